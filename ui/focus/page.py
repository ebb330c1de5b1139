# SPDX-License-Identifier: MIT
"""The Focus page: what is worth an hour at the left, the days in the middle, what runs at the right."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from rider.domain.focus.blocks import MINUTE_MS, BlockState
from rider.domain.focus.shares import FirstHour, of_day
from rider.domain.focus.worth import Worth
from rider.reads.focus.agenda import Agenda
from ui.focus.grid.view import GridView
from ui.focus.head import FocusHead
from ui.focus.keys import FocusKeys
from ui.focus.offer_strip import OfferStrip
from ui.focus.question import Question
from ui.focus.scope_question import ScopeQuestion
from ui.focus.worth_list import WorthList

_LIST_WIDE, _SIDE_WIDE, _GRID_LEAST, _WEEK_LEAST = 320, 316, 470, 660
_USUAL_CHAR = 7.5


class FocusPage(QWidget):
    """Shows an agenda and what is worth an hour; what is wished for in it, its parts tell.

    A side that has no room goes, and the header offers it; in a narrow window one side at a time is shown.

    Signals:
        drop_confirmed(): what follows is to be pushed.
        put_back(): the block goes back to where it was.
    """

    drop_confirmed = Signal()
    put_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAccessibleName(self.tr("Focus"))
        self.head = FocusHead()
        self.worth = WorthList()
        self.grid = GridView()
        self.question, self.scope_question, self.strip = Question(), ScopeQuestion(), OfferStrip()
        self.side = QFrame()
        self.side.setProperty("role", "side")
        self.side.setProperty("at", "right")
        self.side_column = QVBoxLayout(self.side)
        self.side_column.setContentsMargins(0, 0, 0, 0)
        self._read: Agenda | None = None
        self._over: tuple[str, int] = ("", 0)
        self._wants_list = self._wants_side = False
        self.keys = FocusKeys(self)
        self._build()
        self.head.list_toggled.connect(self._want_list)
        self.head.side_toggled.connect(self._want_side)
        self.question.yes_chosen.connect(self.drop_confirmed)
        self.question.no_chosen.connect(self.put_back)

    def _build(self) -> None:
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        for above in (self.question, self.scope_question, self.strip):
            middle.addWidget(above)
        middle.addWidget(self.grid, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.worth)
        row.addLayout(middle, 1)
        row.addWidget(self.side)
        self._fit()

    # -- showing

    def show_agenda(self, agenda: Agenda, hour: FirstHour | None) -> None:
        """Show some days; one day that is a working day has a first hour.

        A question about a block stays while the blocks are what they were when it was asked.
        """
        if self._read is None or agenda.blocks != self._read.blocks:
            self.end_questions()
        self._read = agenda
        self.grid.show_agenda(self.agenda or agenda)
        self.head.show_days(agenda.first, agenda.days, agenda.today)
        self._fit()
        own = of_day(agenda.blocks, agenda.first, agenda.zone, agenda.days)
        self.worth.leverage.show_day(own, hour, agenda.at_ms, self._share_title(agenda))

    def show_running_over(self, block_id: str, over_ms: int) -> None:
        """Let the block that runs reach to where its clock will end: so much later than was planned."""
        over = (block_id, max(0, over_ms // MINUTE_MS * MINUTE_MS))
        is_asking = self.question.isVisible() or self.scope_question.isVisible()
        if self.agenda is None or over == self._over or is_asking:
            return
        self._over = over
        self.grid.show_agenda(self.agenda)

    @property
    def agenda(self) -> Agenda | None:
        """Return what is shown, in which a block that runs lasts for as long as its clock will."""
        agenda, (block_id, over_ms) = self._read, self._over
        if agenda is None or not over_ms:
            return agenda
        blocks = (
            replace(block, ends_at=block.ends_at + over_ms)
            if block.id == block_id and block.state is BlockState.RUNNING
            else block
            for block in agenda.blocks
        )
        return replace(agenda, blocks=tuple(blocks))

    def end_questions(self) -> None:
        """Ask nothing any more; where the focus was on a question, it goes to the grid."""
        for question in (self.question, self.scope_question):
            here = self.window().focusWidget()
            had_focus = here is not None and question.isAncestorOf(here)
            question.hide()
            if had_focus:
                self.begin()

    def _share_title(self, agenda: Agenda) -> str:
        is_now = 0 <= (agenda.today - agenda.first).days < agenda.days
        if agenda.days > 1:
            return self.tr("High-leverage this week") if is_now else self.tr("High-leverage that week")
        return self.tr("High-leverage today") if is_now else self.tr("High-leverage that day")

    def show_worths(self, worths: Sequence[Worth]) -> None:
        """Show the deals on which an hour is worth most."""
        self.worth.show_worths(worths)

    def set_private(self, private: bool) -> None:
        """Hide the names of deals, or show them again."""
        self.grid.set_private(private)
        self.worth.set_private(private)
        self.strip.set_private(private)

    @property
    def is_private(self) -> bool:
        """Say whether the names of deals are hidden."""
        return self.head.private.isChecked()

    def put_in_side(self, panel: QWidget) -> None:
        """Show a panel at the right, such as the block that runs."""
        self.side_column.addWidget(panel)

    def begin(self) -> None:
        """Put the focus where the keyboard starts."""
        self.grid.focus_grid()

    # -- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "keys"):
            self._fit()

    def _fit(self) -> None:
        """Share the width out: the grid first, then what runs, then what is worth an hour.

        A single day needs no heading of its own where the header has room to name it.
        """
        scale = max(1.0, self.fontMetrics().averageCharWidth() / _USUAL_CHAR)
        is_week = self.agenda is not None and self.agenda.days > 1
        least = _WEEK_LEAST if is_week else _GRID_LEAST
        left, right, grid = (int(wide * scale) for wide in (_LIST_WIDE, _SIDE_WIDE, least))
        room = self.width()
        fits_both, fits_side = room >= left + right + grid, room >= right + grid
        self.head.offer_sides(worth=not fits_both, side=not fits_side)
        shows_list = fits_both or self._wants_list
        shows_side = fits_both or (not shows_list and (fits_side or self._wants_side))
        self.worth.setFixedWidth(min(left, room))
        self.side.setFixedWidth(min(right, room))
        self.worth.setVisible(shows_list)
        self.side.setVisible(shows_side)
        beside = room - (left if shows_list else 0) - (right if shows_side else 0)
        self.grid.setVisible(beside >= grid // 3)
        is_cut = room < (right + grid) and not is_week
        self.grid.heads.setVisible(is_week or is_cut)
        self.head.name_days(not is_cut)

    @Slot(bool)
    def _want_list(self, wanted: bool) -> None:
        self._wants_list = wanted
        if wanted:
            self.head.side_button.setChecked(False)
        self._fit()
        if wanted:
            self.worth.begin()

    @Slot(bool)
    def _want_side(self, wanted: bool) -> None:
        self._wants_side = wanted
        if wanted:
            self.head.list_button.setChecked(False)
        self._fit()
