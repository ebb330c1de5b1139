# SPDX-License-Identifier: MIT
"""What was said anew of a deal itself, in the sentences of the record."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from rider.domain.events import EventKind
from rider.reads.timeline import TimelineEntry
from ui.regional import percent
from ui.telling.telling import Tell, Told, amount, arrow, changed, day_of, words_of


def _changed_facts(entry: TimelineEntry, today: date) -> Told:
    value = entry.kind is EventKind.VALUE_CHANGED
    below = [_value_line(entry)] if value else []
    for column, name in _columns().items():
        pair = entry.body.get(column)
        if isinstance(pair, list) and len(pair) == 2:
            below.append(arrow(name, _plain(pair[0], column, today), _plain(pair[1], column, today)))
    line = _tr("Value changed") if value else _tr("Facts changed")
    return Told(line, tuple(text for text in below if text))


def _value_line(entry: TimelineEntry) -> str:
    if "value_minor" not in entry.body:
        return changed(_tr("Currency"), entry.body.get("currency"))
    old, new = entry.values
    return arrow(_tr("Value"), amount(old), amount(new))


def _columns() -> dict[str, str]:
    return {
        "name": _tr("Name"),
        "account": _tr("Account"),
        "expected_close": _tr("Expected close"),
        "closed_on": _tr("Closed"),
        "probability": _tr("Your probability"),
        "lead_source": _tr("Source"),
        "owner": _tr("Owner"),
        "crm_says": _tr("The CRM says"),
        "external_source": _tr("Comes from"),
        "external_id": _tr("Its id there"),
    }


def _plain(value: object, column: str, today: date) -> str:
    if value is None or value == "":
        return _tr("nothing")
    if column in ("expected_close", "closed_on"):
        return day_of(value, today) or str(value)
    if column == "probability" and isinstance(value, int):
        return percent(value)
    return str(value)


def _close_pushed(entry: TimelineEntry, today: date) -> Told:
    body = entry.body
    why = {
        "guess": _tr("The date was a guess"),
        "new_obstacle": _tr("A new obstacle"),
        "crm": _tr("The import says so"),
    }.get(str(body.get("why")), "")
    days = arrow(_tr("Expected close"), day_of(body.get("from"), today), day_of(body.get("to"), today))
    return Told(_tr("Close pushed"), (days, *([why] if why else []), *words_of(entry)))


def _wait_set(entry: TimelineEntry, today: date) -> Told:
    pair = entry.body.get("until")
    until = pair[1] if isinstance(pair, list) and len(pair) == 2 else None
    if not until:
        return Told(_tr("The wait ended"), words_of(entry))
    return Told(_tr("Waits until {day}").format(day=day_of(until, today)), words_of(entry))


def _archived(entry: TimelineEntry, _today: date) -> Told:
    if "import" in entry.body:
        return Told(_tr("Archived"), (_tr("The import was taken back"),))
    return Told(_tr("Archived"), (_tr("by undo"),) if "undone" in entry.body else words_of(entry))


def _restored(entry: TimelineEntry, _today: date) -> Told:
    return Told(_tr("Restored"))


def _merged(entry: TimelineEntry, _today: date) -> Told:
    if entry.deal_name:
        return Told(_tr("“{deal}” was merged into this deal").format(deal=entry.deal_name))
    return Told(_tr("Merged into “{deal}”").format(deal=entry.about))


TELLERS: Mapping[EventKind, Tell] = {
    EventKind.DEAL_CHANGED: _changed_facts,
    EventKind.VALUE_CHANGED: _changed_facts,
    EventKind.CLOSE_PUSHED: _close_pushed,
    EventKind.WAIT_SET: _wait_set,
    EventKind.ARCHIVED: _archived,
    EventKind.RESTORED: _restored,
    EventKind.MERGED: _merged,
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Timeline", text)
