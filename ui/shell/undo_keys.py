# SPDX-License-Identifier: MIT
"""Undo and redo by key, anywhere in the window, and what they are called at present."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from ui.actions import Do, action, tip, words
from ui.flows.flows import Flows
from ui.flows.history import Step
from ui.translate import spoken

_FIELDS = QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox
_LONGEST_NAME = 40


class UndoKeys(QObject):
    """Takes back what was done last, unless the rep is typing: a field has an undo of its own.

    Signals:
        named(str, str): what Undo and Redo would do is called this from now on; empty for nothing.
    """

    named = Signal(object, object)

    def __init__(self, window: QWidget, flows: Flows, name_of: Callable[[str], str]) -> None:
        """Act in a window; `name_of` returns the name of a deal, or nothing where it is not at hand."""
        super().__init__(window)
        self._flows, self._name_of = flows, name_of
        self._names: dict[str, str] = {}
        self._is_private = False
        self._undo = _act(Do.UNDO, window, self.undo)
        self._redo = _act(Do.REDO, window, self.redo)
        flows.history.changed.connect(self.rename)

    @Slot()
    def undo(self) -> None:
        """Undo what was done last."""
        if self._may_act():
            self._flows.undo()

    @Slot()
    def redo(self) -> None:
        """Do again what was undone last."""
        here = self._focused()
        if isinstance(here, QLineEdit | QPlainTextEdit | QTextEdit):
            here.redo()  # some of the keys are not the field's own on every system
        elif self._may_act():
            self._flows.redo()

    def _focused(self) -> QWidget | None:
        window = self.parent()  # kept by no name of its own: a circle would outlive the window
        return window.focusWidget() if isinstance(window, QWidget) else None

    def _may_act(self) -> bool:
        window = self.parent()
        if isinstance(window, QWidget) and is_typed_in(window):
            return False
        if self._flows.is_typed_into:
            self._flows.refuse(self.tr("Finish or close this sheet first. Undo changes what is on record."))
            return False
        return True

    @Slot(bool)
    def set_private(self, private: bool) -> None:
        """Name no deal from now on, or name them again."""
        self._is_private = private
        self.rename()

    @Slot()
    def rename(self) -> None:
        """Say anew what would be undone and done again."""
        history = self._flows.history
        undo = self._called(Do.UNDO, self._undo, history.next_undo)
        redo = self._called(Do.REDO, self._redo, history.next_redo)
        self.named.emit(undo, redo)

    def _called(self, do: Do, made: QAction, step: Step | None) -> str:
        """Name an action by its step, and return that; nothing where there is no step."""
        if step is None:
            made.setText(words(do).text)
            made.setToolTip(tip(do))
            return ""
        if step.deal_id and (name := self._name_of(step.deal_id)):
            self._names[step.deal_id] = name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…"
        deal = "" if self._is_private else self._names.get(step.deal_id, "")
        what = self.tr("Redo {what}") if do is Do.REDO else self.tr("Undo {what}")
        called = " · ".join(text for text in (what.format(what=spoken(step.name)), deal) if text)
        made.setText(called.replace("&", "&&"))
        made.setToolTip(called)
        return called


def is_typed_in(window: QWidget) -> bool:
    """Say whether the focus of a window is on a field that takes what is typed."""
    here = window.focusWidget()
    return isinstance(here, _FIELDS) or (isinstance(here, QComboBox) and here.isEditable())


def _act(do: Do, window: QWidget, slot: Callable[[], None]) -> QAction:
    made = action(do, window, Qt.ShortcutContext.WindowShortcut)
    made.triggered.connect(slot)
    return made
