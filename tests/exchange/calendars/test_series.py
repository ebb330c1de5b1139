# SPDX-License-Identifier: MIT
"""Meetings that repeat: their exceptions, what was moved, and what the change of clocks does to them."""

from datetime import date
from pathlib import Path

import pytest

from rider.domain.focus.blocks import MINUTE_MS
from tests.exchange.calendars.ics import calendar, event, read, starts, wall

START = ";TZID=Europe/Berlin:20261005T100000"
END = "DTEND;TZID=Europe/Berlin:20261005T110000"


def test_a_weekly_meeting_keeps_its_hour_when_the_clocks_change(tmp_path: Path) -> None:
    found = read(tmp_path, calendar(event(END, "RRULE:FREQ=WEEKLY;COUNT=5", start=START)))
    assert starts(found) == [
        "2026-10-05 10:00",
        "2026-10-12 10:00",
        "2026-10-19 10:00",
        "2026-10-26 10:00",
        "2026-11-02 10:00",
    ]
    assert {each.place.length_ms for each in found.occurrences} == {60 * MINUTE_MS}


@pytest.mark.parametrize(
    ("zone", "start", "before", "after"),
    [
        ("Europe/Berlin", "20261024T090000", "2026-10-24 07:00", "2026-10-25 08:00"),
        ("America/New_York", "20261031T090000", "2026-10-31 13:00", "2026-11-01 14:00"),
        ("Australia/Lord_Howe", "20261003T090000", "2026-10-02 22:30", "2026-10-03 22:00"),
    ],
)
def test_a_daily_meeting_moves_in_utc_by_what_the_clocks_moved(
    tmp_path: Path, zone: str, start: str, before: str, after: str
) -> None:
    text = calendar(event("DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=2", start=f";TZID={zone}:{start}"))
    assert starts(read(tmp_path, text, zone), "UTC") == [before, after]


@pytest.mark.parametrize(
    ("zone", "day", "minutes"),
    [
        ("Europe/Berlin", "20261025", 240),  # the hour from two to three comes twice
        ("Europe/Berlin", "20260329", 120),
        ("America/New_York", "20261101", 240),
        ("Australia/Lord_Howe", "20261004", 150),  # half an hour is left out
        ("Australia/Lord_Howe", "20270404", 210),
    ],
)
def test_a_meeting_over_the_change_of_clocks_lasts_as_long_as_it_really_does(
    tmp_path: Path, zone: str, day: str, minutes: int
) -> None:
    start, end = f";TZID={zone}:{day}T003000", f"DTEND;TZID={zone}:{day}T033000"
    today = date(2026, 4, 8) if day.startswith("202603") else date(2026, 11, 4)
    (meeting,) = read(tmp_path, calendar(event(end, start=start)), zone, today).occurrences
    assert meeting.place.length_ms == minutes * MINUTE_MS


def test_a_length_in_hours_is_time_that_passes_and_one_in_days_goes_by_the_clock(tmp_path: Path) -> None:
    start = ";TZID=Europe/Berlin:20261024T120000"
    hours = event("DURATION:PT24H", uid="hours", start=start)
    days = event("DURATION:P1D", uid="days", start=start)
    ends = {each.uid: wall(each.ends_at) for each in read(tmp_path, calendar(hours, days)).occurrences}
    assert ends == {"hours": "2026-10-25 11:00", "days": "2026-10-25 12:00"}


def test_a_meeting_in_the_hour_that_does_not_exist_is_one_hour_later(tmp_path: Path) -> None:
    text = calendar(event("DURATION:PT30M", start=";TZID=Europe/Berlin:20270328T023000"))
    assert starts(read(tmp_path, text)) == ["2027-03-28 03:30"]


def test_dates_that_were_left_out_are_left_out(tmp_path: Path) -> None:
    text = calendar(
        event(
            "RRULE:FREQ=WEEKLY;COUNT=5",
            "EXDATE;TZID=Europe/Berlin:20261012T100000,20261019T100000",
            "EXDATE:20261026T090000Z",
            start=START,
        )
    )
    assert starts(read(tmp_path, text)) == ["2026-10-05 10:00", "2026-11-02 10:00"]


def test_a_day_that_was_left_out_of_a_series_of_hours_is_left_out(tmp_path: Path) -> None:
    text = calendar(event("RRULE:FREQ=WEEKLY;COUNT=2", "EXDATE;VALUE=DATE:20261012", start=START))
    assert starts(read(tmp_path, text)) == ["2026-10-05 10:00"]


def test_single_dates_are_added_also_with_lengths_of_their_own(tmp_path: Path) -> None:
    text = calendar(
        event(
            END,
            "RDATE;TZID=Europe/Berlin:20261007T150000",
            "RDATE;VALUE=PERIOD;TZID=Europe/Berlin:20261008T150000/PT3H",
            start=START,
        )
    )
    found = read(tmp_path, text)
    assert starts(found) == ["2026-10-05 10:00", "2026-10-07 15:00", "2026-10-08 15:00"]
    assert [each.place.length_ms // MINUTE_MS for each in found.occurrences] == [60, 60, 180]


def test_an_occurrence_that_was_moved_is_shown_once_and_keeps_its_key(tmp_path: Path) -> None:
    moved = event(
        "RECURRENCE-ID;TZID=Europe/Berlin:20261012T100000",
        "DTEND;TZID=Europe/Berlin:20261013T153000",
        start=";TZID=Europe/Berlin:20261013T150000",
        title="Moved",
    )
    found = read(tmp_path, calendar(event(END, "RRULE:FREQ=WEEKLY;COUNT=3", start=START), moved))
    assert starts(found) == ["2026-10-05 10:00", "2026-10-13 15:00", "2026-10-19 10:00"]
    assert [each.occurrence for each in found.occurrences] == [
        "20261005T080000Z",
        "20261012T080000Z",
        "20261019T080000Z",
    ]
    assert [each.title for each in found.occurrences] == ["Weekly with Hafen", "Moved", "Weekly with Hafen"]


def test_an_occurrence_named_only_by_its_day_replaces_that_of_the_day(tmp_path: Path) -> None:
    moved = event("RECURRENCE-ID;VALUE=DATE:20261012", start=";TZID=Europe/Berlin:20261013T150000")
    found = read(tmp_path, calendar(event("RRULE:FREQ=WEEKLY;COUNT=2", start=START), moved))
    assert starts(found) == ["2026-10-05 10:00", "2026-10-13 15:00"]


def test_what_was_moved_into_the_weeks_that_count_from_far_away_is_shown(tmp_path: Path) -> None:
    moved = event("RECURRENCE-ID:20240108T090000Z", start=";TZID=Europe/Berlin:20261013T150000", title="Late")
    text = calendar(event("RRULE:FREQ=WEEKLY;COUNT=3", start=";TZID=Europe/Berlin:20240101T100000"), moved)
    assert starts(read(tmp_path, text)) == ["2026-10-13 15:00"]


def test_a_change_for_this_and_all_later_ones_holds_for_them(tmp_path: Path) -> None:
    later = event(
        "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261019T100000",
        "DURATION:PT15M",
        start=";TZID=Europe/Berlin:20261020T113000",
        title="Tuesdays now",
    )
    found = read(tmp_path, calendar(event(END, "RRULE:FREQ=WEEKLY;COUNT=5", start=START), later))
    assert starts(found) == [
        "2026-10-05 10:00",
        "2026-10-12 10:00",
        "2026-10-20 11:30",
        "2026-10-27 11:30",
        "2026-11-03 11:30",
    ]
    assert [each.occurrence for each in found.occurrences][-2:] == ["20261026T090000Z", "20261102T090000Z"]
    assert found.occurrences[-1].place.length_ms == 15 * MINUTE_MS
    assert found.occurrences[-1].title == "Tuesdays now"


def test_an_occurrence_without_its_series_is_a_meeting(tmp_path: Path) -> None:
    alone = event("RECURRENCE-ID:20261012T080000Z", END, start=START)
    (meeting,) = read(tmp_path, calendar(alone)).occurrences
    assert (meeting.occurrence, wall(meeting.starts_at)) == ("20261012T080000Z", "2026-10-05 10:00")


@pytest.mark.parametrize(
    ("until", "last"),
    [
        ("20261019T080000Z", "2026-10-19 10:00"),
        ("20261019T075959Z", "2026-10-12 10:00"),
        ("20261019", "2026-10-19 10:00"),  # a mere day, as many programs write it, is meant with its hours
        ("20261019T100000", "2026-10-19 10:00"),
    ],
)
def test_a_series_ends_where_it_says(tmp_path: Path, until: str, last: str) -> None:
    text = calendar(event(f"RRULE:FREQ=WEEKLY;UNTIL={until}", start=START))
    assert starts(read(tmp_path, text))[-1] == last


def test_an_old_series_is_shown_as_if_it_were_new(tmp_path: Path) -> None:
    text = calendar(
        event("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR", start=";TZID=Europe/Berlin:19990104T100000")
    )
    found = starts(read(tmp_path, text))
    assert found[:3] == ["2026-08-14 10:00", "2026-08-24 10:00", "2026-08-28 10:00"]
    assert (date(2026, 8, 24) - date(1999, 1, 4)).days % 14 == 0


def test_29_february_every_year_comes_every_four_years(tmp_path: Path) -> None:
    text = calendar(event("RRULE:FREQ=YEARLY", start=";VALUE=DATE:20240229"))
    found = [
        (each.first_day, each.last_day) for each in read(tmp_path, text, today=date(2028, 2, 1)).occurrences
    ]
    assert found == [(date(2028, 2, 29), date(2028, 2, 29))]
    assert read(tmp_path, text, today=date(2027, 2, 1)).occurrences == ()


def test_a_week_that_spans_two_years_has_all_its_meetings(tmp_path: Path) -> None:
    text = calendar(event("RRULE:FREQ=DAILY;COUNT=5", start=";TZID=Europe/Berlin:20261229T100000"))
    assert starts(read(tmp_path, text, today=date(2026, 12, 30))) == [
        "2026-12-29 10:00",
        "2026-12-30 10:00",
        "2026-12-31 10:00",
        "2027-01-01 10:00",
        "2027-01-02 10:00",
    ]


def test_the_last_friday_of_each_month_is_found(tmp_path: Path) -> None:
    text = calendar(
        event("RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", start=";TZID=Europe/Berlin:20261030T100000")
    )
    assert starts(read(tmp_path, text)) == ["2026-10-30 10:00", "2026-11-27 10:00", "2026-12-25 10:00"]


def test_only_eight_weeks_back_and_26_ahead_are_kept(tmp_path: Path) -> None:
    found = starts(
        read(tmp_path, calendar(event("RRULE:FREQ=DAILY", start=";TZID=Europe/Berlin:20200101T100000")))
    )
    assert (found[0], found[-1], len(found)) == ("2026-08-12 10:00", "2027-04-06 10:00", 34 * 7)


def test_days_are_days_and_their_end_is_not_one_of_them(tmp_path: Path) -> None:
    fair = event("DTEND;VALUE=DATE:20261028", start=";VALUE=DATE:20261024", uid="fair")
    leave = event(start=";VALUE=DATE:20261025", uid="leave")
    same = event("DTEND;VALUE=DATE:20261025", start=";VALUE=DATE:20261025", uid="same")
    found = {each.uid: each for each in read(tmp_path, calendar(fair, leave, same)).occurrences}
    assert (found["fair"].first_day, found["fair"].last_day) == (date(2026, 10, 24), date(2026, 10, 27))
    assert found["fair"].place.length_ms == (4 * 24 + 1) * 60 * MINUTE_MS  # the clocks were put back
    for uid in ("leave", "same"):
        assert (found[uid].first_day, found[uid].last_day) == (date(2026, 10, 25), date(2026, 10, 25))


def test_days_that_repeat_leave_out_their_exceptions(tmp_path: Path) -> None:
    text = calendar(
        event("RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE;VALUE=DATE:20261012", start=";VALUE=DATE:20261005"),
        event("RECURRENCE-ID;VALUE=DATE:20261019", start=";VALUE=DATE:20261020", title="Moved"),
    )
    found = [(each.first_day, each.occurrence) for each in read(tmp_path, text).occurrences]
    assert found == [(date(2026, 10, 5), "20261005"), (date(2026, 10, 20), "20261019")]


def test_a_meeting_without_an_end_has_no_length(tmp_path: Path) -> None:
    (meeting,) = read(tmp_path, calendar(event(start=START))).occurrences
    assert meeting.starts_at == meeting.ends_at


def test_a_flight_ends_by_the_clock_of_where_it_lands(tmp_path: Path) -> None:
    flight = event(
        "DTEND;TZID=America/New_York:20261005T130000",
        "RRULE:FREQ=WEEKLY;COUNT=4",
        start=";TZID=Europe/Berlin:20261005T100000",
    )
    found = read(tmp_path, calendar(flight))
    assert {each.place.length_ms for each in found.occurrences} == {9 * 60 * MINUTE_MS}


def test_the_newest_version_of_an_event_counts(tmp_path: Path) -> None:
    old = event("SEQUENCE:1", start=START, title="Old")
    new = event("SEQUENCE:3", start=START, title="New")
    stale = event("SEQUENCE:2", start=";TZID=Europe/Berlin:20261006T100000", title="Old")
    assert [each.title for each in read(tmp_path, calendar(old, new, stale)).occurrences] == ["New"]


def test_of_two_versions_with_one_number_the_one_written_later_counts(tmp_path: Path) -> None:
    old = event("LAST-MODIFIED:20260901T000000Z", start=START, title="Old")
    new = event("LAST-MODIFIED:20260902T000000Z", start=START, title="New")
    assert [each.title for each in read(tmp_path, calendar(new, old)).occurrences] == ["New"]


def test_two_events_that_share_a_uid_by_mistake_are_both_shown(tmp_path: Path) -> None:
    one = event(start=START, title="Hafen")
    other = event(start=";TZID=Europe/Berlin:20261006T100000", title="Werft")
    found = read(tmp_path, calendar(one, other)).occurrences
    assert {each.title for each in found} == {"Hafen", "Werft"}
    assert len({(each.uid, each.occurrence) for each in found}) == 2


def test_events_without_a_uid_keep_their_keys_when_the_file_is_read_again(tmp_path: Path) -> None:
    text = calendar(event(start=START, uid=""), event(start=START, uid="", title="Other"))
    keys = [(each.uid, each.occurrence) for each in read(tmp_path, text).occurrences]
    assert len(set(keys)) == 2
    assert [(each.uid, each.occurrence) for each in read(tmp_path, text).occurrences] == keys
