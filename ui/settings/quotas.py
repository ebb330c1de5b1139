# SPDX-License-Identifier: MIT
"""The quotas of the playbooks, which are kept in the data: each with the way to another one."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from rider.domain.trends.outcomes import Quota
from ui.widgets import amounts
from ui.widgets.labels import plain
from ui.widgets.quota_sheet import period_words


class QuotaLines(QWidget):
    """A line for each pipeline.

    Signals:
        quota_requested(str): the quota of the pipeline of this id is to be set.
    """

    quota_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(0, 1)
        self.buttons: dict[str, QPushButton] = {}
        self._words: list[QLabel] = []

    def said(self) -> list[str]:
        """Return what is said of the quota of each pipeline."""
        return [label.text() for label in self._words]

    def show_quotas(self, pipelines: Sequence[tuple[str, str]], quotas: Mapping[str, Quota]) -> None:
        """Show pipelines by their ids and names, each with its quota where it has one."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.buttons.clear()
        self._words = []
        for number, (pipeline_id, name) in enumerate(pipelines):
            button = QPushButton(self.tr("Set…"))
            button.setAccessibleName(self.tr("Set the quota of {pipeline}").format(pipeline=name))
            button.clicked.connect(self._ask)
            self.buttons[pipeline_id] = button
            self._grid.addWidget(plain(name), 2 * number, 0)
            self._words.append(plain(self._said(quotas.get(pipeline_id)), "muted"))
            self._grid.addWidget(self._words[-1], 2 * number + 1, 0)
            self._grid.addWidget(button, 2 * number, 1, 2, 1)

    def _said(self, quota: Quota | None) -> str:
        if quota is None:
            return self.tr("No quota")
        money, period = quota.amount, period_words()[quota.period]
        said = self.tr("{amount} {currency} · {period}")
        return said.format(amount=amounts.typed(money), currency=money.currency, period=period)

    @Slot()
    def _ask(self) -> None:
        asked = self.sender()
        self.quota_requested.emit(next(key for key, button in self.buttons.items() if button is asked))
