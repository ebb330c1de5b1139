# SPDX-License-Identifier: MIT
"""A batch of outreach as it is closed: about what, how many people it reached, how many answered well."""

import json
from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QVBoxLayout, QWidget

from rider.domain.review.outreach import batch_faults
from ui.widgets.fields import Field, LineField, show_faults
from ui.widgets.form_sheet import Beside, Labelled
from ui.widgets.number_field import NumberField, unread_number

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LONGEST = 200


class BatchForm(QWidget):
    """Three fields and a button; Enter closes the batch.

    Signals:
        closed(str, int, int): a batch about this pain point reached so many people; so many answered well.
        edited(): something was typed.
    """

    closed = Signal(object, object, object)
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tried = False
        point, reached, positive = (
            self.tr("Pain point used"),
            self.tr("People reached"),
            self.tr("Positive replies"),
        )
        self.pain_point = LineField(point, self.tr("What it was about"), key="pain_point")
        self.reached = NumberField(reached, key="reached")
        self.positive = NumberField(positive, key="positive")
        self.send = QPushButton(self.tr("Close the batch"))
        self._earlier = QStringListModel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Labelled(point, self.pain_point))
        column.addWidget(Beside(Labelled(reached, self.reached), Labelled(positive, self.positive)))
        column.addWidget(self.send, 0, Qt.AlignmentFlag.AlignLeft)
        self._offer_earlier()
        for field in self._fields():
            field.edited.connect(self._on_edited)
            field.was_left.connect(self._show_faults)
        self.send.clicked.connect(self.go)

    def _offer_earlier(self) -> None:
        line = self.pain_point.stops()[0]
        if isinstance(line, QLineEdit):
            line.setMaxLength(_LONGEST)
            completer = QCompleter(self._earlier, self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            if (popup := completer.popup()) is not None:
                popup.setProperty("role", "found")
            line.setCompleter(completer)

    def offer(self, earlier: Iterable[str]) -> None:
        """Offer the pain points of earlier batches to complete what is typed."""
        self._earlier.setStringList(sorted(set(earlier), key=str.casefold))

    def stops(self) -> list[QWidget]:
        """Return what takes the focus, in its order."""
        return [*(stop for field in self._fields() for stop in field.stops()), self.send]

    # -- what is typed

    @property
    def typed(self) -> str:
        """Return what stands in the fields as text by which `restore` shows it again; empty for nothing."""
        words = [field.kept() for field in self._fields()]
        return json.dumps(words, ensure_ascii=False) if any(words) else ""

    def restore(self, typed: str) -> None:
        """Show what stood in the fields before; text that tells of none clears them."""
        try:
            words = json.loads(typed or "[]")
        except ValueError:
            words = []
        words = [str(word) for word in words] if isinstance(words, list) else []
        for field, word in zip(self._fields(), (*words, "", "", ""), strict=False):
            field.restore(word)

    def clear(self) -> None:
        """Let go of what was typed, after it is on record."""
        self._tried = False
        for field in self._fields():
            field.restore("")
            field.has_been_left = False
            field.show_faults({})

    def sentences(self) -> dict[str, str]:
        """Return what is at fault, by the key of its field."""
        unread = {
            key: unread_number(field.text())
            for key, field in (("reached", self.reached), ("positive", self.positive))
            if field.text() and field.number() is None
        }
        reached, positive = self.reached.number(), self.positive.number()
        told = dict(batch_faults(self.pain_point.text(), reached or 0, positive or 0))
        if reached is None:
            told.pop("positive", None)
        if positive is None:
            told["positive"] = self.tr("Say how many answered well. None is 0.")
        return told | unread

    @Slot()
    def go(self) -> None:
        """Close the batch, or show what is at fault and go there."""
        told = self.sentences()
        reached, positive = self.reached.number(), self.positive.number()
        if not told and reached is not None and positive is not None:
            self.closed.emit(self.pain_point.text(), reached, positive)
            return
        self.go_to_fault()

    def go_to_fault(self) -> None:
        """Show what is at fault and go there, or to the button where nothing is."""
        told = self.sentences()
        self._tried = True
        self._show_faults()
        at_fault = next((f for f in self._fields() if set(f.faults_of) & told.keys()), None)
        (at_fault.first_fault() if at_fault is not None else self.send).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTERS:
            self.go()
        else:
            super().keyPressEvent(event)

    def _fields(self) -> tuple[LineField, LineField, LineField]:
        return self.pain_point, self.reached, self.positive

    @Slot()
    def _on_edited(self) -> None:
        self._show_faults()
        self.edited.emit()

    @Slot()
    def _show_faults(self) -> None:
        fields: tuple[Field, ...] = self._fields()
        show_faults(fields, self.sentences() if self.typed or self._tried else {}, everywhere=self._tried)
