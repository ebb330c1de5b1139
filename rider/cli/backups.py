# SPDX-License-Identifier: MIT
"""The verbs that back up and put back; putting back takes a backup, or a document that was exported."""

import argparse
import os
import shlex
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from rider.cli.everything import restore_document
from rider.cli.verb import DONE, REFUSED, Verb, chosen_place, counted, print_json, shown
from rider.clock import Clock
from rider.domain.backups import Backup, Changes, Kin, Why
from rider.domain.day import workday
from rider.domain.errors import InputError
from rider.file import DataFolder
from rider.paths import backup_folder, data_folder
from rider.service.backups import PutBack, back_up, backup_at, backups, preview, restore_backup
from rider.settings import rep_clock

_LATEST = "latest"
_SHOWN = 10
"""How many deals of a kind are named before the rest is counted."""
_DATABASE = b"SQLite format 3\x00"


def _declare_backup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--list", action="store_true", help="list the backups that there are; make none")
    parser.add_argument(
        "--to",
        type=Path,
        metavar="DIR",
        help="keep them in DIR, in a folder of their own (default: see docs)",
    )
    parser.add_argument(
        "--even-if-smaller", action="store_true", help="also where half or more of the newest backup is gone"
    )


def _backup(args: argparse.Namespace) -> int:
    folder, clock, to = data_folder(args.data), rep_clock(), chosen_place(args.to)
    if args.list:
        return _list(folder, to, clock, as_json=args.json)
    made = back_up(folder, Why.HAND, clock, to, even_if_smaller=args.even_if_smaller)
    assert made is not None, "one by hand is always due"
    if args.json:
        print_json({**_figures(made), "problems": []})
    else:
        print(f"Backed up to {made.path}: {_holds(made)}, unchanged since {made.head_hash[:12]}")
    return DONE


def _list(folder: DataFolder, to: Path | None, clock: Clock, *, as_json: bool) -> int:
    found, place = backups(folder, to), backup_folder(folder, to)
    if as_json:
        print_json({"place": str(place), "backups": [_figures(one) for one in found], "problems": []})
    elif found:
        print(f"{place}:", *map(shown, (_line(one, clock.zone) for one in found)), sep="\n")
    else:
        print(f"There are no backups of {folder.path} in {place} yet. “rider backup” makes one.")
    return DONE


def _figures(one: Backup) -> dict[str, object]:
    return {**one._asdict(), "why": one.why.value}


def _line(one: Backup, zone: str) -> str:
    if one.problem:
        return f"  {one.problem}"
    figures = f"{counted(one.deals, 'deal'):>13}{counted(one.events, 'event'):>17}{one.size / 1e6:>10,.1f} MB"
    return f"  {_when(one, zone)}  {one.why:<9}{figures}  {Path(one.path).name}"


def _when(one: Backup, zone: str) -> str:
    local = datetime.fromtimestamp(one.made_at / 1000, UTC).astimezone(ZoneInfo(zone))
    return f"{local:%Y-%m-%d %H:%M}"


def _holds(one: Backup | PutBack) -> str:
    return f"{counted(one.deals, 'deal')}, {counted(one.events, 'event')}"


def _declare_restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file",
        metavar="FILE",
        help="a JSON document that “rider export” wrote, or a backup: its file, “latest”, or its day, such "
        "as 2026-11-24",
    )
    parser.add_argument("--from", type=Path, dest="place", metavar="DIR", help="where “backup --to” put them")
    parser.add_argument("--yes", action="store_true", help="replace the data file by the backup")


def _restore(args: argparse.Namespace) -> int:
    folder, clock, place = data_folder(args.data), rep_clock(), chosen_place(args.place)
    chosen = _chosen(args.file, folder, place, clock)
    if chosen is None:
        return restore_document(folder, Path(args.file), as_json=args.json)
    if chosen.problem:
        raise InputError(chosen.problem)
    changes = preview(folder, chosen)
    if os.path.lexists(folder.database) and not args.yes:
        return _ask(folder, chosen, changes, clock, as_json=args.json)
    found = restore_backup(folder, Path(chosen.path), clock, place)
    if args.json:
        print_json(_told(folder, found, changes))
    else:
        print(shown("\n".join(_restored_lines(folder, found))))
    return DONE


def _chosen(named: str, folder: DataFolder, place: Path | None, clock: Clock) -> Backup | None:
    """Return the backup that is meant, None where it is a document."""
    day = _day(named)
    if named != _LATEST and day is None:
        return _backup_in(Path(named))
    sound = [one for one in backups(folder, place) if not one.problem]
    for one in sound:
        if day is None or workday(one.made_at, clock.zone) == day:
            return one
    kept = backup_folder(folder, place)
    if not sound:
        raise InputError(
            "There are no backups of {path} in {kept}. Say where they are with --from DIR.",
            path=folder.path,
            kept=kept,
        )
    days = sorted({workday(one.made_at, clock.zone).isoformat() for one in sound})
    raise InputError(
        "There is no backup of {named} in {kept}. Those there are: {days}.",
        named=named,
        kept=kept,
        days=", ".join(days),
    )


def _day(named: str) -> date | None:
    try:
        return date.fromisoformat(named)
    except ValueError:
        return None


def _backup_in(path: Path) -> Backup | None:
    if not path.exists():
        raise InputError(
            "There is no {path}. Say a document that “rider export” wrote, a backup, “latest”, "
            "or a day such as 2026-11-24.",
            path=path,
        )
    try:
        with path.open("rb") as file:
            is_database = path.suffix == ".db" or file.read(len(_DATABASE)) == _DATABASE
    except OSError as error:
        raise InputError(
            "{path} cannot be read: {reason}. Choose another file.", path=path, reason=error.strerror
        ) from error
    return backup_at(path) if is_database else None


def _ask(folder: DataFolder, chosen: Backup, changes: Changes, clock: Clock, *, as_json: bool) -> int:
    asks = (
        f"Nothing was changed. Say --yes to replace {folder.database}; what stands there is kept as a backup."
    )
    if as_json:
        print_json({"backup": _figures(chosen), "changes": _changes(changes), "problems": [asks]})
    else:
        print(shown("\n".join((*_change_lines(chosen, changes, clock.zone), asks))))
    return REFUSED


def _changes(changes: Changes) -> dict[str, object]:
    moved = [deal._asdict() for deal in changes.deals_changed]
    return {**changes._asdict(), "kin": changes.kin.value, "deals_changed": moved}


def _change_lines(chosen: Backup, changes: Changes, zone: str) -> Iterator[str]:
    yield f"{chosen.path}: of {_when(chosen, zone)}, {_holds(chosen)}."
    yield _kinship(changes)
    changed = [f"{deal.name} ({deal.now} → {deal.then})" for deal in changes.deals_changed]
    yield from _names("Deals that would be gone", changes.deals_lost)
    yield from _names("Deals that would come back", changes.deals_back)
    yield from _names("Deals that would change", changed)


def _kinship(changes: Changes) -> str:
    gone, back = counted(changes.events_lost, "event"), counted(changes.events_back, "event")
    return {
        Kin.SAME: "The present file holds the same record.",
        Kin.EARLIER: f"It is an earlier state of the present record: {gone} would be gone.",
        Kin.LATER: f"The present record is an earlier state of it: {back} would come back.",
        Kin.FORKED: f"It begins like the present record, then parts: {gone} would be gone, {back} back.",
        Kin.APART: f"It is another record than the present one: {gone} would be gone, {back} back.",
        Kin.UNKNOWN: f"{changes.fault} All of the backup would come back: {back}.",
    }[changes.kin]


def _names(what: str, names: Sequence[str]) -> Iterator[str]:
    if names:
        more = f", and {len(names) - _SHOWN:,} more" if len(names) > _SHOWN else ""
        yield f"{what}: {', '.join(names[:_SHOWN])}{more}"


def _told(folder: DataFolder, found: PutBack, changes: Changes) -> dict[str, object]:
    return {
        "folder": str(folder.path),
        "deals": found.deals,
        "events": found.events,
        "files": found.files,
        "head": found.head.hash if found.head else "",
        "replaced": str(found.replaced or ""),
        "changes": _changes(changes),
        "problems": [*found.missing, *found.problems],
    }


def _restored_lines(folder: DataFolder, found: PutBack) -> Iterator[str]:
    head = found.head.hash[:12] if found.head else ""
    yield f"Restored into {folder.path}: {_holds(found)}, unchanged since {head}"
    if found.files:
        yield f"{counted(found.files, 'attached file')} came back."
    if found.replaced:
        yield f"What it replaced is kept: {found.replaced}"
    yield from found.missing
    if found.problems:
        yield f"The record does not hold together: {found.problems[0]} “rider check” lists all of it."
    yield f"See it: rider --data {shlex.quote(str(folder.path))}"


BACKUP = Verb("backup", "Back the data file up, or list its backups.", _declare_backup, _backup)
RESTORE = Verb(
    "restore", "Put a backup back, or make an empty folder whole from a document.", _declare_restore, _restore
)
