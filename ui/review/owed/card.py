# SPDX-License-Identifier: MIT
"""One debt: what is owed on a deal and since when, three ways to settle it, and leaving it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from rider.domain.debts import Debt
from ui.blocks.arrow_button import ARROWS, ArrowButton
from ui.regional import short
from ui.review.owed.forms import DONE, LET_GO, TIME, LetGoForm
from ui.review.owed.words import carried_words, reason_words, title_words
from ui.review.way_form import WayForm
from ui.telling.words import tried_words
from ui.theme import restyle
from ui.widgets.labels import plain


class DebtCard(QFrame):
    """A debt with its ways in place; an arrow goes on to the next card.

    Signals:
        way_wanted(str, str): the deal, and the way in which it is to be settled.
        settled(str, object): the deal, and what was asked for: an AskedTime or a Resolution.
        lost(str): the deal is lost.
        edited(): something was typed, or the debt is left all the same.
        stepped(str, int): the card after (1) or before (-1) this one is wanted.
    """

    way_wanted = Signal(object, object)
    settled = Signal(object, object)
    lost = Signal(object)
    edited = Signal()
    stepped = Signal(object, object)

    def __init__(self, debt: Debt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.debt = debt
        self.form: WayForm | None = None
        self.way = ""
        self.setProperty("role", "debt")
        self.title, self.value = plain("", "strong"), plain("", wrap=False)
        self.reason, self.asks = plain("", "small"), plain("", "calm")
        self.time, self.done, self.let_go = ArrowButton(), ArrowButton(), ArrowButton()
        self.leave = ArrowButton(self.tr("Leave it all the same"))
        self.left_note = plain(self.tr("Left for another day"), "small", wrap=False)
        self._build()
        self._connect()

    def _build(self) -> None:
        head, below, ways = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.setSpacing(8)
        below.setSpacing(8)
        below.addWidget(self.reason, 1)
        below.addWidget(self.left_note, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        head.addWidget(self.value, 0, Qt.AlignmentFlag.AlignTop)
        ways.setSpacing(6)
        for button in self._ways():
            button.setProperty("role", "small")
            ways.addWidget(button)
        self.leave.setProperty("role", "quiet")
        self.leave.setCheckable(True)
        ways.addStretch(1)
        ways.addWidget(self.leave)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(4)
        self._column.addLayout(head)
        self._column.addLayout(below)
        self._column.addWidget(self.asks)
        self._column.addSpacing(4)
        self._column.addLayout(ways)

    def _connect(self) -> None:
        self.time.clicked.connect(self._want_time)
        self.done.clicked.connect(self._want_done)
        self.let_go.clicked.connect(self._want_let_go)
        self.leave.toggled.connect(self._on_leave)

    def _ways(self) -> list[QPushButton]:
        return [self.time, self.done, self.let_go]

    # -- showing

    def show_debt(self, debt: Debt, *, private: bool) -> None:
        """Show what is owed by now; in private, neither the deal nor its step is named."""
        self.debt = debt
        title = title_words(debt, private=private)
        self.title.setText(title)
        self.value.setText("" if private or debt.value is None else short(debt.value))
        reason = reason_words(debt, private=private)
        self.reason.setText(reason)
        asked = [carried_words(debt), tried_words() if debt.tried_twice else ""]
        self.asks.setText("\n".join(line for line in asked if line))
        _show_if_said(self.asks)
        done = self.tr("Done") if debt.step is not None else self.tr("Set the next step")
        words = [self.tr("Do it at a time"), done, self.tr("Let go")]
        for button, said in zip(self._ways(), words, strict=True):
            button.setText(said)
            button.setAccessibleName(f"{said}: {title}")
            button.setAccessibleDescription(" ".join((reason, self.asks.text())).strip())
        self.leave.setAccessibleName(f"{self.leave.text()}: {title}")
        self.setAccessibleName(title)
        self._show_leaving()

    def _show_leaving(self) -> None:
        must = self.debt.must_decide
        self.leave.setVisible(must)
        is_left = not must or self.leave.isChecked()
        self.left_note.setVisible(is_left and self.form is None)

    # -- the form

    def show_form(self, way: str, form: WayForm) -> None:
        """Ask in place what one of the ways needs."""
        self.drop_form()
        self.way, self.form = way, form
        form.edited.connect(self.edited)
        form.sent.connect(self._on_sent)
        form.closed.connect(self.close_form)
        if isinstance(form, LetGoForm):
            form.lost.connect(self._on_lost)
        self._column.addWidget(form)
        form.show()  # at once: the keys that follow are meant for it
        restyle(self, "selected", True)
        self._show_leaving()

    def drop_form(self) -> None:
        """Take the form away, whatever was typed into it."""
        if self.form is None:
            return
        form, self.form, self.way = self.form, None, ""
        self._column.removeWidget(form)
        form.hide()
        form.deleteLater()
        restyle(self, "selected", False)
        self._show_leaving()

    @Slot()
    def close_form(self) -> None:
        """Take the form away and go back to the button that opened it."""
        button = dict(zip((TIME, DONE, LET_GO), self._ways(), strict=True)).get(self.way)
        if button is not None:
            button.setFocus()
        self.drop_form()
        self.edited.emit()

    def stops(self) -> list[QWidget]:
        """Return what Tab goes through, in order."""
        return [*self._ways(), self.leave, *(self.form.stops() if self.form is not None else [])]

    # -- leaving it

    @property
    def is_left(self) -> bool:
        """Say whether it is left for another day: on purpose, where it is to be decided."""
        return not self.debt.must_decide or self.leave.isChecked()

    def set_left(self, left: bool) -> None:
        """Show whether it is left on purpose."""
        self.leave.blockSignals(True)
        self.leave.setChecked(left)
        self.leave.blockSignals(False)
        self._show_leaving()

    @Slot()
    def _on_leave(self) -> None:
        self._show_leaving()
        self.edited.emit()

    # -- wishes

    @Slot()
    def _want_time(self) -> None:
        self.way_wanted.emit(self.debt.deal_id, TIME)

    @Slot()
    def _want_done(self) -> None:
        self.way_wanted.emit(self.debt.deal_id, DONE)

    @Slot()
    def _want_let_go(self) -> None:
        self.way_wanted.emit(self.debt.deal_id, LET_GO)

    @Slot(object)
    def _on_sent(self, value: object) -> None:
        self.settled.emit(self.debt.deal_id, value)

    @Slot()
    def _on_lost(self) -> None:
        self.lost.emit(self.debt.deal_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(self.debt.deal_id, ARROWS[Qt.Key(event.key())])
        elif event.key() in ARROWS:
            self._step_aside(ARROWS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _step_aside(self, by: int) -> None:
        """Go on to the way beside the one with the focus."""
        ways = [*self._ways(), *([self.leave] if not self.leave.isHidden() else [])]
        here = next((n for n, way in enumerate(ways) if way.hasFocus()), None)
        if here is not None and 0 <= here + by < len(ways):
            ways[here + by].setFocus()


class SettledLine(QFrame):
    """A debt that was settled while the page is in view, and the way back.

    Signals:
        undo_requested(str): the deal of which that is to be taken back.
    """

    undo_requested = Signal(object)

    def __init__(self, deal_id: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.deal_id = deal_id
        self.setProperty("role", "settled")
        self.words = plain(words, "small")
        self.undo = ArrowButton(self.tr("Undo"))
        self.undo.setProperty("role", "small")
        self.undo.setAccessibleName(f"{self.undo.text()}: {words}")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.undo)
        self.undo.clicked.connect(self._on_undo)

    def stops(self) -> list[QWidget]:
        """Return what Tab goes through."""
        return [self.undo]

    @Slot()
    def _on_undo(self) -> None:
        self.undo_requested.emit(self.deal_id)


def _show_if_said(label: QLabel) -> None:
    label.setVisible(bool(label.text()))
