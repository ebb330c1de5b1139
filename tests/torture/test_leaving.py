# SPDX-License-Identifier: MIT
"""Export and restore: whole lives come back equal, and neither a kill nor a full disk leaves half of one."""

import os
import random
import shutil
from collections.abc import Callable
from contextlib import closing
from functools import partial
from multiprocessing.synchronize import Event
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from rider.clock import Clock, SteppedClock
from rider.domain.day import DAY_MS, instant, utc_day
from rider.exchange.importing import carry_out
from rider.exchange.mappings.mapping import read_mapping
from rider.exchange.tables_out import export_tables
from rider.file import DataFolder
from rider.service.attachments import attach
from rider.service.session import open_rider
from rider.service.transfer.exporting import export
from rider.service.transfer.restoring import restore
from tests import builders
from tests.deal_files import OWN_MAP, planned
from tests.leaving import boards, document, parsed, restored, rows
from tests.torture.aftermath import refused, wrongs
from tests.torture.disks import Disk
from tests.torture.figures import Figures
from tests.torture.killing import kill_after
from tests.torture.rep import Rep
from tests.torture.victim import ZONE, deals_to_import

pytestmark = pytest.mark.torture
Rounds = Callable[[int, int], int]


class RepWhoLeaves(Rep):
    """A rep at the end of whose life everything is exported, and restored elsewhere."""

    def teardown(self) -> None:
        home, clock = Path(self._home.name), self.clock
        document(self.folder, home / "all.json", clock=clock)
        other = DataFolder(home / "other")
        restored(home / "all.json", other)
        assert rows(other) == rows(self.folder)
        assert boards(other, clock) == boards(self.folder, clock)
        export(other, home / "again.json", clock=clock)
        assert (home / "again.json").read_bytes() == (home / "all.json").read_bytes()
        super().teardown()


def test_whatever_a_rep_has_done_comes_back_equal_from_an_export(
    folder: DataFolder, rounds: Rounds, figures: Figures
) -> None:
    born_at = instant(utc_day(Clock().now())) - 366 * DAY_MS
    open_rider(folder, SteppedClock(ZONE, born_at)).close()
    lives = settings(
        max_examples=rounds(5, 40),
        stateful_step_count=rounds(20, 40),
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    template = folder.database.read_bytes()
    run_state_machine_as_test(partial(RepWhoLeaves, template, born_at, figures), settings=lives)
    figures.found("lives of a rep that were exported and restored", lives.max_examples)


@pytest.fixture
def laden(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    """Return a folder with 2,500 imported deals and an attached file."""
    home = tmp_path_factory.mktemp("laden")
    folder = DataFolder(home / "data")
    with closing(open_rider(folder, Clock(ZONE))) as store:
        carry_out(store, planned(store, deals_to_import(home, 0), read_mapping(OWN_MAP)))
        builders.deal(store, "Moved", in_stage="Validation")
        (home / "order.pdf").write_bytes(random.Random("file").randbytes(200_000))
        attach(store, home / "order.pdf")
    return folder


def leave(begun: Event, folder: Path, to: Path) -> None:
    """Export again and again until killed, into the same places."""
    os.umask(0)
    begun.set()
    while True:
        export(DataFolder(folder), to / "all.json", replace=True)
        export_tables(DataFolder(folder), to)


def come_back(begun: Event, path: Path, folder: Path) -> None:
    """Restore into a folder that is empty."""
    os.umask(0)
    begun.set()
    restore(DataFolder(folder), path)


def test_an_export_that_is_killed_leaves_the_documents_before_it_or_whole_ones(
    laden: DataFolder, tmp_path: Path, rounds: Rounds, figures: Figures
) -> None:
    dice = random.Random("exports")
    export(laden, tmp_path / "all.json")
    export_tables(laden, tmp_path)
    sizes = {p.name: p.stat().st_size for p in tmp_path.glob("*.csv")}
    for _ in range(rounds(3, 60)):
        with figures.trial("kill -9 in the middle of exports"):
            kill_after(dice.uniform(0, 0.8), leave, laden.path, tmp_path)
            assert len(parsed(tmp_path / "all.json")["tables"]["deal"]["rows"]) == 2_501
            assert {p.name: p.stat().st_size for p in tmp_path.glob("*.csv")} == sizes
            assert wrongs(laden) == []
            for left in tmp_path.glob("*.new"):
                left.unlink()


def test_a_restore_that_is_killed_leaves_no_board_or_the_whole_one_and_succeeds_at_the_second_try(
    laden: DataFolder, tmp_path: Path, rounds: Rounds, figures: Figures
) -> None:
    dice, wanted = random.Random("restores"), rows(laden)
    export(laden, tmp_path / "all.json")
    for turn in range(rounds(3, 60)):
        with figures.trial("kill -9 in the middle of restores"):
            folder = DataFolder(tmp_path / f"data {turn}")
            kill_after(dice.uniform(0, 1.2), come_back, tmp_path / "all.json", folder.path)
            whole = folder.database.exists()
            if not whole:
                restored(tmp_path / "all.json", folder)
            assert rows(folder) == wanted
            assert wrongs(folder) == []
        figures.found("restores that were whole when the kill came", whole)


def test_an_export_onto_a_disk_that_fills_says_so_and_leaves_nothing(
    laden: DataFolder, disk: Disk, rounds: Rounds, figures: Figures
) -> None:
    dice, to = random.Random("full"), disk.path / "out"
    to.mkdir()
    for turn in range(rounds(3, 30)):
        with figures.trial(f"exports: {disk}"):
            disk.fill(0 if turn == 0 else dice.randint(0, 600_000))
            assert refused(lambda: export(laden, to / "all.json"))
            refused(lambda: export_tables(laden, to))
            disk.make_room()
            assert list(to.glob("*.new")) == []
            assert list(to.glob("*.json")) == []
            export(laden, to / "all.json")
            (to / "all.json").unlink()


def test_a_restore_onto_a_disk_that_fills_says_so_and_succeeds_once_there_is_room(
    laden: DataFolder, disk: Disk, tmp_path_factory: pytest.TempPathFactory, rounds: Rounds, figures: Figures
) -> None:
    dice, path = random.Random("full"), tmp_path_factory.mktemp("out") / "all.json"
    export(laden, path)
    size = laden.database.stat().st_size
    for turn in range(rounds(4, 40)):
        folder = DataFolder(disk.path / f"data {turn}")
        with figures.trial(f"restores: {disk}"):
            disk.fill(0 if turn == 0 else dice.randint(0, size + 100_000))
            if refused(partial(restore, folder, path)):
                assert not folder.path.exists() or {p.name for p in folder.path.iterdir()} <= {"rider.lock"}
                disk.make_room()
                restored(path, folder)
            disk.make_room()
            assert wrongs(folder) == []
            assert len(list(folder.attachments.rglob("*"))) == 2
            shutil.rmtree(folder.path)
