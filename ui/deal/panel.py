# SPDX-License-Identifier: MIT
"""The deal panel: one deal in full, with everything that can be said anew where it stands."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLayout, QPushButton, QWidget

from rider.domain.events import Outcome
from rider.domain.playbook import StageKind
from rider.reads.deal import Deal
from ui.deal.overview import Overview
from ui.deal.people import PeopleSection
from ui.deal.proofs import ProofSection
from ui.deal.section import Section, key_of
from ui.deal.timeline import Timeline
from ui.telling.words import facts_line
from ui.widgets.frame import SheetFrame, lay_out
from ui.widgets.menu_button import MenuButton
from ui.widgets.segmented import Segment, Segmented

WON = "won"
WIDE = 640
_OVERVIEW = "overview"
_ABOVE = 14


class DealSheet(SheetFrame):
    """One deal: its overview, proofs, people and record under one another, with a way to jump.

    What its sections wish for they say themselves; `deal_id` is the deal that they are about.

    Signals:
        gate_requested: deal id (str), target (a stage's id or "won").
        push_close_requested: deal id (str), day (date, or None where the sheet is to ask for it).
        block_requested, step_requested, resolve_step_requested, wait_requested, end_wait_requested,
        archive_requested, restore_requested, pipeline_requested, merge_requested, adopt_requested,
        lose_requested, reopen_requested: deal id (str).
        undo_requested, redo_requested: the keys were pressed in a field where nothing was typed.
    """

    gate_requested = Signal(object, object)
    push_close_requested = Signal(object, object)
    block_requested = Signal(object)
    step_requested = Signal(object)
    resolve_step_requested = Signal(object)
    wait_requested = Signal(object)
    end_wait_requested = Signal(object)
    archive_requested = Signal(object)
    restore_requested = Signal(object)
    pipeline_requested = Signal(object)
    merge_requested = Signal(object)
    adopt_requested = Signal(object)
    lose_requested = Signal(object)
    reopen_requested = Signal(object)
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Esc to close · leaving a field saves it · Ctrl+Z to undo"), parent)
        self.deal_id = self._next = self._left_at = ""
        self._deal: Deal | None = None
        self._is_open, self._is_archived = True, False
        self.setProperty("wide", WIDE)
        self._build_foot_buttons()
        self.proofs, self.people, self.record = ProofSection(), PeopleSection(), Timeline()
        self.overview = Overview()
        self._build_ways()
        self._connect()

    def sizeHint(self) -> QSize:
        return QSize(WIDE, super().sizeHint().height())

    # -- showing

    def open_for(self, deal: Deal) -> None:
        """Show a deal as it stands, from its top."""
        self._show(deal, anew=True)
        self._scroll.verticalScrollBar().setValue(0)
        self._ways.choose(_OVERVIEW)
        self.begin_at(self.primary)

    def come_back(self, deal: Deal) -> None:
        """Show the deal again after another sheet: scrolled to where it was, the focus where it was."""
        at, left_at = self._scroll.verticalScrollBar().value(), self._left_at
        self._show(deal, anew=False)
        self.begin_at(self._stop(left_at) or self.primary)
        self._scroll.verticalScrollBar().setValue(at)

    def refresh(self, deal: Deal) -> None:
        """Show what has changed since, without losing the rep's place or what is being typed."""
        here = QApplication.focusWidget()
        inside = here is not None and self.isAncestorOf(here)
        at, key = self._scroll.verticalScrollBar().value(), key_of(here) if inside else ""
        self._show(deal, anew=False)
        self._first = self.primary
        self.setFocusProxy(self.primary)
        if inside and (here is None or not here.isVisible() or not self.isAncestorOf(here)):
            (self._stop(key) or self.primary).setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.verticalScrollBar().setValue(at)

    def _show(self, deal: Deal, *, anew: bool) -> None:
        self.deal_id, self._deal = deal.id, deal
        outcome = deal.position.shown_outcome
        self._is_open, self._is_archived = outcome is Outcome.OPEN, deal.archived_at is not None
        self.show_head(self._stands(deal, outcome), deal.name, facts_line(deal))
        self._show_buttons(deal)
        self.overview.show_deal(deal, anew=anew)
        self.proofs.show_deal(deal)
        self.people.show_deal(deal, anew=anew)
        self.record.show_deal(deal, anew=anew)
        self.refuse("")
        self.order_tabs([self._ways.button(self._ways.key), *self._stops()])

    def _stands(self, deal: Deal, outcome: Outcome) -> str:
        if self._is_archived:
            return self.tr("Merged") if deal.merged_into else self.tr("Archived")
        if outcome is not Outcome.OPEN:
            return self.tr("Won") if outcome is Outcome.WON else self.tr("Lost")
        return deal.pipeline.stage(deal.position.shown_stage_id).name

    def _show_buttons(self, deal: Deal) -> None:
        ladder = deal.pipeline
        after = ladder.after(ladder.stage(deal.position.stage_id))
        self._next = WON if after.kind is StageKind.WON else after.id
        to_win = self._next == WON
        prove = self.tr("Mark as won…") if to_win else self.tr("Prove {stage}…").format(stage=after.name)
        self.primary.setText(prove if self._is_open else self.tr("Reopen…"))
        if self._is_archived:
            self.primary.setText(self.tr("Restore"))
        self.primary.setEnabled(not deal.merged_into)
        works = self._is_open and not self._is_archived
        self._win.setVisible(works and not to_win)
        self._lose.setVisible(works)
        self._more.setVisible(not self._is_archived)
        for action in (self._book, self._wait, self._pipeline):
            action.setVisible(works)
        self._push.setVisible(works and deal.expected_close is not None)

    # -- building

    def _build_foot_buttons(self) -> None:
        self._win, self._lose = QPushButton(self.tr("Won…")), QPushButton(self.tr("Lost…"))
        self._more = MenuButton(self.tr("More"), self.tr("More to do with this deal"))
        self._book = self._more.offer(self.tr("Book a focus block"), self._on_book)
        self._wait = self._more.offer(self.tr("Let it wait…"), self._on_wait)
        self._push = self._more.offer(self.tr("Push the close…"), self._on_push)
        self._pipeline = self._more.offer(self.tr("Change pipeline…"), self._on_pipeline)
        self._more.offer(self.tr("Merge into another deal…"), self._on_merge)
        self._more.choices.addSeparator()
        self._more.offer(self.tr("Archive…"), self._on_archive)
        for button in (self._win, self._lose, self._more):
            self.add_button(button)

    def _build_ways(self) -> None:
        """Build the sections under one another, and the row at the head that jumps to them."""
        named = (
            Segment(_OVERVIEW, self.tr("Overview")),
            Segment("proof", self.tr("Proof")),
            Segment("people", self.tr("People")),
            Segment("record", self.tr("Record")),
        )
        self._sections: dict[str, Section] = dict(
            zip((s.key for s in named), (self.overview, self.proofs, self.people, self.record), strict=True)
        )
        self._ways = Segmented(named, self.tr("Parts of the deal"))
        self.head.addSpacing(8)
        self.head.addWidget(self._ways, 0, Qt.AlignmentFlag.AlignLeft)
        # There is always more than fits; with a bar to come and go, Qt measures it all anew for many widths.
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._body = QWidget()
        self._column = lay_out(self._body, *self._sections.values())
        self._column.setSpacing(26)
        self._column.addStretch(1)
        self.set_body(self._body)

    def _connect(self) -> None:
        self._win.clicked.connect(self._on_win)
        self._lose.clicked.connect(self._on_lose)
        self._ways.chosen.connect(self.jump)
        self._scroll.verticalScrollBar().valueChanged.connect(self._follow_scroll)
        self.overview.restore_requested.connect(self._on_restore)
        self.overview.adopt_requested.connect(self._on_adopt)
        self.overview.step_requested.connect(self._on_step)
        self.overview.resolve_step_requested.connect(self._on_resolve)
        self.overview.end_wait_requested.connect(self._on_end_wait)
        self.overview.facts.close_pushed.connect(self._on_pushed)
        for section in (self.overview.facts, self.people):
            section.undo_requested.connect(self.undo_requested)
            section.redo_requested.connect(self.redo_requested)

    # -- getting around

    def focusNextPrevChild(self, next: bool) -> bool:
        """Let Tab go on from the row at the head into the part that it has jumped to."""
        if next and self._is_at_ways():
            first = [s for s in self._sections[self._ways.key].stops() if s.isVisible() and s.isEnabled()]
            if first:
                first[0].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().focusNextPrevChild(next)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lay_out_anew()

    def _lay_out_anew(self) -> None:
        """Lay out what has changed out of sight: Qt lets a hidden layout keep the heights that it knew."""
        for layout in (*self._body.findChildren(QLayout), self._column):
            layout.invalidate()
        self._column.activate()
        QCoreApplication.postEvent(self._scroll, QEvent(QEvent.Type.LayoutRequest))

    def hideEvent(self, event: QHideEvent) -> None:
        self._left_at = key_of(QApplication.focusWidget()) or self._left_at
        super().hideEvent(event)

    @Slot(object)
    def jump(self, key: str) -> None:
        """Scroll to a part: overview, proof, people or record."""
        self._scroll.verticalScrollBar().setValue(max(0, self._sections[key].y() - _ABOVE))
        self._ways.choose(key)

    def show_part(self, key: str) -> None:
        """Scroll to a part of a deal that has just been opened."""
        self._body.adjustSize()
        QCoreApplication.sendPostedEvents(self._scroll, QEvent.Type.LayoutRequest)
        self.jump(key)

    def show_event(self, seq: int) -> None:
        """Scroll to an event of the record, to the record itself where it is not among its entries."""
        self.show_part("record")
        if (row := self.record.row_of(seq)) is not None:
            self._scroll.ensureWidgetVisible(row, 0, _ABOVE)

    @Slot()
    def _follow_scroll(self) -> None:
        """Show at the head in which part the rep reads."""
        bar = self._scroll.verticalScrollBar()
        at_end = 0 < bar.maximum() <= bar.value()
        reached = [k for k, s in self._sections.items() if at_end or s.y() - 2 * _ABOVE <= bar.value()]
        if not self._is_at_ways():
            self._ways.choose(reached[-1] if reached else _OVERVIEW)

    def _is_at_ways(self) -> bool:
        here = QApplication.focusWidget()
        return here is not None and self._ways.isAncestorOf(here)

    def _stops(self) -> list[QWidget]:
        return [stop for section in self._sections.values() for stop in section.stops()]

    def _stop(self, key: str) -> QWidget | None:
        """Return the control of a name, where there still is one that can be used."""
        named = (
            s for s in self._stops() if key and key_of(s) == key and s.isEnabled() and s.isVisibleTo(self)
        )
        return next(named, None)

    # -- wishes

    def settle(self) -> None:
        """Save what was typed last, if that has not been done yet."""
        self.overview.facts.settle()
        self.people.settle()

    @Slot()
    def close_sheet(self) -> None:
        """Save what was typed last, and close."""
        self.settle()
        super().close_sheet()

    @Slot()
    def go(self) -> None:
        if not self.deal_id:
            return
        self.settle()
        if self._is_archived:
            self.restore_requested.emit(self.deal_id)
        elif self._is_open:
            self.gate_requested.emit(self.deal_id, self._next)
        else:
            self.reopen_requested.emit(self.deal_id)

    @Slot()
    def _on_win(self) -> None:
        self.gate_requested.emit(self.deal_id, WON)

    @Slot()
    def _on_lose(self) -> None:
        self.lose_requested.emit(self.deal_id)

    @Slot()
    def _on_step(self) -> None:
        self.step_requested.emit(self.deal_id)

    @Slot()
    def _on_resolve(self) -> None:
        self.resolve_step_requested.emit(self.deal_id)

    @Slot()
    def _on_adopt(self) -> None:
        self.adopt_requested.emit(self.deal_id)

    @Slot()
    def _on_restore(self) -> None:
        self.restore_requested.emit(self.deal_id)

    @Slot()
    def _on_book(self) -> None:
        self.block_requested.emit(self.deal_id)

    @Slot()
    def _on_wait(self) -> None:
        self.wait_requested.emit(self.deal_id)

    @Slot()
    def _on_end_wait(self) -> None:
        self.end_wait_requested.emit(self.deal_id)

    @Slot()
    def _on_pipeline(self) -> None:
        self.pipeline_requested.emit(self.deal_id)

    @Slot()
    def _on_merge(self) -> None:
        self.merge_requested.emit(self.deal_id)

    @Slot()
    def _on_archive(self) -> None:
        self.archive_requested.emit(self.deal_id)

    @Slot()
    def _on_push(self) -> None:
        self.push_close_requested.emit(self.deal_id, None)

    @Slot(object)
    def _on_pushed(self, day: date) -> None:
        self.push_close_requested.emit(self.deal_id, day)
