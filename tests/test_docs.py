# SPDX-License-Identifier: MIT
"""What the guides name is there: files, modules, functions and each other."""

import importlib
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
GUIDES = sorted((*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")))
PATH = re.compile(r"`((?:rider|ui|tests|docs|resources|benchmarks|\.ci)/[\w./-]*)`")
NAME = re.compile(r"`((?:rider|ui)(?:\.\w+)+)`")
LINK = re.compile(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)")


def is_there(dotted: str) -> bool:
    """Say whether a name leads to a module, or to something within one."""
    parts = dotted.split(".")
    for depth in range(len(parts), 0, -1):
        try:
            found: object = importlib.import_module(".".join(parts[:depth]))
        except ModuleNotFoundError:
            continue
        for part in parts[depth:]:
            found = getattr(found, part, None)
        return found is not None
    return False


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_every_file_that_a_guide_names_is_there(guide: Path) -> None:
    text = guide.read_text("utf-8")
    beside = {link for link in LINK.findall(text) if not (guide.parent / link).exists()}
    assert {path for path in PATH.findall(text) if not (ROOT / path).exists()} | beside == set()


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_every_function_that_a_guide_names_is_there(guide: Path) -> None:
    named = {name for name in NAME.findall(guide.read_text("utf-8")) if not name.endswith((".db", ".lock"))}
    assert {name for name in named if not is_there(name)} == set()


def test_what_is_nowhere_is_missed() -> None:
    assert is_there("rider.domain.gate.missing")
    assert not is_there("rider.domain.gate.nothing")
    assert not is_there("rider.nowhere")
