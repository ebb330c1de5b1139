# SPDX-License-Identifier: MIT
"""Which deal a meeting is likely about, and where there is time to prepare for it."""

from datetime import date

import pytest

from rider.domain.day import instant
from rider.domain.focus.blocks import MINUTE_MS, Block, BlockKind, BlockState, Meeting, Place
from rider.domain.focus.free_time import Workday
from rider.domain.focus.matching import Candidate, likely_deal, name_of
from rider.domain.focus.preparing import place_before

HAFEN = Candidate("hafen", "Dock scheduling", "Hafen Logistik GmbH", "ines okafor, jo weber")
WERFT = Candidate("werft", "Yard overview", "Nordwerft AG", "lee kim")
QUAI = Candidate("quai", "Pilot", "Quai SE")
ALL = (HAFEN, WERFT, QUAI)


@pytest.mark.parametrize(
    ("title", "people", "deal"),
    [
        ("Discovery: Hafen Logistik", (), "hafen"),
        ("Hafen / Rider", (), "hafen"),
        ("Weekly", ("Ines Okafor <ines@private.example>",), "hafen"),
        ("Weekly", ("lee.kim@nordwerft.example",), "werft"),
        ("Weekly", ("A <a@mail.hafen-logistik.example>",), "hafen"),
        ("Dock scheduling, second round", (), "hafen"),
        ("Quai pilot", (), "quai"),
        ("Standup", (), None),
        ("Logistik der Messe", (), None),
        ("Call", ("someone@gmail.com",), None),
        ("Hafen Logistik meets Nordwerft", (), None),
        ("", (), None),
    ],
)
def test_a_meeting_is_about_the_deal_for_which_most_speaks(
    title: str, people: tuple[str, ...], deal: str | None
) -> None:
    assert likely_deal(title, people, ALL) == deal


def test_two_deals_of_one_account_are_told_apart_by_their_names_or_not_at_all() -> None:
    second = Candidate("second", "Crane maintenance", "Hafen Logistik GmbH")
    assert likely_deal("Hafen: crane check", (), (HAFEN, second)) == "second"
    assert likely_deal("Hafen Logistik", (), (HAFEN, second)) is None
    assert likely_deal("Hafen Logistik", (), ()) is None


def test_someone_is_called_by_their_name_where_it_is_known() -> None:
    assert name_of("Ines Okafor <ines@hafen.example>") == "Ines Okafor"
    assert name_of("<ines@hafen.example>") == "ines@hafen.example"
    assert name_of("ines@hafen.example") == "ines@hafen.example"


ZONE, DAY = "Europe/Berlin", date(2026, 10, 8)


def workday(day: date, *taken: tuple[int, int], meeting: int | None = None) -> Workday:
    blocks = tuple(
        Block(f"{a}", BlockKind.ADMIN, BlockState.PLANNED, instant(day, a, ZONE), instant(day, b, ZONE), ZONE)
        for a, b in taken
    )
    at = instant(day, meeting, ZONE) if meeting is not None else 0
    meetings = (Meeting("m", "Work", "Hafen", at, at + 60 * MINUTE_MS, ZONE),) if meeting is not None else ()
    return Workday(day, ZONE, instant(date(2026, 10, 5), 8, ZONE), blocks=blocks, meetings=meetings)


def test_a_meeting_is_prepared_for_as_late_as_there_is_time() -> None:
    at = instant(DAY, 14, ZONE)
    ends = at - 15 * MINUTE_MS  # the buffer of ten minutes, on the wall clock's steps
    assert place_before(at, [workday(DAY, meeting=14)]) == Place(ends - 30 * MINUTE_MS, ends)


def test_an_early_meeting_is_prepared_for_the_day_before() -> None:
    before = workday(date(2026, 10, 7), (15, 17))
    place = place_before(instant(DAY, 9, ZONE), [before, workday(DAY, meeting=9)])
    ends = instant(date(2026, 10, 7), 15, ZONE)
    assert place == Place(ends - 30 * MINUTE_MS, ends)


def test_without_free_time_before_it_there_is_no_place() -> None:
    assert place_before(instant(DAY, 9, ZONE), [workday(DAY, meeting=9)]) is None
    assert place_before(instant(DAY, 14, ZONE), [workday(DAY, (9, 14), meeting=14)]) is None
