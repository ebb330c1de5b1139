# SPDX-License-Identifier: MIT
"""What the rep wants of the grid."""

from PySide6.QtCore import QObject, Signal


class Wishes(QObject):
    """Wishes in the rep's own gestures; the page decides what becomes of them.

    Signals:
        block_drawn(Place): a new block is wanted here.
        block_placed(str, Place): a block was moved, or one of its edges.
        block_opened(str), block_dropped(str), start_requested(str): of a block.
        block_menu_requested(str, QPoint), meeting_menu_requested(str, QPoint): a menu, at a place on screen.
        meeting_opened(str): of a meeting.
        deal_dropped(str, Place): a deal was dropped here.
        gap_filled(Place): this free time is to become a block.
        proposal_accepted(object), proposal_dismissed(object): the answer to a proposal.
    """

    block_drawn = Signal(object)
    block_placed = Signal(object, object)
    block_opened = Signal(object)
    block_dropped = Signal(object)
    start_requested = Signal(object)
    block_menu_requested = Signal(object, object)
    meeting_opened = Signal(object)
    meeting_menu_requested = Signal(object, object)
    deal_dropped = Signal(object, object)
    gap_filled = Signal(object)
    proposal_accepted = Signal(object)
    proposal_dismissed = Signal(object)
