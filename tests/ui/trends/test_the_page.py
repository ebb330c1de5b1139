# SPDX-License-Identifier: MIT
"""The Trends page over real files: what is chosen, counted, changed and left while it counts."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from rider.domain.deal import NewDeal
from rider.domain.trends import Figure, Pick, Span
from rider.settings import TRENDS_PIPELINE, TRENDS_WINDOW, Settings
from tests.ui.trends.looking import TrendsDesk
from ui.shell.pages import BOARD


def test_the_page_shows_what_the_file_tells(trends_desk: TrendsDesk) -> None:
    told = trends_desk.inside.trends
    assert told is not None
    assert told.deals > 50
    assert trends_desk.page.currentWidget() is trends_desk.page.view
    number = trends_desk.card("Win rate, by count").numbers[0]
    assert f"{told.win_rate.won} won of " in number.sentence.text()
    assert "95% interval" in number.sentence.text()
    assert trends_desk.head.said.text().endswith(f"{told.deals:,} deals · {told.imported:,} imported")


def test_the_last_line_says_whose_interval_is_whose(trends_desk: TrendsDesk) -> None:
    notes = [label.text() for label in trends_desk.page.view.findChildren(QLabel)]
    told = (
        "95% intervals: of rates by Wilson, of counts an hour by Byar, of the rank correlation by Fisher.",
        "Below five cases there is no rate.",
    )
    assert " ".join(told) in notes


def test_without_a_deal_the_page_says_what_will_stand_here(fresh_desk: TrendsDesk) -> None:
    assert fresh_desk.page.currentWidget() is fresh_desk.page.empty
    assert fresh_desk.page.empty.title.startswith("No deals yet")


def test_the_rep_is_led_there_by_the_rail_and_by_its_key(trends_desk: TrendsDesk) -> None:
    trends_desk.window.show_page(BOARD)
    QTest.keyClick(trends_desk.window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    trends_desk.wait()
    assert trends_desk.page.isVisible()
    assert trends_desk.window.header.title.text() == "Trends"


def test_a_chosen_window_is_counted_and_kept(trends_desk: TrendsDesk) -> None:
    span = trends_desk.head.span
    span.setCurrentIndex(span.findText("This quarter"))
    span.activated.emit(span.currentIndex())
    trends_desk.wait()
    told = trends_desk.inside.trends
    assert told is not None
    assert told.asked.window.first.day == 1
    assert Settings().get(TRENDS_WINDOW) == "quarter"


def test_all_begins_with_the_first_day_of_which_the_ledger_tells(trends_desk: TrendsDesk) -> None:
    trends_desk.inside.choose_span(Span.ALL)
    trends_desk.wait()
    told = trends_desk.inside.trends
    assert told is not None
    assert (told.asked.window.after - told.asked.window.first).days in range(170, 200)


def test_another_pipeline_is_counted_and_kept(trends_desk: TrendsDesk) -> None:
    picker = trends_desk.head.pipeline
    assert picker.isVisible()
    picker.setCurrentIndex(1)
    picker.activated.emit(1)
    trends_desk.wait()
    told = trends_desk.inside.trends
    assert told is not None
    assert told.pipeline_name == picker.itemText(1) == picker.currentText()
    assert Settings().get(TRENDS_PIPELINE) == told.pipeline_id


def test_of_two_wishes_only_the_later_one_is_answered(trends_desk: TrendsDesk) -> None:
    answers = []
    trends_desk.inside.reading.answered.connect(answers.append)
    for span in (Span.ALL, Span.THREE_YEARS, Span.QUARTER):
        trends_desk.inside.choose_span(span)
    trends_desk.wait()
    assert [one.asked.window.first.day for one in answers] == [1]
    assert trends_desk.head.span.currentText() == "This quarter"


def test_a_change_that_comes_in_while_the_page_is_in_view_is_counted(trends_desk: TrendsDesk) -> None:
    before = trends_desk.inside.trends
    assert before is not None
    today = trends_desk.bridge.today()
    new = NewDeal(before.pipeline_id, "Dock scheduling", "Call the CFO", today, "Hafen", 95_00, "EUR", today)
    assert trends_desk.bridge.create(new)
    trends_desk.wait()
    after = trends_desk.inside.trends
    assert after is not None
    assert after.deals == before.deals + 1


def test_a_click_on_a_number_lists_as_many_deals_as_it_counts(trends_desk: TrendsDesk) -> None:
    told, read = trends_desk.inside.trends, QSignalSpy(trends_desk.inside.behind_read)
    assert told is not None
    QTest.mouseClick(trends_desk.card("Win rate, by count").numbers[0], Qt.MouseButton.LeftButton)
    trends_desk.wait()
    ((pick, behind),) = (read.at(n) for n in range(read.count()))
    assert pick == Pick(Figure.WIN_RATE)
    assert sum(one.part == "won" for one in behind) == told.win_rate.won
    assert len(behind) == told.win_rate.rate.n


def test_the_window_closes_while_figures_are_counted(trends_desk: TrendsDesk) -> None:
    answers = []
    trends_desk.inside.reading.answered.connect(answers.append)
    trends_desk.inside.choose_span(Span.ALL)
    assert trends_desk.inside.reading.is_busy
    trends_desk.window.close()
    trends_desk.wait()
    assert answers == []


def test_turning_to_another_file_while_figures_are_counted_shows_none_of_this_one(
    trends_desk: TrendsDesk, tmp_path: Path
) -> None:
    trends_desk.inside.choose_span(Span.ALL)
    trends_desk.bridge.turn_to(sample=True)
    trends_desk.wait()
    assert trends_desk.inside.trends is None
    assert not trends_desk.page.isVisible()
    trends_desk.look()
    assert trends_desk.inside.trends is not None
    assert trends_desk.inside.trends.deals == 0


def test_that_it_counts_is_said_once_it_takes_long(trends_desk: TrendsDesk, qtbot: QtBot) -> None:
    said = trends_desk.head.said
    before = said.text()
    trends_desk.inside.choose_span(Span.ALL)
    assert said.text() == before, "most counting is done sooner than words are read"
    trends_desk.inside._unsaid.timeout.emit()
    assert said.text() == "Counting…"
    trends_desk.wait()
    qtbot.waitUntil(lambda: said.text() != "Counting…")


def test_a_quota_is_set_from_its_card_and_coverage_follows(trends_desk: TrendsDesk) -> None:
    card = trends_desk.page.quota
    assert card.menu.choices.actions()[-1].text() == "Set a quota…"
    card.menu.choices.actions()[-1].trigger()
    sheet = trends_desk.window.flows.side.content
    assert sheet is not None
    QTest.keyClicks(trends_desk.window.focusWidget(), "1200k")
    QTest.keyClick(trends_desk.window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    trends_desk.wait()
    assert not trends_desk.window.flows.has_sheet
    told = trends_desk.inside.trends
    assert told is not None
    assert told.coverage.quota is not None
    assert told.coverage.quota.amount.minor == 1_200_000_00
    assert card.numbers[0].value.text().endswith("of €1.2M")
    assert card.menu.choices.actions()[-1].text() == "Change the quota…"


def test_a_quota_of_nought_is_asked_for_again_with_a_sentence(trends_desk: TrendsDesk) -> None:
    trends_desk.inside.ask_quota()
    QTest.keyClicks(trends_desk.window.focusWidget(), "0")
    QTest.keyClick(trends_desk.window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert trends_desk.window.flows.has_sheet
    told = trends_desk.inside.trends
    assert told is not None
    assert told.coverage.quota is None


def test_a_picture_is_written_and_a_place_that_takes_none_is_said(
    trends_desk: TrendsDesk, tmp_path: Path
) -> None:
    trends_desk.inside.save(tmp_path / "stages.svg", b"<svg/>")
    assert (tmp_path / "stages.svg").read_bytes() == b"<svg/>"
    assert trends_desk.window.toast.text == f"The picture is in {tmp_path / 'stages.svg'}."
    trends_desk.inside.save(tmp_path / "gone" / "stages.svg", b"<svg/>")
    assert trends_desk.window.toast.text.startswith(f"There is no folder {tmp_path / 'gone'}.")


@pytest.mark.qt_log_ignore("propagateSizeHints")  # larger words ask for a larger least window
@pytest.mark.parametrize(("wide", "percent", "columns"), [(1440, 100, 4), (1024, 100, 2), (1024, 200, 1)])
def test_cards_stand_in_as_many_columns_as_there_is_room_for(
    trends_desk: TrendsDesk, wide: int, percent: int, columns: int
) -> None:
    trends_desk.window.appearance.set_text_percent(percent)
    trends_desk.window.resize(wide, 680)
    QTest.qWait(1)
    tops = [card.y() for card in trends_desk.page.first.cards]
    assert tops.count(tops[0]) == columns
    assert trends_desk.page.view.widget().width() <= trends_desk.page.view.viewport().width()
    trends_desk.window.appearance.set_text_percent(100)
