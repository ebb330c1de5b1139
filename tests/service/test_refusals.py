# SPDX-License-Identifier: MIT
"""The command line at its edges: what is said when it cannot go on, or nobody listens."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from rider import cli
from rider.clock import SteppedClock
from rider.domain.day import DAY_MS
from rider.domain.errors import RuleError
from rider.file import DataFolder
from rider.paths import data_folder
from rider.reads.reader import Reader
from rider.service.session import Store, open_rider
from tests import builders
from tests.deal_files import OWN_MAP, write

ROOT = Path(__file__).parents[2]


def test_an_answer_that_nobody_reads_to_its_end_is_no_failure(folder: DataFolder) -> None:
    open_rider(folder).close()
    command = [sys.executable, "-m", "ui.app", "check", "--json", "--data", str(folder.path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.close()
        assert child.stderr.read() == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_an_answer_that_finds_no_room_is_a_sentence(folder: DataFolder) -> None:
    open_rider(folder).close()
    command = [sys.executable, "-m", "ui.app", "check", "--data", str(folder.path)]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("That could not be finished: No space left on device.")


def test_the_data_folder_may_be_named_before_the_verb(folder: DataFolder) -> None:
    open_rider(folder).close()
    command = [sys.executable, "-m", "ui.app", "--data", str(folder.path), "check", "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert json.loads(done.stdout)["problems"] == []


def test_a_demo_without_a_folder_stays_out_of_the_reps_own(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["demo", "--deals", "5"]) == 0
    assert not data_folder().database.exists()
    assert str(data_folder().path / "demo") in capsys.readouterr().out


def test_a_clock_that_was_set_back_is_named_as_what_is_wrong(store: Store, clock: SteppedClock) -> None:
    builders.deal(store)
    clock.at += 368 * DAY_MS
    with pytest.raises(RuleError, match="ahead of this machine's clock"):
        builders.deal(store, "Yard planning")


def test_a_close_that_the_crm_moves_later_twice_shows_as_slipped(
    folder: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for month in ("06", "07", "08"):
        path = write(
            tmp_path / f"{month}.csv",
            f"D-1,Dock scheduling,Hafen Terminal,€12500,New,14/01/2024,,30/{month}/2030,Ada,Fair",
        )
        assert cli.main(["import", str(path), "--map", str(OWN_MAP), "--data", str(folder.path)]) == 0
    capsys.readouterr()
    store = open_rider(folder)
    reader = Reader(folder, store.clock)
    (card,) = reader.board().columns[0].cards
    assert (card.badge.kind, card.badge.days) == ("slipped", 61)
    reader.close()
    store.close()
