# SPDX-License-Identifier: MIT
"""Taking words out for good: what goes, what stays, and that there is no way back."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from rider.reads.deal import Deal
from ui.telling.words import facts_line
from ui.widgets.frame import SheetFrame, lay_out
from ui.widgets.labels import plain
from ui.widgets.proof_words import shown_person


class RedactSheet(SheetFrame):
    """Asks once more before words are taken out; begins at Cancel.

    Signals:
        redact_proof_requested: deal id (str), proof id (str).
        redact_person_requested: deal id (str), person id (str).
    """

    redact_proof_requested = Signal(object, object)
    redact_person_requested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Esc to go back; nothing is taken out"), parent)
        self._deal_id = self._proof_id = self._person_id = ""
        self._take_out, self._cancel = QPushButton(), QPushButton(self.tr("Cancel"))
        self._take_out.setProperty("role", "danger")
        for button in (self._cancel, self._take_out):
            self.add_button(button)
        self.primary.hide()  # Ctrl+Enter does nothing here: it would be too easy
        self._cancel.clicked.connect(self.close_sheet)
        self._take_out.clicked.connect(self._confirm)

    @property
    def has_typed(self) -> bool:
        """Say that this is to be answered first: undo would change what is asked about, behind it."""
        return True

    def open_for_proof(self, deal: Deal, proof_id: str) -> None:
        """Ask whether the words of a proof are to go."""
        self._proof_id, self._person_id = proof_id, ""
        proof = next(p for p in deal.proofs if p.id == proof_id)
        self._take_out.setText(self.tr("Take out the words for good"))
        self._show(
            deal,
            self.tr("Take out the words of a proof"),
            (f"“{proof.words}”", "strong"),
            (
                self.tr(
                    "The words of this proof, and of what it corrected, go for good. This cannot be undone."
                ),
                "",
            ),
            (self._what_stays(self.tr("who said it, on which day, for which requirement")), ""),
        )

    def open_for_person(self, deal: Deal, person_id: str) -> None:
        """Ask whether a person's name and words are to go."""
        self._proof_id, self._person_id = "", person_id
        person = next(p for p in deal.people if p.id == person_id)
        self._take_out.setText(self.tr("Take out the name and the words for good"))
        said = sum(p.person is not None and p.person.id == person_id for p in deal.proofs)
        told = self.tr(
            "The name, the title and the words of their proofs ({count} stand) go for good. "
            "This cannot be undone."
        )
        self._show(
            deal,
            self.tr("Take out a person’s words"),
            (shown_person(person.name, person.title), "strong"),
            (told.format(count=said), ""),
            (self._what_stays(self.tr("on which day something was said, and for which requirement")), ""),
        )

    def _what_stays(self, what: str) -> str:
        stays = self.tr(
            "What stays: {what}, and the digest of the words, by which the record still verifies. "
            "Not reached: attached files and links, rows as they were imported, reasons that you gave "
            "elsewhere, and copies of the data file."
        )
        return stays.format(what=what)

    def _show(self, deal: Deal, kicker: str, *lines: tuple[str, str]) -> None:
        self._deal_id = deal.id
        self.show_head(kicker, deal.name, facts_line(deal))
        body = QWidget()
        lay_out(body, *(plain(text, role) for text, role in lines)).addStretch(1)
        self.set_body(body)
        self.refuse("")
        self.order_tabs([])
        self.begin_at(self._cancel)

    @Slot()
    def _confirm(self) -> None:
        if self._proof_id:
            self.redact_proof_requested.emit(self._deal_id, self._proof_id)
        else:
            self.redact_person_requested.emit(self._deal_id, self._person_id)

    @Slot()
    def accept(self) -> None:
        """Go after the words were taken out."""
        self.closed.emit()
