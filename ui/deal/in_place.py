# SPDX-License-Identifier: MIT
"""Editing in place: a field that looks like text until it is pointed at, and saves itself when it is left."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ui.widgets.fields import Field, show_begin
from ui.widgets.labels import plain

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class InPlace(QObject):
    """Watches a field: Enter or leaving it settles it, Esc brings back what stood there.

    Signals:
        settled(Field): the field was left or confirmed with something else in it than what is on record.
        undo_requested, redo_requested: the keys were pressed where nothing was typed to be undone.
    """

    settled = Signal(object)
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, field: Field, parent: QObject) -> None:
        super().__init__(parent)
        self.field = field
        self._before = field.kept()
        self._settling = False
        field.was_left.connect(self._on_left)
        for stop in field.stops():
            stop.installEventFilter(self)

    @property
    def is_changed(self) -> bool:
        """Say whether something else stands in the field than what is on record."""
        return self.field.kept() != self._before

    def show_kept(self, kept: str, *, over_typed: bool = False) -> None:
        """Show what is on record; what is being typed stays unless it is over or was just settled."""
        keep = self.is_changed and not self._settling and not over_typed
        self._before = kept
        if not keep:
            self.field.restore(kept)
            self.field.show_faults({})
            for stop in self.field.stops():
                if not stop.hasFocus():
                    show_begin(stop)

    def settle(self) -> None:
        """Save what was typed, if it is something else."""
        if self.is_changed and not self._settling:
            self._settling = True
            self.settled.emit(self.field)
            self._settling = False

    def bring_back(self) -> None:
        """Show what is on record in place of what was typed."""
        self.show_kept(self._before, over_typed=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            if self._undoes(event) is not None:
                event.accept()  # it comes as a key then
                return True
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._takes(event)
        return super().eventFilter(watched, event)

    def _undoes(self, event: QKeyEvent) -> SignalInstance | None:
        """Return what a key wishes for on record, where nothing was typed here that it would undo."""
        if self.is_changed:
            return None
        if event.matches(QKeySequence.StandardKey.Undo):
            return self.undo_requested
        return self.redo_requested if event.matches(QKeySequence.StandardKey.Redo) else None

    def _takes(self, event: QKeyEvent) -> bool:
        if (wish := self._undoes(event)) is not None:
            wish.emit()
            return True
        bare = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if bare and event.key() in _ENTERS:
            self.settle()
            return True
        if bare and event.key() == Qt.Key.Key_Escape and self.is_changed:
            self.bring_back()
            return True
        return False

    @Slot()
    def _on_left(self) -> None:
        """Settle once the focus has gone from all of the field."""
        here = QApplication.focusWidget()
        if here is None or not self.field.isAncestorOf(here):
            self.settle()


class Cell(QWidget):
    """A field under its small name, with room for a quiet button beside the field."""

    def __init__(self, name: str, field: Field, button: QToolButton | None = None) -> None:
        super().__init__()
        self.setProperty("role", "inPlace")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(_named(name, field))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(field, 1)
        if button is not None:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)


def _named(name: str, field: Field) -> QLabel:
    label = plain(name, "small", wrap=False)
    label.setBuddy(field.stops()[0])
    return label
