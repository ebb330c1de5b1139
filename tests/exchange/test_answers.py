# SPDX-License-Identifier: MIT
"""What a rep has said of a file, as it is remembered."""

from hypothesis import given
from hypothesis import strategies as st

from rider.exchange.cells.amounts import DecimalMark
from rider.exchange.cells.dates import DateOrder
from rider.exchange.mappings.answers import Answers, as_text, digest, from_text

WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
SAID = st.builds(
    Answers,
    columns=st.dictionaries(WORDS, st.none() | WORDS, max_size=4),
    pipeline=st.none() | WORDS,
    pipelines=st.dictionaries(WORDS, WORDS, max_size=3),
    stages=st.dictionaries(WORDS, WORDS, max_size=3),
    outcomes=st.dictionaries(WORDS, WORDS, max_size=3),
    date_orders=st.dictionaries(WORDS, st.sampled_from(DateOrder), max_size=3),
    decimal_mark=st.none() | st.sampled_from(DecimalMark),
    currency=st.none() | st.just("EUR"),
    shortened=st.none() | st.booleans(),
    by_name=st.none() | st.booleans(),
)


@given(SAID)
def test_answers_are_remembered_as_they_were_said(said: Answers) -> None:
    assert from_text(as_text(said)) == said


@given(st.text() | st.sampled_from(["[]", "null", '{"columns": 3, "stages": {"a": 1}, "shortened": "yes"}']))
def test_what_nobody_would_have_written_is_forgotten(text: str) -> None:
    assert isinstance(from_text(text), Answers)


def test_of_an_answer_said_now_and_one_remembered_the_new_one_counts() -> None:
    old = Answers(stages={"A": "Proposal", "B": "won"}, currency="EUR", by_name=True)
    new = Answers(stages={"A": "Commit"}, currency="USD", shortened=False)
    assert new.over(old) == Answers(
        stages={"A": "Commit", "B": "won"}, currency="USD", by_name=True, shortened=False
    )


@given(st.lists(WORDS, min_size=1, max_size=6, unique=True))
def test_the_order_of_columns_and_what_rider_says_do_not_matter(header: list[str]) -> None:
    shuffled = sorted(header, reverse=True)
    assert digest(tuple(header)) == digest((*shuffled, "Rider says"))


def test_an_owner_and_a_line_of_the_header_are_not_remembered_with_the_columns() -> None:
    assert from_text(as_text(Answers(owner="Ada", header_line=3))) == Answers()
