# SPDX-License-Identifier: MIT
"""The themes: legible in light and dark, following the system or the setting, with no colour of their own."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.contrasts import contrast
from ui import icons
from ui.theme import Appearance, apply, current, load, palette, stylesheet

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_what_the_stylesheet_pairs_in_one_rule_is_legible(name: str) -> None:
    theme = load(name)
    sheet = stylesheet(theme, 10)
    assert "$" not in sheet
    for rule in re.findall(r"\{([^}]*)\}", sheet):
        ground = re.search(r"(?<![-\w])background: (#\w+)", rule)
        ink = re.search(r"(?<![-\w])color: (#\w+)", rule)
        if ground and ink:
            assert contrast(QColor(ground[1]), QColor(ink[1])) >= 4.5, rule


def test_both_themes_name_the_same_colours() -> None:
    assert load("light").tokens.keys() == load("dark").tokens.keys()


def test_no_colour_stands_in_code_or_stylesheet() -> None:
    places = [
        *(ROOT / "ui").rglob("*.py"),
        *(ROOT / "resources").glob("*.qss"),
        *(ROOT / "resources/icons").glob("*.svg"),
    ]
    found = [
        p.name for p in places if re.search(r"#[0-9a-fA-F]{3,8}\b(?![\w-]*\s*[,{\[])", p.read_text("utf-8"))
    ]
    assert found == []


def test_the_arrows_of_drop_downs_wear_the_themes_colour() -> None:
    for name in ("light", "dark"):
        arrow = (ROOT / f"resources/themes/arrow-{name}.svg").read_text("utf-8")
        assert load(name).tokens["muted"] in arrow


def test_a_theme_dresses_palette_stylesheet_and_icons(qapp: QApplication, qtbot: QtBot) -> None:
    button = QPushButton("Import")
    qtbot.addWidget(button)
    apply(qapp, load("light"))
    icons.dress(button, "deal", "accent")
    light = button.icon().pixmap(20, 20).toImage()
    apply(qapp, load("dark"))
    assert current().is_dark
    assert qapp.palette().color(QPalette.ColorRole.Window) == load("dark").color("bg")
    assert button.icon().pixmap(20, 20).toImage() != light
    assert load("dark").tokens["accent"] in qapp.styleSheet()


def test_a_picture_without_words_grows_with_the_words_around_it(qapp: QApplication, qtbot: QtBot) -> None:
    apply(qapp, load("light"))
    alone, worded = QToolButton(), QPushButton("Import")
    for button in (alone, worded):
        qtbot.addWidget(button)
        icons.dress(button, "close")
    usual = alone.iconSize().height(), worded.iconSize().height()
    apply(qapp, load("light"), 200)
    assert alone.iconSize().height() > 1.7 * usual[0]
    assert worded.iconSize().height() == usual[1]
    apply(qapp, load("light"))
    assert (alone.iconSize().height(), worded.iconSize().height()) == usual


def changed_part(before: QImage, after: QImage) -> QRect:
    """Return the least rectangle outside of which two pictures are alike."""
    across, down = range(before.width()), range(before.height())
    spots = [(x, y) for x in across for y in down if before.pixel(x, y) != after.pixel(x, y)]
    xs, ys = [x for x, _ in spots], [y for _, y in spots]
    return QRect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("made", [QRadioButton, QCheckBox])
@pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks
def test_the_focus_is_a_ring_that_stands_alike_around_a_mark(
    qapp: QApplication, qtbot: QtBot, made: type[QRadioButton | QCheckBox], name: str
) -> None:
    apply(qapp, load(name))
    card, mark, other = QFrame(), made(), QLineEdit()
    card.setProperty("role", "answer")
    row = QHBoxLayout(card)
    row.addWidget(mark)
    row.addWidget(other)
    qtbot.addWidget(card)
    with qtbot.waitExposed(card):
        card.show()
    other.setFocus()
    before = mark.grab().toImage()
    mark.setFocus()
    qtbot.waitUntil(mark.hasFocus)
    option, part = QStyleOptionButton(), QStyle.SubElement.SE_RadioButtonIndicator
    mark.initStyleOption(option)
    if made is QCheckBox:
        part = QStyle.SubElement.SE_CheckBoxIndicator
    drawn = mark.style().subElementRect(part, option, mark)
    ring = changed_part(before, mark.grab().toImage())
    room = (drawn.left() - ring.left(), drawn.top() - ring.top())
    room += (ring.right() - drawn.right(), ring.bottom() - drawn.bottom())
    assert min(room) >= 2
    assert max(room) - min(room) <= 1


@pytest.mark.parametrize("role", ["", "primary", "small", "quiet", "danger"])
@pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks
def test_a_button_reached_by_key_wears_its_ring_and_no_second_one_within(
    qapp: QApplication, qtbot: QtBot, role: str
) -> None:
    apply(qapp, load("light"))
    card, first, button = QFrame(), QLineEdit(), QPushButton("Add")
    button.setProperty("role", role)
    row = QHBoxLayout(card)
    row.addWidget(first)
    row.addWidget(button)
    qtbot.addWidget(card)
    with qtbot.waitExposed(card):
        card.show()
    first.setFocus()
    inside = button.rect().adjusted(8, 8, -8, -8)  # the round corners aside
    before = button.grab(inside).toImage()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert button.hasFocus()
    assert button.grab(inside).toImage() == before


def test_every_icon_can_be_drawn(qapp: QApplication) -> None:
    for picture in (ROOT / "resources/icons").glob("*.svg"):
        drawn = icons.icon(picture.stem, "text").pixmap(20, 20).toImage()
        assert any(drawn.pixelColor(x, y).alpha() for x in range(20) for y in range(20)), picture.stem


def test_the_mode_is_followed_and_told(qapp: QApplication, qtbot: QtBot) -> None:
    worn = Appearance(qapp, "light")
    assert not current().is_dark
    with qtbot.waitSignal(worn.changed) as told:
        worn.set_mode("dark")
    assert told.args == [load("dark")]
    assert current().is_dark
    worn.set_mode("system")
    is_dark = qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert current().is_dark is is_dark
    worn.set_mode("light")


def test_text_grows_with_the_setting_and_shrinks_back(qapp: QApplication) -> None:
    worn = Appearance(qapp, "light")
    before = qapp.font().pointSizeF()
    worn.set_text_percent(200)
    assert qapp.font().pointSizeF() == pytest.approx(2 * before)
    worn.set_text_percent(100)
    assert qapp.font().pointSizeF() == pytest.approx(before)


class Dressed(QWidget):
    """Counts how often it is told that it is to look otherwise."""

    times = 0

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.times += event.type() is QEvent.Type.StyleChange


def test_what_lies_deep_is_dressed_no_more_often_than_what_lies_at_the_top(
    qapp: QApplication, qtbot: QtBot
) -> None:
    worn = Appearance(qapp, "light")
    nest = [Dressed()]
    qtbot.addWidget(nest[0])
    for depth in range(8):
        nest.append(Dressed(nest[depth]))
    nest[0].show()
    before = [one.times for one in nest]
    worn.set_mode("dark")
    told = [one.times - then for one, then in zip(nest, before, strict=True)]
    worn.set_mode("light")
    assert set(told) == {told[0]}, told
    assert 0 < told[0] <= 2


def test_disabled_words_are_fainter_but_legible() -> None:
    made = palette(load("light"))
    faint = made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert contrast(faint, made.color(QPalette.ColorRole.Base)) >= 4.5
