# SPDX-License-Identifier: MIT
"""Trends of deals that a file brings: figures that were counted by other means, to the last digit."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from rider.clock import SteppedClock
from rider.domain.day import instant
from rider.domain.money import Money
from rider.domain.trends import LeftOut, Rate, Reason, Trends, Window
from rider.domain.trends.outcomes import NotComputable
from rider.exchange.importing import carry_out
from rider.exchange.mappings.answers import ALL_OWNERS, Answers
from rider.exchange.mappings.mapping import read_mapping
from rider.file import DataFolder
from rider.service.session import open_rider
from rider.store.engine import Store
from tests.deal_files import MAVEN_MAP, OWN_MAP, ROOT, planned, shared
from tests.service.outlook import ZONE, trends

_CLOSINGS = ROOT / "tests" / "data" / "closings.csv"


@pytest.fixture
def rider(folder: DataFolder) -> Iterator[Store]:
    opened = open_rider(folder, SteppedClock(ZONE, instant(date(2024, 3, 1))))
    yield opened
    opened.close()


def brought(rider: Store, path: Path, mapping: Path, window: Window) -> Trends:
    """Import the deals of all owners, and return trends over a window."""
    carry_out(rider, planned(rider, path, read_mapping(mapping), Answers(owner=ALL_OWNERS)))
    return trends(rider, window)


def test_a_small_file_has_the_figures_that_are_counted_by_hand(rider: Store) -> None:
    found = brought(rider, _CLOSINGS, OWN_MAP, Window(date(2024, 1, 1), date(2024, 3, 2)))
    assert (found.deals, found.imported, found.currencies) == (10, 10, ("EUR",))
    assert found.win_rate.rate == Rate(5, 7)
    assert found.win_rate.of_created == Rate(5, 10)
    assert (found.win_rate.created_lost, found.win_rate.created_open) == (3, 2)
    assert (found.win_rate.basis.imported_share, found.win_rate.basis.left_out) == (
        1.0,
        (LeftOut(Reason.NO_DAY, 1),),
    )
    assert [(m.window.first.month, m.rate) for m in found.win_months] == [
        (1, Rate(2, 3)),
        (2, Rate(3, 4)),
        (3, Rate(0, 0)),
    ]
    assert (found.cycle.won_days, found.cycle.lost_days) == (30.0, 21.5)
    (values,) = found.won_values
    assert (values.total.minor, values.average.minor, values.median.minor) == (1_900_100, 380_020, 300_100)
    (by_value,) = found.value_win_rates
    assert by_value.why is NotComputable.LOST_ALL_ZERO
    (velocity,) = found.velocities
    assert (velocity.open_qualified, velocity.per_day) == (0, Money(0, "EUR"))


def test_maven_has_its_check_figures_to_the_last_digit(rider: Store) -> None:
    """December is 511 of 651, which is 78.49%: where it is told as .79, 78.5% was rounded once more."""
    path = shared("maven", "sales_pipeline.csv")
    found = brought(rider, path, MAVEN_MAP, Window(date(2016, 1, 1), date(2018, 1, 1)))
    rate, created = found.win_rate, found.win_rate.of_created
    assert (rate.won, rate.lost, rate.created_open) == (4_238, 2_473, 1_589 + 500)
    assert (found.deals, created.n) == (8_800, 8_800)
    assert (_percent(rate.rate), _percent(created)) == (63.2, 48.2)
    assert [_percent(m.rate) for m in found.win_months if m.rate.n] == [
        *(82.1, 48.6, 54.4, 82.8, 49.1, 56.8, 79.2, 49.3, 52.9, 78.5),
    ]
    assert [m.window.first.month for m in found.win_months if m.rate.n] == list(range(3, 13))
    assert found.win_months[-1].rate == Rate(511, 651)
    assert (found.cycle.won_days, found.cycle.lost_days) == (57.0, 14.0)
    (values,) = found.won_values
    assert (round(values.average.minor / 100), values.median) == (2_361, Money(111_700, "USD"))
    (by_value,) = found.value_win_rates
    assert (by_value.why, by_value.of_one) == (NotComputable.LOST_ALL_ZERO, None)
    assert rate.basis.imported_share == 1.0


def test_deals_of_maven_without_a_day_of_birth_are_left_out_of_the_cohort_of_a_window(rider: Store) -> None:
    """The 500 that are prospected have none."""
    path = shared("maven", "sales_pipeline.csv")
    found = brought(rider, path, MAVEN_MAP, Window(date(2017, 1, 1), date(2018, 1, 1)))
    assert found.win_rate.created_basis.left_out == (LeftOut(Reason.NO_DAY, 500),)
    assert found.win_rate.rate == Rate(4_238, 4_238 + 2_473)


def test_a_history_of_salesforce_counts_each_deal_by_the_outcome_that_stands(rider: Store) -> None:
    """Seven of the lost ones were won before, by a history whose rows are not in order."""
    shared("salesforce_history", "OpportunityHistory.csv")
    rider.clock = SteppedClock(ZONE, instant(date(2026, 6, 1)))
    path = shared("salesforce_history", "Opportunity.csv")
    answers = Answers(currency="USD", owner=ALL_OWNERS)
    carry_out(rider, planned(rider, path, None, answers))
    found = trends(rider, Window(date(2020, 1, 1), date(2026, 6, 2)))
    assert (found.deals, found.imported) == (36, 36)
    assert found.win_rate.rate == Rate(12, 20)
    assert found.win_rate.created_open == 16


def _percent(rate: Rate) -> float:
    return round(100 * (rate.of_one or 0), 1)
