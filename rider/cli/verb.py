# SPDX-License-Identifier: MIT
"""What every verb of the command line has in common."""

import argparse
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

DONE, REFUSED, MISUSED = 0, 1, 2
"""Exit codes: it was done; Rider refused with a sentence; the command itself was wrong."""


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb: its name and help, what it takes, and the function that does it and returns an exit code."""

    name: str
    help: str
    declare: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


def print_json(table: Mapping[str, object]) -> None:
    """Print the one JSON object of a verb."""
    print(json.dumps(table, ensure_ascii=False))
