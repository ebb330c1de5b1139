# SPDX-License-Identifier: MIT
"""`rider backup` and `rider restore`: what they say, and that nothing is replaced without a word."""

import json
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from rider.cli import main
from rider.clock import Clock, system_clock
from rider.file import DataFolder
from rider.paths import backup_folder
from rider.service.session import open_rider
from rider.settings import BACKUP_PLACE, Settings
from tests import builders
from tests.leaving import rows

Say = Callable[..., tuple[int, str, str]]


@pytest.fixture
def say(folder: DataFolder, capsys: pytest.CaptureFixture[str]) -> Say:
    """Return what runs a verb in the folder: its exit code and what it printed, out and as an error."""

    def said(*words: str) -> tuple[int, str, str]:
        code = main([*words, "--data", str(folder.path)])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return said


@pytest.fixture
def board(folder: DataFolder) -> DataFolder:
    """Return a folder with one deal."""
    with closing(open_rider(folder, Clock("Europe/Berlin"))) as rider:
        builders.deal(rider, "Dock scheduling", in_stage="Discovery")
    return folder


def work_on(folder: DataFolder, name: str = "Crane upgrade") -> None:
    with closing(open_rider(folder, Clock("Europe/Berlin"))) as rider:
        builders.deal(rider, name)


def parsed(out: str) -> dict[str, Any]:
    return dict(json.loads(out))


def test_a_backup_is_made_and_listed(board: DataFolder, say: Say) -> None:
    code, out, _ = say("backup", "--list")
    assert code == 0
    assert out.startswith(
        f"There are no backups of {board.path} in {backup_folder(board)} yet. “rider backup”"
    )
    code, out, _ = say("backup")
    assert code == 0
    assert out.startswith(f"Backed up to {backup_folder(board)}")
    assert ".db: 1 deal, " in out
    code, out, _ = say("backup", "--list")
    place, line = out.splitlines()
    assert (code, place) == (0, f"{backup_folder(board)}:")
    assert "hand" in line
    assert " 1 deal " in line
    told = parsed(say("backup", "--list", "--json")[1])
    assert [one["why"] for one in told["backups"]] == ["hand"]
    assert told["problems"] == []
    assert Path(told["backups"][0]["path"]).parent == Path(told["place"])


def test_a_backup_goes_where_it_is_wanted_and_comes_back_from_there(
    board: DataFolder, say: Say, tmp_path: Path
) -> None:
    stick, before = tmp_path / "stick", rows(board)
    made = parsed(say("backup", "--to", str(stick), "--json")[1])
    assert Path(made["path"]).is_relative_to(stick)
    assert (made["deals"], made["problems"]) == (1, [])
    assert made["path"] in say("backup", "--list", "--to", str(stick), "--json")[1]
    shutil.rmtree(board.path)
    assert say("restore", "latest")[0] == 1
    code, out, _ = say("restore", "latest", "--from", str(stick))
    assert code == 0
    assert out.startswith(f"Restored into {board.path}: 1 deal, ")
    assert rows(board) == before


def test_the_place_of_the_settings_is_where_they_go_and_come_from(
    board: DataFolder, say: Say, tmp_path: Path
) -> None:
    Settings().set(BACKUP_PLACE, str(tmp_path / "stick"))
    made = parsed(say("backup", "--json")[1])
    assert Path(made["path"]).is_relative_to(tmp_path / "stick")
    assert made["path"] in say("backup", "--list", "--json")[1]
    assert "The present file holds the same record." in say("restore", "latest")[1]


def test_nothing_is_replaced_without_yes_and_it_is_said_what_would_change(
    board: DataFolder, say: Say
) -> None:
    say("backup")
    work_on(board)
    before = rows(board)
    code, out, err = say("restore", "latest")
    assert (code, err) == (1, "")
    assert "It is an earlier state of the present record: " in out
    assert "Deals that would be gone: Crane upgrade" in out
    assert f"Nothing was changed. Say --yes to replace {board.database}" in out
    told = parsed(say("restore", "latest", "--json")[1])
    assert told["changes"]["deals_lost"] == ["Crane upgrade"]
    assert told["changes"]["kin"] == "earlier"
    assert told["problems"][0].startswith("Nothing was changed. Say --yes")
    assert rows(board) == before
    code, out, _ = say("restore", "latest", "--yes")
    assert code == 0
    assert "What it replaced is kept: " in out
    assert len(rows(board)["deal"]) == 1


def test_a_restore_in_json_says_what_came_back(board: DataFolder, say: Say) -> None:
    made = parsed(say("backup", "--json")[1])
    work_on(board)
    told = parsed(say("restore", made["path"], "--yes", "--json")[1])
    assert (told["deals"], told["head"], told["problems"]) == (1, made["head_hash"], [])
    assert Path(told["replaced"]).exists()


def test_a_backup_is_chosen_by_its_day(board: DataFolder, say: Say) -> None:
    say("backup")
    today = system_clock().today().isoformat()
    assert "The present file holds the same record." in say("restore", today)[1]
    code, _, err = say("restore", "2019-03-01")
    assert code == 1
    assert err.strip().endswith(f"Those there are: {today}.")
    assert err.startswith("There is no backup of 2019-03-01 in ")


def test_many_deals_are_named_in_part_and_words_of_a_file_move_no_cursor(board: DataFolder, say: Say) -> None:
    say("backup")
    for n in range(12):
        work_on(board, f"Deal {n:02} \x1b[2J")
    out = say("restore", "latest")[1]
    assert "Deals that would be gone: Deal 00 " in out
    assert ", and 2 more" in out
    assert "\x1b" not in out


def test_a_document_still_restores_into_an_empty_folder_and_never_over_a_board(
    board: DataFolder, say: Say, tmp_path: Path
) -> None:
    before = rows(board)
    assert say("export", str(tmp_path / "all.json"))[0] == 0
    assert "a restore never merges" in say("restore", str(tmp_path / "all.json"), "--yes")[2]
    shutil.rmtree(board.path)
    assert say("restore", str(tmp_path / "all.json"))[0] == 0
    assert rows(board) == before


def test_what_cannot_be_restored_is_said(board: DataFolder, say: Say, tmp_path: Path) -> None:
    (tmp_path / "no backup.db").write_bytes(b"Name;Value\r\n" * 100)
    code, _, err = say("restore", str(tmp_path / "no backup.db"))
    assert (
        code,
        err.strip().endswith("is not a Rider data file, or its head is damaged. Rider left it alone."),
    ) == (
        1,
        True,
    )
    assert "There is no " in say("restore", str(tmp_path / "nowhere"))[2]
    assert "There are no backups of" in say("restore", "latest")[2]


def test_a_damaged_file_is_replaced_as_its_sentence_says(board: DataFolder, say: Say) -> None:
    say("backup")
    before = rows(board)
    for name in ("rider.db-wal", "rider.db-shm"):
        (board.path / name).unlink(missing_ok=True)
    board.database.write_bytes(board.database.read_bytes()[:5_000])
    code, _, err = say("backup")
    assert code == 1
    assert "“rider restore latest”" in err
    out = say("restore", "latest")[1]
    assert "is damaged" in out
    assert "All of the backup would come back: " in out
    assert say("restore", "latest", "--yes")[0] == 0
    assert rows(board) == before
