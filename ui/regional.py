# SPDX-License-Identifier: MIT
"""Numbers, money and days as the region writes them, and what it says of options left to it."""

import re
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from rider.domain.money import Money, brief, exponent, is_currency, symbol
from rider.settings import AS_SYSTEM, CURRENCY, DAYS, WORK_DAYS, Settings
from ui.translate import QT_TRANSLATE_NOOP

_NO_REGION = "EUR"
HARD = "\u00a0"
"""A blank at which no line ends."""


def home_currency(settings: Settings) -> str:
    """Return the currency of a deal of which nothing else is known."""
    chosen = settings.get(CURRENCY)
    return chosen if chosen != AS_SYSTEM else system_currency()


def system_currency() -> str:
    """Return the currency of the machine's region, EUR where it has none."""
    code = QLocale().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    return code if is_currency(code) else _NO_REGION


def working_days(settings: Settings) -> tuple[str, ...]:
    """Return the days on which the rep works, as they are named in rider.settings.DAYS."""
    chosen = settings.get(WORK_DAYS)
    if chosen != AS_SYSTEM:
        return tuple(chosen.split(","))
    return tuple(sorted((DAYS[day.value - 1] for day in QLocale().weekdays()), key=DAYS.index))


def week() -> tuple[tuple[str, str, str], ...]:
    """Return the days from the region's first one on: key, short and long name."""
    region = QLocale()
    first = region.firstDayOfWeek().value
    numbers = [(first - 1 + ahead) % 7 + 1 for ahead in range(7)]
    short, long = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat
    return tuple(
        (DAYS[n - 1], region.standaloneDayName(n, short), region.standaloneDayName(n, long)) for n in numbers
    )


def region() -> QLocale:
    """Return the region, which groups digits even where the machine names none."""
    here = QLocale()
    return here if here.language() is not QLocale.Language.C else QLocale(QLocale.Language.English)


def number(value: int) -> str:
    """Return a whole number as the region groups it: 1,234 or 1.234."""
    return region().toString(int(value))


def decimal(value: float, digits: int = 1) -> str:
    """Return a number with so many digits behind the point, which may be a comma."""
    return region().toString(float(value), "f", digits)


def percent(value: float, digits: int = 0) -> str:
    """Return a number of percent: 63.2% or 63,2 %."""
    return _tr("{number}%").format(number=decimal(value, digits))


def short(money: Money) -> str:
    """Return a compact amount for a card or a column head: €950, €24k, €1.2M, or 24 T€."""
    return _short(money, QLocale().name())


def full(money: Money) -> str:
    """Return the whole amount with its digits grouped, without empty cents: €24,000 or 24.000 €."""
    return _in_currency(figure(money), money)


def figure(money: Money, *, cents: bool = False) -> str:
    """Return an amount without sign and currency, and without empty cents unless they are wanted."""
    digits = exponent(money.currency)
    major, minor = divmod(abs(money.minor), 10**digits)
    here = region()
    behind = "".join(here.toString(int(digit)) for digit in f"{minor:0{digits}}") if minor or cents else ""
    return here.toString(major) + (here.decimalPoint() + behind if behind and digits else "")


def dated(day: QDate, pattern: str) -> str:
    """Return a day after a pattern, such as “d MMM yyyy”, in the order of the language and the region."""
    here, wanted = QLocale(), QCoreApplication.translate("dates", pattern)
    if wanted == pattern and here.dateFormat(QLocale.FormatType.ShortFormat).startswith("M"):
        wanted = "MMMM d" if wanted == "d" else _DAY_FIRST.sub(r"\1 d", wanted).replace(" d yyyy", " d, yyyy")
    return here.toString(day, wanted)


QT_TRANSLATE_NOOP("dates", "d")
QT_TRANSLATE_NOOP("dates", "d MMMM")

_DAY_FIRST = re.compile(r"\bd (M+)")


@lru_cache(2_000)
def _short(money: Money, _name: str) -> str:
    whole, tenth, unit = brief(money)
    is_letters = symbol(money.currency).strip() == money.currency
    said = number(whole) + (region().decimalPoint() + number(tenth) if tenth else "")
    if unit:
        said = (_tr("{number}M") if unit == "M" else _tr("{number}k")).format(number=said)
    return _in_currency(said, money, gap=HARD if is_letters or not unit else "")


def _in_currency(said: str, money: Money, gap: str = HARD) -> str:
    """Put the sign of a currency where the region has it, and a minus before all."""
    minus = "−" if money.minor < 0 else ""
    sign, place = symbol(money.currency).strip(), _place(QLocale().name())
    if not place.is_first:
        return f"{minus}{said}{gap}{sign}"
    return f"{minus}{sign}{HARD if place.is_apart or sign == money.currency else ''}{said}"


class _Place(NamedTuple):
    """Where a region has the sign of a currency: before the number or behind it, and whether apart."""

    is_first: bool
    is_apart: bool


@lru_cache(8)
def _place(_name: str) -> _Place:
    shown = region().toCurrencyString(1.0, "¤").strip("\u200e\u200f\u061c")
    return _Place(shown.startswith("¤"), shown.strip("¤") != shown.strip("¤").strip())


def _tr(text: str) -> str:
    return QCoreApplication.translate("regional", text)
