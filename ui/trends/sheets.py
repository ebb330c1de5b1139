# SPDX-License-Identifier: MIT
"""The sheets that tell more of a figure: what is behind it, and how it comes about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from rider.domain.errors import RiderError
from ui.translate import spoken
from ui.trends.behind.sheet import BehindSheet
from ui.trends.explain.sheet import ExplainSheet

if TYPE_CHECKING:
    from rider.domain.trends import Behind, Pick, Trends
    from ui.bridge import Bridge
    from ui.flows.flows import Flows
    from ui.widgets.frame import SheetFrame


class TrendsSheets(QObject):
    """Makes each sheet when it is first wanted; the sheets of another file are others.

    Signals:
        behind_requested(Pick): what is behind a figure is wanted.
        told(str): something was done; the sentence says what.
    """

    behind_requested = Signal(object)
    told = Signal(object)

    def __init__(self, bridge: Bridge, flows: Flows, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._flows = bridge, flows
        self._is_private = False
        self.behind: BehindSheet | None = None
        self.explained: ExplainSheet | None = None

    def show_behind(self, trends: Trends, pick: Pick, rows: tuple[Behind, ...]) -> None:
        """List what is behind a figure."""
        if self.behind is None:
            self.behind = BehindSheet()
            self.behind.deal_requested.connect(self.open_deal)
            self.behind.told.connect(self.told)
        if self._is_open(self.behind) and self.behind.pick == pick:
            self.behind.refresh(trends, pick, rows, private=self._is_private)
            return
        self.behind.open_for(trends, pick, rows, private=self._is_private)
        self._flows.sheets.show_sheet(self.behind)

    def refresh(self, trends: Trends) -> None:
        """Tell anew what has changed while a deal was open out of one of the sheets."""
        if self.explained is not None and self.explained.pick is not None and self._is_open(self.explained):
            self.explained.open_for(trends, self.explained.pick)
        if self.behind is not None and self._is_open(self.behind):
            self.behind_requested.emit(self.behind.pick)

    def _is_open(self, sheet: SheetFrame) -> bool:
        """Say whether a sheet is in view, or one comes back to it from what is."""
        return sheet is self._flows.side.content or sheet in self._flows.side.before

    def explain(self, trends: Trends, pick: Pick) -> None:
        """Say how a figure comes about."""
        if self.explained is None:
            self.explained = ExplainSheet()
            self.explained.behind_requested.connect(self.behind_requested)
            self.explained.told.connect(self.told)
        self.explained.open_for(trends, pick)
        self._flows.sheets.show_sheet(self.explained)

    @Slot(object)
    def open_deal(self, row: Behind) -> None:
        """Open the deal of a row, at its event where that is known; one that is gone is said in the sheet."""
        if row.deal_id is None or self.behind is None:
            return
        try:
            deal = self._bridge.deal(row.deal_id)
        except RiderError as error:
            self.behind.refuse(spoken(error))
            return
        if row.seq is None:
            self._flows.open_deal(deal.id)
        else:
            self._flows.open_event(deal.id, row.seq)

    def set_private(self, private: bool) -> None:
        """Name no deal from now on, or name them again."""
        self._is_private = private
        if self.behind is not None:
            self.behind.set_private(private)

    def reset(self) -> None:
        """Forget the sheets, which went with what they slid in with."""
        self.behind = self.explained = None
