# SPDX-License-Identifier: MIT
"""A plan with more deals than a day moves is questioned, not refused: which of them matter?"""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rider.domain.focus.planning import MOST_DEALS
from ui.translate import QT_TRANSLATE_NOOP
from ui.widgets.enter import press_focused
from ui.widgets.labels import plain

_NUMBERS = {
    4: QT_TRANSLATE_NOOP("DealsQuestion", "four"),
    5: QT_TRANSLATE_NOOP("DealsQuestion", "five"),
    6: QT_TRANSLATE_NOOP("DealsQuestion", "six"),
    7: QT_TRANSLATE_NOOP("DealsQuestion", "seven"),
}


class DealsQuestion(QFrame):
    """The deals of a day, all of them chosen; the rep lets go of some, or keeps them all.

    Signals:
        kept_all(): the plan is meant as it is.
        narrowed(frozenset[str]): these deals matter, the others are let go.
        put_off(): the rep thought better of it.
    """

    kept_all = Signal()
    narrowed = Signal(object)
    put_off = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sunken")
        self.boxes: dict[str, QCheckBox] = {}
        self._asked = plain("", "strong")
        self._kept = plain("", "small")
        self.narrow, self.keep_all = QPushButton(), QPushButton()
        self.narrow.setProperty("role", "primary")
        self._deals = QVBoxLayout()
        self._deals.setSpacing(2)
        self._build()
        self.narrow.clicked.connect(self._on_narrow)
        self.keep_all.clicked.connect(self._on_keep_all)
        self.hide()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        column.addWidget(self._asked)
        column.addLayout(self._deals)
        column.addWidget(self._kept)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.narrow)
        buttons.addWidget(self.keep_all)
        buttons.addStretch(1)
        column.addLayout(buttons)

    @property
    def text(self) -> str:
        """Return what is asked."""
        return self._asked.text()

    def ask(self, deals: Mapping[str, str], day: str) -> None:
        """Ask which of these deals (names by id) matter on a day, told in a word."""
        count = number_words(len(deals))
        asked = self.tr("{count} deals want {day}. Which three matter?")
        self._asked.setText(asked.format(count=count[:1].upper() + count[1:], day=day))
        self._kept.setText(self.tr("What is spread thin seldom moves one of them."))
        self.setAccessibleName(self._asked.text())
        self.keep_all.setText(self.tr("Keep all {count}").format(count=count))
        while (item := self._deals.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.boxes = {deal_id: self._box(name) for deal_id, name in deals.items()}
        self._follow()
        self.show()
        next(iter(self.boxes.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _box(self, name: str) -> QCheckBox:
        box = QCheckBox(name.replace("&", "&&"))
        box.setAccessibleName(name)
        box.setChecked(True)
        box.toggled.connect(self._follow)
        self._deals.addWidget(box)
        return box

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.put_off.emit()
        elif not press_focused(event, self._pressed()):
            super().keyPressEvent(event)

    def _pressed(self) -> QWidget | None:
        """Return what Enter presses: a box is for the space bar, Enter confirms what is chosen."""
        here = self.focusWidget()
        return self.narrow if isinstance(here, QCheckBox) and self.narrow.isEnabled() else here

    @Slot()
    def _follow(self) -> None:
        count = len(self._chosen())
        words = {1: self.tr("Keep this one"), 2: self.tr("Keep these two"), 3: self.tr("Keep these three")}
        self.narrow.setText(words.get(count, words[3]))
        self.narrow.setEnabled(0 < count <= MOST_DEALS)

    def _chosen(self) -> frozenset[str]:
        return frozenset(deal_id for deal_id, box in self.boxes.items() if box.isChecked())

    @Slot()
    def _on_narrow(self) -> None:
        self.hide()
        self.narrowed.emit(self._chosen())

    @Slot()
    def _on_keep_all(self) -> None:
        self.hide()
        self.kept_all.emit()


def number_words(count: int) -> str:
    """Return a small number as a word."""
    return QCoreApplication.translate("DealsQuestion", _NUMBERS[count]) if count in _NUMBERS else str(count)
