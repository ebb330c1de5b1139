# SPDX-License-Identifier: MIT
"""Every action with its words and keys, declared in one table."""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.translate import QT_TRANSLATE_NOOP


class Do(StrEnum):
    """What can be done from the keyboard, a menu or a button."""

    OPEN_DEAL = "open_deal"
    FORWARD = "forward"
    BACK = "back"
    WIN = "win"
    LOSE = "lose"
    REOPEN = "reopen"
    ADOPT = "adopt"
    STEP = "step"
    RESOLVE = "resolve"
    PUSH = "push"
    WAIT = "wait"
    PIPELINE = "pipeline"
    MERGE = "merge"
    BOOK = "book"
    ARCHIVE = "archive"
    RESTORE = "restore"
    COPY_ROWS = "copy_rows"
    SORT = "sort"
    SWITCH_VIEW = "switch_view"
    NEW_DEAL = "new_deal"
    IMPORT = "import"
    EXPORT = "export"
    BACKUPS = "backups"
    FIND = "find"
    CLEAR_FILTER = "clear_filter"
    SEARCH_SETTINGS = "search_settings"
    UNDO = "undo"
    REDO = "redo"
    START_BLOCK = "start_block"
    PAUSE_BLOCK = "pause_block"
    INTERRUPT = "interrupt"
    MORE_TIME = "more_time"
    FINISH_BLOCK = "finish_block"
    TODAY = "today"
    EARLIER = "earlier"
    LATER = "later"
    ONE_DAY = "one_day"
    ONE_WEEK = "one_week"
    PLAN_DAY = "plan_day"
    NEW_BLOCK = "new_block"
    WORTH = "worth"
    PRESENT = "present"
    EDIT_RULE = "edit_rule"
    ADD_REQUIREMENT = "add_requirement"
    ADD_STAGE = "add_stage"
    RULE_UP = "rule_up"
    RULE_DOWN = "rule_down"
    ARCHIVE_RULE = "archive_rule"
    SHOW_BOARD = "show_board"
    SHOW_FOCUS = "show_focus"
    SHOW_REVIEW = "show_review"
    SHOW_TRENDS = "show_trends"
    SHOW_PLAYBOOK = "show_playbook"
    SHOW_SETTINGS = "show_settings"
    NEXT_PART = "next_part"
    PART_BEFORE = "part_before"
    PALETTE = "palette"
    SHORTCUTS = "shortcuts"
    ABOUT = "about"
    QUIT = "quit"


class Words(NamedTuple):
    """An action's text, keys (any of them), tooltip and icon."""

    text: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    icon: str = ""


TABLE: dict[Do, Words] = {
    Do.OPEN_DEAL: Words(QT_TRANSLATE_NOOP("actions", "Open deal"), ("Return", "Enter"), icon="deal"),
    Do.FORWARD: Words(
        QT_TRANSLATE_NOOP("actions", "Move to next stage"),
        ("Ctrl+Right",),
        QT_TRANSLATE_NOOP("actions", "Through the same gate as a drag"),
    ),
    Do.BACK: Words(
        QT_TRANSLATE_NOOP("actions", "Move back one stage…"),
        ("Ctrl+Left",),
        QT_TRANSLATE_NOOP("actions", "Asks for a reason"),
        "back",
    ),
    Do.WIN: Words(QT_TRANSLATE_NOOP("actions", "Won…"), ("W",), icon="won"),
    Do.LOSE: Words(QT_TRANSLATE_NOOP("actions", "Lost…"), ("L",), icon="lost"),
    Do.REOPEN: Words(QT_TRANSLATE_NOOP("actions", "Reopen…"), ("R",), icon="reopen"),
    Do.ADOPT: Words(
        QT_TRANSLATE_NOOP("actions", "Adopt at the stage I can prove"),
        (),
        QT_TRANSLATE_NOOP("actions", "Lowers the claim to what is proven"),
        "check",
    ),
    Do.STEP: Words(QT_TRANSLATE_NOOP("actions", "Set next step…"), ("S",)),
    Do.RESOLVE: Words(
        QT_TRANSLATE_NOOP("actions", "Close the next step…"),
        ("D",),
        QT_TRANSLATE_NOOP("actions", "Done, put off, or let go"),
    ),
    Do.PUSH: Words(QT_TRANSLATE_NOOP("actions", "Push the close…"), ("P",)),
    Do.WAIT: Words(QT_TRANSLATE_NOOP("actions", "Wait until…"), ("U",)),
    Do.BOOK: Words(
        QT_TRANSLATE_NOOP("actions", "Book a focus block"),
        ("B",),
        QT_TRANSLATE_NOOP("actions", "Plans a block for its most valuable proof, in the next free time"),
        "focus",
    ),
    Do.PIPELINE: Words(QT_TRANSLATE_NOOP("actions", "Change pipeline…")),
    Do.MERGE: Words(QT_TRANSLATE_NOOP("actions", "Merge into…")),
    Do.ARCHIVE: Words(QT_TRANSLATE_NOOP("actions", "Archive…"), ("Del",), icon="archive"),
    Do.RESTORE: Words(
        QT_TRANSLATE_NOOP("actions", "Restore"),
        ("R",),
        QT_TRANSLATE_NOOP("actions", "Brings the deal back to where it stood"),
        "reopen",
    ),
    Do.COPY_ROWS: Words(
        QT_TRANSLATE_NOOP("actions", "Copy rows"),
        ("Ctrl+C",),
        QT_TRANSLATE_NOOP("actions", "For a spreadsheet: one line for each row"),
    ),
    Do.SORT: Words(QT_TRANSLATE_NOOP("actions", "Sort by…"), ("Ctrl+Shift+S",)),
    Do.SWITCH_VIEW: Words(QT_TRANSLATE_NOOP("actions", "Board or list"), ("V",)),
    Do.NEW_DEAL: Words(
        QT_TRANSLATE_NOOP("actions", "New deal"), ("N",), QT_TRANSLATE_NOOP("actions", "Make a new deal")
    ),
    Do.IMPORT: Words(
        QT_TRANSLATE_NOOP("actions", "Import"),
        ("Ctrl+O",),
        QT_TRANSLATE_NOOP("actions", "Import deals from your CRM's export"),
    ),
    Do.EXPORT: Words(
        QT_TRANSLATE_NOOP("actions", "Export…"),
        ("Ctrl+Shift+E",),
        QT_TRANSLATE_NOOP("actions", "Everything, as one file or as tables"),
    ),
    Do.BACKUPS: Words(
        QT_TRANSLATE_NOOP("actions", "Backups…"),
        (),
        QT_TRANSLATE_NOOP("actions", "Look at them, make one, restore one"),
    ),
    Do.FIND: Words(QT_TRANSLATE_NOOP("actions", "Filter deals"), ("F", "/", "Ctrl+F")),
    Do.CLEAR_FILTER: Words(QT_TRANSLATE_NOOP("actions", "Clear filter"), ("Esc",)),
    Do.SEARCH_SETTINGS: Words(QT_TRANSLATE_NOOP("actions", "Search the settings"), ("Ctrl+F", "/")),
    Do.UNDO: Words(QT_TRANSLATE_NOOP("actions", "Undo"), ("Ctrl+Z",), icon="undo"),
    Do.REDO: Words(QT_TRANSLATE_NOOP("actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo"),
    Do.START_BLOCK: Words(
        QT_TRANSLATE_NOOP("actions", "Start"),
        ("S",),
        QT_TRANSLATE_NOOP("actions", "Start the clock of the block that is next"),
    ),
    Do.PAUSE_BLOCK: Words(
        QT_TRANSLATE_NOOP("actions", "Pause"),
        ("P",),
        QT_TRANSLATE_NOOP("actions", "Stop the clock for a while, or let it go on"),
    ),
    Do.INTERRUPT: Words(
        QT_TRANSLATE_NOOP("actions", "Interrupted"),
        ("I",),
        QT_TRANSLATE_NOOP("actions", "Note an interruption, or its end; the clock goes on"),
    ),
    Do.MORE_TIME: Words(
        QT_TRANSLATE_NOOP("actions", "+5 min"),
        ("+",),
        QT_TRANSLATE_NOOP("actions", "Plan five more minutes for this block"),
    ),
    Do.FINISH_BLOCK: Words(
        QT_TRANSLATE_NOOP("actions", "Finish"),
        ("F",),
        QT_TRANSLATE_NOOP("actions", "Stop the clock and say what came of the block"),
    ),
    Do.TODAY: Words(QT_TRANSLATE_NOOP("actions", "Show today"), ("T",)),
    Do.EARLIER: Words(QT_TRANSLATE_NOOP("actions", "Days before"), ("PgUp", "Alt+Left"), icon="earlier"),
    Do.LATER: Words(QT_TRANSLATE_NOOP("actions", "Days after"), ("PgDown", "Alt+Right"), icon="later"),
    Do.ONE_DAY: Words(QT_TRANSLATE_NOOP("actions", "One day"), ("D",)),
    Do.ONE_WEEK: Words(QT_TRANSLATE_NOOP("actions", "A week"), ("W",)),
    Do.PLAN_DAY: Words(
        QT_TRANSLATE_NOOP("actions", "Plan my day"),
        ("Shift+P",),
        QT_TRANSLATE_NOOP("actions", "Proposes blocks in the free time"),
    ),
    Do.NEW_BLOCK: Words(QT_TRANSLATE_NOOP("actions", "New block"), ("N",)),
    Do.WORTH: Words(
        QT_TRANSLATE_NOOP("actions", "Worth an hour today"),
        ("L",),
        QT_TRANSLATE_NOOP("actions", "Shows the list where it has no room of its own"),
    ),
    Do.PRESENT: Words(
        QT_TRANSLATE_NOOP("actions", "Presenting"),
        ("Ctrl+Shift+P",),
        QT_TRANSLATE_NOOP("actions", "No notices, and no names of deals in Focus"),
    ),
    Do.EDIT_RULE: Words(
        QT_TRANSLATE_NOOP("actions", "Edit…"),
        (),
        QT_TRANSLATE_NOOP("actions", "Reword what is chosen"),
    ),
    Do.ADD_REQUIREMENT: Words(
        QT_TRANSLATE_NOOP("actions", "Add requirement…"),
        ("N",),
        QT_TRANSLATE_NOOP("actions", "Let this stage ask for one thing more"),
    ),
    Do.ADD_STAGE: Words(
        QT_TRANSLATE_NOOP("actions", "Add stage…"),
        ("Shift+N",),
        QT_TRANSLATE_NOOP("actions", "Put a stage behind this one"),
    ),
    Do.RULE_UP: Words(
        QT_TRANSLATE_NOOP("actions", "Move up"), ("Ctrl+Up",), QT_TRANSLATE_NOOP("actions", "One place up")
    ),
    Do.RULE_DOWN: Words(
        QT_TRANSLATE_NOOP("actions", "Move down"),
        ("Ctrl+Down",),
        QT_TRANSLATE_NOOP("actions", "One place down"),
    ),
    Do.ARCHIVE_RULE: Words(
        QT_TRANSLATE_NOOP("actions", "Archive…"),
        ("Del",),
        QT_TRANSLATE_NOOP("actions", "Asked for no longer, and kept in the record"),
        "archive",
    ),
    Do.SHOW_BOARD: Words(QT_TRANSLATE_NOOP("actions", "Board"), ("Ctrl+1",), icon="board"),
    Do.SHOW_FOCUS: Words(QT_TRANSLATE_NOOP("actions", "Focus"), ("Ctrl+2",), icon="focus"),
    Do.SHOW_REVIEW: Words(QT_TRANSLATE_NOOP("actions", "Review"), ("Ctrl+3",), icon="review"),
    Do.SHOW_TRENDS: Words(QT_TRANSLATE_NOOP("actions", "Trends"), ("Ctrl+4",), icon="trends"),
    Do.SHOW_PLAYBOOK: Words(
        QT_TRANSLATE_NOOP("actions", "Playbook"),
        ("Ctrl+5",),
        QT_TRANSLATE_NOOP("actions", "What each stage asks for"),
        "playbook",
    ),
    Do.SHOW_SETTINGS: Words(QT_TRANSLATE_NOOP("actions", "Settings"), ("Ctrl+,",), icon="settings"),
    Do.NEXT_PART: Words(
        QT_TRANSLATE_NOOP("actions", "To the next part of the window"),
        ("F6",),
        QT_TRANSLATE_NOOP("actions", "From the page to the rail, the header, and the page again"),
    ),
    Do.PART_BEFORE: Words(QT_TRANSLATE_NOOP("actions", "To the part of the window before"), ("Shift+F6",)),
    Do.PALETTE: Words(
        QT_TRANSLATE_NOOP("actions", "Find or do…"),
        ("Ctrl+K",),
        QT_TRANSLATE_NOOP("actions", "Deals, people, pages and everything that can be done"),
    ),
    Do.SHORTCUTS: Words(
        QT_TRANSLATE_NOOP("actions", "Keys"),
        ("?", "F1"),
        QT_TRANSLATE_NOOP("actions", "Every key, and what it does where"),
    ),
    Do.ABOUT: Words(QT_TRANSLATE_NOOP("actions", "About Rider")),
    Do.QUIT: Words(QT_TRANSLATE_NOOP("actions", "Quit Rider"), ("Ctrl+Q",)),
}
_REPEATED = (Do.UNDO, Do.REDO, Do.EARLIER, Do.LATER)


def words(do: Do) -> Words:
    """Return an action's words in the rep's language."""
    raw = TABLE[do]
    return Words(_tr(raw.text), raw.keys, _tr(raw.tip), raw.icon)


def action(
    do: Do, owner: QWidget, context: Qt.ShortcutContext = Qt.ShortcutContext.WidgetWithChildrenShortcut
) -> QAction:
    """Return a new action with its words and keys, which acts while the owner or a child has the focus.

    A key that is held down acts once, but for undo and redo.
    """
    said = words(do)
    made = QAction(said.text, owner)
    made.setObjectName(do.value)
    made.setShortcuts([QKeySequence(k) for k in said.keys])
    made.setShortcutContext(context)
    made.setAutoRepeat(do in _REPEATED)
    made.setToolTip(tip(do))
    owner.addAction(made)
    return made


def tip(do: Do) -> str:
    """Return a tooltip that names the key: New deal (N)."""
    said = words(do)
    text = said.tip or said.text.removesuffix("…")
    keys = key_words(do)
    return f"{text} ({keys})" if keys else text


def key_words(do: Do) -> str:
    """Return the first key of an action as the platform names it, nothing where it has none."""
    keys = TABLE[do].keys
    return native(keys[0]) if keys else ""


def native(keys: str) -> str:
    """Return keys as the platform names them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text) if text else ""
