# SPDX-License-Identifier: MIT
"""Around the window by keyboard: from part to part, along Tab, and back to where one was on a page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.ui.desk import Desk
from ui.palette.palette import Palette
from ui.shell.pages import BOARD, FOCUS, REVIEW, SETTINGS, TRENDS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

K = Qt.Key
_PAGES = {BOARD: K.Key_1, FOCUS: K.Key_2, REVIEW: K.Key_3, TRENDS: K.Key_4, SETTINGS: K.Key_Comma}
_MOST_STOPS = 400


def part_of(desk: Desk) -> str:
    """Return in which part of the window the focus is."""
    window = desk.window
    parts = {"page": window.pages, "rail": window.rail, "header": window.header}
    return next(name for name, part in parts.items() if part.isAncestorOf(desk.here()))


def ready(desk: Desk) -> None:
    """Open a window with a few deals, with the focus on a card."""
    for name in ("Yard planning", "Dock scheduling"):
        deal_id = desk.make(name)
    desk.open()
    desk.select(deal_id)


def test_f6_leads_around_the_parts_and_back_to_what_had_the_focus(desk: Desk) -> None:
    ready(desk)
    card = desk.here()
    found = []
    for _ in range(3):
        desk.press(K.Key_F6)
        found.append(part_of(desk))
    assert found == ["rail", "header", "page"]
    assert desk.here() is card
    desk.press(K.Key_F6)
    assert desk.here() is desk.window.rail.button(BOARD), "where one is"
    desk.press(K.Key_F6, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert desk.here() is card


def test_f6_leaves_a_sheet_and_the_palette_alone(desk: Desk) -> None:
    ready(desk)
    desk.press(K.Key_Return)
    here = desk.here()
    desk.press(K.Key_F6)
    assert desk.here() is here
    desk.press(K.Key_Escape)
    desk.ctrl(K.Key_K)
    desk.press(K.Key_F6)
    palette = desk.window.palette_door.palette
    assert isinstance(palette, Palette)
    assert palette.field.hasFocus()


@pytest.mark.parametrize("page", [FOCUS, REVIEW, SETTINGS])
def test_a_page_is_come_back_to_where_the_focus_was(desk: Desk, page: str) -> None:
    ready(desk)
    desk.ctrl(_PAGES[page])
    for _ in range(3):
        desk.press(K.Key_Tab)
        while part_of(desk) != "page":
            desk.press(K.Key_F6)
    here = desk.here()
    assert part_of(desk) == "page"
    desk.ctrl(K.Key_1)
    assert desk.window.pages.key == BOARD
    desk.ctrl(_PAGES[page])
    assert desk.here() is here


def test_the_filter_is_come_back_to_and_else_the_card(desk: Desk) -> None:
    ready(desk)
    card = desk.here()
    desk.ctrl(K.Key_2)
    desk.ctrl(K.Key_1)
    assert desk.here() is card
    field = desk.window.board.bar.field
    field.setFocus()
    desk.ctrl(K.Key_3)
    desk.ctrl(K.Key_1)
    assert field.hasFocus()


@pytest.mark.parametrize("page", list(_PAGES))
def test_tab_leads_through_every_page_to_the_rail_and_the_header_and_back(desk: Desk, page: str) -> None:
    ready(desk)
    desk.ctrl(_PAGES[page])
    seen: list[QWidget] = []
    parts: set[str] = set()
    for _ in range(_MOST_STOPS):
        desk.press(K.Key_Tab)
        parts.add(part_of(desk))
        if desk.here() in seen[:1]:
            break
        assert desk.here().isVisible()
        seen.append(desk.here())
    assert desk.here() is seen[0], "Tab comes round again"
    assert parts == {"page", "rail", "header"}
    desk.press(K.Key_Backtab)
    assert desk.here() is seen[-1] or part_of(desk) in parts
