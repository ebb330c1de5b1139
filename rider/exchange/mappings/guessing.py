# SPDX-License-Identifier: MIT
"""Files of no known vendor: which column is probably which field, by its name and by what stands below it."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from rider.domain.events import Outcome
from rider.domain.playbook import Pipeline
from rider.exchange.cells.amounts import parse_amount
from rider.exchange.cells.dates import DateOrder, order_evidence, parse_day
from rider.exchange.files.headers import normal
from rider.exchange.mappings.mapping import Mapping, folded
from rider.exchange.mappings.vendors import Aliases
from rider.exchange.scan import Profile

_ORDER = (
    "name",
    "external_id",
    "account",
    "stage",
    "outcome",
    "value",
    "currency",
    "expected_close",
    "closed",
)


_CODES = {
    *(
        "AUD",
        "BRL",
        "CAD",
        "CHF",
        "CNY",
        "CZK",
        "DKK",
        "EUR",
        "GBP",
        "HKD",
        "HUF",
        "INR",
        "JPY",
        "MXN",
        "NOK",
    ),
    *("NZD", "PLN", "RON", "SEK", "SGD", "TRY", "UAH", "USD", "ZAR"),
}
_INNER = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MONEY = re.compile(
    r"(?P<plain>.+?)\s*(?:[(\[](?P<in>[^()\[\]]{1,4})[)\]]|\sin (?P<of>\S{1,4})|\s(?P<sign>\W))"
)


class Guess(NamedTuple):
    """A mapping that is guessed; `sure` are the fields whose column is called as such columns are."""

    mapping: Mapping
    sure: frozenset[str]


def guessed(
    header: tuple[str, ...],
    profiles: tuple[Profile, ...],
    known: Aliases,
    pipelines: tuple[Pipeline, ...],
    source: str,
) -> Guess:
    """Return how a file of no known vendor is probably read."""
    columns = _by_name(header, known)
    _tell_stages_from_outcomes(columns, dict(zip(header, profiles, strict=True)), known)
    sure = frozenset(columns)
    taken = set(columns.values())
    free = {h: p for h, p in zip(header, profiles, strict=True) if h not in taken and p.samples}
    words = {folded(stage.name) for pipeline in pipelines for stage in pipeline.open_stages}
    _by_content(columns, free, words | set(known.stages), set(known.outcomes) | set(Outcome))
    mapping = Mapping(
        source=source,
        title="A file of no known kind",
        columns={name: (column,) for name, column in columns.items()},
        stages=known.stages,
        outcomes=known.outcomes,
        currency=_in_money(columns["value"])[1] or None if "value" in columns else None,
    )
    return Guess(mapping, sure)


def _by_name(header: tuple[str, ...], known: Aliases) -> dict[str, str]:
    have = {normal(_in_words(_in_money(column)[0])): column for column in reversed(header)}
    have |= {normal(column): column for column in header}
    columns: dict[str, str] = {}
    for name in sorted(known.columns, key=lambda n: _ORDER.index(n) if n in _ORDER else len(_ORDER)):
        wanted = (have.get(normal(alias)) for alias in known.columns[name])
        free = (column for column in wanted if column and column not in columns.values())
        if column := next(free, None):
            columns[name] = column
    if "closed" not in columns and "expected_close" in columns:
        return columns
    if "expected_close" not in columns and "closed" in columns:
        columns["expected_close"] = columns["closed"]  # a day of closing is the expected one until then
    return columns


def _in_words(header: str) -> str:
    """Return a header such as deal_stage or DealStage with blanks between its words."""
    return _INNER.sub(" ", header.replace("_", " "))


def _in_money(header: str) -> tuple[str, str]:
    """Return a header such as “Amount (EUR)” without its currency, and that; blank where none is certain."""
    found = _MONEY.fullmatch(header)
    unit = found and (found["in"] or found["of"] or found["sign"])
    if not found or not unit:
        return header, ""
    if unit in _CODES:
        return found["plain"], unit
    try:
        amount = None if unit.isalpha() else parse_amount(f"1 {unit}")
    except ValueError:
        amount = None
    return (found["plain"], amount.currency or "") if amount else (header, "")


def _tell_stages_from_outcomes(columns: dict[str, str], profiles: dict[str, Profile], known: Aliases) -> None:
    """Take a status for the stage where there is none and its words are stages."""
    status = columns.get("outcome")
    if status is None or "stage" in columns:
        return
    stages = {word for word, meant in known.stages.items() if not set(meant) & {"won", "lost"}}
    if stages.isdisjoint(map(folded, profiles[status].samples)):
        return
    columns["stage"] = columns.pop("outcome")
    have = {normal(column): column for column in profiles}
    others = (have.get(normal(alias)) for alias in known.columns["outcome"])
    if other := next((column for column in others if column and column not in columns.values()), None):
        columns["outcome"] = other


def _by_content(
    columns: dict[str, str], free: dict[str, Profile], stages: set[str], outcomes: set[str]
) -> None:
    """Guess what no header tells, where the cells of just one column look so."""
    looks = {
        "outcome": [h for h, p in free.items() if all(folded(c) in outcomes for c in p.samples)],
        "stage": [h for h, p in free.items() if _are_stages(p.samples, stages)],
        "expected_close": [h for h, p in free.items() if all(map(_is_day, p.samples))],
        "value": [h for h, p in free.items() if all(map(_is_amount, p.samples))],
    }
    for name, found in looks.items():
        left = [header for header in found if header not in columns.values()]
        if name not in columns and len(left) == 1:
            columns[name] = left[0]


def _are_stages(samples: Iterable[str], stages: set[str]) -> bool:
    told = [folded(cell) in stages for cell in samples]
    return len(told) > 1 and 2 * sum(told) >= len(told)


def _is_day(cell: str) -> bool:
    order = order_evidence([cell]).order or DateOrder.DMY
    try:
        return not cell.strip().isdigit() and parse_day(cell, order) is not None
    except ValueError:
        return False


def _is_amount(cell: str) -> bool:
    try:
        return parse_amount(cell, shortened=True) is not None
    except ValueError:
        return "could mean" in cell
