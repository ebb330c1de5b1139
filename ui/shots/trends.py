# SPDX-License-Identifier: MIT
"""Trends as pictures: without a deal, with three, with a demo's, and further down in two currencies."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

from rider.clock import SteppedClock, system_clock
from rider.domain.day import DAY_MS
from rider.domain.deal import NewDeal
from rider.domain.money import Money
from rider.domain.trends import Figure, Pick
from rider.domain.trends.outcomes import Quota, QuotaPeriod
from ui.bridge import Bridge
from ui.shell.pages import TRENDS

if TYPE_CHECKING:  # the studio shows these scenes
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ui.shots.studio import Studio
    from ui.trends.flows import TrendsFlows
    from ui.trends.reading import Reading

_BEFORE_DAYS, _SETTLES_IN_MS = 12, 60
_NEW = (
    ("Dock scheduling", "Hafen Terminal", 95_000_00),
    ("Yard planning", "Nordlicht Spedition", 48_000_00),
    ("Cold chain audit", "Frigo Partners", 21_500_00),
)


def play_three(folder: Path) -> SteppedClock:
    """Fill a folder with three deals that are twelve days old."""
    now = system_clock()
    clock = SteppedClock(now.zone, at=now.now() - _BEFORE_DAYS * DAY_MS)
    bridge = Bridge(folder, clock)
    bridge.open()
    pipeline, today = bridge.board().pipeline.id, clock.today()
    for name, account, minor in _NEW:
        step = (name, "Call the CFO", today + timedelta(days=3), account)
        bridge.create(NewDeal(pipeline, *step, minor, "EUR", today + timedelta(days=40)))
    bridge.close()
    clock.at = now.now()
    return clock


def trends(studio: Studio) -> QWidget:
    """Show the page from its beginning."""
    _open(studio)
    return studio.window


def two_currencies(studio: Studio) -> QWidget:
    """Show what is told of money, against a quota of the rep's, one currency under another."""
    pipeline = studio.bridge.board().pipeline.id
    studio.bridge.set_quota(pipeline, Quota(QuotaPeriod.QUARTER, Money(1_200_000_00, "EUR")))
    page = _open(studio).page
    _settle()
    page.view.ensureWidgetVisible(page.more)
    return studio.window


def quota(studio: Studio) -> QWidget:
    """Show how a quota is set."""
    _open(studio).ask_quota()
    return studio.window


def diagnose(studio: Studio) -> QWidget:
    """Show what may lie behind a weak figure."""
    page = _open(studio).page
    page.look_closer(Figure.WIN_RATE)
    _settle(5 * _SETTLES_IN_MS)
    return studio.window


def explain(studio: Studio) -> QWidget:
    """Show how a conversion comes about."""
    inside = _open(studio)
    assert inside.trends is not None
    inside.explain(Pick(Figure.CONVERSION, inside.trends.conversions[1].stage_id))
    return studio.window


def behind(studio: Studio) -> QWidget:
    """Show the deals behind a conversion."""
    inside = _open(studio)
    assert inside.trends is not None
    inside.ask_behind(Pick(Figure.CONVERSION, inside.trends.conversions[1].stage_id))
    _wait_for(inside.listing)
    return studio.window


SCENES: dict[str, Callable[[Studio], QWidget]] = {
    "trends": trends,
    "trends-two-currencies": two_currencies,
    "trends-quota": quota,
    "trends-diagnose": diagnose,
    "trends-explain": explain,
    "trends-behind": behind,
}


def _settle(ms: int = _SETTLES_IN_MS) -> None:
    """Let the page lay itself out."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def _open(studio: Studio) -> TrendsFlows:
    """Turn to Trends and wait until its figures are there."""
    studio.window.show_page(TRENDS)
    inside = studio.window.doors.trends.inside
    _wait_for(inside.reading)
    inside.page.view.verticalScrollBar().setValue(0)
    return inside


def _wait_for(reading: Reading) -> None:
    """Wait until what was asked is answered."""
    loop = QEventLoop()
    reading.busy_changed.connect(loop.quit)
    if reading.is_busy:
        loop.exec()
