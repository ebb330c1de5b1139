# SPDX-License-Identifier: MIT
"""What a dragged deal carries: whoever takes one knows it by this, wherever the drag began."""

from PySide6.QtCore import QMimeData

from rider.domain.ids import DealId

MIME = "application/x-rider-deal"


def deal_of(mime: QMimeData) -> DealId | None:
    """Return the deal that a drag carries, None where it is not one of ours."""
    if not mime.hasFormat(MIME):
        return None
    return DealId(bytes(mime.data(MIME).data()).decode("utf-8", "replace"))
