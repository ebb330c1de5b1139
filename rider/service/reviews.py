# SPDX-License-Identifier: MIT
"""Reviews: kept while they are typed, finished into the record, and revised by finishing anew."""

import json
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from sqlmodel import col, func, select

from rider.domain.day import anywhere, instant, lived_on
from rider.domain.deal import Change
from rider.domain.errors import RuleError
from rider.domain.events import EventKind
from rider.domain.periods import week_of
from rider.domain.review.answers import (
    MOST_LETTERS,
    TOO_LONG,
    Answer,
    Choice,
    Period,
    ReviewForm,
    answer_faults,
    is_late,
    plain_answer,
    talk_faults,
)
from rider.domain.review.expectations import CameTrue
from rider.domain.review.verdict import DECIDING_KINDS, Happened, Judged, verdict
from rider.happened import IS_SILENT, STANDS
from rider.service import lookup, momentum
from rider.store.engine import Store, Work
from rider.store.ledger import Entry
from rider.store.tables_review import ExpectationRow, ReviewAnswerRow, ReviewDraftRow, ReviewRow

_DECIDING = ", ".join(f"'{kind}'" for kind in sorted(DECIDING_KINDS))
_HAPPENED = f"""
SELECT e.seq, e.kind, {IS_SILENT}, e.happened_at, e.zone FROM event e
 WHERE {STANDS} AND e.happened_at >= ? AND e.happened_at < ? AND e.kind IN ({_DECIDING})
 ORDER BY e.seq"""
_HEARD = """
SELECT e.happened_at, e.zone FROM event e
 WHERE e.deal_id = ? AND e.kind IN ('conversation_held', 'meeting_held')
   AND e.happened_at >= ? AND e.happened_at < ?
   AND NOT EXISTS (SELECT 1 FROM event v WHERE v.kind = 'undone' AND v.about_seq = e.seq)"""

_NAMED = (
    ("deal", "deal_id", "A deal of this review"),
    ("requirement", "requirement_id", "A proof that this review is to bring"),
    ("next_step", "subject_id", "A step that this review leaves"),
)
"""What an answer names: in which table, by what, and how a rep calls it."""


def keep_draft(store: Store, period: Period, first: date, body: str) -> None:
    """Keep what was typed into a review so far, in place of what was kept before; nothing forgets it."""
    with store.work() as work:
        row = work.session.get(ReviewDraftRow, (period, first))
        fresh = ReviewDraftRow.model_validate(
            {"period": period, "first": first, "body": body, "saved_at": work.clock.now()}
        )
        if not body:
            _drop_draft(work, row)
        elif row is None:
            work.session.add(fresh)
        else:
            row.body, row.saved_at = fresh.body, fresh.saved_at
            work.session.add(row)


def finish(
    store: Store, period: Period, first: date, form: ReviewForm, answers: Sequence[Answer] = ()
) -> Change:
    """Finish the review of a day, or of the week that begins on one, as a revision where there is one.

    The verdict is the ledger's. The conversation that mattered is written as one that was held, unless the
    ledger has one with that deal on that day already. Nothing here moves a deal or proves anything.

    Raises:
        RuleError: it lies ahead or is no Monday's week, an answer lacks what it asks for or names what is
            not there, or more than one conversation mattered.
    """
    with store.work() as work:
        _refuse_day(work, period, first)
        _refuse_faulty(work, first, answers)
        heard = _write_conversation(work, period, first, answers)
        row = _write(work, period, first, form, tuple(answers))
        _drop_draft(work, work.session.get(ReviewDraftRow, (period, first)))
    return Change(tuple(heard), review_id=row.id)


def answer_expectation(store: Store, day: date, came_true: CameTrue, words: str = "") -> Change:
    """Say whether the conversation of a day led to what it should.

    Raises:
        RuleError: the review of that day expects nothing, or too much is said.
    """
    if len(words) > MOST_LETTERS:
        raise RuleError(TOO_LONG)
    with store.work() as work:
        now = expected(work, day, work.ledger.head_seq + 1)
        if now is None:
            raise RuleError("Nothing was expected of a conversation on that day.")
        write_expectation(work, day, now.deal_id, came_true, words)
        span = work.span()
    return Change(name="what came of the conversation", span=span)


def write_expectation(
    work: Work, day: date, deal_id: str | None, came_true: CameTrue | None, words: str
) -> None:
    """Write whether a conversation led to what it should, or that this is open again.

    What was answered before a revision that expects something else is no answer to that.
    """
    row = work.session.get(ExpectationRow, day)
    is_same = row is not None and is_expected_still(work, day, row.seq)
    before = row.came_true if row is not None and is_same else None
    pair = [before.value if before else None, came_true.value if came_true else None]
    said = words.strip()
    body = {"day": day.isoformat(), "came_true": pair}
    entry = Entry(EventKind.EXPECTATION_ANSWERED, deal_id, words=said or None, body=body)
    values = {"day": day, "seq": work.ledger.append(entry), "came_true": came_true, "words": said}
    fresh = ExpectationRow.model_validate(values)
    if row is None:
        work.session.add(fresh)
    else:
        row.seq, row.came_true, row.words = fresh.seq, fresh.came_true, fresh.words
        work.session.add(row)
    work.session.flush()


def _refuse_day(work: Work, period: Period, first: date) -> None:
    if first > work.clock.today():
        raise RuleError("That day is still to come. Review it once it has begun.")
    if period is Period.WEEK and first != week_of(first):
        raise RuleError("A week is reviewed from its Monday on.")


def _refuse_faulty(work: Work, first: date, answers: Sequence[Answer]) -> None:
    if faults := [*(f for answer in answers for f in answer_faults(answer, first)), *talk_faults(answers)]:
        raise RuleError(faults[0])
    for answer in answers:
        for table, name, named in _NAMED:
            key = getattr(answer, name)
            if key is not None and not _is_there(work, table, key):
                raise RuleError("{named} is not in the file. Choose it again.", named=named)


def _is_there(work: Work, table: str, key: str) -> bool:
    found = work.session.connection().exec_driver_sql(f"SELECT 1 FROM {table} WHERE id = ?", (key,))
    return found.first() is not None


def _write_conversation(work: Work, period: Period, first: date, answers: Iterable[Answer]) -> list[str]:
    """Write the conversation that mattered, unless the ledger has it already; return its deal."""
    told = next((a for a in answers if a.choice is Choice.TALK), None)
    if period is not Period.DAY or told is None or told.deal_id is None:
        return []
    zone = work.clock.zone
    window = anywhere(first, zone), anywhere(first + timedelta(days=1), zone, is_end=True)
    heard = work.session.connection().exec_driver_sql(_HEARD, (told.deal_id, *window))
    row = lookup.deal(work, told.deal_id)
    if row.archived_at is not None or any(lived_on(at, there, zone) == first for at, there in heard):
        return []
    happened_at = None if first == work.clock.today() else instant(first, 12, zone)
    momentum.write_conversation(work, told.deal_id, told.words, happened_at)
    return [told.deal_id]


def _write(
    work: Work, period: Period, first: date, form: ReviewForm, answers: tuple[Answer, ...]
) -> ReviewRow:
    judged, review_id = _judged(work, period, first), work.clock.new_id()
    known = select(func.max(ReviewRow.revision)).where(
        col(ReviewRow.period) == period, col(ReviewRow.first) == first
    )
    values = {
        "period": period,
        "first": first,
        "revision": (work.session.exec(known).one() or 0) + 1,
        "form": form,
        "verdict": judged.verdict,
        "late": is_late(first, period, work.clock.today()),
    }
    body = {k: v.isoformat() if isinstance(v, date) else v for k, v in values.items()}
    body |= {"events": list(judged.events), "answers": [_beside_words(a) for a in answers]}
    said = json.dumps([[a.words, a.who] for a in answers], ensure_ascii=False) if answers else None
    seq = work.ledger.append(Entry(EventKind.REVIEWED, None, review_id, words=said, body=body))
    row = ReviewRow.model_validate({"id": review_id, "seq": seq, **values})
    work.session.add(row)
    work.session.flush()
    _write_answers(work, review_id, answers)
    return row


def _write_answers(work: Work, review_id: str, answers: tuple[Answer, ...]) -> None:
    places: dict[str, int] = {}
    for answer in answers:
        place = places[answer.question] = places.get(answer.question, -1) + 1
        told = {"review_id": review_id, "place": place, **{f: getattr(answer, f) for f in answer.__slots__}}
        work.session.add(ReviewAnswerRow.model_validate(told))
    work.session.flush()


def _beside_words(answer: Answer) -> dict[str, object]:
    """Return an answer without its words, which stand in the event's own."""
    return {k: v for k, v in plain_answer(answer).items() if k not in ("words", "who")}


def _judged(work: Work, period: Period, first: date) -> Judged:
    here, after = work.clock.zone, first + timedelta(days=period.days)
    window = anywhere(first, here), anywhere(after, here, is_end=True)
    rows = work.session.connection().exec_driver_sql(_HAPPENED, window)
    return verdict(
        Happened(seq, EventKind(kind), bool(silent))
        for seq, kind, silent, at_ms, zone in rows
        if first <= lived_on(at_ms, zone, here) < after
    )


class Expected(NamedTuple):
    """What the conversation of a day should lead to, and by the month that begins on which day."""

    deal_id: str | None
    words: str
    month: date | None


def expected(work: Work, day: date, before_seq: int) -> Expected | None:
    """Return what the review of a day expected as it stood before an event."""
    latest = (
        select(ReviewRow.id)
        .where(col(ReviewRow.period) == Period.DAY, col(ReviewRow.first) == day)
        .where(col(ReviewRow.seq) < before_seq)
        .order_by(col(ReviewRow.revision).desc())
        .limit(1)
    )
    wanted = select(ReviewAnswerRow).where(
        col(ReviewAnswerRow.review_id).in_(latest), col(ReviewAnswerRow.choice) == Choice.LEADS_TO
    )
    answer = work.session.exec(wanted).first()
    return None if answer is None else Expected(answer.deal_id, answer.words, answer.day)


def is_expected_still(work: Work, day: date, before_seq: int) -> bool:
    """Say whether the review of a day expects what it did before an event."""
    return expected(work, day, before_seq) == expected(work, day, work.ledger.head_seq + 1)


def _drop_draft(work: Work, row: ReviewDraftRow | None) -> None:
    if row is not None:
        work.session.delete(row)
