# SPDX-License-Identifier: MIT
"""What the palette finds in the file: every deal but the merged ones, and the people at the buyers."""

import sqlite3
from typing import NamedTuple

from rider.domain.events import Outcome
from rider.domain.ids import DealId
from rider.domain.proof import Role

_LATEST_EVENTS = 400


class FoundDeal(NamedTuple):
    """A deal with the stage and outcome that it shows, and its value in minor units where it has one."""

    deal_id: DealId
    name: str
    account: str
    stage: str
    pipeline: str
    outcome: Outcome
    archived: bool
    minor: int | None
    currency: str


class FoundPerson(NamedTuple):
    """A person at the buyer of a deal."""

    person_id: str
    deal_id: DealId
    name: str
    title: str
    role: Role
    deal: str


class Findable(NamedTuple):
    """Everything that can be found; `latest` are the deals that were touched last, the last first."""

    deals: tuple[FoundDeal, ...]
    people: tuple[FoundPerson, ...]
    latest: tuple[DealId, ...]


_DEALS = """
SELECT d.id, d.name, d.account, g.name, p.name, coalesce(d.claim_outcome, d.outcome),
       d.archived_at IS NOT NULL, d.value_minor, d.currency
  FROM deal d
  JOIN stage g ON g.id = coalesce(d.claim_stage_id, d.stage_id)
  JOIN pipeline p ON p.id = d.pipeline_id
 WHERE d.merged_into_id IS NULL
 ORDER BY d.archived_at IS NOT NULL, coalesce(d.claim_outcome, d.outcome) <> 'open', d.name COLLATE NOCASE"""

_PEOPLE = """
SELECT n.id, n.deal_id, n.name, n.title, n.role, d.name
  FROM person n JOIN deal d ON d.id = n.deal_id
 WHERE n.removed_seq IS NULL AND d.merged_into_id IS NULL
 ORDER BY d.archived_at IS NOT NULL, coalesce(d.claim_outcome, d.outcome) <> 'open', n.name COLLATE NOCASE"""

_LATEST = f"SELECT deal_id FROM event WHERE deal_id IS NOT NULL ORDER BY seq DESC LIMIT {_LATEST_EVENTS}"


def read(connection: sqlite3.Connection) -> Findable:
    """Read what can be found: those deals first that are open."""
    outcomes, roles = {o.value: o for o in Outcome}, {r.value: r for r in Role}
    cursor = connection.cursor()
    cursor.row_factory = None
    deals = tuple(
        FoundDeal(key, name, account, stage, pipeline, outcomes[outcome], bool(archived), minor, currency)
        for key, name, account, stage, pipeline, outcome, archived, minor, currency in cursor.execute(_DEALS)
    )
    people = tuple(
        FoundPerson(key, deal_id, name, title, roles[role], deal)
        for key, deal_id, name, title, role, deal in cursor.execute(_PEOPLE)
    )
    latest = tuple(dict.fromkeys(key for (key,) in cursor.execute(_LATEST)))
    return Findable(deals, people, latest)
