# SPDX-License-Identifier: MIT
"""Whether things may move on the screen: as the rep chose, else as the system has it.

Qt passes on what a desktop's own plugin says of effects in general: SH_Widget_Animation_Duration is 0 where
there are none. The switch “Animation effects” of Windows is asked for itself, as Qt does not pass it on.
macOS and GNOME keep theirs where neither Qt nor the standard library reads it: there the option decides.
"""

from PySide6.QtCore import QOperatingSystemVersion, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QProgressBar, QStyle, QWidget

SYSTEM, REDUCED, FULL = "system", "reduced", "full"
PROPERTY = "riderMotion"
"""The application's property that says what the rep chose."""

_ASKS_FOR_ANIMATION = 0x1042
"""SPI_GETCLIENTAREAANIMATION of Windows."""


def choose(app: QApplication, motion: str) -> None:
    """Let things move or stand still from now on."""
    app.setProperty(PROPERTY, motion)
    if motion == REDUCED:
        app.setEffectEnabled(Qt.UIEffect.UI_General, False)


def may_move(widget: QWidget) -> bool:
    """Say whether a widget may slide or fade; where not, it is at once where it would end."""
    app = QApplication.instance()
    chosen = app.property(PROPERTY) if app is not None else None
    if chosen in (REDUCED, FULL):
        return bool(chosen == FULL)
    if QGuiApplication.platformName() == "offscreen":
        return False
    lasts = widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget)
    return lasts > 0 and _windows_animates()


def show_busy(bar: QProgressBar) -> None:
    """Show that something goes on of which nobody knows how long: a bar that moves, or an empty one."""
    bar.setRange(0, 0 if may_move(bar) else 1)
    bar.setValue(0)


def _windows_animates() -> bool:
    """Return the switch “Animation effects” of Windows; elsewhere there is none, and true is returned."""
    if QOperatingSystemVersion.currentType() != QOperatingSystemVersion.OSType.Windows:
        return True
    import ctypes

    is_on = ctypes.c_int(1)
    ctypes.CDLL("user32").SystemParametersInfoW(_ASKS_FOR_ANIMATION, 0, ctypes.byref(is_on), 0)
    return bool(is_on.value)
