# SPDX-License-Identifier: MIT
"""What a backup is, in the rep's words and by the rep's locale."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimeZone

from rider.domain.backups import Backup, Why
from ui.regional import dated
from ui.translate import QT_TRANSLATE_NOOP

HEAD_DIGITS = 12

_OCCASIONS = {
    Why.START: QT_TRANSLATE_NOOP("backups", "When Rider started"),
    Why.DAILY: QT_TRANSLATE_NOOP("backups", "Daily"),
    Why.MIGRATION: QT_TRANSLATE_NOOP("backups", "Before Rider brought the file up to date"),
    Why.RESTORE: QT_TRANSLATE_NOOP("backups", "Before another backup was restored"),
    Why.HAND: QT_TRANSLATE_NOOP("backups", "By hand"),
}


def when(backup: Backup, zone: str) -> str:
    """Return when a backup was made, as the region writes it; of a file that does not say so, its name."""
    if not backup.made_at:
        return Path(backup.path).name
    made = QDateTime.fromMSecsSinceEpoch(backup.made_at, QTimeZone(zone.encode("ascii")))
    region = QLocale()
    time = region.toString(made.time(), QLocale.FormatType.ShortFormat)
    return f"{dated(made.date(), 'ddd d MMM yyyy')}, {time}"


def occasion(backup: Backup) -> str:
    """Return what a backup was made for."""
    return _tr(_OCCASIONS[backup.why])


def holds(backup: Backup) -> str:
    """Return how much a backup holds: 42 deals, 1,204 events."""
    return f"{deals(backup.deals)}, {events(backup.events)}"


def deals(count: int) -> str:
    """Return a number of deals in words."""
    if count == 1:
        return _tr(QT_TRANSLATE_NOOP("backups", "1 deal"))
    return _tr(QT_TRANSLATE_NOOP("backups", "{n} deals")).format(n=QLocale().toString(count))


def events(count: int) -> str:
    """Return a number of events in words."""
    if count == 1:
        return _tr(QT_TRANSLATE_NOOP("backups", "1 event"))
    return _tr(QT_TRANSLATE_NOOP("backups", "{n} events")).format(n=QLocale().toString(count))


def size(backup: Backup) -> str:
    """Return how large a backup is."""
    return QLocale().formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def head(backup: Backup) -> str:
    """Return the beginning of the hash that the record ends with, by which two states are compared."""
    return backup.head_hash[:HEAD_DIGITS]


def _tr(text: str) -> str:
    return QCoreApplication.translate("backups", text)
