# SPDX-License-Identifier: MIT
"""What rows claim: the file's stages and outcomes under a mapping; an unknown one is never guessed."""

from functools import partial
from typing import NamedTuple

from rider.domain.errors import InputError
from rider.domain.events import Outcome
from rider.domain.ids import StageId
from rider.domain.playbook import Pipeline
from rider.exchange.columns import Columns, shown
from rider.exchange.mapping import Mapping, folded

_OUTCOMES = {"open": Outcome.OPEN, "won": Outcome.WON, "lost": Outcome.LOST}


class Claim(NamedTuple):
    """Where a file says that a deal stands, and its word for it."""

    stage_id: StageId | None
    outcome: Outcome
    word: str


def read_claims(columns: Columns, ladder: Pipeline) -> list[Claim]:
    """Return what every row claims; rows whose claim is unknown are named in `columns.faults`.

    Raises:
        InputError: the mapping names a stage that the pipeline does not have.
    """
    targets = _targets(columns.mapping, ladder)
    keys = list(zip(columns.field("stage"), columns.field("outcome"), strict=True))
    blank = Claim(None, Outcome.OPEN, "")
    return columns.read(keys, partial(_claim, targets, columns.mapping.outcomes), blank)


def _targets(mapping: Mapping, ladder: Pipeline) -> dict[str, tuple[StageId | None, Outcome]]:
    """Return where each of the file's stages leads in the pipeline."""
    stages = {folded(stage.name): stage.id for stage in ladder.open_stages}
    targets: dict[str, tuple[StageId | None, Outcome]] = {}
    for word, meaning in mapping.stages.items():
        if folded(meaning) in ("won", "lost"):
            targets[word] = None, _OUTCOMES[folded(meaning)]
        elif folded(meaning) in stages:
            targets[word] = stages[folded(meaning)], Outcome.OPEN
        else:
            have = ", ".join(stage.name for stage in ladder.open_stages)
            raise InputError(
                f"The mapping sends “{word}” to “{meaning}”, and “{ladder.name}” has no such stage. "
                f"It has {have}; closed deals are won or lost."
            )
    return targets


def _claim(
    targets: dict[str, tuple[StageId | None, Outcome]], outcomes: dict[str, str], cells: tuple[str, str]
) -> Claim:
    """Return what a row claims; an outcome of won or lost beside the stage outweighs the stage."""
    word, told = cells
    outcome = _OUTCOMES.get(folded(outcomes.get(folded(told), told))) if told else None
    if told and outcome is None:
        raise ValueError(f"The outcome “{shown(told)}” is not in the mapping. Add it under [outcomes].")
    if outcome in (Outcome.WON, Outcome.LOST):
        return Claim(None, outcome, told)
    if not word:
        raise ValueError("The deal has no stage.")
    if folded(word) not in targets:
        raise ValueError(f"The stage “{shown(word)}” is not in the mapping. Add it under [stages].")
    claim = Claim(*targets[folded(word)], word)
    if outcome is Outcome.OPEN and claim.outcome is not Outcome.OPEN:
        raise ValueError(f"The stage “{shown(word)}” is closed, and the outcome is “{shown(told)}”.")
    return claim
