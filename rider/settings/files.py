# SPDX-License-Identifier: MIT
"""Options of the data's safe-keeping, and of what closing the window does."""

from rider.settings.focus import NO, YES
from rider.settings.option import QT_TRANSLATE_NOOP, Kind, Option, Section
from rider.settings.reading import check_folder, read_folder

BACKUP_AT_START: Option[str] = Option(
    name="backup_at_start",
    default=YES,
    read=str,
    choices=(YES, NO),
    kind=Kind.SWITCH,
    section=Section.FILES,
    label=QT_TRANSLATE_NOOP("settings", "Back up at the start"),
    help=QT_TRANSLATE_NOOP("settings", "A checked copy of your data each time that Rider starts."),
    also=QT_TRANSLATE_NOOP("settings", "backup safety copy restore"),
)
BACKUP_DAILY: Option[str] = Option(
    name="backup_daily",
    default=YES,
    read=str,
    choices=(YES, NO),
    kind=Kind.SWITCH,
    section=Section.FILES,
    label=QT_TRANSLATE_NOOP("settings", "Back up every day"),
    help=QT_TRANSLATE_NOOP("settings", "For when Rider stays open: a copy on each day that it runs."),
    also=QT_TRANSLATE_NOOP("settings", "backup daily safety copy restore"),
)
BACKUP_PLACE: Option[str] = Option(
    name="backup_place",
    default="",
    read=read_folder,
    check=check_folder,
    kind=Kind.FOLDER,
    section=Section.FILES,
    label=QT_TRANSLATE_NOOP("settings", "Where backups are kept"),
    help=QT_TRANSLATE_NOOP(
        "settings",
        "Another disk is safer than this one. Backups that were made before stay where they are.",
    ),
    also=QT_TRANSLATE_NOOP("settings", "backup folder disk drive path location"),
)
CLOSE_TO_TRAY: Option[str] = Option(
    name="close_to_tray",
    default=NO,
    read=str,
    choices=(YES, NO),
    kind=Kind.SWITCH,
    section=Section.ADVANCED,
    label=QT_TRANSLATE_NOOP("settings", "Go on when the window is closed"),
    help=QT_TRANSLATE_NOOP(
        "settings",
        "Rider then stays beside the clock, where there is such a place, and goes on with notices. "
        "Otherwise closing the window ends Rider.",
    ),
    also=QT_TRANSLATE_NOOP("settings", "tray quit exit minimize background"),
)
