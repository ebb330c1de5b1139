# SPDX-License-Identifier: MIT
"""Where the window stands, kept and found again on a screen that is there."""

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle, QWidget

from rider.paths import config_folder

_GRIP = 64


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
