# SPDX-License-Identifier: MIT
"""The sheet of keys tells of every key that acts, and no two actions quarrel over one."""

from collections import defaultdict
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.desk import Desk
from ui.actions import TABLE, Do
from ui.palette.keys import KeysSheet
from ui.reach import KEYS, Reach, reach_of, title_of
from ui.shell.pages import ON_RAIL

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

K = Qt.Key
_PLACES = tuple(reach for reach in Reach if reach not in (Reach.SHEET, Reach.WORDS, Reach.ANYWHERE))
_WITH = {
    Reach.BOARD: (Reach.CARD, Reach.LIST),
    Reach.FOCUS: (Reach.RUNNING,),
}
"""What has the focus together with a place."""


def sheet(desk: Desk) -> KeysSheet:
    """Press the question mark and return the sheet, which is up then."""
    desk.press(K.Key_Question)
    made = desk.window.palette_door.keys
    assert made.isVisible()
    return made


def told(made: KeysSheet) -> set[str]:
    """Return every key that the sheet names."""
    return {key for group in made.groups for row in group.rows for key in row.said.keys}


def shown(made: KeysSheet) -> list[str]:
    return [row.said.text for group in made.groups for row in group.rows if row.isVisible()]


def living(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield each key that a living action or shortcut listens to, with what it is."""
    for made in window.findChildren(QAction):
        for keys in made.shortcuts():
            yield keys.toString(QKeySequence.SequenceFormat.NativeText), made.objectName() or made.text()
    for shortcut in window.findChildren(QShortcut):
        for keys in list(QShortcut.keys(shortcut)):
            yield keys.toString(QKeySequence.SequenceFormat.NativeText), type(shortcut.parent()).__name__


def test_every_key_that_acts_on_any_page_or_in_a_sheet_is_on_the_sheet(desk: Desk) -> None:
    deal_id = desk.make("Dock scheduling")
    window = desk.open()
    for key in ON_RAIL:
        window.show_page(key)
    window.flows.ask_step(deal_id)
    window.flows.side.dismiss()
    window.show_page("board")
    desk.select(deal_id)
    there = told(sheet(desk))
    heard = set(living(window))
    assert len(heard) > len(TABLE)
    assert {(keys, what) for keys, what in heard if keys not in there} == set()
    listening = {what for _, what in heard}
    deaf = {do for do, said in TABLE.items() if said.keys and do.value not in listening}
    assert deaf == set(), "on the sheet, but nothing listens"


def test_every_action_with_a_key_stands_in_one_group_by_its_name(desk: Desk) -> None:
    desk.make("Dock scheduling")
    desk.open()
    made = sheet(desk)
    groups = {group.reach: [row.said.text for row in group.rows] for group in made.groups}
    for do, said in TABLE.items():
        if said.keys:
            assert groups[reach_of(do)].count(said.text.removesuffix("…")) == 1, do


@pytest.mark.parametrize("place", _PLACES)
def test_no_two_actions_that_can_act_together_share_a_key(place: Reach) -> None:
    together = {place, Reach.ANYWHERE, *_WITH.get(place, ())}
    by_key: defaultdict[str, set[Do]] = defaultdict(set)
    for do, said in TABLE.items():
        if reach_of(do) in together:
            for key in said.keys:
                by_key[QKeySequence(key).toString()].add(do)
    quarrels = {key: dos for key, dos in by_key.items() if len(dos) > 1}
    assert quarrels == ({"R": {Do.REOPEN, Do.RESTORE}} if Reach.CARD in together else {}), (
        "a deal that has ended is reopened, one that was put away restored: never both"
    )


def test_a_key_is_written_so_that_qt_understands_it() -> None:
    for said in (*TABLE.values(), *KEYS):
        for key in said.keys:
            assert QKeySequence(key).toString() == key, key


def test_typing_leaves_the_keys_that_fit_and_finds_keys_by_their_names(desk: Desk) -> None:
    desk.make("Dock scheduling")
    desk.open()
    made = sheet(desk)
    everything = len(shown(made))
    desk.type("next stage")
    assert shown(made) == ["Move to next stage"]
    made.field.setText("ctrl+k")
    assert shown(made) == ["Find or do"]
    made.field.setText("blocks put down")
    assert shown(made) == ["Grab a block, and put it down; fill a gap"]
    made.field.setText("zeppelin")
    assert shown(made) == []
    assert made.none.isVisible()
    made.field.clear()
    assert len(shown(made)) == everything


def test_the_sheet_scrolls_by_keys_and_esc_gives_the_focus_back(desk: Desk) -> None:
    deal_id = desk.make("Dock scheduling")
    window = desk.open()
    window.resize(1024, 680)
    desk.select(deal_id)
    before = desk.here()
    made = sheet(desk)
    bar = made._scroll.verticalScrollBar()
    QApplication.processEvents()
    assert bar.maximum() > 0
    desk.press(K.Key_PageDown)
    assert bar.value() > 0
    desk.press(K.Key_End)
    assert bar.value() == bar.maximum()
    desk.press(K.Key_Home)
    assert bar.value() == 0
    desk.press(K.Key_Escape)
    assert not made.isVisible()
    assert desk.here() is before


def test_a_question_mark_that_is_typed_is_typed(desk: Desk) -> None:
    deal_id = desk.make("Dock scheduling")
    window = desk.open()
    window.board.bar.field.setFocus()
    desk.type("why?")
    assert window.board.bar.field.text() == "why?"
    window.board.bar.field.clear()
    window.flows.ask_step(deal_id)
    desk.type("Why now?")
    assert "keys" not in vars(window.palette_door)
    desk.press(K.Key_F1)
    assert window.palette_door.keys.isVisible()


def test_at_twice_the_size_every_row_has_the_room_that_it_needs(desk: Desk) -> None:
    desk.make("Dock scheduling")
    window = desk.open()
    window.resize(1024, 680)
    window.appearance.set_text_percent(200)
    try:
        made = sheet(desk)
        QApplication.processEvents()
        for group in made.groups:
            for row in group.rows:
                least = row.minimumSizeHint().width()
                assert row.width() >= least, row.said
                assert row.height() >= row.heightForWidth(row.width()), row.said
    finally:
        window.appearance.set_text_percent(100)


def test_the_places_have_titles_of_their_own() -> None:
    assert len({title_of(reach) for reach in Reach}) == len(Reach)


def test_about_says_which_rider_this_is_and_where_the_data_is(desk: Desk) -> None:
    desk.make("Dock scheduling")
    window = desk.open()
    window.header.more.entry(Do.ABOUT).trigger()
    made = window.palette_door.about
    assert made.isVisible()
    assert made.folder.text() == str(desk.bridge.folder.path)
    made.copy_button.click()
    assert QApplication.clipboard().text().splitlines()[1] == str(desk.bridge.folder.path)
    assert made.close_button.hasFocus()
    desk.press(K.Key_Escape)
    assert not made.isVisible()


def test_in_a_narrow_window_the_one_column_takes_the_whole_width(desk: Desk) -> None:
    window = desk.open()
    window.resize(640, 440)
    made = sheet(desk)
    QApplication.processEvents()
    inside = made.groups[0].parentWidget()
    assert inside is not None
    assert made.groups[0].width() >= inside.width() - 2 * 22
    window.resize(1440, 900)
    QApplication.processEvents()
    assert made.groups[0].width() < inside.width() / 2
