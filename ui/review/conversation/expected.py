# SPDX-License-Identifier: MIT
"""The question whether an earlier conversation led to what it should."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rider.domain.review.expectations import CameTrue, Expectation, HitRate
from ui.review.moved.fact_words import deal_words
from ui.widgets.days import shown
from ui.widgets.fields import LineField
from ui.widgets.labels import plain
from ui.widgets.rates import interval_words


class ExpectedCard(QFrame):
    """Asks of one conversation, and says how often what was expected came true so far.

    Signals:
        answered(date, CameTrue, str): what was expected on this day came true, in part, or not; with a word.
    """

    answered = Signal(object, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "factCard")
        self.asked, self.deal, self.hits = plain("", "strong"), plain("", "small"), plain("", "small")
        self.words = LineField(self.tr("A word on it"), self.tr("A word on it, if you like"))
        self.yes, self.partly = QPushButton(self.tr("Yes")), QPushButton(self.tr("Partly"))
        self.no = QPushButton(self.tr("No"))
        self._day: date | None = None
        self._was_asked = False
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(self._tell)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(6)
        for label in (self.asked, self.deal):
            column.addWidget(label)
        column.addWidget(self.words)
        column.addLayout(buttons)
        column.addWidget(self.hits)
        self.hide()

    @property
    def buttons(self) -> tuple[QPushButton, QPushButton, QPushButton]:
        """Return the three answers."""
        return self.yes, self.partly, self.no

    def show_expected(
        self, expected: tuple[Expectation, ...], hits: HitRate, today: date, *, private: bool
    ) -> None:
        """Ask of the first of what was expected; once all is answered, only the hits stay in view."""
        first = expected[0] if expected else None
        self._was_asked |= first is not None
        self.setVisible(first is not None or self._was_asked)
        for part in (self.deal, self.words, *self.buttons):
            part.setVisible(first is not None)
        if first is None:
            self._day = None
            self.asked.setText(self.tr("Noted."))
        elif first.day != self._day:
            self._day = first.day
            self.words.set_text("")
        if first is not None:
            said = self.tr("On {day} you expected: {leads}. Did it come true?")
            leads = first.leads_to.rstrip(" .")
            self.asked.setText(said.replace("{day}", shown(first.day, today)).replace("{leads}", leads))
            self.deal.setText(deal_words(first.deal_name, private=private))
        for button in self.buttons:
            button.setAccessibleDescription(self.asked.text())
        self.hits.setText(hit_words(hits))
        self.hits.setVisible(bool(hits.n))

    def stops(self) -> list[QWidget]:
        """Return the controls that take the focus, in their order."""
        return [*self.words.stops(), *self.buttons]

    def forget(self) -> None:
        """Forget what was asked before: another day is shown from now on."""
        self._was_asked, self._day = False, None

    @Slot()
    def _tell(self) -> None:
        answers = dict(zip(self.buttons, CameTrue, strict=True))
        pressed = self.sender()
        if self._day is not None and isinstance(pressed, QPushButton):
            self.answered.emit(self._day, answers[pressed], self.words.text())


def hit_words(hits: HitRate) -> str:
    """Return how often what was expected came true; a rate only where there are enough to tell."""
    said = _tr("So far {hits} of {n} came true").format(hits=hits.hits, n=hits.n)
    return f"{said}." if hits.bounds is None else f"{said} ({interval_words(hits.bounds)})."


def _tr(text: str) -> str:
    return QCoreApplication.translate("Review", text)
