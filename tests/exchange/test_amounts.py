# SPDX-License-Identifier: MIT
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rider.exchange.amounts import DecimalMark, decimal_mark, parse_amount

CENTS = st.integers(-(10**12), 10**12)


def grouped(cents: int, group: str, mark: str) -> str:
    text = f"{abs(cents) / 100:,.2f}".replace(",", "g").replace(".", mark).replace("g", group)
    return f"-{text}" if cents < 0 else text


@given(
    CENTS, st.sampled_from([(",", "."), (".", ","), (" ", ","), ("'", "."), ("\u00a0", ","), ("\u202f", ",")])
)
def test_every_manner_of_grouping_reads_back(cents: int, manner: tuple[str, str]) -> None:
    amount = parse_amount(grouped(cents, *manner))
    assert amount is not None
    assert amount.figure == Decimal(cents) / 100


@given(st.text(max_size=80))
def test_any_text_is_an_amount_or_a_sentence(text: str) -> None:
    try:
        amount = parse_amount(text)
    except ValueError as error:
        amount, said = None, str(error)
    else:
        said = "is fine"
    assert said.split()[0] in ("is", "was", "could")
    assert amount is None or amount.figure.is_finite()


@pytest.mark.parametrize(
    ("cell", "figure", "currency"),
    [
        ("$1,234,567", "1234567", None),
        ("1 234,56", "1234.56", None),
        ("1.234,56 €", "1234.56", "EUR"),
        ("(500)", "-500", None),
        ("($1,500.25)", "-1500.25", None),
        ("$(1,500)", "-1500", None),
        ("500-", "-500", None),
        ("\u2212500", "-500", None),
        ("+7", "7", None),
        ("USD 1,234", "1234", "USD"),
        ("1,234 CHF", "1234", "CHF"),
        ("R$ 5", "5", "BRL"),
        ("1’234.50", "1234.5", None),
        ("12,34,567", "1234567", None),
        ("117.0", "117", None),
        ("0.125", "0.125", None),
        (",5", "0.5", None),
        ("1234.567", "1234.567", None),
        ("1,234", "1234", None),
        ("0", "0", None),
    ],
)
def test_what_exports_write_is_read(cell: str, figure: str, currency: str | None) -> None:
    assert parse_amount(cell) == (Decimal(figure), currency)


@pytest.mark.parametrize("cell", ["", " ", "-", "\u00a0"])
def test_blanks_are_no_amount(cell: str) -> None:
    assert parse_amount(cell) is None


@pytest.mark.parametrize(
    ("cell", "says"),
    [
        ("250k", "is shortened; write the amount out in full"),
        ("1.2M", "is shortened"),
        ("1.2E+06", "was shortened by a spreadsheet"),
        ("nan", "is not an amount"),
        ("inf", "is not an amount"),
        ("-Infinity", "is not an amount"),
        ("١٢٣", "is not an amount"),
        ("1,23,4", "is not an amount"),
        ("--5", "is not an amount"),
        (".", "is not an amount"),
        ("$", "is not an amount"),
        ("12 34", "is not an amount"),
        ("9" * 65, "is too long"),
        ("1.234", "could mean thousands or a fraction"),
    ],
)
def test_what_is_no_amount_says_so(cell: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        parse_amount(cell)


def test_a_column_settles_what_its_point_means() -> None:
    assert decimal_mark(["1.234", "1.234,50"]) is DecimalMark.COMMA
    assert decimal_mark(["1.234", "99.5"]) is DecimalMark.POINT
    assert decimal_mark(["1.234", "1,234"]) is None
    assert decimal_mark(["1.234", "1.234.567"]) is DecimalMark.COMMA
    assert decimal_mark(["1.5", "1,5"]) is None
    assert parse_amount("1.234", DecimalMark.COMMA) == (Decimal(1234), None)
    assert parse_amount("1.234", DecimalMark.POINT) == (Decimal("1.234"), None)
    assert parse_amount("1,234", DecimalMark.COMMA) == (Decimal("1.234"), None)
