# SPDX-License-Identifier: MIT
"""What is behind a number: as many rows as it counts, each leading to its deal, by hand or by keyboard."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rider.domain.events import LostReason
from rider.domain.money import Money
from rider.domain.trends import Behind, Figure, Pick
from tests.ui.trends import made
from tests.ui.trends.looking import TrendsDesk, hosted
from ui.deal.panel import DealSheet
from ui.trends.behind.rows import ABOUT, FROM, LENGTH, NAME, PART, WHEN, WORTH
from ui.trends.behind.sheet import BehindSheet
from ui.trends.head import window_words

_DAY_MS = 86_400_000


def listed(desk: TrendsDesk) -> BehindSheet:
    """Return the list that is open."""
    content = desk.window.flows.side.content
    assert isinstance(content, BehindSheet)
    return content


def ask(desk: TrendsDesk, pick: Pick) -> BehindSheet:
    """Ask what is behind a figure and return the list."""
    desk.inside.ask_behind(pick)
    desk.wait()
    return listed(desk)


def rows(count: int) -> tuple[Behind, ...]:
    """Return so many rows, every third of them won and every fifth imported."""
    return tuple(
        Behind(
            part="lost" if n % 3 else "won",
            deal_id=f"deal-{n}",
            deal_name=f"Yard planning {n}",
            account="Hafen Terminal",
            at=made.AS_OF - n * _DAY_MS,
            value=Money(100_00 * n, "EUR"),
            is_imported=n % 5 == 0,
        )
        for n in range(count)
    )


def shown(sheet: BehindSheet, row: int, column: int) -> str:
    """Return what stands in a cell."""
    return str(sheet.table.rows.index(row, column).data())


@pytest.fixture
def sheet(qtbot: QtBot) -> Iterator[BehindSheet]:
    """Return a list that stands for itself."""
    with hosted(BehindSheet, 820, qtbot) as sheet:
        yield sheet


def test_rows_that_are_of_no_deal_stand_under_what_they_are(sheet: BehindSheet) -> None:
    words = "Spoiled goods on the ramp: 4 of 18"
    batch = Behind(part="batch", deal_id=None, deal_name="", account="", at=made.AS_OF, words=words)
    sheet.open_for(made.trends(), Pick(Figure.REPLIES), (batch,), private=False)
    head = sheet.table.rows.headerData(NAME, Qt.Orientation.Horizontal)
    assert head == "Positive replies of people reached"


def test_the_list_is_headed_by_the_time_that_the_figure_is_of(sheet: BehindSheet) -> None:
    trends = made.trends()
    headed = {}
    for figure in (Figure.WON_VALUE, Figure.COVERAGE, Figure.CONTROL):
        sheet.open_for(trends, Pick(figure, "EUR"), rows(1), private=False)
        headed[figure] = sheet.subtitle.text()
    assert headed[Figure.WON_VALUE] == window_words(trends.asked.window)
    assert headed[Figure.COVERAGE] == window_words(trends.coverage.window)
    assert headed[Figure.COVERAGE] != headed[Figure.WON_VALUE]
    assert headed[Figure.CONTROL] == "Open as of 25 Nov 2026"


def test_end_goes_to_the_last_row_and_home_to_the_first(sheet: BehindSheet) -> None:
    sheet.open_for(made.trends(), Pick(Figure.WIN_RATE), rows(40), private=False)
    QTest.keyClick(sheet.table, Qt.Key.Key_End)
    assert sheet.table.currentIndex().row() == 39
    assert sheet.table.visualRect(sheet.table.currentIndex()).intersects(sheet.table.viewport().rect())
    QTest.keyClick(sheet.table, Qt.Key.Key_Home)
    assert sheet.table.currentIndex().row() == 0


def test_a_number_is_clicked_and_lists_as_many_deals_as_it_counts(trends_desk: TrendsDesk) -> None:
    told = trends_desk.inside.trends
    assert told is not None
    number = trends_desk.card("Win rate, by count").numbers[0]
    QTest.mouseClick(number, Qt.MouseButton.LeftButton)
    trends_desk.wait()
    sheet = listed(trends_desk)
    assert sheet.title.text() == "Win rate, by count"
    assert sheet.counts.text() == f"Won {told.win_rate.won} · Lost {told.win_rate.lost}"
    assert sheet.table.rows.rowCount() == told.win_rate.rate.n
    assert sheet.part.itemText(0) == f"All {told.win_rate.rate.n}"


def test_one_part_of_it_is_chosen(trends_desk: TrendsDesk) -> None:
    told = trends_desk.inside.trends
    assert told is not None
    sheet = ask(trends_desk, Pick(Figure.WIN_RATE))
    sheet.part.setCurrentIndex(1)
    sheet.part.activated.emit(1)
    assert sheet.table.rows.rowCount() == told.win_rate.won
    assert {shown(sheet, n, PART) for n in range(told.win_rate.won)} == {"Won"}


def test_by_keyboard_alone_from_the_number_to_the_deal_and_back(trends_desk: TrendsDesk) -> None:
    window = trends_desk.window
    number = trends_desk.card("Win rate, by count").numbers[0]
    number.setFocus()
    QTest.keyClick(number, Qt.Key.Key_Space)
    trends_desk.wait()
    sheet = listed(trends_desk)
    assert sheet.table.hasFocus()
    QTest.keyClick(sheet.table, Qt.Key.Key_Down)
    row = sheet.table.current
    assert row is not None
    QTest.keyClick(sheet.table, Qt.Key.Key_Return)
    panel = window.flows.side.content
    assert isinstance(panel, DealSheet)
    assert panel.deal_id == row.deal_id
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert listed(trends_desk).table.current == row
    assert sheet.table.hasFocus()
    QTest.keyClick(sheet.table, Qt.Key.Key_Escape)
    assert not window.flows.has_sheet
    assert number.hasFocus()


def test_a_sheet_of_the_deal_goes_back_to_the_deal_and_that_to_the_list(trends_desk: TrendsDesk) -> None:
    side = trends_desk.window.flows.side
    row = ask(trends_desk, Pick(Figure.CREATED, part="still_open")).table.current
    assert row is not None
    assert row.deal_id is not None
    listed(trends_desk).go()
    trends_desk.window.flows.sheets.ask_lost(row.deal_id)
    for expected in (DealSheet, BehindSheet):
        QTest.keyClick(trends_desk.window.focusWidget(), Qt.Key.Key_Escape)
        assert isinstance(side.content, expected)


def test_a_double_click_opens_the_deal(trends_desk: TrendsDesk) -> None:
    sheet = ask(trends_desk, Pick(Figure.WIN_RATE))
    index = sheet.table.rows.index(2, NAME)
    row = sheet.table.rows.row_at(2)
    assert row is not None
    place = sheet.table.visualRect(index).center()
    for gesture in (QTest.mouseClick, QTest.mouseDClick):
        gesture(sheet.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    panel = trends_desk.window.flows.side.content
    assert isinstance(panel, DealSheet)
    assert panel.deal_id == row.deal_id


def test_a_move_opens_the_deal_at_its_event(trends_desk: TrendsDesk) -> None:
    told = trends_desk.inside.trends
    assert told is not None
    day = next(one.day for one in reversed(told.strip) if one.deals)
    sheet = ask(trends_desk, Pick(Figure.STRIP, day.isoformat()))
    row = sheet.table.current
    assert row is not None
    assert row.seq is not None
    sheet.go()
    panel = trends_desk.window.flows.side.content
    assert isinstance(panel, DealSheet)
    entry = panel.record.row_of(row.seq)
    assert entry is not None
    assert not entry.visibleRegion().isEmpty()


def test_a_block_without_a_deal_says_so_when_it_is_to_be_opened(sheet: BehindSheet) -> None:
    block = Behind("high", None, "", "", made.AS_OF, days=0.0625, words="Map the buying group")
    sheet.open_for(made.trends(), Pick(Figure.LEVERAGE), (block,), private=False)
    assert (shown(sheet, 0, NAME), shown(sheet, 0, LENGTH)) == ("Map the buying group", "1.5 h")
    assert not sheet.primary.isEnabled()
    QTest.keyClick(sheet.table, Qt.Key.Key_Return)
    assert sheet._refusal.text() == "This belongs to no deal, so there is none to open."


def test_a_deal_that_is_gone_is_said_in_the_list(trends_desk: TrendsDesk) -> None:
    told = trends_desk.inside.trends
    assert told is not None
    gone = Behind("won", "no-such-deal", "", "", made.AS_OF)
    trends_desk.inside.sheets.show_behind(told, Pick(Figure.WIN_RATE), (gone,))
    sheet = listed(trends_desk)
    assert shown(sheet, 0, NAME) == "A deal that is not here any more"
    QTest.keyClick(sheet.table, Qt.Key.Key_Return)
    assert listed(trends_desk) is sheet
    assert sheet._refusal.text()


def test_what_changed_meanwhile_is_listed_when_the_rep_comes_back(trends_desk: TrendsDesk) -> None:
    sheet = ask(trends_desk, Pick(Figure.CREATED))
    sheet.part.setCurrentIndex(sheet.part.findData("still_open"))
    sheet.part.activated.emit(sheet.part.currentIndex())
    before = sheet.table.rows.rowCount()
    QTest.keyClick(sheet.table, Qt.Key.Key_Down)
    row = sheet.table.current
    assert row is not None
    assert row.deal_id is not None
    sheet.go()
    assert trends_desk.bridge.lose(row.deal_id, LostReason.PRICE, "Too dear")
    trends_desk.wait()
    assert isinstance(trends_desk.window.flows.side.content, DealSheet), "the deal stays open meanwhile"
    QTest.keyClick(trends_desk.window.focusWidget(), Qt.Key.Key_Escape)
    assert listed(trends_desk).table.rows.rowCount() == before - 1
    assert sheet.table.currentIndex().row() == 1
    assert sheet.table.hasFocus()
    told = trends_desk.inside.trends
    assert told is not None
    assert f"Lost {told.win_rate.created_lost} ·" in f"{sheet.counts.text()} ·"


def test_an_archived_deal_is_opened_as_it_is(trends_desk: TrendsDesk) -> None:
    row = ask(trends_desk, Pick(Figure.CREATED, part="still_open")).table.current
    assert row is not None
    assert row.deal_id is not None
    assert trends_desk.bridge.archive(row.deal_id, "not now")
    trends_desk.wait()
    listed(trends_desk).go()
    panel = trends_desk.window.flows.side.content
    assert isinstance(panel, DealSheet)
    assert panel.kicker.text() == "Archived"


def test_while_presenting_no_deal_is_named_and_nothing_is_priced(trends_desk: TrendsDesk) -> None:
    trends_desk.window.doors.trends.set_private(True)
    sheet = ask(trends_desk, Pick(Figure.WIN_RATE))
    names = {shown(sheet, n, NAME) for n in range(sheet.table.rows.rowCount())}
    assert names == {"A deal"}
    assert sheet.table.isColumnHidden(ABOUT)
    assert sheet.table.isColumnHidden(WORTH)
    sheet.copy()
    row = sheet.table.current
    assert row is not None
    assert row.deal_name not in QGuiApplication.clipboard().text()
    trends_desk.window.doors.trends.set_private(False)
    assert shown(sheet, 0, NAME) == row.deal_name


def test_the_rows_are_copied_as_csv_of_which_no_cell_is_a_formula(sheet: BehindSheet) -> None:
    odd = rows(1)[0]._replace(deal_name="=1+1", account='Hafen, "Nord"')
    sheet.open_for(made.trends(), Pick(Figure.WIN_RATE), (odd, *rows(3)[1:]), private=False)
    QTest.keyClick(sheet.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Deal,Account,Counts as,Closed,Value,From"
    assert lines[1].startswith('"\'=1+1"') or lines[1].startswith("'=1+1")
    assert '"Hafen, ""Nord"""' in lines[1]
    assert len(lines) == 4


def test_an_amount_a_day_and_what_was_imported_stand_in_their_columns(sheet: BehindSheet) -> None:
    sheet.open_for(made.trends(), Pick(Figure.WIN_RATE), rows(6), private=False)
    assert shown(sheet, 5, WORTH) == "€500"
    assert shown(sheet, 5, FROM) == "imported"
    assert shown(sheet, 1, FROM) == ""
    assert shown(sheet, 0, WHEN).endswith("2026")
    assert sheet.table.isColumnHidden(LENGTH)


def test_what_took_longest_stands_first(sheet: BehindSheet) -> None:
    own = tuple(replace_days(row, n % 4) for n, row in enumerate(rows(8)))
    sheet.open_for(made.trends(), Pick(Figure.CYCLE), own, private=False)
    assert [shown(sheet, n, LENGTH) for n in (0, 7)] == ["3 days", "0 days"]


def replace_days(row: Behind, days: float) -> Behind:
    """Return a row that took so many days."""
    return row._replace(days=float(days))


def test_eight_thousand_rows_take_no_more_widgets_than_ten(sheet: BehindSheet) -> None:
    counts = []
    for count in (10, 8_800):
        sheet.open_for(made.trends(), Pick(Figure.WIN_RATE), rows(count), private=False)
        QTest.qWait(1)
        counts.append(len(sheet.findChildren(QWidget)))
    assert counts[0] == counts[1]
    assert sheet.table.rows.rowCount() == 8_800
    QTest.keyClick(sheet.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert sheet.table.current == rows(8_800)[-1]


def test_a_step_of_meetings_lists_all_that_got_as_far(trends_desk: TrendsDesk) -> None:
    told = trends_desk.inside.trends
    assert told is not None
    held = ask(trends_desk, Pick(Figure.MEETINGS, part="held"))
    assert held.counts.text() == f"Held {told.meetings.held}"
    whole = ask(trends_desk, Pick(Figure.MEETINGS))
    assert whole.table.rows.rowCount() == told.meetings.booked
    assert f"Qualified {told.meetings.qualified}" in whole.counts.text()


def test_without_a_row_a_sentence_says_so(trends_desk: TrendsDesk) -> None:
    sheet = ask(trends_desk, Pick(Figure.GENERATED, "XAU"))
    assert sheet.nothing.text().startswith("Nothing counts here in this window.")
    assert not sheet.table.isVisible()
    assert not sheet.copy_button.isEnabled()
    QTest.keyClick(trends_desk.window.focusWidget(), Qt.Key.Key_Escape)
    assert not trends_desk.window.flows.has_sheet


def test_in_a_file_without_a_deal_it_says_that_there_is_none(sheet: BehindSheet) -> None:
    sheet.open_for(replace(made.trends(), deals=0), Pick(Figure.WIN_RATE), (), private=False)
    assert sheet.nothing.text() == "There is no deal yet."


def test_another_file_is_turned_to_while_the_list_is_open(trends_desk: TrendsDesk, tmp_path: Path) -> None:
    ask(trends_desk, Pick(Figure.WIN_RATE))
    trends_desk.bridge.turn_to(sample=True)
    trends_desk.wait()
    assert not trends_desk.window.flows.has_sheet
    assert trends_desk.inside.sheets.behind is None
    trends_desk.look()
    ask(trends_desk, Pick(Figure.WIN_RATE))


def test_every_figure_of_the_file_lists_what_it_counts(trends_desk: TrendsDesk) -> None:
    told = trends_desk.inside.trends
    assert told is not None
    stage, currency = told.conversions[0], told.currencies[0]
    expected = {
        Pick(Figure.CONVERSION, stage.stage_id): stage.rate.n + stage.too_early,
        Pick(Figure.FLOW, stage.stage_id): stage.flow.n,
        Pick(Figure.CREATED): told.win_rate.of_created.n,
        Pick(Figure.CYCLE): told.cycle.won_n + told.cycle.lost_n,
        Pick(Figure.MEETINGS): told.meetings.booked,
        Pick(Figure.REPLIES): told.replies.batches,
        Pick(Figure.HITS): told.hits.n,
        Pick(Figure.LEVERAGE): told.leverage.share.n,
        Pick(Figure.WON_VALUE, currency): told.won_values[0].n,
        Pick(Figure.GENERATED, currency): told.generated[0].n + told.generated[0].unvalued,
    }
    for pick, count in expected.items():
        assert ask(trends_desk, pick).table.rows.rowCount() == count, pick
