# SPDX-License-Identifier: MIT
"""Colours by name from a TOML file, given to Qt as one palette and one stylesheet."""

from string import Template

from PySide6.QtCore import QObject, QOperatingSystemVersion, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from rider.paths import resource
from ui import icons
from ui.motion import choose
from ui.tokens import DARK, LIGHT, PROPERTY, Theme, current, load

__all__ = ["MODES", "Appearance", "Theme", "apply", "current", "load", "palette", "restyle", "stylesheet"]

SYSTEM = "system"
MODES = (SYSTEM, LIGHT, DARK)

_SMALLEST_BODY_PT = 9.75
_SHEETS = ("rider.qss", "sheets.qss", "focus.qss", "review.qss", "trends.qss")
_ROLES = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "control",
    QPalette.ColorRole.Shadow: "control",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.PlaceholderText: "faint",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
}
_FAINT_WHEN_DISABLED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)
_MARK_PX, _DOT_PX = 14, 6


def apply(app: QApplication, theme: Theme, text_percent: int = 100) -> None:
    """Dress the application: font size, palette, stylesheet and icons."""
    app.setProperty(PROPERTY, theme.name)
    body = body_points(app) * text_percent / 100
    font = QFont(app.font())
    font.setPointSizeF(body)
    app.setStyleSheet("")  # Qt polishes each widget as often as it lies deep where one sheet follows another
    app.setFont(font)
    app.setPalette(palette(theme))
    app.setStyleSheet(stylesheet(theme, body, text_percent))
    icons.redress(app, theme)


def body_points(app: QApplication) -> float:
    """Return the system's own size of text in points, which is remembered from before Rider changed it."""
    kept = app.property("riderSystemPoints")
    if isinstance(kept, float):
        return kept
    points = app.font().pointSizeF()
    if QOperatingSystemVersion.currentType() != QOperatingSystemVersion.OSType.MacOS:
        points = max(points, _SMALLEST_BODY_PT)
    app.setProperty("riderSystemPoints", points)
    return points


def palette(theme: Theme) -> QPalette:
    """Return the theme as Qt's palette."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, theme.color(token))
    for role in _FAINT_WHEN_DISABLED:
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.color("faint"))
    return made


def stylesheet(theme: Theme, body: float, text_percent: int = 100) -> str:
    """Return the stylesheet with the theme's colours and with sizes that follow the text's."""
    sizes = {
        "body_pt": f"{body:.2f}pt",
        "small_pt": f"{body * 0.92:.2f}pt",
        "tiny_pt": f"{body * 0.85:.2f}pt",
        "head_pt": f"{body * 1.08:.2f}pt",
        "title_pt": f"{body * 1.38:.2f}pt",
        "display_pt": f"{body * 1.54:.2f}pt",
        "question_pt": f"{body * 1.9:.2f}pt",
    }
    sheet = "\n".join(resource(name).read_text("utf-8") for name in _SHEETS)
    pictures = {
        name: str(resource("themes", f"{name}-{theme.name}.svg")).replace("\\", "/")
        for name in ("arrow", "tick")
    }
    return Template(sheet).substitute(theme.tokens, **pictures, **sizes, **_marks(text_percent))


def _marks(text_percent: int) -> dict[str, int]:
    """Return the sizes of round marks and ticks in pixels: as large as the words beside them, and even."""
    inside, dot = (2 * round(size * text_percent / 200) for size in (_MARK_PX, _DOT_PX))
    whole = inside + 2
    return {
        "mark_px": inside,
        "round_px": whole // 2,
        "dot_px": dot,
        "rim_px": (whole - dot) // 2,
        "ring_px": whole // 2 + 4,
    }


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the stylesheet selects by, and draw the widget anew where it changed."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


class Appearance(QObject):
    """Keeps the application dressed as the system or the rep wants it.

    Signals:
        changed(Theme): another theme or another size of text is worn from now on.
    """

    changed = Signal(object)

    def __init__(
        self, app: QApplication, mode: str = SYSTEM, text_percent: int = 100, motion: str = SYSTEM
    ) -> None:
        super().__init__(app)
        self._app = app
        self._mode = mode
        self._text_percent = text_percent
        self.set_motion(motion)
        if not app.styleSheet():  # not dressed yet; a stylesheet hides the style's own name
            app.setStyle("Fusion")
        self._ask_system_for(mode)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        apply(app, self.theme, text_percent)

    @property
    def theme(self) -> Theme:
        """Return the theme that belongs to the mode and to what the system says."""
        if self._mode != SYSTEM:
            return load(self._mode)
        return load(DARK if self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT)

    @property
    def text_percent(self) -> int:
        """Return how large text is, in percent of the system's."""
        return self._text_percent

    def set_mode(self, mode: str) -> None:
        """Wear light or dark, or follow the system."""
        if mode in MODES and mode != self._mode:
            self._mode = mode
            self._ask_system_for(mode)
            self._wear()

    def set_text_percent(self, percent: int) -> None:
        """Show text larger than the system does, in percent of it."""
        if percent != self._text_percent:
            self._text_percent = percent
            self._wear()

    def set_motion(self, motion: str) -> None:
        """Let things move or stand still, or follow the system."""
        choose(self._app, motion)

    @Slot()
    def _follow_system(self) -> None:
        if self._mode == SYSTEM and current() is not self.theme:
            self._wear()

    def _ask_system_for(self, mode: str) -> None:
        """Let the frames that the system draws match."""
        schemes = {LIGHT: Qt.ColorScheme.Light, DARK: Qt.ColorScheme.Dark}
        wanted = schemes.get(mode)
        if wanted is not None:
            self._app.styleHints().setColorScheme(wanted)
        else:
            self._app.styleHints().unsetColorScheme()

    def _wear(self) -> None:
        apply(self._app, self.theme, self._text_percent)
        self.changed.emit(self.theme)
