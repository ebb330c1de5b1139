# SPDX-License-Identifier: MIT
"""The fifth question: what is owed and what is stalling, each settled in place or left for another day."""

import json
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from rider.domain.debts import SHOWN, Debt
from rider.domain.review.answers import Answer, Choice, Draft, Question
from rider.reads.review.day import ReviewOf
from ui.review.owed.card import DebtCard, SettledLine
from ui.review.owed.forms import LET_GO, Offered, make_form
from ui.review.question_page import QuestionPage
from ui.review.way_form import WayForm

Half = dict[str, dict[str, str]]
"""What is half typed: by deal, by way."""


class OwedPage(QuestionPage):
    """Lists what is owed; nothing of it has to be settled for the review to go on.

    Signals:
        form_wanted(str, str): the deal and the way for which something is to be offered, see `open_form`.
        settle_requested(str, object): the deal, and an AskedTime or a Resolution for what is owed on it.
        lost_requested(str): this deal is lost.
        undo_requested(str): what was done for this deal is to be taken back.
        more_requested(): more debts are to be shown.
    """

    form_wanted = Signal(object, object)
    settle_requested = Signal(object, object)
    lost_requested = Signal(object)
    undo_requested = Signal(object)
    more_requested = Signal()

    question = Question.OWED

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What is owed, and what is stalling?"), "", parent)
        self.cards: dict[str, DebtCard] = {}
        self.lines: dict[str, SettledLine] = {}
        self._order: list[str] = []
        self._half: Half = {}
        self.limit = SHOWN
        self.more = QPushButton()
        self.more.setProperty("role", "quiet")
        self.more.clicked.connect(self.more_requested)
        self.verticalScrollBar().rangeChanged.connect(self._bring_form)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.column.addLayout(self._list)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    # -- showing

    def show_debts(self, debts: Sequence[Debt], in_all: int, settled: Mapping[str, str]) -> None:
        """Show some of all debts; `settled` says of those that are none any more what became of them."""
        focused = self._focused_place()
        for deal_id in self.cards.keys() - {debt.deal_id for debt in debts}:
            self._remove(self.cards.pop(deal_id))
        self._show_settled(settled)
        for debt in debts:
            self._card_of(debt).show_debt(debt, private=self.is_private)
        self._put_in_order([debt.deal_id for debt in debts])
        self._tell(len(debts), in_all)
        if focused is not None:
            self._focus_at(focused)

    def _show_settled(self, settled: Mapping[str, str]) -> None:
        for deal_id in self.lines.keys() - settled.keys():
            self._remove(self.lines.pop(deal_id))
        for deal_id in settled.keys() - self.lines.keys():
            line = self.lines[deal_id] = SettledLine(deal_id, settled[deal_id])
            line.undo_requested.connect(self.undo_requested)
            self._half.pop(deal_id, None)

    def _card_of(self, debt: Debt) -> DebtCard:
        if debt.deal_id not in self.cards:
            card = self.cards[debt.deal_id] = DebtCard(debt)
            card.way_wanted.connect(self._on_way)
            card.settled.connect(self.settle_requested)
            card.lost.connect(self.lost_requested)
            card.edited.connect(self._on_edited)
            card.stepped.connect(self._step)
        return self.cards[debt.deal_id]

    def _put_in_order(self, deal_ids: list[str]) -> None:
        """Put cards in their order; what was settled stays where it was."""
        order = [deal_id for deal_id in deal_ids if deal_id not in self.lines]
        for place, deal_id in enumerate(self._order):
            if deal_id in self.lines:
                order.insert(min(place, len(order)), deal_id)
        order += [deal_id for deal_id in self.lines if deal_id not in order]
        self._order = order
        for place, item in enumerate(self._items()):
            if self._list.indexOf(item) != place:
                self._list.removeWidget(item)
                self._list.insertWidget(place, item)
                item.show()

    @property
    def in_order(self) -> list[DebtCard]:
        """Return the cards as they stand."""
        return [self.cards[deal_id] for deal_id in self._order if deal_id in self.cards]

    def _items(self) -> list[DebtCard | SettledLine]:
        return [self.lines.get(deal_id) or self.cards[deal_id] for deal_id in self._order]

    def _tell(self, shown: int, in_all: int) -> None:
        note = self.tr("Give each a time, say what came of it, or let it go. What you leave comes back.")
        if not in_all:
            none = self.tr("Nothing is owed today.")
            note = self.tr("Nothing else is owed today.") if self.lines else none
        self.note.setText(note)
        self.note.show()
        self.more.setVisible(in_all > shown)
        self.more.setText(self.tr("Show {n} more").format(n=min(in_all - shown, SHOWN)))

    def _remove(self, item: DebtCard | SettledLine) -> None:
        here = self.window().focusWidget()
        if here is not None and item.isAncestorOf(here):
            here.clearFocus()  # else Qt seeks along what is not in order yet
        self._list.removeWidget(item)
        item.hide()
        item.deleteLater()

    # -- the focus

    def stops(self) -> list[QWidget]:
        return [*(stop for item in self._items() for stop in item.stops()), self.more]

    def _focused_place(self) -> int | None:
        """Return the place in the list of what has the focus."""
        here = self.window().focusWidget()
        held = (n for n, item in enumerate(self._items()) if here is not None and item.isAncestorOf(here))
        return next(held, None)

    def _focus_at(self, place: int) -> None:
        """Keep the focus in the list: where what had it has gone, on the debt that stands there now."""
        here = self.window().focusWidget()
        items = self._items()
        if here is not None and any(item.isAncestorOf(here) for item in items):
            return
        cards = [item for item in items[place:] if isinstance(item, DebtCard)]
        after = cards or [item for item in items if isinstance(item, DebtCard)]
        (after[0].time if after else self).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object, object)
    def _step(self, deal_id: str, by: int) -> None:
        """Go on to the card after or before one."""
        cards = self.in_order
        to = cards.index(self.cards[deal_id]) + by
        if 0 <= to < len(cards):
            card = cards[to]
            card.time.setFocus()
            self.ensureWidgetVisible(card)

    def begin(self) -> None:
        self.verticalScrollBar().setValue(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- the ways

    @Slot(object, object)
    def _on_way(self, deal_id: str, way: str) -> None:
        card = self.cards[deal_id]
        if card.way == way:
            card.close_form()
        elif way == LET_GO and card.debt.step is None:
            self.lost_requested.emit(deal_id)
        else:
            self._keep_half()
            self.form_wanted.emit(deal_id, way)
            self.edited.emit()

    def open_form(self, deal_id: str, way: str, offered: Offered) -> None:
        """Ask in place what a way needs, beginning with what is offered and what was typed before."""
        for other in self.cards.values():
            other.drop_form()
        card = self.cards[deal_id]
        form = make_form(way, card.debt, offered)
        form.restore(self._half.get(deal_id, {}).get(way, ""))
        card.show_form(way, form)
        form.begin()
        self._bring_form()

    @Slot()
    def _bring_form(self) -> None:
        """Bring all of the form into view as it comes or grows, and above all what has the focus."""
        card = next((card for card in self.cards.values() if card.form is not None), None)
        here = self.window().focusWidget()
        if card is not None and card.form is not None and here is not None and card.isAncestorOf(here):
            for part in (card.form.buttons[-1], card.time, here):
                self.ensureWidgetVisible(part, 0, 16)

    def refuse(self, deal_id: str, sentence: str) -> None:
        """Show where it was asked why something was not done."""
        card = self.cards.get(deal_id)
        if card is not None and card.form is not None:
            card.form.refuse(sentence)

    @Slot()
    def _on_edited(self) -> None:
        self._keep_half()
        self.edited.emit()

    def _keep_half(self) -> None:
        for deal_id, card in self.cards.items():
            if card.form is None:
                continue
            half = self._half.pop(deal_id, {})
            half.pop(card.way, None)
            if kept := card.form.kept():
                half[card.way] = kept
            if half:
                self._half[deal_id] = half

    # -- answering

    def show_review(self, review: ReviewOf, draft: Draft) -> None:
        kept = (draft.typed or {}).get(Question.OWED.value, "")
        left = {a.deal_id for a in draft.of(Question.OWED) if a.choice is Choice.CARRIED}
        for deal_id, card in self.cards.items():
            card.set_left(deal_id in left)
        if kept != self.typed():
            self._restore(json.loads(kept) if kept else {})

    def _restore(self, kept: Mapping[str, Half | list[str]]) -> None:
        half, opened = kept.get("half"), kept.get("open")
        self._half = half if isinstance(half, dict) else {}
        for deal_id in self.lines:
            self._half.pop(deal_id, None)
        for card in self.cards.values():
            card.drop_form()
        if isinstance(opened, list) and opened[0] in self.cards:
            self.form_wanted.emit(*opened)

    def answers(self) -> tuple[Answer, ...]:
        return tuple(
            Answer(Question.OWED, Choice.CARRIED, deal_id=card.debt.deal_id, subject_id=card.debt.subject_id)
            for card in self.in_order
            if card.is_left
        )

    def sentences(self) -> Mapping[str, str]:
        """Return that a way is half typed, which is not to be lost; what is left blocks nothing."""
        form = self._half_typed()
        if form is None:
            return {}
        said = self.tr("This is not on record yet. Press “{goes}”, or “{leaves}”.")
        return {"way": said.replace("{goes}", form.confirm.text()).replace("{leaves}", form.cancel.text())}

    def show_faults(self) -> None:
        if (form := self._half_typed()) is not None:
            form.refuse(self.sentences()["way"])
            form.confirm.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(form.confirm)

    def _half_typed(self) -> WayForm | None:
        forms = (card.form for card in self.in_order if card.form is not None)
        return next((form for form in forms if form.kept()), None)

    def typed(self) -> str:
        self._keep_half()
        opened = next(([deal_id, card.way] for deal_id, card in self.cards.items() if card.form), None)
        if not (self._half or opened):
            return ""
        return json.dumps({"open": opened, "half": self._half}, ensure_ascii=False, sort_keys=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        for deal_id in [*self.lines]:
            self._remove(self.lines.pop(deal_id))
        self._order = [deal_id for deal_id in self._order if deal_id in self.cards]
