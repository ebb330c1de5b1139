# SPDX-License-Identifier: MIT
"""Take the words that Rider shows out of its source, into resources/translations.

python .ci/words.py writes the template rider.ts and every rider_LANGUAGE.ts anew, keeps what is translated,
and compiles rider_LANGUAGE.qm. Qt's own tool does not find words that reach tr() by way of a function.
"""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as Xml

ROOT = Path(__file__).parents[1]
PLACE = ROOT / "resources" / "translations"
TEMPLATE = PLACE / "rider.ts"
OF_RIDER = "rider"
"""The context of sentences from below the screens."""

_SILENT = {"cli", "demo", "migrations", "triggers"}
"""What lies below the screens and says nothing on them."""

_SAYING = {"Said", "RiderError", "RuleError", "InputError", "FileError", "GateClosedError", "StoppedError"}
"""What is given words, and the values in them apart from the words."""

_SENTENCE = re.compile(r"(?!SELECT|DELETE|UPDATE|INSERT)[A-Z“{][^ ]* [^\n]*[.!?]")


class Word(NamedTuple):
    """What is to be translated, and the context in which it is looked up."""

    context: str
    text: str


class Looking(NamedTuple):
    """What a function looks words up in, and in which place it is given them."""

    context: str
    place: int


def words(root: Path = ROOT) -> set[Word]:
    """Return all that is shown: what the screens say, and the sentences of what lies below them."""
    trees = {_module(path, root): _parsed(path) for path in sorted((root / "ui").rglob("*.py"))}
    speaking = {name: _speaking(tree) for name, tree in trees.items()}
    found: set[Word] = set()
    for name, tree in trees.items():
        found |= set(_Finder(tree, speaking, name).found())
    for path in sorted((root / "rider").rglob("*.py")):
        if not _SILENT & set(path.relative_to(root).parts):
            found |= set(_of_rider(_parsed(path)))
    return found


def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def _module(path: Path, root: Path) -> str:
    return ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")


def _speaking(tree: ast.AST) -> dict[str, Looking]:
    """Return the functions that look up what they are given."""
    found = {}
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            given = [argument.arg for argument in function.args.args]
            for call in ast.walk(function):
                if isinstance(call, ast.Call) and _called(call) == "translate" and len(call.args) > 1:
                    context, text = call.args[:2]
                    if isinstance(context, ast.Constant) and isinstance(text, ast.Name) and text.id in given:
                        found[function.name] = Looking(str(context.value), given.index(text.id))
    return found


def _called(call: ast.Call) -> str:
    called = call.func
    return (
        called.attr
        if isinstance(called, ast.Attribute)
        else called.id
        if isinstance(called, ast.Name)
        else ""
    )


class _Finder:
    """Finds the words of one module of the screens."""

    def __init__(self, tree: ast.Module, speaking: dict[str, dict[str, Looking]], name: str) -> None:
        self._tree = tree
        self._by_name = dict(speaking[name])
        self._by_module: dict[str, dict[str, Looking]] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                for alias in node.names:
                    known = alias.asname or alias.name
                    if alias.name in speaking.get(node.module, {}):
                        self._by_name[known] = speaking[node.module][alias.name]
                    if f"{node.module}.{alias.name}" in speaking:
                        self._by_module[known] = speaking[f"{node.module}.{alias.name}"]

    def found(self) -> Iterator[Word]:
        yield from self._within(self._tree, "")

    def _within(self, node: ast.AST, owner: str) -> Iterator[Word]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield from self._of(child, owner)
            yield from self._within(child, child.name if isinstance(child, ast.ClassDef) else owner)

    def _of(self, call: ast.Call, owner: str) -> Iterator[Word]:
        name, of = _called(call), call.func
        on = of.value.id if isinstance(of, ast.Attribute) and isinstance(of.value, ast.Name) else ""
        if on == "self" and name == "tr":
            yield from _texts(call.args[:1], owner)
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(call.args) == 2:
            if isinstance(call.args[0], ast.Constant):
                yield from _texts(call.args[1:], str(call.args[0].value))
        elif name in _SAYING - {"Said"}:
            yield from _texts(call.args[:1], OF_RIDER)
        elif not on and isinstance(of, ast.Name) and name in self._by_name:
            yield from _looked_up(call, self._by_name[name])
        elif on and name in self._by_module.get(on, {}):
            yield from _looked_up(call, self._by_module[on][name])


def _looked_up(call: ast.Call, looking: Looking) -> Iterator[Word]:
    yield from _texts(call.args[looking.place : looking.place + 1], looking.context)


def _texts(given: list[ast.expr], context: str) -> Iterator[Word]:
    """Yield what is written out, which may be one of two texts, or a table of them."""
    for node in given:
        if isinstance(node, ast.JoinedStr):
            raise SystemExit(f"{context}: a text with values in it cannot be looked up: {ast.unparse(node)}")
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
            yield Word(context, node.value)
        elif isinstance(node, ast.IfExp):
            yield from _texts([node.body, node.orelse], context)


def _of_rider(tree: ast.AST) -> Iterator[Word]:
    """Yield what is said below the screens: each sentence, and what an error or Said is given."""
    unsaid = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}  # docstrings
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) in _SAYING:
            yield from _texts(node.args[:1], OF_RIDER)
        elif isinstance(node, ast.Call) and _called(node).endswith(
            "Error"
        ):  # half a sentence, or for us alone
            yield from _texts([one for one in node.args[:1] if isinstance(one, ast.Constant)], OF_RIDER)
        elif isinstance(node, ast.Call) and _called(node) == "Change":  # which names what was done
            named = [one.value for one in node.keywords if one.arg == "name"]
            yield from _texts([*node.args[1:2], *named], OF_RIDER)
        elif isinstance(node, ast.Call) and _called(node) == "QT_TRANSLATE_NOOP":
            yield from _texts(node.args[1:], str(ast.literal_eval(node.args[0])))
            unsaid |= {id(argument) for argument in node.args}
        elif isinstance(node, ast.Constant) and id(node) not in unsaid and _is_sentence(node.value):
            yield Word(OF_RIDER, str(node.value))


def _is_sentence(value: object) -> bool:
    return isinstance(value, str) and bool(_SENTENCE.fullmatch(value))


def translated(path: Path) -> dict[Word, str]:
    """Return what a file translates so far."""
    found = {}
    if path.exists():
        for context in Xml.parse(path).getroot().iter("context"):
            for message in context.iter("message"):
                said = message.find("translation")
                if said is not None and said.text and said.get("type") is None:
                    word = Word(context.findtext("name", ""), message.findtext("source", ""))
                    found[word] = said.text
    return found


def written(found: set[Word], language: str, known: dict[Word, str]) -> str:
    """Return a file of words in their contexts, with what is translated."""
    elsewhere = {word.text: said for word, said in sorted(known.items(), reverse=True)}
    top = Xml.Element(
        "TS", {"version": "2.1", "sourcelanguage": "en"} | ({"language": language} if language else {})
    )
    for name in sorted({word.context for word in found}):
        context = Xml.SubElement(top, "context")
        Xml.SubElement(context, "name").text = name
        for word in sorted(word for word in found if word.context == name):
            message = Xml.SubElement(context, "message")
            Xml.SubElement(message, "source").text = word.text
            said = known.get(word, elsewhere.get(word.text, ""))  # words that moved keep what they had
            Xml.SubElement(message, "translation", {} if said else {"type": "unfinished"}).text = said or None
    Xml.indent(top, "    ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{Xml.tostring(top, "unicode")}\n'


def main() -> None:
    """Write the template, and each language with what it has."""
    found = words()
    TEMPLATE.write_text(written(found, "", {}), "utf-8")
    release = Path(sys.executable).with_name("pyside6-lrelease")
    for path in sorted(PLACE.glob("rider_*.ts")):
        language = path.stem.removeprefix("rider_")
        path.write_text(written(found, language, translated(path)), "utf-8")
        subprocess.run([release, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)
        said = len(translated(path))
        print(f"{path.relative_to(ROOT)}: {said} of {len(found)} are translated.")


if __name__ == "__main__":
    main()
