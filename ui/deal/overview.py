# SPDX-License-Identifier: MIT
"""The deal sheet: what is known, proven and next, and what can be done from here."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from rider.domain.events import Outcome
from rider.domain.playbook import StageKind
from rider.reads.deal import Deal
from ui.deal import sections
from ui.deal.words import facts_line
from ui.widgets.days import shown
from ui.widgets.frame import SheetFrame, lay_out
from ui.widgets.labels import plain

WON = "won"


class DealSheet(SheetFrame):
    """One deal in full.

    Signals:
        gate_requested: deal id (str), target (a stage's id or "won").
        adopt_requested: deal id (str); the claim goes, the deal stands where it is proven.
        step_requested: deal id (str); its next step is to be set or replaced.
        lose_requested: deal id (str).
        reopen_requested: deal id (str).
    """

    gate_requested = Signal(object, object)
    adopt_requested = Signal(object)
    step_requested = Signal(object)
    lose_requested = Signal(object)
    reopen_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._deal_id = self._next = ""
        self._is_open = True
        self._win, self._lose = QPushButton(self.tr("Won…")), QPushButton(self.tr("Lost…"))
        self._win.clicked.connect(self._on_win)
        self._lose.clicked.connect(self._on_lose)
        for button in (self._win, self._lose):
            self.add_button(button)

    def open_for(self, deal: Deal) -> None:
        """Show this deal as it stands."""
        self._deal_id = deal.id
        outcome = deal.position.shown_outcome
        self._is_open = outcome is Outcome.OPEN
        self.show_head(self._stands(deal, outcome), deal.name, facts_line(deal))
        self._show_buttons(deal)
        stops: list[QWidget] = []
        body = QWidget()
        column = lay_out(body)
        if self._is_open:
            column.addWidget(self._step_card(deal, stops))
        if self._is_open and deal.position.claim_stage_id:
            column.addWidget(self._hollow_card(deal, stops))
        column.addWidget(sections.section(self.tr("Facts"), sections.facts(deal)))
        column.addWidget(sections.section(self.tr("Proof"), *sections.proofs(deal)))
        column.addWidget(sections.section(self.tr("People"), *sections.people(deal.people)))
        column.addWidget(sections.section(self.tr("Record"), *sections.timeline(deal)))
        column.addStretch(1)
        self.set_body(body)
        self.order_tabs(stops)
        self.begin_at(self.primary)

    def _stands(self, deal: Deal, outcome: Outcome) -> str:
        if outcome is Outcome.WON:
            return self.tr("Won")
        if outcome is Outcome.LOST:
            return self.tr("Lost")
        return deal.pipeline.stage(deal.position.shown_stage_id).name

    def _show_buttons(self, deal: Deal) -> None:
        ladder = deal.pipeline
        after = ladder.stages[ladder.stage(deal.position.stage_id).position + 1]
        self._next = WON if after.kind is StageKind.WON else after.id
        to_win = self._next == WON
        prove = self.tr("Mark as won…") if to_win else self.tr("Prove {stage}…").format(stage=after.name)
        self.primary.setText(prove if self._is_open else self.tr("Reopen…"))
        self._win.setVisible(self._is_open and not to_win)
        self._lose.setVisible(self._is_open)

    def _step_card(self, deal: Deal, stops: list[QWidget]) -> QWidget:
        if deal.step and deal.due_on:
            late = deal.due_on < deal.today
            day = shown(deal.due_on, deal.today)
            due = self.tr("was due {day}") if late else self.tr("due {day}")
            told, role = f"{deal.step} · {due.format(day=day)}", "warn" if late else ""
        elif _owes_none(deal):
            told, role = self.tr("None yet. An imported deal owes one only once you adopt it."), "muted"
        else:
            told, role = self.tr("No next step. Every deal wants one, with a day."), "danger"
        button = QPushButton(self.tr("Set next step…"))
        button.clicked.connect(self._on_step)
        stops.append(button)
        return _card(self.tr("Next step"), told, role, button)

    def _hollow_card(self, deal: Deal, stops: list[QWidget]) -> QWidget:
        ladder = deal.pipeline
        claim = ladder.stage(deal.position.shown_stage_id).name
        proven = ladder.stage(deal.position.stage_id).name
        told = self.tr(
            "The import claims {claim}; {proven} is proven. Prove the rest, or adopt it where it is proven."
        )
        button = QPushButton(self.tr("Adopt at the stage I can prove: {stage}").format(stage=proven))
        button.clicked.connect(self._on_adopt)
        stops.append(button)
        return _card(self.tr("Not proven yet"), told.format(claim=claim, proven=proven), "", button)

    @Slot()
    def go(self) -> None:
        if not self._deal_id:
            return
        if self._is_open:
            self.gate_requested.emit(self._deal_id, self._next)
        else:
            self.reopen_requested.emit(self._deal_id)

    @Slot()
    def _on_win(self) -> None:
        self.gate_requested.emit(self._deal_id, WON)

    @Slot()
    def _on_lose(self) -> None:
        self.lose_requested.emit(self._deal_id)

    @Slot()
    def _on_step(self) -> None:
        self.step_requested.emit(self._deal_id)

    @Slot()
    def _on_adopt(self) -> None:
        self.adopt_requested.emit(self._deal_id)


def _owes_none(deal: Deal) -> bool:
    """Say whether a deal stands as it was imported."""
    return deal.position.claim_stage_id is not None or all(entry.imported for entry in deal.timeline)


def _card(title: str, told: str, role: str, button: QPushButton) -> QFrame:
    card = QFrame()
    card.setProperty("role", "factCard")
    column = QVBoxLayout(card)
    column.setContentsMargins(14, 11, 14, 13)
    column.setSpacing(6)
    column.addWidget(plain(title, "strong"))
    column.addWidget(plain(told, role))
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    return card
