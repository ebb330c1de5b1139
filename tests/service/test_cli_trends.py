# SPDX-License-Identifier: MIT
"""`rider trends` as it is typed: the figures of the Trends page, sentences and exit codes."""

import json
import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import fields
from datetime import date, timedelta

import pytest
import time_machine

from rider.cli import main
from rider.cli.trend_lines import focus_words
from rider.cli.trend_words import share_words
from rider.clock import SteppedClock, system_clock
from rider.demo import play
from rider.domain.day import DAY_MS, day_begins
from rider.domain.trends import Asked, Basis, Rate, Span, Trends, Window
from rider.domain.trends.effort import FocusMovement, FocusWeek
from rider.file import DataFolder
from rider.paths import resource
from rider.reads.reader import Reader
from rider.service import playbooks
from rider.service.session import open_rider
from rider.settings import TRENDS_WINDOW
from tests import builders

CHANGED = date(2026, 10, 5)
_DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    """Return a file of fifty believable deals."""
    folder = DataFolder(tmp_path_factory.mktemp("played") / "data")
    play(folder, deals=50, seed=5, history=200)
    return folder


@pytest.fixture
def standing_clock() -> Iterator[None]:
    """Let the clock stand, so that two readings are as of one instant."""
    with time_machine.travel(system_clock().now() / 1000, tick=False):
        yield


def told(folder: DataFolder, capsys: pytest.CaptureFixture[str], *more: str) -> dict[str, object]:
    assert main(["trends", "--json", "--data", str(folder.path), *more]) == 0
    found = json.loads(capsys.readouterr().out)
    assert isinstance(found, dict)
    return found


def read(folder: DataFolder, asked: Asked) -> Trends:
    with closing(Reader(folder, system_clock())) as reader:
        return reader.trends(asked)


def refused(folder: DataFolder, capsys: pytest.CaptureFixture[str], *more: str) -> str:
    assert main(["trends", "--data", str(folder.path), *more]) == 1
    return capsys.readouterr().err.strip()


def same(value: object, said: object) -> int:
    """Compare a value with what JSON says of it, field by field, and return how many there were."""
    if isinstance(value, Basis):
        assert isinstance(said, dict)
        assert said["left_out"] == {one.reason.value: one.n for one in value.left_out}
        assert (said["n"], said["imported"]) == value[:2]
        assert said["imported_share"] == value.imported_share
        return 4
    if isinstance(value, Rate):
        bounds = value.bounds and {"low": value.bounds.low, "high": value.bounds.high}
        assert said == {"k": value.k, "n": value.n, "of_one": value.of_one, "bounds": bounds}
        return 4
    if isinstance(value, date):
        assert said == value.isoformat()
        return 1
    if hasattr(value, "_fields"):
        assert isinstance(said, dict)
        return sum(same(getattr(value, name), said[name]) for name in value._fields)
    if isinstance(value, tuple):
        assert isinstance(said, list)
        return sum(same(one, other) for one, other in zip(value, said, strict=True))
    assert said == value
    return 1


def test_the_object_holds_every_figure_that_the_page_reads(
    played: DataFolder, capsys: pytest.CaptureFixture[str], standing_clock: None
) -> None:
    clock = system_clock()
    today = clock.today()
    window = Window(today - timedelta(days=90), today + _DAY)
    found = told(played, capsys, "--window", f"{window.first}..{window.after}")
    ends = min(day_begins(today + _DAY, clock.zone) - 1, clock.now())
    value = read(played, Asked(window, ends, clock.zone))
    assert value.deals > 0
    assert value.conversions[0].rate.of_one is not None
    assert sum(same(getattr(value, one.name), found[one.name]) for one in fields(value)) > 200


def test_every_rate_that_a_figure_works_out_is_in_the_object_with_its_interval(
    played: DataFolder, capsys: pytest.CaptureFixture[str], standing_clock: None
) -> None:
    found = told(played, capsys, "--window", "all")
    clock = system_clock()
    with closing(Reader(played, clock)) as reader:
        window = Window(reader.began(), clock.today() + _DAY)
    value = read(played, Asked(window, clock.now(), clock.zone))
    conversions, wins, meetings = found["conversions"], found["win_rate"], found["meetings"]
    assert isinstance(conversions, list)
    assert isinstance(wins, dict)
    assert isinstance(meetings, dict)
    for one, said in zip(value.conversions, conversions, strict=True):
        same(one.rate, said["rate"])
    same(value.win_rate.rate, wins["rate"])
    same(value.win_rate.of_created, wins["of_created"])
    same(value.meetings.held_rate, meetings["held_rate"])
    same(value.meetings.qualified_rate, meetings["qualified_rate"])


def test_a_window_of_two_days_leaves_the_last_of_them_out(
    played: DataFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told(played, capsys, "--window", "2026-01-01..2026-04-01")["asked"] == {
        "window": {"first": "2026-01-01", "after": "2026-04-01"},
        "as_of": pytest.approx(system_clock().now(), abs=60_000),
        "zone": system_clock().zone,
        "pipeline_id": None,
    }
    assert main(["trends", "--window", "2026-01-01..2026-04-01", "--data", str(played.path)]) == 0
    assert "2026-01-01 to 2026-03-31" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("span", "first"),
    [
        ("quarter", "2026-10-01"),
        ("6m", "2026-04-06"),
        ("12m", "2025-10-06"),
        ("3y", "2023-10-06"),
        ("all", "2026-09-01"),
    ],
)
def test_as_of_a_day_is_its_end_and_windows_end_with_it(
    span: str, first: str, folder: DataFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    zone = system_clock().zone
    began = SteppedClock(zone, day_begins(date(2026, 9, 1), zone) + DAY_MS // 3)
    with closing(open_rider(folder, began)) as store:
        builders.deal(store)
    with time_machine.travel(day_begins(CHANGED, zone) / 1000 + 5 * 86_400, tick=False):
        found = told(folder, capsys, "--window", span, "--as-of", str(CHANGED))
    asked = found["asked"]
    assert isinstance(asked, dict)
    assert asked["window"] == {"first": first, "after": "2026-10-06"}
    assert asked["as_of"] == day_begins(CHANGED + _DAY, zone) - 1
    assert found["deals"] == 1


def test_as_of_today_is_as_of_now_for_nothing_has_had_the_rest_of_the_day_yet(
    played: DataFolder, capsys: pytest.CaptureFixture[str], standing_clock: None
) -> None:
    asked = told(played, capsys, "--as-of", str(system_clock().today()))["asked"]
    assert isinstance(asked, dict)
    assert asked["as_of"] == system_clock().now()


def test_the_table_says_of_how_many_how_sure_and_how_much_was_imported(
    played: DataFolder,
    capsys: pytest.CaptureFixture[str],
    standing_clock: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "240")
    assert main(["trends", "--window", "all", "--data", str(played.path)]) == 0
    said = capsys.readouterr().out
    clock = system_clock()
    with closing(Reader(played, clock)) as reader:
        window = Window(reader.began(), clock.today() + _DAY)
    one = read(played, Asked(window, clock.now(), clock.zone)).conversions[0]
    assert one.rate.bounds is not None
    assert one.rate.of_one is not None
    low, high = (f"{bound:.0%}" for bound in one.rate.bounds)
    words = f"{one.rate.k} of {one.rate.n}, {one.rate.of_one:.0%} (95% interval: {low} to {high})"
    line = next(line for line in said.splitlines() if words in line)
    assert line.startswith(f"  {one.stage_name} to {one.next_name}")
    assert "% imported" in line


def test_no_rate_is_told_of_fewer_than_five(
    folder: DataFolder, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "240")
    play(folder, deals=4, seed=5, history=200)
    assert main(["trends", "--data", str(folder.path)]) == 0
    said = capsys.readouterr().out
    counted = re.findall(r"  (\d+) of (\d+)(?!\d)(.*)", said)
    few = [after for _, n, after in counted if 0 < int(n) < 5]
    assert few
    assert all(after.startswith(", too few for a rate (under 5)") for after in few)
    assert not any("95% interval" in after for after in few)


@pytest.mark.parametrize(
    ("weeks", "said"),
    [(7, "too few weeks (7 of 8)"), (8, "nothing to compare in 8 weeks: one of the two never changes")],
)
def test_without_a_correlation_it_says_why(weeks: int, said: str) -> None:
    told_of = tuple(FocusWeek(date(2026, 1, 5) + n * 7 * _DAY, float(n), 2) for n in range(weeks))
    assert focus_words(FocusMovement(told_of, None, Basis(weeks))) == said


def test_the_windows_that_are_kept_in_the_settings_are_those_that_are_offered() -> None:
    assert set(TRENDS_WINDOW.choices) == {span.value for span in Span}


def test_few_amounts_have_no_share_and_are_said_to_be_few() -> None:
    assert share_words(None, 4) == "too few deals for a rate (4)"
    assert share_words(0.25, 4) == "too few deals for a rate (4)"
    assert share_words(0.25, 8) == "25% over 8 deals"
    assert share_words(None, 8) == "nothing to share"


@pytest.mark.parametrize("columns", [80, 120])
def test_the_lines_fit_the_terminal(
    columns: int, played: DataFolder, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    assert main(["trends", "--window", "all", "--data", str(played.path)]) == 0
    lengths = [len(line) for line in capsys.readouterr().out.splitlines()]
    assert columns - 10 < max(lengths) <= columns


def test_a_file_without_a_deal_is_told_of_too(folder: DataFolder, capsys: pytest.CaptureFixture[str]) -> None:
    open_rider(folder, system_clock()).close()
    found = told(folder, capsys, "--window", "all")
    assert (found["deals"], found["currencies"]) == (0, [])
    assert main(["trends", "--data", str(folder.path)]) == 0
    assert "0 of 0" in capsys.readouterr().out


def test_a_pipeline_is_named_in_any_case(played: DataFolder, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(played, capsys, "--pipeline", "SHORT cycle")["pipeline_name"] == "Short cycle"


def test_an_unknown_pipeline_is_answered_with_those_there_are(
    played: DataFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    assert refused(played, capsys, "--pipeline", "Old business") == (
        "There is no pipeline “Old business”. Those there are: “New business”, “Short cycle”."
    )


def test_a_name_that_two_pipelines_share_but_for_its_case_is_told_apart_by_it(
    folder: DataFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(open_rider(folder, system_clock())) as store, store.work() as work:
        text = resource("playbooks", "short_cycle.toml").read_text(encoding="utf-8")
        playbooks.add(work, playbooks.parse(text.replace('"Short cycle"', '"SHORT CYCLE"'), work))
    for name in ("Short cycle", "SHORT CYCLE"):
        assert told(folder, capsys, "--pipeline", name)["pipeline_name"] == name
    assert refused(folder, capsys, "--pipeline", "short cycle") == (
        "There is more than one pipeline “short cycle”. "
        "Those there are: “New business”, “Short cycle”, “SHORT CYCLE”."
    )


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--window", "2026-04-01..2026-01-01"), "holds no day. Give the first day"),
        (("--window", "2026-04-01..2026-04-01"), "holds no day. Give the first day"),
        (("--window", "fortnight"), "“fortnight” is no window. Say quarter, 6m, 12m, 3y, all"),
        (("--window", "2026-13-01..2027-01-01"), "“2026-13-01” is no day. Write it as 2026-01-31."),
        (("--window", "2026-04-01.."), "“” is no day."),
        (("--as-of", "yesterday"), "“yesterday” is no day."),
        (("--as-of", ""), "“” is no day."),
        (("--as-of", "0001-01-01"), "0001-01-01 lies too far back. Give a day from 1900 on."),
        (("--window", "0001-01-01..0002-01-01"), "0001-01-01 lies too far back."),
        (("--as-of", "1999-12-31"), "The record of deals begins on 20"),
        (("--as-of", "2199-01-01"), "2199-01-01 is a day to come. Give --as-of a day up to "),
        (("--as-of", "2026-01-01", "--window", "2026-02-01..2026-03-01"), "2026-02-01 lies after 2026-01-01"),
    ],
)
def test_what_cannot_be_asked_gets_a_sentence(
    options: tuple[str, ...], sentence: str, played: DataFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sentence in refused(played, capsys, *options)


def test_a_folder_without_a_file_gets_a_sentence(
    folder: DataFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "There is no data file" in refused(folder, capsys)
