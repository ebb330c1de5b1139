# SPDX-License-Identifier: MIT
"""The gate sheet: asks for exactly the proofs that a move is short of, and loses nothing typed."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from rider.domain.playbook import StageKind
from rider.reads.deal import Deal
from ui.gate.body import GateBody
from ui.proofs.draft import Draft, MoveExtra
from ui.proofs.item import MissingCard
from ui.proofs.link_field import Attach
from ui.regional import short
from ui.widgets.frame import SheetFrame
from ui.widgets.labels import Dots, plain

DRAFT_AFTER_MS = 300
WON = "won"

Keep = Callable[[str, str], bool]
"""Keeps a deal's draft (its id, a body in JSON; an empty one drops it) and answers whether that was done."""


_ON_BUTTON = 18
"""So many characters of a stage's name have room on a button."""


class GateSheet(SheetFrame):
    """What is missing for a deal to enter a stage, as a form.

    Signals:
        move_requested: deal id (str), target (a stage's id or "won"), evidence (tuple), extra (MoveExtra).
        save_requested: deal id (str), evidence (tuple), extra (MoveExtra); the deal stays where it is.
        block_requested: deal id (str), requirement id (str); a focus block is wanted that gets this proof.
        closed: the sheet is done with; what was typed is kept as a draft.
    """

    move_requested = Signal(object, object, object, object)
    save_requested = Signal(object, object, object)
    block_requested = Signal(object, object)

    def __init__(self, attach: Attach, keep: Keep, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._attach, self._keep, self._target = attach, keep, ""
        self._on_disk, self._unkept = "", dict[str, str]()
        self._deal: Deal | None = None
        self._body: GateBody | None = None
        self._kept, self._submitted, self._extra = Draft(), frozenset[str](), MoveExtra()
        self._timer = QTimer(self, singleShot=True, interval=DRAFT_AFTER_MS)
        self._save, self.book = QPushButton(), QPushButton(self.tr("Book the block that gets this proof"))
        self._build()
        self._timer.timeout.connect(self._keep_draft)
        self._save.clicked.connect(self._save_part)
        self.book.clicked.connect(self._on_book)

    def _build(self) -> None:
        self.hint.setText(self.tr("Esc to close · nothing typed is lost · Ctrl+Enter to go on"))
        self.add_button(self._save)
        self.book.setProperty("role", "inline")
        self.book.setToolTip(self.tr("Plans a focus block for the first of them, in the next free time"))
        self._dots, self._progress, self._short = Dots(), plain("", "small"), plain("", "small")
        progress = QHBoxLayout()
        progress.setSpacing(8)
        progress.addWidget(self._dots, 0, Qt.AlignmentFlag.AlignTop)
        progress.addWidget(self._progress, 1)
        self.head.addSpacing(8)
        self.head.addLayout(progress)
        still = QHBoxLayout()
        still.addWidget(self._short, 1)
        still.addWidget(self.book)
        self.foot.insertLayout(1, still)

    def open_for(self, deal: Deal, target: str) -> None:
        """Ask for what a deal is short of, up to a stage's id or "won"; a kept draft is there again."""
        self._flush()
        self._deal, self._target = deal, target
        stage = deal.pipeline.won if target == WON else deal.pipeline.stage(target)
        self._body = GateBody(deal, stage, self._attach)
        proven = frozenset(i.requirement.id for i in self._body.items if i.standing.holds)
        self._kept = Draft.from_json(self._unkept.get(deal.id, deal.draft)).without(proven)
        self._body.fill(self._kept)
        self._body.edited.connect(self._on_edited)
        self.set_body(self._body)
        self._show_head(deal, stage.name, won=stage.kind is StageKind.WON)
        self._on_disk = deal.draft or ""
        self.order_tabs(self._body.stops())
        self._refresh()
        self.refuse("")
        self.begin_at(self._body.first_stop() or self.primary)

    @property
    def has_typed(self) -> bool:
        return self._body is not None and not self._body.draft(Draft()).is_blank

    @Slot()
    def accept(self) -> None:
        """Close after what was asked for has been recorded; the rest of the draft is kept."""
        if self._deal is not None and self._body is not None:
            self._end(self._body.draft(self._kept).without(self._submitted, self._extra))

    @Slot()
    def close_sheet(self) -> None:
        """Close and keep everything typed as a draft."""
        if self._deal is not None and self._body is not None:
            self._end(self._body.draft(self._kept))

    def _end(self, draft: Draft) -> None:
        """Go first and keep the draft then: what refuses that is said where the rep looks by now."""
        self._timer.stop()
        deal, self._deal = self._deal, None
        self.closed.emit()
        if deal is not None:
            self._keep_body(deal.id, draft.to_json())

    def hideEvent(self, event: QHideEvent) -> None:
        self._flush()
        super().hideEvent(event)

    def _show_head(self, deal: Deal, stage: str, *, won: bool) -> None:
        here = deal.pipeline.stage(deal.position.shown_stage_id).name
        claimed = not won and stands_at(deal, self._target)
        verb = self.tr("Prove {stage}") if claimed else self.tr("Move to {stage}")
        on_button = self.tr("Mark as won") if won else verb.format(stage=_brief(stage))
        verb = self.tr("Mark as won") if won else verb.format(stage=stage)
        save = self.tr("Save, prove the rest later") if claimed else self.tr("Save proofs, stay in {stage}")
        self.primary.setText(on_button.replace("&", "&&"))
        self.primary.setAccessibleName(verb)
        self._save.setText(save.format(stage=_brief(here)).replace("&", "&&"))
        self._save.setAccessibleName(save.format(stage=here))
        facts = [deal.account, short(deal.value) if deal.value else ""]
        self.show_head(verb, deal.name, " · ".join(text for text in facts if text))
        self._show_progress(stage, won=won)

    def _show_progress(self, stage: str, *, won: bool) -> None:
        standings = [i.standing for i in self._body.items] if self._body else []
        self._dots.show_standings(standings)
        count = self.tr("{held} of {all} proofs.").format(
            held=sum(s.holds for s in standings), all=len(standings)
        )
        entering = self.tr("A deal enters {stage} when the buyer has done these, not when you have.")
        winning = self.tr("A deal is won when the buyer has signed, not when they have said so.")
        self._progress.setText(f"{count} {winning if won else entering.format(stage=stage)}")

    @Slot()
    def _on_edited(self) -> None:
        self._refresh()
        self.refuse("")
        self._timer.start()

    def _refresh(self) -> None:
        """Enable what can be done as things stand, and say what is still short."""
        if self._body is None:
            return
        short_of = self._body.short()
        self.primary.setEnabled(not short_of)
        self._save.setEnabled(bool(self._body.evidence()))
        self._save.setVisible(bool(self._body.missing))
        names = [c.requirement.title if isinstance(c, MissingCard) else c.accessibleName() for c in short_of]
        told = self.tr("Still short: {first}").format(first=names[0]) if names else ""
        more = self.tr(" · {count} more").format(count=len(names) - 1) if len(names) > 1 else ""
        self._short.setText(told + more)
        self._short.setVisible(bool(told))
        self.book.setVisible(self._first_missing() is not None)

    def _first_missing(self) -> str | None:
        """Return the requirement that comes first among those that are short."""
        short_of = self._body.short() if self._body is not None else []
        return next((str(c.requirement.id) for c in short_of if isinstance(c, MissingCard)), None)

    @Slot()
    def _on_book(self) -> None:
        requirement_id = self._first_missing()
        if self._deal is not None and requirement_id is not None:
            self.block_requested.emit(self._deal.id, requirement_id)

    @Slot()
    def go(self) -> None:
        if self._deal is None or self._body is None:
            return
        if self._body.short():
            self._body.try_now()
            return
        evidence, self._extra = self._body.evidence(), self._body.extra()
        self._submitted = frozenset(e.requirement_id for e in evidence)
        self.move_requested.emit(self._deal.id, self._target, evidence, self._extra)

    @Slot()
    def _save_part(self) -> None:
        if self._deal is None or self._body is None:
            return
        step = self._body.replaced_step()
        if step is not None and step.answer() is None:
            step.try_now()
            step.first_fault().setFocus()
            return
        evidence, self._extra = self._body.evidence(), MoveExtra(step=step.answer() if step else None)
        self._submitted = frozenset(e.requirement_id for e in evidence)
        if evidence:
            self.save_requested.emit(self._deal.id, evidence, self._extra)

    @Slot()
    def _keep_draft(self) -> None:
        if self._deal is not None and self._body is not None:
            self._keep_body(self._deal.id, self._body.draft(self._kept).to_json())

    def _flush(self) -> None:
        """Keep what was typed last, if that has not been done yet."""
        if self._timer.isActive():
            self._timer.stop()
            self._keep_draft()

    def _keep_body(self, deal_id: str, body: str) -> None:
        """Keep a draft; what is refused stays at hand until it is taken, with the next edit or on closing."""
        if body == self._on_disk or self._keep(deal_id, body):
            self._on_disk = body
            self._unkept.pop(deal_id, None)
        else:
            self._unkept[deal_id] = body


def stands_at(deal: Deal, stage_id: str) -> bool:
    """Say whether a deal stands at a stage or beyond already, as an imported one does in what it claims."""
    ladder = deal.pipeline
    return ladder.stage(deal.position.shown_stage_id).position >= ladder.stage(stage_id).position


def _brief(stage: str) -> str:
    """Return as much of the name of a stage as has room on a button; Qt cuts words at both ends."""
    return stage if len(stage) <= _ON_BUTTON else f"{stage[: _ON_BUTTON - 1].rstrip()}…"
