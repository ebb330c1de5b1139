# SPDX-License-Identifier: MIT
"""The block in focus at every point of its clock, its sheets and its notices, as pictures show them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QRadioButton, QWidget

from rider.domain.focus.blocks import (
    MINUTE_MS,
    Block,
    BlockKind,
    BlockState,
    Ending,
    GapKind,
    NewBlock,
    Reach,
)
from rider.domain.focus.notices import Notice, NoticeKind
from rider.domain.focus.session import Instant, Session
from ui.running.flows import RunningFlows
from ui.shell.pages import FOCUS

if TYPE_CHECKING:
    from ui.shots.studio import Studio

_LENGTH_MS = 90 * MINUTE_MS
_LEFT_MS = 34 * MINUTE_MS + 12_000
_INTERRUPTED_MS = 4 * MINUTE_MS
_STEP_MS = 12_000


def running(studio: Studio) -> QWidget:
    """Return the window with a block that has run for an hour, and was interrupted once."""
    _run(studio, _LENGTH_MS - _LEFT_MS)
    return studio.window


def _interrupted(studio: Studio) -> QWidget:
    clockwork = _run(studio, _LENGTH_MS - _LEFT_MS).clockwork
    clockwork.interrupt(GapKind.PROSPECT_CALL)
    return studio.window


def _paused(studio: Studio) -> QWidget:
    _run(studio, _LENGTH_MS - _LEFT_MS).clockwork.pause()
    return studio.window


def _over(studio: Studio) -> QWidget:
    _run(studio, _LENGTH_MS + 250_000)
    return studio.window


def _presenting(studio: Studio) -> QWidget:
    _run(studio, _LENGTH_MS - _LEFT_MS).present(True)
    return studio.window


def _coming(studio: Studio) -> QWidget:
    flows, block = _planned(studio)
    flows.signs.bar.show_notice(Notice(NoticeKind.NOW, block, block.starts_at), runs=False, private=False)
    return studio.window


def _finish(studio: Studio) -> QWidget:
    _run(studio, _LENGTH_MS + 250_000).end(Ending.ON_TIME)
    return studio.window


def _finish_no(studio: Studio) -> QWidget:
    _finish(studio)
    sheet = studio.window.flows.side.content
    assert sheet is not None
    sheet.findChildren(QRadioButton)[2].click()
    return studio.window


def _unsaid(studio: Studio) -> QWidget:
    _finish(studio)
    studio.window.flows.side.dismiss()
    return studio.window


def _recovery(studio: Studio) -> QWidget:
    flows = _run(studio, _LENGTH_MS - _LEFT_MS)
    flows.leave()
    flows.begin()
    return studio.window


RUNNING: dict[str, Callable[[Studio], QWidget]] = {
    "running": running,
    "running-interrupted": _interrupted,
    "running-paused": _paused,
    "running-over": _over,
    "running-presenting": _presenting,
    "running-notice": _coming,
    "running-finish": _finish,
    "running-finish-no": _finish_no,
    "running-unsaid": _unsaid,
    "running-recovery": _recovery,
}
"""Pictures by their names; the first of them is drawn in little room and with large text, too."""


def _planned(studio: Studio) -> tuple[RunningFlows, Block]:
    """Show Focus with one block that begins now, for the first deal of the board that lacks a proof."""
    studio.window.show_page(FOCUS)
    flows, bridge = studio.window.doors.focus.running, studio.bridge
    flows.present(False)
    _clear(studio)
    card = next(c for c in studio.cards() if not c.hollow and not c.gate_open)
    now = bridge.clock.now()
    intent = studio.window.tr("Decision process written down with the Head of Ops")
    bridge.plan_block(NewBlock(BlockKind.ACCOUNT_STRATEGY, now, now + _LENGTH_MS, card.deal_id, None, intent))
    return flows, next(b for b in bridge.agenda(bridge.today(), 1).blocks if b.starts_at == now)


def _clear(studio: Studio) -> None:
    """Let go of the blocks that the picture before has left."""
    bridge = studio.bridge
    agenda = bridge.agenda(bridge.today(), 1)
    if agenda.running is not None:
        bridge.discard_block(agenda.running.id)
    for ended in agenda.ended:
        bridge.close_block(ended.id, Reach.YES, "")
    for block in bridge.agenda(bridge.today(), 1).blocks:
        if block.state is BlockState.PLANNED:
            bridge.drop_block(block.id)


def _run(studio: Studio, ms: int) -> RunningFlows:
    """Show a block whose clock has run for so long, a part of which it was interrupted."""
    flows, block = _planned(studio)
    flows.start(block.id)
    now = flows.clockwork.now()
    begun = Instant(now.wall_ms - ms, now.steady_ms - ms)
    session = Session.begun(block.id, _LENGTH_MS, begun).interrupted(GapKind.INTERNAL, begun)
    for gone in range(_STEP_MS, ms + 1, _STEP_MS):
        at = Instant(begun.wall_ms + gone, begun.steady_ms + gone)
        session = session.tick(at)
        if gone == _INTERRUPTED_MS:
            session = session.resumed_from_interruption(at)
    flows.clockwork.run(session.tick(now))
    return flows
