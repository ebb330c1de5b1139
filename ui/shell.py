# SPDX-License-Identifier: MIT
"""What stands around every page: the rail at the left and the header above."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rider.domain.ids import DealId, PipelineId
from rider.domain.money import Money, short
from rider.paths import config_folder
from rider.reads.board import Board, Control
from ui import icons
from ui.actions import Do, tip, words
from ui.more import MoreButton
from ui.theme import restyle
from ui.widgets.dragged import deal_of
from ui.widgets.elided import ElidedLabel
from ui.widgets.totals import amounts

if TYPE_CHECKING:  # the first paint may do without the list
    from rider.reads.deals import Deals

_RAIL_WIDE = 76
_ICON = 22
_HEADER_HIGH = 56
_GRIP = 64


class RailButton(QToolButton):
    """The button of a page, on which a deal's card can be dropped where it accepts drops.

    Signals:
        deal_dropped(DealId): a deal's card was dropped here.
    """

    deal_dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if deal_of(event.mimeData()) is not None:
            restyle(self, "drop", True)
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if deal_of(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        restyle(self, "drop", False)

    def dropEvent(self, event: QDropEvent) -> None:
        restyle(self, "drop", False)
        if (deal_id := deal_of(event.mimeData())) is not None:
            event.acceptProposedAction()
            self.deal_dropped.emit(deal_id)


class Rail(QFrame):
    """The pages, one chosen.

    Signals:
        chosen(str): the rep wants the page of this key.
        deal_dropped(str, DealId): a deal's card was dropped on the page of this key, which takes deals.
    """

    chosen = Signal(object)
    deal_dropped = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setAccessibleName(self.tr("Pages"))
        self._group = QButtonGroup(self)
        self._keys: dict[str, QToolButton] = {}
        mark = QLabel("R")
        mark.setProperty("role", "mark")
        mark.setAccessibleName("Rider")
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        mark.setFixedSize(36, 36)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 14, 9, 14)
        self._column.setSpacing(6)
        self._column.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(14)
        self._column.addStretch(1)
        self._group.buttonClicked.connect(self._tell)

    def add_page(
        self,
        key: str,
        text: str,
        picture: str,
        tooltip: str,
        *,
        at_foot: bool = False,
        takes_deals: bool = False,
    ) -> QToolButton:
        """Add a page at the top or at the foot."""
        button = RailButton()
        button.setAcceptDrops(takes_deals)
        # Queued: what a drop leads to must not happen while the drag is still being run.
        button.deal_dropped.connect(self._tell_dropped, Qt.ConnectionType.QueuedConnection)
        button.setText(text)
        button.setToolTip(tooltip)
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        icons.dress(button, picture)
        self._keys[key] = button
        self._group.addButton(button)
        self._column.insertWidget(self._column.count() if at_foot else self._column.count() - 1, button)
        self._widen()
        return button

    def choose(self, key: str) -> None:
        """Show which page is on."""
        self._keys[key].setChecked(True)
        for other, button in self._keys.items():
            name = str(button.property("riderIcon"))
            icons.dress(button, name, "accent" if other == key else "muted")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_keys"):
            self._widen()

    def _widen(self) -> None:
        side = max(_ICON, round(self.fontMetrics().height() * 1.4))
        for button in self._keys.values():
            button.setIconSize(QSize(side, side))
        room = max((b.sizeHint().width() for b in self._keys.values()), default=0)
        wide = max(_RAIL_WIDE, room + 18)
        if wide != self.width():
            self.setFixedWidth(wide)
            for button in self._keys.values():
                button.setMinimumWidth(wide - 17)

    def button(self, key: str) -> QToolButton:
        """Return the button of a page."""
        return self._keys[key]

    @Slot(QAbstractButton)
    def _tell(self, button: QAbstractButton) -> None:
        self.chosen.emit(next(k for k, b in self._keys.items() if b is button))

    @Slot(object)
    def _tell_dropped(self, deal_id: DealId) -> None:
        self.deal_dropped.emit(next(k for k, b in self._keys.items() if b is self.sender()), deal_id)


class Header(QFrame):
    """The page's title, the pipeline and its size, and what can be made here.

    Signals:
        import_requested(), new_deal_requested().
        pipeline_chosen(PipelineId): the rep wants another pipeline's board.
    """

    import_requested = Signal()
    new_deal_requested = Signal()
    pipeline_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.pipeline = QToolButton()
        self.pipeline.setProperty("role", "quiet")
        self.pipeline.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.pipeline.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.pipeline.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.pipeline.setIconSize(QSize(14, 14))
        self.pipeline.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pipeline.setToolTip(self.tr("Choose a pipeline"))
        icons.dress(self.pipeline, "chevron-down")
        self._menu = QMenu(self.pipeline)
        self._menu.triggered.connect(self._choose_pipeline)
        self.pipeline.setMenu(self._menu)
        self.subtitle = ElidedLabel(role="muted")
        self.import_button = _button(Do.IMPORT)
        self.new_button = _button(Do.NEW_DEAL, "primary")
        self.more = MoreButton()
        self._makes = QWidget()
        self._own: QWidget | None = None
        self._build()

    def show_board(self, board: Board) -> None:
        """Show a board's pipeline and how much is open in it, per currency."""
        several = len(board.pipelines) > 1
        self.pipeline.setVisible(several)
        self.pipeline.setText(board.pipeline.name)
        self.pipeline.setAccessibleName(self.tr("Pipeline: {name}").format(name=board.pipeline.name))
        self._menu.clear()
        for pipeline_id, name in board.pipelines:
            entry = self._menu.addAction(name)
            entry.setData(str(pipeline_id))
            entry.setCheckable(True)
            entry.setChecked(pipeline_id == board.pipeline.id)
        count = sum(len(c.cards) for c in board.columns)
        said = [] if several else [board.pipeline.name]
        said.append(self.tr("{count} open").format(count=f"{count:,}"))
        totals = amounts(_together(board))
        self.subtitle.setText(" · ".join([*said, *([totals] if totals else [])]))
        self.subtitle.explain("\n".join(self._control(c) for c in board.control))

    def _control(self, control: Control) -> str:
        """Return how much of the open value in a currency is proven, and how much is hope."""
        told = self.tr("{proven} of {open} stands where it is proven.").format(
            proven=short(control.proven), open=short(control.open)
        )
        hope = self.tr("{hoped} is hope: stated beyond the proof.").format(hoped=short(control.hoped))
        return f"{told} {hope}" if control.hoped.minor > 0 else told

    def show_deals(self, deals: "Deals") -> None:
        """Show how many deals there are in all pipelines, and how many of them are open."""
        count, live = len(deals.rows), sum(row.live for row in deals.rows)
        deals_there = self.tr("1 deal") if count == 1 else self.tr("{count} deals").format(count=f"{count:,}")
        self.subtitle.setText(f"{deals_there} · {self.tr('{count} open').format(count=f'{live:,}')}")

    def show_page(self, title: str, *, is_board: bool, own: QWidget | None = None) -> None:
        """Name the page; only the board has the rest, and another page what is its own."""
        self.title.setText(title)
        if self._own is not None and self._own is not own:
            self._own.hide()
        self._own = own
        if own is not None:
            if self._row.indexOf(own) < 0:
                self._row.insertWidget(self._row.indexOf(self.subtitle), own, 1)
            own.show()
        for part in (self.subtitle, self.import_button, self.new_button, self._makes):
            part.setVisible(is_board)
        self.pipeline.setVisible(is_board and len(self._menu.actions()) > 1)

    def _build(self) -> None:
        self.setMinimumHeight(_HEADER_HIGH)
        makes = QHBoxLayout(self._makes)
        makes.setContentsMargins(6, 0, 0, 0)
        makes.setSpacing(12)
        for button in (self.import_button, self.new_button):
            makes.addWidget(button)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 24, 6)
        row.setSpacing(6)
        row.addWidget(self.title)
        row.addSpacing(6)
        row.addWidget(self.pipeline)
        row.addWidget(self.subtitle, 1)
        row.addStretch(0)
        row.addWidget(self._makes)
        row.addSpacing(6)
        row.addWidget(self.more)
        self.import_button.clicked.connect(self.import_requested)
        self.new_button.clicked.connect(self.new_deal_requested)

    @Slot(QAction)
    def _choose_pipeline(self, entry: QAction) -> None:
        self.pipeline_chosen.emit(PipelineId(entry.data()))


def keep_place(window: QWidget) -> None:
    """Keep where a window stands and how large it is."""
    place = _place_file()
    place.setValue("geometry", window.saveGeometry())
    place.sync()


def restore_place(window: QWidget, usual: QSize) -> None:
    """Put a window where it stood, or make it as large as is usual, on a screen that is there."""
    kept = _place_file().value("geometry")
    if not (isinstance(kept, QByteArray) and window.restoreGeometry(kept)):
        window.resize(usual.boundedTo(_room_within_a_frame(window)))
    _come_onto_a_screen(window)


def _room_within_a_frame(window: QWidget) -> QSize:
    """Return how large a window may be with its title and borders in sight."""
    title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    return QGuiApplication.primaryScreen().availableSize() - QSize(title // 2, 2 * title)


def _come_onto_a_screen(window: QWidget) -> None:
    """Stand where the title can be gripped, however the screens have changed since."""
    here = window.frameGeometry()
    grip = here.adjusted(_GRIP, 0, -_GRIP, 0)
    grip.setHeight(_GRIP // 2)
    if any(s.availableGeometry().intersects(grip) for s in QGuiApplication.screens()):
        return
    room = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(window.size().boundedTo(room.size()))
    here.setSize(window.size())
    here.moveCenter(room.center())
    window.move(here.topLeft())


def _place_file() -> QSettings:
    return QSettings(str(config_folder() / "window.ini"), QSettings.Format.IniFormat)


def _button(do: Do, role: str = "plain") -> QPushButton:
    button = QPushButton(words(do).text)
    button.setProperty("role", role)
    button.setToolTip(tip(do))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus with the cards
    return button


def _together(board: Board) -> tuple[Money, ...]:
    """Return what is open in all columns, each currency by itself."""
    sums: dict[str, int] = {}
    for column in board.columns:
        for money in column.totals:
            sums[money.currency] = sums.get(money.currency, 0) + money.minor
    return tuple(Money(minor, currency) for currency, minor in sums.items())
