# SPDX-License-Identifier: MIT
"""The record of a deal, the latest first: what each event was, what it changed, and when."""

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from rider.domain.day import workday
from rider.reads.deal import Deal
from rider.reads.timeline import TimelineEntry
from ui.deal.section import Section, keyed
from ui.deal.timeline_words import tell_event
from ui.widgets.days import shown
from ui.widgets.labels import plain

AT_ONCE = 60
"""How many entries are shown at first, and how many more each time."""

_Key = tuple[TimelineEntry, str]


class Timeline(Section):
    """The record; entries that are shown already stay, so that a long one is never made anew."""

    def __init__(self) -> None:
        super().__init__(_tr("Record"))
        self._rows: dict[int, tuple[_Key, QWidget]] = {}
        self._deal: Deal | None = None
        self._most = AT_ONCE
        self._entries = QVBoxLayout()
        self._entries.setSpacing(3)
        self._more = QPushButton()
        keyed(self._more, "record:earlier")
        self._more.clicked.connect(self._show_earlier)
        self.column.addLayout(self._entries)
        self.column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def stops(self) -> list[QWidget]:
        return [self._more]

    def show_deal(self, deal: Deal, *, anew: bool) -> None:
        """Show the record of a deal; `anew` goes back to its latest entries."""
        self._deal = deal
        if anew:
            self._most = AT_ONCE
        wanted = deal.timeline[: self._most]
        self._drop({entry.seq for entry in wanted})
        for place, entry in enumerate(wanted):
            self._place(place, entry, deal)
        left = len(deal.timeline) - len(wanted)
        self._more.setText(_tr("Show earlier ({count})").format(count=left))
        self._more.setVisible(left > 0)

    def _drop(self, kept: set[int]) -> None:
        for seq in self._rows.keys() - kept:
            _key, row = self._rows.pop(seq)
            self._take(row)

    def _place(self, place: int, entry: TimelineEntry, deal: Deal) -> None:
        """Let a row stand at its place; it is made where what it tells is not shown yet."""
        key = (entry, f"{deal.today} {deal.zone}")
        before = self._rows.get(entry.seq)
        if before is not None and before[0] == key:
            return
        if before is not None:
            self._take(before[1])
        row = EntryRow(entry, deal)
        self._rows[entry.seq] = (key, row)
        self._entries.insertWidget(place, row)
        row.show()

    def _take(self, row: QWidget) -> None:
        self._entries.removeWidget(row)
        row.hide()
        row.deleteLater()

    @Slot()
    def _show_earlier(self) -> None:
        self._most += AT_ONCE
        if self._deal is not None:
            self.show_deal(self._deal, anew=False)


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
