# SPDX-License-Identifier: MIT
"""Choosing the deal of a block by typing a part of its name or account; a block may have none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from ui.blocks.time_fields import finds_within
from ui.widgets.fields import CalmCombo, Field

if TYPE_CHECKING:
    from rider.reads.board.deals import ListedDeal


class OfferedDeal(NamedTuple):
    """A deal that a block can be for."""

    id: str
    name: str
    account: str

    @property
    def words(self) -> str:
        """Return how it is offered."""
        return f"{self.name} · {self.account}" if self.account else self.name


def open_ones(rows: Iterable[ListedDeal]) -> tuple[OfferedDeal, ...]:
    """Return the deals of a list that are open, as they are offered."""
    return tuple(OfferedDeal(row.deal_id, row.name, row.account) for row in rows if row.live)


class DealField(Field):
    """A deal among many; faults are told by the key deal.

    While the rep presents, the deal that is chosen is named only once they ask for it.
    """

    faults_of = ("deal",)

    def __init__(
        self, name: str, offered: Sequence[OfferedDeal], hint: str = "", *, private: bool = False
    ) -> None:
        super().__init__()
        self._offered: tuple[OfferedDeal, ...] = ()
        self._is_private = private
        self._combo = CalmCombo()
        self._combo.setEditable(True)
        self._combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._combo.setMinimumContentsLength(12)
        finds_within(self._combo)
        if (line := self._combo.lineEdit()) is not None:
            line.setPlaceholderText(hint or self.tr("Name or account; none for work of no deal"))
            line.setAccessibleName(name)
            line.editingFinished.connect(self._name_whole)
        self.veil = QPushButton(self.tr("Not named while you present. Show it"))
        self.veil.setAccessibleName(f"{name}: {self.veil.text()}")
        self.veil.clicked.connect(self._unveil)
        self.veil.hide()
        self.column.addWidget(self._combo)
        self.column.addWidget(self.veil)
        self._finish(name)
        self.offer(offered, private=private)
        self._combo.editTextChanged.connect(self._tell)

    def offer(self, offered: Sequence[OfferedDeal], *, private: bool = False) -> None:
        """Offer deals in place of those before, none of them chosen."""
        self._offered, self._is_private = tuple(offered), private
        with QSignalBlocker(self):
            self._combo.clear()
            self._combo.addItems([deal.words for deal in self._offered])
        self.choose(None)

    def stops(self) -> list[QWidget]:
        return [self._combo, self.veil] if self.veil.isHidden() else [self.veil, self._combo]

    @property
    def is_unknown(self) -> bool:
        """Say whether what stands here is no deal that is offered."""
        return bool(self._combo.currentText().strip()) and self.chosen() is None

    def chosen(self) -> OfferedDeal | None:
        """Return the deal that stands here: what is typed names it, or is found in no other."""
        text = self._combo.currentText().strip().casefold()
        named = [deal for deal in self._offered if text in (deal.words.casefold(), deal.name.casefold())]
        within = [deal for deal in self._offered if text in deal.words.casefold()]
        if not named and text and len(within) == 1:
            return within[0]
        place = self._combo.currentIndex()
        if place >= 0 and self._offered[place] in named:  # two deals may have the same name
            return self._offered[place]
        return named[0] if named and text else None

    def choose(self, deal_id: str | None) -> None:
        """Choose a deal, or none."""
        place = next((n for n, deal in enumerate(self._offered) if deal.id == deal_id), -1)
        with QSignalBlocker(self):
            self._combo.setCurrentIndex(place)
            self._combo.setEditText(self._offered[place].words if place >= 0 else "")
        self._veil(self._is_private and place >= 0)

    def kept(self) -> str:
        chosen = self.chosen()
        return chosen.id if chosen is not None else ""

    def restore(self, kept: str) -> None:
        self.choose(kept or None)

    @Slot()
    def _name_whole(self) -> None:
        """Show the whole name of a deal of which a part was typed."""
        chosen = self.chosen()
        if chosen is not None and self._combo.currentText().strip() != chosen.words:
            self.choose(chosen.id)

    def _veil(self, veiled: bool) -> None:
        self._combo.setVisible(not veiled)
        self.veil.setVisible(veiled)

    @Slot()
    def _unveil(self) -> None:
        self._veil(False)
        self._combo.setFocus()

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()
