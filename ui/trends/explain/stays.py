# SPDX-License-Identifier: MIT
"""How it comes about how long deals stay in a stage, and which are quiet too long there."""

from PySide6.QtCore import QCoreApplication

from rider.domain.cohorts import LEAST_COMPLETED
from rider.domain.stats import LEAST_RATED
from rider.domain.trends import Trends
from rider.domain.trends.stages import Stalls, StayLength, TimeInStage
from ui.trends.explain.stages import based, own_stages, several, stage_of
from ui.trends.explain.words import Explained, Said, lines, n, not_apart
from ui.trends.told.cards import days

_STALLED = 1.5


def time_in_stage(trends: Trends, of: str) -> Explained:
    """Explain how long deals stay in a stage."""
    own = own_stages(trends.time_in_stage, of)
    waiting = sum(one.latest.waiting for one in own)
    few = max((one.latest.done for one in own), default=0)
    return based(own)._replace(
        what=_tr(
            "After how many days half of the deals have left this stage, of the latest stays there that "
            "began in the window (Kaplan–Meier median)."
        ),
        counts=several(own, _stay, stage_of),
        sure=_few(few) if few < LEAST_RATED else _tr("It is an estimate: the more have left, the steadier."),
        more=(
            Said(_tr("What waiting deals do to it"), _waiting(waiting)),
            Said(_tr("All stays of a deal together"), several(own, _together, stage_of)),
        ),
    )


def _few(done: int) -> str:
    return _tr("Only {n} have left so far: too few to lean on it.").format(n=n(done))


def _waiting(waiting: int) -> str:
    if not waiting:
        return _tr("None waits here now. Those that do count for as long as they have waited.")
    said = _tr(
        "{n} still wait, and count for as long as they have: each takes at least that long, and nobody "
        "knows how much longer. Without them the stay would look shorter than it is."
    )
    return said.format(n=n(waiting))


def _stay(one: TimeInStage) -> str:
    told = one.latest
    beside = []
    if told.done_median is not None:
        beside.append(_tr("those that left took {days}").format(days=days(told.done_median)))
    if told.waiting_median is not None:
        beside.append(_tr("those still there wait {days} so far").format(days=days(told.waiting_median)))
    plain = _tr("Plain medians: {said}").format(said=", ".join(beside)) if beside else ""
    return lines((_length(told), plain))


def _together(one: TimeInStage) -> str:
    return _length(one.cumulative)


def _length(told: StayLength) -> str:
    counts = _tr("{done} left and {waiting} still there").format(done=n(told.done), waiting=n(told.waiting))
    if told.median is None:
        return _tr("not to tell yet, for too few have left: {counts}").format(counts=counts)
    return _tr("{days}, from {counts}").format(days=days(told.median), counts=counts)


def stalls(trends: Trends, of: str) -> Explained:
    """Explain which deals are quiet too long."""
    own = own_stages(trends.stalls, of)
    return Explained(
        what=_tr(
            "Open deals without a sign from the buyer or a new proof for longer than is usual in this "
            "stage. One that is silent for once the usual time is quiet too long, from one and a half "
            "times on it is stalled. One that waits for an agreed day with a reason is neither."
        ),
        counts=several(own, _quiet, stage_of)
        or _tr("How open deals stand is known of the present day alone."),
        sure=_tr("These are counts, as of now."),
        more=(Said(_tr("The usual time"), several(own, _usual, stage_of)),),
        imported=not_apart(trends),
    )


def _quiet(one: Stalls) -> str:
    said = _tr(
        "of {open} open: {flagged} quiet too long, {stalled} of these stalled; {waits} waiting as agreed"
    )
    return said.format(open=n(one.open), flagged=n(one.flagged), stalled=n(one.stalled), waits=n(one.waits))


def _usual(one: Stalls) -> str:
    twice = days(_STALLED * one.threshold)
    if one.is_own:
        said = _tr("{days}, the median of the stays that ended here (Kaplan–Meier); stalled from {twice} on.")
    else:
        said = _tr(
            "{days}, as the playbook says while fewer than {least} stays have ended; stalled from {twice} on."
        )
    return said.format(days=days(one.threshold), twice=twice, least=LEAST_COMPLETED)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrendExplained", text)
