# SPDX-License-Identifier: MIT
"""Ids are UUIDs of version 7, which sort by birth."""

from uuid import RFC_4122, UUID

from hypothesis import given
from hypothesis import strategies as st

from rider.domain.ids import uuid7

INSTANTS = st.integers(0, 2**48 - 1)
RANDOMNESS = st.integers(0, 2**74 - 1)


def test_the_example_of_the_standard_comes_out() -> None:
    # RFC 9562, appendix A.6: rand_a 0xCC3, rand_b 0x18C4DC0C0C07398F.
    assert uuid7(0x017F22E279B0, 0xCC3 << 62 | 0x18C4DC0C0C07398F) == "017f22e279b07cc398c4dc0c0c07398f"


@given(INSTANTS, RANDOMNESS)
def test_an_id_has_its_version_its_variant_and_its_instant(at_ms: int, randomness: int) -> None:
    made = uuid7(at_ms, randomness)
    known = UUID(made)
    assert (len(made), known.version, known.variant) == (32, 7, RFC_4122)
    assert int(made[:12], 16) == at_ms


@given(INSTANTS, INSTANTS, RANDOMNESS, RANDOMNESS)
def test_a_later_id_sorts_later(first: int, second: int, one: int, other: int) -> None:
    assert (uuid7(first, one) < uuid7(second, other)) or first >= second
