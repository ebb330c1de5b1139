# SPDX-License-Identifier: MIT
"""How deals go on from stage to stage where an import tells of it, and where no verb was at work."""

import sqlite3
from contextlib import closing as closed
from datetime import date, timedelta

import pytest

from rider.clock import SteppedClock
from rider.domain.day import DAY_MS
from rider.domain.events import Outcome
from rider.domain.paths import AsOf
from rider.domain.trends import LeftOut, Rate, Reason, Window
from rider.file import connect_reading
from rider.reads.paths import known_paths
from rider.store.engine import Store
from tests import builders
from tests.landed import landed, told
from tests.service.outlook import ZONE, deal, entry, move, noon, trends
from tests.service.staged import later, of, parts, stay_in, tamper

BORN = date(2024, 1, 10)
_RENAME = "UPDATE stage SET name = 'First talk' WHERE name = 'Discovery'"
_OF_NOBODY = """
INSERT INTO event (
  kind, deal_id, stage_id, outcome, body, happened_at, recorded_at, zone, source, prev_hash, hash)
SELECT kind, 'nobody knows it', stage_id, outcome, body, happened_at, recorded_at, zone, source, 'a', 'b'
  FROM event WHERE deal_id IS NOT NULL"""


@pytest.fixture
def clock() -> SteppedClock:
    """Return a clock that stands in the first days of 2024."""
    return SteppedClock("Europe/Berlin", noon(BORN))


# ------------------------------------------------------------ what an import tells


def test_rows_of_a_history_count_by_their_time_and_once_wherever_they_stand(
    store: Store, clock: SteppedClock
) -> None:
    days = [("Prospect", 90), ("Discovery", 80), ("Validation", 65), ("Discovery", 60), ("Validation", 50)]
    in_order = [entry(store, stage, clock.at - ago * DAY_MS) for stage, ago in days]
    again = entry(store, "Prospect", clock.at - 85 * DAY_MS)
    mixed = [in_order[3], in_order[0], again, in_order[4], in_order[1], in_order[2], in_order[3], in_order[0]]
    born = {"created_on": BORN - timedelta(days=100)}
    window = Window(date(2023, 1, 1), date(2024, 2, 1))
    landed(store, told(store, 1, history=tuple(in_order), **born))
    told_once = trends(store, window)
    landed(store, told(store, 2, history=tuple(mixed), **born))
    found = trends(store, window)
    for one, both in zip(told_once.conversions[:3], found.conversions[:3], strict=True):
        assert (both.rate, both.flow) == (Rate(2 * one.rate.k, 2), Rate(2 * one.flow.k, 2 * one.flow.n))
        assert both.back_moves == 2 * one.back_moves
    for once, twice in zip(told_once.time_in_stage[:3], found.time_in_stage[:3], strict=True):
        assert twice.cumulative.median == once.cumulative.median
        assert twice.cumulative.done == 2 * once.cumulative.done
    assert found.conversions[0].basis.imported_share == 1.0


def test_a_deal_without_a_history_is_left_out_up_to_what_it_claims_and_says_so(
    store: Store, clock: SteppedClock
) -> None:
    landed(store, told(store, 1, stage="Discovery"), told(store, 2, outcome=Outcome.LOST, stage_id=None))
    deal(store)
    later(clock, 60)
    told_of = [dict(one.basis.left_out).get(Reason.NO_HISTORY, 0) for one in trends(store).conversions]
    assert told_of == [2, 2, 1, 1, 1]
    assert (of(store).rate, of(store).basis.imported) == (Rate(0, 1), 0)
    assert trends(store).win_rate.basis.left_out == (LeftOut(Reason.NO_DAY, 1),)


def test_proving_a_claim_enters_no_stage_and_going_beyond_it_does(store: Store, clock: SteppedClock) -> None:
    landed(store, told(store, 1, stage="Discovery", created_on=BORN))
    deal_id = str(_ids(store)[0])
    later(clock, 10)
    builders.prove(store, deal_id, "Discovery")
    later(clock, 10)
    move(store, deal_id, "Validation")
    later(clock, 60)
    assert [one.rate.n for one in trends(store).conversions] == [0, 0, 1, 0, 0]
    assert stay_in(store, "Discovery").basis.n == 0
    assert stay_in(store, "Validation").latest.waiting == 1
    assert of(store, "Validation").basis.imported_share == 1.0


def _ids(store: Store) -> list[object]:
    with closed(sqlite3.connect(store.folder.database)) as connection:
        return [row[0] for row in connection.execute("SELECT id FROM deal")]


def test_a_history_with_a_close_of_no_date_is_left_out_where_it_ended_and_says_so(
    store: Store, clock: SteppedClock
) -> None:
    rows = entry(store, "Prospect", clock.at - 90 * DAY_MS), entry(store, "Discovery", clock.at - 80 * DAY_MS)
    lost = {"outcome": Outcome.LOST, "stage_id": None, "closed_on": None}
    landed(store, told(store, 1, history=rows, created_on=BORN - timedelta(days=100), **lost))
    window = Window(date(2023, 1, 1), date(2024, 2, 1))
    assert parts(of(store, window=window)) == (1, 0, 0, 0)
    last = of(store, "Discovery", window)
    assert (parts(last), last.basis.left_out) == ((0, 0, 0, 0), (LeftOut(Reason.NO_DAY, 1),))
    assert (last.flow, stay_in(store, "Discovery", window).basis.n) == (Rate(0, 0), 0)
    assert trends(store, window).transitions.basis == (1, 1, (LeftOut(Reason.NO_DAY, 1),))


# ------------------------------------------------------------ what no verb does


def test_an_event_of_an_unknown_deal_changes_no_figure(store: Store, clock: SteppedClock) -> None:
    deal_id = deal(store)
    later(clock, 5)
    move(store, deal_id, "Discovery")
    later(clock, 40)
    before = trends(store)
    tamper(store, _OF_NOBODY)
    after = trends(store)
    assert (after.conversions, after.transitions, after.series, after.time_in_stage) == (
        before.conversions,
        before.transitions,
        before.series,
        before.time_in_stage,
    )
    assert (after.deals, after.win_rate) == (before.deals, before.win_rate)


def test_a_stage_that_was_renamed_since_keeps_its_figures_under_its_new_name(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = deal(store)
    later(clock, 5)
    move(store, deal_id, "Discovery")
    later(clock, 40)
    before = of(store)
    tamper(store, _RENAME)
    assert of(store) == before._replace(next_name="First talk")
    assert of(store, "First talk").rate == Rate(0, 1)


def test_a_requirement_that_was_archived_since_changes_no_figure(store: Store, clock: SteppedClock) -> None:
    deal_id = deal(store)
    later(clock, 5)
    move(store, deal_id, "Discovery")
    later(clock, 40)
    before = trends(store).conversions
    tamper(store, "UPDATE requirement SET archived_seq = 1")
    assert trends(store).conversions == before


def test_a_way_is_told_by_the_ladder_that_is_given_stage_by_stage(store: Store, clock: SteppedClock) -> None:
    """No stage can change its place in a file; were it to, its stays would be found by the stage itself."""
    deal_id = deal(store)
    later(clock, 5)
    move(store, deal_id, "Discovery")
    ladder = builders.ladder(store)
    first, second, third, *rest = ladder.stages
    swapped = ladder._replace(stages=(first, third._replace(position=1), second._replace(position=2), *rest))
    other = builders.ladder(store, "Short cycle")
    with closed(connect_reading(store.folder.database)) as connection:
        told_by = [known_paths(connection, one, AsOf(clock.at, ZONE)) for one in (ladder, swapped, other)]
    assert [[stay.place for path in ways for stay in path.stays] for ways in told_by] == [[0, 1], [0, 2], []]
