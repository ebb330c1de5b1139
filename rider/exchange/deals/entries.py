# SPDX-License-Identifier: MIT
"""When deals came into their stages: entries put in order, without those that only repeat."""

from collections.abc import Callable, Iterable, Sequence, Set

from rider.domain.events import Outcome
from rider.domain.landing import StageEntry, folded_name
from rider.domain.playbook import Pipeline
from rider.domain.said import Said

_ELSEWHERE = 1_000_000
_OUTCOME = _ELSEWHERE + 1

Place = tuple[int, int, bool, str, str, tuple[str, int]]
"""What puts entries in order whatever the order of the file: see `place_in`."""


def place_in(ladder: Pipeline, present: Outcome) -> Callable[[StageEntry], Place]:
    """Return what puts entries in order: their times, and at one time the pipeline, outcomes last.

    Of two outcomes at one time the deal's `present` one is the last; what is still even goes by its word and
    by its value.
    """
    places = {stage.id: stage.position for stage in ladder.stages}

    def place(entry: StageEntry) -> Place:
        rung = places.get(entry.stage_id, _ELSEWHERE) if entry.stage_id else _OUTCOME
        value = (entry.value.currency, entry.value.minor) if entry.value else ("", 0)
        is_present = entry.stage_id is None and entry.outcome is present
        return entry.at, rung, is_present, folded_name(entry.word), entry.word, value

    return place


def in_order(entries: Iterable[StageEntry], ladder: Pipeline, present: Outcome) -> tuple[StageEntry, ...]:
    """Return the entries of a deal in order; what only repeats the one before is still among them."""
    return tuple(sorted(entries, key=place_in(ladder, present)))


def news(ordered: Sequence[StageEntry], heard: Set[tuple[int, str]] = frozenset()) -> list[bool]:
    """Say of each entry whether it tells something that was not `heard`.

    It does not where it only repeats what the one before it says, those that were heard included: coming
    back to a stage after another one is news, however many files that other one and this one came in.
    """
    meant = {folded_name(e.word): (e.stage_id, e.outcome) for e in ordered}
    others = sorted(heard - {(e.at, folded_name(e.word)) for e in ordered}) if heard else []
    told: list[bool] = []
    before: object = None
    passed = 0
    for entry in ordered:
        while passed < len(others) and others[passed][0] <= entry.at:
            before = meant.get(others[passed][1], others[passed][1])
            passed += 1
        says = entry.stage_id, entry.outcome
        told.append(says != before and (entry.at, folded_name(entry.word)) not in heard)
        before = says
    return told


def new_ones(
    ordered: Sequence[StageEntry], heard: Set[tuple[int, str]] = frozenset()
) -> tuple[StageEntry, ...]:
    """Return the entries that are news."""
    return tuple(entry for entry, is_new in zip(ordered, news(ordered, heard), strict=True) if is_new)


def adds(entries: Sequence[StageEntry]) -> str:
    """Return a sentence on the entries that a deal gains."""
    words = list(
        dict.fromkeys(f"was {e.outcome}" if e.stage_id is None else f"entered {e.word}" for e in entries)
    )
    if len(words) > 3:
        return Said("Adds when it entered {words} stages.", words=len(words))
    return Said("Adds when it {words}.", words=" and ".join(words)) if words else ""
