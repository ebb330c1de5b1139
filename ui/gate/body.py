# SPDX-License-Identifier: MIT
"""What stands between a deal and a stage: proven and missing requirements as cards."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rider.domain.gate import Item, items
from rider.domain.playbook import Form, Stage, StageKind
from rider.domain.proof import Evidence, NewPerson
from rider.reads.deal import Deal
from ui.gate.cards import ProvenCard
from ui.gate.closing_card import ClosingCard
from ui.proofs.draft import Draft, MoveExtra
from ui.proofs.form import FormContext
from ui.proofs.item import MissingCard
from ui.proofs.link_field import Attach
from ui.proofs.step_card import StepCard
from ui.widgets.labels import heading, plain
from ui.widgets.proof_words import proof_for, taken_out

Card = MissingCard | StepCard | ClosingCard


class GateBody(QWidget):
    """The cards of one gate.

    Signals:
        edited: the rep typed or chose something.
    """

    edited = Signal()

    def __init__(self, deal: Deal, target: Stage, attach: Attach) -> None:
        super().__init__()
        self.setObjectName("gateBody")
        self._deal, self._target = deal, target
        self._context = FormContext(deal.people, deal.currency, deal.today, attach)
        self.items = self._shown_items()
        self.missing: list[MissingCard] = []
        self.step: StepCard | None = None
        self.closing: ClosingCard | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(26, 18, 26, 22)
        self._column.setSpacing(14)
        self._build()
        self._column.addStretch(1)
        self._connect()

    def _shown_items(self) -> tuple[Item, ...]:
        """Return the items of the target and of every stage that is short, in order."""
        found = items(self._deal.pipeline, self._target, self._deal.held, self._deal.at_ms)
        short = {i.stage.id for i in found if not i.standing.holds} | {self._target.id}
        self._folded = [i for i in found if i.stage.id not in short]
        return tuple(i for i in found if i.stage.id in short)

    def _build(self) -> None:
        self._add_step()
        groups = [(stage, list(group)) for stage, group in groupby(self.items, key=_stage_of)]
        for stage, group in groups:
            if len(groups) > 1:
                self._column.addWidget(heading(self._to_enter(stage)))
            for item in group:
                self._add_item(item)
        if self._folded:
            told = self.tr("Proofs of earlier stages that hold: {count}").format(count=len(self._folded))
            self._column.addWidget(plain(told, "small"))
        if self._target.kind is StageKind.WON:
            self.closing = ClosingCard(self._deal.value, self._deal.currency, self._deal.today)
            self._column.addWidget(self.closing)

    def _to_enter(self, stage: Stage) -> str:
        if stage.kind is StageKind.WON:
            return self.tr("To win")
        return self.tr("To enter {stage}").format(stage=stage.name)

    def _add_step(self) -> None:
        deal = self._deal
        if deal.due_on is None or deal.due_on >= deal.today:
            return
        ends = self._target.kind is StageKind.WON
        self.step = StepCard(deal.step or taken_out(), deal.due_on, deal.today, agrees_next=ends)
        self._column.addWidget(self.step)

    def _add_item(self, item: Item) -> None:
        proof = proof_for(item, self._deal.proofs)
        if item.standing.holds:
            self._column.addWidget(ProvenCard(item, proof, self._deal.today))
            return
        card = MissingCard(item, proof, self._context)
        self.missing.append(card)
        self._column.addWidget(card)

    def _connect(self) -> None:
        for asked in self.missing:
            asked.edited.connect(self._share_next)
            asked.was_left.connect(self._share_people)
        for card in self.cards():
            card.edited.connect(self.edited)
        self._share_next()

    def cards(self) -> list[Card]:
        """Return the cards that ask for something, from top to bottom."""
        first: list[Card] = [self.step] if self.step else []
        return [*first, *self.missing, *([self.closing] if self.closing else [])]

    def stops(self) -> list[QWidget]:
        """Return the controls that take focus, in order."""
        return [stop for card in self.cards() for stop in card.stops()]

    def draft(self, before: Draft) -> Draft:
        """Return a draft with everything that stands here."""
        forms = dict(before.forms)
        forms |= {card.requirement.id: card.state() for card in self.missing}
        return Draft(
            {key: state for key, state in forms.items() if not state.is_blank},
            self.closing.state() if self.closing else before.closing,
            self.step.state() if self.step else before.step,
        )

    def fill(self, draft: Draft) -> None:
        """Show what was kept."""
        for card in self.missing:
            if (state := draft.forms.get(card.requirement.id)) is not None:
                card.fill(state)
        if self.closing:
            self.closing.fill(draft.closing)
        if self.step:
            self.step.fill(draft.step)
        self._share_people()
        self._share_next()

    def evidence(self) -> tuple[Evidence, ...]:
        """Return what counts already, in order."""
        return tuple(e for card in self.missing if (e := card.evidence()) is not None)

    def extra(self) -> MoveExtra:
        """Return what the move brings beside its evidence."""
        closed_on, minor = (self.closing.closing() if self.closing else None) or (None, None)
        return MoveExtra(closed_on, minor, self.step.answer() if self.step else None)

    def replaced_step(self) -> StepCard | None:
        """Return the card of the overdue step, once another is agreed in its place."""
        agreed = any(e.due_on is not None for e in self.evidence())
        return self.step if agreed else None

    def short(self) -> list[Card]:
        """Return the cards that are not complete."""
        short: list[Card] = [self.step] if self.step and self.step.answer() is None else []
        short += [card for card in self.missing if card.evidence() is None]
        return [*short, *([self.closing] if self.closing and self.closing.closing() is None else [])]

    def try_now(self) -> None:
        """Show every fault, and go to the first."""
        for card in self.cards():
            card.try_now()
        for card in self.short()[:1]:
            card.first_fault().setFocus()

    def first_stop(self) -> QWidget | None:
        """Return the control to begin with: the first that is missing."""
        short = self.short() or self.cards()
        return short[0].first_fault() if short else None

    @Slot()
    def _share_next(self) -> None:
        """Ask for the step that follows an overdue one, unless a proof of this gate brings it."""
        agreed = [c for c in self.missing if c.requirement.form is Form.AGREED_STEP]
        brought = any(not c.state().waiving for c in agreed)
        if self.step is not None:
            self.step.agree_next(brought or self._target.kind is StageKind.WON)

    @Slot()
    def _share_people(self) -> None:
        """Offer everyone who was named for the first time in the other forms too."""
        fields = [card.person for card in self.missing if card.person is not None]
        named = {id(field): field.typed_person() for field in fields}
        for field in fields:
            own = named[id(field)]
            field.offer(_once_each([p for p in named.values() if p and not _same(p, own)]))


def _stage_of(item: Item) -> Stage:
    return item.stage


def _same(one: NewPerson, other: NewPerson | None) -> bool:
    return other is not None and one.name.casefold() == other.name.casefold()


def _once_each(people: Sequence[NewPerson]) -> list[NewPerson]:
    return list({p.name.casefold(): p for p in reversed(people)}.values())
