# SPDX-License-Identifier: MIT
"""Doors to what counts: proofs, withdrawals and people."""

import pytest

from rider.store.tables import PersonRow, ProofRow, WithdrawalRow
from tests.store.raw import (
    HEAD,
    NEW_ID,
    RawFile,
    Sql,
    deal,
    event,
    insert,
    move,
    person,
    proof,
    proof_event,
    proof_row,
    requirement,
)

QUOTE = "The problem in the buyer’s words"
FIT = "Fits who we sell to"
PERSON = "A stakeholder is identified, with their role"
AGREED = "Next step agreed with the buyer"
ORDER = "Signed order or equivalent"
AMOUNT = "Buyer said yes in principle, and to what amount"
PAPER = "Paper process known"
_STANDING = f"deal_id = {deal('Standing')}"
_SOME_PROOF = f"(SELECT min(id) FROM proof WHERE {_STANDING})"


def test_a_whole_proof_counts_and_opens_the_gate_that_its_withdrawal_closed(raw: RawFile) -> None:
    raw.refuses(move("Gone back", "Validation"), "gate: proof is short")
    raw.accepts(proof("Gone back", QUOTE))
    raw.accepts(move("Gone back", "Validation"))
    assert raw.stands("Gone back") == ("Validation", "open")


NO_WORDS = {
    "nothing": "",
    "blanks": " " * 40,
    "tabs and line ends": "\t\n" * 20,
    "unseen blanks": "\u00a0\u2003\u3000\u2009 " * 9,
    "one letter for each word": "a b c d e f g",
    "ok": "ok ok ok ok ok ok ok ok ok ok",
    "done": "done done done done done done",
    "repeated letters": "aaaaaa aaaaaa aaaaaa aaaaaa",
    "two repeated letters": "aaaaaa bbbbbb aaaaaa bbbbbb",
    "digits": "1234 5678 9012 3456 7890 1234",
    "signs": "!!!! ???? .... ---- ;;;; ####",
    "letters spread thin": "a - b - c - d - e - f - g - h",
    "a single long word": "Donaudampfschifffahrtsgesellschaft",
    "three words": "Sicherheitsprüfung kommt zuerst",
    "four words, three of them joined by unseen signs": "Sicherheit\u200bkommt\u200bzuerst\u200bdann",
    "bytes": b"Security reviews first, then the works council",
    "a number": 123456789012345678,
    "a book": "They asked for the whole story " * 300,
    "no words": None,
    "letters after the end": "short\x00Security reviews first, then the works council decides",
}


@pytest.mark.parametrize("what", NO_WORDS)
def test_a_proof_does_not_say(raw: RawFile, what: str) -> None:
    words = NO_WORDS[what]
    attack = proof_row("Standing", FIT, words=words)
    if isinstance(words, str) and "\x00" in words:
        head, tail = words.split("\x00")
        attack = proof_row("Standing", FIT, words=Sql(f"'{head}' || char(0) || '{tail}'"))
    raw.refuses(attack, "proof: it says something", first=proof_event("Standing"))


WORDS_THAT_COUNT = [
    "Security reviews first,\nthen\tthe works council",
    "Zuerst\u00a0prüft\u00a0die\u00a0Sicherheit, dann entscheidet der Betriebsrat",
    "Сначала проверка безопасности, потом решает совет",
    "Πρώτα\nο\nέλεγχος\nασφάλειας",
    "セキュリティ レビュー が最初に行われ 次に決めるのは労使協議会です",
    "She said: “it’s [too] late—we can't wait”",
]


@pytest.mark.parametrize("words", WORDS_THAT_COUNT)
def test_a_proof_may_be_written_in(raw: RawFile, words: str) -> None:
    raw.accepts(proof("Standing", FIT, words=words))
    assert raw.ask(f"SELECT words FROM proof WHERE id = '{NEW_ID}'") == [(words,)]


SHORT_OF = {
    "a person": (QUOTE, {"person_id": None}, "names a person"),
    "a person who is there": (QUOTE, {"person_id": NEW_ID}, "names a person"),
    "a person of this deal": (QUOTE, {"person_id": person("Won deal")}, "names a person"),
    "a person of this deal, where none is asked for": (
        FIT,
        {"person_id": person("Won deal")},
        "names a person",
    ),
    "a role": (PERSON, {"role": None}, "what its form asks for"),
    "a known role": (PERSON, {"role": "unknown"}, "what its form asks for"),
    "a document": (ORDER, {"link": None}, "what its form asks for"),
    "a document that is there": (ORDER, {"link": None, "attachment": "a" * 64}, "what its form asks for"),
    "a link": (ORDER, {"link": ""}, "what its form asks for"),
    "a link that is not blank": (ORDER, {"link": "\t\u00a0"}, "what its form asks for"),
    "a link that leads somewhere": (ORDER, {"link": "in my drawer"}, "what its form asks for"),
    "a link to a site": (ORDER, {"link": "https://"}, "what its form asks for"),
    "a link that runs nothing": (ORDER, {"link": "javascript:alert(1)"}, "what its form asks for"),
    "a link to no local file": (ORDER, {"link": "file:///etc/passwd"}, "what its form asks for"),
    "a link without blanks, where none is asked for": (
        FIT,
        {"link": "https://example.com/a b"},
        "what its form asks for",
    ),
    "a link in text": (ORDER, {"link": b"https://example.com"}, "what its form asks for"),
    "an amount": (AMOUNT, {"amount_minor": None}, "what its form asks for"),
    "an amount above zero": (AMOUNT, {"amount_minor": 0}, "what its form asks for"),
    "an amount that is not negative": (AMOUNT, {"amount_minor": -5}, "what its form asks for"),
    "an amount in digits": (AMOUNT, {"amount_minor": "much"}, "what its form asks for"),
    "a whole amount": (AMOUNT, {"amount_minor": Sql("1.5")}, "what its form asks for"),
    "a currency": (AMOUNT, {"currency": None}, "what its form asks for"),
    "a real currency": (AMOUNT, {"currency": "euro"}, "what its form asks for"),
    "a day for the step": (AGREED, {"due_on": None}, "what its form asks for"),
    "a day for the step that exists": (AGREED, {"due_on": "2026-02-30"}, "what its form asks for"),
    "a day for the step that does not lie before": (
        AGREED,
        {"due_on": Sql("date('now', '-1 day')")},
        "what its form asks for",
    ),
    "a day": (FIT, {"happened_on": None}, "a day that is not ahead"),
    "a day that exists": (FIT, {"happened_on": "2026-02-30"}, "a day that is not ahead"),
    "a day in digits": (FIT, {"happened_on": Sql("julianday('now')")}, "a day that is not ahead"),
    "a day that stays": (FIT, {"happened_on": "now"}, "a day that is not ahead"),
    "a day that is past": (FIT, {"happened_on": Sql("date('now', '+2 days')")}, "a day that is not ahead"),
    "a day of our time": (FIT, {"happened_on": "0000-01-01"}, "a day that is not ahead"),
    "a day with an hour": (FIT, {"happened_on": Sql("datetime('now')")}, "a day that is not ahead"),
    "a requirement": (FIT, {"requirement_id": NEW_ID}, "for one requirement of the deal"),
    "a requirement of its pipeline": (
        FIT,
        {"requirement_id": requirement("The need in the buyer’s words")},
        "for one requirement of the deal",
    ),
    "the deal of its event": (FIT, {"deal_id": deal("Quick")}, "for one requirement of the deal"),
    "the number of its event": (FIT, {"seq": 1}, "for one requirement of the deal"),
    "a number that is to come": (FIT, {"seq": Sql(f"{HEAD} + 1")}, "for one requirement of the deal"),
    "the id of its event": (FIT, {"id": "e" * 32}, "for one requirement of the deal"),
    "the kind of its event": (PAPER, {"kind": "waiver"}, "for one requirement of the deal"),
    "a known kind": (FIT, {"kind": "hope"}, "for one requirement of the deal"),
    "any kind": (FIT, {"kind": None}, "for one requirement of the deal"),
    "the proof that it corrects": (FIT, {"supersedes_id": "d" * 32}, "a proof is corrected once"),
    "another proof than itself to correct": (FIT, {"supersedes_id": NEW_ID}, "a proof is corrected once"),
    "a proof of its deal to correct": (
        FIT,
        {"supersedes_id": Sql(f"(SELECT min(id) FROM proof WHERE deal_id = {deal('Won deal')})")},
        "a proof is corrected once",
    ),
    "a proof of its requirement to correct": (
        ORDER,
        {"supersedes_id": Sql(_SOME_PROOF)},
        "a proof is corrected once",
    ),
}


@pytest.mark.parametrize("what", SHORT_OF)
def test_no_proof_comes_in_that_lacks(raw: RawFile, what: str) -> None:
    title, changes, because = SHORT_OF[what]
    raw.accepts(proof_event("Standing"))
    raw.refuses(proof_row("Standing", title, **changes), because)
    unchecked = "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = ON; "
    raw.refuses(unchecked + proof_row("Standing", title, verb="REPLACE", **changes), because)


def test_a_part_that_nobody_plays_is_no_role_even_without_checks(raw: RawFile) -> None:
    attack = "PRAGMA ignore_check_constraints = ON;" + proof_row("Standing", PERSON, role="boss")
    raw.refuses(attack, "what its form asks for", first=proof_event("Standing"))


def test_what_is_not_waivable_is_not_waived(raw: RawFile) -> None:
    attack = proof_row("Standing", ORDER, kind="waiver")
    raw.refuses(attack, "cannot be waived", first=proof_event("Standing", "waived"))


def test_a_waiver_says_why(raw: RawFile) -> None:
    attack = proof_row("Standing", PAPER, kind="waiver", words="not now")
    raw.refuses(attack, "it says something", first=proof_event("Standing", "waived"))


def test_no_proof_comes_in_without_an_event_or_after_another(raw: RawFile) -> None:
    raw.refuses(proof_row("Standing", FIT), "it comes from the ledger")
    other = event("conversation_held", deal_id=deal("Standing"), subject_id=NEW_ID)
    raw.refuses(proof_row("Standing", FIT), "it comes from the ledger", first=other)
    late = proof_event("Standing") + event("conversation_held", deal_id=deal("Standing"))
    raw.refuses(proof_row("Standing", FIT, seq=Sql(f"{HEAD} - 1")), "it comes from the ledger", first=late)


def test_an_event_carries_one_proof(raw: RawFile) -> None:
    raw.accepts(proof("Standing", FIT))
    for verb in ("INSERT", "INSERT OR IGNORE", "REPLACE"):
        raw.refuses(proof_row("Standing", QUOTE, verb=verb), "it is there already")


def test_a_proof_is_corrected_once(raw: RawFile) -> None:
    other = "e" * 32
    before = Sql(f"(SELECT min(id) FROM proof WHERE {_STANDING} AND requirement_id = {requirement(FIT)})")
    raw.accepts(proof("Standing", FIT, supersedes_id=before))
    for verb in ("INSERT", "INSERT OR IGNORE", "REPLACE"):
        again = proof_row("Standing", FIT, verb=verb, id=other, supersedes_id=before)
        raw.refuses(again, "corrected once", first=proof_event("Standing", subject_id=other))


_OTHER_VALUES = {
    "deal_id": deal("Gone back"),
    "requirement_id": requirement(QUOTE),
    "seq": HEAD,
    "person_id": person("Won deal"),
    "happened_on": "date('now', '-1 day')",
    "supersedes_id": "id",
    "kind": "'waiver'",
    "words": "words || '!'",
}


@pytest.mark.parametrize("column", list(ProofRow.model_fields))
def test_no_column_of_a_proof_changes(raw: RawFile, column: str) -> None:
    value = _OTHER_VALUES.get(column, f"'{NEW_ID}'")
    for verb in ("UPDATE", "UPDATE OR IGNORE", "UPDATE OR REPLACE"):
        raw.refuses(
            f"{verb} proof SET {column} = {value} WHERE id = {_SOME_PROOF};", "proof: it is never edited"
        )


@pytest.mark.parametrize(
    "attack",
    [
        f"UPDATE proof SET deal_id = {deal('Born')} WHERE {_STANDING};",
        f"UPDATE OR REPLACE proof SET deal_id = {deal('Born')}, person_id = NULL;",
        "UPDATE proof SET words = '';",
        f"UPDATE proof SET happened_on = date('now') WHERE {_STANDING};",
        "INSERT INTO proof SELECT * FROM proof WHERE 1 ON CONFLICT DO UPDATE SET happened_on = date('now');",
        f"REPLACE INTO proof SELECT * FROM proof WHERE {_STANDING};",
    ],
)
def test_no_proof_is_moved_freshened_or_replaced(raw: RawFile, attack: str) -> None:
    raw.refuses(attack, "it is never edited|it comes from the ledger|it is there already")


@pytest.mark.parametrize("table", ["proof", "withdrawal", "person"])
@pytest.mark.parametrize("settings", ["", "PRAGMA foreign_keys = ON; ", "PRAGMA recursive_triggers = ON; "])
def test_nothing_is_deleted_from(raw: RawFile, table: str, settings: str) -> None:
    raw.refuses(f"{settings}DELETE FROM {table};", "stays|withdrawn, never deleted")


@pytest.mark.parametrize("column", list(WithdrawalRow.model_fields))
def test_a_withdrawal_is_not_turned_to_another_proof(raw: RawFile, column: str) -> None:
    value = {"proof_id": _SOME_PROOF}.get(column, "1")
    for verb in ("UPDATE", "UPDATE OR IGNORE", "UPDATE OR REPLACE"):
        raw.refuses(f"{verb} withdrawal SET {column} = {value};", "a withdrawal stays")


@pytest.mark.parametrize(
    ("first", "attack"),
    [
        ("", f"INSERT INTO withdrawal SELECT {_SOME_PROOF}, {HEAD};"),
        ("", f"REPLACE INTO withdrawal SELECT {_SOME_PROOF}, seq FROM withdrawal;"),
        ("", f"REPLACE INTO withdrawal SELECT proof_id, {HEAD} FROM withdrawal;"),
        (
            event("withdrew", deal_id=deal("Gone back"), subject_id=Sql("(SELECT proof_id FROM withdrawal)")),
            f"REPLACE INTO withdrawal SELECT proof_id, {HEAD} FROM withdrawal;",
        ),
        (
            event("withdrew", deal_id=deal("Standing"), subject_id=Sql(_SOME_PROOF)),
            f"REPLACE INTO withdrawal SELECT {_SOME_PROOF}, seq FROM withdrawal;",
        ),
        (
            event("withdrew", deal_id=deal("Won deal"), subject_id=Sql(_SOME_PROOF)),
            f"INSERT INTO withdrawal SELECT {_SOME_PROOF}, {HEAD};",
        ),
    ],
)
def test_no_withdrawal_comes_in_or_is_replaced_past_the_ledger(raw: RawFile, first: str, attack: str) -> None:
    raw.refuses(attack, "a withdrawal comes from the ledger, once", first=first)


@pytest.mark.parametrize(
    "change",
    [
        f"deal_id = {deal('Born')}",
        f"id = '{NEW_ID}'",
        f"id = {person('Won deal')}",
        "name = ''",
        "name = char(9, 160, 8195)",
    ],
)
def test_a_person_stays_with_their_deal_and_keeps_a_name(raw: RawFile, change: str) -> None:
    for verb in ("UPDATE", "UPDATE OR REPLACE"):
        raw.refuses(f"{verb} person SET {change} WHERE {_STANDING};", "a person stays with their deal")


def test_a_person_without_a_name_proves_nothing(raw: RawFile) -> None:
    nobody = insert("person", id=NEW_ID, deal_id=deal("Standing"), name="\t\u3000", title="", role="user")
    attack = proof_row("Standing", QUOTE, person_id=NEW_ID)
    raw.refuses(attack, "names a person", first=nobody + proof_event("Standing"))


def test_the_columns_of_a_person_are_known_to_these_tests() -> None:
    assert set(PersonRow.model_fields) == {"id", "deal_id", "name", "title", "role", "removed_seq"}


def test_a_redaction_empties_the_words_of_its_proof_and_of_no_other(raw: RawFile) -> None:
    about = Sql(f"(SELECT seq FROM proof WHERE id = {_SOME_PROOF})")
    first = event("redacted", deal_id=deal("Standing"), about_seq=about)
    raw.refuses("UPDATE proof SET words = '';", "it is never edited", first=first)
    raw.refuses(f"UPDATE proof SET words = 'x' WHERE id = {_SOME_PROOF};", "it is never edited")
    raw.refuses(
        f"UPDATE proof SET words = '', happened_on = date('now', '-9 days') WHERE id = {_SOME_PROOF};",
        "it is never edited",
    )
    raw.accepts(f"UPDATE proof SET words = '' WHERE id = {_SOME_PROOF};")
