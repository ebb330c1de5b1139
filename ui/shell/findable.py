# SPDX-License-Identifier: MIT
"""What the palette finds beside actions: deals and people of the file, pipelines, and the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from rider.domain.errors import RiderError
from rider.domain.events import Outcome
from rider.reads.finding import Findable
from rider.settings import OPTIONS, WORDS
from ui.palette.entries import Entry, Kind, entry, line_of, of_deals, of_people
from ui.translate import spoken

if TYPE_CHECKING:
    from ui.bridge import Bridge
    from ui.window import MainWindow

_LATEST = 6


class Found(QObject):
    """Keeps what was read until the file changes."""

    def __init__(self, window: MainWindow, bridge: Bridge) -> None:
        super().__init__(window)
        self._window, self._bridge = window, bridge
        self._live: tuple[Entry, ...] = ()
        self._closed: tuple[Entry, ...] = ()
        self._people: tuple[Entry, ...] = ()
        self._is_old = True
        self._bridge.changed.connect(self._grow_old)
        self._bridge.turned.connect(self._grow_old)

    def of_file(self, *, private: bool) -> tuple[tuple[Entry, ...], tuple[Entry, ...], tuple[Entry, ...]]:
        """Return the live deals, those touched last first, the others, and the people; in private nothing."""
        if private:
            return (), (), ()
        if self._is_old:
            try:
                self._take(self._bridge.findable())
            except RiderError as error:
                self._window.say_refused(spoken(error))
                return (), (), ()
        return self._live, self._closed, self._people

    def latest(self) -> tuple[Entry, ...]:
        """Return the live deals that something happened to last."""
        return self._live[:_LATEST]

    def pipelines(self) -> list[Entry]:
        """Return the pipelines, whose board can be shown."""
        board = self._window.board.board
        shown = self.tr("Show its board")
        return [
            entry(Kind.PIPELINE, key, name, shown, icon="board")
            for key, name in (board.pipelines if board is not None else ())
        ]

    def options(self) -> list[Entry]:
        """Return what can be set."""
        return [
            Entry(
                Kind.OPTION,
                option.name,
                _tr(option.label),
                line_of(_tr(option.label), f"{_tr(option.help)} {_tr(option.also)}"),
                _tr(option.help),
                icon="settings",
            )
            for option in OPTIONS
            if option.section is not None
        ]

    def _take(self, found: Findable) -> None:
        deals = {one.key: one for one in of_deals(found)}
        live = {deal.deal_id for deal in found.deals if deal.outcome is Outcome.OPEN and not deal.archived}
        lately = dict.fromkeys(key for key in found.latest if key in deals)
        ranked = [*lately, *(key for key in deals if key not in lately)]
        self._live = tuple(deals[key] for key in ranked if key in live)
        self._closed = tuple(deals[key] for key in ranked if key not in live)
        self._people = of_people(found)
        self._is_old = False

    @Slot()
    def _grow_old(self) -> None:
        self._is_old = True


def _tr(text: str) -> str:
    return QCoreApplication.translate(WORDS, text) if text else ""
