# SPDX-License-Identifier: MIT
"""What Qt says of itself: in the terminal as it is, in the log by its kind alone, for it may hold data."""

import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qFormatLogMessage, qInstallMessageHandler

_TOLD = {
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "critical",
    QtMsgType.QtFatalMsg: "fatal",
}
_MOST = 100
_known: set[tuple[str, str, str]] = set()


def listen_to_qt() -> None:
    """Hear what Qt says from now on."""
    qInstallMessageHandler(hear)


def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Pass a message on to the terminal, and note its kind and place in the log, each once."""
    print(qFormatLogMessage(kind, context, message), file=sys.stderr)
    said = _TOLD.get(kind)
    if said is None:
        return
    from ui.crash.log import log, place_in_qt

    note = said, str(context.category), place_in_qt(message)
    if note not in _known and len(_known) < _MOST:
        _known.add(note)
        log().warning("Qt %s: %s %s", *note)
