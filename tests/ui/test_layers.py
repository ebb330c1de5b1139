# SPDX-License-Identifier: MIT
"""How the screens hang together: what more than one of them uses is shared, and nothing lies idle."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from ui.actions import TABLE

ROOT = Path(__file__).parents[2]
UI, RESOURCES = ROOT / "ui", ROOT / "resources"
SHARED = ("widgets", "proofs", "telling", "blocks")  # each may use those before it
AROUND = {"bridge", "flows", "running", "shell", "shots"}  # know the screens, and no screen knows them
SCREENS = sorted({p.parent.name for p in UI.glob("*/__init__.py")} - {*SHARED, *AROUND})


def imported(file: Path) -> Iterator[str]:
    """Return the modules that a file imports."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names)


@pytest.mark.parametrize("folder", [*SCREENS, *SHARED])
def test_no_screen_imports_another_and_what_they_share_imports_none(folder: str) -> None:
    later = SHARED[SHARED.index(folder) + 1 :] if folder in SHARED else ()
    others = tuple(f"ui.{name}." for name in (*SCREENS, *later) if name != folder)
    found = {
        (file.name, module)
        for file in (UI / folder).rglob("*.py")
        for module in imported(file)
        if module.startswith(others)
    }
    assert found == set()


def dressed(file: Path) -> Iterator[str]:
    """Return the icons that a file asks for by their names."""
    place = {"icon": 0, "dress": 1}
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and (name := ast.unparse(node.func).split(".")[-1]) in place:
            asked = node.args[place[name] :][:1]  # Qt has methods of that name, which ask for none
            if asked and isinstance(asked[0], ast.Constant):
                yield str(asked[0].value)
        for told in node.keywords if isinstance(node, ast.Call) else ():
            if told.arg == "icon" and isinstance(told.value, ast.Constant):
                yield str(told.value.value)


def test_every_icon_is_shown_somewhere() -> None:
    shown = {said.icon for said in TABLE.values()} | {name for f in UI.rglob("*.py") for name in dressed(f)}
    assert {p.stem for p in (RESOURCES / "icons").glob("*.svg")} == shown - {""}


def test_each_theme_has_its_pictures_and_no_others() -> None:
    themes = {p.stem for p in (RESOURCES / "themes").glob("*.toml")}
    assert {p.stem for p in (RESOURCES / "themes").glob("*.svg")} == {
        f"{picture}-{name}" for picture in ("arrow", "tick") for name in themes
    }
