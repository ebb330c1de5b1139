# SPDX-License-Identifier: MIT
"""Lives of the demo acted out through the public verbs, each deal a generator of its next instants."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from random import Random
from typing import ClassVar, TypeAlias

from rider.demo.hours import MINUTE_MS
from rider.demo.people import final_amount
from rider.demo.plots import Act, Beat, Life
from rider.demo.testimony import Testimony
from rider.demo.theatre import Theatre
from rider.demo.upkeep import Upkeep
from rider.domain.deal import DealFacts, NewDeal
from rider.domain.events import LostReason, Outcome
from rider.domain.playbook import Form, Requirement
from rider.domain.proof import Evidence, ProofKind
from rider.reads.deal import Proof
from rider.service import closing, deals, facts, proofs, undo

_LOST = {
    LostReason.NO_DECISION: 34,
    LostReason.COMPETITOR: 20,
    LostReason.TIMING: 15,
    LostReason.PRICE: 12,
    LostReason.FIT: 9,
    LostReason.CHAMPION_LEFT: 6,
    LostReason.OTHER: 4,
}
_NOTED_LATER, _NEW_OBSTACLE = 0.1, 0.6
_HOPEFUL = 1.2
"""How much likelier than the share of stages behind it a deal is said to be."""


class Performance:
    """One deal on its way."""

    def __init__(self, theatre: Theatre, life: Life, rng: Random) -> None:
        """Find the buyer; nothing is written yet. `outcome` tells how the deal stands."""
        self._theatre, self._life, self._rng = theatre, life, rng
        self._store, self._clock, self._phrases = theatre.store, theatre.clock, theatre.phrases
        self._ladder = theatre.ladders[1 if life.short_cycle else 0]
        self._buyer = theatre.market.buyer(life.number, rng, short_cycle=life.short_cycle)
        self._told = Testimony(theatre, self._buyer, rng)
        self._upkeep = Upkeep(theatre, life, rng)
        self._id, self._source, self._place, self.outcome = "", "", 0, Outcome.OPEN
        self._entered_at, self._close = life.born_at, life.expected_close

    def live(self) -> Iterator[int]:
        """Yield the instant (ms) of each act in turn, and do it when resumed."""
        yield self._life.born_at
        self._create()
        for beat in self._life.beats:
            yield from self._tend(beat.at)
            yield beat.at
            if self._is_open == (beat.act is not Act.REOPEN):
                yield from self._act(beat)
            if self._is_open and self._upkeep.due is None:
                yield self._upkeep.later(3)
                self._upkeep.set_step(self._place)
        yield from self._tend(self._theatre.calendar.horizon)

    @property
    def _is_open(self) -> bool:
        return self.outcome is Outcome.OPEN

    def _tend(self, until: int) -> Iterator[int]:
        if self._is_open:
            yield from self._upkeep.tend(self._place, until)

    def _act(self, beat: Beat) -> Iterator[int]:
        if beat.act is Act.MOVE:
            yield from self._move(beat.number)
        elif beat.act is Act.MOVE_AND_UNDO:
            yield from self._move_and_undo(beat.number)
        else:
            self._AT_ONCE[beat.act](self, beat)

    def _create(self) -> None:
        due = self._upkeep.day_ahead(1, 6)
        new = NewDeal(
            pipeline_id=self._ladder.id,
            name=self._buyer.name,
            step=self._phrases.step(0),
            due_on=due,
            account=self._buyer.account,
            value_minor=self._buyer.value_minor,
            currency=self._buyer.currency,
            expected_close=self._close,
            lead_source=self._phrases.on("lead_sources"),
        )
        self._source = new.lead_source
        self._id = self._upkeep.deal_id = str(deals.create(self._store, new).made_id)
        self._upkeep.expect(due)

    # ------------------------------------------------------------ proof

    def _short(self, place: int) -> list[Requirement]:
        return self._told.short(self._ladder, self._ladder.stages[place], self._clock.at)

    def _evidence(self, asked: Sequence[Requirement], *, waives: bool = True) -> list[Evidence]:
        return [self._told.evidence(r, self._clock.today(), waives=waives) for r in asked]

    def _took(self, evidence: Sequence[Evidence]) -> None:
        self._told.took(evidence)
        for one in evidence:
            if one.due_on is not None:
                self._upkeep.expect(one.due_on)

    def _record(self, evidence: Sequence[Evidence]) -> None:
        if evidence:
            agrees = any(one.due_on for one in evidence)
            proofs.record(self._store, self._id, evidence, self._upkeep.answer() if agrees else None)
            self._took(evidence)

    def _prove(self, _beat: Beat) -> None:
        """Prove one or two things of the next gate, and leave some of it short."""
        ahead = self._ladder.stages[self._place + 1]
        short = [r for r in self._short(ahead.position) if r.stage_id == ahead.id]
        some = min(1 if len(short) < 4 else 2, len(short) - 1)
        self._record(self._evidence(short[: max(some, 0)], waives=False))

    def _prove_all(self, _beat: Beat) -> None:
        self._record(self._evidence(self._short(self._place + 1)))

    def _standing(self, *forms: Form) -> list[Proof]:
        found = self._theatre.reader.deal(self._id).proofs
        asked = {r.id: r.form for r in self._ladder.asked_for(self._ladder.won)}
        return [p for p in found if p.kind is ProofKind.PROOF and asked[p.requirement_id] in forms]

    def _withdraw(self, _beat: Beat) -> None:
        if standing := self._standing(Form.QUOTE, Form.OCCASION, Form.PERSON):
            proof = self._rng.choice(standing)
            proofs.withdraw(self._store, proof.id, self._phrases.on("withdrawn"))
            self._told.lost(proof.requirement_id)

    def _correct(self, _beat: Beat) -> None:
        if standing := self._standing(Form.QUOTE, Form.OCCASION, Form.STATEMENT):
            old = self._rng.choice(standing)
            new = Evidence(
                old.requirement_id,
                f"{old.words} ({self._phrases.on('corrected')})",
                person=old.person.id if old.person else None,
                happened_on=old.happened_on,
                supersedes=old.id,
            )
            proofs.record(self._store, self._id, [new])

    # ------------------------------------------------------------ moves

    def _stands(self, place: int) -> None:
        self._place, self._entered_at = place, self._clock.at

    def _move(self, to: int) -> Iterator[int]:
        if to <= self._place:
            return
        target, evidence = self._ladder.stages[to], self._evidence(self._short(to))
        agrees = any(one.due_on for one in evidence)
        step, happened_at = self._upkeep.answer(None if agrees else to), self._happened_at()
        deals.move(self._store, self._id, target.id, evidence, happened_at=happened_at, step=step)
        self._stands(to)
        self._took(evidence)
        self._state_probability()
        if step is None and not agrees:
            yield self._upkeep.later(4)
            self._upkeep.set_step(to)

    def _state_probability(self) -> None:
        """Say how likely the deal is by now, as hopeful as reps are."""
        share = self._place / self._ladder.won.position
        told = DealFacts(
            self._buyer.name,
            self._buyer.account,
            self._buyer.value_minor,
            self._buyer.currency,
            self._close,
            5 * round(20 * min(share * _HOPEFUL, 0.9)),
            self._source,
        )
        facts.edit(self._store, self._id, told)

    def _happened_at(self) -> int | None:
        """Return an instant of the hours before, for a move that is noted later, else None."""
        if self._rng.random() > _NOTED_LATER:
            return None
        return max(self._clock.at - self._rng.randint(60, 1_200) * MINUTE_MS, self._entered_at + MINUTE_MS)

    def _move_and_undo(self, to: int) -> Iterator[int]:
        before = self._place, self._entered_at
        yield from self._move(to)
        if self._place != before[0]:
            yield self._upkeep.later(6)
            undo.undo_move(self._store, self._id)
            self._place, self._entered_at = before

    def _move_back(self, beat: Beat) -> None:
        if beat.number < self._place:
            target = self._ladder.stages[beat.number]
            step = self._upkeep.answer(beat.number)
            deals.move_back(self._store, self._id, target.id, self._phrases.on("moved_back"), step=step)
            self._stands(beat.number)

    def _push(self, beat: Beat) -> None:
        self._close += timedelta(days=beat.number)
        obstacle = self._rng.random() < _NEW_OBSTACLE
        words = self._phrases.on("obstacle" if obstacle else "guess")
        facts.push_close(self._store, self._id, self._close, words, new_obstacle=obstacle)

    def _win(self, _beat: Beat) -> None:
        evidence = self._evidence(self._short(self._ladder.won.position))
        today, amount = self._clock.today(), final_amount(self._buyer, self._rng)
        step = self._upkeep.answer()
        closing.win(self._store, self._id, evidence, closed_on=today, value_minor=amount, step=step)
        self.outcome, self._upkeep.due = Outcome.WON, None

    def _lose(self, _beat: Beat) -> None:
        reason = self._rng.choices(list(_LOST), list(_LOST.values()))[0]
        closing.lose(self._store, self._id, reason, self._phrases.lost(reason))
        self.outcome, self._upkeep.due = Outcome.LOST, None

    def _reopen(self, _beat: Beat) -> None:
        place = 0 if self._short(self._place) else self._place
        words = self._phrases.on("reopened")
        closing.reopen(self._store, self._id, self._ladder.stages[place].id, words)
        self.outcome = Outcome.OPEN
        self._stands(place)

    def _given_step(self, beat: Beat) -> None:
        self._upkeep.set_step(self._place, beat.day)

    _AT_ONCE: ClassVar[Mapping[Act, "_AtOnce"]] = {
        Act.PROVE: _prove,
        Act.PROVE_ALL: _prove_all,
        Act.WITHDRAW: _withdraw,
        Act.CORRECT: _correct,
        Act.MOVE_BACK: _move_back,
        Act.PUSH: _push,
        Act.WIN: _win,
        Act.LOSE: _lose,
        Act.REOPEN: _reopen,
        Act.STEP: _given_step,
    }


_AtOnce: TypeAlias = Callable[[Performance, Beat], None]
