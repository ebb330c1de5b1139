# SPDX-License-Identifier: MIT
"""Blocks are proposed into free time alone, for few deals and within the day's capacity."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rider.domain.focus.blocks import MINUTE_MS, Block, BlockKind, BlockState, Meeting, NewBlock, Place
from rider.domain.focus.free_time import Habits, Workday, first_hour, working_hours
from rider.domain.focus.planning import (
    INBOX_MINUTES,
    LONGEST_MINUTES,
    MOST_DEALS,
    SHORTEST_MINUTES,
    Batched,
    BeforeMeeting,
    FirstHour,
    MostWorth,
    TooManyDeals,
    propose,
    question,
)
from rider.domain.focus.repeating import wall_instant, wall_minute
from rider.domain.focus.worth import Worth
from tests.domain.workdays import BERLIN, FRIDAY, REASON, at, block, meeting, span, told, valued, workday

WORTHS = [valued(name) for name in ("Alpha", "Beta", "Gamma", "Delta")]


def plan(day: Workday, worths: list[Worth] = WORTHS) -> list[tuple[str, str, BlockKind]]:
    """Return what is proposed: when, for which deal, of which kind."""
    return [(told(p.block.place, day.zone), p.deal_name, p.block.kind) for p in propose(day, worths)]


def test_an_empty_day_gets_the_best_deals_first_and_the_inbox_last() -> None:
    assert plan(workday()) == [
        ("09:00-10:00", "Alpha", BlockKind.PROOF_CHASE),
        ("10:00-11:30", "Beta", BlockKind.PROOF_CHASE),
        ("11:30-12:30", "Gamma", BlockKind.PROOF_CHASE),
        ("16:15-17:00", "", BlockKind.INBOX),
    ]


def test_each_proposal_says_why_and_what_it_seeks() -> None:
    first, second, _, inbox = propose(workday(), WORTHS)
    assert (first.why, second.why, inbox.why) == (FirstHour(REASON), MostWorth(REASON), Batched())
    assert first.block == NewBlock(BlockKind.PROOF_CHASE, *span("09:00", "10:00"), "Alpha", "proof of Alpha")
    assert (first.account, first.requirement_title) == ("Alpha Ltd", "Decision process clarified")
    assert (inbox.block.deal_id, inbox.block.tag) == (None, None)


def test_a_talk_is_prepared_in_the_first_hour_and_held_later() -> None:
    worths = [valued("Alpha", BlockKind.CONVERSATION), valued("Beta", BlockKind.CONVERSATION)]
    kinds = [kind for _, _, kind in plan(workday(), worths)]
    assert kinds == [BlockKind.DISCOVERY_PREP, BlockKind.CONVERSATION, BlockKind.INBOX]


def test_the_first_hour_takes_no_second_deal_and_no_inbox() -> None:
    day = workday(ends_minute=10 * 60, meetings=(meeting(span("09:40", "09:50")),), buffer_minutes=0)
    assert plan(day) == [("09:00-09:30", "Alpha", BlockKind.PROOF_CHASE)]
    assert plan(day, []) == []


def test_without_a_guard_the_first_hour_is_as_any_other() -> None:
    assert plan(workday(guards_first_hour=False), WORTHS[:1])[0][0] == "09:00-10:30"


def test_once_the_first_hour_is_over_the_next_deals_follow() -> None:
    assert plan(workday("10:05"))[0] == ("10:15-11:45", "Alpha", BlockKind.PROOF_CHASE)
    assert propose(workday("10:05"), WORTHS)[0].why == MostWorth(REASON)


def test_of_a_first_hour_that_has_begun_the_rest_is_used() -> None:
    assert plan(workday("09:20"))[0][0] == "09:30-10:00"
    assert plan(workday("09:35"))[0][0] == "10:00-11:30"


def test_the_capacity_of_the_day_is_not_exceeded() -> None:
    assert plan(workday(capacity_minutes=60))[:-1] == [("09:00-10:00", "Alpha", BlockKind.PROOF_CHASE)]
    mine = block(span("13:30", "16:30"), deal_id="Mine")
    assert [p[0] for p in plan(workday(blocks=(mine,)))] == ["09:00-10:00", "11:45-12:30"]
    assert [p[2] for p in plan(workday(capacity_minutes=0))] == [BlockKind.INBOX]


def test_a_deal_that_has_a_block_gets_no_second_one() -> None:
    mine = block(span("15:00", "16:00"), deal_id="Alpha")
    assert [name for _, name, _ in plan(workday(blocks=(mine,)))] == ["Beta", "Gamma", ""]


def test_low_leverage_work_that_is_planned_is_not_proposed_again() -> None:
    admin = block(span("16:00", "17:00"), BlockKind.ADMIN)
    assert BlockKind.INBOX not in {kind for _, _, kind in plan(workday(blocks=(admin,)))}


@pytest.mark.parametrize(("snap", "place"), [(5, "16:15-17:00"), (10, "16:20-17:00"), (30, "16:30-17:00")])
def test_the_inbox_keeps_to_the_steps_of_the_wall_clock(snap: int, place: str) -> None:
    assert plan(workday(snap_minutes=snap), []) == [(place, "", BlockKind.INBOX)]


def test_a_short_rest_of_the_day_still_has_room_for_the_inbox() -> None:
    assert plan(workday("16:20"), []) == [("16:30-17:00", "", BlockKind.INBOX)]
    assert plan(workday("16:35"), []) == []


# -- meetings


def _linked(place: Place, deal: str = "Polder", **changes: object) -> Meeting:
    return meeting(place, deal_id=deal, deal_name=deal, title=f"Discovery with {deal}", **changes)


def test_half_an_hour_before_a_meeting_prepares_it() -> None:
    day = workday(meetings=(_linked(span("15:00", "16:00")),))
    found = next(p for p in propose(day, WORTHS) if p.deal_name == "Polder")
    assert told(found.block.place) == "14:15-14:45"
    assert (found.block.kind, found.block.deal_id) == (BlockKind.DISCOVERY_PREP, "Polder")
    assert found.why == BeforeMeeting("Discovery with Polder", at("15:00"))
    assert len({p.block.deal_id for p in propose(day, WORTHS)} - {None}) == MOST_DEALS


def test_a_meeting_whose_deal_is_worth_most_is_prepared_in_the_first_hour() -> None:
    day = workday(meetings=(_linked(span("15:00", "16:00"), "Alpha"),))
    assert [p for p in plan(day) if p[1] == "Alpha"] == [("09:00-10:00", "Alpha", BlockKind.PROOF_CHASE)]


def test_a_meeting_right_after_the_first_hour_is_prepared_in_it() -> None:
    day = workday(meetings=(_linked(span("10:00", "11:00")),))
    assert plan(day)[0] == ("09:15-09:45", "Polder", BlockKind.DISCOVERY_PREP)


def test_preparing_a_known_deal_seeks_its_missing_proof() -> None:
    day = workday(meetings=(_linked(span("15:00", "16:00"), "Delta"),))
    found = next(p for p in propose(day, WORTHS) if p.deal_name == "Delta")
    assert found.block.requirement_id == "proof of Delta"


@pytest.mark.parametrize("changes", [{"takes_time": False}, {"first_day": FRIDAY, "last_day": FRIDAY}])
def test_what_takes_no_time_is_not_prepared(changes: dict[str, object]) -> None:
    day = workday(meetings=(_linked(span("15:00", "16:00"), **changes),))
    assert "Polder" not in {name for _, name, _ in plan(day)}


def test_a_meeting_that_has_begun_or_has_its_block_is_not_prepared() -> None:
    meetings = (_linked(span("15:00", "16:00")),)
    assert "Polder" not in {name for _, name, _ in plan(workday("15:10", meetings=meetings))}
    mine = block(span("13:30", "14:00"), BlockKind.DISCOVERY_PREP, deal_id="Polder")
    assert "Polder" not in {name for _, name, _ in plan(workday(meetings=meetings, blocks=(mine,)))}


def test_two_meetings_of_a_deal_are_prepared_once() -> None:
    meetings = (_linked(span("14:30", "15:00")), _linked(span("16:00", "16:30")))
    assert [name for _, name, _ in plan(workday(meetings=meetings))].count("Polder") == 1


def test_meetings_leave_the_first_hour_to_the_most_valuable_deal() -> None:
    meetings = tuple(_linked(span(f"{h}:00", f"{h}:30"), f"Buyer {h}") for h in (11, 14, 15, 16))
    names = [name for _, name, _ in plan(workday(meetings=meetings))]
    assert [name for name in names if name] == ["Alpha", "Buyer 11", "Buyer 14"]


# -- the question


def test_a_plan_with_more_than_three_focus_deals_is_questioned() -> None:
    three = [block(span(f"{h}:00", f"{h}:30"), deal_id=f"Deal {h}") for h in (10, 11, 12)]
    inbox = block(span("14:00", "14:30"), BlockKind.INBOX)
    dropped = block(span("15:00", "15:30"), deal_id="Dropped", state=BlockState.DROPPED)
    again = block(span("16:00", "16:30"), deal_id="Deal 10")
    assert question([*three, inbox, dropped, again]) is None
    fourth = NewBlock(BlockKind.CONVERSATION, *span("13:00", "13:30"), "Fourth")
    assert question(three, [fourth]) == TooManyDeals(4, 3)


# -- whatever the day

DAYS = st.sampled_from(
    [
        (FRIDAY, BERLIN),
        (date(2026, 3, 28), BERLIN),
        (date(2026, 10, 24), BERLIN),
        (date(2026, 3, 7), "America/New_York"),
        (date(2026, 10, 31), "America/New_York"),
        (date(2026, 10, 3), "Australia/Lord_Howe"),
        (date(2026, 4, 4), "Australia/Lord_Howe"),
        (date(2028, 2, 29), "Asia/Kathmandu"),
        (date(2026, 12, 31), "America/St_Johns"),
    ]
)
HABITS = st.builds(
    Habits,
    begins_minute=st.integers(0, 95).map(lambda n: n * 15),
    ends_minute=st.integers(0, 95).map(lambda n: n * 15),
    lunch_begins_minute=st.integers(600, 900),
    lunch_minutes=st.sampled_from((0, 30, 45, 60)),
    buffer_minutes=st.sampled_from((0, 5, 10, 15)),
    capacity_minutes=st.integers(0, 400),
    guards_first_hour=st.booleans(),
    snap_minutes=st.sampled_from((5, 10, 15, 30)),
)
STRETCHES = st.lists(st.tuples(st.integers(-60, 1500), st.integers(5, 180)), max_size=7)
NAMES = st.sampled_from(("Alpha", "Beta", "Gamma", "Delta", "Mine", "Yours", None))


@st.composite
def workdays(draw: st.DrawFn) -> Workday:
    """Draw a day with blocks and meetings anywhere, overlapping as they like."""
    day, zone = draw(DAYS)
    begins = wall_instant(day, 240, zone)

    def places() -> list[Place]:
        drawn = draw(STRETCHES)
        return [Place(begins + s * MINUTE_MS, begins + (s + n) * MINUTE_MS) for s, n in drawn]

    blocks = [
        block(
            p, draw(st.sampled_from(BlockKind)), deal_id=draw(NAMES), state=draw(st.sampled_from(BlockState))
        )
        for p in places()
    ]
    meetings = [
        meeting(p, id=str(n), deal_id=draw(NAMES), takes_time=draw(st.booleans()))
        for n, p in enumerate(places())
    ]
    now = begins + draw(st.integers(-600, 1500)) * MINUTE_MS
    return Workday(day, zone, now, draw(HABITS), tuple(blocks), tuple(meetings))


def _busy(day: Workday) -> list[Place]:
    """Return all that a proposal must not meet."""
    buffer = day.habits.buffer_minutes * MINUTE_MS
    lunch = wall_instant(day.day, day.habits.lunch_begins_minute, day.zone)
    return [
        *(b.place for b in day.blocks if b.state is not BlockState.DROPPED),
        *(Place(m.starts_at - buffer, m.ends_at + buffer) for m in day.meetings if m.takes_time),
        *([Place(lunch, lunch + day.habits.lunch_minutes * MINUTE_MS)] if day.habits.lunch_minutes else []),
    ]


def _focus(blocks: tuple[Block, ...] | list[NewBlock]) -> list[Block | NewBlock]:
    return [b for b in blocks if b.kind.is_high_leverage]


@given(workdays())
def test_proposals_meet_nothing_and_lie_within_what_is_left_of_the_working_hours(day: Workday) -> None:
    found = [p.block.place for p in propose(day, WORTHS)]
    hours = working_hours(day)
    for n, place in enumerate(found):
        assert not any(place.meets(other) for other in [*_busy(day), *found[:n]])
        assert max(hours.starts_at, day.at_ms) <= place.starts_at < place.ends_at <= hours.ends_at


@given(workdays())
def test_proposals_keep_to_the_capacity_and_to_three_deals(day: Workday) -> None:
    proposed = [p.block for p in propose(day, WORTHS)]
    mine, made = _focus(day.planned), _focus(proposed)
    spent = sum(b.place.length_ms for b in [*mine, *made]) / MINUTE_MS
    deals = {b.deal_id for b in [*mine, *made]} - {None}
    if made:
        assert spent <= day.habits.capacity_minutes
    assert len(deals) <= max(MOST_DEALS, len({b.deal_id for b in mine} - {None}))


@given(workdays())
def test_proposals_are_of_fitting_lengths_on_the_steps_of_the_wall_clock(day: Workday) -> None:
    for proposal in propose(day, WORTHS):
        place, snap = proposal.block.place, day.habits.snap_minutes
        most = LONGEST_MINUTES if proposal.block.kind.is_high_leverage else INBOX_MINUTES
        assert SHORTEST_MINUTES <= place.length_ms / MINUTE_MS <= most
        begins, ends = (wall_minute(ms, day.zone) for ms in place)
        if (ends - begins) % 1440 == place.length_ms // MINUTE_MS:  # no clock was changed meanwhile
            assert (begins % snap, ends % snap) == (0, 0)
        else:
            assert 0 in (begins % snap, ends % snap)


@given(workdays())
def test_the_guarded_hour_is_kept_for_one_preparation_and_from_low_leverage_work(day: Workday) -> None:
    hour = first_hour(day)
    within = [p for p in propose(day, WORTHS) if p.block.place.meets(hour)]
    assert not any(isinstance(p.why, Batched) for p in within)
    if day.habits.guards_first_hour:
        assert not any(isinstance(p.why, MostWorth) for p in within)
        assert sum(isinstance(p.why, FirstHour) for p in within) <= 1


@given(workdays(), st.randoms())
def test_the_same_day_gets_the_same_proposals(day: Workday, random: object) -> None:
    blocks, meetings = list(day.blocks), list(day.meetings)
    random.shuffle(blocks)  # type: ignore[attr-defined]
    random.shuffle(meetings)  # type: ignore[attr-defined]
    other = Workday(day.day, day.zone, day.at_ms, day.habits, tuple(blocks), tuple(meetings))
    assert propose(other, WORTHS) == propose(day, WORTHS)


@given(workdays())
def test_what_was_taken_is_not_proposed_again(day: Workday) -> None:
    taken = tuple(block(p.block.place, p.block.kind, deal_id=p.block.deal_id) for p in propose(day, WORTHS))
    later = Workday(day.day, day.zone, day.at_ms, day.habits, day.blocks + taken, day.meetings)
    deals = {b.deal_id for b in taken}
    assert not any(p.block.deal_id in deals and p.block.deal_id for p in propose(later, WORTHS))
