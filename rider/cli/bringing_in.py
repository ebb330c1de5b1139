# SPDX-License-Identifier: MIT
"""The verb that brings in a file of deals; what the page would ask is an option here."""

import argparse
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from rider.cli.verb import DONE, Verb, chosen_place, print_json, shown
from rider.domain.currencies import CURRENCIES
from rider.domain.errors import FileError, InputError
from rider.domain.landing import Verdict
from rider.domain.money import Money, full
from rider.exchange.cells.amounts import DecimalMark
from rider.exchange.cells.dates import DateOrder
from rider.exchange.files.letters import ENCODINGS
from rider.exchange.importing import (
    ALL_OWNERS,
    Answers,
    Inspection,
    Need,
    Plan,
    Rider,
    SameName,
    answered,
    carry_out,
    look,
    plan,
    write_rows_to_fix,
)
from rider.exchange.mappings.mapping import read_mapping
from rider.file import DataFolder, FileState, connect_reading, recognise
from rider.paths import data_folder
from rider.service.playbooks import pipelines
from rider.service.remembered import remembered
from rider.service.session import open_rider
from rider.settings import AS_SYSTEM, CURRENCY, Settings, rep_clock

_MARKS = {"point": DecimalMark.POINT, "comma": DecimalMark.COMMA}
_HINTS = {
    Need.COLUMNS: " Name them in a mapping and say --map FILE.",
    Need.PIPELINE: ' Say --map FILE with two lines: [pipelines] and "{about}" = "its pipeline".',
    Need.STAGES: ' Say --map FILE with two lines: [stages] and "{about}" = "its stage", "won" or "lost".',
    Need.OUTCOMES: ' Say --map FILE with two lines: [outcomes] and "{about}" = "open", "won" or "lost".',
    Need.CURRENCY: " Say --currency CODE.",
    Need.OWNER: " Say --owner NAME or --all-owners.",
    Need.DATE_ORDER: " Say --date-order dmy or --date-order mdy.",
    Need.DECIMAL_MARK: " Say --decimal-mark point or --decimal-mark comma.",
    Need.SHORTENED: " Say --thousands-k if it does; else write the amounts out in full.",
    Need.IDENTITY: " Say --by-name if so.",
}


def _declare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a CSV file or a workbook from a CRM")
    parser.add_argument(
        "--map", type=Path, metavar="TOML", help="a mapping in TOML, see docs/examples/maven.toml"
    )
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--owner", metavar="NAME", help="take the deals of this owner only")
    whose.add_argument("--all-owners", action="store_true", help="take the deals of all owners")
    orders = [order.value for order in DateOrder]
    parser.add_argument(
        "--date-order", choices=orders, help="what comes first in dates, where the file does not tell"
    )
    parser.add_argument(
        "--encoding",
        choices=list(ENCODINGS),
        help="what the file is written in, where its letters look wrong",
    )
    parser.add_argument("--currency", type=str.upper, metavar="CODE", help="what amounts without one are in")
    parser.add_argument("--decimal-mark", choices=list(_MARKS), help="what stands before the cents")
    parser.add_argument("--thousands-k", action="store_true", help="take 250k for 250,000")
    parser.add_argument(
        "--by-name", action="store_true", help="tell deals without ids apart by name and account"
    )
    names = [answer.value for answer in SameName]
    parser.add_argument(
        "--same-name", choices=names, help="what becomes of deals that are on a board already from elsewhere"
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would become of every row; write nothing"
    )
    parser.add_argument(
        "--rows-to-fix", type=Path, metavar="FILE", help="write the rows that are problems into a CSV file"
    )


def _import(args: argparse.Namespace) -> int:
    folder = data_folder(args.data)
    if args.dry_run:
        with _rehearsal(folder) as rider:
            inspection = _looked(args, rider)
            planned = plan(inspection, rider)
            _keep_rows_to_fix(args, planned)
    else:
        if recognise(folder.database) is FileState.ABSENT:  # nothing is made for a file that cannot come in
            with _rehearsal(folder) as rider:
                _looked(args, rider)
        with closing(open_rider(folder, rep_clock(), chosen_place())) as rider:
            inspection = _looked(args, rider)
            planned = plan(inspection, rider)
            _keep_rows_to_fix(args, planned)  # first: where they cannot be written, nothing comes in
            carry_out(rider, planned)
    if args.json:
        print_json(_as_table(inspection, planned))
    else:
        print(shown("\n".join(_as_lines(inspection, planned, dry_run=args.dry_run))))
    return DONE


def _keep_rows_to_fix(args: argparse.Namespace, planned: Plan) -> None:
    if args.rows_to_fix and planned.has_rows_to_fix:
        write_rows_to_fix(planned, args.rows_to_fix)


def _looked(args: argparse.Namespace, rider: Rider) -> Inspection:
    """Look at the file with what was said; what stays open is refused with the option that answers it."""
    with rider.work() as work:
        ladders = [one for one in pipelines(work) if not one.is_archived]
    inspection = look(
        args.file,
        pipelines=ladders,
        memory=remembered(rider),
        mapping=read_mapping(args.map) if args.map else None,
        currency=_currency(args),
        answers=_answers(args, None),
    )
    if args.date_order:
        inspection = answered(inspection, _answers(args, inspection))
    for ask in inspection.asks:
        raise InputError(ask.sentence + _HINTS[ask.need].replace("{about}", ask.about.replace('"', '\\"')))
    return inspection


def _answers(args: argparse.Namespace, inspection: Inspection | None) -> Answers:
    asked = (column.header for column in inspection.dates if column.asks) if inspection else ()
    return Answers(
        encoding=args.encoding,
        date_orders={header: DateOrder(args.date_order) for header in asked},
        decimal_mark=_MARKS[args.decimal_mark] if args.decimal_mark else None,
        currency=args.currency,
        shortened=True if args.thousands_k else None,
        by_name=True if args.by_name else None,
        owner=ALL_OWNERS if args.all_owners else args.owner,
        same_name=SameName(args.same_name) if args.same_name else None,
    )


def _currency(args: argparse.Namespace) -> str:
    if args.currency and args.currency not in CURRENCIES:
        raise InputError(
            "“{currency}” is no currency. Give its code of three letters, such as EUR.",
            currency=args.currency,
        )
    chosen = Settings().get(CURRENCY)
    return "" if chosen == AS_SYSTEM else chosen


@contextmanager
def _rehearsal(folder: DataFolder) -> Iterator[Rider]:
    """Open a copy of the data file that is thrown away; the file itself is only read, if there is one."""
    with TemporaryDirectory(prefix="rider-") as place:
        copy = DataFolder(Path(place))
        if recognise(folder.database) is not FileState.ABSENT:
            _copy(folder.database, copy.database)
        with closing(open_rider(copy, rep_clock(), can_be_made_again=True)) as rider:
            yield rider


def _copy(database: Path, to: Path) -> None:
    try:
        with closing(connect_reading(database)) as source, closing(sqlite3.connect(to)) as target:
            source.backup(target)
    except sqlite3.Error as error:
        raise FileError(
            "The dry run could not copy {database} to {parent}: {error}. Free some space there, "
            "or see what “rider check” says of the file.",
            database=database,
            parent=to.parent.parent,
            error=error,
        ) from error


def _as_table(inspection: Inspection, planned: Plan) -> dict[str, object]:
    return {
        "rows": inspection.rows,
        **{verdict.value: planned.counts[verdict] for verdict in Verdict},
        "problems": list(planned.problems),
        "notices": list(planned.notices),
        "notes": list(_notes(inspection)),
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


def _notes(inspection: Inspection) -> Iterator[str]:
    yield from filter(None, (*inspection.table.notes, inspection.on_money))


def _as_lines(inspection: Inspection, planned: Plan, *, dry_run: bool) -> Iterator[str]:
    yield f"{inspection.table.name}: {inspection.rows:,} rows. {inspection.recognised}"
    yield from _notes(inspection)
    for verdict in Verdict:
        yield f"  {verdict.value:<10}{planned.counts[verdict]:>10,}"
    for total in planned.totals:
        money = full(Money(total.minor, total.currency))
        unvalued = f"  ({total.unvalued:,} without a value)" if total.unvalued else ""
        yield f"  {total.outcome:<10}{total.deals:>10,}  {money:>18}{unvalued}"
    yield from (*planned.problems, *planned.notices)
    if dry_run:
        yield "Nothing was written: this was a dry run."


IMPORT = Verb("import", "Bring in the deals of a CRM from a CSV file or a workbook.", _declare, _import)
