# SPDX-License-Identifier: MIT
"""The answers of a review as they are read later."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from rider.domain.review.answers import Answer, Choice, Question
from ui.review.titles import month_words


def answers_by_page(answers: Iterable[Answer], names: Mapping[str, str]) -> dict[Question, list[str]]:
    """Return answers in words by the page that asked; a deal that has no name here is called a deal."""
    told: dict[Question, list[str]] = {}
    order = list(Question)
    for answer in sorted(answers, key=lambda one: order.index(one.question)):
        told.setdefault(answer.question, []).append(answer_words(answer, names))
    return told


def answer_words(answer: Answer, names: Mapping[str, str]) -> str:
    """Return an answer in words."""
    words = " ".join(answer.words.split())
    deal = names.get(answer.deal_id or "") or _tr("A deal")
    if answer.choice is Choice.LEADS_TO:
        month = month_words(answer.day) if answer.day is not None else ""
        return _tr("It should lead to: {words} ({month})").replace("{month}", month).replace("{words}", words)
    plainly = {
        Choice.CONFIRMED: _tr("As the ledger has it."),
        Choice.NOTHING: _tr("Nothing moved."),
        Choice.NO_TALK: _tr("None."),
        Choice.TALK: f"{deal}:",
        Choice.PLAN: f"{deal}:",
        Choice.CARRIED: _tr("Left for another day: {deal}").replace("{deal}", deal),
        Choice.NOTE: "",
    }[answer.choice]
    return " ".join(part for part in (plainly, words, f"({answer.who})" if answer.who else "") if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Review", text)
