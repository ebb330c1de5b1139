# SPDX-License-Identifier: MIT
"""The grid of the focus page: some days side by side, scrolled to the working hours."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QScrollArea, QWidget

from rider.domain.day import UTC_ZONE
from rider.domain.focus.blocks import MINUTE_MS, Place
from rider.domain.focus.planning import Proposal
from rider.reads.focus.agenda import Agenda
from ui.blocks.kinds import tr
from ui.focus.grid.grip import Grip, Part
from ui.focus.grid.heads import Heads, Ruler
from ui.focus.grid.live import LiveCanvas
from ui.focus.grid.look import GridLook
from ui.focus.grid.plan import Hours, Plan
from ui.focus.grid.strip import AllDay
from ui.focus.grid.wishes import Wishes
from ui.widgets.elided import ElidedLabel

_ABOVE_WORK = 12
_EARLY_MS = 120 * MINUTE_MS


class GridView(QWidget):
    """Blocks and meetings of one day or of several; what the rep wants of them is told by `wishes`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agenda = Agenda(UTC_ZONE, _NO_DAY, 1, _NO_DAY, 0)
        self._now = 0
        self._proposals: tuple[Proposal, ...] = ()
        self._hours = Hours()
        self._snap_ms = 15 * MINUTE_MS
        self._wants_work = True
        self._build()
        self._connect()

    @property
    def wishes(self) -> Wishes:
        """Return what tells of the rep's wishes."""
        return self.canvas.wishes

    def show_agenda(self, agenda: Agenda) -> None:
        """Show other days, or what has become of these; what was asked about is answered by then."""
        self.canvas.carry.end_asking()
        self._agenda, self._now = agenda, agenda.at_ms
        self._show()

    def show_proposals(self, proposals: Iterable[Proposal]) -> None:
        """Show these proposals, and no others, among the blocks."""
        self._proposals = tuple(proposals)
        self._show()

    def set_hours(self, begins_minute: int, ends_minute: int, workdays: Iterable[int]) -> None:
        """Say when the rep works: minutes of the clock from midnight, and weekdays (Monday is 0)."""
        self._hours = Hours(begins_minute, ends_minute, frozenset(workdays))
        self._show()

    def set_snap(self, minutes: int) -> None:
        """Let blocks begin and end at multiples of so many minutes of the clock."""
        self._snap_ms = minutes * MINUTE_MS
        self._show()

    def set_now(self, at_ms: int) -> None:
        """Move the line of the present."""
        self._now = at_ms
        self.canvas.set_now(at_ms)

    def set_private(self, is_private: bool) -> None:
        """Name no deals, accounts or meetings while others look on."""
        self.canvas.set_private(is_private)
        self._show_around()

    def scroll_to_work(self) -> None:
        """Bring the beginning of the working hours to the upper edge, or what is on shortly before.

        Where not all days have room, today is among those in sight.
        """
        self._wants_work = True
        self._scroll_once()

    def show_asked(self, block_id: str, place: Place) -> None:
        """Show a block, or a new one, where the rep has put it, while they are asked about that."""
        grip = Grip(Part.WHOLE if block_id else Part.NEW, place, place, block_id)
        self.canvas.carry.ask_of(grip, self.canvas.title_of(block_id))

    def focus_grid(self) -> None:
        """Give the focus to the grid."""
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_block(self, block_id: str) -> None:
        """Give the focus to a block, or to the grid where it is not in view."""
        stands = (n for n, (stand, _) in enumerate(self.canvas.stands) if stand.entry.key == f"b{block_id}")
        number = next(stands, None)
        if number is None:
            self.focus_grid()
        else:
            self.canvas.focus_stand(number, Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------ wiring

    def _build(self) -> None:
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidgetResizable(True)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.canvas = LiveCanvas(self._plan(), self.area)
        self.canvas.setAccessibleName(tr("Days with blocks and meetings"))
        self.area.setWidget(self.canvas)
        self.heads, self.ruler = Heads(), Ruler()
        self.all_day = AllDay(self.canvas.wishes)
        self.hint = ElidedLabel(role="faint")
        self._arrange()
        self._wear(self.canvas.look)

    def _arrange(self) -> None:
        around = QGridLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addWidget(self.heads, 0, 1)
        around.addWidget(self.all_day, 1, 1)
        around.addWidget(self.ruler, 2, 0)
        around.addWidget(self.area, 2, 1)
        around.addWidget(self.hint, 3, 1)
        around.setColumnStretch(1, 1)
        around.setRowStretch(2, 1)
        self.hint.setContentsMargins(6, 3, 6, 3)

    def _connect(self) -> None:
        self.area.verticalScrollBar().valueChanged.connect(self._show_hours)
        self.area.verticalScrollBar().rangeChanged.connect(self._scroll_once)
        self.area.horizontalScrollBar().valueChanged.connect(self._show_around)
        self.canvas.carry.ended.connect(self._show_hint)
        self.canvas.carry.taken.connect(self._show_hint)
        self.canvas.dressed.connect(self._wear)
        self.canvas.laid_out.connect(self._take_layout)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def _plan(self) -> Plan:
        return Plan(self._agenda, self._proposals, self._hours, self._snap_ms, self._now)

    def _show(self) -> None:
        self.canvas.show_plan(self._plan())

    @Slot(object)
    def _wear(self, look: GridLook) -> None:
        self.heads.wear(look)
        self.ruler.wear(look)
        self.all_day.wear(look)

    @Slot()
    def _take_layout(self) -> None:
        if self._wants_work and self.area.verticalScrollBar().maximum() > 0:
            self._scroll_to_work()
        self._show_around()

    @Slot()
    def _show_around(self) -> None:
        shift = self.area.horizontalScrollBar().value()
        ground = self.canvas.ground
        self.heads.show_days(ground, ground.plan.agenda.today, shift)
        self.all_day.show_meetings(ground, shift, is_private=self.canvas.is_private)
        self._show_hours()

    @Slot()
    def _show_hours(self) -> None:
        self.ruler.show_hours(self.canvas.ground, self.area.verticalScrollBar().value())

    @Slot()
    def _show_hint(self) -> None:
        hint = self.canvas.keys.hint()
        if hint != self.hint.text():
            self.hint.setText(hint)
            self.canvas.setAccessibleDescription(hint)

    @Slot(QWidget, QWidget)
    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        self.canvas.follow_focus(before, now)
        self._show_hint()

    def _scroll_to_work(self) -> None:
        plan, ground = self.canvas.plan, self.canvas.ground
        day = plan.days[0]
        begins = self._hours.on(day).starts_at - day.begins
        top = ground.height_of(0, day.begins + plan.first_within(begins - _EARLY_MS, begins))
        self.area.verticalScrollBar().setValue(round(top) - _ABOVE_WORK)
        if plan.days[0].begins <= plan.now < plan.days[-1].ends:
            today = ground.columns[plan.column_of(plan.now)]
            self.area.horizontalScrollBar().setValue(today.x + today.wide - self.area.viewport().width())
        self._wants_work = False

    @Slot()
    def _scroll_once(self) -> None:
        """Scroll as soon as there is something to scroll: before the first paint."""
        if self._wants_work and self.area.verticalScrollBar().maximum() > 0 and not self.canvas.is_stale:
            self._scroll_to_work()


_NO_DAY = date(2000, 1, 1)
"""What is shown before anything is."""
