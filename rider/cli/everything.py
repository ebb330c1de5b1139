# SPDX-License-Identifier: MIT
"""The verb that takes everything out, and how a document comes in again."""

import argparse
import shlex
from collections.abc import Iterator
from pathlib import Path

from rider.cli.verb import DONE, Verb, counted, print_json
from rider.exchange.tables_out import export_tables
from rider.file import DataFolder
from rider.paths import data_folder
from rider.service.transfer.exporting import Exported, export
from rider.service.transfer.restoring import Restored, restore


def _declare_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", type=Path, nargs="?", metavar="FILE", help="write one JSON document, see docs/export.md"
    )
    parser.add_argument("--csv", type=Path, metavar="DIR", help="write a CSV file for each table into DIR")
    parser.add_argument(
        "--without-files", action="store_true", help="leave the attached files out of the document"
    )
    parser.add_argument("--replace", action="store_true", help="replace FILE if it is there")


def _export(args: argparse.Namespace) -> int:
    if args.file is None and args.csv is None:
        args.usage("say FILE.json, or --csv DIR, or both")
    folder, told, problems = data_folder(args.data), dict[str, object](), list[str]()
    lines: list[str] = []
    if args.file is not None:
        found = export(folder, args.file, with_files=not args.without_files, replace=args.replace)
        told |= _figures(found)
        lines += _export_lines(found, args.file)
        problems += [*found.missing, *found.problems]
    if args.csv is not None:
        rows = export_tables(folder, args.csv).rows
        told["tables"] = rows
        lines += [f"{args.csv}:", *(f"  {name:<18}{count:>10,} rows" for name, count in rows.items())]
    if args.json:
        print_json({**told, "problems": problems})
    else:
        print("\n".join(lines))
    return DONE


def _figures(found: Exported | Restored) -> dict[str, object]:
    head = found.head.hash if found.head else ""
    return {"deals": found.deals, "events": found.events, "files": found.files, "head": head}


def _in_words(found: Exported | Restored) -> str:
    head = found.head.hash[:12] if found.head else ""
    extent = (counted(found.deals, "deal"), counted(found.events, "event"), counted(found.files, "file"))
    return f"{', '.join(extent)}, unchanged since {head}"


def _export_lines(found: Exported, to: Path) -> Iterator[str]:
    yield f"{to}: {_in_words(found)}"
    yield from found.missing
    if found.problems:
        yield f"The record does not hold together: {found.problems[0]}"
        yield "It was exported as it is, but cannot be restored so. “rider check” lists all of it."


def restore_document(folder: DataFolder, document: Path, *, as_json: bool) -> int:
    """Make an empty folder whole from a document, and say what came in."""
    found = restore(folder, document)
    if as_json:
        print_json({**_figures(found), "folder": str(folder.path), "problems": list(found.missing)})
    else:
        print(f"Restored into {folder.path}: {_in_words(found)}", *found.missing, sep="\n")
        print(f"See it: rider --data {shlex.quote(str(folder.path))}")
    return DONE


EXPORT = Verb(
    "export", "Write everything into one JSON document, or into CSV files.", _declare_export, _export
)
