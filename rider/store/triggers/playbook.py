# SPDX-License-Identifier: MIT
"""Playbooks: they come from the ledger, and are never changed in place."""

from rider.store.triggers.sql import HEAD, never, refuse, trigger


def _headsays(kind: str, numbers: str = "", texts: str = "", flags: str = "") -> str:
    """A condition: the head of the ledger is about NEW.id, and its body says what NEW says.

    Bodies are JSON of one spelling (ledger.canonical), so that a pair of name and value can be sought as
    text; the quote of a name inside free text is escaped there. SQLite calls its JSON functions unsafe
    in a trigger once trusted_schema is off.
    """
    said = [f"'\"{c}\":' || coalesce(NEW.{c}, 'null')" for c in numbers.split()]
    said += [f"'\"{c}\":\"' || NEW.{c} || '\"'" for c in texts.split()]
    said += [f"'\"{c}\":' || CASE NEW.{c} WHEN 1 THEN 'true' ELSE 'false' END" for c in flags.split()]
    same = "".join(f"\n    AND instr(e.body, {pair})" for pair in said)
    return (
        f"EXISTS (SELECT 1 FROM event e WHERE e.seq = {HEAD} AND e.kind = '{kind}'"
        f" AND e.subject_id = NEW.id{same})"
    )


PIPELINE_IN = trigger(
    "pipeline_in",
    "BEFORE INSERT ON pipeline",
    refuse("playbook: a pipeline comes from the ledger", f"NOT {_headsays('pipeline_added')}"),
    refuse(
        "playbook: that pipeline is there already",
        "EXISTS (SELECT 1 FROM pipeline WHERE id = NEW.id OR name = NEW.name)",
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
        "playbook: a stage is added at the end, while no deal stands in its pipeline",
        "EXISTS (SELECT 1 FROM stage WHERE id = NEW.id)"
        " OR EXISTS (SELECT 1 FROM stage WHERE pipeline_id = NEW.pipeline_id AND name = NEW.name)"
        " OR NEW.position IS NOT (SELECT count(*) FROM stage WHERE pipeline_id = NEW.pipeline_id)"
        " OR EXISTS (SELECT 1 FROM stage WHERE pipeline_id = NEW.pipeline_id AND kind = 'won')"
        " OR EXISTS (SELECT 1 FROM deal WHERE pipeline_id = NEW.pipeline_id)"
        " OR NOT EXISTS (SELECT 1 FROM pipeline WHERE id = NEW.pipeline_id)"
        " OR NEW.kind NOT IN ('open', 'won')",
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
        "EXISTS (SELECT 1 FROM requirement WHERE id = NEW.id"
        " OR stage_id = NEW.stage_id AND position = NEW.position)"
        " OR NOT EXISTS (SELECT 1 FROM stage WHERE id = NEW.stage_id AND position > 0)"
        " OR NEW.archived_seq IS NOT NULL OR NEW.least_grade NOT IN (1, 2, 3)"
        " OR NEW.form NOT IN"
        " ('statement', 'quote', 'person', 'occasion', 'document', 'amount', 'agreed_step')",
    ),
)

TRIGGERS = (
    PIPELINE_IN,
    STAGE_IN,
    REQUIREMENT_IN,
    never("pipeline", "UPDATE", "playbook: a pipeline is never changed in place"),
    never("pipeline", "DELETE", "playbook: a pipeline is never deleted"),
    never("stage", "UPDATE", "playbook: a stage is never changed in place"),
    never("stage", "DELETE", "playbook: a stage is never deleted"),
    never("requirement", "UPDATE", "playbook: a requirement is never changed in place"),
    never("requirement", "DELETE", "playbook: a requirement is archived, never deleted"),
)
