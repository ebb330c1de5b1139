# SPDX-License-Identifier: MIT
"""The window that shows a bug: what it means for the rep's record, and the report to copy."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from rider.paths import log_folder
from ui.widgets.labels import plain

_MOST_SHOWN = 10
_USUAL, _USUAL_LETTER = QSize(720, 520), 7.5
"""How large the window is, and how wide an average letter is then, in pixels."""


class CrashPage(QDialog):
    """Stands by itself, so that it works where the main window does not. Show it with `show()`."""

    def __init__(self, report: str, *, can_go_on: bool) -> None:
        super().__init__(None)
        self.setWindowTitle("Rider")
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._reports = [report]
        self.report = QPlainTextEdit(report)
        self._count = plain("", "muted")
        self._count.hide()
        self.copy = QPushButton(self.tr("Copy the report"))
        self.folder = QPushButton(self.tr("Open the log’s folder"))
        self.quit = QPushButton(self.tr("Quit"))
        self.go_on = QPushButton(self.tr("Go on"))
        self.go_on.setVisible(can_go_on)
        self._build(can_go_on=can_go_on)
        self.copy.clicked.connect(self._copy)
        self.folder.clicked.connect(self._open_folder)
        self.quit.clicked.connect(self._quit)
        self.go_on.clicked.connect(self.accept)
        (self.go_on if can_go_on else self.quit).setFocus()

    def add(self, report: str) -> None:
        """Show another bug below those that are shown."""
        if len(self._reports) < _MOST_SHOWN:
            self._reports.append(report)
            self.report.appendPlainText(f"\n\n{report}")
            self.copy.setText(self.tr("Copy the report"))

    def show_count(self, count: int) -> None:
        """Say how often the same bug has come up."""
        self._count.setText(self.tr("The same happened {n} times.").format(n=count))
        self._count.show()

    @property
    def told(self) -> str:
        """Return what is said of how often it happened."""
        return "" if self._count.isHidden() else self._count.text()

    def sizeHint(self) -> QSize:
        wider = max(1.0, self.fontMetrics().averageCharWidth() / _USUAL_LETTER)
        screen = self.screen().availableSize()
        return (_USUAL * wider).boundedTo(QSize(screen.width() * 9 // 10, screen.height() * 9 // 10))

    def _build(self, *, can_go_on: bool) -> None:
        title = self.tr("Rider ran into a bug")
        self.setAccessibleName(title)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(QApplication.font().pointSizeF())  # as large as the rep wants words
        self.report.setFont(font)
        self.report.setAccessibleName(self.tr("The report"))
        safe = self.tr("What you recorded is safe: Rider shows nothing as done before your file holds it.")
        then = self.tr("Copy the report for whoever looks after Rider, then go on, or quit and start again.")
        if not can_go_on:
            then = self.tr("It came up while Rider started. Copy the report for whoever looks after Rider.")
        note = self.tr(
            "The last line is what the program said of it, and may name a deal. Read it before you send it; "
            "the log does not hold it."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        for label in (plain(title, "title"), plain(safe, ""), plain(then, "muted"), self._count):
            column.addWidget(label)
        column.addWidget(self.report, 1)
        column.addWidget(plain(note, "small"))
        column.addLayout(self._foot(can_go_on=can_go_on))

    def _foot(self, *, can_go_on: bool) -> QHBoxLayout:
        first = self.go_on if can_go_on else self.quit
        first.setProperty("role", "primary")
        first.setDefault(True)
        for other in (self.copy, self.folder):
            other.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.copy)
        foot.addWidget(self.folder)
        foot.addStretch(1)
        foot.addWidget(self.quit)
        foot.addWidget(self.go_on)
        return foot

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(self.tr("Copied"))

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(_there(log_folder()))))

    @Slot()
    def _quit(self) -> None:
        """End Rider as closing its window does, unless the window has a reason to stay, which it says."""
        self.accept()
        QApplication.closeAllWindows()
        stays = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow) and w.isVisible())
        if next(stays, None) is None:
            QApplication.exit(0)


def _there(folder: Path) -> Path:
    """Return a folder, or what would hold it where there is none."""
    return next((place for place in (folder, *folder.parents) if place.is_dir()), folder)
