# SPDX-License-Identifier: MIT
"""The parts that more than one screen uses."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import apply, load
from ui.widgets.elided import ElidedLabel
from ui.widgets.fields import WordsField
from ui.widgets.frame import SheetFrame
from ui.widgets.labels import plain
from ui.widgets.segmented import Segment, Segmented
from ui.widgets.sheet import SideSheet
from ui.widgets.toast import Toast

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> QWidget:
    """Return an active window with one field."""
    apply(qapp, load("light"))
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1024, 680)
    QVBoxLayout(made).addWidget(QLineEdit(objectName="outside"))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def form() -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    for name in ("first", "second", "third"):
        column.addWidget(QLineEdit(objectName=name))
    return made


def focus() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget else ""


def test_a_sheet_takes_the_focus_keeps_it_and_gives_it_back(window: QWidget, qtbot: QtBot) -> None:
    window.findChild(QLineEdit, "outside").setFocus()
    sheet = SideSheet(window)
    sheet.open_with(form())
    assert focus() == "first"
    seen = []
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(focus())
    assert seen == ["second", "third", "first", "second"]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert focus() == "first"
    with qtbot.waitSignal(sheet.closed):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert focus() == "outside"


def test_a_sheet_closes_on_the_scrim_but_not_on_itself(window: QWidget) -> None:
    sheet = SideSheet(window)
    sheet.open_with(form())
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=sheet.panel.geometry().center())
    assert sheet.isVisible()
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(20, 200))
    assert not sheet.isVisible()


def test_a_sheet_fits_its_window_and_follows_it(window: QWidget) -> None:
    sheet = SideSheet(window)
    sheet.open_with(form())
    assert sheet.panel.geometry().right() == window.width() - 1
    assert 500 <= sheet.panel.width() < 700
    window.resize(560, 500)
    QApplication.processEvents()
    assert sheet.size() == window.size()
    assert sheet.panel.width() <= 560
    assert sheet.panel.height() == window.height()


def test_a_toast_offers_undo_and_goes(window: QWidget, qtbot: QtBot) -> None:
    toast = Toast(window)
    toast.show_text("Dock scheduling moved to Proposal", undo=True)
    assert toast.isVisible()
    assert toast.accessibleName() == "Dock scheduling moved to Proposal"
    assert window.rect().contains(toast.geometry())
    with qtbot.waitSignal(toast.undo_requested):
        qtbot.mouseClick(toast.undo_button, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_a_toast_without_undo_shows_none_and_stays_text(window: QWidget) -> None:
    toast = Toast(window)
    toast.show_text("<b>No</b> such deal", refused=True)
    assert toast.text == "<b>No</b> such deal"
    assert toast.undo_button.isHidden()


@pytest.mark.parametrize("wide", [1280, 640])
def test_a_toast_leaves_the_buttons_of_an_open_sheet_free(window: QWidget, qtbot: QtBot, wide: int) -> None:
    window.resize(wide, 680)
    sheet, frame = SideSheet(window), SheetFrame()
    sheet.open_with(frame)
    qtbot.waitUntil(lambda: frame.primary.height() > 0)
    toast = Toast(window)
    toast.show_text("Undone: the push of the close", undo=True)
    button = frame.primary.rect().translated(frame.primary.mapTo(window, QPoint(0, 0)))
    assert window.rect().contains(toast.geometry())
    assert not toast.geometry().intersects(button)
    if wide == 1280:
        assert not toast.geometry().intersects(sheet.panel.geometry())


def test_a_toast_waits_while_the_pointer_is_on_it(window: QWidget, qtbot: QtBot) -> None:
    toast = Toast(window)
    toast.stays_for(60)
    toast.show_text("Still to be read")
    here = QPointF(4, 4)
    QApplication.sendEvent(toast, QEnterEvent(here, here, here))
    assert not toast.is_going
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast.is_going
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_segments_are_chosen_by_click_and_by_arrow(window: QWidget, qtbot: QtBot) -> None:
    segments = Segmented([Segment("a", "All"), Segment("b", "Some"), Segment("c", "None")], "Which", window)
    segments.show()
    with qtbot.waitSignal(segments.chosen) as told:
        qtbot.mouseClick(segments.button("b"), Qt.MouseButton.LeftButton)
    assert told.args == ["b"]
    segments.button("b").setFocus()
    with qtbot.waitSignal(segments.chosen) as told:
        QTest.keyClick(segments.button("b"), Qt.Key.Key_Right)
    assert told.args == ["c"]
    assert segments.key == "c"
    assert [k for k in "abc" if segments.button(k).focusPolicy() & Qt.FocusPolicy.TabFocus] == ["c"]


def test_a_label_that_is_cut_tells_the_whole_in_its_tooltip(window: QWidget) -> None:
    label = ElidedLabel("<i>Donaudampfschifffahrt</i> & Sons", window)
    label.resize(60, 20)
    label.show()
    assert "&lt;i&gt;Donaudampfschifffahrt&lt;/i&gt; &amp; Sons" in label.toolTip()
    label.resize(900, 20)
    assert label.toolTip() == ""


def test_undo_of_a_toast_can_be_reached_by_key(window: QWidget, qtbot: QtBot) -> None:
    toast = Toast(window)
    toast.show_text("Moved", undo=True)
    toast.undo_button.setFocus()
    button: QPushButton = toast.undo_button
    with qtbot.waitSignal(toast.undo_requested):
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_a_word_without_end_is_broken_rather_than_cut(qtbot: QtBot) -> None:
    label = plain("Donaudampfschifffahrtsgesellschaft" * 6)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 200
    assert label.text() == "Donaudampfschifffahrtsgesellschaft" * 6


def test_what_was_kept_of_words_is_typed_on_behind_it(window: QWidget) -> None:
    field = WordsField("What moved")
    window.layout().addWidget(field)
    field.restore("Half a thought")
    (edit,) = field.stops()
    QTest.keyClicks(edit, " more")
    assert field.text() == "Half a thought more"
