# SPDX-License-Identifier: MIT
"""Whether a block repeats: on which days and for how long, with a sentence that says what that means."""

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rider.domain.day import Zone, workday
from rider.domain.focus.blocks import NewBlock, NewSeries
from rider.domain.focus.repeating import first_day_of, rule_for
from rider.settings import DAYS
from ui.focus.repeat_words import rule_words
from ui.widgets.day_buttons import DayButtons
from ui.widgets.day_fields import DueField
from ui.widgets.fields import CalmCombo, Field
from ui.widgets.labels import plain

ONCE, WORKDAYS, CHOSEN = "once", "workdays", "chosen"
FOR_GOOD, UNTIL = "for_good", "until"


class RepeatField(Field):
    """How a new block repeats; what is wrong is told by the keys repeat and until."""

    faults_of = ("repeat",)

    def __init__(self, workdays: Collection[int], zone: Zone, today: date, now_ms: int) -> None:
        """Offer the rep's own days of work (Monday is 0) beside chosen ones."""
        super().__init__()
        self._workdays = frozenset(workdays)
        self._zone, self._today, self._now = zone, today, now_ms
        self._block: NewBlock | None = None
        self._has_chosen = False
        self._build()
        self._finish(self.tr("Repeats"))
        self._how.activated.connect(self._tell)
        self._days.toggled.connect(self._on_days)
        self._ends.activated.connect(self._tell)
        self._until.edited.connect(self._show)
        self._show()

    def _build(self) -> None:
        self._how, self._ends = CalmCombo(), CalmCombo()
        for value, words in (
            (ONCE, self.tr("Does not repeat")),
            (WORKDAYS, self.tr("Every working day")),
            (CHOSEN, self.tr("On chosen days")),
        ):
            self._how.addItem(words, value)
        for value, words in ((FOR_GOOD, self.tr("For good")), (UNTIL, self.tr("Until a day"))):
            self._ends.addItem(words, value)
        self._ends.setAccessibleName(self.tr("How long it repeats"))
        self._days = DayButtons(())
        self._until = DueField(self.tr("The last day"), self._today, key="until")
        self._until.call_nothing(self.tr("Which day?"))
        self._lasting = QWidget()
        lasting = QHBoxLayout(self._lasting)
        lasting.setContentsMargins(0, 0, 0, 0)
        lasting.setSpacing(12)
        lasting.addWidget(self._ends, 1)
        lasting.addWidget(self._until, 1)
        self._meaning = plain("", "small")
        for row in (self._how, self._days, self._lasting, self._meaning):
            self.column.addWidget(row)
        self.column.setSpacing(8)

    # -- what is chosen

    @property
    def repeats(self) -> bool:
        """Say whether the block is to repeat."""
        return str(self._how.currentData()) != ONCE

    def choose(self, how: str, days: Collection[str] = ()) -> None:
        """Choose how it repeats, and on which days of rider.settings.DAYS."""
        self._how.setCurrentIndex(max(0, self._how.findData(how)))
        if days:
            self._has_chosen = True
            self._days.choose(days)
        self._show()

    def show_rule(self, rule: NewSeries) -> None:
        """Show how a block repeats as it is."""
        self._ends.setCurrentIndex(self._ends.findData(FOR_GOOD if rule.until_day is None else UNTIL))
        if rule.until_day is not None:
            self._until.set_day(rule.until_day)
        is_usual = rule.weekdays == self._workdays
        self.choose(WORKDAYS if is_usual else CHOSEN, {DAYS[day] for day in rule.weekdays})

    def weekdays(self) -> frozenset[int]:
        """Return the weekdays that are chosen."""
        if self._how.currentData() == WORKDAYS:
            return self._workdays
        return frozenset(DAYS.index(day) for day in self._days.chosen())

    @property
    def until(self) -> date | None:
        """Return the last day that is chosen, None for good."""
        return self._until.day() if self._ends.currentData() == UNTIL else None

    def series(self, new: NewBlock) -> NewSeries:
        """Return the series that a block begins."""
        return rule_for(new, self.weekdays(), self._zone, self._now, self.until)

    def sentences(self) -> dict[str, str]:
        """Return what is at fault, by the key of its field."""
        if not self.repeats:
            return {}
        told = {}
        if not self.weekdays():
            told["repeat"] = self.tr("Choose at least one day.")
        if self._ends.currentData() == UNTIL:
            if self._until.day() is None:
                told["until"] = self.tr("Choose the last day, or let it repeat for good.")
            elif self._block is not None and not told and self._is_never(self._block):
                told["until"] = self.tr("It stops repeating before its first day. Choose a later one.")
        return told

    def _is_never(self, new: NewBlock) -> bool:
        return first_day_of(self.series(new)) is None

    def show_block(self, new: NewBlock | None) -> None:
        """Say what repeating means for a block as it stands now, None while it cannot be told."""
        self._block = new
        if new is not None and not self._has_chosen:
            self._days.choose({DAYS[workday(new.starts_at, self._zone).weekday()]})
        self._show()

    # -- Field

    def stops(self) -> list[QWidget]:
        return [self._how, *self._days.stops(), self._ends]

    def first_fault(self) -> QWidget:
        return self._days.stops()[0] if self._how.currentData() == CHOSEN else self._how

    def kept(self) -> str:
        days = ",".join(self._days.chosen()) if self._has_chosen else ""
        return f"{self._how.currentData()} {self._ends.currentData()} {days}"

    def restore(self, kept: str) -> None:
        how, ends, days = kept.split(" ")
        self._ends.setCurrentIndex(max(0, self._ends.findData(ends)))
        self.choose(how, days.split(",") if days else ())

    # -- following the rep

    @Slot()
    def _on_days(self) -> None:
        self._has_chosen = True
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self._show()
        self.edited.emit()

    @Slot()
    def _show(self) -> None:
        self._days.setVisible(self._how.currentData() == CHOSEN)
        self._lasting.setVisible(self.repeats)
        self._until.setVisible(self._ends.currentData() == UNTIL)
        said = self._said()
        self._meaning.setText(said)
        self._meaning.setVisible(bool(said))
        self._how.setAccessibleDescription(said)

    def _said(self) -> str:
        if self._block is None or not self.repeats or self.sentences():
            return ""
        return rule_words(self.series(self._block), self._today)
