# SPDX-License-Identifier: MIT
"""An export that comes in where there is a file without deals: whole, or the file is as it was."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from rider.clock import Clock
from rider.demo import play
from rider.domain.errors import FileError, InputError
from rider.file import DataFolder, connect_reading
from rider.service.session import open_rider
from rider.service.transfer.exporting import export
from rider.service.transfer.moving_in import restore_beside, take_place


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """Return an export of eight deals."""
    played = DataFolder(tmp_path / "played")
    play(played, deals=8, history=30)
    to = tmp_path / "out.json"
    export(played, to)
    return to


@pytest.fixture
def own(folder: DataFolder) -> DataFolder:
    """Return a folder with a data file that has no deals."""
    open_rider(folder, Clock("Europe/Berlin")).close()
    return folder


def deals(folder: DataFolder) -> int:
    with closing(connect_reading(folder.database)) as connection:
        return int(connection.execute("SELECT count(*) FROM deal").fetchone()[0])


def names(folder: DataFolder) -> Iterator[str]:
    return (path.name for path in folder.path.iterdir() if not path.name.startswith("rider."))


def test_what_was_restored_takes_the_place_of_a_file_without_deals(own: DataFolder, document: Path) -> None:
    assert restore_beside(own, document)
    assert deals(own) == 0, "until it takes its place, the file is as it was"
    take_place(own)
    assert deals(own) == 8
    assert list(names(own)) == []
    open_rider(own, Clock("Europe/Berlin")).close()


def test_a_file_with_deals_is_never_replaced(own: DataFolder, document: Path) -> None:
    assert restore_beside(own, document)
    take_place(own)
    with pytest.raises(InputError, match="a restore never merges"):
        restore_beside(own, document)
    with pytest.raises(InputError, match="a restore never merges"):
        take_place(own)
    assert deals(own) == 8


def test_a_restore_that_is_stopped_leaves_nothing_beside(own: DataFolder, document: Path) -> None:
    assert not restore_beside(own, document, cancelled=lambda: True)
    assert list(names(own)) == []


def test_while_another_rider_writes_nothing_takes_its_place(own: DataFolder, document: Path) -> None:
    assert restore_beside(own, document)
    with closing(open_rider(own, Clock("Europe/Berlin"))), pytest.raises(FileError, match="Another Rider"):
        take_place(own)
    assert deals(own) == 0
