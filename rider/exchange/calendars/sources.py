# SPDX-License-Identifier: MIT
"""Where a calendar lies: a file or a folder of files, its bytes, and by what a change of them is noticed."""

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from rider.domain.errors import InputError
from rider.domain.said import Said
from rider.exchange.files.decoding import named

LARGEST_FILE = 5 * 1024 * 1024
_LARGEST_FOLDER = 25 * 1024 * 1024
_MOST_FILES = 5_000


@dataclass(frozen=True, slots=True)
class Source:
    """A calendar on the disk. `files` are those that it consists of; `seal` changes when one of them does."""

    name: str
    path: Path
    is_folder: bool
    files: tuple[Path, ...]
    seal: str


def source_of(path: Path) -> Source:
    """Return what lies at a path.

    Raises:
        InputError: nothing that could be a calendar.
    """
    if named(path) != str(path) and "\0" not in str(path):
        raise InputError("{path} has a name that Rider cannot keep. Rename it.", path=named(path.name))
    try:
        facts = path.stat()
        if S_ISDIR(facts.st_mode):
            return _folder(path)
        if not S_ISREG(facts.st_mode):
            raise InputError(
                "{path} is not a file. Choose the .ics file of your calendar.", path=named(path.name)
            )
        return Source(named(path.name), path, False, (path,), _seal([facts]))
    except (OSError, ValueError) as error:
        raise InputError(_unread(path, error)) from error


def _folder(path: Path) -> Source:
    found: list[tuple[Path, os.stat_result]] = []
    with os.scandir(path) as entries:
        for entry in entries:
            if (
                entry.name.lower().endswith(".ics")
                and not entry.name.startswith((".", "~"))
                and entry.is_file()
            ):
                found.append((Path(entry.path), entry.stat()))
    name = named(path.name or str(path))
    if not found:
        raise InputError(
            "{name} has no .ics files. Choose the folder that your calendar is kept in.", name=name
        )
    if len(found) > _MOST_FILES:
        raise InputError(
            "{name} has more than {most_files:,} .ics files. Choose a smaller folder.",
            name=name,
            most_files=_MOST_FILES,
        )
    if sum(facts.st_size for _, facts in found) > _LARGEST_FOLDER:
        raise InputError(
            "The files of {name} are larger than {largest_folder} MiB. Choose fewer of them.",
            name=name,
            largest_folder=_LARGEST_FOLDER >> 20,
        )
    found.sort()
    names = hashlib.sha256("\0".join(str(each) for each, _ in found).encode("utf-8", "surrogateescape"))
    seal = f"{names.hexdigest()[:16]}:{_seal([facts for _, facts in found])}"
    return Source(name, path, True, tuple(each for each, _ in found), seal)


def _seal(facts: list[os.stat_result]) -> str:
    told = ",".join(f"{each.st_size}.{each.st_mtime_ns}" for each in facts)
    return told if len(facts) == 1 else hashlib.sha256(told.encode()).hexdigest()[:32]


def is_changed(path: Path, fingerprint: str) -> bool:
    """Say whether what lies at a path is no longer what a fingerprint was taken of, or cannot be told."""
    try:
        return fingerprint.rpartition(":")[0] != source_of(path).seal
    except InputError:
        return True


def bytes_of(path: Path, turn: Callable[[], None]) -> bytes:
    """Return what a file holds; `turn` is called before each part of it.

    Raises:
        InputError: it cannot be read, or is too large.
    """
    parts: list[bytes] = []
    size = 0
    try:
        with path.open("rb") as file:
            while part := file.read(256 * 1024):
                turn()
                parts.append(part)
                size += len(part)
                if size > LARGEST_FILE:
                    raise InputError(
                        "{path} is larger than {largest_file} MiB. Export a shorter stretch of the calendar.",
                        path=named(path.name),
                        largest_file=LARGEST_FILE >> 20,
                    )
    except (OSError, ValueError) as error:
        raise InputError(_unread(path, error)) from error
    return b"".join(parts)


def _unread(path: Path, error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return Said(
            "{path} is not there any more. Put it back, or remove the calendar from Rider.",
            path=named(path.name),
        )
    if isinstance(error, PermissionError):
        return Said("Rider may not read {path}. Allow it, or choose a copy of it.", path=named(path.name))
    reason = getattr(error, "strerror", None) or error
    return Said(
        "Rider cannot read {path}: {reason}. Choose it again, or a copy of it.",
        path=named(path.name),
        reason=reason,
    )
