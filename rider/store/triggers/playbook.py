# SPDX-License-Identifier: MIT
"""Playbooks as tables: rows come from the ledger, and change only as its last event says.

What an edit archives or puts at another place, `edits` carries out itself; the words and rules of a row are
written after their event, and held against it here.
"""

from rider.domain.events import PLACING_KINDS
from rider.domain.playbook import Form
from rider.store.triggers.sql import HEAD, either, listed, never, place_said, refuse, same, trigger


def _headsays(kind: str, numbers: str = "", texts: str = "", flags: str = "", more: str = "") -> str:
    """A condition: the head of the ledger is about NEW.id, and its body says what NEW says.

    Bodies are JSON of one spelling (ledger.canonical), so that a pair of name and value can be sought as
    text, with what follows a value; the quote of a name inside free text is escaped there. SQLite calls its
    JSON functions unsafe in a trigger once trusted_schema is off.
    """
    said = [f"'\"{c}\":' || coalesce(NEW.{c}, 'null')" for c in numbers.split()]
    said += [f"'\"{c}\":' || coalesce('\"' || {_spelled(c)} || '\"', 'null')" for c in texts.split()]
    said += [f"'\"{c}\":' || CASE NEW.{c} WHEN 1 THEN 'true' ELSE 'false' END" for c in flags.split()]
    pairs = "".join(
        f"\n    AND (instr(e.body, {pair} || ',') OR instr(e.body, {pair} || '}}'))" for pair in said
    )
    return (
        f"EXISTS (SELECT 1 FROM event e WHERE e.seq = {HEAD} AND e.kind = '{kind}'"
        f" AND e.subject_id = NEW.id{pairs}{more})"
    )


def _spelled(column: str) -> str:
    """Return a text as JSON has it between its quotes; one with control signs never fits."""
    return f"replace(replace(NEW.{column}, '\\', '\\\\'), '\"', '\\\"')"


_IS_AN_ID = "(length(NEW.id) = 32 AND NOT NEW.id GLOB '*[^0-9a-f]*')"

PIPELINE_IN = trigger(
    "pipeline_in",
    "BEFORE INSERT ON pipeline",
    refuse("playbook: a pipeline comes from the ledger", f"NOT {_headsays('pipeline_added')}"),
    refuse(
        "playbook: that pipeline is there already",
        "NEW.archived_seq IS NOT NULL"
        " OR EXISTS (SELECT 1 FROM pipeline WHERE id = NEW.id OR name = NEW.name)",
    ),
)

STAGE_IN = trigger(
    "stage_in",
    "BEFORE INSERT ON stage",
    refuse(
        "playbook: a stage comes from the ledger",
        "NOT " + _headsays("stage_added", "position stall_days", "pipeline_id kind", "qualified"),
    ),
    refuse(
        "playbook: a stage is added at the end, and Won once",
        f"NOT {_IS_AN_ID} OR EXISTS (SELECT 1 FROM stage WHERE id = NEW.id)"
        " OR EXISTS (SELECT 1 FROM stage WHERE pipeline_id = NEW.pipeline_id AND name = NEW.name)"
        " OR NEW.position IS NOT (SELECT count(*) FROM stage WHERE pipeline_id = NEW.pipeline_id)"
        " OR NEW.kind = 'won' AND (EXISTS (SELECT 1 FROM deal WHERE pipeline_id = NEW.pipeline_id)"
        " OR EXISTS (SELECT 1 FROM stage WHERE pipeline_id = NEW.pipeline_id AND kind = 'won'))"
        " OR NOT EXISTS (SELECT 1 FROM pipeline WHERE id = NEW.pipeline_id)"
        " OR NEW.kind NOT IN ('open', 'won') OR NEW.archived_seq IS NOT NULL",
    ),
)

REQUIREMENT_IN = trigger(
    "requirement_in",
    "BEFORE INSERT ON requirement",
    refuse(
        "playbook: a requirement comes from the ledger",
        "NOT "
        + _headsays(
            "requirement_added",
            "position least_grade shelf_life_days",
            "stage_id form",
            "names_person waivable",
        ),
    ),
    refuse(
        "playbook: a requirement is new, live and of a known form",
        f"NOT {_IS_AN_ID} OR EXISTS (SELECT 1 FROM requirement WHERE id = NEW.id"
        " OR stage_id = NEW.stage_id AND position = NEW.position)"
        " OR NOT EXISTS (SELECT 1 FROM stage WHERE id = NEW.stage_id AND position > 0)"
        " OR NEW.archived_seq IS NOT NULL OR NEW.least_grade NOT IN (1, 2, 3)"
        f" OR NEW.form NOT IN ({listed(Form)})",
    ),
)

# -- what may change of a row that is there

_RULE = "least_grade, names_person, waivable, shelf_life_days, title, hint, momentum"
_LOOSER = (
    "(NEW.least_grade < OLD.least_grade OR NEW.names_person < OLD.names_person"
    " OR NEW.waivable > OLD.waivable"
    " OR coalesce(OLD.shelf_life_days < coalesce(NEW.shelf_life_days, OLD.shelf_life_days + 1), 0))"
)


def _archived(what: str) -> str:
    """A condition: the head of the ledger archived this row, or restored it, and the row says so."""
    return (
        f"EXISTS (SELECT 1 FROM event e WHERE e.seq = {HEAD} AND e.subject_id = NEW.id"
        f" AND (e.kind = '{what}_archived' AND NEW.archived_seq = e.seq"
        f" OR e.kind = '{what}_restored' AND NEW.archived_seq IS NULL))"
    )


PIPELINE_CHANGED = trigger(
    "pipeline_row_changed",
    "BEFORE UPDATE ON pipeline",
    refuse("playbook: a pipeline keeps its identity", f"NOT {same('id')}"),
    refuse(
        "playbook: a pipeline changes only as the ledger says",
        f"NOT {same('name')} AND NOT {_headsays('pipeline_renamed', texts='name')}"
        f" OR NOT {same('archived_seq')} AND NOT {_archived('pipeline')}",
    ),
    refuse(
        "playbook: another pipeline has that name",
        "EXISTS (SELECT 1 FROM pipeline WHERE name = NEW.name AND id <> NEW.id)",
    ),
)

STAGE_CHANGED = trigger(
    "stage_row_changed",
    "BEFORE UPDATE ON stage",
    refuse(
        "playbook: a stage keeps its identity, its pipeline and its kind",
        f"NOT {same('id, pipeline_id, kind')}",
    ),
    refuse(
        "playbook: a stage changes only as the ledger says",
        f"NOT {same('name, stall_days, qualified')}"
        f" AND NOT {_headsays('stage_changed', 'stall_days', 'name', 'qualified')}",
    ),
    refuse(
        "playbook: a stage changes its place only as the ledger says",
        f"NOT {same('position, archived_seq')} AND NOT EXISTS (SELECT 1 FROM event e WHERE e.seq = {HEAD}"
        f" AND {either('e.kind', *PLACING_KINDS)} AND NEW.position = {place_said('e.body', 'NEW.id')}"
        " AND NEW.archived_seq IS CASE WHEN e.subject_id <> NEW.id THEN OLD.archived_seq"
        " WHEN e.kind = 'stage_archived' THEN e.seq END)",
    ),
    refuse(
        "playbook: another stage has that name",
        "EXISTS (SELECT 1 FROM stage WHERE pipeline_id = NEW.pipeline_id AND name = NEW.name"
        " AND id <> NEW.id)",
    ),
)

REQUIREMENT_CHANGED = trigger(
    "requirement_row_changed",
    "BEFORE UPDATE ON requirement",
    refuse(
        "playbook: a requirement keeps its identity, its stage and its form",
        f"NOT {same('id, stage_id, form')} OR NEW.least_grade NOT IN (1, 2, 3)",
    ),
    refuse(
        "playbook: a requirement changes only as the ledger says",
        f"NOT {same(_RULE)} AND NOT "
        + _headsays(
            "requirement_changed",
            "least_grade shelf_life_days",
            "title hint momentum",
            "names_person waivable",
            f" AND (instr(e.body, '\"loosens\":true') OR NOT {_LOOSER})",
        )
        + f" OR NOT {same('archived_seq')} AND NOT {_archived('requirement')}",
    ),
    refuse(
        "playbook: a requirement changes its place only as the ledger says",
        f"NOT {same('position')} AND NOT EXISTS (SELECT 1 FROM event e WHERE e.seq = {HEAD}"
        " AND e.kind = 'requirements_ordered' AND e.subject_id = NEW.stage_id"
        f" AND NEW.position = {place_said('e.body', 'NEW.id')})",
    ),
)

TRIGGERS = (
    PIPELINE_IN,
    STAGE_IN,
    REQUIREMENT_IN,
    PIPELINE_CHANGED,
    STAGE_CHANGED,
    REQUIREMENT_CHANGED,
    never("pipeline", "DELETE", "playbook: a pipeline is archived, never deleted"),
    never("stage", "DELETE", "playbook: a stage is archived, never deleted"),
    never("requirement", "DELETE", "playbook: a requirement is archived, never deleted"),
)
