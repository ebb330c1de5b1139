# SPDX-License-Identifier: MIT
"""What SQLite's refusals and failures mean to a rep."""

import sqlite3
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from rider.domain.errors import Fault, FileError, GateClosedError, RiderError, RuleError
from rider.file import RESTORE

_FAILURES = {
    "SQLITE_FULL": "The disk is full, so nothing was recorded. Free some space and do it again.",
    "SQLITE_READONLY": "The data folder is read-only, so nothing was recorded. Make it writable first.",
    "SQLITE_CANTOPEN": "The data folder cannot be opened, so nothing was recorded. Check that it is there.",
    "SQLITE_BUSY": "Another program holds the data file, so nothing was recorded. Close it first.",
    "SQLITE_LOCKED": "Another program holds the data file, so nothing was recorded. Close it first.",
    "SQLITE_IOERR": "The disk reported an error, so nothing was recorded. Check the disk and do it again.",
}


_CLOCK = (
    "The record is ahead of this machine's clock, so nothing was recorded. Check date and time of the "
    "machine, then do it again."
)


def as_rider_error(error: BaseException, path: Path) -> RiderError | None:
    """Return the error with a sentence that a driver's error stands for, None where it is a bug."""
    if isinstance(error, DBAPIError) and error.orig is not None:
        error = error.orig
    return _refusal(error) if isinstance(error, sqlite3.IntegrityError) else _failure(error, path)


def _refusal(error: sqlite3.IntegrityError) -> RiderError | None:
    rule, _, message = str(error).partition(": ")
    if "do not lie ahead" in message:
        return RuleError(_CLOCK)
    if rule == "gate":
        return GateClosedError("The deal did not move: {message}.", message=message)
    if rule in ("ladder", "proof", "playbook", "record", "step", "block", "review"):
        return RuleError("Refused by the record: {message}.", message=message)
    return None


def _failure(error: BaseException, path: Path) -> FileError | None:
    name = str(getattr(error, "sqlite_errorname", ""))
    for prefix, sentence in _FAILURES.items():
        if name.startswith(prefix):
            return FileError(sentence, Fault.OUT_OF_REACH)
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return FileError(
            "{path} is damaged. Rider wrote nothing more to it; {restore}.",
            Fault.DAMAGED,
            path=path,
            restore=RESTORE,
        )
    return None
