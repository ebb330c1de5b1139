# SPDX-License-Identifier: MIT
"""What an hour on each open deal is worth, over all pipelines, from what the boards have read."""

import sqlite3
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from rider.clock import Clock
from rider.domain.focus.leverage import Factors, Odds, Typical, Weighed, factors, ranked, typical_values
from rider.domain.focus.worth import Standpoint, worth
from rider.domain.focus.worth import Worth as Worth
from rider.domain.gate import Standing
from rider.domain.ids import PipelineId, StageId
from rider.domain.playbook import Pipeline
from rider.reads.board import board
from rider.reads.board.cards import OPEN_CARDS, Card, Facts, OpenRow, open_card, open_state
from rider.reads.board.held import Judge, Row, held
from rider.reads.board.kept import last_move
from rider.reads.board.pace import bare
from rider.reads.board.piles import Piles
from rider.reads.board.signs import Beside, Day, day_of
from rider.reads.board.told import moved_since
from rider.reads.focus.odds import odds_by_stage
from rider.reads.playbook import pipelines

_LIVE = "SELECT DISTINCT pipeline_id FROM deal WHERE archived_at IS NULL AND outcome = 'open'"
_NO_PROOFS: list[Row] = []


def _piles() -> Piles[OpenRow]:
    return Piles(OPEN_CARDS, open_card)


_Known = tuple[Card, Weighed, Factors]
"""A deal that was weighed, and the card that it was weighed by."""


@dataclass(slots=True)
class KeptWorth:
    """What earlier weighings have left, of which only what is outdated is made again.

    `cards` are those of pipelines that no board shows; `moves` are the playbooks and the move up to which
    the odds were counted, `beside` is what all deals were weighed by.
    """

    cards: defaultdict[PipelineId, Piles[OpenRow]] = field(default_factory=lambda: defaultdict(_piles))
    odds: dict[StageId, Odds] = field(default_factory=dict)
    moves: tuple[tuple[Pipeline, ...], int] | None = None
    known: dict[str, _Known] = field(default_factory=dict)
    beside: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class Boards:
    """What the board page has read, and of which pipeline last."""

    before: board.Before
    shown: PipelineId | None


@dataclass(frozen=True, slots=True)
class Weighing:
    """All open deals, weighed against each other."""

    day: Day
    ladders: Mapping[StageId, Pipeline]
    held: Mapping[str, list[Row]]
    typical: Mapping[str, Typical]
    known: Mapping[str, _Known]

    def most(self, limit: int) -> tuple[Worth, ...]:
        """Return the deals on which an hour is worth most; not those that wait for a day."""
        found = ranked((known[1:] for known in self.known.values()), self.day.date, limit)
        return tuple(self._worth(self.known[deal.deal_id]) for deal, _ in found)

    def of(self, deal_id: str) -> Worth | None:
        """Return what an hour on one deal is worth, also while it waits; None for one that is not open."""
        known = self.known.get(deal_id)
        return known and self._worth(known)

    def _worth(self, known: _Known) -> Worth:
        card, deal, made_of = known
        ladder = self.ladders[StageId(card.stage_id)]
        proofs = held(self.held.get(deal.deal_id, _NO_PROOFS), ladder)
        shown = ladder.stage(card.column_id)
        at = Standpoint(card.account, ladder, ladder.stage(card.stage_id), shown, proofs)
        typical = self.typical.get(deal.value.currency) if deal.value else None
        return worth(deal, made_of, typical, at, self.day.date, self.day.at_ms)


def read(connection: sqlite3.Connection, clock: Clock, boards: Boards, kept: KeptWorth) -> Weighing:
    """Weigh all open deals; what boards have read before is not read again."""
    ladders, day, proofs = pipelines(connection), day_of(clock), boards.before.kept
    proofs.follow(connection)
    live = {row[0] for row in connection.execute(_LIVE)}
    cards = {p: _cards(connection, clock, p, boards, kept) for p in ladders if p.id in live}
    typical = typical_values(c.value for shown in cards.values() for c in shown)
    beside = (_odds(connection, ladders, kept), typical, day.date)
    before = kept.known if beside == kept.beside else {}
    kept.beside, kept.known = beside, {}
    for ladder, shown in cards.items():
        scales = _Scales(Judge(ladder, day.at_ms), proofs.held, kept.odds, typical, day)
        for card in shown:
            known = before.get(card.deal_id)
            kept.known[card.deal_id] = known if known and known[0] is card else scales.weigh(card)
    by_stage = {s.id: p for p in ladders for s in (*p.stages, *p.archived)}
    return Weighing(day, by_stage, proofs.held, typical, kept.known)


class _Scales(NamedTuple):
    """What the deals of a pipeline are weighed by."""

    judge: Judge
    held: Mapping[str, list[Row]]
    odds: Mapping[StageId, Odds]
    typical: Mapping[str, Typical]
    day: Day

    def weigh(self, card: Card) -> _Known:
        """Weigh the deal of a card."""
        odds = self.odds[StageId(card.stage_id)]
        deal = Weighed(card.deal_id, card.name, card.value, odds, self._missing(card), card.signs)
        return card, deal, factors(deal, self.typical, self.day.date)

    def _missing(self, card: Card) -> int:
        """Return how many requirements up to and with the next stage do not hold."""
        if card.proves_stage:
            return _short(card.dots)
        return self.judge.short(StageId(card.stage_id), self.held.get(card.deal_id, _NO_PROOFS))


@lru_cache(1_000)
def _short(dots: tuple[Standing, ...]) -> int:
    return sum(not standing.holds for standing in dots)


def _odds(
    connection: sqlite3.Connection, ladders: tuple[Pipeline, ...], kept: KeptWorth
) -> dict[StageId, Odds]:
    """Return the odds by stage; counted again once a deal has moved or a playbook has changed."""
    moves = (ladders, last_move(connection))
    if moves != kept.moves:
        kept.odds, kept.moves = odds_by_stage(connection, ladders), moves
    return kept.odds


def _cards(
    connection: sqlite3.Connection, clock: Clock, ladder: Pipeline, boards: Boards, kept: KeptWorth
) -> list[Card]:
    """Return the cards of a pipeline's open deals: those of its board where it is the one that is shown."""
    if ladder.id == boards.shown:
        shown = board.read(connection, clock, ladder.id, boards.before)
        return [card for column in shown.columns for card in column.cards]
    day, known = day_of(clock), boards.before.kept
    rates = known.rates(connection, ladder, day)
    beside = Beside(day, bare(rates.paces), known.told, moved_since(connection, day.begins_ms))
    facts = Facts(ladder, Judge(ladder, day.at_ms), known.held, beside, known.people)
    piles = kept.cards[ladder.id]
    piles.follow(connection, facts, open_state(facts))
    return list(piles)
