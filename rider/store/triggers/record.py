# SPDX-License-Identifier: MIT
"""The ledger: what every event must be, whatever it tells of."""

from rider.domain.events import POSITION_KINDS, EventKind
from rider.store.triggers.sql import GENESIS, HEAD, NOW_MS, is_one_of, never, refuse, same, trigger

_SAYS_WHERE = is_one_of("NEW.kind", POSITION_KINDS)
_EVENT_COLUMNS = (
    "seq, kind, deal_id, subject_id, about_seq, stage_id, outcome, claim_stage_id, claim_outcome,"
    " words_digest, body, happened_at, recorded_at, zone, source, prev_hash, hash"
)

EVENT_RECORD = trigger(
    "event_record",
    "BEFORE INSERT ON event",
    refuse(
        "record: an event takes the next number",
        f"NEW.seq IS NOT coalesce({HEAD}, 0) + 1",
    ),
    refuse(
        "record: an event names the hash of the one before it",
        f"NEW.prev_hash IS NOT coalesce((SELECT hash FROM event WHERE seq = NEW.seq - 1), '{GENESIS}')",
    ),
    refuse(
        "record: a hash is 64 hexadecimal digits",
        "typeof(NEW.hash) <> 'text' OR length(NEW.hash) <> 64 OR NEW.hash GLOB '*[^0-9a-f]*'",
    ),
    refuse(
        "record: times are whole ms, run forwards and do not lie ahead",
        "typeof(NEW.recorded_at) <> 'integer' OR typeof(NEW.happened_at) <> 'integer'"
        " OR NEW.happened_at > NEW.recorded_at"
        f" OR NEW.recorded_at > {NOW_MS} + 60000"
        " OR NEW.recorded_at < (SELECT recorded_at FROM event WHERE seq = NEW.seq - 1)",
    ),
    refuse(
        "record: an event is whole and of a known kind",
        f"NEW.kind IS NULL OR NOT {is_one_of('NEW.kind', EventKind)} OR NEW.body IS NULL"
        " OR NEW.zone IS NULL OR NEW.source IS NULL OR NEW.source NOT IN ('rider', 'imported')"
        " OR (NEW.words IS NULL) <> (NEW.words_digest IS NULL)",
    ),
    refuse(
        "record: only some events say where a deal stands",
        f"(NEW.stage_id IS NOT NULL) <> ({_SAYS_WHERE})"
        " OR NEW.stage_id IS NULL"
        " AND (NEW.outcome IS NOT NULL OR NEW.claim_stage_id IS NOT NULL OR NEW.claim_outcome IS NOT NULL)",
    ),
    refuse(
        "record: an event is about a deal that is there",
        "NEW.deal_id IS NOT NULL AND NEW.kind <> 'created'"
        " AND NOT EXISTS (SELECT 1 FROM deal WHERE id = NEW.deal_id)",
    ),
    refuse(
        "record: a move is voided once",
        "NEW.kind = 'voided' AND EXISTS"
        " (SELECT 1 FROM event WHERE kind = 'voided' AND about_seq = NEW.about_seq)",
    ),
    refuse(
        "record: an event of the same deal is taken back, once",
        "NEW.kind = 'undone' AND (NOT EXISTS"
        " (SELECT 1 FROM event WHERE seq = NEW.about_seq AND deal_id = NEW.deal_id AND stage_id IS NULL)"
        " OR EXISTS (SELECT 1 FROM event WHERE kind = 'undone' AND about_seq = NEW.about_seq))",
    ),
)

# A person's words can be taken out for good; their digest stays in the chain.
EVENT_CHANGED = trigger(
    "event_changed",
    "BEFORE UPDATE ON event",
    refuse(
        "record: what is in the ledger stays",
        f"NOT ({same(_EVENT_COLUMNS)} AND OLD.words IS NOT NULL AND NEW.words = '' AND EXISTS"
        " (SELECT 1 FROM event e WHERE e.kind = 'redacted' AND e.about_seq = OLD.seq))",
    ),
)

TRIGGERS = (EVENT_RECORD, EVENT_CHANGED, never("event", "DELETE", "record: what is in the ledger stays"))
