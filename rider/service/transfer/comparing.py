# SPDX-License-Identifier: MIT
"""What the rows of a file are compared with: the deals that are there, as far as an import may touch them."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

import sqlalchemy as sa

from rider.domain.events import EventKind, Outcome, Position, Source
from rider.domain.ids import DealId
from rider.domain.landing import Column, Existing, NameKey, StandingDeal, folded_name, name_key
from rider.domain.money import Money
from rider.service.playbooks import pipelines
from rider.store.engine import Store

_DEALS = (
    "SELECT d.id, d.stage_id, d.outcome, d.claim_stage_id, d.claim_outcome, d.name, d.account, d.value_minor,"
    " d.currency, d.expected_close, d.closed_on, d.owner, d.lead_source, d.probability, d.crm_says,"
    " d.external_source, d.external_id, d.archived_at, m.name AS merged_into"
    " FROM deal d LEFT JOIN deal m ON m.id = d.merged_into_id"
)
_PEOPLE = "SELECT p.deal_id, p.name FROM person p WHERE p.removed_seq IS NULL OR NOT EXISTS" + (
    " (SELECT 1 FROM event t WHERE t.kind = 'import_taken_back' AND p.removed_seq BETWEEN t.seq AND"
    " t.seq + CAST(t.body ->> '$.undone' AS INTEGER))"
)
_RENAMED = f"SELECT deal_id, words FROM event WHERE kind = '{EventKind.PERSON_CHANGED}' AND words <> ''"
_HEARD = (
    f"SELECT e.deal_id, e.happened_at, e.body FROM event e WHERE e.kind = '{EventKind.REPORTED}'"
    " AND NOT EXISTS (SELECT 1 FROM event u WHERE u.kind = 'undone' AND u.about_seq = e.seq)"
)
_EDITS = "kind IN ('deal_changed', 'value_changed', 'close_pushed')"
_EDITED = (
    "SELECT seq, about_seq, deal_id, kind, body, source FROM event"
    f" WHERE kind IN ('{EventKind.IMPORTED}', '{EventKind.IMPORT_TAKEN_BACK}')"
    f" OR {_EDITS} AND deal_id IN (SELECT deal_id FROM event WHERE {_EDITS} AND source = '{Source.RIDER}')"
    " ORDER BY seq"
)
_SKIPPED = "SELECT raw, reason FROM import_row WHERE verdict = 'skipped'"

OWN_SOURCE = "rider"
"""The source of Rider's own tables, which tell deals by Rider's own ids."""

_Named = dict[NameKey, tuple[StandingDeal, ...]]


def existing(rider: Store, source: str) -> Existing:
    """Return what the rows of a file from a source are compared with."""
    by_id: dict[str, StandingDeal] = {}
    by_name: _Named = {}
    elsewhere: _Named = {}
    with rider.work() as work:
        connection = work.session.connection()
        beside = _Beside(connection)
        for row in connection.exec_driver_sql(_DEALS).mappings():
            deal = beside.standing(row)
            if row["external_source"] == source:
                _add(by_name, deal)
                if deal.external_id is not None:
                    by_id[deal.external_id] = deal
            elif row["archived_at"] is None:
                _add(elsewhere, deal)
            if source == OWN_SOURCE:
                by_id[deal.id] = deal._replace(external_id=deal.id)
        skipped = {(raw, reason) for raw, reason in connection.exec_driver_sql(_SKIPPED)}
        return Existing(
            head_seq=work.ledger.head_seq,
            now=work.clock.now(),
            pipelines=pipelines(work),
            by_id=by_id,
            by_name=by_name,
            elsewhere=elsewhere,
            skipped=skipped,
        )


def _add(named: _Named, deal: StandingDeal) -> None:
    """Add a deal under its name; one that was merged away counts where no other is called so."""
    key = name_key(deal.name, deal.account)
    same = named.get(key, ())
    if deal.merged_into is None:
        same = tuple(other for other in same if other.merged_into is None)
    elif same:
        return
    named[key] = (*same, deal)


class _Beside:
    """What is known of deals beside their rows: people, what was reported, what the rep has said since."""

    def __init__(self, connection: sa.Connection) -> None:
        self._people: dict[str, set[str]] = defaultdict(set)
        for deal_id, name in connection.exec_driver_sql(_PEOPLE):
            self._people[deal_id].add(folded_name(name))
        for deal_id, words in connection.exec_driver_sql(_RENAMED):
            self._people[deal_id].update(map(folded_name, json.loads(words).get("name", ())))
        self._heard: dict[str, set[tuple[int, str]]] = defaultdict(set)
        for deal_id, at, body in connection.exec_driver_sql(_HEARD):
            self._heard[deal_id].add((at, folded_name(json.loads(body)["stage"])))
        self._edited = _edited(tuple(row) for row in connection.exec_driver_sql(_EDITED))

    def standing(self, row: sa.RowMapping) -> StandingDeal:
        claim, minor = row["claim_outcome"], row["value_minor"]
        position = Position(
            row["stage_id"],
            Outcome(row["outcome"]),
            row["claim_stage_id"],
            Outcome(claim) if claim else None,
        )
        return StandingDeal(
            id=DealId(row["id"]),
            position=position,
            name=row["name"],
            account=row["account"],
            value=None if minor is None else Money(minor, row["currency"]),
            currency=row["currency"],
            expected_close=_as_day(row["expected_close"]),
            closed_on=_as_day(row["closed_on"]),
            owner=row["owner"],
            lead_source=row["lead_source"],
            probability=row["probability"],
            crm_says=row["crm_says"],
            external_id=row["external_id"],
            people=self._people.get(row["id"], frozenset()),
            heard=self._heard.get(row["id"], frozenset()),
            edited=self._edited.get(row["id"], {}),
            external_source=row["external_source"],
            merged_into=row["merged_into"],
            archived=row["archived_at"] is not None,
        )


def _edited(events: Iterable[tuple[int, int | None, str, str, str, str]]) -> Mapping[str, dict[str, Column]]:
    """Return by deal and column what a file said last, where the rep has said otherwise since."""
    saying = _Saying()
    for seq, about_seq, deal_id, kind, text, source in events:
        body = json.loads(text)
        if kind == EventKind.IMPORTED:
            saying.import_begins(seq)
        elif kind == EventKind.IMPORT_TAKEN_BACK:
            saying.take_back(about_seq or 0, until=seq + body["undone"])
        elif seq > saying.taken_back_until:
            pairs = {"expected_close": [body["from"]]} if kind == EventKind.CLOSE_PUSHED else body
            for column, pair in pairs.items():
                if source == Source.IMPORTED:
                    saying.file_says(deal_id, column)
                else:
                    saying.rep_says(deal_id, column, pair[0])
    return saying.edited


class _Saying:
    """Follows who has said what last of the columns of deals.

    What an import has overruled counts again when the import is taken back. The events with which that is
    done, up to the number `taken_back_until`, are no saying of the rep's.
    """

    def __init__(self) -> None:
        self.edited: dict[str, dict[str, Column]] = defaultdict(dict)
        self.taken_back_until = 0
        self._overruled: dict[int, list[tuple[str, str, Column]]] = defaultdict(list)
        self._import = 0

    def import_begins(self, seq: int) -> None:
        self._import = seq

    def take_back(self, seq: int, until: int) -> None:
        self.taken_back_until = until
        for deal_id, column, said in self._overruled.pop(seq, ()):
            self.edited[deal_id][column] = said

    def file_says(self, deal_id: str, column: str) -> None:
        if column in self.edited[deal_id]:
            said = self.edited[deal_id].pop(column)
            self._overruled[self._import].append((deal_id, column, said))

    def rep_says(self, deal_id: str, column: str, said_before: Column) -> None:
        self.edited[deal_id].setdefault(column, said_before)


def _as_day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
