# SPDX-License-Identifier: MIT
"""Outreach and its replies: the only counts, behind a line that is closed until it is opened."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from rider.domain.review.answers import Question
from tests.ui.review.meeting_desk import MeetingDesk
from ui.review.meetings.batch_form import BatchForm
from ui.review.meetings.diagnose import DiagnoseInside
from ui.review.meetings.question import MeetingsPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

LINE = "Diagnose: outreach and replies"


def told(page: MeetingsPage) -> list[str]:
    inside = page.diagnose.inside
    assert inside is not None
    QCoreApplication.sendPostedEvents()
    return [label.text() for label in inside.findChildren(QLabel) if label.isVisible() and label.text()]


def fill(rep: MeetingDesk, point: str, reached: str, positive: str) -> None:
    """Type a batch into the form, in which the focus is on its first field."""
    rep.type(point)
    rep.press(Qt.Key.Key_Tab)
    rep.type(reached)
    rep.press(Qt.Key.Key_Tab)
    rep.type(positive)


def batches(rep: MeetingDesk) -> list[tuple[str, int, int]]:
    return [(b.pain_point, b.reached, b.positive) for b in rep.review_of().batches]


def test_it_is_closed_at_first_and_nothing_that_counts_is_there(rep: MeetingDesk) -> None:
    assert rep.bridge.close_batch(rep.bridge.today(), "Late docks", 24, 3)
    page = rep.open_meetings()
    assert not page.diagnose.is_open
    assert page.diagnose.button.accessibleName() == f"{LINE}, closed"
    assert not page.findChildren(DiagnoseInside)
    assert not [text for text in rep.words_in(page).split() if text.isdigit()]


def test_a_batch_is_closed_by_keyboard_alone_and_its_replies_told_of_people_reached(rep: MeetingDesk) -> None:
    page = rep.open_meetings()
    rep.press_button(LINE)
    assert rep.here().accessibleName() == "Pain point used"
    fill(rep, "Late docks", "24", "3")
    rep.press(Qt.Key.Key_Return)
    assert batches(rep) == [("Late docks", 24, 3)]
    assert "Late docks: 3 of 24" in told(page)
    assert "3 of 24 (95% interval: 4% to 31%)" in told(page)
    assert rep.said == "The batch is closed."
    assert rep.here().accessibleName() == "Pain point used"
    assert page.typed() == ""
    assert rep.flows.draft.page is Question.MEETINGS


def test_a_batch_that_was_told_wrongly_is_taken_out_and_brought_back(rep: MeetingDesk) -> None:
    assert rep.bridge.close_batch(rep.bridge.today(), "Late docks", 24, 3)
    page = rep.open_meetings()
    rep.press_button(LINE)
    rep.press_button("Take out: Late docks: 3 of 24")
    assert batches(rep) == []
    assert "No batch was closed in this time." in told(page)
    assert rep.said == "The batch is taken out."
    assert rep.here().accessibleName() == "Pain point used"
    page.setFocus()
    rep.ctrl(Qt.Key.Key_Z)
    assert batches(rep) == [("Late docks", 24, 3)]
    assert "3 of 24 (95% interval: 4% to 31%)" in told(page)


@pytest.mark.parametrize(
    ("point", "reached", "positive", "sentence", "at"),
    [
        ("", "24", "3", "Name the pain point that it was about.", "Pain point used"),
        ("Docks", "many", "3", "“many” is no whole number. Write it like 24.", "People reached"),
        ("Docks", "2.5", "1", "“2.5” is no whole number. Write it like 24.", "People reached"),
        ("Docks", "-4", "1", "“-4” is no whole number. Write it like 24.", "People reached"),
        ("Docks", "0", "0", "Say how many people were reached.", "People reached"),
        ("Docks", "9" * 9, "0", "Say a number up to 100,000.", "People reached"),
        ("Docks", "9" * 40, "0", f"“{'9' * 40}” is no whole number. Write it like 24.", "People reached"),
        ("Docks", "24", "", "Say how many answered well. None is 0.", "Positive replies"),
        ("Docks", "2", "3", "No more people can have answered than were reached.", "Positive replies"),
    ],
)
def test_nonsense_is_refused_with_a_sentence_where_it_stands(
    rep: MeetingDesk, point: str, reached: str, positive: str, sentence: str, at: str
) -> None:
    page = rep.open_meetings()
    rep.press_button(LINE)
    fill(rep, point, reached, positive)
    rep.press(Qt.Key.Key_Return)
    assert batches(rep) == []
    assert sentence in told(page)
    assert rep.here().accessibleName() == at


def test_thousands_may_be_set_apart(rep: MeetingDesk) -> None:
    rep.open_meetings()
    rep.press_button(LINE)
    fill(rep, "Late docks", "1 200", "0")
    rep.press(Qt.Key.Key_Return)
    assert batches(rep) == [("Late docks", 1_200, 0)]


def test_eight_weeks_are_told_and_below_five_people_no_rate(rep: MeetingDesk) -> None:
    today = rep.bridge.today()
    for days, point, reached, positive in (
        (0, "Idle trucks", 3, 1),
        (20, "Late docks", 20, 3),
        (56, "late docks", 4, 0),
        (57, "Paper lists", 50, 9),
    ):
        assert rep.bridge.close_batch(today - timedelta(days=days), point, reached, positive)
    page = rep.open_meetings()
    rep.press_button(LINE)
    shown = told(page)
    assert shown[shown.index("By pain point, in the last 8 weeks") + 1 :] == [
        "Idle trucks",
        "1 of 3 (too few for a rate)",
        "Late docks",
        "3 of 24 (95% interval: 4% to 31%)",
    ]


def test_earlier_pain_points_complete_what_is_typed(rep: MeetingDesk) -> None:
    assert rep.bridge.close_batch(rep.bridge.today() - timedelta(days=3), "Late docks cost pickers", 24, 3)
    page = rep.open_meetings()
    rep.press_button(LINE)
    inside = page.diagnose.inside
    assert inside is not None
    line = inside.form.pain_point.stops()[0]
    assert isinstance(line, QLineEdit)
    rep.type("pick")
    assert line.completer().currentCompletion() == "Late docks cost pickers"


def test_it_is_closed_again_whenever_the_page_comes_into_view(rep: MeetingDesk) -> None:
    page = rep.open_meetings()
    rep.press_button(LINE)
    rep.open_protected()
    assert rep.open_meetings() is page
    assert not page.diagnose.is_open
    assert not page.findChildren(BatchForm)


def test_a_batch_that_is_half_typed_survives_the_window(rep: MeetingDesk) -> None:
    page = rep.open_meetings()
    rep.press_button(LINE)
    fill(rep, "Late docks", "24", "")
    rep.open_protected()
    assert rep.open_meetings().typed() == page.typed() != ""
    again = rep.start_again()
    page = again.open_meetings()
    again.press_button(LINE)
    inside = page.diagnose.inside
    assert inside is not None
    assert (inside.form.pain_point.text(), inside.form.reached.number()) == ("Late docks", 24)
    again.bridge.close()


def test_going_on_leads_to_the_batch_that_is_half_typed(rep: MeetingDesk) -> None:
    page = rep.open_meetings()
    rep.press_button(LINE)
    rep.type("Late docks")
    page.diagnose.close_up()
    page.begin()
    rep.press(Qt.Key.Key_Return)
    rep.settle()
    assert rep.flows.draft.page is Question.MEETINGS
    assert "Say how many people were reached." in told(page)
    assert rep.here().accessibleName() == "People reached"


def test_what_is_opened_below_comes_into_view(rep: MeetingDesk, qtbot: QtBot) -> None:
    deal_id = rep.make("Dock scheduling")
    rep.meet(*((f"Round {hour}", hour) for hour in range(8, 15)))
    for hour in range(8, 15):
        assert rep.bridge.link_meeting(rep.meeting(f"Round {hour}").id, deal_id)
    rep.open().resize(1024, 680)
    page = rep.open_meetings()
    page.diagnose.button.setFocus()
    rep.press(Qt.Key.Key_Space)

    def is_in_view() -> bool:
        here, frame = rep.window.focusWidget(), page.viewport()
        assert here is not None
        return frame.rect().contains(here.rect().translated(here.mapTo(frame, here.rect().topLeft())))

    qtbot.waitUntil(is_in_view)
    here = rep.window.focusWidget()
    assert here is not None
    assert here.accessibleName() == "Pain point used"
