# SPDX-License-Identifier: MIT
"""The record of a deal, the latest first: what each event was, what it changed, and when."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from rider.domain.day import workday
from rider.reads.deal import Deal
from rider.reads.timeline import AT_ONCE, TimelineEntry
from ui.deal.section import Section, boxed, keyed
from ui.telling.timeline_words import tell_event
from ui.widgets.days import shown
from ui.widgets.labels import plain

_SPACING = 3


class _Row(NamedTuple):
    """A row that is shown: what it tells, as of which day and zone, and the rows that it is one of."""

    entry: TimelineEntry
    as_of: str
    widget: QWidget
    part: QVBoxLayout


class Timeline(Section):
    """The record; rows that are shown already stay, so that a long one is never made anew.

    `most` is how many entries are wanted. What is shown further back stands in a box of its own each time:
    Qt lays out no box anew in which nothing has changed.

    Signals:
        earlier_requested: `most` has grown; the deal is to be shown with that many entries.
    """

    earlier_requested = Signal()

    def __init__(self) -> None:
        super().__init__(_tr("Record"))
        self.most = AT_ONCE
        self._rows: dict[int, _Row] = {}
        self._boxes: list[QWidget] = []
        self._parts = QVBoxLayout()
        self._more = QPushButton(_tr("Show earlier"))
        keyed(self._more, "record:earlier")
        self._more.clicked.connect(self._show_earlier)
        self.column.addLayout(self._parts)
        self.column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def stops(self) -> list[QWidget]:
        return [self._more]

    @property
    def oldest(self) -> int:
        """Return the place in the record of the oldest entry that is shown, 0 where there is none."""
        return min(self._rows, default=0)

    def row_of(self, seq: int) -> QWidget | None:
        """Return the row of an event, None where it is not shown."""
        row = self._rows.get(seq)
        return row.widget if row is not None else None

    def show_deal(self, deal: Deal, *, anew: bool) -> None:
        """Show the record of a deal; `anew` goes back to its latest entries."""
        if anew:
            self._begin_anew()
        self._drop({entry.seq for entry in deal.timeline})
        oldest = min(self._rows, default=None)
        latest = [e for e in deal.timeline if oldest is not None and e.seq >= oldest]
        if self._rows:
            self._show_latest(latest, deal)
        self._add_box(deal.timeline[len(latest) :], deal)
        self._more.setVisible(deal.has_more)

    def _begin_anew(self) -> None:
        self.most = AT_ONCE
        self._rows.clear()
        while self._boxes:
            _take(self._boxes.pop(), self._parts)

    def _drop(self, kept: set[int]) -> None:
        for seq in self._rows.keys() - kept:
            row = self._rows.pop(seq)
            _take(row.widget, row.part)

    def _add_box(self, entries: Sequence[TimelineEntry], deal: Deal) -> None:
        """Show entries that lie further back than all that are shown."""
        if not entries:
            return
        rows = [EntryRow(entry, deal) for entry in entries]
        box = boxed(rows, _SPACING)
        part = box.layout()
        assert isinstance(part, QVBoxLayout)
        for entry, row in zip(entries, rows, strict=True):
            self._rows[entry.seq] = _Row(entry, _as_of(deal), row, part)
        self._boxes.append(box)
        self._parts.addWidget(box)
        box.show()

    def _show_latest(self, entries: Sequence[TimelineEntry], deal: Deal) -> None:
        """Let each entry have its row, behind that of the entry before; it is made where it tells anew."""
        part, place = self._rows[max(self._rows)].part, 0
        for entry in entries:
            before = self._rows.get(entry.seq)
            if before is not None:
                part, place = before.part, before.part.indexOf(before.widget)
            if before is None or before[:2] != (entry, _as_of(deal)):
                if before is not None:
                    _take(before.widget, part)
                row = EntryRow(entry, deal)
                self._rows[entry.seq] = _Row(entry, _as_of(deal), row, part)
                part.insertWidget(place, row)
            place += 1

    @Slot()
    def _show_earlier(self) -> None:
        self.most += AT_ONCE
        self.earlier_requested.emit()


def _as_of(deal: Deal) -> str:
    return f"{deal.today} {deal.zone}"


def _take(widget: QWidget, layout: QVBoxLayout) -> None:
    layout.removeWidget(widget)
    widget.hide()
    widget.deleteLater()


class EntryRow(QFrame):
    """One event: its line and its day, and below what it changed; struck where it was taken back."""

    def __init__(self, entry: TimelineEntry, deal: Deal) -> None:
        super().__init__()
        self.setProperty("role", "entry")
        told = tell_event(entry, deal.today)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 3, 0, 4)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(_line(told.line, struck=entry.voided), 1)
        head.addWidget(plain(_when(entry, deal), "small", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        below = [*_marks(entry), *told.below]
        for text in below:
            column.addWidget(plain(text, "small"))
        self.setAccessibleName(". ".join([told.line, *below]))


def _line(text: str, *, struck: bool) -> QLabel:
    label = plain(text, "struck" if struck else "")
    if struck:
        label.setAccessibleName(_tr("{told} (taken back since)").format(told=text))
    return label


def _marks(entry: TimelineEntry) -> list[str]:
    marks = []
    if entry.deal_name:
        marks.append(_tr("of “{deal}”").format(deal=entry.deal_name))
    if entry.voided:
        marks.append(_tr("taken back since"))
    return [" · ".join(marks)] if marks else []


def _when(entry: TimelineEntry, deal: Deal) -> str:
    """Return the rep's day of an event, and the one on which it was written if that is another."""
    happened, recorded = workday(entry.happened_at, deal.zone), workday(entry.recorded_at, deal.zone)
    told = [shown(happened, deal.today)]
    if happened != recorded:
        told.append(_tr("recorded {day}").format(day=shown(recorded, deal.today)))
    if entry.imported:
        told.append(_tr("imported"))
    return " · ".join(told)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Timeline", text)
