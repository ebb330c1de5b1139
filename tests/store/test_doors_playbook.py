# SPDX-License-Identifier: MIT
"""Doors to the playbook: what a gate asks for is never loosened, and nothing is slipped in beneath it."""

import json

import pytest

from rider.store.tables import PipelineRow, RequirementRow, StageRow
from tests.store.raw import (
    HEAD,
    NEW_ID,
    RawFile,
    Sql,
    deal,
    event,
    insert,
    move,
    pipeline,
    requirement,
    stage,
)

VERBS = ["UPDATE", "UPDATE OR IGNORE", "UPDATE OR REPLACE", "UPDATE OR FAIL"]
QUOTE = "The problem in the buyer’s words"
COLUMNS = [
    *(("pipeline", c) for c in PipelineRow.model_fields),
    *(("stage", c) for c in StageRow.model_fields),
    *(("requirement", c) for c in RequirementRow.model_fields),
]
_OTHER_VALUES = {
    "position": "position + 50",
    "pipeline_id": pipeline("Short cycle"),
    "stage_id": stage("Won"),
    "kind": "'won'",
    "form": "'statement'",
    "archived_seq": "1",
}


@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_no_column_of_the_playbook_changes_in_place(raw: RawFile, table: str, column: str) -> None:
    value = _OTHER_VALUES.get(column, f"'{NEW_ID}'")
    for verb in VERBS:
        raw.refuses(
            f"{verb} {table} SET {column} = {value};",
            f"playbook: (a {table} (keeps its|changes)|another {table} has that name)",
        )


LOOSENED = {
    "its form": "form = 'statement'",
    "its grade, whichever way": "least_grade = least_grade % 3 + 1",
    "its grade below the lowest": "least_grade = 0",
    "its person": "names_person = 0",
    "its being waivable": "waivable = 1",
    "its shelf life, longer": "shelf_life_days = 99999",
    "its shelf life, away": "shelf_life_days = NULL",
    "its stage": f"stage_id = {stage('Won')}",
    "its stage, to none": f"stage_id = '{NEW_ID}'",
    "its being live": f"archived_seq = {HEAD}",
    "its id, so that no proof fits or all do": f"id = '{NEW_ID}'",
    "all at once": "form = 'statement', names_person = 0, waivable = 1, shelf_life_days = NULL",
}


@pytest.mark.parametrize("what", LOOSENED)
def test_a_requirement_is_not_loosened_in(raw: RawFile, what: str) -> None:
    loosening = f"UPDATE requirement SET {LOOSENED[what]};"
    raw.refuses(loosening, "playbook: a requirement (keeps its|changes)")
    raw.refuses(f"{loosening}\n{move('Born', 'Discovery')}", "gate: proof is short")


@pytest.mark.parametrize("table", ["requirement", "stage", "pipeline"])
@pytest.mark.parametrize("settings", ["", "PRAGMA foreign_keys = ON; ", "PRAGMA recursive_triggers = ON; "])
def test_nothing_of_the_playbook_is_deleted_so_that_a_deal_could_move(
    raw: RawFile, table: str, settings: str
) -> None:
    raw.refuses(
        f"{settings}DELETE FROM {table};\n{move('Born', 'Discovery')}", f"a {table} is (never|archived)"
    )
    raw.refuses(f"DELETE FROM {table} WHERE 1 RETURNING id;", f"a {table} is (never|archived)")


@pytest.mark.parametrize(
    "reordering",
    [
        "UPDATE stage SET position = -position;",
        f"UPDATE stage SET position = 9 WHERE id = {stage('Discovery')};",
        "UPDATE OR REPLACE stage SET position = position + 1;",
        "UPDATE stage SET position = CASE name WHEN 'Prospect' THEN 1 ELSE 0 END WHERE position < 2;",
        f"UPDATE OR REPLACE stage SET id = {stage('Discovery')} WHERE id = {stage('Prospect')};",
    ],
)
def test_stages_are_not_reordered_under_live_deals(raw: RawFile, reordering: str) -> None:
    raw.refuses(reordering, "playbook: a stage (keeps its|changes)")


def _added(what: str, **body: object) -> str:
    said = json.dumps(body, sort_keys=True, separators=(",", ":"))
    return event(f"{what}_added", subject_id=NEW_ID, body=said)


def _stage_row(**columns: object) -> dict[str, object]:
    usual = {
        "pipeline_id": "P",
        "name": "Shortcut",
        "position": 0,
        "kind": "open",
        "stall_days": 14,
        "qualified": 0,
    }
    return {**usual, **columns}


def _slipped_stage(raw: RawFile, verb: str, **columns: object) -> tuple[str, str]:
    """Return the event of a new stage and its row, which agree with each other."""
    row = _stage_row(**columns)
    if row["pipeline_id"] == "P":
        row["pipeline_id"] = raw.ask(f"SELECT {pipeline()}")[0][0]
    said = {**row, "qualified": bool(row["qualified"])}
    said.pop("archived_seq", None)
    new_id = said.pop("id", NEW_ID)
    told = _added("stage", **said).replace(f"'{NEW_ID}'", f"'{new_id}'", 1)
    return told, insert("stage", verb=verb, **{"id": NEW_ID, **row})


STAGES_REFUSED: dict[str, dict[str, object]] = {
    "at the start": {"position": 0},
    "before the start": {"position": -1},
    "in the place of Discovery": {"position": 1},
    "in the place of Won": {"position": 5, "kind": "won"},
    "at the end, archived": {"position": 6, "archived_seq": 1},
    "under an id that is none": {"position": 6, "id": "mine"},
    "far beyond the end": {"position": 60},
    "as a second Won": {"position": 6, "kind": "won"},
    "of an unknown kind": {"position": 6, "kind": "side door"},
    "under the name of Commit": {"position": 6, "name": "Commit"},
    "in a pipeline that does not exist": {"pipeline_id": "e" * 32},
}


@pytest.mark.parametrize("how", STAGES_REFUSED)
def test_no_stage_is_slipped_in(raw: RawFile, how: str) -> None:
    for verb in ("INSERT", "INSERT OR IGNORE", "REPLACE"):
        said, row = _slipped_stage(raw, verb, **STAGES_REFUSED[how])
        raw.refuses(row, "playbook: a stage is added at the end", first=said)
        other = event("conversation_held")
        raw.refuses(row, "playbook: a stage comes from the ledger", first=other)


def test_no_stage_comes_otherwise_than_its_event_says(raw: RawFile) -> None:
    said, row = _slipped_stage(raw, "INSERT", position=7)
    raw.refuses(row.replace("7, 'open'", "6, 'open'"), "playbook: a stage comes from the ledger", first=said)


def test_no_pipeline_comes_without_its_event_or_in_place_of_another(raw: RawFile) -> None:
    row = insert("pipeline", id=NEW_ID, name="Back door")
    raw.refuses(row, "playbook: a pipeline comes from the ledger")
    twin = insert("pipeline", verb="REPLACE", id=NEW_ID, name="New business")
    raw.refuses(twin, "that pipeline is there already", first=_added("pipeline", name="New business"))
    again = event("pipeline_added", subject_id=pipeline(), body='{"name":"X"}')
    same_id = insert("pipeline", verb="REPLACE", id=pipeline(), name="X")
    raw.refuses(same_id, "that pipeline is there already", first=again)


def _requirement_row(**columns: object) -> dict[str, object]:
    usual = {
        "stage_id": stage("Commit"),
        "position": 7,
        "title": "Anything at all",
        "hint": "",
        "form": "statement",
        "least_grade": 1,
        "names_person": 0,
        "waivable": 1,
        "shelf_life_days": None,
    }
    return {**usual, **columns}


def _said_of(raw: RawFile, row: dict[str, object]) -> str:
    body = {k: raw.ask(f"SELECT {v}")[0][0] if isinstance(v, Sql) else v for k, v in row.items()}
    flags = {k: bool(body[k]) for k in ("names_person", "waivable")}
    return _added("requirement", **{**body, **flags})


REQUIREMENTS_REFUSED: dict[str, tuple[dict[str, object], str]] = {
    "in the place of the first of its stage": ({"position": 0}, "is new, live and of a known form"),
    "in the first stage, where deals are born": ({"stage_id": stage("Prospect")}, "is new, live"),
    "in a stage that does not exist": ({"stage_id": "e" * 32}, "is new, live"),
    "of an unknown form": ({"form": "shrug"}, "is new, live"),
    "of a grade below the lowest": ({"least_grade": 0}, "is new, live"),
    "of no grade": ({"least_grade": None}, "is new, live|NOT NULL constraint failed"),
    "archived at birth": ({"archived_seq": 1}, "is new, live"),
}


@pytest.mark.parametrize("settings", ["", "PRAGMA ignore_check_constraints = ON; "])
@pytest.mark.parametrize("what", REQUIREMENTS_REFUSED)
def test_no_requirement_is_slipped_in(raw: RawFile, what: str, settings: str) -> None:
    changes, because = REQUIREMENTS_REFUSED[what]
    row = _requirement_row(**changes)
    for verb in ("INSERT", "REPLACE"):
        attack = insert("requirement", verb=verb, id=NEW_ID, **row)
        raw.refuses(settings + attack, because, first=_said_of(raw, row))
        other = event("conversation_held")
        raw.refuses(attack, "playbook: a requirement comes from the ledger", first=other)


def test_a_requirement_is_not_replaced_by_a_looser_one(raw: RawFile) -> None:
    row = _requirement_row(stage_id=stage("Discovery"), position=0)
    raw.accepts(_said_of(raw, row).replace(f"'{NEW_ID}'", requirement("Fits who we sell to")))
    attack = insert("requirement", verb="REPLACE", id=requirement("Fits who we sell to"), **row)
    raw.refuses(attack, "a requirement is new, live")


def test_a_requirement_does_not_come_looser_than_its_event_says(raw: RawFile) -> None:
    row = _requirement_row(least_grade=3, waivable=0, names_person=1, shelf_life_days=30, form="quote")
    first = _said_of(raw, row)
    raw.accepts(first)
    for looser in ({"least_grade": 1}, {"waivable": 1}, {"names_person": 0}, {"form": "statement"}):
        raw.refuses(
            insert("requirement", id=NEW_ID, **{**row, **looser}), "a requirement comes from the ledger"
        )
    for life in (None, 31, 300, "30x"):
        attack = insert("requirement", id=NEW_ID, **{**row, "shelf_life_days": life})
        raw.refuses(attack, "a requirement comes from the ledger")


def test_a_requirement_that_is_added_closes_the_gate_that_was_open(raw: RawFile) -> None:
    row = _requirement_row(stage_id=stage("Discovery"))
    raw.accepts(_said_of(raw, row) + insert("requirement", id=NEW_ID, **row))
    raw.refuses(move("Proven", "Discovery"), "gate: proof is short")


def test_no_deal_is_born_into_a_pipeline_without_gates(raw: RawFile) -> None:
    other = "e" * 32
    raw.accepts(_added("pipeline", name="Back door") + insert("pipeline", id=NEW_ID, name="Back door"))
    for position, name, kind in ((0, "In", "open"), (1, "Out", "open"), (2, "Won", "won")):
        row = _stage_row(pipeline_id=NEW_ID, name=name, position=position, kind=kind)
        new_id = f"{position:032x}"
        said = _added("stage", **{**row, "qualified": False}).replace(f"'{NEW_ID}'", f"'{new_id}'", 1)
        raw.accepts(said + insert("stage", id=new_id, **row))
    raw.accepts(event("created", deal_id=other, stage_id="0" * 32, outcome="open"))
    born = insert(
        "deal",
        **{"id": other, "pipeline_id": NEW_ID, "stage_id": "0" * 32, "outcome": "open", "name": "Free"},
        **{"account": "", "currency": "EUR", "lead_source": "", "owner": "", "adopted": 1, "created_at": 0},
    )
    raw.refuses(born, "every stage after the first asks for something")


def test_a_deal_does_not_change_to_a_pipeline_with_looser_gates(raw: RawFile) -> None:
    attack = f"UPDATE deal SET pipeline_id = {pipeline('Short cycle')} WHERE id = {deal('Proven')};"
    raw.refuses(attack, "a deal keeps its identity, and its pipeline is that of its stage")
