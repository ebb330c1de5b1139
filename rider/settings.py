# SPDX-License-Identifier: MIT
"""Declared options, kept in a small file beside the data rather than in it."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from rider.domain.errors import FileError
from rider.paths import config_folder

T = TypeVar("T", str, int)
_SECTION = "rider"


@dataclass(frozen=True, slots=True)
class Option(Generic[T]):
    """One option: its name in the file, its default, what it may be, what it does, how it is read."""

    name: str
    default: T
    choices: tuple[T, ...]
    help: str
    read: Callable[[str], T]


THEME: Option[str] = Option(
    "theme", "system", ("system", "light", "dark"), "Light or dark, or as the system has it.", str
)
TEXT_PERCENT: Option[int] = Option(
    "text_percent",
    100,
    (100, 110, 125, 150, 175, 200),
    "The size of all text, in percent of the system's.",
    int,
)

CARD_ORDER: Option[str] = Option(
    "card_order",
    "urgency",
    ("urgency", "due", "value", "name"),
    "The order of the cards within a column.",
    str,
)

DEALS_VIEW: Option[str] = Option(
    "deals_view",
    "board",
    ("board", "list"),
    "Whether deals are shown as cards on a board or as rows of a list.",
    str,
)


class Settings:
    """The options as the rep has them; an option that was never chosen has its default."""

    def __init__(self, path: Path | None = None) -> None:
        """Read the file, by default the platform's; what it does not say or allow counts as not chosen."""
        self.path = path or config_folder() / "settings.ini"
        self._kept = _read(self.path) if self.path.exists() else {}

    def get(self, option: Option[T]) -> T:
        """Return what an option is."""
        text = self._kept.get(option.name, "")
        try:
            value = option.read(text)
        except ValueError:
            return option.default
        return value if value in option.choices else option.default

    def set(self, option: Option[T], value: T) -> None:
        """Choose and keep a value.

        Raises:
            ValueError: the option does not allow this value.
            FileError: the file cannot be written; the value holds until Rider ends.
        """
        if value not in option.choices:
            raise ValueError(f"{option.name} cannot be {value!r}")
        self._kept[option.name] = str(value)
        try:
            self._write()
        except OSError as error:
            raise FileError(
                f"The settings could not be kept in {self.path} ({error.strerror}). "
                "They hold until Rider ends."
            ) from error

    def _write(self) -> None:
        from configparser import ConfigParser

        made = ConfigParser(interpolation=None)
        made[_SECTION] = self._kept
        self.path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self.path.with_suffix(".new")
        with fresh.open("w", encoding="utf-8") as file:
            made.write(file)
        os.replace(fresh, self.path)


def _read(path: Path) -> dict[str, str]:
    """Return what a file says, nothing where it cannot be read."""
    from configparser import ConfigParser, Error  # a first start has no file, and should not wait for this

    kept = ConfigParser(interpolation=None)
    try:
        kept.read(path, encoding="utf-8")
    except (OSError, UnicodeDecodeError, Error):
        return {}
    return dict(kept[_SECTION]) if kept.has_section(_SECTION) else {}
