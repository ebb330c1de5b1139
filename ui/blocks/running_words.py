# SPDX-License-Identifier: MIT
"""Blocks, and the time that is spent on them, in the rep's words."""

from PySide6.QtCore import QCoreApplication

from rider.domain.focus.blocks import MINUTE_MS, Block, GapKind, Spent
from ui.blocks import kinds
from ui.blocks.running_state import Running

_SECOND_MS = 1_000
_HOUR_MINUTES = 60
_LONGEST_IN_MINUTES = 100


def gap_words(kind: GapKind) -> str:
    """Return what a stretch that was not spent on the block is called."""
    return {
        GapKind.PAUSE: _tr("Paused"),
        GapKind.AWAY: _tr("Away"),
        GapKind.INTERNAL: _tr("Someone inside"),
        GapKind.EXTERNAL: _tr("Someone outside"),
        GapKind.PROSPECT_CALL: _tr("A prospect called"),
    }[kind]


def title(block: Block, *, private: bool = False) -> str:
    """Return what a block is called, as on the day; in private, nothing but its kind."""
    if private:
        return kinds.kind(block.kind)
    called = block.requirement_title or kinds.kind(block.kind)
    return " · ".join(text for text in (called, block.account or block.deal_name) if text)


def duration(ms: int) -> str:
    """Return a length of time in whole minutes: 4 min, 90 min, 2 h 03 min."""
    minutes = ms // MINUTE_MS
    if minutes < 1:
        return _tr("under 1 min")
    if minutes < _LONGEST_IN_MINUTES:
        return _tr("{n} min").format(n=minutes)
    hours, rest = divmod(minutes, _HOUR_MINUTES)
    return _tr("{h} h {m} min").format(h=hours, m=f"{rest:02}")


def countdown(running: Running) -> str:
    """Return the minutes and seconds that are left, or with a plus those beyond the planned time."""
    ms = running.over_ms if running.is_over else running.left_ms + _SECOND_MS - 1  # 0:00 is shown at the end
    minutes, seconds = divmod(ms // _SECOND_MS, 60)
    return f"{'+' if running.is_over else ''}{minutes}:{seconds:02}"


def under_countdown(running: Running) -> str:
    """Return what the countdown is about."""
    said = _tr("over {n} min") if running.is_over else _tr("left of {n} min")
    return said.format(n=running.planned_ms // MINUTE_MS)


def left_in_words(running: Running) -> str:
    """Return how much is left, by the minute, for titles, tooltips and screen readers."""
    if running.is_over:
        return _tr("{time} over").format(time=duration(running.over_ms))
    return _tr("{time} left").format(time=duration(running.left_ms))


def told_of(running: Running) -> str:
    """Return what else the clock has counted: interruptions, pauses, time away."""
    said = []
    if running.interruptions:
        many, time = running.interruptions, duration(running.interrupted_ms)
        words = _tr("1 interruption, {time}.") if many == 1 else _tr("{n} interruptions, {time}.")
        said.append(words.format(n=many, time=time))
    if running.paused_ms:
        said.append(_tr("Paused {time}.").format(time=duration(running.paused_ms)))
    if running.away_ms:
        said.append(_tr("Away {time}, not counted.").format(time=duration(running.away_ms)))
    return " ".join(said)


def spent_lines(spent: Spent) -> list[tuple[str, str]]:
    """Return how a block's time was spent, a name and a length for each; what took no time is left out."""
    many = spent.interruptions
    interrupted = _tr("Interrupted once") if many == 1 else _tr("Interrupted {n} times").format(n=many)
    lines = [
        (_tr("In focus"), spent.focus_ms),
        (_tr("Over the planned time"), spent.overrun_ms),
        (interrupted, spent.interrupted_ms),
        (_tr("Paused"), spent.paused_ms),
        (_tr("Away, not counted"), spent.away_ms),
    ]
    return [(name, duration(ms)) for place, (name, ms) in enumerate(lines) if ms or not place]


def left_until(ms: int, begins: str) -> str:
    """Return when a block of today begins, which may be over already."""
    if abs(ms) < MINUTE_MS:
        return _tr("Begins now")
    if ms < 0:
        return _tr("Planned for {time}, {ago} ago").format(time=begins, ago=duration(-ms))
    return _tr("{time}, in {left}").format(time=begins, left=duration(ms))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Focus", text)
