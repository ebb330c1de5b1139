# SPDX-License-Identifier: MIT
"""The parts of a calendar: its own properties, its time zones and its events, each with its lines.

Only what stands directly in an event counts for it; alarms and whatever else it holds are passed over,
however deep they are. A part that was not ended is ended by the next one of its kind, so that one bad event
never loses the others.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from rider.domain.errors import InputError
from rider.exchange.calendars.faults import EventFault, Faults
from rider.exchange.calendars.lines import Line, parsed, plain, unfolded

MOST_EVENTS = 20_000
_MOST_LINES = 2_000
_MOST_ZONES = 200
_MOST_ZONE_LINES = 1_000
_TURN = 5_000
_KEPT = frozenset(
    [
        "UID",
        "DTSTART",
        "DTEND",
        "DURATION",
        "RRULE",
        "RDATE",
        "EXDATE",
        "EXRULE",
        "RECURRENCE-ID",
        "SEQUENCE",
        "SUMMARY",
        "LOCATION",
        "STATUS",
        "TRANSP",
        "ORGANIZER",
        "ATTENDEE",
        "LAST-MODIFIED",
        "X-MICROSOFT-CDO-BUSYSTATUS",
        "X-MICROSOFT-CDO-ALLDAYEVENT",
        "X-RIDER-BLOCK",
    ]
)


@dataclass(slots=True)
class Part:
    """An event, with the lines that count."""

    lines: list[Line] = field(default_factory=list)

    def first(self, name: str) -> Line | None:
        """Return the first property of a name."""
        return next((line for line in self.lines if line.name == name), None)

    def value(self, name: str) -> str:
        """Return the value of the first property of a name, nothing where there is none."""
        line = self.first(name)
        return line.value.strip() if line else ""

    def all(self, name: str) -> list[Line]:
        """Return all properties of a name."""
        return [line for line in self.lines if line.name == name]

    @property
    def title(self) -> str:
        """Return what it is called."""
        return plain(self.value("SUMMARY"))


@dataclass(slots=True)
class Parts:
    """A calendar in its parts; `zones` are the texts of its time zones by their ids."""

    settings: dict[str, str] = field(default_factory=dict)
    zones: dict[str, str] = field(default_factory=dict)
    events: list[Part] = field(default_factory=list)


def parts_of(text: str, name: str, faults: Faults, turn: Callable[[], None]) -> Parts:
    """Return the parts of a calendar; `turn` is called every few thousand lines.

    Raises:
        InputError: it has too many events.
    """
    scan = _Scan(name, faults)
    for number, (raw, is_cut) in enumerate(unfolded(text)):
        if number % _TURN == 0:
            turn()
        scan.take(raw, is_cut)
    scan.finish()
    return scan.parts


class _Scan:
    def __init__(self, name: str, faults: Faults) -> None:
        self.parts = Parts()
        self._name, self._faults = name, faults
        self._event: Part | None = None
        self._zone: list[str] | None = None
        self._inner = 0  # how deep we are within what does not count

    def take(self, raw: str, is_cut: bool) -> None:
        """Take the next whole line."""
        start = raw[:6].upper()
        if start == "BEGIN:":
            self._begin(raw[6:].strip().upper(), raw)
        elif raw[:4].upper() == "END:":
            self._end(raw[4:].strip().upper(), raw)
        elif self._zone is not None:
            if len(self._zone) < _MOST_ZONE_LINES and not is_cut:
                self._zone.append(raw)
        elif self._event is not None:
            self._property(self._event, raw, is_cut)
        elif not self._inner and not is_cut and (line := parsed(raw)):
            self.parts.settings.setdefault(line.name, plain(line.value).strip())

    def finish(self) -> None:
        """Take the end of the text."""
        if self._event is not None:
            self._faults.add(EventFault.CUT_OFF, self._event.title)
            self._keep(self._event)

    def _begin(self, kind: str, raw: str) -> None:
        if kind == "VEVENT":
            if self._event is not None:
                self._faults.add(EventFault.CUT_OFF, self._event.title)
                self._keep(self._event)
            self._event, self._zone, self._inner = Part(), None, 0
        elif kind == "VTIMEZONE":
            self._zone = [raw]
        elif self._zone is not None:
            self._zone.append(raw)
        elif kind != "VCALENDAR":
            self._inner += 1

    def _end(self, kind: str, raw: str) -> None:
        if kind == "VEVENT":
            if self._event is not None:
                self._keep(self._event)
            self._event, self._inner = None, 0
        elif kind == "VTIMEZONE":
            self._end_zone(raw)
        elif self._zone is not None:
            self._zone.append(raw)
        elif kind == "VCALENDAR":
            self._inner = 0
        else:
            self._inner = max(0, self._inner - 1)

    def _property(self, event: Part, raw: str, is_cut: bool) -> None:
        if self._inner or raw[:24].partition(":")[0].partition(";")[0].strip().upper() == "DESCRIPTION":
            return
        line = parsed(raw, is_cut=is_cut)
        if line is None or len(event.lines) >= _MOST_LINES:
            return
        if line.name in _KEPT:
            event.lines.append(line)

    def _end_zone(self, raw: str) -> None:
        lines, self._zone = self._zone, None
        if lines is None or len(self.parts.zones) >= _MOST_ZONES:
            return
        for text in lines:
            line = parsed(text)
            if line and line.name == "TZID":
                self.parts.zones.setdefault(line.value.strip(), "\r\n".join((*lines, raw, "")))
                return

    def _keep(self, event: Part) -> None:
        if any(line.is_cut for line in event.lines):
            self._faults.add(EventFault.LONG_LINE, event.title)
            event.lines = [line for line in event.lines if not line.is_cut]
        self.parts.events.append(event)
        if len(self.parts.events) > MOST_EVENTS:
            raise InputError(
                "{name} has more than {most_events:,} events. Export a shorter stretch of it.",
                name=self._name,
                most_events=MOST_EVENTS,
            )
