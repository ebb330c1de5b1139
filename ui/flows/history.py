# SPDX-License-Identifier: MIT
"""What can be undone and done again since Rider was started, the latest first."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from rider.domain.deal import Change, Span


class Step(NamedTuple):
    """A verb that was carried out: its name, what it wrote, and the deal that it was about, or nothing."""

    name: str
    span: Span
    deal_id: str


class _Way(Enum):
    ON = auto()
    BACK = auto()
    AGAIN = auto()


class History(QObject):
    """Two stacks of steps: undoing one makes what redoes it, and anything new ends what could be redone.

    Signals:
        changed(): something else is undone or redone next.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._way = _Way.ON

    @property
    def next_undo(self) -> Step | None:
        """Return what is undone next."""
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> Step | None:
        """Return what is done again next."""
        return self._undone[-1] if self._undone else None

    def remember(self, change: Change) -> None:
        """Keep what a verb wrote where it can be taken back from; one without a span is no step."""
        if change.span is None or change.name is None:
            return
        step = Step(change.name, change.span, change.deal_ids[0] if change.deal_ids else "")
        if self._way is _Way.BACK:
            self._undone.append(step)
        else:
            self._done.append(step)
            if self._way is _Way.ON:
                self._undone.clear()
        self.changed.emit()

    def clear(self) -> None:
        """Forget all steps: the file that they were about is not open any more."""
        self._done.clear()
        self._undone.clear()
        self.changed.emit()

    def begin(self, *, redo: bool, span: Span | None = None) -> Step | None:
        """Take the next step from its stack; until `end`, what is remembered goes on the other one.

        A span takes the step that wrote it, wherever it is on the stack.
        """
        stack = self._undone if redo else self._done
        at = next((n for n, s in enumerate(stack) if span is None or s.span == span), None)
        if at is None:
            return None
        self._way = _Way.AGAIN if redo else _Way.BACK
        return stack.pop(-1 if span is None else at)

    def end(self, *, keep: Step | None = None) -> None:
        """End an undo or redo; `keep` puts the step back, for when what was in the way may be gone later."""
        if keep is not None:
            (self._undone if self._way is _Way.AGAIN else self._done).append(keep)
        self._way = _Way.ON
        self.changed.emit()
