# SPDX-License-Identifier: MIT
"""The child that is killed: it works for ever, and says where the record stands each time a verb is done."""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple, TypeAlias

from sqlmodel import col, select

from rider.clock import Clock
from rider.domain.events import EventKind, Position
from rider.domain.playbook import Form, Pipeline
from rider.exchange.importing import carry_out
from rider.exchange.mappings.mapping import read_mapping
from rider.file import DataFolder, connect_reading
from rider.service import deals, proofs, undo
from rider.service.attachments import attach
from rider.service.playbooks import pipelines
from rider.service.session import Store, open_rider
from rider.service.transfer import taking_back
from rider.store.engine import Work
from rider.store.ledger import Entry
from rider.store.tables import DealRow, EventRow
from tests import builders
from tests.deal_files import OWN_MAP, planned, write
from tests.torture.exports import export, planned_export

ZONE = "Europe/Berlin"
ROWS = 2_500
"""How many rows each imported file has: three sets of rows, and more pages than a checkpoint waits for."""


class Receipt(NamedTuple):
    """The head of the record as a verb left it: the number of its last event, and that one's hash."""

    seq: int
    hash: str


Labour: TypeAlias = Callable[[Store, Path], Iterator[Receipt]]


def toil(kind: str, folder: Path, desk: Path, said: Connection) -> None:
    """Work in the way of `kind` until killed; what it needs beside the data folder lies on the desk."""
    os.umask(0)  # as some machines have it; what Rider makes is private all the same
    for receipt in LABOURS[kind](open_rider(DataFolder(folder), Clock(ZONE)), desk):
        said.send(receipt)


def _head(work: Work) -> Receipt:
    found = select(EventRow.seq, EventRow.hash).order_by(col(EventRow.seq).desc()).limit(1)
    return Receipt(*work.session.exec(found).one())


def _receipt(store: Store) -> Receipt:
    with store.work() as work:
        return _head(work)


def _where(store: Store) -> tuple[DealRow, Pipeline]:
    """Return the deal that was made first, and its pipeline."""
    with store.work() as work:
        return work.session.exec(select(DealRow).order_by(col(DealRow.id))).first(), pipelines(work)[0]  # type: ignore[return-value]


def moves(store: Store, _desk: Path) -> Iterator[Receipt]:
    """Move a deal to and fro."""
    while True:
        deal, ladder = _where(store)
        first, second = ladder.open_stages[:2]
        if deal.stage_id == first.id:
            deals.move(store, deal.id, second.id)
        else:
            deals.move_back(store, deal.id, first.id, "tortured back again")
        yield _receipt(store)


def hasty_moves(store: Store, _desk: Path) -> Iterator[Receipt]:
    """Move a deal to and fro, and say so before the commit: the negative control."""
    while True:
        deal, ladder = _where(store)
        first, second = ladder.open_stages[:2]
        forwards = deal.stage_id == first.id
        kind, target = (EventKind.MOVED, second) if forwards else (EventKind.MOVED_BACK, first)
        with store.work() as work:
            words = None if forwards else "tortured back again"
            work.ledger.append(Entry(kind, deal.id, position=Position(target.id), words=words))
            yield _head(work)


def undoes(store: Store, _desk: Path) -> Iterator[Receipt]:
    """Move a deal and take the move back."""
    while True:
        deal, ladder = _where(store)
        first, second = ladder.open_stages[:2]
        if deal.stage_id == first.id:
            deals.move(store, deal.id, second.id)
        else:
            undo.undo_move(store, deal.id)
        yield _receipt(store)


def imports(store: Store, desk: Path) -> Iterator[Receipt]:
    """Import files of new deals, each once; the one that was being imported at the last death comes again."""
    mapping = read_mapping(OWN_MAP)
    while True:
        carry_out(store, planned(store, deals_to_import(desk, _imported(store)), mapping))
        yield _receipt(store)


def deals_to_import(desk: Path, turn: int) -> Path:
    """Return the file of deals that comes in at some turn."""
    rows = (
        f"T{turn}-{n},Deal {turn}-{n},Hafen Terminal,€{n + 1}.00,Talking,14/01/2024,,30/06/2024,Ada,Fair"
        for n in range(ROWS)
    )
    return write(desk / f"{turn}.csv", *rows)


def exports(store: Store, desk: Path) -> Iterator[Receipt]:
    """Import one export of a CRM after the other: new deals, changes, people and history; each comes once."""
    while True:
        turn = _imported(store)
        path = export(desk, turn, before=turn - 1 if turn else None)
        carry_out(store, planned_export(store, path))
        yield _receipt(store)


def takes_back(store: Store, desk: Path) -> Iterator[Receipt]:
    """Import an export, then bring in the next one and take it back again and again."""
    if not _imported(store):
        carry_out(store, planned_export(store, export(desk, 0)))
        yield _receipt(store)
    later = export(desk, 1, before=0)
    while True:
        seq = standing_import(store.folder) or carry_out(store, planned_export(store, later)).seq
        yield _receipt(store)
        taking_back.take_back(store, int(str(seq)))
        yield _receipt(store)


def standing_import(folder: DataFolder) -> int | None:
    """Return the number of the latest import but the first one, None where it was taken back or is not."""
    with closing(connect_reading(folder.database)) as connection:
        found = connection.execute(
            "SELECT seq FROM event i WHERE kind = 'imported' AND NOT EXISTS"
            " (SELECT 1 FROM event b WHERE b.kind = 'import_taken_back' AND b.about_seq = i.seq) ORDER BY seq"
        ).fetchall()
    return int(found[-1][0]) if len(found) > 1 else None


def _imported(store: Store) -> int:
    """Return how many imports there were."""
    with store.work() as work:
        asked = select(EventRow.seq).where(col(EventRow.kind) == EventKind.IMPORTED)
        return len(work.session.exec(asked).all())


def attaches(store: Store, desk: Path) -> Iterator[Receipt]:
    """Attach a file that is new each time and record a proof with it, as the gate sheet does."""
    deal, ladder = _where(store)
    asked = next(r for s in ladder.stages for r in s.requirements if r.form is Form.DOCUMENT)
    while True:
        order = desk / "order.pdf"
        order.write_bytes(os.urandom(200_000))
        name = attach(store, order)
        evidence = builders.evidence(asked, store.clock.today(), link=None, attachment=name)
        proofs.record(store, deal.id, [evidence])
        yield _receipt(store)


LABOURS: Mapping[str, Labour] = {
    "moves": moves,
    "moves, spoken of before the commit": hasty_moves,
    "moves and their undoing": undoes,
    "imports": imports,
    "exports of a CRM": exports,
    "imports and their taking back": takes_back,
    "proofs with a file": attaches,
}
