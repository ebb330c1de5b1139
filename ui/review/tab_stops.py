# SPDX-License-Identifier: MIT
"""Tab through the parts of a page in the order in which they stand, whichever of them came in later.

Qt's own search goes by the order in which widgets were made, and from a field of several parts it comes
back to the field itself.
"""

from collections.abc import Iterator, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


@runtime_checkable
class HasStops(Protocol):
    """A page that names what takes the focus in it."""

    def stops(self) -> Sequence[QWidget]:
        """Return it in its order."""


def go(page: QWidget, stops: Sequence[QWidget], *, forward: bool) -> bool:
    """Give the focus to the stop after the one that has it, or before; from the last one, leave the page.

    Return whether there was anywhere to go.
    """
    found = _following(stops, forward=forward) or _beyond(page, forward=forward)
    found = found or next(filter(_takes_focus, stops if forward else stops[::-1]), None)
    if found is not None:
        _focus(found, forward=forward)
    return found is not None


def step(stops: Sequence[QWidget], *, forward: bool) -> bool:
    """Give the focus to the stop after the one that has it, or before; return whether there is one."""
    found = _following(stops, forward=forward)
    if found is not None:
        _focus(found, forward=forward)
    return found is not None


def leave(page: QWidget, part: QWidget) -> None:
    """Give the focus to what Qt has after a part of a page and outside of the page."""
    outside = (w for w in _chain(part, forward=True) if not page.isAncestorOf(w))
    if (found := next(outside, None)) is not None:
        _focus(found, forward=True)


def within(page: QWidget) -> list[QWidget]:
    """Return what takes the focus in a page: the stops that it names, or else those that Qt goes through."""
    named = page.stops() if isinstance(page, HasStops) else []
    return list(named) or [w for w in _chain(page, forward=True) if page.isAncestorOf(w)]


def _following(stops: Sequence[QWidget], *, forward: bool) -> QWidget | None:
    here = QApplication.focusWidget()
    place = stops.index(here) if here in stops else (-1 if forward else 0)
    following = stops[place + 1 :] if forward else stops[:place][::-1]
    return next(filter(_takes_focus, following), None)


def _focus(widget: QWidget, *, forward: bool) -> None:
    widget.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)


def _beyond(page: QWidget, *, forward: bool) -> QWidget | None:
    """Return what takes the focus outside of a page: what stands beside it, or else what is next."""
    outside = [w for w in _chain(page, forward=forward) if w is not page and not page.isAncestorOf(w)]
    around = page.parentWidget()
    beside = (w for w in outside if forward and around is not None and around.isAncestorOf(w))
    return next(beside, None) or next(iter(outside), None)


def _chain(page: QWidget, *, forward: bool) -> Iterator[QWidget]:
    here: QWidget | None = page
    while here is not None:
        here = here.nextInFocusChain() if forward else here.previousInFocusChain()
        if here is page or here is None:
            return
        if here.focusPolicy() & Qt.FocusPolicy.TabFocus and here.focusProxy() is None and _takes_focus(here):
            yield here


def _takes_focus(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()
