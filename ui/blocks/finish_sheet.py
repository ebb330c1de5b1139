# SPDX-License-Identifier: MIT
"""What came of a block: whether its outcome was reached, and what the buyer did or said."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from rider.domain.focus.blocks import Block, Place, Reach, Spent, Tag
from ui.blocks.running_words import spent_lines, title
from ui.blocks.words import tag_words, times_words
from ui.theme import restyle
from ui.widgets.choice_field import RadioField
from ui.widgets.fields import Field, WordsField
from ui.widgets.form_sheet import FormSheet, Labelled
from ui.widgets.labels import plain


@dataclass(frozen=True, slots=True)
class Account:
    """What the rep says of a block; `conversation` is what changed in the buyer's thinking, if they spoke."""

    reach: Reach
    words: str = ""
    tag: Tag | None = None
    conversation: str = ""


class FinishSheet(FormSheet):
    """Asks what came of a block that has ended; left for later, it is asked again.

    Signals:
        close_requested: block id (str), account (Account).
        proof_requested: deal id (str), requirement id (str); the sheet is come back to.
    """

    close_requested = Signal(object, object)
    proof_requested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        hint = self.tr("Esc leaves it for later · what you typed stays · Ctrl+Enter to close the block")
        super().__init__(hint, parent)
        self._block: Block | None = None
        self._tag: RadioField | None = None
        self._talk: TalkField | None = None
        self.primary.setText(self.tr("Close the block"))

    @property
    def block_id(self) -> str:
        """Return the block that is asked about."""
        return self._block.id if self._block is not None else ""

    def open_for(self, block: Block, *, takes_proof: bool, private: bool = False) -> None:
        """Ask what came of a block; `takes_proof` says whether its deal still lacks the proof it sought."""
        self._block = block
        held = block.spent
        place = Place(held.started_at, held.ended_at) if held is not None else block.place
        when = times_words(place, block.zone)
        self.show_head(self.tr("What came of it?"), title(block, private=private), when)
        self._reach = RadioField(self.tr("Was it reached?"), "reach", self._reaches())
        self._words = WordsField(self.tr("Why?"), least_lines=2)
        rows = [self._question(block, private=private), self._words]
        if takes_proof and block.deal_id and block.requirement_id:
            rows.append(self._offer_proof(block))
        self._talk = TalkField() if block.deal_id else None
        self._tag = None if block.is_high_leverage else self._ask_tag(block)
        rows += [field for field in (self._talk,) if field is not None]
        if self._tag is not None:
            rows.append(Labelled(self.tr("Who has to do this work?"), self._tag))
        if block.spent is not None:
            rows.append(_SpentCard(block.spent))
        self.ask(*rows, about=block.id)
        self._reach.edited.connect(self._fit)
        self._fit()

    def take_proof(self) -> None:
        """Take note that the proof which the block sought is on record by now."""
        self._offer.hide()
        self._recorded.show()
        restyle(self._card, "complete", True)
        if not self._reach.value():
            self._reach.choose(Reach.YES.value)

    def sentences(self) -> dict[str, str]:
        told, reach = {}, self._reach.value()
        if not reach:
            told["reach"] = self.tr("Choose one of the three.")
        if reach in (Reach.PARTLY, Reach.NO) and not self._words.text().strip():
            told["words"] = self.tr("Say in a sentence why.")
        if self._tag is not None and not self._tag.value():
            told["tag"] = self.tr("Choose one of the three.")
        return told

    def send(self) -> None:
        if self._block is None:
            return
        reach = Reach(self._reach.value())
        words = "" if reach is Reach.YES else self._words.text().strip()
        tag = Tag(self._tag.value()) if self._tag is not None else None
        conversation = self._talk.answer() if self._talk is not None else ""
        self.close_requested.emit(self._block.id, Account(reach, words, tag, conversation))

    # -- building

    def _reaches(self) -> list[tuple[str, str]]:
        return [
            (Reach.YES.value, self.tr("Reached")),
            (Reach.PARTLY.value, self.tr("Partly")),
            (Reach.NO.value, self.tr("No")),
        ]

    def _question(self, block: Block, *, private: bool) -> Labelled:
        question = self.tr("Was it reached?")
        intent = "" if private else block.intent or block.requirement_title
        return Labelled(question, self._reach, f"“{intent}”" if intent else "")

    def _offer_proof(self, block: Block) -> QWidget:
        self._card = QFrame()
        self._card.setProperty("role", "missingCard")
        column = QVBoxLayout(self._card)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(8)
        column.addWidget(plain(block.requirement_title, "missingTitle"))
        self._offer = QPushButton(self.tr("Record the proof"))
        self._offer.clicked.connect(self._wish_for_proof)
        self._recorded = plain(self.tr("The proof is on record."), "accent")
        self._recorded.hide()
        column.addWidget(self._offer, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._recorded)
        return self._card

    def _ask_tag(self, block: Block) -> RadioField:
        field = RadioField(self.tr("Who has to do this work?"), "tag", [(t.value, tag_words(t)) for t in Tag])
        if block.tag is not None:
            field.choose(block.tag.value)
        return field

    @Slot()
    def _fit(self) -> None:
        """Ask for a reason where there is one to give."""
        reach = self._reach.value()
        self._words.setVisible(reach in (Reach.PARTLY, Reach.NO))
        asked = self.tr("What is still missing, and why?")
        self._words.ask(self.tr("What was in the way?") if reach == Reach.NO else asked)

    @Slot()
    def _wish_for_proof(self) -> None:
        if self._block is not None:
            self.proof_requested.emit(self._block.deal_id, self._block.requirement_id)


class TalkField(Field):
    """What a conversation with the buyer changed in their thinking, or that it changed nothing."""

    faults_of = ("talk",)

    def __init__(self) -> None:
        super().__init__()
        question = self.tr("Spoke with the buyer? What changed in their thinking?")
        self._words = WordsField(question, self.tr("In their words, if you can"))
        self._none = QCheckBox(self.tr("We spoke: no shift"))
        self.column.addWidget(plain(question, "strong"))
        self.column.addWidget(self._words)
        self.column.addWidget(self._none)
        self._finish(question)
        self._none.setAccessibleName(self._none.text())
        self._words.edited.connect(self._on_words)
        self._none.clicked.connect(self._on_none)

    def stops(self) -> list[QWidget]:
        return [*self._words.stops(), self._none]

    def answer(self) -> str:
        """Return what changed, in words; nothing where there was no conversation."""
        return self.tr("No shift") if self._none.isChecked() else self._words.text().strip()

    def kept(self) -> str:
        return f"{int(self._none.isChecked())}{self._words.text()}"

    def restore(self, kept: str) -> None:
        self._none.setChecked(kept[:1] == "1")
        self._words.set_text(kept[1:])

    @Slot()
    def _on_words(self) -> None:
        if self._words.text().strip():
            self._none.setChecked(False)
        self.edited.emit()

    @Slot()
    def _on_none(self) -> None:
        self.edited.emit()


class _SpentCard(QFrame):
    """How the time was spent, a line for each way."""

    def __init__(self, spent: Spent) -> None:
        super().__init__()
        self.setProperty("role", "factCard")
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 12, 14, 12)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(0, 1)
        grid.addWidget(plain(self.tr("How the time was spent"), "strong"), 0, 0, 1, 2)
        lines = spent_lines(spent)
        for row, (name, time) in enumerate(lines, 1):
            grid.addWidget(plain(name, "muted"), row, 0)
            grid.addWidget(plain(time, "", wrap=False), row, 1)
        self.setAccessibleName("\n".join(f"{name}: {time}" for name, time in lines))
