# SPDX-License-Identifier: MIT
"""What is dropped on a widget from outside."""

from pathlib import Path

from PySide6.QtGui import QDropEvent

_TABLES = (".csv", ".tsv", ".txt", ".xlsx")


def one_file(event: QDropEvent) -> str:
    """Return the path of the one local file that is dragged, or nothing."""
    urls = event.mimeData().urls()
    path = urls[0].toLocalFile() if len(urls) == 1 and urls[0].isLocalFile() else ""
    return path if path and Path(path).is_file() else ""


def files(event: QDropEvent) -> list[Path]:
    """Return the local files that are dragged."""
    places = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return [place for place in places if place.is_file()]


def tables(event: QDropEvent) -> list[Path]:
    """Return the local files that are dragged and can hold deals."""
    return [path for path in files(event) if is_table(path)]


def is_table(path: Path) -> bool:
    """Say whether a file can hold deals, by how its name ends."""
    return path.suffix.casefold() in _TABLES
