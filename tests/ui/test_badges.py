# SPDX-License-Identifier: MIT
"""Badges: drawn for every kind, explained on hover and to a screen reader, and counted by the filters."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rider.domain.momentum import Badge, BadgeKind, Pace
from rider.domain.money import Money
from rider.reads.board.board import Board, Card, Control
from tests.ui import boards
from tests.ui.deals import TODAY
from ui.board import words
from ui.board.card_delegate import CardDelegate
from ui.board.page import BoardPage
from ui.board.words import CardWords
from ui.shell.header import Header
from ui.shots.badges import badges, dressed
from ui.theme import apply, load
from ui.widgets.elided import plain_tip

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

UNTIL = TODAY + timedelta(days=21)
WAITS = Badge(BadgeKind.WAITS, until=UNTIL)
STALLED_26 = (
    "Stalled: quiet for 26 days. Half of your deals leave Proposal within 14 days (23 done, 4 still there)."
)
Shown = Callable[[Board], BoardPage]


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication) -> Shown:
    """Return a way to show a board."""
    apply(qapp, load("light"))

    def show(board: Board) -> BoardPage:
        page = BoardPage()
        qtbot.addWidget(page)
        page.resize(1300, 760)
        page.show_board(board)
        page.show()
        return page

    return show


def reasons(*cards: Card, board: Board | None = None) -> list[str]:
    """Return the sentences of the first card of a board."""
    whole = board or boards.board(*cards)
    return CardWords(TODAY, {c.id: c.name for c in whole.columns}, whole).why(cards[0])


# -- how a badge is drawn


def drawn(card: Card, theme: str, width: int) -> QImage:
    """Return a picture of a card, a pixel for a pixel."""
    worn = load(theme)
    delegate = CardDelegate(worn, QFont("Sans", 10), CardWords(TODAY, {}))
    image = QImage(QSize(width + 4, delegate.card_height + 4), QImage.Format.Format_RGB32)
    image.fill(worn.color("sunken"))
    painter = QPainter(image)
    delegate.paint_card(painter, QRect(2, 2, width, delegate.card_height), card)
    painter.end()
    return image


def colours(image: QImage) -> set[int]:
    return {
        image.pixel(x, y) for x in range(image.width()) for y in range(image.height() // 2, image.height())
    }


TONES = {
    BadgeKind.NO_NEXT_STEP: "danger_soft",
    BadgeKind.OVERDUE: "danger_soft",
    BadgeKind.STALLED: "warn_soft",
    BadgeKind.SLIPPED: "warn_soft",
    BadgeKind.STALE: "gold_soft",
    BadgeKind.GATE_OPEN: "accent_soft",
    BadgeKind.MOVED_TODAY: "accent_soft",
    BadgeKind.QUIET: "warn_soft",
    BadgeKind.WAITS: "info_soft",
    BadgeKind.CALM: "sunken",
}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("kind", BadgeKind)
@pytest.mark.parametrize("width", [150, 260])
def test_every_badge_has_a_ground_of_its_own(
    qapp: QApplication, kind: BadgeKind, theme: str, width: int
) -> None:
    worn = Badge(kind, 26, UNTIL if kind is BadgeKind.WAITS else None)
    image = drawn(boards.card("Dock scheduling", badge=worn), theme, width)
    assert load(theme).color(TONES[kind]).rgb() in colours(image)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_calm_badge_shows_on_a_hollow_card_too(qapp: QApplication, theme: str) -> None:
    image = drawn(boards.card("From the CRM", claims="s2", due=None), theme, 260)
    worn = load(theme)
    found = colours(image)
    assert worn.color("surface").rgb() not in found
    assert QColor(worn.color("line")).rgb() in found


def test_a_badge_stays_within_a_narrow_card_and_leaves_room_for_the_count() -> None:
    assert words.badge(WAITS).startswith("waits until 12")
    assert words.badge(WAITS, briefly=True).startswith("until 12")
    assert words.badge(Badge(BadgeKind.STALLED, 26), briefly=True) == "stalled 26 d"


def test_the_picture_of_all_badges_has_them_all() -> None:
    board = boards.pictured()
    assert [b.kind for b in badges(board.today)] == list(BadgeKind)
    worn = {c.badge.kind for column in dressed(board).columns for c in column.cards}
    assert worn == set(BadgeKind)


# -- why


def test_a_stalled_deal_says_how_long_and_against_which_pace() -> None:
    stalled = boards.card("Route optimiser", "s3", badge=Badge(BadgeKind.STALLED, 26))
    assert reasons(stalled) == [STALLED_26]


@pytest.mark.parametrize(
    ("pace", "sentence"),
    [
        (
            Pace(14.0, done=7, waiting=2),
            "Quiet for 16 days. In Discovery the playbook allows 14 days, until 10 of your deals have left it"
            " (7 so far).",
        ),
        (
            Pace(14.0, done=12, waiting=30),
            "Quiet for 16 days. In Discovery the playbook allows 14 days: most of your deals there have not"
            " left it yet (12 done, 30 still there).",
        ),
    ],
)
def test_without_a_pace_of_the_rep_s_own_the_playbook_s_is_told_and_why(pace: Pace, sentence: str) -> None:
    assert reasons(boards.card("Claims triage", "s1", badge=Badge(BadgeKind.QUIET, 16), pace=pace)) == [
        sentence
    ]


def test_each_sign_has_its_sentence() -> None:
    late = boards.card("Late", "s2", badge=Badge(BadgeKind.OVERDUE, 2), due=-2, put_off=3)
    assert reasons(late) == [
        "The next step was due 2 days ago, on 19 Nov.",
        "The same next step was put off 3 times.",
    ]
    assert reasons(boards.card("None", badge=Badge(BadgeKind.NO_NEXT_STEP), due=None)) == [
        "There is no next step. Set one, with a day."
    ]
    assert reasons(boards.card("Slips", badge=Badge(BadgeKind.SLIPPED, 41))) == [
        "The expected close moved later 3 times, by 41 days in all."
    ]
    assert reasons(boards.card("Waits", badge=WAITS)) == [
        "Waits until 12 Dec 2026: Their budget is decided then"
    ]
    assert reasons(boards.card("Redacted", badge=WAITS, wait_why="")) == ["Waits until 12 Dec 2026."]
    assert reasons(boards.card("Open", "s1", proven=3, badge=Badge(BadgeKind.GATE_OPEN))) == [
        "The gate to Validation is open: all that it asks for is there."
    ]
    assert reasons(boards.card("Moved", badge=Badge(BadgeKind.MOVED_TODAY))) == ["It moved forward today."]
    assert reasons(boards.card("Calm")) == ["Nothing new from the buyer for 3 days."]
    assert reasons(boards.card("Today", badge=Badge(BadgeKind.CALM, 0))) == []


def test_stale_proof_is_named_with_its_age() -> None:
    stale = boards.card("Gate kiosks", "s3", badge=Badge(BadgeKind.STALE))
    fresh = boards.held_up_to("s3", 0)
    old = boards.held("r3.1", on=TODAY - timedelta(days=100))
    assert reasons(stale, board=boards.board(stale, held_by={"Gate kiosks": {**fresh, **old}})) == [
        "Proof out of date: “Decision process clarified” is 100 days old and counts for 90 days."
    ]


def test_hope_is_told_in_money() -> None:
    hopeful = boards.card("Terminal pilot", "s2", claims="s3", badge=Badge(BadgeKind.CALM, 0), stated=70)
    assert reasons(hopeful) == [
        "Claims Proposal; Validation is proven.",
        "You say 70%, proof says 42% (5 of 12). So €27k of €95k is hope.",
    ]
    worthless = hopeful._replace(value=None)
    assert reasons(worthless)[1:] == ["You say 70%, proof says 42% (5 of 12)."]


def test_the_reasons_stand_in_the_tooltip_and_in_what_a_screen_reader_says(shown: Shown) -> None:
    stalled = boards.card("<b>Route</b>", "s3", badge=Badge(BadgeKind.STALLED, 26))
    page = shown(boards.board(stalled))
    model = next(c for c in page.lanes.columns if c.zone_id == "s3").model
    index = model.index(0)
    tip = str(model.data(index, Qt.ItemDataRole.ToolTipRole))
    assert plain_tip(STALLED_26)[len("<p style='white-space:pre-wrap'>") : -len("</p>")] in tip
    assert "&lt;b&gt;Route" in tip
    assert str(model.data(index, Qt.ItemDataRole.AccessibleDescriptionRole)).endswith(STALLED_26)
    spoken = str(model.data(index, Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.endswith("stalled 26 days")


def test_a_card_of_a_closed_deal_gives_no_reasons() -> None:
    won = boards.closed(boards.card("Won", "s4"), "won")
    assert reasons(won, board=boards.board(won=(won,))) == []


# -- filters and the header


def test_the_filter_finds_a_stalled_deal_under_a_more_urgent_badge(shown: Shown, qtbot: QtBot) -> None:
    hidden = boards.card("Hidden", badge=Badge(BadgeKind.OVERDUE, 2), due=-2, quiet_days=30)
    waiting = boards.card("Waiting", badge=WAITS, quiet_days=90)
    plain = boards.card("Stalled", badge=Badge(BadgeKind.STALLED, 26))
    page = shown(boards.board(hidden, waiting, plain, boards.card("Calm")))
    assert page.bar.quick.button("stalled").text() == "Stalled 2"
    qtbot.mouseClick(page.bar.quick.button("stalled"), Qt.MouseButton.LeftButton)
    assert [c.name for lane in page.lanes.columns for c in lane.model.cards] == ["Hidden", "Stalled"]


def test_the_header_tells_control_and_hope_for_each_currency(qtbot: QtBot) -> None:
    header = Header()
    qtbot.addWidget(header)
    header.resize(900, 60)
    told = (
        Control(Money(1_300_000_00, "EUR"), Money(900_000_00, "EUR"), Money(27_000_00, "EUR")),
        Control(Money(38_000_00, "USD"), Money(0, "USD"), Money(0, "USD")),
    )
    header.show_board(replace(boards.pictured(), control=told))
    lines = [
        "€900k of €1.3M stands where it is proven. €27k is hope: stated beyond the proof.",
        "$0 of $38k stands where it is proven.",
    ]
    assert header.subtitle.accessibleDescription() == "\n".join(lines)
    assert all(line in header.subtitle.toolTip() for line in lines)
