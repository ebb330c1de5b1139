# SPDX-License-Identifier: MIT
"""What is wished for with a block, carried out; of one that repeats it is asked which ones are meant."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from rider.domain.day import workday
from rider.domain.errors import RuleError
from rider.domain.focus.blocks import Block, BlockState, NewBlock, NewSeries, Place, Scope
from ui.blocks import kinds
from ui.blocks.words import place_words
from ui.focus.repeat_words import rule_words
from ui.focus.scope_question import Edit, ScopeQuestion

if TYPE_CHECKING:
    from ui.bridge import Bridge


class Wish(NamedTuple):
    """What becomes of a block: `block` is None for a new one, `to` is None for one that is let go."""

    block: Block | None
    to: NewBlock | None
    push: bool = False

    @property
    def edit(self) -> Edit:
        """Return what is done to a block that is there."""
        if self.to is None:
            return Edit.DROP
        if self.block is None or self.to.place == self.block.place:
            return Edit.CHANGE
        stays_as_long = self.to.place.length_ms == self.block.place.length_ms
        return Edit.MOVE if stays_as_long else Edit.RESIZE

    @property
    def needs_scope(self) -> bool:
        """Say whether it may be about more than one block."""
        block = self.block
        return block is not None and block.series_id is not None and block.state is BlockState.PLANNED


class Carrying(QObject):
    """Carries wishes to the bridge and says what was done.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        carried_out(): it is done.
        put_back(): it is not, and all is as it was.
        planned(date): a block is new on this workday.
    """

    told = Signal(object, bool)
    carried_out = Signal()
    put_back = Signal()
    planned = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._asked: Wish | None = None
        self.is_private = False

    def listen_to(self, question: ScopeQuestion) -> None:
        """Let the rep answer here which blocks are meant."""
        question.chosen.connect(self._on_scope)
        question.cancelled.connect(self._on_cancel)

    def carry_out(self, wish: Wish, question: ScopeQuestion) -> None:
        """Do what is wished for; where more than one block may be meant, ask first."""
        if wish.needs_scope:
            self._asked = wish
            question.ask(wish.edit)
        else:
            self._do(wish, Scope.THIS)

    def repeat(self, series: NewSeries) -> None:
        """Plan a block that repeats."""
        if not self._bridge.plan_series(series):
            self.put_back.emit()
            return
        self.carried_out.emit()
        said = self.tr("{block} repeats: {rule}").replace("{rule}", rule_words(series, self._bridge.today()))
        self.told.emit(said.replace("{block}", self._named(series)), True)

    @Slot(object, object, object)
    def repeat_anew(self, block: Block, to: NewBlock, rule: NewSeries | None) -> None:
        """Let a block repeat otherwise from its day on, or no more."""
        if not self._bridge.repeat_block(block.id, to, rule):
            self.put_back.emit()
            return
        self.carried_out.emit()
        said = self.tr("{block} repeats no more.")
        if rule is not None:
            said = self.tr("{block} repeats: {rule}").replace(
                "{rule}", rule_words(rule, self._bridge.today())
            )
        self.told.emit(said.replace("{block}", self._named(to)), True)

    @Slot(object)
    def _on_scope(self, scope: Scope) -> None:
        wish, self._asked = self._asked, None
        if wish is not None:
            self._do(wish, scope)

    @Slot()
    def _on_cancel(self) -> None:
        self._asked = None
        self.put_back.emit()

    def _do(self, wish: Wish, scope: Scope) -> None:
        if not self._is_done(wish, scope):
            self.put_back.emit()
            return
        self.carried_out.emit()
        said = self._said(wish, scope)
        if said:
            self.told.emit(said, True)
        if wish.to is not None and (day := self._day(wish.to.place)) != self._day_before(wish):
            self.planned.emit(day)

    def _day(self, place: Place) -> date:
        return workday(place.starts_at, self._bridge.clock.zone)

    def _day_before(self, wish: Wish) -> date | None:
        """Return the workday on which a block was, None for a new one."""
        return self._day(wish.block.place) if wish.block is not None else None

    def _is_done(self, wish: Wish, scope: Scope) -> bool:
        bridge, to = self._bridge, wish.to
        if wish.block is None:
            return to is not None and bridge.plan_block(to, push=wish.push)
        if to is None:
            return bridge.drop_block(wish.block.id, scope)
        return bridge.change_block(wish.block.id, to, scope, push=wish.push)

    # -- words

    def _said(self, wish: Wish, scope: Scope) -> str:
        if wish.block is None and wish.to is not None:
            when = place_words(wish.to.place, self._bridge.clock.zone, self._bridge.today())
            said = self.tr("{block} is planned, {when}.").replace("{when}", when)
            return said.replace("{block}", self._named(wish.to))
        said = self._scoped(wish.edit)[scope]
        return said.replace("{block}", self.called(wish.block)) if wish.block is not None else ""

    def _scoped(self, edit: Edit) -> dict[Scope, str]:
        """Return what is said of an edit; one that is seen on the grid needs no words."""
        if edit is Edit.DROP:
            return {
                Scope.THIS: self.tr("{block} is dropped."),
                Scope.LATER: self.tr("{block} is dropped, and all that follow it."),
                Scope.ALL: self.tr("{block} repeats no more."),
            }
        if edit is Edit.MOVE:
            return {
                Scope.THIS: "",
                Scope.LATER: self.tr("{block} is moved, and all that follow it."),
                Scope.ALL: self.tr("{block} is moved, and all others to come."),
            }
        return {
            Scope.THIS: "",
            Scope.LATER: self.tr("{block} is changed, and all that follow it."),
            Scope.ALL: self.tr("{block} is changed, and all others to come."),
        }

    def _named(self, new: NewBlock | NewSeries) -> str:
        try:
            deal = self._bridge.deal(new.deal_id) if new.deal_id and not self.is_private else None
        except RuleError:
            deal = None
        return f"{kinds.kind(new.kind)} · {deal.name}" if deal is not None else kinds.kind(new.kind)

    def called(self, block: Block) -> str:
        """Return what a block is called; while others look on, without its deal."""
        kind = kinds.kind(block.kind)
        return f"{kind} · {block.deal_name}" if block.deal_name and not self.is_private else kind
