# SPDX-License-Identifier: MIT
"""Why a deal wears its badge, in sentences: the card's tooltip and the deal panel say the same."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication

from rider.domain import reasons as why
from rider.domain.momentum import LEAST_STAYS
from ui.regional import dated, short
from ui.widgets.days import qdate


def _tr(text: str) -> str:
    return QCoreApplication.translate("reasons", text)


def reason_sentences(reasons: Iterable[why.Reason]) -> list[str]:
    """Return a short paragraph for each reason, in their order."""
    return [_SENTENCES[type(reason)](reason) for reason in reasons]


def days_words(days: int) -> str:
    """Return a number of days: 1 day, 16 days."""
    return _tr("1 day") if days == 1 else _tr("{days} days").format(days=days)


def _no_next_step(_reason: why.NoNextStep) -> str:
    return _tr("There is no next step. Set one, with a day.")


def _overdue(reason: why.Overdue) -> str:
    day = dated(qdate(reason.since), "d MMM")
    return _tr("The next step was due {days} ago, on {day}.").format(days=days_words(reason.days), day=day)


def _put_off(reason: why.PutOff) -> str:
    return _tr("The same next step was put off {times} times.").format(times=reason.times)


def _quiet(reason: why.Quiet) -> str:
    said = _tr("Stalled: quiet for {days}.") if reason.is_stalled else _tr("Quiet for {days}.")
    return f"{said.format(days=days_words(reason.days))} {_pace(reason)}"


def _pace(reason: why.Quiet) -> str:
    pace = reason.pace
    if pace.is_own:
        told = _tr("Half of your deals leave {stage} within {days} ({done} done, {waiting} still there).")
    elif pace.done < LEAST_STAYS:
        told = _tr(
            "In {stage} the playbook allows {days}, until {least} of your deals have left it ({done} so far)."
        )
    else:
        told = _tr(
            "In {stage} the playbook allows {days}: most of your deals there have not left it yet"
            " ({done} done, {waiting} still there)."
        )
    return told.format(
        stage=reason.stage,
        days=days_words(round(pace.days)),
        done=pace.done,
        waiting=pace.waiting,
        least=LEAST_STAYS,
    )


def _waits(reason: why.Waits) -> str:
    day = dated(qdate(reason.until), "d MMM yyyy")
    if not reason.why:
        return _tr("Waits until {day}.").format(day=day)
    return _tr("Waits until {day}: {why}").format(day=day, why=" ".join(reason.why.split()))


def _slipped(reason: why.Slipped) -> str:
    told = _tr("The expected close moved later {times} times, by {days} in all.")
    return told.format(times=reason.pushes, days=days_words(reason.days))


def _stale(reason: why.StaleProof) -> str:
    told = _tr("Proof out of date: “{title}” is {age} old and counts for {life}.")
    return told.format(title=reason.title, age=days_words(reason.age_days), life=days_words(reason.life_days))


def _claims(reason: why.Claims) -> str:
    told = _tr("Claims {claimed}; {proven} is proven.")
    return told.format(claimed=reason.claimed, proven=reason.proven)


def _hope(reason: why.Hope) -> str:
    share = round(100 * reason.proven / reason.asked)
    told = _tr("You say {stated}%, proof says {share}% ({proven} of {asked}).").format(
        stated=reason.stated, share=share, proven=reason.proven, asked=reason.asked
    )
    if reason.hoped is None or reason.value is None or reason.hoped.minor <= 0:
        return told
    hope = _tr("So {hoped} of {value} is hope.").format(hoped=short(reason.hoped), value=short(reason.value))
    return f"{told} {hope}"


def _gate_open(reason: why.GateOpen) -> str:
    return _tr("The gate to {stage} is open: all that it asks for is there.").format(stage=reason.stage)


def _moved_today(_reason: why.MovedToday) -> str:
    return _tr("It moved forward today.")


_SENTENCES: dict[type, Callable[[Any], str]] = {
    why.NoNextStep: _no_next_step,
    why.Overdue: _overdue,
    why.PutOff: _put_off,
    why.Quiet: _quiet,
    why.Waits: _waits,
    why.Slipped: _slipped,
    why.StaleProof: _stale,
    why.Claims: _claims,
    why.Hope: _hope,
    why.GateOpen: _gate_open,
    why.MovedToday: _moved_today,
}
