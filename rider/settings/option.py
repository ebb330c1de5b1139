# SPDX-License-Identifier: MIT
"""What an option is: its value, what it may be, and all that a page needs to ask for it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T", str, int)
WORDS = "settings"
"""The context in which the words of options are translated."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - lupdate finds the words by this name
    """Return the text as it is: it is translated where it is shown."""
    return text


class Section(StrEnum):
    """The part of the settings page in which an option stands, in their order."""

    WORK = "work"
    MONEY = "money"
    FOCUS = "focus"
    LOOK = "look"
    NOTICES = "notices"
    FILES = "files"
    ADVANCED = "advanced"


class Kind(StrEnum):
    """What an option is, and so by which input it is asked for."""

    CHOICE = "choice"
    SWITCH = "switch"
    TIME = "time"
    MINUTES = "minutes"
    DAYS = "days"
    CURRENCY = "currency"
    FOLDER = "folder"
    REMINDER = "reminder"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option(Generic[T]):
    """One option: its name in the file, its default, what it may be, and how the file's text is read.

    What is not one of a few values has no `choices` but a `check`, which returns what is wrong with a value.
    An option without a section is what a screen remembers of how it was left; it stands on no page.
    `words` name the choices in their order; a single one with {number} in it names all of them. `also` are
    other words by which a rep may look for the option. One that `joins` another stands in the other's row.
    """

    name: str
    default: T
    read: Callable[[str], T]
    choices: tuple[T, ...] = ()
    check: Callable[[T], str] | None = None
    kind: Kind = Kind.CHOICE
    section: Section | None = None
    label: str = ""
    help: str = ""
    words: tuple[str, ...] = ()
    also: str = ""
    joins: str = ""

    def fault(self, value: T) -> str:
        """Return what is wrong with a value, as a sentence for the rep; nothing where it is allowed."""
        if self.check is not None:
            return self.check(value)
        return "" if value in self.choices else f"{self.name} cannot be {value!r}"

    def sound(self, text: str) -> T:
        """Return the value that a text of the file stands for, the default where it stands for none."""
        try:
            value = self.read(text)
        except ValueError:
            return self.default
        return self.default if self.fault(value) else value

    def fault_of(self, text: str) -> str:
        """Return what is wrong with what was typed, as `fault` does."""
        try:
            return self.fault(self.read(text))
        except ValueError:
            return f"{self.name} cannot be {text!r}"

    def kept(self, text: str) -> str:
        """Return what was typed as the file keeps it."""
        return str(self.read(text))


AnyOption = Option[str] | Option[int]
