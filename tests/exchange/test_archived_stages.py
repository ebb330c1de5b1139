# SPDX-License-Identifier: MIT
"""A file comes in after the playbook was edited: what is archived is asked about, never claimed."""

from contextlib import closing
from pathlib import Path

import pytest

from rider.cli import main
from rider.domain.playbook_edits import ArchivePipeline, ArchiveStage
from rider.file import DataFolder
from rider.service.check import check
from rider.service.playbook_edits import edit
from rider.service.session import open_rider
from rider.store.engine import Store
from tests.service.playbook_story import book, looked, stage

FILE = """Deal,Pipeline,Stage,Amount
Berths,{pipeline},{stage},1000
"""
MAP = """source = "crm"
[columns]
name = "Deal"
pipeline = "Pipeline"
stage = "Stage"
value = "Amount"
"""


def _import(folder: DataFolder, home: Path, pipeline: str, of_stage: str) -> int:
    path, mapping = home / "deals.csv", home / "map.toml"
    path.write_text(FILE.format(pipeline=pipeline, stage=of_stage), encoding="utf-8")
    mapping.write_text(MAP, encoding="utf-8")
    said = ["import", str(path), "--map", str(mapping), "--currency", "EUR", "--by-name"]
    return main([*said, "--data", str(folder.path)])


@pytest.mark.parametrize(
    ("pipeline", "of_stage", "sentence"),
    [("New business", "Validation", "Validation"), ("Short cycle", "Offer", "has the stage “Offer”")],
)
def test_a_row_that_names_what_is_archived_is_asked_about_until_it_is_restored(
    store: Store,
    folder: DataFolder,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    pipeline: str,
    of_stage: str,
    sentence: str,
) -> None:
    edit(store, ArchiveStage(stage(store, "Validation").id))
    edit(store, ArchivePipeline(book(store, "Short cycle").id))
    store.close()
    assert _import(folder, tmp_path, pipeline, of_stage) == 1
    assert sentence in capsys.readouterr().err
    assert _import(folder, tmp_path, "New business", "Proposal") == 0
    assert check(folder.database) == []


def test_a_file_that_comes_again_leaves_a_deal_whose_stage_was_archived_where_it_was(
    store: Store, folder: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store.close()
    assert _import(folder, tmp_path, "New business", "Validation") == 0
    with closing(open_rider(folder)) as rider:
        wanted = ArchiveStage(stage(rider, "Validation").id)
        assert "One deal (Berths) stands in “Validation”" in looked(rider, wanted).refusal
    assert _import(folder, tmp_path, "New business", "Validation") == 0
    assert check(folder.database) == []
