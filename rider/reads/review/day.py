# SPDX-License-Identifier: MIT
"""What a review shows of a day as values: what happened, what is kept of the review, what was expected."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from rider.clock import Clock
from rider.domain.day import Zone
from rider.domain.review.answers import Answer, Draft, Period, Review, ReviewForm, answer_of, is_late
from rider.domain.review.expectations import CameTrue, Expectation, HitRate, is_due
from rider.domain.review.outreach import Batch
from rider.domain.review.verdict import Judged, Verdict
from rider.reads.focus import agenda as focus
from rider.reads.focus.agenda import Agenda
from rider.reads.review import happened
from rider.reads.review.happened import Fact

_REVIEWS = """
SELECT r.*, e.recorded_at, e.prev_hash, e.body ->> '$.events' AS events
  FROM review r JOIN event e ON e.seq = r.seq
 WHERE r.period = ? AND r.first BETWEEN ? AND ? ORDER BY r.first, r.revision"""
_ANSWERS = "SELECT * FROM review_answer WHERE review_id = ? ORDER BY question, place"
_DRAFT = "SELECT body FROM review_draft WHERE period = ? AND first = ?"
_BATCHES = """
SELECT id, day, pain_point, reached, positive FROM outreach
 WHERE removed_seq IS NULL AND day BETWEEN ? AND ? ORDER BY day, seq"""

# What a conversation should lead to stands in the latest review of its day. An answer to it holds as long as
# that expects the same as it did when it was answered. A merged deal is the one that it went into.
_EXPECTED = """
SELECT r.first AS day, d.id AS deal_id, a.words AS leads_to, a.day AS month, x.came_true,
       d.name AS deal_name, d.account,
       (SELECT t.words FROM review_answer t WHERE t.review_id = r.id AND t.choice = 'talk') AS shifted
  FROM review_answer a
  JOIN review r ON r.id = a.review_id
  JOIN deal d ON d.merged_into_id IS NULL AND d.id IN (
       WITH RECURSIVE kept (id) AS (
           SELECT a.deal_id UNION SELECT g.merged_into_id FROM kept k JOIN deal g ON g.id = k.id)
       SELECT id FROM kept)
  LEFT JOIN expectation x ON x.day = r.first AND EXISTS
       (SELECT 1 FROM review b JOIN review_answer w ON w.review_id = b.id AND w.choice = 'leads_to'
         WHERE b.revision = (SELECT max(l.revision) FROM review l
                              WHERE l.period = 'day' AND l.first = r.first AND l.seq < x.seq)
           AND b.period = 'day' AND b.first = r.first
           AND (w.deal_id, w.words, w.day) = (a.deal_id, a.words, a.day))
 WHERE a.choice = 'leads_to' AND r.period = 'day' AND NOT EXISTS
       (SELECT 1 FROM review n WHERE n.period = 'day' AND n.first = r.first AND n.revision > r.revision)
 ORDER BY a.day, r.first"""


@dataclass(frozen=True, slots=True)
class ReviewOf:
    """Everything that the review of a day, or of a week from its Monday on, is prefilled from.

    `facts` happened in it, or were recorded in it (their `day` tells). `agenda` are its blocks and meetings.
    `reviews` are the finished ones of it, the latest revision last; `expected` are the conversations of which
    it is time to ask whether they led to what they should, `hits` how often they did so far.
    """

    period: Period
    first: date
    today: date
    zone: Zone
    at_ms: int
    facts: tuple[Fact, ...]
    judged: Judged
    agenda: Agenda
    hits: HitRate
    batches: tuple[Batch, ...] = ()
    expected: tuple[Expectation, ...] = ()
    draft: Draft | None = None
    reviews: tuple[Review, ...] = ()

    @property
    def last(self) -> Review | None:
        """Return the review as it stands, None before the first."""
        return self.reviews[-1] if self.reviews else None

    @property
    def is_late(self) -> bool:
        """Say whether it would be late if it were finished today."""
        return is_late(self.first, self.period, self.today)

    @property
    def is_over(self) -> bool:
        """Say whether what it is about is over."""
        return self.today >= self._ends

    @property
    def forward(self) -> tuple[Fact, ...]:
        """Return what moved a deal or brought it nearer to moving, as it happened in this time."""
        return tuple(f for f in self.facts if f.is_forward and self.first <= f.day < self._ends)

    @property
    def _ends(self) -> date:
        return self.first + timedelta(days=self.period.days)


def read(connection: sqlite3.Connection, clock: Clock, first: date, period: Period) -> ReviewOf:
    """Read the review of a day or of the week that begins on one."""
    days, today = period.days, clock.today()
    told = happened.facts(connection, clock, first, days)
    expected = expectations(connection)
    (draft,) = connection.execute(_DRAFT, (period.value, first.isoformat())).fetchone() or (None,)
    return ReviewOf(
        period=period,
        first=first,
        today=today,
        zone=clock.zone,
        at_ms=clock.now(),
        facts=told,
        judged=happened.judged(told, first, days),
        agenda=focus.read(connection, clock, first, days),
        batches=batches(connection, first, days),
        expected=tuple(e for e in expected if is_due(e, today) and e.day < first),
        hits=hits(expected),
        draft=Draft.from_json(draft),
        reviews=reviews(connection, period, first, first),
    )


def reviews(connection: sqlite3.Connection, period: Period, first: date, last: date) -> tuple[Review, ...]:
    """Read the finished reviews of days, or of weeks by their Mondays, in order; each with its revisions."""
    rows = connection.execute(_REVIEWS, (period.value, first.isoformat(), last.isoformat()))
    return tuple(_review(connection, row) for row in rows.fetchall())


def batches(connection: sqlite3.Connection, first: date, days: int) -> tuple[Batch, ...]:
    """Read the outreach that was closed on so many days from one on."""
    last = first + timedelta(days=days - 1)
    rows = connection.execute(_BATCHES, (first.isoformat(), last.isoformat()))
    return tuple(Batch(r[0], date.fromisoformat(r[1]), r[2], r[3], r[4]) for r in rows)


def expectations(connection: sqlite3.Connection) -> tuple[Expectation, ...]:
    """Read what conversations should lead to, by the months in which they should."""
    return tuple(
        Expectation(
            day=date.fromisoformat(row["day"]),
            deal_id=row["deal_id"],
            deal_name=row["deal_name"],
            account=row["account"],
            shifted=row["shifted"] or "",
            leads_to=row["leads_to"],
            month=date.fromisoformat(row["month"]),
            came_true=CameTrue(row["came_true"]) if row["came_true"] else None,
        )
        for row in connection.execute(_EXPECTED)
    )


def hits(expected: tuple[Expectation, ...]) -> HitRate:
    """Return how often what was expected came true, of those of which it was said."""
    told = [e.came_true for e in expected if e.came_true is not None]
    return HitRate(sum(one is CameTrue.YES for one in told), len(told))


def _review(connection: sqlite3.Connection, row: sqlite3.Row) -> Review:
    return Review(
        id=row["id"],
        period=Period(row["period"]),
        first=date.fromisoformat(row["first"]),
        revision=row["revision"],
        form=ReviewForm(row["form"]),
        judged=Judged(Verdict(row["verdict"]), tuple(json.loads(row["events"]))),
        is_late=bool(row["late"]),
        recorded_at=row["recorded_at"],
        head_seq=row["seq"] - 1,
        head=row["prev_hash"],
        answers=tuple(_answers(connection, row["id"])),
    )


def _answers(connection: sqlite3.Connection, review_id: str) -> Iterator[Answer]:
    for row in connection.execute(_ANSWERS, (review_id,)):
        yield answer_of(dict(row))
