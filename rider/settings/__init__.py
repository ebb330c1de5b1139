# SPDX-License-Identifier: MIT
"""Declared options: what each may be, how it is asked for, and the small file in which they are kept."""

from rider.settings.clock import end_minute, rep_clock
from rider.settings.file import Settings
from rider.settings.files import BACKUP_AT_START, BACKUP_DAILY, BACKUP_PLACE, CLOSE_TO_TRAY
from rider.settings.focus import (
    BUFFER_MINUTES,
    CAPACITY_MINUTES,
    GUARD_FIRST_HOUR,
    LUNCH_BEGINS,
    LUNCH_MINUTES,
    NO,
    SNAP_MINUTES,
    YES,
)
from rider.settings.left import DEALS_VIEW, FOCUS_VIEW, REVIEW_FORM, TRENDS_PIPELINE, TRENDS_WINDOW
from rider.settings.look import CARD_ORDER, LANGUAGE, MOTION, TEXT_PERCENT, THEME
from rider.settings.notices import NOTICES, PRESENTING, REVIEW_AT
from rider.settings.option import WORDS, AnyOption, Kind, Option, Section
from rider.settings.reading import AS_HOURS, AS_SYSTEM, DAYS, OFF, minute_of
from rider.settings.work import CURRENCY, WORK_BEGINS, WORK_DAYS, WORK_ENDS, WORKDAY_ENDS

OPTIONS: tuple[AnyOption, ...] = (
    WORK_BEGINS,
    WORK_ENDS,
    WORK_DAYS,
    WORKDAY_ENDS,
    CURRENCY,
    SNAP_MINUTES,
    LUNCH_BEGINS,
    LUNCH_MINUTES,
    BUFFER_MINUTES,
    CAPACITY_MINUTES,
    GUARD_FIRST_HOUR,
    THEME,
    TEXT_PERCENT,
    MOTION,
    LANGUAGE,
    CARD_ORDER,
    NOTICES,
    PRESENTING,
    REVIEW_AT,
    BACKUP_AT_START,
    BACKUP_DAILY,
    BACKUP_PLACE,
    CLOSE_TO_TRAY,
)
"""All options that the settings page asks for, in their order."""

__all__ = [
    "AS_HOURS",
    "AS_SYSTEM",
    "BACKUP_AT_START",
    "BACKUP_DAILY",
    "BACKUP_PLACE",
    "BUFFER_MINUTES",
    "CAPACITY_MINUTES",
    "CARD_ORDER",
    "CLOSE_TO_TRAY",
    "CURRENCY",
    "DAYS",
    "DEALS_VIEW",
    "FOCUS_VIEW",
    "GUARD_FIRST_HOUR",
    "LANGUAGE",
    "LUNCH_BEGINS",
    "LUNCH_MINUTES",
    "MOTION",
    "NO",
    "NOTICES",
    "OFF",
    "OPTIONS",
    "PRESENTING",
    "REVIEW_AT",
    "REVIEW_FORM",
    "SNAP_MINUTES",
    "TEXT_PERCENT",
    "THEME",
    "TRENDS_PIPELINE",
    "TRENDS_WINDOW",
    "WORDS",
    "WORKDAY_ENDS",
    "WORK_BEGINS",
    "WORK_DAYS",
    "WORK_ENDS",
    "YES",
    "AnyOption",
    "Kind",
    "Option",
    "Section",
    "Settings",
    "end_minute",
    "minute_of",
    "rep_clock",
]
