# SPDX-License-Identifier: MIT
"""The part of a rep's life that moves deals: proof, moves forwards and back, wins and losses."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from rider.domain import gate
from rider.domain.deal import Change, NewDeal, Resolution, StepOutcome
from rider.domain.errors import GateClosedError, RiderError
from rider.domain.events import LostReason, Outcome
from rider.domain.gate import Item
from rider.domain.playbook import Requirement, Stage
from rider.domain.proof import Evidence, ProofKind
from rider.reads.deal import Deal, Proof
from rider.service import closing, deals, proofs
from tests import builders
from tests.imported import claimed_deal
from tests.service import facts
from tests.torture.life import Life

MOST_DEALS = 6
PLACES = st.integers(0, 4 * MOST_DEALS - 1)
AHEAD = st.integers(0, 40)
WORDS = st.sampled_from(["They paused the project", "She said so on the phone", "A slip of the pen"])


class Selling(Life):
    """What a rep does to bring deals forward."""

    # ---- what the rep looks at

    def deal(self, place: int, like: str = "live") -> Deal:
        """Return a deal, mostly one that is open, live, closed or away as wanted, and now and then any."""
        fit = [deal_id for deal_id in self.deals if like in self._traits()[deal_id]]
        among = fit if fit and place < 3 * MOST_DEALS else self.deals
        return self.reader.deal(among[place % len(among)])

    def _traits(self) -> dict[object, tuple[str, ...]]:
        rows = facts.ask(
            self.store, "SELECT id, archived_at, coalesce(claim_outcome, outcome) = 'open' FROM deal"
        )
        return {
            i: ("away",) if archived else ("live", "open" if is_open else "closed")
            for i, archived, is_open in rows
        }

    def day(self, ahead: int) -> date:
        return self.clock.today() + timedelta(days=ahead)

    def missing(self, deal: Deal, aim: Stage) -> tuple[Item, ...]:
        return gate.missing(self.ladder_of(deal), aim, deal.held, self.clock.now())

    def evidence(self, asked: Iterable[Requirement]) -> list[Evidence]:
        return [builders.evidence(one, self.clock.today()) for one in asked]

    def next_stage(self, deal: Deal) -> Stage:
        ladder = self.ladder_of(deal)
        return ladder.after(ladder.stage(deal.position.stage_id))

    def resolution(self, deal: Deal) -> Resolution | None:
        """Say what came of the open step, with the one that follows, as the sheet asks for an overdue one."""
        if deal.due_on is None or deal.due_on >= self.clock.today():
            return None
        return Resolution(StepOutcome.DONE, "They sent the data", self.day(9), "Send the offer")

    # ---- deals come

    @initialize(ladder=st.integers(0, 1))
    def begin_with_a_deal(self, ladder: int) -> None:
        new = NewDeal(self.ladders[ladder].id, "The first", "Call them", self.day(7))
        self.do(lambda: deals.create(self.store, new))

    @precondition(lambda self: len(self.deals) < MOST_DEALS)
    @rule(ladder=st.integers(0, 1), ahead=AHEAD, close=st.none() | AHEAD)
    def make_a_deal(self, ladder: int, ahead: int, close: int | None) -> None:
        name, due_on = f"Deal {len(self.deals)}", self.day(ahead)
        expected = None if close is None else self.day(close)
        new = NewDeal(self.ladders[ladder].id, name, "Call them", due_on, expected_close=expected)
        self.do(lambda: deals.create(self.store, new))

    @precondition(lambda self: len(self.deals) < MOST_DEALS)
    @rule(claim=st.sampled_from(["Discovery", "Proposal", "Commit", Outcome.WON, Outcome.LOST, None]))
    def import_a_deal(self, claim: str | Outcome | None) -> None:
        name = f"From the CRM {len(self.deals)}"
        if isinstance(claim, Outcome):
            self.deals.append(claimed_deal(self.store, name, outcome=claim))
        else:
            there = {stage.name for stage in builders.ladder(self.store).stages}
            claims = claim or "Validation"
            self.deals.append(
                claimed_deal(self.store, name, stage=claims if claims in there else "Discovery")
            )
        self.nothing_can_be_undone()

    # ---- proof

    @precondition(lambda self: self.deals)
    @rule(
        place=PLACES,
        which=st.integers(0, 9),
        age=st.sampled_from([0, 0, 1, 59, 91, 130]),
        waive=st.booleans(),
    )
    def give_one_proof(self, place: int, which: int, age: int, waive: bool) -> None:
        deal = self.deal(place)
        asked = [r for s in self.ladder_of(deal).stages for r in s.requirements]
        one = asked[which % len(asked)]
        whole = builders.evidence(
            one, self.day(-age), due_on=self.day(5) if one.form == "agreed_step" else None
        )
        kind = ProofKind.WAIVER if waive and one.waivable else ProofKind.PROOF
        step = self.resolution(deal)
        self.do(lambda: proofs.record(self.store, deal.id, [replace(whole, kind=kind)], step))

    @precondition(lambda self: self.deals)
    @rule(place=PLACES, which=PLACES, words=WORDS)
    def withdraw_a_proof(self, place: int, which: int, words: str) -> None:
        one = self._some_proof(place, which)
        if one is not None:
            self.do(lambda: proofs.withdraw(self.store, one.id, words))

    @precondition(lambda self: self.deals)
    @rule(place=PLACES, which=PLACES)
    def correct_a_proof(self, place: int, which: int) -> None:
        one = self._some_proof(place, which)
        if one is not None:
            deal = self.deal(place)
            asked = next(
                r for s in self.ladder_of(deal).stages for r in s.requirements if r.id == one.requirement_id
            )
            said = "Each crane that waits costs them eleven shifts"
            new = builders.evidence(asked, self.clock.today(), words=said, supersedes=one.id)
            self.do(lambda: proofs.record(self.store, deal.id, [new], self.resolution(deal)))

    def _some_proof(self, place: int, which: int) -> Proof | None:
        """Return one standing proof of a deal in its present pipeline, or none."""
        deal = self.deal(place)
        asked = {r.id for s in self.ladder_of(deal).stages for r in s.requirements}
        found = [one for one in deal.proofs if one.requirement_id in asked]
        return found[which % len(found)] if found else None

    # ---- moves

    @precondition(lambda self: self.deals)
    @rule(place=PLACES, stages=st.integers(1, 5))
    def prove_and_move_on(self, place: int, stages: int) -> None:
        deal_id = self.deal(place, "open").id
        for _ in range(stages):
            said = self._one_stage_on(self.reader.deal(deal_id))
            assert not isinstance(said, GateClosedError), said
            if not isinstance(said, Change):
                break

    def _one_stage_on(self, deal: Deal) -> Change | RiderError:
        aim, step = self.next_stage(deal), self.resolution(deal)
        evidence = self.evidence(i.requirement for i in self.missing(deal, aim))
        if aim is not self.ladder_of(deal).won:
            return self.do(partial(deals.move, self.store, deal.id, aim.id, evidence, step=step))
        today = self.clock.today()
        win = partial(closing.win, self.store, deal.id, evidence, closed_on=today, value_minor=7_000_000)
        return self.do(partial(win, step=step))

    @precondition(lambda self: self.deals)
    @rule(place=PLACES, to=st.integers(0, 4))
    def move_without_a_word(self, place: int, to: int) -> None:
        deal = self.deal(place, "open")
        stages = self.ladder_of(deal).open_stages
        aim = stages[to % len(stages)]
        short = self.missing(deal, aim)
        said = self.do(lambda: deals.move(self.store, deal.id, aim.id, step=self.resolution(deal)))
        assert isinstance(said, GateClosedError) <= bool(short)

    @precondition(lambda self: self.deals)
    @rule(place=PLACES, to=st.integers(0, 4), words=WORDS)
    def move_back(self, place: int, to: int, words: str) -> None:
        deal = self.deal(place, "open")
        stages = self.ladder_of(deal).open_stages
        aim, step = stages[to % len(stages)], self.resolution(deal)
        self.do(lambda: deals.move_back(self.store, deal.id, aim.id, words, step=step))

    @precondition(lambda self: self.deals)
    @rule(place=PLACES, words=WORDS)
    def change_the_pipeline(self, place: int, words: str) -> None:
        deal = self.deal(place, "open")
        other = next(p for p in self.ladders if p.id != deal.pipeline.id)
        self.do(lambda: deals.change_pipeline(self.store, deal.id, other.id, words))

    @precondition(lambda self: self.deals)
    @rule(place=PLACES, to=st.none() | st.integers(0, 4))
    def lower_a_claim(self, place: int, to: int | None) -> None:
        deal = self.deal(place, "open")
        stages = self.ladder_of(deal).open_stages
        aim = None if to is None else stages[to % len(stages)].id
        self.do(lambda: deals.lower_claim(self.store, deal.id, aim))

    @precondition(lambda self: self.deals)
    @rule(place=PLACES, words=WORDS, reason=st.sampled_from(LostReason))
    def lose(self, place: int, words: str, reason: LostReason) -> None:
        deal = self.deal(place, "open")
        self.do(lambda: closing.lose(self.store, deal.id, reason, words))

    @precondition(lambda self: self.deals)
    @rule(place=PLACES, to=st.integers(0, 4), ahead=AHEAD)
    def reopen(self, place: int, to: int, ahead: int) -> None:
        deal = self.deal(place, "closed")
        stages = self.ladder_of(deal).open_stages
        aim, due_on = stages[to % len(stages)], self.day(ahead)
        self.do(lambda: closing.reopen(self.store, deal.id, aim.id, "They ask again", "Call", due_on))
