# SPDX-License-Identifier: MIT
"""What the palette lists: each entry with what it is called, and the line that a search looks through."""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from rider.domain.events import Outcome
from rider.domain.money import Money
from rider.reads.finding import Findable, FoundDeal
from ui.palette.folding import folded
from ui.widgets.roles import role_words

TAB = "\t"


class Kind(StrEnum):
    """What an entry is."""

    DEAL = "deal"
    PERSON = "person"
    PAGE = "page"
    ACTION = "action"
    OPTION = "option"
    PIPELINE = "pipeline"


class Entry(NamedTuple):
    """One row: `key` says of its kind which it is, and `deal_id` whose person one is.

    `beside` stands at its end, or how much `money` a deal is worth. `why` says why it cannot be done at
    present, and is empty where it can. `line` is what is searched.
    """

    kind: Kind
    key: str
    title: str
    line: str
    detail: str = ""
    beside: str = ""
    icon: str = ""
    why: str = ""
    deal_id: str = ""
    money: Money | None = None


def entry(
    kind: Kind, key: str, title: str, detail: str = "", beside: str = "", icon: str = "", why: str = ""
) -> Entry:
    """Return an entry of something that is not in the file."""
    return Entry(kind, key, title, line_of(title, detail), detail, beside, icon, why)


def line_of(title: str, detail: str = "") -> str:
    """Return the line that is searched: a blank before each word of the title, a tab before all others."""
    line = f" {folded(title)}"
    return f"{line}\t{folded(detail).replace(' ', TAB)}" if detail else line


def of_deals(found: Findable) -> tuple[Entry, ...]:
    """Return the deals of a file as entries, in their order."""
    ended, archived = {Outcome.WON: _tr("Won"), Outcome.LOST: _tr("Lost")}, _tr("Archived")
    made = []
    for deal in found.deals:
        stands = archived if deal.archived else ended.get(deal.outcome, deal.stage)
        detail = _joined(deal.account, stands, deal.pipeline)
        line = line_of(deal.name, detail)
        made.append(Entry(Kind.DEAL, deal.deal_id, deal.name, line, detail, icon="deal", money=_worth(deal)))
    return tuple(made)


def of_people(found: Findable) -> tuple[Entry, ...]:
    """Return the people of a file as entries, in their order."""
    said, made = _tr("Person"), []
    for person in found.people:
        detail = _joined(person.title, role_words(person.role), person.deal)
        line = line_of(person.name, detail)
        at = person.person_id, person.name, line, detail, said
        made.append(Entry(Kind.PERSON, *at, icon="person", deal_id=person.deal_id))
    return tuple(made)


def _worth(deal: FoundDeal) -> Money | None:
    return None if deal.minor is None else Money(deal.minor, deal.currency)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Entries", text)
