# SPDX-License-Identifier: MIT
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rider.exchange.cells.amounts import DecimalMark, is_shortened, mark_evidence, parse_amount

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
        ("US$ 1,234", "1234", "USD"),
        ("$1,234 USD", "1234", "USD"),
        ("1.234,56 € EUR", "1234.56", "EUR"),
        ("CHF 1'234", "1234", "CHF"),
        ("CHF 1’234.–", "1234", "CHF"),
        ("500,-", "500", None),
        ("-500.00", "-500", None),
        ("1\u2009234\u2009567,5", "1234567.5", None),
        ("\u200e1,234\u200f", "1234", None),
        ("9" * 40 + ".12", "9" * 40 + ".12", None),
        ("-" + "9" * 40, "-" + "9" * 40, None),
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
        ("EUR 5 USD", "is not an amount"),
        ("$5 EUR k", "is not an amount"),
        ("5 kk", "is not an amount"),
    ],
)
def test_what_is_no_amount_says_so(cell: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        parse_amount(cell)


def test_a_column_settles_what_its_point_means() -> None:
    assert mark_evidence(["1.234", "1.234,50"]).mark is DecimalMark.COMMA
    assert mark_evidence(["1.234", "99.5"]).mark is DecimalMark.POINT
    assert mark_evidence(["1.234", "1,234"]).mark is None
    assert mark_evidence(["1.234", "1.234.567"]).mark is DecimalMark.COMMA
    assert mark_evidence(["1.5", "1,5"]).mark is None
    assert parse_amount("1.234", DecimalMark.COMMA) == (Decimal(1234), None)
    assert parse_amount("1.234", DecimalMark.POINT) == (Decimal("1.234"), None)
    assert parse_amount("1,234", DecimalMark.COMMA) == (Decimal("1.234"), None)


GROUPS = [
    (",", "."),
    (".", ","),
    (" ", ","),
    ("'", "."),
    ("’", "."),
    ("\u00a0", ","),
    ("\u202f", ","),
    ("", "."),
]
SIGNED = ["-{}", "({})", "{}-", "\u2212{}", "- {}"]
DRESSED = ["{}", "{} €", "€{}", "EUR {}", "{} EUR", " {}\u00a0"]


@given(st.integers(1, 10**14), st.sampled_from(GROUPS), st.sampled_from(SIGNED), st.sampled_from(DRESSED))
def test_signs_currencies_and_groups_go_together(
    cents: int, manner: tuple[str, str], signed: str, dressed: str
) -> None:
    for text, figure in (
        (dressed.format(grouped(cents, *manner)), Decimal(cents) / 100),
        (signed.format(dressed.strip().format(grouped(cents, *manner))), Decimal(-cents) / 100),
        (dressed.format(signed.format(grouped(cents, *manner))), Decimal(-cents) / 100),
    ):
        assert parse_amount(text) == (figure, "EUR" if set(dressed) & set("€E") else None)


@given(st.integers(10**5, 10**14), st.booleans())
def test_lakhs_and_crores_are_read(rupees: int, signed: bool) -> None:
    head, tail = divmod(rupees, 1000)
    pairs = f"{head:,}".replace(",", "")
    pairs = pairs if len(pairs) % 2 == 0 else f" {pairs}"
    text = ",".join(pairs[n : n + 2] for n in range(0, len(pairs), 2)).strip() + f",{tail:03}"
    assert parse_amount(f"₹{text}" if signed else text) == (rupees, "INR" if signed else None)


SHORT = [("k", 3), ("K", 3), ("Tsd.", 3), ("tsd", 3), ("M", 6), ("m", 6), ("mn", 6), ("Mio.", 6), ("MIO", 6)]
SHORT += [("bn", 9), ("B", 9), ("Mrd.", 9), ("MRD", 9)]


@given(
    st.integers(1, 99_999).filter(lambda tenths: tenths % 10 > 0),
    st.sampled_from(SHORT),
    st.sampled_from(".,"),
    st.sampled_from(["{}{}", "{} {}", "-{}\u00a0{}", "€ {}{}", "{} {} €", "{} {} EUR", "EUR {}{}"]),
)
def test_shortened_amounts_wait_for_a_word(tenths: int, short: tuple[str, int], mark: str, form: str) -> None:
    letters, zeros = short
    text = form.format(f"{tenths / 10:.1f}".replace(".", mark), letters)
    assert is_shortened(text)
    for answer in (None, False):
        with pytest.raises(ValueError, match="is shortened; write the amount out in full"):
            parse_amount(text, shortened=answer)
    figure = Decimal(tenths) * 10 ** (zeros - 1) * (-1 if text.startswith("-") else 1)
    assert parse_amount(text, shortened=True) == (figure, "EUR" if set(form) & set("€E") else None)


@pytest.mark.parametrize("cell", ["250", "", "1.234", "kk", "k", "Mio.", "soon", "5 MXN", "250kg", "1e5"])
def test_other_cells_are_not_shortened(cell: str) -> None:
    assert not is_shortened(cell)


@given(st.lists(CENTS, min_size=1), st.sampled_from([",.", ".,"]))
def test_a_column_of_one_manner_never_proves_the_other(cents: list[int], manner: str) -> None:
    evidence = mark_evidence(grouped(n, *manner) for n in cents)
    assert evidence.mark is DecimalMark(manner[1])
    assert not evidence.asks


@pytest.mark.parametrize(
    ("cells", "mark", "asks"),
    [
        (["1.234", "567"], None, "1.234"),
        (["€ 1.234", "1.234,5"], DecimalMark.COMMA, ""),
        (["1.234", "0.125"], DecimalMark.POINT, ""),
        (["1.234", "1,234,567"], DecimalMark.POINT, ""),
        (["1.234", "1.234.567"], DecimalMark.COMMA, ""),
        (["1,234", "567"], None, ""),
        (["1,234", "1.5", "1,5"], None, "1,234"),
        (["1.5", "1,5"], None, ""),
        (["1.234", "v1.2", "1.5.2024"], None, "1.234"),
        (["1.234k", "250k"], None, "1.234k"),
        (["1.234", "1,5 Mio."], DecimalMark.COMMA, ""),
        (["Fr. 1.234"], None, "Fr. 1.234"),
        (["Fr. 1.5", ",5"], None, ""),
        (["Rs.500"], None, ""),
        ([], None, ""),
    ],
)
def test_a_mark_is_proven_or_asked_for(cells: list[str], mark: DecimalMark | None, asks: str) -> None:
    evidence = mark_evidence(cells)
    assert evidence.mark is mark
    assert evidence.asks == bool(asks)
    assert not asks or evidence.open == asks
