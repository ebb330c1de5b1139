# SPDX-License-Identifier: MIT
"""When deals came into their stages: entries put in order, without those that only repeat."""

from collections.abc import Callable, Iterable, Sequence, Set

from rider.domain.events import Outcome
from rider.domain.landing import StageEntry, folded_name
from rider.domain.playbook import Pipeline

_LAST = 1_000_000


def place_in(ladder: Pipeline) -> Callable[[StageEntry], tuple[int, int]]:
    """Return what puts entries in order: their times, and at one time the pipeline, outcomes last."""
    places = {stage.id: stage.position for stage in ladder.stages}
    return lambda entry: (entry.at, places.get(entry.stage_id, _LAST) if entry.stage_id else _LAST)


def in_order(entries: Iterable[StageEntry], ladder: Pipeline) -> tuple[StageEntry, ...]:
    """Return entries in order, without those that only repeat what the one before says."""
    ordered = sorted(entries, key=place_in(ladder))
    return tuple(entry for entry, repeats in zip(ordered, repeated(ordered), strict=True) if not repeats)


def repeated(ordered: Sequence[StageEntry]) -> list[bool]:
    """Say of each entry whether it only repeats what the one before says."""
    told: list[bool] = []
    before: tuple[str | None, Outcome] | None = None
    for entry in ordered:
        told.append((entry.stage_id, entry.outcome) == before)
        before = (entry.stage_id, entry.outcome)
    return told


def is_heard(entry: StageEntry, heard: Set[tuple[int, str]]) -> bool:
    """Say whether an entry was reported before, or repeats the last one before it that was."""
    word = folded_name(entry.word)
    if not heard or (entry.at, word) in heard:
        return bool(heard)
    earlier = [known for known in heard if known[0] <= entry.at]
    return bool(earlier) and max(earlier)[1] == word


def adds(entries: Sequence[StageEntry]) -> str:
    """Return a sentence on the entries that a deal gains."""
    words = list(
        dict.fromkeys(f"was {e.outcome}" if e.stage_id is None else f"entered {e.word}" for e in entries)
    )
    if len(words) > 3:
        return f"Adds when it entered {len(words)} stages."
    return f"Adds when it {' and '.join(words)}." if words else ""
