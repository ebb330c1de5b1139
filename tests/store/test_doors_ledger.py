# SPDX-License-Identifier: MIT
"""Doors to the record: events and the stays that follow from them are appended, never changed."""

import pytest

from rider.store.tables import EventRow, SpellRow
from tests.store.raw import HEAD, NEW_ID, NOW, RawFile, Sql, deal, event, insert, move, proof_event, stage

_LAST = f"seq = {HEAD}"
_STANDING = f"deal_id = {deal('Standing')}"
_WHY = "(SELECT seq FROM event WHERE kind = 'moved_back')"


def _note(**columns: object) -> str:
    kind = columns.pop("kind", "conversation_held")
    return event(kind, **{"deal_id": deal("Born"), **columns})


NOT_APPENDED = {
    "after a gap": (_note(seq=Sql(f"{HEAD} + 2")), "takes the next number"),
    "at number zero": (_note(seq=0), "takes the next number"),
    "at a negative number": (_note(seq=-7), "takes the next number"),
    "at the largest number": (_note(seq=2**63 - 1), "takes the next number"),
    "in place of the last": (_note(seq=Sql(HEAD)), "takes the next number"),
    "in place of the first": (_note(seq=1), "takes the next number"),
    "without a number": (_note(seq=None), "takes the next number"),
    "at a number in words": (_note(seq="next"), "takes the next number|datatype mismatch"),
    "at a broken number": (_note(seq=Sql(f"{HEAD} + 1.5")), "takes the next number|datatype mismatch"),
    "under the hash of an earlier one": (
        _note(prev_hash=Sql("(SELECT hash FROM event WHERE seq = 1)")),
        "names the hash of the one before",
    ),
    "under an invented hash": (_note(prev_hash="a" * 64), "names the hash of the one before"),
    "under no hash": (_note(prev_hash=None), "names the hash of the one before"),
    "with a short hash": (_note(hash="abc"), "64 hexadecimal digits"),
    "with a hash in capitals": (_note(hash="A" * 64), "64 hexadecimal digits"),
    "with a hash that is none": (_note(hash="g" * 64), "64 hexadecimal digits"),
    "with no hash": (_note(hash=None), "64 hexadecimal digits"),
    "with a hash in bytes": (_note(hash=b"a" * 64), "64 hexadecimal digits"),
    "with a hash in digits": (_note(hash=Sql("1" * 64)), "64 hexadecimal digits"),
    "recorded before the last": (
        _note(recorded_at=Sql(f"(SELECT recorded_at FROM event WHERE {_LAST}) - 1"), happened_at=1),
        "times are whole ms",
    ),
    "recorded at the epoch": (_note(recorded_at=0, happened_at=0), "times are whole ms"),
    "recorded two minutes ahead": (_note(recorded_at=Sql(f"{NOW} + 120000")), "times are whole ms"),
    "recorded at no time": (_note(recorded_at=None), "times are whole ms"),
    "recorded at a time in words": (_note(recorded_at="now"), "times are whole ms"),
    "recorded at a broken time": (_note(recorded_at=Sql(f"{NOW} + 0.5")), "times are whole ms"),
    "recorded at a time in bytes": (_note(recorded_at=b"1"), "times are whole ms"),
    "recorded at an endless time": (_note(recorded_at=Sql("9e999")), "times are whole ms"),
    "that happens after it is recorded": (
        _note(happened_at=Sql(f"max({NOW}, (SELECT max(recorded_at) FROM event)) + 30000")),
        "times are whole ms",
    ),
    "that happens at no time": (_note(happened_at=None), "times are whole ms"),
    "that happens at a broken time": (_note(happened_at=Sql("1.5")), "times are whole ms"),
    "of no kind": (_note(kind=None), "of a known kind"),
    "of an unknown kind": (_note(kind="teleported"), "of a known kind"),
    "without a body": (_note(body=None), "an event is whole"),
    "without a zone": (_note(zone=None), "an event is whole"),
    "without a source": (_note(source=None), "an event is whole"),
    "from an unknown source": (_note(source="oracle"), "an event is whole"),
    "with words that have no digest": (_note(words="They agreed", words_digest=None), "an event is whole"),
    "with a digest of no words": (_note(words_digest="0" * 64), "an event is whole"),
    "about a deal that is not there": (_note(deal_id=NEW_ID), "about a deal that is there"),
}


@pytest.mark.parametrize("how", NOT_APPENDED)
def test_no_event_comes(raw: RawFile, how: str) -> None:
    attack, because = NOT_APPENDED[how]
    for policy in ("", "OR IGNORE ", "OR REPLACE "):
        raw.refuses(attack.replace("INSERT ", f"INSERT {policy}", 1), because)


def test_no_event_is_slipped_in_beneath_another_that_then_replaces_it(raw: RawFile) -> None:
    beneath = (
        "CREATE TEMP TRIGGER mine BEFORE INSERT ON main.event WHEN NEW.kind = 'conversation_held'\n"
        f"BEGIN\n{move('Proven', 'Discovery')}END;\n"
    )
    raw.refuses(beneath + _note(), "takes the next number")
    raw.refuses(beneath + _note().replace("INSERT", "INSERT OR REPLACE", 1), "takes the next number")


@pytest.mark.parametrize("alias", ["rowid", "_rowid_", "oid"])
def test_no_event_is_replaced_through_its_hidden_name(raw: RawFile, alias: str) -> None:
    attack = event("conversation_held", verb="REPLACE", seq=Sql(HEAD)).replace("(seq,", f"({alias},", 1)
    raw.refuses(attack, "takes the next number")


def test_no_event_is_written_over_by_an_upsert(raw: RawFile) -> None:
    attack = event("conversation_held", seq=1, after="WHERE 1 ON CONFLICT (seq) DO UPDATE SET kind = 'won'")
    raw.refuses(attack, "takes the next number")


_OTHER_VALUES: dict[str, object] = {
    "seq": Sql("seq + 1000"),
    "kind": "lost",
    "deal_id": deal("Quick"),
    "stage_id": stage("Commit"),
    "claim_stage_id": stage("Commit"),
    "happened_at": 1,
    "recorded_at": 1,
    "about_seq": 1,
    "source": "imported",
}


@pytest.mark.parametrize("column", list(EventRow.model_fields))
def test_no_column_of_an_event_changes(raw: RawFile, column: str) -> None:
    value = _OTHER_VALUES.get(column, "another")
    written = value if isinstance(value, int | Sql) else f"'{value}'"
    for verb in ("UPDATE", "UPDATE OR IGNORE", "UPDATE OR REPLACE"):
        attack = f"{verb} event SET {column} = {written} WHERE seq = {_WHY};"
        raw.refuses(attack, "what is in the ledger stays")


@pytest.mark.parametrize(
    "attack",
    [
        "DELETE FROM event;",
        f"DELETE FROM event WHERE {_LAST};",
        "DELETE FROM event WHERE kind = 'withdrew' RETURNING seq;",
        "UPDATE event SET rowid = rowid + 1;",
        "UPDATE event SET seq = -seq;",
        "UPDATE OR REPLACE event SET seq = 1 WHERE seq = 2;",
        "UPDATE event SET words = '' WHERE words IS NOT NULL;",
        "UPDATE event SET words = NULL, words_digest = NULL WHERE words IS NOT NULL;",
        "WITH last AS (SELECT max(seq) AS seq FROM event) DELETE FROM event WHERE seq IN last;",
    ],
)
def test_no_event_leaves_the_record(raw: RawFile, attack: str) -> None:
    raw.refuses(attack, "what is in the ledger stays")


_REDACTED = event("redacted", about_seq=Sql(_WHY))


def test_a_redaction_takes_words_out_and_puts_none_in(raw: RawFile) -> None:
    other = f"UPDATE event SET words = 'They never paused' WHERE seq = {_WHY};"
    raw.refuses(other, "what is in the ledger stays", first=_REDACTED)
    more = f"UPDATE event SET words = '', kind = 'moved' WHERE seq = {_WHY};"
    raw.refuses(more, "what is in the ledger stays")
    elsewhere = f"UPDATE event SET words = '' WHERE {_STANDING} AND words IS NOT NULL;"
    raw.refuses(elsewhere, "what is in the ledger stays")
    raw.accepts(f"UPDATE event SET words = '' WHERE seq = {_WHY};")
    assert raw.ask(f"SELECT words, length(words_digest) FROM event WHERE seq = {_WHY}") == [("", 64)]


def _stay(**columns: object) -> str:
    usual = {
        "entered_seq": Sql(HEAD),
        "deal_id": deal("Standing"),
        "stage_id": stage("Commit"),
        "entered_at": Sql(f"(SELECT happened_at FROM event WHERE {_LAST})"),
    }
    return insert("spell", **{**usual, **columns})


NOT_A_STAY = {
    "without its event": _stay(),
    "prepared for the next event, so that its own conflicts": _stay(entered_seq=Sql(f"{HEAD} + 1")),
    "that is over": _stay(left_seq=1, left_at=1, length_ms=1),
    "of long ago": _stay(entered_seq=1),
    "of no deal": _stay(deal_id=NEW_ID),
    "under a negative number": _stay(entered_seq=-1),
    "copied from one that is": "INSERT INTO spell SELECT * FROM spell;",
}


@pytest.mark.parametrize("what", NOT_A_STAY)
def test_no_stay_is_inserted(raw: RawFile, what: str) -> None:
    for verb in ("INSERT", "INSERT OR IGNORE", "REPLACE"):
        attack = NOT_A_STAY[what].replace("INSERT", verb, 1)
        raw.refuses(attack, "a stay comes from the ledger")


@pytest.mark.parametrize("column", list(SpellRow.model_fields))
def test_no_column_of_a_stay_changes(raw: RawFile, column: str) -> None:
    value = {"deal_id": deal("Quick"), "stage_id": stage("Commit")}.get(column, "99")
    for verb in ("UPDATE", "UPDATE OR IGNORE", "UPDATE OR REPLACE"):
        attack = f"{verb} spell SET {column} = {value} WHERE {_STANDING};"
        raw.refuses(attack, "a stay is ended and given back by the ledger alone")


@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE spell SET left_seq = NULL, left_at = NULL, length_ms = NULL WHERE left_seq IS NOT NULL;",
        f"UPDATE spell SET left_seq = {HEAD}, left_at = entered_at, length_ms = 0 WHERE left_seq IS NULL;",
        "UPDATE spell SET length_ms = length_ms * 2 WHERE left_seq IS NOT NULL;",
    ],
)
def test_no_stay_is_ended_or_given_back_by_hand(raw: RawFile, attack: str) -> None:
    raw.refuses(attack, "a stay is ended and given back by the ledger alone")


@pytest.mark.parametrize("which", ["", f"WHERE {_STANDING}", "WHERE left_seq IS NULL"])
def test_no_stay_is_deleted(raw: RawFile, which: str) -> None:
    raw.refuses(f"DELETE FROM spell {which};", "a stay ends only with the move that opened it")


def test_right_after_a_move_its_stay_is_not_open_to_edits(raw: RawFile) -> None:
    raw.accepts(move("Proven", "Discovery"))
    mine = f"deal_id = {deal('Proven')}"
    raw.refuses(f"DELETE FROM spell WHERE {mine};", "a stay ends only")
    raw.refuses(f"UPDATE spell SET left_at = 1, length_ms = 1 WHERE {mine};", "by the ledger alone")
    raw.refuses(f"UPDATE spell SET entered_at = 1 WHERE {mine} AND left_seq IS NULL;", "by the ledger alone")
    closing = f"left_seq = {HEAD}, left_at = entered_at, length_ms = 0"
    raw.refuses(f"UPDATE spell SET {closing} WHERE {mine} AND left_seq IS NULL;", "by the ledger alone")


def test_right_after_a_proof_event_nothing_but_its_proof_hangs_on_it(raw: RawFile) -> None:
    raw.accepts(proof_event("Standing"))
    raw.refuses(_stay(), "a stay comes from the ledger")
    withdrawal = f"INSERT INTO withdrawal SELECT id, {HEAD} FROM proof WHERE {_STANDING} LIMIT 1;"
    raw.refuses(withdrawal, "a withdrawal comes from the ledger")


def test_a_refusal_within_a_transaction_lets_nothing_else_through(raw: RawFile) -> None:
    attack = f"BEGIN;\nDELETE FROM event WHERE {_LAST};\nUPDATE deal SET outcome = 'won';\nCOMMIT;\n"
    raw.refuses(attack, "what is in the ledger stays")
