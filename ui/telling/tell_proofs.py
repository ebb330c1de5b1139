# SPDX-License-Identifier: MIT
"""Proofs, people and steps, in the sentences of the record."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from rider.domain.deal import StepOutcome
from rider.domain.events import EventKind
from rider.domain.proof import Role
from rider.reads.timeline import TimelineEntry
from ui.regional import full
from ui.telling.telling import Tell, Told, arrow, as_object, changed, day_of, kind_words, said_of, words_of
from ui.widgets.proof_words import taken_out
from ui.widgets.roles import role_words


def _proved(entry: TimelineEntry, today: date) -> Told:
    body = entry.body
    line = _tr("Proof: {requirement}")
    if body.get("supersedes_id"):
        line = _tr("Proof corrected: {requirement}")
    elif body.get("again"):
        line = _tr("Proof said again: {requirement}")
    facts = [entry.person] if entry.person else []
    facts += [full(entry.values[1])] if entry.values[1] else []
    if due := day_of(body.get("due_on"), today):
        facts.append(_tr("by {day}").format(day=due))
    facts += [_tr("with a file")] if body.get("attachment") else []
    facts += [_tr("with a link")] if body.get("link") else []
    facts += [_momentum_words(entry.momentum)] if entry.momentum else []
    below = [said_of(entry), " · ".join(facts)]
    return Told(line.format(requirement=entry.about), tuple(text for text in below if text))


def _waived(entry: TimelineEntry, _today: date) -> Told:
    return Told(_tr("Waived: {requirement}").format(requirement=entry.about), (said_of(entry),))


def _withdrew(entry: TimelineEntry, _today: date) -> Told:
    why = words_of(entry)
    below = [
        _tr("It said: {words}").format(words=said_of(entry)),
        *(_tr("Because: {why}").format(why=w) for w in why),
    ]
    return Told(_tr("Proof withdrawn: {requirement}").format(requirement=entry.about), tuple(below))


def _redacted(entry: TimelineEntry, _today: date) -> Told:
    line = _tr("Words taken out for good: {what}").format(what=kind_words(entry.about_kind))
    return Told(line, (entry.about,) if entry.about and entry.about_kind != EventKind.STEP_SET else ())


def _momentum(entry: TimelineEntry, _today: date) -> Told:
    by = _tr("by the proof: {requirement}").format(requirement=entry.about)
    return Told(_momentum_words(entry.kind), (by,) if entry.about else words_of(entry))


def _momentum_words(kind: EventKind) -> str:
    return {
        EventKind.STAKEHOLDER_IDENTIFIED: _tr("Stakeholder identified"),
        EventKind.OBJECTION_SURFACED: _tr("Objection surfaced"),
        EventKind.DECISION_PROCESS_CLARIFIED: _tr("Decision process clarified"),
        EventKind.NEXT_STEP_AGREED: _tr("Next step agreed with the buyer"),
        EventKind.CONVERSATION_HELD: _tr("Conversation held"),
    }[kind]


def _person_added(entry: TimelineEntry, _today: date) -> Told:
    return Told(_tr("Named: {person}").format(person=entry.person), _role_of(entry.body))


def _person_removed(entry: TimelineEntry, _today: date) -> Told:
    return Told(_tr("Removed: {person}").format(person=entry.person))


def _person_changed(entry: TimelineEntry, _today: date) -> Told:
    below = [taken_out()] if entry.redacted else []
    pairs = as_object(entry.words)
    for key, name in (("name", _tr("Name")), ("title", _tr("Title"))):
        below += [changed(name, pairs[key])] if key in pairs else []
    return Told(_tr("Changed: {person}").format(person=entry.person), (*below, *_role_of(entry.body)))


def _role_of(body: Mapping[str, object]) -> tuple[str, ...]:
    known = set(Role)
    now, before = str(body.get("role", "")), str(body.get("before", ""))
    if now not in known:
        return ()
    if before in known:
        return (arrow(_tr("Part"), role_words(Role(before)), role_words(Role(now))),)
    return (role_words(Role(now)),)


def _step_set(entry: TimelineEntry, today: date) -> Told:
    what, *grounds = entry.words.split("\n")
    line = _tr("Next step: {what}").format(what=what or taken_out())
    below = []
    if due := day_of(entry.body.get("due_on"), today):
        below.append(_tr("due {day}").format(day=due))
    if pushes := entry.body.get("pushes"):
        below.append(_tr("put off so far: {n}").format(n=pushes))
    named = (_tr("Why now: {words}"), _tr("Refers to: {words}"), _tr("Changed since: {words}"))
    told = [text.format(words=words) for text, words in zip(named, grounds, strict=False) if words]
    return Told(line, (" · ".join(below), *told) if below else tuple(told))


def _step_closed(entry: TimelineEntry, _today: date) -> Told:
    outcome = str(entry.body.get("outcome", ""))
    line = {
        StepOutcome.DONE: _tr("Step done: {what}"),
        StepOutcome.RESCHEDULED: _tr("Step put off: {what}"),
        StepOutcome.REPLACED: _tr("Step replaced: {what}"),
        StepOutcome.LET_GO: _tr("Step let go: {what}"),
        StepOutcome.UNDONE: _tr("Step taken back: {what}"),
    }[StepOutcome(outcome)]
    return Told(line.format(what=entry.about or taken_out()), words_of(entry))


TELLERS: Mapping[EventKind, Tell] = {
    EventKind.PROVED: _proved,
    EventKind.WAIVED: _waived,
    EventKind.WITHDREW: _withdrew,
    EventKind.REDACTED: _redacted,
    EventKind.STAKEHOLDER_IDENTIFIED: _momentum,
    EventKind.OBJECTION_SURFACED: _momentum,
    EventKind.DECISION_PROCESS_CLARIFIED: _momentum,
    EventKind.NEXT_STEP_AGREED: _momentum,
    EventKind.CONVERSATION_HELD: _momentum,
    EventKind.PERSON_ADDED: _person_added,
    EventKind.PERSON_CHANGED: _person_changed,
    EventKind.PERSON_REMOVED: _person_removed,
    EventKind.STEP_SET: _step_set,
    EventKind.STEP_CLOSED: _step_closed,
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Timeline", text)
