# SPDX-License-Identifier: MIT
"""Identifiers: UUIDv7 written as 32 lower-case hexadecimal digits, so that they sort by birth."""

from typing import NewType

PipelineId = NewType("PipelineId", str)
StageId = NewType("StageId", str)
RequirementId = NewType("RequirementId", str)
DealId = NewType("DealId", str)
PersonId = NewType("PersonId", str)
ProofId = NewType("ProofId", str)
StepId = NewType("StepId", str)


def uuid7(at_ms: int, randomness: int) -> str:
    """Return a UUIDv7 (RFC 9562, section 5.7) for an instant in ms since the epoch and 74 random bits."""
    rand_a = (randomness >> 62) & 0xFFF
    rand_b = randomness & ((1 << 62) - 1)
    value = (at_ms & ((1 << 48) - 1)) << 80 | 0x7 << 76 | rand_a << 64 | 0b10 << 62 | rand_b
    return f"{value:032x}"
