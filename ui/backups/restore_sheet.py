# SPDX-License-Identifier: MIT
"""Asks whether a backup takes the place of what is there now, and says what that would change."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from rider.domain.backups import Backup, Changes
from ui.backups import words
from ui.backups.changed import ChangesView
from ui.widgets.frame import SheetFrame, lay_out

_WIDE = 620


class RestoreSheet(SheetFrame):
    """Shows what would change; it is done by its button alone, and Cancel is where the focus begins.

    Signals:
        restore_requested(Backup): the rep wants this one back.
    """

    restore_requested = Signal(object)

    def __init__(self, zone: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._zone = zone
        self._backup: Backup | None = None
        self.setProperty("wide", _WIDE)
        self.changes = ChangesView()
        self.cancel = QPushButton(self.tr("Cancel"))
        self.primary.setText(self.tr("Restore"))
        self.add_button(self.cancel)
        body = QWidget()
        lay_out(body, self.changes).addStretch(1)
        self.set_body(body)
        self.cancel.clicked.connect(self.close_sheet)
        for keys in self.findChildren(QShortcut):  # not by a key that was held down in the list
            keys.setEnabled(False)

    @property
    def backup(self) -> Backup | None:
        """Return the backup that is looked at."""
        return self._backup

    def open_for(self, backup: Backup) -> None:
        """Show that a backup is being compared with what is there now."""
        self._backup = backup
        self.refuse("")
        facts = " · ".join((words.occasion(backup), words.holds(backup), words.size(backup)))
        self.show_head(self.tr("Restore the backup of"), words.when(backup, self._zone), facts)
        self.changes.say(self.tr("Comparing it with what you have now…"))
        self.primary.setEnabled(False)
        self.begin_at(self.cancel)

    def show_changes(self, backup: Backup, changes: Changes) -> None:
        """Show what a backup would change, if it is the one that is looked at."""
        if backup == self._backup:
            self.changes.show_changes(backup, changes)
            self.primary.setEnabled(not changes.same)

    @Slot()
    def go(self) -> None:
        if self._backup is not None and self.primary.isEnabled():
            self.restore_requested.emit(self._backup)
