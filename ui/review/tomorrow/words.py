# SPDX-License-Identifier: MIT
"""How the day that a review plans is told, and what stands in its first hour."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from rider.domain.day import Zone
from rider.domain.focus.blocks import Block, Place
from rider.domain.review.tomorrow import Hour, Tomorrow
from ui.blocks import kinds
from ui.blocks.words import clock_words, times_words
from ui.regional import dated
from ui.widgets.days import qdate

_WEEK = timedelta(days=7)


def when_words(day: date, today: date) -> str:
    """Return when a day is: today, tomorrow, on Monday, on Monday 30 November."""
    if day == today:
        return _tr("today")
    if day == today + timedelta(days=1):
        return _tr("tomorrow")
    called = dated(qdate(day), "dddd" if day - today < _WEEK else "dddd d MMMM")
    return _tr("on {day}").format(day=called)


def title_words(tomorrow: Tomorrow) -> str:
    """Return the question of the page."""
    said = _tr("Which three deals matter {when}, and what is the plan for each?")
    return said.format(when=when_words(tomorrow.day, tomorrow.today))


def hour_words(tomorrow: Tomorrow) -> str:
    """Return what stands in the first hour, or why another one is offered."""
    hour, zone = tomorrow.hour, tomorrow.zone
    if hour.booked is not None:
        return _booked(hour.booked, zone)
    if hour.place is None:
        return _tr("No half hour of the working hours is free.")
    if hour.is_first:
        return _tr("Nothing is booked in it yet.")
    free = _tr("{times} is free.").format(times=times_words(hour.place, zone))
    return f"{_why_later(hour)} {free}"


def _why_later(hour: Hour) -> str:
    if hour.meeting is not None:
        return _tr("{meeting} takes it.").replace("{meeting}", hour.meeting.title or _tr("A meeting"))
    return _tr("It has no room left.")


def _booked(block: Block, zone: Zone) -> str:
    sought = block.requirement_title or block.intent or kinds.kind(block.kind)
    told = " · ".join(part for part in (block.deal_name, sought) if part)
    said = _tr("{times} is booked: {told}")
    return said.replace("{times}", times_words(block.place, zone)).replace("{told}", told)


def book_words(place: Place, zone: Zone, deal: str) -> str:
    """Return what a button is called that books a place for a deal."""
    begins, ends = (clock_words(at, zone) for at in place)
    said = _tr("Book {begins} to {ends} for {deal}").format(begins=begins, ends=ends, deal="{deal}")
    return said.replace("{deal}", deal)


def gone_words(name: str) -> str:
    """Return that a deal which was planned for has ended."""
    return _tr("{deal} is not open any more, so its plan is left out.").replace("{deal}", name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tomorrow", text)
