# SPDX-License-Identifier: MIT
"""The report of a bug: versions, the frames of the code, and last what Python says of it."""

import platform
import traceback
from collections.abc import Iterator

from PySide6.QtCore import qVersion

from rider import __version__


def frames(error: BaseException) -> str:
    """Return where an error happened and of which kind it and its causes are, without any text of theirs."""
    return "\n".join(f"{_places(one)}{type(one).__name__}" for one in _chain(error))


def report(error: BaseException) -> str:
    """Return all of it; the text of an error may hold data, such as the name of a deal."""
    told = "\n".join(f"{_places(one)}{type(one).__name__}: {one}" for one in _chain(error))
    return f"{_about()}\n\n{told}"


def _about() -> str:
    return f"Rider {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"


def _places(error: BaseException) -> str:
    return "".join(traceback.format_tb(error.__traceback__))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an error after those that led to it."""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None:
        yield from _chain(before)
    yield error
