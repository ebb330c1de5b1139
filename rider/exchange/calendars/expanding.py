# SPDX-License-Identifier: MIT
"""The occurrences of a series within a stretch of time.

The libraries are loaded here, before any rule is worked at: loading them takes more calls than a rule may.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import NamedTuple

from icalendar import Calendar, Event, vDDDLists, vDDDTypes, vRecur
from recurring_ical_events import CalendarQuery, EventAdapter
from recurring_ical_events.selection.name import ComponentsWithName

from rider.exchange.calendars.entries import MOST_DATES, Entry
from rider.exchange.calendars.faults import EventFault, Faults
from rider.exchange.calendars.moments import Length, Moment
from rider.exchange.calendars.patience import EndlessError, Patience
from rider.exchange.calendars.rules import BadRuleError, Rule, TooOftenError, brought_near, rule_of, written
from rider.exchange.calendars.zones import Zones

_MOST_ALIKE = 100
_AROUND = timedelta(days=2)
_NUMBER = "X-RIDER-ENTRY"
_OF_A_LIBRARY = (ValueError, TypeError, LookupError, ArithmeticError, AttributeError, AssertionError)


class Found(NamedTuple):
    """One occurrence: the event that tells of it, its start, and the start that its series gave it."""

    entry: Entry
    start: date | datetime
    key: str

    @property
    def length(self) -> Length:
        """Return how long it is."""
        return next((length for at, length in self.entry.lengths if at.at == self.start), self.entry.length)


class Window(NamedTuple):
    """The stretch of time that counts, in UTC."""

    begins: datetime
    ends: datetime


def occurrences(
    entries: Sequence[Entry], zones: Zones, window: Window, faults: Faults, patience: Patience
) -> Iterator[Found]:
    """Yield the occurrences of all events of one UID, and some that lie around the window."""
    masters = _distinct([entry for entry in entries if entry.original is None])
    changes = [entry for entry in entries if entry.original is not None]
    for number, master in enumerate(masters):
        if number:
            master = replace(master, uid=f"{master.uid}#{number + 1}")
        if master.repeats:
            yield from _series(master, [] if number else changes, zones, window, faults, patience)
        else:
            yield Found(master, master.start.at, "")
    if not masters or not masters[0].repeats:
        for change in _newest(changes):
            yield Found(change, change.start.at, _stamp(change.original.at) if change.original else "")


def _distinct(masters: list[Entry]) -> list[Entry]:
    """Return the newest version of an event.

    Some programs give several events one UID: of the same version, but with other titles at other times.
    """
    kept: list[Entry] = []
    for entry in sorted(masters, key=lambda each: each.rank, reverse=True):
        if len(kept) == _MOST_ALIKE:
            break
        if all(_is_another(entry, each) for each in kept):
            kept.append(entry)
    return kept


def _is_another(entry: Entry, kept: Entry) -> bool:
    alike = entry.part.title == kept.part.title or entry.start.at == kept.start.at
    return entry.sequence == kept.sequence and not alike


def _newest(changes: list[Entry]) -> list[Entry]:
    newest: dict[str, Entry] = {}
    for change in sorted(changes, key=lambda each: each.rank):
        if change.original:
            newest[_stamp(change.original.at)] = change
    return list(newest.values())


def _series(
    master: Entry, changes: list[Entry], zones: Zones, window: Window, faults: Faults, patience: Patience
) -> Iterator[Found]:
    title = master.part.title
    rules = _rules(master, zones, faults)
    if rules is None or (not changes and _is_over(master, rules, window)):
        return
    if patience.is_over:
        faults.add(EventFault.ENDLESS, title)
        return
    try:
        with patience.held():
            found = _expanded(master, rules, [_fitted(change, master) for change in _newest(changes)], window)
    except EndlessError:
        faults.add(EventFault.ENDLESS, title)
    except _OF_A_LIBRARY:
        faults.add(EventFault.BAD_RULE, title)
        yield Found(master, master.start.at, _stamp(master.start.at))
    else:
        patience.gave(len(found))
        yield from found


def _is_over(master: Entry, rules: list[Rule], window: Window) -> bool:
    """Say whether a series has ended long before the window: of an old calendar most have."""
    last = f"{window.begins - master.length.about - _AROUND:%Y%m%d}"
    return not master.dates and bool(rules) and all("" < rule.get("UNTIL", "")[:8] < last for rule in rules)


def _rules(master: Entry, zones: Zones, faults: Faults) -> list[Rule] | None:
    """Return the rules of a series, none where they cannot be read; None where it repeats too often."""
    try:
        rules = [rule_of(text, master.start, zones) for text in master.rules]
    except BadRuleError:
        faults.add(EventFault.BAD_RULE, master.part.title)
        rules = []
    except TooOftenError:
        rules = None
    if rules is None or max(len(master.dates), len(master.left_out)) > MOST_DATES:
        faults.add(EventFault.TOO_OFTEN, master.part.title)
        return None
    return rules


def _expanded(master: Entry, rules: list[Rule], changes: list[Entry], window: Window) -> list[Found]:
    reach = max(entry.length.about for entry in (master, *changes)) + _AROUND
    begins = window.begins - reach
    entries = [replace(master, start=brought_near(master, rules, begins)), *changes]
    calendar = Calendar()
    for number, entry in enumerate(entries):
        calendar.add_component(_component(entry, number, rules if number == 0 else []))
    times = CalendarQuery(calendar, components=[_times()]).between(begins, window.ends + _AROUND)
    each = ((entries[int(time[_NUMBER])], time["DTSTART"]) for time in times)
    return [Found(entry, start, _key(entry, start)) for entry, start in each]


@cache
def _times() -> object:
    """Return what the library is to select: of each occurrence only whose it is and when it begins.

    A copy of the whole event for each, which it makes otherwise, is most of the work.
    """

    class Times(EventAdapter):  # type: ignore[misc]  # the library has no types
        def as_component(self, start: object, *_rest: object) -> dict[str, object]:
            return {_NUMBER: self._component[_NUMBER], "DTSTART": start}

    return ComponentsWithName("VEVENT", Times)


def _component(entry: Entry, number: int, rules: list[Rule]) -> Event:
    """Return an event for the library: only its times, for it is asked for nothing else."""
    event = Event()
    event["UID"], event[_NUMBER], event["SEQUENCE"] = entry.uid, str(number), entry.sequence
    event["DTSTART"] = vDDDTypes(entry.start.at)
    if rules:
        event["RRULE"] = [vRecur.from_ical(written(rule)) for rule in rules]
    if number == 0 and entry.dates:
        event["RDATE"] = vDDDLists([each.at for each in entry.dates])
    if number == 0 and entry.left_out:
        event["EXDATE"] = vDDDLists([each.at for each in entry.left_out])
    if entry.original:
        event["RECURRENCE-ID"] = original = vDDDTypes(entry.original.at)
        if entry.and_later:
            original.params["RANGE"] = "THISANDFUTURE"
    return event


def _fitted(change: Entry, master: Entry) -> Entry:
    """Return a change whose original start is of its series' kind: a day, or a time by its clock."""
    if change.original is None:
        return change
    at, first = change.original.at, master.start.at
    if isinstance(first, datetime):
        if not isinstance(at, datetime):
            at = datetime.combine(at, first.timetz())
        at = at.astimezone(first.tzinfo)
    elif isinstance(at, datetime):
        at = at.date()
    return replace(change, original=Moment(at, master.start.zone))


def _key(entry: Entry, start: date | datetime) -> str:
    """Return the start that its series gave an occurrence, as text."""
    if entry.original is None:
        return _stamp(start)
    original, first = entry.original.at, entry.start.at
    if not entry.and_later:
        return _stamp(original)
    if isinstance(start, datetime) and isinstance(first, datetime) and isinstance(original, datetime):
        return _stamp(start.astimezone(original.tzinfo) - (first.astimezone(original.tzinfo) - original))
    if isinstance(start, datetime) or isinstance(first, datetime) or isinstance(original, datetime):
        return _stamp(start)
    return _stamp(start - (first - original))


def _stamp(at: date | datetime) -> str:
    if isinstance(at, datetime):
        return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    return f"{at:%Y%m%d}"
