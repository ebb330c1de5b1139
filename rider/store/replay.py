# SPDX-License-Identifier: MIT
"""The record replayed in Python: playbooks, positions, spells and proofs as they follow from the events."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from rider.domain import gate
from rider.domain.day import utc_day
from rider.domain.errors import RuleError
from rider.domain.events import (
    PLAYBOOK_KINDS,
    REVIEW_KINDS,
    STAY_BEGINS,
    STAY_ENDS,
    EventKind,
    Outcome,
    Position,
)
from rider.domain.ids import PersonId, RequirementId
from rider.domain.playbook import Pipeline, Requirement, Stage, requirement_of
from rider.domain.proof import Evidence, Held, ProofKind, Role, faults, grade
from rider.store.replay_focus import Focus
from rider.store.replay_playbook import Playbooks
from rider.store.replay_review import Reviews

PROOF_BODY = (
    *("requirement_id", "kind", "person_id", "role", "happened_on", "link", "attachment"),
    *("amount_minor", "currency", "due_on", "supersedes_id"),
)
"""The columns of a proof that its event repeats."""

_FORWARD = (EventKind.MOVED, EventKind.WON, EventKind.REOPENED)
_POSITION = ("stage_id", "outcome", "claim_stage_id", "claim_outcome")
_NOBODY = (
    "SELECT p.seq FROM proof p JOIN person n ON n.id = p.person_id"
    " WHERE n.deal_id <> p.deal_id OR trim(n.name) = '' ORDER BY p.seq"
)

_SENSELESS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What the examination of a row may raise whose values are not of the kind that Rider writes."""

Spell = tuple[str, str, int, int | None, int | None]
"""Deal, stage, entered at, number of the leaving event, left at."""


def readable(place: str, findings: Iterator[str]) -> Iterator[str]:
    """Pass findings on; that a row makes no sense is one more of them."""
    try:
        yield from findings
    except _SENSELESS as error:
        yield f"{place}: what is written there makes no sense ({type(error).__name__}: {error})."


@dataclass(frozen=True, slots=True)
class Record:
    """One event and the proof that it recorded, as rows."""

    event: sqlite3.Row
    proof: sqlite3.Row | None
    redacted: bool = False

    @property
    def position(self) -> Position:
        """Return where the event says that its deal stands."""
        e = self.event
        claim = Outcome(e["claim_outcome"]) if e["claim_outcome"] else None
        return Position(e["stage_id"], Outcome(e["outcome"]), e["claim_stage_id"], claim)


@dataclass(slots=True)
class _Deal:
    moves: list[tuple[int, EventKind, Position]] = field(default_factory=list)
    held: dict[str, Held] = field(default_factory=dict)
    shelf: list[tuple[int, str | None]] = field(default_factory=list)
    """Why it is on no board, the latest last: the event, and the deal that it was merged into."""

    def gives_back_pipeline(self, kind: EventKind) -> bool:
        return kind is EventKind.VOIDED and self.moves[-1][1] is EventKind.PIPELINE_CHANGED


@dataclass(slots=True)
class Replay:
    """What follows from the events so far."""

    playbooks: Playbooks = field(default_factory=Playbooks)
    deals: dict[str, _Deal] = field(default_factory=dict)
    spells: dict[int, Spell] = field(default_factory=dict)
    focus: Focus = field(default_factory=Focus)
    reviews: Reviews = field(default_factory=Reviews)
    _open: dict[str, int] = field(default_factory=dict)
    _left: dict[int, int] = field(default_factory=dict)

    def take(self, record: Record) -> Iterator[str]:
        """Follow one event; yield a sentence where it should not have been possible."""
        kind, event = EventKind(record.event["kind"]), record.event
        if kind in PLAYBOOK_KINDS:
            yield from self.playbooks.take(kind, event, self._live())
        elif kind is EventKind.CREATED:
            yield from self._birth(record)
        elif kind in REVIEW_KINDS or kind.startswith(("block_", "series_")):
            beside = self.reviews if kind in REVIEW_KINDS else self.focus
            yield from beside.take(kind, event)
        elif event["deal_id"] is not None and event["deal_id"] not in self.deals:
            yield f"Event {event['seq']}: it is about a deal that was never created."
        elif event["stage_id"] is not None:
            yield from self._move(kind, record)
        elif kind in (EventKind.PROVED, EventKind.WAIVED):
            yield from self._prove(record)
        elif event["deal_id"] is not None:
            self._rest(kind, event, self.deals[event["deal_id"]])

    @staticmethod
    def _rest(kind: EventKind, event: sqlite3.Row, deal: _Deal) -> None:
        """Follow what neither moves a deal nor proves anything of it."""
        if kind is EventKind.WITHDREW:
            deal.held.pop(event["subject_id"], None)
        elif kind in (EventKind.ARCHIVED, EventKind.MERGED):
            deal.shelf.append((event["seq"], event["subject_id"]))
        elif kind is EventKind.RESTORED:
            deal.shelf.clear()
        elif kind is EventKind.UNDONE:
            deal.shelf = [one for one in deal.shelf if one[0] != event["about_seq"]]

    def _live(self) -> list[Position]:
        """Return where every deal stands that is open, as far as it is shown, and not archived."""
        places = (deal.moves[-1][2] for deal in self.deals.values() if not deal.shelf)
        return [place for place in places if place.shown_outcome is Outcome.OPEN]

    def _birth(self, record: Record) -> Iterator[str]:
        event = record.event
        is_first = self.playbooks.is_first(event["stage_id"]) and self.playbooks.holds(event["stage_id"])
        if not is_first or record.position != Position(event["stage_id"]):
            yield f"Event {event['seq']}: the deal was not born in the first stage of its pipeline."
        deal = _Deal()
        deal.moves.append((event["seq"], EventKind.CREATED, record.position))
        self.deals[event["deal_id"]] = deal
        self._stay(EventKind.CREATED, event)

    def _prove(self, record: Record) -> Iterator[str]:
        event, proof = record.event, record.proof
        if proof is None:
            return
        place, said = f"Event {event['seq']}", self.playbooks.requirements.get(proof["requirement_id"])
        if said is None:
            yield f"{place}: its proof is for something that the playbook did not ask for."
            return
        asked, evidence = requirement_of({"id": proof["requirement_id"], **said}), _evidence(proof)
        happened_on = date.fromisoformat(proof["happened_on"])
        yield from _what_is_hollow(place, asked, evidence, record)
        held = self.deals[event["deal_id"]].held
        held.pop(proof["supersedes_id"], None)
        linked = evidence.link is not None or evidence.attachment is not None
        of_grade = grade(asked.form, linked=linked)
        held[event["subject_id"]] = Held(asked.id, evidence.kind, of_grade, happened_on)

    def _move(self, kind: EventKind, record: Record) -> Iterator[str]:
        event, deal = record.event, self.deals[record.event["deal_id"]]
        before, place = deal.moves[-1][2], f"Event {record.event['seq']}"
        if kind is EventKind.PIPELINE_CHANGED or deal.gives_back_pipeline(kind):
            yield from self._change_pipeline(kind, record)
            return
        try:
            ladder = self.playbooks.ladder(self._pipeline_of(deal))
            here, target = ladder.stage(before.stage_id), ladder.stage(event["stage_id"])
        except (KeyError, RuleError):
            yield f"{place}: the deal was moved into a stage that its pipeline does not have."
            return
        wins = record.position.outcome is Outcome.WON
        aim = ladder.won if wins else target
        rises = kind is EventKind.VOIDED and target.position > here.position
        if (kind in _FORWARD or wins or rises) and self._short(ladder, aim, deal, event["recorded_at"]):
            yield f"{place}: the deal entered {aim.name} without the proof that it asked for."
        if kind not in (*_FORWARD, EventKind.MOVED_BACK, EventKind.VOIDED) and target.id != here.id:
            yield f"{place}: the deal changed its stage without a move."
        if kind is EventKind.MOVED_BACK and not (target.position < here.position <= ladder.won.position):
            yield f"{place}: a move back led forwards."
        yield from self._follow(kind, record)

    def _change_pipeline(self, kind: EventKind, record: Record) -> Iterator[str]:
        """Follow a deal into another pipeline, or back out of it when that is voided."""
        event, to = record.event, record.event["stage_id"]
        before = self._pipeline_of(self.deals[event["deal_id"]])
        begins = self.playbooks.is_first(to) and self.playbooks.pipeline_of(to) != before
        bare = record.position == Position(event["stage_id"])
        if kind is EventKind.PIPELINE_CHANGED and not (begins and bare):
            yield f"Event {event['seq']}: the deal does not begin another pipeline in its first stage."
        yield from self._follow(kind, record)

    def _follow(self, kind: EventKind, record: Record) -> Iterator[str]:
        """Note where a deal stands from now on."""
        event, deal = record.event, self.deals[record.event["deal_id"]]
        if not self.playbooks.holds(event["stage_id"]):
            yield f"Event {event['seq']}: the deal was put into a stage that is archived."
        if kind is EventKind.VOIDED:
            last = deal.moves.pop()
            if not deal.moves or last[0] != event["about_seq"] or deal.moves[-1][2] != record.position:
                yield f"Event {event['seq']}: it voids something else than the last move."
                deal.moves.append((event["seq"], kind, record.position))
        else:
            deal.moves.append((event["seq"], kind, record.position))
        self._stay(kind, event)

    def _pipeline_of(self, deal: _Deal) -> str:
        return self.playbooks.pipeline_of(deal.moves[-1][2].stage_id)

    @staticmethod
    def _short(ladder: Pipeline, aim: Stage, deal: _Deal, at_ms: int) -> bool:
        held: defaultdict[RequirementId, tuple[Held, ...]] = defaultdict(tuple)
        for one in deal.held.values():
            held[one.requirement_id] = (*held[one.requirement_id], one)
        return bool(gate.missing(ladder, aim, held, at_ms))

    def _stay(self, kind: EventKind, event: sqlite3.Row) -> None:
        deal_id, seq, at = event["deal_id"], event["seq"], event["happened_at"]
        if kind is EventKind.VOIDED:
            self._give_back(deal_id, event["about_seq"])
        if kind in STAY_ENDS and deal_id in self._open:
            entered = self._open.pop(deal_id)
            self.spells[entered] = (*self.spells[entered][:3], seq, at)
            self._left[seq] = entered
        if kind in STAY_BEGINS:
            self.spells[seq] = (deal_id, event["stage_id"], at, None, None)
            self._open[deal_id] = seq

    def _give_back(self, deal_id: str, voided: int) -> None:
        """Take away the stay that a voided event opened, and open the one again that it ended."""
        if self.spells.pop(voided, None) is not None:
            self._open.pop(deal_id, None)
        entered = self._left.pop(voided, None)
        if entered is not None:
            self.spells[entered] = (*self.spells[entered][:3], None, None)
            self._open[deal_id] = entered

    def compare(self, connection: sqlite3.Connection) -> Iterator[str]:
        """Compare what follows from the events with what the tables say."""
        for findings in (
            self.playbooks.compare(connection),
            self._compare_deals(connection),
            self._compare_spells(connection),
            self._compare_withdrawals(connection),
            self.focus.compare(connection),
            self.reviews.compare(connection),
            _named_people(connection),
        ):
            yield from readable("The tables", findings)

    def _compare_deals(self, connection: sqlite3.Connection) -> Iterator[str]:
        known = set(self.deals)
        for row in connection.execute("SELECT * FROM deal"):
            deal = self.deals.get(row["id"])
            known.discard(row["id"])
            if deal is None:
                yield f"The deal “{row['name']}” has no birth in the record."
                continue
            p = deal.moves[-1][2]
            said = (p.stage_id, p.outcome, p.claim_stage_id, p.claim_outcome)
            if tuple(row[c] for c in _POSITION) != said or row["pipeline_id"] != self._pipeline_of(deal):
                yield f"The deal “{row['name']}” does not stand where its last event says."
            if p.shown_outcome is Outcome.OPEN and not deal.shelf and not self.playbooks.holds(p.stage_id):
                yield f"The deal “{row['name']}” stands in a stage that is archived."
            shelf = deal.shelf[-1][1] if deal.shelf else None
            if bool(deal.shelf) != (row["archived_at"] is not None) or row["merged_into_id"] != shelf:
                yield f"The deal “{row['name']}” was put away or brought back without an event."
        for deal_id in known:
            yield f"Deal {deal_id} is in the record, but not among the deals."

    def _compare_spells(self, connection: sqlite3.Connection) -> Iterator[str]:
        found = {}
        for row in connection.execute("SELECT * FROM spell"):
            found[row["entered_seq"]] = tuple(
                row[k] for k in ("deal_id", "stage_id", "entered_at", "left_seq", "left_at")
            )
            if row["left_at"] is not None and row["length_ms"] != row["left_at"] - row["entered_at"]:
                yield f"The stay that began with event {row['entered_seq']} has a wrong length."
        for seq in sorted(self.spells.keys() | found.keys()):
            if self.spells.get(seq) != found.get(seq):
                yield f"The stay that began with event {seq} is not as the record says."

    def _compare_withdrawals(self, connection: sqlite3.Connection) -> Iterator[str]:
        recorded = connection.execute("SELECT seq, subject_id FROM event WHERE kind = 'withdrew'")
        found = connection.execute("SELECT seq, proof_id FROM withdrawal")
        for seq in sorted({seq for seq, _ in set(map(tuple, recorded)) ^ set(map(tuple, found))}):
            yield f"Event {seq}: the withdrawal and the record do not agree."


def _evidence(proof: sqlite3.Row) -> Evidence:
    """Return a proof's row as the evidence that was given."""
    return Evidence(
        requirement_id=RequirementId(proof["requirement_id"]),
        words=proof["words"],
        kind=ProofKind(proof["kind"]),
        person=PersonId(proof["person_id"]) if proof["person_id"] else None,
        role=Role(proof["role"]) if proof["role"] else None,
        happened_on=date.fromisoformat(proof["happened_on"]),
        link=proof["link"],
        attachment=proof["attachment"],
        amount_minor=proof["amount_minor"],
        currency=proof["currency"],
        due_on=date.fromisoformat(proof["due_on"]) if proof["due_on"] else None,
    )


def _what_is_hollow(place: str, asked: Requirement, evidence: Evidence, record: Record) -> Iterator[str]:
    """Judge a proof as it was judged when it was given, on the day on which it happened."""
    happened_on = evidence.happened_on
    assert happened_on is not None
    # The rep's day may be one ahead of the UTC day.
    if happened_on.toordinal() > utc_day(record.event["recorded_at"]).toordinal() + 1:
        yield f"{place}: its proof does not count. The day lies ahead."
    for fault in faults(asked, evidence, happened_on):
        if not (record.redacted and fault.field == "words" and evidence.words == ""):
            yield f"{place}: its proof does not count. {fault.sentence}"


def _named_people(connection: sqlite3.Connection) -> Iterator[str]:
    for (seq,) in connection.execute(_NOBODY):
        yield f"Event {seq}: its proof names nobody of its deal."
