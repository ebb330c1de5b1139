# SPDX-License-Identifier: MIT
"""Everything out, and in again where there is nothing yet: run in a thread, over connections of their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the services are loaded with the first use
    from ui.bridge import Bridge

_LARGEST_PLAYBOOK = 1_000_000
"""How many bytes a file of TOML may have before it is not looked into."""

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class WrittenOut:
    """What left, and where it is; `troubles` are sentences about what did not come along or does not hold."""

    place: Path
    deals: int = 0
    events: int = 0
    files: int = 0
    tables: int = 0
    rows: int = 0
    troubles: tuple[str, ...] = ()


def write_document(
    bridge: Bridge, to: Path, *, with_files: bool, progress: Progress, cancelled: Cancelled
) -> WrittenOut | None:
    """Write one JSON document that can be restored, over one that is there; None where it was stopped.

    Raises:
        RiderError: the place or the disk does not take it; the sentence says why.
    """
    from rider.service.transfer.exporting import export

    out = export(
        bridge.folder,
        to,
        with_files=with_files,
        replace=True,
        clock=bridge.clock,
        progress=progress,
        cancelled=cancelled,
    )
    if out.cancelled:
        return None
    return WrittenOut(to, out.deals, out.events, out.files, troubles=(*out.missing, *out.problems))


def write_tables(bridge: Bridge, to: Path, *, progress: Progress, cancelled: Cancelled) -> WrittenOut | None:
    """Write a CSV file for each table into a folder; None where it was stopped.

    Raises:
        RiderError: the place or the disk does not take them; the sentence says why.
    """
    from rider.exchange.tables_out import export_tables

    out = export_tables(bridge.folder, to, progress=progress, cancelled=cancelled)
    if out.cancelled:
        return None
    return WrittenOut(to, tables=len(out.rows), rows=sum(out.rows.values()))


def restore_beside(bridge: Bridge, document: Path, *, progress: Progress, cancelled: Cancelled) -> bool:
    """Restore a document beside the rep's own file, see `Bridge.move_in`; return False where it was stopped.

    Raises:
        RiderError: the document or the disk is at fault, or the own file has deals; the sentence says why.
    """
    from rider.service.transfer import moving_in

    return moving_in.restore_beside(bridge.own, document, progress=progress, cancelled=cancelled)


def write_focus_calendar(bridge: Bridge, to: Path, days: int, *, private: bool) -> int:
    """Write the blocks of so many days from today on as a calendar; return how many there are.

    Raises:
        RiderError: the place or the disk does not take it; the sentence says why.
    """
    from rider.exchange.calendars.writing import write_blocks
    from rider.service.transfer.exporting import refuse_place

    refuse_place(bridge.folder, to)
    blocks = bridge.agenda(bridge.today(), days).blocks
    return write_blocks(to, blocks, bridge.clock.now(), private=private)


def write_sheet(bridge: Bridge, to: Path, content: bytes) -> None:
    """Write a 1:1 sheet into a file, over one that is there; on any error that one stays as it was.

    Raises:
        RiderError: the place or the disk does not take it; the sentence says why.
    """
    _write(bridge, to, content, "sheet")


def write_picture(bridge: Bridge, to: Path, content: bytes) -> None:
    """Write a picture of a chart into a file, as `write_sheet` does.

    Raises:
        RiderError: the place or the disk does not take it; the sentence says why.
    """
    _write(bridge, to, content, "picture")


def write_playbook(bridge: Bridge, to: Path, content: bytes) -> None:
    """Write a playbook into a file, as `write_sheet` does.

    Raises:
        RiderError: the place or the disk does not take it; the sentence says why.
    """
    _write(bridge, to, content, "playbook")


def read_playbook(place: Path) -> str:
    """Return the text of a file that should hold a playbook.

    Raises:
        RiderError: it cannot be read, or is no text; the sentence says why.
    """
    from rider.domain.errors import FileError

    try:
        if place.stat().st_size > _LARGEST_PLAYBOOK:
            raise FileError("{place} is too large for a playbook. Choose another file.", place=place.name)
        return place.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileError(
            "{place} is no text in UTF-8. Choose the TOML file of a playbook.", place=place.name
        ) from error
    except OSError as error:
        raise FileError(
            "{place} cannot be read: {reason}.", place=place.name, reason=error.strerror
        ) from error


def _write(bridge: Bridge, to: Path, content: bytes, what: str) -> None:
    from rider.atomic import written_whole
    from rider.domain.errors import FileError
    from rider.service.transfer.exporting import refuse_place

    refuse_place(bridge.folder, to)
    try:
        with written_whole(to) as (file,):
            file.write(content)
    except OSError as error:
        raise FileError(
            "The {what} could not be written to {to}: {reason}. Free some space or choose "
            "another place, then do it again.",
            what=what,
            to=to,
            reason=error.strerror,
        ) from error
