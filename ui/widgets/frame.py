# SPDX-License-Identifier: MIT
"""What every sheet has: a head, a body that scrolls, and a foot with its buttons."""

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.icons import dress
from ui.widgets.elided import plain_tip
from ui.widgets.enter import press_focused
from ui.widgets.labels import plain
from ui.widgets.mirror import inset

SIDE = 26
_ROOM_BELOW = 60
_LONGEST_TITLE = 80


class SheetFrame(QWidget):
    """The frame of a sheet's content: Esc closes, Ctrl+Enter does what the first button does.

    Signals:
        closed: the rep is done with the sheet, or thought better of it.
    """

    closed = Signal()

    is_place = False
    """Whether one comes back to this sheet from those that were opened out of it."""

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheetFrame")
        self._first: QWidget | None = None
        self.primary = QPushButton()
        self.primary.setProperty("role", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_head())
        column.addWidget(self._build_scroll(), 1)
        column.addWidget(self._build_foot(hint or self.tr("Esc to close")))
        self._wire()

    def _build_head(self) -> QWidget:
        head = QFrame()
        head.setObjectName("sheetHead")
        self.kicker, self.title = plain("", "eyebrow"), plain("", "sheetTitle")
        self.subtitle = plain("", "sheetSubtitle")
        self._close = QToolButton()
        self._close.setProperty("role", "quiet")
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        dress(self._close, "close")
        top = QHBoxLayout()
        top.addWidget(self.kicker, 1)
        top.addWidget(self._close)
        self.head = QVBoxLayout(head)
        inset(self.head, SIDE, 12, SIDE - 10, 16)
        self.head.setSpacing(2)
        self.head.addLayout(top)
        self.head.addWidget(self.title)
        self.head.addWidget(self.subtitle)
        return head

    def _build_scroll(self) -> QScrollArea:
        self._scroll = QScrollArea()
        self._scroll.setObjectName("sheetScroll")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return self._scroll

    def _build_foot(self, hint: str) -> QWidget:
        foot = QFrame()
        foot.setObjectName("sheetFoot")
        self._refusal = plain("", "refusal")
        self._refusal.hide()
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.addWidget(self.primary)
        self.hint = plain(hint, "footHint")
        self.buttons.addStretch(1)
        self.foot = QVBoxLayout(foot)
        self.foot.setContentsMargins(SIDE, 12, SIDE, 14)
        self.foot.setSpacing(8)
        self.foot.addWidget(self._refusal)
        self.foot.addLayout(self.buttons)
        self.foot.addWidget(self.hint)
        return foot

    def _wire(self) -> None:
        self._close.clicked.connect(self.close_sheet)
        self.primary.clicked.connect(self.go)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.go)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def sizeHint(self) -> QSize:
        return QSize(560, 720)

    @property
    def has_typed(self) -> bool:
        """Say whether something was typed here that is not on record yet."""
        return False

    @Slot()
    def go(self) -> None:
        """Do what the first button does; sheets say what that is."""

    @Slot()
    def close_sheet(self) -> None:
        """Close the sheet."""
        self.closed.emit()

    @Slot(str)
    def refuse(self, sentence: str) -> None:
        """Show why what was asked for was refused; what was typed stays. An empty sentence takes it away."""
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))

    def show_head(self, kicker: str, title: str, subtitle: str = "") -> None:
        """Show what the sheet is for, and the deal."""
        self.kicker.setText(kicker)
        fits = len(title) <= _LONGEST_TITLE
        self.title.setText(title if fits else f"{title[: _LONGEST_TITLE - 1]}…")
        self.title.setToolTip("" if fits else plain_tip(title))
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self.setAccessibleName(f"{kicker}: {title}" if kicker else title)

    def set_body(self, body: QWidget) -> None:
        """Show another body in place of the one before."""
        # As tall as its words are at this width: Qt would leave room for them at the least width, too.
        body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._scroll.setWidget(body)

    def add_button(self, button: QAbstractButton) -> None:
        """Add a button after those that stand in the foot."""
        self.buttons.insertWidget(self.buttons.count() - 1, button)

    def order_tabs(self, stops: list[QWidget]) -> None:
        """Let Tab go through these controls, then through the buttons."""
        placed = (self.buttons.itemAt(place) for place in range(self.buttons.count()))
        buttons = [w for item in placed if item is not None and (w := item.widget()) is not None]
        chain = [*stops, *buttons]
        for one, after in pairwise(chain):
            QWidget.setTabOrder(one, after)

    def begin_at(self, first: QWidget) -> None:
        """Put the focus on a control, now or as soon as the sheet is shown."""
        self._first = first
        self.setFocusProxy(first)
        if self.isVisible():  # out of sight, it would take the focus from where Esc is to bring it back
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        elif not press_focused(event, self.focusWidget()):
            super().keyPressEvent(event)

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._scroll.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now, 0, _ROOM_BELOW)


def lay_out(parent: QWidget, *rows: QWidget | QBoxLayout) -> QVBoxLayout:
    """Lay rows out under one another with a sheet's margins, and return the layout."""
    column = QVBoxLayout(parent)
    column.setContentsMargins(SIDE, 18, SIDE, 22)
    column.setSpacing(14)
    for row in rows:
        if isinstance(row, QWidget):
            column.addWidget(row)
        else:
            column.addLayout(row)
    return column
