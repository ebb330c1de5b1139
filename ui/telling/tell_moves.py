# SPDX-License-Identifier: MIT
"""Where a deal stands, in the sentences of the record."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from rider.domain.events import EventKind, LostReason, Outcome
from rider.reads.timeline import TimelineEntry
from ui.regional import full
from ui.telling.telling import Tell, Told, arrow, day_of, from_to, kind_words, within, words_of
from ui.telling.words import lost_reasons


def _created(entry: TimelineEntry, _today: date) -> Told:
    line = _tr("Imported into {stage}") if entry.imported else _tr("Made in {stage}")
    return Told(line.format(stage=entry.stage_name), words_of(entry))


def _claimed(entry: TimelineEntry, _today: date) -> Told:
    if entry.outcome in (Outcome.WON, Outcome.LOST):
        won = entry.outcome == Outcome.WON
        line = _tr("The import claims that it is won") if won else _tr("The import claims that it is lost")
        return Told(line, words_of(entry))
    return Told(_tr("The import claims {stage}").format(stage=entry.stage_name))


def _reported(entry: TimelineEntry, today: date) -> Told:
    named = {
        Outcome.WON.value: _tr("The file says that it was won"),
        Outcome.LOST.value: _tr("The file says that it was lost"),
    }
    came = _tr("The file says that it came to {stage}").format(stage=entry.body.get("stage", ""))
    worth = entry.values[1]
    below = (_tr("Value then: {money}").format(money=full(worth)),) if worth else ()
    return Told(named.get(str(entry.body.get("outcome")), came), below)


def _claim_lowered(entry: TimelineEntry, _today: date) -> Told:
    after = entry.body.get("after")
    adopted = isinstance(after, dict) and after.get("adopted")
    line = _tr("Adopted in {stage}") if adopted else _tr("Claim lowered to {stage}")
    return Told(line.format(stage=entry.stage_name), from_to(entry.from_stage, entry.stage_name))


def _moved(entry: TimelineEntry, _today: date) -> Told:
    line = _tr("Moved to {stage}")
    if entry.kind is EventKind.MOVED_BACK:
        line = _tr("Moved back to {stage}")
    elif entry.body.get("silently"):
        line = _tr("Proven in {stage}, within what the import claims")
    return Told(
        line.format(stage=entry.stage_name), (*from_to(entry.from_stage, entry.stage_name), *words_of(entry))
    )


def _won(entry: TimelineEntry, today: date) -> Told:
    old, new = entry.values
    below = [_tr("Final amount: {money}").format(money=full(new))] if new else []
    if old and new and old != new:
        below = [arrow(_tr("Value"), full(old), full(new))]
    if signed := day_of(within(entry, "after", "closed_on"), today):
        below.append(_tr("Signed on {day}").format(day=signed))
    return Told(_tr("Won"), tuple(below))


def _lost(entry: TimelineEntry, _today: date) -> Told:
    reason = str(entry.body.get("reason", ""))
    named = lost_reasons()[LostReason(reason)] if reason in set(LostReason) else ""
    return Told(_tr("Lost"), (*([named] if named else []), *words_of(entry)))


def _reopened(entry: TimelineEntry, _today: date) -> Told:
    return Told(_tr("Reopened in {stage}").format(stage=entry.stage_name), words_of(entry))


def _pipeline_changed(entry: TimelineEntry, _today: date) -> Told:
    line = _tr("Taken into the pipeline “{name}”").format(name=entry.about)
    return Told(line, (*from_to(entry.from_stage, entry.stage_name), *words_of(entry)))


def _voided(entry: TimelineEntry, _today: date) -> Told:
    line = _tr("Undone: {what}").format(what=kind_words(entry.about_kind))
    return Told(line, (_tr("Back in {stage}").format(stage=entry.stage_name),))


def _undone(entry: TimelineEntry, _today: date) -> Told:
    return Told(_tr("Undone: {what}").format(what=kind_words(entry.about_kind)))


TELLERS: Mapping[EventKind, Tell] = {
    EventKind.CREATED: _created,
    EventKind.CLAIMED: _claimed,
    EventKind.REPORTED: _reported,
    EventKind.CLAIM_LOWERED: _claim_lowered,
    EventKind.MOVED: _moved,
    EventKind.MOVED_BACK: _moved,
    EventKind.WON: _won,
    EventKind.LOST: _lost,
    EventKind.REOPENED: _reopened,
    EventKind.PIPELINE_CHANGED: _pipeline_changed,
    EventKind.VOIDED: _voided,
    EventKind.UNDONE: _undone,
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Timeline", text)
