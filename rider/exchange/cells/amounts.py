# SPDX-License-Identifier: MIT
"""Amounts as files write them: grouped in any manner, with a sign, in brackets, with a currency."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Context, Decimal
from enum import StrEnum
from typing import NamedTuple

LONGEST = 64
"""An amount that is written with more letters than this is none."""

_SIGNS = {
    **{"€": "EUR", "£": "GBP", "₹": "INR", "R$": "BRL", "zł": "PLN", "US$": "USD", "A$": "AUD", "AU$": "AUD"},
    **{"C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD", "MX$": "MXN", "₪": "ILS"},
    **{"₩": "KRW", "₺": "TRY", "₴": "UAH", "Kč": "CZK"},
}
_MANY_COUNTRIES = ("$", "¥", "kr", "kr.", "Fr.", "Rs", "Rs.")  # shared signs say nothing certain
_WRITTEN = sorted((*_SIGNS, *_MANY_COUNTRIES), key=len, reverse=True)
_BY = {
    **dict.fromkeys(("k", "tsd"), 1_000),
    **dict.fromkeys(("m", "mn", "mio"), 1_000_000),
    **dict.fromkeys(("b", "bn", "mrd"), 1_000_000_000),
}
_BY_WORDS = "|".join(sorted(_BY, key=len, reverse=True))
_CODE = re.compile(
    rf"(?:(?P<before>[A-Z]{{3}})\s?)?(?P<figure>[^A-Z]*?(?:\d\s?(?i:{_BY_WORDS})\.?)?)"
    r"(?:\s?(?P<after>(?!MIO|TSD|MRD)[A-Z]{3}))?",
    re.ASCII,
)
_SHORTENED = re.compile(rf"(?P<figure>[\d.,' ]*\d[.,]?)\s?(?P<by>{_BY_WORDS})\.?", re.ASCII | re.IGNORECASE)
_UNSEEN = dict.fromkeys("\ufeff\u200b\u2060\u200e\u200f\u202a\u202c\u2066\u2069", "")
_PLAIN = str.maketrans(_UNSEEN | {"\u2212": "-", "’": "'", "‘": "'", "´": "'", "ʼ": "'"})
_GROUPED = re.compile(r"\d{1,3}(?P<by>[ '.,])\d{3}(?:(?P=by)\d{3})*", re.ASCII)
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}", re.ASCII)
_FIGURE = re.compile(r"(?:(?<!\S)[.,])?\d(?:.*\d)?", re.ASCII | re.DOTALL)  # “Fr. 5” has no point in it
_POWER = re.compile(r"[\d.,]+e[+-]?\d+", re.ASCII | re.IGNORECASE)
_EXACT = Context(prec=2 * LONGEST)
_NO_CENTS = re.compile(r"(?<=\d)[.,](?:-{1,2}|–|—)")


class DecimalMark(StrEnum):
    """What stands between the whole and its fraction."""

    POINT = "."
    COMMA = ","


class Amount(NamedTuple):
    """An amount in major units, and the currency where the cell itself names one."""

    figure: Decimal
    currency: str | None


@dataclass(frozen=True, slots=True)
class MarkEvidence:
    """A cell of a column that proves each decimal mark, and one that could be read either way."""

    point: str | None
    comma: str | None
    open: str | None

    @property
    def mark(self) -> DecimalMark | None:
        """Return the mark that the column proves; None where nothing or both are proven."""
        if (self.point is None) == (self.comma is None):
            return None
        return DecimalMark.POINT if self.point else DecimalMark.COMMA

    @property
    def asks(self) -> bool:
        """Say whether someone must tell which mark is meant."""
        return self.mark is None and self.open is not None


def mark_evidence(cells: Iterable[str]) -> MarkEvidence:
    """Look through the cells of a column for those that can be read with one decimal mark only.

    “1,234” alone is no question, as nobody writes three decimals behind a comma and no amount without them;
    it is one where the column has both marks.
    """
    proofs: dict[DecimalMark, str] = {}
    undecided: dict[str, str] = {}
    for cell in cells:
        found = _FIGURE.search(cell)
        figure = re.sub(r"[^\d.,]", "", found[0], flags=re.ASCII) if found else ""
        if not ("." in figure or "," in figure) or not _is_amount(cell):
            continue
        if mark := _mark_of(figure):
            proofs.setdefault(mark, cell)
        else:
            undecided.setdefault("." if "." in figure else ",", cell)
    point, comma = proofs.get(DecimalMark.POINT), proofs.get(DecimalMark.COMMA)
    return MarkEvidence(point, comma, undecided.get(".") or (undecided.get(",") if point and comma else None))


def _is_amount(cell: str) -> bool:
    try:
        return parse_amount(cell, DecimalMark.POINT, shortened=True) is not None
    except ValueError:
        return False


def _mark_of(figure: str) -> DecimalMark | None:
    last = max(figure.rfind("."), figure.rfind(","))
    sign, other = (figure[last], "," if figure[last] == "." else ".")
    if figure.count(sign) > 1:
        return DecimalMark(other)  # what stands there twice parts thousands
    if len(figure) - last - 1 == 3 and other not in figure and re.fullmatch(r"[1-9]\d{0,2}", figure[:last]):
        return None
    return DecimalMark(sign)


def currency_of_sign(sign: str) -> str | None:
    """Return the currency of a sign such as €, None for one that several have, as for $."""
    return _SIGNS.get(sign)


def shared_sign(cell: str) -> str:
    """Return the sign of many countries' money at an amount, nothing where there is none."""
    text = cell.strip("-+() ")
    return next((sign for sign in _MANY_COUNTRIES if text.startswith(sign) or text.endswith(sign)), "")


def is_sign(text: str) -> bool:
    """Say whether a text is the sign of some currency."""
    return text in _WRITTEN


def is_shortened(cell: str) -> bool:
    """Say whether a cell is an amount such as 250k or 1,5 Mio., which is none until someone says so."""
    try:
        parse_amount(cell, DecimalMark.POINT)
    except _ShortenedError:
        return True
    except ValueError:
        return False
    return False


def parse_amount(
    cell: str, mark: DecimalMark | None = None, *, shortened: bool | None = None
) -> Amount | None:
    """Return the amount of a cell, None for a blank one; `mark` settles what 1.234 means.

    With `shortened`, 250k is 250,000 and 1,5 Mio. is 1,500,000.

    Raises:
        ValueError: the cell is not an amount; its text is the rest of a sentence.
    """
    text = _plain(cell)
    if text in ("", "-", "–", "—"):
        return None
    if len(text) > LONGEST:
        raise ValueError("is too long for an amount")
    negative, text = _sign(text)
    text, currency = _currency(text)
    inner, text = _sign(text)
    if (negative and inner) or not any(c.isdigit() for c in text):
        raise ValueError("is not an amount")
    text, times = _written_out(text)
    figure = _EXACT.multiply(Decimal(_digits(text, mark)), times)
    if times > 1 and not shortened:
        raise _ShortenedError("is shortened; write the amount out in full")
    return Amount(figure.copy_negate() if negative or inner else figure, currency)


class _ShortenedError(ValueError):
    pass


def _plain(cell: str) -> str:
    text = cell if cell.isascii() else cell.translate(_PLAIN)
    return re.sub(r"\s", " ", text).strip()


def _sign(text: str) -> tuple[bool, str]:
    text = _NO_CENTS.sub("", text)
    if text.startswith("(") and text.endswith(")"):
        return True, text[1:-1].strip()
    if text.startswith("-") or text.endswith("-"):
        return True, text.removeprefix("-").removesuffix("-").strip()
    return False, text.removeprefix("+").strip()


def _currency(text: str) -> tuple[str, str | None]:
    code = None
    found = _CODE.fullmatch(text)
    if found and bool(found["before"]) != bool(found["after"]):
        text, code = found["figure"].strip(), found["before"] or found["after"]
    for sign in _WRITTEN:
        told = _SIGNS.get(sign)
        if (text.startswith(sign) or text.endswith(sign)) and (code is None or told in (None, code)):
            return text.removeprefix(sign).removesuffix(sign).strip(), code or told
    return text, code


def _written_out(text: str) -> tuple[str, int]:
    """Divide a shortened figure into what is written and what it counts."""
    found = _SHORTENED.fullmatch(text)
    return (found["figure"].strip(), _BY[found["by"].lower()]) if found else (text, 1)


def _digits(text: str, mark: DecimalMark | None) -> str:
    """Return a figure with nothing but digits and a point."""
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
