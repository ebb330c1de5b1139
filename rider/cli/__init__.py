# SPDX-License-Identifier: MIT
"""The command line: the verbs of Rider without a screen."""

import argparse
import os
import shlex
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict

from rider.cli.backups import BACKUP, RESTORE
from rider.cli.bringing_in import IMPORT
from rider.cli.everything import EXPORT
from rider.cli.playbook import PLAYBOOK
from rider.cli.trends import TRENDS
from rider.cli.verb import DONE, MISUSED, REFUSED, Verb, print_json, shown
from rider.demo import DEALS, HISTORY_DAYS, SEED, play
from rider.domain.errors import RiderError
from rider.file import UNREADABLE, DataFolder, connect_reading
from rider.paths import data_folder
from rider.service.check import check

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
        print(shown(str(error)), file=sys.stderr)
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
    IMPORT,
    TRENDS,
    Verb("check", "Examine the whole record; exit code 1 when something is wrong.", _declare_check, _check),
    EXPORT,
    BACKUP,
    RESTORE,
    PLAYBOOK,
    Verb("demo", "Fill an empty data folder with a believable board, for trying out.", _declare_demo, _demo),
)
