# SPDX-License-Identifier: MIT
"""What is behind the figures of the rep's time and talks: blocks, moves, meetings, batches, people."""

from collections.abc import Iterator

from rider.domain.day import DAY_MS, instant
from rider.domain.focus.blocks import Block
from rider.domain.review.expectations import CameTrue
from rider.domain.trends import Behind, Pick
from rider.reads.trends import diagnose, effort
from rider.reads.trends.ground import Ground


def strip(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List what decided the verdict on a day: moves, and proofs."""
    for one in effort.forwards(on):
        if one.day.isoformat() == pick.of:
            part, value = "move" if one.is_move else "proof", on.values.money(one.deal_id)
            yield Behind(part, one.deal_id, "", "", one.at, one.seq, value)


def _of_block(block: Block, part: str) -> Behind:
    spent = block.spent.held_ms if block.spent is not None else 0
    days = spent / DAY_MS
    return Behind(part, block.deal_id, "", "", block.starts_at, days=days, words=block.intent)


def focus(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the high-leverage blocks and the forward moves, of one week where a Monday is named."""
    for week in effort.weeks(on):
        if pick.of in ("", week.monday.isoformat()):
            yield from (_of_block(block, "block") for block in week.blocks if block.is_high_leverage)
            yield from (Behind("move", one.deal_id, "", "", one.at, one.seq) for one in week.moves)


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
        if pick.of.casefold() in ("", batch.pain_point.casefold()):
            words = f"{batch.pain_point}: {batch.positive} of {batch.reached}"
            at = instant(batch.day, zone=on.asked.zone)
            yield Behind("batch", None, "", "", at, words=words)


def hits(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List what conversations should have led to."""
    names = {CameTrue.YES: "hit", CameTrue.PARTLY: "partly", CameTrue.NO: "missed"}
    for one in effort.answered(on):
        if one.came_true is not None:
            at = instant(one.day, zone=on.asked.zone)
            yield Behind(names[one.came_true], one.deal_id, "", "", at, words=one.leads_to)


def prepared(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the blocks of preparation, and what followed them within a week."""
    for block in diagnose.preparing(on):
        yield _of_block(block, "block" if diagnose.is_week_over(on, block) else "too_early")
    for one in diagnose.followed(on):
        yield Behind("move" if one.is_move else "proof", one.deal_id, "", "", one.at, one.seq)


def sources(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the leads of a source by how real they turned out."""
    for lead in diagnose.leads(on):
        if lead.source.casefold() == pick.of.casefold():
            path = lead.path
            yield Behind(lead.reality, path.deal_id, "", "", path.born_at, is_imported=path.imported)


def personas(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the deals that engage somebody of a role, of each of them where none is named."""
    for role, own in diagnose.engaged(on).items():
        for one in own if pick.of in ("", role) else ():
            part = "advanced" if one.advanced else "engaged"
            yield Behind(part, one.path.deal_id, "", "", None, is_imported=one.path.imported)
