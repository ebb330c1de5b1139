# SPDX-License-Identifier: MIT
"""The colours of the themes by their names, and which theme is worn."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from rider.paths import resource

LIGHT, DARK = "light", "dark"
PROPERTY = "riderTheme"
"""The application's property that names the theme it wears."""


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """The colours of one theme by their names."""

    name: str
    tokens: Mapping[str, str]

    @property
    def is_dark(self) -> bool:
        """Say whether light text stands on dark ground."""
        return self.name == DARK

    def color(self, token: str) -> QColor:
        """Return the colour of a name."""
        return QColor(self.tokens[token])


@cache
def load(name: str) -> Theme:
    """Return a theme that is shipped with Rider: light or dark."""
    return Theme(name, tomllib.loads(resource("themes", f"{name}.toml").read_text("utf-8")))


def current() -> Theme:
    """Return the theme that the running application wears."""
    app = QApplication.instance()
    name = app.property(PROPERTY) if app is not None else None
    return load(name if isinstance(name, str) else LIGHT)
