# SPDX-License-Identifier: MIT
"""What the 1:1 sheet tells, read from the record as it is now."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import islice
from typing import NamedTuple

from rider.clock import Clock
from rider.domain.errors import RuleError
from rider.domain.events import EventKind, Outcome
from rider.domain.gate import missing
from rider.domain.periods import week_of
from rider.domain.playbook import Pipeline, Stage
from rider.domain.proof import ProofKind
from rider.domain.review.answers import Answer, Period
from rider.domain.review.one_to_one import (
    MOST_DEALS,
    Move,
    MovedDeal,
    OneToOne,
    Plan,
    Since,
    ToldProof,
    TopDeal,
    planned,
)
from rider.domain.review.verdict import DECIDING_KINDS
from rider.reads import deal
from rider.reads.deal import Deal, Person, Proof
from rider.reads.playbook import pipelines
from rider.reads.review import day as review
from rider.reads.review import happened
from rider.reads.review.happened import Fact

_PLANS_LAST = timedelta(days=7)
"""A plan that is older says nothing of the days to come."""

_HEAD = "SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1"

# A review is written by the event after the head that it names.
_LAST_REVIEW = """
SELECT r.period, r.first, r.seq - 1 AS head_seq, e.prev_hash AS head
  FROM review r JOIN event e ON e.seq = r.seq WHERE r.first <= ? ORDER BY r.seq DESC LIMIT 1"""
_BREAK = """
SELECT EXISTS (SELECT 1 FROM event e LEFT JOIN event p ON p.seq = e.seq - 1
                WHERE e.seq > ? AND p.hash IS NOT e.prev_hash)"""

# Deals in which something happened, each with the one that it went into by now, or with itself.
_KEPT = """
WITH RECURSIVE kept (id, into_id) AS (
    SELECT value, value FROM json_each(?)
     UNION SELECT k.id, d.merged_into_id FROM kept k JOIN deal d ON d.id = k.into_id
     WHERE d.merged_into_id IS NOT NULL)
SELECT k.id, k.into_id FROM kept k JOIN deal d ON d.id = k.into_id WHERE d.merged_into_id IS NULL"""


class _Source(NamedTuple):
    """Where deals are read from; the ladders are read once for all of them."""

    connection: sqlite3.Connection
    clock: Clock
    ladders: tuple[Pipeline, ...]

    def deal(self, deal_id: str) -> Deal:
        """Read a deal without its record."""
        return deal.without_record(self.connection, self.clock, deal_id, self.ladders)


def read(connection: sqlite3.Connection, clock: Clock, day: date, worthy: Sequence[str]) -> OneToOne:
    """Read the sheet of a day; where fewer than three deals are planned, those follow that are worth most."""
    monday = week_of(day)
    source = _Source(connection, clock, pipelines(connection))
    head_seq, head = connection.execute(_HEAD).fetchone() or (0, "")
    return OneToOne(
        day=day,
        monday=monday,
        deals=tuple(_top(source, day, worthy)),
        moved=tuple(_moved(source, monday, day)),
        head_seq=head_seq,
        head=head,
        since=_since(connection, day),
    )


# -- the three deals


def _top(source: _Source, day: date, worthy: Sequence[str]) -> Iterator[TopDeal]:
    plans = {
        answer.deal_id: answer
        for answer in planned(review.reviews(source.connection, Period.DAY, day - _PLANS_LAST, day))
        if answer.deal_id is not None
    }
    known = (_known(source, deal_id) for deal_id in dict.fromkeys((*plans, *worthy)))
    for about in islice((one for one in known if one is not None), MOST_DEALS):
        yield _top_deal(about, plans.get(about.id))


def _known(source: _Source, deal_id: str) -> Deal | None:
    """Return a deal, None where it was merged into another one or archived since."""
    try:
        about = source.deal(deal_id)
    except RuleError:
        return None
    return about if about.archived_at is None else None


def _top_deal(about: Deal, plan: Answer | None) -> TopDeal:
    ladder, outcome = about.pipeline, about.position.shown_outcome
    stage = ladder.stage(about.position.stage_id)
    onward = ladder.after(stage)
    short = missing(ladder, onward, about.held, about.at_ms) if outcome is Outcome.OPEN else ()
    claimed = about.position.claim_stage_id
    return TopDeal(
        deal_id=about.id,
        name=about.name,
        account=about.account,
        value=about.value,
        stage=stage.name,
        next_stage=onward.name if outcome is Outcome.OPEN else "",
        missing=tuple(item.requirement.title for item in short),
        plan=_plan(about, plan),
        step=about.step,
        due_on=about.due_on,
        claimed=ladder.stage(claimed).name if claimed else "",
        outcome=outcome,
    )


def _plan(about: Deal, plan: Answer | None) -> Plan | None:
    if plan is None or not plan.words:
        return None
    asked = (r for s in about.pipeline.stages for r in s.requirements)
    sought = next((r.title for r in asked if r.id == plan.requirement_id), "")
    return Plan(plan.words, plan.who, sought)


# -- what moved


def _moved(source: _Source, monday: date, day: date) -> Iterator[MovedDeal]:
    """Yield the deals that moved from Monday to a day, then those for which only proof came in.

    What happened in a deal that was merged since is told of the one that it went into. A proof that this one
    did not need is none of it.
    """
    days = (day - monday).days + 1
    within = happened.facts(source.connection, source.clock, monday, days, DECIDING_KINDS)
    decides = (f for f in within if f.moves or f.entry.kind is EventKind.PROVED)
    told = [fact for fact in decides if monday <= fact.day <= day]
    ids = json.dumps(sorted({fact.deal_id for fact in told}))
    kept = {row[0]: row[1] for row in source.connection.execute(_KEPT, (ids,))}
    by_deal: dict[str, list[Fact]] = {}
    for fact in told:
        by_deal.setdefault(kept[fact.deal_id], []).append(fact)
    ordered = sorted(by_deal.items(), key=lambda one: not any(f.moves for f in one[1]))
    moved = (_moved_deal(source.deal(deal_id), facts) for deal_id, facts in ordered)
    yield from (one for one in moved if one.moves or one.proofs)


def _moved_deal(about: Deal, facts: Sequence[Fact]) -> MovedDeal:
    moves = [fact for fact in facts if fact.moves]
    wanted = {r.id for stage in _climbed(about, moves) for r in stage.requirements}
    fresh = {fact.entry.subject for fact in facts if not fact.moves}
    return MovedDeal(
        deal_id=about.id,
        name=about.name,
        account=about.account,
        value=about.value,
        moves=tuple(dict.fromkeys(map(_move, moves))),
        proofs=tuple(_told(about, (p for p in about.proofs if p.requirement_id in wanted or p.id in fresh))),
    )


def _move(fact: Fact) -> Move:
    return Move(fact.day, fact.entry.from_stage, fact.entry.stage_name, fact.entry.kind is EventKind.WON)


def _climbed(about: Deal, moves: Iterable[Fact]) -> tuple[Stage, ...]:
    """Return the stages that a deal entered this week, of which the proofs let it move."""
    reached = {stage.name: stage.position for stage in about.pipeline.stages}
    climbed: set[int] = set()
    for fact in moves:
        is_won = fact.entry.kind is EventKind.WON
        before = reached.get(fact.entry.from_stage, -1)
        after = about.pipeline.won.position if is_won else reached.get(fact.entry.stage_name, before)
        climbed.update(range(before + 1, after + 1))
    return tuple(stage for stage in about.pipeline.stages if stage.position in climbed)


def _told(about: Deal, proofs: Iterable[Proof]) -> Iterator[ToldProof]:
    titles = {r.id: r.title for s in about.pipeline.stages for r in s.requirements}
    for proof in proofs:
        title, is_waiver = titles.get(proof.requirement_id, ""), proof.kind is ProofKind.WAIVER
        yield ToldProof(title, proof.words, _named(proof.person), proof.happened_on, is_waiver)


def _named(person: Person | None) -> str:
    return ", ".join(text for text in (person.name, person.title) if text) if person is not None else ""


# -- the record


def _since(connection: sqlite3.Connection, day: date) -> Since | None:
    row = connection.execute(_LAST_REVIEW, (day.isoformat(),)).fetchone()
    if row is None:
        return None
    (is_broken,) = connection.execute(_BREAK, (row["head_seq"],)).fetchone()
    first = date.fromisoformat(row["first"])
    return Since(Period(row["period"]), first, row["head_seq"], row["head"], not is_broken)
