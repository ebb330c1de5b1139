# SPDX-License-Identifier: MIT
"""A rep at the last page of a review, who plans the next day."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rider.domain.day import instant
from rider.domain.review.answers import Draft, Period
from rider.settings import Settings
from tests.ui.focus.planner import DAY, ZONE, FocusDesk
from ui.review.tomorrow.flows import TomorrowFlows
from ui.review.tomorrow.plan_card import PlanCard
from ui.review.tomorrow.question import TomorrowPage

_MOST_TABS = 40


class Evening(FocusDesk):
    """A rep at half past five on a Thursday, with the page of tomorrow before them and nothing around it."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        super().__init__(folder, qtbot)
        self.clock.at = instant(DAY, 17, ZONE) + 1_800_000
        self.qtbot = qtbot
        self.reviewed = DAY
        self.told: list[tuple[str, bool]] = []
        self.plans = TomorrowPage()
        self.draft = Draft()
        self._reads: TomorrowFlows | None = None

    def open_tomorrow(self, reviewed: date = DAY, draft: Draft | None = None) -> TomorrowPage:
        """Show the page for the review of a day, with what is kept of it."""
        self.reviewed, self.draft = reviewed, draft or Draft()
        if self._reads is None:
            window = self.open()
            self._reads = TomorrowFlows(self.bridge, Settings(), window.flows, self.plans, window)
            self._reads.told.connect(self._hear)
            self.bridge.changed.connect(self.show_anew)
            self.qtbot.addWidget(self.plans)
            self.plans.resize(640, 900)
        self._show()
        with self.qtbot.waitActive(self.plans):
            self.plans.show()
            self.plans.activateWindow()
        self.settle()
        self.plans.begin()
        return self.plans

    def show_anew(self, _change: object = None) -> None:
        """Show the page again after something has changed, as the review does."""
        self.draft = self.draft.with_answers(self.plans.question, self.plans.answers(), self.plans.typed())
        self._show()

    def _show(self) -> None:
        assert self._reads is not None
        review = self.bridge.review(self.reviewed, Period.DAY)
        self._reads.show(review)
        self.plans.show_review(review, self.draft)

    def _hear(self, said: str, undo: bool) -> None:
        self.told.append((said, undo))

    # -- what the rep sees and does

    def names(self) -> list[str]:
        """Return the deals on offer, from above."""
        found = sorted(self.plans.cards.values(), key=lambda card: card.y())
        return [card.name.split(" · ")[0] for card in found]

    def plan_card(self, name: str) -> PlanCard:
        """Return the card of a deal."""
        return next(card for card in self.plans.cards.values() if card.name.startswith(name))

    def tick(self, name: str) -> PlanCard:
        """Choose a deal, or let go of it, with the space bar."""
        card = self.plan_card(name)
        card.box.setFocus()
        self.press(Qt.Key.Key_Space)
        self.settle()
        return card

    def tab_to(self, widget: QWidget) -> None:
        """Press Tab until a widget has the focus."""
        for _ in range(_MOST_TABS):
            here = QApplication.focusWidget()
            if here is widget or (here is not None and here.focusProxy() is widget):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {widget.accessibleName()}")
