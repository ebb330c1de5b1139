# SPDX-License-Identifier: MIT
"""How calendars are written down: folds, ends of lines, marks, letters and escapes; folders of files."""

import os
from pathlib import Path

import pytest

from rider.exchange.calendars.reading import is_changed, read_calendar
from tests.exchange.calendars.ics import BERLIN, TODAY, calendar, event, read, titles

AT = ";TZID=Europe/Berlin:20261008T100000"
PLAIN = calendar(event(start=AT, title="Grüße aus Köln"))


@pytest.mark.parametrize(
    "data",
    [
        PLAIN.encode(),
        PLAIN.replace("\r\n", "\n").encode(),
        PLAIN.replace("\r\n", "\r").encode(),
        PLAIN.encode("utf-8-sig"),
        PLAIN.encode("utf-16"),
        b"\r\n\r\n" + PLAIN.encode(),
        PLAIN.replace("BEGIN:", "begin:").replace("SUMMARY", "Summary").encode(),
        PLAIN.encode().replace(
            b"Gr\xc3\xbc\xc3\x9fe aus", b"Gr\xc3\r\n \xbc\xc3\x9fe a\r\n\tus"
        ),  # within a letter
    ],
    ids=["crlf", "lf", "cr", "mark", "utf-16", "blank lines", "small letters", "folded within a letter"],
)
def test_a_calendar_is_read_however_it_is_written_down(tmp_path: Path, data: bytes) -> None:
    found = read(tmp_path, data)
    assert titles(found) == ["Grüße aus Köln"]
    assert found.faults == ()


def test_letters_of_an_old_windows_are_read_with_a_warning(tmp_path: Path) -> None:
    found = read(tmp_path, PLAIN.encode("cp1252"))
    assert titles(found) == ["Grüße aus Köln"]
    assert found.faults == ("work.ics is not written in UTF-8; some letters may be wrong.",)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (r"Hafen\, Phase 2\; final", "Hafen, Phase 2; final"),
        (r"One\nTwo\NThree", "One Two Three"),
        (r"C:\\new", r"C:\new"),
        ("<b>Bold</b> &amp; <img src=x>", "<b>Bold</b> &amp; <img src=x>"),
        ("\u202eevil\u2066 turned", "evil turned"),
        ("Bell\x07 and \x1b[31mred", "Bell and [31mred"),
        ("x" * 2_000, "x" * 500),
    ],
)
def test_a_title_is_shown_as_one_plain_line(tmp_path: Path, written: str, shown: str) -> None:
    assert titles(read(tmp_path, calendar(event(start=AT, title=written)))) == [shown]


def test_a_group_before_a_name_and_odd_spaces_do_not_matter(tmp_path: Path) -> None:
    text = calendar(event("item1.LOCATION : Room 5", start=AT))
    assert read(tmp_path, text).occurrences[0].where == "Room 5"


def test_a_folder_is_one_calendar_and_a_bad_file_does_not_lose_the_others(tmp_path: Path) -> None:
    (tmp_path / "a.ics").write_text(calendar(event(uid="a", title="A", start=AT)))
    (tmp_path / "b.ICS").write_text(calendar(event(uid="b", title="B", start=AT)))
    (tmp_path / "bad.ics").write_bytes(b"\x00\x01")
    (tmp_path / ".hidden.ics").write_text(calendar(event(uid="c", title="C", start=AT)))
    (tmp_path / "notes.txt").write_text("not a calendar")
    found = read_calendar(tmp_path, BERLIN, TODAY)
    assert titles(found) == ["A", "B"]
    assert (found.is_folder, found.name) == (True, tmp_path.name)
    assert found.faults == ("bad.ics is not a calendar. Export the calendar as an .ics file again.",)


def test_a_series_and_its_exception_may_lie_in_two_files_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a.ics").write_text(calendar(event("RRULE:FREQ=DAILY;COUNT=2", start=AT)))
    moved = event(
        "RECURRENCE-ID:20261009T080000Z", title="Moved", start=";TZID=Europe/Berlin:20261010T100000"
    )
    (tmp_path / "b.ics").write_text(calendar(moved))
    assert titles(read_calendar(tmp_path, BERLIN, TODAY)) == ["Weekly with Hafen", "Moved"]


def test_a_folder_without_calendars_says_so(tmp_path: Path) -> None:
    found = read_calendar(tmp_path, BERLIN, TODAY)
    assert found.faults == (
        f"{tmp_path.name} has no .ics files. Choose the folder that your calendar is kept in.",
    )


def test_a_change_is_noticed_and_none_is_not(tmp_path: Path) -> None:
    found = read(tmp_path, PLAIN)
    path = tmp_path / "work.ics"
    assert not is_changed(path, found.fingerprint)
    path.write_text(PLAIN.replace("Köln", "Bonn"))
    assert is_changed(path, found.fingerprint)
    path.unlink()
    assert is_changed(path, found.fingerprint)


def test_a_change_within_a_folder_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "a.ics").write_text(PLAIN)
    found = read_calendar(tmp_path, BERLIN, TODAY)
    assert not is_changed(tmp_path, found.fingerprint)
    (tmp_path / "b.ics").write_text(PLAIN)
    assert is_changed(tmp_path, found.fingerprint)


@pytest.mark.parametrize("name", [b"caf\xe9.ics", b"a\nb.ics"])
def test_a_file_whose_name_cannot_be_kept_says_so(tmp_path: Path, name: bytes) -> None:
    path = tmp_path / os.fsdecode(name)
    path.write_text(PLAIN)
    (fault,) = read_calendar(path, BERLIN, TODAY).faults
    assert fault.endswith("has a name that Rider cannot keep. Rename it.")
