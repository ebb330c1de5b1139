# SPDX-License-Identifier: MIT
"""A deal that is merged into another one leaves it the time set aside: blocks, series and meetings."""

from datetime import timedelta

import pytest

from rider.clock import SteppedClock
from rider.domain.focus.blocks import Ending, Reach
from rider.reads.focus.agenda import Agenda
from rider.reads.reader import Reader
from rider.service import archiving
from rider.service.check import check
from rider.service.focus import blocks, meetings, running, series
from rider.store.engine import Store
from tests import builders
from tests.service import test_meetings
from tests.service.test_blocks import MONDAY, block, clock, every_weekday, take_back

__all__ = ["clock"]  # the fixture


def agenda(store: Store) -> Agenda:
    reader = Reader(store.folder, store.clock)
    try:
        return reader.agenda(MONDAY, 7)
    finally:
        reader.close()


def told(store: Store) -> tuple[set[str], set[str], int]:
    """Return the deals of blocks and of meetings, and how many blocks seek a proof."""
    shown = agenda(store)
    sought = sum(b.requirement_id is not None for b in shown.blocks)
    return {b.deal_name for b in shown.blocks}, {m.deal_name for m in shown.meetings}, sought


@pytest.mark.parametrize("pipeline", ["New business", "Short cycle"])
def test_what_is_planned_for_a_merged_deal_is_for_the_one_that_stays(store: Store, pipeline: str) -> None:
    gone = builders.deal(store, "Gone")
    kept = builders.deal(store, "Kept", pipeline_id=builders.ladder(store, pipeline).id)
    sought = builders.stage(store, "Discovery").requirements[0].id
    blocks.plan(store, block(11, deal_id=gone, requirement_id=sought))
    series.plan(store, every_weekday(deal_id=gone))
    tuesday = MONDAY + timedelta(days=1)
    (one,) = [b for b in agenda(store).blocks if b.series_day == tuesday]
    blocks.change(store, one.id, block(15, day=tuesday, deal_id=gone))
    test_meetings.take(store, test_meetings.occurrence())
    meetings.link(store, agenda(store).meetings[0].id, gone)
    before = agenda(store)
    merged = archiving.merge(store, gone, kept)
    assert told(store) == ({"Kept"}, {"Kept"}, 1 if pipeline == "New business" else 0)
    assert [b.place for b in agenda(store).blocks] == [b.place for b in before.blocks]
    back = take_back(store, merged)
    assert told(store) == ({"Gone"}, {"Gone"}, 1)
    assert [b.place for b in agenda(store).blocks] == [b.place for b in before.blocks]
    take_back(store, back)
    assert told(store) == ({"Kept"}, {"Kept"}, 1 if pipeline == "New business" else 0)
    assert check(store.folder.database) == []


def test_a_block_that_runs_goes_on_for_the_deal_that_stays_and_what_is_closed_stays(
    store: Store, clock: SteppedClock
) -> None:
    gone, kept = builders.deal(store, "Gone"), builders.deal(store, "Kept")
    for hour in (9, 11):
        (block_id,) = blocks.plan(store, block(hour, deal_id=gone)).block_ids
        running.start(store, block_id)
        session = running.found(store)
        assert session is not None
        if hour == 9:
            running.end(store, session, Ending.REACHED_EARLY)
            running.close(store, block_id, Reach.YES, "")
            clock.at += 60_000
    archiving.merge(store, gone, kept)
    assert [b.deal_name for b in agenda(store).blocks] == ["Gone", "Kept"]
    assert check(store.folder.database) == []
