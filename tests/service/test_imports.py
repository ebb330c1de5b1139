# SPDX-License-Identifier: MIT
"""Carrying an import out: once, as one unit of work, and never a move."""

import json
import random
from pathlib import Path

import pytest

from rider.domain.errors import RuleError
from rider.domain.landing import Verdict
from rider.exchange.importing import ImportResult, carry_out
from rider.exchange.mappings.mapping import Mapping, parse_mapping, read_mapping
from rider.file import DataFolder, connect_reading
from rider.service import deals
from rider.service.session import open_rider
from rider.service.transfer import imports
from rider.store.engine import Store
from rider.store.integrity import examine
from tests import builders
from tests.deal_files import OWN, OWN_MAP, planned, write

NAMELESS = OWN_MAP.read_text(encoding="utf-8").replace('external_id = "Deal ID"\n', "")


@pytest.fixture
def mapping() -> Mapping:
    return read_mapping(OWN_MAP)


def bring_in(store: Store, path: Path, mapping: Mapping) -> ImportResult:
    return carry_out(store, planned(store, path, mapping))


def rows(folder: DataFolder, query: str) -> list[tuple[object, ...]]:
    connection = connect_reading(folder.database)
    try:
        return [tuple(row) for row in connection.execute(query)]
    finally:
        connection.close()


def head(folder: DataFolder) -> object:
    return rows(folder, "SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1")


BOARD = (
    "SELECT d.name, d.external_id, s.name, d.outcome, c.name, d.claim_outcome, d.account, d.value_minor,"
    " d.currency, d.expected_close, d.closed_on, d.owner, d.lead_source, d.crm_says, d.adopted FROM deal d"
    " JOIN stage s ON s.id = d.stage_id LEFT JOIN stage c ON c.id = d.claim_stage_id ORDER BY d.name"
)


def test_deals_are_born_in_the_first_stage_with_what_they_claim(
    store: Store, folder: DataFolder, mapping: Mapping
) -> None:
    result = bring_in(store, OWN, mapping)
    assert (result.new, result.changed, result.unchanged, result.skipped) == (4, 0, 0, 0)
    assert [row[1:6] for row in rows(folder, BOARD)] == [
        ("D-3", "Prospect", "open", None, "won"),
        ("D-1", "Prospect", "open", "Discovery", None),
        ("D-4", "Prospect", "open", None, "lost"),
        ("D-2", "Prospect", "open", None, None),
    ]
    assert {row[-1] for row in rows(folder, BOARD)} == {0}
    assert examine(folder.database) == []


def test_events_say_what_the_file_knows(store: Store, folder: DataFolder, mapping: Mapping) -> None:
    result = bring_in(store, OWN, mapping)
    query = (
        "SELECT e.kind, e.source, e.words, date(e.happened_at / 1000, 'unixepoch') FROM event e"
        f" WHERE seq > {result.seq} ORDER BY seq"
    )
    told = rows(folder, query)
    assert [row[0] for row in told] == ["created"] * 4 + ["claimed"] * 3
    assert {row[1] for row in told} == {"imported"}
    assert told[0][2:] == ("Dock scheduling", "2024-01-14")
    assert told[5][3] == "2024-03-21"
    (body,) = rows(folder, f"SELECT body FROM event WHERE seq = {result.seq}")[0]
    said = json.loads(str(body))
    assert (said["new"], said["file"], said["source"], len(said["sha256"])) == (4, "deals.csv", "own crm", 64)


def test_a_day_ahead_is_recorded_as_now(
    store: Store, folder: DataFolder, mapping: Mapping, tmp_path: Path
) -> None:
    bring_in(store, write(tmp_path / "x.csv", "1,A,,,Signed,31/12/2150,31/12/2151,,Ada,"), mapping)
    assert rows(folder, "SELECT closed_on FROM deal") == [("2151-12-31",)]
    assert rows(folder, "SELECT count(*) FROM event WHERE happened_at > recorded_at") == [(0,)]


def test_every_row_is_stored_with_its_deal(store: Store, folder: DataFolder, mapping: Mapping) -> None:
    bring_in(store, OWN, mapping)
    stored = rows(
        folder, "SELECT i.line, i.verdict, d.name, i.raw FROM import_row i JOIN deal d ON d.id = i.deal_id"
    )
    assert sorted(str(row[2]) for row in stored) == [
        "Crane upkeep",
        "Dock scheduling",
        "Reefer meters",
        "Yard planning",
    ]
    raw = next(json.loads(str(row[3])) for row in stored if row[0] == 2)
    assert raw["Amount"] == "€12,500.00"
    assert "Finished" not in raw


@pytest.mark.parametrize("text", [OWN_MAP.read_text(encoding="utf-8"), NAMELESS], ids=["by id", "by name"])
def test_the_same_file_again_writes_nothing(
    store: Store, folder: DataFolder, tmp_path: Path, text: str
) -> None:
    mapping = parse_mapping(text, "m.toml")
    path = write(
        tmp_path / "x.csv", *OWN.read_text(encoding="utf-8").splitlines()[1:], "9,Odd,,x,New,,,,Ada,"
    )
    bring_in(store, path, mapping)
    before = head(folder)
    again = bring_in(store, path, mapping)
    assert (again.new, again.changed, again.unchanged, again.skipped, again.seq) == (0, 0, 4, 1, None)
    assert head(folder) == before


def test_the_order_of_rows_does_not_matter(
    store: Store, folder: DataFolder, mapping: Mapping, tmp_path: Path
) -> None:
    bring_in(store, OWN, mapping)
    lines = OWN.read_text(encoding="utf-8").splitlines()[1:]
    random.Random(7).shuffle(lines)
    other = DataFolder(tmp_path / "other")
    shuffled = open_rider(other)
    bring_in(shuffled, write(tmp_path / "deals.csv", *lines), mapping)
    shuffled.close()
    assert rows(other, BOARD) == rows(folder, BOARD)


def test_a_later_file_updates_fields_and_says_what_they_were(
    store: Store, folder: DataFolder, mapping: Mapping, tmp_path: Path
) -> None:
    bring_in(store, OWN, mapping)
    path = write(
        tmp_path / "later.csv",
        "D-1,Dock scheduling II,Hafen Terminal,€13.50,Talking,14/01/2024,,31/07/2024,Cy,Fair",
        "D-2,Yard planning,Nordkai II,€8000,New,02/02/2024,,,Ada,",
    )
    result = bring_in(store, path, mapping)
    assert (result.changed, result.unchanged) == (2, 0)
    events = rows(folder, f"SELECT kind, source, body FROM event WHERE seq > {result.seq} ORDER BY seq")
    assert [row[0] for row in events] == ["close_pushed", "value_changed", "deal_changed"]
    assert json.loads(str(events[0][2])) == {"from": "2024-06-30", "to": "2024-07-31", "why": "crm"}
    assert json.loads(str(events[1][2])) == {
        "name": ["Dock scheduling", "Dock scheduling II"],
        "value_minor": [1_250_000, 1350],
        "owner": ["Ada", "Cy"],
    }
    assert rows(folder, "SELECT account FROM deal WHERE external_id = 'D-2'") == [("Nordkai II",)]
    assert rows(folder, f"SELECT verdict, reason FROM import_row WHERE seq = {result.seq}")[1] == (
        "changed",
        "Changes account.",
    )
    assert examine(folder.database) == []


def test_a_later_file_never_moves_a_deal(
    store: Store, folder: DataFolder, mapping: Mapping, tmp_path: Path
) -> None:
    bring_in(store, OWN, mapping)
    before = rows(
        folder, "SELECT stage_id, outcome, claim_stage_id, claim_outcome FROM deal ORDER BY external_id"
    )
    agreed = OWN.read_text(encoding="utf-8").splitlines()[1:]
    later = [
        agreed[0].replace("Talking", "Offered"),
        agreed[1].replace("New", "Signed"),
        agreed[2].replace("Signed", "Gone"),
    ]
    bring_in(store, write(tmp_path / "later.csv", *later), mapping)
    after = rows(
        folder, "SELECT stage_id, outcome, claim_stage_id, claim_outcome FROM deal ORDER BY external_id"
    )
    assert after == before
    says = "SELECT crm_says FROM deal ORDER BY external_id"
    assert rows(folder, says) == [("Offered",), ("Signed",), ("Gone",), (None,)]
    assert bring_in(store, write(tmp_path / "agreed.csv", *agreed[:3]), mapping).changed == 3
    assert rows(folder, says) == [(None,)] * 4
    assert examine(folder.database) == []


def test_what_the_rep_has_proven_stays_when_the_file_is_behind(
    store: Store, folder: DataFolder, mapping: Mapping
) -> None:
    bring_in(store, OWN, mapping)
    deal_id = str(rows(folder, "SELECT lower(id) FROM deal WHERE external_id = 'D-2'")[0][0])
    builders.climb(store, deal_id, "Validation")
    assert bring_in(store, OWN, mapping).changed == 1
    assert rows(
        folder,
        "SELECT s.name, crm_says FROM deal d JOIN stage s ON s.id = d.stage_id WHERE external_id = 'D-2'",
    ) == [("Validation", "New")]


def test_a_claim_is_no_proof(store: Store, folder: DataFolder, mapping: Mapping) -> None:
    bring_in(store, OWN, mapping)
    deal_id = str(rows(folder, "SELECT id FROM deal WHERE external_id = 'D-1'")[0][0])
    with pytest.raises(Exception, match="cannot enter Discovery yet"):
        deals.move(store, deal_id, builders.stage(store, "Discovery").id)


def test_a_deal_made_by_hand_is_not_taken_for_one_of_the_file(
    store: Store, folder: DataFolder, tmp_path: Path
) -> None:
    builders.deal(store, "dock scheduling", account="Hafen Terminal")
    found = planned(store, OWN, parse_mapping(NAMELESS, "m.toml"))
    assert [row.verdict for row in found.rows].count(Verdict.SKIPPED) == 1
    assert found.rows[0].reason == (
        "“Dock scheduling” of Hafen Terminal is on the board already and not from this source. "
        "Say whether it is the same deal."
    )


def test_cancelled_at_any_set_it_leaves_nothing(
    store: Store, folder: DataFolder, mapping: Mapping, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imports, "SET", 1)
    before = head(folder)
    stops = 0
    while True:
        asked = iter([False] * stops + [True])
        found = planned(store, OWN, mapping)
        result = carry_out(store, found, cancelled=lambda answers=asked: next(answers, False))  # type: ignore[misc]
        if not result.cancelled:
            break
        assert (head(folder), rows(folder, "SELECT * FROM deal")) == (before, [])
        stops += 1
    assert stops == 24


def test_progress_runs_to_its_end(store: Store, mapping: Mapping, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imports, "SET", 3)
    told: list[tuple[int, int]] = []
    carry_out(store, planned(store, OWN, mapping), lambda done, total: told.append((done, total)))
    assert told == [(done, 24) for done in (3, 4, 7, 8, 11, 12, 15, 16, 19, 20, 23, 24)]


def test_an_error_on_the_way_leaves_nothing(store: Store, folder: DataFolder, mapping: Mapping) -> None:
    def fail(_done: int, _total: int) -> None:
        raise OSError("no more")

    before = head(folder)
    with pytest.raises(OSError, match="no more"):
        carry_out(store, planned(store, OWN, mapping), fail)
    assert (head(folder), rows(folder, "SELECT * FROM deal")) == (before, [])


def test_a_plan_that_the_record_has_overtaken_is_refused(store: Store, mapping: Mapping) -> None:
    found = planned(store, OWN, mapping)
    builders.deal(store)
    with pytest.raises(RuleError, match="The record has changed since the file was looked at"):
        carry_out(store, found)
