# SPDX-License-Identifier: MIT
"""What is owed, as pictures show it: from a file in which follow-ups were put off and deals went quiet."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from rider.clock import SteppedClock, system_clock
from rider.domain.day import DAY_MS
from rider.domain.deal import NewDeal, Resolution, StepOutcome
from rider.domain.review.answers import Answer, Choice, Period, Question, ReviewForm
from ui.shell.pages import REVIEW

if TYPE_CHECKING:  # the studio shows these scenes
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from ui.bridge import Bridge
    from ui.review.owed.question import OwedPage
    from ui.shots.studio import Studio


class _Tale(NamedTuple):
    """A deal that was made some days ago, and by how many days its step was due from then."""

    name: str
    account: str
    minor: int | None
    step: str
    ago: int
    due_after: int
    currency: str = "EUR"


_TALES = (
    _Tale("Dock scheduling", "Polder Foods", 61_000_00, "Call the CFO", 12, 8),
    _Tale("Berth planning", "Kattholm Ferries", 48_000_00, "Send the offer to the harbour master", 10, 7),
    _Tale("Cold-chain alerts", "Medivan", 21_500_00, "Call the head of quality", 14, 2),
    _Tale("Underwriting queue", "Assurances Valmont", 25_000_00, "Talk to the shift leads", 9, 8),
    _Tale("Ticket triage", "Zoo Leipzig", 18_000_00, "Ask who signs for it", 40, 60),
    _Tale("Returns portal", "Okapi Logistics", 34_000_00, "Walk the works council through it", 8, 5),
    _Tale("Claims triage", "Versa Mutual", 90_000_00, "Fix the date with legal", 7, 6, "USD"),
    _Tale("Meter roll-out", "Stadtwerke Ulm", 12_000_00, "Mail the berth data", 33, 50),
    _Tale("Fleet telematics", "Hafen Terminal", 9_500_00, "Ring the fleet lead", 9, 4),
    _Tale("Cleaning validation", "Ormond Biologics", None, "Pin down the objection", 9, 6),
    _Tale(
        "Harmonised transport order management for all inland terminals, second phase",
        "Vereinigte Binnenhafengesellschaft Oberrhein-Neckar mit beschränkter Haftung",
        15_500_00,
        "Find out with whom the steering committee wants to talk before it decides",
        10,
        5,
    ),
    _Tale("Shift planning", "Nordbrise", 7_000_00, "Ask for the plans of last week", 8, 6),
    _Tale("Yard cameras", "Porto Vecchio", 5_000_00, "Send the pictures", 6, 4),
)
_TRIED, _LEFT = 2, 0


def play_debts(folder: Path) -> SteppedClock:
    """Fill a folder with deals on which something is owed by now; return its clock."""
    from ui.bridge import Bridge

    now = system_clock()
    clock = SteppedClock(now.zone, at=now.now() - 50 * DAY_MS)
    bridge = Bridge(folder, clock)
    bridge.open()
    ends, made = now.now(), {}
    for tale in sorted(_TALES, key=lambda told: -told.ago):
        clock.at = max(clock.at, ends - tale.ago * DAY_MS)
        made[tale.name] = _begin(bridge, tale)
        if tale is _TALES[_TRIED]:
            _try_twice(bridge, clock, made[tale.name], tale.step)
    for days in (2, 1):
        clock.at = ends - days * DAY_MS
        _leave(bridge, made[_TALES[_LEFT].name])
    clock.at = ends
    bridge.close()
    return clock


def _begin(bridge: Bridge, tale: _Tale) -> str:
    """Make a deal and return its id."""
    pipeline = bridge.board().pipeline
    due_on = bridge.today() + timedelta(days=tale.due_after)
    new = NewDeal(pipeline.id, tale.name, tale.step, due_on, tale.account, tale.minor, tale.currency)
    bridge.create(new)
    cards = (c for column in bridge.board(pipeline.id).columns for c in column.cards)
    return next(card.deal_id for card in cards if card.name == tale.name)


def _try_twice(bridge: Bridge, clock: SteppedClock, deal_id: str, step: str) -> None:
    for words in ("It rang, nobody picked up", "Her voice mail again"):
        ahead = bridge.today() + timedelta(days=1)
        bridge.resolve_step(deal_id, Resolution(StepOutcome.DONE, words, ahead, step))
        clock.at += DAY_MS // 2


def _leave(bridge: Bridge, deal_id: str) -> None:
    """Finish the review of the present day and leave what is owed on a deal."""
    owed = next(debt for debt in bridge.debts().debts if debt.deal_id == deal_id)
    left = Answer(Question.OWED, Choice.CARRIED, deal_id=deal_id, subject_id=owed.subject_id)
    bridge.finish_review(Period.DAY, bridge.today(), ReviewForm.SHORT, [left])


def owed(studio: Studio) -> QWidget:
    """Show what is owed."""
    _page(studio)
    return studio.window


def at_a_time(studio: Studio) -> QWidget:
    """Show how a debt gets its time."""
    page = _page(studio)
    page.in_order[0].time.click()
    return studio.window


def settled(studio: Studio) -> QPixmap:
    """Return a picture of a debt that has just been given its time."""
    from ui.review.owed.forms import AskedTime, TimeForm
    from ui.shots.studio import settle

    page = _page(studio)
    card = page.in_order[0]
    card.time.click()
    assert isinstance(card.form, TimeForm)
    place, kind, _why = card.form.value()
    page.settle_requested.emit(card.debt.deal_id, AskedTime(place, kind, "She is back by then"))
    settle()
    picture = studio.window.grab()
    studio.window.flows.undo()
    return picture


def another_way(studio: Studio) -> QWidget:
    """Show how another way is asked for."""
    page = _page(studio)
    card = next(card for card in page.cards.values() if card.debt.tried_twice)
    card.done.click()
    return studio.window


def _page(studio: Studio) -> OwedPage:
    from ui.review.owed.question import OwedPage

    studio.bridge.keep_review_draft(Period.DAY, studio.bridge.today(), "")
    studio.window.doors.review.reset()
    studio.window.show_page(REVIEW)
    flows = studio.window.doors.review.inside
    flows.course.turn_to(Question.OWED)
    shown = flows.page.shown
    assert isinstance(shown, OwedPage)
    return shown


OWED: dict[str, Callable[[Studio], QWidget | QPixmap]] = {
    "review-owed": owed,
    "review-owed-time": at_a_time,
    "review-owed-way": another_way,
    "review-owed-settled": settled,
}
"""Pictures by their names."""
