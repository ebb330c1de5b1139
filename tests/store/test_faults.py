# SPDX-License-Identifier: MIT
"""What is the matter with a data file is told apart, because it decides what is offered."""

import sqlite3
from pathlib import Path

import pytest

from rider.clock import Clock
from rider.domain.errors import Fault, FileError
from rider.file import SCHEMA_VERSION, DataFolder, connect_reading
from rider.reads.reader import Reader
from rider.service.session import open_rider


def fresh(folder: DataFolder) -> Path:
    open_rider(folder, Clock("Europe/Berlin")).close()
    return folder.database


def fault_of(path: Path) -> Fault:
    with pytest.raises(FileError) as caught:
        connect_reading(path)
    return caught.value.fault


def test_what_stands_there_is_told_apart(folder: DataFolder) -> None:
    path = fresh(folder)
    whole = path.read_bytes()
    told = {}
    newer = whole[:60] + (SCHEMA_VERSION + 1).to_bytes(4, "big") + whole[64:]
    other = whole[:68] + b"ABCD" + whole[72:]
    cases = {"empty": b"", "table": b"name,stage\n" * 20, "newer": newer, "other": other, "cut": whole[:5000]}
    for name, content in cases.items():
        path.write_bytes(content)
        told[name] = fault_of(path)
    assert told == {
        "empty": Fault.DAMAGED,
        "table": Fault.FOREIGN,
        "newer": Fault.NEWER,
        "other": Fault.FOREIGN,
        "cut": Fault.DAMAGED,
    }


def test_an_altered_gate_is_no_damage(folder: DataFolder) -> None:
    connection = sqlite3.connect(fresh(folder))
    trigger = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchone()[0]
    connection.execute(f"DROP TRIGGER {trigger}")
    connection.close()
    with pytest.raises(FileError) as caught:
        open_rider(folder, Clock("Europe/Berlin"))
    assert caught.value.fault is Fault.ALTERED


def test_a_second_writer_finds_the_file_out_of_reach(folder: DataFolder) -> None:
    first = open_rider(folder, Clock("Europe/Berlin"))
    with pytest.raises(FileError) as caught:
        open_rider(folder, Clock("Europe/Berlin"))
    assert caught.value.fault is Fault.OUT_OF_REACH
    first.close()


def test_reading_that_was_stopped_is_no_damage(folder: DataFolder) -> None:
    fresh(folder)
    reader = Reader(folder, Clock("Europe/Berlin"))
    reader._connection.set_progress_handler(lambda: True, 1)
    with pytest.raises(FileError) as caught:
        reader.board()
    reader.close()
    assert caught.value.fault is Fault.OTHER
