# SPDX-License-Identifier: MIT
"""Backups: what one holds, what putting one back would change, and which are kept as time goes by."""

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from rider.domain.day import Zone, workday

DAYS, WEEKS, MONTHS = 12, 10, 9
"""Of how many days, weeks and months with a backup the newest one is kept."""

SPARED_DAYS = 30
"""For how many days a backup is not thinned that was made before something large."""

HAND_DAYS = 7
"""For how many days one is not thinned that the rep asked for."""


class Why(StrEnum):
    """The occasion of a backup."""

    START = "start"
    DAILY = "daily"
    MIGRATION = "migration"
    RESTORE = "restore"
    HAND = "hand"


class Backup(NamedTuple):
    """A backup as it lies in its folder.

    `made_at` is in ms since the epoch, `size` in bytes with the attached files that it refers to. One that is
    not sound has a `problem`, a sentence, and cannot be restored; its figures may be 0.
    """

    path: str
    made_at: int
    why: Why
    format: int
    deals: int
    events: int
    head_seq: int
    head_hash: str
    size: int
    problem: str = ""


class Kin(StrEnum):
    """How the record of a backup stands to that of the present file."""

    SAME = "same"
    EARLIER = "earlier"
    """The backup is an earlier state of the present record."""
    LATER = "later"
    """The present record is an earlier state of the backup."""
    FORKED = "forked"
    """They begin alike, and each goes on in its own way."""
    APART = "apart"
    """They have nothing in common."""
    UNKNOWN = "unknown"
    """There is no present file, or it cannot be read."""


class Changed(NamedTuple):
    """A deal that would be another one: its name and stage now, and its stage as the backup has it."""

    name: str
    now: str
    then: str


class Changes(NamedTuple):
    """What putting a backup back would change in the present file.

    `events_lost` are those of the present file that the backup does not have, `events_back` the other way
    round. Where the present file cannot be read, or there is none, `readable` is false, `fault` says why in a
    sentence, and everything in the backup comes back.
    """

    events_lost: int
    events_back: int
    deals_lost: tuple[str, ...]
    deals_back: tuple[str, ...]
    deals_changed: tuple[Changed, ...]
    same: bool
    readable: bool
    kin: Kin = Kin.UNKNOWN
    fault: str = ""


def keep(backups: Sequence[Backup], today: date, zone: Zone) -> set[Backup]:
    """Return which backups stay, by the rep's days in a zone.

    The newest of each of the last 12 days, 10 weeks and 9 months that have one; days without one do not
    count, so nothing goes merely because time goes by. The newest stays always. For 30 days stays what was
    made before a migration or a restore, and what holds twice as much as the one after it, or more; for a
    week what the rep made by hand. What is not sound, or comes from a day ahead, stays too, and never counts
    as the one that is kept of a day.
    """
    days = {one: workday(one.made_at, zone) for one in backups}
    counted = sorted(
        (one for one in backups if not one.problem and days[one] <= today),
        key=lambda one: (one.made_at, one.path),
        reverse=True,
    )
    kept = set(backups) - set(counted) | set(counted[:1])
    kept |= _newest(counted, lambda one: days[one], DAYS)
    kept |= _newest(counted, lambda one: days[one].isocalendar()[:2], WEEKS)
    kept |= _newest(counted, lambda one: (days[one].year, days[one].month), MONTHS)
    before_fall = {older for newer, older in pairwise(counted) if fell(newer, older)}
    spared = before_fall | {one for one in counted if one.why in (Why.MIGRATION, Why.RESTORE)}
    kept |= {one for one in spared if (today - days[one]).days <= SPARED_DAYS}
    return kept | {one for one in counted if one.why is Why.HAND and (today - days[one]).days <= HAND_DAYS}


def _newest(counted: Sequence[Backup], period: Callable[[Backup], Hashable], most: int) -> set[Backup]:
    """Return the newest backup of each of the last periods, from the newest to the oldest."""
    found: dict[Hashable, Backup] = {}
    for one in counted:
        found.setdefault(period(one), one)
    return set(list(found.values())[:most])


def fell(present: Backup, before: Backup) -> bool:
    """Say whether deals or events fell by half or more; Rider never deletes either, so that is a loss."""
    return present.deals * 2 <= before.deals > 0 or present.events * 2 <= before.events > 0


def newest(backups: Sequence[Backup], now: int) -> Backup | None:
    """Return the newest sound backup made up to now; one from a wrong clock only if there is no other."""
    sound = [one for one in backups if not one.problem]
    return max(sound, key=lambda one: (one.made_at <= now, one.made_at, one.path), default=None)
