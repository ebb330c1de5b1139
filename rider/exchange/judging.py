# SPDX-License-Identifier: MIT
"""What becomes of every row of a file, judged against what is there and against the rows before it."""

import json
from collections.abc import Mapping, Sequence

from rider.domain.landing import (
    FIELDS,
    Existing,
    ImportedDeal,
    RowVerdict,
    StandingDeal,
    Verdict,
    judge,
    name_key,
)
from rider.exchange.columns import Columns
from rider.exchange.reading import Row, Table

_FIELD_OF = {"closed": "closed_on"}
_WORDS = {
    "value_minor": "value",
    "expected_close": "expected close",
    "closed_on": "day of closing",
    "lead_source": "lead source",
    "crm_says": "what the CRM says",
}
_Key = str | tuple[str, str]


def judged(
    table: Table,
    columns: Columns,
    deals: Sequence[ImportedDeal],
    existing: Existing,
    left_out: Mapping[int, str],
) -> tuple[RowVerdict, ...]:
    """Return the verdict on every row. `left_out` gives by row number why a row is passed over."""
    judge_row = _Judge(table.header, columns.mapping.columns, existing)
    verdicts = []
    for number, (row, deal) in enumerate(zip(table.rows, deals, strict=True)):
        if number in left_out:
            verdicts.append(RowVerdict(row.line, Verdict.SKIPPED, left_out[number]))
        elif number in columns.faults:
            verdicts.append(judge_row.skipped(row, columns.faults[number]))
        else:
            verdicts.append(judge_row.deal(row, deal))
    return tuple(verdicts)


class _Judge:
    def __init__(self, header: tuple[str, ...], mapped: Mapping[str, str], existing: Existing) -> None:
        self._header = header
        self._fields = FIELDS & {"name", *(_FIELD_OF.get(name, name) for name in mapped)}
        self._existing = existing
        self._seen: dict[_Key, tuple[int, ImportedDeal]] = {}

    def skipped(self, row: Row, reason: str) -> RowVerdict:
        """Skip a row that is a problem; it is stored, unless it was for the same reason before."""
        raw = self._raw(row)
        known = (raw, reason) in self._existing.skipped
        return RowVerdict(row.line, Verdict.SKIPPED, reason, raw="" if known else raw, problem=True)

    def deal(self, row: Row, deal: ImportedDeal) -> RowVerdict:
        """Judge a row that could be read."""
        key: _Key = deal.external_id or name_key(deal.name, deal.account)
        before = self._seen.setdefault(key, (row.line, deal))
        if before[0] != row.line:
            return self.skipped(row, _repeated(deal, *before))
        standing = self._standing(deal)
        if standing is None and not deal.external_id and key in self._existing.made_elsewhere:
            of = f" of {deal.account}" if deal.account else ""
            reason = (
                f"“{deal.name}”{of} is on the board already and not from this source. Rename one of them."
            )
            return self.skipped(row, reason)
        verdict, changes = judge(deal, standing, self._fields)
        if verdict is Verdict.UNCHANGED:
            return RowVerdict(row.line, verdict, deal=deal, deal_id=standing and standing.id)
        reason = f"Changes {', '.join(_WORDS.get(c, c) for c in changes)}." if changes else ""
        return RowVerdict(
            row.line, verdict, reason, deal, standing and standing.id, changes or None, self._raw(row)
        )

    def _standing(self, deal: ImportedDeal) -> StandingDeal | None:
        if deal.external_id:
            return self._existing.by_id.get(deal.external_id)
        return self._existing.by_name.get(name_key(deal.name, deal.account))

    def _raw(self, row: Row) -> str:
        cells: dict[str, str | list[str]] = {h: c for h, c in zip(self._header, row.cells, strict=False) if c}
        if len(row.cells) > len(self._header):
            cells[""] = row.cells[len(self._header) :]
        return json.dumps(cells, ensure_ascii=False, separators=(",", ":"))


def _repeated(deal: ImportedDeal, line: int, before: ImportedDeal) -> str:
    what = f"the id {deal.external_id}" if deal.external_id else f"the deal “{deal.name}”"
    if deal == before:
        return f"Line {line:,} has {what} already."
    return f"Line {line:,} has {what} too, with other values; that line counts."
