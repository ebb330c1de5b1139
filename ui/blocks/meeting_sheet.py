# SPDX-License-Identifier: MIT
"""One meeting: what the calendar says, which deal it is about, and afterwards what came of it."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from rider.domain.day import Zone, workday
from rider.domain.focus.blocks import Meeting, MeetingOutcome
from rider.domain.focus.matching import name_of
from rider.domain.proof import NewPerson, Role
from rider.reads.deal import Deal
from ui.blocks import kinds
from ui.blocks.deal_field import DealField, OfferedDeal
from ui.blocks.part_field import PartField
from ui.blocks.words import place_words
from ui.regional import dated
from ui.widgets.choice_field import RadioField
from ui.widgets.days import qdate
from ui.widgets.fields import Field, WordsField
from ui.widgets.form_sheet import FormSheet, Labelled
from ui.widgets.labels import plain

Find = Callable[[str], Deal | None]

_HELD = (MeetingOutcome.QUALIFIED, MeetingOutcome.BAD_FIT)
_DECIDES = frozenset({Role.CHAMPION, Role.ECONOMIC_BUYER, Role.TECHNICAL, Role.BLOCKER})
_MOST_NAMED = 12


class MeetingSaid(NamedTuple):
    """What the rep says came of a meeting; `newcomers` took part and are not known at the buyer yet."""

    outcome: MeetingOutcome
    words: str
    person_ids: tuple[str, ...]
    newcomers: tuple[NewPerson, ...]


class MeetingSheet(FormSheet):
    """Shows a meeting, links it to a deal, and asks after it what came of it.

    Signals:
        link_requested(str, str | None): a meeting is about a deal, or about none.
        close_requested(str, str, MeetingSaid): a meeting, its deal, and what came of it.
        prepare_requested(str, str): an hour to prepare for a meeting with a deal is wanted.
    """

    link_requested = Signal(object, object)
    close_requested = Signal(object, object, object)
    prepare_requested = Signal(object, object)

    def __init__(self, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._find = find
        self._meeting: Meeting | None = None
        self._deal: Deal | None = None
        self._asks_outcome = self.is_private = False
        self.prepare = QPushButton(self.tr("Prepare for it"))
        self.prepare.setToolTip(self.tr("Plans half an hour before it"))
        self.prepare.clicked.connect(self._on_prepare)
        self.add_button(self.prepare)

    @property
    def meeting_id(self) -> str:
        """Return the meeting that is shown."""
        return self._meeting.id if self._meeting is not None else ""

    def open_for(
        self, meeting: Meeting, deals: Sequence[OfferedDeal], suggested: str | None, zone: Zone, now_ms: int
    ) -> None:
        """Show a meeting; `suggested` is the deal that it is likely about, which the rep confirms."""
        self._meeting = meeting
        when = (
            _day_words(meeting)
            if meeting.is_all_day
            else place_words(meeting.place, zone, workday(now_ms, zone))
        )
        title = self.tr("Meeting") if self.is_private or not meeting.title else meeting.title
        self.show_head(self.tr("Meeting"), title, f"{when[:1].upper()}{when[1:]} · {meeting.calendar}")
        self._asks_outcome = meeting.ends_at <= now_ms and meeting.outcome is None
        self._build(deals)
        self._is_ahead = meeting.starts_at > now_ms
        linked = meeting.deal_id or suggested
        self._field.choose(linked)
        self.primary.setText(self._deed(meeting))
        self._lay_out_rows(meeting, suggested)
        self._take_deal()
        if meeting.outcome is not None:
            self.begin_at(self.primary)

    def _deed(self, meeting: Meeting) -> str:
        """Return what the first button does."""
        if meeting.outcome is not None:
            return self.tr("Done")
        return self.tr("Save what came of it") if self._asks_outcome else self.tr("Save the deal")

    def _build(self, deals: Sequence[OfferedDeal]) -> None:
        meeting = self._meeting
        if meeting is not None and meeting.deal_id and all(deal.id != meeting.deal_id for deal in deals):
            deals = (*deals, OfferedDeal(meeting.deal_id, meeting.deal_name, ""))
        self._field = DealField(
            self.tr("Deal"),
            deals,
            self.tr("Name or account; none if it is about no deal"),
            private=self.is_private,
        )
        self._field.setEnabled(meeting is None or meeting.outcome is None)
        outcomes = [(of.value, words) for of, words in kinds.outcome_answers().items()]
        self._outcome = RadioField(self.tr("What came of it?"), "outcome", outcomes)
        self._words = WordsField(self.tr("In a sentence"), self.tr("What did they say or do?"), least_lines=2)
        self._part = PartField(self.tr("Who took part?"))
        self._field.edited.connect(self._take_deal)
        self._outcome.edited.connect(self._fit)

    def _lay_out_rows(self, meeting: Meeting, suggested: str | None) -> None:
        rows: list[QWidget] = [plain(line, role) for line, role in self._details(meeting)]
        note = ""
        if suggested and not meeting.deal_id:
            note = self.tr("Suggested by who takes part and what it is called. Save it if it is right.")
        rows.append(Labelled(self.tr("Which deal is it about?"), self._field, note))
        self._rows: list[QWidget] = []
        if self._asks_outcome:
            self._rows = [
                Labelled(self.tr("What came of it?"), self._outcome),
                Labelled(self.tr("In a sentence"), self._words),
                Labelled(
                    self.tr("Who took part?"),
                    self._part,
                    self.tr("Held and qualified means that someone with a part in the decision did."),
                ),
            ]
        self.ask(*rows, *self._rows, about=meeting.id)

    def _details(self, meeting: Meeting) -> list[tuple[str, str]]:
        """Return what the calendar says, with the part that each line plays."""
        told: list[tuple[str, str]] = []
        if meeting.doubtful_zone:
            said = self.tr("Its time zone, {zone}, is not known. It may be at another hour.")
            told.append((said.replace("{zone}", meeting.doubtful_zone), "fault"))
        if meeting.outcome is not None:
            told.append(
                (self.tr("It was said: {outcome}.").format(outcome=kinds.outcome(meeting.outcome)), "strong")
            )
        if meeting.tentative:
            told.append((self.tr("Not confirmed yet."), "muted"))
        if self.is_private:
            return told
        if meeting.where:
            told.append((meeting.where, ""))
        if meeting.people:
            names = [name_of(person) for person in meeting.people]
            more = len(names) - _MOST_NAMED
            with_them = ", ".join(names[:_MOST_NAMED])
            told.append((self.tr("With {people}").replace("{people}", with_them), ""))
            told += [(self.tr("And {n} more.").format(n=more), "muted")] if more > 0 else []
        return told

    # -- what depends on the deal and on the outcome

    @Slot()
    def _take_deal(self) -> None:
        chosen, meeting = self._field.chosen(), self._meeting
        before = self._deal
        self._deal = self._find(chosen.id) if chosen is not None else None
        if self._asks_outcome and meeting is not None and (self._deal is None or self._deal != before):
            self._part.offer(self._deal.people if self._deal is not None else (), meeting.people)
            self.order_tabs([stop for field in self._fields() for stop in field.stops()])
        self._fit()

    def _fields(self) -> list[Field]:
        asked: list[Field] = [self._outcome, self._words, self._part] if self._asks_outcome else []
        return [self._field, *asked]

    @Slot()
    def _fit(self) -> None:
        """Ask about the outcome once there is a deal, and who took part once it was held."""
        for row in self._rows:
            row.setVisible(self._deal is not None)
        if self._rows:
            self._rows[-1].setVisible(self._deal is not None and self.outcome in _HELD)
        self.prepare.setVisible(self._is_ahead and self._deal is not None)

    @property
    def outcome(self) -> MeetingOutcome | None:
        """Return what is chosen to have come of it."""
        value = self._outcome.value()
        return MeetingOutcome(value) if value else None

    def choose(self, outcome: MeetingOutcome) -> None:
        """Choose what came of it, which is still to be confirmed."""
        self._outcome.choose(outcome.value)

    # -- sending

    def sentences(self) -> dict[str, str]:
        told: dict[str, str] = {}
        if self._field.is_unknown:
            told["deal"] = self.tr("No open deal is called that. Choose one, or leave it empty.")
        if self._asks_outcome and self._deal is not None and self.outcome in _HELD:
            if not self._words.text().strip():
                told["words"] = self.tr("Say in a sentence what came of it.")
            if self.outcome is MeetingOutcome.QUALIFIED and not self._has_decider():
                told["people"] = self.tr(
                    "Tick someone with a part in the decision, or say which part they have."
                )
        return told

    def _has_decider(self) -> bool:
        ids, people = self._part.person_ids, self._deal.people if self._deal is not None else ()
        known = {person.role for person in people if person.id in ids}
        return bool(_DECIDES & (known | {person.role for person in self._part.newcomers}))

    def send(self) -> None:
        meeting, outcome = self._meeting, self.outcome
        if meeting is None or meeting.outcome is not None:
            self.closed.emit()
        elif self._asks_outcome and self._deal is not None and outcome is not None:
            part = self._part if outcome in _HELD else None
            said = MeetingSaid(
                outcome,
                self._words.text().strip(),
                part.person_ids if part is not None else (),
                part.newcomers if part is not None else (),
            )
            self.close_requested.emit(meeting.id, self._deal.id, said)
        else:
            self.link_requested.emit(meeting.id, self._deal.id if self._deal is not None else None)

    @Slot()
    def _on_prepare(self) -> None:
        if self._meeting is not None and self._deal is not None:
            self.prepare_requested.emit(self._meeting.id, self._deal.id)


def _day_words(meeting: Meeting) -> str:
    first, last = meeting.first_day, meeting.last_day
    if first is None:
        return ""
    begins = dated(qdate(first), "ddd d MMM")
    return (
        begins if last in (None, first) or last is None else f"{begins} – {dated(qdate(last), 'ddd d MMM')}"
    )
