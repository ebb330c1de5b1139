# SPDX-License-Identifier: MIT
"""Proofs are recorded event first, stay in the record, and count only while they stand."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from rider.clock import SteppedClock
from rider.domain.errors import GateClosedError, InputError, RuleError
from rider.domain.ids import PersonId, ProofId, RequirementId
from rider.domain.playbook import Form, Requirement
from rider.domain.proof import Evidence, NewPerson, ProofKind, Role
from rider.service import attachments, deals, proofs
from rider.service.check import check
from rider.service.session import Store
from tests import builders
from tests.service import facts

OBJECTION = "The strongest objection surfaced, and what answers it"
FIT = "Fits who we sell to"
TALK = "A person at the buyer agreed to talk"
QUOTE = "The problem in the buyer’s words"
ORDER = "Signed order or equivalent"


def _asked(store: Store, title: str) -> Requirement:
    stages = builders.ladder(store).stages
    return next(r for s in stages for r in s.requirements if r.title == title)


def _give(store: Store, deal_id: str, title: str, **changes: object) -> None:
    proofs.record(store, deal_id, [builders.evidence(_asked(store, title), store.clock.today(), **changes)])


def test_a_proof_is_recorded_without_moving_the_deal(store: Store) -> None:
    deal_id = builders.deal(store)
    change = proofs.record(store, deal_id, builders.evidence_for(store, "Discovery"))
    assert (change.deal_ids, change.name) == ((deal_id,), "the proofs")
    assert facts.stands(store, deal_id) == ("Prospect", "open")
    assert facts.kinds(store, deal_id) == [
        *("created", "step_set", "person_added", "proved", "proved", "conversation_held"),
    ]


def test_every_form_is_kept_with_all_that_belongs_to_it(store: Store) -> None:
    deal_id = builders.deal(store)
    builders.prove(store, deal_id, "Discovery", "Validation", "Proposal", "Commit", "Won")
    found = facts.ask(
        store,
        "SELECT DISTINCT r.form, p.role, p.link, p.amount_minor, p.currency, p.due_on IS NOT NULL,"
        " p.person_id IS NOT NULL FROM proof p JOIN requirement r ON r.id = p.requirement_id"
        " WHERE r.names_person ORDER BY r.form",
    )
    role = "champion"
    assert found == [
        ("agreed_step", role, None, None, None, 1, 1),
        ("amount", role, None, 9_500_000, "EUR", 0, 1),
        ("document", role, "https://example.com/order.pdf", None, None, 0, 1),
        ("occasion", role, None, None, None, 0, 1),
        ("person", role, None, None, None, 0, 1),
        ("quote", role, None, None, None, 0, 1),
        ("statement", role, None, None, None, 0, 1),
    ]
    assert check(store.folder.database) == []


@pytest.mark.parametrize(
    ("title", "changes", "sentence"),
    [
        (TALK, {"words": "done"}, "at least four words and 20 letters"),
        (TALK, {"person": None}, "Name the person at the buyer"),
        (TALK, {"happened_on": None}, "Give the day on which it happened"),
        (ORDER, {"link": None}, "Give a link to the document"),
        (ORDER, {"link": "C:\\order.pdf"}, "A link starts with https://"),
    ],
)
def test_a_proof_that_does_not_count_is_refused_with_the_name_of_its_requirement(
    store: Store, title: str, changes: dict[str, object], sentence: str
) -> None:
    deal_id = builders.deal(store)
    before = facts.everything(store)
    with pytest.raises(RuleError, match=f"{title}: .*{sentence}"):
        _give(store, deal_id, title, **changes)
    assert facts.everything(store) == before


def test_what_the_playbook_does_not_ask_for_is_refused(store: Store) -> None:
    deal_id = builders.deal(store)
    other = builders.evidence_for(store, "Offer", pipeline="Short cycle")
    for evidence in (other, [Evidence(RequirementId("0" * 32), builders.WORDS[Form.STATEMENT])]):
        with pytest.raises(RuleError, match="The playbook does not ask for that"):
            proofs.record(store, deal_id, evidence)


@pytest.mark.parametrize(
    "words",
    [
        "Zuerst prüft\ndie Sicherheit,\ndann der\nBetriebsrat",
        "Уже\u00a0четыре\u00a0слова и\u00a0двадцать букв",
    ],
)
def test_words_keep_their_lines_and_their_script(store: Store, words: str) -> None:
    deal_id = builders.deal(store)
    _give(store, deal_id, FIT, words=f"  {words} ")
    assert facts.ask(store, "SELECT words FROM proof") == [(words,)]


# ---------------------------------------------------------------- waivers


def test_a_waiver_opens_the_gate_where_the_playbook_allows_it_and_is_counted_apart(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Validation")
    evidence = builders.evidence_for(store, "Proposal")
    waived = [
        replace(e, kind=ProofKind.WAIVER, person=None, happened_on=None)
        if e.requirement_id == _asked(store, OBJECTION).id
        else e
        for e in evidence
    ]
    deals.move(store, deal_id, builders.stage(store, "Proposal").id, waived)
    assert facts.stands(store, deal_id) == ("Proposal", "open")
    counted = facts.ask(store, "SELECT kind, count(*) FROM proof GROUP BY kind ORDER BY kind")
    assert counted == [("proof", 8), ("waiver", 1)]
    assert "waived" in facts.kinds(store, deal_id)
    assert facts.kinds(store, deal_id).count("objection_surfaced") == 0


def test_a_waiver_is_refused_where_the_playbook_does_not_allow_it(store: Store) -> None:
    with pytest.raises(RuleError, match="does not allow this one to be waived"):
        _give(store, builders.deal(store), FIT, kind=ProofKind.WAIVER)


def test_a_waiver_says_why(store: Store) -> None:
    with pytest.raises(RuleError, match="Say what happened"):
        _give(store, builders.deal(store), OBJECTION, kind=ProofKind.WAIVER, words="n/a")


# ---------------------------------------------------------------- withdrawn and corrected


def test_a_withdrawn_proof_closes_the_next_gate_moves_nothing_back_and_stays_in_the_record(
    store: Store,
) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    proofs.withdraw(store, facts.proof_of(store, deal_id, TALK), "It was another company")
    assert facts.stands(store, deal_id) == ("Discovery", "open")
    assert facts.ask(store, "SELECT count(*) FROM proof") == [(2,)]
    with pytest.raises(GateClosedError, match=r"Missing: A person at the buyer agreed to talk\."):
        deals.move(
            store,
            deal_id,
            builders.stage(store, "Validation").id,
            builders.evidence_for(store, "Validation"),
        )
    _give(store, deal_id, TALK)
    deals.move(
        store, deal_id, builders.stage(store, "Validation").id, builders.evidence_for(store, "Validation")
    )
    assert facts.stands(store, deal_id) == ("Validation", "open")


def test_a_proof_is_withdrawn_once_and_with_a_reason(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    proof_id = facts.proof_of(store, deal_id, TALK)
    with pytest.raises(RuleError, match="Say why the proof no longer counts"):
        proofs.withdraw(store, proof_id, " ")
    with pytest.raises(RuleError, match="That proof is not in the file"):
        proofs.withdraw(store, "0" * 32, "It was another company")
    proofs.withdraw(store, proof_id, "It was another company")
    with pytest.raises(RuleError, match="a withdrawal comes from the ledger, once"):
        proofs.withdraw(store, proof_id, "It was another company")
    assert facts.kinds(store, deal_id).count("withdrew") == 1


def test_a_slip_is_corrected_in_one_gesture_and_both_stay(store: Store) -> None:
    deal_id = builders.deal(store)
    _give(store, deal_id, FIT)
    first = facts.proof_of(store, deal_id, FIT)
    _give(store, deal_id, FIT, words="Terminal operators of three sites or more", supersedes=first)
    standing = facts.ask(store, "SELECT id, p.words FROM standing_proof JOIN proof p USING (id)")
    assert [words for _, words in standing] == ["Terminal operators of three sites or more"]
    assert facts.ask(store, "SELECT count(*) FROM proof") == [(2,)]
    with pytest.raises(RuleError, match="a proof is corrected once"):
        _give(store, deal_id, FIT, supersedes=first)


def test_a_correction_belongs_to_the_same_requirement_of_the_same_deal(store: Store) -> None:
    deal_id, other = builders.deal(store), builders.deal(store, "Other")
    _give(store, other, FIT)
    for supersedes in (facts.proof_of(store, other, FIT), "0" * 32):
        with pytest.raises(RuleError, match="a proof is corrected once"):
            _give(store, deal_id, FIT, supersedes=ProofId(supersedes))
    _give(store, deal_id, TALK)
    with pytest.raises(RuleError, match="a proof is corrected once"):
        _give(store, deal_id, FIT, supersedes=ProofId(facts.proof_of(store, deal_id, TALK)))


def test_withdrawing_a_correction_does_not_revive_what_it_corrected(store: Store) -> None:
    deal_id = builders.deal(store)
    _give(store, deal_id, FIT)
    _give(store, deal_id, FIT, supersedes=facts.proof_of(store, deal_id, FIT))
    proofs.withdraw(store, facts.proof_of(store, deal_id, FIT), "It was another company")
    assert facts.ask(store, "SELECT count(*) FROM standing_proof") == [(0,)]


# ---------------------------------------------------------------- people


def test_a_person_who_is_named_again_is_the_same_person(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Validation")
    _give(store, deal_id, QUOTE, person=NewPerson(" ines OKAFOR ", "head of terminal ops"))
    assert facts.ask(store, "SELECT name, title, role FROM person") == [
        ("Ines Okafor", "Head of Terminal Ops", "champion")
    ]
    assert facts.kinds(store, deal_id).count("person_added") == 1


def test_people_of_one_name_and_different_titles_are_different(store: Store) -> None:
    deal_id = builders.deal(store, in_stage="Discovery")
    _give(store, deal_id, QUOTE, person=NewPerson("Ines Okafor", "Works council"))
    assert facts.ask(store, "SELECT count(*) FROM person") == [(2,)]


def test_a_known_person_is_named_by_id_and_only_on_their_own_deal(store: Store) -> None:
    deal_id, other = builders.deal(store, in_stage="Discovery"), builders.deal(store, "Other")
    person = PersonId(str(facts.ask(store, "SELECT id FROM person")[0][0]))
    _give(store, deal_id, QUOTE, person=person)
    with pytest.raises(RuleError, match="it names a person at the buyer of this deal"):
        _give(store, other, QUOTE, person=person)
    assert facts.ask(store, "SELECT count(*) FROM person") == [(1,)]


def test_who_is_identified_plays_a_part(store: Store) -> None:
    deal_id = builders.deal(store)
    title = "A stakeholder is identified, with their role"
    for role in (None, Role.UNKNOWN):
        with pytest.raises(RuleError, match="Choose the part that this person plays"):
            _give(store, deal_id, title, person=NewPerson("Ines Okafor"), role=role)
    _give(store, deal_id, title, person=NewPerson("Ines Okafor"), role=Role.ECONOMIC_BUYER)
    assert facts.ask(store, "SELECT role FROM person") == [("economic_buyer",)]
    assert "stakeholder_identified" in facts.kinds(store, deal_id)


# ---------------------------------------------------------------- momentum and steps


def test_a_step_agreed_with_the_buyer_becomes_the_next_step(store: Store) -> None:
    deal_id = builders.deal(store)
    title = "Next step agreed with the buyer"
    due_on = store.clock.today() + timedelta(days=12)
    _give(store, deal_id, title, due_on=due_on)
    assert facts.step(store, deal_id) == (builders.WORDS[Form.AGREED_STEP], facts.iso(due_on))
    assert facts.closed_steps(store, deal_id) == ["replaced"]
    assert facts.ask(store, "SELECT proof_id IS NOT NULL FROM next_step WHERE closed_seq IS NULL") == [(1,)]
    with pytest.raises(RuleError, match="Give the day that the buyer agreed to, today or later"):
        _give(store, deal_id, title, due_on=store.clock.today() - timedelta(days=1))


def test_proofs_write_the_momentum_event_of_their_requirement(store: Store) -> None:
    deal_id = builders.deal(store)
    builders.prove(store, deal_id, "Discovery", "Validation", "Proposal", "Commit", "Won")
    momentum = [
        "conversation_held",
        "stakeholder_identified",
        "next_step_agreed",
        "decision_process_clarified",
        "objection_surfaced",
        "next_step_agreed",
        "conversation_held",
    ]
    assert [k for k in facts.kinds(store, deal_id) if k in set(momentum)] == momentum


# ---------------------------------------------------------------- attachments


def test_a_file_is_copied_under_its_digest_and_outlives_the_original(store: Store, tmp_path: Path) -> None:
    original = tmp_path / "order form.pdf"
    original.write_bytes(b"signed")
    name = attachments.attach(store, original)
    original.unlink()
    assert name == sha256(b"signed").hexdigest()
    assert (store.folder.attachments / name[:2] / name).read_bytes() == b"signed"
    deal_id = builders.deal(store)
    _give(store, deal_id, ORDER, link=None, attachment=name)
    assert facts.ask(
        store, "SELECT a.name, a.size FROM proof p JOIN attachment a ON a.sha256 = p.attachment"
    ) == [("order form.pdf", 6)]


def test_the_same_file_is_kept_once(store: Store, tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        (tmp_path / name).write_bytes(b"signed")
    first, second = (attachments.attach(store, tmp_path / name) for name in ("a.pdf", "b.pdf"))
    assert first == second
    assert facts.ask(store, "SELECT name FROM attachment") == [("a.pdf",)]
    assert len([p for p in store.folder.attachments.rglob("*") if p.is_file()]) == 1


def _too_large(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(attachments.LARGEST_FILE + 1)


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (_too_large, "is not a file of at most 50 MB"),
        (lambda path: path.mkdir(), "is not a file of at most 50 MB"),
        (lambda path: None, "cannot be read: No such file"),
        (lambda path: path.symlink_to(path), "cannot be read: Too many levels"),
    ],
)
def test_what_cannot_be_attached_is_refused(
    store: Store, tmp_path: Path, make: Callable[[Path], None], sentence: str
) -> None:
    make(tmp_path / "order.pdf")
    with pytest.raises(InputError, match=f"order.pdf {sentence}"):
        attachments.attach(store, tmp_path / "order.pdf")
    assert facts.ask(store, "SELECT count(*) FROM attachment") == [(0,)]
    assert not store.folder.attachments.exists()


def test_a_file_of_the_largest_size_is_kept(store: Store, tmp_path: Path) -> None:
    with (tmp_path / "order.pdf").open("wb") as file:
        file.truncate(attachments.LARGEST_FILE)
    assert len(attachments.attach(store, tmp_path / "order.pdf")) == 64


def test_a_proof_does_not_point_to_a_file_that_was_never_attached(store: Store) -> None:
    with pytest.raises(RuleError, match="it has what its form asks for"):
        _give(store, builders.deal(store), ORDER, link=None, attachment="0" * 64)


# ---------------------------------------------------------------- grades


def test_the_grade_follows_from_the_form_and_from_what_backs_it(store: Store) -> None:
    deal_id = builders.deal(store)
    _give(store, deal_id, FIT)
    _give(store, deal_id, TALK, link="https://example.com/minutes")
    _give(store, deal_id, QUOTE)
    _give(store, deal_id, ORDER)
    found = facts.ask(
        store,
        "SELECT r.title, p.grade FROM standing_proof p JOIN requirement r ON r.id = p.requirement_id"
        " ORDER BY p.seq",
    )
    assert found == [(FIT, 1), (TALK, 2), (QUOTE, 3), (ORDER, 3)]


def test_a_proof_of_a_day_that_lies_ahead_for_the_rep_is_refused(store: Store, clock: SteppedClock) -> None:
    with pytest.raises(RuleError, match="The day lies ahead"):
        _give(store, builders.deal(store), FIT, happened_on=clock.today() + timedelta(days=1))
