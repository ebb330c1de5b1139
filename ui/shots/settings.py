# SPDX-License-Identifier: MIT
"""Scenes of the settings: from the top, of the data, searched, and with the record examined."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QWidget

from rider.settings import Section
from ui.settings.page import SettingsPage
from ui.shell.pages import SETTINGS

if TYPE_CHECKING:
    from ui.shots.studio import Studio

_WRONG = (
    "Event 812: its hash does not fit its content.",
    "Event 813: the chain is broken; it does not follow the event before it.",
    "Deal Harbor Logistics stands in Proposal, and the record says Validation.",
)


def top(studio: Studio) -> QWidget:
    """Show the page from its beginning."""
    page = _page(studio)
    page.search.end()
    page.view.verticalScrollBar().setValue(0)
    return studio.window


def own_data(studio: Studio) -> QWidget:
    """Show what can be done with the data."""
    return _scrolled(studio, _page(studio).own_data.log)


def focus(studio: Studio) -> QWidget:
    """Show what Focus plans by, and how Rider looks."""
    page = _page(studio)
    return _scrolled(studio, page.parts[Section.LOOK])


def search(studio: Studio) -> QWidget:
    """Look for something that is there."""
    return _looked_for(studio, "night")


def none_found(studio: Studio) -> QWidget:
    """Look for something that is not there."""
    return _looked_for(studio, "telephone")


def check(studio: Studio) -> QWidget:
    """Have the record examined."""
    page = _page(studio)
    page.search.end()
    record = page.own_data.record
    loop = QEventLoop()
    record.check.click()
    job = studio.window.settings_door.inside.job
    if job is not None:
        job.finished.connect(loop.quit)
        loop.exec()
    return _scrolled(studio, record)


def check_wrong(studio: Studio) -> QWidget:
    """Show what is said of a record that does not hold."""
    page = _page(studio)
    studio.window.settings_door.inside.tell_problems(_WRONG)
    return _scrolled(studio, page.own_data.record)


def _page(studio: Studio) -> SettingsPage:
    studio.window.show_page(SETTINGS)
    page = studio.window.settings_page
    page.search.field.clear()
    page.own_data.record.clear()
    return page


def _looked_for(studio: Studio, words: str) -> QWidget:
    page = _page(studio)
    page.search.begin()
    page.search.field.setText(words)
    return studio.window


def _scrolled(studio: Studio, to: QWidget) -> QWidget:
    from ui.shots.studio import settle

    settle()
    studio.window.settings_page.view.ensureWidgetVisible(to)
    return studio.window


SCENES: dict[str, Callable[[Studio], QWidget]] = {
    "settings": top,
    "settings-look": focus,
    "settings-data": own_data,
    "settings-search": search,
    "settings-none-found": none_found,
    "settings-check": check,
    "settings-check-wrong": check_wrong,
}
IN_LITTLE_ROOM = SCENES
