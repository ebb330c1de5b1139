# SPDX-License-Identifier: MIT
"""Boards built by hand, such as the one in the pictures."""

from dataclasses import replace
from datetime import date, timedelta

from rider.domain.gate import HeldByRequirement, Standing, items
from rider.domain.ids import DealId, PipelineId, RequirementId, StageId
from rider.domain.momentum import Badge, BadgeKind, Pace, Signs, is_stalled
from rider.domain.money import Money
from rider.domain.playbook import Grade, Pipeline
from rider.domain.proof import Held, ProofKind
from rider.domain.stats import Conversion, wilson
from rider.reads.board.board import LOST_COLUMN, WON_COLUMN, Board, Card, Column
from tests.ui.deals import AT, TODAY, pipeline

CALM, QUIET, STALLED, SLIPPED = BadgeKind.CALM, BadgeKind.QUIET, BadgeKind.STALLED, BadgeKind.SLIPPED
THREE_DAYS = Badge(CALM, 3)
LADDER = pipeline()
OWN_PACE = Pace(14.0, is_own=True, done=23, waiting=4)


def held(*requirement_ids: str, on: date = TODAY) -> dict[RequirementId, tuple[Held, ...]]:
    """Return proofs that stand for these requirements."""
    ids = [RequirementId(i) for i in requirement_ids]
    return {i: (Held(i, ProofKind.PROOF, Grade.BUYER, on),) for i in ids}


def held_up_to(
    stage_id: str, proven: int, ladder: Pipeline = LADDER
) -> dict[RequirementId, tuple[Held, ...]]:
    """Return what a deal in a stage holds: everything up to it, and so many proofs of the next gate."""
    here = ladder.stage(stage_id)
    onward = ladder.stages[here.position + 1].requirements[:proven]
    return held(*(r.id for r in (*ladder.asked_for(here), *onward)))


def _dots(column_id: str, held: HeldByRequirement) -> tuple[Standing, ...]:
    """Return what the gate after a column would say to a deal that holds this."""
    onward = LADDER.stages[LADDER.stage(column_id).position + 1]
    return tuple(i.standing for i in items(LADDER, onward, held, AT) if i.stage.id == onward.id)


def signs(badge: Badge, due_on: date | None, **others: object) -> Signs:
    """Return signs that lead to a badge, and other ones beside."""
    kind, days = badge.kind, badge.days
    made = Signs(
        owes_step=kind is BadgeKind.NO_NEXT_STEP,
        due_on=due_on,
        put_off=0,
        quiet_days=days if kind in (CALM, QUIET, STALLED) else 0,
        pace=OWN_PACE,
        wait_until=badge.until,
        wait_why="Their budget is decided then" if badge.until else "",
        pushes=3 if kind is SLIPPED else 0,
        slipped_days=days if kind is SLIPPED else 0,
        has_stale_proof=kind is BadgeKind.STALE,
        gate_is_open=kind is BadgeKind.GATE_OPEN,
        moved_today=kind is BadgeKind.MOVED_TODAY,
    )
    return made._replace(**others)  # type: ignore[arg-type]


def card(
    name: str,
    stage_id: str = "s0",
    *,
    proven: int = 0,
    badge: Badge = THREE_DAYS,
    due: int | None = 5,
    step: str = "Security review slot",
    account: str = "Hafen Terminal",
    euros: int | None = 95_000,
    claims: str = "",
    crm_says: str = "",
    currency: str = "EUR",
    stated: int | None = None,
    **others: object,
) -> Card:
    """Return a card; its deal's id is its name. `claims` is the column in which an imported one stands.

    `others` are signs beside those that lead to its badge.
    """
    value = Money(euros * 100, currency) if euros is not None else None
    due_on = TODAY + timedelta(days=due) if due is not None else None
    told, dots = signs(badge, due_on, **others), _dots(claims or stage_id, held_up_to(stage_id, proven))
    plain = _plain(name, claims or stage_id, account, value, step, told)
    return plain._replace(
        stage_id=stage_id,
        step=step if due is not None else "",
        due_on=due_on,
        dots=dots,
        badge=badge,
        hollow=bool(claims),
        needs_me=due is not None and due <= 0,
        moved_today=badge.kind is BadgeKind.MOVED_TODAY,
        gate_open=all(d is Standing.PROVEN for d in dots),
        crm_says=crm_says,
        proves_stage=not claims,
        stated=stated,
    )


def _plain(name: str, column_id: str, account: str, value: Money | None, step: str, told: Signs) -> Card:
    """Return a card of a deal of which hardly anything is known."""
    return Card(
        DealId(name),
        column_id,
        column_id,
        name,
        account,
        value,
        step,
        None,
        (),
        THREE_DAYS,
        hollow=False,
        needs_me=False,
        moved_today=False,
        gate_open=False,
        crm_says="",
        haystack=f"{name}\n{account}\n{step}".casefold(),
        signs=told,
        stalled=is_stalled(told, TODAY),
    )


def closed(one: Card, outcome: str) -> Card:
    """Return a card of a deal that has ended."""
    return one._replace(column_id=outcome, badge=Badge(CALM), step="", due_on=None, dots=(), gate_open=False)


def board(
    *cards: Card,
    won: tuple[Card, ...] = (),
    lost: tuple[Card, ...] = (),
    moved: tuple[int, tuple[Money, ...]] = (0, ()),
    held_by: dict[str, HeldByRequirement] | None = None,
) -> Board:
    """Return a board with these open cards in their columns, and what each of their deals holds."""
    rates = ((65, 171), (53, 98), (35, 57), (26, 36), (22, 25))
    columns = tuple(
        _column(
            s.id, s.name, tuple(c for c in cards if c.column_id == s.id), Conversion(k, n, 2, *wilson(k, n))
        )
        for s, (k, n) in zip(LADDER.open_stages, rates, strict=True)
    )
    holds = {c.deal_id: held_up_to(c.stage_id, sum(d.holds for d in c.dots)) for c in cards}
    return Board(
        LADDER,
        ((LADDER.id, LADDER.name), (PipelineId("pl2"), "Short cycle")),
        columns,
        _column(WON_COLUMN, "Won", won),
        _column(LOST_COLUMN, "Lost", lost),
        holds | {DealId(k): v for k, v in (held_by or {}).items()},
        moved,
        TODAY,
        AT,
    )


def moved(old: Board, deal_id: str, stage_id: str) -> Board:
    """Return a board on which a deal stands in another stage."""
    cards = [
        c._replace(column_id=stage_id, stage_id=StageId(stage_id)) if c.deal_id == deal_id else c
        for column in old.columns
        for c in column.cards
    ]
    new = board(*cards, won=old.won.cards, lost=old.lost.cards)
    return replace(new, held=old.held)


def _column(column_id: str, name: str, cards: tuple[Card, ...], rate: Conversion | None = None) -> Column:
    sums: dict[str, int] = {}
    for one in cards:
        if one.value:
            sums[one.value.currency] = sums.get(one.value.currency, 0) + one.value.minor
    return Column(column_id, name, cards, tuple(Money(v, k) for k, v in sums.items()), rate)


PICTURED = (
    card(
        "Harbour lease fit-out",
        "s0",
        proven=1,
        badge=Badge(CALM, 3),
        due=0,
        step="Call CFO assistant",
        account="Nordwind AG",
        euros=24_000,
    ),
    card(
        "Fleet telematics",
        "s0",
        proven=1,
        badge=Badge(CALM, 1),
        due=2,
        step="Send teardown memo",
        account="Okapi Logistics",
        euros=38_000,
    ),
    card(
        "Plant energy audit",
        "s0",
        badge=Badge(BadgeKind.NO_NEXT_STEP),
        due=None,
        account="Brenner Steel",
        euros=52_000,
    ),
    card(
        "Care-home rota",
        "s0",
        proven=1,
        badge=Badge(CALM, 5),
        due=4,
        step="Research decision path",
        account="Lindenhof",
        euros=14_000,
    ),
    card(
        "Warehouse scanners",
        "s1",
        proven=2,
        badge=Badge(BadgeKind.MOVED_TODAY),
        due=0,
        step="Discovery with VP Ops",
        account="Polder Foods",
        euros=61_000,
    ),
    card(
        "Claims triage",
        "s1",
        proven=2,
        badge=Badge(QUIET, 16),
        due=3,
        step="Confirm pain with claims handlers",
        account="Versa Mutual",
        euros=48_000,
    ),
    card(
        "Shift planner",
        "s1",
        proven=1,
        badge=Badge(BadgeKind.OVERDUE, 2),
        due=-2,
        step="Overdue: send recap",
        account="Alster Clinics",
        euros=33_000,
    ),
    card("Dock scheduling", "s2", proven=2, badge=Badge(CALM, 4)),
    card(
        "Invoice matching",
        "s2",
        proven=4,
        badge=Badge(BadgeKind.GATE_OPEN),
        due=6,
        step="Walk through ROI with CFO and team",
        account="Kestrel Retail",
        euros=72_000,
    ),
    card(
        "Cold-chain alerts",
        "s2",
        proven=3,
        badge=Badge(CALM, 2),
        due=2,
        step="Pilot read-out",
        account="Medivan",
        euros=88_000,
    ),
    card(
        "Route optimiser",
        "s3",
        proven=1,
        badge=Badge(STALLED, 26),
        due=6,
        step="Redlines back from legal",
        account="Stadtwerke Ulm",
        euros=84_000,
    ),
    card(
        "Parts forecasting",
        "s3",
        proven=1,
        badge=Badge(SLIPPED, 41),
        due=3,
        step="Pushed 3 times",
        account="Tessel Motors",
        euros=66_000,
    ),
    card(
        "Terminal pilot",
        "s0",
        claims="s3",
        badge=Badge(CALM, 9),
        due=None,
        account="Kranwerk",
        euros=41_000,
        crm_says="Negotiation",
    ),
    card(
        "Gate kiosks",
        "s4",
        proven=1,
        badge=Badge(BadgeKind.STALE),
        due=0,
        step="Countersign order form",
        account="Zoo Leipzig",
        euros=52_000,
    ),
    card(
        "Print hub",
        "s4",
        badge=Badge(CALM, 3),
        due=4,
        step="Procurement intro",
        account="Amt Nord",
        euros=72_000,
    ),
)
"""The cards of screens/board.png."""


def pictured() -> Board:
    """Return the board of screens/board.png."""
    won = tuple(closed(card(f"Won deal {n}", "s4"), WON_COLUMN) for n in range(7))
    lost = tuple(closed(card(f"Lost deal {n}", "s1"), LOST_COLUMN) for n in range(3))
    return board(*PICTURED, won=won, lost=lost, moved=(1, (Money(61_000_00, "EUR"),)))
