# SPDX-License-Identifier: MIT
"""A person's words are taken out for good: nothing of them is left in the file, and the record verifies."""

import sqlite3
from collections.abc import Callable
from contextlib import closing as closed
from datetime import timedelta

import pytest

from rider.domain.deal import Resolution, StepOutcome
from rider.domain.errors import RuleError
from rider.domain.events import LostReason
from rider.domain.proof import NewPerson, Role
from rider.service import archiving, closing, deals, drafts, people, proofs, redaction, steps, undo
from rider.service.check import check
from rider.service.session import Store
from tests import builders
from tests.imported import claimed_deal
from tests.service import facts

SAID = "The crane of quay seven stands idle half the night"
STEP = "Zephyrine sends us the idle times of quay seven"
WHO = "Zephyrine Quillfeather"


def _say(store: Store, deal_id: str) -> None:
    given = []
    for asked in builders.stage(store, "Validation").requirements:
        words = {"quote": SAID, "agreed_step": STEP}.get(asked.form.value)
        person = NewPerson(WHO, "Quay master of Hafen", Role.CHAMPION)
        changes: dict[str, object] = {"words": words, "person": person} if words else {}
        given.append(builders.evidence(asked, store.clock.today(), **changes))
    proofs.record(store, deal_id, given)


def _in_the_files(store: Store, text: str) -> list[str]:
    """Return the files of the data folder that hold a text, in whatever corner."""
    found = (p for p in store.folder.path.iterdir() if text.encode() in p.read_bytes())
    return sorted(p.name for p in found)


def _proof(store: Store, deal_id: str) -> str:
    return facts.proof_of(store, deal_id, "The problem in the buyer’s words")


def test_a_redacted_proof_still_counts_and_its_words_are_nowhere_in_the_file(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    _say(store, deal_id)
    assert _in_the_files(store, SAID)
    redaction.redact_proof(store, _proof(store, deal_id))
    assert _in_the_files(store, SAID) == []
    deals.move(store, deal_id, builders.stage(store, "Validation").id)
    assert facts.stands(store, deal_id) == ("Validation", "open")
    assert check(store.folder.database) == []


def test_all_that_a_person_said_and_their_name_go_and_the_record_verifies(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    _say(store, deal_id)
    (person_id,) = facts.ask(store, "SELECT id FROM person WHERE name = ?", WHO)[0]
    people.change(store, str(person_id), NewPerson(f"{WHO} Junior", "Quay master", Role.CHAMPION))
    drafts.keep(store, deal_id, f'{{"forms": {{"x": {{"words": "{SAID}"}}}}}}')
    redaction.redact_person(store, str(person_id))
    for text in (SAID, STEP, WHO, "Zephyrine"):
        assert _in_the_files(store, text) == [], text
    assert facts.ask(store, "SELECT name, title FROM person WHERE id = ?", person_id) == [
        ("Name redacted", "")
    ]
    assert facts.ask(store, "SELECT what FROM next_step WHERE closed_seq IS NULL") == [("",)]
    assert check(store.folder.database) == []


def test_what_was_said_again_after_an_undo_goes_with_it(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    _say(store, deal_id)
    withdrawn = proofs.withdraw(store, _proof(store, deal_id), "It was another quay")
    assert withdrawn.span is not None
    undo.undo(store, withdrawn.span)
    redaction.redact_proof(store, _proof(store, deal_id))
    assert _in_the_files(store, SAID) == []


def test_the_same_person_in_a_deal_that_was_merged_away_goes_too(store: Store) -> None:
    gone, kept = builders.deal(store, "Gone", in_stage="Discovery"), builders.deal(store, "Kept")
    _say(store, gone)
    archiving.merge(store, gone, kept)
    (person_id,) = facts.ask(store, "SELECT id FROM person WHERE name = ? AND deal_id = ?", WHO, kept)[0]
    redaction.redact_person(store, str(person_id))
    for text in (SAID, STEP, WHO):
        assert _in_the_files(store, text) == [], text
    assert check(store.folder.database) == []


def test_words_are_taken_out_once(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    _say(store, deal_id)
    redaction.redact_proof(store, _proof(store, deal_id))
    before = facts.everything(store)
    with pytest.raises(RuleError, match="are gone already"):
        redaction.redact_proof(store, _proof(store, deal_id))
    assert facts.everything(store) == before


def test_a_step_without_its_words_can_be_put_off_and_comes_back_with_its_deal(store: Store) -> None:
    deal_id, later = builders.deal(store, in_stage="Discovery"), store.clock.today() + timedelta(days=9)
    _say(store, deal_id)
    redaction.redact_proof(store, facts.proof_of(store, deal_id, "Next step agreed with the buyer"))
    step = facts.step(store, deal_id)
    lost = closing.lose(store, deal_id, LostReason.PRICE, "Too dear for this year")
    assert lost.span is not None
    undo.undo(store, lost.span)
    assert facts.step(store, deal_id) == step
    archiving.archive(store, deal_id)
    archiving.restore(store, deal_id)
    steps.resolve(store, deal_id, Resolution(StepOutcome.RESCHEDULED, "They ask for time", later))
    assert facts.step(store, deal_id) == ("", later.isoformat())
    assert check(store.folder.database) == []


def test_a_step_without_its_words_is_put_off_as_it_stands(store: Store) -> None:
    deal_id, later = builders.deal(store, in_stage="Discovery"), store.clock.today() + timedelta(days=9)
    _say(store, deal_id)
    redaction.redact_proof(store, facts.proof_of(store, deal_id, "Next step agreed with the buyer"))
    steps.resolve(store, deal_id, Resolution(StepOutcome.RESCHEDULED, "They ask for time", later))
    assert facts.step(store, deal_id) == ("", later.isoformat())


def test_the_same_words_in_a_deal_of_its_own_stay(store: Store) -> None:
    one, other = (builders.deal(store, name, in_stage="Discovery") for name in ("One", "Other"))
    _say(store, one)
    _say(store, other)
    redaction.redact_proof(store, _proof(store, one))
    assert facts.ask(store, "SELECT words FROM proof WHERE id = ?", _proof(store, other)) == [(SAID,)]


def _merge_on(store: Store, gone: str) -> str:
    kept = builders.deal(store, "Kept")
    archiving.merge(store, gone, kept)
    return kept


def _merge_on_twice(store: Store, gone: str) -> str:
    return _merge_on(store, _merge_on(store, gone))


def _rename_after_merging(store: Store, gone: str) -> str:
    kept = _merge_on(store, gone)
    people.change(store, _who(store, kept), NewPerson("Zeph", "Berth planner", Role.CHAMPION))
    return kept


def _merge_into_one_spelt_otherwise(store: Store, gone: str) -> str:
    kept = builders.deal(store, "Kept")
    people.add(store, kept, NewPerson(WHO.upper(), "Quay master of Hafen", Role.CHAMPION))
    archiving.merge(store, gone, kept)
    return kept


def _merge_into_one_without_a_step(store: Store, gone: str) -> str:
    kept = claimed_deal(store, stage="Proposal")
    archiving.merge(store, gone, kept)
    return kept


def _undo_the_merge(store: Store, gone: str) -> str:
    merged = archiving.merge(store, gone, builders.deal(store, "Kept"))
    assert merged.span is not None
    undo.undo(store, merged.span)
    return gone


def _who(store: Store, deal_id: str) -> str:
    asked = "SELECT id FROM person WHERE deal_id = ? AND removed_seq IS NULL AND name LIKE 'Z%'"
    return str(facts.ask(store, asked, deal_id)[0][0])


@pytest.mark.parametrize(
    "merge",
    [
        _merge_on_twice,
        _rename_after_merging,
        _merge_into_one_spelt_otherwise,
        _merge_into_one_without_a_step,
        _undo_the_merge,
    ],
)
def test_wherever_a_merge_has_carried_a_person_nothing_of_them_is_left(
    store: Store, merge: Callable[[Store, str], str]
) -> None:
    gone = builders.deal(store, "Gone", in_stage="Discovery")
    _say(store, gone)
    deal_id = merge(store, gone)
    redaction.redact_person(store, _who(store, deal_id))
    for text in (SAID, STEP, WHO, WHO.upper(), "Zeph"):
        assert _in_the_files(store, text) == [], text
    assert check(store.folder.database) == []


def test_someone_of_another_deal_who_is_called_the_same_keeps_their_name(store: Store) -> None:
    one, other = (builders.deal(store, name, in_stage="Discovery") for name in ("One", "Other"))
    _say(store, one)
    _say(store, other)
    redaction.redact_person(store, _who(store, one))
    assert facts.ask(store, "SELECT name FROM person WHERE id = ?", _who(store, other)) == [(WHO,)]
    assert facts.ask(store, "SELECT words FROM proof WHERE id = ?", _proof(store, other)) == [(SAID,)]


def test_what_another_program_has_kept_in_the_journal_goes_once_it_is_done_reading(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    _say(store, deal_id)
    with closed(sqlite3.connect(store.folder.database)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM event").fetchone()
        redaction.redact_proof(store, _proof(store, deal_id))
        assert _in_the_files(store, SAID) == ["rider.db-wal"]
    builders.deal(store, "Whatever comes next")
    assert _in_the_files(store, SAID) == []


def test_what_was_said_before_and_after_a_correction_goes_with_it(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    _say(store, deal_id)
    asked = next(r for r in builders.stage(store, "Validation").requirements if r.form.value == "quote")
    better = "The crane of quay nine stands idle half the night"
    given = builders.evidence(asked, store.clock.today(), words=better, supersedes=_proof(store, deal_id))
    corrected = proofs.record(store, deal_id, [given])
    assert corrected.span is not None
    undo.undo(store, corrected.span)
    redaction.redact_proof(store, _proof(store, deal_id))
    assert [_in_the_files(store, text) for text in (SAID, better)] == [[], []]
    assert check(store.folder.database) == []
