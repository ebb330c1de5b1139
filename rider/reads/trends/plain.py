# SPDX-License-Identifier: MIT
"""Trends as a JSON object: every field and every rate of the values, by their own names, unrounded.

A value that is added to a figure is in here without a line being written for it. Days are ISO dates,
instants ms since the epoch, amounts minor units with their currency. What is not known is null.
"""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date

from rider.domain.trends import Basis, Trends


def plain(trends: Trends) -> dict[str, object]:
    """Return all figures as what JSON can say."""
    return _parts(trends, (field.name for field in fields(trends)))


def _plain(value: object) -> object:
    if isinstance(value, Basis):
        return {**_named(value), "left_out": {one.reason.value: one.n for one in value.left_out}}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return _named(value) if hasattr(value, "_fields") else [_plain(one) for one in value]
    if is_dataclass(value) and not isinstance(value, type):
        return _parts(value, (field.name for field in fields(value)))
    return value


def _named(value: tuple[object, ...]) -> dict[str, object]:
    return _parts(value, value._fields) if hasattr(value, "_fields") else {}


def _parts(value: object, names: Iterable[str]) -> dict[str, object]:
    """Return the fields of a value and then what it works out of them, such as its rates."""
    return {name: _plain(getattr(value, name)) for name in (*names, *_worked_out(type(value)))}


def _worked_out(kind: type) -> Iterator[str]:
    return (name for name, held in vars(kind).items() if isinstance(held, property))
