# SPDX-License-Identifier: MIT
"""Every verb that screens have, each carried out by its service; each returns whether it was."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, NamedTuple, ParamSpec

from PySide6.QtCore import QObject, Signal

from rider.domain.errors import RiderError
from ui.translate import spoken

if TYPE_CHECKING:  # the services import SQLModel, which must not stand in the way of the first paint
    from rider.domain.deal import Change, DealFacts, Grounds, NewDeal, Resolution, Span
    from rider.domain.events import LostReason
    from rider.domain.proof import Evidence, NewPerson
    from rider.service.session import Store

Given = ParamSpec("Given")


class Refusal(NamedTuple):
    """Why a verb was not carried out, as a sentence, and the deal that it was about."""

    sentence: str
    deal_id: str | None = None


class Verbs(QObject):
    """What can be done with a file; `writer` opens it.

    Signals:
        changed(Change): a verb was committed.
        refused(Refusal): a verb was refused; nothing was written.
    """

    changed = Signal(object)
    refused = Signal(object)

    def writer(self) -> Store:
        """Return the file open for writing."""
        raise NotImplementedError

    def note_fault(self, error: RiderError) -> None:
        """Take note of why something failed: it may be that the file is damaged."""

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

    def move_back(self, deal_id: str, stage_id: str, reason: str, step: Resolution | None = None) -> bool:
        """Move a deal back, with a reason."""
        from rider.service import deals

        return self._do(deal_id, deals.move_back, deal_id, stage_id, reason, step=step)

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

    def record(self, deal_id: str, evidence: Sequence[Evidence], step: Resolution | None = None) -> bool:
        """Record proofs without moving."""
        from rider.service import proofs

        return self._do(deal_id, proofs.record, deal_id, evidence, step)

    def withdraw(self, deal_id: str, proof_id: str, reason: str) -> bool:
        """Withdraw a proof, with a reason."""
        from rider.service import proofs

        return self._do(deal_id, proofs.withdraw, proof_id, reason)

    def redact_proof(self, deal_id: str, proof_id: str) -> bool:
        """Take the words of a proof out for good."""
        from rider.service import redaction

        return self._do(deal_id, redaction.redact_proof, proof_id)

    def set_step(
        self, deal_id: str, what: str, due_on: date, words: str = "", grounds: Grounds | None = None
    ) -> bool:
        """Give a deal its next step, and say what came of the one before."""
        from rider.domain.deal import NO_GROUNDS
        from rider.service import steps

        said = grounds or NO_GROUNDS
        return self._do(deal_id, steps.set_step, deal_id, what, due_on, words=words, grounds=said)

    def resolve_step(self, deal_id: str, resolution: Resolution) -> bool:
        """Close a deal's next step with what came of it, or put it off."""
        from rider.service import steps

        return self._do(deal_id, steps.resolve, deal_id, resolution)

    def attach(self, path: str) -> str | None:
        """Copy a file into the data folder; return its SHA-256, None where it was refused."""
        from rider.service import attachments

        try:
            return attachments.attach(self.writer(), Path(path))
        except RiderError as error:
            self.refused.emit(Refusal(spoken(error)))
            return None

    def keep_draft(self, deal_id: str, body: str) -> bool:
        """Keep what was typed for a deal."""
        from rider.service import drafts

        return self._do(deal_id, drafts.keep, deal_id, body)

    def drop_draft(self, deal_id: str) -> bool:
        """Forget what was typed for a deal."""
        from rider.service import drafts

        return self._do(deal_id, drafts.drop, deal_id)

    # -- the deal itself

    def edit(self, deal_id: str, facts: DealFacts) -> bool:
        """Say anew what is known of a deal."""
        from rider.service import facts as of_deal

        return self._do(deal_id, of_deal.edit, deal_id, facts)

    def push_close(self, deal_id: str, to: date, words: str, *, new_obstacle: bool) -> bool:
        """Move the expected close later, with a reason."""
        from rider.service import facts

        return self._do(deal_id, facts.push_close, deal_id, to, words, new_obstacle=new_obstacle)

    def wait(self, deal_id: str, until: date | None, words: str = "") -> bool:
        """Let a deal wait until a day, for a reason; None ends the wait."""
        from rider.service import facts

        return self._do(deal_id, facts.wait, deal_id, until, words)

    def change_pipeline(self, deal_id: str, pipeline_id: str, reason: str) -> bool:
        """Take a deal into the first stage of another pipeline, with a reason."""
        from rider.service import deals

        return self._do(deal_id, deals.change_pipeline, deal_id, pipeline_id, reason)

    def archive(self, deal_id: str, words: str = "") -> bool:
        """Put a deal away."""
        from rider.service import archiving

        return self._do(deal_id, archiving.archive, deal_id, words)

    def restore(self, deal_id: str) -> bool:
        """Bring an archived deal back."""
        from rider.service import archiving

        return self._do(deal_id, archiving.restore, deal_id)

    def merge(self, gone_id: str, kept_id: str) -> bool:
        """Merge a deal into another one that is the same."""
        from rider.service import archiving

        return self._do(gone_id, archiving.merge, gone_id, kept_id)

    # -- what the rep chose

    def choose_pipeline(self, pipeline_id: str) -> bool:
        """Keep which pipeline is shown first and gets new deals."""
        from rider.service import remembered

        return self._do(None, remembered.remember, {"pipeline": pipeline_id})

    # -- people

    def add_person(self, deal_id: str, person: NewPerson) -> bool:
        """Name a person at the buyer."""
        from rider.service import people

        return self._do(deal_id, people.add, deal_id, person)

    def change_person(self, deal_id: str, person_id: str, person: NewPerson) -> bool:
        """Say anew what a person is called, their title and their part."""
        from rider.service import people

        return self._do(deal_id, people.change, person_id, person)

    def remove_person(self, deal_id: str, person_id: str) -> bool:
        """Remove a person who plays no part any more."""
        from rider.service import people

        return self._do(deal_id, people.remove, person_id)

    def redact_person(self, deal_id: str, person_id: str) -> bool:
        """Take a person's name and words out for good."""
        from rider.service import redaction

        return self._do(deal_id, redaction.redact_person, person_id)

    # -- undo and redo

    def undo(self, span: Span, name: str, deal_id: str) -> bool:
        """Take back what a verb wrote, or take back an undo; `deal_id` is empty where it was about none."""
        from rider.service import undo

        return self._do(deal_id or None, undo.undo, span, name)

    def _do(
        self,
        deal_id: str | None,
        verb: Callable[Concatenate[Store, Given], Change | None],
        *given: Given.args,
        **named: Given.kwargs,
    ) -> bool:
        try:
            change = verb(self.writer(), *given, **named)
        except RiderError as error:
            self.note_fault(error)
            self.refused.emit(Refusal(spoken(error), deal_id))
            return False
        if change is not None:
            self.changed.emit(change)
        return True
