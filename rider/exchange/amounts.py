# SPDX-License-Identifier: MIT
"""Amounts as files write them: grouped in any manner, with a sign, in brackets, with a currency."""

import re
from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

LONGEST = 64
"""An amount that is written with more letters than this is none."""

_SIGNS = {"€": "EUR", "£": "GBP", "₹": "INR", "R$": "BRL", "zł": "PLN", "US$": "USD"}
_MANY_COUNTRIES = ("$", "¥", "kr", "kr.", "Fr.", "Rs", "Rs.")  # shared signs say nothing certain
_WRITTEN = sorted((*_SIGNS, *_MANY_COUNTRIES), key=len, reverse=True)
_CODE = re.compile(r"(?:(?P<before>[A-Z]{3})\s?)?(?P<figure>[^A-Z]*?)(?:\s?(?P<after>[A-Z]{3}))?", re.ASCII)
_BLANKS = str.maketrans({c: " " for c in "\u00a0\u202f\u2009\u2007\t"} | {"\u2212": "-", "’": "'"})
_GROUPED = re.compile(r"\d{1,3}(?P<by>[ '.,])\d{3}(?:(?P=by)\d{3})*", re.ASCII)
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}", re.ASCII)
_SHORTENED = re.compile(r"[\d.,]+\s?(?:k|m|mn|mio|bn|tsd)\.?", re.ASCII | re.IGNORECASE)
_POWER = re.compile(r"[\d.,]+e[+-]?\d+", re.ASCII | re.IGNORECASE)


class DecimalMark(StrEnum):
    """What stands between the whole and its fraction."""

    POINT = "."
    COMMA = ","


class Amount(NamedTuple):
    """An amount in major units, and the currency where the cell itself names one."""

    figure: Decimal
    currency: str | None


def decimal_mark(cells: Iterable[str]) -> DecimalMark | None:
    """Return the mark that a column proves by a cell that can be read in one way only."""
    found = {mark for cell in cells if (mark := _mark_of(cell))}
    return found.pop() if len(found) == 1 else None


def _mark_of(cell: str) -> DecimalMark | None:
    figure = re.sub(r"[^\d.,]", "", cell)
    last = max(figure.rfind("."), figure.rfind(","))
    if last < 0 or figure.count(figure[last]) > 1:
        return None
    other = "," if figure[last] == "." else "."
    if len(figure) - last - 1 == 3 and other not in figure and last <= 3:
        return None
    return DecimalMark(figure[last])


def parse_amount(cell: str, mark: DecimalMark | None = None) -> Amount | None:
    """Return the amount of a cell, None for a blank one; `mark` settles what 1.234 means.

    Raises:
        ValueError: the cell is not an amount; its text is the rest of a sentence.
    """
    text = cell.translate(_BLANKS).strip()
    if text in ("", "-", "–", "—"):
        return None
    if len(text) > LONGEST:
        raise ValueError("is too long for an amount")
    negative, text = _sign(text)
    text, currency = _currency(text)
    inner, text = _sign(text)
    if (negative and inner) or not any(c.isdigit() for c in text):
        raise ValueError("is not an amount")
    figure = Decimal(_plain(text, mark))
    return Amount(-figure if negative or inner else figure, currency)


def _sign(text: str) -> tuple[bool, str]:
    if text.startswith("(") and text.endswith(")"):
        return True, text[1:-1].strip()
    if text.startswith("-") or text.endswith("-"):
        return True, text.removeprefix("-").removesuffix("-").strip()
    return False, text.removeprefix("+").strip()


def _currency(text: str) -> tuple[str, str | None]:
    found = _CODE.fullmatch(text)
    if found and bool(found["before"]) != bool(found["after"]):
        return found["figure"].strip(), found["before"] or found["after"]
    for sign in _WRITTEN:
        if text.startswith(sign) or text.endswith(sign):
            return text.removeprefix(sign).removesuffix(sign).strip(), _SIGNS.get(sign)
    return text, None


def _plain(text: str, mark: DecimalMark | None) -> str:
    """Return a figure with nothing but digits and a point."""
    if _SHORTENED.fullmatch(text):
        raise ValueError("is shortened; write the amount out in full")
    if _POWER.fullmatch(text):
        raise ValueError("was shortened by a spreadsheet; write the amount out in full")
    whole, fraction = _split(text, mark)
    grouped = _GROUPED.fullmatch(whole) or _INDIAN.fullmatch(whole)
    digits = re.sub(r"[ '.,]", "", whole) if grouped else whole
    if not re.fullmatch(r"\d+", digits, re.ASCII) or not re.fullmatch(r"\d*", fraction, re.ASCII):
        raise ValueError("is not an amount")
    return f"{digits}.{fraction or 0}"


def _split(text: str, mark: DecimalMark | None) -> tuple[str, str]:
    """Divide a figure at its decimal mark, if it has one."""
    points, commas = text.count("."), text.count(",")
    if points and commas:
        last = "." if text.rfind(".") > text.rfind(",") else ","
        whole, _, fraction = text.rpartition(last)
        return whole, fraction
    sign = "." if points else ","
    if points + commas != 1:
        return text, ""
    whole, _, fraction = text.rpartition(sign)
    if len(fraction) != 3 or not re.fullmatch(r"[1-9]\d{0,2}", whole, re.ASCII):
        return whole or "0", fraction
    if mark is None and sign == ".":
        raise ValueError("could mean thousands or a fraction; add decimal_mark to the mapping")
    return (whole, fraction) if mark == sign else (text, "")
