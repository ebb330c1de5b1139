# SPDX-License-Identifier: MIT
"""The exports of a CRM whose deals go on: each file has new deals, and those of an earlier one, changed."""

import csv
from collections.abc import Iterator
from pathlib import Path

from rider.exchange.importing import Plan
from rider.store.engine import Store
from tests.deal_files import planned

MANY = 700
"""How many new deals a file has, and how many changed ones."""

FAULTY = 3
"""How many rows of a file cannot be read."""

_STAGES = ("Appointment Scheduled", "Qualified To Buy", "Presentation Scheduled", "Contract Sent")
_HEADER = (
    *("Record ID", "Deal Name", "Pipeline", "Deal Stage", "Amount", "Currency", "Create Date", "Deal owner"),
    *(f'Date entered "{stage} (Sales Pipeline)"' for stage in _STAGES),
    "Associated Contact",
)


def export(desk: Path, turn: int, *, before: int | None = None, many: int = MANY) -> Path:
    """Write the file of a turn: its own new deals, and those of the turn before, changed."""
    path = desk / f"export {turn}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(_HEADER)
        rows.writerows(_deal(turn, number, 0) for number in range(many))
        if before is not None:
            rows.writerows(_deal(before, number, 1) for number in range(many))
        rows.writerows((f"{turn}-bad-{n}", "Bad", *[""] * (len(_HEADER) - 2)) for n in range(FAULTY))
    return path


def _deal(turn: int, number: int, later: int) -> Iterator[str]:
    """Return the row of a deal; later on it is worth a cent more, and has moved on with another person."""
    reached = number % 3 + later
    yield from (f"{turn}-{number}", f"Deal {turn}-{number}", "Sales Pipeline", _STAGES[reached])
    yield from (f"{number + 1}.0{later}", "EUR", "2024-01-02 09:00", "Ada Brandt")
    for place, _stage in enumerate(_STAGES):
        yield f"2024-0{place + 1}-02 09:00" if place <= reached else ""
    yield ";".join(f"Person {turn}-{number}-{n}" for n in range(1 + later))


def planned_export(store: Store, path: Path) -> Plan:
    """Judge the rows of a file."""
    return planned(store, path)


LATER = "SELECT count(*) FROM deal WHERE archived_at IS NULL AND value_minor % 10 = 1"
STANDING = "SELECT count(*) FROM deal WHERE archived_at IS NULL"
PEOPLE = (
    "SELECT count(*) FROM person p JOIN deal d ON d.id = p.deal_id"
    " WHERE d.archived_at IS NULL AND p.removed_seq IS NULL"
)
HEARD = (
    "SELECT count(*) FROM event e JOIN deal d ON d.id = e.deal_id WHERE e.kind = 'reported'"
    " AND d.archived_at IS NULL AND NOT EXISTS"
    " (SELECT 1 FROM event u WHERE u.kind = 'undone' AND u.about_seq = e.seq)"
)
