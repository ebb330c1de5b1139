# SPDX-License-Identifier: MIT
"""What is behind the figures of the rep's time and talks: blocks, moves, meetings, batches, people."""

from collections.abc import Iterator
from datetime import date

from rider.domain.day import DAY_MS, instant
from rider.domain.focus import Block
from rider.domain.proof import Role
from rider.domain.review import CameTrue, week_of
from rider.domain.trends import Behind, Pick
from rider.reads import happened, review
from rider.reads.trends import diagnose, effort
from rider.reads.trends.ground import Ground
from rider.reads.trends.outcomes import born


def strip(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List what happened forwards on a day."""
    for fact in happened.facts(on.connection, on.clock, date.fromisoformat(pick.of)):
        if fact.is_forward and fact.day.isoformat() == pick.of:
            part, entry = "move" if fact.moves else "proof", fact.entry
            yield Behind(part, fact.deal_id, "", "", entry.happened_at, entry.seq, fact.value)


def _of_block(block: Block, part: str) -> Behind:
    spent = block.spent.held_ms if block.spent is not None else 0
    days = spent / DAY_MS
    return Behind(part, block.deal_id, "", "", block.starts_at, days=days, words=block.intent)


def focus(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the high-leverage blocks and the forward moves, of one week where a Monday is named."""
    for block in effort.blocks(on):
        if block.is_high_leverage and _is_of(week_of(on.day_of(block.starts_at)), pick):
            yield _of_block(block, "block")
    for move in effort.moves(on):
        if _is_of(week_of(move.day), pick):
            yield Behind("move", move.deal_id, "", "", move.at, move.seq)


def _is_of(monday: date, pick: Pick) -> bool:
    return pick.of in ("", monday.isoformat())


def leverage(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the blocks that were held."""
    for block in effort.blocks(on):
        yield _of_block(block, "high" if block.is_high_leverage else "low")


def meetings(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the meetings of which it was said what came of them, each by the furthest that it counts as."""
    for one in effort.told_meetings(on):
        part = pick.part if pick.part in one.parts else one.parts[-1]
        yield Behind(part, one.deal_id, "", "", one.at, one.seq, words=one.title)


def replies(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the batches of outreach, of one pain point where that is named."""
    for batch in effort.batches(on):
        if pick.of in ("", batch.pain_point.strip()):
            words = f"{batch.pain_point}: {batch.positive} of {batch.reached}"
            at = instant(batch.day, zone=on.asked.zone)
            yield Behind("batch", None, "", "", at, words=words)


def hits(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List what conversations should have led to."""
    names = {CameTrue.YES: "hit", CameTrue.PARTLY: "partly", CameTrue.NO: "missed"}
    for one in review.expectations(on.connection):
        if one.came_true is not None and effort.is_due(on, one.month):
            at = instant(one.day, zone=on.asked.zone)
            yield Behind(names[one.came_true], one.deal_id, "", "", at, words=one.leads_to)


def prepared(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the blocks of preparation, and what followed them within a week."""
    for block in diagnose.preparing(on):
        yield _of_block(block, "block")
    for one in diagnose.followed(on):
        yield Behind("move" if one.is_move else "proof", one.deal_id, "", "", one.at, one.seq)


def sources(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the leads of a source by how real they turned out."""
    real = diagnose.realities(on)
    for path in born(on):
        source, part = real.get(path.deal_id, ("", ""))
        if part and source == pick.of:
            yield Behind(part, path.deal_id, "", "", path.born_at, is_imported=path.imported)


def personas(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the deals that engage somebody of a role."""
    for deal_id, advanced in diagnose.engaged(on).get(Role(pick.of), {}).items():
        yield Behind("advanced" if advanced else "engaged", deal_id, "", "", None)
