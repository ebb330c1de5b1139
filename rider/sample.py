# SPDX-License-Identifier: MIT
"""The sample: a small demo in a data file of its own, which goes without a trace."""

import os
import shutil
from collections.abc import Callable

from rider.clock import Clock
from rider.demo import play
from rider.domain.errors import FileError, RiderError
from rider.file import DataFolder

DEALS, HISTORY_DAYS = 30, 120
_LEAVING = "sample.leaving"


class StoppedError(RiderError):
    """The rep thought better of it; nothing is left of the sample."""


def make(own: DataFolder, clock: Clock, is_stopped: Callable[[], bool]) -> DataFolder:
    """Make the sample beside the rep's own file and return its folder; it comes whole or not at all.

    Raises:
        StoppedError: it was asked to stop.
        FileError: there is no room for it, or something else stands in its place.
    """
    _clear_away(own)
    if os.path.lexists(own.sample.path) and not _is_ours(own):
        raise FileError(
            "{path} is not a sample that Rider made, so Rider left it alone. Move it away, then try again.",
            path=own.sample.path,
        )

    def watch() -> None:
        if is_stopped():
            raise StoppedError("The sample was not made.")

    try:
        _mark(own.sample)
        own.sample.database.unlink(missing_ok=True)
        play(own.sample, deals=DEALS, history=HISTORY_DAYS, clock=clock, watch=watch)
    except OSError as error:
        remove(own)
        raise FileError(
            "The sample could not be made: {reason}. Free some space, then try again.", reason=error.strerror
        ) from error
    except BaseException:
        remove(own)
        raise
    return own.sample


def remove(own: DataFolder) -> None:
    """Delete the sample, and nothing that Rider did not make as one; links are never followed.

    It goes from its place at once, so that one that is half deleted is never taken for a sample.

    Raises:
        FileError: it cannot be deleted, or is none of Rider's making.
    """
    if not os.path.lexists(own.sample.path):
        return
    if not _is_ours(own):
        raise FileError(
            "{path} is not a sample that Rider made, so Rider left it alone.", path=own.sample.path
        )
    _clear_away(own)
    try:
        own.sample.path.rename(own.path / _LEAVING)
    except OSError as error:
        raise FileError(
            "The sample could not be deleted: {reason}. Close what has {path} open, then try again.",
            reason=error.strerror,
            path=own.sample.path,
        ) from error
    _clear_away(own)


def _is_ours(own: DataFolder) -> bool:
    """Say whether the folder, and no link in its place, has the mark of a sample."""
    place, mark = own.sample.path, own.sample.sample_mark
    return place.is_dir() and not place.is_symlink() and mark.is_file() and not mark.is_symlink()


def _mark(sample: DataFolder) -> None:
    sample.prepare()
    sample.sample_mark.write_text("Rider deletes this folder when you leave the sample.\n", encoding="ascii")


def _clear_away(own: DataFolder) -> None:
    """Delete what is left of a sample that was left before; where that fails, it is tried again later."""
    leaving = own.path / _LEAVING
    if not leaving.is_symlink():
        shutil.rmtree(leaving, ignore_errors=True)
