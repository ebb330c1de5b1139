# SPDX-License-Identifier: MIT
"""What is dropped on a widget from outside."""

from pathlib import Path

from PySide6.QtGui import QDropEvent


def one_file(event: QDropEvent) -> str:
    """Return the path of the one local file that is dragged, or nothing."""
    urls = event.mimeData().urls()
    path = urls[0].toLocalFile() if len(urls) == 1 and urls[0].isLocalFile() else ""
    return path if path and Path(path).is_file() else ""
