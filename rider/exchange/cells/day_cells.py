# SPDX-License-Identifier: MIT
"""Days and times of a column, with a sentence for a cell that is none."""

from datetime import date
from typing import NamedTuple

from rider.domain.said import Said
from rider.exchange.cells.dates import DateOrder, parse_day, parse_instant
from rider.exchange.deals.columns import shown


class DayCells(NamedTuple):
    """How the cells of a column are read: in which order, and by the wall clock of which zone."""

    header: str
    order: DateOrder | None
    zone: str

    def day(self, cell: str) -> date | None:
        """Return the day of a cell."""
        try:
            return parse_day(cell, self.order, self.zone)
        except ValueError as error:
            raise ValueError(self._sentence(cell, error)) from error

    def instant(self, cell: str) -> int | None:
        """Return the instant of a cell."""
        try:
            return parse_instant(cell, self.order, self.zone)
        except ValueError as error:
            raise ValueError(self._sentence(cell, error)) from error

    def _sentence(self, cell: str, error: ValueError) -> str:
        return Said("“{cell}” in {header} {error}.", cell=shown(cell), header=self.header, error=error)
