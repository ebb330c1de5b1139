# SPDX-License-Identifier: MIT
"""The log: a few rotating files of this user alone, which never hold the name of a deal.

So it holds what happened by its kind and place in the code, and no text that could come from data.
"""

import logging
import os
import re
from functools import cache
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from rider.paths import log_folder

MOST_BYTES, FILES = 512 * 1024, 4
_QT_PLACE = re.compile(r"Q[A-Za-z]+(?:::~?[A-Za-z]+)+", re.ASCII)
"""How Qt begins what it says of itself: QFont::setPixelSize; what comes after it may be data."""


class PrivateFile(RotatingFileHandler):
    """A rotating file that nobody else may read, whatever the rights that the process gives by default."""

    def __init__(self, folder: Path) -> None:
        """Write into a folder, which is made for this user alone.

        Raises:
            OSError: the folder or the file does not take it.
        """
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if os.name == "posix":
            folder.chmod(0o700)
        super().__init__(folder / "rider.log", maxBytes=MOST_BYTES, backupCount=FILES - 1, encoding="utf-8")
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))

    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding="utf-8", opener=_private)


def _private(path: str, flags: int) -> int:
    """Open a file for this user alone, also one that an older Rider left open to others."""
    handle = os.open(path, flags, 0o600)
    if os.name == "posix":
        os.fchmod(handle, 0o600)
    return handle


@cache
def log() -> logging.Logger:
    """Return the log; where there is no place for one, it goes to the terminal."""
    handler: logging.Handler
    try:
        handler = PrivateFile(log_folder())
    except OSError:
        handler = logging.StreamHandler()  # no place for a log is no reason not to start
    made = logging.getLogger("rider")
    made.addHandler(handler)
    made.setLevel(logging.INFO)
    made.propagate = False
    return made


def place_in_qt(message: str) -> str:
    """Return by which of its functions Qt says something; nothing where that cannot be told."""
    found = _QT_PLACE.match(message)
    return found[0] if found else ""
