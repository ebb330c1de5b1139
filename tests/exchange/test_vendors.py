# SPDX-License-Identifier: MIT
"""The vendors' maps, and what becomes of a file of each vendor in each of three locales."""

import shutil
import tomllib
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from rider.clock import Clock
from rider.domain.landing import Verdict
from rider.exchange.files.headers import normal
from rider.exchange.importing import carry_out, plan
from rider.exchange.inspecting import answered, look
from rider.exchange.mappings.answers import LEAVE_OUT
from rider.exchange.mappings.mapping import Mapping
from rider.exchange.mappings.vendors import aliases, recognised, vendor_mappings
from rider.file import DataFolder
from rider.service.session import open_rider
from rider.service.transfer.imports import existing
from rider.store.engine import Store
from rider.store.integrity import examine
from tests.exchange import told
from tests.exchange.told import Expected

FILES = pytest.mark.parametrize("file", told.expected(), ids=lambda f: str(f.path.relative_to(told.CRM)))
VENDORS = pytest.mark.parametrize("vendor", vendor_mappings(), ids=lambda v: v.title)


@pytest.fixture
def rider(folder: DataFolder) -> Iterator[Store]:
    opened = open_rider(folder, Clock("UTC"))
    yield opened
    opened.close()


def playbook_stages() -> set[str]:
    playbooks = files("resources").joinpath("playbooks")
    texts = [f.read_text(encoding="utf-8") for f in playbooks.iterdir() if f.name.endswith(".toml")]
    return {stage["name"] for text in texts for stage in tomllib.loads(text)["stage"]}


@VENDORS
def test_a_stage_of_a_vendor_leads_to_stages_of_the_playbooks(vendor: Mapping) -> None:
    known = playbook_stages() | {"won", "lost", LEAVE_OUT}
    assert {target for meant in vendor.stages.values() for target in meant} <= known
    assert set(vendor.outcomes.values()) <= {"open", "won", "lost"}


def test_a_guessed_stage_leads_to_stages_of_the_playbooks() -> None:
    known = playbook_stages() | {"won", "lost"}
    assert {target for meant in aliases().stages.values() for target in meant} <= known
    assert set(aliases().outcomes.values()) == {"open", "won", "lost"}


@VENDORS
def test_a_column_of_a_vendor_has_one_meaning(vendor: Mapping) -> None:
    both = {"closed", "expected_close"}  # vendors with one column for the two
    fields = [name for name, headers in vendor.columns.items() for _header in headers]
    headers = [normal(header) for headers in vendor.columns.values() for header in headers]
    meant: dict[str, set[str]] = {}
    for name, header in zip(fields, headers, strict=True):
        meant.setdefault(header, set()).add(name)
    assert [header for header, names in meant.items() if len(names) > 1 and names != both] == []
    assert meant.keys() & set(map(normal, vendor.kept)) == set()


def test_files_of_one_source_mean_the_same_by_the_same_word() -> None:
    words: dict[tuple[str, str], set[object]] = {}
    for vendor in vendor_mappings():
        for word, meant in (*vendor.stages.items(), *vendor.outcomes.items()):
            words.setdefault((vendor.source, word), set()).add(
                meant if isinstance(meant, tuple) else (meant,)
            )
    assert [word for word, meanings in words.items() if len(meanings) > 1] == []


def test_a_guess_means_by_a_word_what_the_vendors_mean() -> None:
    guess = aliases().stages
    other = {
        word: (vendor.title, meant, guess[word])
        for vendor in vendor_mappings()
        for word, meant in vendor.stages.items()
        if guess.get(word, meant) != meant
    }
    assert other == {}


@VENDORS
def test_a_vendor_tells_itself_apart_from_the_others(vendor: Mapping) -> None:
    """Whatever language its columns are in: the first of each group, the second, and so on."""
    most = max(map(len, vendor.recognise))
    for number in range(most):
        header = [group[min(number, len(group) - 1)] for group in vendor.recognise]
        if any(begin.endswith("- ") for begin in vendor.exactly):
            header = [f"{vendor.exactly[number % len(vendor.exactly)]}{column}" for column in header]
        elif vendor.exactly:
            header[0] = vendor.exactly[min(number, len(vendor.exactly) - 1)]
        found = recognised(tuple(dict.fromkeys(header)))
        assert found is not None, header
        assert found.mapping.title == vendor.title, header


def test_a_list_by_hand_is_of_no_vendor() -> None:
    for header in (
        ("Name", "Firma", "Betrag", "Phase", "Abschluss"),
        ("Deal", "Company", "Value", "Stage", "Owner"),
        ("Id", "Name", "Stage", "Amount"),
        ("Record ID", "Address 1", "City", "Owner", "Associated Contact"),
    ):
        assert recognised(header) is None, header


@FILES
def test_a_file_says_what_it_is_and_asks_only_what_it_leaves_open(rider: Store, file: Expected) -> None:
    found = look(file.path, pipelines=existing(rider, "").pipelines)
    assert (found.title, found.rows) == (file.title, file.rows)
    assert f"{found.table.encoding} {found.table.delimiter}".rstrip(" ") == file.read
    assert sorted({ask.need.value for ask in found.asks}) == file.asks, found.asks
    assert answered(found, file.answers).asks == ()


@FILES
def test_a_file_becomes_the_board_that_it_tells_and_again_changes_nothing(
    rider: Store, folder: DataFolder, file: Expected
) -> None:
    pipelines = existing(rider, "").pipelines
    found = plan(look(file.path, pipelines=pipelines, answers=file.answers), rider)
    skipped = [row for row in found.rows if row.verdict is Verdict.SKIPPED]
    assert found.counts[Verdict.NEW] == file.new, [row.reason for row in found.rows]
    assert [f"{row.line}: {row.reason}" for row in skipped if not row.file] == file.skipped
    assert [f"{row.line}: {row.reason}" for row in skipped if row.file] == file.beside
    assert told.totals(found) == file.totals
    assert carry_out(rider, found).new == file.new
    board = told.deals(folder)
    for name, fields in file.deals.items():
        assert {k: v for k, v in board[name].items() if k in fields} == fields
    assert told.claims(folder) == file.claims
    assert told.people(folder) == file.people
    assert told.history(folder) == file.history
    head = told.rows(folder, "SELECT max(seq) FROM event")
    again = plan(look(file.path, pipelines=pipelines, answers=file.answers), rider)
    assert (again.counts[Verdict.NEW], again.counts[Verdict.CHANGED]) == (0, 0), again.rows
    assert carry_out(rider, again).seq is None
    assert told.rows(folder, "SELECT max(seq) FROM event") == head
    assert examine(folder.database) == []


@pytest.mark.parametrize("locale", ["en", "de", "fr"])
def test_a_history_that_comes_later_says_what_it_says_beside_the_deals(
    rider: Store, folder: DataFolder, tmp_path: Path, locale: str
) -> None:
    pipelines = existing(rider, "").pipelines
    beside = next(f for f in told.expected() if f.path.parent.name == f"salesforce_history-{locale}")
    alone = Path(shutil.copy(beside.path, tmp_path))
    carry_out(rider, plan(look(alone, pipelines=pipelines, answers=beside.answers), rider))
    assert told.history(folder) == {}
    history = beside.path.with_name("OpportunityHistory.csv")
    looked = look(history, pipelines=pipelines, answers=beside.answers)
    assert (looked.title, looked.is_history, looked.rows) == ("Salesforce opportunity history", True, 14)
    found = plan(looked, rider)
    assert found.problems == (
        "Line 14: There is no deal 006Rz00000GoneXIAR on the board. Import the deals first.",
    )
    carry_out(rider, found)
    assert {name: sorted(some) for name, some in told.history(folder).items()} == beside.history
    assert plan(look(history, pipelines=pipelines, answers=beside.answers), rider).writes is False


def test_a_report_finds_the_deals_of_an_object_export_by_15_letters_of_18(rider: Store) -> None:
    pipelines = existing(rider, "").pipelines
    by_name = {str(file.path.relative_to(told.CRM)): file for file in told.expected()}
    export, report = by_name["salesforce-en/Opportunity.csv"], by_name["salesforce_report-en.csv"]
    carry_out(rider, plan(look(export.path, pipelines=pipelines, answers=export.answers), rider))
    found = plan(look(report.path, pipelines=pipelines, answers=report.answers), rider)
    assert (found.counts[Verdict.NEW], found.counts[Verdict.SKIPPED]) == (0, 0)


def test_no_file_is_without_expectations() -> None:
    beside = {"Account.csv", "User.csv", "OpportunityHistory.csv", "expected.toml"}
    there = {p for p in told.CRM.rglob("*") if p.is_file() and p.name not in beside}
    assert there == {file.path for file in told.expected()}


@FILES
def test_a_column_that_nobody_reads_is_one_of_the_reps_own(rider: Store, file: Expected) -> None:
    """Labels that a team gave, and when stages were left: those stay with the stored row."""
    found = look(file.path, pipelines=existing(rider, "").pipelines)
    left = {column.header for column in found.columns if not column.field and not column.is_kept}
    left -= {
        header for header in left if header.startswith(("Date exited", "Austrittsdatum", "Date de sortie"))
    }
    assert left <= {
        *("Decision Maker", "Decision MakerIDs"),
        *("Entscheidungsträger", "EntscheidungsträgerIDs"),
        *("Décideur", "DécideurIDs"),
    }
