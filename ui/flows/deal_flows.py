# SPDX-License-Identifier: MIT
"""What the deal panel wishes for, carried out: facts, proofs, people, and what backs a proof."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from rider.domain.deal import DealFacts, Resolution
from rider.domain.proof import Evidence, NewPerson, ProofKind, is_open_link
from rider.reads.deal import Deal
from rider.reads.timeline import AT_ONCE
from ui.bridge import Bridge
from ui.deal.panel import DealSheet
from ui.deal.proof_sheet import ProofSheet
from ui.deal.redact import RedactSheet
from ui.deal.withdraw import WithdrawSheet
from ui.flows.attachment import Attachment

if TYPE_CHECKING:
    from ui.flows.sheets import Sheets


class DealFlows(QObject):
    """Carries the wishes of one deal panel to the bridge, through sheets where more is to be asked."""

    def __init__(self, bridge: Bridge, sheets: "Sheets") -> None:
        super().__init__(sheets)
        self._bridge, self._sheets = bridge, sheets
        self._panel: DealSheet | None = None
        self._proof: ProofSheet | None = None
        self._withdraw: WithdrawSheet | None = None
        self._redact: RedactSheet | None = None
        self._attachment: Attachment | None = None

    def wire(self, panel: DealSheet) -> None:
        """Listen to what the sections of a panel wish for."""
        self._panel = panel
        panel.overview.facts.edited.connect(self._edit)
        panel.overview.said_requested.connect(self._give_asked)
        proofs, people = panel.proofs, panel.people
        proofs.give_requested.connect(self._give)
        proofs.waive_requested.connect(self._waive)
        proofs.correct_requested.connect(self._correct)
        proofs.withdraw_requested.connect(self._ask_withdraw)
        proofs.redact_requested.connect(self._ask_redact_proof)
        proofs.link_opened.connect(self._open_link)
        proofs.file_opened.connect(self._open_file)
        panel.record.earlier_requested.connect(self._show_earlier)
        people.added.connect(self._add_person)
        people.changed.connect(self._change_person)
        people.removed.connect(self._remove_person)
        people.redact_requested.connect(self._ask_redact_person)

    def refresh(self, panel: DealSheet) -> None:
        """Show in a panel what has changed since."""
        if (deal := self._sheets.deeds.read(panel.deal_id, panel.record.most)) is not None:
            panel.refresh(deal)

    def show_event(self, panel: DealSheet, seq: int) -> None:
        """Show a panel's deal at an event, however far back that lies in its record."""
        record, has_more = panel.record, True
        while has_more and record.oldest > seq:
            record.most += AT_ONCE
            deal = self._sheets.deeds.read(panel.deal_id, record.most)
            if deal is None:
                return
            panel.refresh(deal)
            has_more = deal.has_more
        panel.show_event(seq)

    def come_back(self, panel: DealSheet) -> bool:
        """Show a panel's deal again after another sheet; return whether it could be read."""
        deal = self._sheets.deeds.read(panel.deal_id, panel.record.most)
        if deal is not None:
            panel.come_back(deal)
        return deal is not None

    @property
    def _deal_id(self) -> str:
        return self._panel.deal_id if self._panel is not None else ""

    def _deal(self) -> Deal | None:
        return self._sheets.deeds.read(self._deal_id)

    @Slot()
    def _show_earlier(self) -> None:
        if self._panel is not None:
            self.refresh(self._panel)

    # -- facts and people

    @Slot(object)
    def _edit(self, facts: DealFacts) -> None:
        self._bridge.edit(self._deal_id, facts)

    @Slot(object)
    def _add_person(self, person: NewPerson) -> None:
        if self._bridge.add_person(self._deal_id, person) and self._panel is not None:
            self._panel.people.take_added()

    @Slot(object, object)
    def _change_person(self, person_id: str, person: NewPerson) -> None:
        self._bridge.change_person(self._deal_id, person_id, person)

    @Slot(object)
    def _remove_person(self, person_id: str) -> None:
        deal = self._deal()
        name = next((p.name for p in deal.people if p.id == person_id), "") if deal else ""
        if self._bridge.remove_person(self._deal_id, person_id):
            said = self.tr("{name} is removed. Their proofs stay.")
            self._sheets.deeds.say(self._deal_id, said.replace("{name}", name))

    # -- proofs

    @Slot(object)
    def _give_asked(self, requirement_id: str) -> None:
        self._give(requirement_id, "")

    @Slot(object, object)
    def _give(self, requirement_id: str, path: str) -> None:
        if (deal := self._deal()) is not None:
            sheet = self._proof_sheet()
            sheet.open_to_give(deal, requirement_id, path)
            self._sheets.show_sheet(sheet)

    @Slot(object)
    def _waive(self, requirement_id: str) -> None:
        if (deal := self._deal()) is not None:
            sheet = self._proof_sheet()
            sheet.open_to_give(deal, requirement_id, waiving=True)
            self._sheets.show_sheet(sheet)

    @Slot(object, object)
    def _correct(self, proof_id: str, path: str) -> None:
        if (deal := self._deal()) is not None:
            sheet = self._proof_sheet()
            sheet.open_to_correct(deal, proof_id, path)
            self._sheets.show_sheet(sheet)

    @Slot(object, object, object)
    def _record(self, deal_id: str, evidence: Evidence, step: Resolution | None) -> None:
        if not self._bridge.record(deal_id, [evidence], step):
            return
        self._proof_sheet().accept()
        said = self.tr("Proof recorded")
        if evidence.supersedes:
            said = self.tr("Proof corrected. What it said before stays in the record.")
        elif evidence.kind is ProofKind.WAIVER:
            said = self.tr("Waived. Your reason stands in the record.")
        self._sheets.deeds.say(deal_id, said)

    @Slot(object)
    def _ask_withdraw(self, proof_id: str) -> None:
        if (deal := self._deal()) is None:
            return
        if self._withdraw is None:
            self._withdraw = WithdrawSheet()
            self._withdraw.withdraw_requested.connect(self._take_back)
        self._withdraw.open_for(deal, proof_id)
        self._sheets.show_sheet(self._withdraw)

    @Slot(object, object, object)
    def _take_back(self, deal_id: str, proof_id: str, reason: str) -> None:
        if self._bridge.withdraw(deal_id, proof_id, reason) and self._withdraw is not None:
            self._withdraw.accept()
            self._sheets.deeds.say(deal_id, self.tr("Proof withdrawn. It stays in the record."))

    # -- redaction

    @Slot(object)
    def _ask_redact_proof(self, proof_id: str) -> None:
        if (deal := self._deal()) is not None:
            sheet = self._redact_sheet()
            sheet.open_for_proof(deal, proof_id)
            self._sheets.show_sheet(sheet)

    @Slot(object)
    def _ask_redact_person(self, person_id: str) -> None:
        if (deal := self._deal()) is not None:
            sheet = self._redact_sheet()
            sheet.open_for_person(deal, person_id)
            self._sheets.show_sheet(sheet)

    @Slot(object, object)
    def _redact_proof(self, deal_id: str, proof_id: str) -> None:
        if self._bridge.redact_proof(deal_id, proof_id):
            self._say_redacted(deal_id, self.tr("The words are taken out for good."))

    @Slot(object, object)
    def _redact_person(self, deal_id: str, person_id: str) -> None:
        if self._bridge.redact_person(deal_id, person_id):
            self._say_redacted(deal_id, self.tr("The name and the words are taken out for good."))

    def _say_redacted(self, deal_id: str, said: str) -> None:
        """Forget what was typed, too: the same words may stand there."""
        self._proof_sheet().forget(deal_id)
        if self._withdraw is not None:
            self._withdraw.forget()
        self._redact_sheet().accept()
        self._sheets.deeds.say(deal_id, said, undo=False)

    # -- opening

    @Slot(object)
    def _open_link(self, link: str) -> None:
        if is_open_link(link):
            QDesktopServices.openUrl(QUrl(link, QUrl.ParsingMode.StrictMode))

    @Slot(object, object)
    def _open_file(self, sha: str, name: str) -> None:
        if self._attachment is None:
            self._attachment = Attachment(self._bridge.folder.attachments, self)
            self._attachment.refused.connect(self._say_refused)
        if self._panel is not None:
            self._attachment.ask_to_open(sha, name, self._panel)

    @Slot(object)
    def _say_refused(self, sentence: str) -> None:
        if self._panel is not None:
            self._panel.refuse(sentence)

    # -- sheets

    def _proof_sheet(self) -> ProofSheet:
        if self._proof is None:
            self._proof = ProofSheet(self._bridge.attach)
            self._proof.proof_requested.connect(self._record)
        return self._proof

    def _redact_sheet(self) -> RedactSheet:
        if self._redact is None:
            self._redact = RedactSheet()
            self._redact.redact_proof_requested.connect(self._redact_proof)
            self._redact.redact_person_requested.connect(self._redact_person)
        return self._redact
