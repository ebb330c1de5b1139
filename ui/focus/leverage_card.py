# SPDX-License-Identifier: MIT
"""How much of the planned day is high leverage, whether its first hour is kept, and what was held."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from rider.domain.focus.blocks import MINUTE_MS, Block
from rider.domain.focus.shares import FirstHour, plan_kept, planned_leverage
from ui.blocks.words import length_words
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

    def show_day(self, blocks: Sequence[Block], hour: FirstHour | None, at_ms: int, title: str) -> None:
        """Show how the blocks of a day, or of some days, are spent; a day may have a first working hour."""
        share, kept = planned_leverage(blocks), plan_kept(blocks, at_ms)
        percent = round(100 * (share.of_one or 0.0))
        self._title.setText(title)
        self._hours.setText(length_words(share.part_ms // MINUTE_MS) if share.whole_ms else "")
        self._bar.setUpdatesEnabled(False)  # else it is painted at once, before what is still to change
        self._bar.setValue(percent)
        self._bar.setUpdatesEnabled(True)
        self._bar.setVisible(bool(share.whole_ms))
        said = [self.tr("{percent}% of your planned hours.").format(percent=percent)]
        if hour is not None:
            safe, open_ = self.tr("First hour protected."), self.tr("First hour not protected.")
            said.append(safe if hour.is_protected else open_)
        if kept.n:
            said.append(self.tr("Plan kept: {held} of {n}.").format(held=kept.held, n=kept.n))
        nothing = self.tr("Nothing is planned yet. Drag a deal onto a free hour.")
        self._said.setText(" ".join(said) if share.whole_ms else nothing)
        self.setAccessibleName(self.text)
