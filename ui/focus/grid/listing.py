# SPDX-License-Identifier: MIT
"""Meetings for which there is no room, as a menu to choose from."""

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


class MeetingList(QMenu):
    """A menu of meetings, which is deleted once it was closed.

    Signals:
        chosen(str): the meeting of this id.
    """

    chosen = Signal(object)

    def __init__(self, meetings: Iterable[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        for meeting_id, text in meetings:
            self.addAction(text.replace("&", "&&")).setData(meeting_id)
        self.triggered.connect(self._choose)
        self.aboutToHide.connect(self.deleteLater)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.chosen.emit(action.data())
