# SPDX-License-Identifier: MIT
"""Which rows the list shows, and how many each of the quick filters lets through."""

from collections.abc import Callable, Iterable

from rider.domain.events import Outcome
from rider.reads.board.deals import ListedDeal
from ui.board.filters import Filter, Quick


def picked(rows: Iterable[ListedDeal], wanted: Filter) -> list[ListedDeal]:
    """Return the rows that pass, in their order."""
    passes = _PASSES.get(wanted.quick)
    shown = list(rows) if passes is None else [r for r in rows if passes(r)]
    return [r for r in shown if wanted.needle in r.haystack] if wanted.needle else shown


def counts(rows: Iterable[ListedDeal]) -> dict[Quick, int]:
    """Return how many rows each quick filter lets through."""
    everything = tuple(rows)
    told = {quick: sum(map(passes, everything)) for quick, passes in _PASSES.items()}
    return {Quick.ALL: len(everything), **told}


def _is_open(row: ListedDeal) -> bool:
    return row.live


def _needs_me(row: ListedDeal) -> bool:
    return row.needs_me


def _is_stalled(row: ListedDeal) -> bool:
    return row.stalled


def _gate_is_open(row: ListedDeal) -> bool:
    return row.gate_open


def _is_won(row: ListedDeal) -> bool:
    return row.outcome is Outcome.WON and row.archived_at is None


def _is_lost(row: ListedDeal) -> bool:
    return row.outcome is Outcome.LOST and row.archived_at is None


def _is_archived(row: ListedDeal) -> bool:
    return row.archived_at is not None


_PASSES: dict[Quick, Callable[[ListedDeal], bool]] = {
    Quick.OPEN: _is_open,
    Quick.NEEDS_ME: _needs_me,
    Quick.STALLED: _is_stalled,
    Quick.GATE_OPEN: _gate_is_open,
    Quick.WON: _is_won,
    Quick.LOST: _is_lost,
    Quick.ARCHIVED: _is_archived,
}
