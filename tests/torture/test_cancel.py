# SPDX-License-Identifier: MIT
"""Cancel at any row: of an import, and of taking one back, nothing stays."""

from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import TypeVar

import pytest

from rider.exchange.importing import StoppedReadingError, carry_out, look, plan
from rider.file import DataFolder
from rider.service.transfer import imports, taking_back
from rider.service.transfer.imports import existing
from rider.service.transfer.taking_back import take_back
from rider.store.engine import Store
from tests.deal_files import EVERYTHING
from tests.leaving import rows
from tests.torture.aftermath import wrongs
from tests.torture.exports import export, planned_export
from tests.torture.figures import Figures

pytestmark = pytest.mark.torture
_Done = TypeVar("_Done")


class AtTurn:
    """Says that it is enough when it is asked for the nth time."""

    def __init__(self, turn: int) -> None:
        self.asked, self._turn = 0, turn

    def __call__(self) -> bool:
        self.asked += 1
        return self.asked == self._turn


@pytest.fixture
def row_by_row(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let an import be stopped at every single row."""
    monkeypatch.setattr(imports, "SET", 1)
    monkeypatch.setattr(taking_back, "SET", 1)
    monkeypatch.setattr(taking_back, "AT_ONCE", 1)


def until_done(
    folder: DataFolder, what: str, figures: Figures, verb: Callable[[AtTurn], _Done | None]
) -> tuple[_Done, int]:
    """Carry a verb out after it was stopped at each of its turns, the first to the last; nothing is left."""
    before = rows(folder)
    for turn in count(1):
        cancelled = AtTurn(turn)
        with figures.trial(f"Cancel at a row of {what}"):
            done = verb(cancelled)
            if done is not None:
                assert rows(folder) != before
                assert cancelled.asked == turn - 1
                return done, turn - 1
            assert rows(folder) == before
            assert wrongs(folder) == []
    raise AssertionError("it is never done")


@pytest.mark.usefixtures("row_by_row")
def test_an_import_and_its_taking_back_are_cancelled_at_any_row_and_leave_nothing(
    store: Store, tmp_path: Path, figures: Figures
) -> None:
    carry_out(store, planned_export(store, export(tmp_path, 0, many=3)))
    later = planned_export(store, export(tmp_path, 1, before=0, many=3))
    told: list[tuple[int, int]] = []

    def bring_in(cancelled: AtTurn) -> imports.ImportResult | None:
        told.clear()
        result = carry_out(store, later, lambda done, in_all: told.append((done, in_all)), cancelled)
        assert result.cancelled == (result.seq is None)
        return None if result.cancelled else result

    result, turns = until_done(store.folder, "an import", figures, bring_in)
    assert (result.new, result.changed, result.skipped) == (3, 3, 3)
    assert turns == 4 * 3 + 2 * 9
    assert told == [(n, turns) for n in range(1, turns + 1)]

    def give_back(cancelled: AtTurn) -> object:
        told.clear()
        return take_back(store, result.seq or 0, lambda n, in_all: told.append((n, in_all)), cancelled)

    _, turns = until_done(store.folder, "taking an import back", figures, give_back)
    assert told == [(n, turns) for n in range(turns + 1)]
    assert wrongs(store.folder) == []


def test_reading_and_judging_a_file_are_cancelled_at_any_block_and_leave_nothing(
    store: Store, tmp_path: Path, figures: Figures
) -> None:
    path = export(tmp_path, 0, many=3)
    ladders = existing(store, "").pipelines

    def judge(cancelled: AtTurn) -> object:
        try:
            found = look(path, pipelines=ladders, currency="EUR", answers=EVERYTHING, cancelled=cancelled)
            return carry_out(store, plan(found, store, cancelled=cancelled))
        except StoppedReadingError:
            return None

    _, turns = until_done(store.folder, "looking at a file and judging it", figures, judge)
    assert turns > 5
