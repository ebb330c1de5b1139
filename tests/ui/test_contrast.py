# SPDX-License-Identifier: MIT
"""Contrast by WCAG 2.2, level AA: of all words, outlines and marks, in light and dark."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtGui import QColor

from tests.ui.contrasts import ADORNS, GROUNDS, READ, SEEN, SHAPES, WORDLESS, WORDS, contrast
from ui.tokens import load

ROOT = Path(__file__).parents[2]
_RULE = re.compile(r"([^{}]+)\{([^}]*)\}")
_COLOUR = re.compile(r"\$(\w+)")
_SIZES = re.compile(r"\w+_(pt|px)")


class Rule(NamedTuple):
    """One rule of a stylesheet: what it is of, and the colours of its words, ground and edges."""

    of: str
    inks: tuple[str, ...]
    grounds: tuple[str, ...]
    edges: tuple[str, ...]


def rules() -> Iterator[Rule]:
    """Yield every rule of the stylesheets for what is not disabled."""
    for sheet in sorted((ROOT / "resources").glob("*.qss")):
        text = re.sub(r"/\*.*?\*/", "", sheet.read_text("utf-8"), flags=re.DOTALL)
        for selectors, said in _RULE.findall(text):
            for selector in selectors.split(","):
                if ":disabled" not in selector:
                    yield Rule(" ".join(selector.split()), *_colours(said))


def _colours(said: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    inks, grounds, edges = [], [], []
    for line in said.split(";"):
        name, _, value = line.partition(":")
        kind = name.strip()
        tokens = [t for t in _COLOUR.findall(re.sub(r"url\(.*?\)", "", value)) if not _SIZES.fullmatch(t)]
        if kind in ("color", "placeholder-text-color"):
            inks += tokens
        elif kind == "background":
            grounds += tokens
        elif not kind.startswith("selection"):
            edges += tokens
    return tuple(inks), tuple(grounds), tuple(edges)


def under(rule: Rule, all_of: Iterable[Rule]) -> set[str]:
    """Return the grounds on which the words of a rule stand: its own, those around it, or any plain one."""
    own = {ground for other in all_of if other.of == rule.of for ground in other.grounds}
    if own - {"transparent"}:
        return own
    parts = rule.of.split(" ")
    around = {" ".join(parts[:n]) for n in range(1, len(parts))}
    return {g for other in all_of if other.of in around for g in other.grounds} or set(GROUNDS)


def short_of(pairs: Iterable[tuple[str, str]], least: float, name: str) -> dict[str, float]:
    theme = load(name)
    found = {f"{a} on {b}": round(contrast(theme.color(a), theme.color(b)), 2) for a, b in sorted(pairs)}
    return {pair: ratio for pair, ratio in found.items() if ratio < least}


def test_the_formula_gives_the_ratios_that_are_known() -> None:
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("white"), QColor("white")) == pytest.approx(1)
    grey = QColor(0x77, 0x77, 0x77)  # the well-known grey that is just too light on white
    assert contrast(grey, QColor("white")) == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_word_can_be_read_on_every_ground_it_stands_on(name: str) -> None:
    assert short_of(READ, WORDS, name) == {}


@pytest.mark.parametrize("name", ["light", "dark"])
def test_outlines_rings_icons_and_charts_stand_out_from_their_ground(name: str) -> None:
    assert short_of(SEEN, SHAPES, name) == {}


def test_the_stylesheet_puts_words_on_no_ground_that_is_not_in_the_table() -> None:
    all_of = list(rules())
    assert len(all_of) > 150
    used = {(ink, ground, rule.of) for rule in all_of for ink in rule.inks for ground in under(rule, all_of)}
    assert {pair for pair in used if pair[:2] not in READ} == set()


def test_what_is_selected_has_the_ground_that_its_words_are_read_on() -> None:
    text = "\n".join(p.read_text("utf-8") for p in sorted((ROOT / "resources").glob("*.qss")))
    pairs = set(re.findall(r"selection-background-color: \$(\w+); selection-color: \$(\w+)", text))
    assert pairs
    assert len(re.findall("selection-color", text)) == len(re.findall("selection-background-color", text))
    assert {(ink, ground) for ground, ink in pairs} <= READ


def test_words_of_the_usual_colours_can_stand_on_every_ground_of_the_stylesheet() -> None:
    grounds = {ground for rule in rules() for ground in rule.grounds if not rule.inks}
    assert {g for g in grounds - WORDLESS if not {("text", g), ("muted", g)} <= READ} == set()


def test_every_edge_of_the_stylesheet_is_in_the_table_or_an_adornment() -> None:
    edges = {(edge, rule.of) for rule in rules() for edge in rule.edges}
    told = {shape for shape, _ in SEEN}
    assert {edge for edge in edges if edge[0] not in told | ADORNS} == set()


def test_every_colour_that_code_paints_with_is_in_the_table() -> None:
    code = "\n".join(p.read_text("utf-8") for p in sorted((ROOT / "ui").rglob("*.py")))
    painted = set(re.findall(r'\b(?:color|tinted|pen|brush)\("(\w+)"', code))
    assert {"accent", "text", "muted"} <= painted
    told = {colour for pair in (*READ, *SEEN) for colour in pair} | ADORNS
    assert painted - told == set()


def test_every_token_of_a_theme_is_in_the_table() -> None:
    told = {colour for pair in (*READ, *SEEN) for colour in pair} | ADORNS
    assert set(load("light").tokens) - told == set()
