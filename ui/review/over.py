# SPDX-License-Identifier: MIT
"""What can be shown over a day's review, in place of its columns."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class Over(QObject):
    """Holds a page that stands over the day's review, and reads for it.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        refused(str): something could not be done; the sentence says why.
        left(): the rep goes back to the day.
        day_wanted(date): this day is to be reviewed, or its review to be said anew.
    """

    told = Signal(object, bool)
    refused = Signal(object)
    left = Signal()
    day_wanted = Signal(object)

    page: QWidget

    def show(self) -> bool:
        """Read for the page, which is in view by now, and begin there; return whether it could be read."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read anew what changed, and show it; what is half typed stays."""
        raise NotImplementedError

    def keep(self) -> None:
        """Keep what was typed so far, where anything can be."""

    def reset(self) -> None:
        """Forget everything about a file that is not shown any more."""
        raise NotImplementedError

    def set_private(self, private: bool) -> None:
        """Name no deal from now on, or name them again."""
        raise NotImplementedError
