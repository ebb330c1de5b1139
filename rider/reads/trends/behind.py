# SPDX-License-Identifier: MIT
"""The deals, blocks, meetings and batches behind a figure, classified by the rule that counts them."""

from collections.abc import Callable, Mapping

from rider.domain.trends import Behind, Figure, Pick
from rider.reads.trends.ground import Ground

Lister = Callable[[Ground, Pick], tuple[Behind, ...]]
"""Lists what is behind a figure or a part of it."""

_LISTERS: Mapping[Figure, Lister] = {}


def behind(on: Ground, pick: Pick) -> tuple[Behind, ...]:
    """List what is behind a pick, the latest first."""
    lister = _LISTERS.get(pick.figure)
    return lister(on, pick) if lister is not None else ()
