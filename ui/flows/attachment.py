# SPDX-License-Identifier: MIT
"""Opening a file that backs a proof: asked first, and as a copy, so that what is kept stays as it is."""

import shutil
from pathlib import Path
from tempfile import mkdtemp
from weakref import finalize

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ui.widgets.ask import ask

_RUNS = frozenset(
    (
        *("app", "appimage", "appref-ms", "bat", "chm", "cmd", "com", "command"),
        *("cpl", "desktop", "exe", "hta", "jar", "js", "jse", "lnk"),
        *("msc", "msi", "msix", "pif", "ps1", "py", "reg", "scr"),
        *("sh", "terminal", "url", "vb", "vbe", "vbs", "wsf", "wsh"),
    )
)
"""Endings of files that a desktop would run rather than show."""


class Attachment(QObject):
    """Opens files of a folder by their SHA-256, under the names that they came with.

    Signals:
        refused: why a file was not opened (str).
    """

    refused = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self._sha, self._name = folder, "", ""
        self._copies: Path | None = None

    def ask_to_open(self, sha: str, name: str, over: QWidget) -> None:
        """Ask whether a file is to be opened, and do so once the rep says yes."""
        self._sha, self._name = sha, Path(name).name or sha
        if Path(self._name).suffix.casefold().removeprefix(".") in _RUNS:
            told = self.tr("“{name}” is a program, and Rider starts none. Its copy is {place}.")
            self.refused.emit(told.format(name=self._name, place=self._kept()))
            return
        title = self.tr("Open “{name}”?").format(name=self._name)
        told = self.tr(
            "It came from outside. A read-only copy opens in the program that your system has for such files."
        )
        ask(over, title, told, self.tr("Open")).accepted.connect(self._open)

    @Slot()
    def _open(self) -> None:
        kept = self._kept()
        if not kept.is_file():
            told = self.tr("The copy of “{name}” is gone from the data folder. A backup may have it.")
            self.refused.emit(told.format(name=self._name))
            return
        try:
            copy = self._copied(kept)
        except OSError as error:
            told = self.tr("“{name}” could not be copied: {why}. Free some space and try again.")
            self.refused.emit(told.format(name=self._name, why=error.strerror))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))

    def _kept(self) -> Path:
        return self._folder / self._sha[:2] / self._sha

    def _copied(self, kept: Path) -> Path:
        """Return a read-only copy under its own name, in a folder that goes when Rider does."""
        if self._copies is None:
            self._copies = Path(mkdtemp(prefix="rider-"))  # for this user alone
            finalize(self, shutil.rmtree, self._copies, ignore_errors=True)
        place = self._copies / self._sha / self._name
        if not place.exists():
            place.parent.mkdir(exist_ok=True, mode=0o700)
            shutil.copyfile(kept, place)
            place.chmod(0o400)
        return place
