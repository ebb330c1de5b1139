# SPDX-License-Identifier: MIT
"""Cards: a figure at a glance, each number a button that leads to what is behind it."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rider.domain.trends import Pick, Trends
from rider.domain.trends.weak import Weak
from ui.theme import restyle
from ui.trends.closer import Closer
from ui.trends.told.cards import Line, Told
from ui.widgets.labels import plain
from ui.widgets.laid_button import LaidButton
from ui.widgets.menu_button import MenuButton
from ui.widgets.mirror import inset

_GAP = 16
_LEAST_WIDE = 17
"""How wide a card is at least, in heights of a line."""


class Number(LaidButton):
    """One number of a card with its sentence.

    Signals:
        behind_requested(Pick): what is behind it is wanted.
    """

    behind_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "number")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.value, self.sentence = plain("", "number"), plain("", "small")
        self.pick: Pick | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 4, 10, 6)
        column.setSpacing(2)
        for label in (self.value, self.sentence):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        self.clicked.connect(self._tell)

    def show_line(self, line: Line, title: str, *, alone: bool) -> None:
        """Show another number; one that stands alone, or with nothing but asides, is larger."""
        self.pick = line.pick
        self.value.setText(line.value)
        self.sentence.setText(line.sentence)
        restyle(self.value, "state", _state(line, alone=alone))
        self.setAccessibleName(f"{title}: {line.value}")
        self.setAccessibleDescription(line.sentence)
        self.updateGeometry()

    @Slot()
    def _tell(self) -> None:
        self.behind_requested.emit(self.pick)


def _state(line: Line, *, alone: bool) -> str:
    """Return what the stylesheet knows a number by."""
    if not line.is_figure:
        return "words"
    return "aside" if line.is_aside else "alone" if alone else "one"


class Card(QFrame):
    """A figure under its name, in as many numbers as there are currencies.

    Signals:
        behind_requested(Pick): what is behind a number is wanted.
        explain_requested(Pick): how a number comes about is wanted.
        closer_requested(Figure): what may lie behind it, as it is weak, is wanted.
    """

    behind_requested = Signal(object)
    explain_requested = Signal(object)
    closer_requested = Signal(object)

    def __init__(self, tell: Callable[[Trends], Told], parent: QWidget | None = None) -> None:
        """Show what `tell` makes of trends."""
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._tell = tell
        self.title, self.foot = plain("", "small", wrap=False), plain("", "small")
        self.foot.setContentsMargins(10, 0, 10, 0)
        self.menu = MenuButton("", self.tr("More about this figure"))
        self.closer = Closer()
        self.closer.setContentsMargins(10, 0, 10, 0)
        self.closer.closer_requested.connect(self.closer_requested)
        self.numbers: list[Number] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self._column.addStretch(1)
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        inset(head, 10, 0, 0, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.menu)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(7, 8, 8, 10)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(self._column, 1)
        whole.addWidget(self.foot)
        whole.addWidget(self.closer)

    def stops(self) -> tuple[QWidget, ...]:
        """Return where Tab stops in it, in order."""
        return (*self.numbers, self.closer.button, self.menu)

    def show_weak(self, found: Iterable[Weak]) -> None:
        """Offer to look closer where its figure is among the weak ones."""
        own = {number.pick.figure for number in self.numbers if number.pick is not None}
        self.closer.show_weak([one for one in found if one.pick.figure in own], self.title.text())

    def show_trends(self, trends: Trends) -> None:
        """Show other figures; what takes the focus stays where it does."""
        told = self._tell(trends)
        self.title.setText(told.title)
        self.setAccessibleName(told.title)
        self.menu.setAccessibleName(self.tr("More about {title}").format(title=told.title))
        self._have(len(told.lines))
        alone = sum(not line.is_aside for line in told.lines) == 1
        for number, line in zip(self.numbers, told.lines, strict=True):
            number.show_line(line, told.title, alone=alone)
        self.foot.setText(told.foot)
        self.foot.setVisible(bool(told.foot))
        self._offer(told.lines)

    def _have(self, count: int) -> None:
        while len(self.numbers) > count:
            gone = self.numbers.pop()
            self._column.removeWidget(gone)
            gone.setParent(None)
            gone.deleteLater()
        while len(self.numbers) < count:
            made = Number()
            made.behind_requested.connect(self.behind_requested)
            self.numbers.append(made)
            self._column.insertWidget(len(self.numbers) - 1, made)

    def _offer(self, lines: Sequence[Line]) -> None:
        """Offer to explain each number, by its name or its currency where there are several."""
        self.menu.choices.clear()
        for line in lines:
            text = self.tr("Explain this number")
            if len(lines) > 1:
                text = self.tr("Explain {which}").format(which=line.name or line.pick.of)
            self.menu.offer(text, self._explain).setData(line.pick)

    @Slot()
    def _explain(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            self.explain_requested.emit(entry.data())


class QuotaCard(Card):
    """What was won against the quota; the quota is set from here.

    Signals:
        quota_requested(): the rep wants to set a quota.
    """

    quota_requested = Signal()

    def show_trends(self, trends: Trends) -> None:
        self._has_quota = trends.coverage.quota is not None
        super().show_trends(trends)
        text = self.tr("Change the quota…") if self._has_quota else self.tr("Set a quota…")
        self.menu.offer(text, self._want_quota)

    @Slot()
    def _want_quota(self) -> None:
        self.quota_requested.emit()


class CardGrid(QWidget):
    """Cards beside one another, as many in a row as there is room for, all rows equally long."""

    def __init__(self, cards: Sequence[Card], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = tuple(cards)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)

    def fit(self, width: int, line: int) -> None:
        """Stand in as many columns as there is room for at a width, in full rows where that can be.

        `line` is how high a line of text is: as the text grows, this may not know its own letters yet.
        """
        least = _LEAST_WIDE * line
        room = max(1, (width + _GAP) // (least + _GAP))
        columns = next(n for n in (4, 2, 1) if n <= room)
        if columns == self._columns:
            return
        self._columns = columns
        for card in self.cards:
            self._grid.removeWidget(card)
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
            self._grid.setColumnMinimumWidth(column, 0)
