# SPDX-License-Identifier: MIT
"""The deals of the demo that come from a CRM: hollow, they claim a stage which nobody has proven."""

from collections.abc import Iterator
from datetime import timedelta
from hashlib import sha256
from random import Random

from rider.demo.theatre import Theatre
from rider.domain.events import Outcome
from rider.domain.landing import Batch, ImportedDeal, RowVerdict, Verdict
from rider.domain.money import Money
from rider.domain.playbook import Pipeline
from rider.service.deals import lower_claim
from rider.service.transfer import imports

_SOURCE, _FILE = "demo", "open-deals-of-the-old-crm.csv"
_HEADER = ("Name", "Stage")
_AGO = 5


def land(theatre: Theatre, numbers: range, rng: Random) -> Iterator[int]:
    """Yield the instant (ms) of an import of some days ago, then carry it out."""
    yield theatre.calendar.working(_AGO, rng)
    if not numbers:
        return
    known = imports.existing(theatre.store, _SOURCE)
    deals = [_deal(theatre, known.pipelines[0], number, rng) for number in numbers]
    rows = tuple(
        RowVerdict(line, Verdict.NEW, deal=deal, cells=(deal.name, deal.stage_word))
        for line, deal in enumerate(deals, start=2)
    )
    sha = sha256("\n".join(deal.name for deal in deals).encode()).hexdigest()
    batch = Batch(_SOURCE, _FILE, sha, _HEADER, known.pipelines, rows, known.head_seq)
    imports.land(theatre.store, batch)
    yield theatre.calendar.working(_AGO - 1, rng)
    _adopt_one(theatre, deals[0].external_id)


def _adopt_one(theatre: Theatre, external_id: str | None) -> None:
    """Adopt a deal at the stage that is proven, which owes a next step from then on."""
    found = imports.existing(theatre.store, _SOURCE).by_id[str(external_id)]
    lower_claim(theatre.store, found.id, None)


def _deal(theatre: Theatre, ladder: Pipeline, number: int, rng: Random) -> ImportedDeal:
    buyer = theatre.market.buyer(number, rng)
    stage = ladder.open_stages[1 + number % (len(ladder.open_stages) - 2)]
    today = theatre.clock.today()
    return ImportedDeal(
        external_id=f"OPP-{4_100 + number}",
        name=buyer.name,
        account=buyer.account,
        value=Money(buyer.value_minor, buyer.currency),
        currency=buyer.currency,
        pipeline_id=ladder.id,
        stage_id=stage.id,
        outcome=Outcome.OPEN,
        stage_word=stage.name,
        created_on=today - timedelta(days=rng.randint(1, 4)),
        expected_close=today + timedelta(days=rng.randint(30, 80)),
        lead_source="Old CRM",
    )
