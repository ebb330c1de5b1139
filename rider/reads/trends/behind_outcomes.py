# SPDX-License-Identifier: MIT
"""The deals behind the figures of outcomes and of what stands."""

from collections.abc import Iterator

from rider.domain.money import Money
from rider.domain.trends import Behind, Pick
from rider.reads.board.board import Board
from rider.reads.trends import diagnose, standing
from rider.reads.trends.ground import Ground
from rider.reads.trends.outcomes import (
    Closed,
    born_here,
    closed,
    days_of,
    month_key,
    open_qualified,
    outcome_of,
    qualified,
)


def _of_closed(one: Closed) -> Behind:
    value = one.closing.value_minor
    return Behind(
        part="won" if one.closing.won else "lost",
        deal_id=one.path.deal_id,
        deal_name="",
        account="",
        at=one.closing.at,
        seq=one.closing.seq,
        value=None if value is None else Money(value, one.closing.currency),
        is_imported=one.path.imported,
    )


def win_rate(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the deals that closed in the window."""
    return map(_of_closed, closed(on))


def win_month(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the deals that closed in a month, all that closed in the window where none is named."""
    own = (one for one in closed(on) if pick.of in ("", "{}-{:02}".format(*month_key(on, one))))
    return map(_of_closed, own)


def by_value(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the deals that closed in a currency."""
    return (_of_closed(one) for one in closed(on) if one.closing.currency == pick.of)


def velocity(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the deals that closed in a currency, and those that are open with proof at the qualified stage."""
    yield from by_value(on, pick)
    for path in open_qualified(on):
        if on.values.at(path.deal_id, on.as_of)[1] == pick.of:
            value = on.values.money(path.deal_id, on.as_of)
            yield Behind("open", path.deal_id, "", "", None, value=value, is_imported=path.imported)


def won_value(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the deals that were won in a currency, with their amounts."""
    return (one for one in by_value(on, pick) if one.part == "won" and one.value is not None)


def cycle(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the deals that closed with how many days they took."""
    for one in closed(on):
        if one.path.born_at is not None:
            yield _of_closed(one)._replace(days=float(days_of(on, one)))


def created(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the deals that were born in the window, by what became of them."""
    for path in born_here(on):
        value = on.values.money(path.deal_id, on.as_of)
        yield Behind(
            outcome_of(path), path.deal_id, "", "", path.born_at, value=value, is_imported=path.imported
        )


def generated(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the deals that passed into the qualified stage with proof, in a currency."""
    for deal_id, at in qualified(on).items():
        if on.values.at(deal_id, at)[1] == pick.of:
            value = on.values.money(deal_id, at)
            yield Behind("unvalued" if value is None else "valued", deal_id, "", "", at, value=value)


def slippage(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the pushes of the window, and the deals that were due in it by whether they have slipped.

    Of what was due, where that alone is picked, those that have slipped are a part.
    """
    for push in standing.pushes(on):
        path, change = push
        value, days = on.values.money(path.deal_id), float(push.days)
        row = Behind("pushed", path.deal_id, "", "", change.at, change.seq, value, days)
        yield row._replace(is_imported=path.imported)
    for one in standing.due(on)[0]:
        part, path = "slipped" if one.slipped and pick.part != "due" else "due", one.path
        yield Behind(part, path.deal_id, "", "", None, value=one.value, is_imported=path.imported)


def control(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the open deals of a currency, proven or claimed."""
    return _proven_or_claimed(standing.shown(on), pick.of)


def _proven_or_claimed(now: Board | None, currency: str = "") -> Iterator[Behind]:
    for column in now.columns if now is not None else ():
        for card in column.cards:
            if card.value is not None and currency in ("", card.value.currency):
                part = "proven" if card.proves_stage else "claimed"
                yield Behind(part, card.deal_id, "", "", None, value=card.value, is_imported=card.hollow)


def coverage(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List what was won in the quota's period, and what is proof-backed, in the currency that is named."""
    now = standing.shown(on)
    for won in standing.won_within(on, standing.coverage(on, now).window):
        if pick.of in ("", won.closing.currency):
            yield _of_closed(won)
    for one in _proven_or_claimed(now, pick.of):
        if one.part == "proven":
            yield one._replace(part="proof_backed")


def stalls(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the open deals of a stage that are quiet, each with for how many days."""
    now = standing.shown(on)
    for column in now.columns if now is not None else ():
        for card in column.cards if column.id == pick.of else ():
            if part := standing.sign_of(card, now.today) if now is not None else "":
                quiet = float(card.signs.quiet_days)
                yield Behind(part, card.deal_id, "", "", None, value=card.value, days=quiet)


def waived(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the deals that closed with a waiver (of = waived), without one (proven), or all of them."""
    own = dict(zip(("waived", "proven"), diagnose.waived(on), strict=True))
    return map(_of_closed, own[pick.of] if pick.of else [*own["waived"], *own["proven"]])
