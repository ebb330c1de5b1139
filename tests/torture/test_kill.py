# SPDX-License-Identifier: MIT
"""What was shown as done survives kill -9, wherever it strikes."""

import random
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from rider.clock import Clock
from rider.domain.errors import FileError
from rider.exchange.importing import ImportResult, carry_out
from rider.exchange.mappings.mapping import read_mapping
from rider.file import DataFolder
from rider.reads.reader import Reader
from rider.service.session import open_rider
from rider.service.transfer.taking_back import take_back
from tests import builders
from tests.deal_files import OWN_MAP, planned
from tests.torture.aftermath import lost, rows, wrongs
from tests.torture.exports import HEARD, LATER, MANY, PEOPLE, STANDING, export, planned_export
from tests.torture.figures import Figures
from tests.torture.killing import Strike, at_work, kill_at_work, some_strike
from tests.torture.victim import ROWS, ZONE, deals_to_import, standing_import

pytestmark = pytest.mark.torture
Rounds = Callable[[int, int], int]

SHORT_VERBS = {
    "moves": Strike(12, 0.03),
    "moves and their undoing": Strike(12, 0.03),
    "proofs with a file": Strike(4, 0.06),
}
"""The latest strike for each labour."""


@pytest.fixture
def prepared(folder: DataFolder) -> DataFolder:
    """Return a folder with one deal that can enter Discovery whenever it likes."""
    store = open_rider(folder, Clock(ZONE))
    builders.prove(store, builders.deal(store), "Discovery")
    store.close()
    return folder


def work_goes_on(folder: DataFolder) -> None:
    """Open the folder and work in it, as the next start of Rider does."""
    store = open_rider(folder, Clock(ZONE))
    builders.deal(store, "After all", in_stage="Discovery")
    store.close()
    assert wrongs(folder) == []


@pytest.mark.parametrize("labour", SHORT_VERBS)
def test_nothing_that_was_shown_as_done_is_lost_when_rider_is_killed(
    prepared: DataFolder, tmp_path: Path, labour: str, rounds: Rounds, figures: Figures
) -> None:
    dice = random.Random(labour)
    for _ in range(rounds(4, 120)):
        with figures.trial(f"kill -9 in the middle of {labour}"):
            heard = kill_at_work(prepared, labour, tmp_path, some_strike(dice, SHORT_VERBS[labour]))
            assert lost(prepared, heard) == []
            assert wrongs(prepared) == []
        figures.found("verbs shown as done before a kill, none of them lost", len(heard))
    work_goes_on(prepared)


def test_an_import_that_is_killed_is_there_whole_or_not_at_all_and_lands_at_the_second_try(
    folder: DataFolder, tmp_path: Path, rounds: Rounds, figures: Figures
) -> None:
    dice, mapping = random.Random("imports"), read_mapping(OWN_MAP)
    for turn in range(rounds(2, 60)):
        fresh = DataFolder(tmp_path / f"data {turn}")
        with figures.trial("kill -9 in the middle of imports"):
            heard = kill_at_work(fresh, "imports", tmp_path, some_strike(dice, Strike(1, 1.5)))
            rider = open_rider(fresh, Clock(ZONE))
            assert lost(fresh, heard) == []
            assert wrongs(fresh) == []
            whole = len(rows(fresh, "SELECT 1 FROM event WHERE kind = 'imported'"))
            assert rows(fresh, "SELECT count(*) FROM deal") == [(whole * ROWS,)]
            again = planned(rider, deals_to_import(tmp_path, whole), mapping)
            assert carry_out(rider, again) == ImportResult(new=ROWS, seq=again.batch.head_seq + 1)
            rider.close()
            assert wrongs(fresh) == []
        figures.found("imports that were whole when the kill came", whole)


def facts(folder: DataFolder) -> list[object]:
    """Return how many deals, changed ones, people and entries of history are on the board."""
    return [found for query in (STANDING, LATER, PEOPLE, HEARD) for ((found,),) in [rows(folder, query)]]


def unharmed(folder: DataFolder, desk: Path, turns: int) -> list[list[object]]:
    """Return what is on the board after each import of a CRM's exports that nobody kills."""
    found: list[list[object]] = []
    with closing(open_rider(folder, Clock(ZONE))) as rider:
        for turn in range(turns):
            found.append(facts(folder))
            carry_out(rider, planned_export(rider, export(desk, turn, before=turn - 1 if turn else None)))
        return [*found, facts(folder)]


def test_an_import_of_changes_people_and_history_is_killed_whole_or_not_at_all(
    folder: DataFolder, tmp_path: Path, rounds: Rounds, figures: Figures
) -> None:
    labour, dice = "exports of a CRM", random.Random("exports of a CRM")
    wanted = unharmed(folder, tmp_path, 4)
    for turn in range(rounds(2, 60)):
        fresh = DataFolder(tmp_path / f"data {turn}")
        with figures.trial("kill -9 in the middle of imports of changes, people and history"):
            heard = kill_at_work(fresh, labour, tmp_path, some_strike(dice, Strike(2, 0.8)))
            rider = open_rider(fresh, Clock(ZONE))
            assert lost(fresh, heard) == []
            assert wrongs(fresh) == []
            whole = len(rows(fresh, "SELECT 1 FROM event WHERE kind = 'imported'"))
            assert facts(fresh) == wanted[whole]
            path = export(tmp_path, whole, before=whole - 1 if whole else None)
            assert carry_out(rider, planned_export(rider, path)).new == MANY
            rider.close()
            assert facts(fresh) == wanted[whole + 1]
            assert wrongs(fresh) == []
        figures.found("imports of changes that were whole when the kill came", whole)


def test_an_import_is_taken_back_whole_or_not_at_all_when_rider_is_killed(
    folder: DataFolder, tmp_path: Path, rounds: Rounds, figures: Figures
) -> None:
    labour, dice = "imports and their taking back", random.Random("taken back")
    wanted = unharmed(folder, tmp_path, 2)
    fresh = DataFolder(tmp_path / "fresh")
    for _ in range(rounds(2, 40)):
        with figures.trial("kill -9 in the middle of imports and their taking back"):
            heard = kill_at_work(fresh, labour, tmp_path, some_strike(dice, Strike(3, 1.5)))
            rider = open_rider(fresh, Clock(ZONE))
            assert lost(fresh, heard) == []
            assert wrongs(fresh) == []
            seq = standing_import(fresh)
            found = facts(fresh)
            assert found in (wanted if seq is None else wanted[2:])
            if seq is not None:
                take_back(rider, seq)
                assert facts(fresh) == wanted[1]
            rider.close()
            assert wrongs(fresh) == []
        figures.found("imports that were taken back after a kill", seq is not None)


def test_a_child_that_speaks_before_the_commit_is_caught_by_the_same_check(
    prepared: DataFolder, tmp_path: Path, rounds: Rounds, figures: Figures
) -> None:
    labour, wanted, caught, tried = "moves, spoken of before the commit", rounds(1, 20), 0, 0
    while caught < wanted and tried < 40:
        heard = kill_at_work(prepared, labour, tmp_path, Strike(tried % 5 + 1, 0))
        caught, tried = caught + bool(lost(prepared, heard)), tried + 1
        assert wrongs(prepared) == []
    assert caught, "the control never lost a move, so the tests above could not have seen one either"
    figures.found("kills of a child that speaks before the commit: the control", tried)
    figures.found("of them caught, for a move was lost", caught)


def test_a_second_rider_is_refused_while_the_first_works_and_takes_over_once_it_is_killed(
    prepared: DataFolder, tmp_path: Path, rounds: Rounds, figures: Figures
) -> None:
    for _ in range(rounds(1, 10)):
        with figures.trial("a second Rider beside a working one that is then killed"):
            with at_work(prepared, "moves", tmp_path) as (child, listening):
                heard = [listening.recv()]
                with pytest.raises(FileError, match=r"Another Rider is writing to .*Close it first"):
                    open_rider(prepared)
                reader = Reader(prepared, Clock(ZONE))
                assert sum(len(c.cards) for c in reader.board().columns) >= 1
                reader.close()
                heard.append(listening.recv())
                child.kill()
                child.join()
            assert lost(prepared, heard) == []
            work_goes_on(prepared)
