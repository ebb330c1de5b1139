# SPDX-License-Identifier: MIT
"""One window for one data folder: a second start raises the first and ends.

QtNetwork is imported when there is somebody to talk to, or once the window stands.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Signal, Slot

_PATIENCE_MS = 500


def _name(folder: Path) -> str:
    """Return a name that is the same by whichever way the folder is reached."""
    place = folder.stat()
    return f"rider-{place.st_dev:x}-{place.st_ino:x}"


def raise_first(folder: Path) -> bool:
    """Ask a Rider that already shows this folder to come forward; say whether there is one."""
    if not folder.exists() or not _may_listen(_name(folder)):
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    return socket.waitForConnected(_PATIENCE_MS)


def _may_listen(name: str) -> bool:
    """Say whether there may be a Rider that listens: outside Windows a local socket is a file."""
    return sys.platform == "win32" or Path(QDir.tempPath(), name).exists()


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
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(_name(folder))
        self._server.listen(_name(folder))

    @Slot()
    def _answer(self) -> None:
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.disconnectFromServer()
            caller.deleteLater()
        self.raise_requested.emit()
