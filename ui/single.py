# SPDX-License-Identifier: MIT
"""One window for one data folder: a second start raises the first and ends."""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 500


def _name(folder: Path) -> str:
    return f"rider-{sha256(str(folder.resolve()).encode()).hexdigest()[:24]}"


def raise_first(folder: Path) -> bool:
    """Ask a Rider that already shows this folder to come forward; say whether there is one."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    return socket.waitForConnected(_PATIENCE_MS)


class FirstInstance(QObject):
    """Listens for later starts with the same data folder, on a local socket of this user alone.

    Signals:
        raise_requested(): another start wants the window to come forward.
    """

    raise_requested = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Begin to listen; a socket that a crash left behind is taken over."""
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
