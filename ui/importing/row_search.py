# SPDX-License-Identifier: MIT
"""Looking for words among very many rows, a little in each turn of the window."""

from collections.abc import Sequence
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rider.domain.landing import RowVerdict

_TURN_S = 0.006
_STEP = 256
_NOT_FOR_EACH_KEY_MS = 120


class RowSearch(QObject):
    """Finds the rows in which a text stands.

    Signals:
        begun(): what was found before is not what is looked for now.
        found: further rows (list of RowVerdict).
        ended(): all rows were looked through.
    """

    begun = Signal()
    found = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[RowVerdict] = ()
        self._text, self._place = "", 0
        self._wait = QTimer(self, interval=_NOT_FOR_EACH_KEY_MS, singleShot=True)
        self._turns = QTimer(self, interval=0)
        self._wait.timeout.connect(self._begin)
        self._turns.timeout.connect(self._look)

    @property
    def is_running(self) -> bool:
        """Say whether rows are still to be looked through."""
        return self._wait.isActive() or self._turns.isActive()

    def look_for(self, text: str, rows: Sequence[RowVerdict]) -> None:
        """Begin to look for a text, as soon as the rep pauses in typing it."""
        self.stop()
        self._text, self._rows, self._place = text.casefold(), rows, 0
        self._wait.start()

    def stop(self) -> None:
        """Look no further, and hold on to no row."""
        self._wait.stop()
        self._turns.stop()
        self._rows = ()

    @Slot()
    def _begin(self) -> None:
        self.begun.emit()
        self._turns.start()

    @Slot()
    def _look(self) -> None:
        until, wanted, some = perf_counter() + _TURN_S, self._text, []
        while perf_counter() < until and self._place < len(self._rows):
            ahead = self._rows[self._place : self._place + _STEP]
            some += [row for row in ahead if wanted in _text_of(row)]
            self._place += _STEP
        if some:
            self.found.emit(some)
        if self._place >= len(self._rows):
            self._turns.stop()
            self.ended.emit()


def _text_of(row: RowVerdict) -> str:
    """Return what a row is found by."""
    deal = row.deal
    told = f"{row.line} {row.reason}"
    if deal is None:
        return f"{told} {' '.join(row.cells or ())}".casefold()
    return f"{told} {deal.name} {deal.account} {deal.stage_word} {deal.owner} {deal.external_id}".casefold()
