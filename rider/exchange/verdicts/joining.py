# SPDX-License-Identifier: MIT
"""Which deal on the board a row is about: by its id, else by its name and account, else to be asked."""

from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from rider.domain.ids import DealId
from rider.domain.landing import Existing, ImportedDeal, NameKey, StandingDeal, name_key
from rider.domain.said import Said
from rider.exchange.mappings.answers import SameName
from rider.exchange.turns import let_go

_SHELVES = 64  # a single dict of a million rows would hold up all other threads when it grows


class DealRow(NamedTuple):
    """A row that could be read: its number among all rows, and what it says.

    `beside` are rows of other files that belong to it, `notices` what the rep should look at; `unnamed` are
    fields that hold an id without a name.
    """

    number: int
    line: int
    cells: Sequence[str]
    deal: ImportedDeal
    beside: tuple[str, ...] = ()
    notices: Sequence[str] = ()
    unnamed: Set[str] = frozenset()


_Key = str | NameKey
_Some = tuple[StandingDeal, ...]
_Asked = tuple[DealRow, _Some, _Some]


class About(NamedTuple):
    """The deal that a row is about, None for a new one; `problem` says why it is about none at all."""

    standing: StandingDeal | None = None
    problem: str = ""


class Joining:
    """Joins row after row to deals; what hangs on the rows to come is held back until the end.

    `same_name` counts the rows that may be deals of the same name, on which the rep decides.
    """

    def __init__(self, existing: Existing, answer: SameName | None, *, has_ids: bool) -> None:
        """Take the deals that are there; `has_ids` says whether the file has a column of ids."""
        self.same_name = 0
        self._existing, self._answer, self._has_ids = existing, answer, has_ids
        self._has_names = bool(existing.by_name or existing.elsewhere)
        self._seen: list[dict[_Key, DealRow]] = [{} for _ in range(_SHELVES)]
        self._taken: dict[DealId, int] = {}
        self._alike: dict[NameKey, list[DealRow]] = {}
        self._open: list[_Asked] = []

    def about(self, row: DealRow) -> About | None:
        """Return what a row is about, None where that hangs on other rows."""
        deal = row.deal
        named = name_key(deal.name, deal.account)
        key: _Key = deal.external_id or named
        before = self._seen[hash(key) % _SHELVES].setdefault(key, row)
        if before is not row:
            if deal.external_id:
                return About(problem=_repeated(deal, before))
            self._alike.setdefault(named, [before]).append(row)
            return None
        standing = self._existing.by_id.get(deal.external_id) if deal.external_id else None
        if standing is None and self._has_names:
            sure = () if deal.external_id else self._of_name(named)
            if len(sure) > 1:
                return About(problem=_several(deal, sure, ", and the row has no id that tells which it is"))
            standing = sure[0] if sure else None
            same, elsewhere = self._perhaps(deal, named)
            if standing is None and (same or elsewhere):
                self._open.append((row, same, elsewhere))
                return None
        return self._take(row, standing)

    def known(self, deal: ImportedDeal) -> StandingDeal | None:
        """Return the deal of the source that a row certainly means, None where there is none."""
        if deal.external_id:
            return self._existing.by_id.get(deal.external_id)
        sure = self._of_name(name_key(deal.name, deal.account))
        return sure[0] if len(sure) == 1 else None

    def held(self) -> Iterator[tuple[DealRow, About]]:
        """Yield the rows that were held back, and those for which others changed what they are about."""
        unlike = {
            row.number
            for rows in self._alike.values()
            if any(row.deal != rows[0].deal for row in rows)
            for row in rows
        }
        if unlike:
            lines = {rows[0].line for rows in self._alike.values() if rows[0].number in unlike}
            self._taken = {deal_id: line for deal_id, line in self._taken.items() if line not in lines}
        yield from self._decided([asked for asked in self._open if asked[0].number not in unlike])
        for rows in self._alike.values():
            yield from _of_one_name(rows, is_one=rows[0].number not in unlike)
        for shelf in self._seen:
            let_go(shelf)

    def _take(self, row: DealRow, standing: StandingDeal | None) -> About:
        if standing is not None and (line := self._taken.setdefault(standing.id, row.line)) != row.line:
            return About(
                problem=Said(
                    "Line {line:,} is about the deal “{standing}” too; that line counts.",
                    line=line,
                    standing=standing.name,
                )
            )
        return About(standing)

    def _of_name(self, named: NameKey) -> tuple[StandingDeal, ...]:
        """Return the deals of the source that a row without an id certainly means by its name."""
        same = self._existing.by_name.get(named, ())
        without_id = tuple(standing for standing in same if standing.external_id is None)
        return without_id or (() if self._has_ids else same)

    def _perhaps(self, deal: ImportedDeal, named: NameKey) -> tuple[_Some, _Some]:
        """Return the deals that a row may mean by its name: of its source, and from elsewhere."""
        same = self._existing.by_name.get(named, ())
        if deal.external_id:
            same = tuple(standing for standing in same if standing.external_id is None)
        return same, self._existing.elsewhere.get(named, ())

    def _decided(self, asked: Sequence[_Asked]) -> Iterator[tuple[DealRow, About]]:
        """Yield what the rep's answer makes of the rows on which it hangs.

        A deal that another row means for certain is not in question any more; those from elsewhere are where
        none of the source is.
        """
        still = [(row, self._free(same) or self._free(elsewhere)) for row, same, elsewhere in asked]
        lines: dict[DealId, list[int]] = {}
        for row, some in still:
            for standing in some:
                lines.setdefault(standing.id, []).append(row.line)
        for row, some in still:
            self.same_name += bool(some)
            if not some or self._answer is SameName.OTHER:
                yield row, About()
            elif self._answer is SameName.SAME:
                yield row, self._same(row, some, lines[some[0].id])
            else:
                yield row, About(problem=_question(row.deal, some[0], self._existing))

    def _free(self, some: _Some) -> _Some:
        return tuple(standing for standing in some if standing.id not in self._taken)

    def _same(self, row: DealRow, some: Sequence[StandingDeal], lines: Sequence[int]) -> About:
        if len(some) > 1:
            return About(problem=_several(row.deal, some))
        return About(problem=_rivals(row.deal, lines)) if len(lines) > 1 else self._take(row, some[0])


def _of_one_name(rows: Sequence[DealRow], *, is_one: bool) -> Iterator[tuple[DealRow, About]]:
    """Yield why rows without an id and of one name are about no deal: the others of one, else all."""
    if is_one:
        for row in rows[1:]:
            yield row, About(problem=_repeated(row.deal, rows[0]))
        return
    for row in rows:
        yield row, About(problem=_unlike(row.deal, [other.line for other in rows]))


def called(deal: ImportedDeal) -> str:
    """Return what a sentence calls a deal."""
    return f"“{deal.name}” of {deal.account}" if deal.account else f"“{deal.name}”"


def _question(deal: ImportedDeal, standing: StandingDeal, existing: Existing) -> str:
    where = "and not from this source"
    if standing in existing.by_name.get(name_key(deal.name, deal.account), ()):
        where = f"with the id {standing.external_id}" if standing.external_id else "without an id"
    return Said(
        "{deal} is on the board already {where}. Say whether it is the same deal.",
        deal=called(deal),
        where=where,
    )


def _several(deal: ImportedDeal, some: Sequence[StandingDeal], why: str = "") -> str:
    return Said(
        "{some} deals on the board are called {deal}{why}. Give one of them another name.",
        some=len(some),
        deal=called(deal),
        why=why,
    )


def _rivals(deal: ImportedDeal, lines: Sequence[int]) -> str:
    return Said(
        "Lines {lines} could each be {deal} on the board, so none of them is taken for it. "
        "Give the others another name.",
        lines=_listed(lines),
        deal=called(deal),
    )


def _unlike(deal: ImportedDeal, lines: Sequence[int]) -> str:
    return Said(
        "Lines {lines} have the deal {deal} with different values and without an id. Leave "
        "one of them in the file, or give the others another name.",
        lines=_listed(lines),
        deal=called(deal),
    )


def _listed(lines: Sequence[int]) -> str:
    told = [f"{line:,}" for line in sorted(lines)]
    if len(told) > 5:
        return f"{', '.join(told[:4])} and {len(told) - 4:,} more"
    return f"{', '.join(told[:-1])} and {told[-1]}"


def _repeated(deal: ImportedDeal, before: DealRow) -> str:
    what = f"the id {deal.external_id}" if deal.external_id else f"the deal “{deal.name}”"
    if deal == before.deal:
        return Said("Line {line:,} has {what} already.", line=before.line, what=what)
    return Said(
        "Line {line:,} has {what} too, with other values; that line counts.", line=before.line, what=what
    )
