# SPDX-License-Identifier: MIT
"""The colours of the themes by their names, and which theme is worn."""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from rider.paths import resource

LIGHT, DARK = "light", "dark"
PROPERTY = "riderTheme"
"""The application's property that names the theme it wears."""

_TOKEN = re.compile(r'^(\w+) = "(.*)"$', re.MULTILINE)
"""All that a theme's file has; reading it with tomllib takes longer than all else that is done with it."""


class Theme(NamedTuple):
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
    return Theme(name, dict(_TOKEN.findall(resource("themes", f"{name}.toml").read_text("utf-8"))))


def current() -> Theme:
    """Return the theme that the running application wears."""
    app = QApplication.instance()
    name = app.property(PROPERTY) if app is not None else None
    return load(name if isinstance(name, str) else LIGHT)
