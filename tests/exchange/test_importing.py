# SPDX-License-Identifier: MIT
"""Inspecting and planning: what a file is, what it leaves open, what becomes of each row."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from rider.domain.errors import InputError
from rider.domain.events import Outcome
from rider.domain.landing import RowVerdict, Verdict
from rider.domain.money import Money
from rider.exchange.cells.dates import DateOrder
from rider.exchange.importing import Answers, Need, Plan, answered, plan
from rider.exchange.mappings.mapping import Mapping, parse_mapping, read_mapping
from rider.store.engine import Store
from tests.deal_files import EVERYTHING, OWN, OWN_MAP, look_at, planned, shared, write


@pytest.fixture
def mapping() -> Mapping:
    return read_mapping(OWN_MAP)


def reasons(found: Plan) -> list[str]:
    return [row.reason for row in found.rows]


def test_a_file_says_what_it_is_and_whose_deals_it_has(store: Store, mapping: Mapping) -> None:
    found = look_at(store, OWN, mapping, Answers())
    assert found.recognised == "own crm, by its mapping; UTF-8, divided by commas."
    assert (found.rows, found.owners) == (4, (("Ada", 2), ("Bo", 2)))
    assert [ask.need for ask in found.asks] == [Need.OWNER]
    assert found.asks[0].sentence == (
        "deals.csv has the deals of 2 owners: Ada (2), Bo (2). Choose yours, or take all."
    )


def test_a_file_of_no_known_kind_asks_for_its_columns(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path / "x.csv", "1,2,3", header="Foo,Bar,Baz")
    found = look_at(store, path)
    assert [ask.need for ask in found.asks] == [Need.COLUMNS]
    with pytest.raises(InputError, match=r"Rider does not know the columns of x\.csv: Foo, Bar, Baz"):
        plan(found, store)


def test_deals_are_read_field_by_field(store: Store, mapping: Mapping) -> None:
    rows = planned(store, OWN, mapping).rows
    dock, crane = rows[0].deal, rows[2].deal
    assert dock is not None
    assert crane is not None
    assert (dock.name, dock.account, dock.value) == (
        "Dock scheduling",
        "Hafen Terminal",
        Money(1_250_000, "EUR"),
    )
    assert (dock.created_on, dock.expected_close, dock.closed_on) == (
        date(2024, 1, 14),
        date(2024, 6, 30),
        None,
    )
    assert (dock.owner, dock.lead_source, dock.stage_word) == ("Ada", "Fair", "Talking")
    assert (crane.outcome, crane.stage_id, crane.closed_on) == (Outcome.WON, None, date(2024, 3, 21))


def test_totals_are_by_outcome_and_currency(store: Store, mapping: Mapping) -> None:
    told = [
        (t.outcome, t.currency, t.deals, t.minor, t.unvalued) for t in planned(store, OWN, mapping).totals
    ]
    assert told == [
        ("lost", "EUR", 1, 0, 1),
        ("open", "EUR", 2, 2_050_000, 0),
        ("won", "EUR", 1, 4_000_000, 0),
    ]


def test_one_owner_is_taken_and_the_others_are_passed_over_without_a_trace(
    store: Store, mapping: Mapping
) -> None:
    found = planned(store, OWN, mapping, Answers(owner="ada"))
    assert [row.verdict for row in found.rows] == [Verdict.NEW, Verdict.NEW, Verdict.SKIPPED, Verdict.SKIPPED]
    assert reasons(found)[2:] == ["A deal of Bo.", "A deal of Bo."]
    assert found.problems == ()
    assert not any(row.cells for row in found.rows[2:])


def test_an_owner_must_be_chosen_and_known(store: Store, mapping: Mapping) -> None:
    with pytest.raises(InputError, match="2 owners"):
        planned(store, OWN, mapping, Answers())
    with pytest.raises(InputError, match=r"no deals of “Cy”. It has those of Ada \(2\), Bo \(2\)"):
        planned(store, OWN, mapping, Answers(owner="Cy"))


def test_dates_of_an_open_order_ask_and_take_the_answer(
    store: Store, mapping: Mapping, tmp_path: Path
) -> None:
    path = write(tmp_path / "x.csv", "1,A,,,New,03/04/2024,,,Ada,")
    found = look_at(store, path, mapping)
    assert [ask.need for ask in found.asks] == [Need.DATE_ORDER]
    with pytest.raises(InputError, match="Opened has dates such as 03/04/2024"):
        plan(found, store)
    for order, day in ((DateOrder.DMY, date(2024, 4, 3)), (DateOrder.MDY, date(2024, 3, 4))):
        said = replace(EVERYTHING, date_orders={"Opened": order})
        deal = plan(answered(found, said), store).rows[0].deal
        assert deal is not None
        assert deal.created_on == day


BAD = {
    "1,,,,New,,,,Ada,": "The deal has no name: Title is blank.",
    "1,A,,,,,,,Ada,": "The deal has no stage.",
    "1,A,,12x,New,,,,Ada,": "“12x” in Amount is not an amount.",
    "1,A,,nan,New,,,,Ada,": "“nan” in Amount is not an amount.",
    "1,A,,9223372036854775808,New,,,,Ada,": "“9223372036854775808” in Amount is too large an amount.",
    "1,A,,250k,New,,,,Ada,": "“250k” in Amount is shortened; write the amount out in full.",
    "1,A,,,New,31/02/2024,,,Ada,": "“31/02/2024” in Opened is not a day of the calendar.",
    "1,A,,,New": "The row has 5 cells where the header has 10.",
    "1,A,,,New,,,,Ada,,surplus": "The row has 11 cells where the header has 10.",
    f"1,{'x' * 1001},,,New,,,,Ada,": "The name has more than 1,000 letters. Shorten it.",
}


def test_a_row_that_cannot_be_read_is_kept_with_its_reason(
    store: Store, mapping: Mapping, tmp_path: Path
) -> None:
    path = write(
        tmp_path / "x.csv",
        "0,Good,,5,New,,,,Ada,",
        *(row.replace("1", f"B{n}", 1) for n, row in enumerate(BAD)),
    )
    found = planned(store, path, mapping, replace(EVERYTHING, shortened=False))
    assert reasons(found) == ["", *BAD.values()]
    assert [row.verdict for row in found.rows].count(Verdict.SKIPPED) == len(BAD)
    assert found.problems[0] == "Line 3: The deal has no name: Title is blank."
    assert found.rows[3].cells is not None
    assert found.rows[3].cells[3] == "12x"
    assert any(row.cells and row.cells[-1] == "surplus" for row in found.rows)
    assert found.writes


def test_problems_of_a_kind_are_one_sentence(store: Store, mapping: Mapping, tmp_path: Path) -> None:
    path = write(tmp_path / "x.csv", *(f"{n},A,,x,New,,,,Ada," for n in range(7)))
    assert planned(store, path, mapping).problems == (
        "7 rows (lines 2, 3, 4, 5, 6 …): “x” in Amount is not an amount.",
    )
    path = write(tmp_path / "y.csv", *(f"{n},A,,x{n},New,,,,Ada," for n in range(250)))
    assert len(planned(store, path, mapping).problems) == 201


def test_an_id_twice_counts_once_and_says_so(store: Store, mapping: Mapping, tmp_path: Path) -> None:
    rows = ("1,A,,5,New,,,,Ada,", "1,A,,6,New,,,,Ada,", "1,A,,5,New,,,,Ada,")
    found = planned(store, write(tmp_path / "x.csv", *rows), mapping)
    assert [row.verdict for row in found.rows] == [Verdict.NEW, Verdict.SKIPPED, Verdict.SKIPPED]
    assert reasons(found)[1:] == [
        "Line 2 has the id 1 too, with other values; that line counts.",
        "Line 2 has the id 1 already.",
    ]


def test_a_stage_that_the_pipeline_lacks_is_refused(store: Store, tmp_path: Path) -> None:
    text = OWN_MAP.read_text(encoding="utf-8")
    for old, new, says in (
        (
            '"Discovery"',
            '"Offer"',
            "sends “Talking” to “Offer”, and “New business” has no such stage. It has Prospect",
        ),
        (
            '"New business"',
            '"Old business"',
            "the pipeline “Old business”, which is not there. There is New business",
        ),
    ):
        with pytest.raises(InputError, match=says):
            planned(store, OWN, parse_mapping(text.replace(old, new), "m.toml"))


def with_parts(*parts: str) -> Mapping:
    text = 'source = "s"\nname = "Title"\n' + "\n".join(parts)
    return parse_mapping(text, "m.toml")


def only(store: Store, tmp_path: Path, mapping: Mapping, header: str, *cells: str) -> list[RowVerdict]:
    return list(planned(store, write(tmp_path / "x.csv", *cells, header=header), mapping).rows)


def test_an_outcome_beside_the_stage_outweighs_it(store: Store, tmp_path: Path) -> None:
    mapping = with_parts(
        'currency = "EUR"\n[columns]\nstage = "Stage"\noutcome = "Status"\n[stages]\nP = "Proposal"'
        '\nW = "won"\n[outcomes]\nrunning = "open"\nverloren = "lost"'
    )
    found = only(
        store,
        tmp_path,
        mapping,
        "Title,Stage,Status",
        "a,P,verloren",
        "b,P,running",
        "d,W,open",
        "e,W,",
    )
    outcomes = [row.deal and row.deal.outcome for row in found]
    assert outcomes == [Outcome.LOST, Outcome.OPEN, None, Outcome.WON]
    assert found[2].reason == "The stage “W” is closed, and the outcome is “open”."


def test_a_currency_of_the_row_or_of_the_cell_counts(store: Store, tmp_path: Path) -> None:
    mapping = with_parts(
        'currency = "EUR"\n[columns]\nstage = "Stage"\nvalue = "V"\ncurrency = "C"\n[stages]\nP = "Proposal"'
    )
    rows = ("a,P,5,JPY", "b,P,5 USD,", "c,P,5,", "d,P,5 USD,JPY", "e,P,5,Euro")
    found = only(store, tmp_path, mapping, "Title,Stage,V,C", *rows)
    values = [row.deal and row.deal.value for row in found]
    assert values == [Money(5, "JPY"), Money(500, "USD"), Money(500, "EUR"), None, None]
    assert found[3].reason == "“5 USD” in V is in USD, and the row says JPY."
    assert found[4].reason == "“Euro” in C is no currency."


def test_rows_that_the_mapping_leaves_out_are_no_problem(store: Store, tmp_path: Path) -> None:
    mapping = with_parts(
        'currency = "EUR"\n[columns]\nstage = "S"\n[stages]\nP = "Proposal"\n[skip]\nGone = ["1"]'
    )
    found = planned(store, write(tmp_path / "x.csv", "a,P,1", "b,P,", header="Title,S,Gone"), mapping)
    assert reasons(found) == ["Gone is “1”: the mapping leaves such rows out.", ""]
    assert found.problems == ()


def test_a_guard_against_formulas_is_undone(store: Store, mapping: Mapping, tmp_path: Path) -> None:
    deal = planned(store, write(tmp_path / "x.csv", "1,'=A1  b,,,New,,,,'+Ada,"), mapping).rows[0].deal
    assert deal is not None
    assert (deal.name, deal.owner) == ("=A1 b", "+Ada")


def test_salesforce_accounts_have_names_where_their_file_lies_beside(store: Store, tmp_path: Path) -> None:
    source = shared("salesforce_export", "Opportunity.csv")
    found = look_at(store, source)
    assert found.recognised.startswith("Salesforce object export, by its columns")
    rows = plan(found, store).rows
    assert {row.verdict for row in rows} == {Verdict.NEW}
    assert rows[0].deal is not None
    assert rows[0].deal.account == "Patterson-Hansen"


def test_an_owner_without_a_column_for_owners_is_refused(store: Store, tmp_path: Path) -> None:
    mapping = with_parts('currency = "EUR"\n[columns]\nstage = "S"\n[stages]\nP = "Proposal"')
    path = write(tmp_path / "x.csv", "a,P", header="Title,S")
    with pytest.raises(InputError, match="names no owners"):
        planned(store, path, mapping, replace(EVERYTHING, owner="Ada"))
