# SPDX-License-Identifier: MIT
"""Trends in lines of text: each figure with its counts, how sure it is, and how much of it was imported."""

import textwrap
from collections.abc import Iterable, Iterator
from datetime import timedelta

from rider.cli.trend_words import (
    amounts_words,
    basis_words,
    counted,
    days_words,
    hours_words,
    imported_words,
    money_words,
    proportion_words,
    rate_words,
    share_words,
    span_words,
    yield_words,
)
from rider.domain.day import HOUR_MS, workday
from rider.domain.money import full
from rider.domain.stats import LEAST_PAIRS
from rider.domain.trends import Trends
from rider.domain.trends.effort import FocusMovement, PreparedYield
from rider.domain.trends.outcomes import NotComputable
from rider.domain.trends.stages import StageConversion, StayLength, TimeInStage

Row = tuple[str, str]
"""What is told, and what is said of it."""

_WHY = {
    NotComputable.NOTHING_CLOSED: "nothing closed",
    NotComputable.LOST_UNVALUED: "not computable: amounts of lost deals are missing",
    NotComputable.LOST_ALL_ZERO: "not computable: all lost deals have the amount 0",
    NotComputable.WON_UNVALUED: "not computable: no won deal has an amount",
}
_WIDEST_LABEL = 26
_LEAST_SAID = 40
"""So many columns are left for what is said, whatever the width."""


def lines(trends: Trends, width: int = 80) -> Iterator[str]:
    """Yield all figures, in sections, in lines that are no wider than so many columns."""
    window, as_of = trends.asked.window, workday(trends.asked.as_of, trends.asked.zone)
    last = window.after - timedelta(days=1)
    head = f"{trends.pipeline_name}, {window.first} to {last}, as of {as_of}: {_of_all(trends)}"
    yield from _wrapped(head, width)
    for head, rows in _sections(trends):
        told = list(rows)
        yield from ("", head, *_aligned(told or [("", "nothing yet")], width))


def _of_all(trends: Trends) -> str:
    return f"{counted(trends.deals, 'deal')}{imported_words(trends.imported, trends.deals)}"


def _sections(trends: Trends) -> Iterator[tuple[str, Iterable[Row]]]:
    yield "Stage to stage, of the deals that came there in the window", _conversions(trends)
    yield "Where they went next", _transitions(trends)
    yield "The same over three months up to each", _series(trends)
    yield "Time in stage", (row for one in trends.time_in_stage for row in _time_in(one))
    yield "Quiet too long, as of now", _stalls(trends)
    yield "Won and lost", _outcomes(trends)
    yield "Wins by month of closing", _months(trends)
    yield "By currency", _money(trends)
    yield "As it stands", _standing(trends)
    yield "Time and talks, of all pipelines", _effort(trends)
    yield "Where a figure is weak", _diagnose(trends)


def _aligned(rows: Iterable[Row], width: int) -> Iterator[str]:
    """Yield rows, what is said beside the labels; a label that is too long for that has its own line."""
    told = list(rows)
    indent = max((len(label) for label, _said in told if len(label) <= _WIDEST_LABEL), default=0) + 4
    for label, said in told:
        if len(label) > _WIDEST_LABEL:
            yield from ("  " + line for line in _wrapped(label, width - 2))
            label = ""
        first, *more = _wrapped(said, max(width - indent, _LEAST_SAID)) or [""]
        yield f"  {label:<{indent - 4}}  {first}".rstrip()
        yield from (" " * indent + line for line in more)


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)


# ------------------------------------------------------------ stages


def _conversions(trends: Trends) -> Iterator[Row]:
    for one in trends.conversions:
        yield f"{one.stage_name} to {one.next_name}", rate_words(one.rate) + basis_words(one.basis)
        yield "", _how(one)


def _how(one: StageConversion) -> str:
    by_default = ", by default" if one.age_is_default else ""
    return (
        f"within {one.age_days:.0f} days{by_default}: {one.advanced:,} advanced, {one.lost:,} lost, "
        f"{one.still_open:,} still open; {one.too_early:,} too early; {one.skipped:,} skipped it; "
        f"{one.back_moves:,} moved back; onward of all ways out: {rate_words(one.flow)}"
    )


def _transitions(trends: Trends) -> Iterator[Row]:
    table = trends.transitions
    for name, row in zip(table.names, table.rows, strict=False):
        told = [f"{to} {n:,}" for to, n in zip(table.names, row, strict=True) if n]
        yield name, ", ".join(told) or "nobody came"
    if table.rows:
        yield "", f"{counted(table.basis.n, 'entry', 'entries')}{basis_words(table.basis)}"


def _series(trends: Trends) -> Iterator[Row]:
    for one in trends.series:
        yield f"{one.stage_name} to {one.next_name}", counted(one.basis.n, "deal") + basis_words(one.basis)
        for point in one.points:
            early = f"; {point.too_early:,} too early" if point.too_early else ""
            yield f"  {point.window.first:%Y-%m}", rate_words(point.rate) + early


def _time_in(one: TimeInStage) -> Iterator[Row]:
    yield one.stage_name, f"latest stay: {_stay(one.latest)}{basis_words(one.basis)}"
    yield "", f"all stays together: {_stay(one.cumulative)}"


def _stay(stay: StayLength) -> str:
    return (
        f"median {days_words(stay.median)} ({stay.done:,} done, plainly {days_words(stay.done_median)}; "
        f"{stay.waiting:,} waiting, plainly {days_words(stay.waiting_median)})"
    )


def _stalls(trends: Trends) -> Iterator[Row]:
    for one in trends.stalls:
        own = "from this pipeline's own stays" if one.is_own else "the stage's default"
        yield (
            one.stage_name,
            f"of {one.open:,} open: {one.flagged:,} quiet, {one.stalled:,} stalled, {one.waits:,} waiting "
            f"as agreed; expected within {counted(round(one.threshold), 'day')} ({own})"
            + imported_words(one.imported, one.open),
        )


# ------------------------------------------------------------ outcomes


def _outcomes(trends: Trends) -> Iterator[Row]:
    wins, cycle, slips = trends.win_rate, trends.cycle, trends.slippage
    yield "Won of closed", rate_words(wins.rate) + basis_words(wins.basis)
    of_created = f"{rate_words(wins.of_created)}; {wins.created_lost:,} lost, {wins.created_open:,} open"
    yield "Won of created", of_created + basis_words(wins.created_basis)
    yield "Days to won", f"median {days_words(cycle.won_days)}, n = {cycle.won_n:,}{basis_words(cycle.basis)}"
    yield "Days to lost", f"median {days_words(cycle.lost_days)}, n = {cycle.lost_n:,}"
    yield (
        "Expected close pushed",
        f"{counted(slips.pushes, 'time')} on {counted(slips.deals, 'deal')}, {counted(slips.days, 'day')}",
    )
    slipped = f"{slips.slipped:,} of {slips.due:,}, worth {amounts_words(slips.value)}"
    yield "Due, and still open", f"{slipped}; {slips.unvalued:,} without an amount{basis_words(slips.basis)}"


def _months(trends: Trends) -> Iterator[Row]:
    for one in trends.win_months:
        yield f"{one.window.first:%Y-%m}", rate_words(one.rate) + imported_words(one.imported, one.rate.n)


def _money(trends: Trends) -> Iterator[Row]:
    for won in trends.won_values:
        middle = f"average {full(won.average)}, median {full(won.median)}"
        told = f"{full(won.total)} of {counted(won.n, 'deal')}; {middle}"
        yield f"Won ({won.total.currency})", told + basis_words(won.basis)
    for one in trends.value_win_rates:
        share = _WHY[one.why] if one.why is not None else share_words(one.of_one, one.basis.n)
        told = f"{full(one.won)} won, {full(one.lost)} lost: {share}"
        yield f"Win rate by value ({one.currency})", told + basis_words(one.basis)
    for made in trends.generated:
        told = f"{full(made.total)} of {counted(made.n, 'deal')}, {made.unvalued:,} without an amount"
        yield (
            f"Generated ({made.total.currency})",
            f"{told}; changed since by {full(made.changed)}{basis_words(made.basis)}",
        )
    yield from _velocities(trends)


def _velocities(trends: Trends) -> Iterator[Row]:
    for one in trends.velocities:
        a_day = f"{full(one.per_day)} a day" if one.per_day is not None else "not to tell yet"
        factors = (
            f"{one.open_qualified:,} open qualified",
            f"median won {money_words(one.median_won)}",
            f"won {rate_words(one.win_rate)}",
            f"median to won {days_words(one.median_days)}",
        )
        yield f"Velocity ({one.currency})", f"{a_day}: {'; '.join(factors)}{basis_words(one.basis)}"


def _standing(trends: Trends) -> Iterator[Row]:
    for one in trends.control:
        whole = one.whole.minor
        share = share_words(one.proven.minor / whole if whole else None, one.n)
        told = f"{full(one.proven)} of {full(one.whole)} fully proven: {share}; {full(one.hope)} hope"
        told += f"; {counted(one.n, 'open deal')}, {one.unvalued:,} without an amount"
        yield f"Control and hope ({one.whole.currency})", told + basis_words(one.basis)
    held = trends.coverage
    asked = f"quota {full(held.quota.amount)} a {held.quota.period.value}" if held.quota else "no quota set"
    left = f", {full(held.left)} left" if held.left is not None else ""
    ratio = f", covered {held.ratio:.1f} times" if held.ratio is not None else ""
    backed = f"proof-backed {amounts_words(held.proof_backed)}{ratio}"
    told = f"{asked}; won {amounts_words(held.won)}{left}; {backed}"
    yield f"Coverage, {span_words(held.window.first, held.window.after)}", told + basis_words(held.basis)


# ------------------------------------------------------------ effort


def _effort(trends: Trends) -> Iterator[Row]:
    meetings, hits = trends.meetings, trends.hits
    yield "Meetings held of booked", rate_words(meetings.held_rate) + basis_words(meetings.basis)
    yield "Meetings qualified of held", rate_words(meetings.qualified_rate)
    yield "People who replied positively", rate_words(trends.replies.rate)
    yield "What talks should lead to, and did", proportion_words(hits.hits, hits.n, hits.bounds)
    share, basis = trends.leverage.share, trends.leverage.basis
    of_all = f" ({share.of_one:.0%})" if share.of_one is not None else ""
    part, whole = hours_words(share.part_ms / HOUR_MS), hours_words(share.whole_ms / HOUR_MS)
    told = f"{part} of {whole} tracked{of_all}, {counted(share.n, 'block')}"
    yield "High-leverage time", told + basis_words(basis)
    yield "Focus and movement", focus_words(trends.focus)
    moved = sum(one.deals > 0 for one in trends.strip)
    yield "Days on which something moved", f"{moved:,} of {len(trends.strip):,}"


def focus_words(focus: FocusMovement) -> str:
    """Return whether focus and movement go together, or why that cannot be told."""
    found, weeks = focus.correlation, len(focus.weeks)
    if weeks < LEAST_PAIRS:
        return f"too few weeks ({weeks} of {LEAST_PAIRS})"
    if found is None:
        return f"nothing to compare in {weeks:,} weeks: one of the two never changes"
    how = "" if found.is_visible else "no visible relation: "
    interval = f"(95% interval: {found.low:.2f} to {found.high:.2f})"
    return (
        f"{how}rank correlation {found.rho:.2f} {interval} over {found.n:,} weeks{basis_words(focus.basis)}"
    )


def _diagnose(trends: Trends) -> Iterator[Row]:
    found = trends.diagnose
    for one in found.replies:
        told = f"{rate_words(one.rate)}, {counted(one.batches, 'batch', 'batches')}"
        yield f"Replies to “{one.pain_point}”", told
    yield "Meetings held of booked", rate_words(found.booked_held)
    yield from _prepared(found.prepared)
    for source in found.sources:
        counts = f"{source.claimed:,} claimed, {source.lost:,} lost, {source.new:,} new"
        told = f"{rate_words(source.rate)}; {counts}{imported_words(source.imported, source.n)}"
        yield f"Leads from {source.source or 'no source'}, proven", told
    for mix in found.personas:
        told = rate_words(mix.rate) + imported_words(mix.imported, mix.engaged)
        yield f"With a person as {mix.role.value.replace('_', ' ')}, advanced", told
    gates = found.waived_proven
    yield "Won, with a waiver", rate_words(gates.waived)
    yield "Won, all proven", f"{rate_words(gates.proven)}; {gates.imported:,} imported left out"


def _prepared(made: PreparedYield) -> Iterator[Row]:
    early = f"; {made.too_early:,} too early" if made.too_early else ""
    spent = f"{hours_words(made.hours)} for {counted(made.deals, 'deal')}, {counted(made.blocks, 'block')}"
    yield "Preparation", spent + early
    yield "", f"moved or proved something within a week: {rate_words(made.rate)}"
    for name, told in (("moves", made.moves_an_hour), ("proofs", made.proofs_an_hour)):
        yield "", f"{told.k:,} {name} in {hours_words(told.hours)}{yield_words(told)}"
