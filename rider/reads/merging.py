# SPDX-License-Identifier: MIT
"""The deals that one can be merged into, those first that are likely the same."""

import re
import sqlite3
from dataclasses import dataclass

from rider.domain.errors import RuleError
from rider.domain.events import Outcome
from rider.domain.ids import DealId, PipelineId
from rider.domain.money import Money

_WORD = re.compile(r"\w+")
_MUCH = 0.5


@dataclass(frozen=True, slots=True)
class Candidate:
    """A deal that another one may go into: where it stands, and in what the two are alike."""

    id: DealId
    name: str
    account: str
    value: Money | None
    pipeline_id: PipelineId
    stage: str
    outcome: Outcome
    same_account: bool
    like_name: bool


_STANDS = "coalesce(d.claim_outcome, d.outcome)"
_THIS = f"SELECT d.name, d.account, {_STANDS} AS outcome FROM deal d WHERE d.id = ?"
_OTHERS = f"""
SELECT d.id, d.name, d.account, d.value_minor, d.currency, d.pipeline_id, g.name AS stage,
       {_STANDS} AS outcome
  FROM deal d JOIN stage g ON g.id = coalesce(d.claim_stage_id, d.stage_id)
 WHERE d.archived_at IS NULL AND d.id <> ?"""


def candidates(connection: sqlite3.Connection, deal_id: str) -> tuple[Candidate, ...]:
    """Return the deals, open and closed, that a deal can be merged into; a won one only into won ones.

    Raises:
        RuleError: there is no such deal.
    """
    this = connection.execute(_THIS, (deal_id,)).fetchone()
    if this is None:
        raise RuleError("That deal is not in the file. Reload the board and try again.")
    found = [_candidate(row, this) for row in connection.execute(_OTHERS, (deal_id,))]
    if this["outcome"] == Outcome.WON:
        found = [c for c in found if c.outcome is Outcome.WON]
    return tuple(sorted(found, key=_likely_first))


def _candidate(row: sqlite3.Row, this: sqlite3.Row) -> Candidate:
    minor, account = row["value_minor"], row["account"].strip().casefold()
    return Candidate(
        id=row["id"],
        name=row["name"],
        account=row["account"],
        value=None if minor is None else Money(minor, row["currency"]),
        pipeline_id=row["pipeline_id"],
        stage=row["stage"],
        outcome=Outcome(row["outcome"]),
        same_account=bool(account) and account == this["account"].strip().casefold(),
        like_name=_are_alike(row["name"], this["name"]),
    )


def _are_alike(one: str, other: str) -> bool:
    """Say whether two names share half of their words."""
    mine, theirs = set(_WORD.findall(one.casefold())), set(_WORD.findall(other.casefold()))
    return bool(mine & theirs) and len(mine & theirs) >= _MUCH * len(mine | theirs)


def _likely_first(one: Candidate) -> tuple[bool, bool, str]:
    return not one.like_name, not one.same_account, one.name.casefold()
