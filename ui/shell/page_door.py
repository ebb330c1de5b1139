# SPDX-License-Identifier: MIT
"""What the doors of pages have in common: nothing behind one is loaded before the rep wants it."""

from __future__ import annotations

from functools import cached_property
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget


class Inside(Protocol):
    """What a door leads to: a page, and what reads for it."""

    @property
    def page(self) -> QWidget:
        """Return the page."""

    def set_private(self, private: bool) -> None:
        """Name no deal from now on, or name them again."""

    def refresh(self) -> None:
        """Read anew what has changed, and show it."""

    def reset(self) -> None:
        """Forget everything about a file."""


class PageDoor(QObject):
    """Makes its page when it is first wanted, and asks nothing of one that is not there.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        refused(str): something could not be done; the sentence says why.
    """

    told = Signal(object, bool)
    refused = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._is_private = False

    @cached_property
    def inside(self) -> Inside:
        """Return what holds the page."""
        raise NotImplementedError

    @Slot(bool)
    def set_private(self, private: bool) -> None:
        """Name no deal from now on, or name them again."""
        self._is_private = private
        if self._is_made:
            self.inside.set_private(private)

    def refresh(self) -> None:
        """Show what has changed, if the page is in view; else it is read when it comes into view."""
        if self.is_in_view():
            self.inside.refresh()

    def reset(self) -> None:
        """Forget everything about a file that is not shown any more."""
        if self._is_made:
            self.inside.reset()

    def is_in_view(self) -> bool:
        """Say whether the rep is at the page."""
        return self._is_made and self.inside.page.isVisible()

    @property
    def _is_made(self) -> bool:
        return "inside" in vars(self)
