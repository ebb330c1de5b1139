# SPDX-License-Identifier: MIT
"""The head of the deal panel: how the deal stands, what is next, and what is known of it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from rider.domain.events import Outcome
from rider.domain.gate import items
from rider.domain.playbook import Form, Requirement
from rider.domain.reasons import Claims, NoNextStep, Overdue, PutOff, Waits
from rider.reads.deal import Deal
from ui.deal.facts import FactsForm
from ui.deal.section import Rows, Section, card, keyed
from ui.deal.step_lines import step_lines
from ui.widgets.days import shown
from ui.widgets.labels import plain
from ui.widgets.proof_words import proof_for, taken_out, tell
from ui.widgets.reason_words import reason_sentences

_HAVE_CARDS = NoNextStep | Overdue | PutOff | Waits | Claims
"""Reasons that a card of their own tells already."""


class Overview(Section):
    """How a deal stands and what is known of it; the facts are edited where they stand.

    Signals:
        restore_requested, adopt_requested, step_requested, resolve_step_requested, end_wait_requested: no
            value; the deal is the one that is shown.
        said_requested: requirement id (str) of what the buyer has not been asked yet.
        edited, close_pushed: as of FactsForm.
    """

    restore_requested = Signal()
    adopt_requested = Signal()
    step_requested = Signal()
    resolve_step_requested = Signal()
    end_wait_requested = Signal()
    said_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__(_tr("Overview"))
        self._cards, self._told, self._lines = Rows(), Rows(9), Rows(4)
        self._ends: list[QWidget] = []
        self._answers: list[_Answer] = []
        self.facts = FactsForm()
        for part in (self._cards, self.facts, self._told, self._lines):
            self.column.addWidget(part)
        self.column.setSpacing(14)

    def stops(self) -> list[QWidget]:
        return [*self._ends, *self.facts.stops(), *(s for a in self._answers for s in a.stops())]

    def show_deal(self, deal: Deal, *, anew: bool) -> None:
        """Show how a deal stands."""
        self._ends = []
        is_open = deal.position.shown_outcome is Outcome.OPEN
        shown_cards: list[QWidget] = []
        if deal.archived_at is not None:
            shown_cards.append(self._archived_card(deal))
        elif is_open:
            shown_cards += self._open_cards(deal)
        self._cards.show_rows(shown_cards)
        self.facts.show_deal(deal, anew=anew)
        self._answers = [_Answer(name, asked, deal) for name, asked in self._questions(deal)]
        for answer in self._answers:
            answer.asked.connect(self.said_requested)
        self._told.show_rows(self._answers)
        self._lines.show_rows([plain(text, "muted") for text in self._other_facts(deal)])

    def _button(self, text: str, key: str, wish: SignalInstance) -> QPushButton:
        made = QPushButton(text)
        keyed(made, key)
        made.clicked.connect(wish)
        self._ends.append(made)
        return made

    def _archived_card(self, deal: Deal) -> QWidget:
        if deal.merged_into:
            told = self.tr("It was merged into “{deal}”. Its record is told there, too.")
            return card(self.tr("Merged"), [(told.format(deal=deal.merged_into), "")])
        told = self.tr("It is on no board. Its record stays, and nothing of it changes until it is restored.")
        button = self._button(self.tr("Restore"), "card:restore", self.restore_requested)
        return card(self.tr("Archived"), [(told, "")], [button])

    def _open_cards(self, deal: Deal) -> list[QWidget]:
        made = [self._step_card(deal)]
        if deal.wait_until is not None:
            made.append(self._wait_card(deal))
        told = reason_sentences(r for r in deal.reasons if not isinstance(r, _HAVE_CARDS))
        if told:
            made.append(card(self.tr("Momentum"), [(sentence, "") for sentence in told]))
        if deal.position.claim_stage_id:
            made.append(self._hollow_card(deal))
        return made

    def _step_card(self, deal: Deal) -> QWidget:
        buttons = [self._button(self.tr("Set next step…"), "card:step", self.step_requested)]
        if deal.due_on is not None:
            came = self._button(self.tr("What came of it…"), "card:resolve", self.resolve_step_requested)
            buttons.append(came)
        return card(self.tr("Next step"), step_lines(deal), buttons)

    def _wait_card(self, deal: Deal) -> QWidget:
        until = shown(deal.wait_until, deal.today) if deal.wait_until else ""
        told = [(deal.wait_reason or taken_out(), "")]
        button = self._button(self.tr("End the wait"), "card:end wait", self.end_wait_requested)
        return card(self.tr("Waits until {day}").format(day=until), told, [button])

    def _hollow_card(self, deal: Deal) -> QWidget:
        ladder = deal.pipeline
        claim = ladder.stage(deal.position.shown_stage_id).name
        proven = ladder.stage(deal.position.stage_id).name
        told = self.tr(
            "The import claims {claim}; {proven} is proven. Prove the rest, or adopt it where it is proven."
        )
        text = self.tr("Adopt at the stage I can prove: {stage}").format(stage=proven)
        button = self._button(text, "card:adopt", self.adopt_requested)
        return card(self.tr("Not proven yet"), [(told.format(claim=claim, proven=proven), "")], [button])

    def _questions(self, deal: Deal) -> list[tuple[str, Requirement]]:
        """Return what is told from the proofs, so that it is not asked twice: the fit, and the problem."""
        asked = deal.pipeline.asked_for(deal.pipeline.won)
        fit = next((r for r in asked if not r.names_person), None)
        problem = next((r for r in asked if r.form is Form.QUOTE), None)
        named = ((self.tr("Fit"), fit), (self.tr("The problem in the buyer’s words"), problem))
        return [(name, requirement) for name, requirement in named if requirement is not None]

    def _other_facts(self, deal: Deal) -> list[str]:
        ladder, position = deal.pipeline, deal.position
        told = [self.tr("Pipeline: {name}").format(name=ladder.name)]
        if position.claim_stage_id:
            proven, claim = ladder.stage(position.stage_id).name, ladder.stage(position.claim_stage_id).name
            stage = self.tr("{stage} proven, {claim} claimed").format(stage=proven, claim=claim)
            told.append(self.tr("Stage: {stage}").format(stage=stage))
        if deal.closed_on:
            told.append(self.tr("Closed: {day}").format(day=shown(deal.closed_on, deal.today)))
        if deal.owner:
            told.append(self.tr("Owner: {name}").format(name=deal.owner))
        if deal.crm_says:
            told.append(self.tr("The CRM says: {word}").format(word=deal.crm_says))
        return told


class _Answer(QWidget):
    """What a standing proof says to a question of the overview, or a button that asks for it.

    Signals:
        asked: requirement id (str).
    """

    asked = Signal(object)

    def __init__(self, name: str, requirement: Requirement, deal: Deal) -> None:
        super().__init__()
        self._requirement_id = requirement.id
        self._say: QPushButton | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(plain(name, "small", wrap=False))
        told = _said(requirement, deal)
        if told:
            column.addWidget(plain(told))
        else:
            column.addWidget(self._asking(name, deal), 0, Qt.AlignmentFlag.AlignLeft)

    def stops(self) -> list[QWidget]:
        """Return the button, where there is one."""
        return [self._say] if self._say is not None else []

    def _asking(self, name: str, deal: Deal) -> QWidget:
        if deal.archived_at is not None:
            return plain(self.tr("Not said yet"), "muted")
        self._say = QPushButton(self.tr("Say it…"))
        self._say.setProperty("role", "small")
        self._say.setAccessibleName(self.tr("Say it: {name}").format(name=name))
        keyed(self._say, f"answer:{self._requirement_id}")
        self._say.clicked.connect(self._ask)
        return self._say

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self._requirement_id)


def _said(requirement: Requirement, deal: Deal) -> str:
    """Return what the standing proof of a requirement says; empty where there is none."""
    stage = deal.pipeline.stage(requirement.stage_id)
    item = next(i for i in items(deal.pipeline, stage, deal.held, deal.at_ms) if i.requirement == requirement)
    proof = proof_for(item, deal.proofs)
    return tell(item, proof, deal.today) if proof else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Overview", text)
