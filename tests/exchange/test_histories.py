# SPDX-License-Identifier: MIT
"""When deals came into their stages: told by columns, by a file beside the deals, or by a later one."""

import json
from datetime import UTC, datetime
from pathlib import Path

from rider.domain.events import Outcome
from rider.domain.landing import RowVerdict, StageEntry, Verdict
from rider.domain.money import Money
from rider.exchange.importing import Plan, carry_out
from rider.store.engine import Store
from tests.deal_files import look_at, planned, write

DEALS = "Id,AccountId,Name,StageName,Amount,CloseDate,IsClosed,IsWon"
HISTORY = "Id,OpportunityId,CreatedDate,StageName,Amount,IsDeleted"
ONE, TWO = "006bm00000LKJNNAA5", "006bm00000LKJNOAA5"


def at(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


def deals(folder: Path) -> Path:
    rows = (f"{ONE},,Dock,Proposal/Price Quote,5,2024-06-30,,", f"{TWO},,Yard,Closed Won,7,2024-05-01,1,1")
    return write(folder / "Opportunity.csv", *rows, header=DEALS)


def history(folder: Path, *rows: str) -> Path:
    return write(folder / "OpportunityHistory.csv", *rows, header=HISTORY)


def told(row: RowVerdict) -> list[tuple[int, str]]:
    return [(entry.at, entry.word) for entry in row.history]


def carried(store: Store, path: Path) -> Plan:
    found = planned(store, path)
    carry_out(store, found)
    return found


ROWS = (
    f"h3,{ONE},2024-03-01T09:00:00Z,Proposal/Price Quote,6,0",
    f"h1,{ONE},2024-01-05T09:00:00Z,Prospecting,4,0",
    f"h2,{ONE},2024-02-01T09:00:00Z,Qualification,5,0",
    f"h4,{ONE},2024-03-02T09:00:00Z,Proposal/Price Quote,7,0",
    f"h5,{TWO},2024-05-01T09:00:00Z,Closed Won,7,0",
)


def test_a_history_beside_the_deals_comes_in_with_them_in_the_order_of_time(
    store: Store, tmp_path: Path
) -> None:
    history(tmp_path, *ROWS)
    found = look_at(store, deals(tmp_path))
    assert (
        "OpportunityHistory.csv lies beside it: 5 rows tell when deals came into their stages." in found.why
    )
    rows = carried(store, tmp_path / "Opportunity.csv").rows
    assert told(rows[0]) == [
        (at("2024-01-05T09:00"), "Prospecting"),
        (at("2024-02-01T09:00"), "Qualification"),
        (at("2024-03-01T09:00"), "Proposal/Price Quote"),
    ]
    assert rows[0].history[0].value == Money(400, "EUR")
    assert [(e.stage_id, e.outcome) for e in rows[1].history] == [(None, Outcome.WON)]
    assert [json.loads(row)["Id"] for row in rows[0].beside] == ["h1", "h2", "h3", "h4"]
    again = planned(store, tmp_path / "Opportunity.csv")
    assert (again.counts[Verdict.UNCHANGED], again.writes) == (2, False)


def test_a_history_that_comes_later_adds_what_is_not_known_yet(store: Store, tmp_path: Path) -> None:
    (tmp_path / "deals").mkdir()
    carried(store, deals(tmp_path / "deals"))
    path = history(tmp_path, *ROWS)
    assert look_at(store, path).is_history
    found = carried(store, path)
    assert [row.verdict for row in found.rows] == [
        *[Verdict.CHANGED] * 3,
        Verdict.UNCHANGED,
        Verdict.CHANGED,
    ]
    assert [row.reason for row in found.rows] == [
        "Adds when it entered Proposal/Price Quote.",
        "Adds when it entered Prospecting.",
        "Adds when it entered Qualification.",
        "",
        "Adds when it was won.",
    ]
    again = carried(store, path)
    assert (again.counts[Verdict.UNCHANGED], again.writes) == (5, False)
    more = history(tmp_path, *ROWS, f"h6,{ONE},2024-04-01T09:00:00Z,Negotiation/Review,,0")
    assert [row.verdict for row in carried(store, more).rows] == [Verdict.UNCHANGED] * 5 + [Verdict.CHANGED]


def test_a_history_of_deals_that_are_not_there_says_so(store: Store, tmp_path: Path) -> None:
    found = planned(store, history(tmp_path, ROWS[0]))
    assert found.problems == (f"Line 2: There is no deal {ONE} on the board. Import the deals first.",)
    assert found.rows[0].problem


def test_rows_of_a_history_that_cannot_be_read_are_kept_with_their_reason(
    store: Store, tmp_path: Path
) -> None:
    history(
        tmp_path,
        f"h1,{ONE},soon,Prospecting,,0",
        "h2,,2024-01-05,Prospecting,,0",
        f"h3,{ONE},,Prospecting,,0",
        f"h4,{ONE},2024-01-05,,,0",
        f"h5,{ONE},2024-01-05,Prospecting,,1",
        "h6,006bm00000LKJNPAA5,2024-01-05,Prospecting,,0",
        f"h7,{ONE},2199-01-05,Prospecting,,0",
    )
    found = carried(store, deals(tmp_path))
    assert [(row.line, row.reason) for row in found.rows if row.file] == [
        (2, "“soon” in CreatedDate is not a date that Rider can read; write it as 2024-01-31."),
        (3, "The row does not say which deal it is about."),
        (4, "The row does not say when."),
        (5, "The row has no stage."),
        (8, "This is still to come, so it is left out."),
        (7, "There is no deal 006bm00000LKJNPAA5 in Opportunity.csv or on the board."),
    ]
    assert found.problems[0].startswith("OpportunityHistory.csv, line 2: “soon”")
    assert (found.rows[0].verdict, found.rows[0].history) == (Verdict.NEW, ())
    assert not planned(store, tmp_path / "Opportunity.csv").writes


def test_rows_of_one_stamp_are_put_in_the_order_of_the_pipeline_with_outcomes_last(
    store: Store, tmp_path: Path
) -> None:
    stamp = "2024-02-23 20:55"
    words = ("Closed Won", "Proposal/Price Quote", "Prospecting", "Qualification")
    history(tmp_path, *(f"h{n},{TWO},{stamp},{word},,0" for n, word in enumerate(words)))
    rows = planned(store, deals(tmp_path)).rows
    assert [entry.word for entry in rows[1].history] == [words[2], words[3], words[1], words[0]]


def test_words_of_the_history_are_among_those_to_map(store: Store, tmp_path: Path) -> None:
    history(tmp_path, f"h1,{ONE},2024-01-05,Dreaming,,0")
    found = look_at(store, deals(tmp_path))
    assert [ask.about for ask in found.asks] == ["Dreaming"]


def test_dates_of_the_history_are_asked_by_their_file(store: Store, tmp_path: Path) -> None:
    history(tmp_path, f"h1,{ONE},03/04/2024,Prospecting,,0")
    found = look_at(store, deals(tmp_path))
    assert [ask.about for ask in found.asks] == ["OpportunityHistory.csv: CreatedDate"]


HUBSPOT = (
    "Record ID,Deal Name,Pipeline,Deal Stage,"
    '"Date entered ""Prospect (Sales)""","Date entered ""Proposal (Sales)"""'
)


def test_columns_that_say_when_a_stage_was_entered_become_history(store: Store, tmp_path: Path) -> None:
    path = write(
        tmp_path / "x.csv",
        "1,A,Sales,Proposal,2024-01-05 10:00,2024-02-01 10:00",
        "2,B,Sales,Prospect,2024-01-06 10:00,",
        "3,C,Sales,Prospect,2199-01-06 10:00,",
        header=HUBSPOT,
    )
    found = planned(store, path)
    zone = [entry.word for entry in found.rows[0].history]
    assert zone == ["Prospect", "Proposal"]
    assert [len(row.history) for row in found.rows] == [2, 1, 0]
    assert found.notices == (
        "Line 4: It enters a stage at a time that is still to come; that entry is left out.",
    )
    carry_out(store, found)
    assert not planned(store, path).writes
    later = write(tmp_path / "y.csv", "2,B,Sales,Prospect,2024-01-06 10:00,2024-03-01 10:00", header=HUBSPOT)
    assert [row.reason for row in planned(store, later).rows] == ["Adds when it entered Proposal."]


def test_the_last_change_of_stage_is_when_the_present_one_was_entered(store: Store, tmp_path: Path) -> None:
    header = "Deal - ID,Deal - Title,Deal - Stage,Deal - Status,Deal - Last stage change"
    rows = (
        "1,A,Proposal,open,2024-02-01 10:00:00",
        "2,B,Commit,won,2024-03-01 10:00:00",
        "3,C,Commit,open,0000-00-00 00:00:00",
    )
    found = planned(store, write(tmp_path / "x.csv", *rows, header=header))
    entries = [[(entry.word, entry.outcome) for entry in row.history] for row in found.rows]
    assert entries == [[("Proposal", Outcome.OPEN)], [("Commit", Outcome.OPEN)], []]


def test_a_value_of_a_history_is_in_the_currency_of_its_deal(store: Store, tmp_path: Path) -> None:
    (tmp_path / "deals").mkdir()
    rows = write(
        tmp_path / "deals" / "Opportunity.csv",
        f"{ONE},,Dock,Prospecting,5,2024-06-30,JPY",
        header="Id,AccountId,Name,StageName,Amount,CloseDate,CurrencyIsoCode",
    )
    carried(store, rows)
    found = planned(store, history(tmp_path, ROWS[1]))
    assert found.rows[0].history[0].value == Money(4, "JPY")
    assert isinstance(found.rows[0].history[0], StageEntry)


def heard(store: Store) -> list[tuple[str, str]]:
    """Return what was reported so far, in the order of the record."""
    with store.work() as work:
        rows = work.session.connection().exec_driver_sql(
            "SELECT happened_at, body FROM event WHERE kind = 'reported' ORDER BY seq"
        )
        stamps = [(datetime.fromtimestamp(at / 1000, UTC), json.loads(body)["stage"]) for at, body in rows]
    return [(f"{stamp:%m-%d}", word) for stamp, word in stamps]


def test_coming_back_to_a_stage_between_two_entries_that_were_heard_is_told(
    store: Store, tmp_path: Path
) -> None:
    (tmp_path / "deals").mkdir()
    first, last = f"h1,{ONE},2024-02-01,Qualification,,0", f"h9,{ONE},2024-02-09,Closed Lost,,0"
    history(tmp_path / "deals", first, last)
    carried(store, deals(tmp_path / "deals"))
    between = (f"h7,{ONE},2024-02-03,Proposal/Price Quote,,0", f"h8,{ONE},2024-02-05,Qualification,,0")
    path = history(tmp_path, first, *between, last)
    carried(store, path)
    assert sorted(heard(store)) == [
        ("02-01", "Qualification"),
        ("02-03", "Proposal/Price Quote"),
        ("02-05", "Qualification"),
        ("02-09", "Closed Lost"),
    ]
    assert not planned(store, path).writes


def test_what_lies_between_two_repeats_may_have_come_with_an_earlier_file(
    store: Store, tmp_path: Path
) -> None:
    (tmp_path / "deals").mkdir()
    history(tmp_path / "deals", f"h2,{ONE},2024-02-03,Proposal/Price Quote,,0")
    carried(store, deals(tmp_path / "deals"))
    rows = [f"h{day},{ONE},2024-02-0{day},Qualification,,0" for day in (1, 2, 5, 6)]
    carried(store, history(tmp_path, *rows))
    assert sorted(heard(store)) == [
        ("02-01", "Qualification"),
        ("02-03", "Proposal/Price Quote"),
        ("02-05", "Qualification"),
    ]


def test_of_two_outcomes_at_one_time_the_present_one_is_the_last_however_the_file_has_them(
    store: Store, tmp_path: Path
) -> None:
    rows = [
        f"h{n},{TWO},2024-05-01T09:00:00Z,{word},,0" for n, word in enumerate(("Closed Won", "Closed Lost"))
    ]
    for some in (rows, rows[::-1]):
        history(tmp_path, *some)
        found = planned(store, deals(tmp_path)).rows[1]
        assert [entry.word for entry in found.history] == ["Closed Lost", "Closed Won"]


def test_two_words_for_one_stage_at_one_time_are_told_as_the_same_one_however_the_file_has_them(
    store: Store, tmp_path: Path
) -> None:
    told_of = ("Value Proposition,7", "Needs Analysis,6", "Needs Analysis,5")
    rows = [f"h{n},{ONE},2024-05-01T09:00:00Z,{word},0" for n, word in enumerate(told_of)]
    for some in (rows, rows[::-1]):
        history(tmp_path, *some)
        (entry,) = planned(store, deals(tmp_path)).rows[0].history
        assert (entry.word, entry.value) == ("Needs Analysis", Money(500, "EUR"))


def test_a_history_by_itself_is_on_record_in_the_order_of_time(store: Store, tmp_path: Path) -> None:
    (tmp_path / "deals").mkdir()
    carried(store, deals(tmp_path / "deals"))
    carried(store, history(tmp_path, *ROWS))
    assert [word for _day, word in heard(store)] == [
        "Prospecting",
        "Qualification",
        "Proposal/Price Quote",
        "Closed Won",
    ]
