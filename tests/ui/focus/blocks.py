# SPDX-License-Identifier: MIT
"""Blocks as values, built by hand for the widgets around the running one."""

from dataclasses import replace
from datetime import date

from rider.domain.day import instant
from rider.domain.focus.blocks import MINUTE_MS, Block, BlockKind, BlockState
from ui.blocks.running_state import Running

ZONE = "Europe/Berlin"
AT = instant(date(2026, 11, 21), 11, ZONE)
BLOCK = Block(
    "b1",
    BlockKind.PROOF_CHASE,
    BlockState.PLANNED,
    AT,
    AT + 90 * MINUTE_MS,
    ZONE,
    deal_id="d1",
    deal_name="Dock scheduling",
    account="Hafen Terminal",
    requirement_id="r3.1",
    requirement_title="Decision process clarified",
    intent="Decision process written down with the Head of Ops",
)
RUNNING = Running(replace(BLOCK, state=BlockState.RUNNING), 90 * MINUTE_MS, 34 * MINUTE_MS + 12_000)


def running(**changed: object) -> Running:
    """Return a block that runs, 34:12 before its end, but for what is changed."""
    return replace(RUNNING, **changed)  # type: ignore[arg-type]


def block(**changed: object) -> Block:
    """Return a planned block that begins at 11:00, but for what is changed."""
    return replace(BLOCK, **changed)  # type: ignore[arg-type]
