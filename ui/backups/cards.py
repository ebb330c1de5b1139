# SPDX-License-Identifier: MIT
"""The backups as cards, one of which is chosen: Tab leads to it, the arrow keys to the others."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from rider.domain.backups import Backup
from ui.backups import words
from ui.translate import spoken
from ui.widgets.choice_card import ChoiceCard
from ui.widgets.elided import plain_tip


class BackupCards(QWidget):
    """One card for each backup, the newest first.

    Signals:
        chosen(Backup): this one is chosen now, by the rep or by `show_backups`.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[str, ChoiceCard] = {}
        """The cards by the paths of their backups."""
        self._backups: dict[str, Backup] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._group: QButtonGroup | None = None

    @property
    def current(self) -> Backup | None:
        """Return the backup that is chosen, None where there is none."""
        return next((self._backups[path] for path, card in self.cards.items() if card.isChecked()), None)

    def show_backups(self, backups: Sequence[Backup], first: Backup | None, zone: str) -> None:
        """Show backups with times of a zone; the one that was chosen stays so, else `first` is."""
        before = self.current
        for gone in self.cards.values():
            gone.hide()
            gone.deleteLater()
        self._backups = {one.path: one for one in backups}
        self.cards = {one.path: self._card(one, zone) for one in backups}
        self._group = QButtonGroup(self)
        for card in self.cards.values():
            self._group.addButton(card)
            self._column.addWidget(card)
            card.show()  # at once, so that it can take the focus
        self._group.buttonToggled.connect(self._tell)
        chosen = before if before is not None and before.path in self.cards else first
        if chosen is not None:
            self.cards[chosen.path].setChecked(True)

    def _card(self, backup: Backup, zone: str) -> ChoiceCard:
        facts = [words.occasion(backup), words.holds(backup), words.size(backup)]
        lines = [(" · ".join(facts), "muted")]
        if backup.problem:
            lines = [(self.tr("It is not sound, so it cannot be restored."), "danger")]
        elif backup.head_hash:
            ends = self.tr("The record ends with {head}.").format(head=words.head(backup))
            lines.append((ends, "small"))
        card = ChoiceCard(words.when(backup, zone), lines)
        card.setCheckable(True)
        card.setToolTip(plain_tip(spoken(backup.problem)) if backup.problem else "")
        return card

    @Slot(QAbstractButton, bool)
    def _tell(self, card: QAbstractButton, is_chosen: bool) -> None:
        if is_chosen:
            self.chosen.emit(next(self._backups[path] for path, c in self.cards.items() if c is card))
