# SPDX-License-Identifier: MIT
"""What stands on the grid: names and times, many meetings at once, in private, in large text."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rider.domain.focus.blocks import BlockKind, BlockState, MeetingOutcome, Reach
from tests.ui.focus.grids import LEFT, MONDAY, NO, Hands, agenda, at, block, meeting
from ui.focus.grid.listing import MeetingList
from ui.focus.grid.look import Tone
from ui.focus.grid.tile import BlockTile, FoldTile
from ui.theme import apply, load

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

DECISION = {
    "account": "Hafen Terminal",
    "deal_name": "Dock scheduling",
    "requirement_title": "Decision path",
    "intent": "the process is written down",
}


def words(grid: Hands, key: str) -> tuple[str, ...]:
    """Return the lines that can be read on an entry."""
    return grid.canvas.sight_of(grid.tile(key)).words


def test_a_block_says_what_it_is_whom_it_is_about_and_what_will_be_true(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(11), 90, **DECISION)))
    assert words(grid, "b1") == (
        "Decision path · Hafen Terminal",
        "Intent: the process is written down · 90 min",
    )
    assert grid.tile("b1").accessibleName() == "Decision path, Hafen Terminal, 11:00 to 12:30, planned"


def test_each_state_and_kind_stands_out_and_says_how_it_stands(qtbot: QtBot) -> None:
    closed = block("3", at(12), state=BlockState.CLOSED, reach=Reach.PARTLY)
    low = block("4", at(14), kind=BlockKind.INBOX, account="")
    running = block("2", at(10), state=BlockState.RUNNING)
    grid = Hands(qtbot, agenda(block("1", at(8)), running, closed, low, now=at(9, 30)))
    tones = [grid.canvas.sight_of(grid.tile(f"b{n}")).tone for n in "1234"]
    assert tones == [Tone.PLANNED, Tone.RUNNING, Tone.DONE, Tone.LOW]
    assert [words(grid, f"b{n}")[-1] for n in "1234"] == [
        "60 min · not held",
        "60 min · running",
        "60 min · partly reached",
        "low-leverage, batched · 60 min",
    ]


def test_meetings_say_what_is_doubtful_about_them(qtbot: QtBot) -> None:
    grid = Hands(
        qtbot,
        agenda(
            meeting("1", at(8), deal_name="Polder Foods", outcome=MeetingOutcome.QUALIFIED),
            meeting("2", at(10), tentative=True),
            meeting("3", at(12), doubtful_zone="Customized Time Zone"),
            meeting("4", at(14), takes_time=False),
        ),
    )
    tones = [grid.canvas.sight_of(grid.tile(f"m{n}")).tone for n in "1234"]
    assert tones == [Tone.MEETING, Tone.TENTATIVE, Tone.DOUBTFUL, Tone.FREE]
    assert [words(grid, f"m{n}")[-1] for n in "1234"] == [
        "Work · qualified meeting",
        "Work · tentative",
        "Work · time zone Customized Time Zone is not known",
        "Work · free",
    ]


def test_once_it_is_over_a_meeting_about_a_deal_asks_what_came_of_it(qtbot: QtBot) -> None:
    shown = (meeting("1", at(8), deal_id="d1", deal_name="Polder Foods"), meeting("2", at(10)))
    grid = Hands(qtbot, agenda(*shown))
    grid.view.set_now(at(12))
    grid.settle()
    asked = "ended, say what came of it"
    assert [grid.tile(f"m{n}").accessibleName().endswith(asked) for n in "12"] == [True, False]
    assert words(grid, "m1")[-1] == f"Work · {asked}"


def test_a_block_over_a_meeting_is_striped_where_they_share_time_and_stands_beside_it(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(9), 120), meeting("2", at(10)), meeting("3", at(8), 60)))
    sight = grid.canvas.sight_of(grid.tile("b1"))
    ((top, bottom),) = sight.shared
    middle = sight.frame.height() / 2
    assert abs(top - middle) <= 2
    assert bottom >= sight.frame.height() - 2
    assert not grid.tile("b1").geometry().intersects(grid.tile("m2").geometry())
    assert grid.tile("m3").width() > grid.tile("b1").width()  # which shares no time with any


def test_twenty_meetings_at_once_can_all_be_read_and_opened(qtbot: QtBot) -> None:
    shown = [meeting(str(n), at(9, n), 90) for n in range(20)]
    grid = Hands(qtbot, agenda(block("1", at(9)), *shown))
    tiles = [grid.canvas.pool.tile(stand.key) for stand, _ in grid.canvas.stands]
    meetings = [tile for tile in tiles if tile.key != "b1"]
    for one in meetings:
        assert one.width() >= grid.canvas.look.lane_px - 4
        assert not any(one.geometry().intersects(other.geometry()) for other in tiles if other is not one)
    (fold,) = [tile for tile in meetings if isinstance(tile, FoldTile)]
    assert len(fold.shown.folded) + len(meetings) - 1 == 20
    assert grid.canvas.wardrobe.tip(fold.shown).count("\n") == len(fold.shown.folded) - 1
    middle = fold.geometry().center()
    grid.press(middle)
    grid.release(middle)
    listed = grid.canvas.deeds.listed
    assert [action.text() for action in listed.actions()][-1] == "09:19 Meeting 19"
    QTest.mouseClick(listed, LEFT, NO, listed.actionGeometry(listed.actions()[-1]).center())
    assert grid.told == [("meeting_opened", "19")]


def test_the_keyboard_opens_meetings_that_are_folded(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(*[meeting(str(n), at(9, n), 90) for n in range(20)]))
    fold = next(tile for tile in grid.canvas.pool.tiles.values() if isinstance(tile, FoldTile))
    fold.setFocus()
    grid.key(Qt.Key.Key_Return)
    listed = grid.canvas.deeds.listed
    QTest.keyClick(listed, Qt.Key.Key_Down)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert grid.told == [("meeting_opened", fold.shown.folded[0].shows.id)]


def test_all_day_meetings_stand_above_and_the_rest_is_folded_day_by_day(qtbot: QtBot) -> None:
    tuesday = date(2026, 11, 24)
    fair = meeting("fair", 0, title="Trade fair", first_day=date(2026, 11, 20), last_day=tuesday)
    more = [meeting(f"d{n}", 0, title=f"Birthday {n}", first_day=tuesday, last_day=tuesday) for n in range(4)]
    grid = Hands(qtbot, agenda(fair, *more, days=7))
    strip = grid.view.all_day
    names = [tile.accessibleName() for tile in strip.tiles]
    assert names == [
        "Trade fair, all day",
        "Birthday 0, all day",
        "3 meetings, all day: Birthday 1, Birthday 2, Birthday 3",
    ]
    assert grid.canvas.stands == []
    place = strip.tiles[0].mapTo(grid.window, strip.tiles[0].rect().center())
    QTest.mouseDClick(grid.window.windowHandle(), LEFT, NO, place)
    strip.tiles[1].setFocus()
    grid.key(Qt.Key.Key_Return)
    assert grid.told == [("meeting_opened", "fair"), ("meeting_opened", "d0")]
    grid.view.set_private(True)
    strip.tiles[2].setFocus()
    grid.key(Qt.Key.Key_Return)
    (listed,) = strip.findChildren(MeetingList)
    assert [action.text() for action in listed.actions()] == ["Meeting"] * 3
    QTest.keyClick(listed, Qt.Key.Key_Down)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert grid.told[-1] == ("meeting_opened", "d1")


def test_in_private_no_deal_account_or_meeting_is_named_anywhere(qtbot: QtBot) -> None:
    told = meeting("2", at(13), title="Call with Polder", deal_name="Polder Foods", where="Polder's office")
    fair = meeting("3", 0, title="Polder fair", first_day=MONDAY, last_day=MONDAY)
    grid = Hands(qtbot, agenda(block("1", at(11), 90, **DECISION), told, fair))
    grid.view.set_private(True)
    said = [
        text
        for key in ("b1", "m2")
        for text in (
            *words(grid, key),
            grid.tile(key).accessibleName(),
            grid.canvas.wardrobe.tip(grid.tile(key).shown),
        )
    ]
    said += [tile.accessibleName() for tile in grid.view.all_day.tiles]
    grid.tile("b1").setFocus()
    grid.key(Qt.Key.Key_Return)
    said.append(grid.canvas.ghost.title)
    grid.key(Qt.Key.Key_Escape)
    for name in ("Hafen", "Dock", "Polder", "written down"):
        assert not any(name in text for text in said)
    assert said[0] == "Chase a proof"
    grid.view.set_private(False)
    assert words(grid, "b1")[0] == "Decision path · Hafen Terminal"


def test_a_tooltip_shows_markup_as_it_is(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(9), account="<b>Hafen</b>")))
    grid.move(grid.tile("b1").geometry().center())
    assert "&lt;b&gt;Hafen&lt;/b&gt;" in grid.tile("b1").toolTip()


def test_a_long_name_goes_on_below_and_is_cut_off_at_the_end(qtbot: QtBot) -> None:
    name = "A name of an account that goes on and on and will not end before the day does " * 3
    grid = Hands(qtbot, agenda(block("1", at(9), 30, account=name), days=7), wide=1000)
    sight = grid.canvas.sight_of(grid.tile("b1"))
    faces = (grid.canvas.look.title, grid.canvas.look.body)
    for line in sight.lines:
        assert min(face.metrics.horizontalAdvance(line.text) for face in faces) <= sight.frame.width()
        assert line.baseline <= sight.frame.height()
    assert sight.words[-1].endswith("…")
    assert name.strip() in grid.tile("b1").accessibleName()


def test_a_name_that_is_written_from_right_to_left_turns_nothing_around(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda(block("1", at(9), 60, account="שלום", intent="חוזה")))
    assert words(grid, "b1") == (
        "Chase a proof · \u2068שלום\u2069",
        "Intent: \u2068חוזה\u2069 · 60 min",
    )


def test_with_text_twice_as_large_hours_grow_and_every_day_stays_wide_enough(qtbot: QtBot) -> None:
    app = QApplication.instance()
    apply(app, load("light"), 100)
    grid = Hands(qtbot, agenda(block("1", at(9)), days=7), wide=1024, high=680)
    before = grid.canvas.look.hour_px
    try:
        apply(app, load("light"), 200)
        grid.settle()
        assert grid.canvas.look.hour_px >= 1.9 * before
        assert grid.canvas.ground.columns[0].wide >= grid.canvas.look.column_px - 1
        assert grid.view.area.horizontalScrollBar().maximum() > 0
        sight = grid.canvas.sight_of(grid.tile("b1"))
        assert all(line.baseline <= sight.frame.height() for line in sight.lines)
        grid.view.area.horizontalScrollBar().setValue(100)
        assert grid.view.heads.labels[1].x() == grid.canvas.ground.columns[1].x - 100 + 5
    finally:
        apply(app, load("light"), 100)


def test_another_theme_is_worn_at_once(qtbot: QtBot) -> None:
    app = QApplication.instance()
    apply(app, load("light"))
    grid = Hands(qtbot, agenda(block("1", at(9))))
    light = grid.view.grab().toImage().pixelColor(grid.canvas.mapTo(grid.view, grid.spot(at(12, 30))))
    try:
        apply(app, load("dark"))
        grid.settle()
        dark = grid.view.grab().toImage().pixelColor(grid.canvas.mapTo(grid.view, grid.spot(at(12, 30))))
        assert light == load("light").color("surface")
        assert dark == load("dark").color("surface")
    finally:
        apply(app, load("light"))


def test_a_week_of_hundreds_has_widgets_only_for_what_is_in_sight(qtbot: QtBot) -> None:
    hours = 60 * 60_000
    shown = [block(str(n), at(4) + n * hours // 2, 30) for n in range(7 * 48)]
    grid = Hands(qtbot, agenda(*shown, days=7), high=500)
    in_sight = [frame for _, frame in grid.canvas.stands if frame.intersects(grid.canvas.pane.in_sight())]
    assert len(grid.canvas.pool.tiles) == len(in_sight) < len(shown) / 2
    made = len(grid.canvas.findChildren(BlockTile))
    for _ in range(12):
        grid.canvas.pane.scroll_by(74)
        grid.settle()
    assert len(grid.canvas.findChildren(BlockTile)) <= made + 21  # they are used again
    assert all(tile.isVisible() for tile in grid.canvas.pool.tiles.values())


def test_the_widget_under_the_pointer_is_there_before_the_others(qtbot: QtBot) -> None:
    grid = Hands(qtbot, agenda())
    grid.view.show_agenda(agenda(*[block(str(n), at(8 + n)) for n in range(8)]))
    assert grid.canvas.pool.tiles == {}
    middle = grid.canvas.stands[3][1].center()
    grid.press(middle)
    grid.release(middle)
    assert grid.canvas.focused.key == "b3"
