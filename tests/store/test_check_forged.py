# SPDX-License-Identifier: MIT
"""A determined hand recomputes the chain; `rider check` still judges each move and each proof."""

import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

import pytest

from rider.service.check import check
from rider.store.ledger import CHAINED, chain, digest
from tests.store.raw import HEAD, NEW_ID, NOW, RawFile, deal, person, requirement, stage


@contextmanager
def _forging(raw: RawFile) -> Iterator[Callable[..., int]]:
    """Give a way to append events with right hashes past every trigger, and put the triggers back."""
    with closing(sqlite3.connect(raw.path, isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for trigger in triggers:
            connection.execute(f"DROP TRIGGER {trigger['name']}")

        def value(sql: object) -> object:
            return connection.execute(f"SELECT {sql}").fetchone()[0]

        def append(kind: str, then: str = "", **columns: object) -> int:
            head = connection.execute(f"SELECT * FROM event WHERE seq = {HEAD}").fetchone()
            row: dict[str, object] = dict.fromkeys([*CHAINED, "words"])
            row |= {"seq": head["seq"] + 1, "kind": kind, "body": "{}", "zone": "UTC", "source": "rider"}
            row |= {"happened_at": value(NOW), "recorded_at": max(int(str(value(NOW))), head["recorded_at"])}
            row |= {n: value(v) if str(v).startswith("(") else v for n, v in columns.items()}
            row["prev_hash"] = head["hash"]
            row["hash"] = chain(head["hash"], [row[n] for n in CHAINED])
            marks = ", ".join("?" * len(row))
            connection.execute(f"INSERT INTO event ({', '.join(row)}) VALUES ({marks})", list(row.values()))
            connection.executescript(then)
            return int(str(row["seq"]))

        yield append
        for trigger in triggers:
            connection.execute(trigger["sql"])
    assert not [p for p in check(raw.path) if "hash" in p or "chain" in p or "gate was altered" in p]


def _project(name: str, to: str, outcome: str = "open") -> str:
    return (
        f"UPDATE deal SET stage_id = {stage(to)}, outcome = '{outcome}' WHERE name = '{name}';"
        f"UPDATE spell SET left_seq = {HEAD}, left_at = (SELECT happened_at FROM event WHERE seq = {HEAD}),"
        f" length_ms = (SELECT happened_at FROM event WHERE seq = {HEAD}) - entered_at"
        f" WHERE left_seq IS NULL AND deal_id = {deal(name)};"
    )


def _stay(name: str, to: str) -> str:
    at = f"(SELECT happened_at FROM event WHERE seq = {HEAD})"
    return (
        "INSERT INTO spell (entered_seq, deal_id, stage_id, entered_at)"
        f" SELECT {HEAD}, {deal(name)}, {stage(to)}, {at};"
    )


def test_a_move_without_proof_is_found_though_the_chain_was_recomputed(raw: RawFile) -> None:
    with _forging(raw) as append:
        seq = append(
            "moved",
            _project("Born", "Commit") + _stay("Born", "Commit"),
            deal_id=deal("Born"),
            stage_id=stage("Commit"),
            outcome="open",
        )
    assert check(raw.path) == [f"Event {seq}: the deal entered Commit without the proof that it asked for."]


@pytest.mark.parametrize("kind", ["won", "claim_lowered", "moved_back", "reopened"])
def test_a_win_without_proof_is_found_under_whatever_kind_it_goes(raw: RawFile, kind: str) -> None:
    where = stage("Validation" if kind != "moved_back" else "Discovery")
    name = "Validation" if kind != "moved_back" else "Discovery"
    with _forging(raw) as append:
        seq = append(
            kind, _project("Standing", name, "won"), deal_id=deal("Standing"), stage_id=where, outcome="won"
        )
    found = f"Event {seq}: the deal entered Won without the proof that it asked for."
    assert found in check(raw.path)


def test_a_reopening_voided_into_won_without_its_order_is_found(raw: RawFile) -> None:
    order = f"(SELECT max(id) FROM proof WHERE deal_id = {deal('Won deal')})"
    here = {"deal_id": deal("Won deal"), "stage_id": stage("Commit")}
    with _forging(raw) as append:
        reopened = append(
            "reopened", _project("Won deal", "Commit") + _stay("Won deal", "Commit"), outcome="open", **here
        )
        append(
            "withdrew",
            f"INSERT INTO withdrawal SELECT {order}, {HEAD};",
            deal_id=deal("Won deal"),
            subject_id=order,
        )
        undone = f"UPDATE deal SET outcome = 'won' WHERE id = {deal('Won deal')};"
        undone += f"DELETE FROM spell WHERE entered_seq = {reopened};"
        seq = append("voided", undone, about_seq=reopened, outcome="won", **here)
    assert check(raw.path) == [f"Event {seq}: the deal entered Won without the proof that it asked for."]


def test_a_deal_born_past_the_first_stage_is_found(raw: RawFile) -> None:
    born = (
        f"INSERT INTO deal SELECT '{NEW_ID}', pipeline_id, {stage('Commit')}, 'open', NULL, NULL, 'Early',"
        " account, value_minor, currency, expected_close, closed_on, probability, lead_source, owner, NULL,"
        " NULL, crm_says, adopted, wait_until, created_at, archived_at, merged_into_id"
        " FROM deal WHERE name = 'Born';"
    )
    with _forging(raw) as append:
        seq = append(
            "created",
            born + _stay("Early", "Commit"),
            deal_id=NEW_ID,
            stage_id=stage("Commit"),
            outcome="open",
        )
    assert check(raw.path) == [f"Event {seq}: the deal was not born in the first stage of its pipeline."]


def _prove(raw: RawFile, append: Callable[..., int], title: str, **changes: object) -> int:
    """Forge a proof of a deal that passes every comparison of rows."""
    (requirement_id,) = raw.ask(f"SELECT {requirement(title)}")[0]
    (person_id,) = raw.ask(f"SELECT {person('Standing')}")[0]
    (today,) = raw.ask("SELECT date('now')")[0]
    row: dict[str, object] = dict.fromkeys(
        ["link", "attachment", "amount_minor", "currency", "due_on", "supersedes_id"]
    )
    row |= {"requirement_id": requirement_id, "kind": "proof", "person_id": person_id, "role": "champion"}
    row |= {"happened_on": today, "words": "They signed the whole order form on Friday", **changes}
    body = {k: v for k, v in row.items() if k != "words"} | {"words_digest": digest(str(row["words"]))}
    columns = {**row, "id": NEW_ID}
    quoted = ", ".join("NULL" if v is None else f"'{v}'" for v in columns.values())
    then = (
        f"INSERT INTO proof ({', '.join(columns)}, seq, deal_id) SELECT {quoted}, {HEAD}, {deal('Standing')};"
    )
    kind = "proved" if row["kind"] == "proof" else "waived"
    said = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return append(kind, then, deal_id=deal("Standing"), subject_id=NEW_ID, body=said)


ORDER = "Signed order or equivalent"
HOLLOW: dict[str, tuple[str, dict[str, object], str]] = {
    "no words": (ORDER, {"words": "", "link": "https://example.com"}, "Say what happened"),
    "a placeholder": (ORDER, {"words": "ok ok ok", "link": "https://example.com"}, "Say what happened"),
    "no person": (ORDER, {"person_id": None, "link": "https://example.com"}, "Name the person"),
    "no document": (ORDER, {}, "Give a link to the document"),
    "a day ahead": ("Fits who we sell to", {"happened_on": "2099-01-01"}, "The day lies ahead"),
    "a waiver that the playbook does not allow": (ORDER, {"kind": "waiver"}, "does not allow"),
    "an amount of nothing": ("Buyer said yes in principle, and to what amount", {}, "Give the amount"),
}


@pytest.mark.parametrize("what", HOLLOW)
def test_a_forged_proof_is_found_that_has(raw: RawFile, what: str) -> None:
    title, changes, sentence = HOLLOW[what]
    with _forging(raw) as append:
        seq = _prove(raw, append, title, **changes)
    assert any(re.match(f"Event {seq}: .*{sentence}", p) for p in check(raw.path)), check(raw.path)
