# SPDX-License-Identifier: MIT
"""The one way from screens to verbs: runs a verb, says what changed, or why it was refused."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal, Slot

from rider.clock import Clock
from rider.domain.deal import Change, NewDeal, Resolution
from rider.domain.errors import RiderError
from rider.domain.events import LostReason
from rider.domain.proof import Evidence
from rider.paths import data_folder
from rider.reads.board import Board
from rider.reads.deal import Deal
from rider.reads.reader import Reader

if TYPE_CHECKING:  # the services import SQLModel, which must not stand in the way of the first paint
    from rider.service.session import Store

Given = ParamSpec("Given")


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a verb was not carried out, as a sentence, and the deal that it was about."""

    sentence: str
    deal_id: str | None = None


class Bridge(QObject):
    """Reads at once; writes through services that are loaded behind the first paint.

    Signals:
        changed(Change): a verb was committed.
        refused(Refusal): a verb was refused; nothing was written.
        ready(): the file is open for writing, or has turned out not to be (see `write_error`).
    """

    changed = Signal(object)
    refused = Signal(object)
    ready = Signal()
    _loaded = Signal()

    def __init__(self, data: str | Path | None, clock: Clock, parent: QObject | None = None) -> None:
        """Remember where the data is; nothing is opened yet."""
        super().__init__(parent)
        self.folder = data_folder(data)
        self.clock = clock
        self.write_error = ""
        self._reader: Reader | None = None
        self._store: Store | None = None
        self._loader: threading.Thread | None = None
        self._paused = ""
        self._loaded.connect(self._announce_ready)

    # -- opening and closing

    def open(self) -> None:
        """Open the file for reading; a folder without one gets a fresh file first.

        Raises:
            FileError: the file cannot be used; the sentence says why.
        """
        if not self.folder.database.exists():
            self._store = _open_store(self)
        self._reader = Reader(self.folder, self.clock)

    def load_services(self) -> None:
        """Begin to load the services and to open the file for writing, in a thread."""
        if self._store is not None:
            self._loaded.emit()
        elif self._loader is None:
            self._loader = threading.Thread(target=self._load, name="services", daemon=True)
            self._loader.start()

    def close(self) -> None:
        """Close the file."""
        if self._loader is not None:
            self._loader.join()
        if self._reader is not None:
            self._reader.close()
        if self._store is not None:
            self._store.close()
        self._reader = self._store = None

    def _load(self) -> None:
        try:
            self._store = _open_store(self)
            self.write_error = ""
        except RiderError as error:
            self.write_error = str(error)
        except Exception as error:
            self.write_error = f"Rider could not open its file for writing: {error}. The log tells more."
            raise  # a bug: threading's hook logs it
        finally:
            self._loaded.emit()

    @Slot()
    def _announce_ready(self) -> None:
        self.ready.emit()

    def writer(self) -> "Store":
        """Return the file open for writing, waiting for it where it is still being opened.

        Raises:
            RiderError: it cannot be written; the sentence says why.
        """
        if self._loader is not None:
            self._loader.join()
        if self._paused:
            raise RiderError(self._paused)
        if self._store is None:  # never tried yet, or what was in the way may be gone
            self._store = _open_store(self)
            self.write_error = ""
        return self._store

    @property
    def can_write(self) -> bool:
        """Say whether verbs are carried out at present, as far as is known."""
        return not (self._paused or self.write_error)

    def pause(self, sentence: str) -> "Store":
        """Hand the writer to a worker; until `resume`, every verb is refused with the sentence."""
        store = self.writer()
        self._paused = sentence
        return store

    def resume(self, change: Change | None) -> None:
        """Take the writer back from a worker and say what it changed."""
        self._paused = ""
        if change is not None:
            self.changed.emit(change)

    # -- reading

    def today(self) -> date:
        """Return the rep's present workday."""
        return self.clock.today()

    def board(self, pipeline_id: str | None = None) -> Board:
        """Return the board of a pipeline, of the first one by default."""
        return self._reading().board(pipeline_id)

    def deal(self, deal_id: str) -> Deal:
        """Return one deal."""
        return self._reading().deal(deal_id)

    def _reading(self) -> Reader:
        if self._reader is None:
            self._reader = Reader(self.folder, self.clock)
        return self._reader

    # -- verbs; each returns whether it was carried out

    def create(self, new: NewDeal) -> bool:
        """Make a deal."""
        from rider.service import deals

        return self._do(None, deals.create, new)

    def move(
        self,
        deal_id: str,
        stage_id: str,
        evidence: Sequence[Evidence] = (),
        step: Resolution | None = None,
    ) -> bool:
        """Move a deal forwards, with the proofs given."""
        from rider.service import deals

        return self._do(deal_id, deals.move, deal_id, stage_id, evidence, step=step)

    def move_back(self, deal_id: str, stage_id: str, reason: str) -> bool:
        """Move a deal back, with a reason."""
        from rider.service import deals

        return self._do(deal_id, deals.move_back, deal_id, stage_id, reason)

    def win(
        self,
        deal_id: str,
        evidence: Sequence[Evidence],
        closed_on: date,
        value_minor: int,
        step: Resolution | None = None,
    ) -> bool:
        """Win a deal through its own gate."""
        from rider.service import closing

        return self._do(
            deal_id, closing.win, deal_id, evidence, closed_on=closed_on, value_minor=value_minor, step=step
        )

    def lose(self, deal_id: str, reason: LostReason, words: str) -> bool:
        """Lose a deal."""
        from rider.service import closing

        return self._do(deal_id, closing.lose, deal_id, reason, words)

    def reopen(self, deal_id: str, stage_id: str, words: str, what: str, due_on: date) -> bool:
        """Reopen a closed deal in a stage whose gate holds, with its next step."""
        from rider.service import closing

        return self._do(deal_id, closing.reopen, deal_id, stage_id, words, what, due_on)

    def lower_claim(self, deal_id: str, stage_id: str | None) -> bool:
        """Lower the claim of an imported deal; None adopts it at the stage that it has proven."""
        from rider.service import deals

        return self._do(deal_id, deals.lower_claim, deal_id, stage_id)

    def undo(self, deal_id: str, seq: int) -> bool:
        """Undo a move of a deal, as long as it is the last one."""
        from rider.service import undo

        return self._do(deal_id, undo.undo_move, deal_id, seq)

    def record(self, deal_id: str, evidence: Sequence[Evidence], step: Resolution | None = None) -> bool:
        """Record proofs without moving."""
        from rider.service import proofs

        return self._do(deal_id, proofs.record, deal_id, evidence, step)

    def set_step(self, deal_id: str, what: str, due_on: date, words: str = "") -> bool:
        """Give a deal its next step, and say what came of the one before."""
        from rider.service import steps

        return self._do(deal_id, steps.set_step, deal_id, what, due_on, words=words)

    def attach(self, path: str) -> str | None:
        """Copy a file into the data folder; return its SHA-256, None where it was refused."""
        from rider.service import proofs

        try:
            return proofs.attach(self.writer(), Path(path))
        except RiderError as error:
            self.refused.emit(Refusal(str(error)))
            return None

    def keep_draft(self, deal_id: str, body: str) -> bool:
        """Keep what was typed for a deal."""
        from rider.service import drafts

        return self._do(deal_id, drafts.keep, deal_id, body)

    def drop_draft(self, deal_id: str) -> bool:
        """Forget what was typed for a deal."""
        from rider.service import drafts

        return self._do(deal_id, drafts.drop, deal_id)

    def _do(
        self,
        deal_id: str | None,
        verb: "Callable[Concatenate[Store, Given], Change | None]",
        *given: Given.args,
        **named: Given.kwargs,
    ) -> bool:
        try:
            change = verb(self.writer(), *given, **named)
        except RiderError as error:
            self.refused.emit(Refusal(str(error), deal_id))
            return False
        if change is not None:
            self.changed.emit(change)
        return True


def _open_store(bridge: Bridge) -> "Store":
    from rider.service import closing, deals, drafts, proofs, steps, undo  # noqa: F401 - loaded here, off the first paint
    from rider.service.session import open_rider

    return open_rider(bridge.folder, bridge.clock)
