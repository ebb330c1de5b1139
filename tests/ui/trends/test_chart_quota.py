# SPDX-License-Identifier: MIT
"""What was won of the quota, what is left, and whether what is proven covers it."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rider.domain.trends import Basis, Figure, LeftOut, Pick, Reason
from rider.domain.trends.outcomes import Coverage, Quota, QuotaPeriod
from tests.ui.trends.charted import Charted
from tests.ui.trends.made import coverage, dollars, euros, trends
from ui.trends.charts.quota import QuotaCoverage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


def shown(qtbot: QtBot, told: Coverage) -> Charted:
    return Charted(QuotaCoverage(), trends(coverage=told), qtbot)


def test_what_is_won_left_and_proven_stand_under_one_another(qtbot: QtBot) -> None:
    assert shown(qtbot, coverage()).words == [
        *("Won", "€87k", "of €220k this quarter"),
        *("Left", "€133k", ""),
        *("Open, proven", "€412k", "3.1× what is left"),
    ]


def test_bars_go_by_one_measure_and_a_line_stands_where_the_rest_is_covered(qtbot: QtBot) -> None:
    won, left, proven = shown(qtbot, coverage()).chart.rows()
    assert [row.part for row in (won, left, proven)] == [87_000_00, 133_000_00, 412_000_00]
    assert won.room == left.room == 220_000_00
    assert (won.goal, proven.goal) == (None, 133_000_00)


def test_it_says_how_far_the_rest_is_covered_and_what_counts_towards_nothing(qtbot: QtBot) -> None:
    assert shown(qtbot, coverage()).says == (
        "What is open and proven is 3.1× what is left of the quota."
        " The quota is in EUR, so this does not count towards it: $20k won and $40k open and proven."
        " 15% imported (6 of 40)."
    )


def test_a_bar_leads_to_what_was_won_or_stands_proven_and_the_rest_leads_nowhere(qtbot: QtBot) -> None:
    charted = shown(qtbot, coverage())
    assert charted.hover(0) == "Won: €87,000 of the quota of €220,000, Oct – Dec 2026"
    for place in range(3):
        charted.click(place)
    assert charted.behind == [
        Pick(Figure.COVERAGE, "EUR", "won"),
        Pick(Figure.COVERAGE, "EUR", "proof_backed"),
    ]


def test_keys_walk_to_what_is_proven(qtbot: QtBot) -> None:
    charted = shown(qtbot, coverage())
    charted.plot.setFocus()
    charted.press(Qt.Key.Key_End, Qt.Key.Key_Return)
    assert charted.behind == [Pick(Figure.COVERAGE, "EUR", "proof_backed")]


def test_the_table_has_each_currency_and_the_ratio(qtbot: QtBot) -> None:
    table = shown(qtbot, coverage()).chart.table()
    assert table.rows == (
        ("EUR", "Quota", "€220,000"),
        ("EUR", "Won", "€87,000"),
        ("EUR", "Left", "€133,000"),
        ("EUR", "Open and proven", "€412,000"),
        ("USD", "Won", "$20,000"),
        ("USD", "Open and proven", "$40,000"),
        ("EUR", "Open and proven, of what is left", "3.1×"),
    )
    assert table.picks[4] == Pick(Figure.COVERAGE, "USD", "won")


def test_without_a_quota_it_says_how_one_is_set(qtbot: QtBot) -> None:
    charted = shown(qtbot, coverage()._replace(quota=None, left=None, ratio=None))
    assert charted.panel.lacking.isVisible()
    assert "“Set a quota…” is in the menu of “Won, against quota”" in charted.panel.lacking.text()
    assert not charted.chart.table().rows
    assert charted.chart.pick() == Pick(Figure.COVERAGE)


def test_a_quota_that_is_reached_has_nothing_left_to_cover(qtbot: QtBot) -> None:
    told = coverage()._replace(won=(euros(230_000),), left=euros(0), ratio=None, proof_backed=(euros(5_000),))
    charted = shown(qtbot, told)
    assert charted.says.startswith("The quota is reached")
    assert charted.words[3:] == ["Left", "€0", "the quota is reached", "Open, proven", "€5k", ""]
    assert charted.chart.rows()[2].goal is None


def test_a_quota_in_a_currency_of_no_deal_says_which_currencies_there_are(qtbot: QtBot) -> None:
    quota = Quota(QuotaPeriod.YEAR, dollars(90_000))
    told = coverage()._replace(
        quota=quota, left=dollars(90_000), ratio=0.0, won=(euros(87_000),), proof_backed=(euros(412_000),)
    )
    charted = shown(qtbot, told)
    assert charted.words[:3] == ["Won", "$0", "of $90k this year"]
    assert "The quota is in USD, so this does not count towards it: €87k won and €412k open" in charted.says


def test_of_a_day_that_is_over_it_says_that_proofs_are_known_of_today_alone(qtbot: QtBot) -> None:
    charted = shown(qtbot, coverage()._replace(ratio=None, proof_backed=()))
    assert charted.says.startswith("What is proven is known as of today alone.")


def test_wins_without_an_amount_are_said(qtbot: QtBot) -> None:
    basis = Basis(5, 0, (LeftOut(Reason.NO_AMOUNT, 1),))
    assert "1 deal won without an amount" in shown(qtbot, coverage()._replace(basis=basis)).says
