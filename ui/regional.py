# SPDX-License-Identifier: MIT
"""What the machine's region says of options that the rep has left to it."""

from PySide6.QtCore import QLocale

from rider.domain.money import is_currency
from rider.settings import AS_SYSTEM, CURRENCY, DAYS, WORK_DAYS, Settings

_NO_REGION = "EUR"


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
    return region().toString(value)
