# SPDX-License-Identifier: MIT
"""What a file leaves open beside its tables, as questions with the answers that can be given."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rider.exchange.cells.amounts import DecimalMark
from rider.exchange.cells.dates import DateOrder
from rider.exchange.inspection import Need
from rider.exchange.mappings.answers import ALL_OWNERS
from ui.importing.asked import Question
from ui.importing.words import is_guess, standard_pipeline
from ui.regional import number, region
from ui.widgets.money_field import CURRENCIES

if TYPE_CHECKING:
    from rider.exchange.inspection import Ask, DateColumn, Inspection

DATES, NAME = "dates:", "name"
_UNKNOWN = "file:"
EVERYONE = "*"
_YES, _NO = "yes", "no"
_MORE_CURRENCIES = (
    *("CZK", "HUF", "RON", "BGN", "TRY", "ILS", "AED", "SAR", "QAR", "KWD", "EGP", "ZAR", "NGN", "KES"),
    *("MXN", "ARS", "CLP", "COP", "PEN", "CNY", "HKD", "TWD", "KRW", "SGD", "THB", "IDR", "MYR", "PHP"),
    *("VND", "NZD", "UAH", "ISK"),
)
_NUMBERS = re.compile(r"(\d{1,2})\D+(\d{1,2})\D+(\d{4}|\d{2})")


def about_columns(inspection: "Inspection") -> list[Question]:
    """Return the questions about how columns are read; those that were answered stay."""
    asks = {str(ask.need): ask for ask in inspection.asks}
    told = [
        Question(f"told:{n}", _title(ask, inspection), ask.sentence, is_open=True)
        for n, ask in enumerate(inspection.asks)
        if ask.need is Need.COLUMNS
    ]
    found = (_shortened, _decimal_mark, _identity, _currency, _name)
    made = (make(inspection, asks) for make in found)
    dates = list(_dates(inspection))
    asked, proven = [q for q in dates if q.choices], [q for q in dates if not q.choices]
    return [*told, *asked, *(q for q in made if q is not None), *proven]


def about_words(inspection: "Inspection", pipelines: Sequence[str]) -> list[Question]:
    """Return the questions about the pipeline and the owner; `pipelines` are Rider's names."""
    asks = {str(ask.need): ask for ask in inspection.asks}
    return [*_owner(inspection, asks), *_pipeline(inspection, asks, pipelines)]


def _title(ask: "Ask", inspection: "Inspection") -> str:
    if ask.about:
        return _tr("Still to say")
    return _tr("Is this right?") if is_guess(inspection) else _tr("Which column is which?")


def _name(inspection: "Inspection", _asks: "dict[str, Ask]") -> Question | None:
    """Return whether a column that many deals share is their name by itself or with the account."""
    parts, account = inspection.mapping.name_headers, inspection.mapping.header("account")
    if not inspection.source.startswith(_UNKNOWN):  # a CRM has names of its own
        return None
    if not parts or account is None or account == parts[0] or (len(parts) > 1 and account not in parts):
        return None
    together = f"{{{parts[0]}}} for {{{account}}}"
    choices = [
        (parts[0], parts[0]),
        (together, _tr("{name} for {account}").format(name=parts[0], account=account)),
    ]
    samples = {column.header: column.samples for column in inspection.columns}
    shown = next(iter(samples.get(parts[0], ())), ""), next(iter(samples.get(account, ())), "")
    sentence = _tr("Such as “{name}”, or “{name} for {account}”.").format(name=shown[0], account=shown[1])
    return Question(
        NAME, _tr("Name of the deal"), sentence, choices, together if inspection.mapping.names else parts[0]
    )


def _identity(inspection: "Inspection", asks: "dict[str, Ask]") -> Question | None:
    ask = asks.get(Need.IDENTITY)
    if ask is None and inspection.said.by_name is None:
        return None
    sentence = ask.sentence if ask else _tr("No column has ids: a later file is matched by name and account.")
    choices = [("", _tr("Is that so?")), (_YES, _tr("Yes, by name and account"))]
    chosen = _YES if inspection.said.by_name else ""
    return Question(
        str(Need.IDENTITY), _tr("How deals are told apart"), sentence, choices, chosen, ask is not None
    )


def _currency(inspection: "Inspection", asks: "dict[str, Ask]") -> Question | None:
    ask, chosen = asks.get(Need.CURRENCY), inspection.said.currency or ""
    if ask is None and not chosen and _is_bare(inspection):
        chosen = inspection.given.currency
    if ask is None and not chosen:
        return None
    codes = dict.fromkeys((*CURRENCIES, *_MORE_CURRENCIES, *([chosen] if chosen else [])))
    choices = [("", _tr("Choose the currency…")), *((code, code) for code in codes)]
    sentence = (
        ask.sentence if ask else _tr("Where an amount does not say what it is in, it is taken as this.")
    )
    return Question(str(Need.CURRENCY), _tr("Currency"), sentence, choices, chosen, ask is not None)


def _is_bare(inspection: "Inspection") -> bool:
    """Say whether amounts are taken in the rep's own currency because the file, or a row, names none."""
    mapping, money = inspection.mapping, inspection.scan.money
    if mapping.currency or not mapping.header("value"):
        return False
    return money.rows > 0 if mapping.header("currency") else money.is_bare


def _shortened(inspection: "Inspection", asks: "dict[str, Ask]") -> Question | None:
    ask, said = asks.get(Need.SHORTENED), inspection.said.shortened
    if ask is None and said is None:
        return None
    choices = [
        ("", _tr("Is k a thousand?")),
        (_YES, _tr("Yes: 250k is 250,000")),
        (_NO, _tr("No: leave such rows out")),
    ]
    chosen = "" if said is None else (_YES if said else _NO)
    sentence = ask.sentence if ask else ""
    return Question(str(Need.SHORTENED), _tr("Shortened amounts"), sentence, choices, chosen, ask is not None)


def _decimal_mark(inspection: "Inspection", asks: "dict[str, Ask]") -> Question | None:
    ask, said = asks.get(Need.DECIMAL_MARK), inspection.said.decimal_mark
    if ask is None and said is None:
        return None
    choices = [
        ("", _tr("What stands before the fraction?")),
        (DecimalMark.POINT.value, _tr("A point: 1,234.50")),
        (DecimalMark.COMMA.value, _tr("A comma: 1.234,50")),
    ]
    title, sentence = _tr("Amounts"), ask.sentence if ask else ""
    return Question(
        str(Need.DECIMAL_MARK), title, sentence, choices, said.value if said else "", ask is not None
    )


def _dates(inspection: "Inspection") -> Iterator[Question]:
    for column in inspection.dates:
        if column.asks or column.header in inspection.said.date_orders:
            yield _date_question(column)
        elif column.order is not None and column.proof:
            said = (
                _tr("The day comes first") if column.order is DateOrder.DMY else _tr("The month comes first")
            )
            yield Question(
                DATES + column.header,
                column.header,
                _tr("{said}: {proof} proves it.").format(said=said, proof=column.proof),
            )


def _date_question(column: "DateColumn") -> Question:
    day_first, month_first = _both_ways(column.sample)
    choices = [
        ("", _tr("Which comes first?")),
        (DateOrder.DMY.value, _tr("The day: {date}").format(date=day_first)),
        (DateOrder.MDY.value, _tr("The month: {date}").format(date=month_first)),
    ]
    asked = _tr("“{sample}”: {day_first} or {month_first}? No date in this column tells.")
    sentence = asked.format(sample=column.sample, day_first=day_first, month_first=month_first)
    chosen = column.order.value if column.order else ""
    return Question(DATES + column.header, column.header, sentence, choices, chosen, column.asks)


def _both_ways(sample: str) -> tuple[str, str]:
    """Return a date written out with the day first, and with the month first."""
    found = _NUMBERS.search(sample)
    if found is None:
        return _tr("3 April"), _tr("March 4")
    one, two, year = int(found[1]), int(found[2]), found[3]
    return f"{two_words(one, two)} {year}", f"{two_words(two, one, month_first=True)}, {year}"


MONTHS = 12


def two_words(day: int, month: int, *, month_first: bool = False) -> str:
    """Return a day with its month by name."""
    if not 1 <= month <= MONTHS:
        return f"{day}/{month}"
    name = region().monthName(month)
    return f"{name} {day}" if month_first else _tr("{day} {month}").format(day=day, month=name)


def _owner(inspection: "Inspection", asks: "dict[str, Ask]") -> Iterator[Question]:
    if len(inspection.owners) < 2 and Need.OWNER not in asks:
        return
    ask, owner = asks.get(Need.OWNER), inspection.owner
    chosen = EVERYONE if owner is ALL_OWNERS else str(owner or "")
    named = [(name, f"{name} ({number(count)})") for name, count in inspection.owners]
    choices = [("", _tr("Choose yours…")), *named, (EVERYONE, _tr("Everyone’s deals"))]
    sentence = _tr("The file has the deals of {count} people. Those of others are left out.").format(
        count=number(len(inspection.owners))
    )
    yield Question(str(Need.OWNER), _tr("Whose deals?"), sentence, choices, chosen, ask is not None)


def _pipeline(
    inspection: "Inspection", asks: "dict[str, Ask]", pipelines: Sequence[str]
) -> Iterator[Question]:
    ask, chosen = asks.get(Need.PIPELINE), standard_pipeline(inspection)
    if inspection.pipelines or (ask is None and len(pipelines) < 2):
        return
    choices = [("", _tr("Choose a pipeline…")), *((name, name) for name in pipelines)]
    sentence = ask.sentence if ask else _tr("The file names none. Its deals come into this one.")
    yield Question(str(Need.PIPELINE), _tr("Pipeline"), sentence, choices, chosen, ask is not None)


def said(key: str, value: str) -> dict[str, object]:
    """Return an answer under the name that the engine knows it by."""
    if key.startswith(DATES):
        return {"date_orders": {key.removeprefix(DATES): DateOrder(value)}}
    if key == NAME:
        return {"columns": {NAME: value}}
    match Need(key):
        case Need.OWNER:
            return {"owner": ALL_OWNERS if value == EVERYONE else value}
        case Need.IDENTITY:
            return {"by_name": value == _YES}
        case Need.SHORTENED:
            return {"shortened": value == _YES}
        case Need.DECIMAL_MARK:
            return {"decimal_mark": DecimalMark(value)}
        case need:
            return {need.value: value}


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportQuestions", text)
