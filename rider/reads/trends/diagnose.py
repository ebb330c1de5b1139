# SPDX-License-Identifier: MIT
"""What is looked at where a figure is weak."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from rider.domain.day import HOUR_MS, lived_on
from rider.domain.focus.blocks import Block, BlockKind
from rider.domain.focus.shares import leverage
from rider.domain.outcomes import Became, is_open
from rider.domain.paths import Path
from rider.domain.proof import Role
from rider.domain.review.outreach import Batch
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
from rider.reads.trends.outcomes import Closed, born_here, closed, outcome_of

PREPARES = frozenset({BlockKind.OUTREACH_PREP, BlockKind.DISCOVERY_PREP, BlockKind.ACCOUNT_STRATEGY})
_WITHIN = timedelta(days=7)

_FOLLOWED = f"""
SELECT e.seq, e.deal_id, e.kind, e.happened_at, e.recorded_at, e.zone FROM event e
 WHERE e.kind IN ('moved', 'won', 'proved') AND e.happened_at >= ? AND e.happened_at <= ?
   AND NOT {IS_SILENT} AND {STANDS}"""
_LEADS = """
SELECT d.id, trim(d.lead_source), d.claim_outcome, d.claim_stage_id IS NOT NULL,
       (SELECT max(g.position) FROM spell s JOIN stage g ON g.id = s.stage_id
         WHERE s.deal_id = d.id AND g.archived_seq IS NULL
           AND s.entered_at <= ?1 AND (s.left_at IS NULL OR s.left_at > ?1))
  FROM deal d WHERE d.pipeline_id = ?2"""
_ROLES = """
SELECT p.deal_id, coalesce(p.role, w.role), min(e.recorded_at)
  FROM proof p LEFT JOIN person w ON w.id = p.person_id JOIN event e ON e.seq = p.seq
 WHERE e.happened_at <= ? AND p.person_id IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM withdrawal x WHERE x.proof_id = p.id)
   AND NOT EXISTS (SELECT 1 FROM proof s WHERE s.supersedes_id = p.id)
 GROUP BY 1, 2"""
_WAIVED = """
SELECT DISTINCT p.deal_id FROM proof p JOIN event e ON e.seq = p.seq
 WHERE p.kind = 'waiver' AND e.happened_at <= ?
   AND NOT EXISTS (SELECT 1 FROM withdrawal x WHERE x.proof_id = p.id)
   AND NOT EXISTS (SELECT 1 FROM proof s WHERE s.supersedes_id = p.id)"""


def diagnose(on: Ground) -> Diagnose:
    """Count what may explain a weak figure."""
    return Diagnose(
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
    """Return the blocks of the window in which something was prepared for a deal."""
    return [one for one in effort.blocks(on) if one.kind in PREPARES and one.deal_id]


def is_week_over(on: Ground, block: Block) -> bool:
    """Say whether the week is over in which something can follow a block."""
    return on.day_of(block.starts_at) + _WITHIN < on.today


def followed(on: Ground) -> list[Followed]:
    """Return what followed the preparing of the window within a week, each event once."""
    days: defaultdict[str, list[Block]] = defaultdict(list)
    for block in preparing(on):
        if block.deal_id and is_week_over(on, block):
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
    every, after = preparing(on), followed(on)
    own = [one for one in every if is_week_over(on, one)]
    return PreparedYield(
        hours=leverage(own).part_ms / HOUR_MS,
        moves=sum(one.is_move for one in after),
        proofs=sum(not one.is_move for one in after),
        deals=len({one.deal_id for one in own}),
        blocks=len(own),
        followed=len({one.deal_id for one in after}),
        too_early=len(every) - len(own),
    )


class Lead(NamedTuple):
    """A deal that was born in the window, by the source it came from and how real it turned out.

    `reality` is proven, claimed, lost or new.
    """

    path: Path
    source: str
    reality: str


def leads(on: Ground) -> list[Lead]:
    """Return the deals that were born in the window."""
    told = {row[0]: row[1:] for row in on.connection.execute(_LEADS, (on.as_of, on.pipeline.id))}
    return [
        Lead(path, told[path.deal_id][0], _reality(path, *told[path.deal_id][1:]))
        for path in born_here(on)
        if path.deal_id in told
    ]


def _reality(path: Path, claim: str | None, claims_stage: int, place: int | None) -> str:
    """Say how real a lead is: one that stands by a claim is not proven, whatever it claims."""
    became = outcome_of(path)
    if became is Became.LOST:
        return "lost"
    if became is Became.WON:
        return "claimed" if claim == "won" else "proven"
    return "claimed" if claims_stage else "proven" if place else "new"


def _sources(on: Ground) -> Iterator[SourceReality]:
    by_source: defaultdict[str, list[Lead]] = defaultdict(list)
    for lead in leads(on):
        by_source[lead.source.casefold()].append(lead)  # the last spelling is told
    for own in sorted(by_source.values(), key=_largest_first):
        counts = Counter(lead.reality for lead in own)
        told = counts["proven"], counts["claimed"], counts["lost"]
        yield SourceReality(own[-1].source, *told, len(own), sum(lead.path.imported for lead in own))


def _largest_first(own: list[Lead]) -> tuple[bool, int, str]:
    """Return what sources are sorted by: those of which none is named come last."""
    return not own[-1].source, -len(own), own[-1].source.casefold()


class Engaged(NamedTuple):
    """A deal that was in play in the window and engages somebody of a role, and whether it advanced in it."""

    path: Path
    advanced: bool


def engaged(on: Ground) -> dict[Role, list[Engaged]]:
    """Return by role the deals that engage somebody of it by a proof.

    A deal has advanced where it moved on a later day than that on which the first such proof was written
    down: the proofs of a move are given with it, and would count it as what it has led to.
    """
    moved: dict[str, date] = {}
    for move in effort.moves(on):
        moved[move.deal_id] = max(move.day, moved.get(move.deal_id, move.day))
    own = {path.deal_id: path for path in on.paths if path.deal_id in moved or _in_play(on, path)}
    found: defaultdict[Role, list[Engaged]] = defaultdict(list)
    for deal_id, role, at in on.connection.execute(_ROLES, (on.as_of,)):
        if deal_id in own:
            advanced = deal_id in moved and moved[deal_id] > on.day_of(at)
            found[Role(role or Role.UNKNOWN)].append(Engaged(own[deal_id], advanced))
    return dict(found)


def _in_play(on: Ground, path: Path) -> bool:
    """Say whether a deal was open at some time of the window."""
    was_open = is_open(path, on.begins) and (path.born_at or on.begins) < on.ends
    return was_open or any(on.begins <= stay.at < on.ends for stay in path.stays)


def _personas(on: Ground) -> Iterator[PersonaMix]:
    by_role = engaged(on)
    for role in Role:
        if own := by_role.get(role):
            yield PersonaMix(
                role, sum(one.advanced for one in own), len(own), sum(one.path.imported for one in own)
            )


def waived(on: Ground) -> tuple[list[Closed], list[Closed]]:
    """Return the deals that closed in the window past the first stage: with a waiver, and without one.

    One that was lost in the first stage met no gate, which it could have proven or waived. Neither did what
    an import claims.
    """
    with_waiver = {row[0] for row in on.connection.execute(_WAIVED, (on.as_of,))}
    own = [one for one in closed(on) if not one.path.imported and _met_a_gate(one)]
    return (
        [one for one in own if one.path.deal_id in with_waiver],
        [one for one in own if one.path.deal_id not in with_waiver],
    )


def _met_a_gate(one: Closed) -> bool:
    return one.closing.won or any(stay.place for stay in one.path.stays)


def _waived_proven(on: Ground) -> WaivedProven:
    with_waiver, without = (Rate(sum(one.closing.won for one in own), len(own)) for own in waived(on))
    return WaivedProven(with_waiver, without, sum(one.path.imported for one in closed(on)))
