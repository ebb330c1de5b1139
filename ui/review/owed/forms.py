# SPDX-License-Identifier: MIT
"""The three ways to settle a debt, each asked in place: a time, what came of it, or letting it go."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton

from rider.domain.day import Zone, workday
from rider.domain.deal import Resolution, StepOutcome
from rider.domain.debts import Debt
from rider.domain.focus.blocks import LOW_LEVERAGE, MINUTE_MS, BlockKind, Place
from rider.domain.focus.repeating import wall_instant, wall_minute
from ui.blocks import kinds
from ui.blocks.time_fields import LengthField, TimeField
from ui.blocks.words import minutes_of
from ui.review.owed.next_step import NextPart
from ui.review.way_form import WayForm
from ui.widgets.choice_field import ChoiceField
from ui.widgets.day_fields import DayField
from ui.widgets.fields import Field, LineField
from ui.widgets.form_sheet import Beside, Labelled

TIME, DONE, LET_GO = "time", "done", "let_go"


class Offered(NamedTuple):
    """When a block can be, what it would be for, in which zone, and the day for a step that follows."""

    place: Place
    kind: BlockKind
    zone: Zone
    today: date
    next_day: date


class AskedTime(NamedTuple):
    """The time that a debt is given, the kind of its block, and why then."""

    place: Place
    kind: BlockKind
    why: str


class Asked(NamedTuple):
    """What is asked of the open step, how it ends with that, and what the button says."""

    outcome: StepOutcome
    confirm: str
    question: str = ""
    hint: str = ""
    fault: str = ""


class TimeForm(WayForm):
    """When it is done: a block on that time, and its step due on that day. Sends an AskedTime."""

    def __init__(self, debt: Debt, offered: Offered) -> None:
        super().__init__(self.tr("Plan it"))
        self._debt, self._free = debt, offered
        self._day = DayField(self.tr("Day"), offered.today, key="day")
        self._from, self._length = TimeField(self.tr("From")), LengthField(self.tr("Length"))
        high = [kind for kind in BlockKind if kind not in LOW_LEVERAGE]
        self._kind = ChoiceField(self.tr("Kind"), [(kind.value, kinds.kind(kind)) for kind in high])
        self._kind.faults_of = ("kind",)
        asked, hint = self.tr("What will you do?"), ""
        if debt.step is not None:
            asked, hint = self.tr("Why then?"), self.tr("Such as: she is back by then")
        self._why = LineField(asked, hint, key="why")
        self._fill()
        when = Beside(
            Labelled(self.tr("Day"), self._day),
            Labelled(self.tr("From"), self._from),
            Labelled(self.tr("Length"), self._length),
        )
        self.finish(when, Labelled(self.tr("Kind of block"), self._kind), Labelled(asked, self._why))

    def _fill(self) -> None:
        place, zone = self._free.place, self._free.zone
        self._day.set_day(workday(place.starts_at, zone))
        self._from.set_minute(wall_minute(place.starts_at, zone))
        self._length.set_minutes(minutes_of(place.length_ms))
        self._kind.choose(self._free.kind.value)

    def fields(self) -> list[Field]:
        return [self._day, self._from, self._length, self._kind, self._why]

    def sentences(self) -> dict[str, str]:
        told = {}
        if self._from.minute() is None:
            told["starts"] = self.tr("Give a time, such as 14:30.")
        if self._length.minutes() is None:
            told["length"] = self.tr("Give 5 min to 16 h, such as 45 min or 1 h 30.")
        if not self._why.text() and self._debt.step is None:
            told["why"] = self.tr("Say what you will do.")
        elif not self._why.text() and self._is_put_off:
            told["why"] = self.tr("Say why it waits until then.")
        return told

    @property
    def _is_put_off(self) -> bool:
        """Say whether the step is due later by this than it was."""
        step, day = self._debt.step, self._day.day()
        return step is not None and day is not None and day > step.due_on

    def value(self) -> AskedTime:
        day = self._day.day() or self._free.today
        begins = wall_instant(day, self._from.minute() or 0, self._free.zone)
        ends = begins + (self._length.minutes() or 0) * MINUTE_MS
        return AskedTime(Place(begins, ends), BlockKind(self._kind.value()), self._why.text())


class NextForm(WayForm):
    """What is said of the open step, where there is one, and what comes next. Sends a Resolution."""

    def __init__(self, debt: Debt, offered: Offered, asked: Asked, also: QPushButton | None = None) -> None:
        super().__init__(asked.confirm)
        self._asked = asked
        self._words = LineField(asked.question, asked.hint, key="words")
        self._next = NextPart(debt, offered.today, offered.next_day)
        rows = [Labelled(asked.question, self._words)] if asked.question else []
        self.finish(*rows, self._next, also=also)

    def fields(self) -> list[Field]:
        return [*([self._words] if self._asked.question else []), *self._next.fields()]

    def restore(self, kept: str) -> None:
        super().restore(kept)
        self._next.show_kept()

    def sentences(self) -> dict[str, str]:
        lacks = bool(self._asked.question) and not self._words.text()
        return ({"words": self._asked.fault} if lacks else {}) | self._next.sentences()

    def value(self) -> Resolution:
        said, after = self._words.text(), self._next
        return Resolution(self._asked.outcome, said, after.due.day(), after.what.text(), after.grounds())


class LetGoForm(NextForm):
    """Why the step is let go and what takes its place, or that the deal is lost.

    Signals:
        lost(): the deal is lost.
    """

    lost = Signal()

    def __init__(self, debt: Debt, offered: Offered) -> None:
        asked = Asked(
            StepOutcome.LET_GO,
            _tr("Let the step go"),
            _tr("Why is the step let go?"),
            _tr("Such as: the budget is not hers to give"),
            _tr("Say why it is let go."),
        )
        self.lost_button = QPushButton(_tr("The deal is lost…"))
        super().__init__(debt, offered, asked, also=self.lost_button)
        self.lost_button.clicked.connect(self.lost)


def make_form(way: str, debt: Debt, offered: Offered) -> WayForm:
    """Return what one of the ways asks of a debt; where there is no open step, none can be done."""
    if way == TIME:
        return TimeForm(debt, offered)
    if way == LET_GO:
        return LetGoForm(debt, offered)
    if debt.step is None:
        return NextForm(debt, offered, Asked(StepOutcome.REPLACED, _tr("Set next step")))
    done = Asked(
        StepOutcome.DONE,
        _tr("Close it, set what is next"),
        _tr("What came of it?"),
        _tr("What did they say or do?"),
        _tr("Say what came of it."),
    )
    return NextForm(debt, offered, done)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Owed", text)
