# SPDX-License-Identifier: MIT
"""What works and what does not, over the weeks before, each with the ledger's evidence for it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from rider.domain.day import Zone, workday
from rider.domain.events import EventKind
from rider.domain.focus.blocks import Block, BlockKind, Reach
from rider.domain.review.outreach import Batch
from rider.reads.review.happened import Fact

LEADS_WITHIN = timedelta(days=7)
"""Within how many days of a block something happens to its deal to which the block may have led."""

PUT_OFF_KINDS = frozenset({EventKind.CLOSE_PUSHED, EventKind.WAIT_SET})
_SET_BACK_KINDS = frozenset({EventKind.LOST, EventKind.MOVED_BACK})
_MOST_FINDINGS, _MOST_BACKINGS = 2, 12


class FindingKind(StrEnum):
    """What a finding says; the first four work, the others do not."""

    LED_ON = "led_on"
    STAGE = "stage"
    SOURCE = "source"
    PAIN_POINT = "pain_point"
    NOT_REACHED = "not_reached"
    UNANSWERED = "unanswered"
    PUT_OFF = "put_off"
    SET_BACK = "set_back"


@dataclass(frozen=True, slots=True)
class Backing:
    """What of the ledger is behind a finding: a fact of a deal, a block, or a fact that a block led to.

    `held_ms` is the high-leverage time that went into a deal. Outreach that was answered has words alone.
    """

    day: date
    deal_id: str | None = None
    deal_name: str = ""
    account: str = ""
    words: str = ""
    fact: Fact | None = None
    block: Block | None = None
    held_ms: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that works or does not, with the latest of what is behind it first.

    `about` names the stage, the source, the pain point or the kind of block, where there is one.
    """

    kind: FindingKind
    about: str
    backings: tuple[Backing, ...]


@dataclass(frozen=True, slots=True)
class Reassess:
    """That for so many weeks, up to the day `last`, time went in and no deal moved; and what is told of it.

    Each finding has its evidence. `held_ms` is the high-leverage time that went in.
    """

    weeks: int
    first: date
    last: date
    held_ms: int
    works: tuple[Finding, ...] = ()
    does_not: tuple[Finding, ...] = ()


_Found = defaultdict[tuple[FindingKind, str], list[Backing]]


class Ledger(NamedTuple):
    """What findings are found in: facts and blocks of the weeks looked back on, and what is known beside."""

    zone: Zone
    facts: Sequence[Fact]
    blocks: Sequence[Block]
    batches: Sequence[Batch]
    sources: Mapping[str, str]


def works(told: Ledger) -> tuple[Finding, ...]:
    """Return what moved deals or brought proof: kinds of blocks, stages, sources and pain points."""
    forward = [fact for fact in told.facts if fact.moves or fact.entry.kind is EventKind.PROVED]
    found: _Found = defaultdict(list)
    for block, fact in _led_on(told, forward):
        found[FindingKind.LED_ON, block.kind.value].append(_backing(fact, block))
    for fact in forward:
        if fact.moves:
            found[FindingKind.STAGE, fact.entry.from_stage].append(_backing(fact))
        if source := told.sources.get(fact.deal_id, ""):
            found[FindingKind.SOURCE, source].append(_backing(fact))
    for batch in told.batches:
        if batch.positive:
            answered = Backing(batch.day, words=batch.pain_point)
            found[FindingKind.PAIN_POINT, batch.pain_point].append(answered)
    return _findings(found)


def does_not(told: Ledger, since: date) -> tuple[Finding, ...]:
    """Return what held deals up: blocks not reached, deals not heard of since a day, what was put off."""
    found: _Found = defaultdict(list)
    for block in told.blocks:
        if block.reach is Reach.NO:
            found[FindingKind.NOT_REACHED, ""].append(_of_block(block, told.zone))
    found[FindingKind.UNANSWERED, ""] += _unanswered(told, since)
    for fact in told.facts:
        if fact.entry.kind in PUT_OFF_KINDS and not _ends_wait(fact):
            found[FindingKind.PUT_OFF, ""].append(_backing(fact))
        elif fact.entry.kind in _SET_BACK_KINDS:
            found[FindingKind.SET_BACK, ""].append(_backing(fact))
    return _findings(found)


def _led_on(told: Ledger, forward: Iterable[Fact]) -> Iterator[tuple[Block, Fact]]:
    """Yield blocks that were reached, each with what happened to its deal on its day or in the week after.

    What several blocks of a kind can have led to stands with the last of them.
    """
    of_deal: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in forward:
        of_deal[fact.deal_id].append(fact)
    last: dict[tuple[BlockKind, int], tuple[Block, Fact]] = {}
    for block in told.blocks:
        if block.reach is Reach.YES and block.is_high_leverage and block.deal_id:
            for fact in of_deal[block.deal_id]:
                if _may_lead_to(block, fact, told.zone):
                    last[block.kind, fact.entry.seq] = block, fact
    yield from last.values()


def _may_lead_to(block: Block, fact: Fact, zone: Zone) -> bool:
    day = workday(block.starts_at, zone)
    return day <= fact.day <= day + LEADS_WITHIN and fact.entry.recorded_at >= block.starts_at


def _unanswered(told: Ledger, since: date) -> Iterator[Backing]:
    """Yield deals that had time since a day, and of which nothing was heard since then."""
    heard = {fact.deal_id for fact in told.facts if fact.is_forward and fact.day >= since}
    held: defaultdict[str, list[Block]] = defaultdict(list)
    for block in told.blocks:
        recent = workday(block.starts_at, told.zone) >= since
        if recent and block.deal_id and block.deal_id not in heard and block.spent and block.is_high_leverage:
            held[block.deal_id].append(block)
    for blocks in held.values():
        last = max(blocks, key=lambda b: b.starts_at)
        time = sum(block.spent.held_ms for block in blocks if block.spent is not None)
        yield _of_block(last, told.zone, time)


def _ends_wait(fact: Fact) -> bool:
    pair = fact.entry.body.get("until")
    is_wait = fact.entry.kind is EventKind.WAIT_SET
    return is_wait and not (isinstance(pair, list) and len(pair) == 2 and pair[1])


def _backing(fact: Fact, block: Block | None = None) -> Backing:
    return Backing(fact.day, fact.deal_id, fact.deal_name, fact.account, fact=fact, block=block)


def _of_block(block: Block, zone: Zone, held_ms: int = 0) -> Backing:
    day, words = workday(block.starts_at, zone), block.reach_words
    return Backing(day, block.deal_id, block.deal_name, block.account, words, block=block, held_ms=held_ms)


def _findings(found: Mapping[tuple[FindingKind, str], list[Backing]]) -> tuple[Finding, ...]:
    """Return findings in the order of their kinds, of each kind the two with most behind them."""
    order = {kind: place for place, kind in enumerate(FindingKind)}
    told = [(kind, about, backings) for (kind, about), backings in found.items() if backings]
    told.sort(key=lambda one: (order[one[0]], -len(one[2]), one[1]))
    taken = Counter[FindingKind]()
    findings = []
    for kind, about, backings in told:
        taken[kind] += 1
        if taken[kind] <= _MOST_FINDINGS:
            latest = sorted(backings, key=_latest_first)[:_MOST_BACKINGS]
            findings.append(Finding(kind, about, tuple(latest)))
    return tuple(findings)


def _latest_first(backing: Backing) -> tuple[int, int, str]:
    return -backing.held_ms, -backing.day.toordinal(), backing.deal_name
