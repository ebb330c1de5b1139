# SPDX-License-Identifier: MIT
"""The rows of focus blocks as verbs find and write them: each change with the event that tells of it."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from sqlmodel import col, or_, select

from rider.domain.day import DAY_MS, workday
from rider.domain.errors import RuleError
from rider.domain.events import EventKind
from rider.domain.focus.blocks import (
    MINUTE_MS,
    MOST_MINUTES,
    Block,
    BlockKind,
    BlockState,
    NewBlock,
    NewSeries,
    Place,
    Reach,
    Tag,
    overlapped,
    series_of,
    virtual_id,
)
from rider.domain.focus.repeating import days_of, place_of
from rider.store.engine import Work
from rider.store.ledger import Entry
from rider.store.tables_focus import BlockSeriesRow, FocusBlockRow

_LONGEST_MS = MOST_MINUTES * MINUTE_MS
_COLUMNS = ("kind", "starts_at", "ends_at", "deal_id", "requirement_id", "tag")
_KINDS = {"kind": BlockKind, "state": BlockState, "tag": Tag, "reach": Reach}
_WORDS = ("intent", "reach_words")

Pairs = Mapping[str, tuple[object, object]]
"""Per column of a block what it held and what it holds from now on."""


def find(work: Work, block_id: str) -> FocusBlockRow:
    """Return the row of a block; an occurrence that has none yet gets one, where its rule puts it.

    Raises:
        RuleError: there is no such block.
    """
    occurrence = series_of(block_id)
    if occurrence is None:
        row = work.session.get(FocusBlockRow, block_id)
        if row is None:
            raise RuleError("That block is not in the file. Look at the day again.")
        return row
    series = find_series(work, occurrence[0])
    day = occurrence[1]
    known = select(FocusBlockRow).where(
        col(FocusBlockRow.series_id) == series.id, col(FocusBlockRow.series_day) == day
    )
    if (row := work.session.exec(known).one_or_none()) is not None:
        return row
    rule = rule_of(work, series)
    if day not in days_of(rule, day, day):
        raise RuleError("That block does not repeat on that day any more. Look at the day again.")
    return from_rule(work, series.id, rule, day)


def find_series(work: Work, series_id: str) -> BlockSeriesRow:
    """Return the row of a series.

    Raises:
        RuleError: there is no such series.
    """
    row = work.session.get(BlockSeriesRow, series_id)
    if row is None:
        raise RuleError("That series of blocks is not in the file. Look at the day again.")
    return row


def rule_of(work: Work, row: BlockSeriesRow) -> NewSeries:
    """Return a series as its rule, of which a day ends when the rep's days end at present."""
    return NewSeries(
        kind=row.kind,
        weekdays=frozenset(map(int, row.weekdays)),
        starts_minute=row.starts_minute,
        length_minutes=row.length_minutes,
        zone=work.clock.zone.there(row.zone),
        from_day=row.from_day,
        until_day=row.until_day,
        deal_id=row.deal_id,
        requirement_id=row.requirement_id,
        intent=row.intent,
        tag=row.tag,
    )


def occurrence_of(rule: NewSeries, day: date) -> NewBlock:
    """Return the block that a rule puts on a workday."""
    place = place_of(rule, day)
    return NewBlock(
        rule.kind,
        place.starts_at,
        place.ends_at,
        rule.deal_id,
        rule.requirement_id,
        rule.intent,
        rule.tag,
    )


def from_rule(work: Work, series_id: str, rule: NewSeries, day: date) -> FocusBlockRow:
    """Make the occurrence of a workday a row of its own, where its rule puts it."""
    return write(work, occurrence_of(rule, day), zone=rule.zone, series=(series_id, day))


def write(
    work: Work, new: NewBlock, *, zone: str = "", series: tuple[str, date] | None = None
) -> FocusBlockRow:
    """Write a block that is planned, of a series on a workday where that is given."""
    block_id = work.clock.new_id()
    values = {c: getattr(new, c) for c in _COLUMNS}
    said: dict[str, object] = {c: _plain(v) for c, v in values.items() if v is not None and c != "deal_id"}
    of_series = {} if series is None else {"series_id": series[0], "series_day": series[1]}
    said |= {c: _plain(v) for c, v in of_series.items()}
    intent = _one_line(new.intent)
    seq = work.ledger.append(
        Entry(EventKind.BLOCK_PLANNED, new.deal_id, block_id, words=intent or None, body=said)
    )
    row = FocusBlockRow.model_validate(
        {
            **values,
            **of_series,
            "id": block_id,
            "seq": seq,
            "state": BlockState.PLANNED,
            "zone": zone or work.clock.zone,
            "intent": intent,
        }
    )
    work.session.add(row)
    work.session.flush()
    return row


def rewrite(work: Work, row: FocusBlockRow, to: NewBlock, **beside: object) -> None:
    """Make a block what it is to be from now on; `beside` are further columns. Only what differs is told."""
    after = {**{c: getattr(to, c) for c in _COLUMNS}, **beside}
    after["intent"] = _one_line(to.intent)
    change(work, row, {c: (getattr(row, c), new) for c, new in after.items() if getattr(row, c) != new})


def change(work: Work, row: FocusBlockRow, pairs: Pairs) -> None:
    """Change columns of a block; the event keeps free words apart from the rest, as words."""
    if not pairs:
        return
    said = {c: pair for c, pair in pairs.items() if c in _WORDS}
    words = json.dumps(said, ensure_ascii=False) if said else None
    body = {c: [_plain(old), _plain(new)] for c, (old, new) in pairs.items() if c not in _WORDS}
    deal_id = pairs["deal_id"][1] if "deal_id" in pairs else row.deal_id
    about = str(deal_id) if deal_id is not None else None
    work.ledger.append(Entry(EventKind.BLOCK_CHANGED, about, row.id, words=words, body=body))
    for column, (_old, new) in pairs.items():
        setattr(row, column, new)
    work.session.add(row)
    work.session.flush()


def drop(work: Work, row: FocusBlockRow) -> None:
    """Drop a block that is planned."""
    body = {"before": row.state.value}
    work.ledger.append(Entry(EventKind.BLOCK_DROPPED, row.deal_id, row.id, body=body))
    row.state = BlockState.DROPPED
    work.session.add(row)
    work.session.flush()


def value_of(column: str, plain: object) -> object:
    """Return a value of a column as the row holds it, from what an event says."""
    if plain is None:
        return None
    if column == "series_day":
        return date.fromisoformat(str(plain))
    return _KINDS[column](str(plain)) if column in _KINDS else plain


def new_of(row: FocusBlockRow) -> NewBlock:
    """Return what a block is at present, as a plan."""
    return NewBlock(
        row.kind, row.starts_at, row.ends_at, row.deal_id, row.requirement_id, row.intent, row.tag
    )


def refuse_overlap(work: Work, place: Place, but: str = "") -> None:
    """Refuse a place that another block has; `but` names one to leave out.

    Raises:
        RuleError: it names the first such block.
    """
    if met := overlapped(place, near(work, place), but):
        named = f"“{met[0].intent}”" if met[0].intent else "another block"
        raise RuleError(
            "That time is taken by {named}. Choose another time, or let what follows move.", named=named
        )


def near(work: Work, place: Place) -> list[Block]:
    """Return the blocks around a place, rows and occurrences, as far as two days from it."""
    begins, ends = place.starts_at - 2 * DAY_MS, place.ends_at + 2 * DAY_MS
    query = select(FocusBlockRow).where(
        col(FocusBlockRow.starts_at).between(begins - _LONGEST_MS, ends),
        col(FocusBlockRow.state) != BlockState.DROPPED,
    )
    found = [_block(row) for row in work.session.exec(query)]
    return [*found, *_occurrences(work, begins, ends)]


def _occurrences(work: Work, begins: int, ends: int) -> Iterable[Block]:
    query = select(BlockSeriesRow)
    live = query.where(
        or_(
            col(BlockSeriesRow.until_day).is_(None),
            col(BlockSeriesRow.until_day) >= workday(begins, work.clock.zone),
        )
    )
    for series in work.session.exec(live):
        rule, has_row = rule_of(work, series), days_with_row(work, series.id)
        for day in days_of(rule, workday(begins, rule.zone), workday(ends, rule.zone)):
            if day not in has_row:
                yield _virtual(series, rule, day)


def days_with_row(work: Work, series_id: str) -> set[date]:
    """Return the workdays on which an occurrence of a series is a row, also a dropped one."""
    query = select(FocusBlockRow).where(col(FocusBlockRow.series_id) == series_id)
    return {row.series_day for row in work.session.exec(query) if row.series_day is not None}


def _virtual(series: BlockSeriesRow, rule: NewSeries, day: date) -> Block:
    place = place_of(rule, day)
    return Block(
        id=virtual_id(series.id, day),
        kind=rule.kind,
        state=BlockState.PLANNED,
        starts_at=place.starts_at,
        ends_at=place.ends_at,
        zone=rule.zone,
        series_id=series.id,
        series_day=day,
        intent=rule.intent,
    )


def _block(row: FocusBlockRow) -> Block:
    return Block(
        id=row.id,
        kind=row.kind,
        state=row.state,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        zone=row.zone,
        series_id=row.series_id,
        series_day=row.series_day,
        intent=row.intent,
    )


def moved(new: NewBlock, to: Place) -> NewBlock:
    """Return a plan at another place."""
    return replace(new, starts_at=to.starts_at, ends_at=to.ends_at)


def _plain(value: object) -> object:
    if isinstance(value, BlockKind | BlockState | Reach | Tag):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def _one_line(text: str) -> str:
    return " ".join(text.split())
