# SPDX-License-Identifier: MIT
"""The minutes left in the system's tray, where there is one; it holds nothing up and keeps nothing open."""

from typing import Self

from PySide6.QtCore import QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from rider.domain.focus.blocks import MINUTE_MS
from ui.actions import Do, words
from ui.blocks.running_state import Running
from ui.blocks.running_words import left_in_words, title
from ui.tokens import current

_SIDES = (16, 22, 32, 64)
_MOST = 99
_STAYS_MS = 10_000


class Tray(QObject):
    """An icon while a block runs or a notice stands, with a menu of what can be done.

    Signals:
        show_requested(): the rep wants the window.
        pause_requested(): pause, or go on. interruption_requested(): begin or end one. finish_requested().
        quit_requested(): the rep wants to close Rider; a running block is kept.
    """

    show_requested = Signal()
    pause_requested = Signal()
    interruption_requested = Signal()
    finish_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawn: tuple[str, str, str] | None = None
        self._stays = False
        self._picture = QIcon()
        self.menu = QMenu(parent)
        self.menu.setAccessibleName("Rider")
        self._show = self._entry(self.tr("Show Rider"))
        self.menu.addSeparator()
        self._pause = self._entry(words(Do.PAUSE_BLOCK).text)
        self._interrupt = self._entry(words(Do.INTERRUPT).text)
        self._finish = self._entry(words(Do.FINISH_BLOCK).text)
        self.menu.addSeparator()
        self._quit = self._entry(words(Do.QUIT).text)
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self._connect()

    @classmethod
    def where_there_is_one(cls, parent: QWidget) -> Self | None:
        """Return an icon for the tray, None where the system has no tray."""
        return cls(parent) if QSystemTrayIcon.isSystemTrayAvailable() else None

    def stay(self, stays: bool) -> None:
        """Be there also while nothing runs, as the only way back to a window that is out of sight."""
        self._stays = stays
        if self._drawn is None:
            self._show_nothing()

    def show_clock(self, running: Running | None, *, private: bool) -> None:
        """Show how a block's clock stands; without one, the icon goes unless it is to stay."""
        for entry in (self._pause, self._interrupt, self._finish):
            entry.setVisible(running is not None)
        keeps = self.tr("Quit and keep the block")
        self._quit.setText(keeps if running is not None else words(Do.QUIT).text)
        if running is None:
            self._drawn = None
            self._show_nothing()
            return
        self._pause.setText(self.tr("Go on") if running.is_paused else words(Do.PAUSE_BLOCK).text)
        back = running.interruption is not None
        self._interrupt.setText(self.tr("Back to it") if back else words(Do.INTERRUPT).text)
        self._interrupt.setEnabled(not running.is_paused)
        self._wear(sign(running), "control" if running.is_paused else "warn" if running.is_over else "accent")
        said = f"{left_in_words(running)} · {title(running.block, private=private)}"
        if said != self.icon.toolTip():  # the system would be told every second
            self.icon.setToolTip(said)
        self.icon.show()

    def _show_nothing(self) -> None:
        """Show that nothing runs: by no icon, or by Rider's own."""
        self.icon.setVisible(False)
        if self._stays:
            self._wear("R", "accent")
            self._drawn = None  # what is told beside wears it again
            self.icon.setToolTip("Rider")
            self.icon.show()

    def tell(self, sentence: str) -> None:
        """Say a sentence beside the tray, where the window is not looked at."""
        if self._drawn is None:
            self._wear("R", "accent")
        self.icon.show()
        self.icon.showMessage("Rider", sentence, self._picture, _STAYS_MS)

    def _entry(self, text: str) -> QAction:
        made = QAction(text, self.menu)  # one that addAction makes loses its Python side with other menus
        self.menu.addAction(made)
        return made

    def _connect(self) -> None:
        self._show.triggered.connect(self.show_requested)
        self._pause.triggered.connect(self.pause_requested)
        self._interrupt.triggered.connect(self.interruption_requested)
        self._finish.triggered.connect(self.finish_requested)
        self._quit.triggered.connect(self.quit_requested)
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self.show_requested)

    def _wear(self, text: str, ground: str) -> None:
        """Draw the icon where it is to be another one."""
        drawn = (text, ground, current().name)
        if drawn != self._drawn:
            self._drawn = drawn
            self._picture = picture(text, ground)
            self.icon.setIcon(self._picture)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.show_requested.emit()


def sign(running: Running) -> str:
    """Return what of a clock fits into an icon: the minutes left, or a plus with those beyond."""
    minutes = (running.over_ms if running.is_over else running.left_ms) // MINUTE_MS
    if running.is_over:
        return f"+{min(minutes, _MOST // 10)}"
    return str(minutes) if minutes <= _MOST else f"{_MOST}"


def picture(text: str, ground: str) -> QIcon:
    """Return an icon with a few signs, drawn in the theme's colours for every size that trays have."""
    made = QIcon()
    for side in _SIDES:
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().color(ground))
        painter.drawRoundedRect(QRectF(0, 0, side, side), side * 0.24, side * 0.24)
        font = QFont()
        font.setWeight(QFont.Weight.Bold)
        font.setPixelSize(max(1, round(side * (0.62 if len(text) < 3 else 0.46))))
        painter.setFont(font)
        painter.setPen(current().color("on_accent" if ground == "accent" else "surface"))
        painter.drawText(QRectF(0, 0, side, side), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        made.addPixmap(pixmap)
    return made
