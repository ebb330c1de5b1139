# SPDX-License-Identifier: MIT
"""Planning a block, or saying anew what one is: its kind, its deal, what it seeks, and when it is."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from rider.domain.day import UTC_ZONE, Zone, workday
from rider.domain.focus.blocks import MINUTE_MS, Block, BlockKind, BlockState, NewBlock, NewSeries, Place, Tag
from rider.domain.focus.repeating import wall_instant, wall_minute
from rider.reads.deal import Deal
from ui.blocks import kinds
from ui.blocks.deal_field import DealField, OfferedDeal
from ui.blocks.sought import Sought, sought_by
from ui.blocks.time_fields import LengthField, TimeField
from ui.blocks.words import day_words, minutes_of, tag_words, times_words
from ui.focus.repeat_row import RepeatField
from ui.focus.scope_question import ScopeQuestion
from ui.widgets.choice_field import ChoiceField, RadioField
from ui.widgets.day_fields import DayField
from ui.widgets.fields import WordsField
from ui.widgets.form_sheet import Beside, FormSheet, Labelled
from ui.widgets.labels import plain

Find = Callable[[str], Deal | None]
"""Returns a deal as it stands now."""

Repeat = Callable[[], RepeatField]
"""Makes what asks whether a new block repeats."""


class BlockSheet(FormSheet):
    """A block as the rep plans it. What was typed stays until it is planned, but for when it is.

    Signals:
        plan_requested: new (NewBlock), push (bool): what follows is to make room.
        series_requested: new (NewSeries): it is to repeat.
        repeat_requested: block (Block), to (NewBlock), rule (NewSeries or None): how it repeats from now on.
        change_requested: block (Block), to (NewBlock), push (bool).
        drop_requested: block (Block).
    """

    plan_requested = Signal(object, object)
    series_requested = Signal(object)
    repeat_requested = Signal(object, object, object)
    change_requested = Signal(object, object, object)
    drop_requested = Signal(object)

    def __init__(self, find: Find, new_repeat: Repeat | None = None, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Esc to leave it · Ctrl+Enter to plan it"), parent)
        self._find = find
        self._new_repeat = new_repeat
        self._repeat: RepeatField | None = None
        self._block: Block | None = None
        self._rule: NewSeries | None = None
        self._sought: tuple[Sought, ...] = ()
        self._told = ""
        self._zone, self._today = UTC_ZONE, date.min
        self._shown = Place(0, 0)
        self.is_private = False
        self.push = QPushButton(self.tr("Push what follows"))
        self.drop = QPushButton(self.tr("Drop the block"))
        self.push.clicked.connect(self._on_push)
        self.drop.clicked.connect(self._on_drop)
        self.add_button(self.push)
        self.add_button(self.drop)
        self.scope_question = ScopeQuestion()
        self.foot.insertWidget(0, self.scope_question)

    # -- opening

    def open_for_new(self, new: NewBlock, deals: Sequence[OfferedDeal], zone: Zone, today: date) -> None:
        """Ask for a new block, which begins as what is known of it."""
        self._block, self._zone, self._today = None, zone, today
        self._rule = None
        self.primary.setText(self.tr("Plan the block"))
        self.drop.hide()
        self._repeat = self._new_repeat() if self._new_repeat is not None else None
        self._ask(new, deals, about=f"new {new.deal_id or ''}")
        self._show_place(new.place)
        self._tell_repeat()

    def open_for_block(
        self,
        block: Block,
        deals: Sequence[OfferedDeal],
        zone: Zone,
        today: date,
        rule: NewSeries | None = None,
    ) -> None:
        """Ask what a block is to be from now on; one that has begun stays where it is.

        `rule` is that of its series, where it has one.
        """
        self._block, self._zone, self._today = block, zone, today
        self._rule = rule
        is_planned = block.state is BlockState.PLANNED
        self._repeat = self._new_repeat() if self._new_repeat is not None and is_planned else None
        if self._repeat is not None and rule is not None:
            self._repeat.show_rule(rule)
        self.primary.setText(self.tr("Save the block"))
        self.drop.setVisible(block.state is BlockState.PLANNED)
        self._ask(block.plan(), _with_own(deals, block), about=block.id)
        for field in (self._day, self._from, self._length):
            field.setEnabled(is_planned)
        self._tell_repeat()

    def _ask(self, new: NewBlock, deals: Sequence[OfferedDeal], about: str) -> None:
        self.push.hide()
        self.scope_question.hide()
        self._build(new, deals)
        self._fill(new)
        true = self.tr("What will be true afterwards?")
        self._proof_row = Labelled(self.tr("The proof it seeks"), self._proof)
        self._tag_row = Labelled(self.tr("What is to become of such work? (optional)"), self._tag)
        when = Beside(
            Labelled(self.tr("Day"), self._day),
            Labelled(self.tr("From"), self._from),
            Labelled(self.tr("Length"), self._length),
        )
        self.ask(
            Labelled(self.tr("Deal"), self._deal),
            Labelled(self.tr("Kind"), self._kind),
            self._proof_row,
            Labelled(true, self._intent),
            self._tag_row,
            when,
            *([Labelled(self.tr("Repeats"), self._repeat)] if self._repeat is not None else []),
            *([plain(self._told_of_series(), "small")] if self._told_of_series() else []),
            about=about,
        )
        self._take_deal(keep=True)
        self._show_rows()

    def _told_of_series(self) -> str:
        if self._block is None or self._block.series_id is None:
            return ""
        return self.tr(
            "It repeats. When you save or drop it, you are asked which ones you mean. "
            "On other days it repeats from this one on."
        )

    def _build(self, new: NewBlock, deals: Sequence[OfferedDeal]) -> None:
        self._kind = ChoiceField(self.tr("Kind"), [(str(kind), self._kind_words(kind)) for kind in BlockKind])
        self._kind.faults_of = ("kind",)
        self._deal = DealField(self.tr("Deal"), deals, private=self.is_private)
        self._proof = ChoiceField(self.tr("The proof it seeks"))
        self._proof.faults_of = ("proof",)
        true = self.tr("What will be true afterwards?")
        self._intent = WordsField(true, least_lines=2, key="intent")
        self._tag = RadioField(self.tr("What is to become of it?"), "tag", [(t, tag_words(t)) for t in Tag])
        self._day = DayField(self.tr("Day"), self._today, key="day")
        self._from, self._length = TimeField(self.tr("From")), LengthField(self.tr("Length"))
        self._deal.edited.connect(self._on_deal)
        self._kind.edited.connect(self._show_rows)
        self._proof.edited.connect(self._on_proof)

    def _kind_words(self, kind: BlockKind) -> str:
        high, low = self.tr("{kind} · high leverage"), self.tr("{kind} · low leverage")
        return (high if kind.is_high_leverage else low).format(kind=kinds.kind(kind))

    def _fill(self, new: NewBlock) -> None:
        self._kind.choose(str(new.kind))
        self._deal.choose(new.deal_id)
        self._take_deal()
        self._proof.choose(new.requirement_id or "")
        self._intent.set_text(new.intent or self._title_of(new.requirement_id))
        if new.tag is not None:
            self._tag.choose(str(new.tag))
        self._show_place(new.place)

    def _show_place(self, place: Place) -> None:
        """Show when it is, whatever was typed before for another time."""
        self._shown = place
        self._day.set_day(workday(place.starts_at, self._zone))
        self._from.set_minute(wall_minute(place.starts_at, self._zone))
        self._length.set_minutes(minutes_of(place.length_ms))
        day = day_words(workday(place.starts_at, self._zone), self._today)
        kicker = self.tr("New focus block") if self._block is None else self.tr("Focus block")
        self.show_head(kicker, f"{day[:1].upper()}{day[1:]} {times_words(place, self._zone)}")

    # -- what depends on the deal and on the kind

    def _take_deal(self, *, keep: bool = False) -> None:
        """Offer the proofs that the chosen deal is missing; `keep` lets the one that is chosen stay."""
        before = self._proof.value() if keep else ""
        chosen = self._deal.chosen()
        deal = self._find(chosen.id) if chosen is not None else None
        self._sought = sought_by(deal) if deal is not None else ()
        none = ("", self.tr("No proof in particular"))
        self._proof.offer([none, *((s.requirement_id, s.words) for s in self._sought)])
        self._proof.choose(before)

    @Slot()
    def _on_deal(self) -> None:
        self._take_deal()
        if self._sought and self.kind.is_high_leverage:
            first = self._sought[0]
            self._proof.choose(first.requirement_id)
            self._kind.choose(str(first.kind))
            self._on_proof()
        self._show_rows()

    @Slot()
    def _on_proof(self) -> None:
        """Let the intent follow the proof until the rep has said it in words of their own."""
        said = self._intent.text().strip()
        if not said or said in {s.title for s in self._sought} or said == self._told:
            self._told = self._title_of(self._proof.value())
            self._intent.set_text(self._told)

    def _title_of(self, requirement_id: str | None) -> str:
        return next((s.title for s in self._sought if s.requirement_id == requirement_id), "")

    @Slot()
    def _show_rows(self) -> None:
        self._proof_row.setVisible(bool(self._sought) and self.kind.is_high_leverage)
        self._tag_row.setVisible(not self.kind.is_high_leverage)

    @Slot()
    def _on_edited(self) -> None:
        super()._on_edited()
        self.scope_question.hide()
        self._tell_repeat()

    @property
    def repeat(self) -> RepeatField | None:
        """Return what asks whether the block repeats; one that has begun is not asked."""
        return self._repeat

    def _tell_repeat(self) -> None:
        """Let it say what repeating means for the block as it stands here."""
        if self._repeat is not None:
            self._repeat.show_block(self.block())

    @property
    def kind(self) -> BlockKind:
        """Return the kind that is chosen."""
        return BlockKind(self._kind.value())

    # -- sending

    def sentences(self) -> dict[str, str]:
        told = {}
        if self._deal.is_unknown:
            told["deal"] = self.tr("No open deal is called that. Choose one, or leave it empty.")
        if self.kind.is_high_leverage and not self._intent.text().strip():
            told["intent"] = self.tr("Say what will be true afterwards.")
        if self._from.minute() is None:
            told["starts"] = self.tr("Give a time, such as 14:30.")
        if self._length.minutes() is None:
            told["length"] = self.tr("Give 5 min to 16 h, such as 45 min or 1 h 30.")
        return told if self._repeat is None else {**told, **self._repeat.sentences()}

    def block(self) -> NewBlock | None:
        """Return the block as it is said here, None while something is at fault."""
        if (place := self._place()) is None:
            return None
        chosen, is_high, tag = self._deal.chosen(), self.kind.is_high_leverage, self._tag.value()
        return NewBlock(
            self.kind,
            *place,
            chosen.id if chosen is not None else None,
            (self._proof.value() or None) if is_high and chosen is not None else None,
            self._intent.text().strip(),
            Tag(tag) if tag and not is_high else None,
        )

    def _place(self) -> Place | None:
        """Return when it is, as it is said here.

        What the rep left alone stays: to the second, and in its own one of two hours of an autumn night.
        """
        day, minute, length = self._day.day(), self._from.minute(), self._length.minutes()
        if day is None or minute is None or length is None:
            return None
        shown, zone = self._shown, self._zone
        begins_there = (workday(shown.starts_at, zone), wall_minute(shown.starts_at, zone))
        starts_at = shown.starts_at if (day, minute) == begins_there else wall_instant(day, minute, zone)
        lasts = shown.length_ms if length == minutes_of(shown.length_ms) else length * MINUTE_MS
        return Place(starts_at, starts_at + lasts)

    def send(self) -> None:
        self._send(push=False)

    def ask_to_push(self, sentence: str, *, can: bool) -> None:
        """Say what is in the way and, where it can make room, offer that."""
        self.refuse(sentence)
        self.push.setVisible(can)
        if can:
            self.push.setFocus()

    def _send(self, *, push: bool) -> None:
        new = self.block()
        if new is None:
            return
        if self._block is not None and self._repeats_anew:
            rule = self._repeat.series(new) if self._repeat is not None and self._repeat.repeats else None
            self.repeat_requested.emit(self._block, new, rule)
        elif self._block is not None:
            self.change_requested.emit(self._block, new, push)
        elif self._repeat is not None and self._repeat.repeats:
            self.series_requested.emit(self._repeat.series(new))
        else:
            self.plan_requested.emit(new, push)

    @property
    def _repeats_anew(self) -> bool:
        """Say whether a block that is there is to repeat otherwise than it does."""
        asked, rule = self._repeat, self._rule
        if asked is None:
            return False
        if rule is None or not asked.repeats:
            return asked.repeats is not (rule is not None)
        return (asked.weekdays(), asked.until) != (rule.weekdays, rule.until_day)

    @Slot()
    def _on_push(self) -> None:
        if not self.sentences():
            self._send(push=True)

    @Slot()
    def _on_drop(self) -> None:
        if self._block is not None:
            self.drop_requested.emit(self._block)

    @Slot(str)
    def refuse(self, sentence: str) -> None:
        self.push.hide()  # what was offered was for what stood here before
        super().refuse(sentence)


def _with_own(deals: Sequence[OfferedDeal], block: Block) -> Sequence[OfferedDeal]:
    """Return the deals on offer, with the block's own where it is not open any more."""
    if block.deal_id is None or any(deal.id == block.deal_id for deal in deals):
        return deals
    return (*deals, OfferedDeal(block.deal_id, block.deal_name, block.account))
