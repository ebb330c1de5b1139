# SPDX-License-Identifier: MIT
"""What a screen reader is told, on every screen: names, roles and states of all that one can do."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import heard
from tests.ui.desk import Desk
from tests.ui.heard import Role, Text
from tests.ui.screens import NAMES, scenes_of, show, studio_over
from ui import heard as ear
from ui.focus.grid.tile import BlockTile
from ui.trends.charts.plot import Plot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

TIMES = re.compile(r"\d\d:\d\d to \d\d:\d\d")


@pytest.mark.parametrize("name", NAMES)
def test_all_that_one_can_do_has_a_name_and_a_role(
    name: str, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    ear.install(qapp)
    amiss: dict[str, list[str]] = {}
    with studio_over(name, tmp_path) as studio:
        for scene in scenes_of(name):
            show(studio, scene)
            for window in heard.windows():
                for fault in heard.amiss(window):
                    amiss.setdefault(fault, []).append(scene.name)
    assert {fault: sorted(set(where))[:3] for fault, where in amiss.items()} == {}


def test_a_card_tells_all_that_it_shows(desk: Desk) -> None:
    desk.make("Dock scheduling")
    window = desk.open()
    items = [one.told for one in heard.heard(window) if one.told.role() is Role.ListItem]
    assert [item.text(Text.Name) for item in items] == [
        "Dock scheduling, Hafen Terminal, €95k, 0 of 2 proofs, quiet 0 days"
    ]
    assert items[0].text(Text.Description).startswith("Call the CFO")


def test_what_we_paint_ourselves_is_told_with_its_role_and_its_place(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    ear.install(qapp)
    with studio_over("play_until_noon", tmp_path) as studio:
        shown = {scene.name: scene for scene in scenes_of("play_until_noon")}
        show(studio, shown["focus"])
        told = list(heard.heard(studio.window))
        blocks = [one for one in told if isinstance(one.widget, BlockTile)]
        assert blocks
        for block in blocks:
            assert block.told.role() is Role.ListItem
            assert TIMES.search(block.name), block.name
            assert block.told.parent().role() is Role.List
            assert block.told.rect().size() == block.widget.size()
        show(studio, shown["trends"])
        charts = [one for one in heard.heard(studio.window) if isinstance(one.widget, Plot)]
        assert charts
        for chart in charts:
            assert chart.told.role() is Role.Chart
            chart.widget.setFocus()
            assert chart.told.state().focused
            assert chart.told.text(Text.Description), chart.name


def test_a_sheet_of_paper_is_told_word_for_word(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    ear.install(qapp)
    with studio_over("play_until_noon", tmp_path) as studio:
        show(studio, next(s for s in scenes_of("play_until_noon") if s.name == "review-one-to-one"))
        paper = [one.told for one in heard.heard(studio.window) if one.told.role() is Role.Document]
        assert len(paper) == 1
        assert len(paper[0].text(Text.Description).splitlines()) > 5
