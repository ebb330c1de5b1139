# SPDX-License-Identifier: MIT
"""Where the window stands, kept and found again on a screen that is there."""

from PySide6.QtCore import QByteArray, QPoint, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle, QWidget

from rider.paths import config_folder

_GRIP = 96
"""How much of the title's length must be in sight, so that the window can be taken by it."""


def keep_place(window: QWidget) -> None:
    """Keep where a window stands and how large it is."""
    place = _place_file()
    place.setValue("geometry", window.saveGeometry())
    place.setValue("maximised", int(window.isMaximized()))
    place.sync()


def restore_place(window: QWidget, usual: QSize) -> None:
    """Put a window where it stood, or make it as large as is usual, on a screen that is there."""
    place = _place_file()
    kept = place.value("geometry")
    if not (isinstance(kept, QByteArray) and window.restoreGeometry(kept)):
        window.resize(usual.boundedTo(_room_within_a_frame(window)))
        if str(place.value("maximised")) == "1":  # Qt lets that go where the screen is much another one
            window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
    if not (window.isMaximized() or window.isFullScreen()):  # these have the place that the system gives them
        _come_onto_a_screen(window)


def _room_within_a_frame(window: QWidget) -> QSize:
    """Return how large a window may be with its title and borders in sight."""
    title = _title_height(window)
    return QGuiApplication.primaryScreen().availableSize() - QSize(title // 2, 2 * title)


def _come_onto_a_screen(window: QWidget) -> None:
    """Stand where the title can be gripped, and no larger than there is room, whatever the screens are."""
    frame, high = _frame(window), _title_height(window)
    rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    shown = [_title(frame, high).intersected(room).width() for room in rooms]
    most = max(shown, default=0)
    seen = next((room for room, wide in zip(rooms, shown, strict=True) if wide and wide == most), None)
    room = seen or QGuiApplication.primaryScreen().availableGeometry()
    around = frame.size() - window.size()
    if frame.width() > room.width() or frame.height() > room.height():
        window.resize(window.size().boundedTo(room.size() - around))
        frame = _frame(window)
    reachable = seen is not None and most >= min(_GRIP, frame.width()) and room.top() <= frame.top()
    if not (reachable and frame.top() + high <= room.bottom()):
        window.move(_within(frame, room))


def _frame(window: QWidget) -> QRect:
    """Return a window with its frame, whose title is reckoned where it is not there yet."""
    frame = window.frameGeometry()
    if frame.size() == window.size():
        frame.setHeight(frame.height() + _title_height(window))
    return frame


def _title(frame: QRect, high: int) -> QRect:
    return QRect(frame.topLeft(), QSize(frame.width(), high))


def _within(frame: QRect, room: QRect) -> QPoint:
    """Return where a window stands wholly in a room, as near to where it stood as that goes."""
    left = max(room.left(), min(frame.left(), room.right() + 1 - frame.width()))
    top = max(room.top(), min(frame.top(), room.bottom() + 1 - frame.height()))
    return QPoint(left, top)


def _title_height(window: QWidget) -> int:
    return window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)


def _place_file() -> QSettings:
    return QSettings(str(config_folder() / "window.ini"), QSettings.Format.IniFormat)
