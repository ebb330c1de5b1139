# SPDX-License-Identifier: MIT
"""Reviews, outreach and expectations as they follow from the record, compared with their rows."""

import json
import sqlite3
from collections.abc import Iterator

from rider.domain.events import EventKind

_REVIEW = ("period", "first", "revision", "form", "verdict", "late")
_BATCH = ("day", "reached", "positive")
_ANSWER = ("question", "choice", "deal_id", "requirement_id", "subject_id", "day")
_EXPECTED = "SELECT day, seq, came_true, words FROM expectation"
_ANSWERS = "SELECT * FROM review_answer WHERE review_id = ? ORDER BY question, place"

Values = dict[str, object]


class Reviews:
    """What follows for reviews, batches and expectations from the events so far."""

    def __init__(self) -> None:
        """Begin without any."""
        self._reviews: dict[str, tuple[Values, list[Values]]] = {}
        self._batches: dict[str, Values] = {}
        self._expected: dict[str, tuple[object, ...]] = {}

    def take(self, kind: EventKind, event: sqlite3.Row) -> Iterator[str]:
        """Follow one event of them; yield a sentence where it should not have been possible."""
        body, subject = json.loads(event["body"]), event["subject_id"]
        if kind is EventKind.REVIEWED:
            said = json.loads(event["words"]) if event["words"] else [["", ""]] * len(body["answers"])
            answers = [
                {**{c: told.get(c) for c in _ANSWER}, "words": words, "who": who}
                for told, (words, who) in zip(body["answers"], said, strict=True)
            ]
            self._reviews[subject] = {c: body[c] for c in _REVIEW} | {"seq": event["seq"]}, answers
        elif kind is EventKind.OUTREACH_CLOSED:
            first = self._batches.get(subject, {}).get("seq", event["seq"])
            told = {"seq": first, "pain_point": event["words"], "removed_seq": None}
            self._batches[subject] = {c: body[c] for c in _BATCH} | told
        elif kind is EventKind.EXPECTATION_ANSWERED:
            self._expected[body["day"]] = event["seq"], body["came_true"][1], event["words"] or ""
        elif subject in self._batches:
            self._batches[subject]["removed_seq"] = event["seq"]
        else:
            yield f"Event {event['seq']}: it is about a batch of outreach that was never closed."

    def compare(self, connection: sqlite3.Connection) -> Iterator[str]:
        """Compare what follows from the events with the rows."""
        yield from self._compare_reviews(connection)
        rows = {r["id"]: r for r in connection.execute("SELECT * FROM outreach")}
        for batch_id in sorted(rows.keys() | self._batches.keys()):
            row, told = rows.get(batch_id), self._batches.get(batch_id)
            if row is None or told is None or any(row[c] != value for c, value in told.items()):
                yield f"Batch {batch_id} of outreach is not as the record says."
        kept = {row[0]: tuple(row)[1:] for row in connection.execute(_EXPECTED)}
        for day in sorted(kept.keys() | self._expected.keys()):
            if kept.get(day) != self._expected.get(day):
                yield f"What the conversation of {day} led to is not as the record says."

    def _compare_reviews(self, connection: sqlite3.Connection) -> Iterator[str]:
        rows = {r["id"]: r for r in connection.execute("SELECT * FROM review")}
        for review_id in sorted(rows.keys() | self._reviews.keys()):
            row, told = rows.get(review_id), self._reviews.get(review_id)
            if row is None or told is None or any(row[c] != value for c, value in told[0].items()):
                yield f"Review {review_id} is not as the record says."
                continue
            answers = connection.execute(_ANSWERS, (review_id,)).fetchall()
            wanted = sorted(told[1], key=lambda answer: str(answer["question"]))
            is_same = len(answers) == len(wanted) and all(
                all(row[c] == value for c, value in one.items())
                for row, one in zip(answers, wanted, strict=True)
            )
            if not is_same:
                yield f"The answers of review {review_id} are not as the record says."
