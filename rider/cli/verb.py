# SPDX-License-Identifier: MIT
"""What every verb of the command line has in common."""

import argparse
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from rider.settings import BACKUP_PLACE, Settings

DONE, REFUSED, MISUSED = 0, 1, 2
"""Exit codes: it was done; Rider refused with a sentence; the command itself was wrong."""


# What moves a terminal's cursor or colours its text, and what no terminal takes.
_UNSHOWN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb: its name and help, what it takes, and the function that does it and returns an exit code."""

    name: str
    help: str
    declare: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


def chosen_place(said: Path | None = None) -> Path | None:
    """Return where backups are kept: as was said, or as the settings have it; None is the platform's own."""
    kept = Settings().get(BACKUP_PLACE)
    return said or (Path(kept) if kept else None)


def print_json(table: Mapping[str, object]) -> None:
    """Print the one JSON object of a verb."""
    text = json.dumps(table, ensure_ascii=False)
    print(_UNSHOWN.sub(lambda found: f"\\u{ord(found[0]):04x}", text))


def counted(count: int, what: str) -> str:
    """Return a number with the noun that it counts."""
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def shown(text: str) -> str:
    """Return a text that may quote a file's own words, as a terminal can show it and obey none of it."""
    return _UNSHOWN.sub("\ufffd", text)
