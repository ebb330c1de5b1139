# SPDX-License-Identifier: MIT
"""The way to the palette, and to the sheets of keys and of Rider itself: made when they are first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from rider.domain.ids import DealId, PipelineId
from ui.actions import Do, action
from ui.board.filters import BOARD as BOARD_VIEW
from ui.shell.pages import BOARD, SETTINGS

if TYPE_CHECKING:
    from ui.bridge import Bridge
    from ui.palette.about import AboutSheet
    from ui.palette.entries import Entry
    from ui.palette.keys import KeysSheet
    from ui.palette.palette import Palette
    from ui.shell.doable import Doable
    from ui.shell.findable import Found
    from ui.window import MainWindow

_REMEMBERED = 24


class PaletteDoor(QObject):
    """Opens the palette over the window and does what is chosen in it."""

    def __init__(self, window: MainWindow, bridge: Bridge) -> None:
        super().__init__(window)
        self._window, self._bridge = window, bridge
        self._is_private = False
        self._used: list[tuple[str, str]] = []
        for do, slot in (
            (Do.PALETTE, self.open_palette),
            (Do.SHORTCUTS, self.open_keys),
            (Do.ABOUT, self.open_about),
        ):
            action(do, window, Qt.ShortcutContext.WindowShortcut).triggered.connect(slot)

    # -- made when wanted

    @cached_property
    def palette(self) -> Palette:
        """Return the palette."""
        from ui.palette.palette import Palette

        made = Palette(self._window.inside)
        made.chosen.connect(self._choose)
        return made

    @cached_property
    def keys(self) -> KeysSheet:
        """Return the sheet of keys."""
        from ui.palette.keys import KeysSheet

        return KeysSheet(self._window.inside)

    @cached_property
    def about(self) -> AboutSheet:
        """Return what Rider says of itself."""
        from ui.palette.about import AboutSheet

        return AboutSheet(self._window.inside)

    @cached_property
    def doable(self) -> Doable:
        """Return what knows of each action whether it can act."""
        from ui.shell.doable import Doable

        return Doable(self._window)

    @cached_property
    def found(self) -> Found:
        """Return what is found in the file and among the settings."""
        from ui.shell.findable import Found

        return Found(self._window, self._bridge)

    # -- opening

    @Slot()
    def open_palette(self) -> None:
        """Come up with the palette, unless a page stands alone, such as the first start."""
        if self._window.pages.is_one_alone or self._window.board.board is None:
            return
        self.close_all()
        doable, found = self.doable.entries(), self.found
        can, cannot = [e for e in doable if not e.why], [e for e in doable if e.why]
        live, closed, people = found.of_file(private=self._is_private)
        everything = [*can, *live, *people, *found.pipelines(), *found.options(), *cannot, *closed]
        usual = [*([] if self._is_private else found.latest()), *can]
        note = self.tr("Presenting: deals and people are not listed.") if self._is_private else ""
        self.palette.open_with(self._used_first(everything), self._used_first(usual), note)

    def _used_first(self, entries: list[Entry]) -> list[Entry]:
        """Put before all others what was chosen lately, the latest first."""
        place = {key: at for at, key in enumerate(self._used)}
        used = [one for one in entries if (one.kind, one.key) in place and not one.why]
        used.sort(key=lambda one: place[one.kind, one.key])
        lately = {(one.kind, one.key) for one in used}
        return [*used, *(one for one in entries if (one.kind, one.key) not in lately)] if used else entries

    @Slot()
    def open_keys(self) -> None:
        """Come up with the sheet of keys."""
        if not self._window.pages.is_one_alone:
            self.close_all()
            self.keys.open_sheet()

    @Slot()
    def open_about(self) -> None:
        """Come up with what Rider says of itself."""
        if not self._window.pages.is_one_alone:
            self.close_all()
            self.about.open_for(str(self._bridge.folder.path))

    @property
    def is_up(self) -> bool:
        """Say whether the palette or one of the sheets is up."""
        up = (vars(self).get(name) for name in ("palette", "keys", "about"))
        return any(made is not None and made.isVisible() for made in up)

    @Slot()
    def close_all(self) -> None:
        """Let go of what is up, as another page is turned to."""
        for made in (vars(self).get(name) for name in ("palette", "keys", "about")):
            if made is not None:
                made.leave()

    @Slot(bool)
    def set_private(self, private: bool) -> None:
        """Name no deal from now on, or name them again."""
        self._is_private = private
        self.close_all()

    # -- choosing

    @Slot(object)
    def _choose(self, one: Entry) -> None:
        from ui.palette.entries import Kind

        used = (one.kind, one.key)
        self._used = [used, *(each for each in self._used if each != used)][:_REMEMBERED]
        window = self._window
        match one.kind:
            case Kind.DEAL:
                window.flows.open_deal(DealId(one.key))
            case Kind.PERSON:
                window.flows.open_part(one.deal_id, "people")
            case Kind.PIPELINE:
                self._show_board_of(PipelineId(one.key))
            case Kind.OPTION:
                window.show_page(SETTINGS)
                window.settings_door.inside.page.show_option(one.key)
            case _:
                self.doable.act(one.key)

    @Slot(object)
    def do(self, do: Do) -> None:
        """Do what was chosen in the header's menu."""
        self.doable.act(do.value)

    def _show_board_of(self, pipeline_id: PipelineId) -> None:
        self._window.show_page(BOARD)
        if self._window.board.is_list:
            self._window.show_view(BOARD_VIEW)
        self._window.flows.pipeline_wanted.emit(pipeline_id)
