# SPDX-License-Identifier: MIT
"""Where each action can be called, and the keys that are no action; the sheet of keys is made from these."""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.actions import TABLE, Do
from ui.translate import QT_TRANSLATE_NOOP


class Reach(StrEnum):
    """Where the keys of an action act."""

    ANYWHERE = "anywhere"
    BOARD = "board"
    CARD = "card"
    LIST = "list"
    FOCUS = "focus"
    GRID = "grid"
    RUNNING = "running"
    REVIEW = "review"
    TRENDS = "trends"
    PLAYBOOK = "playbook"
    SETTINGS = "settings"
    SHEET = "sheet"
    WORDS = "words"


class Key(NamedTuple):
    """Keys that a part of the window reads by itself, and what they do there."""

    text: str
    keys: tuple[str, ...]
    reach: Reach


_TITLES = {
    Reach.ANYWHERE: QT_TRANSLATE_NOOP("actions", "Anywhere"),
    Reach.BOARD: QT_TRANSLATE_NOOP("actions", "Board and list"),
    Reach.CARD: QT_TRANSLATE_NOOP("actions", "The card or row chosen"),
    Reach.LIST: QT_TRANSLATE_NOOP("actions", "In the list"),
    Reach.FOCUS: QT_TRANSLATE_NOOP("actions", "Focus"),
    Reach.GRID: QT_TRANSLATE_NOOP("actions", "Among the blocks"),
    Reach.RUNNING: QT_TRANSLATE_NOOP("actions", "The block that runs"),
    Reach.REVIEW: QT_TRANSLATE_NOOP("actions", "Review"),
    Reach.TRENDS: QT_TRANSLATE_NOOP("actions", "Trends"),
    Reach.PLAYBOOK: QT_TRANSLATE_NOOP("actions", "Playbook"),
    Reach.SETTINGS: QT_TRANSLATE_NOOP("actions", "Settings"),
    Reach.SHEET: QT_TRANSLATE_NOOP("actions", "In a sheet"),
    Reach.WORDS: QT_TRANSLATE_NOOP("actions", "Where words are typed"),
}

_ON = {
    Reach.BOARD: (Do.NEW_DEAL, Do.IMPORT, Do.FIND, Do.CLEAR_FILTER, Do.SWITCH_VIEW),
    Reach.CARD: (
        *(Do.OPEN_DEAL, Do.FORWARD, Do.BACK, Do.WIN, Do.LOSE, Do.REOPEN, Do.ADOPT, Do.STEP, Do.RESOLVE),
        *(Do.PUSH, Do.WAIT, Do.PIPELINE, Do.MERGE, Do.BOOK, Do.ARCHIVE, Do.RESTORE),
    ),
    Reach.LIST: (Do.SORT, Do.COPY_ROWS),
    Reach.FOCUS: (
        *(Do.TODAY, Do.EARLIER, Do.LATER, Do.ONE_DAY, Do.ONE_WEEK, Do.PLAN_DAY, Do.NEW_BLOCK, Do.WORTH),
    ),
    Reach.PLAYBOOK: (
        *(Do.EDIT_RULE, Do.ADD_REQUIREMENT, Do.ADD_STAGE, Do.RULE_UP, Do.RULE_DOWN, Do.ARCHIVE_RULE),
    ),
    Reach.SETTINGS: (Do.SEARCH_SETTINGS,),
    Reach.RUNNING: (Do.START_BLOCK, Do.PAUSE_BLOCK, Do.INTERRUPT, Do.MORE_TIME, Do.FINISH_BLOCK),
}
_REACH = {do: reach for reach, those in _ON.items() for do in those}

KEYS = (
    Key(QT_TRANSLATE_NOOP("actions", "To what comes next, or before"), ("Tab", "Shift+Tab"), Reach.ANYWHERE),
    Key(QT_TRANSLATE_NOOP("actions", "The menu of what is chosen"), ("Menu", "Shift+F10"), Reach.ANYWHERE),
    Key(QT_TRANSLATE_NOOP("actions", "From card to card"), ("Up", "Down"), Reach.CARD),
    Key(QT_TRANSLATE_NOOP("actions", "From column to column"), ("Left", "Right"), Reach.CARD),
    Key(QT_TRANSLATE_NOOP("actions", "From block to block, or from gap to gap"), ("Up", "Down"), Reach.GRID),
    Key(QT_TRANSLATE_NOOP("actions", "From day to day"), ("Left", "Right"), Reach.GRID),
    Key(QT_TRANSLATE_NOOP("actions", "From block to block"), ("Tab", "Shift+Tab"), Reach.GRID),
    Key(
        QT_TRANSLATE_NOOP("actions", "Grab a block, and put it down; fill a gap"),
        ("Return", "Space"),
        Reach.GRID,
    ),
    Key(QT_TRANSLATE_NOOP("actions", "Move what is grabbed"), ("Up", "Down", "Left", "Right"), Reach.GRID),
    Key(QT_TRANSLATE_NOOP("actions", "Move it by an hour"), ("PgUp", "PgDown"), Reach.GRID),
    Key(QT_TRANSLATE_NOOP("actions", "Move its end"), ("Shift+Up", "Shift+Down"), Reach.GRID),
    Key(QT_TRANSLATE_NOOP("actions", "Move its start"), ("Ctrl+Shift+Up", "Ctrl+Shift+Down"), Reach.GRID),
    Key(QT_TRANSLATE_NOOP("actions", "Put it back"), ("Esc",), Reach.GRID),
    Key(QT_TRANSLATE_NOOP("actions", "Open a block or a meeting"), ("O",), Reach.GRID),
    Key(QT_TRANSLATE_NOOP("actions", "Start this block"), ("S",), Reach.GRID),
    Key(QT_TRANSLATE_NOOP("actions", "Drop a block"), ("Del", "Backspace"), Reach.GRID),
    Key(QT_TRANSLATE_NOOP("actions", "New block at this place"), ("N", "Ins"), Reach.GRID),
    Key(QT_TRANSLATE_NOOP("actions", "Fill the next gap"), ("G",), Reach.GRID),
    Key(QT_TRANSLATE_NOOP("actions", "On to the next question"), ("Ctrl+Return", "Ctrl+Enter"), Reach.REVIEW),
    Key(QT_TRANSLATE_NOOP("actions", "Back; what was typed is kept"), ("Esc",), Reach.REVIEW),
    Key(QT_TRANSLATE_NOOP("actions", "From day to day among the past ones"), ("Left", "Right"), Reach.REVIEW),
    Key(
        QT_TRANSLATE_NOOP("actions", "From part to part of a chart"),
        ("Left", "Right", "Up", "Down"),
        Reach.TRENDS,
    ),
    Key(QT_TRANSLATE_NOOP("actions", "The first and the last part"), ("Home", "End"), Reach.TRENDS),
    Key(QT_TRANSLATE_NOOP("actions", "What is behind a figure"), ("Return", "Space"), Reach.TRENDS),
    Key(QT_TRANSLATE_NOOP("actions", "Copy a chart's figures"), ("Ctrl+C",), Reach.TRENDS),
    Key(
        QT_TRANSLATE_NOOP("actions", "Open a stage or requirement"),
        ("Return", "Space"),
        Reach.PLAYBOOK,
    ),
    Key(
        QT_TRANSLATE_NOOP("actions", "From stage to requirement, and on"),
        ("Up", "Down"),
        Reach.PLAYBOOK,
    ),
    Key(
        QT_TRANSLATE_NOOP("actions", "Do what the first button does"),
        ("Ctrl+Return", "Ctrl+Enter"),
        Reach.SHEET,
    ),
    Key(QT_TRANSLATE_NOOP("actions", "Close it; what was typed is kept"), ("Esc",), Reach.SHEET),
    Key(QT_TRANSLATE_NOOP("actions", "Undo and redo what is typed"), ("Ctrl+Z", "Ctrl+Shift+Z"), Reach.WORDS),
    Key(QT_TRANSLATE_NOOP("actions", "Keep a fact that was changed in place"), ("Return",), Reach.WORDS),
)
"""What is read where it happens, and is no action that a menu or the palette could call."""


def reach_of(do: Do) -> Reach:
    """Return where an action can be called; what nothing is said of, anywhere."""
    return _REACH.get(do, Reach.ANYWHERE)


def reached(reach: Reach) -> tuple[Do, ...]:
    """Return the actions that can be called in a place, in the order of the table."""
    return tuple(do for do in TABLE if reach_of(do) is reach)


def title_of(reach: Reach) -> str:
    """Return what a place is called."""
    return QCoreApplication.translate("actions", _TITLES[reach])


def said_by(key: Key) -> str:
    """Return in the rep's language what keys do."""
    return QCoreApplication.translate("actions", key.text)
