# SPDX-License-Identifier: MIT
"""Blocks out: what is written is what other calendars accept, and what comes back is no meeting."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest

from rider.domain.errors import FileError
from rider.domain.focus.blocks import MINUTE_MS, Block, BlockKind, BlockState, virtual_id
from rider.exchange.calendars.reading import read_calendar
from rider.exchange.calendars.writing import calendar_of, write_blocks
from rider.exchange.calendars.zone_rules import definition
from tests.exchange.calendars.ics import BERLIN, TODAY, read, starts, titles, wall

NOW = 1_791_360_000_000  # 7 October 2026


def at(text: str, zone: str = BERLIN) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp() * 1000)


def block(
    starts_at: int = at("2026-10-08 09:00"), minutes: int = 60, zone: str = BERLIN, **changes: object
) -> Block:
    values: dict[str, object] = {
        "id": "0" * 32,
        "kind": BlockKind.PROOF_CHASE,
        "state": BlockState.PLANNED,
        "deal_name": "Dock scheduling, phase 2",
        "intent": "The CFO signs; we have it in writing",
        **changes,
    }
    return Block(starts_at=starts_at, ends_at=starts_at + minutes * MINUTE_MS, zone=zone, **values)  # type: ignore[arg-type]


def foreign(text: bytes) -> bytes:
    """Return a calendar as if another program had made it of ours: without what we know ours by."""
    return text.replace(b"@blocks.rider.invalid", b"@other.example").replace(b"X-RIDER-BLOCK:1\r\n", b"")


def test_what_was_written_is_read_as_it_was(tmp_path: Path) -> None:
    found = read(tmp_path, foreign(calendar_of([block()], NOW)))
    (meeting,) = found.occurrences
    assert (wall(meeting.starts_at), wall(meeting.ends_at)) == ("2026-10-08 09:00", "2026-10-08 10:00")
    assert (meeting.title, meeting.zone, meeting.takes_time) == (
        "Proof chase: Dock scheduling, phase 2",
        BERLIN,
        True,
    )
    assert found.faults == ()


def test_our_own_blocks_do_not_come_back_as_meetings(tmp_path: Path) -> None:
    written = calendar_of([block(), block(at("2026-10-09 09:00"), id="1" * 32)], NOW)
    found = read(tmp_path, written)
    assert (found.occurrences, found.own, found.faults) == ((), 2, ())
    again = written.replace(
        b"PRODID:-//Rider//Focus blocks//EN", b"PRODID:-//Google Inc//Google Calendar 70.9054//EN"
    )
    without_mark = again.replace(b"X-RIDER-BLOCK:1\r\n", b"")
    assert read(tmp_path, without_mark).occurrences == ()
    new_uids = again.replace(b"@blocks.rider.invalid", b"@outlook.example")
    assert read(tmp_path, new_uids).occurrences == ()


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe"])
def test_blocks_around_the_change_of_clocks_come_back_at_their_instants(tmp_path: Path, zone: str) -> None:
    nights = {
        "Europe/Berlin": (datetime(2026, 10, 24, 22, tzinfo=UTC), datetime(2027, 3, 27, 22, tzinfo=UTC)),
        "America/New_York": (datetime(2026, 11, 1, 3, tzinfo=UTC), datetime(2027, 3, 14, 4, tzinfo=UTC)),
        "Australia/Lord_Howe": (datetime(2026, 10, 3, 13, tzinfo=UTC), datetime(2027, 4, 3, 12, tzinfo=UTC)),
    }
    instants = [
        int((night + timedelta(minutes=30 * half)).timestamp() * 1000)
        for night in nights[zone]
        for half in range(14)
    ]
    blocks = [block(each, 30, zone, id=f"{number:032}") for number, each in enumerate(instants)]
    found = read(tmp_path, foreign(calendar_of(blocks, NOW)), zone)
    assert [each.place for each in found.occurrences] == [each.place for each in blocks]


def test_lines_end_and_fold_as_the_format_has_it() -> None:
    long = block(deal_name="Größe über alles " * 20, intent="Zürich,\u00a0naïve; \\ and\nmore 🚀" * 10)
    written = calendar_of([long], NOW)
    assert b"\n" not in written.replace(b"\r\n", b"")
    lines = written.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode("utf-8")  # no letter is torn apart
    event = icalendar.Calendar.from_ical(written).events[0]
    assert event["SUMMARY"] == "Proof chase: " + "Größe über alles " * 20
    assert event["DESCRIPTION"] == "Zürich,\u00a0naïve; \\ and\nmore 🚀" * 10


def test_what_other_calendars_ask_for_is_there() -> None:
    calendar = icalendar.Calendar.from_ical(calendar_of([block()], NOW))
    assert (calendar["VERSION"], calendar["CALSCALE"]) == ("2.0", "GREGORIAN")
    assert "PRODID" in calendar
    assert "METHOD" not in calendar
    event = calendar.events[0]
    assert event["UID"] == f"{'0' * 32}@blocks.rider.invalid"
    assert event["DTSTART"].params["TZID"] == BERLIN
    assert {"DTSTAMP", "SEQUENCE", "DTEND", "CATEGORIES"} <= set(event)
    assert (event["TRANSP"], event["STATUS"]) == ("OPAQUE", "CONFIRMED")
    assert [zone["TZID"] for zone in calendar.timezones] == [BERLIN]


def test_a_later_export_is_a_later_version_of_the_same_events() -> None:
    first, later = (
        icalendar.Calendar.from_ical(calendar_of([block()], now)).events[0] for now in (NOW, NOW + 60_000)
    )
    assert first["UID"] == later["UID"]
    assert first["SEQUENCE"] < later["SEQUENCE"] < 2**31


def test_a_repeating_block_is_the_same_event_before_it_has_a_row_and_after() -> None:
    day = date(2026, 10, 8)
    virtual = block(id=virtual_id("a" * 32, day), series_id="a" * 32, series_day=day)
    row = block(at("2026-10-09 15:00"), id="b" * 32, series_id="a" * 32, series_day=day)
    uids = {
        icalendar.Calendar.from_ical(calendar_of([each], NOW)).events[0]["UID"] for each in (virtual, row)
    }
    assert uids == {f"{'a' * 32}-20261008@blocks.rider.invalid"}


def test_a_private_export_tells_nothing_of_deals() -> None:
    written = calendar_of([block(account="Hafen")], NOW, private=True)
    assert b"SUMMARY:Focus time\r\n" in written
    assert b"CLASS:PRIVATE\r\n" in written
    for word in (b"Dock", b"Hafen", b"CFO", b"Proof"):
        assert word not in written


def test_the_second_of_two_like_hours_is_written_in_utc() -> None:
    twice = at("2026-10-25 02:30") + 60 * MINUTE_MS
    written = calendar_of([block(twice, 30)], NOW)
    assert b"DTSTART:20261025T013000Z\r\n" in written
    assert b"DTEND;TZID=Europe/Berlin:20261025T030000\r\n" in written


@pytest.mark.parametrize(
    ("zone", "rules"),
    [
        ("Europe/Berlin", ["FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"]),
        ("America/New_York", ["FREQ=YEARLY;BYMONTH=11;BYDAY=1SU", "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"]),
        ("Australia/Lord_Howe", ["FREQ=YEARLY;BYMONTH=4;BYDAY=1SU", "FREQ=YEARLY;BYMONTH=10;BYDAY=1SU"]),
        ("Asia/Kolkata", []),
        ("Africa/Casablanca", []),  # goes by the moon, so each change is written down
    ],
)
def test_a_zone_is_defined_by_its_yearly_rule_where_it_has_one(zone: str, rules: list[str]) -> None:
    lines = definition(zone, date(2026, 10, 1), date(2027, 4, 30))
    assert [line.removeprefix("RRULE:") for line in lines if line.startswith("RRULE")] == rules
    assert lines.count("BEGIN:STANDARD") + lines.count("BEGIN:DAYLIGHT") >= 1


@pytest.mark.parametrize(
    "zone",
    [
        "Europe/Berlin",
        "America/New_York",
        "Australia/Lord_Howe",
        "Africa/Casablanca",
        "Europe/Dublin",
        "Asia/Gaza",
    ],
)
def test_a_definition_gives_the_offsets_of_its_zone(zone: str) -> None:
    text = "\r\n".join((*definition(zone, date(2026, 1, 1), date(2027, 6, 1)), ""))
    component = icalendar.Timezone.from_ical(text.replace(zone, "Defined"))
    assert isinstance(component, icalendar.Timezone)
    tz = component.to_tz(lookup_tzid=False)
    noons = [datetime(2026, 1, 1, 12) + timedelta(days=day) for day in range(500)]
    assert [tz.utcoffset(noon) for noon in noons] == [ZoneInfo(zone).utcoffset(noon) for noon in noons]


def test_a_file_takes_its_place_whole_and_says_how_many_it_has(tmp_path: Path) -> None:
    place = tmp_path / "focus.ics"
    place.write_text("before")
    assert write_blocks(place, [block(), block(id="1" * 32, state=BlockState.DROPPED)], NOW) == 1
    assert read_calendar(place, BERLIN, TODAY).own == 1
    assert [each.name for each in tmp_path.iterdir()] == ["focus.ics"]


def test_a_place_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="could not be written"):
        write_blocks(tmp_path / "gone" / "focus.ics", [block()], NOW)


def test_what_no_calendar_could_hold_is_left_out(tmp_path: Path) -> None:
    written = calendar_of([block(deal_name="Do\ud800ck\x00 \x1b[31m")], NOW)
    assert b"SUMMARY:Proof chase: Dock [31m\r\n" in written


def test_an_empty_calendar_is_a_calendar(tmp_path: Path) -> None:
    found = read(tmp_path, calendar_of([], NOW))
    assert (found.faults, starts(found), titles(found)) == ((), [], [])
