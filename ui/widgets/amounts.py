# SPDX-License-Identifier: MIT
"""Amounts as a rep types them: with or without grouping, in either order of point and comma."""

import re
from decimal import Decimal

from rider.domain.money import Money, exponent, from_decimal, is_currency, to_decimal
from ui.regional import figure

_NOISE = re.compile(r"[\s'’_€$£¥]")
_PLAIN = re.compile(r"\d+(\.\d+)?")
_THOUSANDS = {"k": 3, "m": 6}
_GROUP = 3


def parse(text: str, currency: str) -> Money | None:
    """Return a typed amount, or None where the text is not one (or the code is not a currency)."""
    code = currency.strip().upper()
    bare = _NOISE.sub("", _plain(text.casefold()))
    if not is_currency(code) or not bare:
        return None
    power = _THOUSANDS.get(bare[-1], 0)
    figure = _with_point(bare[:-1] if power else bare, exponent(code))
    if not _PLAIN.fullmatch(figure) or not figure.isascii():
        return None
    try:
        return from_decimal(Decimal(figure).scaleb(power), code)
    except ValueError:
        return None


def typed(money: Money) -> str:
    """Return an amount as it stands in a field: grouped, without its currency and without empty cents.

    Where a currency has three digits behind the point they all stand, or a group would be read as them.
    """
    minus = "-" if money.minor < 0 else ""
    return minus + figure(money, cents=exponent(money.currency) >= _GROUP)


def _plain(text: str) -> str:
    """Return a text with the digits and marks of Arabic and other scripts as those of this one."""
    marked = text.translate({0x66B: ".", 0x66C: ","})
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in marked)


def exchanged(text: str, before: str, now: str) -> str:
    """Return an amount typed in one currency as the same amount reads in another."""
    money = parse(text, before)
    if money is None or exponent(before) == exponent(now):
        return text
    try:
        return typed(from_decimal(to_decimal(money), now))
    except ValueError:
        return text


def _with_point(figure: str, digits: int) -> str:
    """Return the figure with a point before its fraction and no grouping.

    The separator that comes last divides, unless it groups: it is repeated, or exactly three digits follow
    it in a currency that has not three.
    """
    last = max(figure.rfind("."), figure.rfind(","))
    if last < 0:
        return figure
    mark, other = figure[last], "," if figure[last] == "." else "."
    tail = figure[last + 1 :]
    groups = figure.count(mark) > 1 or (len(tail) == _GROUP and digits != _GROUP and other not in figure)
    if groups:
        return figure.replace(".", "").replace(",", "")
    return figure[:last].replace(other, "") + "." + tail
