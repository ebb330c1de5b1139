# SPDX-License-Identifier: MIT
"""What a deal that is merged into another one leaves to it of the rep's time: blocks and meetings."""

from dataclasses import replace
from typing import TypeVar

from sqlmodel import col, select

from rider.domain.focus.blocks import BlockState
from rider.service.focus import block_rows, meetings, series
from rider.store.engine import Work
from rider.store.tables import DealRow
from rider.store.tables_focus import BlockSeriesRow, FocusBlockRow, MeetingRow

R = TypeVar("R", BlockSeriesRow, FocusBlockRow, MeetingRow)

_OPEN = (BlockState.PLANNED, BlockState.RUNNING, BlockState.ENDED)


def carry_over(work: Work, gone: DealRow, kept: DealRow) -> None:
    """Let what is not closed yet be about the deal that stays; proofs are sought in the same pipeline."""
    same = gone.pipeline_id == kept.pipeline_id
    for rule in _of_deal(work, BlockSeriesRow, gone.id):
        series.hand_over(work, rule, kept.id, keeps_proof=same)
    for row in _of_deal(work, FocusBlockRow, gone.id):
        if row.state in _OPEN:
            sought = row.requirement_id if same else None
            to = replace(block_rows.new_of(row), deal_id=kept.id, requirement_id=sought)
            block_rows.rewrite(work, row, to)
    for meeting in _of_deal(work, MeetingRow, gone.id):
        if meeting.outcome is None:
            meetings.write_link(work, meeting, kept.id)


def _of_deal(work: Work, kind: type[R], deal_id: str) -> list[R]:
    return list(work.session.exec(select(kind).where(col(kind.deal_id) == deal_id)))
