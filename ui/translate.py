# SPDX-License-Identifier: MIT
"""Marks words that are translated where they are shown, and says what comes from below the screens."""

from string import Formatter

from PySide6.QtCore import QCoreApplication

from rider.domain.said import Said, sentence_of


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return the text as it is; lupdate finds it by this name (PySide's own is typed as an object)."""
    return text


def spoken(what: str | BaseException) -> str:
    """Return a sentence from below the screens, or that of an error, in the rep's language."""
    sentence = what if isinstance(what, str) else sentence_of(what)
    if not isinstance(sentence, Said):
        return QCoreApplication.translate("rider", sentence) if sentence else ""
    words = QCoreApplication.translate("rider", sentence.words)
    return _VALUES.vformat(words, (), sentence.values) if sentence.values else words


class _Values(Formatter):
    """Puts values into words: sentences in the rep's language, whole numbers as the region groups them."""

    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, Said | BaseException):
            return spoken(value)
        if isinstance(value, int) and format_spec == ",":
            from ui.regional import number

            return number(value)
        return str(super().format_field(value, format_spec))


_VALUES = _Values()
