# SPDX-License-Identifier: MIT
"""The base of the sheets that edit a playbook: what an edit would change stands there before it is done."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from rider.domain.playbook_edits import Edit, Effect
from ui.playbook.effect import EffectView, refusal_of, summed_up
from ui.theme import restyle
from ui.widgets.form_sheet import FormSheet
from ui.widgets.labels import plain

Asking = Callable[[Edit], Effect]
"""Returns what an edit would do."""

_PAUSE_MS = 150
"""How long the rep has paused before what they typed is looked at."""


class EditSheet(FormSheet):
    """Asks for an edit, shows its effect as the fields change, and has a loosening confirmed once more.

    Signals:
        edit_wanted(Edit): the rep wants this done.
    """

    edit_wanted = Signal(object)

    def __init__(self, asking: Asking, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._asking = asking
        self._confirms = self._is_private = False
        self.does = self.tr("Save")
        self.effect = EffectView()
        self.pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self.pause.timeout.connect(self.look)
        self.summary = plain("", "summary")
        self.summary.hide()
        self.foot.insertWidget(0, self.summary)

    def edit(self) -> Edit | None:
        """Return the edit that the fields describe, None where they change nothing."""
        raise NotImplementedError

    def sentences(self) -> Mapping[str, str]:
        return {}

    def begin(self, does: str, *rows: QWidget, about: str) -> None:
        """Show rows and, below them, what the edit would change; `does` stands on the button."""
        self.does = does
        self.effect = EffectView()
        self.effect.set_private(self._is_private)
        self.ask(*rows, self.effect, about=about)
        self._ask_again(False)
        self.look()

    def set_private(self, private: bool) -> None:
        """Name no deal from now on, or name them again."""
        self._is_private = private
        self.effect.set_private(private)
        if self.isVisible():
            self.look()

    @Slot()
    def look(self) -> None:
        """Look what the edit would change."""
        self.pause.stop()
        wanted = None if self.sentences() else self.edit()
        if wanted is None:
            self.effect.clear()
            self.summary.hide()
        else:
            self._show(self._asking(wanted))

    def _show(self, effect: Effect) -> None:
        """Show whom an edit touches in the sheet, and how many at its foot; or there why it is refused."""
        refusal = refusal_of(effect, private=self._is_private)
        self.refuse(refusal)
        self.summary.setText("" if refusal else summed_up(effect))
        self.summary.setVisible(not refusal)
        restyle(self.summary, "tone", "loosens" if effect.loosens else "")
        if refusal:
            self.effect.clear()
        else:
            self.effect.show_effect(effect)

    def send(self) -> None:
        wanted = self.edit()
        if wanted is None:
            self.accept()
            return
        effect = self._asking(wanted)
        self._show(effect)
        if effect.refusal:
            return
        if effect.loosens and not self._confirms:
            self._ask_again(True)
        else:
            self.edit_wanted.emit(wanted)

    def _ask_again(self, confirms: bool) -> None:
        """Let the button say what it loosens, or again what it does."""
        self._confirms = confirms
        self.primary.setText(self.tr("Loosen the gate") if confirms else self.does)

    @Slot()
    def _on_edited(self) -> None:
        super()._on_edited()
        self._ask_again(False)
        self.pause.start()
