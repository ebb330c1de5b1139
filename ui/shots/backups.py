# SPDX-License-Identifier: MIT
"""Backups, a file that is lost and a bug as pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rider.domain.backups import Backup, Changed, Changes, Kin, Why
from rider.domain.day import DAY_MS
from rider.domain.errors import Fault
from ui.backups.list_sheet import BackupsSheet
from ui.backups.rescue import RescuePage
from ui.backups.restore_sheet import RestoreSheet

if TYPE_CHECKING:  # the studio shows these scenes
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from ui.shots.studio import Studio

_PLACE = "/home/ines/.local/share/rider-backups/rider-3fa29c10"
_FILE = "/home/ines/.local/share/rider/rider.db"
_DIGITS = "9f3ac07be1524d86"
_DAYS_BETWEEN = (0, 1, 2, 5, 6, 7, 8, 14, 21, 28, 61)


def _backups(studio: Studio) -> tuple[Backup, ...]:
    """Return what a rep has who has backed up for some months; one of them has been damaged since."""
    now, whys = studio.bridge.clock.now(), (Why.HAND, Why.START, Why.DAILY, Why.RESTORE, Why.DAILY)
    made = []
    for number, days in enumerate(_DAYS_BETWEEN):
        head = _DIGITS[number:] + _DIGITS[:number]
        deals, events = 42 - number, 1_904 - 61 * number
        at = now - days * DAY_MS - number * 3_400_000
        why = whys[number % len(whys)]
        problem = "Its pages do not hold together." if number == 3 else ""
        path = f"{_PLACE}/{number}.db"
        made.append(
            Backup(path, at, why, 6, deals, events, events, head, 3_400_000 - 90_000 * number, problem)
        )
    return tuple(made)


def _changes(studio: Studio) -> Changes:
    """Return what going back some days would change."""
    names = [card.name for card in studio.cards()]
    stages = (
        [column.name for column in studio.window.board.board.columns] if studio.window.board.board else []
    )
    changed = tuple(Changed(name, stages[2], stages[1]) for name in names[6:9])
    return Changes(61, 0, tuple(names[:3]), (), changed, False, True, Kin.EARLIER)


def listed(studio: Studio) -> QWidget:
    """Show the list of backups."""
    return _list(studio, _backups(studio))


def empty(studio: Studio) -> QWidget:
    """Show where there is no backup yet."""
    return _list(studio, ())


def _list(studio: Studio, backups: Sequence[Backup]) -> QWidget:
    sheet = studio.window.findChild(BackupsSheet) or BackupsSheet(studio.bridge.clock.zone)
    sheet.open_at(_PLACE)
    sheet.show_backups(backups, backups[0] if backups else None)
    studio.window.flows.sheets.show_sheet(sheet)
    return studio.window


def preview(studio: Studio) -> QWidget:
    """Show what restoring a backup would change."""
    return _preview(studio, _changes(studio))


def preview_long(studio: Studio) -> QWidget:
    """Show a preview of many deals with long names."""
    changes, names = _changes(studio), [card.name for card in studio.cards()]
    long = tuple(f"{name}, {names[0]} and everything that belongs to {name}" for name in names[:20])
    return _preview(studio, changes._replace(deals_lost=long, kin=Kin.FORKED, events_back=1_204))


def _preview(studio: Studio, changes: Changes) -> QWidget:
    backup = _backups(studio)[2]
    sheet = studio.window.findChild(RestoreSheet) or RestoreSheet(studio.bridge.clock.zone)
    sheet.open_for(backup)
    sheet.show_changes(backup, changes)
    studio.window.flows.sheets.show_sheet(sheet)
    return studio.window


def damaged(studio: Studio) -> QWidget:
    """Show what stands in place of the board where the file is damaged."""
    said = f"{_FILE} is damaged (database disk image is malformed). Rider wrote nothing to it; restore one."
    page, backups = _page(studio, Fault.DAMAGED, said), _backups(studio)
    page.show_backups(backups, backups[0], _PLACE)
    names = tuple(card.name for card in studio.cards())
    every = Changes(0, backups[0].events, (), names, (), False, False, Kin.UNKNOWN, "")
    page.show_changes(backups[0], every)
    return studio.window


def damaged_no_backup(studio: Studio) -> QWidget:
    """Show the same without any backup."""
    said = f"{_FILE} is empty (0 bytes), so it is not a data file any more. Rider left it alone; restore one."
    _page(studio, Fault.DAMAGED, said).show_backups((), None, _PLACE)
    return studio.window


def missing(studio: Studio) -> QWidget:
    """Show what stands there where there is no file any more."""
    page, backups = _page(studio, Fault.MISSING, f"{_FILE} is not there."), _backups(studio)[:3]
    page.show_backups(backups, backups[0], _PLACE)
    page.show_changes(backups[0], _changes(studio)._replace(readable=False, deals_back=()))
    return studio.window


def newer(studio: Studio) -> QWidget:
    """Show what stands there for a file from a newer Rider."""
    said = f"{_FILE} was written by a newer Rider (format 9, this one knows 6). Nothing was changed."
    page, backups = _page(studio, Fault.NEWER, said), _backups(studio)[:2]
    page.show_backups(backups, backups[0], _PLACE)
    page.show_changes(backups[0], _changes(studio)._replace(readable=False, deals_back=()))
    return studio.window


def out_of_reach(studio: Studio) -> QWidget:
    """Show what stands there for a file that another program holds."""
    said = f"{_FILE} is busy with another program. Try again when that one is done."
    _page(studio, Fault.OUT_OF_REACH, said).show_backups(_backups(studio), None, _PLACE)
    return studio.window


def _page(studio: Studio, fault: Fault, said: str) -> RescuePage:
    page = RescuePage(fault, said, studio.bridge.clock.zone)
    studio.window.doors.backups.alone_wanted.emit(page)
    return page


def crash(studio: Studio) -> QPixmap:
    """Return a picture of the window that shows a bug."""
    from ui.crash.page import CrashPage
    from ui.crash.report import report
    from ui.shots.studio import settle

    found: dict[str, str] = {}
    told = ""
    try:
        found[studio.cards()[0].name]
    except KeyError as error:
        told = report(error)
    page = CrashPage(told, can_go_on=True)
    page.show_count(3)
    page.resize(page.sizeHint())
    page.show()
    settle()
    picture = page.grab()
    page.close()
    page.deleteLater()
    return picture


SCENES: dict[str, Callable[[Studio], QWidget | QPixmap]] = {
    "backups": listed,
    "restore-preview": preview,
    "restore-preview-long": preview_long,
    "damaged": damaged,
    "damaged-no-backup": damaged_no_backup,
    "damaged-missing": missing,
    "damaged-newer": newer,
    "damaged-busy": out_of_reach,
    "crash": crash,
}
IN_LITTLE_ROOM = ("backups", "restore-preview", "damaged", "crash")
