# SPDX-License-Identifier: MIT
"""What an edit would change for deals in flight, told before it is done."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from rider.domain.playbook_edits import Effect, Touched
from ui.theme import restyle
from ui.translate import spoken
from ui.widgets.labels import plain

_FIRST = 5


def refusal_of(effect: Effect, *, private: bool) -> str:
    """Return why an edit is refused, nothing where it is not; no deal is named while others look on."""
    return spoken(effect.veiled if private else effect.refusal)


class EffectView(QFrame):
    """Says which deals an edit would touch, gate by gate; it is out of sight where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "effect")
        self.said: list[str] = []
        """Each sentence that is shown, in order."""
        self.groups: list[TouchedGroup] = []
        self._is_private = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 12, 14, 12)
        self._column.setSpacing(8)
        self.hide()

    def set_private(self, private: bool) -> None:
        """Name no deal from now on, or name them again."""
        self._is_private = private

    def clear(self) -> None:
        """Say nothing: there is no edit yet."""
        self._empty()
        self.hide()

    def show_effect(self, effect: Effect) -> None:
        """Say what an edit would change."""
        self._empty()
        groups = grouped(effect)
        for sentence, touched in groups:
            group = TouchedGroup(sentence, touched, private=self._is_private)
            self.groups.append(group)
            self.said.append(sentence)
            self._column.addWidget(group)
        restyle(self, "tone", "loosens" if effect.loosens else "")
        self.setAccessibleName(" ".join(self.said))
        self.setVisible(bool(groups))

    def _empty(self) -> None:
        self.said, self.groups = [], []
        while (item := self._column.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()


class TouchedGroup(QWidget):
    """A sentence and the deals that it is about: the first five, and the rest once they are wanted."""

    def __init__(self, sentence: str, touched: Sequence[Touched], *, private: bool) -> None:
        super().__init__()
        self._touched = () if private else touched
        self.names: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self._column.addWidget(plain(sentence, "strong"))
        self._add(self._touched[:_FIRST])
        rest = len(self._touched) - _FIRST
        self.further = QPushButton(self.tr("and {n} more").format(n=rest))
        self.further.setProperty("role", "inline")
        self.further.clicked.connect(self.open_all)
        self._column.addWidget(self.further, 0, Qt.AlignmentFlag.AlignLeft)
        self.further.setVisible(rest > 0)

    @Slot()
    def open_all(self) -> None:
        """Show all names."""
        self.further.hide()
        self._add(self._touched[_FIRST:])

    def _add(self, touched: Sequence[Touched]) -> None:
        for each in touched:
            name = " · ".join(text for text in (each.name, each.account, each.stage) if text)
            self._column.addWidget(plain(name, "small"))
            self.names.append(name)


def grouped(effect: Effect) -> list[tuple[str, list[Touched]]]:
    """Return the sentences of an effect, each with its deals, gate by gate."""
    told: list[tuple[str, list[Touched]]] = []
    for touched, one, many in (
        (
            effect.opens,
            _tr("1 deal could enter {gate} without more proof."),
            _tr("{n} deals could enter {gate} without more proof."),
        ),
        (
            effect.closes,
            _tr("1 deal would need more proof for {gate}."),
            _tr("{n} deals would need more proof for {gate}."),
        ),
        (
            effect.stands_unproven,
            _tr("1 deal stands beyond {gate} unproven. It stays where it is."),
            _tr("{n} deals stand beyond {gate} unproven. They stay where they are."),
        ),
    ):
        for gate in dict.fromkeys(each.gate for each in touched):
            deals = [each for each in touched if each.gate == gate]
            said = one if len(deals) == 1 else many
            told.append((said.format(n=len(deals), gate=gate), deals))
    return told


def summed_up(effect: Effect) -> str:
    """Return what an edit would change in one line, each deal counted once."""
    told = (
        (
            effect.opens,
            _tr("1 deal could move on without more proof"),
            _tr("{n} deals could move on without more proof"),
        ),
        (effect.closes, _tr("1 deal would need more proof"), _tr("{n} deals would need more proof")),
        (
            effect.stands_unproven,
            _tr("1 deal stands beyond it unproven"),
            _tr("{n} deals stand beyond it unproven"),
        ),
    )
    counted = [(len({each.deal_id for each in touched}), one, many) for touched, one, many in told]
    said = [(one if n == 1 else many.format(n=n)) for n, one, many in counted if n]
    if not said:
        less = _tr("No deal in flight is touched, but less is asked for from now on")
        said = [less if effect.loosens else _tr("Nothing changes for any deal in flight")]
    return " · ".join(said)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlaybookEffect", text)
