# SPDX-License-Identifier: MIT
"""The export dialog: one file that can be restored, or tables for spreadsheets."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt, Slot
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.bridge import Bridge
from ui.bridge.exports import WrittenOut, write_document, write_tables
from ui.job import Job
from ui.motion import show_busy
from ui.regional import number
from ui.widgets.choice_field import RadioField
from ui.widgets.labels import plain

DOCUMENT, TABLES = "document", "tables"
_BYTES = 1_000
_UNITS = ("B", "kB", "MB", "GB")


class ExportDialog(QDialog):
    """Writes everything out, from one moment of the file. Show it with `open()`."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._bridge = bridge
        self._job: Job | None = None
        self.form = RadioField(
            self.tr("Export as"),
            "form",
            [
                (DOCUMENT, self.tr("One file that Rider can restore (JSON)")),
                (TABLES, self.tr("A folder of tables for spreadsheets (CSV)")),
            ],
        )
        self.form.choose(DOCUMENT)
        self.with_files = QCheckBox(self.tr("With the attached files"))
        self.with_files.setChecked(True)
        self._told, self._bar = plain("", "strong"), QProgressBar()
        self.export, self.cancel = QPushButton(self.tr("Choose where…")), QPushButton()
        self._build()
        self.form.edited.connect(self._show_state)
        self.export.clicked.connect(self._ask_where)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        application = QApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self._stop)
        self._show_state()
        self.form.setFocus()

    @property
    def said(self) -> str:
        """Return what the dialog says came of it."""
        return self._told.text()

    @property
    def is_busy(self) -> bool:
        """Say whether something is being written."""
        return self._job is not None

    def sizeHint(self) -> QSize:
        return QSize(520, super().sizeHint().height())

    def _build(self) -> None:
        self.export.setProperty("role", "primary")
        self.export.setDefault(True)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setFixedHeight(10)
        self._told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(
            plain(self.tr("Everything on record leaves with it. Nothing is changed here."), "muted")
        )
        column.addWidget(self.form)
        column.addWidget(self.with_files)
        column.addWidget(self._told)
        column.addWidget(self._bar)
        column.addStretch(1)
        column.addLayout(foot)

    # -- where

    @Slot()
    def _ask_where(self) -> None:
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Where does the export go?"), home)
        if self.form.value() == DOCUMENT:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setNameFilter(self.tr("Rider’s export (*.json)"))
            dialog.setDefaultSuffix("json")
            dialog.selectFile(f"{self._name()}.json")
        else:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.write_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _name(self) -> str:
        return f"rider-{self._bridge.today().isoformat()}"

    @Slot(str)
    def write_to(self, place: str) -> None:
        """Write to a file, or into a folder of its own within the one that was chosen."""
        if self._job is not None:
            return
        is_document, with_files = self.form.value() == DOCUMENT, self.with_files.isChecked()
        to = Path(place) if is_document else Path(place) / self._name()

        def work(job: Job) -> object:
            if is_document:
                return write_document(
                    self._bridge, to, with_files=with_files, progress=job.report, cancelled=job.is_stopped
                )
            return write_tables(self._bridge, to, progress=job.report, cancelled=job.is_stopped)

        self._run(work)

    def _run(self, work: Callable[[Job], object]) -> None:
        self._told.setText(self.tr("Exporting…"))
        self._job = Job(work, self)
        self._job.succeeded.connect(self._show_result)
        self._job.refused.connect(self._say)
        self._job.progressed.connect(self._show_progress)
        self._job.finished.connect(self._end_job)
        show_busy(self._bar)
        self._show_state()
        self._job.start()

    # -- what came of it

    @Slot(object)
    def _show_result(self, out: WrittenOut | None) -> None:
        self._say(self.tr("Stopped. Nothing was written.") if out is None else self._in_words(out))

    def _in_words(self, out: WrittenOut) -> str:
        """Return where the export is and how much it holds."""
        if out.tables:
            said = self.tr("{tables} tables with {rows} rows are in {place}.")
            return said.format(tables=out.tables, rows=number(out.rows), place=out.place)
        said = self.tr("{deals}, {events} events and {files} files are in {place} ({size}).")
        deals = self.tr("{count} deals").format(count=number(out.deals))
        told = said.format(
            deals=self.tr("1 deal") if out.deals == 1 else deals,
            events=number(out.events),
            files=number(out.files),
            place=out.place,
            size=_size(out.place),
        )
        return " ".join((told, *out.troubles[:1]))

    @Slot(object)
    def _say(self, sentence: str) -> None:
        self._told.setText(sentence)

    @Slot(object, object)
    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)

    @Slot()
    def _end_job(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
        self._show_state()
        self.cancel.setFocus()

    @Slot()
    def reject(self) -> None:
        """Close; while something is written, stop that and leave the dialog open."""
        if self._job is None:
            super().reject()
            return
        self._job.requestInterruption()
        self._told.setText(self.tr("Stopping…"))

    @Slot()
    def _stop(self) -> None:
        """Stop, and wait until that is done: a thread must not outlive what it belongs to."""
        if self._job is not None:
            self._job.requestInterruption()
            self._job.wait()

    @Slot()
    def _show_state(self) -> None:
        """Enable what can be done as things stand."""
        is_busy = self._job is not None
        self._bar.setVisible(is_busy)
        self._told.setVisible(bool(self._told.text()))
        self.form.setEnabled(not is_busy)
        self.with_files.setEnabled(not is_busy and self.form.value() == DOCUMENT)
        self.export.setEnabled(not is_busy)
        self.cancel.setText(self.tr("Cancel") if is_busy else self.tr("Close"))


def _size(place: Path) -> str:
    """Return how large a file is, in the largest unit of which there is one at least."""
    size = float(place.stat().st_size)
    for unit in _UNITS:
        if size < _BYTES or unit == _UNITS[-1]:
            return f"{size:,.0f} {unit}" if unit == _UNITS[0] else f"{size:,.1f} {unit}"
        size /= _BYTES
    return ""
