# SPDX-License-Identifier: MIT
"""The three steps of an import, as work for a thread; the engine is loaded with the first of them."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.bridge import Bridge
from ui.importing.job import Job, Work
from ui.importing.questions import ALL

if TYPE_CHECKING:  # the engine imports SQLModel, which must not stand in the way of the first paint
    from rider.exchange.importing import Inspection, Plan


def look(path: str, mapping: str) -> Work:
    """Return the work of looking at a file, with the mapping of a path where there is one."""

    def work(_job: Job) -> object:
        from rider.exchange.importing import inspect
        from rider.exchange.mapping import read_mapping

        return inspect(Path(path), read_mapping(Path(mapping)) if mapping else None)

    return work


def rehearse(bridge: Bridge, inspection: "Inspection", owner: str | None, date_order: str | None) -> Work:
    """Return the work of judging every row; it holds the writer from now until `bridge.resume`.

    Raises:
        RiderError: the file cannot be written.
    """
    store = bridge.pause(_running())

    def work(_job: Job) -> object:
        from rider.exchange.dates import DateOrder
        from rider.exchange.importing import ALL_OWNERS, plan

        whose = ALL_OWNERS if owner == ALL else owner
        return plan(inspection, store, whose, DateOrder(date_order) if date_order else None)

    return work


def write(bridge: Bridge, planned: "Plan") -> Work:
    """Return the work of carrying out a plan; it holds the writer from now until `bridge.resume`.

    Raises:
        RiderError: the file cannot be written.
    """
    store = bridge.pause(_running())

    def work(job: Job) -> object:
        from rider.exchange.importing import carry_out

        return carry_out(store, planned, job.report, job.is_stopped)

    return work


def _running() -> str:
    return QCoreApplication.translate(
        "ImportSteps", "An import is running. Wait until it is done, then try again."
    )
