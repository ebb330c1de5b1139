# SPDX-License-Identifier: MIT
"""What becomes of every row of deals, judged against what is there and against the rows before it."""

from collections.abc import Iterator, Mapping, Sequence

from rider.domain.landing import (
    FIELDS,
    Changes,
    Existing,
    ImportedDeal,
    RowVerdict,
    StageEntry,
    StandingDeal,
    Verdict,
    folded_name,
    judge,
    name_key,
    raw_text,
)
from rider.domain.said import Said
from rider.exchange.cells.idforms import looks_like_id
from rider.exchange.deals.entries import adds, new_ones
from rider.exchange.files.headers import normal
from rider.exchange.mappings.answers import RIDER_SAYS, SameName
from rider.exchange.verdicts.joining import About, DealRow, Joining
from rider.service.transfer.comparing import OWN_SOURCE

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


ARCHIVED = "It is archived."


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
    """Judges row after row."""

    def __init__(
        self,
        storing: Storing,
        fields: Mapping[str, tuple[str, ...]],
        existing: Existing,
        source: str,
        answer: SameName | None,
    ) -> None:
        """Take what rows are compared with."""
        self._storing, self._existing, self._source = storing, existing, source
        self._fields = FIELDS & {"name", *(_FIELD_OF.get(name, name) for name in fields)}
        self._joining = Joining(existing, answer, has_ids="external_id" in fields)

    @property
    def same_name(self) -> int:
        """Return how many rows may be deals of the same name, on which the rep decides."""
        return self._joining.same_name

    def deal(self, row: DealRow) -> RowVerdict | None:
        """Judge a row that could be read; None where the verdict hangs on the rows to come."""
        about = self._joining.about(row)
        return None if about is None else self._verdict(row, about)

    def of_another(self, deal: ImportedDeal) -> str:
        """Return why the deal of another owner than the chosen one is passed over."""
        whose = deal.owner or "nobody"
        standing = self._joining.known(deal)
        if standing is None or folded_name(standing.owner) == folded_name(deal.owner):
            return Said("A deal of {whose}.", whose=whose)
        return Said("It is {whose}'s now; your deal stays as it is.", whose=whose)

    def held(self) -> Iterator[tuple[int, RowVerdict]]:
        """Yield by row number the verdicts that hung on other rows, also in place of earlier ones."""
        for row, about in self._joining.held():
            yield row.number, self._verdict(row, about)

    def _verdict(self, row: DealRow, about: About) -> RowVerdict:
        if about.problem:
            return self._storing.skipped(row.line, row.cells, about.problem)
        deal, standing, notice = row.deal, about.standing, " ".join(row.notices)
        if standing is None:
            history = new_ones(deal.history)
            found = RowVerdict(row.line, Verdict.NEW, notice, deal, people=deal.people, history=history)
        elif standing.merged_into is not None:
            reason = Said("It was merged into “{merged_into}”.", merged_into=standing.merged_into)
            found = RowVerdict(row.line, Verdict.UNCHANGED, reason, deal, standing.id)
        else:
            found = self._compared(row, standing, notice)
        if found.verdict is Verdict.UNCHANGED:
            return found
        return found._replace(cells=self._storing.cells(row.cells), beside=row.beside)

    def _compared(self, row: DealRow, standing: StandingDeal, notice: str) -> RowVerdict:
        line, deal = row.line, row.deal
        named = {name for name in row.unnamed if not looks_like_id(getattr(standing, name))}
        _verdict, changes = judge(deal, standing, self._fields - named)
        if self._source == OWN_SOURCE:  # where deals are from and what the CRM says is not Rider's to say
            changes = {column: pair for column, pair in changes.items() if column != "crm_says"}
        else:
            changes = {**changes, **self._linking(deal, standing)}
        people = tuple(name for name in deal.people if folded_name(name) not in standing.people)
        history = new_ones(deal.history, standing.heard)
        archived = ARCHIVED if standing.archived else ""
        if not (changes or people or history):
            return RowVerdict(line, Verdict.UNCHANGED, archived, deal, standing.id)
        reason = " ".join(filter(None, (_told(changes, people, history), archived, notice)))
        return RowVerdict(line, Verdict.CHANGED, reason, deal, standing.id, changes or None, people, history)

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
    changed = Said("Changes {words}.", words=", ".join(words)) if words else ""
    some = f"{len(people)} people" if len(people) > 3 else " and ".join(people)
    return " ".join(filter(None, (changed, Said("Adds {some}.", some=some) if people else "", adds(history))))
