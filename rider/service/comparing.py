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
_PEOPLE = "SELECT deal_id, name FROM person"
_HEARD = (
    f"SELECT e.deal_id, e.happened_at, e.body FROM event e WHERE e.kind = '{EventKind.REPORTED}'"
    " AND NOT EXISTS (SELECT 1 FROM event u WHERE u.kind = 'undone' AND u.about_seq = e.seq)"
)
_EDITS = "kind IN ('deal_changed', 'value_changed', 'close_pushed')"
_EDITED = (
    f"SELECT seq, deal_id, kind, body, source FROM event WHERE kind = '{EventKind.IMPORT_TAKEN_BACK}'"
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


def _edited(changes: Iterable[tuple[int, str, str, str, str]]) -> Mapping[str, Mapping[str, Column]]:
    """Return by deal and column what a file said last, where the rep has said otherwise since.

    What was taken back with an import is no saying of the rep's: so many events after that one.
    """
    found: dict[str, dict[str, Column]] = defaultdict(dict)
    taken_back_to = 0
    for seq, deal_id, kind, text, source in changes:
        body = json.loads(text)
        if kind == EventKind.IMPORT_TAKEN_BACK:
            taken_back_to = seq + body["undone"]
            continue
        pairs = {"expected_close": [body["from"]]} if kind == EventKind.CLOSE_PUSHED else body
        for column, pair in pairs.items():
            if source == Source.IMPORTED or seq <= taken_back_to:
                found[deal_id].pop(column, None)
            else:
                found[deal_id].setdefault(column, pair[0])
    return found


def _as_day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
