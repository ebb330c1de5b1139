# SPDX-License-Identifier: MIT
"""Rules of recurrence, checked before a library works at them: nothing finer than daily, nothing endless."""

from datetime import UTC, datetime, time, timedelta

from rider.exchange.calendars.entries import Entry
from rider.exchange.calendars.moments import Moment, moment
from rider.exchange.calendars.zones import Zones

_LONGEST = 2_000
_MOST_INTERVAL = 100_000
_MOST_COUNT = 1_000_000
_COARSE = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 0, "YEARLY": 0}
_FINE = frozenset({"HOURLY", "MINUTELY", "SECONDLY"})
_KNOWN = frozenset(
    [
        "FREQ",
        "UNTIL",
        "COUNT",
        "INTERVAL",
        "BYMONTH",
        "BYMONTHDAY",
        "BYDAY",
        "BYYEARDAY",
        "BYWEEKNO",
        "BYSETPOS",
        "WKST",
        "BYHOUR",
        "BYMINUTE",
        "BYSECOND",
    ]
)

Rule = dict[str, str]


class TooOftenError(Exception):
    """A rule repeats more often than daily."""


class BadRuleError(Exception):
    """A rule cannot be read."""


def rule_of(text: str, start: Moment, zones: Zones) -> Rule:
    """Return a rule in its parts, with its end by the clock of its event.

    Raises:
        TooOftenError: it repeats more often than daily.
        BadRuleError: it cannot be read.
    """
    if len(text) > _LONGEST:
        raise BadRuleError
    pairs = (part.strip().upper().partition("=") for part in text.split(";"))
    rule = {name: value.strip() for name, _, value in pairs if name in _KNOWN and value.strip()}
    if rule.get("FREQ") in _FINE or any(
        "," in rule.get(part, "") for part in ("BYHOUR", "BYMINUTE", "BYSECOND")
    ):
        raise TooOftenError
    if rule.get("FREQ") not in _COARSE:
        raise BadRuleError
    rule["INTERVAL"] = str(_number(rule.get("INTERVAL", "1"), _MOST_INTERVAL))
    if "UNTIL" in rule:
        rule.pop("COUNT", None)
        rule["UNTIL"] = _until(rule["UNTIL"], start, zones)
    elif "COUNT" in rule:
        rule["COUNT"] = str(min(_number(rule["COUNT"], 10**12), _MOST_COUNT))
    return rule


def written(rule: Rule) -> str:
    """Return a rule as a calendar writes it."""
    return ";".join(f"{name}={value}" for name, value in rule.items())


def _number(text: str, most: int) -> int:
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 20 else 0
    if not 0 < number <= most:
        raise BadRuleError
    return number


def _until(text: str, start: Moment, zones: Zones) -> str:
    """Return the end of a rule in the form that its event demands; a mere day is meant with all its hours."""
    try:
        end = moment(text, "", zones)
        if start.is_day:
            return f"{end.day:%Y%m%d}"
        if not isinstance(end.at, datetime):
            at = datetime.combine(end.at, time(23, 59, 59), start.zone.tz)
        else:
            at = end.at if end.at.tzinfo is UTC else end.at.replace(tzinfo=start.zone.tz)
        return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    except (ValueError, OverflowError) as error:
        raise BadRuleError from error


def brought_near(entry: Entry, rules: list[Rule], begins: datetime) -> Moment:
    """Return a start close before an instant from which a series goes on as from its own.

    That spares the search through the years of an old daily or weekly meeting. It is only done where every
    step has the same number of days and none is counted.
    """
    if len(rules) != 1 or "COUNT" in rules[0] or "BYSETPOS" in rules[0]:
        return entry.start
    step = _COARSE[rules[0]["FREQ"]] * int(rules[0]["INTERVAL"])
    days = (begins.date() - timedelta(days=14) - entry.start.day).days
    if step == 0 or days < step:
        return entry.start
    return Moment(entry.start.at + timedelta(days=days // step * step), entry.start.zone)
