# SPDX-License-Identifier: MIT
"""What is looked at where a figure is weak."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from rider.domain.day import lived_on
from rider.domain.focus import Block, BlockKind
from rider.domain.proof import Role
from rider.domain.review import Batch
from rider.domain.shares import leverage
from rider.domain.trends import Rate
from rider.domain.trends.effort import (
    Diagnose,
    PersonaMix,
    PreparedYield,
    Replies,
    SourceReality,
    WaivedProven,
)
from rider.happened import IS_SILENT, STANDS
from rider.reads.trends import effort
from rider.reads.trends.ground import Ground
from rider.reads.trends.outcomes import Closed, born, closed

PREPARES = frozenset({BlockKind.OUTREACH_PREP, BlockKind.DISCOVERY_PREP, BlockKind.ACCOUNT_STRATEGY})
_WITHIN = timedelta(days=7)
_HOUR_MS = 3_600_000

_FOLLOWED = f"""
SELECT e.seq, e.deal_id, e.kind, e.happened_at, e.recorded_at, e.zone FROM event e
 WHERE e.kind IN ('moved', 'won', 'proved') AND e.happened_at >= ? AND e.happened_at <= ?
   AND NOT {IS_SILENT} AND {STANDS}"""
_SOURCES = """
SELECT d.id, trim(d.lead_source), d.outcome, d.claim_outcome, d.claim_stage_id, g.position
  FROM deal d JOIN stage g ON g.id = d.stage_id WHERE trim(d.lead_source) <> ''"""
_ROLES = """
SELECT DISTINCT p.deal_id, coalesce(p.role, w.role) FROM proof p LEFT JOIN person w ON w.id = p.person_id
  JOIN event e ON e.seq = p.seq
 WHERE e.happened_at <= ? AND p.person_id IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM withdrawal x WHERE x.proof_id = p.id)
   AND NOT EXISTS (SELECT 1 FROM proof s WHERE s.supersedes_id = p.id)"""
_WAIVED = """
SELECT DISTINCT p.deal_id FROM proof p WHERE p.kind = 'waiver'
   AND NOT EXISTS (SELECT 1 FROM withdrawal x WHERE x.proof_id = p.id)
   AND NOT EXISTS (SELECT 1 FROM proof s WHERE s.supersedes_id = p.id)"""


def diagnose(on: Ground) -> Diagnose:
    """Count what may explain a weak figure."""
    return Diagnose(
        window=on.asked.window,
        replies=tuple(_replies(on)),
        booked_held=effort.meetings(on).held_rate,
        prepared=prepared(on),
        sources=tuple(_sources(on)),
        personas=tuple(_personas(on)),
        waived_proven=_waived_proven(on),
    )


def _replies(on: Ground) -> Iterator[Replies]:
    by_pain: defaultdict[str, list[Batch]] = defaultdict(list)
    for batch in effort.batches(on):
        by_pain[batch.pain_point.casefold()].append(batch)  # the last spelling is told
    found = [effort.summed(own[-1].pain_point, tuple(own)) for own in by_pain.values()]
    yield from sorted(found, key=_most_reached)


def _most_reached(one: Replies) -> tuple[int, str]:
    return -one.reached, one.pain_point


class Followed(NamedTuple):
    """A move or a proof that came within a week of preparing for its deal."""

    seq: int
    deal_id: str
    at: int
    is_move: bool


def preparing(on: Ground) -> list[Block]:
    """Return the blocks of the window in which something was prepared."""
    return [one for one in effort.blocks(on) if one.kind in PREPARES]


def followed(on: Ground) -> list[Followed]:
    """Return what followed the preparing of the window within a week, each event once."""
    days: defaultdict[str, list[Block]] = defaultdict(list)
    for block in preparing(on):
        if block.deal_id:
            days[block.deal_id].append(block)
    rows = on.connection.execute(_FOLLOWED, (on.begins, on.as_of))
    found = []
    for seq, deal_id, kind, at, recorded_at, zone in rows:
        day = lived_on(at, zone, on.asked.zone)
        for block in days.get(deal_id, ()):
            begun = on.day_of(block.starts_at)
            if begun <= day <= begun + _WITHIN and recorded_at >= block.starts_at:
                found.append(Followed(seq, deal_id, at, kind != "proved"))
                break
    return found


def prepared(on: Ground) -> PreparedYield:
    """Tell what hours of preparation were followed by."""
    own, after = preparing(on), followed(on)
    return PreparedYield(
        hours=leverage(own).part_ms / _HOUR_MS,
        moves=sum(one.is_move for one in after),
        proofs=sum(not one.is_move for one in after),
        deals=len({one.deal_id for one in own if one.deal_id}),
    )


def realities(on: Ground) -> dict[str, tuple[str, str]]:
    """Return source and reality (proven, claimed, lost, new) of the deals that were born in the window."""
    own = {path.deal_id for path in born(on)}
    found = {}
    for deal_id, source, outcome, claim, claimed_stage, place in on.connection.execute(_SOURCES):
        if deal_id in own:
            found[deal_id] = source, _reality(outcome, claim, claimed_stage, place)
    return found


def _reality(outcome: str, claim: str | None, claimed_stage: str | None, place: int) -> str:
    if (claim or outcome) == "lost":
        return "lost"
    if claim == "won" or (claimed_stage is not None and outcome == "open"):
        return "claimed"
    return "proven" if outcome == "won" or place > 0 else "new"


def _sources(on: Ground) -> Iterator[SourceReality]:
    by_source: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for source, reality in realities(on).values():
        by_source[source][reality] += 1
    for source, counts in sorted(by_source.items(), key=_largest_first):
        told = counts["proven"], counts["claimed"], counts["lost"]
        yield SourceReality(source, *told, sum(counts.values()))


def _largest_first(pair: tuple[str, Counter[str]]) -> tuple[int, str]:
    return -sum(pair[1].values()), pair[0].casefold()


def engaged(on: Ground) -> dict[Role, dict[str, bool]]:
    """Return by role the deals that engage somebody of it, and whether each advanced within the window."""
    own = {path.deal_id for path in on.paths}
    moved = {move.deal_id for move in effort.moves(on)}
    found: defaultdict[Role, dict[str, bool]] = defaultdict(dict)
    for deal_id, role in on.connection.execute(_ROLES, (on.as_of,)):
        if deal_id in own:
            found[Role(role or Role.UNKNOWN)][deal_id] = deal_id in moved
    return dict(found)


def _personas(on: Ground) -> Iterator[PersonaMix]:
    by_role = engaged(on)
    for role in Role:
        deals = by_role.get(role)
        if deals:
            yield PersonaMix(role, sum(deals.values()), len(deals))


def waived(on: Ground) -> tuple[list[Closed], list[Closed]]:
    """Return the deals that closed in the window in Rider with a waiver, and those without one."""
    with_waiver = {row[0] for row in on.connection.execute(_WAIVED)}
    own = [one for one in closed(on) if not one.path.imported]
    return (
        [one for one in own if one.path.deal_id in with_waiver],
        [one for one in own if one.path.deal_id not in with_waiver],
    )


def _waived_proven(on: Ground) -> WaivedProven:
    rates = (Rate(sum(one.closing.won for one in own), len(own)) for own in waived(on))
    return WaivedProven(*rates)
