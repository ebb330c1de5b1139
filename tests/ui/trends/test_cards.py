# SPDX-License-Identifier: MIT
"""Cards: a value with how sure it is, one currency under another, and words where there is no figure."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rider.domain.review.expectations import HitRate
from rider.domain.trends import Basis, Figure, LeftOut, Pick, Reason, Trends
from rider.domain.trends.effort import Leverage, Meetings, Replies, Share
from rider.domain.trends.outcomes import Coverage, Cycle, Slippage, ValueWinRate, WinRate
from tests.ui.trends.made import WINDOW, euros, trends
from ui.trends.cards import Card, CardGrid
from ui.trends.told import cards as told
from ui.trends.told import money as told_money
from ui.trends.told.cards import Told

_NONE = Basis()
NOTHING = trends(
    win_rate=WinRate(0, 0, 0, 0, 0, _NONE, _NONE),
    value_win_rates=(),
    won_values=(),
    generated=(),
    velocities=(),
    slippage=Slippage(0, 0, 0, 0, 0, (), 0, _NONE),
    coverage=Coverage(None, WINDOW, (), (), None, None, _NONE),
    leverage=Leverage(Share(0, 0, 0), _NONE),
    meetings=Meetings(0, 0, 0, _NONE),
    replies=Replies("", 0, 0, 0),
    hits=HitRate(0, 0),
)
EVERY = (
    told.win_rate,
    told.meetings,
    told.replies,
    told.leverage,
    told.hits,
    told_money.value_win_rate,
    told_money.generated,
    told_money.coverage,
    told_money.won_value,
    told_money.velocity,
    told_money.slippage,
)


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[[Callable[[Trends], Told], Trends], Card]]:
    """Return a way to show a card."""
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.resize(400, 300)

    def shown(tell: Callable[[Trends], Told], of: Trends) -> Card:
        card = Card(tell, holder)
        card.show_trends(of)
        card.resize(360, 260)
        holder.show()
        return card

    yield shown
    holder.hide()


def first(tell: Callable[[Trends], Told], of: Trends) -> tuple[str, str, str]:
    """Return what a card says: the value, the sentence and the foot."""
    said = tell(of)
    return said.lines[0].value, said.lines[0].sentence, said.foot


def test_a_rate_prints_k_of_n_its_interval_and_what_was_imported() -> None:
    assert first(told.win_rate, trends()) == (
        "27%",
        "42 won of 156 closed · 95% interval: 21% to 34%",
        "20% imported (31 of 156)",
    )


def test_below_five_there_is_no_rate_and_no_interval() -> None:
    few = trends(win_rate=WinRate(1, 2, 1, 1, 0, Basis(3), Basis(2)))
    assert first(told.win_rate, few) == ("Too few (3 of 5)", "1 won of 3 closed", "")
    assert [line.value for line in told.win_rate(few).lines] == ["Too few (3 of 5)", "Too few (2 of 5)"]


def test_beside_the_rate_of_those_closed_stands_that_of_those_born_with_what_is_still_open() -> None:
    closed, born = told.win_rate(trends()).lines
    assert (closed.is_aside, born.is_aside) == (False, True)
    assert born.value == "23%"
    assert born.sentence == (
        "30 won of 130 born in this window, 40 still open · "
        "95% interval: 17% to 31% · 15% imported (20 of 130)"
    )
    assert born.pick == Pick(Figure.CREATED)


def test_where_deals_were_born_and_none_has_closed_it_is_too_early() -> None:
    young = trends(win_rate=WinRate(0, 0, 0, 0, 12, _NONE, Basis(12)))
    closed, born = told.win_rate(young).lines
    assert (closed.value, closed.sentence) == ("Too early", "No deal has closed in this window yet")
    assert (born.value, born.sentence) == ("Too early", "12 born in this window, all still open")


def test_of_days_that_are_not_known_a_card_speaks_only_where_there_are_such() -> None:
    untold = Cycle(None, 0, None, 0, Basis())
    (line,) = told.cycle(trends(cycle=untold)).lines
    assert line.sentence == "No deal was won in this window"
    undated = untold._replace(basis=Basis(left_out=(LeftOut(Reason.NO_DAY, 3),)))
    (line,) = told.cycle(trends(cycle=undated)).lines
    assert line.sentence == "No deal was won in this window whose birth is known"


@pytest.mark.parametrize("tell", EVERY)
def test_where_nothing_is_known_a_card_says_so_and_prints_no_figure(tell: Callable[[Trends], Told]) -> None:
    lines = tell(NOTHING).lines
    assert len(lines) == 1
    assert not lines[0].is_figure
    assert lines[0].sentence
    assert not any(sign.isdigit() for sign in lines[0].value)


def test_two_currencies_stand_under_one_another_and_are_never_summed() -> None:
    lines = told_money.generated(trends()).lines
    assert [(one.value, one.pick) for one in lines] == [
        ("€412k", Pick(Figure.GENERATED, "EUR")),
        ("$80k", Pick(Figure.GENERATED, "USD")),
    ]
    assert lines[0].sentence == "24 deals · 3 without an amount · amounts changed by −€18k since"


def test_a_win_rate_by_value_that_cannot_be_computed_says_why() -> None:
    euro, dollar = told_money.value_win_rate(trends()).lines
    assert (euro.value, euro.sentence) == ("33%", "€310k of €930k closed, 130 deals")
    assert (dollar.value, dollar.sentence) == ("Not computable", "USD: lost deals have no amount")


def test_a_win_rate_by_value_of_fewer_than_five_is_none_and_says_of_how_many() -> None:
    few = ValueWinRate("EUR", euros(30_000), euros(60_000), None, Basis(3))
    (line,) = told_money.value_win_rate(trends(value_win_rates=(few,))).lines
    assert (line.value, line.sentence) == ("Too few (3 of 5)", "€30k of €90k closed, 3 deals")
    one = ValueWinRate("EUR", euros(30_000), euros(0), None, Basis(1))
    (line,) = told_money.value_win_rate(trends(value_win_rates=(one,))).lines
    assert (line.value, line.sentence) == ("Too few (1 of 5)", "€30k of €30k closed, 1 deal")


def test_coverage_sets_what_is_proven_against_what_is_left() -> None:
    euro, dollar = told_money.coverage(trends()).lines
    assert euro.value == "€87k of €220k"
    assert euro.sentence == "won this quarter · €412k open and proven · 3.1× what is left"
    assert dollar.sentence == "won this quarter · $40k open and proven"


def test_a_quota_that_is_reached_has_no_coverage_and_says_so() -> None:
    reached = trends().coverage._replace(left=euros(0), ratio=None)
    assert told_money.coverage(trends(coverage=reached)).lines[0].sentence.endswith("the quota is reached")


def test_velocity_prints_its_four_factors_and_is_blank_below_five_wins() -> None:
    euro, dollar = told_money.velocity(trends()).lines
    assert euro.value == "€612 a day"
    assert euro.sentence == "18 open and qualified × €7k × 36 of 130 won ÷ 57 days"
    assert (dollar.value, dollar.sentence) == ("Too few (1 of 5)", "4 open and qualified, 1 won in USD")


def test_the_funnel_of_meetings_prints_three_counts() -> None:
    value, sentence, _ = first(told.meetings, trends())
    assert value == "11 of 15"
    assert sentence.startswith("15 booked, 13 held, 11 of these qualified · 87% held (95% interval:")


def test_every_number_leads_by_mouse_and_by_key_to_what_is_behind_it(
    show: Callable[[Callable[[Trends], Told], Trends], Card],
) -> None:
    card = show(told_money.generated, trends())
    asked: list[object] = []
    card.behind_requested.connect(asked.append)
    QTest.mouseClick(card.numbers[0], Qt.MouseButton.LeftButton)
    QTest.keyClick(card.numbers[1], Qt.Key.Key_Space)
    assert asked == [Pick(Figure.GENERATED, "EUR"), Pick(Figure.GENERATED, "USD")]
    assert card.numbers[1].accessibleName() == "Pipeline generated: $80k"


def test_each_number_is_explained_from_the_menu_by_its_currency(
    show: Callable[[Callable[[Trends], Told], Trends], Card],
) -> None:
    card = show(told_money.generated, trends())
    asked: list[object] = []
    card.explain_requested.connect(asked.append)
    entries = card.menu.choices.actions()
    assert [entry.text() for entry in entries] == ["Explain EUR", "Explain USD"]
    entries[1].trigger()
    assert asked == [Pick(Figure.GENERATED, "USD")]


def test_a_card_keeps_its_numbers_where_others_are_shown(
    show: Callable[[Callable[[Trends], Told], Trends], Card],
) -> None:
    card = show(told_money.generated, trends())
    kept = card.numbers[0]
    card.show_trends(trends(generated=trends().generated[:1]))
    assert card.numbers == [kept]
    assert kept.value.property("state") == "alone"


def test_fewer_cards_stand_in_a_row_where_the_text_is_larger(qtbot: QtBot) -> None:
    grid = CardGrid([Card(tell) for tell in EVERY[:4]])
    qtbot.addWidget(grid)
    grid.resize(1300, 400)
    for line, abreast in ((16, 4), (32, 2)):
        grid.fit(1300, line)
        grid.layout().activate()
        assert len({card.x() for card in grid.cards}) == abreast
