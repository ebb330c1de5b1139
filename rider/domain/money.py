# SPDX-License-Identifier: MIT
"""Money in integer minor units of an ISO 4217 currency."""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

# ISO 4217 exponents that differ from two.
_EXPONENTS = dict.fromkeys(
    (
        "BIF",
        "CLP",
        "DJF",
        "GNF",
        "ISK",
        "JPY",
        "KMF",
        "KRW",
        "PYG",
        "RWF",
        "UGX",
        "VND",
        "VUV",
        "XAF",
        "XOF",
        "XPF",
    ),
    0,
) | dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3)
_SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "INR": "₹", "BRL": "R$", "PLN": "zł"}
_CODE = re.compile(r"[A-Z]{3}")

LARGEST_MINOR = 2**53 - 1
"""The largest amount kept: beyond it a spreadsheet or JSON reader would round."""


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units (cents) and its ISO currency."""

    minor: int
    currency: str


def exponent(currency: str) -> int:
    """Return how many digits of a currency stand behind the point."""
    return _EXPONENTS.get(currency, 2)


def is_currency(code: str) -> bool:
    """Say whether a text has the form of an ISO 4217 code."""
    return bool(_CODE.fullmatch(code))


def from_decimal(amount: Decimal, currency: str) -> Money:
    """Return an amount in major units as Money, rounded half to even at the currency's exponent.

    Raises:
        ValueError: the amount is not finite or larger than LARGEST_MINOR.
    """
    if not amount.is_finite():
        raise ValueError("not a finite amount")
    try:
        minor = int((amount.scaleb(exponent(currency))).quantize(Decimal(1)))
    except InvalidOperation as error:
        raise ValueError("too large an amount") from error
    if abs(minor) > LARGEST_MINOR:
        raise ValueError("too large an amount")
    return Money(minor, currency)


def to_decimal(money: Money) -> Decimal:
    """Return the amount in major units."""
    return Decimal(money.minor).scaleb(-exponent(money.currency))


def symbol(currency: str) -> str:
    """Return the sign that stands before an amount: a symbol or the code and a blank."""
    return _SYMBOLS.get(currency, f"{currency}\u00a0")


def short(money: Money) -> str:
    """Return a compact amount for a card or a column head: €950, €24k, €1.2M."""
    major = to_decimal(money)
    sign, size = ("-" if major < 0 else ""), abs(major)
    for limit, unit, suffix in ((Decimal(999_500), 1_000_000, "M"), (Decimal("999.5"), 1_000, "k")):
        if size >= limit:
            figure = size / unit
            text = f"{figure:.1f}".removesuffix(".0") if figure < 10 else f"{figure:,.0f}"
            return f"{sign}{symbol(money.currency)}{text}{suffix}"
    return f"{sign}{symbol(money.currency)}{size:,.0f}"


def full(money: Money) -> str:
    """Return the whole amount with its digits grouped: €24,000.00 without empty cents."""
    major = to_decimal(money)
    digits = exponent(money.currency) if major != major.to_integral_value() else 0
    sign = "-" if major < 0 else ""
    return f"{sign}{symbol(money.currency)}{abs(major):,.{digits}f}"
