# SPDX-License-Identifier: MIT
"""Diagnose: the one place where outreach is counted, closed until the rep opens it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rider.domain.review.outreach import WEEKS, Batch, Replies, replies
from ui.blocks.words import isolated
from ui.review.meetings.batch_form import BatchForm
from ui.widgets.disclosure import Disclosure
from ui.widgets.labels import plain
from ui.widgets.rates import interval_words


class Diagnose(QWidget):
    """A line that opens; nothing that counts is there before it does, nor after it was closed.

    Signals:
        batches_wanted(): it was opened and waits for `show_batches`.
        batch_closed(str, int, int): a batch about this pain point reached so many; so many answered well.
        batch_removed(str): this batch was told wrongly.
        edited(): something was typed.
    """

    batches_wanted = Signal()
    batch_closed = Signal(object, object, object)
    batch_removed = Signal(object)
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self.inside: DiagnoseInside | None = None
        self.button = Disclosure()
        self.button.say(self.tr("Diagnose: outreach and replies"))
        self.button.toggled.connect(self._toggle)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def is_open(self) -> bool:
        """Say whether it is open."""
        return self.button.isChecked()

    @property
    def typed(self) -> str:
        """Return the batch that is half typed as text; empty for none."""
        return self.inside.form.typed if self.inside is not None else self._kept

    def keep(self, typed: str) -> None:
        """Keep a batch that was half typed before, to be shown once this is open."""
        if self.inside is None:
            self._kept = typed

    def open(self) -> None:
        """Open it, and go to what is to be typed."""
        self.button.setChecked(True)

    def close_up(self) -> None:
        """Close it, and keep what was half typed."""
        self.button.setChecked(False)

    def show_batches(self, batches: Sequence[Batch], day: date) -> None:
        """Show what was closed on a day and in the weeks before, if it is open."""
        if not self.is_open:
            return
        if self.inside is None:
            self.inside = self._make_inside()
        self.inside.show_batches(batches, day)

    def stops(self) -> list[QWidget]:
        """Return what takes the focus, in its order."""
        return [self.button, *(self.inside.stops() if self.inside is not None else ())]

    def accept(self) -> None:
        """Let go of what was typed, as it is on record, and be ready for the next batch."""
        if self.inside is not None:
            self.inside.form.clear()
            self.inside.form.pain_point.setFocus()

    def _make_inside(self) -> "DiagnoseInside":
        inside = DiagnoseInside()
        inside.form.restore(self._kept)
        inside.form.closed.connect(self.batch_closed)
        inside.form.edited.connect(self.edited)
        inside.removed.connect(self.batch_removed)
        self._column.addWidget(inside)
        inside.form.pain_point.setFocus()
        return inside

    @Slot(bool)
    def _toggle(self, is_open: bool) -> None:
        if is_open:
            self.batches_wanted.emit()
        elif (inside := self.inside) is not None:
            self._kept, self.inside = inside.form.typed, None
            here = self.window().focusWidget()
            if here is not None and inside.isAncestorOf(here):
                self.button.setFocus()
            self._column.removeWidget(inside)
            inside.setParent(None)
            inside.deleteLater()


class DiagnoseInside(QFrame):
    """A batch to close, those of the day, and how often people answered, by pain point.

    Signals:
        removed(str): this batch was told wrongly.
    """

    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "factCard")
        self.form = BatchForm()
        self._told: QWidget | None = None
        self._rows: list[_BatchRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(12)
        self._column.addWidget(plain(self.tr("Close a batch of outreach"), "strong"))
        self._column.addWidget(self.form)

    def show_batches(self, batches: Sequence[Batch], day: date) -> None:
        """Show the batches of a day and of the weeks before it."""
        if self._told is not None:
            here = self.window().focusWidget()
            if here is not None and self._told.isAncestorOf(here):
                self.form.pain_point.setFocus()  # else Qt seeks along all that takes the focus
            self._column.removeWidget(self._told)
            self._told.setParent(None)
            self._told.deleteLater()
        self.form.offer(batch.pain_point for batch in batches)
        self._told = QWidget()
        column = QVBoxLayout(self._told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        of_day = [batch for batch in batches if batch.day == day]
        if of_day:
            column.addWidget(plain(self.tr("Closed on this day"), "strong"))
        self._rows = [self._row(batch) for batch in of_day]
        for row in self._rows:
            column.addWidget(row)
        column.addWidget(plain(self.tr("Positive replies of people reached"), "strong"))
        column.addWidget(plain(self.tr("By pain point, in the last {n} weeks").format(n=WEEKS), "small"))
        column.addWidget(_Table(replies(batches)))
        self._column.addWidget(self._told)

    def stops(self) -> list[QWidget]:
        """Return what takes the focus, in its order."""
        return [*self.form.stops(), *(row.button for row in self._rows)]

    def _row(self, batch: Batch) -> "_BatchRow":
        row = _BatchRow(batch)
        row.removed.connect(self.removed)
        return row


class _BatchRow(QWidget):
    """A batch that was closed on the day, which can be taken out."""

    removed = Signal(object)

    def __init__(self, batch: Batch) -> None:
        super().__init__()
        self._id = batch.id
        said = f"{isolated(batch.pain_point)}: {_share(batch.positive, batch.reached)}"
        button = self.button = QPushButton(self.tr("Take out"))
        button.setProperty("role", "small")
        button.setAccessibleName(f"{button.text()}: {said}")
        button.clicked.connect(self._remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(plain(said), 1)
        row.addWidget(button)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._id)


class _Table(QWidget):
    """A line for each pain point: its replies of the people reached, and how sure the rate is."""

    def __init__(self, told: Sequence[Replies]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setColumnStretch(0, 1)
        for row, one in enumerate(told):
            grid.addWidget(plain(one.pain_point), row, 0)
            grid.addWidget(plain(replies_words(one), wrap=False), row, 1, Qt.AlignmentFlag.AlignTop)
        if not told:
            grid.addWidget(plain(self.tr("No batch was closed in this time."), "muted"), 0, 0)
        self.setAccessibleName("\n".join(f"{one.pain_point}: {replies_words(one)}" for one in told))


def replies_words(told: Replies) -> str:
    """Return replies of people reached with the 95% interval; below five people there is none."""
    share = _share(told.positive, told.reached)
    if told.bounds is None:
        return _tr("{share} (too few for a rate)").format(share=share)
    return f"{share} ({interval_words(told.bounds)})"


def _share(part: int, whole: int) -> str:
    return _tr("{part} of {whole}").format(part=part, whole=whole)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Diagnose", text)
