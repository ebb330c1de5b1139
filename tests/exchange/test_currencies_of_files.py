# SPDX-License-Identifier: MIT
"""What amounts are in: a row's own currency, or the rep's, which is told and stays; and their digits."""

from dataclasses import replace
from pathlib import Path

import pytest

from rider.domain.landing import Verdict
from rider.domain.money import Money
from rider.exchange.cells.amounts import DecimalMark
from rider.exchange.importing import Need, carry_out, plan
from rider.store.engine import Store
from tests.deal_files import EVERYTHING, look_at, planned, write

HEADER = "Deal ID,Deal name,Stage,Amount,Currency"
BARE = "Deal ID,Deal name,Stage,Amount"


def file(folder: Path, *rows: str, header: str = HEADER) -> Path:
    return write(folder / "x.csv", *rows, header=header)


def money(store: Store, path: Path) -> list[Money | None]:
    return [row.deal.value if row.deal else None for row in planned(store, path).rows]


def test_blank_currencies_are_told_with_what_was_taken(store: Store, tmp_path: Path) -> None:
    path = file(tmp_path, "1,A,Discovery,5,USD", "2,B,Discovery,5,", "3,C,Discovery,€7,", "4,D,Discovery,,")
    assert money(store, path) == [Money(500, "USD"), Money(500, "EUR"), Money(700, "EUR"), None]
    assert planned(store, path).notices == ("Line 3: It has no currency; its amount is read as EUR.",)
    assert "1 amount has no currency and is read as EUR, your currency." in look_at(store, path).why


def test_blank_currencies_are_asked_for_where_the_rep_has_none(store: Store, tmp_path: Path) -> None:
    path = file(tmp_path, "1,A,Discovery,5,USD", "2,B,Discovery,5,", "3,C,Discovery,6,")
    ask = next(iter(look_at(store, path, currency="").asks))
    assert ask.need is Need.CURRENCY
    assert ask.sentence == "2 rows have an amount and no currency in x.csv. Say the currency."


@pytest.mark.parametrize(
    ("header", "row"), [(HEADER, "1,A,Discovery,5,"), (BARE, "1,A,Discovery,5")], ids=["blank", "no column"]
)
def test_what_was_taken_once_stays_when_the_setting_changes(
    store: Store, tmp_path: Path, header: str, row: str
) -> None:
    path = file(tmp_path, row, header=header)
    carry_out(store, planned(store, path))
    again = look_at(store, path, currency="JPY")
    assert plan(again, store).counts[Verdict.UNCHANGED] == 1
    assert any(line.endswith("read as EUR, as last time.") for line in again.why)
    told = plan(look_at(store, path, answers=replace(EVERYTHING, currency="JPY")), store)
    assert told.counts[Verdict.CHANGED] == 1


def test_a_file_without_currencies_says_what_its_amounts_are_read_as(store: Store, tmp_path: Path) -> None:
    path = file(tmp_path, "1,A,Discovery,5", header=BARE)
    assert "Amounts that do not say what they are in are read as EUR, your currency." in (
        look_at(store, path).why
    )
    assert planned(store, path).notices == ()


def test_a_code_that_is_no_currency_is_a_fault_of_its_row(store: Store, tmp_path: Path) -> None:
    path = file(
        tmp_path, "1,A,Discovery,5,ABC", "2,B,Discovery,XYZ 5,", "3,C,Discovery,,ABC", "4,D,Discovery,1,eur"
    )
    assert [row.reason for row in planned(store, path).rows] == [
        "“ABC” in Currency is no currency.",
        "“XYZ 5” in Amount is in “XYZ”, which is no currency.",
        "“ABC” in Currency is no currency.",
        "",
    ]


def test_three_digits_behind_a_comma_are_asked_about_in_dinars(store: Store, tmp_path: Path) -> None:
    path = file(tmp_path, '1,A,Discovery,"12,500",TND', '2,B,Discovery,"1,250",EUR')
    ask = next(iter(look_at(store, path).asks))
    assert (ask.need, ask.example) == (Need.DECIMAL_MARK, "12,500")
    said = replace(EVERYTHING, decimal_mark=DecimalMark.COMMA)
    deal = planned(store, path, answers=said).rows[0].deal
    assert deal is not None
    assert deal.value == Money(12_500, "TND")
    euros = file(tmp_path, '1,A,Discovery,"12,500",EUR')
    assert look_at(store, euros).asks == ()
    proven = file(tmp_path, '1,A,Discovery,"12,500",TND', '2,B,Discovery,"1,250.750",TND')
    assert money(store, proven) == [Money(12_500_000, "TND"), Money(1_250_750, "TND")]


def test_the_reps_own_dinars_are_asked_about_too(store: Store, tmp_path: Path) -> None:
    path = file(tmp_path, '1,A,Discovery,"12,500"', header=BARE)
    assert [ask.need for ask in look_at(store, path, currency="KWD").asks] == [Need.DECIMAL_MARK]
    assert look_at(store, path).asks == ()


def test_amounts_with_more_digits_than_the_currency_are_told(store: Store, tmp_path: Path) -> None:
    path = file(
        tmp_path,
        "1,A,Discovery,1170.50,JPY",
        "2,B,Discovery,1170.00,JPY",
        "3,C,Discovery,1.2345,KWD",
        "4,D,Discovery,0.5,CLF",
        "5,E,Discovery,7.25,JPY",
    )
    assert money(store, path) == [
        Money(1_170, "JPY"),
        Money(1_170, "JPY"),
        Money(1_234, "KWD"),
        Money(5_000, "CLF"),
        Money(7, "JPY"),
    ]
    assert planned(store, path).notices == (
        "2 rows (lines 2, 6): Its amount has more digits behind the point than JPY has; it was rounded.",
        "Line 4: Its amount has more digits behind the point than KWD has; it was rounded.",
    )


def test_a_sign_that_the_currency_does_not_have_is_told(store: Store, tmp_path: Path) -> None:
    path = file(tmp_path, "1,A,Discovery,$5", "2,B,Discovery,-7$", "3,C,Discovery,5", header=BARE)
    assert planned(store, path).notices == (
        "2 rows (lines 2, 3): Its amount has a “$” and is read as EUR.",
        "Line 3: Its value is below zero.",
    )
    assert plan(look_at(store, path, currency="CAD"), store).notices == ("Line 3: Its value is below zero.",)
