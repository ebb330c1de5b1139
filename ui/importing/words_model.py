# SPDX-License-Identifier: MIT
"""The words of a file for pipelines, stages and outcomes, and what each means on Rider's board."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont

from rider.domain.playbook import Pipeline
from rider.exchange.inspection import Need
from rider.exchange.mappings.answers import LEAVE_OUT
from ui.importing.choice_menu import Choice
from ui.importing.choice_table import Role
from ui.importing.words import standard_pipeline
from ui.regional import number
from ui.theme import current
from ui.widgets.elided import plain_tip

if TYPE_CHECKING:
    from rider.exchange.inspection import Inspection, Word

Index = QModelIndex | QPersistentModelIndex
WORD, COUNT, DEALS, MEANS = range(4)
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Kind(StrEnum):
    """What a word is for; the values are the names of Answers."""

    PIPELINES = "pipelines"
    STAGES = "stages"
    OUTCOMES = "outcomes"


_NEEDS = {Kind.PIPELINES: Need.PIPELINE, Kind.STAGES: Need.STAGES, Kind.OUTCOMES: Need.OUTCOMES}
Samples = Mapping[tuple[str, str], Sequence[str]]
"""Names of deals by the kind of a word and the word's key."""


class Line(NamedTuple):
    """A word, or the heading over the words of a kind."""

    kind: Kind
    word: "Word | None" = None
    is_open: bool = False


class WordsModel(QAbstractTableModel):
    """Pipelines first, then stages, then outcomes; in each what is not known yet comes first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self._choices: Mapping[Kind, tuple[Choice, ...]] = {}
        self._stages: Mapping[str, tuple[Choice, ...]] = {}
        self._samples: Samples = {}

    def show(self, inspection: "Inspection", pipelines: Sequence[Pipeline], samples: Samples) -> None:
        """Show the words of a file; rows of the same words stay where they are."""
        self._samples = samples
        found = {Kind.PIPELINES: inspection.pipelines, Kind.STAGES: inspection.stages}
        found[Kind.OUTCOMES] = inspection.outcomes
        self._choices = dict(_choices(pipelines))
        ladders = {word.key: _ladder(word, inspection, pipelines) for word in inspection.stages}
        self._stages = {key: _of_stages(ladder) for key, ladder in ladders.items()}
        open_words = {(str(ask.need), ask.about) for ask in inspection.asks}
        lines = [line for kind, words in found.items() for line in _lines(kind, words, open_words)]
        if self._keep_places(lines):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, MEANS))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def _keep_places(self, lines: list[Line]) -> bool:
        """Take on lines of the same words in the order that they stand in; say whether they are the same."""
        now = {(line.kind, line.word.key if line.word else ""): line for line in lines}
        places = [(line.kind, line.word.key if line.word else "") for line in self.lines]
        if not lines or set(places) != set(now) or len(places) != len(now):
            return False
        self.lines = [now[place] for place in places]
        return True

    def first_open(self) -> int | None:
        """Return the first row that is not known yet."""
        return next((n for n, line in enumerate(self.lines) if line.is_open), None)

    @property
    def open_count(self) -> int:
        """Return how many words are not known yet."""
        return sum(line.is_open for line in self.lines)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else MEANS + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags if index.isValid() and self.lines[index.row()].word else Qt.ItemFlag.ItemIsEnabled

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == COUNT:
            return _AT_RIGHT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("In the file"), self.tr("Rows"), self.tr("Such as"), self.tr("In Rider"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        if line.word is None:
            return self._of_heading(line, column, role)
        if column == MEANS and role in tuple(Role):
            return self._of_choice(line, line.word, role)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._text(line, line.word, column)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._text(line, line.word, column))
            case Qt.ItemDataRole.ForegroundRole:
                strong = column == WORD or (column == MEANS and line.word.target is not None)
                return current().color("text" if strong else "muted")
        return _AT_RIGHT if role == Qt.ItemDataRole.TextAlignmentRole and column == COUNT else None

    def _of_choice(self, line: Line, word: "Word", role: int) -> object:
        choices = self._stages[word.key] if line.kind is Kind.STAGES else self._choices[line.kind]
        told: dict[int, object] = {Role.CHOICES: choices, Role.CHOSEN: word.target}
        return told.get(role, line.is_open if role == Role.IS_OPEN else None)

    def _of_heading(self, line: Line, column: int, role: int) -> object:
        if role == Role.IS_GROUP:
            return True
        if role == Qt.ItemDataRole.DisplayRole and column == WORD:
            named = {Kind.PIPELINES: self.tr("Pipelines"), Kind.STAGES: self.tr("Stages")}
            return named.get(line.kind, self.tr("Status"))
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def _text(self, line: Line, word: "Word", column: int) -> str:
        match column:
            case 0:
                return word.key or self.tr("(blank)")
            case 1:
                return number(word.count)
            case 2:
                return " · ".join(self._samples.get((line.kind.value, word.key), ()))
        if word.target is None:
            return self.tr("Choose…") if line.is_open else self.tr("The status decides")
        return target_words(word.target)


def target_words(target: str) -> str:
    """Return what a word of the file leads to, in words."""
    named = {"won": "Won", "lost": "Lost", "open": "Open", LEAVE_OUT: "Leave such rows out"}
    return QCoreApplication.translate("ImportTargets", named[target]) if target in named else target


def _lines(kind: Kind, words: "Iterable[Word]", asked: set[tuple[str, str]]) -> Iterator[Line]:
    found = [Line(kind, w, _is_open(w, (str(_NEEDS[kind]), w.key), asked)) for w in words]
    if found:
        yield Line(kind)
        yield from sorted(found, key=lambda line: not line.is_open)


def _is_open(word: "Word", ask: tuple[str, str], asked: set[tuple[str, str]]) -> bool:
    return word.target is None and (word.asks or ask in asked)


def _choices(pipelines: Sequence[Pipeline]) -> Iterator[tuple[Kind, tuple[Choice, ...]]]:
    """Return what can be chosen for pipelines and outcomes; for stages it depends on their pipeline."""
    yield Kind.OUTCOMES, (Choice("open", target_words("open")), *_ends())
    yield Kind.PIPELINES, (*(Choice(p.name, p.name) for p in pipelines), _ends()[-1])


def _of_stages(pipeline: Pipeline | None) -> tuple[Choice, ...]:
    stages = pipeline.open_stages if pipeline is not None else ()
    return (*(Choice(stage.name, stage.name) for stage in stages), *_ends())


def _ends() -> tuple[Choice, ...]:
    ends = Choice("won", target_words("won"), begins=True), Choice("lost", target_words("lost"))
    return (*ends, Choice(LEAVE_OUT, target_words(LEAVE_OUT), begins=True))


def _ladder(word: "Word", inspection: "Inspection", pipelines: Sequence[Pipeline]) -> Pipeline | None:
    """Return the pipeline in which the deals of a stage's word stand."""
    named = {found.word: found.target for found in inspection.pipelines}
    only = next(iter(named.values())) if len(named) == 1 else None
    name = named.get(word.pipeline) or only or standard_pipeline(inspection)
    found = (pipeline for pipeline in pipelines if pipeline.name == name)
    return next(found, next(iter(pipelines), None))
