# SPDX-License-Identifier: MIT
"""One window for one data folder: a second start raises the first and ends.

QtNetwork is imported when there is somebody to talk to, or once the window stands.
"""

import os
import sys
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

_PATIENCE_MS = 500
_ANSWER_MS = 3_000
_HEARD = b"rider"
_TOKEN = "XDG_ACTIVATION_TOKEN"
"""What a start is given by the desktop, so that the window it brings may come forward."""


class Call(Enum):
    """What came of calling a Rider that may be there already."""

    NOBODY = auto()
    HEARD = auto()
    SILENCE = auto()


def _name(folder: Path) -> str:
    """Return a name that is the same by whichever way the folder is reached."""
    place = folder.stat()
    return f"rider-{place.st_dev:x}-{place.st_ino:x}"


def _socket(folder: Path) -> Path:
    """Return where the socket is: where the system keeps things of this user alone, if it does."""
    own = os.environ.get("XDG_RUNTIME_DIR", "")
    return Path(own if own and Path(own).is_dir() else QDir.tempPath(), _name(folder))


def _address(folder: Path) -> str:
    """Return what Qt is told: on Windows the name of a pipe, else the path of a socket."""
    return _name(folder) if sys.platform == "win32" else str(_socket(folder))


def call_first(folder: Path) -> Call:
    """Ask a Rider that already shows this folder to come forward; say what came of it."""
    if not folder.exists() or not _may_listen(folder):
        return Call.NOBODY
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(_address(folder))
    if not socket.waitForConnected(_PATIENCE_MS):
        return Call.NOBODY
    socket.write(os.environ.get(_TOKEN, "").encode() + b"\n")
    socket.flush()
    heard = socket.waitForReadyRead(_ANSWER_MS) and socket.readAll().data() == _HEARD
    return Call.HEARD if heard else Call.SILENCE


def _may_listen(folder: Path) -> bool:
    """Say whether a Rider of this user may listen there: outside Windows a local socket is a file."""
    if sys.platform == "win32":
        return True
    place = _socket(folder)
    try:
        return place.stat().st_uid == os.getuid()
    except OSError:
        return False


class FirstInstance(QObject):
    """Listens for later starts with the same data folder, on a local socket of this user alone.

    Signals:
        raise_requested(): another start wants the window to come forward.
    """

    raise_requested = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Begin to listen; a socket that a crash left behind is taken over."""
        from PySide6.QtNetwork import QLocalServer

        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        QLocalServer.removeServer(_address(folder))
        self._server.listen(_address(folder))

    @Slot()
    def _greet(self) -> None:
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.readyRead.connect(self._answer)
            caller.disconnected.connect(caller.deleteLater)
            if caller.bytesAvailable():
                self._hear(caller)

    @Slot()
    def _answer(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        if isinstance(caller := self.sender(), QLocalSocket):
            self._hear(caller)

    def _hear(self, caller: "QLocalSocket") -> None:
        """Come forward, by the right that the desktop gave to the start that calls."""
        if not caller.canReadLine():
            return
        if token := bytes(caller.readLine().data()).decode("ascii", "ignore").strip():
            os.environ[_TOKEN] = token  # Qt takes it from there when a window is activated
        caller.write(_HEARD)
        caller.flush()
        caller.disconnectFromServer()
        self.raise_requested.emit()
