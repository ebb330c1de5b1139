# SPDX-License-Identifier: MIT
"""What an hour on a deal would change, as a value: why it is worth it, and what it would seek."""

from dataclasses import dataclass
from datetime import date

from rider.domain.focus.blocks import BlockKind
from rider.domain.focus.leverage import Factors, Odds, Typical, Urge, Weighed, urges
from rider.domain.gate import HeldByRequirement, missing
from rider.domain.momentum import is_stalled
from rider.domain.money import Money
from rider.domain.playbook import Form, Pipeline, Requirement, Stage
from rider.domain.reasons import GateOpen, NoNextStep, Overdue, Quiet, Slipped


@dataclass(frozen=True, slots=True)
class DueToday:
    """The next step is due today."""


@dataclass(frozen=True, slots=True)
class ProofsShort:
    """So many proofs are missing for a stage; `title` names the first of them."""

    missing: int
    stage: str
    title: str


@dataclass(frozen=True, slots=True)
class Planned:
    """The rep's review has planned the day for it; `words` say what comes next."""

    words: str


WorthReason = Planned | Overdue | Quiet | NoNextStep | DueToday | Slipped | GateOpen | ProofsShort


@dataclass(frozen=True, slots=True)
class Worth:
    """What an hour on a deal would change, why, and what it would seek.

    `missing` of the `asked` requirements up to and with the next stage do not hold. Where the gate is open,
    the requirement is the first missing one beyond it. `typical` is the median value of the rep's open deals
    in the deal's currency; None says that the deal has no value yet.
    """

    deal_id: str
    name: str
    account: str
    value: Money | None
    typical: Money | None
    odds: Odds
    missing: int
    asked: int
    stage_name: str
    next_stage_name: str
    requirement_id: str | None
    requirement_title: str
    reason: WorthReason
    urges: tuple[Urge, ...]
    kind: BlockKind
    factors: Factors

    @property
    def score(self) -> float:
        """Return what the deals are ranked by."""
        return self.factors.score


@dataclass(frozen=True, slots=True)
class Standpoint:
    """From where a deal goes on: the stage that it has proven, and the one that it is shown in.

    The two differ for imported deals that claim more than they have proven.
    """

    account: str
    ladder: Pipeline
    stage: Stage
    shown: Stage
    held: HeldByRequirement

    @property
    def onward(self) -> Stage:
        """Return the stage that comes next."""
        return self.ladder.after(self.stage)


def worth(
    deal: Weighed, made_of: Factors, typical: Typical | None, at: Standpoint, today: date, at_ms: int
) -> Worth:
    """Return what an hour on a deal is worth, from what `ranked` tells of it and from where it stands."""
    pressing = urges(deal.signs, today)
    sought = _sought(at, at_ms)
    money = deal.value if deal.value is not None and deal.value.minor > 0 else None
    return Worth(
        deal_id=deal.deal_id,
        name=deal.name,
        account=at.account,
        value=deal.value,
        typical=Money(typical.twice_minor // 2, money.currency) if money and typical else None,
        odds=deal.odds,
        missing=deal.missing,
        asked=len(at.ladder.asked_for(at.onward)),
        stage_name=at.stage.name,
        next_stage_name=at.onward.name,
        requirement_id=sought.id if sought else None,
        requirement_title=sought.title if sought else "",
        reason=_reason(deal, pressing, at, sought, today),
        urges=pressing,
        kind=suggested(sought, at.ladder),
        factors=made_of,
    )


def _sought(at: Standpoint, at_ms: int) -> Requirement | None:
    """Return the first requirement that is missing: for the next stage, or else beyond it."""
    short = missing(at.ladder, at.ladder.won, at.held, at_ms)
    return short[0].requirement if short else None


def _reason(
    deal: Weighed, pressing: tuple[Urge, ...], at: Standpoint, sought: Requirement | None, today: date
) -> WorthReason:
    """Return the strongest reason: what presses most, else how far the next stage is."""
    signs = deal.signs
    match pressing[0] if pressing else None:
        case Urge.OVERDUE if signs.due_on is not None:
            return Overdue(signs.due_on, (today - signs.due_on).days)
        case Urge.STALLED | Urge.QUIET:
            return Quiet(signs.quiet_days, at.shown.name, signs.pace, is_stalled(signs, today))
        case Urge.NO_NEXT_STEP:
            return NoNextStep()
        case Urge.DUE_TODAY:
            return DueToday()
        case Urge.SLIPPED:
            return Slipped(signs.pushes, signs.slipped_days)
    if deal.missing and sought is not None:
        return ProofsShort(deal.missing, at.onward.name, sought.title)
    return GateOpen(at.onward.name)


_IN_TALKS = frozenset({Form.QUOTE, Form.OCCASION, Form.AMOUNT, Form.AGREED_STEP})


def suggested(sought: Requirement | None, ladder: Pipeline) -> BlockKind:
    """Return what a rep would do to get the proof of a requirement; with none to get, it is time to talk.

    Who matters at the buyer is thought out; what a person says or agrees to is got in a talk, which is
    prepared while the deal is being qualified; what they write down or send is chased. Before anyone at the
    buyer has agreed to talk, it is outreach.
    """
    if sought is None:
        return BlockKind.CONVERSATION
    asked_by = ladder.stage(sought.stage_id)
    is_first = asked_by.position <= 1
    if sought.form is Form.PERSON:
        return BlockKind.ACCOUNT_STRATEGY
    if sought.form is Form.STATEMENT and not sought.names_person:
        return BlockKind.OUTREACH_PREP if is_first else BlockKind.ACCOUNT_STRATEGY
    if sought.form not in _IN_TALKS:
        return BlockKind.PROOF_CHASE
    if sought.form is Form.OCCASION and is_first:
        return BlockKind.OUTREACH_PREP
    if any(s.qualified and asked_by.position <= s.position for s in ladder.stages):
        return BlockKind.DISCOVERY_PREP
    return BlockKind.CONVERSATION
