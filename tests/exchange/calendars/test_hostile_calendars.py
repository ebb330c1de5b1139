# SPDX-License-Identifier: MIT
"""Hostile calendars: each comes in within a second, or is refused with a sentence."""

import os
import subprocess
import sys
from pathlib import Path
from types import FrameType

import pytest

from rider.domain.focus.calendars import CalendarRead
from rider.exchange.calendars.reading import StoppedReadingError, read_calendar
from tests.exchange.calendars.hostile import QUIET, REFUSED, SHOWN_BESIDE, beside
from tests.exchange.calendars.ics import BERLIN, TODAY, calendar, event, read, titles

CALLS = 1_500_000
"""Of Python's functions, which take well under a second: much the same on every machine, however busy.

How long it takes is measured by `make bench`.
"""


@pytest.fixture(scope="module", autouse=True)
def nothing_is_left_to_import(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("first")
    read(folder, calendar(event("RRULE:FREQ=DAILY", start=";TZID=Nowhere:20261001T090000")))


def counted(folder: Path, data: bytes) -> tuple[int, CalendarRead]:
    """Return how many calls a calendar takes to read, and what was read."""
    calls, coverage = 0, sys.gettrace()

    def count(_frame: FrameType, _event: str, _argument: object) -> None:
        nonlocal calls
        calls += 1

    sys.settrace(count)
    try:
        found = read(folder, data)
    finally:
        sys.settrace(coverage)
    return calls, found


@pytest.mark.parametrize("name", SHOWN_BESIDE)
def test_a_bad_event_is_told_of_and_loses_no_good_one(name: str, tmp_path: Path) -> None:
    make, sentence = SHOWN_BESIDE[name]
    calls, found = counted(tmp_path, make())
    assert not found.is_unread
    assert sentence in found.faults
    assert "Good" in titles(found)
    assert calls < CALLS


@pytest.mark.parametrize("name", QUIET)
def test_what_is_only_odd_comes_in_without_ado(name: str, tmp_path: Path) -> None:
    calls, found = counted(tmp_path, QUIET[name]())
    assert not found.is_unread
    assert "Good" in titles(found)
    assert calls < CALLS


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_calendar_or_too_large_is_refused_with_a_sentence(name: str, tmp_path: Path) -> None:
    make, sentence = REFUSED[name]
    calls, found = counted(tmp_path, make())
    assert (found.faults, found.occurrences, found.is_unread) == ((sentence,), (), True)
    assert calls < 2 * CALLS


def test_a_count_of_a_billion_is_shown_as_far_as_it_is_near(tmp_path: Path) -> None:
    found = read(tmp_path, beside("RRULE:FREQ=DAILY;COUNT=1000000000"))
    assert sum(each.title == "Bad" for each in found.occurrences) == 188  # 1 October to 6 April


def test_a_file_that_is_gone_says_so(tmp_path: Path) -> None:
    (fault,) = read_calendar(tmp_path / "gone.ics", BERLIN, TODAY).faults
    assert fault == "gone.ics is not there any more. Put it back, or remove the calendar from Rider."


def test_a_link_that_leads_to_itself_says_so(tmp_path: Path) -> None:
    path = tmp_path / "work.ics"
    path.symlink_to(path)
    assert read_calendar(path, BERLIN, TODAY).faults[0] == (
        "Rider cannot read work.ics: Too many levels of symbolic links. Choose it again, or a copy of it."
    )


def test_a_pipe_is_no_file_and_nobody_waits_for_it(tmp_path: Path) -> None:
    path = tmp_path / "pipe.ics"
    os.mkfifo(path)
    found = read_calendar(path, BERLIN, TODAY)
    assert found.faults[0] == "pipe.ics is not a file. Choose the .ics file of your calendar."


def test_a_name_with_a_nul_is_refused_with_a_sentence() -> None:
    assert read_calendar(Path("a\0b.ics"), BERLIN, TODAY).faults[0].startswith("Rider cannot read")


def test_a_daily_meeting_is_found_beside_rules_that_are_searched_through_the_ages(tmp_path: Path) -> None:
    endless = (
        event("RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", uid=f"{n}", start=":20261001T090000Z")
        for n in range(4)
    )
    daily = event("RRULE:FREQ=DAILY", uid="daily", title="Daily", start=";TZID=Europe/Berlin:20200101T090000")
    found = read(tmp_path, calendar(*endless, daily))
    assert len(found.occurrences) == 34 * 7
    assert titles(found) == ["Daily"]


def test_a_calendar_full_of_yearly_rules_that_never_come_is_given_up_soon(tmp_path: Path) -> None:
    rule, start = "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", ":20261008T080000Z"
    never = (event(rule, uid=f"{n}", title="Never", start=start) for n in range(500))
    found = read(tmp_path, calendar(event(uid="good", title="Good", start=start), *never))
    assert "Good" in titles(found)
    assert any("Rider could not find out when" in fault for fault in found.faults)


def test_reading_stops_between_events(tmp_path: Path) -> None:
    path = tmp_path / "work.ics"
    path.write_text(calendar(*(event(uid=f"{n}", start=":20261001T090000Z") for n in range(500))))
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(len(asked))
        return len(asked) > 5

    with pytest.raises(StoppedReadingError):
        read_calendar(path, BERLIN, TODAY, cancelled)


def test_reading_stops_within_a_rule_that_is_searched_through_the_ages(tmp_path: Path) -> None:
    path = tmp_path / "work.ics"
    path.write_bytes(beside("RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"))
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(len(asked))
        return len(asked) > 8  # once for the file, its lines, its events and its series; the rest in the rule

    with pytest.raises(StoppedReadingError):
        read_calendar(path, BERLIN, TODAY, cancelled)


@pytest.mark.parametrize("vendor", ["google", "outlook", "icloud"])
def test_the_first_calendar_of_a_program_run_is_read_like_all_others(vendor: str) -> None:
    """Loading the libraries takes more calls than a rule may; it is not counted for the first rule."""
    path = Path(__file__).parents[2] / "data" / "calendars" / f"{vendor}.ics"
    code = (
        "import sys\nfrom datetime import date\nfrom pathlib import Path\n"
        "from rider.exchange.calendars.reading import read_calendar\n"
        "found = read_calendar(Path(sys.argv[1]), 'Asia/Tokyo', date(2026, 10, 7))\n"
        "print(len(found.occurrences), found.faults)"
    )
    said = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    here = read_calendar(path, "Asia/Tokyo", TODAY)
    assert said.stdout.split() == [str(len(here.occurrences)), "()"]


def test_a_profile_hook_of_someone_else_is_put_back(tmp_path: Path) -> None:
    calls: list[str] = []

    def hook(_frame: object, what: str, _of: object) -> None:
        calls.append(what)

    sys.setprofile(hook)
    try:
        read(tmp_path, beside("RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"))
        assert sys.getprofile() is hook
    finally:
        sys.setprofile(None)
