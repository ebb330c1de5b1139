# SPDX-License-Identifier: MIT
"""What can be done with the data: looked at in its folder, taken out and in, gone back to, examined."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.settings.folders import FolderRow
from ui.settings.record import RecordCheck
from ui.settings.row import Row
from ui.settings.section import SectionPart


class OwnData(QObject):
    """The rows of the data.

    Signals:
        export_requested(): the rep wants everything out.
        import_requested(): the rep wants deals in.
        backups_requested(): the rep wants to see the backups.
        sample_requested(): the rep wants to look at the sample.
        own_requested(): the rep wants to leave the sample.
        refused(str): something could not be done; the sentence says why.
        changed(): other rows have a place on the page.
    """

    export_requested = Signal()
    import_requested = Signal()
    backups_requested = Signal()
    sample_requested = Signal()
    own_requested = Signal()
    refused = Signal(object)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.hidden: tuple[Row, ...] = ()
        """Rows that have no place at present."""
        self.export, self.bring_in = QPushButton(self.tr("Export…")), QPushButton(self.tr("Import…"))
        self.backups = QPushButton(self.tr("Backups…"))
        self.sample, self.leave = (
            QPushButton(self.tr("Look at the sample")),
            QPushButton(self.tr("Leave the sample")),
        )
        self.record = RecordCheck()
        self._make_folders()
        self._make_rows()
        self._connect()

    def _make_folders(self) -> None:
        self.data = FolderRow(
            self.tr("Data folder"),
            self.tr("Everything that you have on record. It never leaves this machine by itself."),
            self.tr("file path location where database"),
        )
        self.backup = FolderRow(
            self.tr("Backup folder"),
            self.tr("What Rider copies at the start and every day, outside of the data folder."),
            self.tr("file path location where safety copy restore"),
        )
        self.log = FolderRow(
            self.tr("Log"),
            self.tr("What went wrong and when, without names of deals. Send it along with a report."),
            self.tr("file path error crash report support"),
        )

    def _make_rows(self) -> None:
        self._out = Row(
            self.tr("Out and in"),
            self.tr("All of it can leave at any time, and deals come in from any CRM’s export."),
            _beside(self.export, self.bring_in),
            also=self.tr("export import csv json excel spreadsheet download"),
        )
        self._back = Row(
            self.tr("Go back to a backup"),
            self.tr(
                "What each one holds, and what going back to it would change. The present is kept first."
            ),
            self.backups,
            also=self.tr("restore undo recover damaged safety copy"),
        )
        self._to_sample = Row(
            self.tr("The sample"),
            self.tr("Invented deals to try things with, in a file of their own beside yours."),
            self.sample,
            also=self.tr("demo example try"),
        )
        self._to_own = Row(
            self.tr("You are in the sample"),
            self.tr("Nothing here is yours. Your own deals are as you left them."),
            self.leave,
            also=self.tr("demo example end back"),
        )
        self._check = Row(
            self.tr("Check the record"),
            self.tr("Goes through every event, proof and move from the beginning. Nothing is changed."),
            self.record,
            also=self.tr("verify integrity damaged chain examine trust"),
            below=True,
        )

    def _connect(self) -> None:
        for folder in (self.data, self.backup, self.log):
            folder.refused.connect(self.refused)
        self.export.clicked.connect(self.export_requested)
        self.bring_in.clicked.connect(self.import_requested)
        self.backups.clicked.connect(self.backups_requested)
        self.record.backups_requested.connect(self.backups_requested)
        self.sample.clicked.connect(self.sample_requested)
        self.leave.clicked.connect(self.own_requested)

    def fill(self, part: SectionPart) -> None:
        """Add the rows to a part of the page."""
        for row in (self._out, self._back, self._check, self._to_sample, self._to_own):
            part.add(row)
        for folder in (self.data, self.backup, self.log):
            part.add(folder)

    def show_file(self, *, is_sample: bool) -> None:
        """Lead out of the sample where it is shown, else to it."""
        self.hidden = (self._to_sample,) if is_sample else (self._to_own,)
        self.record.clear()
        self.changed.emit()

    def show_places(self, data: Path, backups: Path, log: Path) -> None:
        """Name the folders."""
        self.data.show_place(data)
        self.backup.show_place(backups)
        self.log.show_place(log)


def _beside(*buttons: QPushButton) -> QWidget:
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return held
