# SPDX-License-Identifier: MIT
"""Rows of files of deals as they are counted without Rider: what closed, when, and for how much."""

import csv
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from pathlib import Path
from statistics import mean, median
from typing import NamedTuple

Row = Mapping[str, str]


class Told(NamedTuple):
    """What a row tells of its deal: how it stands, when it began and closed, and what it is worth (minor)."""

    stage: str
    outcome: str
    began: date | None
    closed: date | None
    minor: int | None


class Figures(NamedTuple):
    """What the rows of a file come to."""

    won: int
    lost: int
    deals: int
    months: dict[str, tuple[int, int]]
    """Won, and won and lost, by the first day of the month of closing."""
    won_days: float
    lost_days: float
    average_minor: float
    median_minor: float


def rows(path: Path) -> list[Row]:
    """Read the rows of a CSV file."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def counted(told: Iterable[Told]) -> Figures:
    """Count what closed on a known day, by the month and by how long it took."""
    every = list(told)
    closed = [one for one in every if one.outcome and one.closed]
    won = [one for one in closed if one.outcome == "won"]
    values = [one.minor for one in won if one.minor is not None]
    return Figures(
        won=len(won),
        lost=len(closed) - len(won),
        deals=len(every),
        months=_by_month(closed),
        won_days=_took(won),
        lost_days=_took(one for one in closed if one.outcome == "lost"),
        average_minor=mean(values),
        median_minor=median(values),
    )


def _by_month(closed: Iterable[Told]) -> dict[str, tuple[int, int]]:
    n: Counter[str] = Counter()
    k: Counter[str] = Counter()
    for one in closed:
        if one.closed is not None:
            month = one.closed.replace(day=1).isoformat()
            n[month] += 1
            k[month] += one.outcome == "won"
    return {month: (k[month], n[month]) for month in sorted(n)}


def _took(closed: Iterable[Told]) -> float:
    return median((one.closed - one.began).days for one in closed if one.closed and one.began)


def maven(row: Row) -> Told:
    """Read a row of the Maven sample."""
    stage = row["deal_stage"]
    outcome = stage.lower() if stage in ("Won", "Lost") else ""
    minor = 100 * int(row["close_value"]) if row["close_value"] else None
    return Told(
        stage, outcome, *(_day(row[name], "%m/%d/%Y") for name in ("engage_date", "close_date")), minor
    )


def own(row: Row) -> Told:
    """Read a row of tests/data/closings.csv."""
    outcome = {"Signed": "won", "Gone": "lost"}.get(row["Phase"], "")
    amount = row["Amount"].replace("€", "").replace(",", "").replace(".", "")
    minor = int(amount) if amount else None
    return Told(
        row["Phase"], outcome, *(_day(row[name], "%d/%m/%Y") for name in ("Opened", "Finished")), minor
    )


def _day(text: str, form: str) -> date | None:
    return datetime.strptime(text, form).date() if text else None


def standing(deals: Path, history: Path) -> dict[str, tuple[str, str]]:
    """Return of each closed deal of Salesforce the stage that its history ends in, and in which month.

    The rows of the history are in no order, and some come twice; of those of one minute the later one counts.
    """
    known = {row["Id"] for row in rows(deals)}
    told: defaultdict[str, dict[datetime, str]] = defaultdict(dict)
    for row in rows(history):
        if row["OpportunityId"] in known and row["IsDeleted"].upper() != "TRUE":
            at = datetime.strptime(row["CreatedDate"], "%m/%d/%y %I:%M %p")
            told[row["OpportunityId"]][at] = row["StageName"]
    last = {deal_id: (stages[max(stages)], f"{max(stages):%Y-%m-01}") for deal_id, stages in told.items()}
    return {deal_id: end for deal_id, end in last.items() if end[0].startswith("Closed")}
