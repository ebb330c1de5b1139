# SPDX-License-Identifier: MIT
"""Who takes part in an event, which of them the rep is, and what the rep has answered."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain

from rider.exchange.calendars.components import Part
from rider.exchange.calendars.faults import clean
from rider.exchange.calendars.lines import Line

_MOST_PEOPLE = 100
_MOST_COUNTED = 200
_LEAST_EVENTS = 3
_THINGS = frozenset({"ROOM", "RESOURCE"})
_ADDRESS = re.compile(r"[^\s@<>\"]{1,64}@[^\s@<>\"]{1,255}")


def address(line: Line) -> str:
    """Return the address of someone in small letters, nothing where there is none."""
    value = line.value.strip()
    if value[:7].lower() == "mailto:":
        value = value[7:]
    if not _ADDRESS.fullmatch(value[:330]):
        value = line.params.get("EMAIL", "")
    return value.lower() if _ADDRESS.fullmatch(value[:330]) else ""


def owner_of(parts: Iterable[Part], names: Iterable[str]) -> str:
    """Return the address whose calendar it is, nothing where that is not clear.

    A calendar may be called by it, as Google does with the calendar and its file. Otherwise it is who stands
    in more than half of all events with people, and in more of them than anyone else.
    """
    for name in names:
        if _ADDRESS.fullmatch(name.strip()[:330]):
            return name.strip().lower()
    by_event: dict[str, set[str]] = {}
    for part in parts:
        found = {address(line) for line in _lines(part)[:_MOST_COUNTED]} - {""}
        by_event.setdefault(part.value("UID"), set()).update(found)
    with_others = [found for found in by_event.values() if len(found) > 1]
    counts = Counter(chain.from_iterable(with_others))
    first, second = ([*counts.most_common(2), ("", 0), ("", 0)])[:2]
    clear = first[1] > second[1] and first[1] >= _LEAST_EVENTS and first[1] * 2 > len(with_others)
    return first[0] if clear else ""


def answer_of(part: Part, owner: str) -> str:
    """Return what the rep has answered to an invitation, in capitals; nothing where that is not told."""
    if not owner:
        return ""
    answers = (line.params.get("PARTSTAT", "") for line in part.all("ATTENDEE") if address(line) == owner)
    return next(answers, "").upper()


def people_of(part: Part, owner: str) -> tuple[str, ...]:
    """Return who takes part besides the rep, as “Name <address>”, each once; rooms are nobody."""
    return tuple(dict.fromkeys(_named(part, owner)))[:_MOST_PEOPLE]


def _named(part: Part, owner: str) -> Iterator[str]:
    seen: set[str] = set()
    for line in _lines(part):
        where = address(line)
        name = clean(line.params.get("CN", ""), 100)
        known = where or name.lower()
        if not known or known in seen or where == owner or line.params.get("CUTYPE", "").upper() in _THINGS:
            continue
        seen.add(known)
        yield f"{name} <{where}>" if name and where and name.lower() != where else clean(where or name, 300)


def _lines(part: Part) -> list[Line]:
    return [*part.all("ORGANIZER"), *part.all("ATTENDEE")]
