# SPDX-License-Identifier: MIT
"""Everything out: the data file as one JSON document, taken at one moment beside whoever writes to it."""

from dataclasses import dataclass
from pathlib import Path

from rider import __version__
from rider.atomic import written_whole
from rider.clock import Clock, system_clock
from rider.domain.errors import FileError, InputError
from rider.file import SCHEMA_VERSION, DataFolder, is_data_file
from rider.service.check import check
from rider.store.document import (
    SET,
    Cancelled,
    Head,
    Made,
    Progress,
    Steps,
    StoppedError,
    Writer,
    snapshot,
)

__all__ = [
    "SET",
    "Cancelled",
    "Exported",
    "Head",
    "Progress",
    "Steps",
    "StoppedError",
    "export",
    "refuse_place",
]


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export holds.

    `missing` are sentences about attached files that could not be had, `problems` what is wrong with the
    record itself: it was exported as it is, but could not be restored so. A file of an older format is not
    examined, as only a restore brings it to where it can be.
    """

    deals: int = 0
    events: int = 0
    files: int = 0
    head: Head | None = None
    missing: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    cancelled: bool = False


def export(
    folder: DataFolder,
    to: Path,
    *,
    with_files: bool = True,
    replace: bool = False,
    clock: Clock | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Exported:
    """Write the whole data file into one JSON document, with the attached files unless they are not wanted.

    `progress` is told how many of how many rows and files are written; after `cancelled` says yes nothing is
    left. A file that stands at the place is replaced only where that is wanted, and only by a whole one.

    Raises:
        InputError: the place is taken or Rider's own.
        FileError: there is no data file, it cannot be read, or the disk does not take the document.
    """
    refuse_place(folder, to)
    if to.exists() and (not replace or not to.is_file()):
        raise InputError("{to} is there already. Choose another name, or say --replace.", to=to)
    made = Made(f"Rider {__version__}", (clock or system_clock()).now())
    try:
        with snapshot(folder.database) as found, written_whole(to) as (file,):
            names = found.attachments() if with_files else []
            steps = Steps(sum(found.extent.values()) + len(names), progress, cancelled)
            writer = Writer(file, steps)
            writer.begin(found, made)
            writer.tables(found)
            missing = writer.files(names, folder.attachments)
            deals, events = found.extent["deal"], found.extent["event"]
            steps.finish()
    except StoppedError:
        return Exported(cancelled=True)
    except OSError as error:
        raise _not_written(to, error) from error
    files, problems = len(names) - len(missing), _problems(folder, found.format)
    return Exported(deals, events, files, found.head, tuple(missing), problems)


def _problems(folder: DataFolder, version: int) -> tuple[str, ...]:
    if version < SCHEMA_VERSION:  # the check knows this build's gate; a restore migrates first
        return ()
    try:
        return tuple(check(folder.database))
    except FileError as error:  # it could be read a moment ago, and the export stands
        return (str(error),)


def _not_written(to: Path, error: OSError) -> FileError:
    return FileError(
        "{to} could not be written: {reason}. Free some space or choose another place; "
        "nothing half is there.",
        to=to,
        reason=error.strerror,
    )


def refuse_place(folder: DataFolder, to: Path) -> None:
    """Refuse a place that an export must not touch.

    Raises:
        InputError: it lies in the data folder, or is a data file, or its own folder is not there.
    """
    if folder.holds(to) or to.resolve() == folder.path.resolve():
        raise InputError("{to} lies in Rider's own data folder. Choose a place outside of it.", to=to)
    if is_data_file(to):
        raise InputError("{to} is a Rider data file and stays as it is. Choose another place.", to=to)
    if not to.parent.is_dir():
        raise InputError(
            "There is no folder {parent}. Make it first, or choose another place.", parent=to.parent
        )
