# SPDX-License-Identifier: MIT
"""The list as the rep uses it: every deal as a row, sorted, narrowed down, copied, and moved by keys."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPaintEvent, QRegion
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rider.domain.events import LostReason, Outcome, Position
from rider.domain.ids import DealId, StageId
from rider.domain.momentum import Badge, BadgeKind
from rider.reads.board.deals import Deals
from rider.reads.deal import Deal
from tests.ui import boards, listed
from tests.ui.deals import TODAY, deal
from tests.ui.listed import archived, lost, row, won
from ui.actions import Do
from ui.board.filters import LIST, Filter, Quick
from ui.board.list_columns import Col
from ui.board.list_model import DealsModel
from ui.board.list_order import Sorting, arranged
from ui.board.list_table import DealTable
from ui.board.list_words import RowWords
from ui.board.page import BoardPage
from ui.theme import apply, load

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Shown = Callable[..., BoardPage]

TIMELY = listed.deals(
    row("Yard planning", "s2", minor=20_000_00, due=-2, badge=Badge(BadgeKind.OVERDUE, 2)),
    row("Dock scheduling", "s3", minor=95_000_00, due=5, account="Äther AG"),
    row("Berth window", "s0", minor=None, due=None, close=None, days=9),
    won(row("Crane upkeep", "s4", minor=40_000_00)),
    lost(row("Reefer meters", "s1", minor=7_000_00), LostReason.PRICE, "A third above\nwhat they had"),
    archived(row("Gate kiosks", "s1", minor=8_000_00), "Twice in the CRM"),
)


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication) -> Shown:
    """Return a way to show a list in an active window; `of` is what is found of a deal when it is moved."""
    apply(qapp, load("light"))

    def show(deals: Deals = TIMELY, of: Deal | None = None) -> BoardPage:
        page = BoardPage()
        qtbot.addWidget(page)
        page.ask_before_moves(lambda _deal_id: of)
        page.resize(1300, 760)
        page.turn_to(LIST)
        page.show_board(boards.pictured())
        page.show_deals(deals)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.begin()
        return page

    return show


class Painted(QObject):
    """Gathers what of a widget is painted from now on."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return super().eventFilter(watched, event)


def names(page: BoardPage) -> list[str]:
    return [r.name for r in page.table.deals.rows]


def texts(page: BoardPage, name: str) -> dict[str, object]:
    """Return what stands in a deal's row, by the titles of the columns."""
    model = page.table.deals
    place = model.row_of(name)
    horizontal = Qt.Orientation.Horizontal
    return {
        str(model.headerData(c, horizontal)): model.index(place, c).data() for c in range(model.columnCount())
    }


def press(
    page: BoardPage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(QApplication.focusWidget() or page, key, modifier)


def click_head(page: BoardPage, col: Col) -> None:
    heads = page.table.heads
    place = page.table.deals.cols.index(col)
    x = heads.sectionViewportPosition(place) + heads.sectionSize(place) // 2
    QTest.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, heads.height() // 2))


# -- what stands in it


def test_every_deal_has_its_row_the_closed_and_the_archived_too(shown: Shown) -> None:
    page = shown()
    assert names(page) == [
        "Berth window",
        "Crane upkeep",
        "Dock scheduling",
        "Gate kiosks",
        "Reefer meters",
        "Yard planning",
    ]
    stages = [texts(page, name)["Stage"] for name in names(page)]
    assert stages == ["Prospect", "Won", "Proposal", "Archived", "Lost", "Validation"]


def test_a_row_tells_what_its_deal_is_worth_when_it_closes_and_what_comes_next(shown: Shown) -> None:
    page = shown()
    told = texts(page, "Dock scheduling")
    assert told["Account"] == "Äther AG"
    assert told["Value"] == "€95,000"
    assert told["Next step"] == "Security review slot"
    assert told["In stage"] == "4 d"
    assert texts(page, "Yard planning")["Due"] == "2 d late"
    assert texts(page, "Crane upkeep")["In stage"] == ""


def test_a_deal_that_only_claims_its_stage_says_so(shown: Shown) -> None:
    page = shown(listed.deals(row("From the CRM", "s3", hollow=True)))
    assert texts(page, "From the CRM")["Stage"] == "claims Proposal"


def test_the_pipeline_is_told_only_where_there_are_several(shown: Shown) -> None:
    assert "Pipeline" not in texts(shown(), "Dock scheduling")
    page = shown(listed.deals(row("Dock scheduling"), several=True))
    assert texts(page, "Dock scheduling")["Pipeline"] == "New business"


def test_lost_deals_tell_their_day_their_amount_and_why(shown: Shown, qtbot: QtBot) -> None:
    page = shown()
    qtbot.mouseClick(page.bar.quick.button(Quick.LOST), Qt.MouseButton.LeftButton)
    told = texts(page, "Reefer meters")
    assert (told["Stood in"], told["Amount"], told["Reason"]) == ("Discovery", "€7,000", "Price")
    assert told["Why"] == "A third above what they had"
    assert told["Closed on"]


def test_won_deals_tell_their_day_and_the_final_amount(shown: Shown, qtbot: QtBot) -> None:
    page = shown()
    qtbot.mouseClick(page.bar.quick.button(Quick.WON), Qt.MouseButton.LeftButton)
    assert names(page) == ["Crane upkeep"]
    assert texts(page, "Crane upkeep")["Amount"] == "€40,000"
    assert "Closed on" in texts(page, "Crane upkeep")


def test_archived_deals_tell_where_they_stood_and_why_they_went(shown: Shown, qtbot: QtBot) -> None:
    page = shown()
    qtbot.mouseClick(page.bar.quick.button(Quick.ARCHIVED), Qt.MouseButton.LeftButton)
    told = texts(page, "Gate kiosks")
    assert (told["Stood in"], told["Why"]) == ("Discovery", "Twice in the CRM")


def test_a_screen_reader_says_what_a_cell_is_about(shown: Shown) -> None:
    page = shown()
    model = page.table.deals
    place, said = model.row_of("Gate kiosks"), Qt.ItemDataRole.AccessibleTextRole
    value = model.cols.index(Col.VALUE)
    assert model.index(place, value).data(said) == "Value: €8,000"
    stage = model.cols.index(Col.STAGE)
    assert model.index(place, stage).data(said) == "Stage: Archived, stood in Discovery"
    assert model.index(model.row_of("Berth window"), value).data(said) == "Value: nothing"


def test_names_with_tags_in_them_are_shown_as_they_are(shown: Shown) -> None:
    page = shown(listed.deals(row("<b>Dock</b>")))
    tip = page.table.deals.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;Dock&lt;/b&gt;" in tip


# -- sorting


@pytest.mark.parametrize(
    ("col", "first", "last"),
    [
        (Col.DEAL, "Berth window", "Yard planning"),
        (Col.ACCOUNT, "Dock scheduling", "Yard planning"),
        (Col.STAGE, "Berth window", "Gate kiosks"),
        (Col.VALUE, "Reefer meters", "Berth window"),
        (Col.CLOSE, "Crane upkeep", "Berth window"),
        (Col.STEP, "Dock scheduling", "Reefer meters"),
        (Col.DUE, "Yard planning", "Reefer meters"),
        (Col.AGE, "Dock scheduling", "Reefer meters"),
        (Col.CHANGED, "Berth window", "Yard planning"),
    ],
)
def test_each_column_sorts_and_rows_with_nothing_there_come_last(col: Col, first: str, last: str) -> None:
    by_name = sorted(TIMELY.rows, key=lambda r: r.name)
    in_order = [r.name for r in arranged(by_name, Sorting(col))]
    assert (in_order[0], in_order[-1]) == (first, last)


@pytest.mark.parametrize("col", [c for c in Col if c is not Col.SIGNS])  # who is well has none
def test_nothing_comes_last_the_other_way_round_too(col: Col) -> None:
    words = RowWords(TIMELY.today, TIMELY.zone, TIMELY.at_ms)
    for falls in (False, True):
        in_order = arranged(TIMELY.rows, Sorting(col, falls))
        empty = [words.text(r, col) == "" for r in in_order]
        assert empty == sorted(empty)
        assert set(in_order) == set(TIMELY.rows)


def test_amounts_of_different_currencies_are_never_compared() -> None:
    rows = (
        row("Yen", minor=9_000_000, currency="JPY"),
        row("Small", minor=1_00),
        row("Dollar", minor=500_00, currency="USD"),
        row("Large", minor=90_00),
        row("None", minor=None),
    )
    rising = [r.name for r in arranged(rows, Sorting(Col.VALUE))]
    falling = [r.name for r in arranged(rows, Sorting(Col.VALUE, falls=True))]
    assert rising == ["Small", "Large", "Yen", "Dollar", "None"]
    assert falling == ["Large", "Small", "Yen", "Dollar", "None"]


def test_a_click_on_a_head_sorts_and_another_one_turns_the_order_round(shown: Shown) -> None:
    page = shown()
    click_head(page, Col.VALUE)
    assert names(page)[0] == "Dock scheduling"
    assert names(page)[-1] == "Berth window"
    click_head(page, Col.VALUE)
    assert names(page)[0] == "Reefer meters"
    assert names(page)[-1] == "Berth window"


def test_a_screen_reader_hears_by_which_column_the_rows_are_sorted(shown: Shown) -> None:
    page = shown()
    click_head(page, Col.VALUE)
    model, said = page.table.deals, Qt.ItemDataRole.AccessibleTextRole
    told = [model.headerData(c, Qt.Orientation.Horizontal, said) for c in range(4)]
    assert told == ["Deal", "Account", "Stage", "Value, sorted, falling"]


def test_the_menu_of_the_heads_sorts_by_keyboard_alone(shown: Shown) -> None:
    page = shown()
    press(page, Qt.Key.Key_S, CTRL | SHIFT)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    for _ in range(3):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert page.table.heads.sorting == Sorting(Col.VALUE, falls=True)
    assert names(page)[0] == "Dock scheduling"


def test_the_order_is_remembered_while_the_columns_change(shown: Shown, qtbot: QtBot) -> None:
    page = shown()
    click_head(page, Col.DUE)
    qtbot.mouseClick(page.bar.quick.button(Quick.WON), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.bar.quick.button(Quick.ALL), Qt.MouseButton.LeftButton)
    assert names(page)[0] == "Yard planning"


def test_sorting_keeps_the_current_row_and_what_is_selected(shown: Shown) -> None:
    page = shown()
    page.select(DealId("Yard planning"))
    click_head(page, Col.DEAL)
    assert page.table.current_row is not None
    assert page.table.current_row.name == "Yard planning"
    assert [r.name for r in page.table.chosen_rows] == ["Yard planning"]


# -- narrowing down


def test_the_filters_say_how_many_there_are_of_each_kind(shown: Shown) -> None:
    quick = shown().bar.quick
    told = [quick.button(q).text() for q in (Quick.ALL, Quick.OPEN, Quick.WON, Quick.LOST, Quick.ARCHIVED)]
    assert told == ["All 6", "Open 3", "Won 1", "Lost 1", "Archived 1"]
    assert quick.button(Quick.NEEDS_ME).text() == "Needs me today 1"


def test_each_quick_filter_keeps_its_own(shown: Shown, qtbot: QtBot) -> None:
    page = shown()
    for quick, kept in (
        (Quick.OPEN, ["Berth window", "Dock scheduling", "Yard planning"]),
        (Quick.NEEDS_ME, ["Yard planning"]),
        (Quick.ARCHIVED, ["Gate kiosks"]),
    ):
        qtbot.mouseClick(page.bar.quick.button(quick), Qt.MouseButton.LeftButton)
        assert names(page) == kept


def test_typing_finds_deals_by_their_people_too_and_a_hidden_row_is_out_of_reach(shown: Shown) -> None:
    page = shown(listed.deals(row("Dock scheduling"), row("Yard planning", people="Dana Whitfield CFO")))
    page.select(DealId("Dock scheduling"))
    page.bar.field.setText("whitfield")
    assert names(page) == ["Yard planning"]
    assert page.keys.action(Do.OPEN_DEAL).isEnabled() is False
    page.bar.field.clear()
    assert page.table.current_row is not None
    assert page.table.current_row.name == "Dock scheduling"


def test_nothing_found_says_so_and_clearing_brings_all_back(shown: Shown, qtbot: QtBot) -> None:
    page = shown()
    page.bar.field.setText("zebra")
    assert page.stack.currentWidget() is page.no_match
    qtbot.mouseClick(page.no_match.clear_button, Qt.MouseButton.LeftButton)
    assert page.stack.currentWidget() is page.table
    assert len(names(page)) == 6


def test_a_file_without_deals_offers_to_make_one(shown: Shown) -> None:
    page = shown(listed.deals())
    assert page.stack.currentWidget() is page.no_deals
    assert page.bar.field.isHidden()
    assert not page.bar.view.isHidden()


def test_the_board_offers_no_filter_of_the_list(shown: Shown, qtbot: QtBot) -> None:
    page = shown()
    qtbot.mouseClick(page.bar.quick.button(Quick.ARCHIVED), Qt.MouseButton.LeftButton)
    page.turn_to("board")
    assert page.bar.filter.quick is Quick.ALL
    assert page.bar.quick.button(Quick.ARCHIVED).isHidden()
    assert page.bar.quick.button(Quick.WON).text() == "Won 7"


# -- keys


def test_the_keyboard_alone_goes_through_the_rows_and_opens_a_deal(shown: Shown, qtbot: QtBot) -> None:
    page = shown()
    assert page.table.hasFocus()
    press(page, Qt.Key.Key_Home, CTRL)
    press(page, Qt.Key.Key_Down)
    assert page.current_deal == "Crane upkeep"
    with qtbot.waitSignal(page.deal_opened) as wish:
        press(page, Qt.Key.Key_Return)
    assert wish.args == ["Crane upkeep"]


def test_a_move_whose_gate_is_short_asks_for_what_is_missing(shown: Shown, qtbot: QtBot) -> None:
    page = shown(of=deal("s2"))
    page.select(DealId("Yard planning"))
    with qtbot.waitSignal(page.gate_requested) as wish:
        press(page, Qt.Key.Key_Right, CTRL)
    assert wish.args == ["Yard planning", "s3"]


def test_a_move_through_an_open_gate_is_wished_at_once(shown: Shown, qtbot: QtBot) -> None:
    standing = replace(deal("s3"), position=Position(StageId("s2")))
    page = shown(of=standing)
    page.select(DealId("Yard planning"))
    with qtbot.waitSignal(page.move_requested) as wish:
        press(page, Qt.Key.Key_Right, CTRL)
    assert wish.args == ["Yard planning", "s3"]
    with qtbot.waitSignal(page.move_back_requested) as back:
        press(page, Qt.Key.Key_Left, CTRL)
    assert back.args == ["Yard planning", "s1"]


def test_an_overdue_step_stops_a_move_from_the_list_too(shown: Shown, qtbot: QtBot) -> None:
    late = replace(deal("s3"), position=Position(StageId("s2")), due_on=TODAY - timedelta(days=1))
    page = shown(of=late)
    page.select(DealId("Yard planning"))
    with qtbot.waitSignal(page.gate_requested), qtbot.assertNotEmitted(page.move_requested):
        press(page, Qt.Key.Key_Right, CTRL)


def test_won_and_lost_are_wished_by_their_letters(shown: Shown, qtbot: QtBot) -> None:
    page = shown(of=deal("s2"))
    page.select(DealId("Yard planning"))
    with qtbot.waitSignal(page.gate_requested) as won_wish:
        press(page, Qt.Key.Key_W)
    assert won_wish.args == ["Yard planning", "won"]
    with qtbot.waitSignal(page.lose_requested):
        press(page, Qt.Key.Key_L)


def test_r_reopens_a_closed_deal_and_restores_an_archived_one(shown: Shown, qtbot: QtBot) -> None:
    page = shown()
    page.select(DealId("Reefer meters"))
    with qtbot.waitSignal(page.reopen_requested), qtbot.assertNotEmitted(page.restore_requested):
        press(page, Qt.Key.Key_R)
    page.select(DealId("Gate kiosks"))
    with qtbot.waitSignal(page.restore_requested), qtbot.assertNotEmitted(page.reopen_requested):
        press(page, Qt.Key.Key_R)


def test_shift_f10_opens_the_menu_of_the_current_row(shown: Shown) -> None:
    page = shown()
    QTest.keyClick(page.table, Qt.Key.Key_Home, CTRL)
    QTest.keyClick(page.table, Qt.Key.Key_F10, SHIFT)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert menu.accessibleName() == names(page)[0]
    menu.close()


def test_the_menu_of_a_row_offers_what_its_keys_do(shown: Shown) -> None:
    page = shown()

    def offered(name: str) -> list[str]:
        page.select(DealId(name))
        one = page.table.current_row
        assert one is not None
        return [a.text() for a in page.keys.menu(one).actions() if a.text()]

    assert offered("Gate kiosks") == ["Open deal", "Restore"]
    assert offered("Crane upkeep") == ["Open deal", "Reopen…", "Merge into…", "Archive…"]
    assert "Move back one stage…" not in offered("Berth window")
    assert "Move back one stage…" in offered("Yard planning")


def test_v_turns_from_the_list_to_the_board(shown: Shown, qtbot: QtBot) -> None:
    page = shown()
    with qtbot.waitSignal(page.view_chosen) as wish:
        press(page, Qt.Key.Key_V)
    assert wish.args == ["board"]


def test_letters_do_not_search_in_the_list(shown: Shown) -> None:
    page = shown()
    page.select(DealId("Berth window"))
    press(page, Qt.Key.Key_Y)
    assert page.current_deal == "Berth window"


# -- refreshes


def test_a_refresh_keeps_the_current_row_the_selection_and_the_place(shown: Shown) -> None:
    many = [row(f"Deal {n:03}") for n in range(200)]
    page = shown(listed.deals(*many))
    page.select(DealId("Deal 150"))
    press(page, Qt.Key.Key_Down, SHIFT)
    height = page.table.verticalScrollBar().value()
    assert height > 0
    page.show_deals(listed.deals(*many[:20], row("Another one"), *many[20:]))
    assert [r.name for r in page.table.chosen_rows] == ["Deal 150", "Deal 151"]
    assert page.current_deal == "Deal 151"
    assert page.table.verticalScrollBar().value() == height
    assert page.table.hasFocus()


def test_a_row_that_leaves_the_list_hands_on_to_the_next(shown: Shown, qtbot: QtBot) -> None:
    page = shown(listed.deals(row("A"), row("B"), row("C")))
    qtbot.mouseClick(page.bar.quick.button(Quick.OPEN), Qt.MouseButton.LeftButton)
    page.select(DealId("B"))
    page.show_deals(listed.deals(row("A"), archived(row("B")), row("C")))
    assert page.table.current_row is not None
    assert page.table.current_row.name == "C"


def test_narrow_windows_leave_out_what_can_be_spared(shown: Shown, qtbot: QtBot) -> None:
    page = shown(listed.deals(row("Dock scheduling"), several=True))
    assert "Changed" in texts(page, "Dock scheduling")
    page.setMinimumSize(600, 400)  # as the window does
    page.resize(960, 600)
    qtbot.waitUntil(lambda: page.table.width() < 960)
    assert "Changed" not in texts(page, "Dock scheduling")
    qtbot.waitUntil(lambda: page.table.horizontalScrollBar().maximum() == 0)


# -- copying


def test_selected_rows_are_copied_under_their_titles_and_no_cell_is_a_formula(shown: Shown) -> None:
    page = shown(listed.deals(row("=cmd()", account="Tab\there"), row("Dock scheduling")))
    press(page, Qt.Key.Key_A, CTRL)
    press(page, Qt.Key.Key_C, CTRL)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:3] == ["Deal", "Account", "Stage"]
    assert lines[1].split("\t")[:2] == ["'=cmd()", "Tab here"]
    assert lines[2].split("\t")[0] == "Dock scheduling"


# -- the model


def test_the_model_keeps_qts_rules_through_filters_orders_and_columns(qtbot: QtBot) -> None:
    model = DealsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = [row(f"Deal {n}", minor=n * 7919 % 100) for n in range(40)]
    cols = (Col.DEAL, Col.VALUE)
    model.show(cols, rows)
    kept = [model.index(3, 1)]
    assert model.show(cols, arranged(rows, Sorting(Col.VALUE))) is False
    assert model.show((*cols, Col.STAGE), rows[:10]) is True
    model.show(cols, [])
    assert model.rowCount() == 0
    assert model.rowCount(QModelIndex()) == 0
    assert kept


def test_ten_thousand_deals_are_listed_sorted_and_narrowed_down(qtbot: QtBot, qapp: QApplication) -> None:
    apply(qapp, load("light"))
    outcomes = (Outcome.OPEN, Outcome.WON, Outcome.LOST)
    rows = [
        row(f"Deal {n * 7919 % 10_000}", minor=n)._replace(outcome=outcomes[n % 3]) for n in range(10_000)
    ]
    table = DealTable()
    qtbot.addWidget(table)
    table.resize(1200, 700)
    table.take_deals(listed.deals(*rows))
    table.show_filtered(Filter())
    table.show()
    assert table.deals.rowCount() == 10_000
    assert table.deals.rows[0].name == "Deal 0"
    table.show_filtered(Filter("deal 77", Quick.WON))
    assert {r.outcome for r in table.deals.rows} == {Outcome.WON}
    assert 0 < table.deals.rowCount() < 111


def test_larger_words_leave_the_same_row_whole_at_the_top(shown: Shown, qapp: QApplication) -> None:
    page = shown(listed.deals(*(row(f"Deal {n:03}") for n in range(200))))
    table = page.findChildren(DealTable)[0]
    table.verticalScrollBar().setValue(table.rowViewportPosition(40))
    assert table.rowAt(0) == 40
    for percent in (200, 100):
        apply(qapp, load("light"), percent)
        assert (table.rowAt(0), table.rowViewportPosition(40)) == (40, 0)


def test_a_row_loses_its_frame_when_the_selection_goes_on(shown: Shown, qtbot: QtBot) -> None:
    table = shown().table
    QTest.keyClick(table, Qt.Key.Key_Home, CTRL)
    settled = Painted(table.viewport())
    QTest.keyClick(table, Qt.Key.Key_Down, SHIFT)
    qtbot.waitUntil(lambda: bool(settled.region.rectCount()))
    painted = Painted(table.viewport())
    QTest.keyClick(table, Qt.Key.Key_Down, SHIFT)
    left = QRect(0, table.rowViewportPosition(1), table.viewport().width(), table.rowHeight(1))
    qtbot.waitUntil(lambda: not QRegion(left).subtracted(painted.region).rectCount())
