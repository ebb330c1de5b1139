# SPDX-License-Identifier: MIT
"""The button at the end of the header with a menu of what can be done anywhere."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ui import icons
from ui.actions import Do, key_words, words

_UNDOING = (Do.UNDO, Do.REDO)
_MAKING = (Do.NEW_DEAL, Do.IMPORT, Do.EXPORT, Do.BACKUPS)
_FINDING = (Do.PALETTE, Do.SHORTCUTS, Do.SHOW_SETTINGS, Do.ABOUT)
_GROUPS = (_UNDOING, _MAKING, _FINDING, (Do.QUIT,))


class MoreButton(QToolButton):
    """Three dots; the menu names what would be undone and done again.

    Signals:
        wanted(Do): this was chosen.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "quiet")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("More"))
        self.setAccessibleName(self.tr("More"))
        icons.dress(self, "more")
        self.choices = QMenu(self)
        self.choices.setAccessibleName(self.tr("More"))
        self._entries = {do: self._entry(do) for group in _GROUPS for do in group}
        for group in _GROUPS[1:]:
            self.choices.insertSeparator(self._entries[group[0]])
        self._line = QAction(self)
        self._line.setSeparator(True)
        self._own: Sequence[QAction] = ()
        self.choices.triggered.connect(self._tell)
        self.clicked.connect(self.open_menu)
        self.name_steps("", "")

    def entry(self, do: Do) -> QAction:
        """Return the entry of something to do."""
        return self._entries[do]

    def show_own(self, own: Sequence[QAction]) -> None:
        """Offer what only the page in view has, above all else; each acts by itself."""
        for gone in self._own:
            self.choices.removeAction(gone)
        self._own = [*own, *([self._line] if own else [])]
        self.choices.insertActions(self._entries[Do.UNDO], self._own)

    @Slot(object, object)
    def name_steps(self, undo: str, redo: str) -> None:
        """Say what Undo and Redo would do; what has no name cannot be done."""
        for do, called in ((Do.UNDO, undo), (Do.REDO, redo)):
            entry = self._entries[do]
            entry.setText(_with_key(do, called or words(do).text))
            entry.setEnabled(bool(called))

    @Slot()
    def open_menu(self) -> None:
        """Open the menu under the button."""
        for do, entry in self._entries.items():
            if words(do).icon:
                entry.setIcon(icons.icon(words(do).icon))
        wide = self.choices.sizeHint().width()
        self.choices.popup(self.mapToGlobal(QPoint(self.width() - wide, self.height() + 2)))
        self.choices.setActiveAction(next(e for e in self.choices.actions() if e.isEnabled()))

    def _entry(self, do: Do) -> QAction:
        """Add an entry; made here, because one that the menu makes is lost to Python with a sheet's body."""
        made = QAction(_with_key(do, words(do).text), self.choices)
        self.choices.addAction(made)
        return made

    @Slot(QAction)
    def _tell(self, chosen: QAction) -> None:
        for do, entry in self._entries.items():
            if entry is chosen:
                self.wanted.emit(do)


def _with_key(do: Do, text: str) -> str:
    """Return an entry's text with its key beside it; the window listens to the key, not the menu."""
    key = key_words(do)
    return f"{text.replace('&', '&&')}\t{key}" if key else text.replace("&", "&&")
