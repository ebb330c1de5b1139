# SPDX-License-Identifier: MIT
"""A menu of choices in which letters go to the choice that begins with them, as in a combo box."""

from collections.abc import Sequence
from time import monotonic
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

_TOGETHER_S = 1.0
"""How soon a further letter follows to belong to the same word, in seconds."""


class Choice(NamedTuple):
    """What can be chosen: a value, and its words. A line stands above one that `begins` another kind."""

    value: object
    words: str
    begins: bool = False


class ChoiceMenu(QMenu):
    """One entry for each choice, the present one checked; entries carry their place."""

    def __init__(self, choices: Sequence[Choice], chosen: object, parent: QWidget) -> None:
        super().__init__(parent)
        self._typed, self._typed_at = "", 0.0
        for place, choice in enumerate(choices):
            if choice.begins and place:
                self.addSeparator()
            entry = self.addAction(choice.words.replace("&", "&&"))
            entry.setData(place)
            entry.setCheckable(True)
            entry.setChecked(choice.value == chosen)
            if choice.value == chosen:
                self.setActiveAction(entry)
        self.aboutToHide.connect(self.deleteLater)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if not (letter.isprintable() and letter.strip()):
            super().keyPressEvent(event)
            return
        now = monotonic()
        self._typed = self._typed + letter if now - self._typed_at < _TOGETHER_S else letter
        self._typed_at = now
        self._go_to(self._typed.casefold())

    def _go_to(self, typed: str) -> None:
        """Go to the next entry that begins so; the same letter again goes on to the one after."""
        entries = [entry for entry in self.actions() if not entry.isSeparator()]
        same = set(typed) == {typed[0]}
        here = next((n for n, e in enumerate(entries) if e is self.activeAction()), -1)
        ahead = here + 1 if same else max(here, 0)
        wanted = typed[0] if same else typed
        for entry in (*entries[ahead:], *entries[:ahead]):
            if _begins(entry, wanted):
                self.setActiveAction(entry)
                return


def _begins(entry: QAction, typed: str) -> bool:
    return entry.text().replace("&&", "&").casefold().startswith(typed)
