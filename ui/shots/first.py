# SPDX-License-Identifier: MIT
"""The first start and the sample as pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the studio shows these scenes
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from ui.flows.exporting import ExportDialog
    from ui.shots.studio import Studio


def hours(studio: Studio) -> QWidget:
    """Show the page that asks for hours and the currency."""
    return _begun(studio, 1)


def playbook(studio: Studio) -> QWidget:
    """Show the page that asks for a playbook."""
    return _begun(studio, 2)


def ways(studio: Studio) -> QWidget:
    """Show the page that asks what is on the board."""
    return _begun(studio, 3)


def export(studio: Studio) -> QWidget:
    """Show what asks how everything leaves."""
    return _export(studio)


def exported(studio: Studio) -> QPixmap:
    """Return a picture of an export that is done."""
    from tempfile import TemporaryDirectory

    from ui.shots.studio import settle

    dialog = _export(studio)
    with TemporaryDirectory() as place:
        dialog.write_to(f"{place}/rider.json")
        while dialog.is_busy:
            settle()
    return dialog.grab()


def _export(studio: Studio) -> ExportDialog:
    from ui.flows.exporting import ExportDialog

    dialog = ExportDialog(studio.bridge, studio.window)
    dialog.show()
    return dialog


def sample(studio: Studio) -> QPixmap:
    """Return a picture of the sample, which is left again."""
    from rider.sample import make
    from ui.shots.studio import settle

    make(studio.bridge.own, studio.bridge.clock, bool)
    studio.bridge.turn_to(sample=True)
    settle()
    picture = studio.window.grab()
    studio.window.beginning.leave_sample()
    return picture


def _begun(studio: Studio, number: int) -> QWidget:
    from rider import beginning

    beginning.keep_page(studio.bridge.own, number)
    studio.window.beginning.stand()
    beginning.finish(studio.bridge.own)
    return studio.window
