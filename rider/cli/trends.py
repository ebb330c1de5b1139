# SPDX-License-Identifier: MIT
"""The verb that tells the figures of a pipeline."""

import argparse
import shutil
from contextlib import closing
from datetime import date, timedelta

from rider.cli.trend_lines import lines
from rider.cli.verb import DONE, Verb, print_json, shown
from rider.clock import Clock
from rider.domain.day import day_begins
from rider.domain.errors import InputError
from rider.domain.playbook import Pipeline
from rider.domain.trends import Asked, Span, Window, window_of
from rider.paths import data_folder
from rider.reads.reader import Reader
from rider.reads.trends.plain import plain
from rider.settings import rep_clock

_DAY = timedelta(days=1)
_FIRST_YEAR = 1900
_SPANS = ", ".join(span.value for span in Span)


def _declare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--window",
        default=Span.TWELVE_MONTHS.value,
        metavar="WINDOW",
        help=f"{_SPANS}, or FIRST..AFTER: days such as 2026-01-01..2026-04-01, the last of them left out "
        "(default: %(default)s)",
    )
    parser.add_argument(
        "--as-of", metavar="DAY", help="tell all as it stood at the end of this day (default: as of now)"
    )
    parser.add_argument(
        "--pipeline", metavar="NAME", help="which one, by its name or id (default: the usual one)"
    )


def _trends(args: argparse.Namespace) -> int:
    clock = rep_clock()
    with closing(Reader(data_folder(args.data), clock)) as reader:
        asked = _asked(args, reader, clock)
        found = reader.trends(asked)
    if args.json:
        print_json(plain(found))
    else:
        print("\n".join(shown(line) for line in lines(found, shutil.get_terminal_size().columns)))
    return DONE


def _asked(args: argparse.Namespace, reader: Reader, clock: Clock) -> Asked:
    today = clock.today()
    last = today if args.as_of is None else _day(args.as_of)
    if last > today:
        raise InputError("{last} is a day to come. Give --as-of a day up to {today}.", last=last, today=today)
    ends = min(day_begins(last + _DAY, clock.zone) - 1, clock.now())
    window = _window(args.window, last, reader)
    if last < (began := reader.began()):
        raise InputError(
            "The record of deals begins on {began}. Give --as-of a day from then on.", began=began
        )
    return Asked(window, ends, clock.zone, _pipeline(args.pipeline, reader.pipelines(archived=True)))


def _window(words: str, last: date, reader: Reader) -> Window:
    if words in list(Span):
        return window_of(Span(words), last, reader.began())
    first, divides, after = words.partition("..")
    if not divides:
        raise InputError("“{words}” is no window. Say {spans}, or FIRST..AFTER.", words=words, spans=_SPANS)
    window = Window(_day(first), _day(after))
    if window.first >= window.after:
        raise InputError(
            "{first}..{after} holds no day. Give the first day, then the one after the last.",
            first=first,
            after=after,
        )
    if window.first > last:
        raise InputError(
            "{first} lies after {last}, with which everything told ends. Begin sooner.",
            first=first,
            last=last,
        )
    return window


def _day(words: str) -> date:
    try:
        day = date.fromisoformat(words)
    except ValueError:
        raise InputError("“{words}” is no day. Write it as 2026-01-31.", words=words) from None
    if day.year < _FIRST_YEAR:
        raise InputError(
            "{day} lies too far back. Give a day from {first_year} on.", day=day, first_year=_FIRST_YEAR
        )
    return day


def _pipeline(name: str | None, pipelines: tuple[Pipeline, ...]) -> str | None:
    if name is None:
        return None
    exactly = [one.id for one in pipelines if name in (one.name, one.id)]
    folded = [one.id for one in pipelines if one.name.casefold() == name.casefold()]
    found = exactly or folded  # two names may differ in case alone
    if len(found) == 1:
        return found[0]
    names = ", ".join(f"“{one.name}”" for one in pipelines)
    many = "There is more than one" if found else "There is no"
    raise InputError("{many} pipeline “{name}”. Those there are: {names}.", many=many, name=name, names=names)


TRENDS = Verb("trends", "Tell how deals go on, close and last, each figure of how many.", _declare, _trends)
