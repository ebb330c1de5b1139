# SPDX-License-Identifier: MIT
"""The card of a stage: its name and numbers, what it asks for, and what it asks for no longer."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rider.domain.playbook import Requirement, Stage, StageKind
from ui.actions import Do, tip, words
from ui.playbook.part import Kind, Part
from ui.playbook.row import RuleRow
from ui.playbook.words import requirement_words, stage_words
from ui.widgets.disclosure import Disclosure
from ui.widgets.labels import plain

_WORDS_BEGIN = 10
"""Where the words of a row begin, in pixels from its edge."""


class StageCard(QFrame):
    """One stage of a ladder.

    Signals:
        wanted(Do, Part): this is to be done with a part.
        restore_requested(Part): this is to be asked for again.
    """

    wanted = Signal(object, object)
    restore_requested = Signal(object)

    def __init__(self, stage: Stage, deals: int, archived: Sequence[Requirement], *, is_first: bool) -> None:
        super().__init__()
        self.stage = stage
        self.is_won = stage.kind is StageKind.WON
        self.setProperty("role", "panel")
        self.setAccessibleName(stage.name)
        self.head = RuleRow(
            Part(Kind.STAGE, stage.id),
            ((stage.name, "head"), (stage_words(stage, deals), "small")),
            moves=not is_first and not self.is_won,
        )
        self.rows = [_requirement_row(r) for r in stage.requirements]
        self.archived: ArchivedParts | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(8, 6, 8, 8)
        self.column.setSpacing(2)
        self.column.addWidget(self.head)
        if is_first:
            born = self.tr("Deals are born here. Nothing is asked.")
            self.column.addWidget(_indented(plain(born, "muted"), _WORDS_BEGIN))
        for row in self.rows:
            self.column.addWidget(row)
        self.add = QPushButton(words(Do.ADD_REQUIREMENT).text)
        self._build_foot(is_first, archived)

    def _build_foot(self, is_first: bool, archived: Sequence[Requirement]) -> None:
        if is_first:
            self.add.setParent(self)
            self.add.hide()
            return
        self.add.setProperty("role", "inline")
        self.add.setToolTip(tip(Do.ADD_REQUIREMENT))
        said = self.tr("Add a requirement to {stage}").format(stage=self.stage.name)
        self.add.setAccessibleName(said)
        self.add.clicked.connect(self._add)
        self.column.addWidget(_indented(self.add, _WORDS_BEGIN - 3), 0, Qt.AlignmentFlag.AlignLeft)
        if archived:
            parts = [(Part(Kind.REQUIREMENT, r.id), r.title) for r in archived]
            one = self.tr("1 requirement is asked for no longer")
            said = one if len(parts) == 1 else self.tr("{n} are asked for no longer").format(n=len(parts))
            self.archived = ArchivedParts(said, parts)
            self.archived.restore_requested.connect(self.restore_requested)
            self.column.addWidget(self.archived)

    def all_rows(self) -> Iterator[RuleRow]:
        """Yield the rows as the eye goes."""
        yield self.head
        yield from self.rows

    def stops(self) -> Iterator[QWidget]:
        """Yield what takes the focus, as the eye goes."""
        for row in self.all_rows():
            yield row.face
        yield self.add
        if self.archived is not None:
            yield from self.archived.stops()

    @Slot()
    def _add(self) -> None:
        self.wanted.emit(Do.ADD_REQUIREMENT, self.head.part)


class ArchivedParts(QWidget):
    """What is archived, closed at first; each can be restored.

    Signals:
        restore_requested(Part): this is to be used again.
    """

    restore_requested = Signal(object)

    def __init__(self, said: str, parts: Sequence[tuple[Part, str]]) -> None:
        super().__init__()
        self.opener = Disclosure()
        self.opener.say(said)
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(24, 0, 0, 4)
        inside.setSpacing(4)
        self.buttons: dict[Part, QPushButton] = {}
        for part, name in parts:
            inside.addWidget(self._row(part, name))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._inside)
        self._inside.hide()
        self.opener.toggled.connect(self._inside.setVisible)

    def stops(self) -> Iterator[QWidget]:
        """Yield what takes the focus, as the eye goes."""
        yield self.opener
        yield from self.buttons.values()

    def _row(self, part: Part, name: str) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        button = self.buttons[part] = QPushButton(self.tr("Restore"))
        button.setProperty("role", "small")
        button.setAccessibleName(self.tr("Restore {name}").format(name=name))
        button.clicked.connect(self._restore)
        row.addWidget(plain(name, "muted"), 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return made

    @Slot()
    def _restore(self) -> None:
        pressed = self.sender()
        self.restore_requested.emit(next(p for p, button in self.buttons.items() if button is pressed))


def _requirement_row(requirement: Requirement) -> RuleRow:
    lines = (
        (requirement.title, "provenTitle"),
        (requirement_words(requirement), "small"),
        (requirement.hint, "ruleHint"),
    )
    return RuleRow(Part(Kind.REQUIREMENT, requirement.id), lines)


def _indented(widget: QWidget, side: int) -> QWidget:
    """Return a widget that begins where the words of the rows do."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(side, 2, side, 2)
    row.addWidget(widget)
    return made
