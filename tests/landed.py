# SPDX-License-Identifier: MIT
"""Imports without a file: deals as a file would describe them, judged and landed."""

from datetime import date

from rider.domain.events import Outcome
from rider.domain.landing import (
    FIELDS,
    Batch,
    Existing,
    ImportedDeal,
    RowVerdict,
    StageEntry,
    StandingDeal,
    Verdict,
    folded_name,
    judge,
)
from rider.domain.money import Money
from rider.service.transfer.imports import ImportResult, existing, land
from rider.store.engine import Store
from tests import builders

SOURCE = "crm"
HEADER = ("Id", "Name")


def told(store: Store, number: int = 1, *, stage: str = "Discovery", **changes: object) -> ImportedDeal:
    """Return a deal as a file tells of it, open in a stage."""
    ladder = builders.ladder(store)
    values: dict[str, object] = {
        "external_id": f"C-{number}",
        "name": f"Deal {number}",
        "account": "Hafen",
        "value": Money(100_00, "EUR"),
        "currency": "EUR",
        "pipeline_id": ladder.id,
        "stage_id": builders.stage(store, stage).id,
        "outcome": Outcome.OPEN,
        "stage_word": stage,
        "created_on": date(2024, 1, 10),
    }
    return ImportedDeal(**{**values, **changes})  # type: ignore[arg-type]


def landed(store: Store, *deals: ImportedDeal, file: str = "crm.csv", **changes: object) -> ImportResult:
    """Bring deals in as rows of one file."""
    known = existing(store, SOURCE)
    rows = tuple(_row(known, line, deal) for line, deal in enumerate(deals, start=2))
    batch = Batch(SOURCE, file, "0" * 64, HEADER, known.pipelines, rows, known.head_seq, **changes)  # type: ignore[arg-type]
    return land(store, batch)


def _row(known: Existing, line: int, deal: ImportedDeal) -> RowVerdict:
    standing = known.by_id.get(str(deal.external_id))
    verdict, changes = judge(deal, standing, FIELDS)
    people, history = _gains(deal, standing)
    if standing is not None and (people or history):
        verdict = Verdict.CHANGED
    cells = None if verdict is Verdict.UNCHANGED else (str(deal.external_id), deal.name)
    deal_id = standing and standing.id
    return RowVerdict(line, verdict, "", deal, deal_id, changes or None, people, history, cells)


def _gains(
    deal: ImportedDeal, standing: StandingDeal | None
) -> tuple[tuple[str, ...], tuple[StageEntry, ...]]:
    if standing is None:
        return deal.people, deal.history
    people = tuple(name for name in deal.people if folded_name(name) not in standing.people)
    history = tuple(e for e in deal.history if (e.at, folded_name(e.word)) not in standing.heard)
    return people, history
