# SPDX-License-Identifier: MIT
"""Rider's own deals.csv comes in again: to the board it is from, and to an empty one."""

from pathlib import Path

from rider.clock import Clock
from rider.domain.landing import Verdict
from rider.exchange.importing import Plan, carry_out, plan
from rider.exchange.inspecting import look
from rider.exchange.mappings.answers import ALL_OWNERS, Answers
from rider.exchange.tables_out import export_tables
from rider.file import DataFolder
from rider.service import archiving
from rider.service.session import open_rider
from rider.service.transfer.imports import existing
from rider.store.engine import Store
from rider.store.integrity import examine
from tests import builders
from tests.deal_files import write
from tests.exchange import told

FILES = ("hubspot-en.csv", "pipedrive-de.csv")
EVERYTHING = Answers(owner=ALL_OWNERS, stages={"Legal Review": "Commit"})


def planned(rider: Store, path: Path) -> Plan:
    return plan(look(path, pipelines=existing(rider, "").pipelines, answers=EVERYTHING), rider)


def a_board(folder: DataFolder) -> Path:
    """Bring in two files, put a deal away, and let everything out."""
    rider = open_rider(folder, Clock("UTC"))
    for name in FILES:
        carry_out(rider, planned(rider, told.CRM / name))
    ((deal_id,),) = told.rows(folder, "SELECT id FROM deal WHERE name = 'Façade panels'")
    archiving.archive(rider, str(deal_id))
    rider.close()
    out = folder.path.parent / "out"
    export_tables(folder, out)
    return out / "deals.csv"


def test_the_board_that_they_are_from_finds_nothing_new(folder: DataFolder) -> None:
    path = a_board(folder)
    rider = open_rider(folder, Clock("UTC"))
    found = look(path, pipelines=existing(rider, "").pipelines)
    assert found.title == "Rider's own deals"
    assert {ask.need.value for ask in found.asks} == {"owner"}
    again = planned(rider, path)
    assert again.counts[Verdict.UNCHANGED] == 14, [row.reason for row in again.rows]
    assert [row.reason.partition("“")[0] for row in again.rows if row.verdict is Verdict.SKIPPED] == [
        "Archived is "
    ]
    assert carry_out(rider, again).seq is None
    rider.close()


def test_an_empty_board_shows_them_where_they_stood(folder: DataFolder, tmp_path: Path) -> None:
    path = a_board(folder)
    other = DataFolder(tmp_path / "other")
    rider = open_rider(other, Clock("UTC"))
    carry_out(rider, planned(rider, path))
    was, now = told.deals(folder), told.deals(other)
    assert was.keys() - now.keys() == {"Façade panels"}
    same = (
        "account",
        "value",
        "expected_close",
        "closed_on",
        "probability",
        "owner",
        "lead_source",
        "stands",
    )
    for name, deal in now.items():
        assert {k: deal.get(k) for k in same} == {k: was[name].get(k) for k in same}
    assert not planned(rider, path).writes
    rider.close()
    assert examine(other.database) == []


def test_what_the_crm_says_and_where_a_deal_is_from_stays(folder: DataFolder, tmp_path: Path) -> None:
    header = "Deal - ID,Deal - Title,Deal - Stage,Deal - Value,Deal - Currency"
    rider = open_rider(folder, Clock("UTC"))
    for stage in ("Discovery", "Proposal"):
        carry_out(rider, planned(rider, write(tmp_path / "x.csv", f"1,A,{stage},5,EUR", header=header)))
    builders.deal(rider, "B")
    rider.close()
    export_tables(folder, tmp_path / "out")
    rider = open_rider(folder, Clock("UTC"))
    before = told.rows(folder, "SELECT * FROM deal ORDER BY id")
    found = planned(rider, tmp_path / "out" / "deals.csv")
    assert [(row.verdict, row.reason) for row in found.rows] == [(Verdict.UNCHANGED, "")] * 2
    carry_out(rider, found)
    assert told.rows(folder, "SELECT * FROM deal ORDER BY id") == before
    rider.close()
