# SPDX-License-Identifier: MIT
"""The playbooks beside the ladder: one is chosen, and further ones can be made."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from rider.domain.playbook_edits import Playbook
from ui.playbook.head import NEW, READ
from ui.playbook.words import deals_words, stages_words
from ui.widgets.choice_card import ChoiceCard
from ui.widgets.disclosure import Disclosure


class PlaybookList(QFrame):
    """Every playbook, those in use in view and the archived ones a click away.

    Signals:
        chosen(str): the playbook of this id is to be shown.
        wanted(str): this is to be done, by a name of ui.playbook.head.
    """

    chosen = Signal(object)
    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Playbooks"))
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._choose)
        self.cards: dict[str, ChoiceCard] = {}
        self._used, self._put_away = QVBoxLayout(), QWidget()
        self._archived = QVBoxLayout(self._put_away)
        self.opener = Disclosure()
        self.new, self.read = QPushButton(self.tr("New playbook…")), QPushButton(self.tr("Read from TOML…"))
        self._build()
        self.opener.toggled.connect(self._put_away.setVisible)
        self.new.clicked.connect(self._want_new)
        self.read.clicked.connect(self._want_read)

    def _build(self) -> None:
        self._archived.setContentsMargins(0, 0, 0, 0)
        for inside in (self._used, self._archived):
            inside.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._used)
        column.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.read, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._put_away)
        column.addStretch(1)

    def show_playbooks(self, playbooks: Sequence[Playbook], chosen: str) -> None:
        """Offer these playbooks, one of them chosen."""
        had = next((key for key, card in self.cards.items() if card.hasFocus()), None)
        for card in self.cards.values():
            self._group.removeButton(card)
            card.hide()
            card.deleteLater()
        self.cards = {playbook.id: self._card(playbook) for playbook in playbooks}
        self.cards[chosen].setChecked(True)
        archived = sum(p.pipeline.is_archived for p in playbooks)
        one = self.tr("1 archived playbook")
        self.opener.say(one if archived == 1 else self.tr("{n} archived playbooks").format(n=archived))
        self.opener.setVisible(archived > 0)
        is_hidden = next(p for p in playbooks if p.id == chosen).pipeline.is_archived
        self.opener.setChecked(self.opener.isChecked() or is_hidden)
        self._put_away.setVisible(archived > 0 and self.opener.isChecked())
        if had is not None and had in self.cards:
            self.cards[had].setFocus(Qt.FocusReason.OtherFocusReason)

    def stops(self) -> list[QWidget]:
        """Return where Tab stops, in order."""
        used: list[QWidget] = []
        away: list[QWidget] = []
        for card in self.cards.values():
            (away if self._put_away.isAncestorOf(card) else used).append(card)
        return [*used, self.new, self.read, self.opener, *away]

    def _card(self, playbook: Playbook) -> ChoiceCard:
        pipeline = playbook.pipeline
        size = stages_words(len(pipeline.open_stages))
        said = f"{deals_words(playbook.in_flight)} · {size}"
        card = ChoiceCard(pipeline.name, ((said, "small"),))
        card.setCheckable(True)
        self._group.addButton(card)
        (self._archived if pipeline.is_archived else self._used).addWidget(card)
        card.show()
        return card

    @Slot(QAbstractButton)
    def _choose(self, pressed: QAbstractButton) -> None:
        self.chosen.emit(next(key for key, card in self.cards.items() if card is pressed))

    @Slot()
    def _want_new(self) -> None:
        self.wanted.emit(NEW)

    @Slot()
    def _want_read(self) -> None:
        self.wanted.emit(READ)
