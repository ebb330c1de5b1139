# SPDX-License-Identifier: MIT
"""Files of every vendor once more: in another order, and again on a board that was exported and restored."""

import csv
import random
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from rider.clock import Clock
from rider.domain.landing import Verdict
from rider.exchange.files.reading import read_file
from rider.exchange.files.table import Table
from rider.exchange.importing import Answers, carry_out, look, plan
from rider.file import DataFolder
from rider.service.check import check
from rider.service.session import open_rider
from rider.service.transfer.exporting import export
from rider.service.transfer.imports import existing
from rider.service.transfer.restoring import restore
from tests.exchange import told
from tests.exchange.told import Expected

FILES = pytest.mark.parametrize("file", told.expected(), ids=lambda f: str(f.path.relative_to(told.CRM)))
HISTORY = "OpportunityHistory.csv"


def board(folder: DataFolder) -> tuple[object, ...]:
    """Return what files have told of a board."""
    return told.deals(folder), told.claims(folder), told.people(folder), told.history(folder)


def brought_in(folder: DataFolder, path: Path, answers: Answers) -> int:
    """Bring a file in and return how many rows were new or changed."""
    with closing(open_rider(folder, Clock("UTC"))) as rider:
        found = look(path, pipelines=existing(rider, "").pipelines, answers=answers)
        result = carry_out(rider, plan(found, rider))
    assert check(folder.database) == []
    return result.new + result.changed


def written(table: Table, path: Path, lines: set[int], dice: random.Random | None) -> None:
    """Write some rows of a table as plain CSV, in the order that dice give them."""
    rows = [row.cells for row in table.rows if row.line in lines]
    if dice:
        dice.shuffle(rows)
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([table.header, *rows])


def told_anew(file: Expected, home: Path, lines: set[int], dice: random.Random | None) -> Path:
    """Write a file and what lies beside it anew, and return it."""
    home.mkdir()
    if file.path.parent != told.CRM:
        shutil.copytree(file.path.parent, home, dirs_exist_ok=True)
    beside = home / HISTORY
    if beside.exists():
        history = read_file(beside)
        written(history, beside, {row.line for row in history.rows}, dice)
    path = (home / file.path.name).with_suffix(".csv")
    written(read_file(file.path), path, lines, dice)
    return path


@FILES
def test_rows_in_any_order_make_an_equal_board(folder: DataFolder, tmp_path: Path, file: Expected) -> None:
    with closing(open_rider(folder, Clock("UTC"))) as rider:
        found = plan(look(file.path, pipelines=existing(rider, "").pipelines, answers=file.answers), rider)
    lines = {row.line for row in found.rows if row.verdict is Verdict.NEW}  # of two rows, the first counts
    assert brought_in(folder, told_anew(file, tmp_path / "plain", lines, None), file.answers) == file.new
    for seed in range(2):
        other = DataFolder(tmp_path / f"data {seed}")
        path = told_anew(file, tmp_path / f"shuffled {seed}", lines, random.Random(seed))
        assert brought_in(other, path, file.answers) == file.new
        assert board(other) == board(folder)
        assert brought_in(folder, path, file.answers) == 0


@FILES
def test_a_board_that_was_exported_and_restored_knows_the_file_that_it_is_from(
    folder: DataFolder, tmp_path: Path, file: Expected
) -> None:
    assert brought_in(folder, file.path, file.answers) == file.new
    export(folder, tmp_path / "all.json")
    other = DataFolder(tmp_path / "other")
    restore(other, tmp_path / "all.json")
    assert board(other) == board(folder)
    head = told.rows(other, "SELECT max(seq) FROM event")
    assert brought_in(other, file.path, file.answers) == 0
    assert told.rows(other, "SELECT max(seq) FROM event") == head
