# SPDX-License-Identifier: MIT
"""Data files to measure on, made through the verbs: seeded, so that two runs work on the same deals."""

import csv
import random
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from rider.clock import Clock
from rider.exchange.importing import ALL_OWNERS, Answers, Plan, carry_out, look, plan
from rider.exchange.mappings.mapping import Mapping, parse_mapping
from rider.file import DataFolder
from rider.service import proofs, steps
from rider.service.playbooks import pipelines
from rider.service.session import open_rider
from rider.store.engine import Store
from tests import builders

SEED = 7
ZONE = "Europe/Berlin"
STAGES = ("Prospect", "Discovery", "Validation", "Proposal", "Commit")
HEADER = ("Id", "Title", "Company", "Amount", "Phase", "Opened", "Finished", "Due", "Rep")
MAP = """
source = "benchmark"
pipeline = "New business"
currency = "EUR"
name = "Title"
[columns]
external_id = "Id"
account = "Company"
value = "Amount"
stage = "Phase"
created = "Opened"
closed = "Finished"
expected_close = "Due"
owner = "Rep"
[stages]
Prospect = "Prospect"
Discovery = "Discovery"
Validation = "Validation"
Proposal = "Proposal"
Commit = "Commit"
Won = "won"
Lost = "lost"
"""
_THINGS = ("Dock scheduling", "Fleet telematics", "Claims triage", "Cold-chain alerts", "Route optimiser")
_PLACES = ("Hafen Terminal", "Okapi Logistics", "Versa Mutual", "Medivan", "Stadtwerke Ulm", "Polder Foods")
_WORKED_EVERY = 5


def clock() -> Clock:
    """Return the clock of all data files here."""
    return Clock(ZONE)


def board_of_200(folder: DataFolder) -> None:
    """Make a data file with 200 open deals that were moved with proof, spread over the stages."""
    rng, store = random.Random(SEED), open_rider(folder, clock())
    today = store.clock.today()
    for number in range(200):
        builders.deal(
            store,
            f"{rng.choice(_THINGS)} {number}",
            in_stage=STAGES[min(4, int(rng.expovariate(0.8)))],
            account=rng.choice(_PLACES),
            value_minor=rng.randint(5, 900) * 100_000,
            due_on=today + timedelta(days=rng.randint(0, 20)),
        )
    store.close()


def export(path: Path, count: int, *, closed: bool = False, stages: Sequence[str] = STAGES) -> Path:
    """Write a CRM's export of so many deals; three of four of them are closed where that is wanted."""
    rng = random.Random(SEED)
    with path.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(HEADER)
        for number in range(count):
            ends = closed and number % 4 > 0
            rows.writerow(_row(rng, number, ("Won", "Lost") if ends else stages, ends=ends))
    return path


def _row(rng: random.Random, number: int, phases: Sequence[str], *, ends: bool) -> tuple[object, ...]:
    opened, ended = (f"{year}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}" for year in (2023, 2024))
    phase = rng.choice(phases)
    name, account = f"{rng.choice(_THINGS)} {number}", rng.choice(_PLACES)
    return (
        *(f"B-{number}", name, account, rng.randint(500, 90_000), phase),
        *(opened, ended if ends else "", "2027-03-01", "Ada"),
    )


def mapping() -> Mapping:
    """Return how these exports are read."""
    return parse_mapping(MAP, "benchmark.toml")


def planned(store: Store, path: Path) -> Plan:
    """Judge an export."""
    with store.work() as work:
        ladders = pipelines(work)
    found = look(path, pipelines=ladders, mapping=mapping(), answers=Answers(owner=ALL_OWNERS))
    return plan(found, store)


def imported(folder: DataFolder, count: int, *, worked: int = 500) -> None:
    """Make a data file of so many imported open deals, of which up to `worked` were gone on with."""
    store = open_rider(folder, clock())
    carry_out(store, planned(store, export(folder.path / "export.csv", count)))
    with store.work() as work:
        rows = work.session.connection().exec_driver_sql("SELECT id FROM deal ORDER BY external_id").all()
    evidence, due = builders.evidence_for(store, "Discovery"), store.clock.today() + timedelta(days=3)
    for (deal_id,) in rows[::_WORKED_EVERY][:worked]:
        proofs.record(store, deal_id, evidence)
        steps.set_step(store, deal_id, "Walk through the ROI with the CFO", due)
    store.close()
