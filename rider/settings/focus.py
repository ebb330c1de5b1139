# SPDX-License-Identifier: MIT
"""Options of what Focus plans by."""

from rider.settings.option import QT_TRANSLATE_NOOP, Kind, Option, Section
from rider.settings.reading import between, check_time, read_minutes, read_time

YES, NO = "yes", "no"

SNAP_MINUTES: Option[int] = Option(
    name="snap_minutes",
    default=15,
    read=int,
    choices=(5, 10, 15, 30),
    section=Section.FOCUS,
    label=QT_TRANSLATE_NOOP("settings", "Blocks snap to"),
    help=QT_TRANSLATE_NOOP(
        "settings", "On the wall clock: what is drawn, moved or stretched in Focus ends there."
    ),
    words=(QT_TRANSLATE_NOOP("settings", "{number} min"),),
    also=QT_TRANSLATE_NOOP("settings", "grid minutes step raster"),
)
LUNCH_BEGINS: Option[str] = Option(
    name="lunch_begins",
    default="12:30",
    read=read_time,
    check=check_time,
    kind=Kind.TIME,
    section=Section.FOCUS,
    label=QT_TRANSLATE_NOOP("settings", "Lunch"),
    help=QT_TRANSLATE_NOOP("settings", "“Plan my day” proposes nothing in it. 0 minutes for none."),
    also=QT_TRANSLATE_NOOP("settings", "break noon pause meal"),
)
LUNCH_MINUTES: Option[int] = Option(
    name="lunch_minutes",
    default=45,
    read=read_minutes,
    check=between(0, 180, QT_TRANSLATE_NOOP("settings", "Give up to 180 minutes for lunch, 0 for none.")),
    kind=Kind.MINUTES,
    section=Section.FOCUS,
    label=QT_TRANSLATE_NOOP("settings", "Minutes of lunch"),
    help=QT_TRANSLATE_NOOP("settings", "How long lunch is; 0 for none."),
    joins="lunch_begins",
)
BUFFER_MINUTES: Option[int] = Option(
    name="buffer_minutes",
    default=10,
    read=read_minutes,
    check=between(0, 60, QT_TRANSLATE_NOOP("settings", "Leave up to 60 minutes around a meeting.")),
    kind=Kind.MINUTES,
    section=Section.FOCUS,
    label=QT_TRANSLATE_NOOP("settings", "Free around a meeting"),
    help=QT_TRANSLATE_NOOP(
        "settings", "Before and after a meeting, so that a block neither begins late nor ends early."
    ),
    also=QT_TRANSLATE_NOOP("settings", "buffer gap travel before after"),
)
CAPACITY_MINUTES: Option[int] = Option(
    name="capacity_minutes",
    default=240,
    read=read_minutes,
    check=between(30, 720, QT_TRANSLATE_NOOP("settings", "Give 30 to 720 minutes of focus a day.")),
    kind=Kind.MINUTES,
    section=Section.FOCUS,
    label=QT_TRANSLATE_NOOP("settings", "Focus blocks in a day"),
    help=QT_TRANSLATE_NOOP(
        "settings", "“Plan my day” proposes no more than this; you can plan as much as you like."
    ),
    also=QT_TRANSLATE_NOOP("settings", "capacity most limit hours of focus"),
)
GUARD_FIRST_HOUR: Option[str] = Option(
    name="guard_first_hour",
    default=YES,
    read=str,
    choices=(YES, NO),
    kind=Kind.SWITCH,
    section=Section.FOCUS,
    label=QT_TRANSLATE_NOOP("settings", "Guard the first hour"),
    help=QT_TRANSLATE_NOOP("settings", "The first working hour is kept for the most valuable preparation."),
    also=QT_TRANSLATE_NOOP("settings", "protect morning preparation"),
)
