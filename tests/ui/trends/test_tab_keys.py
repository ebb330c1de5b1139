# SPDX-License-Identifier: MIT
"""The Trends page by keyboard alone: Tab goes as the eye does, and what has the focus is in view."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rider.domain.trends import Figure
from tests.ui.trends.looking import TrendsDesk
from ui.shell.pages import BOARD
from ui.trends.charts.plot import Plot


def walked(desk: TrendsDesk, count: int) -> list[QWidget]:
    """Press Tab so often and return what had the focus each time."""
    stops = []
    for _ in range(count):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget())
    return stops


def seen(desk: TrendsDesk, widget: QWidget) -> bool:
    """Say whether all of a widget is in view, or as much as there is room for."""
    view = desk.page.view.viewport()
    at = QRect(widget.mapTo(view, QPoint(0, 0)), widget.size())
    room = min(at.height(), view.height())
    return at.intersected(view.rect()).height() >= room


def test_tab_goes_from_the_pickers_over_the_cards_and_charts_to_diagnose(trends_desk: TrendsDesk) -> None:
    page, head = trends_desk.page, trends_desk.head
    head.pipeline.setFocus(Qt.FocusReason.TabFocusReason)
    expected: list[QWidget] = [head.span]
    for card in page.first.cards:
        expected += [one for one in card.stops() if one.isVisible()]
    assert walked(trends_desk, len(expected)) == expected
    last = page.more.cards[-1]
    last.menu.setFocus(Qt.FocusReason.TabFocusReason)
    assert walked(trends_desk, 1) == [page.diagnose.button]


def test_in_a_panel_tab_goes_downwards_and_then_to_what_else_there_is(trends_desk: TrendsDesk) -> None:
    over_time = trends_desk.page.panels[0][1]
    before = trends_desk.page.panels[0][0]
    before.menu.setFocus(Qt.FocusReason.TabFocusReason)
    names = [type(one).__name__ for one in walked(trends_desk, 3)]
    assert names == ["CalmCombo", "Plot", "MenuButton"]
    over_time.show_as_table(True)
    before.menu.setFocus(Qt.FocusReason.TabFocusReason)
    assert walked(trends_desk, 2) == [over_time.twin, over_time.menu]


def test_what_takes_the_focus_by_tab_comes_into_view_as_a_whole(trends_desk: TrendsDesk) -> None:
    trends_desk.head.span.setFocus(Qt.FocusReason.TabFocusReason)
    stops = walked(trends_desk, 30)
    assert len(set(stops)) == 30
    trends_desk.head.span.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(30):
        (stop,) = walked(trends_desk, 1)
        assert seen(trends_desk, stop), stop.accessibleName()
    trends_desk.page.view.verticalScrollBar().setValue(10_000)
    trends_desk.head.span.setFocus(Qt.FocusReason.TabFocusReason)
    (first,) = walked(trends_desk, 1)
    assert seen(trends_desk, first), "also where the focus comes from elsewhere in the window"


@pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks
def test_the_mark_that_the_keys_are_at_comes_into_view(trends_desk: TrendsDesk) -> None:
    trends_desk.window.resize(1024, 680)
    (plot,) = trends_desk.page.panels[2][0].chart.stops()
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    trends_desk.page.view.verticalScrollBar().setValue(0)
    assert isinstance(plot, Plot)
    QTest.keyClick(plot, Qt.Key.Key_End)
    view = trends_desk.page.view.viewport()
    mark = plot.seen(plot.marks[-1]).toAlignedRect()
    assert view.rect().contains(mark.translated(plot.mapTo(view, QPoint(0, 0))))


def test_tab_goes_over_the_tables_of_diagnose_once_it_is_open(trends_desk: TrendsDesk) -> None:
    diagnose = trends_desk.page.diagnose
    trends_desk.page.look_closer(Figure.WIN_RATE)
    diagnose.button.setFocus(Qt.FocusReason.TabFocusReason)
    expected: list[QWidget] = []
    for section in diagnose.sections:
        expected += [*([section.rows] if section.rows.isVisible() else []), section.menu]
    assert walked(trends_desk, len(expected)) == expected


def test_a_rep_who_comes_back_is_where_they_were(trends_desk: TrendsDesk) -> None:
    page, window = trends_desk.page, trends_desk.window
    number = page.more.cards[-1].numbers[0]
    number.setFocus(Qt.FocusReason.TabFocusReason)
    page.view.verticalScrollBar().setValue(page.view.verticalScrollBar().value() + 20)
    before = page.view.verticalScrollBar().value()
    window.show_page(BOARD)
    trends_desk.look()
    assert QApplication.focusWidget() is number
    assert page.view.verticalScrollBar().value() == before


def test_who_comes_in_by_key_begins_at_the_first_number(trends_desk: TrendsDesk) -> None:
    assert QApplication.focusWidget() is trends_desk.page.cards[0].numbers[0]
    trends_desk.window.show_page(BOARD)
    trends_desk.page.clear()
    trends_desk.look()
    assert QApplication.focusWidget() is trends_desk.page.cards[0].numbers[0]
    assert trends_desk.page.view.verticalScrollBar().value() == 0


def test_what_is_in_view_already_does_not_scroll_the_page(trends_desk: TrendsDesk) -> None:
    bar = trends_desk.page.view.verticalScrollBar()
    number = trends_desk.page.cards[0].numbers[0]
    bar.setValue(number.mapTo(trends_desk.page.view.widget(), QPoint(0, 0)).y() - 4)
    before = bar.value()
    number.setFocus(Qt.FocusReason.TabFocusReason)
    assert bar.value() == before > 0
