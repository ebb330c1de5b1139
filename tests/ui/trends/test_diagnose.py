# SPDX-License-Identifier: MIT
"""Diagnose: closed until a weak figure or the rep opens it, and each number in it leads to what it counts."""

import re
from collections.abc import Iterator
from contextlib import closing

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from rider.domain.trends import Basis, Figure, LeftOut, Pick, Rate, Reason, Trends
from rider.domain.trends.effort import Meetings, PreparedYield, Replies, WaivedProven
from rider.domain.trends.weak import LOOKED_AT, weak
from rider.paths import data_folder
from rider.reads.reader import Reader
from tests.ui.trends.looking import TrendsDesk
from tests.ui.trends.made import diagnose, trends
from ui.trends.diagnose import DiagnosePanel, Section
from ui.trends.page import TrendsPage
from ui.trends.told.diagnose import Compared, compared, why

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # what the offscreen platform lacks

WAIVED = WaivedProven(Rate(1, 30), Rate(60, 140))
WEAK = trends(diagnose=diagnose()._replace(waived_proven=WAIVED))
TITLE = "Win rate, by count"


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[TrendsPage]:
    """Return a page that shows a weak win rate."""
    holder = QWidget()
    qtbot.addWidget(holder)
    made = TrendsPage(holder)
    made.resize(1200, 700)
    holder.resize(1200, 700)
    made.show_trends(WEAK)
    holder.show()
    holder.activateWindow()
    yield made
    holder.hide()


def section(page: TrendsPage, figure: Figure) -> Section:
    """Return the comparison of a figure, where it is open."""
    return next(one for one in page.diagnose.sections if one.figure is figure)


def marked(page: TrendsPage) -> set[Figure]:
    return {one.figure for one in page.diagnose.sections if not one.mark.isHidden()}


def offers(page: TrendsPage) -> list[str]:
    return [card.title.text() for card in page.cards if not card.closer.isHidden()]


def told(figure: Figure, of: Trends) -> Compared:
    return next(one for one in compared(of) if one.figure is figure)


# ---------------------------------------------------------------- closed, and opened


def test_it_is_closed_at_first_and_nothing_that_counts_is_there(page: TrendsPage) -> None:
    assert not page.diagnose.is_open
    assert page.diagnose.button.accessibleName() == "Diagnose, closed"
    assert not page.diagnose.findChildren(Section)
    words = " ".join(label.text() for label in page.diagnose.findChildren(QLabel))
    assert not any(sign.isdigit() for sign in words)


def test_it_stays_closed_whatever_window_or_pipeline_is_shown(page: TrendsPage) -> None:
    for shown in (trends(), WEAK, trends(pipeline_id="pipeline-2")):
        page.show_trends(shown)
        assert not page.diagnose.is_open


def test_a_weak_figure_says_why_and_leads_by_mouse_to_what_belongs_to_it(
    page: TrendsPage, qtbot: QtBot
) -> None:
    assert offers(page) == [TITLE]
    card = next(card for card in page.cards if card.title.text() == TITLE)
    assert card.closer.sentence.text() == (
        "With a waiver surely fewer are won: 1 of 30, 60 of 140 where all is proven"
    )
    QTest.mouseClick(card.closer.button, Qt.MouseButton.LeftButton)
    assert page.diagnose.is_open
    assert marked(page) == {Figure.WAIVED, Figure.SOURCES}
    waived = section(page, Figure.WAIVED)
    assert page.window().focusWidget() is waived.rows
    scroll = page.view.verticalScrollBar()
    qtbot.waitUntil(lambda: scroll.value() > 0 and _is_in_view(page, waived))


def _is_in_view(page: TrendsPage, one: QWidget) -> bool:
    top = one.mapTo(page.view, QPoint(0, 0)).y()
    return 0 <= top < page.view.height() - one.height() / 2


def test_a_stage_from_which_surely_fewest_go_on_is_named_at_its_chart_which_leads_on(
    page: TrendsPage,
) -> None:
    panel = next(one for row in page.panels for one in row if one.chart.pick().figure is Figure.CONVERSION)
    assert panel.closer.isHidden()
    leak = trends().conversions[0]._replace(advanced=5)
    page.show_trends(trends(conversions=(leak, *trends().conversions[1:])))
    assert (
        panel.closer.sentence.text() == "From Prospect surely fewer go on than from any other stage: 5 of 111"
    )
    panel.closer.button.click()
    assert marked(page) == {Figure.PERSONAS, Figure.PREPARED}
    assert page.window().focusWidget() is section(page, Figure.PERSONAS).rows


def test_it_is_opened_from_a_weak_figure_and_used_by_keyboard_alone(page: TrendsPage) -> None:
    asked: list[object] = []
    page.behind_requested.connect(asked.append)
    card = next(card for card in page.cards if card.title.text() == TITLE)
    assert card.closer.button.accessibleName() == f"Look closer: {TITLE}"
    card.closer.button.setFocus()
    QTest.keyClick(card.closer.button, Qt.Key.Key_Space)
    rows = page.window().focusWidget()
    assert rows is section(page, Figure.WAIVED).rows
    assert rows.accessibleDescription() == "Belongs to the win rate"
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(rows, key)
    assert asked == [
        Pick(Figure.WAIVED, "waived"),
        Pick(Figure.WAIVED, "waived", "won"),
        Pick(Figure.WAIVED, "proven", "won"),
    ]


def test_it_is_opened_and_closed_by_hand_and_marks_nothing(page: TrendsPage) -> None:
    button = page.diagnose.button
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert button.accessibleName() == "Diagnose, open"
    assert len(page.diagnose.sections) == 6
    assert marked(page) == set()
    section(page, Figure.SOURCES).rows.setFocus()
    page.diagnose.close_up()
    assert page.window().focusWidget() is button
    assert page.diagnose.sections == ()
    assert not page.diagnose.is_open


def test_another_window_is_shown_where_it_is_open_and_the_focus_stays(page: TrendsPage) -> None:
    page.look_closer(Figure.WIN_RATE)
    rows = section(page, Figure.WAIVED).rows
    QTest.keyClick(rows, Qt.Key.Key_Down)
    page.show_trends(trends())
    assert page.diagnose.is_open
    assert page.window().focusWidget() is rows
    assert rows.currentRow() == 1
    assert rows.item(0, 1).text() == "4 of 16"
    assert marked(page) == set(), "it is not weak in this window"
    assert offers(page) == []


def test_another_file_closes_it(page: TrendsPage) -> None:
    page.look_closer(Figure.WIN_RATE)
    page.clear()
    assert not page.diagnose.is_open
    assert page.diagnose.sections == ()


def test_each_figure_that_can_be_weak_leads_to_the_first_that_belongs_to_it(page: TrendsPage) -> None:
    for figure, belongs in LOOKED_AT.items():
        page.diagnose.close_up()
        page.look_closer(figure)
        assert page.window().focusWidget() is section(page, belongs[0]).rows


def test_where_there_are_no_rows_the_menu_of_what_belongs_takes_the_focus(page: TrendsPage) -> None:
    few = diagnose()._replace(replies=())
    page.show_trends(trends(diagnose=few, replies=Replies("", 0, 0, 0)))
    page.look_closer(Figure.REPLIES)
    replies = section(page, Figure.REPLIES)
    assert page.window().focusWidget() is replies.menu
    assert replies.lacking.text() == "No outreach was closed in this window."
    assert replies.rows.isHidden()


# ---------------------------------------------------------------- what it says


def test_replies_stand_by_pain_point_and_all_together() -> None:
    assert told(Figure.REPLIES, trends()).table.rows == (
        ("Slow onboarding", "12 of 100", "12%, 7% to 20%", "4"),
        ("Manual reports", "1 of 4", "Too few (4 of 5)", "1"),
        ("All together", "21 of 250", "8.4%, 6% to 12%", "10"),
    )


def test_meetings_stand_from_booked_to_qualified_with_what_is_not_answered() -> None:
    one = told(Figure.MEETINGS, trends())
    assert one.sentence.endswith("; 2 not answered yet")
    assert one.table.rows == (
        ("Booked", "15", ""),
        ("Held of booked", "13 of 15", "87%, 62% to 96%"),
        ("Qualified of held", "11 of 13", "85%, 58% to 96%"),
    )
    none = Meetings(0, 0, 0, Basis(0, 0, (LeftOut(Reason.NOT_ANSWERED, 1),)))
    assert told(Figure.MEETINGS, trends(meetings=none)).table.rows == ()


def test_prepared_hours_stand_beside_what_followed_and_what_is_too_early() -> None:
    made = PreparedYield(12.5, 6, 0, deals=5, blocks=9, followed=4, too_early=1)
    rows = told(Figure.PREPARED, trends(diagnose=diagnose()._replace(prepared=made))).table.rows
    assert rows == (
        ("Prepared for deals", "12.5 h in 9 blocks", ""),
        ("Moves", "6", "0.48 an hour, 0.18 to 1.04"),
        ("Proofs", "0", "0.00 an hour, 0.00 to 0.29"),
        ("Deals with either", "4 of 5", "80%, 38% to 96%"),
        ("Too early", "1 block", ""),
    )
    few = made._replace(blocks=4, deals=2, followed=1)
    rows = told(Figure.PREPARED, trends(diagnose=diagnose()._replace(prepared=few))).table.rows
    assert [row[2] for row in rows] == ["", *["Too few (4 of 5)"] * 2, "Too few (2 of 5)", ""]


def test_sources_and_roles_say_how_much_was_imported_and_waivers_what_is_left_out() -> None:
    sources, personas, gates = diagnose().sources, diagnose().personas, diagnose().waived_proven
    shown = trends(
        diagnose=diagnose()._replace(
            sources=(sources[0]._replace(imported=5), sources[1]._replace(source="")),
            personas=(personas[0]._replace(imported=1),),
            waived_proven=gates._replace(imported=7),
        )
    )
    assert told(Figure.SOURCES, shown).table.rows == (
        ("Referral", "9 of 20", "45%, 26% to 66%", "4", "3", "4", "25% (5)"),
        ("No source named", "1 of 3", "Too few (3 of 5)", "1", "1", "0", "none"),
    )
    assert told(Figure.PERSONAS, shown).table.rows == (
        ("Champion", "12 of 20", "60%, 39% to 78%", "5.0% (1)"),
    )
    waived = told(Figure.WAIVED, shown)
    assert waived.sentence.endswith("; 7 imported ones met no gate and are left out")
    assert [row[1] for row in waived.table.rows] == ["4 of 16", "38 of 140"]


def test_each_reason_for_being_weak_is_said_in_a_sentence_without_blame() -> None:
    low = (Replies("Fuel", 1, 120, 4), Replies("Docks", 18, 100, 4))
    months = tuple(
        one._replace(rate=Rate(1, 20) if place > 8 else Rate(12, 20))
        for place, one in enumerate(trends().win_months)
    )
    leak = trends().conversions[0]._replace(advanced=5)
    line = trends().series[1]
    points = tuple(
        one._replace(rate=Rate(2, 40) if place > 8 else Rate(20, 40)) for place, one in enumerate(line.points)
    )
    shown = trends(
        win_months=months,
        conversions=(leak, *trends().conversions[1:]),
        series=(line._replace(points=points),),
        meetings=Meetings(20, 3, 1, Basis(20)),
        diagnose=diagnose()._replace(replies=low, waived_proven=WAIVED),
    )
    assert [why(one) for one in weak(shown)] == [
        "Surely lower than before: 3 of 60 in the last three months, 108 of 180 before",
        "With a waiver surely fewer are won: 1 of 30, 60 of 140 where all is proven",
        "From Prospect surely fewer go on than from any other stage: 5 of 111",
        "From Discovery surely fewer go on than before: 2 of 40, 60 of 120 before",
        "Surely fewer than half were held: 3 of 20",
        "On “Fuel” surely fewer answer than on all others",
    ]


# ---------------------------------------------------------------- out of it


def test_a_comparison_is_copied_as_csv_and_its_numbers_are_explained(page: TrendsPage) -> None:
    page.look_closer(Figure.WIN_RATE)
    said, explained = QSignalSpy(page.told), QSignalSpy(page.explain_requested)
    waived = section(page, Figure.WAIVED)
    waived.rows.setCurrentCell(1, 1)
    explain, copy = waived.menu.choices.actions()
    copy.trigger()
    explain.trigger()
    assert QGuiApplication.clipboard().text() == (
        'Deals,Won of closed,"Rate, 95% interval"\n'
        'With a waiver,1 of 30,"3.3%, 1% to 17%"\n'
        'All proven,60 of 140,"43%, 35% to 51%"\n'
    )
    assert said.at(0) == ["Waived against proven: copied as CSV"]
    assert explained.at(0) == [Pick(Figure.WAIVED, "proven")]


@pytest.mark.parametrize(("wide", "columns"), [(1440, 2), (700, 1)])
def test_comparisons_stand_in_as_many_columns_as_there_is_room_for(
    qtbot: QtBot, wide: int, columns: int
) -> None:
    panel = DiagnosePanel()
    qtbot.addWidget(panel)
    panel.show_trends(trends())
    panel.resize(wide, 900)
    panel.show()
    panel.button.click()
    QTest.qWait(1)
    lefts = {one.x() for one in panel.sections}
    assert len(lefts) == columns


# ---------------------------------------------------------------- over a real file


def test_each_number_lists_as_many_as_it_counts(trends_desk: TrendsDesk) -> None:
    told_of = trends_desk.inside.trends
    assert told_of is not None
    seen = set()
    with closing(Reader(data_folder(trends_desk.bridge.own.path), trends_desk.bridge.clock)) as reader:
        for one in compared(told_of):
            for cells, picks, row in zip(one.table.rows, one.table.cells, one.table.picks, strict=True):
                for pick, count in _counted(one.figure, cells, [own or row for own in picks]):
                    assert len(reader.behind(told_of.asked, pick)) == count, (pick, cells)
                    seen.add(pick.figure)
    assert seen == {figure for belongs in LOOKED_AT.values() for figure in belongs}


def _counted(figure: Figure, cells: tuple[str, ...], picks: list[Pick | None]) -> Iterator[tuple[Pick, int]]:
    """Yield what is behind the cells of a row, with how many the row says that this is."""
    counts = [re.fullmatch(r"(?:[\d.]+ h in )?([\d,]+)(?: of ([\d,]+)| blocks?)?", cell) for cell in cells]
    for count, pick in zip(counts, picks, strict=True):
        if count is not None and pick is not None and pick.part:
            yield pick, _int(count[1])
    whole = picks[0]
    if whole is not None and not whole.part and figure is not Figure.PREPARED:
        count, group = (counts[-1], 1) if figure is Figure.REPLIES else (counts[1], 2)
        assert count is not None
        yield whole, _int(count[group])


def _int(digits: str) -> int:
    return int(digits.replace(",", ""))


def test_a_click_on_a_number_in_diagnose_reads_what_is_behind_it(trends_desk: TrendsDesk) -> None:
    read = QSignalSpy(trends_desk.inside.behind_read)
    trends_desk.page.diagnose.button.click()
    replies = section(trends_desk.page, Figure.REPLIES)
    replies.rows.cellClicked.emit(0, 1)
    trends_desk.wait()
    pick, behind = read.at(0)
    told_of = trends_desk.inside.trends
    assert told_of is not None
    first = told_of.diagnose.replies[0]
    assert pick == Pick(Figure.REPLIES, first.pain_point)
    assert len(behind) == first.batches
