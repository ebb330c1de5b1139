# SPDX-License-Identifier: MIT
"""What becomes of every row of deals, judged against what is there and against the rows before it."""

from collections.abc import Mapping, Sequence, Set

from rider.domain.ids import DealId
from rider.domain.landing import (
    FIELDS,
    Changes,
    Existing,
    ImportedDeal,
    NameKey,
    RowVerdict,
    StageEntry,
    StandingDeal,
    Verdict,
    folded_name,
    judge,
    name_key,
    raw_text,
)
from rider.exchange.answers import RIDER_SAYS, SameName
from rider.exchange.entries import adds, new_ones
from rider.exchange.headers import normal
from rider.exchange.idforms import looks_like_id
from rider.exchange.turns import let_go

_FIELD_OF = {"closed": "closed_on", "won_on": "closed_on", "lost_on": "closed_on"}
_WORDS = {
    "value_minor": "value",
    "expected_close": "expected close",
    "closed_on": "day of closing",
    "lead_source": "lead source",
    "crm_says": "what the CRM says",
    "external_id": "its id",
    "external_source": "its source",
}
_Key = str | NameKey
_SHELVES = 64  # a single dict of a million rows would hold up all other threads when it grows


class _SkippedError(Exception):
    """A row is a problem; the text says why."""


class Storing:
    """What is stored of rows: their cells without the column in which Rider says what is wrong."""

    def __init__(self, header: tuple[str, ...], existing: Existing) -> None:
        """Take the header of the file."""
        self._width = len(header)
        if header and normal(header[-1]) == normal(RIDER_SAYS):
            self._width -= 1
        self.header = header[: self._width]
        self._cut = self._width < len(header)
        self._skipped = existing.skipped

    def cells(self, cells: Sequence[str]) -> Sequence[str]:
        """Return what is stored of a row."""
        return cells[: self._width] if self._cut else cells

    def skipped(self, line: int, cells: Sequence[str], reason: str) -> RowVerdict:
        """Skip a row that is a problem; it is stored, unless it was for the same reason before."""
        kept: Sequence[str] | None = self.cells(cells)
        if self._skipped and (raw_text(self.header, kept or ()), reason) in self._skipped:
            kept = None
        return RowVerdict(line, Verdict.SKIPPED, reason, cells=kept, problem=True)

    def skipped_beside(self, file: str, line: int, row: str, reason: str) -> RowVerdict:
        """Skip a row of another file, of which the JSON is stored."""
        kept: Sequence[str] | None = ()
        if (raw_text(self.header, (), (row,)), reason) in self._skipped:
            kept = None
        return RowVerdict(line, Verdict.SKIPPED, reason, cells=kept, beside=(row,), problem=True, file=file)


class Judge:
    """Judges row after row. `same_name` counts those whose deal is on a board already from elsewhere."""

    def __init__(
        self,
        storing: Storing,
        fields: Mapping[str, tuple[str, ...]],
        existing: Existing,
        source: str,
        answer: SameName | None,
    ) -> None:
        """Take what rows are compared with."""
        self.same_name = 0
        self._storing, self._existing, self._source, self._answer = storing, existing, source, answer
        self._fields = FIELDS & {"name", *(_FIELD_OF.get(name, name) for name in fields)}
        self._seen: list[dict[_Key, tuple[int, ImportedDeal]]] = [{} for _ in range(_SHELVES)]
        self._taken: dict[DealId, int] = {}
        self._has_names = bool(existing.by_name or existing.elsewhere)

    def deal(
        self,
        line: int,
        cells: Sequence[str],
        deal: ImportedDeal,
        beside: tuple[str, ...],
        notice: str,
        unnamed: Set[str] = frozenset(),
    ) -> RowVerdict:
        """Judge a row that could be read; `beside` are rows of other files that belong to it.

        `unnamed` are fields of the row that hold an id without a name.
        """
        try:
            standing = self._standing(line, deal)
        except _SkippedError as error:
            return self._storing.skipped(line, cells, str(error))
        if standing is None:
            history = new_ones(deal.history)
            row = RowVerdict(line, Verdict.NEW, notice, deal, people=deal.people, history=history)
        elif standing.merged_into is not None:
            reason = f"It was merged into “{standing.merged_into}”."
            row = RowVerdict(line, Verdict.UNCHANGED, reason, deal, standing.id)
        else:
            row = self._compared(line, deal, standing, notice, unnamed)
        if row.verdict is Verdict.UNCHANGED:
            return row
        return row._replace(cells=self._storing.cells(cells), beside=beside)

    def let_go(self) -> None:
        """Forget the rows a shelf at a time: all of them at once would hold up all other threads."""
        for shelf in self._seen:
            let_go(shelf)

    def _compared(
        self, line: int, deal: ImportedDeal, standing: StandingDeal, notice: str, unnamed: Set[str]
    ) -> RowVerdict:
        named = {name for name in unnamed if not looks_like_id(getattr(standing, name))}
        _verdict, changes = judge(deal, standing, self._fields - named)
        changes = {**changes, **self._linking(deal, standing)}
        people = tuple(name for name in deal.people if folded_name(name) not in standing.people)
        history = new_ones(deal.history, standing.heard)
        if not (changes or people or history):
            return RowVerdict(line, Verdict.UNCHANGED, "", deal, standing.id)
        reason = " ".join(filter(None, (_told(changes, people, history), notice)))
        return RowVerdict(line, Verdict.CHANGED, reason, deal, standing.id, changes or None, people, history)

    def _standing(self, line: int, deal: ImportedDeal) -> StandingDeal | None:
        """Return the deal that a row is about, None for a new one."""
        key: _Key = deal.external_id or name_key(deal.name, deal.account)
        before = self._seen[hash(key) % _SHELVES].setdefault(key, (line, deal))
        if before[0] != line:
            raise _SkippedError(_repeated(deal, *before))
        standing = self._existing.by_id.get(deal.external_id) if deal.external_id else None
        if standing is None and self._has_names:
            named = name_key(deal.name, deal.account)
            standing = self._of_source(deal, named) or self._from_elsewhere(deal, named)
        if standing and self._taken.setdefault(standing.id, line) != line:
            taken = self._taken[standing.id]
            raise _SkippedError(f"Line {taken:,} is about the deal “{standing.name}” too; that line counts.")
        return standing

    def _of_source(self, deal: ImportedDeal, key: NameKey) -> StandingDeal | None:
        named = self._existing.by_name.get(key, ())
        without_id = tuple(standing for standing in named if standing.external_id is None)
        if deal.external_id:
            named = tuple(standing for standing in without_id if standing.id not in self._taken)
        else:
            named = without_id or named
        if len(named) > 1:
            raise _SkippedError(
                f"{len(named)} deals on the board are called {_called(deal)}, and the row has no id that "
                "tells which it is. Give one of them another name."
            )
        return named[0] if named else None

    def _from_elsewhere(self, deal: ImportedDeal, key: NameKey) -> StandingDeal | None:
        named = self._existing.elsewhere.get(key, ())
        if deal.external_id:  # of two rows with ids of their own, the second is another deal
            named = tuple(standing for standing in named if standing.id not in self._taken)
        if not named:
            return None
        self.same_name += 1
        if self._answer is SameName.OTHER:
            return None
        if self._answer is not SameName.SAME:
            raise _SkippedError(
                f"{_called(deal)} is on the board already and not from this source. "
                "Say whether it is the same deal."
            )
        if len(named) > 1:
            raise _SkippedError(
                f"{len(named)} deals on the board are called {_called(deal)}. Give one of them another name."
            )
        return named[0]

    def _linking(self, deal: ImportedDeal, standing: StandingDeal) -> Changes:
        """Return what makes a standing deal one of this source, or gives it its id."""
        if deal.external_id and deal.external_id == standing.external_id and not self._existing.elsewhere:
            return {}
        is_elsewhere = standing in self._existing.elsewhere.get(name_key(deal.name, deal.account), ())
        linked: dict[str, tuple[str | None, str | None]] = {}
        if is_elsewhere:
            linked["external_source"] = (standing.external_source, self._source)
        if deal.external_id != standing.external_id and (is_elsewhere or deal.external_id):
            linked["external_id"] = (standing.external_id, deal.external_id)
        return linked


def _told(changes: Changes, people: Sequence[str], history: Sequence[StageEntry]) -> str:
    words = dict.fromkeys(_WORDS.get(column, column) for column in changes)
    changed = f"Changes {', '.join(words)}." if words else ""
    some = f"{len(people)} people" if len(people) > 3 else " and ".join(people)
    return " ".join(filter(None, (changed, f"Adds {some}." if people else "", adds(history))))


def _called(deal: ImportedDeal) -> str:
    return f"“{deal.name}” of {deal.account}" if deal.account else f"“{deal.name}”"


def _repeated(deal: ImportedDeal, line: int, before: ImportedDeal) -> str:
    what = f"the id {deal.external_id}" if deal.external_id else f"the deal “{deal.name}”"
    if deal == before:
        return f"Line {line:,} has {what} already."
    return f"Line {line:,} has {what} too, with other values; that line counts."
