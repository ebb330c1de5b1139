# SPDX-License-Identifier: MIT
"""The review of a day or a week: its questions, and what is answered.

Nothing here moves a deal or proves anything: a review says what the rep makes of a day, and its verdict
follows from the events of that day alone.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from rider.domain.periods import month_of
from rider.domain.review.verdict import Judged
from rider.domain.said import Said


class Period(StrEnum):
    """What a review is about."""

    DAY = "day"
    WEEK = "week"

    @property
    def days(self) -> int:
        """Return how many days it has."""
        return 1 if self is Period.DAY else 7


class ReviewForm(StrEnum):
    """How much of a review is asked; a day off asks nothing."""

    FULL = "full"
    SHORT = "short"
    DAY_OFF = "day_off"


class Question(StrEnum):
    """What a page of a review asks: the six of a day, then those of a week and of a reassessment.

    The page WEAKEST shows the weakest stage and gives something to think about; what is said to that is the
    answer to PROMPT, which is no page. STOP and TRY are asked on one page, that of STOP.
    """

    MOVED = "moved"
    CONVERSATION = "conversation"
    MEETINGS = "meetings"
    PROTECTED = "protected"
    OWED = "owed"
    TOMORROW = "tomorrow"

    WEEK = "week"
    HEARING = "hearing"
    LEADS = "leads"
    ENGAGING = "engaging"
    SAYING = "saying"
    CHANGED = "changed"
    WEAKEST = "weakest"
    PROMPT = "prompt"
    STOP = "stop"
    TRY = "try"


ROTATING = (
    Question.HEARING,
    Question.LEADS,
    Question.ENGAGING,
    Question.SAYING,
    Question.CHANGED,
)
"""Questions of which a week asks one in turn."""

PAGES: Mapping[ReviewForm, tuple[Question, ...]] = {
    ReviewForm.FULL: (
        Question.MOVED,
        Question.CONVERSATION,
        Question.MEETINGS,
        Question.PROTECTED,
        Question.OWED,
        Question.TOMORROW,
    ),
    ReviewForm.SHORT: (Question.MOVED, Question.OWED),
    ReviewForm.DAY_OFF: (),
}
"""The pages of a day's review in their order, one question each."""


class Choice(StrEnum):
    """What is chosen on a page, where there is something to choose.

    CONFIRMED and NOTHING answer what moved; TALK and NO_TALK which conversation mattered, of which LEADS_TO
    says what it should lead to; CARRIED is a debt that was left for another day; PLAN is a deal of
    tomorrow. NOTE is words alone.
    """

    CONFIRMED = "confirmed"
    NOTHING = "nothing"
    TALK = "talk"
    NO_TALK = "no_talk"
    LEADS_TO = "leads_to"
    CARRIED = "carried"
    PLAN = "plan"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer on a page; a page may have several, each at a place of its own.

    `who` names a person at the buyer in the rep's words, `subject_id` the next step of a debt, `day` the
    first day of the month by which a conversation should have led somewhere.
    """

    question: Question
    choice: Choice
    words: str = ""
    deal_id: str | None = None
    requirement_id: str | None = None
    subject_id: str | None = None
    who: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A review that is not finished: where the rep is, what is answered, and what is half typed by page."""

    form: ReviewForm = ReviewForm.FULL
    page: Question = Question.MOVED
    answers: tuple[Answer, ...] = ()
    typed: Mapping[str, str] | None = None
    seen: tuple[Question, ...] = ()
    """The pages that were gone through, with an answer or without one."""

    def of(self, question: Question) -> tuple[Answer, ...]:
        """Return the answers to a question."""
        return tuple(answer for answer in self.answers if answer.question is question)

    @property
    def done(self) -> frozenset[Question]:
        """Return the pages that were gone through, or that have an answer."""
        return frozenset((*self.seen, *(answer.question for answer in self.answers)))

    def with_seen(self, page: Question) -> "Draft":
        """Return the draft with a page that was gone through."""
        return self if page in self.seen else replace(self, seen=(*self.seen, page))

    def with_answers(self, question: Question, answers: Iterable[Answer], typed: str = "") -> "Draft":
        """Return the draft with these answers to a question in place of those before."""
        others = tuple(a for a in self.answers if a.question is not question)
        half = {**(self.typed or {}), question.value: typed}
        return replace(self, answers=(*others, *answers), typed={k: v for k, v in half.items() if v})

    def to_json(self) -> str:
        """Return the draft as text by which `from_json` finds it again."""
        kept = {
            "form": self.form.value,
            "page": self.page.value,
            "answers": [plain_answer(a) for a in self.answers],
            "typed": dict(self.typed or {}),
            "seen": [page.value for page in self.seen],
        }
        return json.dumps(kept, ensure_ascii=False)

    @staticmethod
    def from_json(text: str | None) -> "Draft | None":
        """Return a draft, None where the text is none or none that this build knows."""
        try:
            kept = json.loads(text) if text else None
            if kept is None:
                return None
            answers = tuple(answer_of(one) for one in kept["answers"])
            typed = {str(page): str(said) for page, said in kept["typed"].items()}
            seen = tuple(Question(page) for page in kept.get("seen", ()))
            return Draft(ReviewForm(kept["form"]), Question(kept["page"]), answers, typed, seen)
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
            return None


def answer_of(kept: Mapping[str, object]) -> Answer:
    """Return an answer from plain values.

    Raises:
        ValueError: they are none.
    """

    def text(name: str) -> str:
        return str(kept.get(name) or "")

    return Answer(
        Question(text("question")),
        Choice(text("choice")),
        words=text("words"),
        deal_id=text("deal_id") or None,
        requirement_id=text("requirement_id") or None,
        subject_id=text("subject_id") or None,
        who=text("who"),
        day=date.fromisoformat(text("day")) if text("day") else None,
    )


def plain_answer(answer: Answer) -> dict[str, object]:
    """Return an answer as plain values, by which `answer_of` finds it again."""
    said = {name: value for name, value in asdict(answer).items() if value}
    return {n: v.isoformat() if isinstance(v, date) else v for n, v in said.items()}


@dataclass(frozen=True, slots=True)
class Review:
    """A review as it was finished; a later revision says it anew and leaves this one in the record.

    `first` is its day, or the Monday of its week. `judged` is what the ledger said then. The record had
    `head_seq` events before it, the last of them with the hash `head`.
    """

    id: str
    period: Period
    first: date
    revision: int
    form: ReviewForm
    judged: Judged
    is_late: bool
    recorded_at: int
    head_seq: int
    head: str
    answers: tuple[Answer, ...] = ()

    @property
    def is_off(self) -> bool:
        """Say whether it tells that the rep was off; something may have moved all the same."""
        return self.form is ReviewForm.DAY_OFF

    def of(self, question: Question) -> tuple[Answer, ...]:
        """Return the answers to a question."""
        return tuple(answer for answer in self.answers if answer.question is question)


MOST_LETTERS = 2_000
"""How long an answer may be."""

TOO_LONG = Said("Say it in up to {most_letters:,} letters.", most_letters=MOST_LETTERS)

_WANTED = {
    Choice.NOTHING: "Say in a few words why nothing moved.",
    Choice.TALK: "Say what shifted in the buyer's thinking.",
    Choice.NO_TALK: "Say what got in the way of a conversation.",
    Choice.LEADS_TO: "Say what the conversation should lead to.",
    Choice.PLAN: "Say what comes next for this deal.",
}
_OF_DEAL = (Choice.TALK, Choice.LEADS_TO, Choice.CARRIED, Choice.PLAN)


def answer_faults(answer: Answer, day: date) -> tuple[str, ...]:
    """Return as sentences what an answer of the review of a day lacks."""
    told = []
    if answer.choice in _WANTED and not answer.words.strip():
        told.append(_WANTED[answer.choice])
    if len(answer.words) > MOST_LETTERS or len(answer.who) > MOST_LETTERS:
        told.append(TOO_LONG)
    if answer.choice in _OF_DEAL and answer.deal_id is None:
        told.append("Choose the deal that this is about.")
    if answer.choice is Choice.LEADS_TO and (answer.day is None or answer.day < month_of(day)):
        told.append("Choose the month by which it should lead there.")
    return tuple(told)


def talk_faults(answers: Iterable[Answer]) -> tuple[str, ...]:
    """Return as a sentence that several conversations are said to have mattered, or to lead somewhere."""
    told = Counter(answer.choice for answer in answers)
    several = max(told[Choice.TALK], told[Choice.LEADS_TO]) > 1
    return ("Choose one conversation, the one that mattered most.",) if several else ()


def is_late(first: date, period: Period, today: date) -> bool:
    """Say whether a review is late: of a day once that is over, of a week from the second day after it on."""
    return today > (first if period is Period.DAY else first + timedelta(days=period.days))
