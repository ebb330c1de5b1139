# SPDX-License-Identifier: MIT
"""What a requirement looks like once it holds."""

from datetime import date

from PySide6.QtWidgets import QFrame, QVBoxLayout

from rider.domain.gate import Item, Standing
from rider.reads.deal import Proof
from ui.widgets.labels import plain
from ui.widgets.proof_words import tell


class ProvenCard(QFrame):
    """A requirement that holds: its title and what holds it."""

    def __init__(self, item: Item, proof: Proof | None, today: date) -> None:
        super().__init__()
        self.setProperty("role", "provenCard")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 11, 14, 12)
        column.setSpacing(3)
        waived = item.standing is Standing.WAIVED
        mark = "–" if waived else "✓"
        column.addWidget(plain(f"{mark} {item.requirement.title}", "provenTitle"))
        told = tell(item, proof, today) if proof else ""
        if told:
            column.addWidget(plain(told, "provenWords"))
        self.setAccessibleName(item.requirement.title)
        self.setAccessibleDescription(told)
