# SPDX-License-Identifier: MIT
"""Read from right to left: what is painted by hand is mirrored, sheets come from the left, icons turn."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QTransform
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.boards import TODAY, card
from ui import icons
from ui.board.card_delegate import CardDelegate
from ui.board.words import CardWords
from ui.theme import current
from ui.widgets.elided import ElidedLink
from ui.widgets.sheet import SideSheet

FRAME = QRect(10, 10, 240, 96)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Let windows read from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def painted(delegate: CardDelegate) -> QImage:
    """Return a card as it is painted."""
    picture = QImage(260, 116, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    delegate.paint_card(painter, FRAME, card("Berth", proven=1, euros=60_000))
    painter.end()
    return picture


def inks(picture: QImage, room: QRect) -> int:
    """Return how many dots of a room are neither empty nor the ground of the card."""
    ground = picture.pixel(FRAME.center().x(), FRAME.top() + 3)
    return sum(
        picture.pixel(x, y) != ground
        for x in range(room.left(), room.right())
        for y in range(room.top(), room.bottom())
    )


def test_a_card_has_its_name_where_reading_begins_and_its_value_at_the_end(qapp: QApplication) -> None:
    delegate = CardDelegate(current(), qapp.font(), CardWords(TODAY, {}))
    first_line = QRect(FRAME.left() + 8, FRAME.top() + 8, 40, 14)
    other_side = first_line.translated(FRAME.width() - 56, 0)
    left_to_right = painted(delegate)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored_card = painted(delegate)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert left_to_right != mirrored_card
    name, value = inks(left_to_right, first_line), inks(left_to_right, other_side)
    assert inks(mirrored_card, other_side) == pytest.approx(name, abs=40)
    assert inks(mirrored_card, first_line) == pytest.approx(value, abs=40)


@pytest.mark.usefixtures("mirrored")
def test_a_sheet_comes_from_the_left(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 800)
    side = SideSheet(window)
    window.show()
    side.open_with(QWidget())
    assert side.panel.geometry().left() == 0
    assert side.panel.geometry().right() < window.width() - 100


@pytest.mark.usefixtures("mirrored")
def test_an_underlined_link_is_clicked_where_its_words_are(qtbot: QtBot) -> None:
    link = ElidedLink("Berth planning")
    qtbot.addWidget(link)
    link.resize(600, 30)
    link.show()
    with qtbot.waitSignal(link.clicked, timeout=1000):
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton, pos=QPoint(590, 15))


def dark(picture: QImage) -> list[int]:
    """Return how opaque each column of a picture is, on average."""
    high = picture.height()
    return [
        sum(picture.pixelColor(x, y).alpha() for y in range(high)) // high for x in range(picture.width())
    ]


def turned(picture: QImage) -> QImage:
    return picture.transformed(QTransform().scale(-1, 1))


def test_icons_that_point_turn_and_others_do_not(qapp: QApplication) -> None:
    def drawn(name: str) -> QImage:
        return icons.icon(name).pixmap(40, 40).toImage()

    before = {name: drawn(name) for name in ("back", "later", "archive")}
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        after = {name: drawn(name) for name in before}
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for name in ("back", "later"):
        assert after[name] != before[name]
        assert dark(turned(after[name])) == pytest.approx(dark(before[name]), abs=30), "up to smoothed edges"
    assert after["archive"] == before["archive"]
