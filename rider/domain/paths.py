# SPDX-License-Identifier: MIT
"""The way of a deal along its ladder, as cohorts are counted from it.

Instants are ms and *happened* times. What was voided is no part of it, and neither is what happened after
the instant as of which it is told.
"""

from typing import NamedTuple

from rider.domain.day import Zone


class AsOf(NamedTuple):
    """The instant in ms as of which ways are told, and the zone of the days on which deals may end."""

    at: int
    zone: Zone


class Stay(NamedTuple):
    """One stay in an open stage, by the stage's position; `until` is None while it goes on.

    It is cut where the deal left for another pipeline, or closed on a day that no one knows: how long it
    would have stayed, or did, is not known.
    """

    place: int
    at: int
    until: int | None
    is_cut: bool = False


class Closing(NamedTuple):
    """One closing; `at` is None where an import does not say on which day.

    `reopened_at` is None while it stands. `value_minor` and `currency` are what the deal was worth then,
    where a report says so or it was looked up. `seq` is the event by which the rep closed it, None where an
    import tells of it.
    """

    at: int | None
    won: bool
    reopened_at: int | None = None
    value_minor: int | None = None
    currency: str = ""
    seq: int | None = None


class Path(NamedTuple):
    """The stays and closings of one deal, each in the order of time.

    `born_at` is None where no one knows when it was born. An imported deal's stays are those that a file
    reported and those that the rep began since: what an import claims says where a deal stands, and not
    since when. `known_from` is the lowest place of which it is known when the deal first stood there or
    beyond, where it did. `put_away_at` is when it was archived, where it is, and `gone_at` when it left for
    another pipeline.
    """

    deal_id: str
    stays: tuple[Stay, ...]
    closings: tuple[Closing, ...]
    born_at: int | None
    imported: bool = False
    known_from: int = 0
    put_away_at: int | None = None
    gone_at: int | None = None

    @property
    def closed(self) -> Closing | None:
        """Return the closing that stands, None for an open deal."""
        last = self.closings[-1] if self.closings else None
        return last if last is not None and last.reopened_at is None else None
