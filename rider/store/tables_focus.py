# SPDX-License-Identifier: MIT
"""The tables of focus: blocks, their series, the clock that runs, and the meetings of calendars.

As in `rider.store.tables`: instants are ms since the epoch (UTC), tables are WITHOUT ROWID, and there are no
postponed annotations here.
"""

from datetime import date

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from rider.domain.focus.blocks import BlockKind, BlockState, Ending, GapKind, MeetingOutcome, Reach, Tag
from rider.store.columns import HexId, by_value, key, reference
from rider.store.tables import KEYED


class BlockSeriesRow(SQLModel, table=True):
    """A block that repeats; `weekdays` are digits, 0 for Monday. The past is rows, not rules."""

    __tablename__ = "block_series"
    __table_args__ = (KEYED,)
    id: str = Field(sa_column=key())
    seq: int = Field(sa_column=sa.Column(sa.Integer, sa.ForeignKey("event.seq"), nullable=False))
    kind: BlockKind = Field(sa_column=sa.Column(by_value(BlockKind, "series_kind"), nullable=False))
    weekdays: str = Field(min_length=1, max_length=7)
    starts_minute: int = Field(ge=0, lt=1440)
    length_minutes: int = Field(ge=1)
    zone: str
    from_day: date
    until_day: date | None = Field(default=None)
    deal_id: str | None = Field(default=None, sa_column=reference("deal.id", null=True))
    requirement_id: str | None = Field(default=None, sa_column=reference("requirement.id", null=True))
    intent: str = Field(default="")
    tag: Tag | None = Field(default=None, sa_column=sa.Column(by_value(Tag, "series_tag")))


class FocusBlockRow(SQLModel, table=True):
    """Time set aside, and how it was spent once its clock has stopped (durations in ms).

    `series_day` is the workday on which its series has it. While it runs and afterwards, `planned_starts_at`
    and `planned_ends_at` say where it was planned.
    """

    __tablename__ = "focus_block"
    __table_args__ = (
        sa.Index("focus_block_time", "starts_at"),
        sa.Index(
            "focus_block_series",
            "series_id",
            "series_day",
            unique=True,
            sqlite_where=sa.text("series_id IS NOT NULL"),
        ),
        sa.Index("focus_block_running", "state", unique=True, sqlite_where=sa.text("state = 'running'")),
        sa.CheckConstraint("starts_at < ends_at", name="focus_block_forwards"),
        KEYED,
    )
    id: str = Field(sa_column=key())
    seq: int = Field(sa_column=sa.Column(sa.Integer, sa.ForeignKey("event.seq"), nullable=False))
    series_id: str | None = Field(default=None, sa_column=reference("block_series.id", null=True))
    series_day: date | None = Field(default=None)
    kind: BlockKind = Field(sa_column=sa.Column(by_value(BlockKind, "block_kind"), nullable=False))
    state: BlockState = Field(sa_column=sa.Column(by_value(BlockState, "block_state"), nullable=False))
    starts_at: int = Field(sa_type=sa.BigInteger)
    ends_at: int = Field(sa_type=sa.BigInteger)
    zone: str
    deal_id: str | None = Field(default=None, sa_column=reference("deal.id", null=True, index=True))
    requirement_id: str | None = Field(default=None, sa_column=reference("requirement.id", null=True))
    intent: str = Field(default="")
    tag: Tag | None = Field(default=None, sa_column=sa.Column(by_value(Tag, "block_tag")))
    planned_starts_at: int | None = Field(default=None, sa_type=sa.BigInteger)
    planned_ends_at: int | None = Field(default=None, sa_type=sa.BigInteger)
    started_at: int | None = Field(default=None, sa_type=sa.BigInteger)
    ended_at: int | None = Field(default=None, sa_type=sa.BigInteger)
    focus_ms: int | None = Field(default=None, ge=0, sa_type=sa.BigInteger)
    overrun_ms: int | None = Field(default=None, ge=0, sa_type=sa.BigInteger)
    interrupted_ms: int | None = Field(default=None, ge=0, sa_type=sa.BigInteger)
    interruptions: int | None = Field(default=None, ge=0)
    paused_ms: int | None = Field(default=None, ge=0, sa_type=sa.BigInteger)
    away_ms: int | None = Field(default=None, ge=0, sa_type=sa.BigInteger)
    ending: Ending | None = Field(default=None, sa_column=sa.Column(by_value(Ending, "block_ending")))
    reach: Reach | None = Field(default=None, sa_column=sa.Column(by_value(Reach, "block_reach")))
    reach_words: str = Field(default="")


class BlockGapRow(SQLModel, table=True):
    """A pause, an absence or an interruption of a block that has ended."""

    __tablename__ = "block_gap"
    __table_args__ = (KEYED,)
    block_id: str = Field(sa_column=sa.Column(HexId, sa.ForeignKey("focus_block.id"), primary_key=True))
    place: int = Field(primary_key=True)
    kind: GapKind = Field(sa_column=sa.Column(by_value(GapKind, "gap_kind"), nullable=False))
    begins_at: int = Field(sa_type=sa.BigInteger)
    ends_at: int = Field(sa_type=sa.BigInteger)


class FocusSessionRow(SQLModel, table=True):
    """The clock of the block that runs, as it was last written; an ended block has its figures itself."""

    __tablename__ = "focus_session"
    __table_args__ = (KEYED,)
    block_id: str = Field(sa_column=sa.Column(HexId, sa.ForeignKey("focus_block.id"), primary_key=True))
    beat_at: int = Field(sa_type=sa.BigInteger)
    body: str


class CalendarSourceRow(SQLModel, table=True):
    """A calendar file, or a folder of them, from which meetings come; `faults` is one sentence a line."""

    __tablename__ = "calendar_source"
    __table_args__ = (KEYED,)
    id: str = Field(sa_column=key())
    name: str = Field(min_length=1)
    path: str = Field(unique=True)
    is_folder: bool
    fingerprint: str = Field(default="")
    read_at: int = Field(sa_type=sa.BigInteger)
    faults: str = Field(default="")


class MeetingRow(SQLModel, table=True):
    """One occurrence of an event of a calendar; one that the calendar has no longer is `gone`.

    `people` is a JSON list of texts.
    """

    __tablename__ = "meeting"
    __table_args__ = (
        sa.UniqueConstraint("source_id", "uid", "occurrence", name="meeting_occurrence"),
        sa.Index("meeting_time", "starts_at"),
        KEYED,
    )
    id: str = Field(sa_column=key())
    source_id: str = Field(sa_column=reference("calendar_source.id"))
    uid: str
    occurrence: str
    title: str
    starts_at: int = Field(sa_type=sa.BigInteger)
    ends_at: int = Field(sa_type=sa.BigInteger)
    zone: str
    first_day: date | None = Field(default=None)
    last_day: date | None = Field(default=None)
    doubtful_zone: str = Field(default="")
    takes_time: bool = Field(default=True)
    tentative: bool = Field(default=False)
    location: str = Field(default="")
    people: str = Field(default="[]")
    deal_id: str | None = Field(default=None, sa_column=reference("deal.id", null=True))
    outcome: MeetingOutcome | None = Field(
        default=None, sa_column=sa.Column(by_value(MeetingOutcome, "meeting_outcome"))
    )
    gone: bool = Field(default=False)
