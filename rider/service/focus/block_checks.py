# SPDX-License-Identifier: MIT
"""What no block may be, planned once or repeating: too short, over the night, about what is not there."""

from rider.domain.day import Zone, ends_minute, workday
from rider.domain.errors import RuleError
from rider.domain.focus.blocks import (
    LEAST_MINUTES,
    MINUTE_MS,
    MOST_MINUTES,
    BlockKind,
    NewBlock,
    NewSeries,
    Place,
    Tag,
    workdays_place,
)
from rider.domain.focus.repeating import first_day_of
from rider.domain.said import Said
from rider.service import lookup
from rider.store.engine import Work
from rider.store.tables import DealRow, RequirementRow, StageRow
from rider.store.tables_focus import FocusBlockRow

_DAY_MINUTES = 24 * 60


def refuse_senseless(work: Work, new: NewBlock, row: FocusBlockRow | None = None) -> None:
    """Refuse a block that cannot be, or is about what is not there; `row` is what it is so far.

    Raises:
        RuleError: the sentence says why.
    """
    _refuse_length(new.place.length_ms / MINUTE_MS)
    if row is None or new.place != (row.starts_at, row.ends_at):
        _refuse_impossible_time(work, new.place)
    _refuse_tag(new.kind, new.tag)
    if new.deal_id is not None and (row is None or new.deal_id != row.deal_id):
        lookup.live_deal(work, new.deal_id)
    if row is None or (new.deal_id, new.requirement_id) != (row.deal_id, row.requirement_id):
        _refuse_strange_requirement(work, new.deal_id, new.requirement_id)


def refuse_senseless_series(work: Work, new: NewSeries) -> None:
    """Refuse a repeating block that cannot be, or is about what is not there.

    Raises:
        RuleError: the sentence says why.
    """
    refuse_strange_rule(new)
    _refuse_length(new.length_minutes)
    into_workday = (new.starts_minute - ends_minute(new.zone)) % _DAY_MINUTES
    if into_workday + new.length_minutes > _DAY_MINUTES:
        raise RuleError(_over_the_night(new.zone))
    if first_day_of(new) is None:
        raise RuleError("The block would repeat on no day. Choose a later last day, or other weekdays.")
    _refuse_tag(new.kind, new.tag)
    if new.deal_id is not None:
        lookup.live_deal(work, new.deal_id)
    _refuse_strange_requirement(work, new.deal_id, new.requirement_id)


def refuse_strange_rule(new: NewSeries) -> None:
    """Refuse a rule without weekdays, or one that ends before it begins.

    Raises:
        RuleError: it is one.
    """
    if not new.weekdays or not new.weekdays <= set(range(7)):
        raise RuleError("Say on which weekdays the block repeats.")
    if new.until_day is not None and new.until_day < new.from_day:
        raise RuleError("The block stops repeating before it begins. Choose a later last day.")


def workday_ends(at_ms: int, zone: Zone) -> int:
    """Return the instant at which the workday of another one ends."""
    return workdays_place(workday(at_ms, zone), zone).ends_at


def _refuse_length(minutes: float) -> None:
    if minutes < LEAST_MINUTES:
        raise RuleError("A block lasts at least {least_minutes} minutes.", least_minutes=LEAST_MINUTES)
    if minutes > MOST_MINUTES:
        raise RuleError("A block lasts at most {most_minutes} hours.", most_minutes=MOST_MINUTES // 60)


def _refuse_impossible_time(work: Work, place: Place) -> None:
    if place.ends_at <= work.clock.now():
        raise RuleError("That time is over. Choose one that is still to come.")
    if place.ends_at > workday_ends(place.starts_at, work.clock.zone):
        raise RuleError(_over_the_night(work.clock.zone))


def _refuse_tag(kind: BlockKind, tag: Tag | None) -> None:
    if tag is not None and kind.is_high_leverage:
        raise RuleError("Only admin and inbox are automated, delegated or marked as yours.")


def _refuse_strange_requirement(work: Work, deal_id: str | None, requirement_id: str | None) -> None:
    """Refuse to seek a proof without a deal, or one that the deal's own playbook does not ask for."""
    if requirement_id is None:
        return
    known = work.session.get(RequirementRow, requirement_id)
    stage = work.session.get(StageRow, known.stage_id) if known else None
    deal = work.session.get(DealRow, deal_id) if deal_id else None
    if stage is None or deal is None or stage.pipeline_id != deal.pipeline_id:
        raise RuleError("A block that seeks a proof names its deal, and a proof that its playbook asks for.")


def _over_the_night(zone: Zone) -> str:
    hour, minute = divmod(ends_minute(zone), 60)
    by = f"{hour:02}:{minute:02} in the morning" if hour or minute else "midnight"
    return Said("A block ends within its workday, by {by}.", by=by)
