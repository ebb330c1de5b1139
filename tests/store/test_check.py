# SPDX-License-Identifier: MIT
"""Whoever owns the file can disable the gate; `rider check` finds what was done behind its back."""

import re

import pytest

from rider.domain.errors import FileError
from rider.file import DataFolder
from rider.service.check import check
from rider.service.session import open_rider
from tests.store.raw import HEAD, NEW_ID, RawFile, deal, event, move, person, proof, requirement, stage

_STANDING = f"deal_id = {deal('Standing')}"
_FIRST_PROOF = f"(SELECT min(id) FROM proof WHERE {_STANDING})"


def test_a_file_that_only_rider_wrote_is_sound(raw: RawFile) -> None:
    assert check(raw.path) == []


def _disarmed(raw: RawFile, sql: str) -> None:
    """Run a script with every trigger out of the way, and put them back as they were."""
    triggers = raw.ask("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    dropped = "".join(f"DROP TRIGGER {name};\n" for name, _ in triggers)
    put_back = "".join(f"{text};\n" for _, text in triggers)
    raw.accepts(f"{dropped}{sql};\n{put_back}")
    if "writable_schema" not in sql:
        assert raw.ask("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'") == triggers


TAMPERED = {
    "a stage": (
        f"UPDATE deal SET stage_id = {stage('Commit')} WHERE name = 'Born'",
        "The deal “Born” does not stand where its last event says",
    ),
    "an outcome": ("UPDATE deal SET outcome = 'won' WHERE name = 'Born'", "“Born” does not stand where"),
    "a claim": (
        f"UPDATE deal SET claim_stage_id = {stage('Commit')} WHERE name = 'Born'",
        "“Born” does not stand where",
    ),
    "a pipeline": (
        "UPDATE deal SET pipeline_id = (SELECT id FROM pipeline WHERE name = 'Short cycle')"
        " WHERE name = 'Born'",
        "“Born” does not stand where",
    ),
    "a deal hidden in the archive": (
        "UPDATE deal SET archived_at = created_at WHERE name = 'Born'",
        "“Born” was put away or brought back without an event",
    ),
    "a deal hidden in another one": (
        f"UPDATE deal SET merged_into_id = {deal('Standing')}, archived_at = 1 WHERE name = 'Born'",
        "“Born” was put away or brought back without an event",
    ),
    "a deal that was never born": (
        f"INSERT INTO deal SELECT '{NEW_ID}', pipeline_id, {stage('Commit')}, outcome, NULL, NULL, 'Found',"
        " account, value_minor, currency, expected_close, closed_on, probability, lead_source, owner, NULL,"
        " NULL, crm_says, adopted, wait_until, created_at, archived_at, merged_into_id"
        " FROM deal WHERE name = 'Born'",
        "The deal “Found” has no birth in the record",
    ),
    "a deal taken out": ("DELETE FROM deal WHERE name = 'Born'", "is in the record, but not among the deals"),
    "a proof taken out": (
        f"DELETE FROM proof WHERE id = {_FIRST_PROOF}",
        "the proof that it recorded is gone",
    ),
    "a proof of other words": (
        f"UPDATE proof SET words = 'They signed everything at once' WHERE id = {_FIRST_PROOF}",
        "the words of its proof are not the ones that were recorded",
    ),
    "a proof without words": (
        f"UPDATE proof SET words = '' WHERE id = {_FIRST_PROOF}",
        "the words of its proof are not the ones that were recorded",
    ),
    "a proof of another day": (
        "UPDATE proof SET happened_on = '2020-01-01'",
        "its proof is not the one that was recorded",
    ),
    "a proof of another requirement": (
        f"UPDATE proof SET requirement_id = {requirement('Paper process known')} WHERE id = {_FIRST_PROOF}",
        "its proof is not the one that was recorded",
    ),
    "a proof moved to another deal": (
        f"UPDATE proof SET deal_id = {deal('Born')} WHERE id = {_FIRST_PROOF}",
        "its proof is not the one that was recorded",
    ),
    "a proof turned into a waiver": (
        f"UPDATE proof SET kind = 'waiver' WHERE id = {_FIRST_PROOF}",
        "its proof is not the one that was recorded",
    ),
    "a proof without an event": (
        f"INSERT INTO proof SELECT '{NEW_ID}', 1, deal_id, requirement_id, kind, words, person_id, role,"
        " happened_on, link, attachment, amount_minor, currency, due_on, NULL FROM proof"
        f" WHERE id = {_FIRST_PROOF}",
        "a proof hangs on it that it did not record",
    ),
    "a withdrawal taken out": ("DELETE FROM withdrawal", "the withdrawal and the record do not agree"),
    "a withdrawal turned to another proof": (
        f"UPDATE withdrawal SET proof_id = {_FIRST_PROOF}",
        "the withdrawal and the record do not agree",
    ),
    "a withdrawal without an event": (
        f"INSERT INTO withdrawal SELECT {_FIRST_PROOF}, 1",
        "the withdrawal and the record do not agree",
    ),
    "a person taken out": (
        f"DELETE FROM person WHERE id = {person('Standing')}",
        "refers to one that is not there",
    ),
    "a person moved to another deal": (
        f"UPDATE person SET deal_id = {deal('Born')} WHERE id = {person('Standing')}",
        "names nobody of its deal",
    ),
    "a requirement of another form": (
        "UPDATE requirement SET form = 'statement' WHERE form = 'document'",
        "The requirement “Signed order or equivalent” is not as the record says",
    ),
    "a requirement of a lower grade": (
        "UPDATE requirement SET least_grade = 3 WHERE title = 'Fits who we sell to'",
        "The requirement “Fits who we sell to” is not as the record says",
    ),
    "a requirement made waivable": ("UPDATE requirement SET waivable = 1", "is not as the record says"),
    "a requirement without its person": (
        "UPDATE requirement SET names_person = 0",
        "is not as the record says",
    ),
    "a shelf life taken away": (
        "UPDATE requirement SET shelf_life_days = NULL",
        "“Decision process clarified” is not as the record says",
    ),
    "a requirement taken out": (
        "DELETE FROM requirement WHERE title = 'Fits who we sell to'",
        "A requirement of the playbook is gone",
    ),
    "a requirement archived": (
        "UPDATE requirement SET archived_seq = 1 WHERE title = 'Fits who we sell to'",
        "“Fits who we sell to” was archived without an event",
    ),
    "a stage slipped in": (
        f"INSERT INTO stage SELECT '{NEW_ID}', pipeline_id, 'Shortcut', 9, 'open', 14, 0, NULL"
        " FROM stage LIMIT 1",
        "A stage of the playbook was not put there by the record",
    ),
    "a stage taken out": ("DELETE FROM stage WHERE name = 'Offer'", "A stage of the playbook is gone"),
    "stages reordered": ("UPDATE stage SET position = position + 10", "is not as the record says"),
    "a pipeline renamed": ("UPDATE pipeline SET name = name || '!'", "is not as the record says"),
    "an event taken out": ("DELETE FROM event WHERE kind = 'moved_back'", "the record has a gap before it"),
    "the first event taken out": ("DELETE FROM event WHERE seq = 1", "the record has a gap before it"),
    "an event of another kind": (
        "UPDATE event SET kind = 'moved' WHERE kind = 'moved_back'",
        "its hash does not fit its content",
    ),
    "an event about another deal": (
        f"UPDATE event SET deal_id = {deal('Born')} WHERE kind = 'moved' AND {_STANDING}",
        "its hash does not fit its content",
    ),
    "an event of another time": (
        "UPDATE event SET happened_at = happened_at - 1 WHERE kind = 'lost'",
        "its hash does not fit its content",
    ),
    "an event with another hash": (
        f"UPDATE event SET hash = '{'a' * 64}' WHERE seq = 5",
        "Event 6: the chain is broken",
    ),
    "a record time set back": (
        f"UPDATE event SET recorded_at = 1, happened_at = 1 WHERE seq = {HEAD}",
        "its record time runs backwards",
    ),
    "an event that happens after it is recorded": (
        "UPDATE event SET happened_at = recorded_at + 1 WHERE seq = 3",
        "it happened after it was recorded",
    ),
    "the words of an event": (
        "UPDATE event SET words = 'They never paused' WHERE kind = 'moved_back'",
        "its words are not the ones that were recorded",
    ),
    "the words of an event taken out without a redaction": (
        "UPDATE event SET words = '' WHERE kind = 'moved_back'",
        "its words are not the ones that were recorded",
    ),
    "the words of an event taken out to nothing": (
        "UPDATE event SET words = NULL WHERE kind = 'moved_back'",
        "its words are not the ones that were recorded",
    ),
    "the length of a stay": (
        "UPDATE spell SET length_ms = length_ms + 1 WHERE left_seq IS NOT NULL",
        "has a wrong length",
    ),
    "the stage of a stay": (
        f"UPDATE spell SET stage_id = {stage('Commit')} WHERE {_STANDING}",
        "is not as the record says",
    ),
    "a stay taken out": (f"DELETE FROM spell WHERE {_STANDING}", "is not as the record says"),
    "a stay without a move": (
        f"INSERT INTO spell SELECT 3, {deal('Born')}, {stage('Commit')}, 1, 2, 2, 1",
        "The stay that began with event 3 is not as the record says",
    ),
    "an index of its own": ("CREATE INDEX mine ON deal (name)", "mine does not belong into the file"),
    "a unique index dropped": ("DROP INDEX spell_open", "spell_open is missing"),
    "a table of its own": ("CREATE TABLE mine (a)", "mine does not belong into the file"),
    "a view of its own": ("CREATE VIEW mine AS SELECT 1", "mine does not belong into the file"),
    "the view that says what stands": (
        "DROP VIEW standing_proof; CREATE VIEW standing_proof AS SELECT id, deal_id, requirement_id,"
        " 'waiver' AS kind, happened_on, seq, 3 AS grade FROM proof",
        "standing_proof is not as Rider made it",
    ),
    "a constraint written out of the schema": (
        "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql,"
        " 'CHECK (least_grade IN (1, 2, 3))', 'CHECK (1)') WHERE name = 'requirement'",
        "requirement is not as Rider made it",
    ),
}


@pytest.mark.parametrize("what", TAMPERED)
def test_check_finds_after_the_triggers_were_put_back(raw: RawFile, what: str) -> None:
    tampering, finding = TAMPERED[what]
    _disarmed(raw, tampering)
    assert any(re.search(finding, problem) for problem in check(raw.path)), check(raw.path)


@pytest.mark.parametrize("trigger", ["event_gate", "deal_changed", "proof_in", "requirement_row_changed"])
def test_check_finds_that_a_trigger_is_gone(raw: RawFile, trigger: str) -> None:
    raw.accepts(f"DROP TRIGGER {trigger};")
    assert check(raw.path) == [f"The gate was altered: {trigger} is missing from the file."]


def test_check_finds_a_trigger_of_someone_else_and_one_that_was_altered(raw: RawFile) -> None:
    raw.accepts(
        "CREATE TRIGGER mine AFTER INSERT ON event BEGIN SELECT 1; END; DROP TRIGGER event_gate;"
        " CREATE TRIGGER event_gate BEFORE INSERT ON event WHEN 0 BEGIN SELECT 1; END;"
    )
    assert check(raw.path) == [
        "The gate was altered: mine does not belong into the file.",
        "The gate was altered: event_gate is not as Rider made it.",
    ]


def test_check_finds_what_was_done_with_triggers_switched_off(raw: RawFile) -> None:
    raw.accepts(".dbconfig enable_trigger off\nUPDATE deal SET outcome = 'won' WHERE name = 'Born';")
    assert check(raw.path) == ["The deal “Born” does not stand where its last event says."]


def test_check_finds_that_a_move_went_in_with_an_invented_hash(raw: RawFile) -> None:
    raw.accepts(move("Proven", "Discovery") + event("conversation_held", deal_id=deal("Proven")))
    seq = int(str(raw.ask(f"SELECT {HEAD}")[0][0]))
    assert check(raw.path) == [f"Event {n}: its hash does not fit its content." for n in (seq - 1, seq)]


# ---------------------------------------------------------------- check comes to its end, whatever is there

UNREADABLE = {
    "an event whose body is no JSON": event("pipeline_added", subject_id=NEW_ID, body="not JSON"),
    "an event whose body is a number": event("stage_added", subject_id=NEW_ID, body="5"),
    "an event whose body says nothing": event("requirement_added", subject_id=NEW_ID),
    "a proof whose event says nothing": proof("Standing", "Fits who we sell to"),
    "a proof event without its proof": event("proved", deal_id=deal("Standing"), subject_id=NEW_ID),
    "a proof event about no deal": event("proved", subject_id=NEW_ID, body="[]"),
    "a withdrawal of no deal": event("withdrew", subject_id=NEW_ID),
    "a birth without a deal": event("created", deal_id=NEW_ID, stage_id=stage("Prospect"), outcome="open"),
    "an event with bytes in it": event("conversation_held", body=b"{}", zone=b"x"),
}


@pytest.mark.parametrize("what", UNREADABLE)
def test_check_comes_to_its_end_past(raw: RawFile, what: str) -> None:
    raw.accepts(UNREADABLE[what] + "UPDATE deal SET name = 'Renamed' WHERE name = 'Born';")
    _disarmed(raw, "UPDATE deal SET outcome = 'won' WHERE name = 'Renamed'")
    found = check(raw.path)
    assert "The deal “Renamed” does not stand where its last event says." in found
    assert len(found) > 1


SENSELESS = {
    "a kind": "UPDATE event SET kind = 'teleported' WHERE seq = 40",
    "an outcome of a deal": "PRAGMA ignore_check_constraints = ON; UPDATE deal SET outcome = 'maybe'",
    "a claim of a deal": "PRAGMA ignore_check_constraints = ON; UPDATE deal SET claim_outcome = 'maybe'",
    "an outcome of an event": "UPDATE event SET outcome = 'maybe' WHERE kind = 'lost'",
    "a time in words": "UPDATE event SET recorded_at = 'noon', happened_at = 'noon' WHERE seq = 50",
    "words in bytes": "UPDATE event SET words = x'ff' WHERE kind = 'lost'",
    "a text that is no UTF-8": "UPDATE event SET words = CAST(x'ff' AS TEXT) WHERE kind = 'lost'",
    "proof words in bytes": "UPDATE proof SET words = x'ff'",
    "a day that does not exist": "UPDATE proof SET happened_on = '2026-02-30'",
    "a body of every event": "UPDATE event SET body = '{\"kind\":1}'",
    "a birth that is voided": f"UPDATE event SET kind = 'voided' WHERE kind = 'moved' AND {_STANDING}",
    "a stay in words": "UPDATE spell SET left_at = 'noon', length_ms = 'long' WHERE left_at IS NOT NULL",
}


@pytest.mark.parametrize("what", SENSELESS)
def test_check_reports_what_makes_no_sense(raw: RawFile, what: str) -> None:
    _disarmed(raw, SENSELESS[what])
    assert check(raw.path) != []


def test_check_calls_a_file_damaged_whose_schema_does_not_fit_its_pages(raw: RawFile) -> None:
    raw.accepts(
        "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql,"
        " 'CONSTRAINT stage_name UNIQUE (pipeline_id, name), ', '') WHERE name = 'stage';"
    )
    with pytest.raises(FileError, match="is damaged"):
        check(raw.path)


def test_check_lists_the_first_problems_of_many(raw: RawFile) -> None:
    _disarmed(raw, "UPDATE event SET hash = lower(hex(randomblob(32))), prev_hash = 'x', words_digest = 'x'")
    found = check(raw.path)
    assert len(found) == 201
    assert found[-1] == "There is more; only the first problems are listed."


def test_check_reads_beside_a_running_rider(raw: RawFile) -> None:
    rider = open_rider(DataFolder(raw.path.parent))
    assert check(raw.path) == []
    rider.close()
