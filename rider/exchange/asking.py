# SPDX-License-Identifier: MIT
"""What a file leaves open, one question after the other, each as a sentence."""

from collections.abc import Iterator
from dataclasses import dataclass

from rider.domain.playbook import Pipeline
from rider.domain.said import Said
from rider.exchange.deals.columns import shown
from rider.exchange.files.table import Table
from rider.exchange.inspection import Ask, DateColumn, Given, Need, Word
from rider.exchange.mappings.answers import AllOwners, Answers
from rider.exchange.mappings.mapping import Kind, Mapping, folded
from rider.exchange.mappings.words import Words, stage_target
from rider.exchange.scan import Scan

_MOST_OWNERS = 40
_MOST_WORDS = 200
_MOST_COLUMNS = 15


@dataclass(frozen=True, slots=True)
class Question:
    """All that the questions are asked from. `sure` are the fields whose columns are beyond doubt.

    `open_dates` are the columns of dates whose cells do not tell their order.
    """

    table: Table
    mapping: Mapping
    said: Answers
    given: Given
    scan: Scan
    words: Words
    dates: tuple[DateColumn, ...]
    owners: tuple[tuple[str, int], ...]
    owner: str | AllOwners | None
    wanted_owner: str
    standard: Pipeline | None
    sure: frozenset[str]
    open_dates: frozenset[str] = frozenset()


def asks(asked: Question) -> Iterator[Ask]:
    """Yield what is still open."""
    columns = list(_columns(asked))
    yield from columns
    if columns:
        return
    yield from _pipelines(asked)
    yield from _stages(asked)
    yield from _outcomes(asked)
    if asked.mapping.kind is Kind.DEALS:
        yield from _identity(asked)
        yield from _owner(asked)
    yield from _dates(asked.dates)
    yield from _amounts(asked)


def _columns(asked: Question) -> Iterator[Ask]:
    mapping, name = asked.mapping, asked.table.name
    if mapping.kind is Kind.HISTORY:
        missing = [f for f in ("deal_id", "entered", "stage") if not mapping.header(f)]
    else:
        missing = [] if mapping.name_headers else ["name"]
        missing += [] if mapping.header("stage") or mapping.header("outcome") else ["stage"]
    if len(missing) > 1 or (missing and not asked.sure):
        headers = ", ".join(asked.table.header[:_MOST_COLUMNS])
        more = len(asked.table.header) - _MOST_COLUMNS
        headers += f" and {more:,} more" if more > 0 else ""
        yield Ask(
            Need.COLUMNS,
            Said(
                "Rider does not know the columns of {name}: {headers}. Say which of them is which.",
                name=name,
                headers=headers,
            ),
        )
    elif missing:
        called = {"name": "the name of the deal", "stage": "its stage or status", "entered": "the time"}
        what = called.get(missing[0], "the id of the deal")
        yield Ask(
            Need.COLUMNS,
            Said("Which column of {name} has {what}? Choose it.", name=name, what=what),
            missing[0],
        )
    elif not _is_sure(asked):
        yield Ask(
            Need.COLUMNS, Said("The columns of {name} are guessed. See whether they are right.", name=name)
        )


def _is_sure(asked: Question) -> bool:
    sure = asked.sure | {name for name, header in asked.said.columns.items() if header}
    return asked.mapping.kind is Kind.HISTORY or ("name" in sure and bool(sure & {"stage", "outcome"}))


def _pipelines(asked: Question) -> Iterator[Ask]:
    have = ", ".join(pipeline.name for pipeline in asked.given.pipelines)
    if asked.standard is None:
        name = asked.said.pipeline or asked.mapping.pipeline or ""
        yield Ask(
            Need.PIPELINE,
            Said(
                "The mapping leads to the pipeline “{name}”, which is not there. There is {have}.",
                name=name,
                have=have,
            ),
            name,
        )
    for word in asked.words.pipelines:
        if word.target is None and (len(asked.words.pipelines) > 1 or asked.standard):
            yield Ask(
                Need.PIPELINE,
                Said(
                    "{value}. Say which of {have} it is, or leave it out.",
                    value=_called("pipeline", word),
                    have=have,
                ),
                word.word,
            )


def _stages(asked: Question) -> Iterator[Ask]:
    if asked.standard is None:
        return
    unknown = [word for word in asked.words.stages if word.target is None and word.asks]
    for word in unknown[:_MOST_WORDS]:
        yield Ask(Need.STAGES, _on_stage(asked, word, asked.standard), word.key)
    if len(unknown) > _MOST_WORDS:
        header = asked.mapping.header("stage") or ""
        yield Ask(
            Need.STAGES,
            Said(
                "{unknown:,} more words of {header} are not known. See whether that is the column "
                "with the stages.",
                unknown=len(unknown) - _MOST_WORDS,
                header=header,
            ),
            header,
        )


def _on_stage(asked: Question, word: Word, standard: Pipeline) -> str:
    meant = asked.mapping.stages.get(folded(word.word), ())
    if meant and asked.given.mapping and not any(stage_target(name, standard) for name in meant):
        have = ", ".join(stage.name for stage in standard.open_stages)
        return Said(
            "The mapping sends “{word}” to “{meant}”, and “{standard}” has no such stage. It has "
            "{have}; closed deals are won or lost.",
            word=word.word,
            meant=meant[0],
            standard=standard.name,
            have=have,
        )
    where = f" in the pipeline “{shown(word.pipeline)}”" if word.pipeline else ""
    return Said(
        "{value}{where}. Say which stage it is, or leave it out.", value=_called("stage", word), where=where
    )


def _outcomes(asked: Question) -> Iterator[Ask]:
    for word in asked.words.outcomes:
        if word.target is None:
            yield Ask(
                Need.OUTCOMES,
                Said("{value}. Say whether it is open, won or lost.", value=_called("status", word)),
                word.word,
            )


def _called(what: str, word: Word) -> str:
    rows = "1 row has" if word.count == 1 else f"{word.count:,} rows have"
    return f"{rows} the {what} “{shown(word.word)}”"


def _identity(asked: Question) -> Iterator[Ask]:
    if not asked.mapping.header("external_id") and not asked.said.by_name:
        yield Ask(
            Need.IDENTITY,
            Said(
                "{name} has no column of ids. Is a deal the same when the file comes again if its "
                "name and account are the same?",
                name=asked.table.name,
            ),
        )


def _owner(asked: Question) -> Iterator[Ask]:
    name = asked.table.name
    if asked.owner is not None:
        return
    if asked.wanted_owner and not asked.owners:
        yield Ask(
            Need.OWNER,
            Said(
                "{name} names no owners, so “{wanted_owner}” cannot be picked. Take all.",
                name=name,
                wanted_owner=asked.wanted_owner,
            ),
        )
    elif asked.wanted_owner:
        yield Ask(
            Need.OWNER,
            Said(
                "{name} has no deals of “{wanted_owner}”. It has those of {owners}.",
                name=name,
                wanted_owner=asked.wanted_owner,
                owners=named(asked.owners),
            ),
        )
    elif len(asked.owners) > 1:
        yield Ask(
            Need.OWNER,
            Said(
                "{name} has the deals of {owners} owners: {owners2}. Choose yours, or take all.",
                name=name,
                owners=len(asked.owners),
                owners2=named(asked.owners),
            ),
        )


def named(owners: tuple[tuple[str, int], ...]) -> str:
    """Return owners with their numbers of deals as a part of a sentence."""
    listed = ", ".join(f"{name} ({count:,})" for name, count in owners[:_MOST_OWNERS])
    return listed if len(owners) <= _MOST_OWNERS else f"{listed} and {len(owners) - _MOST_OWNERS:,} more"


def _dates(dates: tuple[DateColumn, ...]) -> Iterator[Ask]:
    for column in dates:
        if column.asks and column.proof:
            yield Ask(
                Need.DATE_ORDER,
                Said(
                    "{header} has dates with the day first and others with the month first, such as "
                    "{proof}. Say which is right; rows that do not fit are kept aside with their reason.",
                    header=column.header,
                    proof=column.proof,
                ),
                column.header,
                column.proof,
            )
        elif column.asks:
            yield Ask(
                Need.DATE_ORDER,
                Said(
                    "{header} has dates such as {sample}, and no date tells whether the day or the month "
                    "comes first. Say which.",
                    header=column.header,
                    sample=column.sample,
                ),
                column.header,
                column.sample,
            )


def _amounts(asked: Question) -> Iterator[Ask]:
    mapping, said, scan = asked.mapping, asked.said, asked.scan
    header = mapping.header("value") or ""
    standard = said.currency or mapping.currency or asked.given.currency
    if cell := "" if said.decimal_mark or mapping.decimal_mark else _of_two_readings(scan, standard):
        yield Ask(
            Need.DECIMAL_MARK,
            Said(
                "“{cell}” in {header} could mean thousands or a fraction. Say what stands before the cents.",
                cell=shown(cell),
                header=header,
            ),
            header,
            cell,
        )
    if scan.shortened and said.shortened is None:
        yield Ask(
            Need.SHORTENED,
            Said(
                "“{shortened}” in {header} is shortened. Say whether k stands for thousand.",
                shortened=shown(scan.shortened),
                header=header,
            ),
            header,
            scan.shortened,
        )
    if scan.money.is_bare and not standard:
        yield Ask(Need.CURRENCY, _on_currency(asked))


def _of_two_readings(scan: Scan, standard: str) -> str:
    """Return an amount that nothing tells how to read; 12,500 is one in a currency with three digits."""
    if scan.mark.mark:
        return ""
    return (scan.mark.open or "") if scan.mark.asks else scan.money.asked(standard)


def _on_currency(asked: Question) -> str:
    name, rows = asked.table.name, asked.scan.money.rows
    if not asked.mapping.header("currency") or not rows:
        return Said("Nothing in {name} says what its amounts are in. Say the currency.", name=name)
    some = "1 row has" if rows == 1 else f"{rows:,} rows have"
    return Said("{some} an amount and no currency in {name}. Say the currency.", some=some, name=name)
