# SPDX-License-Identifier: MIT
"""A disk that fills: a sentence, nothing half done, and work goes on once there is room."""

import gzip
import os
import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

import pytest

from rider.cli import main
from rider.clock import Clock
from rider.domain.errors import FileError
from rider.domain.playbook import Form
from rider.exchange.importing import ImportResult, carry_out
from rider.exchange.mappings.mapping import read_mapping
from rider.file import DataFolder
from rider.reads.reader import Reader
from rider.service import proofs
from rider.service.attachments import attach
from rider.service.remembered import remember, remembered
from rider.service.session import Store, open_rider
from rider.service.transfer.taking_back import take_back
from tests import builders
from tests.deal_files import OWN, OWN_MAP, planned
from tests.leaving import rows as tables
from tests.torture.aftermath import can_be_acted_upon, refused, rows, wrongs
from tests.torture.disks import Disk, TinyDisk
from tests.torture.exports import export, planned_export
from tests.torture.figures import Figures
from tests.torture.victim import ROWS, ZONE, deals_to_import, standing_import

pytestmark = [
    pytest.mark.torture,
    pytest.mark.skipif(os.name != "posix", reason="disks that fill are those of POSIX"),
]
Rounds = Callable[[int, int], int]
RELEASED = Path(__file__).parents[1] / "data" / "format-1.db.gz"
MANY = 400_000
"""More bytes than any verb of a test writes at once."""


@contextmanager
def opened(disk: Disk) -> Iterator[Store]:
    """Open a fresh folder on the disk; all must be well with it in the end."""
    folder = DataFolder(disk.path / "data")
    store = open_rider(folder, Clock(ZONE))
    try:
        yield store
        store.close()
        assert wrongs(folder) == []
    finally:
        disk.make_room()
        shutil.rmtree(folder.path)


def until_refused(verb: Callable[[], object]) -> None:
    assert any(refused(verb) for _ in range(500)), "the disk never got full"


def _prove_with(store: Store, deal_id: str, order: Path) -> None:
    asked = next(r for s in builders.ladder(store).stages for r in s.requirements if r.form is Form.DOCUMENT)
    name = attach(store, order)
    evidence = builders.evidence(asked, store.clock.today(), link=None, attachment=name)
    proofs.record(store, deal_id, [evidence])


def _orders(desk: Path) -> Iterator[Path]:
    """Return files that nobody has seen before, written while there is room."""
    paths = [desk / f"{n}.pdf" for n in range(15)]
    for path in paths:
        path.write_bytes(os.urandom(50_000))
    return iter(paths)


def test_short_verbs_on_a_disk_that_fills(disk: Disk, rounds: Rounds, figures: Figures) -> None:
    dice = random.Random("short verbs")
    for _ in range(rounds(3, 60)):
        with figures.trial(f"short verbs: {disk}"), opened(disk) as store:
            disk.fill(dice.randint(0, MANY))
            until_refused(lambda: builders.deal(store, account="A long name " * 200))
            assert wrongs(store.folder) == []
            disk.make_room()
            builders.deal(store, "With room again", in_stage="Discovery")


def test_proofs_with_a_file_on_a_disk_that_fills(
    disk: Disk, tmp_path_factory: pytest.TempPathFactory, rounds: Rounds, figures: Figures
) -> None:
    desk, dice = tmp_path_factory.mktemp("desk"), random.Random("files")
    for _ in range(rounds(3, 60)):
        with figures.trial(f"proofs with a file: {disk}"), opened(disk) as store:
            deal_id, orders = builders.deal(store), _orders(desk)
            disk.fill(dice.randint(0, MANY))
            until_refused(lambda: _prove_with(store, deal_id, next(orders)))  # noqa: B023
            assert wrongs(store.folder) == []
            assert list(store.folder.path.rglob("*.new")) == []
            disk.make_room()
            _prove_with(store, deal_id, next(orders))


def test_an_import_on_a_disk_that_fills_writes_nothing_and_lands_whole_at_the_second_try(
    disk: Disk, tmp_path_factory: pytest.TempPathFactory, rounds: Rounds, figures: Figures
) -> None:
    dice, mapping = random.Random("imports"), read_mapping(OWN_MAP)
    path = deals_to_import(tmp_path_factory.mktemp("desk"), 0)
    for _ in range(rounds(1, 15)):
        with figures.trial(f"imports: {disk}"), opened(disk) as store:
            found = planned(store, path, mapping)
            disk.fill(dice.randint(0, MANY))
            assert refused(lambda: carry_out(store, found))  # noqa: B023
            assert rows(store.folder, "SELECT count(*) FROM deal") == [(0,)]
            assert wrongs(store.folder) == []
            disk.make_room()
            assert carry_out(store, planned(store, path, mapping)).new == ROWS


def nothing_on_a_full_disk(
    disk: Disk, folder: DataFolder, left: int, verb: Callable[[Store], object]
) -> None:
    """Do something for which there is no room: it is refused, and leaves nothing; then do it with room."""
    before = tables(folder)
    with closing(open_rider(folder, Clock(ZONE))) as rider:  # a journal that is there already would be room
        disk.fill(left)
        assert refused(partial(verb, rider))
        disk.make_room()
        assert tables(folder) == before
        assert wrongs(folder) == []
        verb(rider)
        assert tables(folder) != before


def test_changes_people_and_history_on_a_disk_that_fills_come_in_whole_and_are_taken_back_whole(
    disk: Disk, tmp_path_factory: pytest.TempPathFactory, rounds: Rounds, figures: Figures
) -> None:
    dice, desk = random.Random("exports"), tmp_path_factory.mktemp("desk")
    first, later = export(desk, 0, many=250), export(desk, 1, before=0, many=250)
    for _ in range(rounds(1, 15)):
        with opened(disk) as store:
            folder = store.folder
            carry_out(store, planned_export(store, first))
            store.close()
            with figures.trial(f"imports of changes, people and history: {disk}"):
                bring_in = partial(_bring_in, path=later)
                nothing_on_a_full_disk(disk, folder, dice.randint(0, MANY), bring_in)
            with figures.trial(f"taking an import back: {disk}"):
                seq = standing_import(folder)
                assert seq is not None
                nothing_on_a_full_disk(disk, folder, dice.randint(0, MANY), partial(take_back, seq=seq))


def _bring_in(rider: Store, path: Path) -> ImportResult:
    return carry_out(rider, planned_export(rider, path))


def test_what_is_remembered_on_a_disk_that_fills_is_the_old_choice_or_the_new_one(
    disk: Disk, rounds: Rounds, figures: Figures
) -> None:
    dice = random.Random("choices")
    names = [f"mapping:{n}" for n in range(5)]
    for _ in range(rounds(3, 40)):
        with figures.trial(f"choices to remember: {disk}"), opened(disk) as store:
            told = [dict.fromkeys(names, str(turn) * dice.randint(1, 30_000)) for turn in range(500)]
            remember(store, told[0])
            disk.fill(dice.randint(0, MANY))
            kept = 0
            for turn in range(1, len(told)):
                if refused(lambda: remember(store, told[turn])):  # noqa: B023
                    break
                kept = turn
            disk.make_room()
            assert kept < len(told) - 1, "the disk never got full"
            assert remembered(store) == told[kept]
            remember(store, told[-1])
            assert remembered(store) == told[-1]


def test_a_dry_run_without_room_for_its_copy_says_so(
    disk: Disk,
    tmp_path_factory: pytest.TempPathFactory,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    rounds: Rounds,
    figures: Figures,
) -> None:
    dice, folder = random.Random("dry runs"), DataFolder(tmp_path_factory.mktemp("room") / "data")
    monkeypatch.setattr(tempfile, "tempdir", str(disk.path))
    with closing(open_rider(folder, Clock(ZONE))) as store:
        builders.deal(store, "Kept")
    asked = [
        "import",
        str(OWN),
        "--map",
        str(OWN_MAP),
        "--all-owners",
        "--dry-run",
        "--data",
        str(folder.path),
    ]
    for turn in range(rounds(3, 40)):
        with figures.trial(f"dry runs of an import: {disk}"):
            disk.fill(0 if turn == 0 else dice.randint(0, 2 * folder.database.stat().st_size))
            code, said = main(asked), capsys.readouterr()
            disk.make_room()
            assert code == 0 or can_be_acted_upon(FileError(said.err.strip())), said.err
            assert [path.name for path in disk.path.glob("rider-*")] == []
            assert main(asked) == 0
            capsys.readouterr()
    assert rows(folder, "SELECT name FROM deal") == [("Kept",)]


def test_a_start_on_a_full_disk_says_so_and_succeeds_once_there_is_room(
    disk: Disk, rounds: Rounds, figures: Figures
) -> None:
    dice = random.Random("starts")
    for turn in range(rounds(3, 60)):
        with figures.trial(f"starts: {disk}"), opened(disk) as store:
            folder = store.folder
            builders.deal(store, "Kept")
            store.close()
            disk.fill(0 if turn == 0 else dice.randint(0, 100_000))
            refused(lambda: open_rider(folder, Clock(ZONE)).close())  # noqa: B023
            refused(lambda: Reader(folder, Clock(ZONE)).close())  # noqa: B023
            disk.make_room()
            again = open_rider(folder, Clock(ZONE))
            assert rows(folder, "SELECT name FROM deal") == [("Kept",)]
            again.close()


def test_a_first_start_on_a_disk_that_fills_leaves_nothing_and_succeeds_once_there_is_room(
    disk: Disk, rounds: Rounds, figures: Figures
) -> None:
    dice = random.Random("first starts")
    folder = DataFolder(disk.path / "data")
    for turn in range(rounds(4, 60)):
        with figures.trial(f"first starts: {disk}"):
            disk.fill(0 if turn == 0 else dice.randint(0, 1_600_000))
            was_refused = refused(lambda: open_rider(folder, Clock(ZONE)).close())
            disk.make_room()
            open_rider(folder, Clock(ZONE)).close()
            assert wrongs(folder) == []
            shutil.rmtree(folder.path)
        figures.found("first starts that a full disk refused", was_refused)


def test_an_older_file_on_a_disk_that_fills_is_upgraded_whole_or_left_as_it_was(
    disk: Disk, rounds: Rounds, figures: Figures
) -> None:
    dice, older = random.Random("upgrades"), gzip.decompress(RELEASED.read_bytes())
    folder = DataFolder(disk.path / "data")
    for _ in range(rounds(3, 60)):
        with figures.trial(f"upgrades of an older file: {disk}"):
            folder.path.mkdir(mode=0o700)
            folder.database.write_bytes(older)
            folder.database.chmod(0o600)
            disk.fill(dice.randint(0, 4 * len(older)))
            was_refused = refused(lambda: open_rider(folder, Clock(ZONE)).close())
            disk.make_room()
            open_rider(folder, Clock(ZONE)).close()
            assert wrongs(folder) == []
            shutil.rmtree(folder.path)
        figures.found("upgrades that a full disk refused", was_refused)


def test_a_disk_that_turned_read_only_is_said_and_work_goes_on_once_it_is_not(tiny_disk: TinyDisk) -> None:
    with opened(tiny_disk) as store:
        folder = store.folder
        builders.deal(store, "Kept")
        store.close()
        tiny_disk.make_read_only(True)
        with pytest.raises(FileError, match=r"Rider cannot write to .*: Read-only file system\. Check the"):
            open_rider(folder, Clock(ZONE))
        with pytest.raises(
            FileError, match=r"its folder is read-only, and the file needs its two companions"
        ):
            Reader(folder, Clock(ZONE))
        tiny_disk.make_read_only(False)
        again = open_rider(folder, Clock(ZONE))
        builders.deal(again, "After all", in_stage="Discovery")
        again.close()
