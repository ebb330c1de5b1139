# SPDX-License-Identifier: MIT
"""Blocks that are pushed move just far enough, in their order, and keep their lengths."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from rider.domain.focus.blocks import MINUTE_MS, Block, BlockKind, BlockState, Place, overlapped, pushed

STATES = st.sampled_from([BlockState.PLANNED] * 4 + [BlockState.CLOSED])


@st.composite
def days(draw: st.DrawFn) -> list[Block]:
    """Return blocks one after another, with gaps between some of them."""
    found, at = [], 0
    for n in range(draw(st.integers(0, 8))):
        at += draw(st.sampled_from([0, 0, 5, 30])) * MINUTE_MS
        ends = at + draw(st.integers(5, 90)) * MINUTE_MS
        found.append(Block(str(n), BlockKind.PROOF_CHASE, draw(STATES), at, ends, "UTC"))
        at = ends
    return found


@given(days(), st.integers(0, 600), st.integers(5, 180))
def test_after_a_push_nothing_overlaps_and_order_and_lengths_are_kept(
    blocks: list[Block], starts: int, length: int
) -> None:
    place = Place(starts * MINUTE_MS, (starts + length) * MINUTE_MS)
    moved = pushed(place, blocks)
    if moved is None:
        assert any(b.state is not BlockState.PLANNED or b.starts_at < place.starts_at for b in blocks)
        return
    after = [moved.get(b.id, b.place) for b in blocks]
    everything = sorted([place, *after])
    assert all(one.ends_at <= other.starts_at for one, other in pairwise(everything))
    assert [p.length_ms for p in after] == [b.place.length_ms for b in blocks]
    assert after == sorted(after)
    assert all(to.starts_at >= b.starts_at for b, to in zip(blocks, after, strict=True))
    assert bool(moved) == bool(overlapped(place, blocks))


@given(days())
def test_a_free_place_moves_nothing(blocks: list[Block]) -> None:
    last = max((b.ends_at for b in blocks), default=0)
    assert pushed(Place(last, last + MINUTE_MS), blocks) == {}
