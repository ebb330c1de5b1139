# SPDX-License-Identifier: MIT
"""How much of the planned day is high leverage, whether its first hour is kept, and what was held."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.focus.day_share import DayShare
from ui.focus.words import length_words
from ui.widgets.labels import plain

_BAR_TALL = 8


class LeverageCard(QFrame):
    """The foot of the left side: hours, a bar, and a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "factCard")
        self._title, self._hours = plain("", "strong"), plain("", "strong", wrap=False)
        self._said = plain("", "small")
        self._bar = QProgressBar()
        self._bar.setProperty("role", "share")
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(_BAR_TALL)
        self._bar.setRange(0, 100)
        self._bar.setAccessibleName(self.tr("High-leverage share of what is planned"))
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(self._hours)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._bar)
        column.addWidget(self._said)

    @property
    def text(self) -> str:
        """Return all that the card says."""
        return "\n".join((f"{self._title.text()} {self._hours.text()}", self._said.text()))

    def show_share(self, share: DayShare, *, is_today: bool, is_day: bool) -> None:
        """Show how a day or some days are planned."""
        of_day = self.tr("High-leverage today") if is_today else self.tr("High-leverage that day")
        self._title.setText(of_day if is_day else self.tr("High-leverage that week"))
        self._hours.setText(length_words(share.high_minutes) if share.planned_minutes else "")
        self._bar.setValue(share.percent)
        self._bar.setVisible(bool(share.planned_minutes))
        self._said.setText(self._sentence(share))
        self.setAccessibleName(self.text)

    def _sentence(self, share: DayShare) -> str:
        if not share.planned_minutes:
            return self.tr("Nothing is planned yet. Drag a deal onto a free hour.")
        said = [self.tr("{percent}% of your planned hours.").format(percent=share.percent)]
        if share.first_hour is not None:
            kept, spent = self.tr("First hour protected."), self.tr("First hour not protected.")
            said.append(kept if share.first_hour else spent)
        if share.over:
            told = self.tr("Plan kept: {held} of {over}.")
            said.append(told.format(held=share.held, over=share.over))
        return " ".join(said)
