# SPDX-License-Identifier: MIT
"""Files of deals that tests of the import share."""

from pathlib import Path

import pytest

from rider.exchange.importing import ALL_OWNERS, Answers, Inspection, Plan, look, plan
from rider.exchange.mappings.mapping import Mapping
from rider.service.playbooks import pipelines
from rider.service.remembered import remembered
from rider.store.engine import Store

EVERYTHING = Answers(owner=ALL_OWNERS, by_name=True)
"""What is said of a file where a test is about something else."""

ROOT = Path(__file__).parents[1]
OWN = ROOT / "tests" / "data" / "deals.csv"
OWN_MAP = ROOT / "tests" / "data" / "deals.toml"
MAVEN_MAP = ROOT / "docs" / "examples" / "maven.toml"
_SHARED = ROOT.parent / "shared" / "data"

HEADER = "Deal ID,Title,Company,Amount,Phase,Opened,Finished,Due,Rep,Source"


def shared(*parts: str) -> Path:
    """Return a file of the shared samples; skip the test where they are not beside the checkout."""
    path = _SHARED.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"the samples are not at {_SHARED}")
    return path


def write(path: Path, *rows: str, header: str = HEADER) -> Path:
    """Write a file of deals with the columns of tests/data/deals.csv."""
    path.write_text("\n".join((header, *rows, "")), encoding="utf-8")
    return path


def look_at(
    store: Store,
    path: Path,
    mapping: Mapping | None = None,
    answers: Answers = EVERYTHING,
    currency: str = "EUR",
) -> Inspection:
    """Look at a file with the pipelines and the memory of a store."""
    with store.work() as work:
        ladders = pipelines(work)
    return look(
        path,
        pipelines=ladders,
        memory=remembered(store),
        mapping=mapping,
        currency=currency,
        answers=answers,
    )


def planned(store: Store, path: Path, mapping: Mapping | None = None, answers: Answers = EVERYTHING) -> Plan:
    """Look at a file and judge its rows."""
    return plan(look_at(store, path, mapping, answers), store)
