# SPDX-License-Identifier: MIT
"""No screen counts calls, emails or tasks as it is shown at first; Diagnose, which may, is closed."""

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rider.domain.review.answers import Period
from tests.journeys.evenings import FULL, MONDAY, Evenings
from ui.board.page import LIST
from ui.review.meetings.question import MeetingsPage
from ui.review.past.page import PastPage
from ui.shell.pages import BOARD, FOCUS, SETTINGS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

_WORK = r"(?:calls?|dials?|e-?mails?|mails?|messages?|tasks?|activit(?:y|ies)|touch(?:es|point|points)?)"
_NUMBER = r"\d[\d.,\u202f]*"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*"
COUNTS = re.compile(
    rf"\b{_NUMBER}\s+(?!{_MONTH}\b)(?:[a-z]+\s+)?{_WORK}\b|\b{_WORK}\s*[:=·(×x–-]?\s*{_NUMBER}(?!\s*{_MONTH}\b)\b",
    re.IGNORECASE,
)
"""A number beside what some programs count, before it or after it; a step’s day after its words is none."""

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_SPOKEN = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)


def texts_of(widget: QWidget) -> Iterator[str]:
    """Yield every text of one widget: shown, spoken, hinted at, and those of its items."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if callable(text := getattr(widget, "text", None)):
        yield str(text())
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        yield from (widget.toPlainText(), widget.placeholderText())
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _items(widget.model())
    yield from _spoken(QAccessible.queryAccessibleInterface(widget))


def _items(model: QAbstractItemModel) -> Iterator[str]:
    root = QModelIndex()
    for row in range(model.rowCount(root)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(root)):
            for role in _ROLES:
                yield str(model.index(row, column, root).data(role) or "")


def _spoken(told: QAccessibleInterface | None) -> Iterator[str]:
    """Yield what is spoken of a widget, and of what it paints itself."""
    if told is None or not told.isValid():
        return
    yield from (told.text(kind) for kind in _SPOKEN)
    for place in range(told.childCount()):
        child = told.child(place)
        if child is not None and child.isValid() and child.object() is None:
            yield from (child.text(kind) for kind in _SPOKEN)


def beside_each_other(widget: QWidget) -> str:
    """Return the labels within a widget as one text: a number may stand in a label of its own."""
    labels = widget.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return " ".join(label.text() for label in labels if label.isVisible())


def counts_in(root: QWidget) -> list[str]:
    """Return every visible text within a widget that counts what the rep did."""
    visible = [root, *(w for w in root.findChildren(QWidget) if w.isVisible())]
    told = {text for widget in visible for text in (*texts_of(widget), beside_each_other(widget))}
    return sorted(text for text in told if COUNTS.search(text))


@pytest.fixture
def rep(tmp_path: Path, qtbot: QtBot) -> Iterator[Evenings]:
    """Return the rep of a demo on a Monday evening, with outreach of today, at the board."""
    made = Evenings(tmp_path / "data", qtbot)
    made.move_on(made.cards()[0].deal_id)
    made.be_at(MONDAY, 17)
    assert made.bridge.close_batch(MONDAY, "Late docks", 24, 3)
    made.open().resize(1440, 900)
    yield made
    made.bridge.close()


def clean(rep: Evenings, where: str) -> None:
    """See that what is in view counts nothing, and that it is more than an empty window."""
    rep.settle()
    assert counts_in(rep.window) == [], where
    shown = {text for w in rep.window.findChildren(QWidget) if w.isVisible() for text in texts_of(w) if text}
    assert len(shown) > 20, where


@pytest.mark.parametrize(
    "said",
    [
        *("14 calls", "Calls: 14", "3 emails sent", "you made 40 dials", "Tasks (7)", "12 open tasks"),
        *("activities 1,204", "9 touches", "1 call", "E-mails – 5", "2 new messages"),
    ],
)
def test_a_count_is_seen_wherever_it_stands(qtbot: QtBot, said: str) -> None:
    window = QWidget()
    label = QLabel("quiet", window)
    qtbot.addWidget(window)
    window.show()
    assert counts_in(window) == []
    label.setAccessibleName(said)
    assert counts_in(window) == [said]
    label.setAccessibleName("")
    label.setText(said)
    assert counts_in(window) == [said]
    number, _, noun = said.partition(" ")
    label.setText(number)
    beside = QLabel(noun, window)
    beside.show()
    assert counts_in(window) != []


@pytest.mark.parametrize(
    "said",
    ["Call the CFO, 19 Nov", "19 Nov Call the CFO", "Calls and emails are not counted here.", "3 proofs"],
)
def test_what_is_no_count_is_let_be(said: str) -> None:
    assert not COUNTS.search(said)


def test_deals_as_a_board_a_list_and_a_panel_count_nothing(rep: Evenings) -> None:
    rep.window.show_page(BOARD)
    clean(rep, "the board")
    rep.window.show_view(LIST)
    clean(rep, "the list")
    for card in rep.cards()[:6]:
        rep.window.flows.open_deal(card.deal_id)
        clean(rep, f"the panel of {card.name}")


def test_focus_settings_and_import_count_nothing(rep: Evenings) -> None:
    rep.window.show_page(FOCUS)
    clean(rep, "the day")
    rep.window.doors.focus.inside.turn_to("week")
    clean(rep, "the week of focus")
    rep.window.show_page(SETTINGS)
    clean(rep, "settings")
    rep.window.flows.import_deals()
    clean(rep, "the import")


def test_no_page_of_the_review_counts_and_diagnose_is_closed(rep: Evenings) -> None:
    rep.want_review()
    pages = []
    while not rep.flows.is_finished:
        shown = rep.page.shown
        clean(rep, type(shown).__name__)
        if isinstance(shown, MeetingsPage):
            assert not shown.diagnose.is_open
            assert shown.diagnose.inside is None
        pages.append(rep.answer())
    assert pages == FULL
    clean(rep, "the verdict")


def test_the_week_the_sheet_and_past_days_count_nothing(rep: Evenings) -> None:
    rep.want_review()
    rep.click(rep.page.head.week)
    week = rep.window.doors.review.overs.week
    for question in week.course.questions:
        week.course.turn_to(question)
        clean(rep, f"the week: {question}")
    rep.press(Qt.Key.Key_Escape)
    rep.click(rep.page.head.sheet)
    clean(rep, "the 1:1 sheet")
    rep.press(Qt.Key.Key_Escape)
    rep.click(rep.page.head.past)
    past = rep.page.over
    assert isinstance(past, PastPage)
    outreach = [rep.bridge.review(MONDAY - timedelta(days=n), Period.DAY).batches for n in range(14)]
    assert sum(map(bool, outreach)) > 1, "some of the days have outreach, which is not shown"
    opened = []
    for _ in range(14):
        opened.append(past.day.title.text())
        clean(rep, opened[-1])
        rep.press(Qt.Key.Key_Left, Qt.Key.Key_Return)
    assert len(set(opened)) > 7
