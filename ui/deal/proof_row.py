# SPDX-License-Identifier: MIT
"""One requirement in the deal panel: what is on record, and what can be done to it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rider.domain.gate import Item, Standing
from rider.domain.playbook import Form
from rider.domain.proof import is_open_link
from rider.reads.deal import Deal, EarlierProof
from ui.deal.section import keyed, quiet_button
from ui.theme import restyle
from ui.widgets.dropped import one_file
from ui.widgets.elided import plain_tip
from ui.widgets.labels import dot, plain
from ui.widgets.menu_button import MenuButton
from ui.widgets.proof_words import proof_for, tell, tell_older


class ProofRow(QFrame):
    """A requirement with its dot, its words and its buttons; a file dropped on it opens its form.

    What is asked for no longer takes no new proof, but what is on record of it can be read and taken away.

    Signals: as of ProofSection, and
        unfolded: requirement id (str), whether what counted before is shown (bool).
    """

    give_requested = Signal(object, object)
    waive_requested = Signal(object)
    correct_requested = Signal(object, object)
    withdraw_requested = Signal(object)
    redact_requested = Signal(object)
    link_opened = Signal(object)
    file_opened = Signal(object, object)
    unfolded = Signal(object, bool)

    def __init__(self, deal: Deal, item: Item, *, unfolded: bool) -> None:
        super().__init__()
        self._item, self._deal = item, deal
        self._proof = proof_for(item, deal.proofs)
        self._earlier = [e for e in deal.earlier if e.proof.requirement_id == item.requirement.id]
        self._stops: list[QWidget] = []
        self._may_change = deal.archived_at is None
        self.setProperty("role", "proofRow")
        self._is_asked = item not in deal.unasked
        stands = standing_words(item.standing) if self._is_asked else self.tr("asked for no longer")
        self.setAccessibleName(f"{item.requirement.title}: {stands}")
        takes = self._may_change and self._is_asked
        self.setAcceptDrops(takes and item.requirement.form is not Form.AGREED_STEP)
        self._build()
        self._unfold(unfolded)

    def stops(self) -> list[QWidget]:
        """Return the controls that take focus, in their order."""
        return self._stops

    # -- building

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 1, 2, 3)
        row.setSpacing(9)
        marks = QVBoxLayout()
        marks.setContentsMargins(0, 11, 0, 0)
        marks.addWidget(dot(self._item.standing if self._is_asked else Standing.MISSING))
        marks.addStretch(1)
        row.addLayout(marks)
        row.addLayout(self._words(), 1)
        if self._may_change:
            if self._is_asked:
                row.addWidget(self._first_button(), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(self._menu(), 0, Qt.AlignmentFlag.AlignTop)
        self._stops += self._backing_buttons

    def _words(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 5, 0, 0)
        column.setSpacing(1)
        column.addWidget(plain(self._item.requirement.title))
        if told := self._told():
            column.addWidget(plain(told, "small"))
        self._backing_buttons = self._backing()
        if self._backing_buttons:
            line = QHBoxLayout()
            line.setContentsMargins(0, 1, 0, 0)
            line.setSpacing(14)
            for button in self._backing_buttons:
                line.addWidget(button)
            line.addStretch(1)
            column.addLayout(line)
        self._before = plain(
            "\n".join(_earlier_line(self._item, e, self._deal) for e in self._earlier), "small"
        )
        column.addWidget(self._before)
        column.addStretch(1)
        return column

    def _told(self) -> str:
        item, proof, today = self._item, self._proof, self._deal.today
        if item.standing is Standing.MISSING or proof is None:
            return ""
        if not self._is_asked:
            return tell(item, proof, today)
        return tell(item, proof, today) if item.standing.holds else tell_older(item, proof, today)

    def _backing(self) -> list[QPushButton]:
        """Return buttons that open what backs the proof, and one for what counted before."""
        made, proof = list[QPushButton](), self._proof
        if proof is not None and is_open_link(proof.link):
            opens = self._inline(self.tr("Open link"), "link")
            opens.setToolTip(plain_tip(proof.link))
            opens.clicked.connect(self._open_link)
            made.append(opens)
        if proof is not None and proof.attachment:
            file = self._inline(self.tr("Open {file}…").format(file=proof.attachment_name), "file")
            file.clicked.connect(self._open_file)
            made.append(file)
        if self._earlier:
            self._fold = self._inline(self.tr("Earlier: {count}").format(count=len(self._earlier)), "earlier")
            self._fold.setCheckable(True)
            self._fold.toggled.connect(self._on_fold)
            made.append(self._fold)
        return made

    def _inline(self, text: str, what: str) -> QPushButton:
        name = f"{text}: {self._item.requirement.title}"
        return quiet_button(text.replace("&", "&&"), name, self._key(what), "inline")

    def _first_button(self) -> QPushButton:
        title, holds = self._item.requirement.title, self._item.standing.holds
        words = self.tr("Correct…") if holds else self.tr("Give proof…")
        made = quiet_button(words, f"{words} {title}", self._key("first"))
        if not holds:
            made.setProperty("role", "small")
        made.clicked.connect(self._correct if holds else self._give)
        self._stops.append(made)
        return made

    def _menu(self) -> MenuButton:
        title = self._item.requirement.title
        menu = MenuButton("", self.tr("More about: {title}").format(title=title))
        keyed(menu, self._key("more"))
        proof = self._proof
        if self._is_asked:
            self._offer_proof(menu)
        if proof is not None:
            menu.offer(self.tr("Withdraw…"), self._withdraw)
            if proof.words:
                menu.choices.addSeparator()
                menu.offer(self.tr("Take out the words for good…"), self._redact)
        room = menu.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        menu.setSizePolicy(room)
        if menu.choices.isEmpty():
            menu.hide()
        self._stops.append(menu)
        return menu

    def _offer_proof(self, menu: MenuButton) -> None:
        if self._item.standing.holds:
            menu.offer(self.tr("Give another proof…"), self._give)
        elif self._proof is not None:
            menu.offer(self.tr("Correct…"), self._correct)
        if self._item.requirement.waivable and self._item.standing is not Standing.WAIVED:
            menu.offer(self.tr("Waive…"), self._waive)

    def _key(self, what: str) -> str:
        return f"proof:{self._item.requirement.id}:{what}"

    # -- dropping a file

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if one_file(event):
            event.acceptProposedAction()
            restyle(self, "drop", True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        restyle(self, "drop", False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        restyle(self, "drop", False)
        if path := one_file(event):
            event.acceptProposedAction()
            self._ask_with(path)

    def _ask_with(self, path: str) -> None:
        if self._item.standing is Standing.PROVEN and self._proof is not None:
            self.correct_requested.emit(self._proof.id, path)
        else:
            self.give_requested.emit(self._item.requirement.id, path)

    # -- wishes

    @Slot()
    def _give(self) -> None:
        self.give_requested.emit(self._item.requirement.id, "")

    @Slot()
    def _waive(self) -> None:
        self.waive_requested.emit(self._item.requirement.id)

    @Slot()
    def _correct(self) -> None:
        if self._proof is not None:
            self.correct_requested.emit(self._proof.id, "")

    @Slot()
    def _withdraw(self) -> None:
        if self._proof is not None:
            self.withdraw_requested.emit(self._proof.id)

    @Slot()
    def _redact(self) -> None:
        if self._proof is not None:
            self.redact_requested.emit(self._proof.id)

    @Slot()
    def _open_link(self) -> None:
        if self._proof is not None:
            self.link_opened.emit(self._proof.link)

    @Slot()
    def _open_file(self) -> None:
        if self._proof is not None:
            self.file_opened.emit(self._proof.attachment, self._proof.attachment_name)

    @Slot(bool)
    def _on_fold(self, unfolded: bool) -> None:
        self._before.setVisible(unfolded)
        self.unfolded.emit(self._item.requirement.id, unfolded)

    def _unfold(self, unfolded: bool) -> None:
        self._before.setVisible(unfolded and bool(self._earlier))
        if self._earlier:
            self._fold.setChecked(unfolded)


def standing_words(standing: Standing) -> str:
    """Return how a requirement stands, in a word or two."""
    return {
        Standing.PROVEN: _tr("proven"),
        Standing.WAIVED: _tr("waived"),
        Standing.STALE: _tr("proof stale"),
        Standing.WEAK: _tr("wants a link or a file"),
        Standing.MISSING: _tr("missing"),
    }[standing]


def _earlier_line(item: Item, earlier: EarlierProof, deal: Deal) -> str:
    told = tell(item, earlier.proof, deal.today)
    if not earlier.withdrawn:
        return _tr("Corrected since: {told}").format(told=told)
    return _tr("Withdrawn ({why}): {told}").format(why=earlier.reason, told=told)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProofRow", text)
