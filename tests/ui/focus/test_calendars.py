# SPDX-License-Identifier: MIT
"""Calendars of a rep: added, read again when their files change, listed with their faults, and removed."""

import os
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from rider.domain.day import DAY_MS
from rider.domain.focus.blocks import Meeting
from rider.reads.focus.agenda import Calendar
from tests.exchange.calendars.ics import calendar, event
from tests.ui.focus.planner import DAY, FocusDesk
from ui.focus.calendar_sheet import CalendarCard, CalendarSheet
from ui.focus.calendars import Calendars

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

AT_TEN = ";TZID=Europe/Berlin:20211118T100000"
ONE = calendar(event("DURATION:PT1H", start=AT_TEN, title="Hafen"))
TWO = calendar(
    event("DURATION:PT1H", start=AT_TEN, title="Hafen, moved"),
    event("DURATION:PT1H", start=";TZID=Europe/Berlin:20211118T140000", title="Werft", uid="two"),
)


@pytest.fixture
def work(tmp_path: Path) -> Path:
    folder = tmp_path / "calendars"
    folder.mkdir()
    path = folder / "work.ics"
    path.write_text(ONE)
    return path


def meetings(planner: FocusDesk, day: date = DAY) -> list[str]:
    return [meeting.title for meeting in planner.bridge.agenda(day, 1).meetings]


def known(planner: FocusDesk) -> tuple[Calendar, ...]:
    return planner.bridge.calendars()


def settled(qtbot: QtBot, calendars: Calendars) -> None:
    qtbot.waitUntil(lambda: not calendars.is_busy)


def add(planner: FocusDesk, qtbot: QtBot, path: Path) -> Calendars:
    calendars = planner.flows.meetings.calendars
    settled(qtbot, calendars)
    calendars.add(path)
    assert calendars.is_busy
    settled(qtbot, calendars)
    return calendars


def words(card: CalendarCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if not label.isHidden()]


# -- reading


def test_the_meetings_of_a_file_stand_on_the_day(planner: FocusDesk, qtbot: QtBot, work: Path) -> None:
    planner.open_focus()
    add(planner, qtbot, work)
    assert meetings(planner) == ["Hafen"]
    assert planner.said == "1 meeting of work.ics is in."
    agenda = planner.page.agenda
    assert agenda is not None
    assert [meeting.title for meeting in agenda.meetings] == ["Hafen"]


def test_a_file_that_changes_is_read_again(planner: FocusDesk, qtbot: QtBot, work: Path) -> None:
    planner.open_focus()
    calendars = add(planner, qtbot, work)
    assert str(work) in calendars.watched
    work.write_text(TWO)
    qtbot.waitUntil(lambda: meetings(planner) == ["Hafen, moved", "Werft"])


def test_a_file_that_is_replaced_as_editors_do_is_still_watched(
    planner: FocusDesk, qtbot: QtBot, work: Path
) -> None:
    planner.open_focus()
    calendars = add(planner, qtbot, work)
    for text, titles in (
        (TWO, ["Hafen, moved", "Werft"]),
        (ONE, ["Hafen"]),
        (TWO, ["Hafen, moved", "Werft"]),
    ):
        fresh = work.with_suffix(".new")
        fresh.write_text(text)
        os.replace(fresh, work)
        qtbot.waitUntil(lambda titles=titles: meetings(planner) == titles)
        settled(qtbot, calendars)
        assert str(work) in calendars.watched


def test_a_folder_notices_a_file_that_comes_and_one_that_goes(
    planner: FocusDesk, qtbot: QtBot, work: Path
) -> None:
    planner.open_focus()
    calendars = add(planner, qtbot, work.parent)
    other = work.with_name("other.ics")
    other.write_text(calendar(event(start=";TZID=Europe/Berlin:20211118T160000", title="Other", uid="other")))
    qtbot.waitUntil(lambda: meetings(planner) == ["Hafen", "Other"])
    settled(qtbot, calendars)
    work.unlink()
    qtbot.waitUntil(lambda: meetings(planner) == ["Other"])


def test_a_file_that_did_not_change_is_not_read_again_on_the_same_day(
    planner: FocusDesk, qtbot: QtBot, work: Path
) -> None:
    planner.open_focus()
    calendars = add(planner, qtbot, work)
    read_at = known(planner)[0].read_at
    planner.clock.at += 60_000
    calendars.refresh()
    settled(qtbot, calendars)
    assert known(planner)[0].read_at == read_at
    planner.clock.at += DAY_MS
    calendars.refresh()
    settled(qtbot, calendars)
    assert known(planner)[0].read_at > read_at + DAY_MS


def test_a_calendar_is_read_when_focus_comes_into_view(planner: FocusDesk, qtbot: QtBot, work: Path) -> None:
    from rider.exchange.calendars.reading import read_calendar

    assert planner.bridge.take_calendar(read_calendar(work, "Europe/Berlin", DAY))
    work.write_text(TWO)
    planner.open_focus()
    qtbot.waitUntil(lambda: meetings(planner) == ["Hafen, moved", "Werft"])


def test_a_file_that_is_gone_keeps_its_meetings_and_says_so_once(
    planner: FocusDesk, qtbot: QtBot, work: Path
) -> None:
    planner.open_focus()
    calendars = add(planner, qtbot, work)
    work.unlink()
    qtbot.waitUntil(lambda: bool(known(planner)[0].faults))
    settled(qtbot, calendars)
    assert meetings(planner) == ["Hafen"]
    assert known(planner)[0].faults == (
        "work.ics is not there any more. Put it back, or remove the calendar from Rider.",
    )
    read_at = known(planner)[0].read_at
    planner.clock.at += 60_000
    calendars.refresh()
    settled(qtbot, calendars)
    assert known(planner)[0].read_at == read_at
    work.write_text(TWO)  # the folder is watched, so it is noticed when it comes back
    qtbot.waitUntil(lambda: meetings(planner) == ["Hafen, moved", "Werft"])


def test_what_is_no_calendar_is_not_kept_and_the_sheet_says_why(
    planner: FocusDesk, qtbot: QtBot, work: Path
) -> None:
    work.write_text("Dear all")
    planner.open_focus()
    planner.flows.meetings.show_calendars()
    add(planner, qtbot, work)
    assert known(planner) == ()
    sheet = planner.sheet(CalendarSheet)
    said = [label.text() for label in sheet.findChildren(QLabel) if label.property("role") == "refusal"]
    assert said == ["work.ics is not a calendar. Export the calendar as an .ics file again."]


def test_another_file_of_rider_gets_no_meetings_of_the_one_before(
    planner: FocusDesk, qtbot: QtBot, work: Path
) -> None:
    planner.open_focus()
    calendars = planner.flows.meetings.calendars
    settled(qtbot, calendars)
    calendars.add(work)
    calendars.reset()
    settled(qtbot, calendars)
    assert calendars.watched == frozenset()


def test_reading_is_stopped_when_rider_ends(planner: FocusDesk, qtbot: QtBot, tmp_path: Path) -> None:
    large = tmp_path / "large.ics"
    large.write_text(calendar(*(event("RRULE:FREQ=DAILY", uid=f"{n}", start=AT_TEN) for n in range(3_000))))
    planner.open_focus()
    calendars = planner.flows.meetings.calendars
    settled(qtbot, calendars)
    calendars.add(large)
    calendars.stop()
    settled(qtbot, calendars)
    assert known(planner) == ()


def test_a_calendar_that_is_there_by_another_path_is_not_added_twice(
    planner: FocusDesk, qtbot: QtBot, work: Path, tmp_path: Path
) -> None:
    planner.open_focus()
    add(planner, qtbot, work)
    link = tmp_path / "link.ics"
    link.symlink_to(work)
    add(planner, qtbot, link)
    assert [calendar.path for calendar in known(planner)] == [str(work)]
    assert meetings(planner) == ["Hafen"]


def test_a_window_that_goes_while_a_calendar_is_read_takes_nothing_with_it(
    planner: FocusDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    large = tmp_path / "large.ics"
    large.write_text(calendar(*(event("RRULE:FREQ=DAILY", uid=f"{n}", start=AT_TEN) for n in range(3_000))))
    planner.open_focus()
    settled(qtbot, planner.flows.meetings.calendars)
    calendars = Calendars(planner.bridge)
    calendars.add(large)
    job = calendars.job
    assert job is not None
    calendars.deleteLater()
    QCoreApplication.sendPostedEvents(calendars, QEvent.Type.DeferredDelete)
    assert job.isRunning()
    job.requestInterruption()
    qtbot.waitUntil(lambda: not isValid(job) or job.isFinished())


# -- the sheet


def test_the_sheet_invites_while_there_is_no_calendar(planner: FocusDesk) -> None:
    planner.open_focus()
    planner.page.head.calendars_requested.emit()
    sheet = planner.sheet(CalendarSheet)
    assert sheet.cards == []
    assert any("No calendar yet." in label.text() for label in sheet.findChildren(QLabel))
    assert not sheet.read_again.isEnabled()


def test_a_file_is_chosen_in_a_dialog_by_keyboard(planner: FocusDesk, qtbot: QtBot, work: Path) -> None:
    planner.open_focus()
    planner.flows.meetings.show_calendars()
    planner.confirm()
    dialog = planner.sheet(CalendarSheet).findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(work))
    dialog.close()
    calendars = planner.flows.meetings.calendars
    settled(qtbot, calendars)
    (card,) = planner.sheet(CalendarSheet).cards
    assert words(card) == ["work.ics", str(work), "Read today 08:00 · 1 meeting"]


def test_the_list_says_what_is_wrong_with_a_calendar(planner: FocusDesk, qtbot: QtBot, work: Path) -> None:
    work.write_text(
        calendar(
            event("RRULE:FREQ=HOURLY", start=AT_TEN, title="Pulse"),
            event(start=AT_TEN, uid="x", title="Good"),
        )
    )
    planner.open_focus()
    add(planner, qtbot, work)
    planner.flows.meetings.show_calendars()
    (card,) = planner.sheet(CalendarSheet).cards
    assert words(card)[3:] == ["“Pulse” repeats more often than daily, and was left out."]


def test_all_are_read_again_when_the_rep_says_so(planner: FocusDesk, qtbot: QtBot, work: Path) -> None:
    planner.open_focus()
    calendars = add(planner, qtbot, work)
    planner.flows.meetings.show_calendars()
    planner.clock.at += 60_000
    QTest.mouseClick(planner.sheet(CalendarSheet).read_again, Qt.MouseButton.LeftButton)
    assert calendars.is_busy
    assert planner.sheet(CalendarSheet).subtitle.text() == "Reading…"
    settled(qtbot, calendars)
    (card,) = planner.sheet(CalendarSheet).cards
    assert words(card)[2] == "Read today 08:01 · 1 meeting"


def test_a_calendar_that_lies_nowhere_is_left_as_it_is(planner: FocusDesk, qtbot: QtBot) -> None:
    assert planner.bridge.take_calendar(planner.calendar(("Made up", planner.place(10))))
    planner.open_focus()
    settled(qtbot, planner.flows.meetings.calendars)
    assert known(planner)[0].faults == ()


def test_removing_asks_first_and_says_what_goes(planner: FocusDesk, qtbot: QtBot, work: Path) -> None:
    work.write_text(TWO)
    planner.open_focus()
    calendars = add(planner, qtbot, work)
    planner.flows.meetings.show_calendars()
    (card,) = planner.sheet(CalendarSheet).cards
    planner.go_to("Remove: work.ics")
    planner.press(Qt.Key.Key_Space)
    assert words(card)[-1] == (
        "Its 2 meetings go with it, but for what is linked to a deal. The file itself stays as it is."
    )
    planner.press(Qt.Key.Key_Space)  # Keep it
    assert QApplication.focusWidget() is card.remove
    planner.press(Qt.Key.Key_Space)
    QTest.mouseClick(card.yes, Qt.MouseButton.LeftButton)
    assert (known(planner), meetings(planner)) == ((), [])
    assert planner.said == "work.ics is removed."
    assert planner.sheet(CalendarSheet).cards == []
    calendars.refresh()
    assert work.exists()


def test_a_linked_meeting_stays_on_record_when_its_calendar_goes(
    planner: FocusDesk, qtbot: QtBot, work: Path
) -> None:
    deal_id = planner.make("Dock scheduling")
    planner.open_focus()
    add(planner, qtbot, work)
    meeting: Meeting = planner.bridge.agenda(DAY, 1).meetings[0]
    assert planner.bridge.link_meeting(meeting.id, deal_id)
    planner.flows.meetings.show_calendars()
    planner.sheet(CalendarSheet).remove_requested.emit(known(planner)[0].id)
    assert known(planner) == ()
    assert any("linked" in entry.kind for entry in planner.bridge.deal(deal_id).timeline)


def test_words_of_a_calendar_are_never_taken_for_markup(planner: FocusDesk, qtbot: QtBot, work: Path) -> None:
    odd = work.with_name("<b>odd<b>.ics")
    odd.write_text(calendar(event("RRULE:FREQ=HOURLY", start=AT_TEN, title="<img src=x>")))
    planner.open_focus()
    add(planner, qtbot, odd)
    planner.flows.meetings.show_calendars()
    (card,) = planner.sheet(CalendarSheet).cards
    assert words(card)[0] == "<b>odd<b>.ics"
    formats = {label.textFormat() for label in card.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}
