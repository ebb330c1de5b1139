# SPDX-License-Identifier: MIT
"""The menu of a meeting on the grid."""

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from rider.domain.focus.blocks import Meeting


class MeetingMenu(QMenu):
    """What can be done with one meeting; it goes once it is closed.

    Signals:
        opened(str): of the meeting.
        deal_opened(str): of the meeting's deal.
    """

    opened = Signal(object)
    deal_opened = Signal(object)

    def __init__(self, meeting: Meeting, now: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self.setAccessibleName(self.tr("Meeting"))
        is_over = meeting.ends_at <= now and meeting.deal_id is not None and meeting.outcome is None
        said = self.tr("Say what came of it…") if is_over else self.tr("Open…")
        self._open, self._deal = QAction(f"{said}\tO", self), QAction(self.tr("Open deal"), self)
        self._open.triggered.connect(self._tell_opened)
        self._deal.triggered.connect(self._tell_deal)
        self.addAction(self._open)
        if meeting.deal_id is not None:
            self.addAction(self._deal)
        self.aboutToHide.connect(self.deleteLater)

    def open_at(self, place: QPoint) -> None:
        """Open at a place on the screen, with the first entry chosen."""
        self.popup(place)
        self.setActiveAction(self._open)

    @Slot()
    def _tell_opened(self) -> None:
        self.opened.emit(self._meeting.id)

    @Slot()
    def _tell_deal(self) -> None:
        self.deal_opened.emit(self._meeting.deal_id)
