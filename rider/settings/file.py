# SPDX-License-Identifier: MIT
"""The small file in which the options are kept, beside the data rather than in it."""

import os
from pathlib import Path
from typing import TypeVar

from rider.domain.errors import FileError
from rider.paths import config_folder
from rider.settings.option import Option

T = TypeVar("T", str, int)
_SECTION = "rider"


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
        return option.default if option.fault(value) else value

    def set(self, option: Option[T], value: T) -> None:
        """Choose and keep a value.

        Raises:
            ValueError: the option does not allow this value; the sentence says what it allows.
            FileError: the file cannot be written; the value holds until Rider ends.
        """
        if fault := option.fault(value):
            raise ValueError(fault)
        self._kept[option.name] = str(value)
        self._save()

    def is_default(self, option: Option[T]) -> bool:
        """Say whether an option is what it is where nobody has chosen."""
        return self.get(option) == option.default

    def reset(self, option: Option[T]) -> None:
        """Let an option be its default again.

        Raises:
            FileError: the file cannot be written; the default holds until Rider ends.
        """
        if self._kept.pop(option.name, None) is not None:
            self._save()

    def _save(self) -> None:
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
