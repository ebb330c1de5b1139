# SPDX-License-Identifier: MIT
"""One proof as a form: given, waived or corrected from the deal panel."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rider.domain.gate import Item, items
from rider.domain.ids import ProofId
from rider.domain.playbook import Form, Requirement
from rider.domain.proof import ProofKind, Role
from rider.reads.deal import Deal, Person, Proof
from ui.proofs.draft import Draft, FormState, StepState
from ui.proofs.form import FormContext
from ui.proofs.item import MissingCard
from ui.proofs.link_field import Attach, LinkField
from ui.proofs.step_card import StepCard
from ui.telling.words import facts_line
from ui.widgets import amounts
from ui.widgets.frame import SheetFrame, lay_out
from ui.widgets.proof_words import proof_for, taken_out

_Typed = tuple[FormState, StepState]


class ProofSheet(SheetFrame):
    """The form of one requirement; what was typed stays until it is on record.

    Signals:
        proof_requested: deal id (str), evidence (Evidence), what came of an overdue step that it replaces
            (Resolution or None).
    """

    proof_requested = Signal(object, object, object)

    def __init__(self, attach: Attach, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.hint.setText(self.tr("Esc to go back · what you typed stays · Ctrl+Enter to record it"))
        self._attach = attach
        self._deal: Deal | None = None
        self._card: MissingCard | None = None
        self._step: StepCard | None = None
        self._corrects: ProofId | None = None
        self._stood = FormState()
        self._about = ("", "")
        self._typed: dict[tuple[str, str], _Typed] = {}

    @property
    def has_typed(self) -> bool:
        step = self._step is not None and self._step.state() != StepState()
        return step or (self._card is not None and self._card.state() != self._stood)

    def open_to_give(self, deal: Deal, requirement_id: str, path: str = "", *, waiving: bool = False) -> None:
        """Ask for a proof of a requirement, with a file that was dropped; or why it is not needed."""
        item = _item(deal, requirement_id)
        self._corrects, self._about = None, (deal.id, requirement_id)
        older = None if item.standing.holds else proof_for(item, deal.proofs)
        drafted = Draft.from_json(deal.draft).forms.get(requirement_id, FormState())
        title = self.tr("Waive") if waiving else self.tr("Give proof")
        self._open(deal, item, older, drafted, title)
        if waiving and self._card is not None and not self._card.state().waiving:
            self._card.fill(replace(self._card.state(), waiving=True))
        self._begin(path)

    def open_to_correct(self, deal: Deal, proof_id: str, path: str = "") -> None:
        """Ask what a proof should have said; it stands here as it was given."""
        proof = next(p for p in deal.proofs if p.id == proof_id)
        self._corrects, self._about = proof.id, (deal.id, proof.id)
        item = _item(deal, proof.requirement_id)
        self._open(deal, item, None, as_given(proof, item.requirement, deal), self.tr("Correct a proof"))
        self._begin(path)

    @Slot()
    def accept(self) -> None:
        """Go after the proof was recorded, which what was typed goes with."""
        self._typed.pop(self._about, None)
        self.closed.emit()

    def forget(self, deal_id: str) -> None:
        """Let go of what was typed for a deal, in which the words may stand that were taken out."""
        self._typed = {about: typed for about, typed in self._typed.items() if about[0] != deal_id}

    @Slot()
    def go(self) -> None:
        deal, card = self._deal, self._card
        if deal is None or card is None:
            return
        evidence, step = card.evidence(), self._step
        if evidence is None:
            card.try_now()
            card.first_fault().setFocus()
        elif step is not None and evidence.due_on is not None and step.answer() is None:
            step.try_now()
            step.first_fault().setFocus()
        elif self._corrects is not None and card.state() == self._stood:
            self.refuse(self.tr("It says the same as before. Change what was wrong, or go back."))
        else:
            answer = step.answer() if step is not None and evidence.due_on is not None else None
            self.proof_requested.emit(deal.id, replace(evidence, supersedes=self._corrects), answer)

    # -- building

    def _open(self, deal: Deal, item: Item, older: Proof | None, stood: FormState, title: str) -> None:
        self._deal = deal
        self.show_head(title, deal.name, facts_line(deal))
        context = FormContext(deal.people, deal.currency, deal.today, self._attach)
        self._card = MissingCard(item, older, context)
        self._step = self._step_card(deal, item)
        state, step = self._typed.get(self._about, (stood, StepState()))
        self._card.fill(stood)
        self._stood = self._card.state()
        self._card.fill(state)
        self._card.edited.connect(self._on_edited)
        rows: list[QWidget] = [self._card]
        if self._step is not None:
            self._step.fill(step)
            self._step.edited.connect(self._on_edited)
            rows.append(self._step)
        body = QWidget()
        lay_out(body, *rows).addStretch(1)
        self.set_body(body)

    def _step_card(self, deal: Deal, item: Item) -> StepCard | None:
        """Return what asks about the open step, where it is overdue and another is to be agreed."""
        asked = item.requirement.form is Form.AGREED_STEP
        if not asked or deal.due_on is None or deal.due_on >= deal.today:
            return None
        return StepCard(deal.step or taken_out(), deal.due_on, deal.today, agrees_next=True)

    def _begin(self, path: str) -> None:
        card, step = self._card, self._step
        if card is None:
            return
        if path:
            for field in card.findChildren(LinkField):
                field.take_file(path)
        self.refuse("")
        self._show()
        self.order_tabs([*card.stops(), *(step.stops() if step is not None else [])])
        self.begin_at(card.first_fault() if card.evidence() is None else card.stops()[0])

    @Slot()
    def _on_edited(self) -> None:
        if self._card is not None:
            step = self._step.state() if self._step is not None else StepState()
            self._typed[self._about] = (self._card.state(), step)
        self.refuse("")
        self._show()

    def _show(self) -> None:
        waiving = self._card is not None and self._card.state().waiving
        verb = self.tr("Record the correction") if self._corrects else self.tr("Record proof")
        self.primary.setText(self.tr("Waive it") if waiving else verb)
        if self._step is not None:
            self._step.setVisible(not waiving)


def as_given(proof: Proof, requirement: Requirement, deal: Deal) -> FormState:
    """Return a proof as the form in which it was given."""
    if proof.kind is ProofKind.WAIVER:
        return FormState(waiving=True, reason=proof.words)
    return replace(
        _by(proof.person, requirement, deal),
        words=proof.words,
        happened_on=proof.happened_on,
        link=proof.link,
        attachment=proof.attachment,
        attachment_name=proof.attachment_name,
        amount=amounts.typed(proof.amount) if proof.amount else "",
        currency=proof.amount.currency if proof.amount else "",
        due_on=proof.due_on,
    )


def _by(person: Person | None, requirement: Requirement, deal: Deal) -> FormState:
    """Return a form in which a person is named; one who was removed is named by their words."""
    if person is None:
        return FormState()
    asks_role = requirement.form is Form.PERSON and person.role is not Role.UNKNOWN
    role = person.role.value if asks_role else ""
    if person in deal.people:
        return FormState(person_id=person.id, role=role)
    return FormState(name=person.name, title=person.title, role=role)


def _item(deal: Deal, requirement_id: str) -> Item:
    found = items(deal.pipeline, deal.pipeline.won, deal.held, deal.at_ms)
    return next(i for i in found if i.requirement.id == requirement_id)
