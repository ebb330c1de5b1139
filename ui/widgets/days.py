# SPDX-License-Identifier: MIT
"""Days between Python and Qt, and as the rep's locale writes them."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from ui.regional import dated


def qdate(day: date) -> QDate:
    """Return a day as Qt holds it."""
    return QDate(day.year, day.month, day.day)


def pyday(day: QDate) -> date:
    """Return a valid day of Qt's as Python holds it."""
    return date(day.year(), day.month(), day.day())


def shown(day: date, today: date) -> str:
    """Return a day in few words: without its year where that is this one."""
    return dated(qdate(day), "d MMM" if day.year == today.year else "d MMM yyyy")


def field_format() -> str:
    """Return the locale's short date format, with four digits of the year."""
    if QLocale().language() is QLocale.Language.C:
        return "dd/MM/yyyy"  # no language is set: what Qt has for that, "21 11 2026", reads as three numbers
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")
