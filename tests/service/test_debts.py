# SPDX-License-Identifier: MIT
"""Debts over a real file: what is owed, how each is resolved, and that every way can be taken back."""

from collections.abc import Iterator
from contextlib import closing as closed
from datetime import timedelta

import pytest

from rider.clock import SteppedClock
from rider.domain.day import instant
from rider.domain.deal import Grounds, Resolution, StepOutcome
from rider.domain.debts import Debt
from rider.domain.errors import RuleError
from rider.domain.events import EventKind, LostReason
from rider.domain.focus.blocks import MINUTE_MS, BlockKind, BlockState, NewBlock, Place
from rider.domain.review.answers import Answer, Choice, Period, Question, ReviewForm
from rider.reads.reader import Reader
from rider.service import archiving, closing, debts, reviews, steps, undo
from rider.service import facts as of_deal
from rider.service.check import check
from rider.service.focus import blocks
from rider.service.session import Store
from rider.store.ledger import Entry
from tests import builders
from tests.imported import claimed_deal
from tests.service import facts
from tests.service.facts import days


@pytest.fixture
def reader(store: Store, clock: SteppedClock) -> Iterator[Reader]:
    with closed(Reader(store.folder, clock)) as opened:
        yield opened
    assert check(store.folder.database) == []


def names(reader: Reader) -> list[str]:
    return [d.deal_name for d in reader.debts().debts]


def only(reader: Reader) -> Debt:
    (one,) = reader.debts().debts
    return one


def place(clock: SteppedClock, ahead: int = 1, hour: int = 9, minutes: int = 60) -> Place:
    begins = instant(clock.today() + timedelta(days=ahead), hour, clock.zone)
    return Place(begins, begins + minutes * MINUTE_MS)


def planned(reader: Reader, clock: SteppedClock) -> list[tuple[Place, BlockKind, str, str | None]]:
    agenda = reader.agenda(clock.today(), 14)
    live = (b for b in agenda.blocks if b.state is not BlockState.DROPPED)
    return [(b.place, b.kind, b.intent, b.deal_id) for b in live]


def heard(store: Store, deal_id: str) -> None:
    with store.work() as work:
        work.ledger.append(Entry(EventKind.CONVERSATION_HELD, deal_id, words="They called"))


def leave(store: Store, one: Debt) -> None:
    """Finish the review of the present day and leave a debt for another one."""
    answer = Answer(Question.OWED, Choice.CARRIED, deal_id=one.deal_id, subject_id=one.subject_id)
    reviews.finish(store, Period.DAY, store.clock.today(), ReviewForm.SHORT, [answer])


# -- what is owed


def test_a_fresh_deal_owes_nothing(store: Store, reader: Reader) -> None:
    builders.deal(store)
    assert reader.debts() == ((), 0)


def test_an_overdue_step_is_owed_with_how_long_it_is(
    store: Store, clock: SteppedClock, reader: Reader
) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    clock.at += days(6)
    one = only(reader)
    assert (one.deal_id, one.account, one.stage_name) == (deal_id, "Hafen Terminal", "Discovery")
    assert one.step is not None
    assert (one.step.what, one.overdue_days) == ("Call the head of terminal operations", 4)
    assert (one.is_overdue, one.is_stalled, one.carried, one.tried_twice) == (True, False, 0, False)


def test_the_most_valuable_is_asked_first(store: Store, clock: SteppedClock, reader: Reader) -> None:
    builders.deal(store, "Small", value_minor=100_00)
    builders.deal(store, "None", value_minor=None)
    builders.deal(store, "Large", value_minor=300_00)
    builders.deal(store, "Large in yen", value_minor=90_000, currency="JPY")
    clock.at += days(4)
    assert names(reader) == ["Large", "Large in yen", "Small", "None"]


def test_a_stalled_deal_is_owed_though_its_step_lies_ahead(
    store: Store, clock: SteppedClock, reader: Reader
) -> None:
    builders.deal(store, due_on=clock.today() + timedelta(days=200))
    clock.at += days(100)
    one = only(reader)
    assert (one.is_overdue, one.is_stalled, one.overdue_days) == (False, True, 0)
    assert one.quiet_days == 100
    assert one.subject_id is None


def test_a_deal_that_waits_does_not_stall(store: Store, clock: SteppedClock, reader: Reader) -> None:
    deal_id = builders.deal(store, due_on=clock.today() + timedelta(days=200))
    of_deal.wait(store, deal_id, clock.today() + timedelta(days=150), "Their budget is decided then")
    clock.at += days(100)
    assert reader.debts() == ((), 0)


def test_a_stall_that_was_answered_owes_nothing_until_that_is_due(
    store: Store, clock: SteppedClock, reader: Reader
) -> None:
    deal_id = builders.deal(store, due_on=clock.today() + timedelta(days=200))
    clock.at += days(100)
    change = steps.set_step(store, deal_id, "Ask her deputy", clock.today() + timedelta(days=2))
    assert reader.debts() == ((), 0)
    assert change.span is not None
    undo.undo(store, change.span)
    assert only(reader).is_stalled
    steps.set_step(store, deal_id, "Ask her deputy", clock.today() + timedelta(days=2))
    clock.at += days(3)
    assert only(reader).is_overdue


def test_a_stall_with_a_block_ahead_has_its_time(store: Store, clock: SteppedClock, reader: Reader) -> None:
    deal_id = builders.deal(store, due_on=clock.today() + timedelta(days=200))
    clock.at += days(100)
    blocks.plan(store, NewBlock(BlockKind.CONVERSATION, *place(clock), deal_id))
    assert reader.debts() == ((), 0)
    clock.at += days(2)
    assert only(reader).is_stalled


def test_a_deal_without_any_step_is_owed(store: Store, reader: Reader) -> None:
    deal_id = builders.deal(store)
    closing.lose(store, deal_id, LostReason.TIMING, "They wait for the next budget")
    closing.reopen(store, deal_id, builders.ladder(store).first.id, "They called")
    one = only(reader)
    assert one.step is None
    assert not one.is_overdue


def test_imported_deals_that_nobody_adopted_owe_nothing(
    store: Store, clock: SteppedClock, reader: Reader
) -> None:
    deal_id = claimed_deal(store, stage="Proposal")
    clock.at += days(300)
    assert reader.debts() == ((), 0)
    steps.set_step(store, deal_id, "Call them", clock.today() + timedelta(days=1))
    clock.at += days(3)
    assert names(reader) == ["From the CRM"]


def test_deals_that_have_ended_or_are_put_away_owe_nothing(
    store: Store, clock: SteppedClock, reader: Reader
) -> None:
    lost, gone = builders.deal(store, "Lost"), builders.deal(store, "Archived")
    clock.at += days(9)
    closing.lose(store, lost, LostReason.TIMING, "They wait for the next budget")
    archiving.archive(store, gone)
    assert reader.debts() == ((), 0)


# -- what was left


def test_a_debt_counts_the_days_on_which_it_was_left(
    store: Store, clock: SteppedClock, reader: Reader
) -> None:
    builders.deal(store)
    clock.at += days(4)
    for left in range(3):
        one = only(reader)
        assert (one.carried, one.must_decide) == (left, left >= 2)
        leave(store, one)
        leave(store, only(reader))  # said again on the same day
        assert only(reader).carried == left
        clock.at += days(1)
    reviews.finish(store, Period.DAY, clock.today() - timedelta(days=1), ReviewForm.SHORT)
    assert only(reader).carried == 2


def test_a_step_that_is_put_off_takes_what_was_left_with_it(
    store: Store, clock: SteppedClock, reader: Reader
) -> None:
    deal_id = builders.deal(store)
    clock.at += days(4)
    leave(store, only(reader))
    off = Resolution(StepOutcome.RESCHEDULED, "She is ill", clock.today() + timedelta(days=1))
    change = steps.resolve(store, deal_id, off)
    clock.at += days(2)
    assert only(reader).carried == 2
    assert change.span is not None
    undo.undo(store, change.span)
    assert only(reader).carried == 1
    done = Resolution(
        StepOutcome.DONE, "She called back", clock.today(), "Call the head of terminal operations"
    )
    steps.resolve(store, deal_id, done)
    clock.at += days(1)
    assert only(reader).carried == 0


def test_a_stall_counts_what_was_left_since_the_buyer_was_heard(
    store: Store, clock: SteppedClock, reader: Reader
) -> None:
    deal_id = builders.deal(store, due_on=clock.today() + timedelta(days=900))
    clock.at += days(100)
    for left in range(2):
        assert only(reader).carried == left
        leave(store, only(reader))
        clock.at += days(1)
    heard(store, deal_id)
    assert reader.debts() == ((), 0)
    clock.at += days(100)
    assert only(reader).carried == 0


# -- tried the same way


def test_a_follow_up_that_was_done_twice_the_same_way_wants_another(
    store: Store, clock: SteppedClock, reader: Reader
) -> None:
    deal_id = builders.deal(store, step="Call the CFO")
    for again in ("call the CFO", "Call the CFO!"):
        clock.at += days(3)
        assert not only(reader).tried_twice
        ahead = clock.today() + timedelta(days=1)
        steps.resolve(store, deal_id, Resolution(StepOutcome.DONE, "She was out", ahead, again))
    clock.at += days(3)
    assert only(reader).tried_twice
    assert reader.deal(deal_id).tries == 2
    other = Grounds(changed_since="Another person: her deputy")
    ahead = clock.today() + timedelta(days=1)
    change = steps.set_step(store, deal_id, "Call the CFO", ahead, words="Out again", grounds=other)
    clock.at += days(3)
    assert not only(reader).tried_twice
    assert reader.deal(deal_id).tries == 0
    assert change.span is not None
    undo.undo(store, change.span)
    assert only(reader).tried_twice
    heard(store, deal_id)
    assert not only(reader).tried_twice


# -- a time


def test_a_debt_gets_its_time_in_one_go(store: Store, clock: SteppedClock, reader: Reader) -> None:
    deal_id = builders.deal(store, step="Call the CFO")
    clock.at += days(6)
    at = place(clock)
    change = debts.do_at(store, deal_id, at, BlockKind.CONVERSATION, " She is back by then ")
    due_on = facts.iso(clock.today() + timedelta(days=1))
    assert reader.debts() == ((), 0)
    assert facts.step(store, deal_id) == ("Call the CFO", due_on)
    assert facts.closed_steps(store, deal_id) == ["rescheduled"]
    assert facts.ask(store, "SELECT words FROM event WHERE kind = 'step_closed'") == [
        ("She is back by then",)
    ]
    assert planned(reader, clock) == [(at, BlockKind.CONVERSATION, "Call the CFO", deal_id)]
    assert facts.ask(store, "SELECT pushes FROM next_step WHERE closed_seq IS NULL") == [(1,)]
    assert len(change.block_ids) == 1


def test_a_time_is_taken_back_and_given_again_as_one(
    store: Store, clock: SteppedClock, reader: Reader
) -> None:
    deal_id = builders.deal(store, step="Call the CFO")
    clock.at += days(6)
    before = only(reader), facts.seen(store)
    change = debts.do_at(store, deal_id, place(clock), BlockKind.CONVERSATION, "She is back by then")
    after = facts.seen(store), planned(reader, clock)
    assert change.span is not None
    back = undo.undo(store, change.span, change.name)
    assert facts.seen(store) == before[1]
    assert planned(reader, clock) == []
    again = only(reader)
    assert (again.carried, again.overdue_days, again.tries) == (
        before[0].carried,
        before[0].overdue_days,
        before[0].tries,
    )
    assert back.span is not None
    undo.undo(store, back.span, back.name)
    assert (facts.seen(store), planned(reader, clock)) == after
    assert reader.debts() == ((), 0)


def test_a_step_that_comes_sooner_by_its_block_is_not_put_off(
    store: Store, clock: SteppedClock, reader: Reader
) -> None:
    deal_id = builders.deal(store, due_on=clock.today() + timedelta(days=900))
    clock.at += days(100)
    debts.do_at(store, deal_id, place(clock), BlockKind.CONVERSATION)
    assert facts.ask(store, "SELECT pushes FROM next_step WHERE closed_seq IS NULL") == [(0,)]
    assert reader.debts() == ((), 0)


def test_on_the_day_of_its_step_a_block_alone_is_planned(
    store: Store, clock: SteppedClock, reader: Reader
) -> None:
    deal_id = builders.deal(store, due_on=clock.today() + timedelta(days=101))
    clock.at += days(100)
    assert only(reader).is_stalled
    debts.do_at(store, deal_id, place(clock), BlockKind.CONVERSATION)
    assert facts.closed_steps(store, deal_id) == []
    assert len(planned(reader, clock)) == 1
    assert reader.debts() == ((), 0)


def test_a_deal_without_a_step_gets_one_with_its_time(
    store: Store, clock: SteppedClock, reader: Reader
) -> None:
    deal_id = builders.deal(store)
    closing.lose(store, deal_id, LostReason.TIMING, "They wait for the next budget")
    closing.reopen(store, deal_id, builders.ladder(store).first.id, "They called")
    with pytest.raises(RuleError, match="Say what the next step is"):
        debts.do_at(store, deal_id, place(clock), BlockKind.CONVERSATION, " ")
    assert planned(reader, clock) == []
    change = debts.do_at(store, deal_id, place(clock), BlockKind.CONVERSATION, "Call them back")
    assert facts.step(store, deal_id) == ("Call them back", facts.iso(clock.today() + timedelta(days=1)))
    assert planned(reader, clock)[0][2] == "Call them back"
    assert change.span is not None
    undo.undo(store, change.span)
    assert facts.step(store, deal_id) is None
    assert planned(reader, clock) == []


def test_the_night_belongs_to_the_day_before(store: Store, clock: SteppedClock, reader: Reader) -> None:
    deal_id = builders.deal(store)
    clock.at += days(6)
    debts.do_at(store, deal_id, place(clock, 2, hour=1), BlockKind.CONVERSATION, "In the quiet")
    (_, due_on) = facts.step(store, deal_id) or ("", "")
    assert due_on == facts.iso(clock.today() + timedelta(days=1))


@pytest.mark.parametrize(
    ("ahead", "minutes", "why", "sentence"),
    [
        (1, 60, " ", "Say why the step is put off"),
        (-1, 60, "She is back", "That time is over"),
        (1, 2, "She is back", "A block lasts at least"),
        (2, 60, "She is back", "That time is taken by “Dock tour”"),
    ],
)
def test_a_senseless_time_is_refused_and_nothing_is_written(
    store: Store, clock: SteppedClock, ahead: int, minutes: int, why: str, sentence: str
) -> None:
    deal_id = builders.deal(store)
    clock.at += days(6)
    blocks.plan(store, NewBlock(BlockKind.ADMIN, *place(clock, 2), intent="Dock tour"))
    before = facts.everything(store)
    with pytest.raises(RuleError, match=sentence):
        debts.do_at(store, deal_id, place(clock, ahead, minutes=minutes), BlockKind.CONVERSATION, why)
    assert facts.everything(store) == before


def test_a_deal_that_has_ended_gets_no_time(store: Store, clock: SteppedClock) -> None:
    deal_id = builders.deal(store)
    closing.lose(store, deal_id, LostReason.TIMING, "They wait for the next budget")
    with pytest.raises(RuleError, match="is closed"):
        debts.do_at(store, deal_id, place(clock), BlockKind.CONVERSATION, "Call")


def test_what_is_left_by_a_review_changes_nothing_of_a_deal(
    store: Store, clock: SteppedClock, reader: Reader
) -> None:
    builders.deal(store)
    clock.at += days(6)
    before = facts.seen(store)
    leave(store, only(reader))
    assert facts.seen(store) == before
