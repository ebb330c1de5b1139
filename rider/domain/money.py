# SPDX-License-Identifier: MIT
"""Money in integer minor units of an ISO 4217 currency."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # the board counts in minor units alone
    from decimal import Decimal

# ISO 4217 exponents that differ from two.
_EXPONENTS = (
    dict.fromkeys(
        (
            "BIF",
            "BYR",
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
            "UYI",
            "VND",
            "VUV",
            "XAF",
            "XOF",
            "XPF",
        ),
        0,
    )
    | dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3)
    | dict.fromkeys(("CLF", "UYW"), 4)
)
_SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "INR": "₹", "BRL": "R$", "PLN": "zł"}
_MINUS = "−"
_CODE = re.compile(r"[A-Z]{3}")

LARGEST_MINOR = 2**53 - 1
"""The largest amount kept: beyond it a spreadsheet or JSON reader would round."""


class Money(NamedTuple):
    """An amount in minor units (cents) and its ISO currency."""

    minor: int
    currency: str


def exponent(currency: str) -> int:
    """Return how many digits of a currency stand behind the point."""
    return _EXPONENTS.get(currency, 2)


def is_currency(code: str) -> bool:
    """Say whether a text has the form of an ISO 4217 code."""
    return bool(_CODE.fullmatch(code))


def from_decimal(amount: "Decimal", currency: str) -> Money:
    """Return an amount in major units as Money, rounded half to even at the currency's exponent.

    Raises:
        ValueError: the amount is not finite or larger than LARGEST_MINOR.
    """
    from decimal import Decimal, InvalidOperation

    if not amount.is_finite():
        raise ValueError("not a finite amount")
    try:
        minor = int((amount.scaleb(exponent(currency))).quantize(Decimal(1)))
    except InvalidOperation as error:
        raise ValueError("too large an amount") from error
    if abs(minor) > LARGEST_MINOR:
        raise ValueError("too large an amount")
    return Money(minor, currency)


def to_decimal(money: Money) -> "Decimal":
    """Return the amount in major units."""
    from decimal import Decimal

    return Decimal(money.minor).scaleb(-exponent(money.currency))


def symbol(currency: str) -> str:
    """Return the sign that stands before an amount: a symbol or the code and a blank."""
    return _SYMBOLS.get(currency, f"{currency}\u00a0")


class Brief(NamedTuple):
    """The size of an amount in few digits: so many whole and tenth parts of a unit, which is M, k or none."""

    whole: int
    tenth: int
    unit: str


def brief(money: Money) -> Brief:
    """Return an amount in few digits, without its sign."""
    one, size = 10 ** exponent(money.currency), abs(money.minor)
    for unit, suffix in ((1_000_000, "M"), (1_000, "k")):
        if 2 * size >= 1_999 * one * unit // 1_000:  # 999.5 of the unit below
            if size < 10 * unit * one:
                return Brief(*divmod(_rounded(10 * size, unit * one), 10), suffix)
            return Brief(_rounded(size, unit * one), 0, suffix)
    return Brief(_rounded(size, one), 0, "")


@lru_cache(2_000)
def short(money: Money) -> str:
    """Return a compact amount for a card or a column head: €950, €24k, €1.2M."""
    whole, tenth, unit = brief(money)
    sign, tenths = _MINUS if money.minor < 0 else "", f".{tenth}" if tenth else ""
    return f"{sign}{symbol(money.currency)}{whole:,}{tenths}{unit}"


def _rounded(size: int, per: int) -> int:
    """Return size / per, rounded half to even."""
    whole, rest = divmod(size, per)
    return whole + (2 * rest > per or (2 * rest == per and whole % 2 == 1))


def full(money: Money) -> str:
    """Return the whole amount with its digits grouped: €24,000.00 without empty cents."""
    major = to_decimal(money)
    digits = exponent(money.currency) if major != major.to_integral_value() else 0
    sign = _MINUS if major < 0 else ""
    return f"{sign}{symbol(money.currency)}{abs(major):,.{digits}f}"


def usable(minor: int | None) -> int | None:
    """Return an amount as it counts: none where it lies below nought."""
    return minor if minor is None or minor >= 0 else None
