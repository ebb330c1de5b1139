# SPDX-License-Identifier: MIT
"""Options of what Rider says of itself, and when."""

from rider.settings.focus import NO, YES
from rider.settings.option import QT_TRANSLATE_NOOP, Kind, Option, Section
from rider.settings.reading import AS_HOURS, check_review_at, read_review_at

NOTICES: Option[str] = Option(
    name="notices",
    default=YES,
    read=str,
    choices=(YES, NO),
    kind=Kind.SWITCH,
    section=Section.NOTICES,
    label=QT_TRANSLATE_NOOP("settings", "Notices of blocks"),
    help=QT_TRANSLATE_NOOP(
        "settings",
        "Ten minutes before a block, when it begins and when it ends; in Rider, and beside the clock where "
        "there is such a place. They never take the focus.",
    ),
    also=QT_TRANSLATE_NOOP("settings", "notifications alerts silence quiet mute tray remind"),
)
PRESENTING: Option[str] = Option(
    name="presenting",
    default=NO,
    read=str,
    choices=(YES, NO),
    kind=Kind.SWITCH,
    section=Section.NOTICES,
    label=QT_TRANSLATE_NOOP("settings", "Presenting"),
    help=QT_TRANSLATE_NOOP(
        "settings",
        "While others see your screen: no notices, and no names of deals in Focus, Review and Trends. "
        "It stays on until you end it.",
    ),
    also=QT_TRANSLATE_NOOP("settings", "share screen private hide names silence demo"),
)
REVIEW_AT: Option[str] = Option(
    name="review_at",
    default=AS_HOURS,
    read=read_review_at,
    check=check_review_at,
    kind=Kind.REMINDER,
    section=Section.NOTICES,
    label=QT_TRANSLATE_NOOP("settings", "Reminder of the review"),
    help=QT_TRANSLATE_NOOP(
        "settings", "A line above the page at the end of your working hours, or at a time of your own."
    ),
    also=QT_TRANSLATE_NOOP("settings", "close the day evening time"),
)
