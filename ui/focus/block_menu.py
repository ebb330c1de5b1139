# SPDX-License-Identifier: MIT
"""The menu of a block on the grid: the same verbs as its keys."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from rider.domain.focus.blocks import Block, BlockState


class BlockMenu(QMenu):
    """What can be done with one block; it goes once it is closed.

    Signals:
        start_requested(str), opened(str), dropped(str): of the block.
        deal_opened(str): of the block's deal.
    """

    start_requested = Signal(object)
    opened = Signal(object)
    dropped = Signal(object)
    deal_opened = Signal(object)

    def __init__(self, block: Block, now: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._block = block
        self.setAccessibleName(self.tr("Block"))
        is_to_come = block.state is BlockState.PLANNED and block.ends_at > now
        if is_to_come:
            self._offer(self.tr("Start now\tS"), self._start)
        self._offer(self.tr("Open…\tO"), self._open)
        if block.deal_id is not None:
            self._offer(self.tr("Open deal"), self._open_deal)
        if is_to_come:
            self.addSeparator()
            self._offer(self.tr("Drop\tDel"), self._drop)
        self.aboutToHide.connect(self.deleteLater)

    def open_at(self, place: QPoint) -> None:
        """Open at a place on the screen, with the first entry chosen."""
        self.popup(place)
        self.setActiveAction(self.actions()[0])

    def _offer(self, words: str, slot: Callable[[], None]) -> None:
        entry = QAction(words, self)
        entry.triggered.connect(slot)
        self.addAction(entry)

    @Slot()
    def _start(self) -> None:
        self.start_requested.emit(self._block.id)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self._block.id)

    @Slot()
    def _open_deal(self) -> None:
        self.deal_opened.emit(self._block.deal_id)

    @Slot()
    def _drop(self) -> None:
        self.dropped.emit(self._block.id)
