# SPDX-License-Identifier: MIT
"""The panel beside the day: it shows the block in focus, and every key says what the rep wishes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from rider.domain.focus.blocks import MINUTE_MS, BlockState, Ending, GapKind, Spent
from tests.ui.focus.blocks import AT, block, running
from tests.ui.gates import here, press
from ui.blocks.running_state import Coming, LeftBehind, Nothing, Running
from ui.blocks.running_words import countdown, told_of
from ui.focus.ring import fitting, places
from ui.focus.running_panel import RunningPanel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


class Page(QWidget):
    """A page with a field to type into, and the panel at its right."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.panel = QLineEdit(), RunningPanel()
        row = QHBoxLayout(self)
        row.addWidget(self.field)
        row.addWidget(self.panel)
        self.day = QWidget()
        self.day.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row.addWidget(self.day)
        self.panel.act_in(self)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.resize(900, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.day.setFocus()
    return made


def everything(widget: QWidget) -> str:
    return "\n".join(x.text() for x in widget.findChildren(QLabel) if x.isVisible())


def open_menu(page: Page) -> QMenu:
    return next(m for m in page.panel.findChildren(QMenu) if m.isVisible())


def test_the_panel_shows_the_block_its_intent_and_what_else_the_deal_is_short_of(page: Page) -> None:
    page.panel.show_state(running(), ("Economic buyer confirmed", "Next step agreed"))
    shown = everything(page.panel)
    for words in (
        "Decision process clarified · Hafen Terminal",
        "What will be true afterwards?",
        "Decision process written down with the Head of Ops",
        "Also useful here",
        "○ Economic buyer confirmed",
        "The clock survives sleep and restart; closing Rider keeps the block.",
    ):
        assert words in shown


@pytest.mark.parametrize(
    ("clock", "shown"),
    [
        (running(), "34:12"),
        (running(left_ms=90 * MINUTE_MS), "90:00"),
        (running(left_ms=59_001), "1:00"),
        (running(left_ms=1), "0:01"),
        (running(left_ms=0), "+0:00"),
        (running(left_ms=0, over_ms=4 * MINUTE_MS + 10_999), "+4:10"),
        (running(left_ms=960 * MINUTE_MS), "960:00"),
    ],
)
def test_the_countdown_tells_minutes_and_seconds_and_with_a_plus_those_beyond(
    clock: Running, shown: str
) -> None:
    assert countdown(clock) == shown


def test_no_digit_moves_while_seconds_pass() -> None:
    font = fitting(QFont(), "34:12", 190)
    metrics = QFontMetricsF(font)
    cells = []
    for text in ("34:12", "11:11", "08:00", "44:57"):
        middles = [at + metrics.horizontalAdvance(sign) / 2 for at, sign in places(text, metrics)]
        cells.append([round(middle, 6) for middle in middles])
    assert cells == [cells[0]] * 4


def test_a_screen_reader_is_told_of_the_clock_at_most_once_a_minute(page: Page) -> None:
    page.panel.show_state(running())
    told: list[str] = []
    for second in range(180):
        page.panel.show_clock(running(left_ms=34 * MINUTE_MS + 12_000 - second * 1_000))
        said = page.panel.face.ring.accessibleDescription()
        if not told or told[-1] != said:
            told.append(said)
    assert told == [f"{n} min left, left of 90 min" for n in (34, 33, 32, 31)]


def test_overrun_interruptions_pauses_and_time_away_are_told_apart() -> None:
    clock = running(
        interruptions=1,
        interrupted_ms=4 * MINUTE_MS,
        paused_ms=3 * MINUTE_MS,
        away_ms=123 * MINUTE_MS,
    )
    assert told_of(clock) == "1 interruption, 4 min. Paused 3 min. Away 2 h 03 min, not counted."
    assert told_of(running(interruptions=2, interrupted_ms=20_000)) == "2 interruptions, under 1 min."
    assert told_of(running()) == ""


def test_p_pauses_and_p_goes_on(page: Page, qtbot: QtBot) -> None:
    page.panel.show_state(running())
    with qtbot.waitSignal(page.panel.face.pause_requested):
        press(qtbot, Qt.Key.Key_P)
    page.panel.show_clock(running(is_paused=True))
    assert page.panel.face.paused.text() == "Go on"
    assert not page.panel.face.interrupted.isEnabled()
    with qtbot.waitSignal(page.panel.face.go_on_requested):
        press(qtbot, Qt.Key.Key_P)


@pytest.mark.parametrize(
    ("letter", "kind"),
    [
        (Qt.Key.Key_I, GapKind.INTERNAL),
        (Qt.Key.Key_O, GapKind.EXTERNAL),
        (Qt.Key.Key_P, GapKind.PROSPECT_CALL),
    ],
)
def test_i_asks_what_interrupts_a_letter_says_it_and_i_ends_it(
    page: Page, qtbot: QtBot, letter: Qt.Key, kind: GapKind
) -> None:
    page.panel.show_state(running())
    press(qtbot, Qt.Key.Key_I)
    with qtbot.waitSignal(page.panel.face.interruption_requested) as asked:
        qtbot.keyClick(open_menu(page), letter)
    assert asked.args == [kind]
    page.panel.show_clock(running(interruption=kind, interruption_ms=2 * MINUTE_MS))
    assert "2 min so far. The clock goes on." in everything(page.panel)
    assert page.panel.face.interrupted.text() == "Back to it"
    with qtbot.waitSignal(page.panel.face.interruption_ended):
        press(qtbot, Qt.Key.Key_I)


def test_f_before_the_time_asks_whether_it_was_reached_or_given_up(page: Page, qtbot: QtBot) -> None:
    page.panel.show_state(running())
    for letter, ending in ((Qt.Key.Key_R, Ending.REACHED_EARLY), (Qt.Key.Key_G, Ending.GAVE_UP)):
        press(qtbot, Qt.Key.Key_F)
        with qtbot.waitSignal(page.panel.face.end_requested) as asked:
            qtbot.keyClick(open_menu(page), letter)
        assert asked.args == [ending]


def test_escape_in_that_question_leaves_the_clock_alone(page: Page, qtbot: QtBot) -> None:
    page.panel.show_state(running())
    press(qtbot, Qt.Key.Key_F)
    with qtbot.assertNotEmitted(page.panel.face.end_requested):
        qtbot.keyClick(open_menu(page), Qt.Key.Key_Escape)


def test_f_after_the_time_ends_the_block_at_once(page: Page, qtbot: QtBot) -> None:
    page.panel.show_state(running(left_ms=0, over_ms=5_000))
    with qtbot.waitSignal(page.panel.face.end_requested) as asked:
        press(qtbot, Qt.Key.Key_F)
    assert asked.args == [Ending.ON_TIME]


def test_a_plus_and_a_click_plan_more_minutes(page: Page, qtbot: QtBot) -> None:
    page.panel.show_state(running())
    with qtbot.waitSignal(page.panel.face.extension_requested) as asked:
        qtbot.keyClick(here(), "+")
    assert asked.args == [5]
    with qtbot.waitSignal(page.panel.face.extension_requested) as asked:
        qtbot.mouseClick(page.panel.face.fifteen, Qt.MouseButton.LeftButton)
    assert asked.args == [15]
    assert here() is page.day


def test_letters_that_are_typed_are_typed(page: Page, qtbot: QtBot) -> None:
    page.panel.show_state(running())
    page.field.setFocus()
    with qtbot.assertNotEmitted(page.panel.face.pause_requested):
        qtbot.keyClicks(page.field, "pifs+")
    assert page.field.text() == "pifs+"


def test_s_starts_the_block_that_comes_next(page: Page, qtbot: QtBot) -> None:
    page.panel.show_state(Coming(block(), is_today=True, at_ms=AT - 25 * MINUTE_MS))
    assert "11:00, in 25 min · 90 min" in everything(page.panel)
    with qtbot.waitSignal(page.panel.start_requested) as asked:
        press(qtbot, Qt.Key.Key_S)
    assert asked.args == ["b1"]


def test_a_block_that_ended_is_offered_until_it_is_said_what_came_of_it(page: Page, qtbot: QtBot) -> None:
    spent = Spent(AT, AT + 80 * MINUTE_MS, 80 * MINUTE_MS)
    ended = block(state=BlockState.ENDED, spent=spent)
    page.panel.show_state(Nothing(), unsaid=ended)
    assert "Ended at 12:20" in everything(page.panel)
    with qtbot.waitSignal(page.panel.account_requested) as asked:
        press(qtbot, Qt.Key.Key_F)
    assert asked.args == ["b1"]
    with qtbot.assertNotEmitted(page.panel.start_requested):
        press(qtbot, Qt.Key.Key_S)


def test_a_block_left_behind_is_asked_about(page: Page, qtbot: QtBot) -> None:
    page.panel.show_state(LeftBehind(block()))
    with qtbot.waitSignal(page.panel.recovery_requested):
        qtbot.mouseClick(page.panel.idle.button, Qt.MouseButton.LeftButton)


def test_an_empty_day_is_told_in_a_sentence(page: Page) -> None:
    page.panel.show_state(Nothing())
    assert "Nothing is planned." in everything(page.panel)
    assert not page.panel.idle.button.isVisible()


@pytest.mark.parametrize("state", [running(), Coming(block(), is_today=True, at_ms=AT), LeftBehind(block())])
def test_no_deal_is_named_while_presenting_and_that_is_seen(
    page: Page, qtbot: QtBot, state: Running | Coming | LeftBehind
) -> None:
    page.panel.show_state(state, unsaid=block(id="b0"))
    with qtbot.waitSignal(page.panel.presenting_toggled) as asked:
        qtbot.mouseClick(page.panel.presenting, Qt.MouseButton.LeftButton)
    assert asked.args == [True]
    page.panel.set_private(True)
    shown = everything(page.panel)
    assert "Hafen" not in shown
    assert "Head of Ops" not in shown
    assert "Presenting" in shown
    page.panel.set_private(False)
    assert "Hafen Terminal" in everything(page.panel)


def test_all_buttons_stand_within_a_panel_that_is_narrow(page: Page) -> None:
    page.panel.show_state(running(interruptions=1, interrupted_ms=MINUTE_MS), ("One", "Two", "Three"))
    for wide in (300, 230):
        page.panel.setFixedWidth(wide)
        page.layout().activate()
        page.grab()
        face = page.panel.face
        for button in (face.paused, face.interrupted, face.finished, face.five, face.fifteen):
            left = button.mapTo(page.panel, button.rect().topLeft()).x()
            assert left >= 0
            assert left + button.width() <= wide, button.text()
            assert button.height() >= button.sizeHint().height()
