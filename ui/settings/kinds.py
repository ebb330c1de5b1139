# SPDX-License-Identifier: MIT
"""Which input a declared option is asked for by."""

from collections.abc import Callable, Iterable, Iterator

from rider.settings import LUNCH_BEGINS, WORK_BEGINS, AnyOption, Kind, Settings
from ui.settings.fields import (
    MOST_SEGMENTS,
    FolderField,
    ListField,
    MinutesField,
    SegmentsField,
    SwitchField,
    TimeField,
)
from ui.settings.pairs import LunchField, ReminderField
from ui.widgets.option_fields import CurrencyField, DaysField, HoursField, OptionField

_TOGETHER: dict[str, Callable[[Settings], OptionField]] = {
    WORK_BEGINS.name: HoursField,
    LUNCH_BEGINS.name: LunchField,
}
"""Inputs of options that go together, by the first of them."""

_ALONE: dict[Kind, Callable[[Settings], OptionField]] = {
    Kind.DAYS: DaysField,
    Kind.CURRENCY: CurrencyField,
    Kind.REMINDER: ReminderField,
}
_BY_KIND: dict[Kind, Callable[[Settings, AnyOption], OptionField]] = {
    Kind.SWITCH: SwitchField,
    Kind.TIME: TimeField,
    Kind.MINUTES: MinutesField,
    Kind.FOLDER: FolderField,
}


def fields(settings: Settings, options: Iterable[AnyOption]) -> Iterator[OptionField]:
    """Yield the inputs of options in their order, one for each that stands in a row of its own."""
    for option in options:
        if not option.joins:
            yield _field(settings, option)


def _field(settings: Settings, option: AnyOption) -> OptionField:
    if made := _TOGETHER.get(option.name) or _ALONE.get(option.kind):
        return made(settings)
    if option.kind is Kind.CHOICE:
        is_long = len(option.choices) > MOST_SEGMENTS
        return ListField(settings, option) if is_long else SegmentsField(settings, option)
    return _BY_KIND[option.kind](settings, option)
