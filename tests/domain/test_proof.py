# SPDX-License-Identifier: MIT
"""What counts as proof for each form, and how far it reaches."""

from datetime import date, timedelta

import pytest

from rider.domain.day import instant
from rider.domain.ids import PersonId, RequirementId
from rider.domain.playbook import Form, Grade
from rider.domain.proof import (
    MOST_LETTERS,
    Evidence,
    NewPerson,
    ProofKind,
    Role,
    faults,
    grade,
    is_open_link,
    is_stale,
    says_something,
)
from tests.domain.ladders import requirement

TODAY = date(2026, 3, 20)
INES = NewPerson("Ines Okafor", "Head of Terminal Ops", Role.CHAMPION)
WHOLE: dict[str, object] = {
    "words": "Each missed slot costs us a whole crane shift",
    "person": INES,
    "happened_on": TODAY,
    "link": "https://example.com/order.pdf",
    "amount_minor": 100,
    "currency": "EUR",
    "due_on": TODAY,
}


def _fields(form: Form, names_person: bool = True, waivable: bool = False, **changes: object) -> list[str]:
    asked = requirement("r", form, names_person=names_person, waivable=waivable)
    evidence = Evidence(RequirementId("r"), **{**WHOLE, **changes})  # type: ignore[arg-type]
    found = faults(asked, evidence, TODAY)
    assert all(f.sentence.endswith(".") for f in found)
    return [f.field for f in found]


@pytest.mark.parametrize("form", list(Form))
def test_whole_evidence_counts_for_every_form(form: Form) -> None:
    assert _fields(form) == []


@pytest.mark.parametrize("form", list(Form))
def test_every_form_wants_words_a_person_and_a_day(form: Form) -> None:
    assert _fields(form, words="", person=None, happened_on=None) == ["words", "person", "happened_on"]


@pytest.mark.parametrize(
    ("form", "changes", "fields"),
    [
        (Form.STATEMENT, {"link": None, "amount_minor": None, "due_on": None}, []),
        (Form.DOCUMENT, {"link": None}, ["link"]),
        (Form.DOCUMENT, {"link": ""}, ["link"]),
        (Form.DOCUMENT, {"link": None, "attachment": "0" * 64}, []),
        (Form.AMOUNT, {"amount_minor": None}, ["amount"]),
        (Form.AMOUNT, {"amount_minor": 0}, ["amount"]),
        (Form.AMOUNT, {"amount_minor": -1}, ["amount"]),
        (Form.AMOUNT, {"currency": None}, ["amount"]),
        (Form.AGREED_STEP, {"due_on": None}, ["due_on"]),
        (Form.AGREED_STEP, {"due_on": TODAY - timedelta(days=1)}, ["due_on"]),
        (Form.PERSON, {"person": NewPerson("Ines"), "role": None}, ["role"]),
        (Form.PERSON, {"person": NewPerson("Ines"), "role": Role.USER}, []),
        (Form.PERSON, {"person": PersonId("p"), "role": None}, ["role"]),
        (Form.PERSON, {"person": INES, "role": Role.UNKNOWN}, ["role"]),
        (Form.QUOTE, {"person": PersonId("p"), "role": None}, []),
        (Form.QUOTE, {"person": NewPerson("  ")}, ["person"]),
        (Form.QUOTE, {"happened_on": TODAY + timedelta(days=1)}, ["happened_on"]),
        (Form.QUOTE, {"happened_on": TODAY - timedelta(days=3661)}, ["happened_on"]),
        (Form.QUOTE, {"happened_on": TODAY - timedelta(days=3660)}, []),
        (Form.QUOTE, {"link": "in my drawer"}, ["link"]),
        (Form.QUOTE, {"words": "a whole crane shift " * 500}, ["words"]),
    ],
)
def test_what_a_form_lacks_is_named_by_its_field(
    form: Form, changes: dict[str, object], fields: list[str]
) -> None:
    assert _fields(form, **changes) == fields


def test_the_fit_names_nobody_at_the_buyer() -> None:
    assert _fields(Form.STATEMENT, names_person=False, person=None) == []


def test_a_waiver_is_allowed_by_the_playbook_and_says_why() -> None:
    waiver = {"kind": ProofKind.WAIVER, "person": None, "happened_on": None, "link": None}
    assert _fields(Form.DOCUMENT, waivable=True, **waiver) == []
    assert _fields(Form.DOCUMENT, waivable=True, **{**waiver, "words": "n/a"}) == ["words"]
    assert _fields(Form.DOCUMENT, waivable=False, **waiver) == ["words"]


@pytest.mark.parametrize(
    "words",
    [
        "Each missed slot costs us a whole crane shift",
        "Ines said: 3 berths, 2 cranes, one bottleneck",
        "Zuerst prüft die Sicherheit, dann der Betriebsrat",
        "Сначала проверка безопасности, потом решает совет",
        "Zuerst\nprüft\ndie\nSicherheitsabteilung",
    ],
)
def test_these_words_say_something(words: str) -> None:
    assert says_something(words)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "   \n\t ",
        "ok",
        "done done done done done done done",
        "ok done ok done ok done ok done ok done",
        "aaaaa bbbbb ccccc ddddd",
        "asdf asdf asdf asdf asdf asdf",
        "lorem ipsum dolor",
        "1234 5678 9012 3456 7890 1234 5678",
        "a b c d e f g h i j",
        "!!!! ???? .... ---- !!!! ????",
        "Sicherheitsprüfung kommt zuerst",
        "test1 test2 test3 test4 test5 test6",
        "abcdef abcdef abcdef abcdef abcdef",
    ],
)
def test_these_words_are_placeholders(words: str) -> None:
    assert not says_something(words)


def test_the_longest_words_are_kept_and_longer_ones_are_not() -> None:
    text = ("A whole crane shift is lost each week. " * 300)[:MOST_LETTERS]
    assert _fields(Form.QUOTE, words=text) == []
    assert _fields(Form.QUOTE, words=text + "x") == ["words"]


@pytest.mark.parametrize(
    "link", ["https://example.com", "HTTP://example.com/a?b#c", "https://[::1]/x", "mailto:ines@example.com"]
)
def test_these_links_may_be_opened(link: str) -> None:
    assert is_open_link(link)


@pytest.mark.parametrize(
    "link",
    [
        *("", "example.com", "https://", "https:///order.pdf", "http:order.pdf", "mailto:ines", "order.pdf"),
        *(
            "javascript:alert(1)",
            "file:///etc/passwd",
            "ftp://example.com",
            "data:text/html,x",
            "C:\\order.pdf",
        ),
        *(
            "https://example.com/a b",
            "https://example.com/\n",
            " https://example.com",
            "https://[::1",
            "\\\\host\\x",
        ),
        *("https://exa\x00mple.com", "smb://host/share"),
    ],
)
def test_these_links_may_not(link: str) -> None:
    assert not is_open_link(link)


@pytest.mark.parametrize("form", list(Form))
@pytest.mark.parametrize("linked", [True, False])
def test_the_grade_follows_from_form_and_backing(form: Form, linked: bool) -> None:
    buyer = form in (Form.QUOTE, Form.DOCUMENT)
    assert grade(form, linked=linked) is (Grade.BUYER if buyer else Grade.FACT if linked else Grade.CLAIM)


@pytest.mark.parametrize(("age", "stale"), [(0, False), (90, False), (91, True), (-1, False)])
def test_a_proof_is_stale_the_day_after_its_shelf_life(age: int, stale: bool) -> None:
    asked = requirement("r", shelf_life_days=90)
    assert is_stale(asked, TODAY - timedelta(days=age), instant(TODAY, 23)) is stale


def test_a_proof_without_a_shelf_life_lasts() -> None:
    assert not is_stale(requirement("r"), date(1990, 1, 1), instant(TODAY))


def test_a_letter_that_folds_into_two_is_one_letter() -> None:
    assert not says_something("AAA AAA ABß AAAAAAAAŉ")
