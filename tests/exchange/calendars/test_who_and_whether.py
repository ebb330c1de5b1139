# SPDX-License-Identifier: MIT
"""Which events are meetings of the rep: answers, cancellations, free time, and who else takes part."""

from pathlib import Path

import pytest

from tests.exchange.calendars.ics import calendar, event, read, titles

ADA = "ATTENDEE;CN=Ada Byron;PARTSTAT={}:mailto:ada@rep.example"
JO = "ATTENDEE;CN=Jo Weber;PARTSTAT=ACCEPTED:mailto:jo@hafen.example"
AT = ";TZID=Europe/Berlin:20261008T100000"
GOOGLE = ("X-WR-CALNAME:ada@rep.example",)


def invitation(answer: str, uid: str = "one", title: str = "Hafen", *more: str) -> str:
    return event(ADA.format(answer), JO, *more, uid=uid, title=title, start=AT)


def test_what_the_rep_declined_is_no_meeting(tmp_path: Path) -> None:
    text = calendar(invitation("DECLINED"), invitation("ACCEPTED", "two", "Werft"), head=GOOGLE)
    assert titles(read(tmp_path, text)) == ["Werft"]


def test_what_someone_else_declined_still_is_one(tmp_path: Path) -> None:
    text = calendar(event(ADA.format("ACCEPTED"), JO.replace("ACCEPTED", "DECLINED"), start=AT), head=GOOGLE)
    assert len(read(tmp_path, text).occurrences) == 1


def test_a_file_called_by_the_address_says_whose_calendar_it_is(tmp_path: Path) -> None:
    assert read(tmp_path, calendar(invitation("DECLINED")), name="ada@rep.example.ics").occurrences == ()


def test_who_stands_in_most_events_is_the_rep(tmp_path: Path) -> None:
    others = (
        event(ADA.format("ACCEPTED"), f"ATTENDEE:mailto:p{n}@x.example", uid=f"{n}", start=AT)
        for n in range(3)
    )
    text = calendar(*others, invitation("DECLINED", "declined", "Declined"))
    assert "Declined" not in titles(read(tmp_path, text))


def test_where_it_is_not_clear_who_the_rep_is_nothing_is_left_out(tmp_path: Path) -> None:
    text = calendar(invitation("DECLINED"), invitation("DECLINED", "two"))
    assert len(read(tmp_path, text).occurrences) == 2


def test_one_occurrence_that_was_declined_is_left_out_of_the_series(tmp_path: Path) -> None:
    series = event(ADA.format("ACCEPTED"), JO, "RRULE:FREQ=DAILY;COUNT=3", start=AT)
    declined = event(
        ADA.format("DECLINED"),
        JO,
        "RECURRENCE-ID;TZID=Europe/Berlin:20261009T100000",
        start=";TZID=Europe/Berlin:20261009T100000",
    )
    found = read(tmp_path, calendar(series, declined, head=GOOGLE))
    assert [each.occurrence[:8] for each in found.occurrences] == ["20261008", "20261010"]


def test_what_was_called_off_is_no_meeting(tmp_path: Path) -> None:
    series = event("RRULE:FREQ=DAILY;COUNT=3", uid="series", start=AT)
    off = event("STATUS:CANCELLED", "RECURRENCE-ID:20261009T080000Z", uid="series", start=AT)
    text = calendar(series, off, event("STATUS:CANCELLED", uid="two", start=AT))
    assert [each.occurrence[:8] for each in read(tmp_path, text).occurrences] == ["20261008", "20261010"]


def test_a_calendar_of_cancellations_has_no_meetings(tmp_path: Path) -> None:
    assert read(tmp_path, calendar(event(start=AT), head=("METHOD:CANCEL",))).occurrences == ()


def test_an_answer_to_an_invitation_is_no_calendar(tmp_path: Path) -> None:
    found = read(tmp_path, calendar(event(start=AT), head=("METHOD:REPLY",)))
    assert (found.occurrences, found.faults) == (
        (),
        ("work.ics is an answer to an invitation, and no calendar.",),
    )


@pytest.mark.parametrize(
    ("line", "takes_time", "tentative"),
    [
        ("TRANSP:OPAQUE", True, False),
        ("TRANSP:TRANSPARENT", False, False),
        ("X-MICROSOFT-CDO-BUSYSTATUS:FREE", False, False),
        ("X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE", False, False),
        ("X-MICROSOFT-CDO-BUSYSTATUS:OOF", True, False),
        ("X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE", True, True),
        ("STATUS:TENTATIVE", True, True),
        ("STATUS:CONFIRMED", True, False),
    ],
)
def test_free_and_tentative_time_is_told(
    tmp_path: Path, line: str, takes_time: bool, tentative: bool
) -> None:
    (meeting,) = read(tmp_path, calendar(event(line, start=AT))).occurrences
    assert (meeting.takes_time, meeting.tentative) == (takes_time, tentative)


@pytest.mark.parametrize(
    ("answer", "tentative"), [("TENTATIVE", True), ("NEEDS-ACTION", True), ("ACCEPTED", False)]
)
def test_an_invitation_without_a_firm_answer_is_tentative(
    tmp_path: Path, answer: str, tentative: bool
) -> None:
    (meeting,) = read(tmp_path, calendar(invitation(answer), head=GOOGLE)).occurrences
    assert meeting.tentative is tentative


def test_people_are_told_by_name_and_address_without_the_rep_and_without_rooms(tmp_path: Path) -> None:
    text = calendar(
        event(
            "ORGANIZER;CN=Jo Weber:mailto:JO@hafen.example",
            ADA.format("ACCEPTED"),
            JO,
            'ATTENDEE;CN="Kim, Lee":MAILTO:kim@hafen.example',
            "ATTENDEE;CUTYPE=ROOM;CN=Elbe:mailto:elbe@rooms.example",
            "ATTENDEE:mailto:solo@hafen.example",
            "ATTENDEE;CN=No Address:urn:uuid:1",
            start=AT,
        ),
        head=GOOGLE,
    )
    (meeting,) = read(tmp_path, text).occurrences
    assert meeting.people == (
        "Jo Weber <jo@hafen.example>",
        "Kim, Lee <kim@hafen.example>",
        "solo@hafen.example",
        "No Address",
    )


def test_days_that_outlook_writes_as_midnights_are_days(tmp_path: Path) -> None:
    from datetime import date

    text = calendar(
        event(
            "DTEND;TZID=Europe/Berlin:20261010T000000",
            "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
            start=";TZID=Europe/Berlin:20261008T000000",
        )
    )
    (meeting,) = read(tmp_path, text).occurrences
    assert (meeting.first_day, meeting.last_day) == (date(2026, 10, 8), date(2026, 10, 9))
