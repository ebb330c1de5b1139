# SPDX-License-Identifier: MIT
"""Edits of a playbook as events: what may be said of it, and what follows for its stages at once.

An event that gives stages or requirements new places names every one of them in its body, as
{"positions":{"<id>":<place>,…}}. The ladder of a pipeline are its stages up to Won; what is archived, and a
stage that was added and not yet placed, stands behind Won and cannot be entered.
"""

from rider.domain.events import PLACING_KINDS
from rider.store.triggers.sql import either, place_said, refuse, trigger

_PLACES = either("NEW.kind", *PLACING_KINDS)
_SAID_S, _SAID_A, _SAID_B = (place_said("NEW.body", f"{one}.id") for one in "sab")

# The pipeline that an edit of its stages is about, and where its Won stands, before the edit and after it.
_PIPELINE = """(CASE NEW.kind WHEN 'stages_ordered' THEN NEW.subject_id
     ELSE (SELECT pipeline_id FROM stage WHERE id = NEW.subject_id) END)"""
_WON = f"(SELECT w.position FROM stage w WHERE w.pipeline_id = {_PIPELINE} AND w.kind = 'won')"
_WON_SAID = (
    f"(SELECT {place_said('NEW.body', 'w.id')} FROM stage w"
    f" WHERE w.pipeline_id = {_PIPELINE} AND w.kind = 'won')"
)
_OF_PIPELINE = f"FROM stage s WHERE s.pipeline_id = {_PIPELINE}"
_LEAVES = f"s.position < {_WON} AND {_SAID_S} > {_WON_SAID}"
_IN_FLIGHT = "d.outcome = 'open' AND d.claim_outcome IS NULL AND d.archived_at IS NULL"
_SAYS_LOOSENS = "instr(NEW.body, '\"loosens\":true') > 0"

EVENT_PLACES = trigger(
    "event_places",
    f"BEFORE INSERT ON event WHEN {_PLACES}",
    refuse(
        "playbook: an order names every stage of a pipeline, each at a place of its own",
        f"NEW.deal_id IS NOT NULL OR {_WON} IS NULL"
        f" OR EXISTS (SELECT 1 {_OF_PIPELINE} AND instr(NEW.body, '\"' || s.id || '\":') = 0)"
        f" OR (SELECT min({_SAID_S}) <> 0 OR max({_SAID_S}) <> count(*) - 1"
        f" OR count(DISTINCT {_SAID_S}) <> count(*) {_OF_PIPELINE})",
    ),
    refuse(
        "playbook: a stage in use is archived, and an archived one restored; never the first, and never Won",
        "NEW.kind <> 'stages_ordered' AND NOT EXISTS (SELECT 1 FROM stage s WHERE s.id = NEW.subject_id"
        " AND s.kind = 'open' AND s.position > 0"
        " AND (s.archived_seq IS NULL) = (NEW.kind = 'stage_archived'))",
    ),
    refuse(
        "playbook: the first stage stays the first",
        f"EXISTS (SELECT 1 {_OF_PIPELINE} AND s.position = 0 AND {_SAID_S} <> 0)",
    ),
    refuse(
        "playbook: what stands before Won is in use and asks for something, two stages at the least",
        f"{_WON_SAID} < 2 OR EXISTS (SELECT 1 {_OF_PIPELINE} AND {_SAID_S} < {_WON_SAID} AND ("
        " s.archived_seq IS NOT NULL AND NOT (NEW.kind = 'stage_restored' AND s.id = NEW.subject_id)"
        " OR NEW.kind = 'stage_archived' AND s.id = NEW.subject_id"
        " OR s.position > 0 AND NOT EXISTS"
        " (SELECT 1 FROM requirement r WHERE r.stage_id = s.id AND r.archived_seq IS NULL)))",
    ),
    refuse(
        "playbook: a stage that deals stand in or claim stays where it is; move them first",
        f"EXISTS (SELECT 1 {_OF_PIPELINE} AND {_LEAVES} AND EXISTS (SELECT 1 FROM deal d"
        f" WHERE s.id IN (d.stage_id, d.claim_stage_id) AND {_IN_FLIGHT}))",
    ),
    refuse(
        "playbook: an edit that asks for less says so",
        f"NOT {_SAYS_LOOSENS} AND (NEW.kind = 'stage_archived' OR EXISTS (SELECT 1 {_OF_PIPELINE}"
        f" AND {_LEAVES}))",
    ),
    # Two stages of the ladder change their order while a deal has not come past both of them.
    refuse(
        "playbook: stages are ordered anew only where the gate of no deal changes",
        "EXISTS (SELECT 1 FROM stage a JOIN stage b ON b.pipeline_id = a.pipeline_id"
        f" AND b.position > a.position WHERE a.pipeline_id = {_PIPELINE} AND b.position < {_WON}"
        f" AND {_SAID_B} < {_SAID_A} AND {_SAID_A} < {_WON_SAID}"
        " AND EXISTS (SELECT 1 FROM deal d JOIN stage s ON s.id = d.stage_id"
        f" WHERE d.pipeline_id = a.pipeline_id AND s.position <= b.position AND {_IN_FLIGHT}))",
    ),
)

_CARRIED_OUT = (
    *("pipeline_archived", "pipeline_restored"),
    *("requirement_archived", "requirement_restored", "requirements_ordered"),
)
_OTHERS = (*_CARRIED_OUT, "pipeline_renamed", "stage_changed", "requirement_changed")
_IN_LADDER = (
    "EXISTS (SELECT 1 FROM stage s JOIN stage w ON w.pipeline_id = s.pipeline_id AND w.kind = 'won'"
    " WHERE s.id = r.stage_id AND s.position <= w.position)"
)
_ASKED = "FROM requirement r WHERE r.stage_id = NEW.subject_id AND NEW.kind = 'requirements_ordered'"
_SAID_R = place_said("NEW.body", "r.id")

EVENT_EDITS = trigger(
    "event_edits",
    f"BEFORE INSERT ON event WHEN {either('NEW.kind', *_OTHERS)}",
    refuse(
        "playbook: an edit is about something that is in the playbook",
        "NEW.deal_id IS NOT NULL OR NOT CASE"
        " WHEN NEW.kind IN ('stage_changed', 'requirements_ordered')"
        " THEN EXISTS (SELECT 1 FROM stage WHERE id = NEW.subject_id)"
        " WHEN NEW.kind IN ('requirement_changed', 'requirement_archived', 'requirement_restored')"
        " THEN EXISTS (SELECT 1 FROM requirement WHERE id = NEW.subject_id)"
        " ELSE EXISTS (SELECT 1 FROM pipeline WHERE id = NEW.subject_id) END",
    ),
    refuse(
        "playbook: what is in use is archived, and what is archived is restored",
        "NEW.kind IN ('pipeline_archived', 'pipeline_restored') AND NOT EXISTS (SELECT 1 FROM pipeline"
        " WHERE id = NEW.subject_id AND (archived_seq IS NULL) = (NEW.kind = 'pipeline_archived'))"
        " OR NEW.kind IN ('requirement_archived', 'requirement_restored') AND NOT EXISTS"
        " (SELECT 1 FROM requirement WHERE id = NEW.subject_id"
        " AND (archived_seq IS NULL) = (NEW.kind = 'requirement_archived'))",
    ),
    refuse(
        "playbook: a pipeline that deals stand in stays, and so does the last one",
        "NEW.kind = 'pipeline_archived' AND (EXISTS (SELECT 1 FROM deal d"
        f" WHERE d.pipeline_id = NEW.subject_id AND {_IN_FLIGHT})"
        " OR NOT EXISTS (SELECT 1 FROM pipeline WHERE id <> NEW.subject_id AND archived_seq IS NULL))",
    ),
    refuse(
        "playbook: a stage of the ladder asks for something",
        "NEW.kind = 'requirement_archived' AND EXISTS (SELECT 1 FROM requirement r"
        f" WHERE r.id = NEW.subject_id AND {_IN_LADDER} AND NOT EXISTS (SELECT 1 FROM requirement o"
        " WHERE o.stage_id = r.stage_id AND o.archived_seq IS NULL AND o.id <> r.id))",
    ),
    refuse(
        "playbook: an edit that asks for less says so",
        f"NEW.kind = 'requirement_archived' AND NOT {_SAYS_LOOSENS}",
    ),
    refuse(
        "playbook: an order names every requirement of a stage, each at a place of its own",
        f"EXISTS (SELECT 1 {_ASKED} AND (instr(NEW.body, '\"' || r.id || '\":') = 0 OR {_SAID_R} < 0))"
        f" OR (SELECT count(DISTINCT {_SAID_R}) <> count(*) {_ASKED})",
    ),
)

# Carrying out. The last look in each: an outer conflict policy may have swallowed a statement.
_ARCHIVED = """CASE WHEN id <> NEW.subject_id THEN archived_seq
              WHEN NEW.kind = '{what}_archived' THEN NEW.seq
              WHEN NEW.kind = '{what}_restored' THEN NULL
              ELSE archived_seq END"""
EVENT_PLACED = trigger(
    "event_placed",
    f"AFTER INSERT ON event WHEN {_PLACES}",
    refuse(
        "playbook: the edit was not carried out",
        f"EXISTS (SELECT 1 {_OF_PIPELINE} AND s.position <> {_SAID_S})",
    ),
    before=f"""  UPDATE stage SET position = {place_said("NEW.body", "id")},
         archived_seq = {_ARCHIVED.format(what="stage")}
   WHERE pipeline_id = {_PIPELINE};
""",
)
EVENT_EDITED = trigger(
    "event_edited",
    f"AFTER INSERT ON event WHEN {either('NEW.kind', *_CARRIED_OUT)}",
    refuse(
        "playbook: the edit was not carried out",
        f"EXISTS (SELECT 1 {_ASKED} AND r.position <> {_SAID_R})",
    ),
    before=f"""  UPDATE pipeline SET archived_seq = {_ARCHIVED.format(what="pipeline")}
   WHERE id = NEW.subject_id;
  UPDATE requirement SET archived_seq = {_ARCHIVED.format(what="requirement")}
   WHERE id = NEW.subject_id;
  UPDATE requirement SET position = {place_said("NEW.body", "id")}
   WHERE NEW.kind = 'requirements_ordered' AND stage_id = NEW.subject_id;
""",
)

# A deal that comes back from the archive comes back into a ladder.
EVENT_BACK = trigger(
    "event_back",
    f"BEFORE INSERT ON event WHEN {either('NEW.kind', 'restored', 'undone')}",
    refuse(
        "ladder: the stage of that deal is archived",
        "(NEW.kind = 'restored' OR EXISTS"
        " (SELECT 1 FROM event e WHERE e.seq = NEW.about_seq AND e.kind = 'merged'))"
        " AND EXISTS (SELECT 1 FROM deal d JOIN stage s ON s.id IN (d.stage_id, d.claim_stage_id)"
        " JOIN stage w ON w.pipeline_id = s.pipeline_id AND w.kind = 'won'"
        " JOIN pipeline p ON p.id = s.pipeline_id"
        " WHERE d.id = NEW.deal_id AND d.outcome = 'open' AND d.claim_outcome IS NULL"
        " AND (s.position > w.position OR p.archived_seq IS NOT NULL))",
    ),
)

TRIGGERS = (EVENT_PLACES, EVENT_EDITS, EVENT_PLACED, EVENT_EDITED, EVENT_BACK)
