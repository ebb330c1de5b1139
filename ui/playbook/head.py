# SPDX-License-Identifier: MIT
"""What the page of playbooks has in the header: what it is for, and what can be done with a playbook."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rider.domain.playbook_edits import Playbook
from ui.widgets.elided import ElidedLabel

NEW, COPY, RENAME, SAVE, READ, ARCHIVE, RESTORE = (
    "new",
    "copy",
    "rename",
    "save",
    "read",
    "archive",
    "restore",
)
"""What can be done with a playbook as a whole."""


class PlaybookHead(QWidget):
    """The part of the header that belongs to the playbooks.

    Signals:
        wanted(str): this is to be done with the playbook that is shown, by one of the names above.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        said = self.tr("A deal enters a stage once the buyer has done what it asks for.")
        self.said = ElidedLabel(said, role="muted")
        self._entries = {name: self._entry(name, text) for name, text in self._texts()}
        self.menu: Sequence[QAction] = tuple(self._entries.values())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.said, 1)

    def _texts(self) -> tuple[tuple[str, str], ...]:
        return (
            (RENAME, self.tr("Rename…")),
            (COPY, self.tr("Copy…")),
            (SAVE, self.tr("Save as TOML…")),
            (ARCHIVE, self.tr("Archive playbook…")),
            (RESTORE, self.tr("Restore playbook")),
            (NEW, self.tr("New playbook…")),
            (READ, self.tr("Read from TOML…")),
        )

    def _entry(self, name: str, text: str) -> QAction:
        made = QAction(text, self)
        made.setData(name)
        made.triggered.connect(self._tell)
        return made

    def entry(self, name: str) -> QAction:
        """Return the entry of something to do."""
        return self._entries[name]

    def show_playbook(self, playbook: Playbook) -> None:
        """Offer what can be done with a playbook."""
        archived = playbook.pipeline.is_archived
        self._entries[ARCHIVE].setVisible(not archived)
        self._entries[RESTORE].setVisible(archived)

    @Slot()
    def _tell(self) -> None:
        chosen = self.sender()
        if isinstance(chosen, QAction):
            self.wanted.emit(chosen.data())
