# SPDX-License-Identifier: MIT
"""What became of a day's time, in words: each figure with what it is a share of."""

from PySide6.QtCore import QCoreApplication

from rider.domain.focus.blocks import Block, Reach
from rider.domain.focus.shares import FirstHour, Kept, Share
from ui.blocks import kinds
from ui.blocks.running_words import duration
from ui.blocks.words import times_words


def leverage_words(share: Share) -> str:
    """Return how much of the time under the clock was high leverage; nothing where no clock went on."""
    if share.of_one is None:
        return ""
    said = _tr("High-leverage work: {part} of the {whole} that the clock ran ({percent}%).")
    told = {"part": duration(share.part_ms), "whole": duration(share.whole_ms)}
    return said.format(**told, percent=round(100 * share.of_one))


def first_hour_words(hour: FirstHour | None, zone: str, at_ms: int) -> str:
    """Return what became of the first working hour once it is over; nothing where the day has none."""
    if hour is None or hour.hour.ends_at > at_ms:
        return ""
    when = times_words(hour.hour, zone)
    if not hour.held_ms and not hour.protected_ms:
        return _tr("First hour, {when}: it was not set aside.").format(when=when)
    said = _tr("First hour, {when}: {part} of {whole} went into high-leverage work.")
    told = {"part": duration(hour.held_ms), "whole": duration(hour.hour.length_ms)}
    return said.format(when=when, **told) if hour.held_ms else _other_use(when)


def kept_words(kept: Kept) -> str:
    """Return how much of the plan was held; nothing before the time of any block is over."""
    if not kept.n:
        return ""
    said = _tr("Held: {held} of 1 block whose time is over.")
    many = _tr("Held: {held} of the {n} blocks whose time is over.")
    return (said if kept.n == 1 else many).format(held=kept.held, n=kept.n)


def reached_words(block: Block, *, private: bool = False) -> str:
    """Return what came of a block, and why where it was not all reached; in private without the reason."""
    if block.reach is None:
        return ""
    word = kinds.reached(block.reach)
    said = f"{word[:1].upper()}{word[1:]}"
    shows_why = block.reach is not Reach.YES and block.reach_words and not private
    return f"{said}: {block.reach_words}" if shows_why else said


def _other_use(when: str) -> str:
    return _tr("First hour, {when}: it was set aside, and went to something else.").format(when=when)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReviewProtected", text)
