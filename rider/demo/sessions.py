# SPDX-License-Identifier: MIT
"""How the clock of a block went in the demo: mostly quietly, now and then over, interrupted or paused."""

from random import Random

from rider.domain.focus.blocks import MINUTE_MS, GapKind, Place
from rider.domain.focus.session import Instant, Session

_OVER, _DISTURBED = 0.2, 0.25
_OVER_MINUTES, _GONE_MINUTES = 7, 4
_KINDS = (GapKind.EXTERNAL, GapKind.INTERNAL, GapKind.PROSPECT_CALL, GapKind.PAUSE)


def held(block_id: str, place: Place, rng: Random) -> Session:
    """Return the clock of a block as it stands once the block is over."""
    minutes = place.length_ms // MINUTE_MS
    over = _OVER_MINUTES if rng.random() < _OVER else 0
    called_at = rng.randrange(10, minutes - 10) if rng.random() < _DISTURBED else 0
    kind = rng.choice(_KINDS)
    session = Session.begun(block_id, place.length_ms, Instant(place.starts_at, 0))
    for passed in range(1, minutes + over + 1):
        at = Instant(place.starts_at + passed * MINUTE_MS, passed * MINUTE_MS)
        session = session.tick(at)
        if called_at and passed == called_at:
            session = session.paused(at) if kind is GapKind.PAUSE else session.interrupted(kind, at)
        elif called_at and passed == called_at + _GONE_MINUTES:
            session = session.resumed_from_interruption(at).went_on(at)
    return session
