# SPDX-License-Identifier: MIT
"""The tables of reviews: what was answered, what is half typed, outreach, and what conversations led to.

As in `rider.store.tables`: instants are ms since the epoch (UTC), tables are WITHOUT ROWID, and there are no
postponed annotations here.
"""

from datetime import date

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from rider.domain.review.answers import Choice, Period, Question, ReviewForm
from rider.domain.review.expectations import CameTrue
from rider.domain.review.verdict import Verdict
from rider.store.columns import HexId, by_value, key, reference
from rider.store.tables import KEYED


class ReviewRow(SQLModel, table=True):
    """A review as it was finished by the event `seq`; a revision is a row of its own."""

    __tablename__ = "review"
    __table_args__ = (
        sa.UniqueConstraint("period", "first", "revision", name="review_revision"),
        sa.UniqueConstraint("seq", name="review_seq"),
        KEYED,
    )
    id: str = Field(sa_column=key())
    seq: int = Field(sa_column=sa.Column(sa.Integer, sa.ForeignKey("event.seq"), nullable=False))
    period: Period = Field(sa_column=sa.Column(by_value(Period, "review_period"), nullable=False))
    first: date
    revision: int = Field(ge=1)
    form: ReviewForm = Field(sa_column=sa.Column(by_value(ReviewForm, "review_form"), nullable=False))
    verdict: Verdict = Field(sa_column=sa.Column(by_value(Verdict, "review_verdict"), nullable=False))
    late: bool


class ReviewAnswerRow(SQLModel, table=True):
    """An answer of a review; those of a question stand at places counted from 0."""

    __tablename__ = "review_answer"
    __table_args__ = (KEYED,)
    review_id: str = Field(sa_column=sa.Column(HexId, sa.ForeignKey("review.id"), primary_key=True))
    question: Question = Field(
        sa_column=sa.Column(by_value(Question, "answer_question"), primary_key=True, nullable=False)
    )
    place: int = Field(primary_key=True)
    choice: Choice = Field(sa_column=sa.Column(by_value(Choice, "answer_choice"), nullable=False))
    words: str = Field(default="")
    deal_id: str | None = Field(default=None, sa_column=reference("deal.id", null=True, index=True))
    requirement_id: str | None = Field(default=None, sa_column=reference("requirement.id", null=True))
    subject_id: str | None = Field(default=None, sa_type=HexId)
    who: str = Field(default="")
    day: date | None = Field(default=None)


class ReviewDraftRow(SQLModel, table=True):
    """A review that is not finished, as it was typed so far."""

    __tablename__ = "review_draft"
    __table_args__ = (KEYED,)
    period: Period = Field(
        sa_column=sa.Column(by_value(Period, "draft_period"), primary_key=True, nullable=False)
    )
    first: date = Field(primary_key=True)
    body: str
    saved_at: int = Field(sa_type=sa.BigInteger)


class ExpectationRow(SQLModel, table=True):
    """Whether the conversation of a day led to what it should; `came_true` is empty after an undo."""

    __tablename__ = "expectation"
    __table_args__ = (KEYED,)
    day: date = Field(primary_key=True)
    seq: int = Field(sa_column=sa.Column(sa.Integer, sa.ForeignKey("event.seq"), nullable=False))
    came_true: CameTrue | None = Field(
        default=None, sa_column=sa.Column(by_value(CameTrue, "expectation_came_true"))
    )
    words: str = Field(default="")


class OutreachRow(SQLModel, table=True):
    """A batch of outreach that is closed: the only counts of what the rep did, kept for Diagnose."""

    __tablename__ = "outreach"
    __table_args__ = (
        sa.Index("outreach_day", "day"),
        sa.CheckConstraint("reached >= 1 AND positive BETWEEN 0 AND reached", name="outreach_counts"),
        KEYED,
    )
    id: str = Field(sa_column=key())
    seq: int = Field(sa_column=sa.Column(sa.Integer, sa.ForeignKey("event.seq"), nullable=False))
    day: date
    pain_point: str = Field(min_length=1)
    reached: int
    positive: int
    removed_seq: int | None = Field(default=None)
