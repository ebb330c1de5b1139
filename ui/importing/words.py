# SPDX-License-Identifier: MIT
"""What a planned or finished import is called in words."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from rider.domain.landing import RowVerdict, Verdict
from rider.domain.money import Money, full

if TYPE_CHECKING:  # the engine imports SQLModel, which must not stand in the way of the first paint
    from rider.exchange.importing import Inspection, Plan, Total


class Written(Protocol):
    """What an import has written: how many rows of each verdict; `seq` is None where nothing was."""

    @property
    def new(self) -> int:
        """Return how many deals are new."""

    @property
    def changed(self) -> int:
        """Return how many were changed."""

    @property
    def unchanged(self) -> int:
        """Return how many stay as they are."""

    @property
    def skipped(self) -> int:
        """Return how many rows were skipped."""

    @property
    def cancelled(self) -> bool:
        """Say whether the rep stopped it."""

    @property
    def seq(self) -> int | None:
        """Return the number of its event."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportWords", text)


def verdict_words(verdict: Verdict) -> str:
    """Return what becomes of a row."""
    return {
        Verdict.NEW: _tr("New"),
        Verdict.CHANGED: _tr("Changed"),
        Verdict.UNCHANGED: _tr("Unchanged"),
        Verdict.SKIPPED: _tr("Skipped"),
    }[verdict]


def recognised(inspection: "Inspection") -> str:
    """Return how a file was read, and how long it is."""
    rows = _tr("{count} rows").format(count=f"{inspection.rows:,}")
    return f"{inspection.recognised} {rows}."


def totals(plan: "Plan") -> str:
    """Return the totals to compare with the CRM, one line for each outcome and currency."""
    outcomes = {"open": _tr("Open"), "won": _tr("Won"), "lost": _tr("Lost")}
    lines = []
    for total in sorted(plan.totals, key=_by_outcome):
        line = _tr("{outcome}: {deals} deals, {sum}").format(
            outcome=outcomes.get(total.outcome, total.outcome),
            deals=f"{total.deals:,}",
            sum=full(Money(total.minor, total.currency)),
        )
        if total.unvalued:
            line += _tr(" ({count} without a value)").format(count=f"{total.unvalued:,}")
        lines.append(line)
    return "\n".join(lines)


def _by_outcome(total: "Total") -> tuple[int, str]:
    return ("open", "won", "lost").index(total.outcome), total.currency


def outcome(result: Written) -> str:
    """Return what an import has done, as a sentence."""
    if result.cancelled:
        return _tr("Stopped. Nothing was brought in.")
    if result.seq is None:
        return _tr("Nothing to do: the board holds all of it already.")
    told = _tr("Done: {new} new, {changed} changed, {unchanged} unchanged, {skipped} skipped.")
    return told.format(
        new=f"{result.new:,}",
        changed=f"{result.changed:,}",
        unchanged=f"{result.unchanged:,}",
        skipped=f"{result.skipped:,}",
    )


def row_reason(row: RowVerdict) -> str:
    """Return why a row is skipped, or what changes, in one line."""
    return " ".join(row.reason.split())
