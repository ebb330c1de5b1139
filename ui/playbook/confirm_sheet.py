# SPDX-License-Identifier: MIT
"""Shows what an edit without any fields would change, such as an archiving, before it is done."""

from typing import NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rider.domain.playbook_edits import Edit
from ui.playbook.edit_sheet import Asking, EditSheet
from ui.playbook.effect import EffectView
from ui.widgets.frame import lay_out
from ui.widgets.labels import plain


class Question(NamedTuple):
    """What is asked before an edit: kicker and title, what the edit means, and what stands on the button."""

    kicker: str
    title: str
    sentence: str
    does: str


class ConfirmSheet(EditSheet):
    """Says what an edit does and whom it touches."""

    def __init__(self, asking: Asking, parent: QWidget | None = None) -> None:
        super().__init__(asking, parent)
        self.hint.setText(self.tr("Esc to close · Ctrl+Enter to confirm"))

    def open_for(self, question: Question, edit: Edit) -> None:
        """Ask whether an edit is to be done."""
        self._edit, self.does = edit, question.does
        self.show_head(question.kicker, question.title)
        self.effect = EffectView()
        self.effect.set_private(self._is_private)
        body = QWidget()
        lay_out(body, plain(question.sentence), self.effect).addStretch(1)
        self.set_body(body)
        self.refuse("")
        self._ask_again(False)
        self.look()
        self.begin_at(self.primary)

    def edit(self) -> Edit | None:
        return self._edit

    @Slot()
    def go(self) -> None:
        self.send()
