# SPDX-License-Identifier: MIT
"""The review of a day, as pictures show it: shortly before noon of a demo day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rider.domain.review import Period
from ui.pages import REVIEW

if TYPE_CHECKING:  # the studio shows these scenes
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.review.flows import ReviewFlows
    from ui.shots import Studio


def moved(studio: Studio) -> QWidget:
    """Show what moved forward today."""
    _review(studio)
    return studio.window


def one_to_one(studio: Studio) -> QWidget:
    """Show the 1:1 sheet as it will be printed."""
    _review(studio).page.head.sheet_requested.emit()
    return studio.window


SCENES: dict[str, Callable[[Studio], QWidget]] = {
    "review-moved": moved,
    "review-one-to-one": one_to_one,
}
"""Pictures by their names."""

IN_LITTLE_ROOM = ("review-moved", "review-one-to-one")
"""Those that are drawn in little room and with large text, too."""


def _review(studio: Studio) -> ReviewFlows:
    """Show the present day's review, begun anew."""
    studio.bridge.keep_review_draft(Period.DAY, studio.bridge.today(), "")
    studio.window.doors.review.reset()
    studio.window.show_page(REVIEW)
    return studio.window.doors.review.inside
