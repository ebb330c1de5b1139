# SPDX-License-Identifier: MIT
"""The rail at the left of every page, which leads to the pages."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QLabel, QToolButton, QVBoxLayout, QWidget

from rider.domain.ids import DealId
from ui import icons
from ui.theme import restyle
from ui.widgets.dragged import deal_of

_RAIL_WIDE = 76
_ICON = 22


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
