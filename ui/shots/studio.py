# SPDX-License-Identifier: MIT
"""Every screen as a picture, light and dark, from a demo that is played into a folder of its own."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from subprocess import run as run_process
from tempfile import TemporaryDirectory

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QLocale,
    QSize,
    Qt,
    QTimer,
    QTranslator,
)
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from rider import cli
from rider.clock import Clock, system_clock
from rider.domain.momentum import BadgeKind
from rider.reads.board import WON_COLUMN, Card
from rider.settings import Settings
from ui.board.filters import BOARD as BOARD_VIEW
from ui.board.verdict import Way, judge
from ui.bridge import Bridge
from ui.deal.panel import DealSheet
from ui.language import SOURCE, take
from ui.shell.pages import BOARD
from ui.shots import (
    backups,
    board,
    first,
    focus,
    listed,
    owed,
    palette,
    past,
    playbook,
    review,
    review_day,
    settings,
    trends,
    week,
)
from ui.shots.importing import EARLIER, IMPORTING, IN_LITTLE_ROOM
from ui.shots.meetings import MEETINGS
from ui.shots.planning import IN_LITTLE_ROOM as PLANNING_SMALL
from ui.shots.planning import PLANNING
from ui.shots.running import RUNNING
from ui.shots.verbs import VERBS
from ui.start import application
from ui.window import MainWindow

USUAL, SMALL, LARGE, LEAST = QSize(1440, 900), QSize(1024, 680), QSize(1920, 1080), QSize(640, 440)
_SCALED = "--scaled"
_SETTLES_IN_MS = 60


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: its name, the size of the window, what is arranged in it, and the size of its text."""

    name: str
    arrange: "Arrange"
    size: QSize = USUAL
    text_percent: int = 100


@dataclass(frozen=True, slots=True)
class Spoken:
    """The language of pictures, and whether they are drawn from right to left."""

    language: str = ""
    mirrored: bool = False

    def arguments(self) -> list[str]:
        """Return what asks another Rider for the same."""
        named = ["--language", self.language] if self.language else []
        return [*named, *(["--mirrored"] if self.mirrored else [])]

    def suffix(self) -> str:
        """Return what the name of a picture says of it."""
        return "".join(f"-{part}" for part in (self.language, "mirrored" if self.mirrored else "") if part)

    def take(self) -> None:
        """Let this process speak so."""
        QLocale.setDefault(QLocale(self.language or "en_GB"))
        app = application()
        if self.language not in ("", SOURCE):
            take(app, self.language)
        if self.mirrored:
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            app.installTranslator(_Mirrored(app))


class _Mirrored(QTranslator):
    """Lets English words run as if they were written from right to left: their marks and their sides."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return f"\u200f{sourceText}" if " " in sourceText and "*" not in sourceText else None


PLAIN = Spoken()


class Studio:
    """A window over a data folder, put into the state that a picture shows."""

    def __init__(self, folder: Path, clock: Clock | None = None) -> None:
        """Open the window, offscreen, at the present or at the time of a clock."""
        self.bridge = Bridge(folder, clock or system_clock())
        self.bridge.open()
        self.window = MainWindow(self.bridge, Settings(folder / "pictures.ini"))
        self.window.refresh()

    def close(self) -> None:
        """Close the window and the file, and let the window go: what is left is dressed with all others."""
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.bridge.close()

    def cards(self) -> list[Card]:
        """Return the open cards of the board, column by column."""
        board = self.window.board.board
        assert board is not None
        return [c for column in board.columns for c in column.cards]

    def card(self, way: Way, column: int) -> tuple[Card, str]:
        """Return the first solid card for which a column, counted from 0, means this way; and the column."""
        board = self.window.board.board
        assert board is not None
        target = board.columns[column].id
        solid = [c for c in self.cards() if not c.hollow and c.badge.kind is not BadgeKind.OVERDUE]
        named = sorted(solid, key=lambda c: c.column_id != board.columns[column - 1].id)
        return next((c for c in named if judge(board, c, target).way is way), named[0]), target

    def rest(self) -> None:
        """Put away what the picture before has opened."""
        self.window.palette_door.close_all()
        self.window.flows.side.dismiss()
        self.window.show_usual()
        self.window.toast.hide()
        self.window.board.turn_to(BOARD_VIEW)
        self.window.board.bar.clear()
        self.window.show_page(BOARD)
        self.window.refresh()


Arrange = Callable[[Studio], QWidget | QPixmap]
"""Puts a studio into the state of a picture, and returns what is pictured."""


def draw(directory: str, *, only: str | None = None, scaled: bool = False, spoken: Spoken = PLAIN) -> int:
    """Draw every picture, or those of one name, into a folder and return the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    into = Path(directory)
    try:
        into.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        print(f"Pictures cannot go to {into}: {error.strerror}. Name a folder.", file=sys.stderr)
        return 1
    spoken.take()
    with TemporaryDirectory() as kept:
        full, fresh = Path(kept) / "full", Path(kept) / "fresh"
        if code := cli.main(["demo", "--data", str(full)]):
            return code
        suffix = spoken.suffix() + ("-200" if scaled else "")
        for folder, scenes in ((full, SCALED if scaled else SCENES), (fresh, () if scaled else FRESH)):
            for name in _drawn(folder, _wanted(scenes, only), into, suffix):
                print(name)
        for played, scenes in SCALED_PLAYS if scaled else PLAYS:
            for name in _played(Path(kept), played, _wanted(scenes, only), into, suffix):
                print(name)
    return 0 if scaled or only else _draw_twice_as_large(directory, spoken)


def _played(
    kept: Path, play: Callable[[Path], Clock], wanted: "tuple[Scene, ...]", into: Path, suffix: str
) -> Iterator[str]:
    """Draw what a play into a folder of its own leads to, such as a working day shortly before noon."""
    if wanted:
        folder = kept / play.__name__
        yield from _drawn(folder, wanted, into, suffix, play(folder))


def _draw_twice_as_large(directory: str, spoken: Spoken) -> int:
    """Draw some pictures for a screen of 200%, which Qt takes notice of only when it starts."""
    environment = {**os.environ, "QT_SCALE_FACTOR": "2"}
    command = [*_myself(), "shots", directory, _SCALED, *spoken.arguments()]
    return run_process(command, env=environment, check=False).returncode


def _myself() -> list[str]:
    """Return the command that starts this Rider; a bundle has no Python that could be told a module."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ui.app"]


def _wanted(scenes: "tuple[Scene, ...]", only: str | None) -> "tuple[Scene, ...]":
    return tuple(s for s in scenes if only in (None, s.name, s.name.partition("-")[0] + "-*"))


def _drawn(
    folder: Path, scenes: "tuple[Scene, ...]", into: Path, suffix: str, clock: Clock | None = None
) -> Iterator[str]:
    if not scenes:
        return
    studio = Studio(folder, clock)
    for theme in ("light", "dark"):
        studio.window.appearance.set_mode(theme)
        for scene in scenes:
            studio.window.appearance.set_text_percent(scene.text_percent)
            studio.window.resize(scene.size)
            studio.window.show()
            studio.rest()
            shown = scene.arrange(studio)
            settle()
            picture = shown if isinstance(shown, QPixmap) else shown.grab()
            name = f"{scene.name}-{theme}{suffix}.png"
            picture.save(str(into / name))
            yield name
    studio.close()


def settle() -> None:
    """Let the lists lay themselves out, which they do in batches."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLES_IN_MS, loop.quit)
    loop.exec()


def _board(studio: Studio) -> QWidget:
    studio.window.board.begin()
    return studio.window


def _gate(studio: Studio) -> QWidget:
    card, target = studio.card(Way.SHORT, 3)
    studio.window.board.select(card.deal_id)
    studio.window.flows.ask_gate(card.deal_id, target)
    return studio.window


def _gate_skip(studio: Studio) -> QWidget:
    card = next(c for c in studio.cards() if not c.hollow)
    board = studio.window.board.board
    assert board is not None
    studio.window.flows.ask_gate(card.deal_id, board.columns[3].id)
    return studio.window


def _gate_won(studio: Studio) -> QWidget:
    studio.window.flows.ask_gate(studio.cards()[-1].deal_id, WON_COLUMN)
    return studio.window


def _deal(studio: Studio) -> QWidget:
    studio.window.flows.open_deal(studio.card(Way.SHORT, 3)[0].deal_id)
    return studio.window


def _deal_at(studio: Studio, part: str) -> QWidget:
    """Return the window with the deal panel open at one of its parts."""
    _deal(studio)
    settle()
    sheet = studio.window.flows.side.content
    assert isinstance(sheet, DealSheet)
    sheet.jump(part)
    return studio.window


def _deal_proof(studio: Studio) -> QWidget:
    return _deal_at(studio, "proof")


def _deal_people(studio: Studio) -> QWidget:
    return _deal_at(studio, "people")


def _deal_record(studio: Studio) -> QWidget:
    return _deal_at(studio, "record")


def _lost(studio: Studio) -> QWidget:
    studio.window.flows.ask_lost(studio.cards()[0].deal_id)
    return studio.window


def _move_back(studio: Studio) -> QWidget:
    board = studio.window.board.board
    assert board is not None
    card = next(c for c in board.columns[2].cards if not c.hollow)
    studio.window.flows.ask_move_back(card.deal_id, board.columns[1].id)
    return studio.window


def _reopen(studio: Studio) -> QWidget:
    board = studio.window.board.board
    assert board is not None
    studio.window.flows.ask_reopen(board.lost.cards[0].deal_id)
    return studio.window


def _new_deal(studio: Studio) -> QWidget:
    board = studio.window.board.board
    assert board is not None
    studio.window.flows.ask_new_deal(board)
    return studio.window


def _in_rooms(scenes: Mapping[str, Arrange], in_little_room: Iterable[str] | None = None) -> Iterator[Scene]:
    """Yield scenes in the usual room, and some or all of them in little room and with large text too."""
    for name, arrange in scenes.items():
        yield Scene(name, arrange)
    for name in scenes if in_little_room is None else in_little_room:
        yield Scene(f"{name}-1024", scenes[name], SMALL)
        yield Scene(f"{name}-text-200", scenes[name], LARGE, 200)


SCENES = (
    Scene("board", _board),
    Scene("board-1024", _board, SMALL),
    Scene("board-1920", _board, LARGE),
    Scene("board-text-200", _board, LARGE, 200),
    Scene("board-drag", board.short),
    Scene("board-drag-open", board.gate_open),
    Scene("board-toast", board.toast),
    Scene("board-no-match", board.no_match),
    Scene("board-won", board.closed),
    Scene("badges", board.badges),
    Scene("badges-1024", board.badges, SMALL),
    Scene("badges-why", board.why),
    Scene("gate", _gate),
    Scene("gate-1024", _gate, SMALL),
    Scene("gate-text-200", _gate, LARGE, 200),
    Scene("gate-skip", _gate_skip),
    Scene("gate-won", _gate_won),
    Scene("deal", _deal),
    Scene("deal-proof", _deal_proof),
    Scene("deal-people", _deal_people),
    Scene("deal-record", _deal_record),
    Scene("deal-1024", _deal, SMALL),
    Scene("deal-text-200", _deal, LARGE, 200),
    Scene("lost", _lost),
    Scene("move-back", _move_back),
    Scene("reopen", _reopen),
    Scene("new-deal", _new_deal),
    Scene("list", listed.everything),
    Scene("list-1024", listed.everything, SMALL),
    Scene("list-open", listed.open_deals),
    Scene("list-won", listed.won),
    Scene("list-lost", listed.lost),
    Scene("list-lost-1024", listed.lost, SMALL),
    Scene("list-text-200", listed.everything, LARGE, 200),
    Scene("list-archived", listed.archived),
    Scene("list-no-match", listed.no_match),
    *(Scene(name, arrange) for name, arrange in settings.SCENES.items()),
    *(Scene(f"{name}-1024", arrange, SMALL) for name, arrange in settings.IN_LITTLE_ROOM.items()),
    *(Scene(f"{name}-text-200", arrange, LARGE, 200) for name, arrange in settings.IN_LITTLE_ROOM.items()),
    *_in_rooms(palette.SCENES, palette.IN_LITTLE_ROOM),
    Scene("export", first.export),
    Scene("export-text-200", first.export, LARGE, 200),
    Scene("export-done", first.exported),
    *(Scene(name, arrange) for name, arrange in VERBS.items()),
    *(Scene(name, arrange) for name, arrange in RUNNING.items()),
    Scene("running-1024", RUNNING["running"], SMALL),
    Scene("running-text-200", RUNNING["running"], LARGE, 200),
    *_in_rooms(IMPORTING, IN_LITTLE_ROOM),
    *(Scene(name, arrange) for name, arrange in EARLIER.items()),
    *_in_rooms(backups.SCENES, backups.IN_LITTLE_ROOM),
    *_in_rooms(playbook.SCENES, playbook.IN_LITTLE_ROOM),
)
FRESH = (
    Scene("empty", _board),
    Scene("empty-1024", _board, SMALL),
    Scene("list-empty", listed.everything),
    Scene("focus-empty", focus.empty),
    Scene("review-owed-empty", owed.owed),
    Scene("first-hours", first.hours),
    Scene("first-hours-1024", first.hours, SMALL),
    Scene("first-hours-640", first.hours, LEAST),
    Scene("first-hours-text-200", first.hours, LARGE, 200),
    Scene("first-playbook", first.playbook),
    Scene("first-playbook-1024", first.playbook, SMALL),
    Scene("first-playbook-640", first.playbook, LEAST),
    Scene("first-playbook-text-200", first.playbook, LARGE, 200),
    Scene("first-ways", first.ways),
    Scene("first-ways-1024", first.ways, SMALL),
    Scene("first-ways-640", first.ways, LEAST),
    Scene("first-ways-text-200", first.ways, LARGE, 200),
    Scene("sample", first.sample),
    Scene("sample-1024", first.sample, SMALL),
    Scene("settings-empty-1024", settings.top, SMALL),
    Scene("backups-empty", backups.empty),
    Scene("review-week-empty", week.empty),
    *_in_rooms({"trends-empty": trends.trends}),
)
NOON = (
    *_in_rooms(focus.SCENES, focus.IN_LITTLE_ROOM),
    Scene("focus-640", focus.day, LEAST),
    *_in_rooms(review.SCENES, review.IN_LITTLE_ROOM),
    *_in_rooms(past.SCENES, past.IN_LITTLE_ROOM),
    *_in_rooms(review_day.SCENES, review_day.IN_LITTLE_ROOM),
    *_in_rooms(week.SCENES, week.IN_LITTLE_ROOM),
    *_in_rooms(PLANNING, PLANNING_SMALL),
    *_in_rooms(MEETINGS),
    *_in_rooms(trends.SCENES),
)
THREE = tuple(_in_rooms({"trends-three": trends.trends}))
SCALED = (Scene("board", _board, SMALL), Scene("gate", _gate, SMALL))
SCALED_NOON = (Scene("focus", focus.day, SMALL), Scene("focus-week", focus.week, SMALL))
OWED = tuple(_in_rooms(owed.OWED))
QUIET = tuple(_in_rooms({"review-reassess": week.reassess}))
PLAYS = (
    (focus.play_until_noon, NOON),
    (owed.play_debts, OWED),
    (week.play_quiet_weeks, QUIET),
    (trends.play_three, THREE),
)
SCALED_PLAYS = ((focus.play_until_noon, SCALED_NOON),)
