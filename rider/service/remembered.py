# SPDX-License-Identifier: MIT
"""Choices that belong to the data rather than to the window, each under a name."""

from collections.abc import Mapping

from rider.store.engine import Store, Work

_KEEP = (
    "INSERT INTO setting (name, value) VALUES (?, ?)"
    " ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value"
)


def remember(store: Store, choices: Mapping[str, str]) -> None:
    """Keep choices in a unit of work of their own.

    Raises:
        RiderError: the disk refused.
    """
    with store.work() as work:
        write(work, choices)


def write(work: Work, choices: Mapping[str, str]) -> None:
    """Keep choices within a unit of work; what is remembered under other names stays."""
    for pair in sorted(choices.items()):
        work.session.connection().exec_driver_sql(_KEEP, pair)


def remembered(store: Store) -> dict[str, str]:
    """Return everything that is remembered, by name."""
    with store.work() as work:
        rows = work.session.connection().exec_driver_sql("SELECT name, value FROM setting")
        return {name: value for name, value in rows}
