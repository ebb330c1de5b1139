# SPDX-License-Identifier: MIT
"""A sheet that asks a few things and then does one: its fields, their faults and its button."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.fields import Field, show_faults
from ui.widgets.frame import SheetFrame, lay_out
from ui.widgets.labels import plain


class FormSheet(SheetFrame):
    """The base of the sheets around a deal; what they emit is said by each."""

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        stays = self.tr("Esc to close · what you typed stays · Ctrl+Enter to confirm")
        super().__init__(hint or stays, parent)
        self._asked: list[Field] = []
        self._tried = self._has_typed = False
        self._about = ""
        self._typed: dict[str, dict[tuple[str, ...], str]] = {}

    def sentences(self) -> Mapping[str, str]:
        """Return what is at fault, by the key of its field."""
        raise NotImplementedError

    def send(self) -> None:
        """Emit what the rep wishes; called once nothing is at fault."""
        raise NotImplementedError

    @property
    def has_typed(self) -> bool:
        return self._has_typed

    @Slot()
    def accept(self) -> None:
        """Close after what was wished for has been done, which what was typed goes with."""
        self._has_typed = False
        self._typed.pop(self._about, None)
        self.closed.emit()

    def forget(self) -> None:
        """Let go of everything that was typed and not sent."""
        self._typed.clear()

    def ask(self, *rows: QWidget, about: str = "") -> QVBoxLayout:
        """Show these rows as the body of the sheet and begin at the first field.

        `about` is the deal: what was typed for it before, and not sent, stands there again.
        """
        body, self._about = QWidget(), about
        column = lay_out(body, *rows)
        column.addStretch(1)
        self.set_body(body)
        self._tried = False
        self.refuse("")
        self._asked = [field for row in rows for field in _fields(row)]
        before = self._typed.get(about, {})
        self._has_typed = bool(before)
        for field in self._asked:
            if field.faults_of in before:
                field.restore(before[field.faults_of])
            field.edited.connect(self._on_edited)
            field.was_left.connect(self._show_faults)
        self.order_tabs([stop for row in rows for stop in _stops(row)])
        self.begin_at(self._asked[0].stops()[0])
        return column

    @Slot()
    def go(self) -> None:
        told = self.sentences()
        if not told:
            self.send()
            return
        self._tried = True
        self._show_faults()
        at_fault = next(f for f in self._asked if set(f.faults_of) & told.keys())
        at_fault.first_fault().setFocus()

    @Slot()
    def _on_edited(self) -> None:
        self._has_typed = True
        if self._about:
            self._typed[self._about] = {f.faults_of: f.kept() for f in self._asked}
        self.refuse("")
        self._show_faults()

    @Slot()
    def _show_faults(self) -> None:
        show_faults(self._asked, self.sentences(), everywhere=self._tried)


def _fields(row: QWidget) -> list[Field]:
    return [row] if isinstance(row, Field) else row.findChildren(Field)


def _stops(row: QWidget) -> list[QWidget]:
    """Return what Tab goes through in a row; one without a field may have a button, as what it offers."""
    fields = _fields(row)
    return [s for field in fields for s in field.stops()] if fields else [*row.findChildren(QPushButton)]


class Labelled(QWidget):
    """A field under its name."""

    def __init__(self, name: str, field: Field, note: str = "") -> None:
        super().__init__()
        self.field = field
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        label = plain(name, "strong")
        label.setBuddy(field.stops()[0])
        column.addWidget(label)
        if note:
            column.addWidget(plain(note, "small"))
        column.addWidget(field)


class Beside(QWidget):
    """Fields beside one another."""

    def __init__(self, *fields: QWidget) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for field in fields:
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
