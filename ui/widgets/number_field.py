# SPDX-License-Identifier: MIT
"""The input for a whole number, plainly typed."""

from PySide6.QtCore import QCoreApplication, QLocale

from ui.widgets.fields import LineField

_SHORT = 12
_GROUPS = " \u00a0\u202f'’"


class NumberField(LineField):
    """A line for a number of people or things; what is no number stays there and is told of."""

    def number(self) -> int | None:
        """Return the number, None where none can be read."""
        sign = QLocale().groupSeparator()
        text = "".join(letter for letter in self.text() if letter not in _GROUPS + sign)
        return int(text) if text.isdecimal() and len(text) <= _SHORT else None


def unread_number(text: str) -> str:
    """Return the sentence for what is no whole number."""
    asked = QCoreApplication.translate("NumberField", "“{text}” is no whole number. Write it like 24.")
    return asked.replace("{text}", text)
