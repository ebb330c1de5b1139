# SPDX-License-Identifier: MIT
"""How the open deals stand: what is proven and what is hope, what slips and stalls, what the quota asks.

Only slippage is told of the past: proofs and silence are judged as of the present day, and where another one
is asked for there is nothing.
"""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from rider.domain.momentum import is_quiet, is_stalled, waits
from rider.domain.money import Money
from rider.domain.outcomes import Closed, is_open, slips
from rider.domain.paths import Closing, Path
from rider.domain.trends import Basis, Reason, Window, left_out
from rider.domain.trends.outcomes import ControlHope, Coverage, Quota, Slippage
from rider.domain.trends.quota import SETTING, from_json, window_of
from rider.domain.trends.stages import Stalls
from rider.reads.board import board
from rider.reads.board.board import Board, Card, totals
from rider.reads.trends.ground import Ground
from rider.reads.trends.outcomes import closed_between
from rider.reads.trends.values import Change

_QUOTA = "SELECT value FROM setting WHERE name = ?"
_BROUGHT = """
SELECT e.deal_id FROM event e WHERE e.deal_id IN (SELECT value FROM json_each(?))
   AND e.kind = 'created' AND e.source = 'imported' AND e.recorded_at >= ?"""


def shown(on: Ground) -> Board | None:
    """Read the board as it stands, None where another day than the present one is asked for."""
    return board.read(on.connection, on.clock, on.pipeline.id, on.before) if on.is_now else None


def sign_of(card: Card, today: date) -> str:
    """Say how a card's silence counts: stalled, flagged, waits, or nothing."""
    if waits(card.signs, today):
        return "waits"
    return "stalled" if is_stalled(card.signs, today) else "flagged" if is_quiet(card.signs, today) else ""


def stalls(now: Board | None) -> tuple[Stalls, ...]:
    """Count the open deals that have been quiet too long, by stage; a stalled one is flagged too."""
    if now is None:
        return ()
    found = []
    for column in now.columns:
        signs = Counter(sign_of(card, now.today) for card in column.cards)
        pace = now.paces[column.id]
        found.append(
            Stalls(
                stage_id=column.id,
                stage_name=column.name,
                threshold=pace.days,
                is_own=pace.is_own,
                open=len(column.cards),
                flagged=signs["flagged"] + signs["stalled"],
                stalled=signs["stalled"],
                waits=signs["waits"],
                imported=sum(card.hollow for card in column.cards),
            )
        )
    return tuple(found)


class Push(NamedTuple):
    """An expected close that was moved later."""

    path: Path
    change: Change

    @property
    def days(self) -> int:
        """Return by how many days."""
        was, now = self.change.columns["expected_close"]
        return (date.fromisoformat(str(now)) - date.fromisoformat(str(was))).days


def pushes(on: Ground) -> Iterator[Push]:
    """Yield the pushes of the window, each in the pipeline in which the deal stood then."""
    for path in on.paths:
        for change in on.values.changes.get(path.deal_id, ()):
            if change.pushes and on.is_within(change.at) and _stood(path, change.at):
                yield Push(path, change)


def _stood(path: Path, at: int) -> bool:
    """Say whether a deal was open in the pipeline at an instant, before or after what else happened then."""
    return is_open(path, at) or is_open(path, at + 1)


class Due(NamedTuple):
    """A deal that was due in the window at its start: whether it slipped by its end, and its value then."""

    path: Path
    slipped: bool
    value: Money | None


def due(on: Ground) -> tuple[list[Due], int]:
    """Return the open deals that were due in the window at its start, as far as Rider knew them by then.

    Beside them how many it did not know: an import brought them later, so their days of then are not known.
    """
    owed = list(_owed(on))
    unknown = _brought_later(on, owed)
    return [_due(on, path) for path in owed if path.deal_id not in unknown], len(unknown)


def _owed(on: Ground) -> Iterator[Path]:
    window = on.asked.window
    for path in on.paths:
        if is_open(path, on.begins) and (path.born_at or 0) < on.begins:
            day = on.values.expected(path.deal_id, on.begins)
            if day is not None and window.first <= day < window.after:
                yield path


def _brought_later(on: Ground, owed: list[Path]) -> set[str]:
    imported = sorted(path.deal_id for path in owed if path.imported)
    return {row[0] for row in on.connection.execute(_BROUGHT, (json.dumps(imported), on.begins))}


def _due(on: Ground, path: Path) -> Due:
    ends = min(on.ends, on.as_of + 1)
    expected = on.values.expected(path.deal_id, ends)
    slipped = is_open(path, ends) and slips(expected, on.asked.window, on.today)
    return Due(path, slipped, on.values.money(path.deal_id, ends - 1))


def slippage(on: Ground) -> Slippage:
    """Count the expected closes that moved later, and what was due in the window and has slipped."""
    pushed, (owed, unknown) = list(pushes(on)), due(on)
    worth = [one.value for one in owed if one.slipped]
    return Slippage(
        pushes=len(pushed),
        deals=len({one.path.deal_id for one in pushed}),
        days=sum(one.days for one in pushed),
        due=len(owed),
        slipped=len(worth),
        value=totals(worth),
        unvalued=sum(one is None for one in worth),
        basis=Basis(
            len(owed),
            sum(one.path.imported for one in owed),
            left_out((Reason.NO_HISTORY, unknown)),
        ),
    )


def control(now: Board | None) -> tuple[ControlHope, ...]:
    """Sum what of the open deals is proven and what is hope, by currency."""
    if now is None:
        return ()
    cards = [card for column in now.columns for card in column.cards]
    unvalued = sum(card.value is None for card in cards)
    found = []
    for one in now.control:
        own = [card for card in cards if card.value is not None and card.value.currency == one.open.currency]
        basis = Basis(len(own), sum(card.hollow for card in own), left_out((Reason.NO_AMOUNT, unvalued)))
        found.append(ControlHope(one.open, one.proven, one.hoped, len(own), unvalued, basis))
    return tuple(found)


def quota(on: Ground) -> Quota | None:
    """Return the quota that the rep has set for the pipeline, None where there is none."""
    row = on.connection.execute(_QUOTA, (f"{SETTING}{on.pipeline.id}",)).fetchone()
    return from_json(row[0]) if row else None


def won_within(on: Ground, window: Window) -> Iterator[Closed]:
    """Yield the deals that were won in a window and stand so."""
    return (one for one in closed_between(on, *on.place_of(window)) if one.closing.won)


def coverage(on: Ground, now: Board | None) -> Coverage:
    """Tell what was won of the quota, and whether proof-backed deals cover the rest.

    Those are known as of the present day alone: for another one there is no ratio.
    """
    asked = quota(on)
    window = window_of(asked, on.today) if asked is not None else on.asked.window
    wins = list(won_within(on, window))
    worth = [_worth(one.closing) for one in wins]
    won, backed = totals(worth), tuple(one.proven for one in control(now) if one.proven.minor)
    unvalued = (Reason.NO_AMOUNT, sum(one is None for one in worth))
    imported = sum(one.path.imported for one in wins)
    if asked is None:
        return Coverage(None, window, won, backed, None, None, Basis(len(wins), imported, left_out(unvalued)))
    code = asked.amount.currency
    others = sum(one is not None and one.currency != code for one in worth)
    minor = max(0, asked.amount.minor - _in(won, code))
    ratio = _in(backed, code) / minor if minor and now is not None else None
    basis = Basis(len(wins), imported, left_out(unvalued, (Reason.OTHER_CURRENCY, others)))
    return Coverage(asked, window, won, backed, Money(minor, code), ratio, basis)


def _worth(one: Closing) -> Money | None:
    return None if one.value_minor is None else Money(one.value_minor, one.currency)


def _in(amounts: tuple[Money, ...], currency: str) -> int:
    return next((one.minor for one in amounts if one.currency == currency), 0)
