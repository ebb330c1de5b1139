# SPDX-License-Identifier: MIT
"""Options of when the rep works, and of money."""

from rider.settings.option import QT_TRANSLATE_NOOP, Kind, Option, Section
from rider.settings.reading import (
    AS_SYSTEM,
    check_currency,
    check_days,
    check_time,
    read_currency,
    read_days,
    read_time,
)

WORK_BEGINS: Option[str] = Option(
    name="work_begins",
    default="09:00",
    read=read_time,
    check=check_time,
    kind=Kind.TIME,
    section=Section.WORK,
    label=QT_TRANSLATE_NOOP("settings", "Working hours"),
    help=QT_TRANSLATE_NOOP("settings", "What is planned stays within these hours, on your working days."),
    also=QT_TRANSLATE_NOOP("settings", "begin start end office time schedule"),
)
WORK_ENDS: Option[str] = Option(
    name="work_ends",
    default="17:00",
    read=read_time,
    check=check_time,
    kind=Kind.TIME,
    section=Section.WORK,
    label=QT_TRANSLATE_NOOP("settings", "Working hours end"),
    help=QT_TRANSLATE_NOOP("settings", "When your working hours end."),
    joins="work_begins",
)
WORK_DAYS: Option[str] = Option(
    name="work_days",
    default=AS_SYSTEM,
    read=read_days,
    check=check_days,
    kind=Kind.DAYS,
    section=Section.WORK,
    label=QT_TRANSLATE_NOOP("settings", "Working days"),
    help=QT_TRANSLATE_NOOP(
        "settings", "Nothing is planned or asked on the others. At first as your region has them."
    ),
    also=QT_TRANSLATE_NOOP("settings", "week weekend day off Monday Sunday"),
)
WORKDAY_ENDS: Option[str] = Option(
    name="workday_ends",
    default="04:00",
    read=read_time,
    choices=tuple(f"{half // 2:02}:{half % 2 * 30:02}" for half in range(17)),
    section=Section.WORK,
    label=QT_TRANSLATE_NOOP("settings", "A day ends at"),
    help=QT_TRANSLATE_NOOP(
        "settings",
        "What happens after midnight and before this time belongs to the day before, on every page.",
    ),
    also=QT_TRANSLATE_NOOP("settings", "workday end midnight night late begins"),
)
CURRENCY: Option[str] = Option(
    name="currency",
    default=AS_SYSTEM,
    read=read_currency,
    check=check_currency,
    kind=Kind.CURRENCY,
    section=Section.MONEY,
    label=QT_TRANSLATE_NOOP("settings", "Currency"),
    help=QT_TRANSLATE_NOOP("settings", "Of a new deal, and of imported deals whose file names none."),
    also=QT_TRANSLATE_NOOP("settings", "money euro dollar pound value amount"),
)
