# SPDX-License-Identifier: MIT
"""Damage at random places: Rider refuses and leaves the file alone, or says what is wrong, or nothing is."""

import random
import shutil
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

import pytest

from rider.clock import Clock
from rider.domain.errors import FileError
from rider.file import DataFolder
from rider.service.check import check
from rider.service.session import open_rider
from tests import builders
from tests.scene import fill
from tests.torture.aftermath import lost, rows, wrongs
from tests.torture.figures import Figures
from tests.torture.killing import Strike, kill_at_work
from tests.torture.victim import ZONE, Receipt

pytestmark = pytest.mark.torture
Rounds = Callable[[int, int], int]
PAGE = 4096


def _overwritten(whole: bytes, dice: random.Random) -> bytes:
    length = dice.choice([1, 2, 16, 512, PAGE])
    at = dice.randrange(len(whole) - length)
    return whole[:at] + dice.randbytes(length) + whole[at + length :]


def _zeroed(whole: bytes, dice: random.Random) -> bytes:
    length = dice.choice([16, 512, PAGE, 2 * PAGE])
    at = dice.randrange(len(whole) - length)
    return whole[:at] + bytes(length) + whole[at + length :]


def _one_bit_flipped(whole: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(whole))
    return whole[:at] + bytes([whole[at] ^ 1 << dice.randrange(8)]) + whole[at + 1 :]


def _truncated(whole: bytes, dice: random.Random) -> bytes:
    return whole[: dice.randrange(len(whole))]


def _two_pages_swapped(whole: bytes, dice: random.Random) -> bytes:
    pages = [whole[at : at + PAGE] for at in range(0, len(whole), PAGE)]
    one, other = dice.sample(range(1, len(pages)), 2)
    pages[one], pages[other] = pages[other], pages[one]
    return b"".join(pages)


DAMAGES: Mapping[str, Callable[[bytes, random.Random], bytes]] = {
    "bytes overwritten": _overwritten,
    "bytes zeroed": _zeroed,
    "one bit flipped": _one_bit_flipped,
    "cut off somewhere": _truncated,
    "two pages swapped": _two_pages_swapped,
}

PROTECTED = {
    "event": "SELECT * FROM event",
    "proof": "SELECT * FROM proof",
    "withdrawal": "SELECT * FROM withdrawal",
    "spell": "SELECT * FROM spell",
    "requirement": "SELECT * FROM requirement",
    "where deals stand": "SELECT id, pipeline_id, stage_id, outcome, claim_stage_id, claim_outcome FROM deal",
}
"""What the record vouches for; a name or a note that changes beside it, nobody can tell."""


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return a data file with a deal for each way in which a deal can stand."""
    folder = DataFolder(tmp_path_factory.mktemp("sound") / "data")
    store = open_rider(folder, Clock(ZONE))
    fill(store)
    store.close()
    return folder.database.read_bytes()


def _placed(folder: DataFolder, content: bytes) -> None:
    shutil.rmtree(folder.path, ignore_errors=True)
    folder.path.mkdir(mode=0o700)
    folder.database.write_bytes(content)


def _refusal(folder: DataFolder) -> FileError | None:
    try:
        open_rider(folder, Clock(ZONE)).close()
    except FileError as error:
        return error
    return None


def _reported(folder: DataFolder) -> bool:
    try:
        return check(folder.database) != []
    except FileError:
        return True


def _told(content: bytes, path: Path, queries: Mapping[str, str]) -> dict[str, list[str]]:
    """Return what another program reads from a file."""
    path.write_bytes(content)
    with closing(sqlite3.connect(path)) as connection:
        connection.text_factory = bytes
        return {name: sorted(map(repr, connection.execute(query))) for name, query in queries.items()}


@pytest.mark.parametrize("kind", DAMAGES)
def test_a_damaged_file_is_left_alone_or_reported_or_says_the_same_as_before(
    kind: str, sound: bytes, folder: DataFolder, tmp_path: Path, rounds: Rounds, figures: Figures
) -> None:
    dice, before = random.Random(kind), _told(sound, tmp_path / "sound.db", PROTECTED)
    for _ in range(rounds(12, 400)):
        damaged = DAMAGES[kind](sound, dice)
        _placed(folder, damaged)
        with figures.trial(f"a data file damaged at a random place: {kind}"):
            refusal = _refusal(folder)
            if refusal is not None:
                assert str(refusal).endswith("."), refusal
                assert folder.database.read_bytes() == damaged
                figures.found("damaged files that were refused, and not written to")
                continue
            _placed(folder, damaged)
            if _reported(folder):
                figures.found("damaged files that opened, and of which `rider check` says what is wrong")
                continue
            assert _told(damaged, tmp_path / "damaged.db", PROTECTED) == before
            figures.found("damaged files of which the record is whole")


@pytest.fixture
def killed(folder: DataFolder, tmp_path: Path) -> tuple[DataFolder, list[Receipt]]:
    """Return the folder of a Rider that was killed, with a journal in it, and what Rider had said."""
    store = open_rider(folder, Clock(ZONE))
    builders.prove(store, builders.deal(store), "Discovery")
    store.close()
    return folder, kill_at_work(folder, "moves", tmp_path, Strike(25, 0.01))


def _journal(folder: DataFolder) -> Path:
    return folder.path / "rider.db-wal"


def test_a_damaged_journal_gives_the_record_up_to_the_damage_and_never_anything_else(
    killed: tuple[DataFolder, list[Receipt]], tmp_path: Path, rounds: Rounds, figures: Figures
) -> None:
    folder, receipts = killed
    dice, kept = random.Random("journal"), tmp_path / "kept"
    whole = rows(folder, "SELECT * FROM event ORDER BY seq")
    assert lost(folder, receipts) == []
    shutil.copytree(folder.path, kept)
    for turn in range(rounds(10, 300)):
        shutil.rmtree(folder.path)
        shutil.copytree(kept, folder.path)
        kind = list(DAMAGES)[turn % 4]
        _journal(folder).write_bytes(DAMAGES[kind]((kept / "rider.db-wal").read_bytes(), dice))
        with figures.trial(f"the journal of a killed Rider damaged: {kind}"):
            open_rider(folder, Clock(ZONE)).close()
            assert wrongs(folder) == []
            found = rows(folder, "SELECT * FROM event ORDER BY seq")
            assert found == whole[: len(found)]
        figures.found("damaged journals after which the end of the record was gone", found != whole)


def test_a_backup_put_by_hand_in_the_place_of_a_damaged_file_is_not_mixed_with_its_journal(
    folder: DataFolder, tmp_path: Path, figures: Figures
) -> None:
    store = open_rider(folder, Clock(ZONE))
    builders.prove(store, builders.deal(store), "Discovery")
    store.close()
    backup = folder.database.read_bytes()
    kill_at_work(folder, "moves", tmp_path, Strike(130, 0.01))  # long enough for a checkpoint
    later = folder.database.read_bytes()
    folder.database.write_bytes(later[: len(later) // 2])
    with pytest.raises(FileError, match="open Rider and restore a backup, or run “rider restore latest”"):
        open_rider(folder, Clock(ZONE))
    with figures.trial("a backup put by hand in the place of a damaged file"):
        folder.database.write_bytes(backup)
        for name in ("rider.db-wal", "rider.db-shm"):
            (folder.path / name).unlink()
        open_rider(folder, Clock(ZONE)).close()
        assert folder.database.read_bytes()[: len(backup)] == backup
        assert check(folder.database) == []


def test_a_damaged_index_of_the_journal_loses_nothing(
    killed: tuple[DataFolder, list[Receipt]], rounds: Rounds, figures: Figures
) -> None:
    folder, receipts = killed
    dice = random.Random("index")
    for _ in range(rounds(3, 50)):
        (folder.path / "rider.db-shm").write_bytes(dice.randbytes(32_768))
        (folder.path / "rider.db-shm").chmod(0o600)
        with figures.trial("the index of a journal overwritten"):
            assert lost(folder, receipts) == []
            assert wrongs(folder) == []
    open_rider(folder, Clock(ZONE)).close()
    assert lost(folder, receipts) == []
