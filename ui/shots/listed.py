# SPDX-License-Identifier: MIT
"""The list as pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.board.filters import LIST, Quick

if TYPE_CHECKING:  # the studio shows these scenes
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from ui.shots.studio import Studio


def everything(studio: Studio) -> QWidget:
    """Show all deals."""
    return _listed(studio, Quick.ALL)


def open_deals(studio: Studio) -> QWidget:
    """Show the open deals."""
    return _listed(studio, Quick.OPEN)


def won(studio: Studio) -> QWidget:
    """Show the deals that were won."""
    return _listed(studio, Quick.WON)


def lost(studio: Studio) -> QWidget:
    """Show the deals that were lost."""
    return _listed(studio, Quick.LOST)


def archived(studio: Studio) -> QPixmap:
    """Return a picture with some deals in the archive, from which they come back."""
    from ui.shots.studio import settle

    live = [row for row in studio.bridge.deals().rows if not row.archived]
    away = [row.deal_id for row in live[::9]]
    for deal_id in away:
        studio.bridge.archive(deal_id, "A double of what the CRM holds already")
    _listed(studio, Quick.ARCHIVED)
    settle()
    picture = studio.window.grab()
    for deal_id in away:
        studio.bridge.restore(deal_id)
    return picture


def no_match(studio: Studio) -> QWidget:
    """Show a filter that lets nothing through."""
    studio.window.board.bar.field.setText("zeppelin")
    return _listed(studio, Quick.ALL)


def _listed(studio: Studio, quick: Quick) -> QWidget:
    """Return the window with the list, the third row current."""
    page = studio.window.board
    page.turn_to(LIST)
    studio.window.refresh()
    page.bar.quick.button(quick).click()
    rows = page.table.deals.rows
    if len(rows) > 2:
        page.select(rows[2].deal_id)
    return studio.window
