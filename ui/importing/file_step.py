# SPDX-License-Identifier: MIT
"""The first step: which file, what it was recognised as and why, and the imports so far."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.importing.drop_box import DropBox
from ui.importing.earlier import EarlierImports
from ui.importing.words import recognised, what_is_known
from ui.translate import spoken
from ui.widgets.choice_field import ChoiceField
from ui.widgets.labels import plain

if TYPE_CHECKING:
    from rider.exchange.inspection import Inspection
    from rider.reads.imports import Made

_MOST_LINES = 12
_MOST_DIGITS = 124
"""How wide the step becomes at most, in digits."""


class FileStep(QScrollArea):
    """Shows the file; the page reads it.

    Signals:
        files_chosen: paths (list of Path).
        header_chosen(int): the header is in this line; 0 for a file without one.
        letters_chosen(str): the file is written in this encoding; a blank one is found by Rider.
        take_back_requested(Made): an import is to be taken back.
    """

    files_chosen = Signal(object)
    header_chosen = Signal(object)
    letters_chosen = Signal(object)
    take_back_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box, self.earlier = DropBox(), EarlierImports()
        self._known, self._why, self._notes = plain("", ""), plain("", "small"), plain("", "small")
        self.header = ChoiceField(self.tr("Where the header is"))
        self.letters = ChoiceField(self.tr("What the file is written in"))
        self._inside, self._found, self._header_row = QWidget(), QFrame(), QWidget()
        self._letters_row = QWidget()
        self._build()
        self.box.files_chosen.connect(self.files_chosen)
        self.earlier.take_back_requested.connect(self.take_back_requested)
        self.header.edited.connect(self._tell_header)
        self.letters.edited.connect(self._tell_letters)

    def show_nothing(self) -> None:
        """Wait for a file."""
        self.box.invite()
        self._found.hide()

    def show_reading(self, name: str) -> None:
        """Show that a file is being read."""
        self.box.show_file(name, self.tr("Reading it…"))
        self._found.hide()

    def show_refused(self, name: str) -> None:
        """Show that a file cannot be imported; the sentence stands in the foot."""
        self.box.show_file(name, self.tr("It cannot be imported as it is."))
        self._found.hide()

    def show_found(self, inspection: "Inspection") -> None:
        """Show what a file was recognised as."""
        self.box.show_file(inspection.path.name, recognised(inspection))
        self._known.setText("\n".join(what_is_known(inspection)))
        for label, lines in ((self._why, inspection.why), (self._notes, inspection.table.notes)):
            label.setText("\n".join(map(spoken, lines)))
            label.setVisible(bool(lines))
        self._offer_header(inspection)
        self._offer_letters(inspection)
        self._found.show()

    def show_imports(self, made: "Sequence[Made]", zone: ZoneInfo) -> None:
        """Show the imports so far."""
        self.earlier.show_imports(made, zone)

    def _offer_header(self, inspection: "Inspection") -> None:
        here = inspection.table.header_line
        lines = sorted({*range(1, _MOST_LINES + 1), here} - {0})
        choices = [(str(n), self.tr("in line {line}").format(line=n)) for n in lines]
        self.header.offer([*choices, ("0", self.tr("there is none"))])
        self.header.choose(str(here))

    def _offer_letters(self, inspection: "Inspection") -> None:
        """Let the rep say what a file is written in where neither it nor its bytes prove that."""
        from rider.exchange.files.letters import ENCODINGS

        self._letters_row.setVisible(inspection.table.doubtful)
        own = inspection.table.encoding
        found = self.tr("as found: {encoding}").format(encoding=ENCODINGS.get(own, own.upper()))
        said = inspection.answers.encoding or ""
        self.letters.offer([("", self.tr("find it") if said else found), *ENCODINGS.items()])
        self.letters.choose(said)

    def _build(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside.setProperty("role", "clear")
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(16)
        column.addWidget(self.box)
        column.addWidget(self._build_found())
        column.addSpacing(4)
        column.addWidget(self.earlier)
        column.addStretch(1)
        self.setWidget(self._inside)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        self._inside.setMaximumWidth(_MOST_DIGITS * self.fontMetrics().horizontalAdvance("0"))

    def _build_found(self) -> QFrame:
        self._found.setProperty("role", "factCard")
        _fill(self._header_row, self.tr("The header is"), self.header)
        _fill(self._letters_row, self.tr("Letters look wrong? The file is written in"), self.letters)
        column = QVBoxLayout(self._found)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(self._known)
        column.addWidget(self._why)
        column.addWidget(self._notes)
        column.addWidget(self._header_row)
        column.addWidget(self._letters_row)
        self._found.hide()
        return self._found

    @Slot()
    def _tell_header(self) -> None:
        self.header_chosen.emit(int(self.header.value()))

    @Slot()
    def _tell_letters(self) -> None:
        self.letters_chosen.emit(self.letters.value())


def _fill(line: QWidget, words: str, field: QWidget) -> None:
    """Put words and a field into one line."""
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(plain(words, "", wrap=False))
    row.addWidget(field)
    row.addStretch(1)
