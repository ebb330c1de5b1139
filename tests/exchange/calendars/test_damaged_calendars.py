# SPDX-License-Identifier: MIT
"""Exports that were damaged on their way: whatever is left of them is read, and nothing stops Rider."""

import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rider.exchange.calendars.reading import read_calendar
from tests.exchange.calendars.ics import TODAY

FOLDER = Path(__file__).parents[2] / "data" / "calendars"
WORDS = [
    *(
        b";;;",
        b":::",
        b'"',
        b"\r\n ",
        b"\0",
        b"\xff\xfe",
        b"T",
        b"Z",
        b"99991231T235959Z",
        b"00010101",
        b"20260230",
    ),
    *(
        b"BEGIN:VEVENT\r\n",
        b"END:VEVENT\r\n",
        b"BEGIN:VTIMEZONE\r\n",
        b"END:VTIMEZONE\r\n",
        b"END:VCALENDAR\r\n",
    ),
    *(b"RRULE:FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6\r\n", b"RRULE:FREQ=MONTHLY;BYSETPOS=-366;BYDAY=53MO\r\n"),
    *(b"INTERVAL=0;", b"COUNT=-5;", b"UNTIL=;", b"BYDAY=;", b"FREQ=SECONDLY;", b"RANGE=THISANDFUTURE;"),
    *(b"EXDATE:20261005\r\n", b"RDATE;VALUE=PERIOD:20261005T100000/P1D\r\n", b"RECURRENCE-ID:20261005\r\n"),
]
damage = st.tuples(st.floats(0, 1), st.integers(0, 60), st.sampled_from(WORDS) | st.binary(max_size=3))
"""Where something is damaged, how much goes there, and what comes in its place."""


@pytest.mark.parametrize("vendor", ["google", "outlook", "icloud"])
@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    damages=st.lists(damage, min_size=1, max_size=12),
    zone=st.sampled_from(["Europe/Berlin", "Australia/Lord_Howe"]),
)
def test_no_damage_to_an_export_stops_rider(
    tmp_path: Path, vendor: str, damages: list[tuple[float, int, bytes]], zone: str
) -> None:
    data = bytearray((FOLDER / f"{vendor}.ics").read_bytes())
    for place, gone, come in damages:
        at = int(place * len(data))
        data[at : at + gone] = come
    path = tmp_path / "damaged.ics"
    path.write_bytes(data)
    begun = time.thread_time()
    found = read_calendar(path, zone, TODAY)
    assert time.thread_time() - begun < 2.0
    assert all(each.starts_at <= each.ends_at for each in found.occurrences)
    assert all(fault.endswith((".", "…")) for fault in found.faults)
    assert len({(each.uid, each.occurrence) for each in found.occurrences}) == len(found.occurrences)
