# SPDX-License-Identifier: MIT
"""What the rep says of a deal beside its stage: its facts, its expected close, and how long it waits."""

import json
from collections.abc import Mapping
from datetime import date

from sqlmodel import col, select

from rider.domain.deal import Change, DealFacts
from rider.domain.errors import RuleError
from rider.domain.events import EventKind
from rider.domain.money import LARGEST_MINOR, is_currency
from rider.service import lookup, standing
from rider.store.engine import Store, Work
from rider.store.ledger import Entry
from rider.store.tables import DealRow, EventRow

_VALUE = ("value_minor", "currency")
_OTHERS = ("name", "account", "expected_close", "probability", "lead_source")

Pairs = Mapping[str, tuple[object, object]]
"""Per column of a deal what it held and what it holds from now on."""


def edit(store: Store, deal_id: str, facts: DealFacts) -> Change:
    """Say anew what is known of a deal; only what differs is recorded.

    Raises:
        RuleError: a fact is impossible, or the expected close goes later, which `push_close` does.
    """
    with store.work() as work:
        row = lookup.live_deal(work, deal_id)
        _refuse_impossible(row, facts)
        said = {"name": facts.name.strip(), "account": facts.account.strip()}
        said_too = {"lead_source": facts.lead_source.strip()}
        new = {c: getattr(facts, c) for c in (*_VALUE, *_OTHERS)} | said | said_too
        _push_unsaid(work, row, facts.expected_close)
        _record(work, row, EventKind.VALUE_CHANGED, _differences(row, new, _VALUE))
        _record(work, row, EventKind.DEAL_CHANGED, _differences(row, new, _OTHERS))
        span = work.span()
    return Change((deal_id,), "the edit" if span else None, span)


def _refuse_impossible(row: DealRow, facts: DealFacts) -> None:
    if not facts.name.strip():
        raise RuleError("Give the deal a name.")
    minor = facts.value_minor
    is_fit = minor is None or 0 <= minor <= LARGEST_MINOR or minor == row.value_minor  # as a file said
    if not (is_currency(facts.currency) and is_fit):
        raise RuleError("Give the value as an amount of zero or more with a currency such as EUR.")
    if facts.probability is not None and not 0 <= facts.probability <= 100:
        raise RuleError("Give the probability in percent, from 0 to 100.")
    if row.expected_close and facts.expected_close and facts.expected_close > row.expected_close:
        raise RuleError("The expected close goes later. Say whether the date was a guess or what is new.")


def _push_unsaid(work: Work, row: DealRow, to: date | None) -> None:
    """Count it as a push where the close was cleared and is set again for a later day: it was a guess."""
    if row.expected_close is not None or to is None:
        return
    changes = select(EventRow.body).where(
        col(EventRow.deal_id) == row.id, col(EventRow.kind) == EventKind.DEAL_CHANGED
    )
    told = (json.loads(body) for body in work.session.exec(changes.order_by(col(EventRow.seq).desc())))
    before = next((pairs["expected_close"][0] for pairs in told if "expected_close" in pairs), None)
    if before is not None and date.fromisoformat(before) < to:
        given_back = {"expected_close": (None, date.fromisoformat(before))}
        _record(work, row, EventKind.DEAL_CHANGED, given_back)
        _push(work, row, to, "guess", "Set anew after it was cleared")


def _differences(row: DealRow, new: Mapping[str, object], columns: tuple[str, ...]) -> Pairs:
    return {c: (getattr(row, c), new[c]) for c in columns if getattr(row, c) != new[c]}


def _record(work: Work, row: DealRow, kind: EventKind, pairs: Pairs) -> None:
    if not pairs:
        return
    body = {column: [_plain(old), _plain(new)] for column, (old, new) in pairs.items()}
    work.ledger.append(Entry(kind, row.id, body=body))
    for column, (_old, value) in pairs.items():
        setattr(row, column, value)
    work.session.add(row)


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def push_close(store: Store, deal_id: str, to: date, words: str, *, new_obstacle: bool) -> Change:
    """Move the expected close later: the date was a guess, or there is a new obstacle.

    Raises:
        RuleError: there is no date yet, the new one is not later, or there is no reason.
    """
    with store.work() as work:
        row = lookup.live_deal(work, deal_id)
        if row.expected_close is None or to <= row.expected_close:
            raise RuleError("A push names a later day than the expected close so far.")
        sentence = standing.reason(words, "Say why the close moves.")
        _push(work, row, to, "new_obstacle" if new_obstacle else "guess", sentence)
        span = work.span()
    return Change((deal_id,), "the push of the close", span)


def _push(work: Work, row: DealRow, to: date, why: str, words: str) -> None:
    body = {"from": _plain(row.expected_close), "to": to.isoformat(), "why": why}
    work.ledger.append(Entry(EventKind.CLOSE_PUSHED, row.id, words=words, body=body))
    row.expected_close = to
    work.session.add(row)


def wait(store: Store, deal_id: str, until: date | None, words: str = "") -> Change:
    """Let a deal wait until a day, for a reason, so that its quiet counts as no stall; None ends the wait.

    Raises:
        RuleError: the deal is closed, the day does not lie ahead, there is no reason, or no wait to end.
    """
    with store.work() as work:
        row = lookup.live_deal(work, deal_id)
        if not lookup.is_open(row):
            raise RuleError("{name} is closed. Only an open deal waits.", name=row.name)
        if until is not None and until <= work.clock.today():
            raise RuleError("A wait ends on a later day than today.")
        if until is None and row.wait_until is None:
            raise RuleError("{name} does not wait for anything.", name=row.name)
        said = standing.reason(words, "Say what the deal waits for.") if until else words.strip() or None
        body = {"until": [_plain(row.wait_until), _plain(until)]}
        work.ledger.append(Entry(EventKind.WAIT_SET, deal_id, words=said, body=body))
        row.wait_until = until
        work.session.add(row)
        span = work.span()
    return Change((deal_id,), "the wait" if until else "ending the wait", span)
