# SPDX-License-Identifier: MIT
"""What is listed behind a figure of stages is what was counted, each deal under its part."""

from collections import Counter
from collections.abc import Iterator
from contextlib import closing as closed
from datetime import date, timedelta

import pytest

from rider.clock import SteppedClock
from rider.demo import play
from rider.domain.day import DAY_MS, day_begins, instant
from rider.domain.events import Outcome
from rider.domain.stats import kaplan_meier_median
from rider.domain.trends import Asked, Behind, Figure, Pick, Trends, Window
from rider.domain.trends.stages import Transitions
from rider.file import DataFolder
from rider.reads.reader import Reader
from rider.service.session import open_rider
from tests.landed import landed, told
from tests.service.outlook import ZONE, entry

NOW = date(2025, 3, 6)
ENDS = ("won", "lost", "still_there")


class Lively:
    """A file of a hundred deals that go on, back and away, some of them imported; read over a window."""

    def __init__(self, reader: Reader, window: Window, as_of: int) -> None:
        self._reader, self._asked = reader, Asked(window, as_of, ZONE)
        self.trends: Trends = reader.trends(self._asked)

    def listed(self, figure: Figure, of: str, part: str = "") -> tuple[Behind, ...]:
        """Return what is listed behind a figure."""
        return self._reader.behind(self._asked, Pick(figure, of, part))

    def parts(self, figure: Figure, of: str) -> Counter[str]:
        """Return how many are listed under each part, which asking for the part alone must tell as well."""
        found = Counter(one.part for one in self.listed(figure, of))
        assert all(len(self.listed(figure, of, part)) == n for part, n in found.items())
        return found


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    folder = DataFolder(tmp_path_factory.mktemp("lively") / "data")
    clock = SteppedClock(ZONE, instant(NOW, zone=ZONE))
    play(folder, deals=100, seed=7, history=400, clock=clock)
    with closed(open_rider(folder, clock)) as store:
        begun = [entry(store, "Prospect", clock.at - days * DAY_MS) for days in (300, 200, 100)]
        further = [entry(store, "Discovery", clock.at - days * DAY_MS) for days in (290, 150, 90)]
        born = {"created_on": NOW - timedelta(days=320)}
        lost = {"outcome": Outcome.LOST, "stage_id": None}
        landed(
            store,
            told(store, 1, history=(begun[0], further[0]), **born),
            told(
                store, 2, history=(begun[1], further[1]), closed_on=NOW - timedelta(days=140), **lost, **born
            ),
            told(store, 3, history=(begun[2], further[2]), **lost, **born),
            told(store, 4, **born),
        )
    with closed(Reader(folder, clock)) as opened:
        yield opened


@pytest.fixture(scope="module", params=["all", "quarter", "summer", "as of autumn"])
def lively(reader: Reader, request: pytest.FixtureRequest) -> Lively:
    now, after = instant(NOW, zone=ZONE), NOW + timedelta(days=1)
    if request.param == "all":
        return Lively(reader, Window(reader.began(), after), now)
    if request.param == "quarter":
        return Lively(reader, Window(date(2024, 10, 1), date(2025, 1, 1)), now)
    summer = Window(date(2024, 4, 11), date(2024, 10, 6))
    return Lively(reader, summer, now if request.param == "summer" else day_begins(summer.after, ZONE) - 1)


def test_cohorts_are_listed_as_they_are_counted(lively: Lively) -> None:
    for one in lively.trends.conversions:
        found = lively.parts(Figure.CONVERSION, one.stage_id)
        assert found == Counter(
            advanced=one.advanced, lost=one.lost, still_open=one.still_open, too_early=one.too_early
        )
        rows = [row for row in lively.listed(Figure.CONVERSION, one.stage_id) if row.part != "too_early"]
        assert len(rows) == one.rate.n == one.basis.n
        assert sum(row.is_imported for row in rows) == one.basis.imported


def test_skips_flows_and_moves_back_are_listed_as_they_are_counted(lively: Lively) -> None:
    for one in lively.trends.conversions:
        assert len(lively.listed(Figure.SKIPS, one.stage_id)) == one.skipped
        assert len(lively.listed(Figure.BACK_MOVES, one.stage_id)) == one.back_moves
        flow = lively.parts(Figure.FLOW, one.stage_id)
        assert (flow["onward"], flow.total()) == one.flow
        assert flow.keys() <= {"onward", "elsewhere"}


def test_each_point_lists_its_three_months(lively: Lively) -> None:
    for one in lively.trends.series:
        for point in one.points:
            found = lively.parts(Figure.SERIES, f"{one.stage_id}/{point.window.first:%Y-%m}")
            assert (found["advanced"], found.total() - found["too_early"]) == point.rate
            assert found["too_early"] == point.too_early


def test_where_deals_went_next_is_listed_as_it_is_counted(lively: Lively) -> None:
    table: Transitions = lively.trends.transitions
    stages = [one.stage_id for one in lively.trends.conversions]
    counted = 0
    for stage_id, row in zip(stages, table.rows, strict=True):
        found = lively.parts(Figure.TRANSITIONS, stage_id)
        assert found == Counter(dict(zip((*stages, *ENDS), row, strict=True)))
        counted += found.total()
    assert counted == table.basis.n


def test_stays_are_listed_with_the_days_of_which_the_median_is_told(lively: Lively) -> None:
    for one in lively.trends.time_in_stage:
        rows = lively.listed(Figure.TIME_IN_STAGE, one.stage_id)
        done, waiting = (
            [row.days for row in rows if row.part == part and row.days is not None]
            for part in ("done", "waiting")
        )
        assert (len(done), len(waiting), len(rows)) == (one.latest.done, one.latest.waiting, one.basis.n)
        assert kaplan_meier_median(done, waiting) == one.latest.median
        assert sum(row.is_imported for row in rows) == one.basis.imported


@pytest.mark.parametrize(
    "figure",
    [
        Figure.CONVERSION,
        Figure.SKIPS,
        Figure.BACK_MOVES,
        Figure.FLOW,
        Figure.TRANSITIONS,
        Figure.TIME_IN_STAGE,
    ],
)
def test_where_no_stage_is_named_all_are_listed_and_none_where_there_is_no_such_stage(
    lively: Lively, figure: Figure
) -> None:
    by_stage = [len(lively.listed(figure, one.stage_id)) for one in lively.trends.conversions]
    assert len(lively.listed(figure, "")) == sum(by_stage)
    assert lively.listed(figure, "a stage of another file") == ()


def test_of_a_whole_series_there_is_no_list(lively: Lively) -> None:
    stage_id = lively.trends.series[0].stage_id
    assert lively.listed(Figure.SERIES, "") == lively.listed(Figure.SERIES, stage_id) == ()


def test_each_row_names_its_deal_and_the_latest_stands_first(lively: Lively) -> None:
    for one in lively.trends.conversions:
        rows = lively.listed(Figure.CONVERSION, one.stage_id)
        assert all(row.deal_id and row.deal_name for row in rows)
        assert [row.at for row in rows] == sorted((row.at for row in rows), reverse=True)


def test_the_file_has_what_makes_counting_hard(reader: Reader) -> None:
    everything = Lively(reader, Window(reader.began(), NOW + timedelta(days=1)), instant(NOW, zone=ZONE))
    found = everything.trends.conversions
    first = found[0]
    assert all((first.advanced, first.lost, first.still_open, first.too_early))
    assert sum(one.back_moves for one in found) > 0
    assert sum(one.skipped for one in found) > 0
    assert sum(one.basis.imported for one in found) > 0
    assert {reason for one in found for reason, _n in one.basis.left_out} >= {"no_history", "no_day"}
    assert any(one.latest != one.cumulative for one in everything.trends.time_in_stage)
