# SPDX-License-Identifier: MIT
"""What an imported row is, and the rule which says whether it is new, changed or unchanged.

Rows are NamedTuples: a file can hold a million of them.
"""

import json
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from rider.domain.events import Outcome, Position
from rider.domain.ids import DealId, PipelineId, StageId
from rider.domain.money import Money
from rider.domain.playbook import Pipeline
from rider.domain.said import Said

_encoded = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False).encode

FIELDS = frozenset(
    {"name", "account", "value", "expected_close", "closed_on", "owner", "lead_source", "probability"}
)
"""What an import may update; a deal's stage, outcome and claim are not among them."""

Column = str | int | None
_Changed = dict[str, tuple[Column, Column]]
Changes = Mapping[str, tuple[Column, Column]]
"""Per column of a deal what it held and what the file says; days as ISO dates, amounts in minor units."""

NameKey = tuple[str, str]
"""Name and account of a deal as they are compared, see `name_key`."""


class Verdict(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"


class StageEntry(NamedTuple):
    """When a file says that a deal came to stand in a stage, was won or was lost; `at` is in ms.

    `stage_id` is None for an outcome, `word` what the file itself calls it; `value` is what the deal was
    worth then, where the file tells.
    """

    at: int
    stage_id: StageId | None
    outcome: Outcome
    word: str
    value: Money | None = None


class ImportedDeal(NamedTuple):
    """A deal as a file describes it. `stage_word` is what the file itself calls its stage.

    `stage_id` is the open stage that it claims, one of the pipeline; None for a closed deal, which claims its
    `outcome`. `people` are names of people at the buyer, `history` is in the order of time, `probability` in
    percent.
    """

    external_id: str | None
    name: str
    account: str
    value: Money | None
    currency: str
    pipeline_id: PipelineId
    stage_id: StageId | None
    outcome: Outcome
    stage_word: str
    created_on: date | None = None
    closed_on: date | None = None
    expected_close: date | None = None
    owner: str = ""
    lead_source: str = ""
    probability: int | None = None
    lost_reason: str = ""
    people: tuple[str, ...] = ()
    history: tuple[StageEntry, ...] = ()


class StandingDeal(NamedTuple):
    """A deal that is there already, as far as an import may touch it.

    `people` are the names of its people, folded by `folded_name`, those included who were removed; `heard`
    what was reported of its history so far. `edited` holds by column what the file said last where the rep
    has said otherwise since. `merged_into` is the name of the deal that it was merged into.
    """

    id: DealId
    position: Position
    name: str
    account: str
    value: Money | None
    currency: str
    expected_close: date | None
    closed_on: date | None
    owner: str
    lead_source: str
    probability: int | None
    crm_says: str | None
    external_id: str | None = None
    people: Set[str] = frozenset()
    heard: Set[tuple[int, str]] = frozenset()
    edited: Mapping[str, Column] = MappingProxyType({})
    external_source: str | None = None
    merged_into: str | None = None
    archived: bool = False


class RowVerdict(NamedTuple):
    """What becomes of one row of a file, and why.

    `line` is where it begins in the file, counted from 1. `file` names another file than the imported one,
    such as the history beside it. `reason` is a sentence for skipped and changed rows, and for a new one
    that the rep should look at; a skipped row is a `problem` unless the rep or the mapping leaves it out on
    purpose. `people` and `history` are what a deal gains. `cells` is the row as it was read, None for one
    that Rider does not store; `beside` are the rows of other files that belong to it, as JSON.
    """

    line: int
    verdict: Verdict
    reason: str = ""
    deal: ImportedDeal | None = None
    deal_id: DealId | None = None
    changes: Changes | None = None
    people: tuple[str, ...] = ()
    history: tuple[StageEntry, ...] = ()
    cells: Sequence[str] | None = None
    beside: tuple[str, ...] = ()
    problem: bool = False
    file: str = ""


@dataclass(frozen=True, slots=True)
class Existing:
    """What a file is compared with, as it is at `now` in ms.

    `by_id` and `by_name` hold the deals that came from the same source; two of them may share a name.
    `elsewhere` holds the others that are on a board, `skipped` the rows that were kept with a reason before,
    as they are stored.
    """

    head_seq: int
    now: int
    pipelines: tuple[Pipeline, ...]
    by_id: dict[str, StandingDeal]
    by_name: dict[NameKey, tuple[StandingDeal, ...]]
    elsewhere: dict[NameKey, tuple[StandingDeal, ...]]
    skipped: Set[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Batch:
    """The judged rows of one file on their way in; judged against the record as it ended at `head_seq`.

    `owner` is whose deals were taken, None for everyone's; `owners` how many the file names. `remember` are
    choices to be kept with it, by name (see `service.remembered`).
    """

    source: str
    file_name: str
    sha256: str
    header: tuple[str, ...]
    pipelines: tuple[Pipeline, ...]
    rows: tuple[RowVerdict, ...]
    head_seq: int
    owner: str | None = None
    owners: int = 0
    remember: Mapping[str, str] = field(default_factory=dict)


def raw_text(header: Sequence[str], cells: Sequence[str], beside: Sequence[str] = ()) -> str:
    """Return a row as it is stored: JSON of its cells by their headers, blank ones left out.

    Surplus cells stand under an empty header, the rows of other files that belong to it under “beside”.
    """
    kept: dict[str, object] = {h: c for h, c in zip(header, cells, strict=False) if c}
    if len(cells) > len(header):
        kept[""] = list(cells[len(header) :])
    if beside:
        kept["beside"] = [json.loads(row) for row in beside]
    return _encoded(kept)


def folded_name(name: str) -> str:
    """Return a name as it is compared: without case and surplus blanks."""
    return " ".join(name.casefold().split())


def name_key(name: str, account: str) -> NameKey:
    """Return what stands for a deal that its source gives no id."""
    return folded_name(name), folded_name(account)


def built_on(name: str, deals: int) -> str:
    """Return why an import cannot be taken back: so many of its deals have gone on since, one by name."""
    others = f" and {deals - 1:,} more" if deals > 1 else ""
    return Said("“{name}”{others} changed since.", name=name, others=others)


def agrees(deal: ImportedDeal, position: Position) -> bool:
    """Say whether a file and the board show a deal in the same stage or with the same outcome."""
    if deal.outcome is not position.shown_outcome:
        return False
    return deal.outcome is not Outcome.OPEN or deal.stage_id == position.shown_stage_id


def judge(deal: ImportedDeal, standing: StandingDeal | None, fields: Set[str]) -> tuple[Verdict, Changes]:
    """Return the verdict on a row and, for a changed one, its changes.

    `fields` are the FIELDS that the file has a column for; the others stay. A stage or outcome that differs
    becomes `crm_says`, never a move. What the rep has closed with proof keeps its value and its days, and
    what the rep has said otherwise since stays until the file says something new.
    """
    if standing is None:
        return Verdict.NEW, {}
    changes: _Changed = {}
    for name in ("name", "account", "owner", "lead_source", "probability"):
        if name in fields and getattr(deal, name) != getattr(standing, name):
            changes[name] = (getattr(standing, name), getattr(deal, name))
    if standing.position.outcome is Outcome.OPEN:
        changes |= _day_changes(deal, standing, fields)
    said = standing.edited
    changes = {c: pair for c, pair in changes.items() if not (c in said and said[c] == pair[1])}
    if standing.position.outcome is Outcome.OPEN:
        changes |= _value_change(deal, standing, fields)
    says = None if agrees(deal, standing.position) else deal.stage_word
    if says != standing.crm_says:
        changes["crm_says"] = (standing.crm_says, says)
    return (Verdict.CHANGED if changes else Verdict.UNCHANGED), changes


def _value_change(deal: ImportedDeal, standing: StandingDeal, fields: Set[str]) -> _Changed:
    """Compare the values, amount and currency as one: a new amount is in the file's own currency."""
    old, new, said = standing.value, deal.value, standing.edited
    if "value" not in fields or old == new:
        return {}
    was, now = old.minor if old else None, new.minor if new else None
    said_before = said.get("value_minor", was), said.get("currency", standing.currency)
    currency = new.currency if new else standing.currency
    if said and (now, new.currency if new else said_before[1]) == said_before:
        return {}
    changes: _Changed = {}
    if was != now:
        changes["value_minor"] = was, now
    if currency != standing.currency:
        changes["currency"] = standing.currency, currency
    return changes


def _day_changes(deal: ImportedDeal, standing: StandingDeal, fields: Set[str]) -> _Changed:
    """Compare the days; where the file says another outcome, its days belong to that one."""
    if deal.outcome is not standing.position.shown_outcome:
        return {}
    return {
        name: (_iso(getattr(standing, name)), _iso(getattr(deal, name)))
        for name in ("expected_close", "closed_on")
        if name in fields and getattr(deal, name) != getattr(standing, name)
    }


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
