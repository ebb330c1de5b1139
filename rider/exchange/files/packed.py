# SPDX-License-Identifier: MIT
"""Packed files: whether one is a workbook that can be unpacked without harm."""

from typing import BinaryIO
from zipfile import BadZipFile, ZipFile

from rider.domain.errors import InputError
from rider.domain.said import Said

MOST_UNPACKED = 1024 * 1024 * 1024
LARGE_PART = 50 * 1024 * 1024
MOST_RATIO = 200


def refuse_unfit_package(file: BinaryIO, name: str) -> None:
    """Refuse what is no workbook, or one that would fill the memory.

    Raises:
        InputError: it is such a file.
    """
    try:
        with ZipFile(file) as package:
            parts = package.infolist()
    except (BadZipFile, NotImplementedError, ValueError, OSError) as error:
        raise InputError(
            "{name} is a packed file that is damaged or cut off. Export or download it again.", name=name
        ) from error
    if not any(part.filename.lower() == "xl/workbook.xml" for part in parts):
        raise InputError(_kind({part.filename.split("/")[0].lower() for part in parts}, name))
    in_all = sum(part.file_size for part in parts)
    if in_all > MOST_UNPACKED or any(
        part.file_size > LARGE_PART and part.file_size > MOST_RATIO * part.compress_size for part in parts
    ):
        raise InputError(
            "{name} would unpack to {in_all:,} MiB, so it is not opened. Save its sheet as CSV "
            "(UTF-8) and import that.",
            name=name,
            in_all=in_all >> 20,
        )


def _kind(tops: set[str], name: str) -> str:
    """Say what a packed file is that is no workbook."""
    if "content.xml" in tops:
        return Said(
            "{name} is an OpenDocument file. Save it as .xlsx or CSV (UTF-8) and import that.", name=name
        )
    if "word" in tops or "ppt" in tops:
        return Said(
            "{name} is a document and no workbook. Save the table as .xlsx or CSV (UTF-8).", name=name
        )
    if "xl" in tops:
        return Said(
            "{name} is a binary workbook. Save it as .xlsx or CSV (UTF-8) and import that.", name=name
        )
    return Said(
        "{name} is a packed file and no workbook. Unpack it first and import the CSV inside.", name=name
    )
