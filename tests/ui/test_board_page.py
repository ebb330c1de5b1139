# SPDX-License-Identifier: MIT
"""The board as the rep uses it: cards moved by hand and by key, filters, and refusals that change nothing."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rider.domain.ids import DealId
from rider.domain.momentum import Badge, BadgeKind
from rider.domain.money import Money
from rider.domain.stats import Conversion, wilson
from rider.reads.board.board import LOST_COLUMN, WON_COLUMN, Board
from tests import gestures
from tests.ui import boards
from ui.actions import Do
from ui.board.column import BoardColumn
from ui.board.order import arranged
from ui.board.page import BoardPage
from ui.theme import apply, load

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

CTRL = Qt.KeyboardModifier.ControlModifier
Shown = Callable[[Board], BoardPage]


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication) -> Shown:
    """Return a way to show a board in an active window."""
    apply(qapp, load("light"))

    def show(board: Board) -> BoardPage:
        page = BoardPage()
        qtbot.addWidget(page)
        page.resize(1300, 760)
        page.show_board(board)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.begin()
        return page

    return show


def column(page: BoardPage, stage_id: str) -> BoardColumn:
    return next(c for c in page.lanes.columns if c.zone_id == stage_id)


def names(page: BoardPage, stage_id: str) -> list[str]:
    return [c.name for c in column(page, stage_id).model.cards]


def drag(page: BoardPage, deal: str, stage_id: str, **how: bool) -> gestures.Drag:
    source = next(c for c in page.lanes.columns if c.model.row_of(deal) >= 0)
    target = column(page, stage_id)
    return gestures.drag_card(
        source.cards, source.model.row_of(deal), target, look=lambda: target.hint.text, **how
    )


def press(
    page: BoardPage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(QApplication.focusWidget() or page, key, modifier)


# -- dragging


def test_a_card_dropped_on_an_open_gate_wishes_to_move(shown: Shown, qtbot: QtBot) -> None:
    page = shown(boards.pictured())
    with qtbot.waitSignal(page.move_requested) as wish:
        seen = drag(page, "Invoice matching", "s3").seen
    assert wish.args == ["Invoice matching", "s3"]
    assert seen == ["Gate open: drop to move"]


def test_a_card_over_a_closed_gate_reads_what_is_short_and_dropped_there_is_asked_for_it(
    shown: Shown, qtbot: QtBot
) -> None:
    page = shown(boards.pictured())
    with qtbot.waitSignal(page.gate_requested) as wish:
        seen = drag(page, "Dock scheduling", "s3").seen
    assert wish.args == ["Dock scheduling", "s3"]
    assert seen == [
        "2 proofs short of Proposal\n○ The strongest objection surfaced\n"
        "○ Next step agreed with the buyer\nDrop to give them now"
    ]


def test_skipping_a_stage_names_the_gates_in_between_too(shown: Shown, qtbot: QtBot) -> None:
    page = shown(boards.pictured())
    with qtbot.waitSignal(page.gate_requested) as wish:
        (seen,) = drag(page, "Dock scheduling", "s4").seen
    assert wish.args == ["Dock scheduling", "s4"]
    assert seen.startswith("4 proofs short of Commit")


def test_a_long_list_of_what_is_short_ends_with_how_many_more(shown: Shown) -> None:
    page = shown(boards.board(boards.card("Far behind", "s0")))
    (seen,) = drag(page, "Far behind", "s4", drop=False).seen
    assert seen.splitlines()[-2] == "and 8 more"


def test_a_refused_card_stands_in_its_exact_place_with_selection_and_scroll(
    shown: Shown, qtbot: QtBot
) -> None:
    page = shown(boards.board(*[boards.card(f"Deal {n:02}", "s2") for n in range(30)]))
    source = column(page, "s2")
    page.select(DealId("Deal 20"))
    height = source.cards.verticalScrollBar().value()
    assert height > 0
    with qtbot.waitSignal(page.gate_requested):
        assert drag(page, "Deal 20", "s3").begun
    assert source.model.row_of("Deal 20") == 20
    assert names(page, "s3") == []
    assert page.current_deal == "Deal 20"
    assert source.cards.currentIndex().row() == 20
    assert source.cards.verticalScrollBar().value() == height
    page.show_board(page.board or boards.board())
    assert source.cards.currentIndex().row() == 20
    assert source.cards.verticalScrollBar().value() == height


def test_a_card_dropped_on_its_own_column_wishes_nothing(shown: Shown, qtbot: QtBot) -> None:
    page = shown(boards.pictured())
    with qtbot.assertNotEmitted(page.gate_requested), qtbot.assertNotEmitted(page.move_requested):
        done = drag(page, "Dock scheduling", "s2")
    assert done.begun
    assert not done.welcome


def test_a_card_dragged_left_is_asked_for_a_reason(shown: Shown, qtbot: QtBot) -> None:
    page = shown(boards.pictured())
    with qtbot.waitSignal(page.move_back_requested) as wish:
        (seen,) = drag(page, "Dock scheduling", "s1").seen
    assert wish.args == ["Dock scheduling", "s1"]
    assert "Asks for a reason" in seen


def test_an_overdue_step_is_asked_for_even_where_the_gate_is_open(shown: Shown, qtbot: QtBot) -> None:
    late = boards.card("Late one", "s2", proven=4, due=-3, badge=Badge(BadgeKind.OVERDUE, 3))
    page = shown(boards.board(late))
    with qtbot.waitSignal(page.gate_requested) as wish:
        (seen,) = drag(page, "Late one", "s3").seen
    assert wish.args == ["Late one", "s3"]
    assert "overdue step" in seen


def test_a_claim_is_lowered_freely_and_ends_at_the_stage_that_is_proven(shown: Shown, qtbot: QtBot) -> None:
    page = shown(boards.board(boards.card("Imported", "s1", claims="s3", due=None)))
    with qtbot.waitSignal(page.lower_claim_requested) as lowered:
        drag(page, "Imported", "s2")
    assert lowered.args == ["Imported", "s2"]
    with qtbot.waitSignal(page.lower_claim_requested) as adopted:
        drag(page, "Imported", "s1")
    assert adopted.args == ["Imported", None]
    with qtbot.waitSignal(page.move_back_requested) as back:
        drag(page, "Imported", "s0")
    assert back.args == ["Imported", "s0"]
    with qtbot.waitSignal(page.gate_requested) as beyond:
        drag(page, "Imported", "s4")
    assert beyond.args == ["Imported", "s4"]


def test_won_and_lost_show_while_a_card_is_dragged_and_each_asks(shown: Shown, qtbot: QtBot) -> None:
    page = shown(boards.pictured())
    source, targets = column(page, "s4"), page.lanes.targets
    row = source.model.row_of("Print hub")
    assert not targets.isVisible()
    with qtbot.waitSignal(page.gate_requested) as won:
        said = gestures.drag_card(source.cards, row, targets.won, look=lambda: targets.won.text).seen
    assert won.args == ["Print hub", WON_COLUMN]
    assert said == ["Won\n1 proof short"]
    with qtbot.waitSignal(page.lose_requested) as lost:
        gestures.drag_card(source.cards, row, targets.lost, look=lambda: str(targets.isVisible()))
    assert lost.args == ["Print hub"]
    assert not targets.isVisible()


def test_what_is_not_a_card_is_not_taken(shown: Shown) -> None:
    page = shown(boards.pictured())
    model = column(page, "s2").model
    stranger = QMimeData()
    stranger.setText("a file name")
    stranger.setData("application/x-qabstractitemmodeldatalist", b"\0\0\0\1")
    before = list(model.cards)
    assert not model.canDropMimeData(stranger, gestures.MOVE, 0, 0, model.index(0))
    assert not model.dropMimeData(stranger, gestures.MOVE, 0, 0, model.index(0))
    assert model.cards == before


def test_the_place_of_a_lifted_card_stays_while_it_is_away(shown: Shown) -> None:
    page = shown(boards.pictured())
    source = column(page, "s2")
    rows = gestures.drag_card(
        source.cards, 0, column(page, "s3"), drop=False, look=lambda: str(source.model.rowCount())
    )
    assert rows.seen == ["3"]
    assert column(page, "s3").hint.isHidden()


# -- by key


def test_arrows_go_from_card_to_card_within_and_across_columns(shown: Shown) -> None:
    page = shown(boards.pictured())
    page.select(DealId("Fleet telematics"))
    press(page, Qt.Key.Key_Down)
    assert page.current_deal == "Plant energy audit"
    press(page, Qt.Key.Key_Right)
    assert page.current_deal == "Shift planner"
    press(page, Qt.Key.Key_Left)
    assert page.current_deal == "Plant energy audit"
    assert column(page, "s1").cards.current_deal is None


def test_arrows_step_over_empty_columns(shown: Shown) -> None:
    page = shown(boards.board(boards.card("Left", "s0"), boards.card("Right", "s4")))
    page.select(DealId("Left"))
    press(page, Qt.Key.Key_Right)
    assert page.current_deal == "Right"


def test_ctrl_and_an_arrow_moves_a_card_through_the_same_gate(shown: Shown, qtbot: QtBot) -> None:
    page = shown(boards.pictured())
    page.select(DealId("Dock scheduling"))
    with qtbot.waitSignal(page.gate_requested) as short:
        press(page, Qt.Key.Key_Right, CTRL)
    assert short.args == ["Dock scheduling", "s3"]
    with qtbot.waitSignal(page.move_back_requested) as back:
        press(page, Qt.Key.Key_Left, CTRL)
    assert back.args == ["Dock scheduling", "s1"]
    page.select(DealId("Invoice matching"))
    with qtbot.waitSignal(page.move_requested) as free:
        press(page, Qt.Key.Key_Right, CTRL)
    assert free.args == ["Invoice matching", "s3"]
    page.select(DealId("Print hub"))
    with qtbot.waitSignal(page.gate_requested) as last:
        press(page, Qt.Key.Key_Right, CTRL)
    assert last.args == ["Print hub", WON_COLUMN]


def test_every_other_gesture_has_its_key(shown: Shown, qtbot: QtBot) -> None:
    page = shown(boards.pictured())
    page.select(DealId("Dock scheduling"))
    for key, signal in (
        (Qt.Key.Key_Return, page.deal_opened),
        (Qt.Key.Key_W, page.gate_requested),
        (Qt.Key.Key_L, page.lose_requested),
        (Qt.Key.Key_N, page.new_deal_requested),
    ):
        with qtbot.waitSignal(signal):
            press(page, key)
    for key, do in (
        (Qt.Key.Key_S, Do.STEP),
        (Qt.Key.Key_D, Do.RESOLVE),
        (Qt.Key.Key_P, Do.PUSH),
        (Qt.Key.Key_U, Do.WAIT),
        (Qt.Key.Key_Delete, Do.ARCHIVE),
    ):
        with qtbot.waitSignal(page.sheet_requested) as asked:
            press(page, key)
        assert asked.args == [do, "Dock scheduling"]


def test_a_card_that_has_moved_keeps_the_selection_and_the_focus(shown: Shown) -> None:
    board = boards.pictured()
    page = shown(board)
    page.select(DealId("Invoice matching"))
    page.show_board(boards.moved(board, "Invoice matching", "s3"))
    assert page.current_deal == "Invoice matching"
    assert column(page, "s3").cards.current_deal == "Invoice matching"
    assert column(page, "s3").cards.hasFocus()
    assert column(page, "s2").cards.current_deal is None


def test_shift_f10_opens_the_menu_of_the_current_card(shown: Shown) -> None:
    page = shown(boards.pictured())
    page.select(DealId("Dock scheduling"))
    press(page, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert menu.accessibleName() == "Dock scheduling"
    menu.close()


def test_the_menu_of_a_card_offers_what_its_keys_do(shown: Shown) -> None:
    page = shown(boards.pictured())
    page.select(DealId("Dock scheduling"))
    menu = page.keys.menu(page.lanes.columns[2].model.card(0))
    assert [a.text() for a in menu.actions() if a.text()] == [
        "Open deal",
        "Move to next stage",
        "Move back one stage…",
        "Won…",
        "Lost…",
        "Book a focus block",
        "Set next step…",
        "Close the next step…",
        "Push the close…",
        "Wait until…",
        "Change pipeline…",
        "Merge into…",
        "Archive…",
    ]
    page.select(DealId("Terminal pilot"))
    assert page.keys.action(Do.ADOPT).isEnabled()


# -- filtering


def test_typing_narrows_the_columns_and_esc_brings_everything_back(shown: Shown) -> None:
    page = shown(boards.pictured())
    page.select(DealId("Dock scheduling"))
    press(page, Qt.Key.Key_F)
    assert page.bar.field.hasFocus()
    QTest.keyClicks(page.bar.field, "hafen")
    assert names(page, "s2") == ["Dock scheduling"]
    assert names(page, "s0") == []
    assert column(page, "s2").head.count.text() == "1 of 3"
    press(page, Qt.Key.Key_Escape)
    assert page.bar.field.text() == ""
    assert len(names(page, "s0")) == 4
    assert page.current_deal == "Dock scheduling"
    assert column(page, "s2").cards.hasFocus()


def test_letters_typed_into_the_filter_are_letters_and_not_shortcuts(shown: Shown, qtbot: QtBot) -> None:
    page = shown(boards.pictured())
    press(page, Qt.Key.Key_Slash)
    with qtbot.assertNotEmitted(page.new_deal_requested), qtbot.assertNotEmitted(page.lose_requested):
        QTest.keyClicks(page.bar.field, "lnw/f")
    assert page.bar.field.text() == "lnw/f"


def test_a_filter_without_a_match_says_so_and_offers_to_clear_it(shown: Shown, qtbot: QtBot) -> None:
    page = shown(boards.pictured())
    page.bar.field.setText("<b>zebra</b>")
    assert page.stack.currentWidget() is page.no_match
    assert page.no_match.title == "No deal matches “<b>zebra</b>”"
    qtbot.mouseClick(page.no_match.clear_button, Qt.MouseButton.LeftButton)
    assert page.stack.currentWidget() is page.lanes
    assert len(names(page, "s0")) == 4


def test_quick_filters_count_and_keep_only_their_own(shown: Shown, qtbot: QtBot) -> None:
    page = shown(boards.pictured())
    quick = page.bar.quick
    assert quick.button("needs_me").text() == "Needs me today 4"
    assert quick.button("stalled").text() == "Stalled 1"
    qtbot.mouseClick(quick.button("stalled"), Qt.MouseButton.LeftButton)
    assert [c.name for lane in page.lanes.columns for c in lane.model.cards] == ["Route optimiser"]


def test_won_deals_stand_side_by_side_and_can_be_reopened(shown: Shown, qtbot: QtBot) -> None:
    page = shown(boards.pictured())
    qtbot.mouseClick(page.bar.quick.button(WON_COLUMN), Qt.MouseButton.LeftButton)
    assert page.stack.currentWidget() is page.closed
    assert len(page.closed.model.cards) == 7
    assert not page.closed.reopen.isEnabled()
    page.closed.cards.enter(2)
    with qtbot.waitSignal(page.reopen_requested) as wish:
        qtbot.mouseClick(page.closed.reopen, Qt.MouseButton.LeftButton)
    assert wish.args == ["Won deal 2"]
    qtbot.mouseClick(page.bar.quick.button(LOST_COLUMN), Qt.MouseButton.LeftButton)
    assert len(page.closed.model.cards) == 3


# -- what is said


def test_a_board_without_deals_says_what_to_do(shown: Shown, qtbot: QtBot) -> None:
    page = shown(boards.board())
    assert page.stack.currentWidget() is page.no_deals
    with qtbot.waitSignal(page.import_requested):
        qtbot.mouseClick(page.no_deals.import_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.new_deal_requested):
        qtbot.mouseClick(page.no_deals.new_button, Qt.MouseButton.LeftButton)


def test_columns_tell_count_totals_per_currency_and_their_rate_with_n(shown: Shown) -> None:
    cards = [
        boards.card("A", euros=10_000),
        boards.card("B", euros=5_000, currency="USD"),
        boards.card("C", euros=None),
    ]
    page = shown(boards.board(*cards))
    head = column(page, "s0").head
    assert (head.count.text(), head.totals.text(), head.conversion.text()) == (
        "3",
        "€10k · $5k",
        "38% of 171",
    )
    assert "95% interval: 31% to 45%" in head.conversion.toolTip()
    assert "imported" not in head.conversion.toolTip()


def test_a_columns_rate_says_how_much_of_it_was_imported(shown: Shown) -> None:
    head = column(shown(boards.board(boards.card("A"))), "s0").head
    head.show_conversion(Conversion(20, 40, 3, *wilson(20, 40), imported=10), "Discovery")
    assert head.conversion.toolTip() == (
        "20 of 40 deals went on to Discovery. 95% interval: 35% to 65%. "
        "25% imported (10 of 40). 3 more are too early to tell."
    )


def test_the_strip_tells_what_moved_today_and_nothing_else(shown: Shown) -> None:
    page = shown(boards.pictured())
    assert page.bar.strip.text() == "Today: 1 deal moved forward, €61k"
    page.show_board(boards.board(boards.card("A")))
    assert page.bar.strip.text() == "Nothing has moved today yet."
    page.show_board(boards.board(boards.card("A"), moved=(2, (Money(100_00, "EUR"), Money(5_000_00, "USD")))))
    assert page.bar.strip.text() == "Today: 2 deals moved forward, €100 · $5k"


def test_a_screen_reader_hears_the_whole_card(shown: Shown) -> None:
    page = shown(boards.pictured())
    model = column(page, "s2").model
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Dock scheduling, Hafen Terminal, €95k, 2 of 4 proofs, quiet 4 days"
    assert column(page, "s2").cards.accessibleName() == "Validation, 3 deals"


def test_a_name_that_looks_like_markup_stays_text(shown: Shown) -> None:
    page = shown(boards.board(boards.card("<img src=x> & Co")))
    model = column(page, "s0").model
    assert "&lt;img src=x&gt; &amp; Co" in str(model.data(model.index(0), Qt.ItemDataRole.ToolTipRole))


# -- the model


def test_a_column_that_changes_tells_of_no_more_than_that(shown: Shown, qtbot: QtBot) -> None:
    cards = [boards.card(f"Deal {n}") for n in range(6)]
    page = shown(boards.board(*cards))
    model = column(page, "s0").model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    with qtbot.assertNotEmitted(model.rowsRemoved), qtbot.assertNotEmitted(model.modelReset):
        changed = cards[3]._replace(step="Another step")
        with qtbot.waitSignal(model.dataChanged) as told:
            page.show_board(boards.board(*cards[:3], changed, *cards[4:]))
    assert told.args is not None
    assert (told.args[0].row(), told.args[1].row()) == (3, 3)
    with qtbot.waitSignal(model.rowsRemoved) as gone:
        page.show_board(boards.board(*cards[:2], *cards[3:]))
    assert gone.args is not None
    assert gone.args[1:] == [2, 2]
    page.select(DealId("Deal 5"))
    with qtbot.waitSignal(model.layoutChanged):
        page.show_board(boards.board(*reversed(cards[3:]), *cards[:2]))
    assert column(page, "s0").cards.currentIndex().row() == 0
    with qtbot.waitSignal(model.rowsInserted):
        page.show_board(boards.board(*cards))
    assert page.current_deal == "Deal 5"


def test_selection_survives_a_filter_that_changes_almost_everything(shown: Shown) -> None:
    cards = [boards.card(f"Deal {n:03}", account="Odd" if n % 2 else "Even") for n in range(200)]
    page = shown(boards.board(*cards))
    page.select(DealId("Deal 101"))
    page.bar.field.setText("odd")
    assert column(page, "s0").cards.current_deal == "Deal 101"
    page.bar.field.clear()
    assert column(page, "s0").cards.currentIndex().row() == 101


@pytest.mark.parametrize(
    ("order", "names"),
    [
        ("due", ["Soon", "Later", "Never"]),
        ("value", ["Later", "Soon", "Never"]),
        ("name", ["Later", "Never", "Soon"]),
    ],
)
def test_cards_are_arranged_by_what_the_deals_are_and_not_by_hand(order: str, names: list[str]) -> None:
    soon, later = boards.card("Soon", due=0, euros=100), boards.card("Later", due=9, euros=900)
    never = boards.card("Never", due=None, euros=None)
    assert [c.name for c in arranged((never, soon, later), order)] == names
    assert arranged((never, soon, later), "urgency") == (never, soon, later)
