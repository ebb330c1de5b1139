# SPDX-License-Identifier: MIT
"""What a file leaves open: which column is what, whose deals, and what comes first in its dates."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.choice_field import ChoiceField
from ui.widgets.labels import plain

if TYPE_CHECKING:  # the engine imports SQLModel, which must not stand in the way of the first paint
    from rider.exchange.importing import Inspection

ALL = "*"


class Questions(QWidget):
    """Asks what a file leaves open.

    Signals:
        mapping_chosen: the path of a TOML file (str).
        answered: an owner or a date order was chosen.
    """

    mapping_chosen = Signal(object)
    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._needs: frozenset[str] = frozenset()
        self._map = QPushButton(self.tr("Choose mapping (.toml)…"))
        self._owner = ChoiceField(self.tr("Whose deals"))
        self._order = ChoiceField(self.tr("Dates"))
        self._rows: dict[str, QWidget] = {}
        self._sentences = plain("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._sentences)
        asked = {"mapping": (self.tr("Columns"), self._map), "owner": (self.tr("Whose deals?"), self._owner)}
        asked["date_order"] = (self.tr("Dates such as 3/4/2024"), self._order)
        for need, (words, control) in asked.items():
            column.addWidget(self._row(need, words, control))
        self._map.clicked.connect(self._choose_mapping)
        self._owner.edited.connect(self.answered)
        self._order.edited.connect(self.answered)
        self.hide()

    def _row(self, need: str, words: str, control: QWidget) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        label = plain(words, "strong", wrap=False)
        label.setMinimumWidth(170)
        row.addWidget(label)
        row.addWidget(control)
        row.addStretch(1)
        self._rows[need] = made
        return made

    def show_for(self, inspection: "Inspection") -> None:
        """Ask what this file leaves open."""
        self._needs = frozenset(str(ask.need) for ask in inspection.asks)
        for need, row in self._rows.items():
            row.setVisible(need in self._needs)
        told = [ask.sentence for ask in inspection.asks if str(ask.need) != "owner"]
        self._sentences.setText("\n".join(told))
        self._sentences.setVisible(bool(told))
        owners = [(name, f"{name} ({count:,})") for name, count in inspection.owners]
        everyone = (ALL, self.tr("Everyone’s deals"))
        self._owner.offer([("", self.tr("Choose yours…")), *owners, everyone])
        first = self.tr("Which comes first?")
        orders = [
            ("", first),
            ("dmy", self.tr("Day first: 3 April")),
            ("mdy", self.tr("Month first: March 4")),
        ]
        self._order.offer(orders)
        self.setVisible(bool(self._needs))
        controls: dict[str, QWidget] = {"mapping": self._map, "owner": self._owner, "date_order": self._order}
        for need, control in reversed(controls.items()):
            if need in self._needs:
                self.setFocusProxy(control)

    @property
    def are_open(self) -> bool:
        """Say whether something is not answered yet."""
        return (
            "mapping" in self._needs
            or ("owner" in self._needs and not self._owner.value())
            or ("date_order" in self._needs and not self._order.value())
        )

    @property
    def owner(self) -> str | None:
        """Return whose deals are taken: a name, ALL, or None where the file does not ask."""
        return (self._owner.value() or None) if "owner" in self._needs else None

    @property
    def date_order(self) -> str | None:
        """Return what comes first in dates, None where the file does not ask."""
        return (self._order.value() or None) if "date_order" in self._needs else None

    @Slot()
    def _choose_mapping(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the mapping of this file’s columns"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Mappings (*.toml)"))
        dialog.fileSelected.connect(self._tell_mapping)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _tell_mapping(self, path: str) -> None:
        self.mapping_chosen.emit(path)
