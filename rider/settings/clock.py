# SPDX-License-Identifier: MIT
"""The clock by which the rep's days are told, in the window and on the command line alike."""

from rider.clock import Clock, system_clock
from rider.settings.file import Settings
from rider.settings.reading import minute_of
from rider.settings.work import WORKDAY_ENDS


def end_minute(settings: Settings) -> int:
    """Return when the rep's workdays end, in minutes after midnight."""
    return minute_of(settings.get(WORKDAY_ENDS))


def rep_clock(settings: Settings | None = None) -> Clock:
    """Return the clock of this machine, with workdays that end as the settings say."""
    return system_clock(end_minute(settings or Settings()))
