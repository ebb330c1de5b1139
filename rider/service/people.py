# SPDX-License-Identifier: MIT
"""The people at the buyer of a deal: named, known better later, and removed."""

import json

from sqlmodel import col, select

from rider.domain.deal import Change
from rider.domain.errors import RuleError
from rider.domain.events import EventKind
from rider.domain.proof import NewPerson
from rider.service import lookup
from rider.store.engine import Store, Work
from rider.store.ledger import Entry
from rider.store.tables import PersonRow


def add(store: Store, deal_id: str, person: NewPerson) -> Change:
    """Name a person at the buyer, with their title and their part in the decision.

    Raises:
        RuleError: they have no name, or someone of the deal is called so already.
    """
    with store.work() as work:
        introduce(work, deal_id, person)
        span = work.span()
    return Change((deal_id,), "naming a person", span)


def change(store: Store, person_id: str, person: NewPerson) -> Change:
    """Say anew what a person is called, their title and their part.

    Raises:
        RuleError: there is no such person, their deal is archived, or the name is empty or taken.
    """
    with store.work() as work:
        row = find(work, person_id)
        lookup.live_deal(work, row.deal_id)
        _refuse_twin(work, row.deal_id, person.name, person.title, row.id)
        rewrite(work, row, person)
        deal_id, span = row.deal_id, work.span()
    return Change((deal_id,), "the change of a person" if span else None, span)


def remove(store: Store, person_id: str) -> Change:
    """Remove a person who plays no part any more; what they said stays.

    Raises:
        RuleError: there is no such person, their deal is archived, or they were removed before.
    """
    with store.work() as work:
        row = find(work, person_id)
        lookup.live_deal(work, row.deal_id)
        take_away(work, row)
        deal_id, span = row.deal_id, work.span()
    return Change((deal_id,), "removing a person", span)


def introduce(work: Work, deal_id: str, person: NewPerson) -> str:
    """Name a person within a unit of work, as `add` does, and return their id."""
    lookup.live_deal(work, deal_id)
    _refuse_twin(work, deal_id, person.name, person.title, None)
    return write(work, deal_id, person)


def find(work: Work, person_id: str) -> PersonRow:
    """Return a person's row.

    Raises:
        RuleError: there is no such person.
    """
    row = work.session.exec(select(PersonRow).where(col(PersonRow.id) == person_id)).one_or_none()
    if row is None:
        raise RuleError("That person is not in the file. Open the deal anew and try again.")
    return row


def write(work: Work, deal_id: str, person: NewPerson) -> str:
    """Write a new person within a unit of work and return their id."""
    person_id = work.clock.new_id()
    name, title = person.name.strip(), person.title.strip()
    role = person.role
    entry = Entry(EventKind.PERSON_ADDED, deal_id, person_id, words=name, body={"role": role.value})
    work.ledger.append(entry)
    values = {"id": person_id, "deal_id": deal_id, "name": name, "title": title, "role": role}
    work.session.add(PersonRow.model_validate(values))
    work.session.flush()
    return person_id


def rewrite(work: Work, row: PersonRow, person: NewPerson) -> None:
    """Write what differs of a person. Names stand in the event's words, so that they can be redacted."""
    name, title, role = person.name.strip(), person.title.strip(), person.role
    body = {} if role is row.role else {"role": role.value, "before": row.role.value}
    pairs = {"name": [row.name, name], "title": [row.title, title]}
    said = {key: pair for key, pair in pairs.items() if pair[0] != pair[1]}
    if not body and not said:
        return
    words = json.dumps(said, ensure_ascii=False, sort_keys=True) if said else None
    work.ledger.append(Entry(EventKind.PERSON_CHANGED, row.deal_id, row.id, words=words, body=body))
    row.name, row.title, row.role = name, title, role
    work.session.add(row)
    work.session.flush()


def take_away(work: Work, row: PersonRow) -> None:
    """Remove a person within a unit of work."""
    if row.removed_seq is not None:
        raise RuleError("{name} was removed before.", name=row.name)
    row.removed_seq = work.ledger.append(Entry(EventKind.PERSON_REMOVED, row.deal_id, row.id))
    work.session.add(row)
    work.session.flush()


def bring_back(work: Work, row: PersonRow) -> None:
    """Bring back a person who was removed, within a unit of work."""
    body = {"role": row.role.value}
    work.ledger.append(Entry(EventKind.PERSON_ADDED, row.deal_id, row.id, words=row.name, body=body))
    row.removed_seq = None
    work.session.add(row)
    work.session.flush()


def _refuse_twin(work: Work, deal_id: str, name: str, title: str, but: str | None) -> None:
    if not name.strip():
        raise RuleError("Give the person a name.")
    wanted = (name.strip().casefold(), title.strip().casefold())
    for row in work.session.exec(select(PersonRow).where(col(PersonRow.deal_id) == deal_id)):
        same = (row.name.casefold(), row.title.casefold()) == wanted
        if same and row.id != but and row.removed_seq is None:
            raise RuleError("{name} is named already. Change their entry instead.", name=row.name)
