# SPDX-License-Identifier: MIT
"""Focus blocks: planned, changed and dropped, one of them or a series; none overlaps another one."""

from collections.abc import Sequence

from rider.domain.deal import Change, Span
from rider.domain.errors import RuleError
from rider.domain.focus.blocks import BlockState, NewBlock, NewSeries, Place, Scope, pushed
from rider.service.focus import block_checks, block_rows, series
from rider.store.engine import Store, Work
from rider.store.tables_focus import FocusBlockRow


def plan(store: Store, new: NewBlock, *, push: bool = False) -> Change:
    """Set time aside; `push` moves the planned blocks that are in the way just as far as it takes.

    Raises:
        RuleError: it is too short or too long, over already, taken, or about nothing that is there.
    """
    with store.work() as work:
        block_checks.refuse_senseless(work, new)
        others = _make_room(work, new.place, "", push=push)
        row = block_rows.write(work, new)
        span = work.span()
    return _change("planning the block", span, row.id, *others)


def plan_many(store: Store, news: Sequence[NewBlock], gone: Sequence[str] = ()) -> Change:
    """Set several stretches of time aside at once, all of them or none, and let go of planned blocks.

    Raises:
        RuleError: as of `plan` and of `drop`.
    """
    with store.work() as work:
        dropped = [_let_go(work, block_id) for block_id in gone]
        made = [write(work, new).id for new in news]
        span = work.span()
    if not made:
        return _change("dropping the block" if len(gone) == 1 else "dropping the blocks", span, *dropped)
    said = "planning the block" if len(made) == 1 else f"planning {len(made)} blocks"
    return _change(said, span, *made, *dropped)


def write(work: Work, new: NewBlock) -> FocusBlockRow:
    """Set time aside within a unit of work."""
    block_checks.refuse_senseless(work, new)
    block_rows.refuse_overlap(work, new.place)
    return block_rows.write(work, new)


def _let_go(work: Work, block_id: str) -> str:
    row = block_rows.find(work, block_id)
    _refuse_past(work, row, moves=True)
    block_rows.drop(work, row)
    return row.id


def change(
    store: Store, block_id: str, to: NewBlock, scope: Scope = Scope.THIS, *, push: bool = False
) -> Change:
    """Say anew when a block is and what it is for; with a scope, also those of its series that follow.

    Raises:
        RuleError: as of `plan`; it has begun or is over; there is no such block.
    """
    with store.work() as work:
        row = block_rows.find(work, block_id)
        stays = to.place == (row.starts_at, row.ends_at)
        _refuse_past(work, row, moves=not stays)
        block_checks.refuse_senseless(work, to, row)
        others = _make_room(work, to.place, row.id, push=push) if not stays or scope is not Scope.THIS else ()
        if scope is Scope.THIS or row.series_id is None:
            block_rows.rewrite(work, row, to)
        else:
            series.change_from(work, row, to, scope)
        span = work.span()
    return _change("the change of the block" if stays else "moving the block", span, row.id, *others)


def repeat(store: Store, block_id: str, to: NewBlock, rule: NewSeries | None) -> Change:
    """Let a planned block repeat from its day on as a rule says, or repeat no more where there is none.

    Raises:
        RuleError: as of `change`, or the rule has no day or meets another block.
    """
    with store.work() as work:
        row = block_rows.find(work, block_id)
        _refuse_past(work, row, moves=True)
        block_checks.refuse_senseless(work, to, row)
        block_rows.refuse_overlap(work, to.place, row.id)
        series.repeat_from(work, row, to, rule)
        span = work.span()
    return _change("the repeating of the block", span, row.id)


def drop(store: Store, block_id: str, scope: Scope = Scope.THIS) -> Change:
    """Let a planned block go; with a scope, also those of its series that follow.

    Raises:
        RuleError: it has begun or is over; there is no such block.
    """
    with store.work() as work:
        row = block_rows.find(work, block_id)
        _refuse_past(work, row, moves=True)
        if scope is Scope.THIS or row.series_id is None:
            block_rows.drop(work, row)
        else:
            series.end_from(work, row, scope)
        span = work.span()
    return _change("dropping the block", span, row.id)


def _change(name: str, span: Span | None, *block_ids: str) -> Change:
    return Change(name=name if span else None, span=span, block_ids=block_ids)


def _refuse_past(work: Work, row: FocusBlockRow, *, moves: bool) -> None:
    """Refuse to change what was: the past is rows that stay."""
    if row.state is BlockState.RUNNING and not moves:
        return
    if row.state is BlockState.RUNNING:
        raise RuleError("This block is running. Give it more minutes, or finish it.")
    if row.state is BlockState.DROPPED:
        raise RuleError("This block was dropped. Plan it anew.")
    if row.state is not BlockState.PLANNED:
        raise RuleError("This block was held, so it stays as it was.")
    if row.ends_at <= work.clock.now():
        raise RuleError("This block is over and was not held. Plan a new one; this one stays in the record.")


def _make_room(work: Work, place: Place, but: str, *, push: bool) -> tuple[str, ...]:
    """Refuse a place that is taken, or let the planned blocks that follow move on; return those."""
    if not push:
        block_rows.refuse_overlap(work, place, but)
        return ()
    moved = pushed(place, block_rows.near(work, place), but)
    if moved is None:
        raise RuleError("What is in the way has begun or begins earlier, so it stays. Choose another time.")
    ends = block_checks.workday_ends(place.starts_at, work.clock.zone)
    if any(to.ends_at > ends for to in moved.values()):
        raise RuleError("What follows would not fit into this day any more. Drop something first.")
    rows = []
    for block_id, to in sorted(moved.items(), key=lambda one: -one[1].starts_at):  # the last one first
        row = block_rows.find(work, block_id)
        block_rows.rewrite(work, row, block_rows.moved(block_rows.new_of(row), to))
        rows.append(row.id)
    return tuple(rows)
