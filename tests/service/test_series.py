# SPDX-License-Identifier: MIT
"""Repeating blocks over a real file: edited again and again, taken back and forth, and never two at once."""

from datetime import timedelta

import pytest

from rider.domain.errors import RuleError
from rider.domain.focus import Scope
from rider.service import blocks, series
from rider.service.check import check
from rider.store.engine import Store
from tests.service.test_blocks import MONDAY, block, clock, every_weekday, hours, shown, store, take_back

__all__ = ["clock", "store"]  # the fixtures

DAY = timedelta(days=1)
TUESDAY, WEDNESDAY, THURSDAY = MONDAY + DAY, MONDAY + 2 * DAY, MONDAY + 3 * DAY


def starts(store: Store) -> list[float]:
    """Return the hours at which the blocks of the week begin, from Monday's midnight on."""
    return [begins for begins, _ends in hours(store, MONDAY, 7)]


def test_a_series_edited_thrice_comes_back_step_by_step_and_again(store: Store) -> None:
    series.plan(store, every_weekday())
    changes, weeks = [], [starts(store)]
    for day, hour in ((TUESDAY, 11), (WEDNESDAY, 13), (THURSDAY, 15)):
        (one,) = shown(store, day)
        changes.append(blocks.change(store, one.id, block(hour, day=day), Scope.LATER))
        weeks.append(starts(store))
    assert weeks[3] == [9, 24 + 11, 48 + 13, 72 + 15, 96 + 15]
    backs = []
    for made, before in zip(reversed(changes), reversed(weeks[:3]), strict=True):
        backs.append(take_back(store, made))
        assert starts(store) == before
    for back, after in zip(reversed(backs), weeks[1:], strict=True):
        take_back(store, back)
        assert starts(store) == after
    assert check(store.folder.database) == []


def test_a_series_whose_one_block_was_moved_and_put_back_goes_whole_with_its_plan(store: Store) -> None:
    planned = series.plan(store, every_weekday())
    (one,) = shown(store, TUESDAY)
    take_back(store, blocks.change(store, one.id, block(14, day=TUESDAY)))
    gone = take_back(store, planned)
    assert starts(store) == []
    take_back(store, gone)
    assert starts(store) == [9, 33, 57, 81, 105]
    assert check(store.folder.database) == []


def test_an_edit_of_a_series_stays_while_a_later_edit_of_one_block_does(store: Store) -> None:
    series.plan(store, every_weekday())
    (one,) = shown(store, TUESDAY)
    edited = blocks.change(store, one.id, block(11, day=TUESDAY), Scope.LATER)
    moved = blocks.change(store, shown(store, WEDNESDAY)[0].id, block(16, day=WEDNESDAY))
    with pytest.raises(RuleError, match="changed since"):
        take_back(store, edited)
    take_back(store, moved)
    take_back(store, edited)
    assert starts(store) == [9, 33, 57, 81, 105]


def test_a_series_does_not_come_back_over_what_was_planned_since(store: Store) -> None:
    series.plan(store, every_weekday())
    dropped = blocks.drop(store, shown(store, TUESDAY)[0].id, Scope.LATER)
    blocks.plan(store, block(9.5, day=THURSDAY))
    with pytest.raises(RuleError, match="taken by “At 9.5”"):
        take_back(store, dropped)
