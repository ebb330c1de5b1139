# SPDX-License-Identifier: MIT
"""The import within the window: how the rep comes to it, and how it lets them go."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.desk import Desk
from tests.ui.importer import Importer, drop
from ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

DEALS = (
    '"Record ID","Deal Name","Deal Stage","Pipeline","Amount","Currency","Close Date","Create Date"\n'
    + "".join(
        f'"{n}","Fleet telematics {n}","appointmentscheduled","Sales Pipeline","9.0","EUR","","2021-01-15"\n'
        for n in range(3)
    )
)


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    """Return the window over a fresh file."""
    return desk.open()


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """Return an export of a CRM that Rider knows."""
    path = tmp_path / "hubspot-deals.csv"
    path.write_text(DEALS)
    return path


def test_a_file_dropped_on_the_board_opens_the_import_with_it(
    qtbot: QtBot, window: MainWindow, export: Path
) -> None:
    assert drop(window, export)
    rep = Importer(window.flows.import_page, qtbot)
    rep.rest()
    assert rep.page.isVisible()
    assert "hubspot-deals.csv" in rep.words
    assert window.header.title.text() == "Import deals"


def test_other_files_dropped_on_the_board_are_not_taken(window: MainWindow, tmp_path: Path) -> None:
    letter = tmp_path / "offer.pdf"
    letter.write_bytes(b"%PDF")
    assert not drop(window, letter)


def test_a_known_export_comes_in_without_a_question(qtbot: QtBot, window: MainWindow, export: Path) -> None:
    drop(window, export)
    rep = Importer(window.flows.import_page, qtbot)
    rep.rest()
    rep.press(Qt.Key.Key_Return)
    assert "Columns and stages are known; nothing was to ask." in rep.words
    with qtbot.waitSignal(window.flows.imported):
        rep.press(Qt.Key.Key_Return)
    with qtbot.waitSignal(window.flows.import_closed):
        rep.press(Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.board
    board = window.board.board
    assert board is not None
    assert sum(len(column.cards) for column in board.columns) == 3


def test_the_board_of_the_pipeline_that_the_deals_came_into_is_shown(
    qtbot: QtBot, desk: Desk, export: Path
) -> None:
    window = desk.open()
    short = next(key for key, name in desk.bridge.board().pipelines if name == "Short cycle")
    window.header.pipeline_chosen.emit(short)
    drop(window, export)
    rep = Importer(window.flows.import_page, qtbot)
    rep.rest()
    for _checks_imports_shows in range(3):
        rep.press(Qt.Key.Key_Return)
    board = window.board.board
    assert board is not None
    assert board.pipeline.name == "New business"
    assert sum(len(column.cards) for column in board.columns) == 3


def test_the_import_is_where_it_was_left_until_it_is_closed(
    qtbot: QtBot, window: MainWindow, export: Path
) -> None:
    drop(window, export)
    rep = Importer(window.flows.import_page, qtbot)
    rep.rest()
    window.show_page("board")
    window.flows.import_deals()
    assert "hubspot-deals.csv" in rep.words
    rep.press(Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.board
    window.flows.import_deals()
    assert "Drop the file of your CRM here" in rep.words


def test_the_window_stays_while_an_import_runs(qtbot: QtBot, window: MainWindow, export: Path) -> None:
    export.write_text(
        DEALS
        + "".join(
            f'"9{n}","Print hub {n}","closedwon","Sales Pipeline","1.0","EUR","2021-03-01","2021-01-15"\n'
            for n in range(4_000)
        )
    )
    drop(window, export)
    rep = Importer(window.flows.import_page, qtbot)
    assert rep.page.is_busy
    assert not window.close()
    assert window.isVisible()
    window.leaving.quit()
    assert window.isVisible()
    assert "Wait until this is done" in rep.words
    rep.rest()
    assert window.close()


def test_rows_are_judged_anew_where_the_board_has_changed_since(
    qtbot: QtBot, window: MainWindow, desk: Desk, export: Path
) -> None:
    drop(window, export)
    rep = Importer(window.flows.import_page, qtbot)
    rep.rest()
    rep.press(Qt.Key.Key_Return)
    window.show_page("board")
    desk.make("Dock scheduling")
    window.flows.import_deals()
    rep.rest()
    rep.click("Import 3 deals")
    assert "3 deals came in" in rep.words


def test_esc_takes_a_search_back_before_it_closes(qtbot: QtBot, window: MainWindow, export: Path) -> None:
    drop(window, export)
    rep = Importer(window.flows.import_page, qtbot)
    rep.rest()
    rep.press(Qt.Key.Key_Return)
    field = rep.page.steps.check.rows.field
    field.setFocus()
    qtbot.keyClicks(field, "telematics 2")
    rep.rest()
    assert len(rep.checked) == 1
    rep.press(Qt.Key.Key_Escape)
    assert len(rep.checked) == 3
    rep.press(Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.board
