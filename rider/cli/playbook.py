# SPDX-License-Identifier: MIT
"""The verb that lists playbooks, writes one as TOML, and takes one in."""

import argparse
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from rider.atomic import written_whole
from rider.cli.verb import DONE, Verb, chosen_place, print_json, shown
from rider.domain.errors import InputError
from rider.domain.playbook_edits import AddPipeline, Playbook
from rider.domain.playbook_rules import free_name
from rider.exchange.playbooks import LONGEST_TEXT, read, written
from rider.file import DataFolder
from rider.paths import data_folder
from rider.reads.reader import Reader
from rider.service.playbook_edits import edit
from rider.service.session import open_rider
from rider.settings import rep_clock


def _declare(parser: argparse.ArgumentParser) -> None:
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--out", type=Path, metavar="FILE", help="write the playbook NAME into FILE, as TOML")
    way.add_argument(
        "--in", type=Path, metavar="FILE", dest="taken", help="take a playbook in, under NAME or its own name"
    )
    parser.add_argument("name", nargs="?", metavar="NAME", help="the name of a playbook")
    parser.add_argument("--replace", action="store_true", help="replace FILE if it is there")


def _playbook(args: argparse.Namespace) -> int:
    folder = data_folder(args.data)
    if args.taken is not None:
        return _take_in(args, folder)
    with closing(Reader(folder, rep_clock())) as reader:
        books = reader.playbooks()
    if args.out is not None:
        return _write_out(args, books)
    if args.name is not None:
        books = (_named(books, args.name),)
    if args.json:
        print_json({"playbooks": [_as_table(book) for book in books], "problems": []})
    else:
        print(shown("\n".join(line for book in books for line in _as_lines(book))))
    return DONE


def _named(books: Sequence[Playbook], name: str) -> Playbook:
    for book in books:
        if name in (book.pipeline.name, book.id):
            return book
    known = ", ".join(f"“{book.pipeline.name}”" for book in books)
    raise InputError("There is no playbook “{name}”. There are {known}.", name=name, known=known)


def _write_out(args: argparse.Namespace, books: Sequence[Playbook]) -> int:
    if args.name is None:
        args.usage("say which playbook: --out FILE NAME")
    pipeline = _named(books, args.name).pipeline
    if args.out.exists() and not args.replace:
        raise InputError("{out} is there already. Choose another name, or say --replace.", out=args.out)
    with written_whole(args.out) as (file,):
        file.write(written(pipeline).encode())
    return _told(args, f"“{pipeline.name}” is in {args.out}.", pipeline.name)


def _take_in(args: argparse.Namespace, folder: DataFolder) -> int:
    draft = read(_text_of(args.taken))
    with closing(open_rider(folder, rep_clock(), chosen_place())) as rider:
        with closing(Reader(folder, rider.clock)) as reader:
            names = [book.pipeline.name for book in reader.playbooks()]
        draft = draft._replace(name=args.name or free_name(draft.name, names))
        edit(rider, AddPipeline(draft))
    return _told(
        args, f"The playbook “{draft.name}” is there now, with {len(draft.stages)} stages.", draft.name
    )


def _text_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            held = file.read(4 * LONGEST_TEXT + 1)
        return held.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(
            "{path} is no text in UTF-8. Save it as one, then take it in again.", path=path
        ) from error
    except OSError as error:
        raise InputError("{path} cannot be read: {reason}.", path=path, reason=error.strerror) from error


def _told(args: argparse.Namespace, sentence: str, name: str) -> int:
    if args.json:
        print_json({"playbook": name, "problems": []})
    else:
        print(shown(sentence))
    return DONE


def _as_lines(book: Playbook) -> Iterator[str]:
    yield f"{book.pipeline.name}{' (archived)' if book.pipeline.is_archived else ''}"
    for stage in book.pipeline.stages:
        count = book.deals.get(stage.id, 0)
        yield f"  {stage.name:<24}{len(stage.requirements):>3} asked for{count:>8,} in flight"
    for stage in book.pipeline.archived:
        yield f"  {stage.name:<24} archived"


def _as_table(book: Playbook) -> dict[str, object]:
    return {
        "id": book.id,
        "name": book.pipeline.name,
        "archived": book.pipeline.is_archived,
        "stages": [
            {
                "id": stage.id,
                "name": stage.name,
                "asks_for": [asked.title for asked in stage.requirements],
                "deals_in_flight": book.deals.get(stage.id, 0),
            }
            for stage in book.pipeline.stages
        ],
        "archived_stages": [stage.name for stage in book.pipeline.archived],
    }


PLAYBOOK = Verb("playbook", "List playbooks, write one as TOML, or take one in.", _declare, _playbook)
