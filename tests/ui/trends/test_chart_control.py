# SPDX-License-Identifier: MIT
"""Control and hope: two bars a currency, each leads to the deals behind it."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rider.domain.money import Money
from rider.domain.trends import Figure, Pick
from tests.ui.trends.charted import Charted
from tests.ui.trends.made import control, euros, trends
from ui.trends.charts.control import ControlHope

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


@pytest.fixture
def charted(qtbot: QtBot) -> Charted:
    return Charted(ControlHope(), trends(), qtbot)


def test_each_currency_has_its_own_bars_and_no_sum_across_them(charted: Charted) -> None:
    assert charted.words == [
        *("EUR proven", "56%", "€300k of €540k"),
        *("EUR hope", "22%", "€120k of €540k"),
        *("USD proven", "33%", "$40k of $120k"),
        *("USD hope", "50%", "$60k of $120k"),
    ]


def test_it_says_what_the_bars_mean_what_has_no_amount_and_what_was_imported(charted: Charted) -> None:
    assert charted.says == (
        "Open value as of now: what of it is fully proven, and what is hoped beyond the proof."
        " 2 open deals have no amount. 24% imported (9 of 38)."
    )


def test_a_bar_is_as_long_as_its_part_of_the_open_value(charted: Charted) -> None:
    shares = [row.part / row.room for row in charted.chart.rows()]
    assert shares == pytest.approx([300 / 540, 120 / 540, 40 / 120, 60 / 120])


def test_a_bar_tells_the_whole_amounts_under_the_pointer(charted: Charted) -> None:
    assert charted.hover(0) == "EUR proven: €300,000 of €540,000, 30 open deals · 56%"


def test_a_click_leads_to_the_deals_that_are_proven_and_hope_to_all_that_are_open(charted: Charted) -> None:
    for place in range(4):
        charted.click(place)
    assert charted.behind == [
        Pick(Figure.CONTROL, "EUR", "proven"),
        Pick(Figure.CONTROL, "EUR"),
        Pick(Figure.CONTROL, "USD", "proven"),
        Pick(Figure.CONTROL, "USD"),
    ]


def test_the_arrow_keys_walk_along_the_bars_and_enter_leads_on(charted: Charted) -> None:
    charted.plot.setFocus()
    charted.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert charted.plot.accessibleDescription().startswith("USD proven: $40,000 of $120,000")
    assert charted.behind == [Pick(Figure.CONTROL, "USD", "proven")]


def test_the_table_tells_the_parts_exactly_and_leads_to_the_same(charted: Charted) -> None:
    table = charted.chart.table()
    assert table.rows[:4] == (
        ("EUR", "Open", "€540,000", "100%"),
        ("EUR", "Fully proven", "€300,000", "56%"),
        ("EUR", "Not yet proven", "€240,000", "44%"),
        ("EUR", "Hope", "€120,000", "22%"),
    )
    drawn = {mark.pick for mark in charted.marks}
    assert drawn < set(table.picks)
    assert Pick(Figure.CONTROL, "EUR", "claimed") in table.picks


def test_under_five_deals_there_are_amounts_and_no_share(qtbot: QtBot) -> None:
    few = control()[0]._replace(n=4, unvalued=0)
    charted = Charted(ControlHope(), trends(control=(few,)), qtbot)
    assert charted.words[:3] == ["EUR proven", "€300k", "of €540k, too few for a share"]
    assert not any("%" in cell for row in charted.chart.table().rows for cell in row)


def test_an_open_value_of_nought_breaks_nothing(qtbot: QtBot) -> None:
    nought = Money(0, "EUR")
    none = control()[0]._replace(whole=nought, proven=nought, hope=euros(0))
    charted = Charted(ControlHope(), trends(control=(none,)), qtbot)
    assert [row.part for row in charted.chart.rows()] == [0, 0]
    assert charted.hover(0).startswith("EUR proven: €0 of €0")


def test_without_an_amount_it_says_what_will_stand_here(qtbot: QtBot) -> None:
    charted = Charted(ControlHope(), trends(control=()), qtbot)
    assert charted.panel.lacking.isVisible()
    assert charted.panel.lacking.text().startswith("No open deal has an amount.")
    assert not charted.panel.sentence.isVisible()


def test_in_little_room_the_words_stand_above_their_bars(charted: Charted) -> None:
    beside = charted.plot.inside.width()
    charted.resize(230, 420)
    assert charted.plot.inside.width() == charted.plot.width()
    assert charted.plot.inside.width() < beside + 200
    assert charted.hover(1).startswith("EUR hope")
