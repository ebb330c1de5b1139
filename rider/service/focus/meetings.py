# SPDX-License-Identifier: MIT
"""Meetings: taken from calendars, linked to deals, and closed with what came of them."""

import json
from collections.abc import Mapping, Sequence
from datetime import date

from sqlmodel import col, select

from rider.domain.deal import Change
from rider.domain.errors import RuleError
from rider.domain.events import EventKind
from rider.domain.focus.blocks import MeetingOutcome
from rider.domain.focus.calendars import CalendarRead, Occurrence
from rider.domain.proof import NewPerson, Role
from rider.service import lookup, many, people
from rider.store.engine import Store, Work
from rider.store.ledger import Entry
from rider.store.tables_focus import CalendarSourceRow, MeetingRow

_Key = tuple[str, str]
_Told = Mapping[_Key, Occurrence]

HELD = (MeetingOutcome.QUALIFIED, MeetingOutcome.BAD_FIT)
"""Outcomes of a meeting that took place; the other ones say that it did not."""

FORGOTTEN = "forgotten:"
"""What the path of a calendar begins with that was forgotten and of which some meetings stay."""

_CLOSED = "what came of the meeting"

DECIDES = frozenset({Role.CHAMPION, Role.ECONOMIC_BUYER, Role.TECHNICAL, Role.BLOCKER})
"""Parts in the decision that make a meeting with someone a qualified one."""


def take(store: Store, calendar: CalendarRead) -> Change:
    """Take what a calendar says now: what is new comes, what has changed is changed, what is gone goes.

    A meeting that is linked to a deal or has an outcome stays, marked as gone; where the same one comes again
    under another name, as some programs have it, or from a calendar that was forgotten, it is that one.
    Meetings outside of what was read stay as they are.
    """
    with store.work() as work:
        source = _source(work, calendar)
        known = {(m.uid, m.occurrence): m for m in _meetings(work, source.id)}
        told = {(o.uid, o.occurrence): o for o in calendar.occurrences}
        _take_all(work, source.id, known, told)
        begins, ends = calendar.window
        for meeting in known.values():
            if (meeting.uid, meeting.occurrence) not in told and begins <= meeting.starts_at < ends:
                _let_go(work, meeting)
        _drop_empty(work)
    return Change(block_ids=(source.id,))


def _take_all(work: Work, source_id: str, known: Mapping[_Key, MeetingRow], told: _Told) -> None:
    lost = {_alike(m): m for key, m in known.items() if key not in told and _is_kept(m)}
    lost |= {_alike(m): m for m in _forgotten(work)}
    fresh = []
    for key, occurrence in told.items():
        if (row := known.get(key) or lost.pop(_alike(occurrence), None)) is not None:
            _tell(work, row, {"source_id": source_id, **_values(occurrence)})
        else:
            fresh.append(occurrence)
    _add(work, source_id, fresh)


def forget(store: Store, source_id: str) -> Change:
    """Forget a calendar with its meetings, but for those that are linked to a deal or have an outcome."""
    with store.work() as work:
        for meeting in _meetings(work, source_id):
            _let_go(work, meeting)
        source = work.session.get(CalendarSourceRow, source_id)
        if source is not None:
            source.path = f"{FORGOTTEN}{source.id}"
            work.session.add(source)
        _drop_empty(work)
    return Change(block_ids=(source_id,))


def link(store: Store, meeting_id: str, deal_id: str | None) -> Change:
    """Link a meeting to a deal, or to none any more.

    Raises:
        RuleError: there is no such meeting or live deal, or it was said already what came of the meeting.
    """
    with store.work() as work:
        link_within(work, meeting_id, deal_id)
        span = work.span()
    return Change(name="linking the meeting" if span else None, span=span, block_ids=(meeting_id,))


def link_within(work: Work, meeting_id: str, deal_id: str | None) -> None:
    """Link a meeting as `link` does, within a unit of work."""
    meeting = _find(work, meeting_id)
    if meeting.outcome is not None:
        raise RuleError("It was said what came of this meeting, so it stays with its deal.")
    if deal_id == meeting.deal_id:
        return  # also where that deal is closed or archived by now
    if deal_id is not None:
        lookup.live_deal(work, deal_id)
    write_link(work, meeting, deal_id)


def write_link(work: Work, meeting: MeetingRow, deal_id: str | None) -> None:
    """Write that a meeting is linked to a deal, or to none."""
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
        link_within(work, meeting_id, deal_id)
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
        RuleError: it has no deal, has not begun, was told of already, or lacks what its outcome asks for.
    """
    with store.work() as work:
        deal_id = _close(work, meeting_id, outcome, words, person_ids)
        span = work.span()
    return Change((deal_id,), _CLOSED, span, block_ids=(meeting_id,))


def _close(
    work: Work, meeting_id: str, outcome: MeetingOutcome, words: str, person_ids: Sequence[str]
) -> str:
    meeting = _find(work, meeting_id)
    deal_id = _refuse_untimely(work, meeting, outcome)
    _refuse_unqualified(work, deal_id, outcome, person_ids)
    if outcome in HELD and not words.strip():
        raise RuleError("Say in a sentence what came of the meeting.")
    kind = EventKind.MEETING_HELD if outcome in HELD else EventKind.MEETING_MISSED
    body: dict[str, object] = {"outcome": outcome.value, "title": meeting.title}
    if person_ids:
        body["people"] = list(person_ids)
    said = words.strip() or None
    entry = Entry(kind, deal_id, meeting.id, words=said, body=body, happened_at=meeting.ends_at)
    work.ledger.append(entry)
    meeting.outcome = outcome
    work.session.add(meeting)
    return deal_id


def set_outcome(work: Work, meeting_id: str, outcome: str) -> None:
    """Give a meeting its outcome again, after an event has told of it."""
    meeting = _find(work, meeting_id)
    meeting.outcome = MeetingOutcome(outcome)
    work.session.add(meeting)


def _refuse_untimely(work: Work, meeting: MeetingRow, outcome: MeetingOutcome) -> str:
    """Refuse to say what came of a meeting too early, or again; return the deal that it is linked to."""
    if meeting.deal_id is None:
        raise RuleError("Link the meeting to a deal first.")
    if meeting.outcome is not None:
        raise RuleError("It was said already what came of this meeting. Undo that first.")
    if meeting.starts_at > work.clock.now() and outcome is not MeetingOutcome.MOVED:
        raise RuleError("This meeting has not begun yet. Say afterwards what came of it.")
    return meeting.deal_id


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
    if source is not None and calendar.is_unread:
        del said["name"]  # what could not be read does not say what it is called
    if source is None:
        place = {"id": work.clock.new_id(), "path": calendar.path, "is_folder": calendar.is_folder}
        source = CalendarSourceRow.model_validate({**place, **said})
    for column, value in said.items():
        setattr(source, column, value)
    work.session.add(source)
    work.session.flush()
    return source


def _alike(meeting: MeetingRow | Occurrence) -> tuple[str, int, int]:
    """Return by what a meeting is known again where its name is another one."""
    return meeting.title, meeting.starts_at, meeting.ends_at


def _is_kept(meeting: MeetingRow) -> bool:
    return meeting.deal_id is not None or meeting.outcome is not None


def _forgotten(work: Work) -> list[MeetingRow]:
    """Return what is kept of calendars that were forgotten."""
    query = select(MeetingRow).join(CalendarSourceRow, col(CalendarSourceRow.id) == col(MeetingRow.source_id))
    return list(work.session.exec(query.where(col(CalendarSourceRow.path).startswith(FORGOTTEN))))


def _drop_empty(work: Work) -> None:
    """Drop the forgotten calendars of which nothing is kept."""
    work.session.flush()
    forgotten = select(CalendarSourceRow).where(col(CalendarSourceRow.path).startswith(FORGOTTEN))
    for source in work.session.exec(forgotten).all():
        if not _meetings(work, source.id):
            work.session.delete(source)


def _values(told: Occurrence) -> dict[str, object]:
    return {
        "uid": told.uid,
        "occurrence": told.occurrence,
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


def _tell(work: Work, row: MeetingRow, values: Mapping[str, object]) -> None:
    for column, value in values.items():
        if getattr(row, column) != value:
            setattr(row, column, value)
    work.session.add(row)


def _add(work: Work, source_id: str, fresh: Sequence[Occurrence]) -> None:
    """Add meetings by the driver alone: through a row each, thousands would hold the window up."""
    if not fresh:
        return
    columns = ("id", "source_id", *_values(fresh[0]))
    rows = [(work.clock.new_id(), source_id, *map(_stored, _values(one).values())) for one in fresh]
    work.session.flush()
    many.insert(work.session.connection(), "meeting", columns, rows)


def _stored(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _let_go(work: Work, meeting: MeetingRow) -> None:
    if _is_kept(meeting):
        meeting.gone = True
        work.session.add(meeting)
    else:
        work.session.delete(meeting)


def _meetings(work: Work, source_id: str) -> list[MeetingRow]:
    return list(work.session.exec(select(MeetingRow).where(col(MeetingRow.source_id) == source_id)))


def _find(work: Work, meeting_id: str) -> MeetingRow:
    meeting = work.session.get(MeetingRow, meeting_id)
    if meeting is None:
        raise RuleError("That meeting is not in any calendar any more. Look at the day again.")
    return meeting
