# SPDX-License-Identifier: MIT
"""The 1:1 sheet in words, as passages that a page or a text is made of; nothing from data becomes markup."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from rider.domain.events import Outcome
from rider.domain.money import full
from rider.domain.review.answers import Period
from rider.domain.review.one_to_one import Move, MovedDeal, OneToOne, Plan, Since, ToldProof, TopDeal

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_HEAD_DIGITS = 12
"""How much of a hash is named: enough to compare two sheets by eye."""

_BETWEEN = "; "

_TAKEN_OUT = "The words were taken out."


class Line(NamedTuple):
    """A line of a passage: what it is about, and what is said; `parts` of which the end can be left out."""

    label: str
    words: str
    parts: tuple[str, ...] = ()

    def cut(self, count: int) -> str:
        """Return what is said with so many of its parts, and how many more there are."""
        kept, more = self.parts[:count], len(self.parts) - count
        return _BETWEEN.join((*kept, f"and {more} more") if more > 0 else kept)


@dataclass(frozen=True, slots=True)
class Passage:
    """What stands together about one deal: its name, where it belongs and what it is worth, and the rest."""

    name: str
    account: str = ""
    value: str = ""
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the sheet with its passages; `empty` is said where there are none."""

    title: str
    passages: tuple[Passage, ...]
    empty: str


@dataclass(frozen=True, slots=True)
class Written:
    """The whole sheet in words."""

    title: str
    note: str
    deals: Section
    week: tuple[Section, ...]
    record_title: str
    record: tuple[str, ...]

    @property
    def sections(self) -> tuple[Section, ...]:
        """Return the parts that are about deals."""
        return (self.deals, *self.week)


def written(sheet: OneToOne) -> Written:
    """Return the sheet in words, each from data as plain text in one line."""
    week = f"The week from {day_words(sheet.monday)}"
    return Written(
        title=f"1:1 · {day_words(sheet.day)} {sheet.day.year}",
        note=week if sheet.day > sheet.monday else f"{week} on",
        deals=Section(
            "Deals that matter most", tuple(map(_top, sheet.deals)), "There is no open deal to talk about."
        ),
        week=tuple(_week(sheet)),
        record_title="The record",
        record=tuple(_record(sheet)),
    )


def plain_text(sheet: OneToOne) -> str:
    """Return the sheet as text without any markup."""
    told = written(sheet)
    parts = [told.title, told.note]
    for section in told.sections:
        parts += ["", section.title, *([] if section.passages else [section.empty])]
        for passage in section.passages:
            parts.append(" · ".join(t for t in (passage.name, passage.account, passage.value) if t))
            parts += [f"{line.label}: {line.words}" for line in passage.lines]
    return "\n".join([*parts, "", told.record_title, *told.record])


def markdown(sheet: OneToOne) -> str:
    """Return the sheet as Markdown, in which nothing from data is markup."""
    told = written(sheet)
    parts = [f"# {escaped(told.title)}", "", escaped(told.note)]
    for section in told.sections:
        parts += ["", f"## {section.title}", *([] if section.passages else ["", section.empty])]
        for passage in section.passages:
            parts += ["", f"### {escaped(passage.name)}", "", *_items(passage)]
    parts += ["", f"## {told.record_title}", "", *(f"- {escaped(one)}" for one in told.record)]
    return "\n".join(parts) + "\n"


def _items(passage: Passage) -> Iterator[str]:
    """Yield what a passage says as list items: a label of our own always stands before what is from data."""
    beside = (Line("Account", passage.account), Line("Value", passage.value))
    for line in (*beside, *passage.lines):
        if line.words:
            yield f"- {escaped(line.label)}: {escaped(line.words)}"


# -- from data to plain text

_MARKS = re.compile(r"[\\`*_\[\]<>&|~#$@]|(?<=:)/(?=/)|(?<=\bwww)\.", re.IGNORECASE)
"""What Markdown takes for more than itself within a line: also addresses, which become links."""

_DIRECTED = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})
_SPLIT = frozenset({"Cc", "Zl", "Zp", "Zs"})
_DROPPED = frozenset("\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_FIRST_STRONG, _END = "\u2068", "\u2069"


def own(text: str) -> str:
    """Return words from data in one line of plain text, which cannot turn around what stands beside them.

    Signs that steer the direction of text are dropped, as are those that are no letters of any writing; where
    words run from right to left, they are isolated.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    spread = "".join(
        " " if unicodedata.category(sign) in _SPLIT else sign
        for sign in text
        if sign not in _DROPPED and unicodedata.category(sign) not in ("Cs", "Co", "Cn")
    )
    flat = " ".join(spread.split())
    turned = any(unicodedata.bidirectional(sign) in _DIRECTED for sign in flat)
    return f"{_FIRST_STRONG}{flat}{_END}" if turned else flat


def escaped(text: str) -> str:
    """Return one line of text for Markdown, in which every sign stands for itself."""
    return _MARKS.sub(r"\\\g<0>", text)


def day_words(day: date) -> str:
    """Return a day with its weekday, without the year."""
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"


# -- the three deals


def _top(deal: TopDeal) -> Passage:
    value = full(deal.value) if deal.value is not None else ""
    return Passage(own(deal.name), own(deal.account), value, tuple(_of_top(deal)))


def _of_top(deal: TopDeal) -> Iterator[Line]:
    if deal.outcome is not Outcome.OPEN:
        yield Line("Stage", "Won" if deal.outcome is Outcome.WON else "Lost")
        return
    claim = f" (the CRM says {own(deal.claimed)})" if deal.claimed else ""
    yield Line("Stage", f"{own(deal.stage)}{claim}, next is {own(deal.next_stage)}")
    titles = tuple(map(own, deal.missing))
    yield Line("Missing proof", _BETWEEN.join(titles) or f"None: {own(deal.next_stage)} is open", titles)
    if deal.plan is not None:
        yield Line("Plan", _plan(deal.plan))
    else:
        due = f", due {day_words(deal.due_on)}" if deal.due_on is not None else ""
        yield Line("Next step", f"{own(deal.step)}{due}" if deal.step else "None is set")


def _plan(plan: Plan) -> str:
    parts = [own(plan.words)]
    parts += [f"with {own(plan.who)}"] if plan.who.strip() else []
    parts += [f"for the proof: {own(plan.proof)}"] if plan.proof else []
    return " · ".join(parts)


# -- what moved


def _week(sheet: OneToOne) -> Iterator[Section]:
    """Yield the deals that moved, and where proof came in without a move, those for which it did."""
    moved = tuple(_moved(deal) for deal in sheet.moved if deal.moves)
    yield Section("Moved this week", moved, "Nothing moved this week.")
    nearer = tuple(_moved(deal) for deal in sheet.moved if not deal.moves)
    if nearer:
        yield Section("Closer to moving", nearer, "")


def _moved(deal: MovedDeal) -> Passage:
    value = full(deal.value) if deal.value is not None else ""
    moves = [Line("Moved", _move(move)) for move in deal.moves]
    proofs = [Line("Waived" if p.is_waiver else "Proof", _proof(p)) for p in deal.proofs]
    return Passage(own(deal.name), own(deal.account), value, (*moves, *proofs))


def _move(move: Move) -> str:
    after = "Won" if move.is_won else own(move.after)
    way = f"{own(move.before)} → {after}" if move.before and not move.is_won else after
    return f"{way}, {day_words(move.day)}"


def _proof(proof: ToldProof) -> str:
    words = own(proof.words)
    said = f"“{words}”" if words else _TAKEN_OUT
    who = f" ({own(proof.person)})" if proof.person else ""
    return f"{own(proof.requirement)}: {said}{who}"


# -- the record


def _record(sheet: OneToOne) -> Iterable[str]:
    yield f"Record up to event {sheet.head_seq:,} (head {_short(sheet.head)})."
    since = sheet.since
    if since is None:
        yield "No review is finished yet to compare it with."
    elif since.holds:
        yield f"Unchanged since the review of {_named(since)}."
    else:
        yield f"It is not what the review of {_named(since)} named. Run “rider check” to see why."


def _named(since: Since) -> str:
    first = day_words(since.first)
    review = f"the week from {first}" if since.period is Period.WEEK else first
    return f"{review} (event {since.seq:,}, head {_short(since.head)})"


def _short(head: str) -> str:
    return f"{head[:_HEAD_DIGITS]}…"
