# SPDX-License-Identifier: MIT
"""The gate in Python and the gate in SQL are two, and they agree."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rider.clock import SteppedClock
from rider.domain import gate
from rider.domain.errors import GateClosedError
from rider.domain.events import EventKind, Outcome, Position
from rider.domain.ids import ProofId
from rider.domain.playbook import Form, Pipeline, Requirement
from rider.domain.proof import Evidence, Held, ProofKind, grade, says_something
from rider.file import DataFolder
from rider.service import attachments, deals, lookup, playbooks, proofs
from rider.service.session import Store, open_rider
from rider.store.ledger import Entry
from tests import builders
from tests.service import facts

STRICT = """
name = "Strict"
[[stage]]
name = "In"
[[stage]]
name = "Heard"
[[stage.requirement]]
title = "Fact"
form = "statement"
least_grade = 2
waivable = true
[[stage.requirement]]
title = "Fresh fact"
form = "occasion"
least_grade = 2
shelf_life_days = 30
[[stage]]
name = "Agreed"
[[stage.requirement]]
title = "Fresh word"
form = "agreed_step"
shelf_life_days = 1
[[stage.requirement]]
title = "Fresh quote"
form = "quote"
least_grade = 3
shelf_life_days = 7
waivable = true
[[stage]]
name = "Won"
kind = "won"
[[stage.requirement]]
title = "Order"
form = "document"
least_grade = 3
"""


class Given(NamedTuple):
    """What a deal has for one requirement."""

    age: int
    linked: bool
    waived: bool
    then: str


GIVEN = st.builds(
    Given,
    age=st.sampled_from([0, 0, 0, 0, 0, 1, 2, 7, 8, 30, 31, 400]),
    linked=st.sampled_from([True, True, True, False]),
    waived=st.booleans(),
    then=st.sampled_from(["stands", "stands", "stands", "stands", "stands", "withdrawn", "corrected"]),
)
FOR_ONE = st.one_of(
    st.lists(GIVEN, min_size=1, max_size=2), st.lists(GIVEN, min_size=2, max_size=3), st.just([])
)
DEALS = st.lists(FOR_ONE, min_size=5, max_size=5)


@pytest.fixture(scope="module")
def strict(tmp_path_factory: pytest.TempPathFactory, year_ago: int) -> Iterator[Store]:
    """Return a file with a playbook that uses every rule of the gate."""
    store = open_rider(DataFolder(tmp_path_factory.mktemp("strict") / "data"), SteppedClock("UTC", year_ago))
    with store.work() as work:
        playbooks.add(work, playbooks.parse(STRICT, work))
    yield store
    store.close()


def _evidence(asked: Requirement, today: date, one: Given) -> Evidence:
    whole = builders.evidence(asked, today - timedelta(days=one.age))
    due_on = today + timedelta(days=3) if asked.form is Form.AGREED_STEP else None
    link = "https://example.com/a" if one.linked or asked.form is Form.DOCUMENT else None
    kind = ProofKind.WAIVER if one.waived and asked.waivable else ProofKind.PROOF
    return replace(whole, due_on=due_on, link=link, kind=kind)


def _as_held(asked: Requirement, evidence: Evidence) -> Held:
    assert evidence.happened_on is not None
    return Held(
        asked.id, evidence.kind, grade(asked.form, linked=evidence.link is not None), evidence.happened_on
    )


def _give(store: Store, deal_id: str, asked: Requirement, one: Given) -> list[Held]:
    """Record what is given, and return what stands of it by the rules of the domain."""
    today = store.clock.today()
    evidence = _evidence(asked, today, one)
    proofs.record(store, deal_id, [evidence])
    if one.then == "stands":
        return [_as_held(asked, evidence)]
    proof_id = facts.proof_of(store, deal_id, asked.title)
    if one.then == "withdrawn":
        proofs.withdraw(store, proof_id, "It was said elsewhere")
        return []
    corrected = _evidence(asked, today, _of_today(one))
    proofs.record(store, deal_id, [replace(corrected, supersedes=ProofId(proof_id))])
    return [_as_held(asked, corrected)]


def _of_today(one: Given) -> Given:
    """Return the same, of today and turned round in its backing."""
    return one._replace(age=0, linked=not one.linked)


def _sql_lets_in(store: Store, deal_id: str, entry: Entry) -> bool:
    """Ask the triggers, and leave no trace."""

    class Asked(Exception):  # noqa: N818 - not an error
        pass

    try:
        with store.work() as work:
            work.ledger.append(entry)
            raise Asked
    except Asked:
        return True
    except GateClosedError:
        return False


def _ladder(store: Store) -> Pipeline:
    return builders.ladder(store, "Strict")


@settings(max_examples=40, deadline=None)
@given(deal=DEALS)
def test_over_random_deals_both_gates_give_the_same_answer(strict: Store, deal: list[list[Given]]) -> None:
    ladder = _ladder(strict)
    deal_id = builders.deal(strict, pipeline_id=ladder.id)
    asked = [r for s in ladder.stages for r in s.requirements]
    held = {
        r.id: tuple(h for one in given_for for h in _give(strict, deal_id, r, one))
        for r, given_for in zip(asked, deal, strict=True)
    }
    at_ms = strict.clock.now()
    for stage in ladder.open_stages[1:]:
        opens = not gate.missing(ladder, stage, held, at_ms)
        entry = Entry(EventKind.MOVED, deal_id, position=Position(stage.id))
        assert _sql_lets_in(strict, deal_id, entry) is opens
    wins = not gate.missing(ladder, ladder.won, held, at_ms)
    entry = Entry(EventKind.WON, deal_id, position=Position(ladder.first.id, Outcome.WON))
    assert _sql_lets_in(strict, deal_id, entry) is wins
    with strict.work() as work:
        in_file = lookup.held(work, deal_id)
    counted = {r: sorted(map(repr, h)) for r, h in held.items() if h}
    assert {r: sorted(map(repr, h)) for r, h in in_file.items()} == counted


@pytest.mark.parametrize("form", list(Form))
@pytest.mark.parametrize("backing", ["nothing", "a link", "a file"])
def test_both_give_the_same_grade(store: Store, form: Form, backing: str, tmp_path: Path) -> None:
    asked = next(r for s in builders.ladder(store).stages for r in s.requirements if r.form is form)
    (tmp_path / "a.txt").write_text("signed")
    attachment = attachments.attach(store, tmp_path / "a.txt") if backing == "a file" else None
    link = "https://example.com/a" if backing == "a link" else None
    if form is Form.DOCUMENT and backing == "nothing":
        link = "mailto:ines@example.com"
    deal_id = builders.deal(store)
    evidence = builders.evidence(asked, store.clock.today(), link=link, attachment=attachment)
    proofs.record(store, deal_id, [evidence])
    expected = grade(form, linked=link is not None or attachment is not None)
    assert facts.ask(store, "SELECT grade FROM standing_proof") == [(expected.value,)]


LETTERS = st.characters(categories=["Lu", "Ll", "Lo", "Nd", "Zs", "Po"], include_characters="\n\t")
WORDS = st.lists(st.text(LETTERS, min_size=1, max_size=12), min_size=3, max_size=12)


@settings(max_examples=60, deadline=None)
@given(words=WORDS, blank=st.sampled_from([" ", "\n", "\t", "\u00a0", "\u2003", "\u3000"]))
def test_the_floor_of_the_file_refuses_nothing_that_the_domain_takes(
    strict: Store, words: list[str], blank: str
) -> None:
    said = blank.join(words)
    assume(says_something(said))
    asked = next(r for s in _ladder(strict).stages for r in s.requirements)
    deal_id = builders.deal(strict, pipeline_id=_ladder(strict).id)
    proofs.record(strict, deal_id, [builders.evidence(asked, strict.clock.today(), words=said)])
    assert facts.ask(strict, "SELECT words FROM proof WHERE deal_id = ?", deal_id) == [(said.strip(),)]


def test_the_service_and_the_file_refuse_the_same_move(strict: Store) -> None:
    ladder = _ladder(strict)
    deal_id = builders.deal(strict, pipeline_id=ladder.id)
    with pytest.raises(GateClosedError, match="Missing: Fact; Fresh fact"):
        deals.move(strict, deal_id, ladder.open_stages[1].id)
    entry = Entry(EventKind.MOVED, deal_id, position=Position(ladder.open_stages[1].id))
    assert not _sql_lets_in(strict, deal_id, entry)
