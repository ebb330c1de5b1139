# SPDX-License-Identifier: MIT
"""What is half typed about the conversation that mattered, as a draft keeps it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from rider.domain.review.answers import Answer, Choice, Draft, Question
from ui.review.conversation.talk_fields import Talk

NONE = "none"
"""What is chosen where no conversation mattered, in place of a deal."""


@dataclass(slots=True)
class TypedTalks:
    """Which deal is chosen, or none; what is written of each, also of those that are not; and why none."""

    chosen: str = ""
    talks: dict[str, Talk] = field(default_factory=dict)
    why: str = ""

    def to_json(self) -> str:
        """Return it as text; empty where nothing is chosen or written."""
        if not (self.chosen or self.talks or self.why):
            return ""
        return json.dumps({"chosen": self.chosen, "talks": self.talks, "why": self.why}, ensure_ascii=False)

    def answers(self) -> tuple[Answer, ...]:
        """Return what is whole enough to be an answer."""
        page, why = Question.CONVERSATION, self.why.strip()
        if self.chosen == NONE:
            return (Answer(page, Choice.NO_TALK, why),) if why else ()
        talk = self.talks.get(self.chosen, Talk())
        if not talk.shifted.strip():
            return ()
        answers = [Answer(page, Choice.TALK, talk.shifted.strip(), self.chosen)]
        if talk.leads.strip() and talk.month:
            month, leads = date.fromisoformat(talk.month), talk.leads.strip()
            answers.append(Answer(page, Choice.LEADS_TO, leads, self.chosen, day=month))
        return tuple(answers)


def from_draft(draft: Draft) -> TypedTalks:
    """Return what was typed before, else what was answered before."""
    typed = (draft.typed or {}).get(Question.CONVERSATION.value)
    return (_from_json(typed) if typed else None) or _from_answers(draft.of(Question.CONVERSATION))


def _from_json(text: str) -> TypedTalks | None:
    try:
        kept = json.loads(text)
        talks = {str(key): Talk(*map(str, talk)) for key, talk in kept["talks"].items()}
        for talk in talks.values():
            date.fromisoformat(talk.month or "2000-01-01")
        return TypedTalks(str(kept["chosen"]), talks, str(kept["why"]))
    except (ValueError, LookupError, TypeError, AttributeError):
        return None


def _from_answers(answers: tuple[Answer, ...]) -> TypedTalks:
    by_choice: Mapping[Choice, Answer] = {answer.choice: answer for answer in answers}
    if (none := by_choice.get(Choice.NO_TALK)) is not None:
        return TypedTalks(NONE, why=none.words)
    talk, leads = by_choice.get(Choice.TALK), by_choice.get(Choice.LEADS_TO)
    if talk is None or talk.deal_id is None:
        return TypedTalks()
    month = leads.day.isoformat() if leads is not None and leads.day is not None else ""
    written = Talk(talk.words, leads.words if leads is not None else "", month)
    return TypedTalks(talk.deal_id, {talk.deal_id: written})
