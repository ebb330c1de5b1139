# SPDX-License-Identifier: MIT
"""Hostile files at the import page: a sentence and another try, and text that stays text."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from tests.exchange.hostile import row, text
from tests.ui.desk import Desk
from tests.ui.importer import Importer, drop
from ui.importing.step_line import Step
from ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

TAGGED = "<img src=x><b>bold</b>"
REFUSED = {
    "an unclosed quote": (text(row(1), row(2, name='"Deal 2'), row(3)), "a quotation mark is opened"),
    "10 MB in one field": (text(row(1, name="x" * 10_000_000)), "the field is longer than 64 KiB"),
    "a NUL": (text(row(1, name="a\0b")), "row 2, column “Name”: the cell holds a NUL character"),
    "a header only": (text(), "deals.csv has a header and no rows below it"),
    "a web page": (f"<html>{TAGGED}</html>", "deals.csv is a web page. Open it in your spreadsheet"),
}


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    """Return the window over a fresh file."""
    return desk.open()


def rep_with(window: MainWindow, qtbot: QtBot, path: Path) -> Importer:
    """Drop a file on the window, and return the rep at the page that opens."""
    assert drop(window, path)
    rep = Importer(window.flows.import_page, qtbot)
    rep.rest()
    return rep


@pytest.mark.parametrize("kind", REFUSED)
def test_a_hostile_file_says_on_the_page_what_is_wrong_and_another_can_be_tried(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    data, says = REFUSED[kind]
    path = tmp_path / "deals.csv"
    path.write_text(data)
    rep = rep_with(window, qtbot, path)
    assert says in rep.words
    assert "It cannot be imported as it is." in rep.words
    sound = tmp_path / "sound.csv"
    sound.write_text(text(row(1)))
    rep.drop(sound)
    assert says not in rep.words
    while rep.step is not Step.CHECK:
        rep.click("Next")
    assert [cells[1] for cells in rep.checked] == ["New"]


def told(window: QWidget) -> Iterator[str]:
    """Yield what is shown of texts that could be taken for rich ones, as it is shown."""
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text():
            yield shown(label.text()) if label.textFormat() != Qt.TextFormat.PlainText else label.text()
    for widget in window.findChildren(QWidget):
        yield shown(widget.toolTip())
    for table in window.findChildren(QTableView):
        model = table.model()
        places = [(r, c) for r in range(model.rowCount()) for c in range(model.columnCount())]
        for index in (model.index(r, c, QModelIndex()) for r, c in places if table.isVisible()):
            yield shown(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))
            yield str(index.data() or "")


def shown(rich: str) -> str:
    """Return what is left of a text where it is taken for a rich one."""
    document = QTextDocument()
    document.setHtml(rich)
    return document.toPlainText()


def test_tags_in_a_file_are_shown_as_they_are_at_every_step(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / f"{TAGGED.replace('/', '')}.csv"
    header = f"Id,Name,Account,Amount,Currency,Stage,Status,Created,Close Date,Owner,{TAGGED}"
    rows = (
        row(1, name=TAGGED, account=f"{TAGGED} & Co", owner=f"Ada {TAGGED}") + f",{TAGGED}",
        row(2, stage=f"Warp {TAGGED}", owner=f"Bo {TAGGED}", name=f"Two {TAGGED}") + ",x",
        row(3, amount=TAGGED, owner=f"Bo {TAGGED}") + ",x",
        row(4, amount="-4", name=f"Four {TAGGED}", owner=f"Bo {TAGGED}") + ",x",
    )
    path.write_text(text(*rows, header=header))
    rep = rep_with(window, qtbot, path)
    wanted = {
        Step.FILE: [path.name],
        Step.COLUMNS: [TAGGED, f"{TAGGED} & Co"],
        Step.STAGES: [f"Warp {TAGGED}"],
        Step.CHECK: [TAGGED, f"Four {TAGGED}", f"“{TAGGED}” in Amount is not an amount."],
    }
    seen = []
    while rep.step is not Step.CHECK:
        assert_shown(window, wanted[rep.step])
        seen.append(rep.step)
        if rep.step is Step.STAGES:
            rep.choose(rep.page.steps.stages.table, f"Warp {TAGGED}", "Discovery")
            rep.answer("Whose deals?", "Everyone")
        rep.click("Next")
    assert_shown(window, wanted[Step.CHECK])
    assert len(seen) > 1, seen
    rep.click("Import 3 deals")
    rep.click("Import another file")
    assert_shown(window, [path.name])
    rep.click("Take back")
    assert_shown(window, [f"3 deals of {path.name} leave the board."])
    rep.say_yes()
    assert_shown(window, [f"{path.name} was taken back."])


def test_a_deal_with_tags_for_a_name_says_so_where_an_import_was_built_on_it(
    desk: Desk, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "deals.csv"
    path.write_text(text(row(1, name=TAGGED)))
    rep = rep_with(window, qtbot, path)
    while rep.step is not Step.CHECK:
        rep.click("Next")
    rep.click("Import 1 deal")
    (deal,) = desk.bridge.deals().rows
    assert desk.bridge.lower_claim(deal.deal_id, None)
    rep.click("Import another file")
    assert_shown(window, [f"It stays: “{TAGGED}” changed since."])


def assert_shown(window: QWidget, wanted: list[str]) -> None:
    """See that texts are shown whole, and that none of their tags was obeyed anywhere."""
    found = list(told(window))
    for words in wanted:
        assert any(words in one for one in found), (words, found)
    eaten = [one for one in found if "bold" in one and "<b>bold</b>" not in one and "<b>bold<b>" not in one]
    assert eaten == []
