# SPDX-License-Identifier: MIT
"""Calendars as Google, Microsoft 365 and iCloud export them, with all their own ways."""

from datetime import date
from pathlib import Path

import pytest

from rider.domain.focus.calendars import CalendarRead
from rider.exchange.calendars.reading import read_calendar
from tests.exchange.calendars.ics import BERLIN, TODAY, titles, wall

FOLDER = Path(__file__).parents[2] / "data" / "calendars"


def exported(vendor: str) -> CalendarRead:
    found = read_calendar(FOLDER / f"{vendor}.ics", BERLIN, TODAY)
    assert found.faults == ()
    return found


def dates(found: CalendarRead, title: str) -> list[str]:
    return [wall(each.starts_at) for each in found.occurrences if each.title == title]


@pytest.mark.parametrize("vendor", ["google", "outlook", "icloud"])
def test_a_fixture_ends_and_folds_its_lines_as_the_vendors_do(vendor: str) -> None:
    data = (FOLDER / f"{vendor}.ics").read_bytes()
    assert data.count(b"\n") == data.count(b"\r\n")
    assert max(map(len, data.split(b"\r\n"))) <= 75


def test_a_calendar_is_called_as_it_calls_itself() -> None:
    assert [exported(vendor).name for vendor in ("google", "outlook", "icloud")] == [
        "ada@rep.example",
        "Calendar",
        "Arbeit",
    ]


def test_a_series_that_google_split_in_two_goes_on(tmp_path: Path) -> None:
    found = exported("google")
    assert dates(found, "Pipeline review") == [
        "2026-09-07 10:00",
        "2026-09-14 10:00",
        "2026-10-05 10:00",
        "2026-10-12 10:00",
        "2026-10-19 11:00",
        "2026-11-02 11:00",
        "2026-11-09 11:00",
    ]
    assert dates(found, "Pipeline review (moved)") == ["2026-10-27 09:00"]


def test_google_says_whose_calendar_it_is_and_so_what_was_declined() -> None:
    found = exported("google")
    assert "Webinar nobody needs" not in titles(found)
    told = {each.title: each for each in found.occurrences}
    assert told["Maybe: pricing call"].tentative
    assert told["Discovery: Hafen Logistik"].people == ("Ines Okafor <ines.okafor@hafen.example>",)
    assert told["Discovery: Hafen Logistik"].where == "Hafen Logistik, Kai 7, Hamburg"
    assert (told["Trade fair"].last_day, told["Trade fair"].takes_time) == (date(2026, 10, 14), False)
    assert dates(found, "Call with Lord Howe") == ["2026-10-05 00:00"]


def test_outlook_names_zones_as_windows_does() -> None:
    found = exported("outlook")
    assert dates(found, "Weekly forecast")[:6] == [
        "2026-09-07 10:00",
        "2026-09-14 10:00",
        "2026-09-21 10:00",
        "2026-09-28 10:00",
        "2026-10-05 10:00",
        "2026-11-02 10:00",
    ]
    assert dates(found, "Weekly forecast, with finance") == ["2026-10-27 14:00"]
    assert dates(found, "Weekly forecast")[-1] == "2026-11-30 10:00"
    assert dates(found, "Monthly numbers") == [
        "2026-09-30 17:00",
        "2026-10-28 17:00",
        "2026-11-25 17:00",
        "2026-12-30 17:00",
    ]


def test_a_customized_zone_of_outlook_is_known_by_its_definition() -> None:
    found = exported("outlook")
    assert dates(found, "Call with Boston") == ["2026-10-27 14:00"]  # America is an hour nearer that week
    told = {each.title: each for each in found.occurrences}
    assert (told["Call with Boston"].zone, told["Call with Boston"].doubtful_zone) == ("America/New_York", "")


def test_outlook_tells_how_busy_the_rep_is() -> None:
    told = {each.title: each for each in exported("outlook").occurrences}
    assert told["Penciled in: legal"].tentative
    assert not told["Working from Kiel"].takes_time
    assert told["Out of office"].takes_time
    assert (told["Out of office"].first_day, told["Out of office"].last_day) == (
        date(2026, 10, 22),
        date(2026, 10, 23),
    )
    assert "Canceled: Kick-off" not in told
    assert "Kim, Lee <lee.kim@werft.example>" in told["Demo for Werft"].people


def test_icloud_names_people_by_paths_and_their_addresses_beside_them() -> None:
    found = exported("icloud")
    told = {each.title: each for each in found.occurrences}
    assert told["Jour fixe Quai"].people == ("Tom Reuter <tom@quai.example>",)
    assert told["Verhandlung"].tentative
    assert told["Vor Ort bei Quai 🚢"].where == "Quai GmbH Am Kai 3, 20457 Hamburg, Germany"


def test_an_occurrence_that_was_moved_and_declined_in_icloud_is_gone() -> None:
    found = exported("icloud")
    assert dates(found, "Jour fixe Quai")[:3] == ["2026-10-01 09:00", "2026-11-12 09:00", "2026-11-26 09:00"]


def test_a_night_over_the_change_of_clocks_in_icloud_is_nine_hours() -> None:
    (night,) = (each for each in exported("icloud").occurrences if each.title.startswith("Vor Ort"))
    assert night.place.length_ms == 9 * 3_600_000


def test_a_birthday_on_29_february_is_not_on_the_28th() -> None:
    found = read_calendar(FOLDER / "icloud.ics", BERLIN, date(2027, 1, 15))
    assert "Geburtstag Tom" not in titles(found)
    found = read_calendar(FOLDER / "icloud.ics", BERLIN, date(2028, 1, 15))
    (birthday,) = (each for each in found.occurrences if each.title == "Geburtstag Tom")
    assert birthday.first_day == date(2028, 2, 29)


def test_a_time_without_a_zone_in_icloud_is_at_its_hour() -> None:
    assert dates(exported("icloud"), "Wanderung") == ["2026-10-31 10:00"]
