# SPDX-License-Identifier: MIT
"""Calendars made to hurt. Each has a sound meeting called “Good” beside what is wrong, where it has any."""

from collections.abc import Callable

from tests.exchange.calendars.ics import calendar, event

GOOD = event(uid="good@cal", title="Good", start=":20261008T080000Z")
_DAY = ";TZID=Europe/Berlin:20261001T090000"


def beside(*lines: str, title: str = "Bad", start: str = _DAY) -> bytes:
    """Return a calendar of a bad event, and good ones before and after it."""
    before = event(uid="before@cal", title="Before", start=":20261009T080000Z")
    return calendar(before, event(*lines, uid="bad@cal", title=title, start=start), GOOD).encode()


def _zone(*rules: str) -> str:
    inner = "\r\n".join(rules)
    return f"BEGIN:VTIMEZONE\r\nTZID:Odd\r\n{inner}\r\nEND:VTIMEZONE"


def _many(count: int, *lines: str, start: str = _DAY) -> bytes:
    each = (event(*lines, uid=f"{number}@cal", title=f"Bad {number}", start=start) for number in range(count))
    return calendar(GOOD, *each).encode()


def _many_by_one_name(count: int) -> bytes:
    each = (
        event(
            uid="one@cal",
            title=f"Bad {number}",
            start=f":202610{1 + number % 28:02}T{number // 28 % 1440 // 60:02}{number // 28 % 60:02}00Z",
        )
        for number in range(count)
    )
    return calendar(GOOD, *each).encode()


def _deep(kind: str, depth: int) -> bytes:
    inner = "\r\n".join([f"BEGIN:{kind}"] * depth + [f"END:{kind}"] * depth)
    return beside(inner)


def _dates(first: int) -> str:
    """Return 3,500 dates, one for each second of an hour on 84 days."""
    seconds = (first * 3_500 + number for number in range(3_500))
    return ",".join(
        f"2026{10 + s // 100_800 % 3}{1 + s // 3_600 % 28:02}T09{s // 60 % 60:02}{s % 60:02}" for s in seconds
    )


SHOWN_BESIDE: dict[str, tuple[Callable[[], bytes], str]] = {
    "every second": (
        lambda: beside("RRULE:FREQ=SECONDLY"),
        "“Bad” repeats more often than daily, and was left out.",
    ),
    "every minute by BYMINUTE": (
        lambda: beside("RRULE:FREQ=DAILY;BYMINUTE=0,1,2,3"),
        "“Bad” repeats more often than daily, and was left out.",
    ),
    "30 February": (
        lambda: beside("RRULE:FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30"),
        "Rider could not find out when “Bad” repeats, and left it out. Look it up in your calendar.",
    ),
    "30 February, searched day by day": (
        lambda: beside("RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"),
        "Rider could not find out when “Bad” repeats, and left it out. Look it up in your calendar.",
    ),
    "a weekday that never meets its step": (
        lambda: beside("RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=MO"),
        "Rider could not find out when “Bad” repeats, and left it out. Look it up in your calendar.",
    ),
    "the 99th of three": (
        lambda: beside("RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE;BYSETPOS=99"),
        "Rider could not find out when “Bad” repeats, and left it out. Look it up in your calendar.",
    ),
    "a thousand times 30 February": (
        lambda: _many(1_000, "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"),
        "Rider could not find out when 1,000 events repeat, and left them out: “Bad 0”, “Bad 1”, “Bad 2” and "
        "997 more. Look them up in your calendar.",
    ),
    "every 0 days": (
        lambda: beside("RRULE:FREQ=DAILY;INTERVAL=0"),
        "“Bad” repeats by a rule that cannot be read. Only its first date is shown.",
    ),
    "an interval beyond all numbers": (
        lambda: beside(f"RRULE:FREQ=DAILY;INTERVAL={'9' * 1000}"),
        "“Bad” repeats by a rule that cannot be read. Only its first date is shown.",
    ),
    "a rule of 60 KiB": (
        lambda: beside("RRULE:FREQ=YEARLY;BYYEARDAY=" + ",".join(["1"] * 30_000)),
        "“Bad” repeats by a rule that cannot be read. Only its first date is shown.",
    ),
    "no rule at all": (
        lambda: beside("RRULE:FREQ=FORTNIGHTLY"),
        "“Bad” repeats by a rule that cannot be read. Only its first date is shown.",
    ),
    "BYDAY of nonsense": (
        lambda: beside("RRULE:FREQ=WEEKLY;BYDAY=XX"),
        "“Bad” repeats by a rule that cannot be read. Only its first date is shown.",
    ),
    "a span of a century": (
        lambda: beside("DTEND;TZID=Europe/Berlin:21261001T090000"),
        "“Bad” lasts more than a year, and was left out.",
    ),
    "30 February as a start": (
        lambda: beside(start=":20260230T090000Z"),
        "“Bad” has a time that cannot be read, and was left out.",
    ),
    "no start": (lambda: beside(start=""), "“Bad” does not say when it begins, and was left out."),
    "an end before the start": (
        lambda: beside("DTEND;TZID=Europe/Berlin:20260901T090000"),
        "“Bad” ends before it begins. It is shown without a length.",
    ),
    "a length of nonsense": (
        lambda: beside(f"DURATION:P{'9' * 4000}D"),
        "“Bad” has a time that cannot be read, and was left out.",
    ),
    "three hundred thousand dates": (
        lambda: beside(*(f"RDATE;TZID=Europe/Berlin:{_dates(first)}" for first in range(86))),
        "“Bad” repeats more often than daily, and was left out.",
    ),
    "a line of 4 MiB in 10,000 folds": (
        lambda: beside(f"LOCATION:{'x' * 70}" + f"\r\n {'x' * 400}" * 10_000),
        "A line of “Bad” is too long, and was passed over.",
    ),
    "an end without its beginning": (
        lambda: calendar(
            "END:VEVENT", "END:VALARM", event(uid="a", title="Bad", start="")[:-12], GOOD
        ).encode(),
        "The file ends in the middle of “Bad”. Export the calendar again to have all of it.",
    ),
    "five thousand zones that nobody knows": (
        lambda: calendar(
            GOOD,
            *(
                event(uid=f"{number}", title="Bad", start=f";TZID=Nowhere {number}:20261001T090000")
                for number in range(5_000)
            ),
        ).encode(),
        "Rider does not know many of its time zones either. Meetings in them are shown hatched, too.",
    ),
    "a rule that cannot be read in a zone": (
        lambda: calendar(
            _zone("BEGIN:STANDARD", "DTSTART:19700101T000000", "RRULE:FREQ=SECONDLY", "END:STANDARD"),
            event(uid="odd", title="Bad", start=";TZID=Odd:20261001T090000"),
            GOOD,
        ).encode(),
        "Rider does not know the time zone “Odd”. Its meetings are shown hatched, as if they were in "
        "Europe/Berlin; they may be at another hour.",
    ),
}
"""What comes in beside its faults, with the sentence about them."""

QUIET: dict[str, Callable[[], bytes]] = {
    "a count of a billion": lambda: beside("RRULE:FREQ=DAILY;COUNT=1000000000"),
    "every day since 1700": lambda: beside("RRULE:FREQ=DAILY", start=":17000101T090000Z"),
    "every month since 1700": lambda: beside("RRULE:FREQ=MONTHLY;BYDAY=1MO", start=":17000101T090000Z"),
    "an end before the start of the rule": lambda: beside("RRULE:FREQ=DAILY;UNTIL=19990101T000000Z"),
    "a start in the year 8999": lambda: beside("RRULE:FREQ=YEARLY", start=":89990101T000000Z"),
    "5,000 series that ended long ago": lambda: _many(
        5_000, "RRULE:FREQ=WEEKLY;UNTIL=20200101T000000Z", start=":20190309T090000Z"
    ),
    "eight thousand meetings by one name": lambda: _many_by_one_name(8_000),
    "calendars in calendars": lambda: _deep("VCALENDAR", 20_000),
    "alarms in alarms": lambda: _deep("VALARM", 50_000),
    "an alarm with a start of its own": lambda: beside(
        "BEGIN:VALARM", "DTSTART:19000101T000000Z", "END:VALARM"
    ),
    "a NUL": lambda: beside("LOCATION:a\0b"),
    "an unclosed quote": lambda: beside('ATTENDEE;CN="Ada;PARTSTAT=ACCEPTED:mailto:ada@x.example'),
    "a million semicolons": lambda: beside("ATTENDEE" + ";" * 60_000 + ":x"),
    "a million quotes": lambda: beside('ATTENDEE;CN="' + '","' * 20_000 + ":x"),
    "an address that regular expressions fear": lambda: beside("ATTENDEE:mailto:" + "a@" * 30_000),
    "50,000 attendees": lambda: beside(*(f"ATTENDEE:mailto:p{n}@x.example" for n in range(50_000))),
    "a zone of ten thousand rules": lambda: calendar(
        _zone(
            *(
                "BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\n"
                "RRULE:FREQ=YEARLY\r\nEND:STANDARD"
                for _ in range(10_000)
            )
        ),
        event(uid="odd", title="Bad", start=";TZID=Odd:20261001T090000"),
        GOOD,
    ).encode(),
}
"""What comes in without a word that has to be the same each time."""

REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", "work.ics is empty. Export the calendar as an .ics file again."),
    "a picture": (
        lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 100,
        "work.ics is not a calendar. Export the calendar as an .ics file again.",
    ),
    "a web page": (
        lambda: b"<!doctype html><title>Sign in</title>",
        "work.ics is not a calendar. Export the calendar as an .ics file again.",
    ),
    "a card": (
        lambda: b"BEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD\r\n",
        "work.ics is not a calendar. Export the calendar as an .ics file again.",
    ),
    "only NUL": (
        lambda: bytes(1_000_000),
        "work.ics is not a calendar. Export the calendar as an .ics file again.",
    ),
    "more than 5 MiB": (
        lambda: beside("DESCRIPTION:" + "x" * (5 * 1024 * 1024)),
        "work.ics is larger than 5 MiB. Export a shorter stretch of the calendar.",
    ),
    "more than 20,000 events": (
        lambda: _many(20_001),
        "work.ics has more than 20,000 events. Export a shorter stretch of it.",
    ),
    "a meeting every day, two thousand times": (
        lambda: _many(2_000, "RRULE:FREQ=DAILY"),
        "work.ics has more than 20,000 meetings within the 34 weeks that Rider shows. Choose a smaller "
        "calendar.",
    ),
}
"""What is refused whole, with the sentence."""
