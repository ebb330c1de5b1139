# SPDX-License-Identifier: MIT
"""What is owed, asked in the review: settled in place by keyboard, left on purpose, never in the way."""

import pytest
from PySide6.QtCore import Qt

from rider.domain.deal import NewDeal, Resolution, StepOutcome
from rider.domain.events import LostReason
from rider.domain.focus.blocks import MINUTE_MS, BlockKind, BlockState, NewBlock
from rider.domain.ids import DealId
from rider.domain.review.answers import Answer, Choice, Period, Question, ReviewForm
from rider.service import closing
from tests.ui.review.reviewing import ReviewDesk
from ui.deal.lost import LostSheet
from ui.review.owed.card import DebtCard
from ui.review.owed.question import OwedPage

ENTER, ESCAPE, TAB, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Down
RIGHT = Qt.Key.Key_Right


def owe(desk: ReviewDesk, *names: str, days: int = 5) -> list[DealId]:
    """Make deals whose next step, to call the CFO, is overdue by now."""
    made = [desk.make(name) for name in names]
    desk.pass_days(days)
    return made


def owed_page(desk: ReviewDesk) -> OwedPage:
    """Turn to the page and put the focus where its keyboard starts."""
    desk.open_review()
    page = desk.turn_to(OwedPage)
    page.begin()
    return page


def restart(desk: ReviewDesk) -> OwedPage:
    """Open another window over the file as it was kept, and go on with the review."""
    desk.flows.keep()
    desk.window.hide()
    desk.open().resize(1440, 900)
    desk.open_review()
    return desk.at_page(OwedPage)


def leave(desk: ReviewDesk, times: int) -> None:
    """Finish as many reviews that leave all that is owed, a day each."""
    for _ in range(times):
        debts = desk.bridge.debts().debts
        left = [
            Answer(Question.OWED, Choice.CARRIED, deal_id=d.deal_id, subject_id=d.subject_id) for d in debts
        ]
        assert desk.bridge.finish_review(Period.DAY, desk.bridge.today(), ReviewForm.SHORT, left)
        desk.pass_days(1)


def try_again(desk: ReviewDesk, deal_id: DealId, step: str = "Call the CFO") -> None:
    """Do the step of a deal once more without an answer, and set it again."""
    again = Resolution(StepOutcome.DONE, "Her voice mail", desk.day(1), step)
    assert desk.bridge.resolve_step(deal_id, again)
    desk.pass_days(3)


def card(page: OwedPage, deal_id: DealId) -> DebtCard:
    return page.cards[deal_id]


def names(page: OwedPage) -> list[str]:
    return [made.debt.deal_name for made in page.in_order]


def step_of(desk: ReviewDesk, deal_id: DealId) -> tuple[str, int]:
    """Return what the open step of a deal is, and in how many days it is due."""
    deal = desk.bridge.deal(deal_id)
    assert deal.due_on is not None
    return deal.step, (deal.due_on - desk.bridge.today()).days


def carried(desk: ReviewDesk) -> list[str | None]:
    """Return the deals that the finished review of the present day has left."""
    last = desk.review_of(desk.bridge.today()).last
    assert last is not None
    return [a.deal_id for a in last.of(Question.OWED)]


# -- what is shown


def test_where_nothing_is_owed_the_page_says_so_and_enter_goes_on(desk: ReviewDesk) -> None:
    desk.make("Polder Foods")
    page = owed_page(desk)
    assert "Nothing is owed today." in desk.words_in(page)
    assert page.cards == {}
    assert page.answers() == ()
    desk.press(ENTER)
    assert desk.page.shown is not page


def test_a_debt_says_what_is_owed_since_when_and_what_it_is_worth(desk: ReviewDesk) -> None:
    owe(desk, "Dock scheduling")
    said = desk.words_in(owed_page(desk))
    assert "Dock scheduling · Hafen Terminal" in said
    assert "Call the CFO · overdue 2 days" in said
    assert "€95k" in said
    assert "Left for another day" in said


def test_a_stall_is_told_beside_how_long_deals_stay(desk: ReviewDesk) -> None:
    pipeline_id = desk.bridge.board().pipeline.id
    due_on = desk.day(90)
    assert desk.bridge.create(NewDeal(pipeline_id, "Dock scheduling", "Call the CFO", due_on))
    desk.pass_days(30)
    assert "Quiet for 30 days; the playbook allows 14 here." in desk.words_in(owed_page(desk))


def test_ten_are_shown_and_the_rest_is_a_click_away(desk: ReviewDesk) -> None:
    owe(desk, *(f"Deal {n:02}" for n in range(13)))
    page = owed_page(desk)
    assert names(page) == [f"Deal {n:02}" for n in range(10)]
    assert page.more.text() == "Show 3 more"
    desk.click(page.more)
    assert names(page) == [f"Deal {n:02}" for n in range(13)]
    assert page.more.isHidden()


def test_deals_are_not_named_while_the_rep_presents(desk: ReviewDesk) -> None:
    owe(desk, "Dock scheduling")
    page = owed_page(desk)
    desk.flows.set_private(True)
    said = desk.words_in(page)
    assert "Dock" not in said
    assert "CFO" not in said
    assert "Next step · overdue 2 days" in said


# -- a time


def test_a_debt_gets_a_time_by_five_keys_and_a_word(desk: ReviewDesk) -> None:
    (deal_id,) = owe(desk, "Dock scheduling", days=4)  # it is Monday
    page = owed_page(desk)
    desk.press(TAB, ENTER)
    desk.type("She is back")
    desk.press(ENTER)
    (block,) = desk.bridge.agenda(desk.day(1), 1).blocks
    assert (block.deal_id, block.intent) == (deal_id, "Call the CFO")
    assert step_of(desk, deal_id) == ("Call the CFO", 1)
    assert page.cards == {}
    assert "Planned, tomorrow 09:00–10:00 · Dock scheduling · Hafen Terminal" in desk.words_in(page)
    assert "Nothing else is owed today." in desk.words_in(page)


def test_a_time_is_taken_back_where_it_was_given(desk: ReviewDesk) -> None:
    first, second = owe(desk, "Dock scheduling", "Yard cameras", days=4)
    page = owed_page(desk)
    for deal_id in (first, second):
        desk.click(card(page, deal_id).time)
        desk.type("She is back")
        desk.press(ENTER)
    assert [*page.lines] == [first, second]
    page.lines[first].undo.setFocus()
    desk.press(ENTER)
    assert names(page) == ["Dock scheduling"]
    assert [*page.lines] == [second]
    assert step_of(desk, first)[1] < 0
    blocks = desk.bridge.agenda(desk.day(1), 1).blocks
    assert [b.deal_id for b in blocks if b.state is not BlockState.DROPPED] == [second]
    desk.window.undo_keys.undo()
    assert names(page) == ["Dock scheduling", "Yard cameras"]
    assert page.lines == {}


def test_a_time_that_is_taken_is_refused_where_it_was_asked(desk: ReviewDesk) -> None:
    (deal_id,) = owe(desk, "Dock scheduling", days=4)
    page = owed_page(desk)
    desk.click(card(page, deal_id).time)
    assert desk.bridge.plan_block(_taking(desk, deal_id))
    desk.type("She is back")
    desk.press(ENTER)
    assert "That time is taken by “Dock tour”" in desk.words_in(card(page, deal_id))
    assert step_of(desk, deal_id)[1] < 0


def _taking(desk: ReviewDesk, deal_id: DealId) -> NewBlock:
    begins = desk.at(9, day=desk.day(1))
    return NewBlock(BlockKind.CONVERSATION, begins, begins + 60 * MINUTE_MS, deal_id, None, "Dock tour")


def test_a_step_is_not_put_off_without_a_reason(desk: ReviewDesk) -> None:
    (deal_id,) = owe(desk, "Dock scheduling", days=4)
    page = owed_page(desk)
    desk.click(card(page, deal_id).time)
    desk.press(ENTER)
    assert "Say why it waits until then." in desk.words_in(page)
    assert page.lines == {}


def test_esc_closes_what_is_asked_and_keeps_what_was_typed(desk: ReviewDesk) -> None:
    (deal_id,) = owe(desk, "Dock scheduling", days=4)
    page = owed_page(desk)
    desk.press(TAB, ENTER)
    desk.type("She is ba")
    desk.press(ESCAPE)
    assert card(page, deal_id).form is None
    assert desk.here() is card(page, deal_id).time
    assert desk.page.isVisible()
    desk.press(ENTER)
    desk.type("ck")
    desk.press(ENTER)
    assert desk.bridge.deal(deal_id).pushes == 1
    assert page.cards == {}


# -- done, and let go


def test_a_step_is_done_with_what_came_of_it_and_what_is_next(desk: ReviewDesk) -> None:
    (deal_id,) = owe(desk, "Dock scheduling", days=4)
    page = owed_page(desk)
    desk.press(TAB, RIGHT, ENTER)
    desk.type("She wants the paper process")
    desk.press(TAB)
    desk.type("Send her the security paper")
    desk.press(ENTER)
    assert step_of(desk, deal_id) == ("Send her the security paper", 1)
    assert "Done · Call the CFO · Dock scheduling · Hafen Terminal" in desk.words_in(page)
    assert desk.here() is page


def test_what_is_missing_is_said_under_it(desk: ReviewDesk) -> None:
    (deal_id,) = owe(desk, "Dock scheduling", days=4)
    page = owed_page(desk)
    desk.click(card(page, deal_id).done)
    desk.press(ENTER)
    assert "Say what came of it." in desk.words_in(page)
    assert "Say what the next step is." in desk.words_in(page)


def test_a_step_is_let_go_with_a_reason_and_another_one(desk: ReviewDesk) -> None:
    (deal_id,) = owe(desk, "Dock scheduling", days=4)
    page = owed_page(desk)
    desk.press(TAB, RIGHT, RIGHT, ENTER)
    desk.type("The budget is not hers to give")
    desk.press(TAB)
    desk.type("Ask who decides")
    desk.press(ENTER)
    assert step_of(desk, deal_id) == ("Ask who decides", 1)
    assert "Let go · Call the CFO · Dock scheduling" in desk.words_in(page)


def test_a_deal_is_let_go_through_the_sheet_that_asks_for_the_reason(desk: ReviewDesk) -> None:
    (deal_id,) = owe(desk, "Dock scheduling", days=4)
    page = owed_page(desk)
    desk.click(card(page, deal_id).let_go)
    desk.go_to("The deal is lost")
    desk.press(ENTER)
    desk.sheet(LostSheet)
    desk.press(Qt.Key.Key_Space)
    desk.go_to("What happened")
    desk.type("They stay with what they have")
    desk.confirm()
    assert page.cards == {}
    assert "Let go, the deal is lost · Dock scheduling" in desk.words_in(page)


def test_a_deal_without_a_step_gets_one(desk: ReviewDesk) -> None:
    deal_id = desk.make("Dock scheduling")
    first = desk.bridge.board().pipeline.first.id
    assert desk.bridge.lose(deal_id, LostReason.TIMING, "They wait for the next budget")
    closing.reopen(desk.bridge.writer(), deal_id, first, "They called")
    page = owed_page(desk)
    assert "No next step is set." in desk.words_in(page)
    desk.click(card(page, deal_id).done)
    desk.type("Call them back")
    desk.press(ENTER)
    assert step_of(desk, deal_id) == ("Call them back", 1)
    assert "Next step set · Dock scheduling" in desk.words_in(page)


# -- left for another day


def test_what_is_left_is_carried_over_and_nothing_is_blocked(desk: ReviewDesk) -> None:
    first, second = owe(desk, "Dock scheduling", "Yard cameras", days=4)
    page = owed_page(desk)
    desk.click(card(page, first).time)
    desk.type("She is back")
    desk.press(ENTER)
    desk.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    while not desk.flows.is_finished:
        desk.ctrl(ENTER)
    assert carried(desk) == [second]


def test_what_is_half_typed_of_a_debt_is_not_lost_by_going_on(desk: ReviewDesk) -> None:
    (deal_id,) = owe(desk, "Dock scheduling", days=4)
    page = owed_page(desk)
    desk.click(card(page, deal_id).done)
    desk.ctrl(ENTER)  # nothing is typed, so nothing is lost
    assert desk.flows.draft.page is not Question.OWED
    page = desk.turn_to(OwedPage)
    form = card(page, deal_id).form
    assert form is not None
    form.begin()
    desk.type("She named the board")
    desk.ctrl(ENTER)
    assert desk.flows.draft.page is Question.OWED
    said = "This is not on record yet. Press “Close it, set what is next”, or “Not now”."
    assert said in desk.words_in(page)
    assert desk.here() is form.confirm
    desk.press(TAB, ENTER)
    desk.ctrl(ENTER)
    assert desk.flows.draft.page is not Question.OWED


def test_the_third_carry_over_comes_first_and_takes_a_click_of_its_own(desk: ReviewDesk) -> None:
    large, small = owe(desk, "Dock scheduling", "Yard cameras", days=4)
    for _ in range(2):
        debt = next(d for d in desk.bridge.debts().debts if d.deal_id == small)
        left = Answer(Question.OWED, Choice.CARRIED, deal_id=small, subject_id=debt.subject_id)
        assert desk.bridge.finish_review(Period.DAY, desk.bridge.today(), ReviewForm.SHORT, [left])
        desk.pass_days(1)
    page = owed_page(desk)
    assert names(page) == ["Yard cameras", "Dock scheduling"]
    assert "Carried over twice. Decide: a time, another step, or let it go." in desk.words_in(page)
    assert small not in [a.deal_id for a in page.answers()]
    assert page.sentences() == {}
    card(page, small).leave.setFocus()
    desk.press(ENTER)
    assert [a.deal_id for a in page.answers()] == [small, large]


def test_a_debt_that_was_left_on_purpose_is_so_after_a_restart(desk: ReviewDesk) -> None:
    (deal_id,) = owe(desk, "Dock scheduling", days=4)
    leave(desk, 2)
    page = owed_page(desk)
    desk.click(card(page, deal_id).leave)
    page = restart(desk)
    assert card(page, deal_id).leave.isChecked()


# -- tried twice


def test_a_follow_up_tried_twice_asks_what_is_different(desk: ReviewDesk) -> None:
    (deal_id,) = owe(desk, "Dock scheduling", days=4)
    try_again(desk, deal_id)
    try_again(desk, deal_id)
    page = owed_page(desk)
    told = "Tried twice this way without an answer. Try another channel, person or reason."
    assert told in desk.words_in(page)
    desk.click(card(page, deal_id).done)
    desk.type("Voice mail again")
    desk.press(TAB)
    desk.type("call the cfo")
    desk.press(ENTER)
    assert "Choose what is different, or take another step." in desk.words_in(page)
    assert page.lines == {}
    desk.press(DOWN)
    desk.go_to("What is different, in a word")
    desk.type("her deputy")
    desk.press(ENTER)
    assert desk.bridge.deal(deal_id).grounds.changed_since == "Another person: her deputy"
    desk.pass_days(3)
    assert not desk.bridge.debts().debts[0].tried_twice


def test_another_step_needs_no_other_way(desk: ReviewDesk) -> None:
    (deal_id,) = owe(desk, "Dock scheduling", days=4)
    try_again(desk, deal_id)
    try_again(desk, deal_id)
    page = owed_page(desk)
    desk.click(card(page, deal_id).done)
    desk.type("Voice mail again")
    desk.press(TAB)
    desk.type("Write to her deputy")
    desk.press(ENTER)
    assert step_of(desk, deal_id) == ("Write to her deputy", 1)


def test_the_second_try_is_asked_as_it_is_set(desk: ReviewDesk) -> None:
    (deal_id,) = owe(desk, "Dock scheduling", days=4)
    try_again(desk, deal_id)
    page = owed_page(desk)
    assert "Tried twice" not in desk.words_in(page)
    desk.click(card(page, deal_id).done)
    desk.type("Voice mail again")
    desk.press(TAB)
    desk.type("Call the CFO")
    assert "Tried twice this way without an answer." in desk.words_in(page)


# -- kept


def test_what_is_half_typed_survives_a_restart(desk: ReviewDesk) -> None:
    first, second = owe(desk, "Dock scheduling", "Yard cameras", days=4)
    page = owed_page(desk)
    desk.click(card(page, first).done)
    desk.type("She wants the pap")
    desk.click(card(page, second).time)
    desk.type("Until the ha")
    page = restart(desk)
    assert card(page, first).form is None
    form = card(page, second).form
    assert form is not None
    assert form.fields()[-1].kept() == "Until the ha"
    desk.click(card(page, first).done)
    again = card(page, first).form
    assert again is not None
    assert again.fields()[0].kept() == "She wants the pap"


def test_what_was_only_offered_is_offered_anew(desk: ReviewDesk) -> None:
    (deal_id,) = owe(desk, "Dock scheduling", days=4)
    page = owed_page(desk)
    desk.click(card(page, deal_id).time)
    desk.type("Until th")
    desk.flows.keep()
    assert desk.bridge.plan_block(_taking(desk, deal_id))
    page = restart(desk)
    form = card(page, deal_id).form
    assert form is not None
    told = {field.faults_of[0]: field.kept() for field in form.fields()}
    assert (told["starts"], told["why"]) == ("10:00", "Until th")


def test_a_form_that_was_only_looked_at_leaves_nothing_half_typed(desk: ReviewDesk) -> None:
    (deal_id,) = owe(desk, "Dock scheduling", days=4)
    page = owed_page(desk)
    desk.click(card(page, deal_id).time)
    desk.press(ESCAPE)
    assert page.typed() == ""


def test_what_changes_meanwhile_leaves_what_is_being_typed(desk: ReviewDesk) -> None:
    first, second = owe(desk, "Dock scheduling", "Yard cameras", days=4)
    page = owed_page(desk)
    desk.click(card(page, second).done)
    desk.type("She wants the pap")
    assert desk.bridge.set_step(first, "Ask who signs", desk.day(2), "Nobody was there")
    assert names(page) == ["Yard cameras"]
    desk.type("er")
    form = card(page, second).form
    assert form is not None
    assert form.fields()[0].kept() == "She wants the paper"


def test_lines_of_what_was_settled_go_with_the_page(desk: ReviewDesk) -> None:
    (deal_id,) = owe(desk, "Dock scheduling", days=4)
    page = owed_page(desk)
    desk.click(card(page, deal_id).time)
    desk.type("She is back")
    desk.press(ENTER)
    assert len(page.lines) == 1
    desk.flows.course.go_back()
    desk.turn_to(OwedPage)
    assert page.lines == {}
    assert "Nothing is owed today." in desk.words_in(page)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up])
def test_arrows_go_from_card_to_card(desk: ReviewDesk, key: Qt.Key) -> None:
    first, second = owe(desk, "Dock scheduling", "Yard cameras", days=4)
    page = owed_page(desk)
    begins, ends = (first, second) if key is DOWN else (second, first)
    card(page, begins).time.setFocus()
    desk.press(key)
    assert desk.here() is card(page, ends).time


@pytest.mark.parametrize("field", ["Day", "From", "Length", "Kind", "Why then?"])
def test_enter_settles_from_every_field_and_goes_on_from_none(desk: ReviewDesk, field: str) -> None:
    (deal_id,) = owe(desk, "Dock scheduling", days=4)
    page = owed_page(desk)
    desk.click(card(page, deal_id).time)
    desk.type("She is back")
    desk.go_to("Not now")
    while not desk.here().accessibleName().startswith(field):
        desk.press(Qt.Key.Key_Backtab)
    desk.press(ENTER)
    assert [*page.lines] == [deal_id]
    assert desk.page.shown is page


def test_tab_brings_the_tenth_debt_into_view(desk: ReviewDesk) -> None:
    made = owe(desk, *(f"Deal {n:02}" for n in range(10)))
    page = owed_page(desk)
    desk.settle()
    last = card(page, made[-1]).time
    for _ in range(60):
        desk.press(TAB)
        if desk.here() is last:
            break
    assert desk.here() is last
    assert page.viewport().rect().contains(last.mapTo(page.viewport(), last.rect().center()))
