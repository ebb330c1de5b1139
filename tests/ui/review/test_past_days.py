# SPDX-License-Identifier: MIT
"""Past days: the strip by keys and mouse, and any day opened and read."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from rider.domain.periods import month_of
from rider.domain.review.answers import Answer, Choice, Draft, Period, Question, ReviewForm
from rider.domain.review.expectations import CameTrue, HitRate
from tests.ui.review.past_desk import THURSDAY, PastDesk, days_from
from ui.review.past.cell import Mark
from ui.review.past.words import hits_words

MONDAY = date(2021, 11, 15)
FRIDAY = date(2021, 11, 19)
Key = Qt.Key

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[PastDesk]:
    made = PastDesk(tmp_path / "data", qtbot)
    yield made
    made.bridge.close()


def nothing(words: str) -> Answer:
    return Answer(Question.MOVED, Choice.NOTHING, words)


def live_a_week(desk: PastDesk) -> None:
    """Prepare on Tuesday, move on Wednesday and review that, be off on Thursday; it is Friday then."""
    desk.go(date(2021, 11, 16), 15)
    desk.prepare()
    desk.go(date(2021, 11, 17), 15)
    desk.move()
    desk.review(date(2021, 11, 17), Answer(Question.MOVED, Choice.CONFIRMED))
    desk.go(THURSDAY, 10)
    desk.review(THURSDAY, form=ReviewForm.DAY_OFF)
    desk.go(FRIDAY, 17)


def test_each_day_says_what_it_was_and_whether_it_was_reviewed(desk: PastDesk) -> None:
    live_a_week(desk)
    desk.open()
    assert [desk.name(day) for day in days_from(MONDAY, 6)] == [
        "Monday 15 November: no movement",
        "Tuesday 16 November: prepared",
        "Wednesday 17 November: moved, reviewed",
        "Thursday 18 November: off",
        "Friday 19 November, today: no movement",
        "Saturday 20 November: to come",
    ]
    marks = [cell.mark for cell in desk.page.strip.cells[-7:]]
    assert set(marks) == set(Mark), "each has a form of its own"


def test_a_day_to_come_cannot_be_opened(desk: PastDesk, qtbot: QtBot) -> None:
    desk.go(FRIDAY, 17)
    desk.open()
    ahead = desk.page.strip.cell(FRIDAY + timedelta(days=1))
    assert ahead is not None
    assert not ahead.isEnabled()
    desk.page.strip.begin()
    desk.press(Key.Key_Home)
    assert desk.press(*[Key.Key_Right] * 9) == "Friday 19 November, today: no movement"


def test_the_arrows_go_by_days_and_weeks_and_turn_the_weeks_where_they_leave_them(desk: PastDesk) -> None:
    desk.go(FRIDAY, 17)
    desk.open()
    assert desk.here().accessibleName() == "Thursday 18 November: no movement"
    assert desk.press(Key.Key_Left) == "Wednesday 17 November: no movement"
    assert desk.press(Key.Key_Up, Key.Key_Up) == "Wednesday 3 November: no movement"
    assert desk.press(Key.Key_Home) == "Monday 1 November: no movement"
    assert desk.press(Key.Key_End) == "Sunday 7 November: no movement"
    assert desk.press(Key.Key_PageUp) == "Sunday 10 October: no movement"
    first = desk.page.strip.first
    assert desk.press(Key.Key_PageUp) == "Sunday 12 September: no movement"
    assert desk.page.strip.first == first - timedelta(weeks=4)
    assert desk.press(*[Key.Key_PageDown] * 4) == "Friday 19 November, today: no movement"
    assert desk.page.strip.first == first


def test_the_day_that_was_read_last_is_shown_again_also_one_of_long_ago(desk: PastDesk) -> None:
    desk.go(FRIDAY, 17)
    desk.open()
    desk.press(*[Key.Key_PageUp] * 4, Key.Key_Return)
    read = desk.page.day.title.text()
    desk.flows.show()
    assert (desk.page.day.title.text(), read) == ("Thursday 29 July",) * 2
    assert desk.here().accessibleName() == "Thursday 29 July: no movement"


def test_a_change_leaves_the_keyboard_where_it_is(desk: PastDesk) -> None:
    desk.go(FRIDAY, 17)
    desk.open()
    desk.press(Key.Key_Up, Key.Key_Up)
    desk.flows.refresh()
    assert desk.press(Key.Key_Left) == "Wednesday 3 November: no movement"


def test_enter_opens_the_day_and_tab_stops_at_one_day_alone(desk: PastDesk) -> None:
    live_a_week(desk)
    desk.open()
    desk.press(Key.Key_Left)
    assert desk.here().accessibleName() == "Wednesday 17 November: moved, reviewed"
    desk.press(Key.Key_Return)
    assert desk.page.day.title.text() == "Wednesday 17 November"
    stops = [c for c in desk.page.strip.cells if c.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [c.day for c in stops] == [date(2021, 11, 17)]


def test_a_click_opens_a_day_with_the_events_that_decided_it(desk: PastDesk, qtbot: QtBot) -> None:
    live_a_week(desk)
    page = desk.open()
    cell = page.strip.cell(date(2021, 11, 17))
    assert cell is not None
    qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert cell.isChecked()
    said = desk.read()
    assert "Moved" in said
    assert "Prospect → Discovery" in said
    assert "<b>Dock</b> scheduling · 15:00" in said
    assert "As the ledger has it." in said
    assert "The ledger then: " in said
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.findChildren(QLabel))


def test_the_mouse_turns_to_earlier_weeks_and_back(desk: PastDesk, qtbot: QtBot) -> None:
    desk.go(FRIDAY, 17)
    strip = desk.open().strip
    first = strip.first
    assert not strip.later.isEnabled()
    qtbot.mouseClick(strip.earlier, Qt.MouseButton.LeftButton)
    assert strip.first == first - timedelta(weeks=4)
    qtbot.mouseClick(strip.later, Qt.MouseButton.LeftButton)
    assert (strip.first, strip.later.isEnabled()) == (first, False)


def test_a_day_worked_past_midnight_is_one_day(desk: PastDesk) -> None:
    desk.go(THURSDAY, 1, 30)
    desk.move()
    desk.open()
    assert desk.name(THURSDAY) == "Thursday 18 November, today: moved"
    desk.go(FRIDAY, 9)
    desk.flows.refresh()
    assert [desk.name(day) for day in (THURSDAY, FRIDAY)] == [
        "Thursday 18 November: moved",
        "Friday 19 November, today: no movement",
    ]


@pytest.mark.parametrize("sunday", [date(2021, 3, 28), date(2021, 10, 31)], ids=["spring", "autumn"])
def test_the_weeks_in_which_the_clock_changes_have_seven_days_each(
    tmp_path: Path, qtbot: QtBot, sunday: date
) -> None:
    desk = PastDesk(tmp_path / "data", qtbot, sunday - timedelta(days=2))
    desk.go(sunday - timedelta(days=1), 2, 30)  # the night of Saturday, in the hour that changes
    desk.move()
    desk.go(sunday + timedelta(days=1), 9)
    desk.open()
    told = [desk.name(day).partition(": ")[2] for day in days_from(sunday - timedelta(days=1), 3)]
    assert told == ["moved", "no movement", "no movement"]
    assert [c.day for c in desk.page.strip.cells] == days_from(desk.page.strip.first, 56)
    desk.bridge.close()


def test_a_missed_friday_is_reviewed_on_monday_and_marked_late(desk: PastDesk, qtbot: QtBot) -> None:
    desk.go(FRIDAY, 15)
    desk.prepare()
    desk.go(date(2021, 11, 22), 9)
    page = desk.open()
    assert page.day.title.text() == "Friday 19 November", "the last day of which there is word"
    assert page.day.review.text() == "Review this day"
    with qtbot.waitSignal(desk.flows.day_wanted) as wanted:
        qtbot.mouseClick(page.day.review, Qt.MouseButton.LeftButton)
    assert wanted.args == [FRIDAY]
    desk.review(FRIDAY, nothing("The proofs came in the evening"))
    desk.flows.refresh()
    assert desk.name(FRIDAY) == "Friday 19 November: prepared, reviewed"
    assert "Reviewed 22 Nov, 09:00: the short form, late" in desk.read()
    assert page.day.review.text() == "Revise…"


def test_where_the_record_has_grown_since_the_review_both_verdicts_are_told(desk: PastDesk) -> None:
    desk.go(THURSDAY, 15)
    desk.review(THURSDAY, nothing("The buyer put the call off"))
    desk.go(THURSDAY, 18)
    desk.move()
    desk.go(FRIDAY, 9)
    desk.open()
    assert desk.name(THURSDAY) == "Thursday 18 November: moved, reviewed"
    assert "At the review: no movement. The ledger has changed since." in desk.read()


def test_all_revisions_can_be_read_the_latest_first(desk: PastDesk) -> None:
    desk.go(THURSDAY, 17)
    desk.review(THURSDAY, nothing("Two calls were put off"))
    desk.go(FRIDAY, 9)
    desk.review(THURSDAY, nothing("Two calls were put off by the buyer"))
    page = desk.open()
    offered = [page.day.revisions.itemText(n) for n in range(page.day.revisions.count())]
    assert offered == ["As it stands · 19 Nov, 09:00", "As it was first · 18 Nov, 17:00"]
    assert "Nothing moved. Two calls were put off by the buyer" in desk.read()
    page.day.revisions.setFocus()
    desk.press(Key.Key_Down)
    assert "Nothing moved. Two calls were put off" in desk.read().splitlines()
    desk.flows.refresh()
    assert "Nothing moved. Two calls were put off" in desk.read().splitlines(), "what was chosen stays"


def test_a_day_without_movement_can_be_told_as_off_and_needs_no_review(desk: PastDesk, qtbot: QtBot) -> None:
    desk.go(FRIDAY, 9)
    page = desk.open()
    assert page.day.title.text() == "Thursday 18 November"
    qtbot.mouseClick(page.day.off, Qt.MouseButton.LeftButton)
    assert desk.name(THURSDAY) == "Thursday 18 November: off"
    assert page.day.verdict.text() == "Off"
    assert not page.day.off.isVisible()


def test_a_day_on_which_something_moved_is_not_offered_as_off(desk: PastDesk) -> None:
    live_a_week(desk)
    page = desk.open()
    desk.flows.open_day(date(2021, 11, 16))
    assert not page.day.off.isVisible()


def test_a_day_of_which_a_review_is_begun_is_not_offered_as_off_so_that_nothing_typed_is_lost(
    desk: PastDesk, qtbot: QtBot
) -> None:
    desk.go(FRIDAY, 9)
    typed = Draft().with_answers(Question.CONVERSATION, (), "half a sentence")
    desk.bridge.keep_review_draft(Period.DAY, THURSDAY, typed.to_json())
    page = desk.open()
    desk.flows.open_day(THURSDAY)
    assert not page.day.off.isVisible()
    assert page.day.review.isVisible()
    desk.bridge.keep_review_draft(Period.DAY, THURSDAY, "")
    desk.flows.refresh()
    assert page.day.off.isVisible()


def test_a_day_off_on_which_something_moved_is_told_as_both(desk: PastDesk) -> None:
    desk.go(THURSDAY, 12)
    desk.review(THURSDAY, form=ReviewForm.DAY_OFF)
    desk.go(THURSDAY, 15)
    desk.move()
    desk.go(FRIDAY, 9)
    page = desk.open()
    desk.flows.open_day(THURSDAY)
    assert desk.name(THURSDAY) == "Thursday 18 November: moved, off"
    assert page.day.verdict.text() == "Moved"
    assert page.day.note.text() == "This is what moved. You were off on this day."
    cell = page.strip.cell(THURSDAY)
    assert cell is not None
    assert not cell.is_reviewed


@pytest.mark.parametrize(
    ("hits", "sentence"),
    [
        (HitRate(0, 0), "None of them is answered yet."),
        (HitRate(2, 4), "Of what conversations should lead to, 2 of 4 came true."),
        (HitRate(3, 7), "Of what conversations should lead to, 3 of 7 came true (95% interval: 16% to 75%)."),
    ],
)
def test_the_hit_rate_says_how_sure_it_is_and_below_five_no_rate(hits: HitRate, sentence: str) -> None:
    assert hits_words(hits) == sentence


def test_what_is_open_of_conversations_stands_by_its_month(desk: PastDesk) -> None:
    desk.go(THURSDAY, 17)
    talk = Answer(Question.CONVERSATION, Choice.TALK, "They see what late costs", desk.deal_id)
    for ahead, day in ((2, THURSDAY), (1, date(2021, 11, 17)), (0, date(2021, 11, 16))):
        leads = Answer(
            Question.CONVERSATION,
            Choice.LEADS_TO,
            f"A date with the CFO, {ahead}",
            desk.deal_id,
            day=month_of(day, ahead),
        )
        desk.review(day, talk, leads, form=ReviewForm.FULL)
    assert desk.bridge.answer_expectation(date(2021, 11, 16), CameTrue.PARTLY)
    page = desk.open()
    told = [x.text() for x in page.expected.findChildren(QLabel) if x.isVisible()]
    assert told == [
        "What conversations led to",
        "Of what conversations should lead to, 0 of 1 came true.",
        "December 2021",
        "A date with the CFO, 1",
        "<b>Dock</b> scheduling · Hafen Terminal · 17 Nov",
        "January 2022",
        "A date with the CFO, 2",
        "<b>Dock</b> scheduling · Hafen Terminal · 18 Nov",
    ]
    assert "It should lead to: A date with the CFO, 1 (December 2021)" in desk.read()


def test_while_others_look_on_no_deal_is_named(desk: PastDesk) -> None:
    live_a_week(desk)
    page = desk.open()
    desk.flows.open_day(date(2021, 11, 17))
    desk.flows.set_private(True)
    told = "\n".join(x.text() for x in page.findChildren(QLabel))
    assert "Dock" not in told
    assert "Hafen" not in told
    desk.flows.set_private(False)
    assert "Dock" in desk.read()


def test_escape_and_the_button_go_back_to_the_review(desk: PastDesk, qtbot: QtBot) -> None:
    desk.go(FRIDAY, 9)
    page = desk.open()
    with qtbot.waitSignal(desk.flows.left):
        desk.press(Key.Key_Escape)
    with qtbot.waitSignal(desk.flows.left):
        qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
