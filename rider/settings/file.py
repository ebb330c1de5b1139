# SPDX-License-Identifier: MIT
"""The small file in which the options are kept, beside the data rather than in it."""

import os
from pathlib import Path
from typing import TypeVar

from rider.domain.errors import FileError
from rider.paths import config_folder
from rider.settings.option import AnyOption, Option

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
        return option.sound(self._kept.get(option.name, ""))

    def text(self, option: AnyOption) -> str:
        """Return what an option is as the file keeps it."""
        return str(option.sound(self._kept.get(option.name, "")))

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

    def choose(self, option: AnyOption, text: str) -> None:
        """Choose and keep what was typed or picked, as `set` does.

        Raises:
            ValueError: the option does not allow this value; the sentence says what it allows.
            FileError: the file cannot be written; the value holds until Rider ends.
        """
        if fault := option.fault_of(text):
            raise ValueError(fault)
        self._kept[option.name] = option.kept(text)
        self._save()

    def is_default(self, option: AnyOption) -> bool:
        """Say whether an option is what it is where nobody has chosen."""
        return self.text(option) == str(option.default)

    def reset(self, *options: AnyOption) -> None:
        """Let options be their defaults again.

        Raises:
            FileError: the file cannot be written; the defaults hold until Rider ends.
        """
        chosen = [option.name for option in options if option.name in self._kept]
        for name in chosen:
            del self._kept[name]
        if chosen:
            self._save()

    def _save(self) -> None:
        try:
            self._write()
        except OSError as error:
            raise FileError(
                "The settings could not be kept in {path} ({reason}). They hold until Rider ends.",
                path=self.path,
                reason=error.strerror,
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
