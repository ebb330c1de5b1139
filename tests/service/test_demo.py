# SPDX-License-Identifier: MIT
"""The demo: a believable board from a seed, whole or not at all."""

import json
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

import rider.demo
from rider.cli import main
from rider.clock import SteppedClock
from rider.demo import DemoResult, play
from rider.demo.people import Market
from rider.demo.words import Deck, every_phrase
from rider.domain.errors import FileError, InputError
from rider.domain.focus.blocks import BlockState
from rider.domain.momentum import BadgeKind
from rider.domain.proof import says_something
from rider.file import DataFolder
from rider.reads.board.board import Board, Card
from rider.reads.reader import Reader
from rider.service.check import check

BERLIN = "Europe/Berlin"
TUESDAY = "2025-03-18T15:00"


def clock_at(when: str) -> SteppedClock:
    return SteppedClock(
        BERLIN, int(datetime.fromisoformat(when).replace(tzinfo=ZoneInfo(BERLIN)).timestamp() * 1000)
    )


def boards(folder: DataFolder, when: str) -> list[Board]:
    with closing(Reader(folder, clock_at(when))) as reader:
        return [reader.board(pipeline_id) for pipeline_id, _name in reader.board().pipelines]


def cards(found: list[Board]) -> list[Card]:
    return [card for board in found for column in board.columns for card in column.cards]


def rows(folder: DataFolder, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder.database)) as connection:
        return connection.execute(query).fetchall()


def played(path: Path, when: str, **options: int) -> DataFolder:
    folder = DataFolder(path)
    play(folder, clock=clock_at(when), **options)
    return folder


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[DataFolder, DemoResult]:
    """Return the demo with default arguments and what it says of itself."""
    folder = DataFolder(tmp_path_factory.mktemp("demo") / "data")
    return folder, play(folder, clock=clock_at(TUESDAY))


Demo = tuple[DataFolder, DemoResult]


def test_the_board_shows_every_badge(demo: Demo) -> None:
    shown = Counter(card.badge.kind for card in cards(boards(demo[0], TUESDAY)))
    assert set(shown) >= set(BadgeKind) - {BadgeKind.QUIET, BadgeKind.WAITS}


def test_the_board_is_of_a_size_and_mixture_that_a_rep_would_have(demo: Demo) -> None:
    new_business, short_cycle = boards(demo[0], TUESDAY)
    found = cards([new_business, short_cycle])
    assert new_business.pipeline.name == "New business"
    assert 20 <= len(found) <= 30
    assert all(column.cards for column in new_business.columns)
    assert len(cards([short_cycle])) >= 2
    assert sum(card.hollow for card in found) == 2
    assert sum(card.moved_today for card in found) in (1, 2)
    assert {card.value.currency for card in found if card.value} == {"EUR", "USD"}
    assert all(8_000_00 <= card.value.minor <= 180_000_00 for card in found if card.value)
    assert len({card.name for card in found}) == len(found)


def test_column_heads_have_rates(demo: Demo) -> None:
    rates = [column.conversion for column in boards(demo[0], TUESDAY)[0].columns]
    assert all(rate is not None and rate.cohort >= 5 for rate in rates)
    assert all(0.3 <= rate.advanced / rate.cohort <= 0.7 for rate in rates[:4] if rate)


def test_the_record_is_sound_and_counts_as_the_result_says(demo: Demo) -> None:
    folder, told = demo
    assert check(folder.database) == []
    outcomes = Counter(dict(rows(folder, "SELECT outcome, count(*) FROM deal GROUP BY outcome")))  # type: ignore[arg-type]
    assert outcomes == {"open": told.open, "won": told.won, "lost": told.lost}
    assert told.deals == sum(outcomes.values()) == 120
    assert rows(folder, "SELECT max(seq) FROM event") == [(told.events,)]


def test_the_history_has_what_happens_in_life(demo: Demo) -> None:
    kinds = {kind for (kind,) in rows(demo[0], "SELECT DISTINCT kind FROM event")}
    assert kinds >= {"moved_back", "voided", "reopened", "waived", "withdrew", "close_pushed", "claimed"}
    assert rows(demo[0], "SELECT count(*) FROM proof WHERE supersedes_id IS NOT NULL") > [(0,)]
    reasons = rows(demo[0], "SELECT DISTINCT body ->> '$.reason' FROM event WHERE kind = 'lost'")
    assert len(reasons) >= 5
    skipped = """SELECT count(*) FROM (SELECT e.kind AS kind, s.position - lag(s.position)
                 OVER (PARTITION BY e.deal_id ORDER BY e.seq) AS rungs
                 FROM event e JOIN stage s ON s.id = e.stage_id) WHERE kind = 'moved' AND rungs > 1"""
    assert rows(demo[0], skipped) > [(0,)]
    pushes = "SELECT count(*) FROM event WHERE kind = 'close_pushed' GROUP BY deal_id ORDER BY 1 DESC"
    assert rows(demo[0], pushes)[0] >= (2,)


def test_the_rep_worked_in_working_hours_on_weekdays_over_the_whole_history(demo: Demo) -> None:
    at = [
        datetime.fromtimestamp(int(str(ms)) / 1000, ZoneInfo(BERLIN))
        for (ms,) in rows(demo[0], "SELECT recorded_at FROM event ORDER BY seq")
    ]
    assert at == sorted(at)
    assert all(moment.weekday() < 5 and 7 <= moment.hour < 18 for moment in at)
    assert {moment.date() for moment in at[50:]} > {date(2024, 10, 1), date(2025, 1, 8), date(2025, 3, 18)}


def test_the_same_seed_and_instant_give_the_same_record(tmp_path: Path) -> None:
    one, other = (played(tmp_path / name, TUESDAY, deals=16) for name in "ab")
    head = "SELECT hash FROM event ORDER BY seq DESC LIMIT 1"
    assert rows(one, head) == rows(other, head)
    assert rows(played(tmp_path / "c", TUESDAY, deals=3, seed=2), head) != rows(one, head)


def test_another_hour_of_the_day_gives_the_same_deals_and_moves(tmp_path: Path) -> None:
    early = played(tmp_path / "early", "2025-03-18T04:00", deals=16)
    late = played(tmp_path / "late", "2025-03-19T03:30", deals=16)
    told = (
        "SELECT d.name, account, value_minor, e.kind, e.words FROM event e JOIN deal d ON d.id = e.deal_id "
        "WHERE e.kind NOT LIKE 'block_%' AND e.kind NOT LIKE 'meeting_%'"
    )
    assert rows(early, told) == rows(late, told), "only the rep's own time goes by the hour"


@pytest.mark.parametrize(
    "when",
    ["2025-03-17T04:00", "2025-03-17T04:01", "2025-03-16T13:00", "2025-03-30T05:00", "2025-03-18T01:30"],
)
def test_a_deal_moved_today_at_any_hour_and_on_weekends(tmp_path: Path, when: str) -> None:
    folder = played(tmp_path / "data", when, deals=4, history=60)
    assert sum(card.moved_today for card in cards(boards(folder, when))) == 1
    assert check(folder.database) == []


@pytest.mark.parametrize(("deals", "history"), [(1, 14), (7, 14), (240, 14)])
def test_small_short_and_dense_demos_are_sound_too(tmp_path: Path, deals: int, history: int) -> None:
    folder = played(tmp_path / "data", TUESDAY, deals=deals, history=history)
    assert rows(folder, "SELECT count(*) FROM deal") == [(deals,)]
    assert check(folder.database) == []


@pytest.mark.parametrize("options", [{"deals": 0}, {"deals": 100_001}, {"history": 3}, {"history": 9_999}])
def test_numbers_out_of_range_are_refused_before_anything_is_made(
    tmp_path: Path, options: dict[str, int]
) -> None:
    with pytest.raises(InputError, match="demo"):
        play(DataFolder(tmp_path / "data"), **options)
    assert not (tmp_path / "data").exists()


def test_a_folder_with_a_data_file_is_left_alone(tmp_path: Path) -> None:
    folder = played(tmp_path / "data", TUESDAY, deals=2)
    before = {path.name: path.read_bytes() for path in folder.path.iterdir()}
    with pytest.raises(FileError, match="only goes into an empty folder; choose one with --data DIR"):
        play(folder, deals=2)
    assert {path.name: path.read_bytes() for path in folder.path.iterdir()} == before


def test_a_demo_that_fails_on_the_way_leaves_no_data_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object) -> None:
        raise FileError("The disk is full.")

    folder = DataFolder(tmp_path / "data")
    with monkeypatch.context() as broken:
        broken.setattr(rider.demo, "_in_turn", fail)
        with pytest.raises(FileError, match="full"):
            play(folder, deals=2)
    assert [path.name for path in folder.path.iterdir()] == ["rider.lock"]
    assert play(folder, deals=2, clock=clock_at(TUESDAY)).deals == 2


def test_every_phrase_counts_as_words() -> None:
    said = [phrase.format(account="Uhl", topic="berths") for phrase in every_phrase()]
    assert [phrase for phrase in said if not says_something(phrase)] == []
    assert len(said) > 150
    assert len(set(said)) == len(said)


def test_ten_thousand_deals_have_names_of_their_own() -> None:
    from random import Random

    market, rng = Market(1), Random(1)
    named = [(b.name, b.account) for b in (market.buyer(n, rng) for n in range(10_000))]
    assert len(set(named)) == 10_000
    assert len({name for name, _account in named[:144]}) == 144
    assert Deck(["only"], rng).draw() == "only"


# ------------------------------------------------------------ the command line


def test_the_demo_verb_makes_a_record_that_the_check_verb_finds_sound(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = str(tmp_path / "data")
    assert main(["demo", "--deals", "6", "--history", "40", "--data", place]) == 0
    assert f"A demo is in {place}: 6 deals over 40 days, 6 open" in capsys.readouterr().out
    assert main(["check", "--data", place]) == 0
    assert capsys.readouterr().out.startswith("The record holds: 6 deals, ")
    assert main(["check", "--json", "--data", place]) == 0
    told = json.loads(capsys.readouterr().out)
    head = rows(DataFolder(Path(place)), "SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1")
    assert told == {"problems": [], "deals": 6, "events": head[0][0], "head": head[0][1]}


def test_the_demo_verb_prints_figures_and_refuses_a_taken_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["demo", "--deals", "2", "--seed", "5", "--json", "--data", str(tmp_path / "data")]
    assert main(arguments) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["deals"], told["open"], told["problems"]) == (2, 2, [])
    assert main(arguments) == 1
    printed = capsys.readouterr()
    assert "choose one with --data DIR" in printed.err
    assert json.loads(printed.out)["problems"] == [printed.err.strip()]


def test_the_check_verb_names_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = played(tmp_path / "data", TUESDAY, deals=2)
    with closing(sqlite3.connect(folder.database)) as connection:
        connection.execute("DROP TRIGGER event_gate")
    assert main(["check", "--data", str(folder.path)]) == 1
    assert "The gate was altered" in capsys.readouterr().out
    assert main(["check", "--json", "--data", str(folder.path)]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["deals"] == 2
    assert len(told["problems"]) == 1


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "There is no data file"),
        (b"", "is empty"),
        (b"SQLite format 3\x00" + bytes(200), "another program"),
        (b"Name;Stage\n" * 20, "is not a Rider data file"),
    ],
)
def test_a_missing_or_foreign_file_is_a_problem(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes | None, sentence: str
) -> None:
    if content is not None:
        (tmp_path / "rider.db").write_bytes(content)
    assert main(["check", "--data", str(tmp_path)]) == 1
    assert sentence in capsys.readouterr().out
    assert main(["check", "--json", "--data", str(tmp_path)]) == 1
    told = json.loads(capsys.readouterr().out)
    assert sentence in told["problems"][0]
    assert (told["deals"], told["events"], told["head"]) == (0, 0, "")


def test_a_damaged_file_is_a_problem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = played(tmp_path / "data", TUESDAY, deals=2)
    content = bytearray(folder.database.read_bytes())
    content[4096:] = bytes(0xA5 for _ in content[4096:])
    folder.database.write_bytes(bytes(content))
    assert main(["check", "--data", str(folder.path)]) == 1
    assert "damaged" in capsys.readouterr().out


def test_both_verbs_work_as_processes(tmp_path: Path) -> None:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "rider.cli", *arguments, "--data", str(tmp_path / "data")]
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)

    assert run("check").returncode == 1
    assert run("demo", "--deals", "3").returncode == 0
    checked = run("check", "--json")
    assert (checked.returncode, json.loads(checked.stdout)["deals"], checked.stderr) == (0, 3, "")


def test_the_present_week_has_blocks_that_were_held_and_some_that_are_to_come(demo: Demo) -> None:
    with closing(Reader(demo[0], clock_at(TUESDAY))) as reader:
        monday, today = (reader.agenda(date(2025, 3, day), 1) for day in (17, 18))
    assert [b.state for b in monday.blocks] == [BlockState.CLOSED] * 4
    assert all(b.spent is not None and b.spent.held_ms > 0 for b in monday.blocks)
    assert [b.state for b in today.blocks] == [BlockState.CLOSED] * 2 + [BlockState.PLANNED] * 2
    assert all(b.deal_id and b.intent for b in today.blocks if b.is_high_leverage)
    assert [m.title for m in monday.meetings] == ["Team stand-up", "Discovery with operations"]
    assert monday.meetings[1].deal_name
    assert today.running is None, "nothing is left running that would have to be asked about"


def test_on_a_monday_before_work_the_week_has_its_meetings_alone(tmp_path: Path) -> None:
    folder = played(tmp_path / "data", "2025-03-17T06:30", deals=6)
    with closing(Reader(folder, clock_at("2025-03-17T06:30"))) as reader:
        agenda = reader.agenda(date(2025, 3, 17), 7)
    assert agenda.blocks == ()
    assert len(agenda.meetings) == 8
