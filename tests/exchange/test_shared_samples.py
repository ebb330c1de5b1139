# SPDX-License-Identifier: MIT
"""The shared samples, where they lie beside the checkout: files as CRMs and their users really wrote them."""

from collections.abc import Iterator

import pytest

from rider.clock import Clock
from rider.domain.errors import InputError
from rider.domain.landing import Verdict
from rider.exchange.files.reading import read_file
from rider.exchange.importing import Plan, carry_out, plan
from rider.exchange.inspecting import answered, look
from rider.exchange.inspection import Need
from rider.exchange.mappings.answers import ALL_OWNERS, Answers
from rider.exchange.mappings.mapping import read_mapping
from rider.exchange.mappings.vendors import recognised
from rider.file import DataFolder
from rider.service.session import open_rider
from rider.service.transfer.imports import existing
from rider.store.engine import Store
from rider.store.integrity import examine
from tests.deal_files import MAVEN_MAP, shared
from tests.exchange import told

DOLLARS = Answers(currency="USD", owner=ALL_OWNERS)


@pytest.fixture
def rider(folder: DataFolder) -> Iterator[Store]:
    opened = open_rider(folder, Clock("UTC"))
    yield opened
    opened.close()


def planned(rider: Store, *parts: str) -> Plan:
    pipelines = existing(rider, "").pipelines
    return plan(look(shared(*parts), pipelines=pipelines, answers=DOLLARS), rider)


def test_maven_has_its_figures_by_the_example_of_a_mapping(rider: Store) -> None:
    """test_cli_import.py carries it out."""
    path = shared("maven", "sales_pipeline.csv")
    found = look(
        path,
        pipelines=existing(rider, "").pipelines,
        mapping=read_mapping(MAVEN_MAP),
        answers=Answers(owner=ALL_OWNERS),
    )
    assert (found.rows, found.asks, len(found.owners)) == (8_800, (), 30)
    totals = told.totals(plan(found, rider))
    assert [total.partition(":")[0] for total in totals] == ["lost USD 2473", "open USD 2089", "won USD 4238"]


def test_maven_without_its_mapping_is_read_by_hand(rider: Store) -> None:
    path = shared("maven", "sales_pipeline.csv")
    found = look(path, pipelines=existing(rider, "").pipelines)
    assert found.title == "A file of no known kind"
    assert [(ask.need, ask.about) for ask in found.asks] == [(Need.COLUMNS, "name")]
    found = answered(found, Answers(columns={"name": "product", "external_id": "opportunity_id"}))
    assert {word.word: word.target for word in found.stages} == {
        "Won": "won",
        "Lost": "lost",
        "Engaging": None,
        "Prospecting": "Prospect",
    }
    assert {ask.need for ask in found.asks} == {Need.STAGES, Need.OWNER, Need.CURRENCY}


def test_an_object_export_comes_in_with_the_names_of_its_accounts(rider: Store, folder: DataFolder) -> None:
    found = planned(rider, "salesforce_export", "Opportunity.csv")
    assert (found.counts[Verdict.NEW], found.problems) == (50, ())
    assert told.totals(found) == [
        "lost USD 3: 3058912.50",
        "open USD 35: 30002070.50",
        "won USD 12: 10542562.98",
    ]
    carry_out(rider, found)
    assert told.claims(folder) == {"Commit": 9, "Discovery": 18, "Proposal": 8, "lost": 3, "won": 12}
    board = told.deals(folder)
    deal = board["Patterson-Hansen - Merchant Services - November 2024"]
    assert (deal["account"], deal["external_id"]) == ("Patterson-Hansen", "006Ec00000AieKFIAZ")
    assert (deal["value"], deal["created"]) == ("1124741.15 USD", "2024-01-22")
    assert not any(str(deal["account"]).startswith("001Ec") for deal in board.values())
    assert planned(rider, "salesforce_export", "Opportunity.csv").writes is False
    assert examine(folder.database) == []


def test_a_history_beside_the_deals_is_sorted_and_tells_what_was_won_and_then_lost(
    rider: Store, folder: DataFolder
) -> None:
    shared("salesforce_history", "OpportunityHistory.csv")
    found = planned(rider, "salesforce_history", "Opportunity.csv")
    assert (found.counts[Verdict.NEW], found.problems) == (36, ())
    carry_out(rider, found)
    claims = told.claims(folder)
    assert (claims.pop("won"), claims.pop("lost"), sum(claims.values())) == (12, 8, 16)
    reported = told.history(folder, "external_id")
    assert (len(reported), sum(map(len, reported.values()))) == (36, 48)
    times = [[entry[:16] for entry in entries] for entries in reported.values()]
    assert times == [sorted(some) for some in times]
    flipped = {i: e for i, e in reported.items() if [w.split()[-1] for w in e][-2:] == ["won", "lost"]}
    names = dict(told.rows(folder, "SELECT external_id, name FROM deal"))
    assert sorted(names[i] for i in flipped) == [
        "Edge SLA",
        "Farmers Coop. of Florida-",
        "Grand Hotels Emergency Generators",
        "United Oil Installations",
        "United Oil SLA",
        "United Oil Standby Generators",
        "University of AZ Portable Generators",
    ]
    assert flipped["006bm00000LKgOnAAL"] == [
        "2026-02-24 02:18 Prospect",
        "2026-02-24 02:20 won",
        "2026-03-07 20:59 lost",
    ]
    assert told.deals(folder)["Farmers Coop. of Florida-"]["stands"] == "lost"
    assert planned(rider, "salesforce_history", "Opportunity.csv").writes is False
    assert examine(folder.database) == []


def test_a_history_that_comes_alone_finds_the_deals_of_before(rider: Store, folder: DataFolder) -> None:
    """The same 48 rows after the deals, in a look of their own: nothing is left to say."""
    carry_out(rider, planned(rider, "salesforce_history", "Opportunity.csv"))
    before = told.history(folder)
    found = planned(rider, "salesforce_history", "OpportunityHistory.csv")
    assert (found.counts[Verdict.NEW], found.counts[Verdict.SKIPPED]) == (0, 0)
    carry_out(rider, found)
    assert told.history(folder) == before


@pytest.mark.parametrize(
    ("name", "rows", "columns"),
    [("3.crm-bootcamp-vehicles.csv", 720, 39), ("3.crm-bootcamp-locations.csv", 99, 43)],
)
def test_other_objects_of_hubspot_are_read_and_are_no_deals(
    rider: Store, name: str, rows: int, columns: int
) -> None:
    path = shared("hubspot", name)
    table = read_file(path)
    assert (table.encoding, table.delimiter, len(table.rows), len(table.header)) == (
        "utf-8",
        ",",
        rows,
        columns,
    )
    assert recognised(table.header) is None
    found = look(path, pipelines=existing(rider, "").pipelines)
    assert Need.COLUMNS in {ask.need for ask in found.asks}
    with pytest.raises(InputError):
        plan(found, rider)


def test_hubspot_writes_decimals_words_and_several_values_in_a_cell() -> None:
    table = read_file(shared("hubspot", "3.crm-bootcamp-vehicles.csv"))
    first = dict(zip(table.header, table.rows[0].cells, strict=True))
    assert (first["Daily Price"], first["Available"]) == ("117.0", "Yes")
    assert (first["Object create date/time"], first["Current LocationIDs"]) == (
        "2023-11-15 20:09",
        "9804115223",
    )
    table = read_file(shared("hubspot", "3.crm-bootcamp-locations.csv"))
    place = table.header.index("Current LocationIDs")
    assert max(len(row.cells[place].split(";")) for row in table.rows) == 10
