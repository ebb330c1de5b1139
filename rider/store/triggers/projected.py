# SPDX-License-Identifier: MIT
"""Deals and spells as tables: each holds only what the ledger says, whoever writes to it."""

from rider.domain.events import STAY_BEGINS, STAY_ENDS
from rider.store.triggers.sql import HEAD, either, never, refuse, trigger, ungated

DEAL_IN = trigger(
    "deal_in",
    "BEFORE INSERT ON deal",
    refuse(
        "ladder: a deal comes from the ledger, in its first stage",
        "NOT EXISTS (SELECT 1 FROM event e JOIN stage s ON s.id = e.stage_id"
        " WHERE e.deal_id = NEW.id AND e.kind = 'created' AND e.stage_id = NEW.stage_id"
        " AND s.pipeline_id = NEW.pipeline_id)"
        " OR NEW.outcome IS NOT 'open' OR NEW.claim_stage_id IS NOT NULL OR NEW.claim_outcome IS NOT NULL",
    ),
    refuse(
        "ladder: that deal is there already",
        "EXISTS (SELECT 1 FROM deal WHERE id = NEW.id)"
        " OR EXISTS (SELECT 1 FROM deal WHERE external_source = NEW.external_source"
        " AND external_id = NEW.external_id)",
    ),
    refuse(
        "playbook: every stage after the first asks for something, and one of them is Won",
        ungated("NEW.pipeline_id"),
    ),
)

DEAL_CHANGED = trigger(
    "deal_changed",
    "BEFORE UPDATE ON deal",
    refuse(
        "ladder: a deal keeps its identity, and its pipeline is that of its stage",
        "NEW.id IS NOT OLD.id OR NEW.pipeline_id IS NOT OLD.pipeline_id"
        " AND NEW.pipeline_id IS NOT (SELECT pipeline_id FROM stage WHERE id = NEW.stage_id)",
    ),
    refuse(
        "gate: a deal stands where the ledger says",
        "(NEW.stage_id, NEW.outcome, NEW.claim_stage_id, NEW.claim_outcome)"
        " IS NOT (OLD.stage_id, OLD.outcome, OLD.claim_stage_id, OLD.claim_outcome)"
        " AND (NEW.stage_id, NEW.outcome, NEW.claim_stage_id, NEW.claim_outcome) IS NOT"
        " (SELECT e.stage_id, e.outcome, e.claim_stage_id, e.claim_outcome FROM event e"
        " WHERE e.deal_id = NEW.id AND e.stage_id IS NOT NULL ORDER BY e.seq DESC LIMIT 1)",
    ),
    # A playbook is edited with an eye on the deals in flight, so none can be hidden for a moment.
    refuse(
        "ladder: a deal is put away and brought back by the ledger alone",
        "(NEW.archived_at IS NULL) <> (OLD.archived_at IS NULL) AND (NEW.archived_at IS NULL) = coalesce("
        "(SELECT e.kind IN ('archived', 'merged') FROM event e WHERE e.deal_id = NEW.id"
        " AND (e.kind IN ('archived', 'merged', 'restored') OR e.kind = 'undone' AND EXISTS"
        " (SELECT 1 FROM event m WHERE m.seq = e.about_seq AND m.kind = 'merged'))"
        " ORDER BY e.seq DESC LIMIT 1), 0)",
    ),
    refuse(
        "ladder: another deal came from there",
        "(NEW.external_source, NEW.external_id) IS NOT (OLD.external_source, OLD.external_id)"
        " AND EXISTS (SELECT 1 FROM deal WHERE external_source = NEW.external_source"
        " AND external_id = NEW.external_id)",
    ),
)

SPELL_IN = trigger(
    "spell_in",
    "BEFORE INSERT ON spell",
    refuse(
        "ladder: a stay comes from the ledger",
        f"NOT EXISTS (SELECT 1 FROM event e WHERE e.seq = {HEAD} AND e.seq = NEW.entered_seq"
        f" AND {either('e.kind', *STAY_BEGINS)} AND e.deal_id = NEW.deal_id"
        " AND e.stage_id = NEW.stage_id AND e.happened_at = NEW.entered_at)"
        " OR NEW.left_seq IS NOT NULL OR NEW.left_at IS NOT NULL OR NEW.length_ms IS NOT NULL"
        " OR EXISTS (SELECT 1 FROM spell WHERE entered_seq = NEW.entered_seq)"
        " OR EXISTS (SELECT 1 FROM spell WHERE deal_id = NEW.deal_id AND left_seq IS NULL)",
    ),
)

SPELL_CHANGED = trigger(
    "spell_changed",
    "BEFORE UPDATE ON spell",
    refuse(
        "ladder: a stay is ended and given back by the ledger alone",
        "(NEW.entered_seq, NEW.deal_id, NEW.stage_id, NEW.entered_at)"
        " IS NOT (OLD.entered_seq, OLD.deal_id, OLD.stage_id, OLD.entered_at)"
        f" OR NOT EXISTS (SELECT 1 FROM event e WHERE e.seq = {HEAD} AND e.deal_id = NEW.deal_id AND ("
        f" {either('e.kind', *STAY_ENDS)} AND OLD.left_seq IS NULL"
        " AND OLD.entered_seq < e.seq AND NEW.left_seq = e.seq AND NEW.left_at = e.happened_at"
        " AND NEW.length_ms = e.happened_at - OLD.entered_at"
        " OR e.kind = 'voided' AND OLD.left_seq = e.about_seq"
        " AND NEW.left_seq IS NULL AND NEW.left_at IS NULL AND NEW.length_ms IS NULL))"
        " OR NEW.left_seq IS NULL AND EXISTS (SELECT 1 FROM spell o WHERE o.deal_id = NEW.deal_id"
        " AND o.left_seq IS NULL AND o.entered_seq <> NEW.entered_seq)",
    ),
)

SPELL_OUT = trigger(
    "spell_out",
    "BEFORE DELETE ON spell",
    refuse(
        "ladder: a stay ends only with the move that opened it",
        f"NOT EXISTS (SELECT 1 FROM event WHERE seq = {HEAD} AND kind = 'voided'"
        " AND about_seq = OLD.entered_seq)",
    ),
)

TRIGGERS = (
    DEAL_IN,
    DEAL_CHANGED,
    never("deal", "DELETE", "ladder: a deal is archived, never deleted"),
    SPELL_IN,
    SPELL_CHANGED,
    SPELL_OUT,
)
