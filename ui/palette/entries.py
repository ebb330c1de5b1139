# SPDX-License-Identifier: MIT
"""What the palette lists: each entry with what it is called, and the line that a search looks through."""

from enum import StrEnum
from typing import NamedTuple

from rider.domain.money import Money
from rider.reads.finding import Findable, FoundDeal, FoundPerson
from ui.palette.folding import folded


class Kind(StrEnum):
    """What an entry is."""

    DEAL = "deal"
    PERSON = "person"
    PAGE = "page"
    ACTION = "action"
    OPTION = "option"
    PIPELINE = "pipeline"


class Entry(NamedTuple):
    """One row: `key` says of its kind which it is, `beside` stands at its end.

    `found` is what the entry is about where it comes from the file; what it says is then made when it is shown.
    `why` says why it cannot be done at present, and is empty where it can. `line` is what is searched.
    """

    kind: Kind
    key: str
    title: str
    line: str
    detail: str = ""
    beside: str = ""
    icon: str = ""
    why: str = ""
    found: FoundDeal | FoundPerson | None = None


def entry(
    kind: Kind, key: str, title: str, detail: str = "", beside: str = "", icon: str = "", why: str = ""
) -> Entry:
    """Return an entry that says all of itself."""
    return Entry(kind, key, title, line_of(f"{title} {detail}"), detail, beside, icon, why)


def line_of(text: str) -> str:
    """Return the line that is searched: a blank stands before every word."""
    return f" {folded(text)}"


def of_deals(found: Findable) -> tuple[Entry, ...]:
    """Return the deals of a file as entries, in their order."""
    return tuple(
        Entry(
            Kind.DEAL,
            deal.deal_id,
            deal.name,
            line_of(f"{deal.name} {deal.account} {deal.stage}"),
            icon="deal",
            found=deal,
        )
        for deal in found.deals
    )


def of_people(found: Findable) -> tuple[Entry, ...]:
    """Return the people of a file as entries, in their order."""
    return tuple(
        Entry(
            Kind.PERSON,
            person.person_id,
            person.name,
            line_of(f"{person.name} {person.title} {person.deal}"),
            icon="person",
            found=person,
        )
        for person in found.people
    )


def value_of(deal: FoundDeal) -> Money | None:
    """Return what a deal is worth, None where that is not known."""
    return None if deal.minor is None else Money(deal.minor, deal.currency)
