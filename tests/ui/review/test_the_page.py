# SPDX-License-Identifier: MIT
"""The Review page over a real file: opened, answered, finished and read, by mouse and by keyboard."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from rider.domain.day import instant
from rider.domain.focus.blocks import MINUTE_MS, Reach
from rider.domain.review.answers import Answer, Choice, Draft, Period, Question, ReviewForm
from rider.domain.review.verdict import Verdict
from rider.settings import REVIEW_FORM, Settings
from tests.ui.review.held import hold
from tests.ui.review.reviewing import DAY, ZONE, ReviewDesk
from ui.review.conversation.question import ConversationPage
from ui.review.meetings.question import MeetingsPage
from ui.review.moved.question import MovedPage
from ui.review.tomorrow.question import TomorrowPage
from ui.shell.pages import BOARD, FOCUS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks
ENTER, ESCAPE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab
SHIFT = Qt.KeyboardModifier.ShiftModifier
NOTHING = Answer(Question.MOVED, Choice.NOTHING, "Two calls were put off")


def test_what_moved_is_told_and_confirmed_in_a_key_a_page(desk: ReviewDesk) -> None:
    desk.advance(desk.make("Polder Foods"))
    page = desk.open_review()
    desk.click(page.steps.short)
    said = desk.words_in(page)
    assert "Prospect → Discovery" in said
    assert "Polder Foods · €95k · 17:00" in said
    assert "1 deal\n€95k" in said
    assert page.head.said.text().startswith("Thursday 25 November · about ")
    moved = desk.at_page(MovedPage)
    assert moved.yes.is_chosen
    moved.begin()
    for _ in page.steps.buttons:
        desk.press(ENTER)
    kept = desk.review_of().last
    assert kept is not None
    assert (kept.form, kept.judged.verdict) == (ReviewForm.SHORT, Verdict.MOVED)
    assert [a.choice for a in kept.of(Question.MOVED)] == [Choice.CONFIRMED]
    assert desk.flows.finish_page.verdict.text() == "Moved"
    assert any("Prospect → Discovery" in text for text in desk.flows.finish_page.texts)
    assert Settings().get(REVIEW_FORM) == "short"
    desk.press(ENTER)
    assert desk.window.pages.currentWidget() is desk.window.board


def test_nothing_moved_wants_a_few_words_and_that_is_an_answer(desk: ReviewDesk) -> None:
    page = desk.open_review()
    desk.click(page.steps.short)
    moved = desk.at_page(MovedPage)
    assert moved.yes.isHidden()
    desk.click(page.nav.next)
    assert desk.here().accessibleName() == "Why nothing moved"
    assert "Say in a few words why nothing moved." in desk.words_in(moved)
    desk.type("Two calls were put off")
    assert "Say in a few words why nothing moved." not in desk.words_in(moved)
    for _ in page.steps.buttons:
        desk.press(ENTER)
    kept = desk.review_of().last
    assert kept is not None
    assert kept.of(Question.MOVED) == (NOTHING,)
    assert desk.flows.finish_page.verdict.text() == "No movement"
    assert "That is an answer too." in desk.flows.finish_page.said.text()


def test_a_day_off_is_one_click_and_asks_nothing(desk: ReviewDesk) -> None:
    desk.open_review()
    desk.click(desk.at_page(MovedPage).off)
    kept = desk.review_of().last
    assert kept is not None
    assert (kept.form, kept.answers) == (ReviewForm.DAY_OFF, ())
    assert desk.flows.finish_page.verdict.text() == "A day off"


def test_a_day_off_on_which_something_moved_is_told_as_both(desk: ReviewDesk) -> None:
    desk.advance(desk.make("Dock scheduling"))
    desk.open_review()
    desk.flows.take_day_off()
    finish = desk.flows.finish_page
    assert (finish.verdict.text(), finish.noted.text()) == ("Moved", "You were off on this day.")


def test_escape_keeps_the_draft_and_leads_back_to_where_the_rep_came_from(desk: ReviewDesk) -> None:
    desk.open()
    desk.window.show_page(FOCUS)
    desk.open_review()
    desk.at_page(MovedPage).begin()
    desk.type("Two calls were put off")
    desk.press(ESCAPE)
    assert desk.window.pages.currentWidget() is desk.window.doors.focus.inside.page
    assert desk.draft_of().answers == (NOTHING,)
    desk.window.show_page(BOARD)
    desk.open_review()
    assert desk.at_page(MovedPage).why.text() == "Two calls were put off"
    desk.press(ESCAPE)
    assert desk.window.pages.currentWidget() is desk.window.board


def test_what_is_typed_is_saved_after_a_pause(desk: ReviewDesk, qtbot: QtBot) -> None:
    desk.open_review()
    desk.at_page(MovedPage).begin()
    desk.type("Two calls")
    assert desk.review_of().draft is None
    qtbot.waitUntil(lambda: desk.review_of().draft is not None)
    assert desk.draft_of().answers == (Answer(Question.MOVED, Choice.NOTHING, "Two calls"),)


def test_what_is_typed_is_saved_as_the_window_closes(desk: ReviewDesk) -> None:
    desk.open_review()
    desk.at_page(MovedPage).begin()
    desk.type("Two calls")
    desk.window.close()
    assert desk.draft_of().answers == (Answer(Question.MOVED, Choice.NOTHING, "Two calls"),)


def test_shift_enter_is_a_new_line_and_ctrl_enter_goes_on(desk: ReviewDesk) -> None:
    desk.open_review()
    moved = desk.at_page(MovedPage)
    moved.begin()
    desk.type("Two calls")
    desk.press(ENTER, modifier=SHIFT)
    desk.type("were put off")
    assert moved.why.text() == "Two calls\nwere put off"
    desk.confirm()
    desk.at_page(ConversationPage)
    assert desk.draft_of().page is Question.CONVERSATION


def test_a_review_of_yesterday_is_late_and_stays_the_one_of_its_day(desk: ReviewDesk) -> None:
    page = desk.open_review()
    desk.at_page(MovedPage).begin()
    desk.type("Two calls were put off")
    desk.clock.at = instant(DAY + timedelta(days=1), 5, ZONE)
    desk.flows.refresh()
    assert page.head.said.text().endswith(" left · late, which is fine")
    desk.window.show_page(BOARD)
    desk.open_review()
    assert desk.at_page(MovedPage).why.text() == "Two calls were put off"
    assert not page.head.today.isHidden()
    desk.click(page.steps.short)
    desk.at_page(MovedPage).begin()
    for _ in page.steps.buttons:
        desk.press(ENTER)
    kept = desk.review_of().last
    assert kept is not None
    assert kept.is_late
    assert "Reviewed later, on Friday 26 November." in desk.flows.finish_page.noted.text()
    desk.click(page.head.today)
    assert page.head.said.text().startswith("Friday 26 November")


def test_a_finished_day_is_read_and_revised_rather_than_edited(desk: ReviewDesk) -> None:
    desk.bridge.finish_review(Period.DAY, DAY, ReviewForm.SHORT, [NOTHING])
    page = desk.open_review()
    assert page.shown is desk.flows.finish_page
    assert desk.here() is desk.flows.finish_page.done
    desk.click(desk.flows.finish_page.revise)
    moved = desk.at_page(MovedPage)
    assert moved.why.text() == "Two calls were put off"
    desk.press(Qt.Key.Key_End)
    desk.type(" by the buyer")
    for _ in page.steps.buttons:
        desk.press(ENTER)
    told = [(r.revision, r.of(Question.MOVED)[0].words) for r in desk.review_of().reviews]
    assert told == [(1, "Two calls were put off"), (2, "Two calls were put off by the buyer")]


def test_a_revision_can_be_dropped(desk: ReviewDesk) -> None:
    desk.bridge.finish_review(Period.DAY, DAY, ReviewForm.SHORT, [NOTHING])
    page = desk.open_review()
    desk.click(desk.flows.finish_page.revise)
    desk.type("no ")
    desk.click(page.nav.drop)
    assert page.shown is desk.flows.finish_page
    assert desk.review_of().draft is None
    assert len(desk.review_of().reviews) == 1


def test_in_little_room_the_evidence_is_behind_a_button_and_the_steps_are_a_line(desk: ReviewDesk) -> None:
    desk.advance(desk.make("Polder Foods"))
    page = desk.open_review()
    assert page.evidence.isVisible()
    assert page.head.evidence.isHidden()
    desk.window.resize(1024, 680)
    desk.settle()
    assert not page.evidence.isVisible()
    assert page.steps.height() < 80
    desk.click(page.head.evidence)
    assert page.evidence.isVisible()
    assert page.shown is not None
    assert page.shown.isVisible()


def test_while_the_rep_presents_no_deal_is_named(desk: ReviewDesk) -> None:
    desk.advance(desk.make("Polder Foods"))
    desk.open_review()
    assert "Polder Foods" in desk.words_in(desk.page)
    desk.window.doors.focus.running.present(True)
    desk.settle()
    for kind in (MovedPage, ConversationPage):
        desk.turn_to(kind)
        assert "Polder Foods" not in desk.words_in(desk.page)
    desk.window.doors.focus.running.present(False)
    desk.settle()
    assert "Polder Foods" in desk.words_in(desk.page)


def test_evidence_that_the_ledger_lacks_is_added_through_the_gate(desk: ReviewDesk) -> None:
    deal_id = desk.make("Polder Foods")
    desk.open_review()
    moved = desk.at_page(MovedPage)
    desk.click(moved.add)
    desk.type("Pold")
    desk.press(ENTER)
    assert desk.has_sheet
    desk.window.flows.side.dismiss()
    desk.advance(deal_id)
    desk.settle()
    assert moved.yes.is_chosen
    assert "Prospect → Discovery" in desk.words_in(moved)


def test_something_shown_over_the_page_goes_with_escape(desk: ReviewDesk) -> None:
    page = desk.open_review()
    over = QWidget()
    over.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.show_over(over)
    assert not page.steps.isVisible()
    desk.press(ESCAPE)
    assert page.steps.isVisible()
    assert over.isHidden()
    assert desk.window.pages.currentWidget() is page


def test_a_change_beside_the_page_leaves_what_is_half_typed_and_its_cursor(desk: ReviewDesk) -> None:
    deal_id = desk.make("Zoo Leipzig")
    desk.open_review()
    desk.at_page(MovedPage).begin()
    desk.type("Two calls off")
    desk.press(Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left)
    desk.prove(deal_id, "Discovery")
    desk.type("were put ")
    assert desk.at_page(MovedPage).why.text() == "Two calls were put off"


def test_what_is_typed_is_saved_before_another_file_is_shown(desk: ReviewDesk) -> None:
    desk.open_review()
    desk.at_page(MovedPage).begin()
    desk.type("Two calls")
    desk.bridge.turning.emit()
    assert desk.draft_of().answers == (Answer(Question.MOVED, Choice.NOTHING, "Two calls"),)


def test_the_day_that_turns_at_four_leaves_a_review_the_one_of_its_day(desk: ReviewDesk) -> None:
    desk.clock.at = instant(DAY + timedelta(days=1), 3, ZONE)
    page = desk.open_review()
    assert page.head.said.text().startswith("Thursday 25 November")
    desk.at_page(MovedPage).begin()
    desk.type("Two calls were put off")
    desk.clock.at = instant(DAY + timedelta(days=1), 4, ZONE)
    desk.press(ENTER)
    assert desk.draft_of().answers == (NOTHING,)
    assert desk.review_of(DAY + timedelta(days=1)).draft is None
    assert page.head.said.text().startswith("Thursday 25 November")
    assert page.head.said.text().endswith("late, which is fine")


def test_setbacks_are_told_plainly_and_what_happened_earlier_has_its_day(desk: ReviewDesk) -> None:
    deal_id = desk.make("Polder Foods")
    desk.advance(deal_id)
    first = desk.bridge.deal(deal_id).pipeline.first
    desk.clock.at += 24 * 60 * MINUTE_MS
    assert desk.bridge.move_back(deal_id, first.id, "The champion has left the company")
    page = desk.open_review()
    said = desk.words_in(desk.at_page(MovedPage))
    assert "Also today" in said
    assert "Moved back to Prospect" in said
    assert desk.at_page(MovedPage).yes.isHidden()
    assert page.evidence.rows == []


def test_a_long_name_breaks_instead_of_being_cut(desk: ReviewDesk) -> None:
    desk.advance(
        desk.make("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft-" * 2)
    )
    page = desk.open_review()
    for size in ((1440, 900), (1024, 680), (640, 440)):
        desk.window.resize(*size)
        desk.settle()
        shown = page.shown
        assert isinstance(shown, MovedPage)
        assert shown.horizontalScrollBar().maximum() == 0
        inside = shown.widget()
        assert inside is not None
        assert inside.width() <= shown.viewport().width()


def test_the_blocks_that_moved_something_stand_among_the_evidence(desk: ReviewDesk) -> None:
    desk.clock.at = desk.at(8)
    block = desk.plan_block(9, 90, desk.make("Polder Foods"))
    page = desk.open_review()
    assert page.evidence.leverage.note.text() == "of 1 h 30 planned"
    hold(desk.bridge, desk.clock, block, 90)
    assert page.evidence.rows == []
    assert desk.bridge.close_block(block.id, Reach.YES, "")
    assert [row.line.text() for row in page.evidence.rows] == ["Focus 90 min → reached"]
    assert page.evidence.rows[0].note.text() == "They name who signs · Polder Foods · 09:00"
    assert page.evidence.leverage.value.text() == "1 h 30"


def test_what_is_shown_over_the_page_has_enter_for_itself(desk: ReviewDesk) -> None:
    page = desk.open_review()
    over = QPlainTextEdit()
    page.show_over(over)
    desk.type("one")
    desk.press(ENTER)
    desk.confirm()
    desk.type("two")
    assert over.toPlainText().startswith("one\n")
    assert desk.flows.draft.page is Question.MOVED
    assert desk.review_of().draft is None


def test_a_page_that_lacks_something_on_one_day_holds_up_no_other_day(desk: ReviewDesk) -> None:
    before = DAY - timedelta(days=1)
    none = Answer(Question.CONVERSATION, Choice.NO_TALK, "A day of travel")
    kept = Draft(page=Question.TOMORROW, answers=(NOTHING, none))
    assert desk.bridge.keep_review_draft(Period.DAY, before, kept.to_json())
    desk.open_review()
    assert desk.turn_to(ConversationPage).sentences()
    desk.flows.open_day(before)
    desk.confirm()
    last = desk.review_of(before).last
    assert last is not None
    assert last.of(Question.CONVERSATION) == (none,)
    assert desk.draft_of().page is Question.CONVERSATION


def test_tab_goes_through_what_moved_to_the_deal_that_it_asks_for_and_on(desk: ReviewDesk) -> None:
    deal_id = desk.make("Polder Foods")
    desk.advance(deal_id)
    desk.open_review()
    page = desk.at_page(MovedPage)
    desk.press(Qt.Key.Key_Tab)
    assert desk.here() is page.words.stops()[0]
    desk.press(Qt.Key.Key_Tab)
    assert desk.here() is page.add
    desk.press(Qt.Key.Key_Space)
    assert desk.here() is page.picker.field.stops()[0]
    desk.press(Qt.Key.Key_Tab)
    assert desk.here() is page.picker.take
    desk.press(Qt.Key.Key_Tab)
    assert desk.here() is desk.page.nav.next


def test_a_page_that_was_gone_through_without_an_answer_keeps_its_tick_over_a_restart(
    desk: ReviewDesk,
) -> None:
    desk.advance(desk.make("Polder Foods"))
    desk.open_review()
    desk.turn_to(MeetingsPage)
    desk.click(desk.page.nav.next)
    desk.turn_to(MovedPage)
    assert desk.step(Question.MEETINGS).accessibleName().endswith(", done")
    desk.window.close()
    desk.open().resize(1440, 900)
    desk.open_review()
    desk.at_page(MovedPage)
    assert desk.step(Question.MEETINGS).accessibleName().endswith(", done")
    assert desk.step(Question.CONVERSATION).accessibleName().endswith(", open")


def test_tab_goes_from_the_steps_into_the_page_and_on_to_next_and_back_again(desk: ReviewDesk) -> None:
    desk.make("Polder Foods")
    page = desk.open_review()
    for kind in (MovedPage, MeetingsPage, ConversationPage, MovedPage):
        asked = desk.turn_to(kind)
        page.steps.short.setFocus()
        desk.press(TAB)
        assert asked.isAncestorOf(desk.here())
        first = desk.here()
        _tab_until(desk, page.nav.next)
        desk.press(TAB)
        assert not page.steps.isAncestorOf(desk.here())
        page.nav.next.setFocus()
        back = [Qt.Key.Key_Backtab] * (1 if page.nav.back.isHidden() else 2)
        desk.press(*back)
        assert asked.isAncestorOf(desk.here())
        first.setFocus()
        desk.press(Qt.Key.Key_Backtab)
        assert desk.here() is page.steps.short


def test_what_was_begun_before_a_restart_and_not_ended_is_asked_for_before_the_end(desk: ReviewDesk) -> None:
    desk.open_review()
    desk.type("Two calls were put off")
    desk.click(desk.turn_to(ConversationPage).none)
    desk.turn_to(TomorrowPage)
    desk.window.close()
    desk.open().resize(1440, 900)
    desk.open_review()
    desk.at_page(TomorrowPage)
    desk.confirm()
    asked = desk.at_page(ConversationPage)
    assert "Say what got in the way of a conversation." in desk.words_in(asked)
    assert desk.review_of().last is None
    desk.type("A day of travel")
    desk.turn_to(TomorrowPage)
    desk.confirm()
    kept = desk.review_of().last
    assert kept is not None
    assert kept.of(Question.CONVERSATION)[0].words == "A day of travel"


def test_turning_to_the_short_form_loses_nothing_that_was_answered(desk: ReviewDesk) -> None:
    page = desk.open_review()
    desk.type("Two calls were put off")
    desk.click(desk.turn_to(ConversationPage).none)
    desk.type("A day of travel")
    desk.turn_to(MovedPage)
    desk.click(page.steps.short)
    desk.confirm()
    desk.confirm()
    kept = desk.review_of().last
    assert kept is not None
    assert kept.form is ReviewForm.SHORT
    told = {a.question: a.words for a in kept.answers}
    assert told == {Question.MOVED: "Two calls were put off", Question.CONVERSATION: "A day of travel"}


def test_a_day_off_keeps_what_was_typed_before(desk: ReviewDesk) -> None:
    desk.open_review()
    moved = desk.at_page(MovedPage)
    desk.type("A day at the fair, without calls")
    desk.click(moved.off)
    kept = desk.review_of().last
    assert kept is not None
    assert kept.form is ReviewForm.DAY_OFF
    assert [a.words for a in kept.answers] == ["A day at the fair, without calls"]
    desk.click(desk.flows.finish_page.revise)
    assert moved.why.text() == "A day at the fair, without calls"


def test_tab_goes_round_the_whole_window_and_comes_back(desk: ReviewDesk) -> None:
    desk.make("Polder Foods")
    page = desk.open_review()
    begun, passed = desk.here(), set()
    around = {
        "rail": desk.window.rail,
        "header": desk.window.header,
        "steps": page.steps,
        "question": desk.at_page(MovedPage),
        "Next": page.nav,
        "evidence": page.evidence,
    }
    for _ in range(60):
        desk.press(TAB)
        passed.update(name for name, part in around.items() if part.isAncestorOf(desk.here()))
        passed.update(name for name, part in around.items() if part is desk.here())
        if desk.here() is begun:
            break
    assert desk.here() is begun
    assert passed == set(around)


def _tab_until(desk: ReviewDesk, wanted: QWidget) -> None:
    for _ in range(20):
        if desk.here() is wanted:
            return
        desk.press(TAB)
    raise AssertionError(wanted)
