# SPDX-License-Identifier: MIT
"""Meetings: taken from calendars, linked to deals, and closed with what came of them."""

import json
from collections.abc import Sequence

from sqlmodel import col, select

from rider.domain.calendars import CalendarRead, Occurrence
from rider.domain.deal import Change
from rider.domain.errors import RuleError
from rider.domain.events import EventKind
from rider.domain.focus import MeetingOutcome
from rider.domain.proof import NewPerson, Role
from rider.service import lookup, people
from rider.store.engine import Store, Work
from rider.store.ledger import Entry
from rider.store.tables_focus import CalendarSourceRow, MeetingRow

HELD = (MeetingOutcome.QUALIFIED, MeetingOutcome.BAD_FIT)
"""Outcomes of a meeting that took place; the other ones say that it did not."""

FORGOTTEN = "forgotten:"
"""What the path of a calendar begins with that was forgotten and of which some meetings stay."""

_CLOSED = "what came of the meeting"

DECIDES = frozenset({Role.CHAMPION, Role.ECONOMIC_BUYER, Role.TECHNICAL, Role.BLOCKER})
"""Parts in the decision that make a meeting with someone a qualified one."""


def take(store: Store, calendar: CalendarRead) -> Change:
    """Take what a calendar says now: what is new comes, what has changed is changed, what is gone goes.

    A meeting that is linked to a deal or has an outcome stays, marked as gone. Meetings outside of what was
    read stay as they are.
    """
    with store.work() as work:
        source = _source(work, calendar)
        known = {(m.uid, m.occurrence): m for m in _meetings(work, source.id)}
        told = {(o.uid, o.occurrence): o for o in calendar.occurrences}
        for key, occurrence in told.items():
            _tell(work, source.id, known.get(key), occurrence)
        begins, ends = calendar.window
        for key, meeting in known.items():
            if key not in told and begins <= meeting.starts_at < ends:
                _let_go(work, meeting)
    return Change(block_ids=(source.id,))


def forget(store: Store, source_id: str) -> Change:
    """Forget a calendar with its meetings, but for those that are linked to a deal or have an outcome."""
    with store.work() as work:
        for meeting in _meetings(work, source_id):
            _let_go(work, meeting)
        work.session.flush()
        source = work.session.get(CalendarSourceRow, source_id)
        if source is not None and not _meetings(work, source_id):
            work.session.delete(source)
        elif source is not None:
            source.path = f"{FORGOTTEN}{source.id}"
            work.session.add(source)
    return Change(block_ids=(source_id,))


def link(store: Store, meeting_id: str, deal_id: str | None) -> Change:
    """Link a meeting to a deal, or to none any more.

    Raises:
        RuleError: there is no such meeting or live deal, or it was said already what came of the meeting.
    """
    with store.work() as work:
        write_link(work, meeting_id, deal_id)
        span = work.span()
    return Change(name="linking the meeting" if span else None, span=span, block_ids=(meeting_id,))


def write_link(work: Work, meeting_id: str, deal_id: str | None) -> None:
    """Link a meeting within a unit of work."""
    meeting = _find(work, meeting_id)
    if meeting.outcome is not None:
        raise RuleError("It was said what came of this meeting, so it stays with its deal.")
    if deal_id == meeting.deal_id:
        return
    if deal_id is not None:
        lookup.live_deal(work, deal_id)
    about, body = deal_id or meeting.deal_id, {"deal_id": [meeting.deal_id, deal_id]}
    work.ledger.append(Entry(EventKind.MEETING_LINKED, about, meeting.id, body=body))
    meeting.deal_id = deal_id
    work.session.add(meeting)
    work.session.flush()


def close_for(
    store: Store,
    meeting_id: str,
    deal_id: str,
    outcome: MeetingOutcome,
    words: str,
    person_ids: Sequence[str] = (),
    newcomers: Sequence[NewPerson] = (),
) -> Change:
    """Say what came of a meeting about a deal, to which it is linked; `newcomers` took part and are named.

    Raises:
        RuleError: as of `link`, of `close`, and of naming a person; then nothing of it was done.
    """
    with store.work() as work:
        write_link(work, meeting_id, deal_id)
        named = [people.introduce(work, deal_id, person) for person in newcomers]
        _close(work, meeting_id, outcome, words, (*person_ids, *named))
        span = work.span()
    return Change((deal_id,), _CLOSED, span, block_ids=(meeting_id,))


def close(
    store: Store, meeting_id: str, outcome: MeetingOutcome, words: str, person_ids: Sequence[str] = ()
) -> Change:
    """Say what came of a meeting with a buyer.

    Held and qualified means that someone with a part in the decision took part.

    Raises:
        RuleError: it has no deal, has not ended, or lacks what its outcome asks for.
    """
    with store.work() as work:
        deal_id = _close(work, meeting_id, outcome, words, person_ids)
        span = work.span()
    return Change((deal_id,), _CLOSED, span, block_ids=(meeting_id,))


def _close(
    work: Work, meeting_id: str, outcome: MeetingOutcome, words: str, person_ids: Sequence[str]
) -> str:
    meeting = _find(work, meeting_id)
    if meeting.deal_id is None:
        raise RuleError("Link the meeting to a deal first.")
    if meeting.starts_at > work.clock.now() and outcome in HELD:
        raise RuleError("This meeting has not begun yet. Say afterwards what came of it.")
    _refuse_unqualified(work, meeting.deal_id, outcome, person_ids)
    if outcome in HELD and not words.strip():
        raise RuleError("Say in a sentence what came of the meeting.")
    kind = EventKind.MEETING_HELD if outcome in HELD else EventKind.MEETING_MISSED
    body: dict[str, object] = {"outcome": outcome.value, "title": meeting.title}
    if person_ids:
        body["people"] = list(person_ids)
    said = words.strip() or None
    entry = Entry(kind, meeting.deal_id, meeting.id, words=said, body=body, happened_at=meeting.ends_at)
    work.ledger.append(entry)
    meeting.outcome = outcome
    work.session.add(meeting)
    return meeting.deal_id


def set_outcome(work: Work, meeting_id: str, outcome: str) -> None:
    """Give a meeting its outcome again, after an event has told of it."""
    meeting = _find(work, meeting_id)
    meeting.outcome = MeetingOutcome(outcome)
    work.session.add(meeting)


def _refuse_unqualified(work: Work, deal_id: str, outcome: MeetingOutcome, person_ids: Sequence[str]) -> None:
    found = [people.find(work, person_id) for person_id in person_ids]
    if any(person.deal_id != deal_id for person in found):
        raise RuleError("Those who took part are people of the meeting's deal.")
    if outcome is MeetingOutcome.QUALIFIED and not any(person.role in DECIDES for person in found):
        raise RuleError(
            "Held and qualified means that someone with a part in the decision took part. Name them, with "
            "their role."
        )


def _source(work: Work, calendar: CalendarRead) -> CalendarSourceRow:
    query = select(CalendarSourceRow).where(col(CalendarSourceRow.path) == calendar.path)
    source = work.session.exec(query).one_or_none()
    said = {
        "name": calendar.name,
        "fingerprint": calendar.fingerprint,
        "read_at": work.clock.now(),
        "faults": "\n".join(calendar.faults),
    }
    if source is None:
        place = {"id": work.clock.new_id(), "path": calendar.path, "is_folder": calendar.is_folder}
        source = CalendarSourceRow.model_validate({**place, **said})
    for column, value in said.items():
        setattr(source, column, value)
    work.session.add(source)
    work.session.flush()
    return source


def _tell(work: Work, source_id: str, known: MeetingRow | None, told: Occurrence) -> None:
    values = {
        "title": told.title,
        "starts_at": told.starts_at,
        "ends_at": told.ends_at,
        "zone": told.zone,
        "first_day": told.first_day,
        "last_day": told.last_day,
        "doubtful_zone": told.doubtful_zone,
        "takes_time": told.takes_time,
        "tentative": told.tentative,
        "location": told.where,
        "people": json.dumps(list(told.people), ensure_ascii=False),
        "gone": False,
    }
    if known is None:
        key = {"source_id": source_id, "uid": told.uid, "occurrence": told.occurrence}
        row = MeetingRow.model_validate({"id": work.clock.new_id(), **key, **values})
        work.session.add(row)
        return
    for column, value in values.items():
        if getattr(known, column) != value:
            setattr(known, column, value)
    work.session.add(known)


def _let_go(work: Work, meeting: MeetingRow) -> None:
    if meeting.deal_id is None and meeting.outcome is None:
        work.session.delete(meeting)
    else:
        meeting.gone = True
        work.session.add(meeting)


def _meetings(work: Work, source_id: str) -> list[MeetingRow]:
    return list(work.session.exec(select(MeetingRow).where(col(MeetingRow.source_id) == source_id)))


def _find(work: Work, meeting_id: str) -> MeetingRow:
    meeting = work.session.get(MeetingRow, meeting_id)
    if meeting is None:
        raise RuleError("That meeting is not in any calendar any more. Look at the day again.")
    return meeting
