# SPDX-License-Identifier: MIT
"""What a look at a file finds: its columns and words, and the questions that it leaves open."""

from collections.abc import Mapping as Named
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from rider.domain.playbook import Pipeline
from rider.exchange.cells.dates import DateOrder
from rider.exchange.files.table import Table
from rider.exchange.mappings.answers import AllOwners, Answers
from rider.exchange.mappings.mapping import Mapping
from rider.exchange.scan import Scan


class Need(StrEnum):
    """What must be answered before a file can be planned.

    COLUMNS: there is no column for the name, or neither one for the stage nor one for the status, or they are
    guessed. IDENTITY: no column has ids, so that deals are told apart by name and account: a yes is asked
    for. SHORTENED: amounts such as 250k. CURRENCY: nothing says what the amounts are in.
    """

    COLUMNS = "columns"
    PIPELINE = "pipeline"
    STAGES = "stages"
    OUTCOMES = "outcomes"
    CURRENCY = "currency"
    OWNER = "owner"
    DATE_ORDER = "date_order"
    DECIMAL_MARK = "decimal_mark"
    SHORTENED = "shortened"
    IDENTITY = "identity"


@dataclass(frozen=True, slots=True)
class Ask:
    """A question that the file leaves open, as a sentence. `about` is the header or word that it is about."""

    need: Need
    sentence: str
    about: str = ""
    example: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the file. `samples` are its first different cells, `filled` how many rows have it.

    `field` is the field that it is read as; one that `is_kept` is known and only stays with the stored row.
    """

    header: str
    samples: tuple[str, ...]
    filled: int
    field: str | None = None
    is_kept: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """What the file calls a stage, an outcome or a pipeline, in how many rows, and what that means here.

    `target` is a stage's or pipeline's name, “open”, “won”, “lost” or LEAVE_OUT; None is not known yet.
    `pipeline` is set where the file has several. `asks` is False for a word on which nothing hangs, such as
    a stage that only won and lost deals have.
    """

    word: str
    count: int
    target: str | None
    pipeline: str = ""
    asks: bool = True

    @property
    def key(self) -> str:
        """Return under which key it is answered."""
        return f"{self.word} ({self.pipeline})" if self.pipeline else self.word


@dataclass(frozen=True, slots=True)
class DateColumn:
    """A column of dates: their order, None where that is asked; `proof` is a cell that proves it, or two."""

    header: str
    sample: str
    order: DateOrder | None
    asks: bool
    proof: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """What a file is looked at with: Rider's pipelines, what is remembered, a mapping, the rep's currency."""

    pipelines: tuple[Pipeline, ...] = ()
    memory: Named[str, str] = field(default_factory=dict)
    mapping: Mapping | None = None
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Beside:
    """The file of histories that lies beside the deals, and how it is read."""

    table: Table
    mapping: Mapping
    scan: Scan


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a file is, before anything is decided.

    `recognised` is a sentence: what it is and how it is read. `why` says by what it was recognised, what lies
    beside it and what is remembered. `mapping` has one header for each field that the file has a column for.
    `owners` are the names with their number of rows, the most first; `owner` whose deals are taken. What
    `asks` lists is still open; without any the file can be planned. `fields` can be mapped. `answers` are the
    rep's of now, `said` those and the remembered ones. `unlooked` is the mapping without what lies beside the
    file, `beside_notes` what was said of that, `on_money` what amounts without a currency are read as.
    """

    path: Path
    table: Table
    recognised: str
    why: tuple[str, ...]
    source: str
    title: str
    is_history: bool
    mapping: Mapping
    columns: tuple[Column, ...]
    stages: tuple[Word, ...]
    outcomes: tuple[Word, ...]
    pipelines: tuple[Word, ...]
    dates: tuple[DateColumn, ...]
    owners: tuple[tuple[str, int], ...]
    owner: str | AllOwners | None
    asks: tuple[Ask, ...]
    answers: Answers
    fields: tuple[str, ...]
    given: Given
    scan: Scan
    said: Answers
    unlooked: Mapping
    beside: Beside | None = None
    beside_notes: tuple[str, ...] = ()
    on_money: str = ""

    @property
    def rows(self) -> int:
        """Return how many rows there are below the header."""
        return len(self.table.rows)

    @property
    def header(self) -> tuple[str, ...]:
        """Return the headers of the columns."""
        return self.table.header

    @property
    def sha256(self) -> str:
        """Return the digest of the file."""
        return self.table.sha256
