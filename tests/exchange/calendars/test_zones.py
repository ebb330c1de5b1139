# SPDX-License-Identifier: MIT
"""Time zones as calendars name them: by definitions, by IANA, by Windows, and by words that nobody knows."""

from datetime import date
from pathlib import Path

import pytest

from rider.exchange.calendars.zones import known_zone
from tests.exchange.calendars.ics import calendar, event, read, starts

OUTLOOK_BERLIN = """\
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT"""

LORD_HOWE = """\
BEGIN:STANDARD
DTSTART:19700405T020000
TZOFFSETFROM:+1100
TZOFFSETTO:+1030
RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19701004T020000
TZOFFSETFROM:+1030
TZOFFSETTO:+1100
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU
END:DAYLIGHT"""

ONE_OFFSET = "BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:{0}\nTZOFFSETTO:{0}\nEND:STANDARD"


def zone(tzid: str, rules: str) -> str:
    return f"BEGIN:VTIMEZONE\nTZID:{tzid}\n{rules}\nEND:VTIMEZONE".replace("\n", "\r\n")


def at_nine(tzid: str, day: str = "20261026") -> str:
    return event("DURATION:PT1H", start=f";TZID={tzid}:{day}T090000")


@pytest.mark.parametrize(
    ("tzid", "rules", "utc", "name"),
    [
        ("W. Europe Standard Time", OUTLOOK_BERLIN, "2026-10-26 08:00", "Europe/Berlin"),
        ("Customized Time Zone", OUTLOOK_BERLIN, "2026-10-26 08:00", "Europe/Berlin"),
        ("Customized Time Zone 1", LORD_HOWE, "2026-10-25 22:00", "Australia/Lord_Howe"),
        ("Lord Howe Standard Time", LORD_HOWE, "2026-10-25 22:00", "Australia/Lord_Howe"),
        ("(UTC+01:00) Amsterdam, Berlin", OUTLOOK_BERLIN, "2026-10-26 08:00", "Europe/Berlin"),
        ("Somewhere", ONE_OFFSET.format("+0537"), "2026-10-26 03:23", "Europe/Berlin"),
        ("Europe/Istanbul", ONE_OFFSET.format("+0200"), "2026-10-26 07:00", "Africa/Johannesburg"),
    ],
)
def test_a_definition_in_the_file_comes_first(
    tmp_path: Path, tzid: str, rules: str, utc: str, name: str
) -> None:
    found = read(tmp_path, calendar(zone(tzid, rules), at_nine(tzid)))
    assert starts(found, "UTC") == [utc]
    (meeting,) = found.occurrences
    assert (meeting.doubtful_zone, found.faults) == ("", ())
    if name != "Africa/Johannesburg":
        assert meeting.zone == name


@pytest.mark.parametrize(
    ("tzid", "utc", "name"),
    [
        ("Europe/Berlin", "2026-10-26 08:00", "Europe/Berlin"),
        ("W. Europe Standard Time", "2026-10-26 08:00", "Europe/Berlin"),
        ('"W. Europe Standard Time"', "2026-10-26 08:00", "Europe/Berlin"),
        ("W. Europe Standard Time 1", "2026-10-26 08:00", "Europe/Berlin"),
        ("Pacific Standard Time", "2026-10-26 16:00", "America/Los_Angeles"),
        ("Lord Howe Standard Time", "2026-10-25 22:00", "Australia/Lord_Howe"),
        ("India Standard Time", "2026-10-26 03:30", "Asia/Calcutta"),
        ("/freeassociation.sourceforge.net/Tzfile/Europe/Berlin", "2026-10-26 08:00", "Europe/Berlin"),
        ("/mozilla.org/20050126_1/America/Argentina/Buenos_Aires", "2026-10-26 12:00", None),
        ("tzone://Microsoft/Utc", "2026-10-26 09:00", "UTC"),
    ],
)
def test_a_name_that_is_known_needs_no_definition(
    tmp_path: Path, tzid: str, utc: str, name: str | None
) -> None:
    found = read(tmp_path, calendar(at_nine(tzid)))
    assert starts(found, "UTC") == [utc]
    assert found.faults == ()
    assert name in (None, found.occurrences[0].zone)


@pytest.mark.parametrize(
    "tzid", ["Customized Time Zone", "tzone://Microsoft/Custom", "Mars/Olympus", "../../etc", "x" * 500]
)
def test_a_zone_that_nobody_knows_is_shown_as_doubtful(tmp_path: Path, tzid: str) -> None:
    found = read(tmp_path, calendar(at_nine(tzid)))
    (meeting,) = found.occurrences
    assert starts(found) == ["2026-10-26 09:00"]
    assert meeting.doubtful_zone == tzid[:100]
    assert meeting.zone == "Europe/Berlin"
    (warning,) = found.faults
    assert warning.endswith(
        "Its meetings are shown hatched, as if they were in Europe/Berlin; they may be at another hour."
    )


def test_a_definition_that_forgets_summer_time_does_not_move_meetings_of_the_zone_it_names(
    tmp_path: Path,
) -> None:
    text = calendar(
        zone("America/New_York", ONE_OFFSET.format("-0500")), at_nine("America/New_York", "20261026")
    )
    assert starts(read(tmp_path, text), "UTC") == ["2026-10-26 13:00"]


def test_a_definition_that_cannot_be_read_leaves_the_name(tmp_path: Path) -> None:
    text = calendar(
        zone("Europe/Berlin", "BEGIN:STANDARD\nTZOFFSETTO:soon\nEND:STANDARD"), at_nine("Europe/Berlin")
    )
    assert starts(read(tmp_path, text), "UTC") == ["2026-10-26 08:00"]


def test_a_series_goes_by_the_rules_of_its_own_zone(tmp_path: Path) -> None:
    odd = LORD_HOWE.replace("+1100", "+0700").replace("+1030", "+0615")
    weekly = event("DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=2", start=";TZID=Odd:20260928T090000")
    found = read(tmp_path, calendar(zone("Odd", odd), weekly))
    assert starts(found, "UTC") == ["2026-09-28 02:45", "2026-10-05 02:00"]


def test_two_files_of_a_folder_may_mean_different_zones_by_one_name(tmp_path: Path) -> None:
    from rider.exchange.calendars.reading import read_calendar

    for name, offset in (("a.ics", "+0200"), ("b.ics", "-0300")):
        rules = zone("Customized Time Zone", ONE_OFFSET.format(offset))
        one = event(uid=name, start=";TZID=Customized Time Zone:20261026T090000")
        (tmp_path / name).write_text(calendar(rules, one))
    found = read_calendar(tmp_path, "Europe/Berlin", date(2026, 10, 7))
    assert starts(found, "UTC") == ["2026-10-26 07:00", "2026-10-26 12:00"]


def test_a_floating_time_is_at_its_hour_wherever_the_rep_is(tmp_path: Path) -> None:
    text = calendar(event(start=":20261026T090000"))
    for zone_name in ("Europe/Berlin", "Australia/Lord_Howe", "America/New_York"):
        assert starts(read(tmp_path, text, zone_name), zone_name) == ["2026-10-26 09:00"]


def test_a_floating_time_is_in_the_zone_that_the_calendar_says(tmp_path: Path) -> None:
    text = calendar(event(start=":20261026T090000"), head=("X-WR-TIMEZONE:America/New_York",))
    assert starts(read(tmp_path, text), "UTC") == ["2026-10-26 13:00"]


def test_days_do_not_depend_on_any_zone(tmp_path: Path) -> None:
    text = calendar(event(start=";VALUE=DATE:20261026"), head=("X-WR-TIMEZONE:America/New_York",))
    for zone_name in ("Europe/Berlin", "Pacific/Auckland"):
        found = read(tmp_path, text, zone_name)
        assert found.occurrences[0].first_day == date(2026, 10, 26)
        assert starts(found, zone_name) == ["2026-10-26 00:00"]


@pytest.mark.parametrize(
    "name", ["", "America", "localtime/../x", "/etc/passwd", "\0", "é" * 100, "a" * 10_000]
)
def test_a_name_made_to_hurt_is_no_zone(name: str) -> None:
    assert known_zone(name) == ""
