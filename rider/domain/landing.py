# SPDX-License-Identifier: MIT
"""What an imported row is, and the rule which says whether it is new, changed or unchanged.

Rows are NamedTuples: a file can hold a million of them.
"""

from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from rider.domain.events import Outcome, Position
from rider.domain.ids import DealId, StageId
from rider.domain.money import Money
from rider.domain.playbook import Pipeline

FIELDS = frozenset({"name", "account", "value", "expected_close", "closed_on", "owner", "lead_source"})
"""What an import may update; a deal's stage, outcome and claim are not among them."""

Column = str | int | None
_Changed = dict[str, tuple[Column, Column]]
Changes = Mapping[str, tuple[Column, Column]]
"""Per column of a deal what it held and what the file says; days as ISO dates, amounts in minor units."""


class Verdict(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"


class ImportedDeal(NamedTuple):
    """A deal as a file describes it. `stage_word` is what the file itself calls its stage.

    `stage_id` is the open stage that it claims; None for a closed deal, which claims its `outcome`.
    """

    external_id: str | None
    name: str
    account: str
    value: Money | None
    currency: str
    stage_id: StageId | None
    outcome: Outcome
    stage_word: str
    created_on: date | None = None
    closed_on: date | None = None
    expected_close: date | None = None
    owner: str = ""
    lead_source: str = ""


class StandingDeal(NamedTuple):
    """A deal that is there already, as far as an import may touch it."""

    id: DealId
    position: Position
    name: str
    account: str
    value: Money | None
    expected_close: date | None
    closed_on: date | None
    owner: str
    lead_source: str
    crm_says: str | None


class RowVerdict(NamedTuple):
    """What becomes of one row of a file, and why.

    `line` is where it begins in the file (the header is line 1), `raw` the row as it was read, as JSON;
    it is empty for a row that Rider does not store. `reason` is a sentence for skipped and changed rows;
    a skipped row is a `problem` unless the rep or the mapping leaves it out on purpose.
    """

    line: int
    verdict: Verdict
    reason: str = ""
    deal: ImportedDeal | None = None
    deal_id: DealId | None = None
    changes: Changes | None = None
    raw: str = ""
    problem: bool = False


@dataclass(frozen=True, slots=True)
class Existing:
    """What a file is compared with.

    `by_id` and `by_name` hold the deals that came from the same source, with and without an id there;
    `made_elsewhere` the names of all others; `skipped` the rows that were kept with a reason before.
    """

    head_seq: int
    pipelines: tuple[Pipeline, ...]
    by_id: Mapping[str, StandingDeal]
    by_name: Mapping[tuple[str, str], StandingDeal]
    made_elsewhere: Set[tuple[str, str]]
    skipped: Set[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Batch:
    """The judged rows of one file on their way in; judged against the record as it ended at `head_seq`."""

    source: str
    file_name: str
    sha256: str
    pipeline: Pipeline
    rows: tuple[RowVerdict, ...]
    head_seq: int


def name_key(name: str, account: str) -> tuple[str, str]:
    """Return what stands for a deal that its source gives no id."""
    return name.casefold(), account.casefold()


def agrees(deal: ImportedDeal, position: Position) -> bool:
    """Say whether a file and the board show a deal in the same stage or with the same outcome."""
    if deal.outcome is not position.shown_outcome:
        return False
    return deal.outcome is not Outcome.OPEN or deal.stage_id == position.shown_stage_id


def judge(deal: ImportedDeal, standing: StandingDeal | None, fields: Set[str]) -> tuple[Verdict, Changes]:
    """Return the verdict on a row and, for a changed one, its changes.

    `fields` are the FIELDS that the file has a column for; the others stay. A stage or outcome that differs
    becomes `crm_says`, never a move. What the rep has closed with proof keeps its value and its days.
    """
    if standing is None:
        return Verdict.NEW, {}
    changes: _Changed = {}
    for name in ("name", "account", "owner", "lead_source"):
        if name in fields and getattr(deal, name) != getattr(standing, name):
            changes[name] = (getattr(standing, name), getattr(deal, name))
    if standing.position.outcome is Outcome.OPEN:
        changes |= _value_change(deal, standing, fields) | _day_changes(deal, standing, fields)
    says = None if agrees(deal, standing.position) else deal.stage_word
    if says != standing.crm_says:
        changes["crm_says"] = (standing.crm_says, says)
    return (Verdict.CHANGED if changes else Verdict.UNCHANGED), changes


def _value_change(deal: ImportedDeal, standing: StandingDeal, fields: Set[str]) -> _Changed:
    old, new = standing.value, deal.value
    changes: _Changed = {}
    if "value" not in fields or old == new:
        return changes
    was, now = (
        (old.minor, old.currency) if old else (None, None),
        (new.minor, new.currency) if new else (None, None),
    )
    if was[0] != now[0]:
        changes["value_minor"] = was[0], now[0]
    if now[1] and was[1] != now[1]:
        changes["currency"] = was[1], now[1]
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
