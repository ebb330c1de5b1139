# SPDX-License-Identifier: MIT
"""Made-up Trends for what draws them: five stages, two currencies, a year, some of it imported."""

from dataclasses import replace
from datetime import date, timedelta

from rider.domain.money import Money
from rider.domain.periods import month_of
from rider.domain.proof import Role
from rider.domain.review.verdict import Verdict
from rider.domain.trends import Asked, Basis, LeftOut, Rate, Reason, Trends, Window
from rider.domain.trends.effort import (
    Correlation,
    DayMoved,
    Diagnose,
    FocusMovement,
    FocusWeek,
    HitRate,
    Leverage,
    Meetings,
    PersonaMix,
    PreparedYield,
    Replies,
    Share,
    SourceReality,
    WaivedProven,
)
from rider.domain.trends.outcomes import (
    ControlHope,
    Coverage,
    Cycle,
    Generated,
    NotComputable,
    Quota,
    QuotaPeriod,
    Slippage,
    ValueWinRate,
    Velocity,
    WinMonth,
    WinRate,
    WonValue,
)
from rider.domain.trends.stages import (
    Point,
    Series,
    StageConversion,
    Stalls,
    StayLength,
    TimeInStage,
    Transitions,
)

AS_OF = 1_795_600_000_000
ZONE = "Europe/Berlin"
TODAY = date(2026, 11, 25)
WINDOW = Window(date(2025, 11, 26), date(2026, 11, 26))
STAGES = ("Prospect", "Discovery", "Validation", "Proposal", "Commit")
NEXT = (*STAGES[1:], "Won")
_HOUR_MS = 3_600_000
_EARLY = (LeftOut(Reason.TOO_EARLY, 8), LeftOut(Reason.NO_HISTORY, 12))
_COUNTS = ((65, 70, 36), (53, 30, 15), (35, 14, 8), (26, 6, 4), (22, 2, 1))
"""Advanced, lost and still open of each stage."""


def stage_id(place: int) -> str:
    """Return the id of a stage by its place."""
    return f"stage-{place}"


def euros(major: int) -> Money:
    """Return an amount in euros."""
    return Money(100 * major, "EUR")


def dollars(major: int) -> Money:
    """Return an amount in US dollars."""
    return Money(100 * major, "USD")


def conversions() -> tuple[StageConversion, ...]:
    """Return how deals went on from each of the five stages."""
    return tuple(
        StageConversion(
            stage_id=stage_id(place),
            stage_name=STAGES[place],
            next_name=NEXT[place],
            position=place,
            advanced=advanced,
            lost=lost,
            still_open=still_open,
            too_early=8,
            age_days=21.0 + place,
            age_is_default=place == len(STAGES) - 1,
            flow=Rate(advanced + 4, advanced + lost + 4),
            skipped=3 if place else 0,
            back_moves=place,
            basis=Basis(advanced + lost + still_open, 20, _EARLY),
        )
        for place, (advanced, lost, still_open) in enumerate(_COUNTS)
    )


def transitions() -> Transitions:
    """Return where deals went from each stage."""
    size = len(STAGES)
    rows = tuple(
        tuple(
            advanced if to == place + 1 else lost if to == size + 1 else still_open if to == size + 2 else 0
            for to in range(size + 3)
        )
        for place, (advanced, lost, still_open) in enumerate(_COUNTS)
    )
    return Transitions((*STAGES, "Won", "Lost", "Still there"), rows, Basis(171, 20))


def series() -> tuple[Series, ...]:
    """Return the conversion of each stage over twelve months, the first too few and the last too early."""
    months = [month_of(date(2025, 12, 1), n) for n in range(12)]
    return tuple(
        Series(
            stage_id(place),
            STAGES[place],
            NEXT[place],
            tuple(
                Point(
                    Window(month_of(month, -2), month_of(month, 1)),
                    Rate(2, 4) if not n else Rate(14 + n, 40) if n < len(months) - 1 else Rate(0, 0),
                    0 if n < len(months) - 1 else 6,
                )
                for n, month in enumerate(months)
            ),
            Basis(171, 20),
        )
        for place in range(len(STAGES))
    )


def time_in_stage() -> tuple[TimeInStage, ...]:
    """Return how long deals stay; too few have left the last stage to tell."""
    medians = ((9, 14), (12, 16), (15, 19), (11, 34), (None, 5))
    return tuple(
        TimeInStage(
            stage_id(place),
            STAGES[place],
            StayLength(None if done is None else done + 2.0, 40 if done else 2, 12, done, waiting),
            StayLength(None if done is None else done + 3.0, 38 if done else 2, 12, done, waiting),
            Basis(52, 6, (LeftOut(Reason.NO_HISTORY, 12),)),
        )
        for place, (done, waiting) in enumerate(medians)
    )


def stalls() -> tuple[Stalls, ...]:
    """Return the quiet deals of each stage."""
    return tuple(
        Stalls(stage_id(n), STAGES[n], 14.0 + n, n % 2 == 0, 12 - n, 2, 1, 1) for n in range(len(STAGES))
    )


def win_months() -> tuple[WinMonth, ...]:
    """Return twelve months of closings, one of them with too few."""
    months = [month_of(date(2025, 12, 1), n) for n in range(12)]
    counts = [(3 + n % 4, 13) if n != 5 else (1, 3) for n in range(12)]
    return tuple(WinMonth(Window(m, month_of(m, 1)), Rate(*c)) for m, c in zip(months, counts, strict=True))


def strip() -> tuple[DayMoved, ...]:
    """Return a year of days, quiet at week ends."""
    days = [WINDOW.first + timedelta(days=n) for n in range((WINDOW.after - WINDOW.first).days)]
    kinds = (Verdict.MOVED, Verdict.NO_MOVEMENT, Verdict.PREPARED, Verdict.MOVED, Verdict.NO_MOVEMENT)
    told = [Verdict.NO_MOVEMENT if day.weekday() > 4 else kinds[n % 5] for n, day in enumerate(days)]
    return tuple(
        DayMoved(day, verdict, 1 + day.day % 4 if verdict is Verdict.MOVED else 0)
        for day, verdict in zip(days, told, strict=True)
    )


def focus() -> FocusMovement:
    """Return 34 weeks whose focus and moves are related."""
    monday = date(2026, 3, 30)
    weeks = tuple(
        FocusWeek(monday + timedelta(weeks=n), 2.0 + (n * 7) % 13, 1 + (n * 7) % 13 // 2 + n % 3)
        for n in range(34)
    )
    return FocusMovement(weeks, Correlation(0.58, 0.29, 0.77, 34), Basis(34))


def replies() -> Replies:
    """Return the replies to all outreach."""
    return Replies("", 21, 250, 10)


def diagnose() -> Diagnose:
    """Return what is looked at where a figure is weak."""
    return Diagnose(
        (Replies("Slow onboarding", 12, 100, 4), Replies("Manual reports", 1, 4, 1)),
        Rate(11, 15),
        PreparedYield(12.5, 6, 9, 5),
        (SourceReality("Referral", 9, 4, 3, 20), SourceReality("Inbound", 1, 1, 1, 3)),
        (PersonaMix(Role.CHAMPION, 12, 20), PersonaMix(Role.ECONOMIC_BUYER, 7, 9)),
        WaivedProven(Rate(4, 16), Rate(38, 140)),
    )


def win_rate() -> WinRate:
    """Return the wins of those closed and of those born."""
    return WinRate(42, 114, 30, 60, 40, Basis(156, 31, (LeftOut(Reason.NO_DAY, 2),)), Basis(130, 20))


def value_win_rates() -> tuple[ValueWinRate, ...]:
    """Return the wins by value, of which one cannot be computed."""
    return (
        ValueWinRate("EUR", euros(310_000), euros(620_000), None, Basis(130, 20)),
        ValueWinRate("USD", dollars(90_000), dollars(0), NotComputable.LOST_UNVALUED, Basis(26, 11)),
    )


def cycle() -> Cycle:
    """Return how long deals take."""
    return Cycle(57.0, 42, 14.0, 114, Basis(156, 31))


def won_values() -> tuple[WonValue, ...]:
    """Return what was won."""
    return (
        WonValue(euros(310_000), euros(8_611), euros(7_000), 36, Basis(36, 8)),
        WonValue(dollars(90_000), dollars(15_000), dollars(12_000), 6, Basis(6)),
    )


def generated() -> tuple[Generated, ...]:
    """Return what came into the qualified stage."""
    return (
        Generated(euros(412_000), euros(-18_000), 24, 3, Basis(27)),
        Generated(dollars(80_000), dollars(0), 4, 0, Basis(4)),
    )


def velocities() -> tuple[Velocity, ...]:
    """Return what deals bring a day, in dollars too few to tell."""
    return (
        Velocity("EUR", 18, euros(7_000), Rate(36, 130), 57.0, euros(612), Basis(36, 8)),
        Velocity("USD", 4, None, Rate(1, 3), None, None, Basis(1)),
    )


def slippage() -> Slippage:
    """Return what was pushed and what slipped."""
    return Slippage(9, 6, 140, 20, 5, (euros(85_000), dollars(20_000)), 1, Basis(20))


def control() -> tuple[ControlHope, ...]:
    """Return what is proven and what is hope."""
    return (
        ControlHope(euros(540_000), euros(300_000), euros(120_000), 30, 2, Basis(32, 6)),
        ControlHope(dollars(120_000), dollars(40_000), dollars(60_000), 6, 0, Basis(6, 3)),
    )


def coverage() -> Coverage:
    """Return a quota of which a part is won."""
    return Coverage(
        Quota(QuotaPeriod.QUARTER, euros(220_000)),
        Window(date(2026, 10, 1), date(2027, 1, 1)),
        (euros(87_000), dollars(20_000)),
        (euros(412_000), dollars(40_000)),
        euros(133_000),
        3.1,
        Basis(40, 6),
    )


def trends(**changes: object) -> Trends:
    """Return the made-up figures, with some of them changed."""
    return replace(_rich(), **changes)  # type: ignore[arg-type]


def _rich() -> Trends:
    return Trends(
        asked=Asked(WINDOW, AS_OF, ZONE),
        pipeline_id="pipeline-1",
        pipeline_name="New business",
        pipelines=(("pipeline-1", "New business"), ("pipeline-2", "Renewals")),
        currencies=("EUR", "USD"),
        deals=210,
        imported=42,
        conversions=conversions(),
        transitions=transitions(),
        series=series(),
        time_in_stage=time_in_stage(),
        stalls=stalls(),
        win_rate=win_rate(),
        win_months=win_months(),
        value_win_rates=value_win_rates(),
        cycle=cycle(),
        won_values=won_values(),
        generated=generated(),
        velocities=velocities(),
        slippage=slippage(),
        control=control(),
        coverage=coverage(),
        strip=strip(),
        focus=focus(),
        leverage=Leverage(Share(220 * _HOUR_MS, 400 * _HOUR_MS, 190), Basis(190)),
        meetings=Meetings(15, 13, 11, Basis(15, 0, (LeftOut(Reason.NOT_ANSWERED, 2),))),
        replies=replies(),
        hits=HitRate(7, 11),
        diagnose=diagnose(),
    )
