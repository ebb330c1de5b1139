# SPDX-License-Identifier: MIT
"""The language of pictures, and the side on which their words begin."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QLocale,
    Qt,
    QTranslator,
)

from ui.language import SOURCE, take
from ui.start import application


@dataclass(frozen=True, slots=True)
class Spoken:
    """The language of pictures, and whether they are drawn from right to left."""

    language: str = ""
    mirrored: bool = False

    def arguments(self) -> list[str]:
        """Return what asks another Rider for the same."""
        named = ["--language", self.language] if self.language else []
        return [*named, *(["--mirrored"] if self.mirrored else [])]

    def suffix(self) -> str:
        """Return what the name of a picture says of it."""
        return "".join(f"-{part}" for part in (self.language, "mirrored" if self.mirrored else "") if part)

    def take(self) -> None:
        """Let this process speak so."""
        QLocale.setDefault(QLocale(self.language or "en_GB"))
        app = application()
        if self.language not in ("", SOURCE):
            take(app, self.language)
        if self.mirrored:
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            app.installTranslator(_Mirrored(app))


class _Mirrored(QTranslator):
    """Lets English words run as if they were written from right to left: their marks and their sides."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return f"\u200f{sourceText}" if " " in sourceText and "*" not in sourceText else None


PLAIN = Spoken()
