# SPDX-License-Identifier: MIT
"""The Trends page: cards in a row, then charts in two columns, or in one where there is little room."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rider.domain.trends import Figure, Trends
from rider.domain.trends.weak import weak
from ui.trends import panels
from ui.trends.cards import Card, CardGrid, QuotaCard
from ui.trends.chart import Panel
from ui.trends.diagnose import DiagnosePanel, Section
from ui.trends.further import Further
from ui.trends.tabs import InView
from ui.trends.told import cards as told
from ui.trends.told import money as told_money
from ui.widgets.empty import EmptyState
from ui.widgets.focus import give_back
from ui.widgets.labels import heading, plain

_SIDE, _TOP, _GAP = 24, 18, 16
_TWO_COLUMNS = 56
"""How wide the page is at least for two columns, in heights of a line."""

_SETTLES_IN_MS = 250
"""How long it takes at most until what was opened has its place."""

_COLUMNS = 2
_WIDER, _NARROWER = 7, 5


class TrendsPage(QStackedWidget):
    """Holds everything of Trends that is in view.

    Signals:
        behind_requested(Pick): what is behind a figure is wanted.
        explain_requested(Pick): how a figure comes about is wanted.
        quota_requested(): the rep wants to set a quota.
        save_requested(Path, bytes): a picture is to be written there.
        further_requested(): the rep wants to look at all of the record.
        told(str): something was done; the sentence says what.
    """

    behind_requested = Signal(object)
    explain_requested = Signal(object)
    quota_requested = Signal()
    save_requested = Signal(object, object)
    further_requested = Signal()
    told = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Trends"))
        self.further = Further()
        self.first = CardGrid(self._first_cards())
        self.more = CardGrid(self._more_cards())
        self.panels = tuple(tuple(Panel(chart) for chart in row) for row in panels.rows())
        self.diagnose = DiagnosePanel()
        self._sought: Section | None = None
        self._settled = QTimer(self, singleShot=True, interval=_SETTLES_IN_MS)
        self.column = QVBoxLayout()
        self._grid = QGridLayout()
        self._columns = 0
        self.empty = EmptyState(self.tr("No deals yet"), "")
        self._blank = QWidget()
        self._blank.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # else the focus goes elsewhere meanwhile
        self.view = self._build()
        self.in_view = InView(self.view)
        self._left_at: tuple[QWidget | None, int] = (None, 0)
        for widget in (self._blank, self.view, self.empty):
            self.addWidget(widget)
        self._connect()

    def _first_cards(self) -> list[Card]:
        shown = (told.win_rate, told_money.generated, told.meetings, told.replies)
        return [Card(tell) for tell in shown]

    def _more_cards(self) -> list[Card]:
        self.quota = QuotaCard(told_money.coverage)
        first = (told_money.value_win_rate, told_money.won_value, told_money.velocity)
        then = (told.cycle, told_money.slippage, told.leverage, told.hits)
        return [self.quota, *(Card(tell) for tell in (*first, *then))]

    @property
    def cards(self) -> tuple[Card, ...]:
        """Return all cards in their order."""
        return (*self.first.cards, *self.more.cards)

    def _each_panel(self) -> Iterator[Panel]:
        for row in self.panels:
            yield from row

    def stops(self) -> Iterator[QWidget]:
        """Yield where Tab stops, as the eye goes."""
        yield self.further.button
        parts: tuple[Card | Panel | DiagnosePanel, ...] = (*self.first.cards, *self._each_panel())
        for part in (*parts, *self.more.cards, self.diagnose):
            yield from part.stops()

    # -- what is shown

    def show_trends(self, trends: Trends) -> None:
        """Show other figures, or what will stand here once there are deals."""
        if not trends.deals:
            said = self.tr(
                "Once deals move, this page shows how they go on from stage to stage, how long they stay, "
                "what is won, and whether focus time moves them. Each figure says how sure it is."
            )
            title = self.tr("No deals yet")
            if len(trends.pipelines) > 1:
                title = self.tr("No deals yet in {pipeline}").format(pipeline=trends.pipeline_name)
            self.empty.say(title, said)
            self.setCurrentWidget(self.empty)
            return
        awaits = self._blank.hasFocus() or self.empty.hasFocus()
        self.further.show_trends(trends)
        for card in self.cards:
            card.show_trends(trends)
        for panel in self._each_panel():
            panel.show_trends(trends)
        found = weak(trends)
        weak_at: tuple[Card | Panel, ...] = (*self.cards, *self._each_panel())
        for part in weak_at:
            part.show_weak(found)
        self.diagnose.show_trends(trends)
        self.setCurrentWidget(self.view)
        self.fit()
        if awaits:
            self.cards[0].numbers[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self.view.verticalScrollBar().setValue(0)  # it has not found its place yet

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._left_at = (self.in_view.last, self.view.verticalScrollBar().value())

    def come_back(self) -> None:
        """Go to where the rep was before the page was left."""
        here = self.window().focusWidget()
        if here is not None and self.view.isAncestorOf(here):
            last, height = self._left_at
            self.view.verticalScrollBar().setValue(height)
            give_back(last)

    def clear(self) -> None:
        """Show nothing, as another file is to be read."""
        self._left_at = (None, 0)
        self.diagnose.close_up()
        self.setCurrentWidget(self._blank)

    @Slot(object)
    def look_closer(self, figure: Figure) -> None:
        """Open Diagnose at what belongs to a weak figure."""
        self._sought = self.diagnose.open_at(figure)
        self._settled.start()  # what was opened has no place yet, and then takes several turns to find it
        self._bring_into_view()

    @Slot()
    def _bring_into_view(self) -> None:
        inside = self.view.widget()
        if inside is not None and self._sought is not None and self._sought in self.diagnose.sections:
            top = self._sought.mapTo(inside, QPoint(0, 0)).y()
            self.view.verticalScrollBar().setValue(top - _GAP)

    @Slot()
    def _let_go(self) -> None:
        self._bring_into_view()
        self._sought = None

    # -- room

    def fit(self) -> None:
        """Stand in as many columns as there is room for."""
        room = self.width() - 2 * _SIDE - self.view.verticalScrollBar().sizeHint().width()
        line = self.fontMetrics().height()
        for grid in (self.first, self.more):
            grid.fit(room, line)
        columns = _COLUMNS if room >= _TWO_COLUMNS * line else 1
        if columns != self._columns:
            self._columns = columns
            self._lay_out()

    def _lay_out(self) -> None:
        for panel in self._each_panel():
            self._grid.removeWidget(panel)
        if self._columns == 1:
            for place, panel in enumerate(self._each_panel()):
                self._grid.addWidget(panel, place, 0)
        else:
            for place, row in enumerate(self.panels):
                for column, panel in enumerate(row):
                    self._grid.addWidget(panel, place, column, 1, _COLUMNS if len(row) == 1 else 1)
        self._grid.setColumnStretch(0, _WIDER)
        self._grid.setColumnStretch(1, _NARROWER if self._columns > 1 else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "view"):
            self.fit()

    # -- building

    def _build(self) -> QScrollArea:
        inside = QWidget()
        # As tall as it has to be at its width, and not as at its least one, at which words take most lines.
        inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(_SIDE, _TOP, _SIDE, _TOP)
        self.column.setSpacing(_GAP)
        self.column.addWidget(self.further)
        self.column.addWidget(self.first)
        self._grid.setSpacing(_GAP)
        self.column.addLayout(self._grid)
        self.column.addWidget(heading(self.tr("Value and pace")))
        self.column.addWidget(self.more)
        self.column.addWidget(self.diagnose)
        note = self.tr(
            "95% intervals: of rates by Wilson, of counts an hour by Byar, of the rank correlation by Fisher."
            " Below five cases there is no rate."
        )
        self.column.addWidget(plain(note, "small"))
        self.column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        return scroll

    def _connect(self) -> None:
        for card in self.cards:
            card.behind_requested.connect(self.behind_requested)
            card.explain_requested.connect(self.explain_requested)
            card.closer_requested.connect(self.look_closer)
        self.further.further_requested.connect(self.further_requested)
        self.quota.quota_requested.connect(self.quota_requested)
        every: tuple[Panel | DiagnosePanel, ...] = (*self._each_panel(), self.diagnose)
        for panel in every:
            panel.behind_requested.connect(self.behind_requested)
            panel.explain_requested.connect(self.explain_requested)
            panel.told.connect(self.told)
        for drawn in self._each_panel():
            drawn.closer_requested.connect(self.look_closer)
            drawn.save_requested.connect(self.save_requested)
        self.view.verticalScrollBar().rangeChanged.connect(self._bring_into_view)
        self._settled.timeout.connect(self._let_go)
