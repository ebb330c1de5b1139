# SPDX-License-Identifier: MIT
"""Columns that say of a deal that it is closed and that it is won, apart from its stage."""

from rider.exchange.deals.columns import Cells
from rider.exchange.mappings.mapping import folded

_YES = frozenset(
    {
        *("1", "true", "yes", "y", "x", "wahr", "ja", "vrai", "oui", "verdadero", "sí", "si"),
        *("verdadeiro", "sim", "vero", "waar"),
    }
)


def closings(cells: Cells) -> list[str]:
    """Return for every row “won” or “lost” where such columns say so, else nothing."""
    has_closed, has_won = (cells.mapping.header(name) is not None for name in ("is_closed", "is_won"))
    if not has_won:  # closed alone does not tell how
        return [""] * len(cells.rows)
    told = zip(cells.field("is_closed"), cells.field("is_won"), strict=True)
    return [_closing(closed, won) if has_closed else _closing("", won) for closed, won in told]


def _closing(closed: str, won: str) -> str:
    if folded(won) in _YES:
        return "won"
    return "lost" if folded(closed) in _YES else ""
