# SPDX-License-Identifier: MIT
"""The import page, from a dropped file to deals on the board and back again."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from rider.clock import Clock
from rider.domain.deal import Change, NewDeal
from rider.file import DataFolder
from tests.ui.importer import Importer, lines
from ui.bridge import Bridge
from ui.importing.page import ImportPage
from ui.importing.rows_model import LINE, STAGE
from ui.importing.step_line import Step

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

HEADER = "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n"
ROWS = (
    "1C1I7A6R,Moses Frase,GTX Plus Basic,Cancity,Won,10/20/2016,3/21/2017,1054\n"
    "Z063OYW0,Darcel Schlecht,GTXPro,Isdom,Engaging,10/25/2016,,\n"
    "EC4QE1BX,Darcel Schlecht,MG Special,Cancity,Lost,10/25/2016,3/17/2017,0\n"
)


@pytest.fixture
def bridge(folder: DataFolder, qtbot: QtBot) -> Iterator[Bridge]:
    """Return a bridge to a fresh file of a rep who counts in dollars."""
    opened = Bridge(folder.path, Clock("Europe/Berlin"))
    opened.open()
    opened.home_currency = "USD"
    yield opened
    opened.close()


@pytest.fixture
def rep(bridge: Bridge, qtbot: QtBot) -> Importer:
    """Return a rep at the import page."""
    page = ImportPage(bridge)
    qtbot.addWidget(page)
    page.resize(1100, 760)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return Importer(page, qtbot)


@pytest.fixture
def maven(tmp_path: Path) -> Path:
    """Return a file whose columns no vendor's map knows."""
    path = tmp_path / "sales_pipeline.csv"
    path.write_text(HEADER + ROWS)
    return path


def checked(rep: Importer, path: Path, whose: str = "Everyone") -> None:
    """Bring a file without a vendor as far as the check."""
    rep.drop(path)
    rep.click("Next")
    rep.map_maven()
    rep.click("Next")
    rep.choose(rep.page.steps.stages.table, "Engaging", "Discovery")
    rep.answer("Whose deals?", whose)
    rep.click("Next")
    assert rep.step is Step.CHECK, rep.words


def test_a_file_without_a_vendor_is_mapped_checked_brought_in_and_taken_back(
    rep: Importer, bridge: Bridge, maven: Path
) -> None:
    told: list[Change] = []
    bridge.changed.connect(told.append)
    checked(rep, maven)
    assert lines(rep.checked, 1) == ["New", "New", "New"]
    assert "Won 1 deal $1,054" in rep.page.steps.check.totals.text
    rep.click("Import 3 deals")
    assert rep.step is Step.DONE
    assert "3 deals came in" in rep.words
    assert len(told) == 1
    names = [card.name for column in bridge.board().columns for card in column.cards]
    assert names == ["GTXPro"]
    rep.click("Take back this import")
    assert rep.say_yes() == "3 deals of sales_pipeline.csv leave the board. Nothing is deleted."
    assert "sales_pipeline.csv was taken back" in rep.words
    assert rep.button("Show the board").isEnabled(), "there is nothing of it to be shown"
    assert not [card for column in bridge.board().columns for card in column.cards]


def test_what_must_be_there_is_asked_for_until_it_is(rep: Importer, maven: Path) -> None:
    rep.drop(maven)
    rep.click("Next")
    assert rep.step is Step.COLUMNS
    assert rep.focus is rep.page.steps.columns.table
    rep.choose(rep.page.steps.columns.table, "deal_stage", "Kept with the deal")
    rep.click("Next")
    assert rep.step is Step.COLUMNS
    rep.map_maven()
    rep.click("Next")
    assert rep.step is Step.STAGES


def test_the_columns_show_what_stands_in_them_and_what_each_is_read_as(rep: Importer, maven: Path) -> None:
    rep.drop(maven)
    rep.click("Next")
    rep.map_maven()
    rows = {row[0]: row for row in rep.rows(rep.page.steps.columns.table)}
    assert rows["account"] == ["account", "Cancity · Isdom", "3", "Account"]
    assert rows["close_value"][3] == "Value"


def test_unknown_words_come_first_with_the_deals_that_have_them(rep: Importer, maven: Path) -> None:
    rep.drop(maven)
    rep.click("Next")
    rep.map_maven()
    rep.click("Next")
    assert "Rider does not know one of these words." in rep.words
    rows = rep.rows(rep.page.steps.stages.table)
    assert rows[:2] == [["Stages", "", "", ""], ["Engaging", "1", "GTXPro", "Choose…"]]
    offered = rep.offered(rep.page.steps.stages.table, "Engaging")
    assert offered[0] == "Prospect"
    assert offered[-3:] == ["Won", "Lost", "Leave such rows out"]


def test_several_owners_are_asked_for_and_the_others_are_left_out(rep: Importer, maven: Path) -> None:
    checked(rep, maven, "Darcel Schlecht (2)")
    assert lines(rep.checked, 1) == ["Skipped", "New", "New"]
    assert rep.button("Import 2 deals").isEnabled()


def test_answers_stay_when_going_back_and_for_the_next_file_of_the_same_shape(
    rep: Importer, maven: Path, tmp_path: Path
) -> None:
    checked(rep, maven)
    rep.click("Back")
    rep.click("Back")
    assert {row[0]: row[3] for row in rep.rows(rep.page.steps.columns.table)}["product"] == "Name of the deal"
    other = tmp_path / "later.csv"
    other.write_text(HEADER + ROWS.replace("GTXPro", "GTX Basic"))
    rep.drop(other)
    rep.click("Next")
    assert rep.step is Step.CHECK
    assert "GTX Basic" in lines(rep.checked, 2)


def test_the_same_file_again_has_nothing_to_import_and_asks_nothing(rep: Importer, maven: Path) -> None:
    checked(rep, maven)
    rep.click("Import 3 deals")
    rep.click("Import another file")
    rep.drop(maven)
    rep.click("Next")
    assert "Nothing in it is new to the board, so there is nothing to import." in rep.words
    assert not rep.page.foot.onward.isEnabled()
    assert rep.page.foot.onward.text() == "&Import"
    assert rep.focus is rep.page.foot.close_button


def test_dates_that_could_be_read_either_way_are_asked_about_and_never_guessed(
    rep: Importer, maven: Path
) -> None:
    maven.write_text(HEADER + "1C1I7A6R,Moses Frase,GTX Basic,Cancity,Won,1/2/2017,3/4/2017,1054\n")
    rep.drop(maven)
    rep.click("Next")
    rep.map_maven()
    assert "“3/4/2017”: 3 April 2017 or March 4, 2017?" in rep.words
    rep.click("Next")
    assert rep.step is Step.COLUMNS
    rep.answer("engage_date", "The day")
    rep.answer("close_date", "The month: March 4, 2017")
    rep.click("Next")
    assert rep.step is Step.CHECK


def test_the_rows_can_be_narrowed_by_verdict_and_by_text_and_say_why(rep: Importer, maven: Path) -> None:
    maven.write_text(HEADER + ROWS + "BAD00001,Moses Frase,GTX Basic,Isdom,Engaging,10/25/2016,,a lot\n")
    checked(rep, maven)
    rep.click("Skipped 1")
    assert lines(rep.checked, 0) == ["5"]
    assert rep.checked[0][2] == "BAD00001 · Moses Frase · GTX Basic · Isdom"
    assert "“a lot”" in rep.checked[0][-1]
    rep.page.steps.check.rows.table.selectRow(0)
    assert f"5: {rep.checked[0][-1]}" in rep.words
    rep.click("All 4")
    rep.page.steps.check.rows.field.setText("cancity")
    rep.rest()
    assert lines(rep.checked, 2) == ["GTX Plus Basic", "MG Special"]
    assert "2 rows" in rep.words


def test_a_long_word_for_a_stage_is_shown_whole_while_there_is_room(rep: Importer, maven: Path) -> None:
    maven.write_text(HEADER + ROWS.replace("Engaging", "presentationscheduled"))
    rep.drop(maven)
    rep.click("Next")
    rep.map_maven()
    rep.click("Next")
    rep.choose(rep.page.steps.stages.table, "presentationscheduled", "Discovery")
    rep.answer("Whose deals?", "Everyone")
    rep.click("Next")
    table = rep.page.steps.check.rows.table
    assert table.columnWidth(STAGE) >= table.sizeHintForColumn(STAGE)
    assert table.columnWidth(LINE) < table.columnWidth(STAGE)


def test_in_a_small_window_nothing_stands_over_anything_else_and_the_step_scrolls(
    rep: Importer, maven: Path
) -> None:
    rep.page.resize(560, 380)
    checked(rep, maven)
    check = rep.page.steps.check
    parts = [check.totals, check.rows.filter, check.rows.field, check.rows.table]
    tops = [part.mapTo(check, QPoint()).y() for part in parts]
    ends = [top + part.height() for top, part in zip(tops, parts, strict=True)]
    assert all(
        end <= below for end, below in pairwise([y for pair in zip(tops, ends, strict=True) for y in pair])
    )
    assert check.rows.filter.width() >= check.rows.filter.minimumSizeHint().width()
    assert check.height() > rep.page.steps.height()
    columns = rep.page.steps.columns
    rep.page.go(Step.COLUMNS)
    assert columns.asked.mapTo(columns, QPoint()).y() > columns.table.height()


def test_many_totals_scroll_instead_of_standing_over_each_other(rep: Importer, tmp_path: Path) -> None:
    many = tmp_path / "many.csv"
    codes = ("EUR", "USD", "GBP", "CHF", "SEK", "NOK")
    rows = (f"{s}{c},{s} in {c},{s},10,{c}" for c in codes for s in ("Discovery", "Won", "Lost"))
    many.write_text("\n".join(("ID,Name,Stage,Amount,Currency", *rows)))
    rep.drop(many)
    rep.click("Next")
    totals = rep.page.steps.check.totals
    shown = [label for label in totals.findChildren(QLabel) if label.text()]
    assert all(label.height() >= label.sizeHint().height() for label in shown)
    assert totals.verticalScrollBar().maximum() > 0


def test_rows_to_fix_are_saved_with_their_reasons(rep: Importer, maven: Path, tmp_path: Path) -> None:
    maven.write_text(HEADER + ROWS + "BAD00001,Moses Frase,GTX Basic,Isdom,Engaging,10/25/2016,,a lot\n")
    checked(rep, maven)
    into = tmp_path / "to fix.csv"
    rep.pick_file("Save the rows to fix", into)
    assert "Rider says" in into.read_text()
    assert "1 row was saved." in rep.words


def test_a_file_that_cannot_be_read_says_so_and_another_can_be_tried(
    rep: Importer, maven: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.csv"
    broken.write_bytes(b"")
    rep.drop(broken)
    assert "It cannot be imported as it is." in rep.words
    assert "broken.csv" in rep.words
    rep.drop(maven)
    assert "Columns:" in rep.words


def test_a_file_is_chosen_by_button_and_its_folder_is_where_the_next_one_is_looked_for(
    rep: Importer, maven: Path
) -> None:
    rep.pick_file("Choose file", maven)
    assert maven.name in rep.words
    rep.button("Choose another file").click()
    dialog = rep.page.findChildren(QFileDialog)[-1]
    assert Path(dialog.directory().path()) == maven.parent
    dialog.close()


def test_of_several_files_the_one_with_the_deals_is_taken(rep: Importer, maven: Path, tmp_path: Path) -> None:
    beside = [tmp_path / name for name in ("Account.csv", "OpportunityHistory.csv")]
    for path in beside:
        path.write_text("Id,Name\n1,Cancity\n")
    rep.drop(*beside, maven)
    assert "sales_pipeline.csv" in rep.words


def test_the_header_can_be_said_to_stand_in_another_line(rep: Importer, maven: Path) -> None:
    maven.write_text("Report,of,all,the,deals,as,of,today\n" + HEADER + ROWS)
    rep.drop(maven)
    rep.answer("Where the header is", "in line 2")
    assert rep.page.course.inspection is not None
    assert rep.page.course.inspection.header[0] == "opportunity_id"
    assert "3 rows" in rep.words


def test_verbs_are_refused_with_a_sentence_while_an_import_runs_and_work_after_it(
    qtbot: QtBot, rep: Importer, bridge: Bridge, maven: Path
) -> None:
    checked(rep, maven)
    with qtbot.waitSignal(bridge.refused) as refused:
        rep.page.foot.onward.click()
        bridge.drop_draft("0" * 32)
    assert refused.args[0].sentence.startswith("An import is running.")
    rep.rest()
    assert bridge.drop_draft("0" * 32)


def test_an_import_that_is_cancelled_leaves_nothing_behind(
    rep: Importer, bridge: Bridge, maven: Path
) -> None:
    many = "".join(f"N{n:07},Moses Frase,GTX Basic {n},Isdom,Engaging,10/25/2016,,\n" for n in range(6_000))
    maven.write_text(HEADER + ROWS + many)
    checked(rep, maven)
    assert len(rep.checked) == 6_003
    rep.page.foot.onward.click()
    rep.press(Qt.Key.Key_Escape)
    assert "Stopped. Nothing was brought in." in rep.words
    assert rep.step is Step.CHECK
    assert not [card for column in bridge.board().columns for card in column.cards]
    assert rep.button("Import 6,003 deals").isEnabled()


def test_esc_stops_what_runs_first_and_closes_when_nothing_does(
    qtbot: QtBot, rep: Importer, maven: Path
) -> None:
    rep.page.look_at([maven])
    rep.press(Qt.Key.Key_Escape)
    assert "Stopped. Nothing was brought in." in rep.words
    with qtbot.waitSignal(rep.page.closed):
        rep.press(Qt.Key.Key_Escape)


def test_riders_own_file_is_not_read_as_an_export(rep: Importer, bridge: Bridge) -> None:
    rep.page.look_at([bridge.folder.database])
    assert not rep.page.is_busy
    assert "That file belongs to Rider itself" in rep.words


def test_earlier_imports_are_listed_and_the_last_one_can_be_taken_back(
    rep: Importer, bridge: Bridge, maven: Path
) -> None:
    checked(rep, maven, "Darcel Schlecht (2)")
    rep.click("Import 2 deals")
    rep.click("Import another file")
    row = rep.rows(rep.page.steps.file.earlier.table)[0]
    assert row[1:6] == ["sales_pipeline.csv", "Darcel Schlecht", "2", "0", "1"]
    assert "Nothing was built on it yet." in rep.words
    rep.click("Take back")
    assert rep.say_yes() == "2 deals of sales_pipeline.csv leave the board. Nothing is deleted."
    assert "sales_pipeline.csv was taken back." in rep.words
    assert not rep.button("Take back").isEnabled()
    assert rep.rows(rep.page.steps.file.earlier.table)[0][6] == "Taken back"


def test_an_import_that_was_built_on_says_why_it_stays(rep: Importer, bridge: Bridge, maven: Path) -> None:
    checked(rep, maven)
    rep.click("Import 3 deals")
    deal = next(row for row in bridge.deals().rows if row.name == "GTXPro")
    assert bridge.lower_claim(deal.deal_id, None)
    rep.click("Import another file")
    assert "It stays: “GTXPro” changed since." in rep.words
    assert not rep.button("Take back").isEnabled()


def test_the_whole_import_is_done_by_keys_alone(rep: Importer, bridge: Bridge, maven: Path) -> None:
    rep.drop(maven)
    rep.press(Qt.Key.Key_Return)
    columns = rep.page.steps.columns.table
    rep.qtbot.keyClick(columns, Qt.Key.Key_Return)
    menu = columns.menu
    assert menu is not None
    rep.qtbot.keyClicks(menu, "Na")
    rep.qtbot.keyClick(menu, Qt.Key.Key_Return)
    rep.rest()
    assert "Name of the deal" in lines(rep.rows(columns), 3)
    rep.map_maven()  # the other columns in the same way
    rep.page.foot.onward.setFocus()
    rep.press(Qt.Key.Key_Return)
    assert rep.focus is rep.page.steps.stages.table
    rep.qtbot.keyClick(rep.page.steps.stages.table, Qt.Key.Key_Return)
    menu = rep.page.steps.stages.table.menu
    assert menu is not None
    rep.qtbot.keyClick(menu, Qt.Key.Key_Down)
    rep.qtbot.keyClick(menu, Qt.Key.Key_Return)
    rep.rest()
    rep.press(Qt.Key.Key_Tab)
    assert isinstance(rep.focus, QComboBox)
    rep.press(Qt.Key.Key_End)
    assert isinstance(rep.focus, QComboBox)
    rep.press(Qt.Key.Key_Tab)
    assert rep.focus is not None
    assert rep.focus.accessibleName() == "Pipeline"
    rep.press(Qt.Key.Key_Tab)
    assert rep.focus is rep.page.foot.onward
    rep.press(Qt.Key.Key_Return)
    assert rep.step is Step.CHECK
    assert rep.focus is rep.page.foot.onward
    rep.press(Qt.Key.Key_Return)
    assert rep.step is Step.DONE
    assert len(bridge.deals().rows) == 3


def test_everything_that_can_be_reached_has_a_name(rep: Importer, maven: Path) -> None:
    checked(rep, maven)
    for step in (Step.FILE, Step.COLUMNS, Step.STAGES, Step.CHECK):
        rep.page.go(step)
        for widget in rep.page.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                named = widget.accessibleName() or getattr(widget, "text", str)()
                assert named, widget


def test_deals_of_the_same_name_are_asked_about_before_they_are_taken_together(
    rep: Importer, bridge: Bridge, maven: Path
) -> None:
    pipeline_id = bridge.board().pipeline.id
    assert bridge.create(NewDeal(pipeline_id, "GTXPro", "Call them", bridge.today(), "Isdom"))
    checked(rep, maven)
    assert "1 row has the name and account of a deal that is on the board already." in rep.words
    assert isinstance(rep.focus, QComboBox)
    assert rep.page.steps.check.asked.horizontalScrollBar().maximum() == 0, "the card is cut off"
    rep.answer("Same names", "The same deals")
    assert rep.step is Step.CHECK
    rep.click("Import 2 deals, change 1")
    assert len(bridge.deals().rows) == 3


def test_a_file_of_300_columns_and_400_stages_stays_a_table(rep: Importer, tmp_path: Path) -> None:
    wide = tmp_path / "wide.csv"
    header = ",".join(("Ref", "Name of it", "Phase", *(f"Column {n}" for n in range(300))))
    rows = (",".join((f"R{n}", f"Deal {n}", f"Phase {n}", *("x",) * 300)) for n in range(400))
    wide.write_text("\n".join((header, *rows)))
    rep.drop(wide)
    rep.page.go(Step.COLUMNS)
    for column, field in {"Ref": "Id of", "Name of it": "Name of", "Phase": "Stage"}.items():
        rep.choose(rep.page.steps.columns.table, column, field)
    rep.click("Next")
    assert rep.page.steps.columns.table.model().rowCount() == 303
    assert rep.page.steps.stages.table.model().rowCount() == 401
    assert len(rep.page.findChildren(QComboBox)) < 12


def test_a_file_without_pipelines_comes_into_the_one_that_is_chosen_and_offers_its_stages(
    rep: Importer, maven: Path
) -> None:
    rep.drop(maven)
    rep.click("Next")
    rep.map_maven()
    rep.click("Next")
    rep.answer("Pipeline", "Short cycle")
    offered = rep.offered(rep.page.steps.stages.table, "Engaging")
    assert offered == ["Lead", "Qualified", "Offer", "Won", "Lost", "Leave such rows out"]


def test_amounts_that_could_be_read_either_way_are_asked_about(rep: Importer, tmp_path: Path) -> None:
    unclear = tmp_path / "unclear.csv"
    unclear.write_text("ID,Name,Stage,Amount\n1,Dock scheduling,Discovery,1.234\n2,Print hub,Won,250k\n")
    rep.drop(unclear)
    rep.click("Next")
    assert rep.step is Step.COLUMNS
    rep.answer("Shortened amounts", "Yes")
    rep.answer("Amounts", "A point")
    rep.click("Next")
    assert rep.step is Step.CHECK
    assert "The stages are known; nothing was to ask there." in rep.words
    assert lines(rep.checked, 3) == ["$1.23", "$250,000"]


def test_a_name_that_many_deals_share_can_be_put_together_with_the_account(
    rep: Importer, maven: Path
) -> None:
    maven.write_text(HEADER + ROWS + "1MV1LWRN,Moses Frase,GTX Basic,,Lost,10/25/2016,3/18/2017,0\n")
    rep.drop(maven)
    rep.click("Next")
    rep.map_maven()
    rep.answer("Name of the deal", "product for account")
    assert "Such as “GTX Plus Basic”, or “GTX Plus Basic for Cancity”." in rep.words
    read_as = {row[0]: row[3] for row in rep.rows(rep.page.steps.columns.table)}
    assert (read_as["product"], read_as["account"]) == (
        "Part of the deal’s name",
        "Account, part of the name",
    )
    rep.click("Next")
    rep.choose(rep.page.steps.stages.table, "Engaging", "Discovery")
    rep.answer("Whose deals?", "Everyone")
    rep.click("Next")
    names = ["GTX Plus Basic for Cancity", "GTXPro for Isdom", "MG Special for Cancity", "GTX Basic"]
    assert lines(rep.checked, 2) == names


def test_tab_goes_from_the_last_question_to_the_way_on(rep: Importer, maven: Path) -> None:
    rep.drop(maven)
    rep.click("Next")
    rep.map_maven()
    rep.page.steps.columns.table.setFocus()
    named = []
    for _ in range(3):
        rep.press(Qt.Key.Key_Tab)
        assert rep.focus is not None
        named.append(rep.focus.accessibleName() or getattr(rep.focus, "text", str)())
    assert named == ["Currency", "Name of the deal", "&Next"]
