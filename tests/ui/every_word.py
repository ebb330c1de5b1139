# SPDX-License-Identifier: MIT
"""Every word on every page and sheet can be translated: spoken in brackets, none stands outside of them.

A language is made up in which each sentence of the template is «bracketed»; then all scenes are arranged that
pictures are drawn of, and what they show is read. What is not bracketed must be what the rep typed, a name
from the demo, a number, a day or a key.
"""

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

from rider import cli
from rider.clock import Clock
from tests.ui.test_words import FOUND
from ui.shots import focus, trends, week
from ui.shots.scenes import FRESH, PLAYS, SCENES
from ui.shots.studio import Scene, Studio, settle
from ui.widgets.money_field import CURRENCIES

_Role = Qt.ItemDataRole
ROLES = (_Role.DisplayRole, _Role.AccessibleTextRole, _Role.AccessibleDescriptionRole)
KEYS = (
    "f v r n l p u w d t g o s b ctrl shift esc return enter del alt home "
    "end page up down space z y q c e j tab menu pgup pgdown ins backspace left right"
)
FIXED = "rider k m eur gbp usd csv json toml markdown pdf svg png mit lgpl qt pyside english deutsch mb kb"
MADE_UP = ("import", "damaged", "backups", "restore-preview", "review-one-to-one")
"""Scenes that show the words of a file, of a failure or a backup that is only told, or the sheet for others.

That sheet is one text for the screen, the clipboard and the command line, and so far in English.
"""

NESTED = re.compile(r"«[^«»]*»")


class InBrackets(QTranslator):
    """Says every sentence of the template in brackets."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return f"«{sourceText}»" if (context, sourceText) in FOUND else None


@pytest.fixture
def in_brackets(qapp: QApplication) -> Iterator[None]:
    """Let Rider speak in brackets, in Britain."""
    region, translator = QLocale(), InBrackets()
    QLocale.setDefault(QLocale("en_GB"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(region)


def known_words(folder: Path) -> set[str]:
    """Return the words on record, of days and months, and those that are the same in every language."""
    here = QLocale()
    known = {*KEYS.split(), *FIXED.split(), *(code.lower() for code in CURRENCIES)}
    for style in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        known |= {here.monthName(n, style).lower() for n in range(1, 13)}
        known |= {here.dayName(n, style).lower() for n in range(1, 8)}
    for database in folder.rglob("*.db"):
        with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as opened:
            tables = opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            for (table,) in tables:
                for row in opened.execute(f'SELECT * FROM "{table}"'):
                    known |= {word for cell in row if isinstance(cell, str) for word in words(cell)}
    return known | set(words(str(folder)))


def words(text: str) -> list[str]:
    """Return the words of a text, without digits."""
    return re.findall(r"[^\W\d_]+", text.lower())


def outside(text: str) -> str:
    """Return what stands outside of brackets; the end of one may have been cut off."""
    while NESTED.search(text):
        text = NESTED.sub(" ", text)
    return re.sub(r"<[^>]*>|«.*$|\S*/\S+", " ", text, flags=re.DOTALL)  # nor of a tag or a path


def said(root: QWidget) -> Iterator[str]:
    """Yield all that a window says on the screen, in tooltips, and to a screen reader."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget is root or widget.isVisible():
            yield from of_widget(widget)


def of_widget(widget: QWidget) -> Iterator[str]:
    yield from (
        widget.toolTip(),
        widget.accessibleName(),
        widget.accessibleDescription(),
        widget.windowTitle(),
    )
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit) and not isinstance(widget.parent(), QAbstractSpinBox):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(n) for n in range(widget.count()))
    yield from (action.text() for action in widget.actions())
    if isinstance(widget, QMenu):
        yield widget.title()
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from of_view(widget)


def of_view(view: QAbstractItemView) -> Iterator[str]:
    model, top = view.model(), QModelIndex()
    for row in range(min(20, model.rowCount(top))):
        for role in ROLES:
            text = model.index(row, 0, top).data(role)
            if isinstance(text, str):
                yield text


def unspoken(folder: Path, scenes: tuple[Scene, ...], clock: Clock | None = None) -> dict[str, str]:
    """Return what is said outside of brackets in scenes, each with the first scene that says it."""
    studio, found = Studio(folder, clock), {}
    for scene in scenes:
        if re.search(r"-(1024|1920|640|text-200)$", scene.name) or scene.name.startswith(MADE_UP):
            continue  # the same words in another room, or what the picture itself made up
        studio.window.resize(scene.size)
        studio.window.show()
        studio.rest()
        scene.arrange(studio)
        settle()
        known = known_words(folder)
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                for text in said(window):
                    if not set(words(outside(text))) <= known:
                        found.setdefault(text, scene.name)
    studio.close()
    return found


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.usefixtures("in_brackets")
class TestEveryWord:
    """Spoken in brackets, scene by scene."""

    def test_of_a_full_file(self, tmp_path: Path) -> None:
        assert cli.main(["demo", "--data", str(tmp_path / "full")]) == 0
        assert unspoken(tmp_path / "full", SCENES) == {}

    def test_of_a_fresh_one(self, tmp_path: Path) -> None:
        assert unspoken(tmp_path / "fresh", FRESH) == {}

    @pytest.mark.parametrize("play", [focus.play_until_noon, week.play_quiet_weeks, trends.play_three])
    def test_of_a_day(self, tmp_path: Path, play: Callable[[Path], Clock]) -> None:
        scenes = dict(PLAYS)[play]
        folder = tmp_path / "played"
        assert unspoken(folder, scenes, play(folder)) == {}
