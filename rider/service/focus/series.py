# SPDX-License-Identifier: MIT
"""Blocks that repeat: planned as a rule, edited from a day on; what has begun becomes rows and stays."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from sqlmodel import col, select

from rider.domain.day import workday
from rider.domain.deal import Change
from rider.domain.errors import RuleError
from rider.domain.events import EventKind
from rider.domain.focus.blocks import BlockState, NewBlock, NewSeries, Scope, virtual_id
from rider.domain.focus.repeating import days_of, days_until, moved_rule, place_of
from rider.service.focus import block_checks, block_rows
from rider.store.engine import Store, Work
from rider.store.ledger import Entry
from rider.store.tables_focus import BlockSeriesRow, FocusBlockRow

_DAY = timedelta(days=1)
_LOOKED_AHEAD = timedelta(weeks=8)


def plan(store: Store, new: NewSeries) -> Change:
    """Set time aside that repeats.

    Raises:
        RuleError: as of a single block; it has no day, or meets another block in the next eight weeks.
    """
    with store.work() as work:
        block_checks.refuse_senseless_series(work, new)
        row = _write(work, new)
        refuse_meeting(work, row)
        span = work.span()
    return Change(name="the repeating block", span=span, block_ids=(row.id,))


def materialise(store: Store) -> Change | None:
    """Make every occurrence that has begun a row of its own, so that no later edit of its rule reaches it."""
    with store.work() as work:
        made = [row.id for series in _live(work) for row in _made_rows(work, series)]
    return Change(block_ids=tuple(made)) if made else None


def change_from(work: Work, row: FocusBlockRow, to: NewBlock, scope: Scope) -> None:
    """Change a block and those that follow it: the old rule ends, and a new one goes on from there."""
    series, day, first = _split(work, row, scope)
    old = block_rows.rule_of(work, series)
    shift = workday(to.starts_at, old.zone) - day
    _refuse_strange_days(old, day, shift)
    rule = replace(
        moved_rule(old, day, to.place, first),
        kind=to.kind,
        deal_id=to.deal_id,
        requirement_id=to.requirement_id,
        intent=to.intent,
        tag=to.tag,
    )
    block_checks.refuse_strange_rule(rule)
    following = _rows_from(work, series.id, first)
    _end(work, series, first - _DAY)
    new = _write(work, rule)
    for other in following:
        if other.id != row.id:
            _follow(work, other, old, rule, new.id, shift if _same_weekday(other, day) else timedelta(0))
    if row.series_day is not None and row.series_day >= first:
        block_rows.rewrite(work, row, to, series_id=new.id, series_day=day + shift)
    else:
        block_rows.rewrite(work, row, to)
    refuse_meeting(work, new)


def hand_over(work: Work, series: BlockSeriesRow, deal_id: str, *, keeps_proof: bool) -> None:
    """Let what is to come of a series be about another deal."""
    old = block_rows.rule_of(work, series)
    first = max(_first_to_come(work, series), old.from_day)
    if old.until_day is not None and old.until_day < first:
        return
    sought = old.requirement_id if keeps_proof else None
    rule = replace(old, deal_id=deal_id, requirement_id=sought, from_day=first)
    following = _rows_from(work, series.id, first)
    _end(work, series, first - _DAY)
    new = _write(work, rule)
    for other in following:
        _follow(work, other, old, rule, new.id, timedelta(0))


def repeat_from(work: Work, row: FocusBlockRow, to: NewBlock, rule: NewSeries | None) -> None:
    """Let a block repeat from its day on as a rule says, or repeat no more where there is none.

    Of a series before, what follows and stands as its rule had it stands by the new rule, or goes where that
    has no place for it; what the rep has moved by hand stays.
    """
    following = _end_before(work, row, keep=rule is None)
    block_rows.rewrite(work, row, to)
    if rule is None:
        for other, _follows in following:
            if other.state is BlockState.PLANNED:
                block_rows.drop(work, other)
        return
    block_checks.refuse_senseless_series(work, rule)
    new, own = _write(work, rule), workday(to.starts_at, rule.zone)
    if any(other.series_day == own and other.state is not BlockState.DROPPED for other, _ in following):
        raise RuleError("Another block of this series is on that day. Move or drop that one first.")
    if own in days_of(rule, own, own):
        block_rows.rewrite(work, row, to, series_id=new.id, series_day=own)
    for other, follows in following:
        _take_over(work, other, rule, new.id, follows=follows)
    refuse_meeting(work, new)


def _end_before(work: Work, row: FocusBlockRow, *, keep: bool) -> list[tuple[FocusBlockRow, bool]]:
    """End the series of a block before its day, or on it; return the rows that follow.

    Beside each it is said whether it stands as the rule had it.
    """
    if row.series_id is None:
        return []
    series, day, first = _split(work, row, Scope.LATER)
    old = block_rows.rule_of(work, series)
    rows = [other for other in _rows_from(work, series.id, first) if other.id != row.id]
    found = [(other, _stands_as(other, old)) for other in rows]
    _end(work, series, max(day, first - _DAY) if keep else first - _DAY)
    return found


def _take_over(work: Work, row: FocusBlockRow, rule: NewSeries, new_id: str, *, follows: bool) -> None:
    """Take a row over into a new series that may have another place for its day, or none."""
    assert row.series_day is not None
    day = row.series_day
    if day in days_of(rule, day, day):
        now = block_rows.occurrence_of(rule, day) if follows else block_rows.new_of(row)
        block_rows.rewrite(work, row, now, series_id=new_id, series_day=day)
    elif follows:
        block_rows.drop(work, row)


def _stands_as(row: FocusBlockRow, rule: NewSeries) -> bool:
    """Say whether a row is planned and stands as the rule of its series has it."""
    assert row.series_day is not None
    is_planned = row.state is BlockState.PLANNED
    return is_planned and block_rows.new_of(row) == block_rows.occurrence_of(rule, row.series_day)


def end_from(work: Work, row: FocusBlockRow, scope: Scope) -> None:
    """Drop a block and those that follow it; its rule ends."""
    series, _day, first = _split(work, row, scope)
    following = _rows_from(work, series.id, first)
    _end(work, series, first - _DAY)
    for other in {one.id: one for one in (*following, row)}.values():
        if other.state is BlockState.PLANNED:
            block_rows.drop(work, other)


def set_until(work: Work, series: BlockSeriesRow, until: date | None) -> None:
    """Let a series end on another day, with the event that tells of it."""
    pair = [d.isoformat() if d else None for d in (series.until_day, until)]
    work.ledger.append(Entry(EventKind.SERIES_CHANGED, series.deal_id, series.id, body={"until_day": pair}))
    series.until_day = until
    work.session.add(series)
    work.session.flush()


def _split(work: Work, row: FocusBlockRow, scope: Scope) -> tuple[BlockSeriesRow, date, date]:
    """Return the series of a block, the block's workday in it, and the first day that an edit reaches.

    What has begun is made rows first.
    """
    assert row.series_id is not None
    assert row.series_day is not None
    series = block_rows.find_series(work, row.series_id)
    first = _first_to_come(work, series)
    if scope is Scope.LATER:
        first = max(first, row.series_day)
    return series, row.series_day, max(first, series.from_day)


def _first_to_come(work: Work, series: BlockSeriesRow) -> date:
    """Make rows of what has begun of a series; return the first workday on which it has not."""
    list(_made_rows(work, series))
    rule, now = block_rows.rule_of(work, series), work.clock.now()
    first = workday(now, rule.zone)
    return first + _DAY if place_of(rule, first).starts_at <= now else first


def _same_weekday(row: FocusBlockRow, day: date) -> bool:
    return row.series_day is not None and row.series_day.weekday() == day.weekday()


def _follow(
    work: Work, row: FocusBlockRow, old: NewSeries, rule: NewSeries, new_id: str, shift: timedelta
) -> None:
    """Take a row over into the new series; one that stood as the old rule had it follows the new one."""
    assert row.series_day is not None
    day = row.series_day + shift
    beside: Mapping[str, object] = {"series_id": new_id, "series_day": day}
    now = block_rows.occurrence_of(rule, day) if _stands_as(row, old) else block_rows.new_of(row)
    block_rows.rewrite(work, row, now, **beside)


def rows_of(work: Work, series_id: str) -> list[FocusBlockRow]:
    """Return all blocks of a series that are rows."""
    query = select(FocusBlockRow).where(col(FocusBlockRow.series_id) == series_id)
    return list(work.session.exec(query))


def _rows_from(work: Work, series_id: str, first: date) -> list[FocusBlockRow]:
    query = select(FocusBlockRow).where(
        col(FocusBlockRow.series_id) == series_id, col(FocusBlockRow.series_day) >= first
    )
    return list(work.session.exec(query.order_by(col(FocusBlockRow.series_day))))


def _made_rows(work: Work, series: BlockSeriesRow) -> list[FocusBlockRow]:
    rule, has_row = block_rows.rule_of(work, series), block_rows.days_with_row(work, series.id)
    begun = [day for day in days_until(rule, work.clock.now()) if day not in has_row]
    return [block_rows.from_rule(work, series.id, rule, day) for day in begun]


def _live(work: Work) -> list[BlockSeriesRow]:
    return list(work.session.exec(select(BlockSeriesRow)))


def _end(work: Work, series: BlockSeriesRow, last: date) -> None:
    if series.until_day is None or last < series.until_day:
        set_until(work, series, last)


def _write(work: Work, new: NewSeries) -> BlockSeriesRow:
    series_id = work.clock.new_id()
    values: dict[str, object] = {
        "kind": new.kind.value,
        "weekdays": "".join(map(str, sorted(new.weekdays))),
        "starts_minute": new.starts_minute,
        "length_minutes": new.length_minutes,
        "zone": new.zone,
        "from_day": new.from_day.isoformat(),
        "until_day": new.until_day.isoformat() if new.until_day else None,
        "requirement_id": new.requirement_id,
        "tag": new.tag.value if new.tag else None,
    }
    said = {c: v for c, v in values.items() if v is not None}
    intent = " ".join(new.intent.split())
    entry = Entry(EventKind.SERIES_PLANNED, new.deal_id, series_id, words=intent or None, body=said)
    seq = work.ledger.append(entry)
    told = {**values, "id": series_id, "seq": seq, "deal_id": new.deal_id, "intent": intent}
    row = BlockSeriesRow.model_validate(told)
    work.session.add(row)
    work.session.flush()
    return row


def _refuse_strange_days(rule: NewSeries, day: date, shift: timedelta) -> None:
    """Refuse to move a series by weeks, or two of its weekdays onto one."""
    there = day + shift
    if abs(shift) >= timedelta(weeks=1):
        raise RuleError("Blocks that repeat move by less than a week. Move this one alone.")
    if shift and there.weekday() in rule.weekdays:
        raise RuleError("The block repeats on that weekday already. Move this one alone, or choose another.")


def has_past(work: Work, series: BlockSeriesRow, from_day: date, until: date | None) -> bool:
    """Say whether a series has, or would have, an occurrence in some days that is over by now."""
    rule = replace(block_rows.rule_of(work, series), from_day=max(from_day, series.from_day), until_day=until)
    now = work.clock.now()
    return any(place_of(rule, day).ends_at <= now for day in days_until(rule, now))


def refuse_meeting(work: Work, series: BlockSeriesRow) -> None:
    """Refuse a series that meets another block in the next weeks; what is further ahead is seen in time.

    Of a day whose block stands elsewhere, or was dropped, nothing is asked.

    Raises:
        RuleError: it names the first such block.
    """
    rule, now = block_rows.rule_of(work, series), work.clock.now()
    first = max(rule.from_day, workday(now, rule.zone))
    rows = {row.series_day: row for row in rows_of(work, series.id)}
    for day in days_of(rule, first, first + _LOOKED_AHEAD):
        place, row = place_of(rule, day), rows.get(day)
        stands = row is None or (row.state is BlockState.PLANNED and (row.starts_at, row.ends_at) == place)
        if place.starts_at > now and stands:
            block_rows.refuse_overlap(work, place, but=row.id if row else virtual_id(series.id, day))
