# SPDX-License-Identifier: MIT
"""What a page of a review needs from the file, beside the review itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from rider.reads.review.day import ReviewOf


class PageFlows(QObject):
    """Reads for a page, and carries out what it wishes for.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        refused(str): something could not be done; the sentence says why.
    """

    told = Signal(object, bool)
    refused = Signal(object)

    def show(self, review: ReviewOf) -> None:
        """Read what else the page shows; called before each time that it shows the review."""
