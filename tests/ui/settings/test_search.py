# SPDX-License-Identifier: MIT
"""A setting is found by any word for it, as one types, and reached without a mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from rider.settings import BACKUP_PLACE, GUARD_FIRST_HOUR, THEME, Section, Settings
from tests.ui.settings.choosing import LEFT, SettingsDesk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

K = Qt.Key


def looked_for(desk: SettingsDesk, words: str) -> list[str]:
    """Press the key of the search, type over what stands there, and return what is in view."""
    desk.ctrl(K.Key_F)
    assert desk.here() is desk.settings.search.field
    desk.type(words)
    desk.settle()
    return desk.shown()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("theme", ["Theme"]),  # its name
        ("CLEAR", []),
        ("wall clock", ["Blocks snap to"]),  # its sentence
        ("dark", ["Theme"]),  # a choice
        ("deutsch", ["Language"]),
        ("midnight", ["A day ends at"]),  # another word for it
        ("target", ["Quota"]),
        ("minutes of lunch", ["Lunch"]),  # an option that stands in the row of another
        ("csv", ["Out and in"]),
        ("quit tray", ["Go on when the window is closed"]),  # each of the words
        ("  ", []),
    ],
)
def test_it_is_found_by_its_name_its_sentence_its_choices_and_other_words(
    words: str, found: list[str], desk: SettingsDesk
) -> None:
    desk.open_settings()
    every = desk.shown()
    shown = looked_for(desk, words)
    assert shown == (found if words.strip() else every)
    said = "" if not words.strip() else "One setting" if found else "No setting"
    assert desk.settings.search.said == said
    assert desk.settings.none.isVisible() == bool(words.strip() and not found)


def test_a_part_is_found_by_its_name_whole(desk: SettingsDesk) -> None:
    page = desk.open_settings()
    assert looked_for(desk, "notices and review") == [
        "Notices of blocks",
        "Presenting",
        "Reminder of the review",
    ]
    assert page.search.said == "3 settings"
    assert [part.title for part in page.parts.values() if part.isVisible()] == ["Notices and review"]


def test_the_keyboard_alone_finds_a_setting_changes_it_and_comes_back(desk: SettingsDesk) -> None:
    page = desk.open_settings()
    page.field(THEME).stops()[0].setFocus()
    desk.press(K.Key_Slash)
    desk.type("guard")
    desk.press(K.Key_Down)
    assert desk.here() is page.field(GUARD_FIRST_HOUR).stops()[0]
    desk.press(K.Key_Space)
    assert Settings().get(GUARD_FIRST_HOUR) == "no"
    desk.press(K.Key_Tab)
    assert desk.here() is page.row(GUARD_FIRST_HOUR).reset
    desk.press(K.Key_Return)
    assert Settings().get(GUARD_FIRST_HOUR) == "yes"
    desk.ctrl(K.Key_F)
    desk.press(K.Key_Escape)
    assert len(desk.shown()) > 20
    assert page.search.said == ""


def test_nothing_found_offers_all_and_so_does_the_line_itself(desk: SettingsDesk) -> None:
    page = desk.open_settings()
    every = desk.shown()
    looked_for(desk, "<b>telephone</b>")
    assert page.none.title == "Nothing is called “<b>telephone</b>”"
    QTest.mouseClick(page.show_all, LEFT)
    assert desk.shown() == every
    looked_for(desk, "theme")
    QTest.mouseClick(page.search.clear, LEFT)
    assert desk.shown() == every
    assert desk.here() is page.search.field


def test_a_slash_is_typed_where_a_path_is(desk: SettingsDesk) -> None:
    page = desk.open_settings()
    line = page.field(BACKUP_PLACE).stops()[0]
    assert isinstance(line, QLineEdit)
    line.setFocus()
    desk.press(K.Key_Slash)
    assert line.text() == "/"


def test_tab_goes_from_the_search_to_the_rows_in_their_order(desk: SettingsDesk) -> None:
    page = desk.open_settings()
    looked_for(desk, "focus")
    rows = [row for row in page.rows() if row.isVisible()]
    seen: list[str] = []
    for _ in range(60):
        desk.press(K.Key_Tab)
        here = next((row.title for row in rows if row.isAncestorOf(desk.here())), "")
        if here and (not seen or seen[-1] != here):
            seen.append(here)
        if seen and not here:
            break
    assert seen == [row.title for row in rows]


@pytest.mark.parametrize("size", [(1440, 900), (640, 440)])
def test_the_page_ends_below_its_last_row(desk: SettingsDesk, size: tuple[int, int]) -> None:
    page = desk.open_settings()
    desk.window.resize(*size)
    desk.settle()
    desk.settle()  # rows that find no room beside their words take their place below
    bar, last = page.view.verticalScrollBar(), page.parts[Section.ADVANCED]
    bar.setValue(bar.maximum())
    desk.settle()
    room = page.view.viewport().height()
    ends = last.mapTo(page.view.viewport(), last.rect().bottomLeft()).y()
    assert room - 40 <= ends < room
