# SPDX-License-Identifier: MIT
"""A move: what the gate, the ledger and the chain cost in SQL, and what the whole verb costs.

In SQL the project is one `moved` event, numbered, hashed and inserted through the driver, which the triggers
judge and project, and a durable commit. The floor is a durable commit of `UPDATE deal SET stage_id` in a copy
of the file without triggers: ungated, unlogged, without a stay or a hash.

The whole verb is `service.deals.move`. The floor does the same work through a SQLModel session in the file
without triggers, with the gate in Python: deal, playbook and proofs read as entities, `domain.gate` asked,
deal, stays and event written as entities.
"""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import sqlalchemy as sa
from sqlmodel import Session, col, select

from benchmarks import sample
from benchmarks.lines import Line, against
from benchmarks.timing import Time, in_turns, time_of
from rider.clock import Clock
from rider.domain import gate
from rider.domain.playbook import Pipeline, assemble
from rider.domain.proof import Held, grade
from rider.exchange.importing import carry_out
from rider.file import DataFolder
from rider.service import deals, proofs
from rider.service.session import open_rider
from rider.store.engine import PRAGMAS, writing_engine
from rider.store.ledger import COLUMNS, chain
from rider.store.tables import (
    DealRow,
    EventRow,
    PipelineRow,
    ProofRow,
    RequirementRow,
    SpellRow,
    StageRow,
    WithdrawalRow,
)
from tests import builders

_AT_ONCE = 5
"""How many moves a round makes; its time is that of one."""

_INSERT = f"INSERT INTO event ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
_HEAD = "SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1"
_WHY = (
    "Beside the update of the deal a move writes an event and ends one stay and begins another, "
    "each with its indexes, before the one commit."
)


def lines(rounds: int) -> Iterator[Line]:
    """Measure a move in SQL and as a verb."""
    with TemporaryDirectory() as place:
        trial = _Trial(Path(place), _AT_ONCE * (rounds + 1))
        taken = in_turns(rounds, {"project": trial.in_sql, "floor": trial.raw})
        what, floor_is = "Gated, logged, chained, durable move in SQL", "UPDATE and commit, no triggers"
        yield against(what, taken["project"], taken["floor"], 1.6, floor_is=floor_is, why=_WHY)
        taken = in_turns(rounds, {"project": trial.verb, "floor": trial.entities})
        what, floor_is = "The whole verb `move`", "SQLModel, the gate in Python, no triggers"
        yield against(what, taken["project"], taken["floor"], 0.6, floor_is=floor_is)
        trial.close()


class _Trial:
    """Four copies of one file, in which many deals are due for the second stage."""

    def __init__(self, place: Path, count: int) -> None:
        self._place, self._clock = place, sample.clock()
        self._make(count)
        self._gated, self._bare = self._connect("gated"), self._connect("bare")
        self._store = open_rider(self._copy("verb"), self._clock)
        self._engine = writing_engine(self._copy("entities").database)
        _drop_triggers(self._bare)
        with closing(sqlite3.connect(place / "entities" / "rider.db")) as connection:
            _drop_triggers(connection)
        self._turns = {turn: iter(self._ids) for turn in ("in_sql", "raw", "verb", "entities")}

    def in_sql(self) -> Time:
        """Insert events that move deals."""

        def move(deal_id: str) -> None:
            self._gated.execute("BEGIN IMMEDIATE")
            head = self._gated.execute(_HEAD).fetchone()
            self._gated.execute(_INSERT, _event(head, deal_id, self._target, self._clock))
            self._gated.execute("COMMIT")

        return self._timed("in_sql", move)

    def raw(self) -> Time:
        """Set the stage of deals."""

        def move(deal_id: str) -> None:
            self._bare.execute("BEGIN IMMEDIATE")
            self._bare.execute("UPDATE deal SET stage_id = ? WHERE id = ?", (self._target, deal_id))
            self._bare.execute("COMMIT")

        return self._timed("raw", move)

    def verb(self) -> Time:
        """Move deals as the bridge does."""
        return self._timed("verb", lambda deal_id: deals.move(self._store, deal_id, self._target))

    def entities(self) -> Time:
        """Move deals as entities, with the gate in Python."""

        def move(deal_id: str) -> None:
            with Session(self._engine, expire_on_commit=False) as session:
                _move_entities(session, deal_id, self._target, self._clock)
                session.commit()

        return self._timed("entities", move)

    def close(self) -> None:
        """Close all files."""
        for connection in (self._gated, self._bare):
            connection.close()
        self._store.close()
        self._engine.dispose()

    def _timed(self, turn: str, move: Callable[[str], object]) -> Time:
        some = [next(self._turns[turn]) for _ in range(_AT_ONCE)]
        time = time_of(lambda: [move(deal_id) for deal_id in some])
        return Time(time.wall / _AT_ONCE, time.cpu / _AT_ONCE)

    def _make(self, count: int) -> None:
        store = open_rider(DataFolder(self._place / "fresh"), self._clock)
        export = sample.export(self._place / "export.csv", count, stages=("Prospect",))
        carry_out(store, sample.planned(store, export))
        self._target = builders.stage(store, "Discovery").id
        evidence = builders.evidence_for(store, "Discovery")
        with store.work() as work:
            found = work.session.connection().exec_driver_sql("SELECT id FROM deal ORDER BY id")
            self._ids: list[str] = [deal_id for (deal_id,) in found]
        for deal_id in self._ids:
            proofs.record(store, deal_id, evidence)
        store.close()

    def _copy(self, name: str) -> DataFolder:
        shutil.copytree(self._place / "fresh", self._place / name)
        return DataFolder(self._place / name)

    def _connect(self, name: str) -> sqlite3.Connection:
        connection = sqlite3.connect(self._copy(name).database, isolation_level=None)
        for pragma, value in PRAGMAS.items():
            connection.execute(f"PRAGMA {pragma} = {value}")
        return connection


def _drop_triggers(connection: sqlite3.Connection) -> None:
    triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (name,) in triggers:
        connection.execute(f"DROP TRIGGER {name}")


def _event(head: tuple[int, str], deal_id: str, stage_id: str, clock: Clock) -> tuple[object, ...]:
    """Return the values of a move's event in the order of COLUMNS."""
    seq, prev_hash = head
    now = clock.now()
    chained = (
        *(seq + 1, "moved", deal_id, None, None, stage_id, "open", None, None, None, "{}"),
        *(now, now, clock.zone, "rider"),
    )
    return (*chained, None, prev_hash, chain(prev_hash, chained))


def _move_entities(session: Session, deal_id: str, stage_id: str, clock: Clock) -> None:
    deal = session.exec(select(DealRow).where(col(DealRow.id) == deal_id)).one()
    ladder = _ladder(session, deal.pipeline_id)
    target = ladder.stage(stage_id)
    if gate.missing(ladder, target, _held(session, ladder, deal_id), clock.now()):
        raise RuntimeError("the gate is closed")
    last = session.exec(select(EventRow).order_by(col(EventRow.seq).desc()).limit(1)).one()
    values = dict(zip(COLUMNS, _event((last.seq, last.hash), deal_id, stage_id, clock), strict=True))
    event = EventRow.model_validate(values)
    stay = session.exec(
        select(SpellRow).where(col(SpellRow.deal_id) == deal_id, col(SpellRow.left_seq).is_(None))
    ).one()
    stay.left_seq, stay.left_at = event.seq, event.happened_at
    stay.length_ms = event.happened_at - stay.entered_at
    deal.stage_id = stage_id
    session.add_all((event, deal, stay))
    session.flush()
    session.add(
        SpellRow.model_validate(
            {
                "entered_seq": event.seq,
                "deal_id": deal_id,
                "stage_id": stage_id,
                "entered_at": event.happened_at,
            }
        )
    )


def _ladder(session: Session, pipeline_id: str) -> Pipeline:
    names = [(row.id, row.name) for row in session.exec(select(PipelineRow))]
    stages = session.exec(select(StageRow).where(col(StageRow.pipeline_id) == pipeline_id))
    asked = session.exec(select(RequirementRow).where(col(RequirementRow.archived_seq).is_(None)))
    ladders = assemble(names, [row.model_dump() for row in stages], [row.model_dump() for row in asked])
    return next(ladder for ladder in ladders if ladder.id == pipeline_id)


def _held(session: Session, ladder: Pipeline, deal_id: str) -> gate.HeldByRequirement:
    forms = {r.id: r.form for s in ladder.stages for r in s.requirements}
    found: dict[str, tuple[Held, ...]] = {}
    withdrawn = sa.exists().where(col(WithdrawalRow.proof_id) == col(ProofRow.id))
    for row in session.exec(select(ProofRow).where(col(ProofRow.deal_id) == deal_id, ~withdrawn)):
        linked = row.link is not None or row.attachment is not None
        level = grade(forms[row.requirement_id], linked=linked)
        one = Held(row.requirement_id, row.kind, level, row.happened_on)
        found[row.requirement_id] = (*found.get(row.requirement_id, ()), one)
    return found
