# SPDX-License-Identifier: MIT
"""The block whose clock runs: started, written down while it runs, ended, and closed with what came of it.

That a block was started and ended is in the record for good and is not undone; what the rep says came of it
can be. The clock itself is kept beside the record, in a row that each beat overwrites.
"""

from collections.abc import Mapping

from sqlmodel import col, select

from rider.domain.day import workday
from rider.domain.deal import Change
from rider.domain.errors import InputError, RuleError
from rider.domain.events import EventKind
from rider.domain.focus.blocks import BlockState, Ending, Place, Reach, Tag
from rider.domain.focus.session import Answer, Instant, Session, SessionState
from rider.domain.focus.session_text import NewerSessionError, from_json, to_json
from rider.service import momentum
from rider.service.focus import block_rows
from rider.store.engine import Store, Work
from rider.store.ledger import Entry
from rider.store.tables_focus import BlockGapRow, FocusBlockRow, FocusSessionRow


def start(store: Store, block_id: str) -> Change:
    """Let the clock of a block run; one that begins late or early moves to now, with its length.

    Raises:
        RuleError: another one runs; it was held, dropped, or is of a day that is over.
    """
    with store.work() as work:
        row = block_rows.find(work, block_id)
        _refuse_start(work, row)
        now, before = work.clock.now(), Place(row.starts_at, row.ends_at)
        body = {"starts_at": [before.starts_at, now], "ends_at": [before.ends_at, now + before.length_ms]}
        work.ledger.append(Entry(EventKind.BLOCK_STARTED, row.deal_id, row.id, body=body))
        values = {
            "state": BlockState.RUNNING,
            "planned_starts_at": before.starts_at,
            "planned_ends_at": before.ends_at,
            "starts_at": now,
            "ends_at": now + before.length_ms,
            "started_at": now,
        }
        _set(work, row, values)
        _keep(work, Session.begun(row.id, before.length_ms, Instant(now, 0)))
    return _change(row)


def beat(store: Store, session: Session) -> None:
    """Write down how far the clock of the running block has come.

    Raises:
        RuleError: that block does not run.
    """
    with store.work() as work:
        _running_row(work, session.block_id)
        _keep(work, session)


def end(store: Store, session: Session, ending: Ending) -> Change:
    """Stop the clock of the running block for good, where its session stands; the rep says later what came.

    A session that has ended is taken as it is. The block is told from now on as it was held.

    Raises:
        RuleError: that block does not run.
    """
    ended = session.ended(session.beat, ending)
    spent = ended.spent()
    figures = {**spent._asdict(), "ending": (ended.ending or ending).value}
    with store.work() as work:
        row = _running_row(work, session.block_id)
        entry = Entry(
            EventKind.BLOCK_ENDED, row.deal_id, row.id, body=figures, happened_at=max(1, spent.ended_at)
        )
        work.ledger.append(entry)
        held = {"starts_at": spent.started_at, "ends_at": max(spent.ended_at, spent.started_at + 1)}
        _set(work, row, {**figures, **held, "state": BlockState.ENDED, "ending": ended.ending})
        for place, gap in enumerate(ended.gaps):
            values = {"block_id": row.id, "place": place, **gap._asdict()}
            work.session.add(BlockGapRow.model_validate(values))
        _forget(work)
    return _change(row)


def close(
    store: Store,
    block_id: str,
    reach: Reach,
    words: str,
    tag: Tag | None = None,
    *,
    conversation: str = "",
) -> Change:
    """Say what came of an ended block, and of low-leverage work what is to become of it.

    `conversation` is what changed in the buyer's thinking, where they spoke in it.

    Raises:
        RuleError: its clock still runs or never ran, it is closed already, nothing is said of why it was not
            reached, high-leverage work is tagged, or they spoke with the buyer of no live deal.
    """
    with store.work() as work:
        row = block_rows.find(work, block_id)
        _refuse_close(row, reach, words, tag)
        pair = [row.tag.value if row.tag else None, tag.value] if tag and tag is not row.tag else None
        body: dict[str, object] = {"reach": reach.value, **({"tag": pair} if pair else {})}
        said = words.strip()
        work.ledger.append(Entry(EventKind.BLOCK_CLOSED, row.deal_id, row.id, words=said or None, body=body))
        values = {"state": BlockState.CLOSED, "reach": reach, "reach_words": said, "tag": tag or row.tag}
        _set(work, row, values)
        if conversation.strip():
            momentum.write_conversation(work, row.deal_id or "", conversation, row.ended_at)
        span = work.span()
    return Change(_deals(row), "closing the block", span, block_ids=(row.id,))


def discard(store: Store, block_id: str) -> Change:
    """Let a running block be as if it had never run: planned where it stood, or dropped if that is taken.

    Raises:
        RuleError: that block does not run.
    """
    with store.work() as work:
        row = _running_row(work, block_id)
        work.ledger.append(Entry(EventKind.BLOCK_DISCARDED, row.deal_id, row.id))
        planned = Place(row.planned_starts_at or row.starts_at, row.planned_ends_at or row.ends_at)
        values: dict[str, object] = {
            "state": BlockState.PLANNED,
            "starts_at": planned.starts_at,
            "ends_at": planned.ends_at,
            **dict.fromkeys(("planned_starts_at", "planned_ends_at", "started_at")),
        }
        _set(work, row, values)
        _forget(work)
        try:
            block_rows.refuse_overlap(work, planned, row.id)
        except RuleError:
            block_rows.drop(work, row)
    return _change(row)


def found(store: Store) -> Session | None:
    """Return the clock of the block that runs, as it was last written down; None where none runs.

    Where what was written is damaged, all of its time so far is time away.

    Raises:
        NewerSessionError: a newer Rider has written it.
    """
    with store.work() as work:
        row = _running(work)
        kept = None if row is None else work.session.get(FocusSessionRow, row.id)
    return None if row is None else _as_kept(row, kept) or _as_lost(row, kept)


def _as_kept(row: FocusBlockRow, kept: FocusSessionRow | None) -> Session | None:
    try:
        session = from_json(kept.body if kept else "")
    except NewerSessionError:
        raise
    except InputError:
        return None
    is_its_own = session.block_id == row.id and session.state is not SessionState.ENDED
    return session if is_its_own else None


def _as_lost(row: FocusBlockRow, kept: FocusSessionRow | None) -> Session | None:
    """Return the clock of a block of which nothing is known but when it began and was last there."""
    began = row.started_at or row.starts_at
    begun = Session.begun(row.id, row.ends_at - row.starts_at, Instant(began, 0))
    last = max(began, kept.beat_at if kept else 0)
    return begun.recovered(Instant(last, 0), Answer.WENT_ON)


def _refuse_start(work: Work, row: FocusBlockRow) -> None:
    other = _running(work)
    if other is not None:
        named = f"“{other.intent}”" if other.intent and other.id != row.id else "A block"
        raise RuleError("{named} is running. Finish it first.", named=named)
    if row.state is BlockState.DROPPED:
        raise RuleError("This block was dropped. Plan it anew.")
    if row.state is not BlockState.PLANNED:
        raise RuleError("This block was held already. Plan a new one.")
    now, zone = work.clock.now(), work.clock.zone
    if row.ends_at <= now and workday(row.starts_at, zone) < workday(now, zone):
        raise RuleError("This block was for a day that is over. Plan a new one.")


def _refuse_close(row: FocusBlockRow, reach: Reach, words: str, tag: Tag | None) -> None:
    if row.state is BlockState.CLOSED:
        raise RuleError("What came of this block is in the record already. Undo that first.")
    if row.state is BlockState.RUNNING:
        raise RuleError("This block is running. Finish it first.")
    if row.state is not BlockState.ENDED:
        raise RuleError("This block was not held, so nothing came of it.")
    if reach is not Reach.YES and not words.strip():
        raise RuleError("Say in a few words why it was not reached, or what is left.")
    if tag is not None and row.kind.is_high_leverage:
        raise RuleError("Only admin and inbox blocks are automated or delegated.")


def _running(work: Work) -> FocusBlockRow | None:
    query = select(FocusBlockRow).where(col(FocusBlockRow.state) == BlockState.RUNNING)
    return work.session.exec(query).one_or_none()


def _running_row(work: Work, block_id: str) -> FocusBlockRow:
    row = _running(work)
    if row is None or row.id != block_id:
        raise RuleError("That block is not running any more. Look at the day again.")
    return row


def _set(work: Work, row: FocusBlockRow, values: Mapping[str, object]) -> None:
    for column, value in values.items():
        setattr(row, column, value)
    work.session.add(row)
    work.session.flush()


def _keep(work: Work, session: Session) -> None:
    row = work.session.get(FocusSessionRow, session.block_id)
    values = {"block_id": session.block_id, "beat_at": session.beat.wall_ms, "body": to_json(session)}
    fresh = FocusSessionRow.model_validate(values)
    if row is not None:
        row.beat_at, row.body = fresh.beat_at, fresh.body
    work.session.add(fresh if row is None else row)


def _forget(work: Work) -> None:
    for kept in work.session.exec(select(FocusSessionRow)):
        work.session.delete(kept)
    work.session.flush()


def _deals(row: FocusBlockRow) -> tuple[str, ...]:
    return () if row.deal_id is None else (row.deal_id,)


def _change(row: FocusBlockRow) -> Change:
    return Change(_deals(row), block_ids=(row.id,))
