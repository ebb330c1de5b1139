# SPDX-License-Identifier: MIT
"""Doors to a deal's row: it is never written past the ledger."""

import pytest

from tests.store.raw import NEW_ID, RawFile, Sql, deal, event, insert, move, pipeline, stage

_TO_COMMIT = f"SET stage_id = {stage('Commit')}"
_BORN = "WHERE name = 'Born'"

PAST_THE_LEDGER = {
    "an update of the stage": f"UPDATE deal {_TO_COMMIT} {_BORN};",
    "an update or ignore": f"UPDATE OR IGNORE deal {_TO_COMMIT} {_BORN};",
    "an update or replace": f"UPDATE OR REPLACE deal {_TO_COMMIT} {_BORN};",
    "an update or fail that a good row begins": "UPDATE OR FAIL deal SET name = name || '!', stage_id ="
    f" CASE name WHEN 'Quick' THEN {stage('Offer', 'Short cycle')} ELSE stage_id END;",
    "an update or rollback": f"UPDATE OR ROLLBACK deal {_TO_COMMIT} {_BORN};",
    "an update of all deals at once": f"UPDATE deal {_TO_COMMIT};",
    "an update of its pipeline together with its stage": "UPDATE deal SET"
    f" pipeline_id = {pipeline('Short cycle')}, stage_id = {stage('Offer', 'Short cycle')} {_BORN};",
    "an update from another table": "UPDATE deal SET stage_id = s.id FROM stage s"
    " WHERE s.name = 'Commit' AND deal.name = 'Born';",
    "an update with a common table expression": f"WITH late AS (SELECT {stage('Commit')} AS id)"
    f" UPDATE deal SET stage_id = (SELECT id FROM late) {_BORN};",
    "an update that returns its row": f"UPDATE deal {_TO_COMMIT} {_BORN} RETURNING id;",
    "an update of several columns at once": "UPDATE deal SET (stage_id, outcome) ="
    f" ({stage('Commit')}, 'won') {_BORN};",
    "an update through an index hint": f"UPDATE deal INDEXED BY deal_standing {_TO_COMMIT}"
    f" WHERE pipeline_id = {pipeline()};",
    "an update within a savepoint": f"SAVEPOINT s; UPDATE deal {_TO_COMMIT} {_BORN}; RELEASE s;",
    "an update in a transaction that goes on": f"BEGIN; UPDATE deal {_TO_COMMIT} {_BORN}; COMMIT;",
    "an update with foreign keys on": f"PRAGMA foreign_keys = ON; UPDATE deal {_TO_COMMIT} {_BORN};",
    "an update with recursive triggers": "PRAGMA recursive_triggers = ON;"
    f" UPDATE OR REPLACE deal {_TO_COMMIT};",
    "an update without checks": "PRAGMA ignore_check_constraints = ON;"
    f" UPDATE deal {_TO_COMMIT}, outcome = 'won' {_BORN};",
    "an update in an untrusted schema": f"PRAGMA trusted_schema = OFF; UPDATE deal {_TO_COMMIT} {_BORN};",
    "an update to a stage that does not exist": f"UPDATE deal SET stage_id = '{NEW_ID}' {_BORN};",
    "an update to a stage of another pipeline": "UPDATE deal"
    f" SET stage_id = {stage('Offer', 'Short cycle')} {_BORN};",
    "an update to no stage": f"UPDATE deal SET stage_id = NULL {_BORN};",
    "an update to a number as stage": f"UPDATE deal SET stage_id = 4 {_BORN};",
    "an update to the bytes of a stage's id": "UPDATE deal SET stage_id ="
    f" CAST({stage('Commit')} AS BLOB) {_BORN};",
    "a move back by hand": f"UPDATE deal SET stage_id = {stage('Prospect')} WHERE name = 'Standing';",
    "a win by hand": "UPDATE deal SET outcome = 'won' WHERE name = 'Standing';",
    "a loss by hand": "UPDATE deal SET outcome = 'lost' WHERE name = 'Standing';",
    "a reopening by hand": "UPDATE deal SET outcome = 'open' WHERE name = 'Won deal';",
    "an outcome that does not exist": "UPDATE OR IGNORE deal SET outcome = 'maybe' WHERE name = 'Born';",
    "a claim by hand": f"UPDATE deal SET claim_stage_id = {stage('Commit')} {_BORN};",
    "a claimed outcome by hand": f"UPDATE deal SET claim_outcome = 'won' {_BORN};",
    "a claim raised by hand": f"UPDATE deal SET claim_stage_id = {stage('Commit')} WHERE name = 'Claimed';",
    "a claim dropped by hand": "UPDATE deal SET claim_stage_id = NULL WHERE name = 'Claimed';",
    "a claim fulfilled by hand": "UPDATE deal SET stage_id = claim_stage_id, claim_stage_id = NULL"
    " WHERE name = 'Claimed';",
    "a trigger of the attacker's own": "CREATE TEMP TRIGGER mine AFTER UPDATE OF name ON main.deal BEGIN"
    f" UPDATE deal {_TO_COMMIT} WHERE id = NEW.id; END; UPDATE deal SET name = 'Born again' {_BORN};",
    "a view of the attacker's own": "CREATE TEMP VIEW pushed AS SELECT * FROM main.deal;"
    " CREATE TEMP TRIGGER through INSTEAD OF UPDATE ON pushed BEGIN"
    " UPDATE deal SET stage_id = NEW.stage_id WHERE id = NEW.id; END;"
    f" UPDATE pushed {_TO_COMMIT} {_BORN};",
}


@pytest.mark.parametrize("way", PAST_THE_LEDGER)
def test_a_deal_stands_where_the_ledger_says_whatever_is_tried(raw: RawFile, way: str) -> None:
    raw.refuses(PAST_THE_LEDGER[way], "gate: a deal stands where the ledger says")


def test_a_file_attached_under_another_name_is_guarded_alike(raw: RawFile) -> None:
    attack = f".open :memory:\nATTACH '{raw.path}' AS board;\nUPDATE board.deal SET outcome = 'won';\n"
    raw.refuses(attack, "gate: a deal stands where the ledger says")


IDENTITY = {
    "its pipeline": f"pipeline_id = {pipeline('Short cycle')}",
    "its pipeline to one that does not exist": f"pipeline_id = '{NEW_ID}'",
    "its id": f"id = '{NEW_ID}'",
    "its id to that of another deal": f"id = {deal('Won deal')}",
}


@pytest.mark.parametrize("what", IDENTITY)
def test_a_deal_keeps(raw: RawFile, what: str) -> None:
    for verb in ("UPDATE", "UPDATE OR IGNORE", "UPDATE OR REPLACE"):
        raw.refuses(f"{verb} deal SET {IDENTITY[what]} {_BORN};", "ladder: a deal keeps its identity")


def _row(**columns: object) -> dict[str, object]:
    usual = {
        "id": NEW_ID,
        "pipeline_id": pipeline(),
        "stage_id": stage("Prospect"),
        "outcome": "open",
        "name": "Slipped in",
        "account": "",
        "currency": "EUR",
        "lead_source": "",
        "owner": "",
        "adopted": 1,
        "created_at": 0,
    }
    return {**usual, **columns}


_BIRTH = event("created", deal_id=NEW_ID, stage_id=stage("Prospect"), outcome="open")
_QUICK_BIRTH = event("created", deal_id=NEW_ID, stage_id=stage("Lead", "Short cycle"), outcome="open")

NOT_BORN_SO = {
    "without any event": ("", insert("deal", **_row())),
    "past the first stage without any event": ("", insert("deal", **_row(stage_id=stage("Commit")))),
    "past the first stage": (_BIRTH, insert("deal", **_row(stage_id=stage("Commit")))),
    "in a stage that does not exist": (_BIRTH, insert("deal", **_row(stage_id="e" * 32))),
    "in no stage": (_BIRTH, insert("deal", **_row(stage_id=None))),
    "won": (_BIRTH, insert("deal", **_row(outcome="won"))),
    "with no outcome": (_BIRTH, insert("deal", verb="INSERT OR IGNORE", **_row(outcome=None))),
    "with a claim": (_BIRTH, insert("deal", **_row(claim_stage_id=stage("Commit")))),
    "with a claimed outcome": (_BIRTH, insert("deal", **_row(claim_outcome="won"))),
    "in another pipeline than its birth": (_QUICK_BIRTH, insert("deal", **_row())),
    "in the pipeline of its birth and the stage of another": (
        _QUICK_BIRTH,
        insert("deal", **_row(stage_id=stage("Lead", "Short cycle"))),
    ),
    "under an id in bytes": (_BIRTH, insert("deal", **_row(id=Sql(f"CAST('{NEW_ID}' AS BLOB)")))),
    "among good ones": (
        _BIRTH,
        "INSERT INTO deal (id, pipeline_id, stage_id, outcome, name, account, currency, lead_source, owner,"
        f" adopted, created_at) VALUES ('{NEW_ID}', {pipeline()}, {stage('Prospect')}, 'open', 'Good', '',"
        f" 'EUR', '', '', 1, 0), ('{'e' * 32}', {pipeline()}, {stage('Commit')}, 'open', 'Bad', '', 'EUR',"
        " '', '', 1, 0);",
    ),
    "in place of itself, in another stage": (
        "",
        f"REPLACE INTO deal SELECT id, pipeline_id, {stage('Commit')}, outcome, claim_stage_id,"
        " claim_outcome, name, account, value_minor, currency, expected_close, closed_on, probability,"
        " lead_source, owner,"
        f" external_source, external_id, crm_says, adopted, wait_until, created_at, archived_at,"
        f" merged_into_id FROM deal {_BORN};",
    ),
}


@pytest.mark.parametrize("how", NOT_BORN_SO)
def test_no_deal_is_inserted(raw: RawFile, how: str) -> None:
    first, attack = NOT_BORN_SO[how]
    raw.accepts(first)
    for policy in ("", "OR IGNORE ", "OR REPLACE ", "OR FAIL "):
        bent = attack.replace("INSERT INTO", f"INSERT {policy}INTO")
        raw.refuses(bent, "ladder: a deal comes from the ledger, in its first stage")


THERE_ALREADY = {
    "by a replacement of the moved deal in its first stage": (
        "",
        insert("deal", verb="INSERT OR REPLACE", **_row(id=deal("Standing"), name="Standing")),
    ),
    "by a replacement of the won deal": (
        "",
        insert("deal", verb="REPLACE", **_row(id=deal("Won deal"), name="Won deal")),
    ),
    "by an insertion that is ignored": (
        "",
        insert("deal", verb="INSERT OR IGNORE", **_row(id=deal("Standing"))),
    ),
    "by an upsert": (
        "",
        insert(
            "deal",
            after=f"WHERE 1 ON CONFLICT (id) DO UPDATE SET stage_id = {stage('Commit')}",
            **_row(id=deal("Standing")),
        ),
    ),
    "by an upsert that does nothing": (
        "",
        insert("deal", after="WHERE 1 ON CONFLICT DO NOTHING", **_row(id=deal("Standing"))),
    ),
    "by another deal with its external key": (
        _BIRTH,
        insert("deal", verb="REPLACE", **_row(external_source="crm", external_id="Claimed")),
    ),
}


@pytest.mark.parametrize("how", THERE_ALREADY)
def test_no_deal_is_overwritten(raw: RawFile, how: str) -> None:
    first, attack = THERE_ALREADY[how]
    raw.refuses(attack, "ladder: that deal is there already", first=first)


def test_no_deal_takes_the_external_key_of_another(raw: RawFile) -> None:
    for verb in ("UPDATE", "UPDATE OR IGNORE", "UPDATE OR REPLACE"):
        attack = f"{verb} deal SET external_source = 'crm', external_id = 'Claimed' {_BORN};"
        raw.refuses(attack, "ladder: another deal came from there")


def test_deals_have_no_rowid_to_replace_them_by(raw: RawFile) -> None:
    raw.refuses(insert("deal", verb="REPLACE", rowid=1, **_row()), "has no column named rowid")


@pytest.mark.parametrize(
    "attack",
    [
        "DELETE FROM deal WHERE name = 'Standing';",
        "DELETE FROM deal;",
        "PRAGMA foreign_keys = ON; DELETE FROM deal WHERE name = 'Quick';",
        "WITH gone AS (SELECT id FROM deal) DELETE FROM deal WHERE id IN gone RETURNING id;",
    ],
)
def test_no_deal_is_deleted(raw: RawFile, attack: str) -> None:
    raw.refuses(attack, "ladder: a deal is archived, never deleted")


def test_a_deal_may_be_renamed_from_outside(raw: RawFile) -> None:
    raw.accepts(f"UPDATE deal SET name = 'Born again', value_minor = 5 {_BORN};")
    assert raw.stands("Born again") == ("Prospect", "open")


def test_a_deal_inserted_long_after_its_birth_stands_in_the_first_stage(raw: RawFile) -> None:
    raw.accepts(_BIRTH)
    raw.accepts(move("Proven", "Discovery"))
    raw.accepts(insert("deal", **_row()))
    assert raw.stands("Slipped in") == ("Prospect", "open")
