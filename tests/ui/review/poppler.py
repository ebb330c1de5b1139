# SPDX-License-Identifier: MIT
"""PDFs through the eyes of another program: how many pages, which words, and which pixels have ink."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage


def text_of(pdf: Path) -> str:
    """Return the words of a PDF, line by line as they stand on it, without ligatures."""
    text = _run("pdftotext", "-layout", "-enc", "UTF-8", str(pdf), "-")
    return text.replace("\ufb01", "fi").replace("\ufb02", "fl")


def facts_of(pdf: Path) -> dict[str, str]:
    """Return what a PDF says of itself: its title, pages, the size of a page."""
    rows = (line.partition(":") for line in _run("pdfinfo", str(pdf)).splitlines())
    return {name: value.strip() for name, _, value in rows}


def picture_of(pdf: Path) -> QImage:
    """Return the first page as a picture, 72 pixels to the inch."""
    _run("pdftoppm", "-r", "72", "-png", "-singlefile", str(pdf), str(pdf.with_suffix("")))
    picture = QImage(str(pdf.with_suffix(".png")))
    assert not picture.isNull()
    return picture


def inked(picture: QImage) -> tuple[int, int, int, int]:
    """Return the left, upper, right and lower end of what is not white."""
    dark = [
        (x, y)
        for y in range(picture.height())
        for x in range(picture.width())
        if picture.pixelColor(x, y).lightness() < 250
    ]
    across, down = [x for x, _ in dark], [y for _, y in dark]
    return min(across), min(down), max(across), max(down)


def fonts_are_embedded(pdf: Path) -> bool:
    """Say whether a PDF brings its letters along."""
    rows = _run("pdffonts", str(pdf)).splitlines()[2:]
    return bool(rows) and all(re.search(r"Identity-H +yes\b", row) for row in rows)


def _run(tool: str, *arguments: str) -> str:
    found = shutil.which(tool)
    if not found:
        if os.environ.get("CI"):
            pytest.fail("CI must install poppler-utils")
        pytest.skip("poppler-utils is not installed")
    done = subprocess.run([found, *arguments], capture_output=True, check=True, timeout=60)
    return done.stdout.decode()
