# SPDX-License-Identifier: MIT
"""What is found by what is typed, and in which order."""

import pytest

from ui.palette.entries import Entry, Kind, entry
from ui.palette.finding import MOST, Index
from ui.palette.folding import folded, found_in


def titles(index: Index, typed: str) -> list[str]:
    return [one.title for one in index.find(typed)]


def deal(name: str, detail: str = "") -> Entry:
    return entry(Kind.DEAL, name, name, detail)


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Müller & Söhne", "muller sohne"),
        ("Hauptstraße", "hauptSTRASSE"),
        ("Grønne Marker", "gronne"),
        ("Łódź", "lodz"),
        ("Ærø Færge", "aero"),
        ("İstanbul", "istanbul"),
        ("Mu\N{COMBINING DIAERESIS}ller", "müller"),
        ("C++ tooling", "c++"),
        ("dock-scheduling (pilot)", "scheduling pilot"),
    ],
)
def test_case_and_accents_and_signs_do_not_keep_a_name_from_being_found(text: str, typed: str) -> None:
    assert titles(Index([deal("Yard planning"), deal(text)]), typed) == [text]


def test_the_words_may_come_in_any_order_and_from_name_account_and_stage() -> None:
    index = Index([deal("Dock scheduling", "Hafen Terminal · Proposal"), deal("Dock upkeep", "Kran AG")])
    assert titles(index, "prop dock haf") == ["Dock scheduling"]
    assert titles(index, "dock zeppelin") == []


def test_who_begins_so_comes_first_then_who_has_a_word_that_does_then_all_others() -> None:
    index = Index(
        [
            deal("Haddock audit"),
            deal("Yard", "Dock AG"),
            deal("North dock"),
            deal("Dock scheduling"),
        ]
    )
    assert titles(index, "dock") == ["Dock scheduling", "North dock", "Yard", "Haddock audit"]


def test_what_is_equally_good_stays_in_the_order_in_which_it_was_given() -> None:
    index = Index([deal("Dock b"), deal("Dock a"), deal("Dock c")])
    assert titles(index, "dock") == ["Dock b", "Dock a", "Dock c"]


def test_typing_on_and_going_back_find_the_same_as_typing_anew() -> None:
    names = [
        f"{a} {b} {n}" for n in range(40) for a in ("Dock", "Yard", "Crane") for b in ("pilot", "renewal")
    ]
    kept = Index([deal(name) for name in names])
    for typed in ("d", "do", "dock", "dock r", "dock re 1", "dock", "re dock", "y", "ya 3", "", "crane"):
        anew = Index([deal(name) for name in names])
        assert titles(kept, typed) == titles(anew, typed)


def test_no_more_are_listed_than_anybody_goes_through_and_the_best_are_among_them() -> None:
    names = [f"Haddock {n}" for n in range(3 * MOST)] + ["Dock scheduling"]
    found = titles(Index([deal(name) for name in names]), "dock")
    assert len(found) == MOST
    assert found[0] == "Dock scheduling"


def test_signs_alone_ask_for_nothing() -> None:
    assert Index([deal("Dock")]).find(" / ") == []


def test_the_letters_that_were_found_are_those_of_the_name_as_it_is_written() -> None:
    def strong(text: str, typed: str) -> str:
        found = found_in(text, folded(typed).split())
        return "".join(sign if place in found else "-" for place, sign in enumerate(text))

    assert strong("Hauptstraße 9", "strasse") == "-----straße--"
    assert strong("Haddock dock", "dock") == "--------dock"
    assert strong("Müller", "ull") == "-üll--"
    assert strong("Ærø Færge", "aer") == "Ær-------"
    assert strong("Dock", "zeppelin") == "----"
