# SPDX-License-Identifier: MIT
"""What becomes of a row against what is on the board: the same deal, another one, or one to ask about."""

from dataclasses import replace
from pathlib import Path

from rider.domain.landing import Verdict
from rider.domain.money import Money
from rider.exchange.importing import Plan, carry_out
from rider.exchange.mappings.answers import SameName
from rider.exchange.mappings.mapping import parse_mapping
from rider.service import archiving
from rider.store.engine import Store
from tests import builders
from tests.deal_files import EVERYTHING, planned, write

HEADER = (
    "Deal - ID,Deal - Title,Deal - Organization,Deal - Stage,Deal - Status,Deal - Value,Deal - Contact person"
)
SALESFORCE = "Id,AccountId,Name,StageName,CloseDate"


def pipedrive(folder: Path, *rows: str) -> Path:
    return write(folder / "deals.csv", *rows, header=HEADER)


def carried(store: Store, path: Path) -> Plan:
    found = planned(store, path)
    carry_out(store, found)
    return found


def test_people_are_named_once_and_only_those_that_are_missing_are_added(
    store: Store, tmp_path: Path
) -> None:
    first = pipedrive(tmp_path, "1,A,Acme,Proposal,open,5,Jane Doe (jane@acme.com)")
    assert carried(store, first).rows[0].people == ("Jane Doe",)
    assert not planned(store, first).writes
    header = HEADER.replace("Deal - Contact person", "Deal - Person")
    path = write(tmp_path / "y.csv", "1,A,Acme,Proposal,open,5,jane  doe", header=header)
    assert planned(store, path).rows[0].verdict is Verdict.UNCHANGED
    path = write(tmp_path / "z.csv", "1,A,Acme,Proposal,open,5,Max Roe", header=header)
    found = carried(store, path)
    assert (found.rows[0].people, found.rows[0].reason) == (("Max Roe",), "Adds Max Roe.")


SAME, OTHER = (replace(EVERYTHING, same_name=said) for said in (SameName.SAME, SameName.OTHER))


def test_a_file_without_ids_means_the_deal_of_its_name_from_the_same_source(
    store: Store, tmp_path: Path
) -> None:
    carried(store, pipedrive(tmp_path, "1,A,Acme,Proposal,open,5,"))
    header = HEADER.removeprefix("Deal - ID,")
    path = write(tmp_path / "y.csv", "a,ACME,Proposal,open,6,", header=header)
    found = planned(store, path)
    assert (found.rows[0].verdict, found.rows[0].reason) == (Verdict.CHANGED, "Changes name, account, value.")
    carried(store, pipedrive(tmp_path, "2,A,Acme,Proposal,open,5,"))
    assert planned(store, path).problems == (
        "Line 2: 2 deals on the board are called “a” of ACME, and the row has no id that tells which it is. "
        "Give one of them another name.",
    )


def test_a_row_that_lost_its_id_is_asked_about(store: Store, tmp_path: Path) -> None:
    carried(store, pipedrive(tmp_path, "1,A,Acme,Proposal,open,5,"))
    path = pipedrive(tmp_path, ",A,Acme,Proposal,open,6,")
    asked = planned(store, path)
    assert (asked.same_name, asked.problems) == (
        1,
        ("Line 2: “A” of Acme is on the board already with the id 1. Say whether it is the same deal.",),
    )
    same = planned(store, path, answers=SAME)
    assert (same.same_name, same.rows[0].reason) == (1, "Changes value.")
    other = planned(store, path, answers=OTHER)
    assert other.rows[0].verdict is Verdict.NEW
    carry_out(store, other)
    again = planned(store, path)
    assert (again.same_name, again.counts[Verdict.UNCHANGED]) == (0, 1)


def test_an_id_that_comes_later_is_given_to_the_deal_of_that_name_where_that_is_said(
    store: Store, tmp_path: Path
) -> None:
    carried(store, pipedrive(tmp_path, ",A,Acme,Proposal,open,5,"))
    path = pipedrive(tmp_path, "7,A,Acme,Proposal,open,5,")
    asked = planned(store, path)
    assert (asked.same_name, asked.rows[0].reason) == (
        1,
        "“A” of Acme is on the board already without an id. Say whether it is the same deal.",
    )
    assert planned(store, path, answers=OTHER).counts[Verdict.NEW] == 1
    found = planned(store, path, answers=SAME)
    assert found.rows[0].changes == {"external_id": (None, "7")}
    carry_out(store, found)
    assert planned(store, path).counts[Verdict.UNCHANGED] == 1


def test_of_two_rows_that_could_both_be_one_deal_neither_takes_it(store: Store, tmp_path: Path) -> None:
    carried(store, pipedrive(tmp_path, ",A,Acme,Proposal,open,5,"))
    path = pipedrive(tmp_path, "7,A,Acme,Proposal,open,5,", "8,A,Acme,Proposal,open,5,")
    assert planned(store, path).same_name == 2
    assert [row.reason for row in planned(store, path, answers=SAME).rows] == [
        "Lines 2 and 3 could each be “A” of Acme on the board, so none of them is taken for it. "
        "Give the others another name."
    ] * 2
    assert planned(store, path, answers=OTHER).counts[Verdict.NEW] == 2


def test_a_deal_that_a_row_means_for_certain_is_not_in_question_for_another(
    store: Store, tmp_path: Path
) -> None:
    carried(store, pipedrive(tmp_path, ",A,Acme,Proposal,open,5,", "1,B,Acme,Proposal,open,5,"))
    rows = (
        "7,A,Acme,Proposal,open,5,",
        ",A,Acme,Proposal,open,5,",
        ",B,Acme,Proposal,open,5,",
        "1,B,Acme,Commit,open,5,",
    )
    for some in (rows, rows[::-1]):
        found = planned(store, pipedrive(tmp_path, *some))
        assert found.same_name == 0
        told = {(row.deal.external_id, row.deal.name): row.verdict for row in found.rows if row.deal}
        assert told == {
            ("7", "A"): Verdict.NEW,
            (None, "A"): Verdict.UNCHANGED,
            (None, "B"): Verdict.NEW,
            ("1", "B"): Verdict.CHANGED,
        }


def test_rows_of_one_name_without_ids_and_with_other_values_are_none_of_them_taken(
    store: Store, tmp_path: Path
) -> None:
    rows = (
        ",A,Acme,Proposal,open,5,",
        ",A,Acme,Proposal,open,5,",
        ",B,Acme,Proposal,open,-5,",
        ",B,Acme,Proposal,open,6,",
    )
    found = planned(store, pipedrive(tmp_path, *rows))
    unlike = (
        "Lines 4 and 5 have the deal “B” of Acme with different values and without an id. "
        "Leave one of them in the file, or give the others another name."
    )
    assert [row.reason for row in found.rows] == ["", "Line 2 has the deal “A” already.", unlike, unlike]
    assert found.rows[0].verdict is Verdict.NEW
    assert found.notices == ()
    assert all(row.problem and row.cells for row in found.rows[1:])


def test_ids_of_salesforce_in_15_letters_are_those_in_18(store: Store, tmp_path: Path) -> None:
    carried(
        store, write(tmp_path / "x.csv", "006bm00000LKJNNAA5,,A,Prospecting,2024-01-31", header=SALESFORCE)
    )
    path = write(tmp_path / "y.csv", "006bm00000LKJNN,,A,Prospecting,2024-01-31", header=SALESFORCE)
    found = planned(store, path)
    assert found.counts[Verdict.UNCHANGED] == 1


def test_a_deal_made_by_hand_is_asked_about_once_for_all_such_rows(store: Store, tmp_path: Path) -> None:
    builders.deal(store, "A", account="Acme")
    path = pipedrive(tmp_path, "1,A,Acme,Proposal,open,5,", "2,B,Acme,Proposal,open,5,")
    asked = planned(store, path)
    assert (asked.same_name, asked.counts[Verdict.NEW]) == (1, 1)
    assert asked.rows[0].reason == (
        "“A” of Acme is on the board already and not from this source. Say whether it is the same deal."
    )
    other = planned(store, path, answers=replace(EVERYTHING, same_name=SameName.OTHER))
    assert other.counts[Verdict.NEW] == 2
    same = planned(store, path, answers=replace(EVERYTHING, same_name=SameName.SAME))
    assert same.rows[0].verdict is Verdict.CHANGED
    assert same.rows[0].changes is not None
    assert same.rows[0].changes["external_source"] == (None, "pipedrive")
    assert same.rows[0].changes["external_id"] == (None, "1")
    carry_out(store, same)
    assert planned(store, path).counts[Verdict.UNCHANGED] == 2


def test_two_rows_about_one_deal_made_by_hand_do_not_both_take_it(store: Store, tmp_path: Path) -> None:
    builders.deal(store, "A", account="Acme")
    path = pipedrive(tmp_path, "1,A,Acme,Proposal,open,5,", "2,A,Acme,Proposal,open,5,")
    same = planned(store, path, answers=SAME)
    assert [row.reason.partition(" could")[0] for row in same.rows] == ["Lines 2 and 3"] * 2


def test_a_deal_that_was_merged_is_left_alone(store: Store, tmp_path: Path) -> None:
    carried(store, pipedrive(tmp_path, "1,A,Acme,Proposal,open,5,", "2,B,Acme,Proposal,open,5,"))
    with store.work() as work:
        ids = dict(work.session.connection().exec_driver_sql("SELECT name, id FROM deal").all())
    archiving.merge(store, ids["A"], ids["B"])
    found = planned(store, pipedrive(tmp_path, "1,A,Acme,Proposal,open,9,"))
    row = found.rows[0]
    assert (row.verdict, row.reason, row.changes) == (Verdict.UNCHANGED, "It was merged into “B”.", None)


def test_a_value_below_zero_and_a_closed_deal_without_its_day_come_in_with_a_notice(
    store: Store, tmp_path: Path
) -> None:
    found = planned(store, pipedrive(tmp_path, "1,A,,Proposal,open,-5,", "2,B,,Proposal,won,5,"))
    assert [row.verdict for row in found.rows] == [Verdict.NEW, Verdict.NEW]
    assert found.rows[0].deal is not None
    assert found.rows[0].deal.value == Money(-500, "EUR")
    assert found.notices == (
        "Line 2: Its value is below zero.",
        "Line 3: It is closed, and the file does not say on which day.",
    )
    assert found.rows[0].reason == "Its value is below zero."


def test_accounts_that_are_ids_stay_blank_and_say_which_file_names_them(store: Store, tmp_path: Path) -> None:
    path = write(
        tmp_path / "Opportunity.csv",
        "006bm00000LKJNNAA5,001bm00001ZL8UC,A,Prospecting,2024-01-31",
        header=SALESFORCE,
    )
    found = planned(store, path)
    assert found.rows[0].deal is not None
    assert found.rows[0].deal.account == ""
    assert found.notices == ("Line 2: Its account is an id without a name; it is left out.",)
    write(tmp_path / "Account.csv", "001bm00001ZL8UCAA1,Acme", header="Id,Name")
    named = planned(store, path).rows[0].deal
    assert named is not None
    assert named.account == "Acme"


def test_days_of_winning_and_of_losing_go_by_how_the_deal_ended(store: Store, tmp_path: Path) -> None:
    text = (
        'source = "s"\nname = "N"\n[columns]\nexternal_id = "I"\noutcome = "O"\nwon_on = "W"\nlost_on = "L"\n'
        'closed = "C"\nexpected_close = "E"\n'
    ).replace("\\\n", "\n")
    path = write(
        tmp_path / "x.csv",
        "1,a,won,2024-01-01,2024-02-02,2024-03-03,2024-04-04",
        "2,b,lost,2024-01-01,2024-02-02,2024-03-03,2024-04-04",
        "3,c,lost,2024-01-01,,2024-03-03,2024-04-04",
        "4,d,open,2024-01-01,2024-02-02,2024-03-03,2024-04-04",
        header="I,N,O,W,L,C,E",
    )
    deals = [row.deal for row in planned(store, path, parse_mapping(text, "m.toml")).rows]
    assert [str(deal and deal.closed_on) for deal in deals] == [
        "2024-01-01",
        "2024-02-02",
        "2024-03-03",
        "None",
    ]
    assert [str(deal and deal.expected_close) for deal in deals] == ["2024-04-04"] * 4


def test_a_deal_that_is_someone_else_s_now_stays_and_its_row_says_so(store: Store, tmp_path: Path) -> None:
    header = "Deal - ID,Deal - Title,Deal - Stage,Deal - Owner"
    path = write(tmp_path / "x.csv", "1,A,Proposal,Ada", "2,B,Proposal,Bo", header=header)
    ada = replace(EVERYTHING, owner="ada")
    carry_out(store, planned(store, path, answers=ada))
    path = write(tmp_path / "x.csv", "1,A,Proposal,Bo", "2,B,Proposal,Bo", "3,C,Proposal,Ada", header=header)
    found = planned(store, path, answers=ada)
    assert [row.reason for row in found.rows] == [
        "It is Bo's now; your deal stays as it is.",
        "A deal of Bo.",
        "",
    ]
    assert found.problems == ()
    assert not any(row.problem or row.cells for row in found.rows[:2])


def test_an_archived_deal_is_kept_up_to_date_and_its_row_says_so(store: Store, tmp_path: Path) -> None:
    carried(store, pipedrive(tmp_path, "1,A,Acme,Proposal,open,5,", "2,B,Acme,Proposal,open,5,"))
    with store.work() as work:
        ids = [str(i) for (i,) in work.session.connection().exec_driver_sql("SELECT id FROM deal")]
    for deal_id in ids:
        archiving.archive(store, deal_id)
    found = planned(store, pipedrive(tmp_path, "1,A,Acme,Proposal,open,6,", "2,B,Acme,Proposal,open,5,"))
    assert [(row.verdict, row.reason) for row in found.rows] == [
        (Verdict.CHANGED, "Changes value. It is archived."),
        (Verdict.UNCHANGED, "It is archived."),
    ]
    assert [(total.deals, total.minor) for total in found.totals] == [(2, 1_100)]


def test_ids_of_salesforce_whose_case_was_lost_are_the_same(store: Store, tmp_path: Path) -> None:
    row = "{},,A,Prospecting,2024-01-31"
    whole = "006bm00000LKJNNAA5"
    carried(store, write(tmp_path / "x.csv", row.format(whole), header=SALESFORCE))
    for other in (whole.upper(), whole.lower()):
        found = planned(store, write(tmp_path / "y.csv", row.format(other), header=SALESFORCE))
        assert found.counts[Verdict.UNCHANGED] == 1, other
