# SPDX-License-Identifier: MIT
"""What files of tests/data/crm are to tell, and what a data file says was told."""

import tomllib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from rider.domain.money import Money, to_decimal
from rider.exchange.importing import Plan
from rider.exchange.mappings.answers import ALL_OWNERS, Answers
from rider.file import DataFolder, connect_reading
from tests.deal_files import ROOT

CRM = ROOT / "tests" / "data" / "crm"
_EXPECTED = tomllib.loads((CRM / "expected.toml").read_text(encoding="utf-8"))

_STANDS = "coalesce(d.claim_outcome, c.name, s.name)"
_BOARD = "FROM deal d JOIN stage s ON s.id = d.stage_id LEFT JOIN stage c ON c.id = d.claim_stage_id"
_DEALS = (
    "SELECT d.name, d.external_id, d.account, d.value_minor, d.currency,"
    " date(e.happened_at / 1000, 'unixepoch') AS created, d.expected_close, d.closed_on, d.probability,"
    f" d.owner, d.lead_source, {_STANDS} AS stands, l.words AS why_lost {_BOARD}"
    " JOIN event e ON e.deal_id = d.id AND e.kind = 'created'"
    " LEFT JOIN event l ON l.deal_id = d.id AND l.kind = 'claimed'"
)
_PEOPLE = (
    "SELECT d.name, p.name FROM person p JOIN deal d ON d.id = p.deal_id"
    " JOIN event e ON e.subject_id = p.id AND e.kind = 'person_added' ORDER BY e.seq"
)
_HISTORY = (
    "SELECT d.{by}, e.happened_at, coalesce(s.name, json_extract(e.body, '$.outcome')) FROM event e"
    " JOIN deal d ON d.id = e.deal_id LEFT JOIN stage s ON s.id = e.subject_id WHERE e.kind = 'reported'"
    " ORDER BY e.seq"
)


@dataclass(frozen=True, slots=True)
class Expected:
    """What one file is to tell; `deals` are some of its deals, field by field.

    `skipped` and `beside` are the lines, of the file and of the one beside it, that do not come in, and why.
    """

    path: Path
    title: str
    read: str
    asks: list[str]
    answers: Answers
    rows: int
    new: int
    claims: dict[str, int]
    totals: list[str]
    deals: dict[str, dict[str, object]]
    skipped: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)
    people: dict[str, list[str]] = field(default_factory=dict)
    history: dict[str, list[str]] = field(default_factory=dict)


def expected() -> list[Expected]:
    """Return what every file is to tell."""
    return [_expected(dict(file)) for file in _EXPECTED["file"]]


def _expected(file: dict[str, object]) -> Expected:
    told = dict(_EXPECTED["told"][file.pop("tells")])
    own = {name: file.pop(name) for name in ("owner", "lead_source") if name in file}
    told["deals"] = {name: {**told_of, **own} for name, told_of in told["deals"].items()}
    answers = dict(file.pop("answers", {}))
    if answers.get("owner") == "*":
        answers["owner"] = ALL_OWNERS
    return Expected(**{**file, **told, "path": CRM / str(file["path"]), "answers": Answers(**answers)})


def totals(found: Plan) -> list[str]:
    """Return the totals of a plan as expected.toml writes them."""
    return [
        f"{t.outcome} {t.currency} {t.deals}: {to_decimal(Money(t.minor, t.currency)):f}"
        + (f", {t.unvalued} without" if t.unvalued else "")
        for t in found.totals
    ]


def rows(folder: DataFolder, query: str) -> list[tuple[object, ...]]:
    """Return what a query finds in the data file."""
    connection = connect_reading(folder.database)
    try:
        return [tuple(row) for row in connection.execute(query)]
    finally:
        connection.close()


def deals(folder: DataFolder) -> dict[str, dict[str, object]]:
    """Return the deals of a data file by their names, without what is blank."""
    names = ("name", "external_id", "account", "minor", "currency", "created", "expected_close", "closed_on")
    names += ("probability", "owner", "lead_source", "stands", "why_lost")
    found = {}
    for row in rows(folder, _DEALS):
        told = dict(zip(names, row, strict=True))
        minor, currency = told.pop("minor"), str(told.pop("currency"))
        if minor is not None:
            told["value"] = f"{to_decimal(Money(int(str(minor)), currency)):f} {currency}"
        found[str(told.pop("name"))] = {
            name: value for name, value in told.items() if value not in (None, "")
        }
    return found


def claims(folder: DataFolder) -> dict[str, int]:
    """Return how many deals stand where, as far as they claim."""
    return {str(at): int(str(n)) for at, n in rows(folder, f"SELECT {_STANDS}, count(*) {_BOARD} GROUP BY 1")}


def people(folder: DataFolder) -> dict[str, list[str]]:
    """Return the people of each deal."""
    found: dict[str, list[str]] = {}
    for deal, name in rows(folder, _PEOPLE):
        found.setdefault(str(deal), []).append(str(name))
    return found


def history(folder: DataFolder, by: str = "name") -> dict[str, list[str]]:
    """Return what was reported of each deal, in the order of the record; `by` tells deals apart."""
    found: dict[str, list[str]] = {}
    for deal, at, what in rows(folder, _HISTORY.format(by=by)):
        when = datetime.fromtimestamp(int(str(at)) / 1000, UTC).strftime("%Y-%m-%d %H:%M")
        found.setdefault(str(deal), []).append(f"{when} {what}")
    return found
