# SPDX-License-Identifier: MIT
"""Undo and redo from the keyboard and the header's menu: named, everywhere, and never over what is typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from rider.settings import THEME
from tests.ui.desk import Desk
from ui.actions import Do
from ui.deal.step import StepSheet
from ui.shell.pages import SETTINGS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

K = Qt.Key


def entry(desk: Desk, do: Do) -> tuple[str, bool]:
    """Return what an entry of the header's menu says, and whether it can be chosen."""
    found = desk.window.header.more.entry(do)
    return found.text(), found.isEnabled()


def moved(desk: Desk, name: str = "Dock scheduling") -> str:
    """Make a deal and move it into Discovery from its card."""
    deal_id = desk.make(name)
    desk.prove(deal_id, "Discovery")
    desk.open()
    desk.select(deal_id)
    desk.ctrl(K.Key_Right)
    return deal_id


def test_the_menu_names_what_is_undone_and_what_is_done_again(desk: Desk) -> None:
    deal_id = moved(desk)
    called = "the move to Discovery · Dock scheduling"
    assert entry(desk, Do.UNDO) == (f"Undo {called}\tCtrl+Z", True)
    assert entry(desk, Do.REDO) == ("Redo\tCtrl+Shift+Z", False)
    desk.ctrl(K.Key_Z)
    assert desk.stage_of(deal_id) == "Prospect"
    assert entry(desk, Do.REDO) == (f"Redo {called}\tCtrl+Shift+Z", True)
    assert entry(desk, Do.UNDO) == ("Undo\tCtrl+Z", False)
    desk.ctrl(K.Key_Z, shift=True)
    assert desk.stage_of(deal_id) == "Discovery"
    assert desk.said == "Done again: the move to Discovery"
    desk.ctrl(K.Key_Z)
    desk.ctrl(K.Key_Y)
    assert desk.stage_of(deal_id) == "Discovery"


def test_the_menu_undoes_and_leads_to_what_can_be_done_anywhere(desk: Desk) -> None:
    deal_id = moved(desk)
    desk.window.header.more.setFocus()
    desk.press(K.Key_Return)
    menu = desk.window.header.more.choices
    assert menu.isVisible()
    texts = [a.text().split("\t")[0] for a in menu.actions() if a.text()]
    made, found = (
        ["New deal", "Import", "Export…", "Backups…"],
        ["Find or do…", "Keys", "Settings", "About Rider"],
    )
    assert texts[1:] == ["Redo", *made, *found, "Quit Rider"]
    menu.close()
    desk.window.header.more.entry(Do.UNDO).trigger()
    assert desk.stage_of(deal_id) == "Prospect"
    desk.window.header.more.entry(Do.SHOW_SETTINGS).trigger()
    assert desk.window.pages.currentWidget() is desk.window.settings_page


def test_a_deal_that_leaves_the_board_is_still_called_by_its_name(desk: Desk) -> None:
    deal_id = desk.make("R&D <b>portal</b>")
    desk.open()
    desk.select(deal_id)
    desk.press(K.Key_Delete)
    desk.confirm()
    assert entry(desk, Do.UNDO) == ("Undo archiving the deal · R&&D <b>portal</b>\tCtrl+Z", True)


def test_undo_acts_on_any_page_and_leaves_the_rep_there(desk: Desk) -> None:
    deal_id = moved(desk)
    desk.window.show_page(SETTINGS)
    desk.window.settings_page.field(THEME).stops()[0].setFocus()
    desk.ctrl(K.Key_Z)
    assert desk.stage_of(deal_id) == "Prospect"
    assert desk.window.pages.currentWidget() is desk.window.settings_page
    assert not desk.window.board.isAncestorOf(desk.here())


def test_a_field_keeps_its_own_undo(desk: Desk) -> None:
    deal_id = moved(desk)
    desk.press(K.Key_F)
    desk.type("dock")
    for shift in (False, True):
        desk.ctrl(K.Key_Z, shift=shift)
        desk.ctrl(K.Key_Y)
    assert desk.window.board.bar.field.text() == "dock"
    desk.ctrl(K.Key_Z)
    assert desk.window.board.bar.field.text() == ""
    assert desk.stage_of(deal_id) == "Discovery"


def test_undo_waits_while_a_sheet_holds_what_was_typed(desk: Desk) -> None:
    deal_id = moved(desk)
    desk.press(K.Key_S)
    sheet = desk.sheet(StepSheet)
    desk.type("Call Dana")
    sheet.primary.setFocus()
    desk.ctrl(K.Key_Z)
    assert desk.stage_of(deal_id) == "Discovery"
    told = [x.text() for x in sheet.findChildren(QLabel) if x.isVisible()]
    assert "Finish or close this sheet first. Undo changes what is on record." in told
    desk.press(K.Key_Escape)
    desk.ctrl(K.Key_Z)
    assert desk.stage_of(deal_id) == "Prospect"


def test_undo_with_a_deal_open_keeps_the_focus_in_its_sheet(desk: Desk) -> None:
    deal_id = moved(desk)
    desk.press(K.Key_Return)
    assert desk.has_sheet
    desk.ctrl(K.Key_Z)
    assert desk.stage_of(deal_id) == "Prospect"
    assert desk.window.flows.side.isAncestorOf(desk.here())
