# SPDX-License-Identifier: MIT
"""How the open deals stand: what is proven and what is hope, what slips and stalls, what the quota asks.

Only slippage is told of the past: proofs and silence are judged as of the present day, and where another one
is asked for there is nothing.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from rider.domain.momentum import is_quiet, is_stalled, waits
from rider.domain.paths import Path
from rider.domain.trends import Basis, Reason, Window
from rider.domain.trends.outcomes import ControlHope, Coverage, Quota, Slippage
from rider.domain.trends.quota import SETTING, from_json, window_of
from rider.domain.trends.stages import Stalls
from rider.reads import board
from rider.reads.board import Board, Card, totals
from rider.reads.trends.ground import Ground
from rider.reads.trends.outcomes import left
from rider.reads.trends.values import Change

_QUOTA = "SELECT value FROM setting WHERE name = ?"


def shown(on: Ground) -> Board | None:
    """Return the board as it stands, None where another day than the present one is asked for."""
    return board.read(on.connection, on.clock, on.pipeline.id, on.before) if on.is_now else None


def sign_of(card: Card, today: date) -> str:
    """Say how a card's silence counts: stalled, flagged, waits, or nothing."""
    if waits(card.signs, today):
        return "waits"
    return "stalled" if is_stalled(card.signs, today) else "flagged" if is_quiet(card.signs, today) else ""


def stalls(on: Ground) -> tuple[Stalls, ...]:
    """Count the open deals that have been quiet too long, by stage; a stalled one is flagged too."""
    now = shown(on)
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
    """Yield the pushes of the window."""
    for path in on.paths:
        for change in on.values.changes.get(path.deal_id, ()):
            if change.pushes and on.is_within(change.at):
                yield Push(path, change)


class Due(NamedTuple):
    """A deal that was due in the window at its start, and whether it is still open at its end."""

    path: Path
    slipped: bool


def due(on: Ground) -> Iterator[Due]:
    """Yield the open deals that were due in the window at its start."""
    window, ends = on.asked.window, min(on.ends, on.as_of + 1)
    for path in on.paths:
        if not _is_open(path, on.begins) or (path.born_at or 0) >= on.begins:
            continue
        day = on.values.expected(path.deal_id, on.begins)
        if day is not None and window.first <= day < window.after:
            yield Due(path, _is_open(path, ends))


def _is_open(path: Path, at: int) -> bool:
    closings = (one for one in path.closings if one.at is None or one.at < at)
    is_closed = any(one.reopened_at is None or one.reopened_at >= at for one in closings)
    return not is_closed and (path.put_away_at is None or path.put_away_at >= at)


def slippage(on: Ground) -> Slippage:
    """Count the expected closes that moved later, and what was due in the window and did not close."""
    pushed, owed = list(pushes(on)), list(due(on))
    slipped = [one.path for one in owed if one.slipped]
    worth = [on.values.money(path.deal_id) for path in slipped]
    return Slippage(
        pushes=len(pushed),
        deals=len({one.path.deal_id for one in pushed}),
        days=sum(one.days for one in pushed),
        due=len(owed),
        slipped=len(slipped),
        value=totals(worth),
        unvalued=sum(one is None for one in worth),
        basis=Basis(len(owed), sum(one.path.imported for one in owed)),
    )


def control(on: Ground) -> tuple[ControlHope, ...]:
    """Sum what of the open deals is proven and what is hope, by currency."""
    now = shown(on)
    if now is None:
        return ()
    cards = [card for column in now.columns for card in column.cards]
    unvalued = sum(card.value is None for card in cards)
    found = []
    for one in now.control:
        own = [card for card in cards if card.value is not None and card.value.currency == one.open.currency]
        basis = Basis(len(own), sum(card.hollow for card in own), left((Reason.NO_AMOUNT, unvalued)))
        found.append(ControlHope(one.open, one.proven, one.hoped, len(own), unvalued, basis))
    return tuple(found)


def quota(on: Ground) -> Quota | None:
    """Return the quota that the rep has set for the pipeline, None where there is none."""
    row = on.connection.execute(_QUOTA, (f"{SETTING}{on.pipeline.id}",)).fetchone()
    return from_json(row[0]) if row else None


def won_within(on: Ground, window: Window) -> Iterator[Path]:
    """Yield the deals that were won in a window and stand so."""
    begins, ends = on.place_of(window)
    for path in on.paths:
        last = path.closed
        if last is not None and last.won and last.at is not None and begins <= last.at < ends:
            yield path


def coverage(on: Ground) -> Coverage:
    """Tell what was won of the quota, and whether proof-backed deals cover the rest."""
    asked = quota(on)
    window = window_of(asked, on.today) if asked is not None else on.asked.window
    wins = list(won_within(on, window))
    won = totals(on.values.money(path.deal_id, path.closings[-1].at) for path in wins)
    backed = tuple(one.proven for one in control(on) if one.proven.minor)
    basis = Basis(len(wins), sum(path.imported for path in wins))
    if asked is None:
        return Coverage(None, window, won, backed, None, None, basis)
    code = asked.amount.currency
    earned = next((one.minor for one in won if one.currency == code), 0)
    minor = max(0, asked.amount.minor - earned)
    standing = next((one.minor for one in backed if one.currency == code), 0)
    ratio = standing / minor if minor and on.is_now else None
    return Coverage(asked, window, won, backed, asked.amount._replace(minor=minor), ratio, basis)
