# SPDX-License-Identifier: MIT
"""The tables. Instants are ms since the epoch (UTC), days ISO dates, money integer minor units.

Tables other than the ledger are WITHOUT ROWID: a row can then be replaced through its declared keys
only, and the triggers guard each of those. No postponed annotations here: they break SQLModel.
"""

from datetime import date

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from rider.domain.events import Outcome, Source
from rider.domain.playbook import Form, Momentum, StageKind
from rider.domain.proof import ProofKind, Role
from rider.store.columns import HexId, by_value, key, reference

KEYED = {"sqlite_with_rowid": False}


class PipelineRow(SQLModel, table=True):
    """A ladder of stages; an archived one is offered no longer."""

    __tablename__ = "pipeline"
    __table_args__ = (KEYED,)
    id: str = Field(sa_column=key())
    name: str = Field(unique=True, min_length=1)
    archived_seq: int | None = Field(default=None)


class StageRow(SQLModel, table=True):
    """A stage of a pipeline; the one of kind `won` holds what Won asks for, and ends the ladder.

    Archived stages stand behind it. The triggers see to it that each place is taken once: a constraint
    could not let an event give all stages of a ladder new places.
    """

    __tablename__ = "stage"
    __table_args__ = (
        sa.Index("stage_position", "pipeline_id", "position"),
        sa.UniqueConstraint("pipeline_id", "name", name="stage_name"),
        KEYED,
    )
    id: str = Field(sa_column=key())
    pipeline_id: str = Field(sa_column=reference("pipeline.id"))
    name: str = Field(min_length=1)
    position: int = Field(ge=0)
    kind: StageKind = Field(sa_column=sa.Column(by_value(StageKind, "stage_kind"), nullable=False))
    stall_days: int = Field(ge=1)
    qualified: bool = Field(default=False)
    archived_seq: int | None = Field(default=None)


class RequirementRow(SQLModel, table=True):
    """What a stage asks for. Its form never changes, and the rest only as an event says."""

    __tablename__ = "requirement"
    __table_args__ = (
        sa.Index("requirement_position", "stage_id", "position"),
        sa.CheckConstraint("least_grade IN (1, 2, 3)", name="requirement_grade"),
        KEYED,
    )
    id: str = Field(sa_column=key())
    stage_id: str = Field(sa_column=reference("stage.id"))
    position: int = Field(ge=0)
    title: str = Field(min_length=1)
    hint: str = Field(default="")
    form: Form = Field(sa_column=sa.Column(by_value(Form, "requirement_form"), nullable=False))
    least_grade: int = Field(ge=1, le=3)
    names_person: bool
    waivable: bool
    shelf_life_days: int | None = Field(default=None, ge=1)
    momentum: Momentum | None = Field(
        default=None, sa_column=sa.Column(by_value(Momentum, "requirement_momentum"))
    )
    archived_seq: int | None = Field(default=None)


class EventRow(SQLModel, table=True):
    """The ledger: append-only, in the order of `seq`, chained by hashes.

    An event that says where a deal stands afterwards fills `stage_id`, `outcome` and the claims;
    all others leave them empty. `words` is free text and enters the chain as its digest only.
    """

    __tablename__ = "event"
    __table_args__ = (
        sa.Index("event_deal", "deal_id", "seq"),
        sa.Index("event_subject", "subject_id", sqlite_where=sa.text("subject_id IS NOT NULL")),
        sa.Index("event_voided", "about_seq", unique=True, sqlite_where=sa.text("kind = 'voided'")),
        sa.Index("event_undone", "about_seq", unique=True, sqlite_where=sa.text("kind = 'undone'")),
    )
    seq: int = Field(sa_column=sa.Column(sa.Integer, primary_key=True, autoincrement=False))
    kind: str
    deal_id: str | None = Field(default=None, sa_column=reference("deal.id", null=True, deferred=True))
    subject_id: str | None = Field(default=None, sa_type=HexId)
    about_seq: int | None = Field(default=None)
    stage_id: str | None = Field(default=None, sa_column=reference("stage.id", null=True))
    outcome: str | None = Field(default=None)
    claim_stage_id: str | None = Field(default=None, sa_column=reference("stage.id", null=True))
    claim_outcome: str | None = Field(default=None)
    words: str | None = Field(default=None)
    words_digest: str | None = Field(default=None)
    body: str = Field(default="{}")
    happened_at: int = Field(sa_type=sa.BigInteger)
    recorded_at: int = Field(sa_type=sa.BigInteger)
    zone: str
    source: Source = Field(sa_column=sa.Column(by_value(Source, "event_source"), nullable=False))
    prev_hash: str
    hash: str


class DealRow(SQLModel, table=True):
    """A deal. Its pipeline, stage, outcome and claims are projected from the ledger.

    An archived deal is on no board; one that was merged into another keeps its own events.
    """

    __tablename__ = "deal"
    __table_args__ = (
        sa.UniqueConstraint("external_source", "external_id", name="deal_external"),
        sa.Index("deal_standing", "pipeline_id", "stage_id"),
        sa.CheckConstraint("probability IS NULL OR probability BETWEEN 0 AND 100", name="deal_probability"),
        KEYED,
    )
    id: str = Field(sa_column=key())
    pipeline_id: str = Field(sa_column=reference("pipeline.id"))
    stage_id: str = Field(sa_column=reference("stage.id"))
    outcome: Outcome = Field(sa_column=sa.Column(by_value(Outcome, "deal_outcome"), nullable=False))
    claim_stage_id: str | None = Field(default=None, sa_column=reference("stage.id", null=True))
    claim_outcome: Outcome | None = Field(
        default=None, sa_column=sa.Column(by_value(Outcome, "deal_claim_outcome"))
    )
    name: str = Field(min_length=1)
    account: str = Field(default="")
    value_minor: int | None = Field(default=None, sa_type=sa.BigInteger)
    currency: str = Field(min_length=3, max_length=3)
    expected_close: date | None = Field(default=None)
    closed_on: date | None = Field(default=None)
    probability: int | None = Field(default=None)
    lead_source: str = Field(default="")
    owner: str = Field(default="")
    external_source: str | None = Field(default=None)
    external_id: str | None = Field(default=None)
    crm_says: str | None = Field(default=None)
    adopted: bool = Field(default=True)
    wait_until: date | None = Field(default=None)
    created_at: int = Field(sa_type=sa.BigInteger)
    archived_at: int | None = Field(default=None, sa_type=sa.BigInteger)
    merged_into_id: str | None = Field(default=None, sa_column=reference("deal.id", null=True))


class SpellRow(SQLModel, table=True):
    """One stay of a deal in a stage, opened and closed by events; its length is stored when it ends."""

    __tablename__ = "spell"
    __table_args__ = (
        sa.Index("spell_open", "deal_id", unique=True, sqlite_where=sa.text("left_seq IS NULL")),
        sa.Index("spell_stage", "stage_id", "entered_at"),
        KEYED,
    )
    entered_seq: int = Field(sa_column=sa.Column(sa.Integer, primary_key=True, autoincrement=False))
    deal_id: str = Field(sa_column=reference("deal.id", deferred=True, index=True))
    stage_id: str = Field(sa_column=reference("stage.id"))
    entered_at: int = Field(sa_type=sa.BigInteger)
    left_seq: int | None = Field(default=None)
    left_at: int | None = Field(default=None, sa_type=sa.BigInteger)
    length_ms: int | None = Field(default=None, sa_type=sa.BigInteger)


class PersonRow(SQLModel, table=True):
    """A person at the buyer of one deal; one who was removed is no longer offered, and their proofs stay."""

    __tablename__ = "person"
    __table_args__ = (KEYED,)
    id: str = Field(sa_column=key())
    deal_id: str = Field(sa_column=reference("deal.id", index=True))
    name: str = Field(min_length=1)
    title: str = Field(default="")
    role: Role = Field(sa_column=sa.Column(by_value(Role, "person_role"), nullable=False))
    removed_seq: int | None = Field(default=None)


class AttachmentRow(SQLModel, table=True):
    """A file that was copied into the data folder under its SHA-256."""

    __tablename__ = "attachment"
    __table_args__ = (KEYED,)
    sha256: str = Field(primary_key=True, min_length=64, max_length=64)
    name: str
    size: int = Field(ge=0, sa_type=sa.BigInteger)
    added_at: int = Field(sa_type=sa.BigInteger)


class ProofRow(SQLModel, table=True):
    """A proof of a requirement, or a waiver of it with its reason; recorded by the event `seq`."""

    __tablename__ = "proof"
    __table_args__ = (
        sa.Index("proof_deal", "deal_id", "requirement_id"),
        sa.UniqueConstraint("seq", name="proof_seq"),
        sa.UniqueConstraint("supersedes_id", name="proof_supersedes"),
        KEYED,
    )
    id: str = Field(sa_column=key())
    seq: int = Field(sa_column=sa.Column(sa.Integer, sa.ForeignKey("event.seq"), nullable=False))
    deal_id: str = Field(sa_column=reference("deal.id"))
    requirement_id: str = Field(sa_column=reference("requirement.id"))
    kind: ProofKind = Field(sa_column=sa.Column(by_value(ProofKind, "proof_kind"), nullable=False))
    words: str
    person_id: str | None = Field(default=None, sa_column=reference("person.id", null=True))
    role: Role | None = Field(default=None, sa_column=sa.Column(by_value(Role, "proof_role")))
    happened_on: date
    link: str | None = Field(default=None)
    attachment: str | None = Field(default=None, foreign_key="attachment.sha256")
    amount_minor: int | None = Field(default=None, sa_type=sa.BigInteger)
    currency: str | None = Field(default=None)
    due_on: date | None = Field(default=None)
    supersedes_id: str | None = Field(default=None, sa_type=HexId)


class WithdrawalRow(SQLModel, table=True):
    """The withdrawal of a proof; the proof itself stays in the record."""

    __tablename__ = "withdrawal"
    __table_args__ = (KEYED,)
    proof_id: str = Field(sa_column=sa.Column(HexId, sa.ForeignKey("proof.id"), primary_key=True))
    seq: int = Field(sa_column=sa.Column(sa.Integer, sa.ForeignKey("event.seq"), nullable=False, unique=True))


class NextStepRow(SQLModel, table=True):
    """What the rep does next for a deal, why and by when; a deal has one open step at most.

    `pushes` counts how often the same step was put off before. `what` is empty once it was redacted, and
    stays so when such a step is opened again.
    """

    __tablename__ = "next_step"
    __table_args__ = (
        sa.Index("next_step_open", "deal_id", unique=True, sqlite_where=sa.text("closed_seq IS NULL")),
        KEYED,
    )
    id: str = Field(sa_column=key())
    deal_id: str = Field(sa_column=reference("deal.id", index=True))
    seq: int = Field(sa_column=sa.Column(sa.Integer, sa.ForeignKey("event.seq"), nullable=False))
    what: str
    why_now: str = Field(default="")
    refers_to: str = Field(default="")
    changed_since: str = Field(default="")
    due_on: date
    pushes: int = Field(default=0, ge=0)
    proof_id: str | None = Field(default=None, sa_column=reference("proof.id", null=True))
    closed_seq: int | None = Field(
        default=None, sa_column=sa.Column(sa.Integer, sa.ForeignKey("event.seq"), nullable=True)
    )
    outcome: str | None = Field(default=None)


class ImportRow(SQLModel, table=True):
    """A row of an imported file as it was read, with what became of it.

    `file` names another file than the imported one, such as the history beside it.
    """

    __tablename__ = "import_row"
    __table_args__ = (
        sa.Index("import_row_deal", "deal_id", sqlite_where=sa.text("deal_id IS NOT NULL")),
        KEYED,
    )
    seq: int = Field(sa_column=sa.Column(sa.Integer, sa.ForeignKey("event.seq"), primary_key=True))
    file: str = Field(default="", primary_key=True)
    line: int = Field(primary_key=True)
    deal_id: str | None = Field(default=None, sa_column=reference("deal.id", null=True))
    verdict: str
    reason: str = Field(default="")
    raw: str


class DraftRow(SQLModel, table=True):
    """What was typed into a gate sheet and not yet recorded."""

    __tablename__ = "draft"
    __table_args__ = (KEYED,)
    deal_id: str = Field(sa_column=sa.Column(HexId, sa.ForeignKey("deal.id"), primary_key=True))
    body: str
    saved_at: int = Field(sa_type=sa.BigInteger)


class SettingRow(SQLModel, table=True):
    """A remembered choice that belongs to the data rather than to the window."""

    __tablename__ = "setting"
    __table_args__ = (KEYED,)
    name: str = Field(primary_key=True)
    value: str
