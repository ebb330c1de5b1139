# SPDX-License-Identifier: MIT
"""Judges the rows of an inspected file, some at a time."""

from collections.abc import Iterator

from rider.domain.landing import (
    Existing,
    ImportedDeal,
    RowVerdict,
    StageEntry,
    Verdict,
    folded_name,
    raw_text,
)
from rider.domain.said import Said
from rider.exchange.deals.claims import Claims
from rider.exchange.deals.columns import Cells, Columns
from rider.exchange.deals.entries import in_order
from rider.exchange.deals.histories import About, HistoryRow, by_deal, gathered, read_history
from rider.exchange.deals.rows import DealReader, DealRows
from rider.exchange.inspection import Inspection
from rider.exchange.mappings.answers import AllOwners
from rider.exchange.turns import Turns
from rider.exchange.verdicts.joining import DealRow
from rider.exchange.verdicts.judging import Judge, Storing
from rider.exchange.verdicts.judging_history import judged_history

_AT_ONCE = 1_024


class Judged:
    """The verdicts on all rows of a file. `notices` are of rows that come in, by their places."""

    def __init__(self, inspection: Inspection, existing: Existing, zone: str, turns: Turns) -> None:
        """Take what is judged, and against what."""
        self.same_name = 0
        self.notices: dict[str, list[int]] = {}
        self._inspection, self._existing, self._zone, self._turns = inspection, existing, zone, turns
        self._claims = Claims(inspection, existing.pipelines)
        self.storing = Storing(inspection.table.header, existing)

    def rows(self) -> Iterator[RowVerdict]:
        """Yield the verdict on each row in the file's order, then those on rows of the history beside it."""
        if self._inspection.is_history:
            history = read_history(self._inspection, self._zone, self._turns)
            yield from judged_history(history, self._claims, self._existing, self.storing)
            return
        yield from _Deals(
            self, self._inspection, self._existing, self._claims, self._zone, self._turns
        ).rows()

    def notice(self, sentence: str, line: int) -> None:
        """Keep what the rep should look at in a row."""
        self.notices.setdefault(sentence, []).append(line)


class _Deals:
    def __init__(
        self,
        judged: Judged,
        inspection: Inspection,
        existing: Existing,
        claims: Claims,
        zone: str,
        turns: Turns,
    ) -> None:
        self._judged, self._inspection, self._existing, self._claims = judged, inspection, existing, claims
        self._zone, self._turns = zone, turns
        self._storing = judged.storing
        self._judge = Judge(
            judged.storing,
            inspection.mapping.columns,
            existing,
            inspection.source,
            inspection.answers.same_name,
        )
        self._histories: dict[str, list[HistoryRow]] = {}
        self._used: set[str] = set()
        self._late: list[RowVerdict] = []
        self._noticed: dict[int, list[str]] = {}

    def rows(self) -> Iterator[RowVerdict]:
        if self._inspection.beside:
            self._read_history()
        table, now = self._inspection.table, self._existing.now
        reader = DealReader(self._inspection, self._claims, self._zone, now)
        self._turns.more(len(table.rows))
        found: list[RowVerdict | None] = []
        for block in Columns(table, self._inspection.mapping).blocks():
            found += self._block(block, reader.read(block))
            self._turns.take(len(block.rows))
        for number, verdict in self._judge.held():
            found[number] = verdict
        self._judged.same_name = self._judge.same_name
        yield from self._told(found)
        self._pass_over_others()
        yield from self._late

    def _told(self, found: list[RowVerdict | None]) -> Iterator[RowVerdict]:
        """Yield the verdicts, and keep what the rep should look at in rows that come in."""
        for number, verdict in enumerate(found):
            if not number % _AT_ONCE:
                self._turns.take(0)
            if verdict is None:
                continue
            if number in self._noticed and verdict.verdict in (Verdict.NEW, Verdict.CHANGED):
                for sentence in self._noticed[number]:
                    self._judged.notice(sentence, verdict.line)
            yield verdict

    def _block(self, cells: Cells, read: DealRows) -> Iterator[RowVerdict | None]:
        left_out = cells.left_out() | read.left_out | self._not_theirs(read)
        left_out = {n: why for n, why in left_out.items() if n not in cells.broken} if left_out else {}
        for number, deal in enumerate(read.deals):
            line, row = cells.lines[number], cells.rows[number]
            if number in left_out:
                if deal.external_id:
                    self._used.add(deal.external_id)
                yield RowVerdict(line, Verdict.SKIPPED, left_out[number])
                continue
            if number in cells.faults:
                yield self._storing.skipped(line, row, cells.faults[number])
                continue
            deal, beside = self._with_history(deal, read.pipelines[number])
            notices = read.notices.get(number, [])
            if notices:
                self._noticed[cells.first + number] = notices
            unnamed = read.unnamed.get(number, set())
            yield self._judge.deal(DealRow(cells.first + number, line, row, deal, beside, notices, unnamed))

    def _with_history(self, deal: ImportedDeal, pipeline: str) -> tuple[ImportedDeal, tuple[str, ...]]:
        """Return a deal with what the file beside tells of it, and the rows that do."""
        if not self._histories or deal.external_id not in self._histories:
            return deal, ()
        ladder = self._claims.ladder(deal.pipeline_id)
        about = About(ladder, pipeline, deal.currency, deal.outcome)
        entries, beside = self._history(deal.external_id, about)
        return deal._replace(history=in_order((*deal.history, *entries), ladder, deal.outcome)), beside

    def _not_theirs(self, read: DealRows) -> dict[int, str]:
        owner = self._inspection.owner
        if owner is None or isinstance(owner, AllOwners):
            return {}
        wanted, deals = folded_name(owner), enumerate(read.deals)
        return {n: self._judge.of_another(d) for n, d in deals if folded_name(d.owner) != wanted}

    def _read_history(self) -> None:
        sound = []
        for row in read_history(self._inspection, self._zone, self._turns):
            if row.fault and not row.left_out:
                self._refuse(row, row.fault)
            elif not row.left_out:
                sound.append(row)
        self._histories = by_deal(sound)

    def _history(self, deal_id: str, about: About) -> tuple[list[StageEntry], tuple[str, ...]]:
        """Return the entries of a deal, and their rows as they are stored with it."""
        self._used.add(deal_id)
        found = gathered(self._histories[deal_id], self._claims, about, self._existing.now)
        for row, reason in found.faults:
            self._refuse(row, reason)
        rows = tuple(self._json(row) for row, _entry in found.entries)
        return [entry for _row, entry in found.entries], rows

    def _pass_over_others(self) -> None:
        """Skip the rows of the history whose deal the file does not have."""
        for deal_id, rows in self._histories.items():
            if deal_id not in self._used:
                for row in rows:
                    self._pass_over(row, deal_id)

    def _pass_over(self, row: HistoryRow, deal_id: str) -> None:
        file, name = self._inspection.mapping.history or "", self._inspection.table.name
        if deal_id in self._existing.by_id:
            reason = Said(
                "The deal {deal_id} is not in {name}. Import {file} by itself.",
                deal_id=deal_id,
                name=name,
                file=file,
            )
            self._late.append(RowVerdict(row.line, Verdict.SKIPPED, reason, file=file))
        else:
            self._refuse(
                row, Said("There is no deal {deal_id} in {name} or on the board.", deal_id=deal_id, name=name)
            )

    def _refuse(self, row: HistoryRow, reason: str) -> None:
        file = self._inspection.mapping.history or ""
        self._late.append(self._storing.skipped_beside(file, row.line, self._json(row), reason))

    def _json(self, row: HistoryRow) -> str:
        beside = self._inspection.beside
        return raw_text(beside.table.header, row.cells) if beside else ""
