# SPDX-License-Identifier: MIT
"""A few questions asked in place on a card of a review, with a button that does what they are for."""

import json

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.enter import press_focused
from ui.widgets.fields import Field, show_faults
from ui.widgets.labels import plain

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WayForm(QWidget):
    """Questions below a card; Enter does it, Esc closes them and keeps what was typed.

    Signals:
        edited(): something was typed or chosen.
        sent(object): it is to be done so; what that is, each form says.
        closed(): the rep wants none of it.
    """

    edited = Signal()
    sent = Signal(object)
    closed = Signal()

    def __init__(self, confirm: str) -> None:
        super().__init__()
        self._tried = False
        self._offered: dict[str, str] = {}
        self.confirm, self.cancel = QPushButton(confirm), QPushButton(self.tr("Not now"))
        self.confirm.setProperty("role", "primary")
        self.cancel.setProperty("role", "quiet")
        self._refusal = plain("", "fault")
        self._refusal.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 6, 0, 0)
        self.column.setSpacing(10)

    def fields(self) -> list[Field]:
        """Return the inputs in their order."""
        raise NotImplementedError

    def sentences(self) -> dict[str, str]:
        """Return what is at fault."""
        raise NotImplementedError

    def value(self) -> object:
        """Return what is to be done; asked once nothing is at fault."""
        raise NotImplementedError

    def finish(self, *rows: QWidget, also: QPushButton | None = None) -> None:
        """Lay the questions out above the buttons; called at the end of a constructor."""
        for row in rows:
            self.column.addWidget(row)
        self.column.addWidget(self._refusal)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self.buttons = [self.confirm, *([also] if also is not None else []), self.cancel]
        for button in self.buttons:
            button.setAccessibleName(button.text())
            foot.addWidget(button)
        foot.addStretch(1)
        self.column.addLayout(foot)
        for field in self.fields():
            field.edited.connect(self._on_edited)
            field.was_left.connect(self._show_faults)
        self._offered = self._standing()
        self.confirm.clicked.connect(self.go)
        self.cancel.clicked.connect(self.closed)

    def stops(self) -> list[QWidget]:
        """Return what Tab goes through."""
        return [*(stop for field in self.fields() for stop in field.stops()), *self.buttons]

    def begin(self) -> None:
        """Put the focus on the first question that has no answer yet."""
        told = self.sentences()
        unanswered = (f for f in self.fields() if set(f.faults_of) & told.keys())
        field = next(unanswered, self.fields()[0])
        field.first_fault().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def go(self) -> None:
        """Do it, or show what is at fault."""
        told = self.sentences()
        if not told:
            self.sent.emit(self.value())
            return
        self._tried = True
        self._show_faults()
        next(f for f in self.fields() if set(f.faults_of) & told.keys()).first_fault().setFocus()

    def refuse(self, sentence: str) -> None:
        """Show why it was not done."""
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))

    def kept(self) -> str:
        """Return what the rep has put here, as text by which `restore` shows it again; empty for nothing."""
        typed = {key: text for key, text in self._standing().items() if text != self._offered[key]}
        return json.dumps(typed, ensure_ascii=False) if typed else ""

    def _standing(self) -> dict[str, str]:
        return {field.faults_of[0]: field.kept() for field in self.fields()}

    def restore(self, kept: str) -> None:
        """Show what stood here before."""
        told = json.loads(kept) if kept else {}
        for field in self.fields():
            if field.faults_of[0] in told:
                field.restore(told[field.faults_of[0]])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif press_focused(event, self.window().focusWidget()):
            return
        elif event.key() in _ENTERS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.go()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_edited(self) -> None:
        self.refuse("")
        self._show_faults()
        self.edited.emit()

    @Slot()
    def _show_faults(self) -> None:
        show_faults(self.fields(), self.sentences(), everywhere=self._tried)
