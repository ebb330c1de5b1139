# SPDX-License-Identifier: MIT
"""The name of a backup says its moment by the wall clock, and gives that moment back."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rider.domain.backups import Why
from rider.store.backups.names import Told, place_for, stamp, told
from rider.store.document import Head

HEAD = Head(44_736, "9d526def6ff8905d615c1ba3660b04a1ebe533d03d1b162316e224de142b83d2")
ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia")


def ms(*parts: int) -> int:
    return int(datetime(*parts, tzinfo=UTC).timestamp() * 1000)  # type: ignore[arg-type, misc]


def test_the_hour_that_comes_twice_gives_two_names_in_their_order() -> None:
    first, second = (stamp(ms(2026, 10, 25, hour, 30) + 7, "Europe/Berlin") for hour in (0, 1))
    assert (first, second) == ("2026-10-25_02-30-00-007+0200", "2026-10-25_02-30-00-007+0100")
    assert stamp(ms(2026, 11, 24, 3, 15), "Asia/Kathmandu") == "2026-11-24_09-00-00-000+0545"
    assert stamp(ms(2026, 11, 24, 14), "America/New_York") == "2026-11-24_09-00-00-000-0500"


@given(st.integers(ms(2000, 1, 1), ms(2099, 12, 31)), st.sampled_from(ZONES), st.sampled_from(Why))
def test_a_name_gives_back_what_it_was_made_of(at: int, zone: str, why: Why) -> None:
    place = place_for(Path("nowhere"), at, zone, why, HEAD)
    assert told(place.name) == Told(at, why, 44_736, "9d526def6ff8")


def test_a_second_one_of_the_same_moment_gets_a_name_of_its_own(tmp_path: Path) -> None:
    names = []
    for _ in range(3):
        place = place_for(tmp_path, 0, "UTC", Why.HAND, HEAD)
        place.touch()
        names.append(place.name)
    assert len(set(names)) == 3
    assert {told(name) for name in names} == {Told(0, Why.HAND, 44_736, "9d526def6ff8")}


@pytest.mark.parametrize(
    "name",
    [
        "rider.db",
        "2026-11-24_09-00-00-000+0100_hand_1-9d526def6ff8",
        "2026-02-31_09-00-00-000+0100_hand_1-9d526def6ff8.db",
        "2026-11-24_09-00-00-000+0100_someday_1-9d526def6ff8.db",
        "copy of 2026-11-24_09-00-00-000+0100_hand_1-9d526def6ff8.db",
        "2026-11-24_09-00-00-000+0100_hand_1-9d526def6ff8.db.new",
    ],
)
def test_any_other_name_says_nothing(name: str) -> None:
    assert told(name) is None
