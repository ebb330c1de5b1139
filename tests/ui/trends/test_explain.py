# SPDX-License-Identifier: MIT
"""Every number says how it comes about: its formula with the counts, how sure it is, what was left out."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from rider.domain.trends import Basis, Figure, Pick, Rate, Trends
from rider.domain.trends.effort import Correlation, FocusMovement, PreparedYield
from rider.domain.trends.outcomes import ValueWinRate, WinRate
from tests.ui.trends import made
from tests.ui.trends.looking import TrendsDesk, hosted
from ui.trends.behind.sheet import BehindSheet
from ui.trends.explain.figures import explain
from ui.trends.explain.sheet import ExplainSheet
from ui.trends.named import lists, title

STAGE = made.stage_id(1)
PICKS = (
    (Pick(Figure.CONVERSION, STAGE), "53 advanced ÷ (53 + 30 lost + 15 still open) = 54%"),
    (Pick(Figure.FLOW, STAGE), "57 led on ÷ 87 ways out = 66%"),
    (Pick(Figure.SKIPS, STAGE), "3 of 53 advanced"),
    (Pick(Figure.BACK_MOVES, STAGE), "1 of 87 ways out led back"),
    (Pick(Figure.TRANSITIONS, STAGE), "53 Validation · 30 Lost · 15 Still there"),
    (Pick(Figure.SERIES, f"{STAGE}/2026-02"), "Feb 2026: 16 advanced ÷ 40 = 40%"),
    (Pick(Figure.TIME_IN_STAGE, STAGE), "14 days, from 40 left and 12 still there"),
    (Pick(Figure.STALLS, STAGE), "of 11 open: 2 quiet too long, 1 of these stalled; 1 waiting as agreed"),
    (Pick(Figure.WIN_RATE), "42 won ÷ (42 + 114 lost) = 27%"),
    (Pick(Figure.WIN_MONTH, "2025-12"), "Dec 2025: 3 won ÷ 13 closed = 23%"),
    (Pick(Figure.CREATED), "30 won ÷ (30 + 60 lost + 40 still open) = 23%"),
    (Pick(Figure.VALUE_WIN_RATE, "EUR"), "€310,000 won ÷ (€310,000 + €620,000 lost) = 33%, over 130 deals"),
    (Pick(Figure.CYCLE), "median of 42 won = 57 days"),
    (Pick(Figure.WON_VALUE, "USD"), "$90,000 over 6 deals: ÷ 6 = $15,000 on average"),
    (Pick(Figure.GENERATED, "EUR"), "€412,000 over 24 deals, 3 more without an amount; changed by −€18,000"),
    (
        Pick(Figure.VELOCITY, "EUR"),
        "18 open and qualified × €7,000 × (36 won ÷ 130 closed) ÷ 57 days = €612 a day",
    ),
    (Pick(Figure.SLIPPAGE), "5 slipped ÷ 20 due = 25%"),
    (Pick(Figure.CONTROL, "EUR"), "€300,000 proven ÷ €540,000 open = 56% over 30 deals"),
    (Pick(Figure.COVERAGE, "EUR"), "€412,000 open and proven ÷ (€220,000 − €87,000 won) = 3.1×"),
    (Pick(Figure.STRIP, "2025-11-26"), "26 Nov 2025: moved, 3 deals moved"),
    (Pick(Figure.FOCUS), "rank correlation over 34 weeks = 0.58, 95% interval: 0.29 to 0.77 (Fisher)"),
    (Pick(Figure.LEVERAGE), "220.0 h of high leverage ÷ 400.0 h tracked = 55%, over 190 blocks"),
    (Pick(Figure.MEETINGS), "13 held ÷ 15 booked = 87%"),
    (Pick(Figure.REPLIES), "21 people with a positive reply ÷ 250 people reached = 8.4%"),
    (Pick(Figure.HITS), "7 came true ÷ 11 answered = 64%"),
    (Pick(Figure.PREPARED), "6 moves ÷ 12.5 hours"),
    (
        Pick(Figure.SOURCES, "Referral"),
        "9 advanced with proof ÷ (9 + 4 by a claim + 3 lost + 4 new) = 45%",
    ),
    (Pick(Figure.PERSONAS, "champion"), "12 moved on ÷ 20 engaged = 60%"),
    (Pick(Figure.WAIVED, "waived"), "4 won ÷ 16 closed = 25%"),
)


def told(pick: Pick, trends: Trends | None = None) -> dict[str, str]:
    """Return what is said of a figure, by its heads."""
    return dict(explain(trends if trends is not None else made.trends(), pick))


@pytest.fixture
def sheet(qtbot: QtBot) -> Iterator[ExplainSheet]:
    """Return an explanation that stands for itself."""
    with hosted(ExplainSheet, 560, qtbot) as sheet:
        yield sheet


def test_every_figure_is_among_those_that_are_tried_here() -> None:
    assert {pick.figure for pick, _ in PICKS} == set(Figure)


@pytest.mark.parametrize(("pick", "formula"), PICKS, ids=[pick.figure.value for pick, _ in PICKS])
def test_a_figure_is_defined_and_shows_its_formula_with_the_counts(pick: Pick, formula: str) -> None:
    said = told(pick)
    assert formula in said["How it comes about"]
    assert {"What it is", "How sure it is", "Counted over", "Left out", "Imported"} <= said.keys()
    assert "26 Nov 2025 – 25 Nov 2026, as of" in said["Counted over"]
    assert title(made.trends(), pick)


@pytest.mark.parametrize("figure", list(Figure))
def test_a_figure_of_several_is_explained_for_all_of_them(figure: Figure) -> None:
    assert told(Pick(figure))["How it comes about"]


def test_a_figure_that_has_nothing_to_count_is_explained_all_the_same(fresh_desk: TrendsDesk) -> None:
    fresh = fresh_desk.inside.trends
    assert fresh is not None
    for pick, _ in PICKS:
        assert told(pick, fresh)["What it is"] == told(pick)["What it is"], pick


def test_the_maturity_age_says_how_it_came_about() -> None:
    own = told(Pick(Figure.CONVERSION, STAGE))["Maturity age"]
    assert own.startswith("22 days: of the deals that ever went on from here, three in four did so by then")
    usual = told(Pick(Figure.CONVERSION, made.stage_id(4)))["Maturity age"]
    assert usual.startswith("25 days, as long as fewer than 10 deals have gone on")


def test_what_was_left_out_is_said_with_its_reasons_and_counts() -> None:
    said = told(Pick(Figure.CONVERSION, STAGE))
    assert said["Left out"].startswith("8 too early")
    assert "12 imported without a history" in said["Left out"]
    assert said["Imported"] == "20 of 98, 20%, by what an import claims."


def test_where_imports_are_not_counted_apart_their_share_of_all_deals_is_said() -> None:
    said = told(Pick(Figure.FLOW, STAGE))["Imported"]
    assert said.endswith("Of all deals of this pipeline 42 of 210 were imported, 20%.")


def test_under_five_cases_there_is_no_rate_and_the_reason_is_said() -> None:
    few = WinRate(2, 2, 0, 0, 3, Basis(4), Basis(3))
    said = told(Pick(Figure.WIN_RATE), made.trends(win_rate=few))
    assert said["How it comes about"] == "2 won ÷ (2 + 2 lost): too few for a rate (4 of 5)"
    assert said["How sure it is"].startswith("4 cases are too few")
    assert "%" not in said["How it comes about"]


def test_velocity_names_its_four_factors_and_their_windows() -> None:
    factors = told(Pick(Figure.VELOCITY, "EUR"))["The four factors"].splitlines()
    assert [line.split(",")[0] for line in factors] == [
        "Open qualified deals",
        "Median won amount",
        "Win rate",
        "Median days to won",
    ]
    assert "36 won ÷ 130 closed = 28%, 95% interval:" in factors[2]
    assert "blank: 1 won of the 5" in told(Pick(Figure.VELOCITY, "USD"))["How it comes about"]


def test_deals_that_wait_are_said_to_count_for_as_long_as_they_have() -> None:
    said = told(Pick(Figure.TIME_IN_STAGE, STAGE))
    assert said["What waiting deals do to it"].startswith("12 still wait, and count for as long as they have")
    assert "those that left took 12 days" in said["How it comes about"]
    untold = told(Pick(Figure.TIME_IN_STAGE, made.stage_id(4)))
    assert untold["How it comes about"].startswith("not to tell yet, for too few have left")


@pytest.mark.parametrize(
    ("correlation", "count", "counts", "sure"),
    [
        (Correlation(0.1, -0.3, 0.4, 20), 20, "0.10", "there is no visible relation"),
        (Correlation(0.6, 0.2, 0.8, 20), 20, "0.60", "there is a relation to be seen"),
        (None, 5, "Too few weeks (5 of 8)", "Under 8 weeks nothing is told"),
    ],
)
def test_what_no_visible_relation_means_is_said(
    correlation: Correlation | None, count: int, counts: str, sure: str
) -> None:
    weeks = made.focus().weeks[:count]
    said = told(Pick(Figure.FOCUS), made.trends(focus=FocusMovement(weeks, correlation, Basis(count))))
    assert counts in said["How it comes about"]
    assert sure in said["How sure it is"]
    assert "means that the interval contains 0" in said["How sure it is"]


def test_what_preparing_was_followed_by_is_told_for_each_hour() -> None:
    few = told(Pick(Figure.PREPARED))["How it comes about"]
    assert "6 moves ÷ 12.5 hours: too few blocks (0) for a rate" in few
    rich = PreparedYield(12.5, 6, 9, 5, blocks=8, followed=4, too_early=1)
    said = told(Pick(Figure.PREPARED), made.trends(diagnose=made.diagnose()._replace(prepared=rich)))
    assert "4 deals moved or gained a proof ÷ 5 prepared for = 80%" in said["How it comes about"]
    assert (
        "6 moves ÷ 12.5 hours = 0.48 an hour, 95% interval: 0.18 to 1.04 (Byar)" in said["How it comes about"]
    )
    assert said["Left out"].startswith("1 too early")


def test_amounts_of_lost_deals_that_are_missing_are_said() -> None:
    said = told(Pick(Figure.VALUE_WIN_RATE, "USD"))["How it comes about"]
    assert said.endswith("not computable, an amount of a lost deal is missing")


def test_of_few_amounts_it_says_that_they_are_too_few() -> None:
    few = ValueWinRate("EUR", made.euros(30_000), made.euros(60_000), None, Basis(3))
    said = told(Pick(Figure.VALUE_WIN_RATE, "EUR"), made.trends(value_win_rates=(few,)))
    assert said["How it comes about"].endswith(
        "lost): 3 cases are too few: a rate would say more than is known. From 5 on there is one."
    )
    one = few._replace(basis=Basis(1))
    said = told(Pick(Figure.VALUE_WIN_RATE, "EUR"), made.trends(value_win_rates=(one,)))
    assert "1 case is too few" in said["How it comes about"]


def test_a_rate_that_is_not_known_is_told_as_of_now_alone() -> None:
    said = told(Pick(Figure.STALLS, STAGE), made.trends(stalls=()))
    assert said["How it comes about"] == "How open deals stand is known of the present day alone."


def test_the_page_explains_a_number_and_leads_to_what_is_behind_it(trends_desk: TrendsDesk) -> None:
    side = trends_desk.window.flows.side
    trends = trends_desk.inside.trends
    assert trends is not None
    card = trends_desk.card("Win rate, by count")
    card.menu.setFocus()
    card.menu.choices.actions()[0].trigger()
    sheet = side.content
    assert isinstance(sheet, ExplainSheet)
    assert sheet.title.text() == "Win rate, by count"
    assert sheet.primary.hasFocus()
    QTest.keyClick(sheet.primary, Qt.Key.Key_Return)
    trends_desk.wait()
    listed = side.content
    assert isinstance(listed, BehindSheet)
    assert listed.table.rows.rowCount() == trends.win_rate.rate.n
    QTest.keyClick(trends_desk.window.focusWidget(), Qt.Key.Key_Escape)
    assert side.content is sheet
    QTest.keyClick(trends_desk.window.focusWidget(), Qt.Key.Key_Escape)
    assert not trends_desk.window.flows.has_sheet
    assert card.menu.hasFocus()


def test_of_several_together_the_rep_chooses_one_to_see_behind(sheet: ExplainSheet) -> None:
    asked = QSignalSpy(sheet.behind_requested)
    sheet.open_for(made.trends(), Pick(Figure.CONVERSION))
    assert not sheet.primary.isVisible()
    assert sheet.which.hasFocus()
    entries = sheet.which.choices.actions()
    assert [entry.text() for entry in entries][:2] == ["Prospect → Discovery", "Discovery → Validation"]
    entries[1].trigger()
    assert asked.at(0) == [Pick(Figure.CONVERSION, STAGE)]


def test_of_days_there_are_too_many_to_choose_from_and_none_is_offered(sheet: ExplainSheet) -> None:
    sheet.open_for(made.trends(), Pick(Figure.STRIP))
    assert not sheet.primary.isVisible()
    assert not sheet.which.isVisible()
    assert sheet.copy_button.hasFocus()


def test_whatever_is_offered_can_be_listed(trends_desk: TrendsDesk) -> None:
    trends = trends_desk.inside.trends
    assert trends is not None
    stage = trends.conversions[1].stage_id
    offered = [lists(trends, Pick(one, stage if one is Figure.SERIES else "")) for one in Figure]
    assert {picks[0].figure for picks in offered if picks} >= set(Figure) - {Figure.STRIP, Figure.SOURCES}
    for pick in (pick for picks in offered for pick in picks[:2]):
        trends_desk.inside.ask_behind(pick)
        trends_desk.wait()
        content = trends_desk.window.flows.side.content
        assert isinstance(content, BehindSheet)
        assert content.pick == pick
        assert content.title.text() == title(trends, pick)
        trends_desk.window.flows.side.dismiss()


def test_the_words_are_selected_and_copied_by_keyboard(sheet: ExplainSheet) -> None:
    sheet.open_for(made.trends(), Pick(Figure.CONVERSION, STAGE))
    texts = [label for label in sheet.findChildren(QLabel) if label.property("role") == "explained"]
    assert len(texts) == len(sheet.said)
    text = texts[1]
    assert text.accessibleName().startswith("How it comes about: 53 advanced")
    text.setFocus()
    QTest.keySequence(text, "Ctrl+A")
    QTest.keySequence(text, "Ctrl+C")
    assert QGuiApplication.clipboard().text().startswith("53 advanced ÷")


def test_all_of_it_is_copied_as_text(sheet: ExplainSheet) -> None:
    sheet.open_for(made.trends(), Pick(Figure.CONVERSION, STAGE))
    sheet.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Stage to stage: Discovery → Validation\n\nWhat it is\nOf the deals")
    assert "How sure it is\n" in copied


def test_a_name_is_never_taken_for_rich_text(sheet: ExplainSheet) -> None:
    one = made.conversions()[1]._replace(stage_name="<img src=x>")
    sheet.open_for(replace(made.trends(), conversions=(one,)), Pick(Figure.CONVERSION))
    formats = {label.textFormat() for label in sheet.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}


def test_another_file_is_turned_to_while_a_number_is_explained(
    trends_desk: TrendsDesk, tmp_path: Path
) -> None:
    trends_desk.inside.explain(Pick(Figure.WIN_RATE))
    trends_desk.bridge.turn_to(sample=True)
    trends_desk.wait()
    assert not trends_desk.window.flows.has_sheet
    trends_desk.inside.explain(Pick(Figure.WIN_RATE))
    assert not trends_desk.window.flows.has_sheet, "nothing is shown yet that could be explained"


def test_every_number_of_the_page_is_explained(trends_desk: TrendsDesk) -> None:
    trends = trends_desk.inside.trends
    assert trends is not None
    for card in trends_desk.page.cards:
        for number in card.numbers:
            assert number.pick is not None
            assert explain(trends, number.pick)
    for conversion in trends.conversions:
        for figure in (Figure.CONVERSION, Figure.FLOW, Figure.TIME_IN_STAGE, Figure.STALLS):
            assert explain(trends, Pick(figure, conversion.stage_id))


def test_a_rate_of_nothing_is_no_fault() -> None:
    one = made.conversions()[1]._replace(advanced=0, lost=0, still_open=0, flow=Rate(0, 0), basis=Basis())
    said = told(Pick(Figure.CONVERSION, STAGE), replace(made.trends(), conversions=(one,)))
    assert "nothing to count yet" in said["How it comes about"]
    assert said["Imported"] == "Nothing was counted, so nothing of it is imported."
