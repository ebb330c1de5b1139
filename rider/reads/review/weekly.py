# SPDX-License-Identifier: MIT
"""What the review of a week shows: its question in turn, the rep's weakest stage, and when to reassess."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from rider.clock import Clock
from rider.domain.day import Zone, workday
from rider.domain.focus.blocks import Block, workdays_place
from rider.domain.focus.shares import leverage
from rider.domain.gate import missing
from rider.domain.ids import StageId
from rider.domain.momentum import Pace
from rider.domain.money import Money
from rider.domain.periods import week_of
from rider.domain.playbook import Pipeline, Requirement, Stage
from rider.domain.review.answers import Period, Question
from rider.domain.review.verdict import MOVE_KINDS, Judged, Verdict
from rider.domain.review.weekly import (
    LOOKED_BACK,
    WEEK,
    Footing,
    Lacking,
    MostMissing,
    Prompt,
    Weakest,
    Weakness,
    WorkedWeek,
    last_finished,
    most_missing,
    prompt,
    rotating,
    stuck_for,
    weakest,
)
from rider.domain.stats import Conversion
from rider.reads.board.cards import Card
from rider.reads.board.held import held
from rider.reads.board.kept import Kept
from rider.reads.focus import agenda as focus
from rider.reads.focus.worth import Weighing
from rider.reads.review import day as review
from rider.reads.review import happened
from rider.reads.review.beside_week import CHANGE_KINDS, Beside, beside
from rider.reads.review.day import ReviewOf
from rider.reads.review.happened import TOLD_KINDS, Fact
from rider.reads.review.reassess import PUT_OFF_KINDS, Ledger, Reassess, does_not, works

_DAY = timedelta(days=1)
_KINDS = TOLD_KINDS | CHANGE_KINDS | PUT_OFF_KINDS
_SOURCES = "SELECT id, trim(lead_source) FROM deal WHERE trim(lead_source) <> ''"


@dataclass(frozen=True, slots=True)
class StuckDeal:
    """A deal that is stalled in a stage, and what it lacks for the next one."""

    deal_id: str
    name: str
    account: str
    value: Money | None
    quiet_days: int
    pace: Pace
    missing: tuple[Requirement, ...]


@dataclass(frozen=True, slots=True)
class WeakestStage:
    """The stage from which the rep's deals go on least, as of now, and why it is that one.

    `stuck` are the deals that are stalled there, the most valuable first. The proof that is missing most is
    told of them, or of all deals there where none is stalled. `pipeline_name` is empty where there is one.
    """

    stage: Stage
    next_name: str
    pipeline_name: str
    because: Weakness
    conversion: Conversion | None
    stuck: tuple[StuckDeal, ...]
    most_missing: MostMissing | None


@dataclass(frozen=True, slots=True)
class Week:
    """Everything that the review of a week shows.

    `beside` is what the ledger has to say to the question in turn. Weakest stage and prompt are as of now,
    whichever week it is; `weakest` is None while it is too early to say. `reassess` is None where nothing
    calls for it.
    """

    review: ReviewOf
    rotating: Question
    beside: Beside
    weakest: WeakestStage | None
    prompt: Prompt
    reassess: Reassess | None


def read(connection: sqlite3.Connection, clock: Clock, monday: date, weighing: Weighing, kept: Kept) -> Week:
    """Read the week that begins on a Monday; `weighing` are the open deals as they stand now."""
    told = tuple(_within(happened.facts(connection, clock, monday, 7, _KINDS), monday, monday + WEEK))
    question = rotating(monday)
    shown, what = _weakest(connection, weighing, kept)
    return Week(
        review=review.read(connection, clock, monday, Period.WEEK),
        rotating=question,
        beside=beside(connection, question, told),
        weakest=shown,
        prompt=what,
        reassess=_reassess(connection, clock, monday),
    )


# -- the weakest stage


@dataclass(frozen=True, slots=True)
class _Here:
    """A stage of a ladder with the cards of the rep's own deals that stand there, the most valuable first."""

    ladder: Pipeline
    stage: Stage
    cards: tuple[tuple[float, Card], ...]

    @property
    def onward(self) -> Stage:
        """Return the stage that comes next."""
        return self.ladder.after(self.stage)

    @property
    def stalled(self) -> float:
        """Return what is stalled here, in typical deals."""
        return sum(value for value, card in self.cards if card.stalled)


def _weakest(
    connection: sqlite3.Connection, weighing: Weighing, kept: Kept
) -> tuple[WeakestStage | None, Prompt]:
    here = _stages(weighing)
    rates = {
        ladder.id: kept.rates(connection, ladder, weighing.day).conversions for ladder in _ladders(weighing)
    }
    by_stage = {one.stage.id: one for one in here}
    found = weakest(
        Footing(one.stage, rates[one.ladder.id].get(one.stage.position), one.stalled) for one in here
    )
    if found is None:
        return None, Prompt()
    return _shown(found, by_stage[found.footing.stage.id], weighing)


def _shown(found: Weakest, here: _Here, weighing: Weighing) -> tuple[WeakestStage, Prompt]:
    deals = [_deal(card, here, weighing) for _, card in here.cards]
    stuck = tuple(deal for deal, (_, card) in zip(deals, here.cards, strict=True) if card.stalled)
    asked = here.ladder.asked_for(here.onward)
    looked_at = stuck or tuple(deals)
    sought = most_missing(asked, [deal.missing for deal in looked_at])
    several = len(_ladders(weighing)) > 1
    shown = WeakestStage(
        stage=here.stage,
        next_name=here.onward.name,
        pipeline_name=here.ladder.name if several else "",
        because=found.because,
        conversion=found.footing.conversion,
        stuck=stuck,
        most_missing=sought,
    )
    return shown, prompt(here.stage.name, sought, [Lacking(d.name, d.missing) for d in looked_at])


def _stages(weighing: Weighing) -> list[_Here]:
    """Return all open stages with the rep's own deals; imported ones that nobody adopted owe nothing."""
    cards: defaultdict[StageId, list[tuple[float, Card]]] = defaultdict(list)
    for card, _, made_of in weighing.known.values():
        if card.signs.owes_step:
            cards[StageId(card.column_id)].append((made_of.value, card))
    return [
        _Here(ladder, stage, tuple(sorted(cards[stage.id], key=_most_first)))
        for ladder in _ladders(weighing)
        for stage in ladder.open_stages
    ]


def _most_first(valued: tuple[float, Card]) -> tuple[float, str, str]:
    value, card = valued
    return -value, card.name.casefold(), card.deal_id


def _ladders(weighing: Weighing) -> tuple[Pipeline, ...]:
    return tuple({ladder.id: ladder for ladder in weighing.ladders.values()}.values())


def _deal(card: Card, here: _Here, weighing: Weighing) -> StuckDeal:
    proofs = held(weighing.held.get(card.deal_id, ()), here.ladder)
    short = missing(here.ladder, here.onward, proofs, weighing.day.at_ms)
    return StuckDeal(
        deal_id=card.deal_id,
        name=card.name,
        account=card.account,
        value=card.value,
        quiet_days=card.signs.quiet_days,
        pace=card.signs.pace,
        missing=tuple(item.requirement for item in short),
    )


# -- when to reassess


def _reassess(connection: sqlite3.Connection, clock: Clock, monday: date) -> Reassess | None:
    """Return what the weeks up to the last finished one call for, and what is found in the ledger then."""
    last = last_finished(monday, clock.today())
    first = last - (LOOKED_BACK - 1) * WEEK
    ends = max(last, monday) + WEEK
    days = (ends - first).days
    window = workdays_place(first, clock.zone, days)
    blocks = [
        b for b in focus.blocks_within(connection, window, clock.zone) if window.starts_at <= b.starts_at
    ]
    moves = happened.judged_days(connection, clock, first, days, MOVE_KINDS)
    weeks = _worked(moves, blocks, first, ends, clock.zone)
    row = stuck_for(weeks, last)
    if not row:
        return None
    told = tuple(_within(happened.facts(connection, clock, first, days, _KINDS), first, ends))
    since = last - (row - 1) * WEEK
    ledger = Ledger(
        clock.zone,
        told,
        blocks,
        review.batches(connection, first, days),
        dict(tuple(pair) for pair in connection.execute(_SOURCES)),
    )
    time = sum(week.held_ms for week in weeks if since <= week.monday <= last)
    found = works(ledger), does_not(ledger, since)
    return Reassess(row, since, last + WEEK - _DAY, time, *found)


def _worked(
    days: Mapping[date, Judged], blocks: list[Block], first: date, ends: date, zone: Zone
) -> list[WorkedWeek]:
    """Return the weeks from one on, each with whether a deal moved and what was held of high leverage."""
    moved = {week_of(day) for day, judged in days.items() if judged.verdict is Verdict.MOVED}
    spent: Mapping[date, list[Block]] = defaultdict(list)
    for block in blocks:
        spent[week_of(workday(block.starts_at, zone))].append(block)
    mondays = [first + n * WEEK for n in range((ends - first).days // 7)]
    return [WorkedWeek(one, one in moved, leverage(spent[one]).part_ms) for one in mondays]


def _within(told: tuple[Fact, ...], first: date, ends: date) -> Iterator[Fact]:
    """Yield what happened on the days from one up to another one; what was recorded there may be older."""
    return (fact for fact in told if first <= fact.day < ends)
