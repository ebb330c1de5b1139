# SPDX-License-Identifier: MIT
"""What is shown can be said in another language: nothing is forgotten, and no translation is out of date."""

import ast
import importlib.util
import sys
from collections import Counter
from pathlib import Path
from string import Formatter
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parents[2]
PLACE = ROOT / "resources" / "translations"
LANGUAGES = tuple(sorted(path.stem.removeprefix("rider_") for path in PLACE.glob("rider_*.ts")))


def load_words() -> ModuleType:
    """Return what takes the words out of the source, which is no part of Rider."""
    spec = importlib.util.spec_from_file_location("words_of_rider", ROOT / ".ci" / "words.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


WORDS = load_words()
FOUND = WORDS.words()


def fields(text: str) -> Counter[str]:
    """Return the names of the values that a text leaves room for."""
    return Counter(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def letter(text: str) -> str:
    """Return the key of a mnemonic."""
    return text[text.index("&") + 1].lower()


def test_the_template_holds_every_word_of_the_source_and_no_other() -> None:
    assert WORDS.written(FOUND, "", {}) == WORDS.TEMPLATE.read_text("utf-8"), "run “make words”"


def test_only_what_is_found_in_the_source_is_looked_up() -> None:
    """A text that another object looks up is found under no name, and stays English."""
    words = ("self", "words")  # the latter being a module
    for path in sorted((ROOT / "ui").rglob("*.py")):
        if "shots" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
                assert ast.unparse(node.func.value) in words, f"{path}: {ast.unparse(node)}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_the_words_of_the_template(language: str) -> None:
    path = PLACE / f"rider_{language}.ts"
    known = WORDS.translated(path)
    assert WORDS.written(FOUND, language, known) == path.read_text("utf-8"), "run “make words”"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_leaves_room_for_the_values_of_its_source(language: str) -> None:
    for word, said in WORDS.translated(PLACE / f"rider_{language}.ts").items():
        assert set(fields(said)) == set(fields(word.text)), f"{word}: {said}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_a_mnemonic_and_dots_where_its_source_has(language: str) -> None:
    for word, said in WORDS.translated(PLACE / f"rider_{language}.ts").items():
        assert said.count("&") == word.text.count("&"), f"{word}: {said}"
        assert said.endswith("…") == word.text.endswith("…"), f"{word}: {said}"
        assert said.endswith((".", "?", "!", "“")) or not word.text.endswith("."), f"{word}: {said}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_mnemonics_of_one_sheet_do_not_clash(language: str) -> None:
    taken: dict[tuple[str, str], tuple[str, str]] = {}
    for word, said in WORDS.translated(PLACE / f"rider_{language}.ts").items():
        if "&" in said:
            of_source = letter(word.text)
            other, told = taken.setdefault((word.context, letter(said)), (of_source, said))
            assert other == of_source, f"{said} and {told}"  # of two with one key in English, one is shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_says_what_is_written(language: str, qtbot: QtBot) -> None:
    translator = QTranslator()
    assert translator.load(str(PLACE / f"rider_{language}.qm"))
    for word, said in WORDS.translated(PLACE / f"rider_{language}.ts").items():
        assert translator.translate(word.context, word.text) == said, f"{word}: run “make words”"
