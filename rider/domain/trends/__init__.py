# SPDX-License-Identifier: MIT
"""Trends as values: every figure with its counts, what it is told from, and how sure it is.

Of one pipeline and, where it is about money, by currency; the rep's time, meetings and replies belong to
no pipeline. `docs/trends.md` defines each of them.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from rider.domain.money import Money
from rider.domain.trends.asked import Asked, Span, Window, window_of
from rider.domain.trends.basis import Basis, LeftOut, Rate, Reason, left_out
from rider.domain.trends.effort import (
    DayMoved,
    Diagnose,
    FocusMovement,
    HitRate,
    Leverage,
    Meetings,
    Replies,
)
from rider.domain.trends.outcomes import (
    ControlHope,
    Coverage,
    Cycle,
    Generated,
    Slippage,
    ValueWinRate,
    Velocity,
    WinMonth,
    WinRate,
    WonValue,
)
from rider.domain.trends.stages import Series, StageConversion, Stalls, TimeInStage, Transitions

__all__ = ["Asked", "Basis", "LeftOut", "Rate", "Reason", "Span", "Window", "left_out", "window_of"]


@dataclass(frozen=True, slots=True)
class Trends:
    """All figures of a pipeline over a window.

    Where nothing is known yet, tuples are empty and counts nought. `currencies` are those of the pipeline's
    deals, the one with most deals first.
    """

    asked: Asked
    pipeline_id: str
    pipeline_name: str
    pipelines: tuple[tuple[str, str], ...]
    currencies: tuple[str, ...]
    deals: int
    imported: int
    conversions: tuple[StageConversion, ...]
    transitions: Transitions
    series: tuple[Series, ...]
    time_in_stage: tuple[TimeInStage, ...]
    stalls: tuple[Stalls, ...]
    win_rate: WinRate
    win_months: tuple[WinMonth, ...]
    value_win_rates: tuple[ValueWinRate, ...]
    cycle: Cycle
    won_values: tuple[WonValue, ...]
    generated: tuple[Generated, ...]
    velocities: tuple[Velocity, ...]
    slippage: Slippage
    control: tuple[ControlHope, ...]
    coverage: Coverage
    strip: tuple[DayMoved, ...]
    focus: FocusMovement
    leverage: Leverage
    meetings: Meetings
    replies: Replies
    hits: HitRate
    diagnose: Diagnose

    @property
    def is_silent(self) -> bool:
        """Say whether in the window no deal came in, moved or closed."""
        entered = sum(one.rate.n + one.too_early for one in self.conversions)
        moved = sum(one.flow.n for one in self.conversions)
        return not (self.win_rate.rate.n or self.win_rate.of_created.n or entered or moved)


class Figure(StrEnum):
    """Every figure that can be explained, and of which one can ask what is behind it."""

    CONVERSION = "conversion"
    FLOW = "flow"
    SKIPS = "skips"
    BACK_MOVES = "back_moves"
    TRANSITIONS = "transitions"
    SERIES = "series"
    TIME_IN_STAGE = "time_in_stage"
    STALLS = "stalls"
    WIN_RATE = "win_rate"
    WIN_MONTH = "win_month"
    CREATED = "created"
    VALUE_WIN_RATE = "value_win_rate"
    CYCLE = "cycle"
    WON_VALUE = "won_value"
    GENERATED = "generated"
    VELOCITY = "velocity"
    SLIPPAGE = "slippage"
    CONTROL = "control"
    COVERAGE = "coverage"
    STRIP = "strip"
    FOCUS = "focus"
    LEVERAGE = "leverage"
    MEETINGS = "meetings"
    REPLIES = "replies"
    HITS = "hits"
    PREPARED = "prepared"
    SOURCES = "sources"
    PERSONAS = "personas"
    WAIVED = "waived"


class Pick(NamedTuple):
    """A figure, or a part of one, that the rep wants to see behind.

    `of` says which one of several it is: a stage id, a currency, a month or day (ISO), a pain point, a source
    or a role. `part` is the name of the part, such as advanced, lost, still_open or too_early of a
    conversion; empty for the whole.
    """

    figure: Figure
    of: str = ""
    part: str = ""


class Behind(NamedTuple):
    """One deal, block, meeting or batch behind a figure, and where it is to be looked up.

    `part` is what it counts as (see Pick), `at` the instant in ms of the event that makes it so, None where
    that is not known, `seq` that event. `days` is how long it took or stayed, where that is the figure.
    `words` tell of what belongs to no deal. `is_imported` where an import claims it.
    """

    part: str
    deal_id: str | None
    deal_name: str
    account: str
    at: int | None
    seq: int | None = None
    value: Money | None = None
    days: float | None = None
    words: str = ""
    is_imported: bool = False
