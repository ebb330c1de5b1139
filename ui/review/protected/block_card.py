# SPDX-License-Identifier: MIT
"""A block of the day: what it was for, how long it was held, and what came of it, said or asked."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from rider.domain.day import Zone
from rider.domain.focus.blocks import Block, BlockState, Reach, Tag
from ui.blocks.button_row import ButtonRow
from ui.blocks.finish_sheet import Account
from ui.blocks.running_words import duration, title
from ui.blocks.words import isolated, tag_words, times_words
from ui.review.protected.words import reached_words
from ui.widgets.choice_field import RadioField
from ui.widgets.fields import Field, LineField, show_faults
from ui.widgets.form_sheet import Labelled
from ui.widgets.labels import plain

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ShownBlock(NamedTuple):
    """A block as it is shown; in private its deal is not named, nor what was written of it."""

    block: Block
    zone: Zone
    is_private: bool = False

    @property
    def title(self) -> str:
        """Return what it is called."""
        return title(self.block, private=self.is_private)

    @property
    def when(self) -> str:
        """Return from when until when it was."""
        return times_words(self.block.place, self.zone)

    @property
    def is_asked(self) -> bool:
        """Say whether the rep has not said yet what came of it."""
        return self.block.state is BlockState.ENDED


class BlockCard(QFrame):
    """A block that was held, or is being held; one without a word is asked about.

    Signals:
        account_given(str, Account): this came of the block.
        opened(Block): all that can be said of it is to be asked in a sheet.
        edited(): something was typed.
    """

    account_given = Signal(object, object)
    opened = Signal(object)
    edited = Signal()

    def __init__(self, shown: ShownBlock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "answer")
        self.shown = shown
        self.ask: BlockAsk | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        lines = tuple(self._lines())
        for text, role in lines:
            column.addWidget(plain(text, role))
        self.setAccessibleName("\n".join(text for text, _ in lines))
        if shown.is_asked:
            self.ask = BlockAsk(shown)
            self.ask.account_given.connect(self._tell)
            self.ask.sheet_wanted.connect(self._open)
            self.ask.edited.connect(self.edited)
            column.addSpacing(4)
            column.addWidget(self.ask)

    @property
    def text(self) -> str:
        """Return what the card says."""
        return self.accessibleName()

    def _lines(self) -> Iterator[tuple[str, str]]:
        block, private = self.shown.block, self.shown.is_private
        yield self.shown.title, "strong"
        held = self.tr("{time} held").format(time=duration(block.spent.held_ms)) if block.spent else ""
        deal = "" if private else isolated(block.deal_name)
        yield " · ".join(text for text in (self.shown.when, held, deal) if text), "small"
        if block.intent not in ("", block.requirement_title) and not private:
            yield f"“{block.intent}”", "muted"
        if block.state is BlockState.RUNNING:
            yield self.tr("Its clock runs."), "muted"
        elif block.state is BlockState.PLANNED:
            yield self.tr("Still to come."), "muted"
        if said := reached_words(block, private=private):
            yield said, "accent" if block.reach is Reach.YES else ""
        if block.tag is not None and not self.shown.is_asked:
            yield tag_words(block.tag), "small"

    @Slot(object)
    def _tell(self, account: Account) -> None:
        self.account_given.emit(self.shown.block.id, account)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self.shown.block)


class BlockAsk(QWidget):
    """Was it reached? One press says so; partly and no ask why, low-leverage work who has to do it.

    Signals:
        account_given(Account): this came of the block.
        sheet_wanted(): all that can be said is to be asked.
        edited(): something was typed.
    """

    account_given = Signal(object)
    sheet_wanted = Signal()
    edited = Signal()

    def __init__(self, shown: ShownBlock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reach: Reach | None = None
        self.tag = None if shown.block.is_high_leverage else _tag_field(self.tr("Who has to do this work?"))
        if self.tag is not None and shown.block.tag is not None:
            self.tag.choose(shown.block.tag.value)
        self.words = LineField(self.tr("Why?"), key="words")
        self.send, self.more = QPushButton(self.tr("Close the block")), QPushButton(self.tr("Say more…"))
        self.buttons = self._make_buttons(shown)
        self._build()
        self._connect(shown)
        self._fit()

    def _make_buttons(self, shown: ShownBlock) -> dict[Reach, QPushButton]:
        made = {}
        words = {Reach.YES: self.tr("Reached"), Reach.PARTLY: self.tr("Partly"), Reach.NO: self.tr("No")}
        for reach, word in words.items():
            made[reach] = QPushButton(word)
            made[reach].setCheckable(reach is not Reach.YES)
            made[reach].setProperty("role", "small")
            made[reach].setAccessibleName(f"{word}: {shown.when} {shown.title}")
        self.more.setAccessibleName(f"{self.more.text()}: {shown.when} {shown.title}")
        return made

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if self.tag is not None:
            column.addWidget(Labelled(self.tr("Who has to do this work?"), self.tag))
        self.more.setProperty("role", "quiet")
        column.addWidget(plain(self.tr("Was it reached?"), "strong"))
        column.addWidget(ButtonRow((*self.buttons.values(), self.more)))
        column.addWidget(self.words)
        column.addWidget(self.send, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self, shown: ShownBlock) -> None:
        self.send.setAccessibleName(f"{self.send.text()}: {shown.when} {shown.title}")
        for button in self.buttons.values():
            button.clicked.connect(self._choose)
        for field in self._fields():
            field.edited.connect(self._on_edited)
        self.send.clicked.connect(self.go)
        self.more.clicked.connect(self.sheet_wanted)

    def stops(self) -> list[QWidget]:
        """Return what takes the focus, in its order."""
        among = self.tag.stops() if self.tag is not None else []
        tags = [one for one in among if one.focusPolicy() & Qt.FocusPolicy.TabFocus]  # the one of a group
        return [*tags, *self.buttons.values(), self.more, *self.words.stops(), self.send]

    # -- what is half said

    @property
    def typed(self) -> dict[str, str]:
        """Return what is chosen and typed and not on record yet, by name; nothing where there is none."""
        told = {"reach": self._reach.value if self._reach else "", "words": self.words.text()}
        return {name: value for name, value in told.items() if value}

    @property
    def is_half_said(self) -> bool:
        """Say whether there is a reason that would be lost if the review was finished now."""
        return self._reach is not None and bool(self.words.text())

    def restore(self, typed: Mapping[str, str]) -> None:
        """Show what was chosen and typed before."""
        reach = typed.get("reach", "")
        self._reach = Reach(reach) if reach in (Reach.PARTLY, Reach.NO) else None
        if self.words.text() != typed.get("words", ""):
            self.words.set_text(typed.get("words", ""))
        self._fit()

    def sentences(self, reach: Reach | None = None) -> dict[str, str]:
        """Return what is at fault before the block can be closed."""
        told, reach = {}, reach or self._reach
        if self.tag is not None and not self.tag.value():
            told["tag"] = self.tr("Choose one of the three.")
        if reach in (Reach.PARTLY, Reach.NO) and not self.words.text():
            told["words"] = self.tr("Say in a sentence why.")
        return told

    @Slot()
    def go(self) -> None:
        """Close the block with what is chosen, or show what is at fault and go there."""
        self._close_with(self._reach or Reach.YES)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTERS and self.words.stops()[0].hasFocus():
            self.go()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _choose(self) -> None:
        pressed = next((r for r, b in self.buttons.items() if b is self.sender()), Reach.YES)
        if pressed is Reach.YES:
            self._close_with(Reach.YES)
            return
        self._reach = None if self._reach is pressed else pressed
        self._fit()
        if self._reach is not None:
            self.words.setFocus()
        self.edited.emit()

    def _close_with(self, reach: Reach) -> None:
        told = self.sentences(reach)
        if told:
            show_faults(self._fields(), told, everywhere=True)
            next(f for f in self._fields() if set(f.faults_of) & told.keys()).first_fault().setFocus()
            return
        words = "" if reach is Reach.YES else self.words.text()
        tag = Tag(self.tag.value()) if self.tag is not None else None
        self.account_given.emit(Account(reach, words, tag))

    def _fields(self) -> tuple[Field, ...]:
        return (self.words,) if self.tag is None else (self.tag, self.words)

    @Slot()
    def _on_edited(self) -> None:
        show_faults(self._fields(), {}, everywhere=True)
        self.edited.emit()

    def _fit(self) -> None:
        """Ask for a reason where there is one to give."""
        for reach, button in self.buttons.items():
            button.setChecked(reach is self._reach)
        asks = self._reach is not None
        for part in (self.words, self.send):
            part.setVisible(asks)
        line = self.words.stops()[0]
        in_the_way = self._reach is Reach.NO
        asked = self.tr("What was in the way?") if in_the_way else self.tr("What is still missing, and why?")
        self.words.ask(asked)
        line.setAccessibleName(asked)


def _tag_field(question: str) -> RadioField:
    return RadioField(question, "tag", [(tag.value, tag_words(tag)) for tag in Tag])
