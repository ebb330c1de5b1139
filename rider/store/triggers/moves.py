# SPDX-License-Identifier: MIT
"""The moves of a deal: the ladder, the gate, and the projection of a move into `deal` and `spell`."""

from rider.domain.events import STAY_BEGINS, STAY_ENDS, Outcome
from rider.store.triggers.sql import either, refuse, says, trigger, ungated

# The gate: a live requirement of a stage up to and with the target for which nothing stands that is
# strong and fresh enough, or waived. {target} is the target's position; ages are in UTC days.
_SHORT = """EXISTS (
    SELECT 1 FROM deal d
      JOIN stage s ON s.pipeline_id = d.pipeline_id AND s.position <= {target}
      JOIN requirement r ON r.stage_id = s.id AND r.archived_seq IS NULL
     WHERE d.id = NEW.deal_id
       AND NOT EXISTS (
         SELECT 1 FROM standing_proof p
          WHERE p.deal_id = NEW.deal_id AND p.requirement_id = r.id
            AND (p.kind = 'waiver'
                 OR p.grade >= r.least_grade
                    AND (r.shelf_life_days IS NULL
                         OR NEW.recorded_at / 86400000
                            - CAST(julianday(p.happened_on) - 2440587.5 AS INTEGER)
                            <= r.shelf_life_days))))"""

_TARGET = "(SELECT position FROM stage WHERE id = NEW.stage_id)"
_STANDS_AT = """(SELECT s.position FROM stage s JOIN deal d ON d.stage_id = s.id WHERE d.id = NEW.deal_id)"""
_CLAIMS_AT = (
    """(SELECT s.position FROM stage s JOIN deal d ON d.claim_stage_id = s.id WHERE d.id = NEW.deal_id)"""
)
_WON_AT = """(SELECT w.position FROM stage w JOIN deal d ON d.pipeline_id = w.pipeline_id
     WHERE d.id = NEW.deal_id AND w.kind = 'won')"""
_LATER = "NEW.stage_id IS NOT NULL AND NEW.kind <> 'created' AND NEW.kind <> 'claimed'"
_NO_CLAIM = "NEW.claim_stage_id IS NULL AND NEW.claim_outcome IS NULL"
_IS_OPEN = "EXISTS (SELECT 1 FROM deal WHERE id = NEW.deal_id AND outcome = 'open' AND claim_outcome IS NULL)"
_SAME_STAGE = "NEW.stage_id IS (SELECT stage_id FROM deal WHERE id = NEW.deal_id)"
_OF_STAGE = "(SELECT pipeline_id FROM stage WHERE id = NEW.stage_id)"
_OF_DEAL = "(SELECT pipeline_id FROM deal WHERE id = NEW.deal_id)"
_GIVES_BACK_PIPELINE = (
    "NEW.kind = 'voided' AND EXISTS (SELECT 1 FROM event e WHERE e.seq = NEW.about_seq"
    " AND e.deal_id = NEW.deal_id AND e.kind = 'pipeline_changed')"
)
_NOT_VOIDED = """e.deal_id = NEW.deal_id AND e.stage_id IS NOT NULL AND e.kind <> 'voided'
     AND NOT EXISTS (SELECT 1 FROM event v WHERE v.kind = 'voided' AND v.about_seq = e.seq)"""

# The ladder: which positions may follow which, before any question of proof.
EVENT_POSITION = trigger(
    "event_position",
    "BEFORE INSERT ON event WHEN NEW.stage_id IS NOT NULL",
    refuse(
        "ladder: a deal stands in an open stage of its pipeline",
        "NOT EXISTS (SELECT 1 FROM stage s"
        " JOIN stage w ON w.pipeline_id = s.pipeline_id AND w.kind = 'won' AND w.position > s.position"
        " JOIN pipeline p ON p.id = s.pipeline_id AND p.archived_seq IS NULL"
        " WHERE s.id = NEW.stage_id AND s.kind = 'open'"
        f" AND (NEW.kind IN ('created', 'pipeline_changed') OR s.pipeline_id = {_OF_DEAL}"
        f" OR {_GIVES_BACK_PIPELINE}))"
        " OR NEW.deal_id IS NULL"
        " OR (NEW.kind = 'created') = EXISTS (SELECT 1 FROM event WHERE deal_id = NEW.deal_id)"
        " OR (NEW.kind = 'created') = EXISTS (SELECT 1 FROM deal WHERE id = NEW.deal_id)",
    ),
    refuse(
        "ladder: an outcome is open, won or lost",
        f"NEW.outcome IS NULL OR NOT {either('NEW.outcome', *Outcome)}"
        " OR NEW.claim_outcome IS NOT NULL AND NEW.claim_outcome NOT IN ('won', 'lost')"
        f" OR NOT {either('NEW.kind', 'won', 'lost', 'voided')} AND NEW.outcome <> 'open'",
    ),
)

EVENT_BORN = trigger(
    "event_born",
    "BEFORE INSERT ON event WHEN NEW.kind = 'created'",
    refuse(
        "ladder: a deal is born in the first stage, open and without a claim",
        f"NOT ({_TARGET} = 0 AND {_NO_CLAIM})",
    ),
)

EVENT_CLAIMED = trigger(
    "event_claimed",
    "BEFORE INSERT ON event WHEN NEW.kind = 'claimed'",
    refuse(
        "ladder: only an imported deal claims a stage or an outcome, once, at its birth",
        f"NOT (NEW.source = 'imported' AND {_SAME_STAGE}"
        " AND (NEW.claim_stage_id IS NULL) <> (NEW.claim_outcome IS NULL)"
        " AND (SELECT max(seq) FROM event WHERE deal_id = NEW.deal_id AND stage_id IS NOT NULL)"
        " IS (SELECT seq FROM event WHERE deal_id = NEW.deal_id AND kind = 'created' AND source = 'imported')"
        " AND (NEW.claim_stage_id IS NULL OR EXISTS (SELECT 1 FROM stage c JOIN deal d"
        " ON d.pipeline_id = c.pipeline_id WHERE d.id = NEW.deal_id AND c.id = NEW.claim_stage_id"
        f" AND c.kind = 'open' AND c.position > 0 AND c.position < {_WON_AT})))",
    ),
)

EVENT_LADDER = trigger(
    "event_ladder",
    f"BEFORE INSERT ON event WHEN {_LATER}",
    refuse(
        "ladder: a claim is only ever lowered",
        f"NEW.kind = 'claim_lowered' AND NOT ({_SAME_STAGE} AND {_IS_OPEN} AND {_CLAIMS_AT} IS NOT NULL"
        " AND NEW.claim_outcome IS NULL AND (NEW.claim_stage_id IS NULL OR EXISTS (SELECT 1 FROM stage c"
        " JOIN deal d ON d.pipeline_id = c.pipeline_id WHERE d.id = NEW.deal_id"
        f" AND c.id = NEW.claim_stage_id AND c.position < {_CLAIMS_AT} AND c.position > {_STANDS_AT}"
        f" AND c.position < {_WON_AT})))",
    ),
    refuse(
        "ladder: a move leads forwards, and the claim ends where it is reached",
        f"NEW.kind = 'moved' AND NOT ({_IS_OPEN} AND {_TARGET} > {_STANDS_AT} AND NEW.claim_outcome IS NULL"
        f" AND NEW.claim_stage_id IS (SELECT CASE WHEN {_CLAIMS_AT} > {_TARGET} THEN claim_stage_id END"
        " FROM deal WHERE id = NEW.deal_id))",
    ),
    refuse(
        "ladder: a move back leads backwards and has a reason",
        f"NEW.kind = 'moved_back' AND NOT ({_IS_OPEN} AND {_TARGET} < {_STANDS_AT} AND {_NO_CLAIM}"
        # Behind Won lies what is archived: from there, no way leads back past the gates.
        f" AND {_STANDS_AT} < {_WON_AT}"
        f" AND {says('NEW.words')})",
    ),
    refuse(
        "ladder: only an open deal is won",
        f"NEW.kind = 'won' AND NOT ({_IS_OPEN} AND {_SAME_STAGE} AND {_NO_CLAIM} AND NEW.outcome = 'won')",
    ),
    refuse(
        "ladder: only an open deal is lost, with a reason",
        f"NEW.kind = 'lost' AND NOT ({_IS_OPEN} AND {_SAME_STAGE} AND {_NO_CLAIM} AND NEW.outcome = 'lost'"
        f" AND {says('NEW.words')})",
    ),
    refuse(
        "ladder: only a closed deal is reopened",
        f"NEW.kind = 'reopened' AND ({_IS_OPEN} OR NOT ({_NO_CLAIM}))",
    ),
    refuse(
        "ladder: an open deal changes to the first stage of another pipeline, with a reason",
        f"NEW.kind = 'pipeline_changed' AND NOT ({_IS_OPEN} AND {_TARGET} = 0 AND {_NO_CLAIM}"
        f" AND {_OF_STAGE} IS NOT {_OF_DEAL} AND {says('NEW.words')})",
    ),
    refuse(
        "playbook: every stage after the first asks for something, and one of them is Won",
        f"NEW.kind = 'pipeline_changed' AND ({ungated(_OF_STAGE)})",
    ),
    refuse(
        "ladder: only the last move is voided, back to what stood before it",
        "NEW.kind = 'voided' AND NOT coalesce("
        f" NEW.about_seq = (SELECT max(e.seq) FROM event e WHERE {_NOT_VOIDED})"
        " AND EXISTS (SELECT 1 FROM event e WHERE e.seq = NEW.about_seq"
        " AND e.kind NOT IN ('created', 'claimed'))"
        " AND (NEW.stage_id, NEW.outcome, NEW.claim_stage_id, NEW.claim_outcome) IS"
        " (SELECT e.stage_id, e.outcome, e.claim_stage_id, e.claim_outcome FROM event e"
        f" WHERE {_NOT_VOIDED} AND e.seq < NEW.about_seq ORDER BY e.seq DESC LIMIT 1), 0)",
    ),
    refuse(
        "ladder: a move does not happen before the stay that it ends",
        "NEW.kind <> 'voided' AND NEW.happened_at <"
        " (SELECT max(coalesce(left_at, entered_at)) FROM spell WHERE deal_id = NEW.deal_id)",
    ),
)

EVENT_GATE = trigger(
    "event_gate",
    f"BEFORE INSERT ON event WHEN {either('NEW.kind', 'moved', 'won', 'reopened', 'voided')}",
    refuse(
        "gate: proof is short",
        f"NEW.kind IN ('moved', 'reopened') AND {_SHORT.format(target=_TARGET)}",
    ),
    refuse(
        "gate: proof is short for Won",
        f"NEW.kind = 'won' AND {_SHORT.format(target=_WON_AT)}",
    ),
    # Voiding a move back is a forward move, and voiding the reopening of a won deal wins it once more.
    # Voiding Lost or Won, or a change of the pipeline, gives back only what had been reached.
    refuse(
        "gate: proof is short to undo the move back",
        f"NEW.kind = 'voided' AND {_OF_STAGE} IS {_OF_DEAL} AND {_TARGET} > {_STANDS_AT}"
        f" AND {_SHORT.format(target=_TARGET)}",
    ),
    refuse(
        "gate: proof is short to undo the reopening",
        f"NEW.kind = 'voided' AND NEW.outcome = 'won' AND {_SHORT.format(target=_WON_AT)}",
    ),
)

# Carrying out. The last look in each: an outer conflict policy may have swallowed a statement.
_DEAL_FOLLOWED = """EXISTS (SELECT 1 FROM deal WHERE id = NEW.deal_id
      AND (stage_id, outcome, claim_stage_id, claim_outcome)
       IS (NEW.stage_id, NEW.outcome, NEW.claim_stage_id, NEW.claim_outcome)
      AND pipeline_id IS (SELECT pipeline_id FROM stage WHERE id = NEW.stage_id))"""
_STAYS = """EXISTS (SELECT 1 FROM spell
    WHERE deal_id = NEW.deal_id AND left_seq IS NULL AND stage_id = NEW.stage_id)"""
_MOVE_DEAL = """  UPDATE deal SET stage_id = NEW.stage_id, outcome = NEW.outcome,
         claim_stage_id = NEW.claim_stage_id, claim_outcome = NEW.claim_outcome,
         pipeline_id = (SELECT pipeline_id FROM stage WHERE id = NEW.stage_id)
   WHERE id = NEW.deal_id;
"""
# A claim leaves the stage as it is, and writing it anew would rewrite its index.
_CLAIM = """  UPDATE deal SET claim_stage_id = NEW.claim_stage_id, claim_outcome = NEW.claim_outcome
   WHERE id = NEW.deal_id;
"""
_BEGIN_FIRST_STAY = """  INSERT INTO spell (entered_seq, deal_id, stage_id, entered_at)
  VALUES (NEW.seq, NEW.deal_id, NEW.stage_id, NEW.happened_at);
"""
_BEGIN_STAY = f"""  INSERT INTO spell (entered_seq, deal_id, stage_id, entered_at)
  SELECT NEW.seq, NEW.deal_id, NEW.stage_id, NEW.happened_at
   WHERE {either("NEW.kind", *STAY_BEGINS)};
"""
_END_STAY = f"""  UPDATE spell SET left_seq = NEW.seq, left_at = NEW.happened_at,
         length_ms = NEW.happened_at - entered_at
   WHERE {either("NEW.kind", *STAY_ENDS)}
     AND deal_id = NEW.deal_id AND left_seq IS NULL;
"""
_GIVE_BACK_STAY = """  DELETE FROM spell WHERE NEW.kind = 'voided' AND entered_seq = NEW.about_seq;
  UPDATE spell SET left_seq = NULL, left_at = NULL, length_ms = NULL
   WHERE NEW.kind = 'voided' AND deal_id = NEW.deal_id AND left_seq = NEW.about_seq;
"""

EVENT_BIRTH_PROJECTED = trigger(
    "event_birth_projected",
    "AFTER INSERT ON event WHEN NEW.kind = 'created'",
    refuse("ladder: the move was not carried out", f"NOT {_STAYS}"),
    before=_BEGIN_FIRST_STAY,
)
EVENT_CLAIM_PROJECTED = trigger(
    "event_claim_projected",
    "AFTER INSERT ON event WHEN NEW.kind = 'claimed'",
    refuse("ladder: the move was not carried out", f"NOT {_DEAL_FOLLOWED}"),
    before=_CLAIM,
)
EVENT_PROJECTED = trigger(
    "event_projected",
    f"AFTER INSERT ON event WHEN {_LATER}",
    refuse(
        "ladder: the move was not carried out",
        f"NOT {_DEAL_FOLLOWED} OR (NEW.outcome = 'open') <> {_STAYS}",
    ),
    before=_MOVE_DEAL + _GIVE_BACK_STAY + _END_STAY + _BEGIN_STAY,
)

TRIGGERS = (
    EVENT_POSITION,
    EVENT_BORN,
    EVENT_CLAIMED,
    EVENT_LADDER,
    EVENT_GATE,
    EVENT_BIRTH_PROJECTED,
    EVENT_CLAIM_PROJECTED,
    EVENT_PROJECTED,
)
