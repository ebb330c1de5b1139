# SPDX-License-Identifier: MIT
"""Taking back what was planned: blocks, their series and the links of meetings, one way for each kind."""

import json
from collections.abc import Sequence
from datetime import date, timedelta

from sqlmodel import col, select

from rider.domain.errors import RuleError
from rider.domain.events import EventKind
from rider.domain.focus.blocks import BlockState, Place, Tag
from rider.service.focus import block_rows, meetings, series
from rider.store.engine import Work
from rider.store.ledger import Entry
from rider.store.tables import EventRow
from rider.store.tables_focus import BlockSeriesRow, FocusBlockRow, MeetingRow

_STILL = (BlockState.PLANNED, BlockState.DROPPED)
_BEGUN = "A block of that series has begun since, so this cannot be undone any more."
_PAST = "A block of that series is over by now, so this cannot be undone any more."
_CHANGED = "That block was changed since, so this cannot be undone any more."
_ONE_CHANGED = "A block of that series was changed since, so this cannot be undone any more. Undo that first."


def drop_block(work: Work, event: EventRow) -> None:
    """Drop a block that was planned; one that a rule puts there stays where the rule puts it."""
    if "series_id" in json.loads(event.body):
        return
    row = block_rows.find(work, str(event.subject_id))
    _refuse_begun(work, row)
    block_rows.drop(work, row)


def plan_again(work: Work, event: EventRow) -> None:
    """Give a block back that was dropped."""
    row = block_rows.find(work, str(event.subject_id))
    if row.state is not BlockState.DROPPED:
        raise RuleError(_CHANGED)
    _refuse_begun(work, row)
    block_rows.refuse_overlap(work, Place(row.starts_at, row.ends_at), row.id)
    block_rows.change(work, row, {"state": (BlockState.DROPPED, BlockState.PLANNED)})


def change_block_back(work: Work, event: EventRow) -> None:
    """Make a block what it was before a change."""
    row = block_rows.find(work, str(event.subject_id))
    if event.words == "":
        raise RuleError("Those words were taken out for good.")
    pairs = json.loads(event.body) | (json.loads(event.words) if event.words else {})
    back: dict[str, tuple[object, object]] = {}
    for column, (old, new) in pairs.items():
        now, then = block_rows.value_of(column, new), block_rows.value_of(column, old)
        if getattr(row, column) != now:
            raise RuleError(_CHANGED)
        back[column] = (now, then)
    if "starts_at" in back or "ends_at" in back:
        _refuse_begun(work, row)
    block_rows.change(work, row, back)


def is_of_focus(event: EventRow) -> bool:
    """Say whether an event is about a block, a series or a meeting."""
    return event.kind.startswith(("block_", "series_", "meeting_"))


def settle(work: Work, events: Sequence[EventRow]) -> None:
    """Bring blocks and series in order after an undo: what only stood by a rule that is gone goes with it.

    Raises:
        RuleError: a block of a series that goes was changed since, or one would stand where another one is.
    """
    of_series = (EventKind.SERIES_PLANNED, EventKind.SERIES_CHANGED)
    ids = dict.fromkeys(str(e.subject_id) for e in events if e.kind in of_series)
    found = [block_rows.find_series(work, series_id) for series_id in ids]
    for one in found:
        for kept in series.rows_of(work, one.id):
            _let_go_with_series(work, kept, one, events[-1].seq)
    for one in found:
        series.refuse_meeting(work, one)
    for event in events:
        if event.kind != EventKind.BLOCK_CHANGED or '"starts_at"' not in event.body:
            continue
        row = work.session.get(FocusBlockRow, event.subject_id)
        if row is not None and row.state is BlockState.PLANNED:
            block_rows.refuse_overlap(work, Place(row.starts_at, row.ends_at), row.id)


def _let_go_with_series(work: Work, row: FocusBlockRow, of: BlockSeriesRow, seq: int) -> None:
    """Drop a block beyond its series' end that stands where that had it: an undone edit made it a row."""
    if of.until_day is None or row.series_day is None or row.series_day <= of.until_day:
        return
    if row.state is not BlockState.PLANNED:
        return
    if block_rows.new_of(row) == block_rows.occurrence_of(block_rows.rule_of(work, of), row.series_day):
        block_rows.drop(work, row)
    elif of.until_day < of.from_day and _has_changed_since(work, row, seq):
        raise RuleError(_ONE_CHANGED)


def _has_changed_since(work: Work, row: FocusBlockRow, seq: int) -> bool:
    later = select(EventRow.seq).where(col(EventRow.subject_id) == row.id, col(EventRow.seq) > seq)
    return work.session.exec(later.limit(1)).first() is not None


def end_series(work: Work, event: EventRow) -> None:
    """Let a series that was planned end before it begins."""
    row = block_rows.find_series(work, str(event.subject_id))
    if series.has_past(work, row, row.from_day, row.until_day):
        raise RuleError(_PAST)
    if any(other.state not in _STILL for other in series.rows_of(work, row.id)):
        raise RuleError(_BEGUN)
    series.set_until(work, row, row.from_day - timedelta(days=1))


def change_series_back(work: Work, event: EventRow) -> None:
    """Let a series end when it did before."""
    row = block_rows.find_series(work, str(event.subject_id))
    old, new = json.loads(event.body)["until_day"]
    if (row.until_day.isoformat() if row.until_day else None) != new:
        raise RuleError("That series was changed since, so this cannot be undone any more.")
    then = date.fromisoformat(old) if old else None
    ends = [day for day in (row.until_day, then) if day is not None]
    if series.has_past(work, row, min(ends) + timedelta(days=1), then if len(ends) == 1 else max(ends)):
        raise RuleError(_PAST)
    series.set_until(work, row, then)


def open_block_again(work: Work, event: EventRow) -> None:
    """Let it be said anew what came of a block; the event's body has the pair of tags where that changed."""
    row = block_rows.find(work, str(event.subject_id))
    if row.state is not BlockState.CLOSED:
        raise RuleError(_CHANGED)
    back: dict[str, tuple[object, object]] = {
        "state": (BlockState.CLOSED, BlockState.ENDED),
        "reach": (row.reach, None),
        "reach_words": (row.reach_words, ""),
    }
    if (tags := json.loads(event.body).get("tag")) is not None:
        back["tag"] = (row.tag, Tag(tags[0]) if tags[0] else None)
    block_rows.change(work, row, back)


def meeting_as_before(work: Work, event: EventRow) -> None:
    """Give a meeting the deal that it was linked to before."""
    row = _meeting(work, event)
    old, new = json.loads(event.body)["deal_id"]
    if row.deal_id != new:
        raise RuleError("That meeting was linked anew since, so this cannot be undone any more.")
    meetings.write_link(work, row, old)


def ask_meeting_again(work: Work, event: EventRow) -> None:
    """Let it be said anew what came of a meeting."""
    row = _meeting(work, event)
    _tell_undone(work, event)
    row.outcome = None
    work.session.add(row)
    work.session.flush()


def _meeting(work: Work, event: EventRow) -> MeetingRow:
    row = work.session.get(MeetingRow, event.subject_id)
    if row is None:
        raise RuleError("That meeting is not in any calendar any more.")
    return row


def _tell_undone(work: Work, event: EventRow) -> None:
    work.ledger.append(Entry(EventKind.UNDONE, event.deal_id, event.subject_id, about_seq=event.seq))


def _refuse_begun(work: Work, row: FocusBlockRow) -> None:
    if row.state not in _STILL:
        raise RuleError("That block has begun, so this cannot be undone any more.")
    if row.ends_at <= work.clock.now():
        raise RuleError("That time is over, so this cannot be undone any more.")
