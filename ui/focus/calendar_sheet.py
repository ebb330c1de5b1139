# SPDX-License-Identifier: MIT
"""The calendars that meetings come from: when each was read, what is wrong with it, and adding another."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rider.domain.day import Zone, workday
from rider.reads.focus.agenda import Calendar
from ui.blocks.words import clock_words, day_words
from ui.regional import number
from ui.widgets.frame import SheetFrame, lay_out
from ui.widgets.labels import plain

_SHOWN_FAULTS = 6


class CalendarSheet(SheetFrame):
    """Lists the calendars.

    Signals:
        add_requested(Path): a file, or a folder of files, is to be read from now on.
        remove_requested(str): a calendar (by its id) goes with its meetings.
        read_requested(): all are to be read again.
        export_requested(): the blocks are to be written for other calendars.
    """

    add_requested = Signal(object)
    remove_requested = Signal(object)
    read_requested = Signal()
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.primary.setText(self.tr("Add a file…"))
        self.add_folder = QPushButton(self.tr("Add a folder…"))
        self.read_again = QPushButton(self.tr("Read again"))
        self.export = QPushButton(self.tr("Export blocks…"))
        self.add_button(self.add_folder)
        self.add_folder.clicked.connect(self._ask_folder)
        self.read_again.clicked.connect(self.read_requested)
        self.export.clicked.connect(self.export_requested)
        self.cards: list[CalendarCard] = []
        self._shown: tuple[Calendar, ...] | None = None

    def open_for(self, calendars: Sequence[Calendar], zone: Zone, now_ms: int, *, is_busy: bool) -> None:
        """Show the calendars; a question that is open stays as long as they are the same."""
        self.show_head(
            self.tr("Focus"), self.tr("Calendars"), self._subtitle(len(calendars), is_busy=is_busy)
        )
        self.read_again.setEnabled(bool(calendars) and not is_busy)
        if self._shown == tuple(calendars):
            return
        self._shown = tuple(calendars)
        self.cards = [CalendarCard(calendar, zone, now_ms) for calendar in calendars]
        for card in self.cards:
            card.remove_requested.connect(self.remove_requested)
        self._lay_out_cards()
        self.order_tabs(
            [*(stop for card in self.cards for stop in card.stops()), self.read_again, self.export]
        )
        self.begin_at(self.primary)

    def _lay_out_cards(self) -> None:
        body = QWidget()
        rows: list[QWidget] = [*self.cards] or [plain(self._invitation(), "muted")]
        beside = QHBoxLayout()
        beside.setSpacing(10)
        for button in (self.read_again, self.export):
            button.setParent(None)  # the body before goes, and these stay
            beside.addWidget(button)
        beside.addStretch(1)
        lay_out(body, *rows, beside).addStretch(1)
        self.set_body(body)

    @Slot()
    def go(self) -> None:
        """Ask for a file."""
        dialog = self._dialog(self.tr("Which calendar file?"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Calendars (*.ics *.ICS)"), self.tr("All files (*)")])
        dialog.open()

    @Slot()
    def _ask_folder(self) -> None:
        dialog = self._dialog(self.tr("Which folder of calendar files?"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        # Of a folder that is not there Qt would make the name of a file.
        dialog = QFileDialog(self, title, usual if Path(usual).is_dir() else str(Path.home()))
        dialog.fileSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    @Slot(str)
    def _on_chosen(self, path: str) -> None:
        self.refuse("")
        self.add_requested.emit(Path(path))

    def _subtitle(self, count: int, *, is_busy: bool) -> str:
        if is_busy:
            return self.tr("Reading…")
        return self.tr("Read when they change. Nothing is written into them.") if count else ""

    def _invitation(self) -> str:
        return self.tr(
            "No calendar yet. Export yours as an .ics file from Google, Outlook or Apple, or choose the "
            "folder into which it is synchronised. Its meetings then stand on the day, and plans keep clear "
            "of them."
        )


class CalendarCard(QFrame):
    """One calendar.

    Signals:
        remove_requested(str): it goes with its meetings.
    """

    remove_requested = Signal(object)

    def __init__(self, calendar: Calendar, zone: Zone, now_ms: int) -> None:
        super().__init__()
        self.calendar = calendar
        self.setProperty("role", "factCard")
        self.setAccessibleName(calendar.name)
        self.remove = QPushButton(self.tr("Remove"))
        self.remove.setProperty("role", "quiet")
        self.remove.setAccessibleName(self.tr("Remove: {name}").replace("{name}", calendar.name))
        self._question = plain(self._what_goes())
        self.yes, self.keep = QPushButton(self.tr("Remove it")), QPushButton(self.tr("Keep it"))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 11, 14, 13)
        column.setSpacing(5)
        top = QHBoxLayout()
        top.addWidget(plain(calendar.name, "strong"), 1)
        top.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        column.addWidget(plain(calendar.path, "small"))
        column.addWidget(plain(self._read_words(zone, now_ms)))
        for sentence in self._faults():
            column.addWidget(plain(sentence, "fault"))
        column.addWidget(self._question)
        self._answers = QHBoxLayout()
        self._answers.setSpacing(8)
        for button in (self.yes, self.keep):
            self._answers.addWidget(button)
        self._answers.addStretch(1)
        column.addLayout(self._answers)
        self._ask(False)
        self.remove.clicked.connect(self._on_remove)
        self.yes.clicked.connect(self._on_yes)
        self.keep.clicked.connect(self._on_keep)

    def stops(self) -> list[QWidget]:
        """Return the controls that take focus, in order."""
        return [self.remove, self.yes, self.keep]

    def _read_words(self, zone: Zone, now_ms: int) -> str:
        calendar = self.calendar
        day = day_words(workday(calendar.read_at, zone), workday(now_ms, zone))
        when = f"{day} {clock_words(calendar.read_at, zone)}"
        if not calendar.fingerprint:
            return self.tr("Could not be read, {when}. What was read before stays.").format(when=when)
        count = self.tr("1 meeting") if calendar.meetings == 1 else self.tr("{n} meetings")
        return self.tr("Read {when} · {count}").format(
            when=when, count=count.format(n=number(calendar.meetings))
        )

    def _faults(self) -> list[str]:
        faults = list(self.calendar.faults)
        more = len(faults) - _SHOWN_FAULTS
        return faults if more <= 0 else [*faults[:_SHOWN_FAULTS], self.tr("And {n} more.").format(n=more)]

    def _what_goes(self) -> str:
        count = self.calendar.meetings
        if not count:
            return self.tr("It has no meetings. The file itself stays as it is.")
        said = self.tr("Its meeting goes with it") if count == 1 else self.tr("Its {n} meetings go with it")
        rest = self.tr("but for what is linked to a deal. The file itself stays as it is.")
        return f"{said.format(n=number(count))}, {rest}"

    def _ask(self, asks: bool) -> None:
        for part in (self._question, self.yes, self.keep):
            part.setVisible(asks)
        self.remove.setVisible(not asks)

    @Slot()
    def _on_remove(self) -> None:
        self._ask(True)
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_keep(self) -> None:
        self._ask(False)
        self.remove.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_yes(self) -> None:
        self.remove_requested.emit(self.calendar.id)
