# SPDX-License-Identifier: MIT
"""What becomes of every row of a history that comes after its deals."""

from collections.abc import Iterable, Sequence

from rider.domain.landing import Existing, RowVerdict, StandingDeal, Verdict
from rider.domain.said import Said
from rider.exchange.deals.claims import Claims
from rider.exchange.deals.entries import adds, news
from rider.exchange.deals.histories import About, Entered, HistoryRow, by_deal, gathered
from rider.exchange.verdicts.judging import Storing


def judged_history(
    rows: Iterable[HistoryRow], claims: Claims, existing: Existing, storing: Storing
) -> list[RowVerdict]:
    """Return the verdict on every row, in the file's order."""
    judging = _Judging(claims, existing, storing)
    judging.take(rows)
    return [judging.verdicts[number] for number in range(len(judging.verdicts))]


class _Judging:
    def __init__(self, claims: Claims, existing: Existing, storing: Storing) -> None:
        self.verdicts: dict[int, RowVerdict] = {}
        self._claims, self._existing, self._storing = claims, existing, storing

    def take(self, rows: Iterable[HistoryRow]) -> None:
        """Judge all rows."""
        sound = []
        for row in rows:
            if row.left_out:
                self._pass_over(row, row.left_out)
            elif row.fault:
                self._refuse(row, row.fault)
            else:
                sound.append(row)
        for deal_id, some in by_deal(sound).items():
            self._take_deal(deal_id, some)

    def _take_deal(self, deal_id: str, rows: Sequence[HistoryRow]) -> None:
        standing = self._existing.by_id.get(deal_id)
        if standing is None:
            for row in rows:
                self._refuse(
                    row,
                    Said("There is no deal {deal_id} on the board. Import the deals first.", deal_id=deal_id),
                )
        elif standing.merged_into is not None:
            for row in rows:
                self._leave(
                    row,
                    standing,
                    Said("It was merged into “{merged_into}”.", merged_into=standing.merged_into),
                )
        else:
            self._enter(rows, standing)

    def _enter(self, rows: Sequence[HistoryRow], standing: StandingDeal) -> None:
        ladder = self._claims.ladder_of_stage(standing.position.stage_id)
        currency = standing.value.currency if standing.value else None
        about = About(ladder, "", currency, standing.position.shown_outcome)
        found = gathered(rows, self._claims, about, self._existing.now)
        for row, reason in found.faults:
            self._refuse(row, reason)
        for row, reason in found.left_out:
            self._pass_over(row, reason)
        told = news([entry for _row, entry in found.entries], standing.heard)
        new = [entered for entered, is_new in zip(found.entries, told, strict=True) if is_new]
        self._add(new, standing)
        for row, _entry in found.entries:
            if row.number not in self.verdicts:
                self._leave(row, standing, "")

    def _add(self, new: Sequence[Entered], standing: StandingDeal) -> None:
        """Add what is new; the first row of the file brings all of it, so that it is in order on record."""
        first = min((row.number for row, _entry in new), default=0)
        entries = tuple(entry for _row, entry in new)
        for row, entry in new:
            self.verdicts[row.number] = RowVerdict(
                row.line,
                Verdict.CHANGED,
                adds((entry,)),
                deal_id=standing.id,
                history=entries if row.number == first else (),
                cells=self._storing.cells(row.cells),
            )

    def _refuse(self, row: HistoryRow, reason: str) -> None:
        self.verdicts[row.number] = self._storing.skipped(row.line, row.cells, reason)

    def _pass_over(self, row: HistoryRow, reason: str) -> None:
        self.verdicts[row.number] = RowVerdict(row.line, Verdict.SKIPPED, reason)

    def _leave(self, row: HistoryRow, standing: StandingDeal, reason: str) -> None:
        self.verdicts[row.number] = RowVerdict(row.line, Verdict.UNCHANGED, reason, deal_id=standing.id)
