# SPDX-License-Identifier: MIT
"""Questions beside a table, one card each: what is open has a gold frame, what was answered stays in view."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.theme import restyle
from ui.translate import spoken
from ui.widgets.choice_field import ChoiceField
from ui.widgets.labels import plain

_DIGITS, _BAR = 37, 16
"""How wide the column is, in digits, and what of that is kept for a scroll bar."""


class Question(NamedTuple):
    """Something to answer: its key, a title, a sentence, and the values that can be chosen with their words.

    `chosen` is the value at present, empty for none; without `choices` it is only told.
    """

    key: str
    title: str
    sentence: str
    choices: Sequence[tuple[str, str]] = ()
    chosen: str = ""
    is_open: bool = False


class _Card(QFrame):
    """One question.

    Signals:
        answered(): another value was chosen.
    """

    answered = Signal()

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.setProperty("role", "missingCard")
        self.key = question.key
        self._title, self._sentence = plain(question.title, "strong"), plain("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 11, 14, 13)
        column.setSpacing(5)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        self.field = ChoiceField(question.title)
        for combo in self.field.findChildren(QComboBox):  # the longest choice would widen the column
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._offered: tuple[tuple[str, str], ...] | None = None
        column.addWidget(self.field)
        self.field.edited.connect(self.answered)
        self.show_question(question)

    @property
    def is_answerable(self) -> bool:
        """Say whether there is something to choose."""
        return bool(self._offered)

    def show_question(self, question: Question) -> None:
        """Show the question as it stands now."""
        self._title.setText(question.title)
        self._sentence.setText(spoken(question.sentence))
        self._sentence.setVisible(bool(question.sentence))
        self.field.setVisible(bool(question.choices))
        if tuple(question.choices) != self._offered:
            self._offered = tuple(question.choices)
            self.field.offer(question.choices)
        self.field.choose(question.chosen)
        self.field.stops()[0].setAccessibleDescription(spoken(question.sentence))
        restyle(self, "complete", "false" if question.is_open else "true")


class Asked(QScrollArea):
    """A column of questions; a card that stays keeps the focus while others come and go.

    Tab goes on to them from the control that they come `after`.

    Signals:
        answered: the key of the question (str) and the value that was chosen (str).
    """

    answered = Signal(object, object)

    def __init__(self, name: str, after: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._after = after
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cards: dict[str, _Card] = {}
        self._open: frozenset[str] = frozenset()
        self._is_whole = False
        inside = QWidget()
        inside.setProperty("role", "clear")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.setSpacing(10)
        self._column.addStretch(1)
        self.setWidget(inside)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(_DIGITS * self.fontMetrics().horizontalAdvance("0"))

    def show_questions(self, questions: Iterable[Question]) -> None:
        """Show questions in this order."""
        wanted = list(questions)
        for key in self._cards.keys() - {q.key for q in wanted}:
            self._cards[key].hide()
        for place, question in enumerate(wanted):
            card = self._cards.get(question.key)
            if card is None:
                card = self._cards[question.key] = _Card(question)
                card.answered.connect(self._tell)
                card.field.stops()[0].installEventFilter(self)
            else:
                card.show_question(question)
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
            card.show()
        self._open = frozenset(q.key for q in wanted if q.is_open)
        self.setVisible(bool(wanted))
        self._fit_height()
        self._order_tabs([self._cards[q.key].field.stops()[0] for q in wanted if q.choices])

    def stand_whole(self, *, whole: bool) -> None:
        """Stand with all questions in sight, for something around it that scrolls."""
        if whole != self._is_whole:
            self._is_whole = whole
            self._fit_height()

    def _fit_height(self) -> None:
        room = self.width() - _BAR
        self.setMinimumHeight(max(0, self._column.heightForWidth(room)) if self._is_whole else 0)

    def _order_tabs(self, stops: list[QWidget]) -> None:
        """Let Tab go through the questions after what they follow: Qt would put new ones last of all."""
        chain = [*([self._after] if self._after is not None else []), *stops]
        for one, then in pairwise(chain):
            QWidget.setTabOrder(one, then)

    def first_open(self) -> QWidget | None:
        """Return the control of the first question that is open."""
        cards = sorted(self._cards.values(), key=self._column.indexOf)
        return next((c.field.stops()[0] for c in cards if c.key in self._open and c.is_answerable), None)

    def field(self, key: str) -> ChoiceField:
        """Return the field of a question."""
        return self._cards[key].field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.gotFocus() and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, 0, 40)
        return super().eventFilter(watched, event)

    @Slot()
    def _tell(self) -> None:
        card = self.sender()
        if isinstance(card, _Card) and card.field.value():
            self.answered.emit(card.key, card.field.value())
