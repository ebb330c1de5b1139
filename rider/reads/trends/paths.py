# SPDX-License-Identifier: MIT
"""The ways of deals along a pipeline, from the stays that the ledger projects and what imports report."""

import sqlite3

from rider.domain.paths import Path
from rider.domain.playbook import Pipeline


def paths(connection: sqlite3.Connection, pipeline: Pipeline, as_of: int) -> tuple[Path, ...]:
    """Read the way of every deal of a pipeline as it was at an instant (ms)."""
    return ()


def currencies(connection: sqlite3.Connection, pipeline: Pipeline) -> tuple[str, ...]:
    """Return the currencies of a pipeline's deals, that of most deals first."""
    return ()
