# SPDX-License-Identifier: MIT
"""A look at a file: what it is told by, what it leaves open, and what is remembered of it."""

from dataclasses import replace
from pathlib import Path

import pytest

from rider.domain.errors import InputError
from rider.domain.landing import Verdict
from rider.exchange.cells.amounts import DecimalMark
from rider.exchange.cells.dates import DateOrder
from rider.exchange.files.reading import StoppedReadingError
from rider.exchange.importing import ALL_OWNERS, Answers, Inspection, Need, answered, carry_out, plan
from rider.exchange.mappings.answers import LEAVE_OUT
from rider.exchange.mappings.mapping import parse_mapping
from rider.store.engine import Store
from tests.deal_files import EVERYTHING, look_at, planned, write

PIPEDRIVE = "Deal - ID,Deal - Title,Deal - Stage,Deal - Status,Deal - Value,Deal - Currency,Deal - Owner"


def needs(found: Inspection) -> list[Need]:
    return [ask.need for ask in found.asks]


def pipedrive(path: Path, *rows: str) -> Path:
    return write(path / "deals.csv", *rows, header=PIPEDRIVE)


def test_a_file_says_by_which_columns_it_was_recognised(store: Store, tmp_path: Path) -> None:
    found = look_at(store, pipedrive(tmp_path, "1,A,Proposal,open,5,EUR,Ada"))
    assert found.recognised == "Pipedrive list view, by its columns; UTF-8, divided by commas."
    assert found.why[0] == "Recognised by “Deal - Title”, “Deal - Stage”, “Deal - ID”."
    assert (found.source, found.is_history, found.rows, found.asks) == ("pipedrive", False, 1, ())
    assert {column.header: column.field for column in found.columns}["Deal - Value"] == "value"


def test_columns_show_samples_and_how_full_they_are(store: Store, tmp_path: Path) -> None:
    rows = [f"{n},A{n % 7},Proposal,open,,EUR,Ada" for n in range(20)]
    columns = {column.header: column for column in look_at(store, pipedrive(tmp_path, *rows)).columns}
    assert columns["Deal - Title"].samples == ("A0", "A1", "A2", "A3", "A4")
    assert (columns["Deal - Title"].filled, columns["Deal - Value"].filled) == (20, 0)
    assert columns["Deal - Value"].samples == ()


def test_an_unknown_stage_is_asked_with_its_word_and_count_and_never_guessed(
    store: Store, tmp_path: Path
) -> None:
    path = pipedrive(tmp_path, "1,A,Legal,open,5,EUR,Ada", "2,B,Legal,open,5,EUR,Ada")
    found = look_at(store, path)
    assert [(word.key, word.count, word.target) for word in found.stages] == [("Legal", 2, None)]
    assert [(ask.need, ask.about) for ask in found.asks] == [(Need.STAGES, "Legal")]
    assert found.asks[0].sentence == "2 rows have the stage “Legal”. Say which stage it is, or leave it out."
    with pytest.raises(InputError, match="2 rows have the stage “Legal”"):
        plan(found, store)
    said = answered(found, replace(EVERYTHING, stages={"Legal": "Commit"}))
    assert said.asks == ()
    assert [row.verdict for row in plan(said, store).rows] == [Verdict.NEW] * 2


def test_rows_of_a_stage_that_is_left_out_are_passed_over_on_purpose(store: Store, tmp_path: Path) -> None:
    path = pipedrive(tmp_path, "1,A,Legal,open,5,EUR,Ada", "2,B,Proposal,open,5,EUR,Ada")
    found = planned(store, path, answers=replace(EVERYTHING, stages={"Legal": LEAVE_OUT}))
    assert [row.reason for row in found.rows] == ["Its stage is “Legal”: such rows are left out.", ""]
    assert (found.problems, found.rows[0].cells) == ((), None)


def test_a_stage_that_only_closed_deals_have_is_no_question(store: Store, tmp_path: Path) -> None:
    found = look_at(store, pipedrive(tmp_path, "1,A,Legal,won,5,EUR,Ada", "2,B,Legal,lost,5,EUR,Ada"))
    assert [(word.word, word.asks) for word in found.stages] == [("Legal", False)]
    assert found.asks == ()


def test_an_unknown_status_is_asked(store: Store, tmp_path: Path) -> None:
    path = pipedrive(tmp_path, "1,A,Proposal,parked,5,EUR,Ada")
    assert needs(look_at(store, path)) == [Need.OUTCOMES]
    said = replace(EVERYTHING, outcomes={"parked": "open"})
    assert planned(store, path, answers=said).counts[Verdict.NEW] == 1


def test_an_answer_that_the_pipeline_cannot_keep_is_asked_again(store: Store, tmp_path: Path) -> None:
    path = pipedrive(tmp_path, "1,A,Legal,open,5,EUR,Ada")
    said = replace(EVERYTHING, stages={"Legal": "Commit"})
    assert look_at(store, path, answers=said).asks == ()
    moved = replace(said, pipeline="Short cycle")
    assert needs(look_at(store, path, answers=moved)) == [Need.STAGES]


SEVERAL = "Deal - ID,Deal - Title,Deal - Pipeline,Deal - Stage,Deal - Status,Deal - Owner"


def test_a_file_of_several_pipelines_asks_for_each_and_maps_their_stages_apart(
    store: Store, tmp_path: Path
) -> None:
    rows = ("1,A,Big,Offer,open,Ada", "2,B,Small,Offer,open,Ada", "3,C,Old,Offer,open,Ada")
    path = write(tmp_path / "x.csv", *rows, header=SEVERAL)
    found = look_at(store, path)
    assert [ask.about for ask in found.asks if ask.need is Need.PIPELINE] == ["Big", "Small", "Old"]
    said = replace(
        EVERYTHING,
        pipelines={"Big": "New business", "Small": "Short cycle", "Old": LEAVE_OUT},
        stages={"Offer (Big)": "Commit"},
    )
    found = answered(found, said)
    assert {word.key: word.target for word in found.stages} == {
        "Offer (Big)": "Commit",
        "Offer (Small)": "Offer",
        "Offer (Old)": None,
    }
    rows_of = plan(found, store).rows
    pipelines = {p.name: p for p in found.given.pipelines}
    assert [row.deal and row.deal.pipeline_id for row in rows_of[:2]] == [
        pipelines["New business"].id,
        pipelines["Short cycle"].id,
    ]
    assert rows_of[2].reason == "Its pipeline is “Old”: such rows are left out."


def test_the_only_pipeline_of_a_file_leads_where_the_rep_says(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path / "x.csv", "1,A,Sales,Offer,open,Ada", header=SEVERAL)
    found = look_at(store, path, answers=replace(EVERYTHING, pipeline="Short cycle"))
    assert [word.target for word in found.pipelines] == ["Short cycle"]
    assert [word.target for word in found.stages] == ["Offer"]


def test_each_column_of_dates_is_asked_apart_and_only_where_it_does_not_tell(
    store: Store, tmp_path: Path
) -> None:
    path = write(
        tmp_path / "x.csv",
        "1,A,Proposal,03/04/2024,31/12/2024",
        header="ID,Name,Stage,Created,Expected close",
    )
    found = look_at(store, path)
    assert [(d.header, d.order, d.asks) for d in found.dates] == [
        ("Created", None, True),
        ("Expected close", DateOrder.DMY, False),
    ]
    assert [(ask.need, ask.about, ask.example) for ask in found.asks] == [
        (Need.DATE_ORDER, "Created", "03/04/2024")
    ]


def test_a_column_with_both_orders_says_so_and_the_rows_that_do_not_fit_are_faults(
    store: Store, tmp_path: Path
) -> None:
    rows = ("1,A,Proposal,31/12/2024", "2,B,Proposal,12/31/2024", "3,C,Proposal,0000-00-00")
    path = write(tmp_path / "x.csv", *rows, header="ID,Name,Stage,Created")
    found = look_at(store, path)
    assert found.asks[0].sentence.startswith(
        "Created has dates with the day first and others with the month first, "
        "such as 31/12/2024 and 12/31/2024."
    )
    said = plan(answered(found, replace(EVERYTHING, date_orders={"Created": DateOrder.DMY})), store)
    assert [row.reason for row in said.rows] == [
        "",
        "“12/31/2024” in Created is not a day of the calendar.",
        "",
    ]
    assert said.rows[2].deal is not None
    assert said.rows[2].deal.created_on is None


def test_amounts_ask_for_their_mark_for_what_k_is_and_for_their_currency(
    store: Store, tmp_path: Path
) -> None:
    path = write(tmp_path / "x.csv", "1,A,Proposal,1.234", "2,B,Proposal,250k", header="ID,Name,Stage,Amount")
    found = look_at(store, path, currency="")
    assert needs(found) == [Need.DECIMAL_MARK, Need.SHORTENED, Need.CURRENCY]
    said = replace(EVERYTHING, decimal_mark=DecimalMark.COMMA, shortened=True, currency="CHF")
    values = [row.deal and row.deal.value for row in plan(answered(found, said), store).rows]
    assert values == [(123_400, "CHF"), (25_000_000, "CHF")]


def test_a_currency_beside_the_amount_or_in_it_is_no_question(store: Store, tmp_path: Path) -> None:
    path = write(
        tmp_path / "x.csv", "1,A,Proposal,1.234 EUR", "2,B,Proposal,€5", header="ID,Name,Stage,Amount"
    )
    assert Need.CURRENCY not in needs(look_at(store, path, currency=""))


def test_a_file_without_ids_asks_once_whether_names_will_do(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path / "x.csv", "A,Proposal", header="Name,Stage")
    found = look_at(store, path, answers=Answers())
    assert needs(found) == [Need.IDENTITY]
    carry_out(store, plan(answered(found, Answers(by_name=True)), store))
    assert look_at(store, path, answers=Answers()).asks == ()


def test_a_file_of_no_known_vendor_is_guessed_by_its_columns_and_asks_where_that_is_not_certain(
    store: Store, tmp_path: Path
) -> None:
    certain = write(tmp_path / "x.csv", "1,A,Proposal,5", header="ID,Deal name,Stage,Amount")
    assert look_at(store, certain).asks == ()
    by_content = write(tmp_path / "y.csv", "1,A,Proposal,5", "2,B,Commit,6", header="ID,Deal name,Wo,Amount")
    found = look_at(store, by_content)
    assert found.mapping.header("stage") == "Wo"
    assert needs(found) == [Need.COLUMNS]
    said = replace(EVERYTHING, columns={"name": "Deal name", "stage": "Wo"})
    assert answered(found, said).asks == ()


def test_a_mapping_made_by_hand_is_remembered_for_the_next_file_with_the_same_columns(
    store: Store, tmp_path: Path
) -> None:
    said = replace(
        EVERYTHING,
        columns={"name": "What", "stage": "Where", "owner": "Who"},
        stages={"Hot": "Commit"},
        owner="Ada",
        currency="CHF",
    )
    first = write(tmp_path / "x.csv", "A,Hot,5,Ada", "B,Hot,5,Bo", header="What,Where,Amount,Who")
    carry_out(store, planned(store, first, answers=said))
    again = write(tmp_path / "y.csv", "5,Ada,Hot,C", "6,Bo,Hot,D", header="Amount,Who,Where,What")
    found = look_at(store, again, answers=Answers())
    assert (found.asks, found.owner, found.source) == ((), "Ada", found.source)
    assert "What you said of files with these columns is remembered." in found.why
    assert "The deals of Ada are taken, as last time." in found.why
    rows = plan(found, store).rows
    assert rows[0].deal is not None
    assert (rows[0].verdict, rows[0].deal.name, rows[0].deal.currency) == (Verdict.NEW, "C", "CHF")
    assert rows[1].reason == "A deal of Bo."


def test_a_remembered_owner_whom_the_file_does_not_name_is_asked_for(store: Store, tmp_path: Path) -> None:
    carry_out(
        store,
        planned(store, pipedrive(tmp_path, "1,A,Proposal,open,5,EUR,Ada"), answers=Answers(owner="Ada")),
    )
    found = look_at(store, pipedrive(tmp_path, "2,B,Proposal,open,5,EUR,Bo"), answers=Answers())
    assert needs(found) == [Need.OWNER]
    assert answered(found, Answers(owner=ALL_OWNERS)).asks == ()


def test_a_rep_own_mapping_outweighs_what_is_remembered(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path / "x.csv", "1,A,Hot", header="ID,Name,Stage")
    carry_out(store, planned(store, path, answers=replace(EVERYTHING, stages={"Hot": "Commit"})))
    text = 'source = "s"\nname = "Name"\n[columns]\nexternal_id = "ID"\nstage = "Stage"\n'
    text += '[stages]\nHot = "Proposal"\n'
    found = look_at(store, path, parse_mapping(text, "m.toml"))
    assert [word.target for word in found.stages] == ["Proposal"]


def test_another_line_of_the_header_reads_the_file_anew(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("ID,Name,Stage\n7,Phase 2,Proposal\n8,Yard,Commit\n", encoding="utf-8")
    found = look_at(store, path)
    assert (found.table.header_line, found.rows) == (1, 2)
    nameless = answered(found, replace(EVERYTHING, header_line=0))
    assert (nameless.table.header_line, nameless.rows) == (0, 3)


def test_a_look_tells_how_far_it_is_and_can_be_stopped(store: Store, tmp_path: Path) -> None:
    path = pipedrive(tmp_path, *(f"{n},A,Proposal,open,5,EUR,Ada" for n in range(3_000)))
    found = look_at(store, path)
    told: list[tuple[int, int]] = []
    plan(found, store, lambda done, steps: told.append((done, steps)))
    assert told[-1] == (3_000, 3_000)
    with pytest.raises(StoppedReadingError):
        plan(found, store, cancelled=lambda: True)


def test_a_column_that_hardly_holds_stages_is_asked_about_and_not_word_by_word(
    store: Store, tmp_path: Path
) -> None:
    path = pipedrive(tmp_path, *(f"{n},A{n},Word {n},open,5,EUR,Ada" for n in range(1_000)))
    found = look_at(store, path)
    assert len(found.asks) == 201
    assert found.asks[-1].sentence == (
        "800 more words of Deal - Stage are not known. See whether that is the column with the stages."
    )


def test_a_header_without_rows_is_nothing_to_bring_in(store: Store, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="a header and no rows below it, so there is nothing to bring in"):
        look_at(store, pipedrive(tmp_path))


def test_answering_says_the_same_as_looking_with_the_answers(store: Store, tmp_path: Path) -> None:
    path = pipedrive(tmp_path, "1,A,Legal,open,5,EUR,Ada", "2,B,Proposal,gone,1.234,EUR,Bo")
    for said in (
        Answers(stages={"Legal": "Commit"}, outcomes={"gone": "lost"}),
        Answers(columns={"outcome": None, "account": "Deal - Owner"}),
        Answers(pipeline="Short cycle", owner="Bo", decimal_mark=DecimalMark.POINT),
    ):
        found = answered(look_at(store, path, answers=Answers()), said)
        assert replace(look_at(store, path, answers=said), table=found.table) == found


def test_what_is_said_of_columns_without_names_holds_for_that_file_only(store: Store, tmp_path: Path) -> None:
    first = write(
        tmp_path / "h1.csv", "2,Beta,Acme,Proposal,2024-02-28", header="1,Alpha,Acme,Discovery,2024-01-31"
    )
    fields = ("external_id", "name", "account", "stage", "created")
    said = replace(EVERYTHING, columns={f: f"Column {n}" for n, f in enumerate(fields, 1)})
    found = look_at(store, first, answers=said)
    carry_out(store, plan(found, store))
    assert found.source.endswith(":h1.csv")
    assert [ask.need for ask in look_at(store, first).asks] == [Need.COLUMNS]
    assert not plan(look_at(store, first, answers=said), store).writes
    other = write(
        tmp_path / "h2.csv", "2,Zed,Proposal,Zeta,2024-02-28", header="1,Yps,Proposal,Zeta,2024-01-31"
    )
    asked = look_at(store, other)
    assert ([ask.need for ask in asked.asks], asked.source.endswith(":h2.csv")) == ([Need.COLUMNS], True)
    swapped = replace(said, columns={**said.columns, "account": "Column 4", "stage": "Column 3"})
    assert plan(look_at(store, other, answers=swapped), store).counts[Verdict.NEW] == 2


def test_an_owner_is_one_however_the_name_is_written(store: Store, tmp_path: Path) -> None:
    rows = ("1,A,Proposal,open,5,EUR,Ada", "2,B,Proposal,open,5,EUR,ada ", "3,C,Proposal,open,5,EUR,Ada")
    found = look_at(store, pipedrive(tmp_path, *rows), answers=Answers())
    assert (found.owners, found.asks) == ((("Ada", 3),), ())


def test_a_remembered_owner_is_asked_for_where_no_row_has_an_owner(store: Store, tmp_path: Path) -> None:
    path = pipedrive(tmp_path, "1,A,Proposal,open,5,EUR,Ada")
    carry_out(store, planned(store, path, answers=Answers(owner="Ada")))
    found = look_at(store, pipedrive(tmp_path, "1,A,Proposal,open,5,EUR,"), answers=Answers())
    assert needs(found) == [Need.OWNER]


def test_what_is_read_as_last_time_is_told(store: Store, tmp_path: Path) -> None:
    row = "A,Proposal,1.234,03/04/2024,03/04/2024"
    path = write(tmp_path / "x.csv", row, "B,Proposal,250k,,", header="Name,Stage,Value,Created,Due")
    orders = {"Created": DateOrder.DMY, "Due": DateOrder.DMY}
    said = replace(EVERYTHING, date_orders=orders, decimal_mark=DecimalMark.COMMA, shortened=True)
    carry_out(store, planned(store, path, answers=said))
    assert not any("first, as last time" in why for why in look_at(store, path, answers=said).why)
    told = look_at(store, path, answers=Answers()).why
    assert {
        "Dates are read day first, as last time.",
        "What stands before the cents is a comma, as last time.",
        "An amount such as 250k is read in thousands, as last time.",
        "Deals are told apart by name and account, as last time.",
    } <= set(told)


def test_what_hubspot_says_of_leaving_a_stage_is_kept(store: Store, tmp_path: Path) -> None:
    header = 'Record ID,Deal Name,Deal Stage,"Date exited ""Offer (Sales)""","Date exited ""Offer"""'
    found = look_at(store, write(tmp_path / "x.csv", "1,A,Proposal,,", header=header))
    assert [(column.field, column.is_kept) for column in found.columns[3:]] == [(None, True)] * 2
