# SPDX-License-Identifier: MIT
"""The words of options in the rep's language, and what the parts of the settings page are called."""

from PySide6.QtCore import QCoreApplication

from rider.settings import WORDS, AnyOption, Section
from ui.translate import QT_TRANSLATE_NOOP

SECTIONS = {
    Section.WORK: QT_TRANSLATE_NOOP("settings", "Work"),
    Section.MONEY: QT_TRANSLATE_NOOP("settings", "Money and playbook"),
    Section.FOCUS: QT_TRANSLATE_NOOP("settings", "Focus"),
    Section.LOOK: QT_TRANSLATE_NOOP("settings", "Look"),
    Section.NOTICES: QT_TRANSLATE_NOOP("settings", "Notices and review"),
    Section.FILES: QT_TRANSLATE_NOOP("settings", "Your data"),
    Section.ADVANCED: QT_TRANSLATE_NOOP("settings", "Advanced"),
}


def tr(text: str) -> str:
    """Return words of an option in the rep's language."""
    return QCoreApplication.translate(WORDS, text) if text else ""


def choices(option: AnyOption) -> list[tuple[str, str]]:
    """Return the values that an option may have, as the file keeps them, each with its words."""
    values = [str(value) for value in option.choices]
    if len(option.words) == len(values):
        return [(value, tr(words)) for value, words in zip(values, option.words, strict=True)]
    if option.words:
        return [(value, tr(option.words[0]).format(number=value)) for value in values]
    return [(value, value) for value in values]
