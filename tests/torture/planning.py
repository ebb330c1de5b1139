# SPDX-License-Identifier: MIT
"""A rep who plans time: blocks, alone or repeating, moved, pushed and dropped in every scope."""

from datetime import date

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from rider.domain.day import workday
from rider.domain.focus.blocks import MINUTE_MS, Block, BlockKind, NewBlock, NewSeries, Scope
from rider.service.focus import blocks, series
from tests.torture.life import Life, Seen
from tests.torture.victim import ZONE

HOURS = st.integers(0, 3 * 24)
LENGTHS = st.sampled_from([30, 60, 240])
SCOPES = st.sampled_from(Scope)
WEEKDAYS = st.frozensets(st.integers(0, 6), min_size=1, max_size=3)

_SHOWN_DAYS = 21
_MOST_SERIES = 6


class Planning(Life):
    """What a rep does with their time."""

    series_planned = 0

    def agenda(self) -> tuple[Block, ...]:
        """Return the blocks of the next weeks as the rep sees them."""
        return self.reader.agenda(self.clock.today(), _SHOWN_DAYS).blocks

    def seen(self) -> Seen:
        """Return what is to be seen of deals, and of blocks since the rep began and for some weeks more."""
        first = workday(self.latest, ZONE).toordinal() - 366
        told = self.reader.agenda(date.fromordinal(first), 366 + _SHOWN_DAYS).blocks
        shown = sorted(repr((b.place, b.kind, b.state, b.intent, b.deal_id)) for b in told)
        return {**super().seen(), "blocks": shown}

    def at(self, hours: int) -> int:
        """Return a full hour of the clock, so many from now on."""
        return (self.clock.now() // (60 * MINUTE_MS) + hours) * 60 * MINUTE_MS

    def new(self, hours: int, minutes: int, intent: str) -> NewBlock:
        """Return a block that begins in so many hours."""
        starts_at = self.at(hours)
        return NewBlock(BlockKind.PROOF_CHASE, starts_at, starts_at + minutes * MINUTE_MS, intent=intent)

    @rule(hours=HOURS, minutes=LENGTHS, push=st.booleans())
    def plan_a_block(self, hours: int, minutes: int, push: bool) -> None:
        self.do(lambda: blocks.plan(self.store, self.new(hours, minutes, f"For {minutes}"), push=push))

    @precondition(lambda self: self.agenda())
    @rule(place=st.integers(0, 50), hours=HOURS, minutes=LENGTHS, scope=SCOPES, push=st.booleans())
    def move_a_block(self, place: int, hours: int, minutes: int, scope: Scope, push: bool) -> None:
        shown = self.agenda()
        block = shown[place % len(shown)]
        to = self.new(hours, minutes, "Moved")
        self.do(lambda: blocks.change(self.store, block.id, to, scope, push=push))

    @precondition(lambda self: self.agenda())
    @rule(place=st.integers(0, 50), scope=SCOPES)
    def drop_a_block(self, place: int, scope: Scope) -> None:
        shown = self.agenda()
        block = shown[place % len(shown)]
        self.do(lambda: blocks.drop(self.store, block.id, scope))

    @precondition(lambda self: self.series_planned < _MOST_SERIES)
    @rule(weekdays=WEEKDAYS, minute=st.sampled_from([120, 540, 1410]), minutes=LENGTHS)
    def plan_a_series(self, weekdays: frozenset[int], minute: int, minutes: int) -> None:
        self.series_planned += 1
        new = NewSeries(
            BlockKind.OUTREACH_PREP, weekdays, minute, minutes, ZONE, self.clock.today(), intent="Again"
        )
        self.do(lambda: series.plan(self.store, new))

    @rule()
    def let_the_past_become_rows(self) -> None:
        before = self.seen()
        series.materialise(self.store)
        assert self.seen() == before
