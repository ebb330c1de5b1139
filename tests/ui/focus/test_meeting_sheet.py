# SPDX-License-Identifier: MIT
"""A meeting opened from the day: linked to its deal, prepared for, and told of afterwards."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from rider.domain.focus.blocks import BlockKind, Meeting, MeetingOutcome
from rider.domain.focus.calendars import CalendarRead, Occurrence
from rider.domain.proof import NewPerson, Role
from rider.exchange.calendars.reading import read_calendar
from tests.ui.focus.planner import DAY, ZONE, FocusDesk
from ui.blocks.meeting_sheet import MeetingSheet
from ui.focus.export_sheet import ExportBlocksSheet
from ui.focus.meeting_menu import MeetingMenu

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

INES = "Ines Okafor <ines@hafen.example>"


def take(planner: FocusDesk, hour: int = 14, **changes: object) -> Meeting:
    """Let a calendar have one meeting of an hour."""
    place = planner.place(hour)
    values: dict[str, object] = {"title": "Discovery with Hafen Terminal", "people": (INES,), **changes}
    told = Occurrence("one", "", starts_at=place.starts_at, ends_at=place.ends_at, zone=ZONE, **values)  # type: ignore[arg-type]
    window = (planner.at(0), planner.at(0, day=DAY + timedelta(days=14)))
    assert planner.bridge.take_calendar(CalendarRead("Work", "work.ics", False, "1", window, (told,)))
    return meeting_of(planner)


def meeting_of(planner: FocusDesk, day: date = DAY) -> Meeting:
    return planner.bridge.agenda(day, 1).meetings[0]


def open_sheet(planner: FocusDesk, meeting: Meeting) -> MeetingSheet:
    planner.open_focus()
    planner.page.grid.wishes.meeting_opened.emit(meeting.id)
    return planner.sheet(MeetingSheet)


def shown(sheet: MeetingSheet) -> list[str]:
    return [label.text() for label in sheet.findChildren(QLabel) if label.isVisible() and label.text()]


def test_the_deal_is_suggested_and_linked_once_the_rep_says_so(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    planner.make("Other", account="Nordwerft")
    sheet = open_sheet(planner, take(planner))
    assert sheet.title.text() == "Discovery with Hafen Terminal"
    assert sheet.subtitle.text() == "Today 14:00–15:00 · Work"
    assert "With Ines Okafor" in shown(sheet)
    assert "Suggested by who takes part and what it is called. Save it if it is right." in shown(sheet)
    assert meeting_of(planner).deal_id is None
    planner.confirm()
    assert meeting_of(planner).deal_id == deal_id
    assert planner.said == "The meeting is linked to Dock scheduling."
    planner.ctrl(Qt.Key.Key_Z)
    assert meeting_of(planner).deal_id is None


def test_another_deal_is_found_by_typing_a_part_of_it(planner: FocusDesk) -> None:
    planner.make("Dock scheduling")
    other = planner.make("Yard overview", account="Nordwerft")
    open_sheet(planner, take(planner))
    planner.go_to("Deal")
    planner.ctrl(Qt.Key.Key_A)
    planner.type("Yard overview")
    planner.confirm()
    assert meeting_of(planner).deal_id == other


def test_a_deal_that_is_not_there_is_said_to_be_unknown(planner: FocusDesk) -> None:
    planner.make("Dock scheduling")
    sheet = open_sheet(planner, take(planner))
    planner.ctrl(Qt.Key.Key_A)
    planner.type("Nobody")
    planner.confirm()
    assert sheet.sentences() == {"deal": "No open deal is called that. Choose one, or leave it empty."}
    assert meeting_of(planner).deal_id is None


def test_a_link_is_taken_away_by_emptying_the_line(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    meeting = take(planner)
    assert planner.bridge.link_meeting(meeting.id, deal_id)
    open_sheet(planner, meeting_of(planner))
    planner.ctrl(Qt.Key.Key_A)
    planner.press(Qt.Key.Key_Delete)
    planner.confirm()
    assert meeting_of(planner).deal_id is None


def test_details_are_plain_text_and_doubts_are_told(planner: FocusDesk) -> None:
    odd = "<img src=x> <b>Hafen</b>"
    meeting = take(
        planner,
        title=odd,
        where="<a href='http://x'>Room</a>",
        doubtful_zone="Mars",
        tentative=True,
        people=(),
    )
    sheet = open_sheet(planner, meeting)
    assert sheet.title.text() == odd
    assert "<a href='http://x'>Room</a>" in shown(sheet)
    assert "Its time zone, Mars, is not known. It may be at another hour." in shown(sheet)
    assert "Not confirmed yet." in shown(sheet)
    assert {label.textFormat() for label in sheet.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def test_preparing_is_offered_before_and_planned_as_late_as_there_is_time(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    sheet = open_sheet(planner, take(planner))
    assert sheet.prepare.isVisible()
    while planner.here() is not sheet.prepare:
        planner.press(Qt.Key.Key_Tab)
    planner.press(Qt.Key.Key_Space)
    (block,) = planner.blocks()
    assert (block.kind, block.deal_id) == (BlockKind.DISCOVERY_PREP, deal_id)
    assert block.intent == "Ready for Discovery with Hafen Terminal"
    assert planner.times() == ["13:15-13:45"]
    assert planner.said == "Preparing for it is planned, today 13:15–13:45."
    assert meeting_of(planner).deal_id == deal_id
    assert not planner.has_sheet


def test_without_time_before_it_preparing_says_so(planner: FocusDesk) -> None:
    planner.make("Dock scheduling")
    sheet = open_sheet(planner, take(planner, hour=9))
    sheet.prepare.click()
    assert planner.blocks() == ()
    assert "No half hour is free before it within your working hours." in shown(sheet)


def test_a_meeting_to_come_is_not_asked_about(planner: FocusDesk) -> None:
    planner.make("Dock scheduling")
    sheet = open_sheet(planner, take(planner))
    assert "What came of it?" not in shown(sheet)
    assert sheet.primary.text() == "Save the deal"


def test_afterwards_it_was_held_and_qualified_with_someone_new_who_decides(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    meeting = take(planner)
    planner.clock.at = planner.at(15, 30)
    sheet = open_sheet(planner, meeting)
    assert not sheet.prepare.isVisible()
    planner.go_to("What came of it?: Held and qualified")
    planner.press(Qt.Key.Key_Space)
    planner.confirm()
    assert set(sheet.sentences()) == {"words", "people"}
    planner.go_to("In a sentence")
    planner.type("They lose two trucks a day at the gate")
    planner.press(Qt.Key.Key_Tab, Qt.Key.Key_Space)
    assert set(sheet.sentences()) == {"people"}
    planner.go_to("Their part in the decision: Ines Okafor")
    planner.type("Champion")
    planner.confirm()
    assert meeting_of(planner).outcome is MeetingOutcome.QUALIFIED
    assert meeting_of(planner).deal_id == deal_id
    deal = planner.bridge.deal(deal_id)
    assert [(person.name, person.role) for person in deal.people] == [("Ines Okafor", Role.CHAMPION)]
    assert planner.said == "What came of the meeting is on record."


def test_who_is_known_at_the_buyer_is_ticked(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    planner.bridge.add_person(deal_id, NewPerson("Ines Okafor", "COO", Role.ECONOMIC_BUYER))
    meeting = take(planner)
    planner.clock.at = planner.at(15, 30)
    sheet = open_sheet(planner, meeting)
    planner.go_to("What came of it?: Held and qualified")
    planner.press(Qt.Key.Key_Space)
    planner.go_to("In a sentence")
    planner.type("She wants a pilot in May")
    planner.press(Qt.Key.Key_Tab, Qt.Key.Key_Space)
    assert sheet.sentences() == {}
    planner.confirm()
    assert meeting_of(planner).outcome is MeetingOutcome.QUALIFIED
    assert len(planner.bridge.deal(deal_id).people) == 1


@pytest.mark.parametrize(
    ("choice", "outcome"),
    [("No-show", MeetingOutcome.NO_SHOW), ("Moved to another day", MeetingOutcome.MOVED)],
)
def test_what_did_not_take_place_asks_for_nobody(
    planner: FocusDesk, choice: str, outcome: MeetingOutcome
) -> None:
    planner.make("Dock scheduling")
    meeting = take(planner)
    planner.clock.at = planner.at(15, 30)
    sheet = open_sheet(planner, meeting)
    planner.go_to("What came of it?")
    while not planner.here().accessibleName().endswith(choice):
        planner.press(Qt.Key.Key_Down)
    assert sheet.outcome is outcome
    assert "Who took part?" not in shown(sheet)
    planner.confirm()
    assert meeting_of(planner).outcome is outcome


def test_what_was_said_once_is_shown_and_not_asked_again(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    meeting = take(planner)
    planner.clock.at = planner.at(15, 30)
    assert planner.bridge.link_meeting(meeting.id, deal_id)
    assert planner.bridge.close_meeting(deal_id, meeting.id, MeetingOutcome.NO_SHOW, "")
    sheet = open_sheet(planner, meeting_of(planner))
    assert "It was said: no-show." in shown(sheet)
    assert planner.here() is sheet.primary
    planner.press(Qt.Key.Key_Space)
    assert meeting_of(planner).outcome is MeetingOutcome.NO_SHOW
    assert not planner.has_sheet


# -- blocks out


def test_blocks_are_written_for_other_calendars_and_come_back_as_none(
    planner: FocusDesk, tmp_path: Path
) -> None:
    deal_id = planner.make("Dock scheduling")
    planner.plan(planner.place(10), deal_id)
    planner.open_focus()
    planner.page.head.export_requested.emit()
    sheet = planner.sheet(ExportBlocksSheet)
    place = tmp_path / "out.ics"
    sheet.write_requested.emit(place, 28, False)
    assert planner.said == "1 block is in out.ics."
    assert not planner.has_sheet
    assert b"SUMMARY:Proof chase: Dock scheduling" in place.read_bytes()
    found = read_calendar(place, ZONE, DAY)
    assert (found.own, found.occurrences, found.faults) == (1, (), ())


def test_blocks_are_written_without_names_where_the_rep_wants_it(planner: FocusDesk, tmp_path: Path) -> None:
    planner.plan(planner.place(10), planner.make("Dock scheduling"))
    planner.open_focus()
    planner.flows.meetings.ask_export()
    planner.go_to("What it tells")
    planner.press(Qt.Key.Key_Down)
    sheet = planner.sheet(ExportBlocksSheet)
    planner.confirm()
    dialog = sheet.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "out.ics"))
    dialog.close()
    assert b"Dock" not in (tmp_path / "out.ics").read_bytes()


def test_a_place_that_takes_no_file_is_said_in_the_sheet(planner: FocusDesk) -> None:
    planner.open_focus()
    planner.flows.meetings.ask_export()
    sheet = planner.sheet(ExportBlocksSheet)
    sheet.write_requested.emit(planner.bridge.folder.path / "out.ics", 28, False)
    refusals = [label.text() for label in sheet.findChildren(QLabel) if label.property("role") == "refusal"]
    assert refusals[0].endswith("lies in Rider's own data folder. Choose a place outside of it.")


def test_after_a_meeting_with_a_buyer_it_is_asked_what_came_of_it_on_any_page(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    window = planner.open()
    running = window.doors.focus.running
    running.begin()
    take(planner, hour=9)
    planner.bridge.link_meeting(meeting_of(planner).id, deal_id)
    bar = running.signs.bar
    assert bar.isHidden()
    planner.clock.at = planner.at(10)
    running.signs.notices.look()
    assert bar.text == "Discovery with Hafen Terminal is over. What came of it?"
    assert window.pages.currentWidget() is window.board
    bar.answer.click()
    assert planner.sheet(MeetingSheet).isVisible()
    planner.press(Qt.Key.Key_Escape)
    planner.bridge.close_meeting(deal_id, meeting_of(planner).id, MeetingOutcome.NO_SHOW, "")
    assert bar.isHidden()


def test_the_menu_key_on_a_meeting_offers_to_say_what_came_of_it(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    meeting = take(planner, hour=9)
    planner.bridge.link_meeting(meeting.id, deal_id)
    planner.clock.at = planner.at(11)
    page = planner.open_focus()
    page.grid.wishes.meeting_menu_requested.emit(meeting.id, page.mapToGlobal(page.rect().center()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, MeetingMenu)
    assert [a.text().partition("\t")[0] for a in menu.actions()] == ["Say what came of it…", "Open deal"]
    menu.actions()[0].trigger()
    menu.close()
    assert planner.sheet(MeetingSheet).isVisible()
