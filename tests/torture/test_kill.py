# SPDX-License-Identifier: MIT
"""A move that was shown as done survives kill -9."""

import random
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path

import pytest

from rider.clock import Clock
from rider.file import DataFolder
from rider.service.check import check
from rider.service.session import open_rider
from tests import builders

ROUNDS = 10
_CHECKOUT = Path(__file__).parents[2]


@pytest.fixture
def deal_id(folder: DataFolder) -> str:
    """Return a deal that can enter Discovery whenever it likes, alone in its file."""
    store = open_rider(folder, Clock("Europe/Berlin"))
    made = builders.deal(store)
    builders.prove(store, made, "Discovery")
    store.close()
    return made


def kill_in_the_middle(
    folder: DataFolder, deal_id: str, manner: str, acknowledged: int, longer: float
) -> list[int]:
    """Let a child move the deal, kill it after so many moves, and return what it had acknowledged."""
    command = [sys.executable, "-m", "tests.torture.mover", str(folder.path), deal_id, manner]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=_CHECKOUT) as child:
        assert child.stdout is not None
        heard = [int(child.stdout.readline()) for _ in range(acknowledged)]
        with suppress(
            subprocess.TimeoutExpired
        ):  # it never ends by itself: this waits for some part of a move
            child.wait(timeout=longer)
        child.kill()
        heard += [int(line) for line in child.stdout.read().splitlines() if line]
    return heard


def lost(folder: DataFolder, acknowledged: list[int]) -> list[int]:
    """Return the acknowledged moves that the file does not hold."""
    with closing(sqlite3.connect(folder.database)) as connection:
        rows = connection.execute("SELECT seq FROM event WHERE kind IN ('moved', 'moved_back')").fetchall()
    return sorted(set(acknowledged) - {seq for (seq,) in rows})


@pytest.mark.torture
def test_no_acknowledged_move_is_lost_when_rider_is_killed(folder: DataFolder, deal_id: str) -> None:
    dice = random.Random(7)
    for _ in range(ROUNDS):
        heard = kill_in_the_middle(folder, deal_id, "honest", dice.randint(1, 12), dice.uniform(0, 0.02))
        assert lost(folder, heard) == []
        assert check(folder.database) == []


@pytest.mark.torture
def test_a_child_that_speaks_before_the_commit_is_caught_by_the_same_check(
    folder: DataFolder, deal_id: str
) -> None:
    caught = any(
        lost(folder, kill_in_the_middle(folder, deal_id, "hasty", turn, 0)) for turn in range(1, ROUNDS)
    )
    assert caught, "the control never lost a move, so the test above could not have seen one either"
    assert check(folder.database) == []
