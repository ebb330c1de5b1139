# SPDX-License-Identifier: MIT
"""The command line: the verbs of Rider without a screen."""

import argparse
import os
import shlex
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory

from rider.cli.everything import EXPORT, RESTORE
from rider.cli.verb import DONE, MISUSED, REFUSED, Verb, print_json
from rider.demo import DEALS, HISTORY_DAYS, SEED, play
from rider.domain.errors import FileError, InputError, RiderError
from rider.domain.landing import Verdict
from rider.domain.money import Money, full
from rider.exchange.importing import (
    ALL_OWNERS,
    Inspection,
    Need,
    Plan,
    carry_out,
    chosen_owner,
    inspect,
    plan,
)
from rider.exchange.mapping import read_mapping
from rider.file import UNREADABLE, DataFolder, FileState, connect_reading, recognise
from rider.paths import data_folder
from rider.service.check import check
from rider.service.imports import Rider
from rider.service.session import open_rider

__all__ = ["main", "print_json"]


def main(argv: Sequence[str]) -> int:
    """Carry out one verb; a refusal is a sentence on stderr and exit code 1, wrong usage is 2."""
    try:
        args = _parser().parse_args(argv)
    except SystemExit as wanted:
        return wanted.code if isinstance(wanted.code, int) else MISUSED
    try:
        code = int(args.run(args))
        sys.stdout.flush()
    except SystemExit:
        return MISUSED
    except RiderError as error:
        if args.json:
            print_json({"problems": [str(error)]})
        print(error, file=sys.stderr)
        return REFUSED
    except BrokenPipeError:  # whoever read the answer has heard enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        print(
            f"That could not be finished: {error.strerror}. Free space or check the folder.", file=sys.stderr
        )
        return REFUSED
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="rider", description="Deals move with proof. Without a verb the app starts."
    )
    chosen = parser.add_subparsers(required=True, metavar="VERB")
    for verb in VERBS:
        sub = chosen.add_parser(verb.name, help=verb.help, description=verb.help)
        verb.declare(sub)
        sub.add_argument(
            "--data", metavar="DIR", help="the data folder (default: the one of this machine's user)"
        )
        sub.add_argument("--json", action="store_true", help="print one JSON object")
        sub.set_defaults(run=verb.run, usage=sub.error)
    return parser


def _declare_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a CSV file from a CRM")
    parser.add_argument(
        "--map", type=Path, metavar="FILE", help="a mapping in TOML, see docs/examples/maven.toml"
    )
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--owner", metavar="NAME", help="take the deals of this owner only")
    whose.add_argument("--all-owners", action="store_true", help="take the deals of all owners")
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would become of every row; write nothing"
    )


def _import(args: argparse.Namespace) -> int:
    inspection = inspect(args.file, read_mapping(args.map) if args.map else None)
    _refuse_open_questions(inspection, args)
    owner = ALL_OWNERS if args.all_owners else args.owner
    chosen_owner(inspection, owner)
    folder = data_folder(args.data)
    with _rehearsal(folder) if args.dry_run else closing(open_rider(folder)) as rider:
        planned = plan(inspection, rider, owner)
        if not args.dry_run:
            carry_out(rider, planned)
    if args.json:
        print_json(_as_table(inspection, planned))
    else:
        print("\n".join(_as_lines(inspection, planned, dry_run=args.dry_run)))
    return DONE


def _refuse_open_questions(inspection: Inspection, args: argparse.Namespace) -> None:
    hints = {Need.OWNER: " Say --owner NAME or --all-owners.", Need.MAPPING: " Say --map FILE."}
    for ask in inspection.asks:
        if ask.need is not Need.OWNER or not (args.owner or args.all_owners):
            raise InputError(ask.sentence + hints.get(ask.need, ""))


@contextmanager
def _rehearsal(folder: DataFolder) -> Iterator[Rider]:
    """Open a copy of the data file that is thrown away; the file itself is only read, if there is one."""
    with TemporaryDirectory(prefix="rider-") as place:
        copy = DataFolder(Path(place))
        if recognise(folder.database) is not FileState.ABSENT:
            _copy(folder.database, copy.database)
        with closing(open_rider(copy)) as rider:
            yield rider


def _copy(database: Path, to: Path) -> None:
    try:
        with closing(connect_reading(database)) as source, closing(sqlite3.connect(to)) as target:
            source.backup(target)
    except sqlite3.Error as error:
        raise FileError(
            f"The dry run could not copy {database} to {to.parent.parent}: {error}. "
            "Free some space there, or see what “rider check” says of the file."
        ) from error


def _as_table(inspection: Inspection, planned: Plan) -> dict[str, object]:
    return {
        "rows": inspection.rows,
        **{verdict.value: planned.counts[verdict] for verdict in Verdict},
        "problems": list(planned.problems),
        "totals": [
            {
                "outcome": t.outcome,
                "currency": t.currency,
                "deals": t.deals,
                "minor": t.minor,
                "unvalued": t.unvalued,
            }
            for t in planned.totals
        ],
        "owners": dict(inspection.owners),
    }


def _as_lines(inspection: Inspection, planned: Plan, *, dry_run: bool) -> Iterator[str]:
    yield f"{inspection.path.name}: {inspection.rows:,} rows. {inspection.recognised}"
    for verdict in Verdict:
        yield f"  {verdict.value:<10}{planned.counts[verdict]:>10,}"
    for total in planned.totals:
        money = full(Money(total.minor, total.currency))
        unvalued = f"  ({total.unvalued:,} without a value)" if total.unvalued else ""
        yield f"  {total.outcome:<10}{total.deals:>10,}  {money:>18}{unvalued}"
    yield from planned.problems
    if dry_run:
        yield "Nothing was written: this was a dry run."


def _declare_check(_parser: argparse.ArgumentParser) -> None:
    """Take nothing but what every verb takes."""


_EXTENT = (
    "SELECT (SELECT count(*) FROM deal), count(*), (SELECT hash FROM event ORDER BY seq DESC) FROM event"
)


def _check(args: argparse.Namespace) -> int:
    database = data_folder(args.data).database
    problems: list[str] = []
    deals, events, head = 0, 0, ""
    try:
        problems = check(database)
        with closing(connect_reading(database)) as connection:
            deals, events, head = connection.execute(_EXTENT).fetchone()
    except RiderError as error:
        problems = [str(error)]
    except UNREADABLE as error:
        problems.append(f"The extent of the record cannot be told: {error}.")
    if args.json:
        print_json({"problems": problems, "deals": deals, "events": events, "head": head})
    elif problems:
        print("\n".join(problems))
    else:
        print(f"The record holds: {deals:,} deals, {events:,} events, unchanged since {head[:12]}")
    return REFUSED if problems else DONE


def _declare_demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--deals", type=int, default=DEALS, metavar="N", help="how many (default: %(default)s)"
    )
    parser.add_argument(
        "--seed", type=int, default=SEED, metavar="S", help="another seed, other deals (default: %(default)s)"
    )
    parser.add_argument(
        "--history",
        type=int,
        default=HISTORY_DAYS,
        metavar="DAYS",
        help="over how many days they came about (default: %(default)s)",
    )


def _demo(args: argparse.Namespace) -> int:
    folder = data_folder(args.data) if args.data else DataFolder(data_folder().path / "demo")
    made = play(folder, deals=args.deals, seed=args.seed, history=args.history)
    if args.json:
        print_json({**asdict(made), "folder": str(folder.path), "problems": []})
    else:
        print(f"A demo is in {folder.path}: {made.deals:,} deals over {args.history:,} days,", end=" ")
        print(f"{made.open:,} open, {made.won:,} won, {made.lost:,} lost, {made.events:,} events.")
        print(f"See it: rider --data {shlex.quote(str(folder.path))}")
    return DONE


VERBS = (
    Verb("import", "Bring in the deals of a CRM from a CSV file.", _declare_import, _import),
    Verb("check", "Examine the whole record; exit code 1 when something is wrong.", _declare_check, _check),
    EXPORT,
    RESTORE,
    Verb("demo", "Fill an empty data folder with a believable board, for trying out.", _declare_demo, _demo),
)
