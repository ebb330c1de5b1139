# SPDX-License-Identifier: MIT
"""As of an instant: how deals stood before they were reopened, or changed their pipeline."""

import sqlite3
from datetime import date

import pytest

from rider.clock import SteppedClock
from rider.domain.events import Outcome
from rider.domain.trends import Rate
from rider.service import closing, deals
from rider.store.engine import Store
from tests import builders
from tests.landed import landed, told
from tests.service.outlook import deal, noon, trends, turn, wall


@pytest.fixture
def clock() -> SteppedClock:
    """Return a clock that stands in the first days of 2024."""
    return SteppedClock("Europe/Berlin", noon(date(2024, 1, 10)))


def claim(store: Store, day: date) -> str:
    """Bring in a deal that was won on a day, and return its id."""
    claimed = {"outcome": Outcome.WON, "stage_id": None, "created_on": date(2024, 1, 2), "closed_on": day}
    landed(store, told(store, 1, **claimed))
    with sqlite3.connect(store.folder.database) as c:
        return str(c.execute("SELECT id FROM deal").fetchone()[0])


def test_a_claimed_win_that_was_reopened_later_was_a_win_as_of_before(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = claim(store, date(2024, 1, 8))
    before = clock.at
    turn(clock, date(2024, 3, 1))
    closing.reopen(store, deal_id, builders.stage(store, "Prospect").id)
    assert trends(store, as_of=before).win_rate.rate == Rate(1, 1)
    assert trends(store).win_rate.rate == Rate(0, 0)


def test_a_deal_that_a_file_says_was_won_today_is_won_this_morning_too(
    store: Store, clock: SteppedClock
) -> None:
    clock.at = wall(date(2024, 1, 10), 9, 0)
    claim(store, date(2024, 1, 10))
    assert trends(store).win_rate.rate == Rate(1, 1)


def test_a_deal_that_changed_its_pipeline_later_stood_in_the_first_as_of_before(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = deal(store)
    before = clock.at
    turn(clock, date(2024, 3, 1))
    deals.change_pipeline(store, deal_id, builders.ladder(store, "Short cycle").id, "They buy by the box")
    here, there = trends(store, as_of=before), trends(store, as_of=before, pipeline="Short cycle")
    assert (here.deals, here.win_rate.created_open, here.conversions[0].too_early) == (1, 1, 1)
    assert (there.deals, there.win_rate.created_open) == (0, 0)
