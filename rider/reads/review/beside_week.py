# SPDX-License-Identifier: MIT
"""What the ledger has to say to the question that a week asks in turn."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rider.domain.events import EventKind
from rider.domain.playbook import Form
from rider.domain.proof import Role
from rider.domain.review.answers import Question
from rider.domain.stats import Bounds, rated
from rider.reads.board.never import NEVER_DEALS
from rider.reads.review.happened import Fact

CHANGE_KINDS = frozenset(
    {
        EventKind.MOVED,
        EventKind.MOVED_BACK,
        EventKind.WON,
        EventKind.LOST,
        EventKind.REOPENED,
        EventKind.VALUE_CHANGED,
        EventKind.CLOSE_PUSHED,
        EventKind.DEAL_CHANGED,
    }
)
"""Kinds that change where a deal stands, what it is worth or when it is to close."""

_PROOFS = """
SELECT p.id, r.form, coalesce(p.role, w.role) AS role, w.id AS person_id, w.name, w.title
  FROM proof p JOIN requirement r ON r.id = p.requirement_id LEFT JOIN person w ON w.id = p.person_id
 WHERE p.id IN ({marks})"""

# Proven is what stands on proof beyond the stage in which deals are born; what a file claims beyond its proof
# is claimed. The rest is new: nothing can be said of it yet.
_SOURCES = f"""
SELECT trim(d.lead_source) AS source,
       count(*) FILTER (WHERE coalesce(d.claim_outcome, d.outcome) = 'lost') AS lost,
       count(*) FILTER (WHERE d.claim_outcome = 'won'
                           OR d.claim_stage_id IS NOT NULL AND d.claim_outcome IS NULL AND d.outcome = 'open')
           AS claimed,
       count(*) FILTER (WHERE d.claim_outcome IS NULL AND (d.outcome = 'won'
                           OR d.outcome = 'open' AND d.claim_stage_id IS NULL AND g.position > 0)) AS proven,
       count(*) AS n
  FROM deal d JOIN stage g ON g.id = d.stage_id
 WHERE trim(d.lead_source) <> '' AND d.id NOT IN ({NEVER_DEALS})
 GROUP BY 1 ORDER BY n DESC, 1"""


@dataclass(frozen=True, slots=True)
class Source:
    """How real the leads of a source turned out: `proven`, `claimed` and `lost` of `n`, the rest is new."""

    name: str
    proven: int
    claimed: int
    lost: int
    n: int

    @property
    def interval(self) -> Bounds | None:
        """Return the 95% interval of the share that is proven, None below five leads."""
        return rated(self.proven, self.n)


@dataclass(frozen=True, slots=True)
class Engaged:
    """A person at the buyer whom proofs of the week name, and the part that they play in the decision."""

    name: str
    title: str
    role: Role
    deal_id: str
    deal_name: str
    account: str


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside the question of a week: what happened, whom it named, or where leads came from."""

    facts: tuple[Fact, ...] = ()
    people: tuple[Engaged, ...] = ()
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class _Proof:
    form: Form
    role: Role
    person_id: str
    name: str
    title: str


def beside(connection: sqlite3.Connection, question: Question, told: tuple[Fact, ...]) -> Beside:
    """Return what belongs beside a question, of what happened in its week."""
    match question:
        case Question.HEARING:
            proofs = _proofs(connection, told)
            return Beside(tuple(fact for fact in told if _is_heard(fact, proofs)))
        case Question.LEADS:
            return Beside(sources=sources(connection))
        case Question.ENGAGING:
            return Beside(people=_engaged(told, _proofs(connection, told)))
        case Question.SAYING:
            return Beside(tuple(fact for fact in told if _is_said(fact)))
        case _:
            return Beside(tuple(fact for fact in told if _is_change(fact)))


def sources(connection: sqlite3.Connection) -> tuple[Source, ...]:
    """Return how real the rep's leads are by source, the largest first."""
    return tuple(
        Source(row["source"], row["proven"], row["claimed"], row["lost"], row["n"])
        for row in connection.execute(_SOURCES)
    )


def _proofs(connection: sqlite3.Connection, told: Iterable[Fact]) -> dict[str, _Proof]:
    ids = sorted({fact.entry.subject for fact in told if fact.entry.kind is EventKind.PROVED})
    rows = connection.execute(_PROOFS.format(marks=", ".join("?" * len(ids))), ids)
    return {
        row["id"]: _Proof(
            Form(row["form"]),
            Role(row["role"] or Role.UNKNOWN),
            row["person_id"] or "",
            row["name"] or "",
            row["title"] or "",
        )
        for row in rows
    }


def _is_heard(fact: Fact, proofs: Mapping[str, _Proof]) -> bool:
    """Say whether a fact is the buyer's own words, or an objection of theirs."""
    objection = EventKind.OBJECTION_SURFACED
    if fact.entry.kind is objection or fact.entry.momentum is objection:
        return True
    proof = proofs.get(fact.entry.subject)
    return fact.entry.kind is EventKind.PROVED and proof is not None and proof.form is Form.QUOTE


def _is_said(fact: Fact) -> bool:
    """Say whether a fact tells what came up in a conversation."""
    entry, conversation = fact.entry, EventKind.CONVERSATION_HELD
    if entry.kind is EventKind.MEETING_HELD:
        return bool(entry.words.strip())
    return entry.kind is conversation or entry.momentum is conversation


def _is_change(fact: Fact) -> bool:
    entry = fact.entry
    if entry.kind is EventKind.DEAL_CHANGED:
        return "expected_close" in entry.body
    return entry.kind in CHANGE_KINDS and not fact.is_silent


def _engaged(told: Iterable[Fact], proofs: Mapping[str, _Proof]) -> tuple[Engaged, ...]:
    """Return whom proofs name, each once; who decides first."""
    found: dict[str, Engaged] = {}
    for fact in told:
        proof = proofs.get(fact.entry.subject)
        if fact.entry.kind is EventKind.PROVED and proof is not None and proof.name:
            found[proof.person_id] = Engaged(
                proof.name, proof.title, proof.role, fact.deal_id, fact.deal_name, fact.account
            )
    order = {role: place for place, role in enumerate(_DECIDING_FIRST)}
    return tuple(sorted(found.values(), key=lambda one: (order[one.role], one.name.casefold(), one.deal_id)))


_DECIDING_FIRST = (
    Role.ECONOMIC_BUYER,
    Role.CHAMPION,
    Role.TECHNICAL,
    Role.BLOCKER,
    Role.USER,
    Role.UNKNOWN,
)
