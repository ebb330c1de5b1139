# SPDX-License-Identifier: MIT
"""The data file from outside: what is refused, with which sentence, and who may hold it."""

import os
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from rider.clock import Clock
from rider.domain.errors import FileError
from rider.file import DataFolder, FileState, connect_reading, recognise
from rider.service import attachments
from rider.service.session import open_rider
from rider.store.engine import PRAGMAS, Store
from tests import builders

ROOT = Path(__file__).parents[2]
NOBODY = 65534


def _folder_with(tmp_path: Path, content: bytes) -> DataFolder:
    folder = DataFolder(tmp_path / "data")
    folder.path.mkdir(mode=0o700)
    folder.database.write_bytes(content)
    return folder


def _another_program(tmp_path: Path, application_id: int = 0) -> bytes:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(f"PRAGMA application_id = {application_id}; CREATE TABLE mine (a); VACUUM;")
    return path.read_bytes()


def _flipped(content: bytes, *, start: int, end: int) -> bytes:
    return content[:start] + bytes(b ^ 0xFF for b in content[start:end]) + content[end:]


FOREIGN: dict[str, tuple[Callable[[Path, bytes], bytes], str]] = {
    "an empty file": (lambda _tmp, _own: b"", "is empty (0 bytes)"),
    "a table of a spreadsheet": (
        lambda _tmp, _own: b"Deal,Stage,Value\nDock,Won,5\n" * 20,
        "is not a Rider data",
    ),
    "a short text": (lambda _tmp, _own: b"hello", "is not a Rider data file"),
    "a head cut off": (lambda _tmp, own: own[:60], "is not a Rider data file"),
    "a database of another program": (lambda tmp, _own: _another_program(tmp), "of another program"),
    "a marked database of another program": (
        lambda tmp, _own: _another_program(tmp, 0x47504B47),
        "a database of another program",
    ),
    "a file whose head was overwritten": (
        lambda _tmp, own: b"\x00" * 512 + own[512:],
        "or its head is damaged",
    ),
    "a file of a newer Rider": (
        lambda _tmp, own: own[:60] + (999).to_bytes(4, "big") + own[64:],
        "written by a newer Rider (format 999",
    ),
    "a file of a Rider beyond all numbers": (
        lambda _tmp, own: own[:60] + b"\xff\xff\xff\xff" + own[64:],
        "written by a newer Rider",
    ),
    "a file cut in half": (lambda _tmp, own: own[: len(own) // 2], "is damaged"),
    "a file cut within a page": (lambda _tmp, own: own[: len(own) - 1000], "is damaged"),
    "a file with flipped pages": (lambda _tmp, own: _flipped(own, start=8192, end=40960), "is damaged"),
    "a file with a flipped last page": (
        lambda _tmp, own: _flipped(own, start=len(own) - 4096, end=len(own)),
        "is damaged",
    ),
    "a file whose page size is nonsense": (lambda _tmp, own: own[:16] + b"\x00\x03" + own[18:], "is damaged"),
}


@pytest.mark.parametrize("what", FOREIGN)
def test_rider_refuses_with_a_sentence_and_leaves_alone(tmp_path: Path, made_file: Path, what: str) -> None:
    content, sentence = FOREIGN[what]
    folder = _folder_with(tmp_path, content(tmp_path, made_file.read_bytes()))
    before = folder.database.read_bytes()
    with pytest.raises(FileError) as refusal:
        open_rider(folder)
    assert sentence in str(refusal.value)
    assert str(folder.database) in str(refusal.value)
    assert str(refusal.value).endswith(".")
    assert folder.database.read_bytes() == before
    open_rider(DataFolder(tmp_path / "elsewhere")).close()


@pytest.mark.parametrize("what", [w for w, (_, said) in FOREIGN.items() if said != "is damaged"])
def test_a_reader_refuses_with_the_same_sentence(tmp_path: Path, made_file: Path, what: str) -> None:
    content, sentence = FOREIGN[what]
    folder = _folder_with(tmp_path, content(tmp_path, made_file.read_bytes()))
    with pytest.raises(FileError) as refusal:
        connect_reading(folder.database)
    assert sentence in str(refusal.value)


def test_a_folder_in_the_place_of_the_file_is_refused(folder: DataFolder) -> None:
    folder.database.mkdir(parents=True)
    with pytest.raises(FileError, match=r"Rider cannot read .*Is a directory"):
        open_rider(folder)


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder")
    with pytest.raises(FileError, match="cannot make its data folder"):
        open_rider(DataFolder(tmp_path / "data"))


def test_there_is_nothing_to_read_before_the_first_start(folder: DataFolder) -> None:
    assert recognise(folder.database) is FileState.ABSENT
    with pytest.raises(FileError, match="There is no data file"):
        connect_reading(folder.database)


def test_a_file_that_rider_made_is_opened_again_with_all_that_was_in_it(folder: DataFolder) -> None:
    store = open_rider(folder)
    builders.deal(store, "Kept", in_stage="Discovery")
    store.close()
    store = open_rider(folder)
    with closing(connect_reading(folder.database)) as connection:
        assert connection.execute("SELECT name FROM deal").fetchall() == [("Kept",)]
    store.close()


def test_a_reader_can_change_nothing(raw_folder: DataFolder) -> None:
    connection = connect_reading(raw_folder.database)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("UPDATE deal SET name = 'x'")
    connection.close()


@pytest.fixture
def raw_folder(made_file: Path, tmp_path: Path) -> DataFolder:
    """Return a folder with a copy of a data file that Rider made."""
    return _folder_with(tmp_path, made_file.read_bytes())


# ---------------------------------------------------------------- who may open it


def _mode(path: Path) -> str:
    return oct(stat.S_IMODE(path.stat().st_mode))


@pytest.fixture
def open_umask() -> Iterator[None]:
    """Let this process create what everyone may read, as some machines do."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.skipif(os.name != "posix", reason="modes are those of POSIX")
@pytest.mark.usefixtures("open_umask")
def test_everything_is_private_even_where_the_machine_is_not(folder: DataFolder, tmp_path: Path) -> None:
    store = open_rider(folder)
    (tmp_path / "order.pdf").write_bytes(b"signed")
    name = attachments.attach(store, tmp_path / "order.pdf")
    files = [folder.database, folder.lock, folder.attachments / name[:2] / name]
    files += [folder.path / "rider.db-wal", folder.path / "rider.db-shm"]
    assert {f.name: _mode(f) for f in files} == {f.name: "0o600" for f in files}
    folders = [folder.path, folder.attachments, folder.attachments / name[:2]]
    assert {f.name: _mode(f) for f in folders} == {f.name: "0o700" for f in folders}
    store.close()


@pytest.mark.skipif(os.name != "posix", reason="modes are those of POSIX")
def test_an_empty_folder_that_was_there_becomes_private(folder: DataFolder) -> None:
    folder.path.mkdir(parents=True, mode=0o755)
    open_rider(folder).close()
    assert _mode(folder.path) == "0o700"


def _child(script: str, *arguments: object) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)


OPEN = """
import os, sys
from pathlib import Path
from rider.domain.errors import RiderError
from rider.file import DataFolder, connect_reading
from rider.service.session import open_rider
if os.geteuid() == 0:  # whom no permission binds
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    folder = DataFolder(Path(sys.argv[1]))
    open_rider(folder).close() if sys.argv[2] == "write" else connect_reading(folder.database).close()
except RiderError as error:
    print(error)
"""


@pytest.fixture
def locked_in(made_file: Path) -> Iterator[Path]:
    """Return a read-only folder with a data file in it, as a user meets it whom permissions bind."""
    if os.name != "posix":
        pytest.skip("permissions are those of POSIX")
    base = Path(tempfile.mkdtemp(prefix="rider-"))
    data = base / "data"
    data.mkdir()
    shutil.copy(made_file, data / "rider.db")
    if os.geteuid() == 0:
        for path in (base, data, data / "rider.db"):
            os.chown(path, NOBODY, NOBODY)
    data.chmod(0o500)
    base.chmod(0o500)
    yield data
    base.chmod(0o700)
    data.chmod(0o700)
    shutil.rmtree(base)


def _said_to_a_user(folder: Path, purpose: str) -> str:
    done = _child(OPEN, folder, purpose)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_read_only_folder_is_not_written_to_and_says_so(locked_in: Path) -> None:
    before = (locked_in / "rider.db").read_bytes()
    assert _said_to_a_user(locked_in, "write") == (
        f"Rider cannot write to {locked_in}: Permission denied. Check the folder."
    )
    assert [p.name for p in locked_in.iterdir()] == ["rider.db"]
    assert (locked_in / "rider.db").read_bytes() == before


def test_a_reader_in_a_read_only_folder_is_told_what_is_missing(locked_in: Path) -> None:
    assert "its folder is read-only, and the file needs its two companions" in _said_to_a_user(
        locked_in, "read"
    )


def test_a_folder_that_cannot_be_made_is_refused_with_a_way_out(locked_in: Path) -> None:
    said = _said_to_a_user(locked_in / "deeper", "write")
    assert said.startswith(f"Rider cannot make its data folder {locked_in / 'deeper'}: Permission denied.")
    assert said.endswith("Choose another one with --data DIR.")


def test_a_file_of_another_user_is_refused(locked_in: Path) -> None:
    (locked_in / "rider.db").chmod(0)
    assert "Rider cannot read" in _said_to_a_user(locked_in, "read")


# ---------------------------------------------------------------- one writer

HOLD = """
import sys
from pathlib import Path
from rider.file import DataFolder
from rider.service.session import open_rider
store = open_rider(DataFolder(Path(sys.argv[1])))
print("open", flush=True)
sys.stdin.read()
"""


def test_a_second_writer_is_refused_until_the_first_is_gone_even_by_kill(raw_folder: DataFolder) -> None:
    first = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(raw_folder.path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with first:
        assert first.stdout is not None
        assert first.stdout.readline() == "open\n"
        with pytest.raises(FileError, match=r"Another Rider is writing to .*Close it first"):
            open_rider(raw_folder)
        connect_reading(raw_folder.database).close()
        first.kill()
        first.wait()
        open_rider(raw_folder).close()


def test_one_process_does_not_open_the_file_twice(store: Store) -> None:
    with pytest.raises(FileError, match="Another Rider is writing"):
        open_rider(store.folder)


def test_a_refused_start_gives_the_lock_back(tmp_path: Path, made_file: Path) -> None:
    folder = _folder_with(tmp_path, b"")
    with pytest.raises(FileError, match="is empty"):
        open_rider(folder)
    folder.database.write_bytes(made_file.read_bytes())
    open_rider(folder).close()


# ---------------------------------------------------------------- how it is written


@pytest.mark.parametrize("pragma", PRAGMAS)
def test_every_writing_connection_is_set_to(store: Store, pragma: str) -> None:
    for _ in range(2):
        with store.work() as work:
            found = work.session.connection().exec_driver_sql(f"PRAGMA {pragma}").scalar_one()
        assert found == PRAGMAS[pragma]


def test_what_is_shown_as_done_survives_a_power_cut() -> None:
    assert PRAGMAS["journal_mode"] == "wal"
    assert PRAGMAS["synchronous"] == 2


def test_a_unit_of_work_holds_the_write_lock_from_its_start(store: Store) -> None:
    other = sqlite3.connect(store.folder.database, timeout=0)
    with store.work(), pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    other.close()


def test_a_unit_of_work_that_fails_leaves_nothing(store: Store) -> None:
    def break_down() -> None:
        with store.work() as work:
            work.session.connection().execute(sa.text("INSERT INTO setting VALUES ('a', 'b')"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        break_down()
    with store.work() as work:
        assert work.session.connection().execute(sa.text("SELECT count(*) FROM setting")).scalar() == 0


# A child that kills itself at the n-th statement of the creation, or when the file would go to its place.
DIE = """
import os, signal, sys
from pathlib import Path
import sqlalchemy as sa
from rider.file import DataFolder
from rider.service.session import open_rider
folder, after = DataFolder(Path(sys.argv[1])), int(sys.argv[2])
count = 0

def die(*_):
    global count
    count += 1
    if count == after:
        os.kill(os.getpid(), signal.SIGKILL)

def die_at_the_move(event, _arguments):
    if event == "os.rename" and after == 0:
        os.kill(os.getpid(), signal.SIGKILL)

sa.event.listen(sa.Engine, "before_cursor_execute", die)
sys.addaudithook(die_at_the_move)
open_rider(folder)
"""


@pytest.mark.parametrize("after", [0, 1, 30, 90, 120])
def test_a_creation_that_is_killed_leaves_no_half_file(folder: DataFolder, after: int) -> None:
    done = _child(DIE, folder.path, after)
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert recognise(folder.database) is FileState.ABSENT
    store = open_rider(folder, Clock())
    builders.deal(store, "After all")
    store.close()
    assert sorted(p.name for p in folder.path.iterdir()) == ["rider.db", "rider.lock"]
