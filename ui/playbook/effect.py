# SPDX-License-Identifier: MIT
"""What an edit would change for deals in flight, told before it is done."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from rider.domain.playbook_edits import Effect, Touched
from ui.theme import restyle
from ui.widgets.labels import plain

_FIRST = 5


class EffectView(QFrame):
    """Says what an edit would change, with the names of the deals; or why it is refused."""

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
        if effect.refusal:
            self._say(effect.refusal, "danger")
        groups = () if effect.refusal else grouped(effect)
        if not effect.refusal and not groups:
            self._say(self.tr("Nothing changes for any deal in flight."), "muted")
            if effect.loosens:
                self._say(self.tr("From now on the playbook asks for less."), "warn")
        for sentence, touched in groups:
            group = TouchedGroup(sentence, touched, private=self._is_private)
            self.groups.append(group)
            self.said.append(sentence)
            self._column.addWidget(group)
        tone = "refused" if effect.refusal else "loosens" if effect.loosens else ""
        restyle(self, "tone", tone)
        self.setAccessibleName(" ".join(self.said))
        self.show()

    def _say(self, sentence: str, role: str) -> None:
        self.said.append(sentence)
        self._column.addWidget(plain(sentence, role))

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


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlaybookEffect", text)
