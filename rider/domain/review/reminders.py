# SPDX-License-Identifier: MIT
"""When the rep is reminded to close the day: at the time set, put off twice at most, and never a lock."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from rider.domain.day import Zone, day_begins, workday
from rider.domain.focus.blocks import MINUTE_MS
from rider.domain.focus.repeating import wall_instant

SNOOZE_MS = 15 * MINUTE_MS
"""How long a reminder that was put off keeps quiet."""

MOST_SNOOZES = 2

SETTING = "review_reminder"
"""Under this name the data remembers what was answered last."""


@dataclass(frozen=True, slots=True)
class Reminded:
    """What the rep has answered to the reminders of a day.

    It was put off so many times, the last time at an instant (ms); `is_over` says that it is not wanted any
    more on this day.
    """

    day: date
    snoozes: int = 0
    snoozed_at: int = 0
    is_over: bool = False

    @property
    def can_snooze(self) -> bool:
        """Say whether it may be put off once more."""
        return self.snoozes < MOST_SNOOZES

    def snoozed(self, at_ms: int) -> "Reminded":
        """Return it as put off at an instant; where that cannot be, the reminder is over for the day."""
        if not self.can_snooze:
            return self.over()
        return replace(self, snoozes=self.snoozes + 1, snoozed_at=at_ms)

    def over(self) -> "Reminded":
        """Return it as not wanted any more on this day."""
        return replace(self, is_over=True)

    def to_text(self) -> str:
        """Return it as text by which `from_text` finds it again."""
        return f"{self.day.isoformat()} {self.snoozes} {self.snoozed_at} {int(self.is_over)}"

    @staticmethod
    def from_text(text: str, today: date) -> "Reminded":
        """Return what was answered today; another day, or what is no such text, has answered nothing."""
        fresh = Reminded(today)
        try:
            day, snoozes, snoozed_at, over = text.split()
            if date.fromisoformat(day) != today:
                return fresh
            return Reminded(today, max(0, int(snoozes)), int(snoozed_at), over != "0")
        except ValueError:
            return fresh


@dataclass(frozen=True, slots=True)
class Wanted:
    """When the rep wants to be reminded: at a minute of the wall clock from midnight, on some weekdays.

    Monday is 0. A minute before the workday's end is in the night that ends it; without one there is never
    a reminder.
    """

    minute: int | None
    weekdays: Collection[int]
    zone: Zone


def due_at(wanted: Wanted, reminded: Reminded, at_ms: int) -> int | None:
    """Return the instant from which on the rep is to be reminded on a day, None where that is never.

    A clock that was set back after the reminder was put off lets it come at the time set once more.
    """
    if wanted.minute is None or reminded.is_over or reminded.day.weekday() not in wanted.weekdays:
        return None
    set_at = wall_instant(reminded.day, wanted.minute, wanted.zone)
    if not reminded.snoozes or reminded.snoozed_at > at_ms:
        return set_at
    return max(set_at, reminded.snoozed_at + SNOOZE_MS)


def is_due(wanted: Wanted, reminded: Reminded, at_ms: int) -> bool:
    """Say whether the rep is to be reminded at an instant, as far as the clock tells."""
    due = due_at(wanted, reminded, at_ms)
    return due is not None and due <= at_ms and workday(at_ms, wanted.zone) == reminded.day


def next_look(wanted: Wanted, reminded: Reminded, at_ms: int) -> int:
    """Return the next instant at which something changes: the reminder comes, or the day ends."""
    due = due_at(wanted, reminded, at_ms)
    ends_at = day_begins(date.fromordinal(workday(at_ms, wanted.zone).toordinal() + 1), wanted.zone)
    return due if due is not None and at_ms < due < ends_at else ends_at
