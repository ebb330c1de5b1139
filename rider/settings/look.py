# SPDX-License-Identifier: MIT
"""Options of how Rider looks and speaks."""

from rider.settings.option import QT_TRANSLATE_NOOP, Option, Section

SYSTEM = "system"

THEME: Option[str] = Option(
    name="theme",
    default=SYSTEM,
    read=str,
    choices=(SYSTEM, "light", "dark"),
    section=Section.LOOK,
    label=QT_TRANSLATE_NOOP("settings", "Theme"),
    help=QT_TRANSLATE_NOOP("settings", "Light or dark, or as the system has it."),
    words=(
        QT_TRANSLATE_NOOP("settings", "As the system"),
        QT_TRANSLATE_NOOP("settings", "Light"),
        QT_TRANSLATE_NOOP("settings", "Dark"),
    ),
    also=QT_TRANSLATE_NOOP("settings", "dark mode night colours colors appearance"),
)
TEXT_PERCENT: Option[int] = Option(
    name="text_percent",
    default=100,
    read=int,
    choices=(100, 110, 125, 150, 175, 200),
    section=Section.LOOK,
    label=QT_TRANSLATE_NOOP("settings", "Size of text"),
    help=QT_TRANSLATE_NOOP("settings", "Of all words in Rider, measured by what the system uses."),
    words=(QT_TRANSLATE_NOOP("settings", "{number}%"),),
    also=QT_TRANSLATE_NOOP("settings", "font larger bigger zoom scale letters"),
)
MOTION: Option[str] = Option(
    name="motion",
    default=SYSTEM,
    read=str,
    choices=(SYSTEM, "reduced", "full"),
    section=Section.LOOK,
    label=QT_TRANSLATE_NOOP("settings", "Motion"),
    help=QT_TRANSLATE_NOOP("settings", "Whether sheets slide and lines fade, or stand there at once."),
    words=(
        QT_TRANSLATE_NOOP("settings", "As the system"),
        QT_TRANSLATE_NOOP("settings", "Reduced"),
        QT_TRANSLATE_NOOP("settings", "Full"),
    ),
    also=QT_TRANSLATE_NOOP("settings", "animation reduced slide fade accessibility"),
)
LANGUAGE: Option[str] = Option(
    name="language",
    default=SYSTEM,
    read=str,
    choices=(SYSTEM, "en", "de"),
    section=Section.LOOK,
    label=QT_TRANSLATE_NOOP("settings", "Language"),
    help=QT_TRANSLATE_NOOP(
        "settings", "Of Rider’s own words, from the next start on. What you wrote stays as you wrote it."
    ),
    words=(QT_TRANSLATE_NOOP("settings", "As the system"), "English", "Deutsch"),
    also=QT_TRANSLATE_NOOP("settings", "translation English German locale"),
)
CARD_ORDER: Option[str] = Option(
    name="card_order",
    default="urgency",
    read=str,
    choices=("urgency", "due", "value", "name"),
    section=Section.LOOK,
    label=QT_TRANSLATE_NOOP("settings", "Order of the cards"),
    help=QT_TRANSLATE_NOOP(
        "settings", "Within each column of the board: what is most urgent first, or another order."
    ),
    words=(
        QT_TRANSLATE_NOOP("settings", "Urgency"),
        QT_TRANSLATE_NOOP("settings", "Next step"),
        QT_TRANSLATE_NOOP("settings", "Value"),
        QT_TRANSLATE_NOOP("settings", "Name"),
    ),
    also=QT_TRANSLATE_NOOP("settings", "sort board column deals"),
)
