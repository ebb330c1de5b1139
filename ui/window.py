# SPDX-License-Identifier: MIT
"""The window: rail, header and pages; the only place where the signals of different pages meet."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QPaintEvent,
    QPalette,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from rider.domain.errors import RiderError
from rider.domain.ids import DealId, PipelineId
from rider.settings import CARD_ORDER, CURRENCY, DEALS_VIEW, MOTION, TEXT_PERCENT, THEME, Settings
from ui.actions import Do, action
from ui.board.page import BoardPage
from ui.bridge import Bridge, Refusal
from ui.flows.flows import Flows
from ui.shell.above import Above
from ui.shell.beginning_door import BeginningDoor
from ui.shell.doors import Doors
from ui.shell.header import Header
from ui.shell.leaving import Leaving
from ui.shell.pages import BOARD, SETTINGS, Pages
from ui.shell.palette_door import PaletteDoor
from ui.shell.parts import Parts
from ui.shell.place import keep_place, restore_place
from ui.shell.rail import Rail
from ui.shell.settings_door import SettingsDoor
from ui.shell.undo_keys import UndoKeys
from ui.theme import Appearance
from ui.translate import spoken
from ui.widgets.dropped import tables
from ui.widgets.enter import press_focused

if TYPE_CHECKING:  # not needed for the first paint
    from rider.domain.deal import Change
    from ui.settings.page import SettingsPage
    from ui.widgets.toast import Toast

_USUAL, _LEAST, _LEAST_LARGE = QSize(1280, 800), QSize(640, 440), QSize(1000, 640)


class MainWindow(QMainWindow):
    """Everything that the rep sees; the window reads the board when it is told to.

    Signals:
        painted(): the window has been painted for the first time; what that did not need may be loaded now.
    """

    painted = Signal()

    def __init__(self, bridge: Bridge, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._settings = bridge, settings
        self._pipeline: PipelineId | None = None
        self._was_painted = False
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.appearance = Appearance(
            app, settings.get(THEME), settings.get(TEXT_PERCENT), settings.get(MOTION)
        )
        self.setWindowTitle("Rider")
        self.appearance.changed.connect(self._bound_size)
        self._bound_size()
        self.rail, self.header = Rail(), Header()
        self.above = Above()
        self.pages = Pages(self.rail, self.header, self.above)
        self.board = BoardPage()
        self._build()
        self.flows = Flows(bridge, self.inside, self)
        self.doors = Doors(bridge, settings, self.flows, self)
        self.beginning = BeginningDoor(bridge, settings, self)
        self.settings_door = SettingsDoor(bridge, settings, self.appearance, self.flows, self.doors, self)
        self.undo_keys = UndoKeys(self, self.flows, self.board.name_of)
        self.palette_door, self.leaving = PaletteDoor(self, bridge), Leaving(self, settings)
        Parts(self)
        self.board.set_order(settings.get(CARD_ORDER))
        self.board.turn_to(settings.get(DEALS_VIEW))
        self._connect()
        restore_place(self, _USUAL)
        self.show_page(BOARD)

    @property
    def settings_page(self) -> SettingsPage:
        """Return the settings page, which is made when it is first wanted."""
        return self.settings_door.inside.page

    @cached_property
    def toast(self) -> Toast:
        """Return what says a sentence at the foot, which is made when there is first something to say."""
        from ui.widgets.toast import Toast

        toast = Toast(self.inside)
        toast.undo_requested.connect(self.flows.undo)
        self.flows.history.changed.connect(toast.give_way)
        return toast

    @Slot()
    def refresh(self) -> None:
        """Read the board anew and show it."""
        try:
            board = self._bridge.board(self._pipeline)
        except RiderError as error:
            self.toast.show_text(spoken(error), refused=True)
            return
        first = self._pipeline is None
        self._pipeline = board.pipeline.id
        self.board.show_board(board)
        self.header.show_board(board)
        self._show_list()
        self._show_header()
        self.undo_keys.rename()
        self.doors.refresh()
        if first:
            self.board.begin()

    @Slot(object)
    def _show_whole(self, page: QWidget) -> None:
        """Show a page that is no part of the rail, such as the import."""
        self.pages.show_whole(page)
        self._show_header()

    @Slot(object)
    def show_page(self, key: str) -> None:
        """Turn to a page, unless the first start stands in place of all of them."""
        if self.pages.is_one_alone:
            return
        if key == SETTINGS:
            self.settings_door.inside.show()
        self.pages.turn_to(self._page_of(key), key)
        self._show_header()
        if key in self.doors.keys:
            self.doors.enter(key)
        elif key == BOARD and self._pipeline is not None and not self.board.bar.has_focus:
            self.board.begin()

    def _page_of(self, key: str) -> QWidget:
        if key in self.doors.keys:
            return self.doors.page_of(key)
        return self.board if key == BOARD else self.settings_page

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)  # once the children are painted too

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of deals that are dragged over the window, unless a sheet asks for something."""
        if not self.pages.is_one_alone and not self.flows.has_sheet and tables(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Begin an import with files that are dropped anywhere."""
        if paths := tables(event):
            event.acceptProposedAction()
            self.flows.import_files(paths)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(event, self.focusWidget()):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.leaving.hides(event) or not self.leave():
            event.ignore()
        else:
            super().closeEvent(event)

    def leave(self) -> bool:
        """Keep what was typed and where the window stands; say whether the window may go."""
        if not (self.flows.may_close() or self.leaving.ends):
            return False
        self.doors.leave()
        self.settings_door.leave()
        self.beginning.leave()
        keep_place(self)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.leaving.come_back()

    # -- building

    def _build(self) -> None:
        self.pages.addWidget(self.board)
        self.inside = inside = QWidget()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.header)
        right.addWidget(self.above)
        right.addWidget(self.pages, 1)
        whole = QHBoxLayout(inside)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.rail)
        whole.addLayout(right, 1)
        inside.setBackgroundRole(QPalette.ColorRole.Window)
        self.setCentralWidget(inside)
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        self.pages.listen(self)
        self.pages.wanted.connect(self.show_page)
        action(Do.EXPORT, self, Qt.ShortcutContext.WindowShortcut).triggered.connect(self.flows.export)
        self.pages.wanted.connect(self.palette_door.close_all)
        self._connect_beginning()
        self._connect_doors()
        self._connect_settings()
        self.header.pipeline_chosen.connect(self._choose_pipeline)
        self.header.import_requested.connect(self.flows.import_deals)
        self.header.new_deal_requested.connect(self._new_deal)
        self.header.more.wanted.connect(self.palette_door.do)
        self.undo_keys.named.connect(self.header.more.name_steps)
        self.flows.told.connect(self._say)
        self.flows.selected.connect(self._select)
        self.flows.pipeline_wanted.connect(self._choose_pipeline)
        self.flows.page_wanted.connect(self._show_whole)
        self.flows.import_closed.connect(self._show_board)
        self._bridge.changed.connect(self._take_change)
        self._bridge.refused.connect(self._take_refusal)
        self._bridge.turned.connect(self._begin_anew)
        self.flows.serve(self.board)
        self.board.view_chosen.connect(self.show_view)
        self.board.bar.strip.clicked.connect(self.doors.show_review)
        self.board.new_deal_requested.connect(self._new_deal)
        self.board.sample_requested.connect(self.beginning.show_sample)

    def _connect_beginning(self) -> None:
        self.beginning.page_wanted.connect(self._show_alone)
        self.beginning.band_wanted.connect(self.above.add)
        self.beginning.ended.connect(self.show_usual)
        self.beginning.import_requested.connect(self.flows.import_deals)
        self.beginning.refused.connect(self.say_refused)

    def _connect_doors(self) -> None:
        doors = self.doors
        self.rail.deal_dropped.connect(doors.focus.book_dropped)
        doors.told.connect(self._say)
        doors.refused.connect(self.say_refused)
        doors.page_wanted.connect(self.show_page)
        doors.backups.alone_wanted.connect(self._show_alone)
        opens = action(Do.BACKUPS, self, Qt.ShortcutContext.WindowShortcut)
        opens.triggered.connect(doors.backups.open)
        doors.left.connect(self._go_back)
        doors.quit_wanted.connect(self.leaving.quit)
        doors.notices_wanted.connect(self.above.add)
        doors.presenting_changed.connect(self.undo_keys.set_private)
        doors.presenting_changed.connect(self.palette_door.set_private)

    def _connect_settings(self) -> None:
        door = self.settings_door
        door.told.connect(self._say)
        door.refused.connect(self.say_refused)
        door.days_changed.connect(self.refresh)
        door.order_chosen.connect(self.board.set_order)
        door.pipeline_chosen.connect(self._choose_usual_pipeline)
        door.sample_requested.connect(self.beginning.show_sample)
        door.own_requested.connect(self.beginning.leave_sample)

    # -- meeting

    @Slot()
    def _show_board(self) -> None:
        self.show_page(BOARD)

    @Slot()
    def _go_back(self) -> None:
        self.show_page(self.pages.before)

    @Slot()
    def _new_deal(self) -> None:
        if self.board.board is not None:
            self.flows.ask_new_deal(self.board.board, self._settings.get(CURRENCY))

    @Slot(object)
    def _select(self, deal_id: DealId) -> None:
        """Make a deal's card the current one; the focus stays in a sheet that is open, or on another page."""
        if self.pages.currentWidget() is self.board:
            self.board.select(deal_id, focus=not self.flows.has_sheet)

    @Slot(object)
    def _choose_pipeline(self, pipeline_id: PipelineId) -> None:
        if pipeline_id != self._pipeline:
            self._pipeline = pipeline_id
            self.refresh()

    @Slot(object)
    def show_view(self, view: str) -> None:
        """Show deals on the board or as a list from now on, also after a restart."""
        self.board.turn_to(view)
        try:
            self._settings.set(DEALS_VIEW, view)
        except RiderError as error:
            self.say_refused(spoken(error))
        self.refresh()
        self.board.begin()

    def _show_list(self) -> None:
        """Read the list anew where it is shown."""
        if not self.board.is_list:
            return
        try:
            deals = self._bridge.deals()
        except RiderError as error:
            self.say_refused(spoken(error))
            return
        self.board.show_deals(deals)
        self.header.show_deals(deals)

    @Slot(object)
    def _take_change(self, change: Change) -> None:
        self.flows.remember(change)
        no_card_tells = change.block_ids and not change.deal_ids
        self.doors.refresh_days() if no_card_tells else self.refresh()
        if change.made_id is not None and change.deal_ids:
            self.board.reveal(DealId(change.made_id))

    @Slot(object)
    def _take_refusal(self, refusal: Refusal) -> None:
        if not self.flows.refuse(refusal.sentence):
            self.toast.show_text(refusal.sentence, refused=True)

    @Slot(object)
    def say_refused(self, sentence: str) -> None:
        """Say why something could not be done."""
        self.toast.show_text(sentence, refused=True)

    @Slot(object, bool)
    def _say(self, sentence: str, undo: bool) -> None:
        self.toast.show_text(sentence, undo=undo)

    def _show_header(self) -> None:
        here, is_list = self.pages.currentWidget(), self.board.is_list
        is_board, shown = here is self.board, self.tr("List") if is_list else self.tr("Board")
        named = (here.accessibleName() if here is not None else "") or self.tr("Settings")
        own = self.doors.head_of(here)
        self.header.show_page(shown if is_board else named, is_board=is_board, own=own)
        self.header.more.show_own(own.menu if own is not None else ())
        if is_list:
            self.header.pipeline.hide()

    # -- the first start and the sample

    @Slot()
    def _begin_anew(self) -> None:
        """Show another file, as if the window had just been opened."""
        self.flows.reset()
        self.doors.reset()
        self.settings_door.reset()
        self._pipeline = None
        self.board.bar.clear()
        self.board.turn_to(self._settings.get(DEALS_VIEW))
        self.show_usual()
        self.beginning.stand()

    @Slot(object)
    def _show_alone(self, page: QWidget) -> None:
        """Show a page in place of all others, also of rail and header."""
        self.pages.show_alone(page)

    @Slot()
    def show_usual(self) -> None:
        """Show the board, with all that stands around it."""
        self.pages.end_alone()
        self._pipeline = None
        self.show_page(BOARD)
        self.refresh()

    @Slot(object)
    def _choose_usual_pipeline(self, pipeline_id: PipelineId) -> None:
        if self._bridge.choose_pipeline(pipeline_id):
            self._choose_pipeline(pipeline_id)
            self.refresh()

    # -- where the window stands

    @Slot()
    def _bound_size(self) -> None:
        """Let larger words have the room that keeps them apart, as far as small screens go."""
        self.setMinimumSize((_LEAST * (self.appearance.text_percent / 100)).boundedTo(_LEAST_LARGE))
