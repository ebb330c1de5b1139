# SPDX-License-Identifier: MIT
"""Whole lives of a rep, made up step by step: no gate without proof, undo and redo, restarts and crashes."""

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from rider.clock import Clock, SteppedClock
from rider.domain.day import DAY_MS, instant, utc_day
from rider.file import DataFolder
from rider.service.session import open_rider
from tests.torture.figures import Figures
from tests.torture.going import Reviewer
from tests.torture.life import Life
from tests.torture.rep import Rep
from tests.torture.victim import ZONE


@pytest.mark.torture
def test_whatever_a_rep_does_no_gate_is_passed_without_proof_and_nothing_recorded_is_lost(
    folder: DataFolder, rounds: Callable[[int, int], int], figures: Figures
) -> None:
    _live(Rep, folder, rounds, figures)


@pytest.mark.torture
def test_whatever_the_ledger_holds_a_review_tells_of_it_alone_and_moves_no_deal(
    folder: DataFolder, rounds: Callable[[int, int], int], figures: Figures
) -> None:
    _live(Reviewer, folder, rounds, figures)


def _live(kind: type[Life], folder: DataFolder, rounds: Callable[[int, int], int], figures: Figures) -> None:
    """Let made-up reps of a kind live, each from a fresh file on."""
    born_at = instant(utc_day(Clock().now())) - 366 * DAY_MS
    open_rider(folder, SteppedClock(ZONE, born_at)).close()
    lives = settings(
        max_examples=rounds(6, 100),
        stateful_step_count=rounds(25, 60),
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    template = folder.database.read_bytes()
    run_state_machine_as_test(partial(kind, template, born_at, figures), settings=lives)
    figures.found("lives of a rep", lives.max_examples)
