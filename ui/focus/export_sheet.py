# SPDX-License-Identifier: MIT
"""Writing blocks for the calendar that others see: how far ahead, and how much it tells."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.widgets.choice_field import ChoiceField, RadioField
from ui.widgets.form_sheet import FormSheet, Labelled
from ui.widgets.labels import plain

_NAMES, _PRIVATE = "names", "private"
_WEEKS = (2, 4, 12)


class ExportBlocksSheet(FormSheet):
    """Asks what leaves, and where to.

    Signals:
        write_requested(Path, int, bool): a file, the days from today on, whether deals stay untold.
    """

    write_requested = Signal(object, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Esc to close"), parent)
        self.primary.setText(self.tr("Choose where…"))
        self._today = date.min

    @property
    def has_typed(self) -> bool:
        return False

    def open_for(self, today: date) -> None:
        """Ask."""
        self._today = today
        self.show_head(self.tr("Focus"), self.tr("Export blocks"))
        self._tells = RadioField(
            self.tr("What it tells"),
            "tells",
            [
                (_NAMES, self.tr("The kind of work, the deal and the intent")),
                (_PRIVATE, self.tr("Only that it is focus time")),
            ],
        )
        self._tells.choose(_NAMES)
        weeks = self.tr("The next {n} weeks")
        self._ahead = ChoiceField(self.tr("How far ahead"), [(str(n), weeks.format(n=n)) for n in _WEEKS])
        self._ahead.choose(str(_WEEKS[1]))
        note = self.tr(
            "Import the file into Google Calendar, Outlook or Apple Calendar, and the time is protected. "
            "Importing it again updates what it changed; a block dropped in Rider has to be deleted there."
        )
        self.ask(
            plain(note, "muted"),
            Labelled(self.tr("What it tells"), self._tells),
            Labelled(self.tr("How far ahead"), self._ahead),
        )

    def sentences(self) -> dict[str, str]:
        return {}

    def send(self) -> None:
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Where do the blocks go?"), home)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Calendars (*.ics)"))
        dialog.setDefaultSuffix("ics")
        dialog.selectFile(f"rider-focus-{self._today.isoformat()}.ics")
        dialog.fileSelected.connect(self._on_place)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_place(self, place: str) -> None:
        days = int(self._ahead.value()) * 7
        self.write_requested.emit(Path(place), days, self._tells.value() == _PRIVATE)
