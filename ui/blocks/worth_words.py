# SPDX-License-Identifier: MIT
"""What makes a deal worth an hour, in words: the reason in a line, what to do, and the formula."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from rider.domain.focus.leverage import Factors, Odds, Urge
from rider.domain.focus.worth import DueToday, Planned, ProofsShort, Worth, WorthReason
from rider.domain.reasons import GateOpen, NoNextStep, Overdue, Quiet, Slipped
from ui.blocks import kinds
from ui.regional import decimal, short
from ui.widgets.reason_words import days_words


def reason_words(one: Worth) -> str:
    """Return in one line why an hour on a deal is worth it."""
    return reason_line(one.reason)


def reason_line(reason: WorthReason) -> str:
    """Return a reason in one line."""
    return _LINES[type(reason)](reason)


def tone_of(one: Worth) -> str:
    """Return the role of the words of a reason: what is owed cries louder than what is short."""
    if isinstance(one.reason, Overdue | NoNextStep):
        return "danger"
    return "warn" if isinstance(one.reason, Quiet | Slipped | DueToday) else "muted"


def suggestion_words(one: Worth) -> str:
    """Return what to do in the hour: the kind of work, and the proof that it would get."""
    kind = kinds.kind(one.kind)
    return f"{kind}: {one.requirement_title}" if one.requirement_title else kind


def formula_words(one: Worth) -> str:
    """Return what the deals are ranked by, with this deal's numbers, a line for each factor."""
    made_of = one.factors
    lines = [
        _tr("Value × odds × closeness × urgency"),
        _value(one, made_of),
        f"× {_number(made_of.odds)}  {_odds(one.odds, one.stage_name)}",
        f"× {_number(made_of.closeness)}  {_closeness(one)}",
        f"× {_number(made_of.urgency)}  {_urgency(one.urges)}",
        f"= {_number(made_of.score)}",
    ]
    return "\n".join(lines)


def _value(one: Worth, made_of: Factors) -> str:
    number = f"   {_number(made_of.value)}  "
    if one.value is None or one.typical is None:
        return number + _tr("no value yet, which counts as a quarter of a typical deal")
    told = _tr("{value}, where your typical open deal is {typical}")
    return number + told.format(value=short(one.value), typical=short(one.typical))


def _odds(odds: Odds, stage: str) -> str:
    if odds.is_own:
        told = _tr("your own odds from {stage}: {k} of {n} won, at least this likely (95%)")
    else:
        told = _tr("the playbook’s odds from {stage}, until five of yours have ended ({n} so far)")
    return told.format(stage=stage, k=odds.k, n=odds.n)


def _closeness(one: Worth) -> str:
    if not one.missing:
        return _tr("the gate to {stage} is open").format(stage=one.next_stage_name)
    if one.missing == 1:
        return _tr("one proof short of {stage}").format(stage=one.next_stage_name)
    told = _tr("{missing} of {asked} proofs short of {stage}")
    return told.format(missing=one.missing, asked=one.asked, stage=one.next_stage_name)


def _urgency(pressing: tuple[Urge, ...]) -> str:
    said = {
        Urge.OVERDUE: _tr("step overdue"),
        Urge.STALLED: _tr("stalled"),
        Urge.NO_NEXT_STEP: _tr("no next step"),
        Urge.DUE_TODAY: _tr("step due today"),
        Urge.QUIET: _tr("quiet"),
        Urge.SLIPPED: _tr("close pushed"),
    }
    return ", ".join(said[urge] for urge in pressing) or _tr("nothing presses")


def _overdue(reason: Overdue) -> str:
    return _tr("Next step {days} overdue").format(days=days_words(reason.days))


def _quiet(reason: Quiet) -> str:
    days, pace = days_words(reason.days), round(reason.pace.days)
    told = _tr("Quiet {days}, your deals here move in {pace}")
    if not reason.pace.is_own:
        told = _tr("Quiet {days}, the playbook allows {pace} here")
    return told.format(days=days, pace=pace)


def _no_step(_reason: NoNextStep) -> str:
    return _tr("No next step")


def _due(_reason: DueToday) -> str:
    return _tr("Next step due today")


def _slipped(reason: Slipped) -> str:
    told = _tr("Close date pushed {times} times, {days}")
    return told.format(times=reason.pushes, days=days_words(reason.days))


def _open(reason: GateOpen) -> str:
    return _tr("The gate to {stage} is open").format(stage=reason.stage)


def _short(reason: ProofsShort) -> str:
    if reason.missing == 1:
        return _tr("1 proof short of {stage}").format(stage=reason.stage)
    return _tr("{count} proofs short of {stage}").format(count=reason.missing, stage=reason.stage)


def _planned(reason: Planned) -> str:
    return _tr("Planned in your review: {words}").replace("{words}", reason.words)


def _number(factor: float) -> str:
    return decimal(factor, 2) if factor < 10 else decimal(factor, 1)


def _tr(text: str) -> str:
    return QCoreApplication.translate("WorthWords", text)


_LINES: dict[type, Callable[[Any], str]] = {
    Overdue: _overdue,
    Quiet: _quiet,
    NoNextStep: _no_step,
    DueToday: _due,
    Slipped: _slipped,
    GateOpen: _open,
    ProofsShort: _short,
    Planned: _planned,
}
