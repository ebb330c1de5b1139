# SPDX-License-Identifier: MIT
"""Everything out as one document, and in again as an equal board."""

import json
import os
import stat
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from rider.cli import main
from rider.clock import Clock, SteppedClock
from rider.domain.errors import FileError, InputError
from rider.file import DataFolder, connect_reading
from rider.service.check import check
from rider.service.session import Store, open_rider
from rider.service.transfer.exporting import Exported, export
from rider.service.transfer.restoring import restore
from tests import builders, export_schema
from tests.leaving import ORDER_FORM, RELEASED, SCHEMA, boards, document, parsed, restored, rows, unpacked
from tests.scene import fill

NAMES = [path.name.removesuffix(".db.gz") for path in RELEASED]
ORDER = sha256(ORDER_FORM).hexdigest()


@pytest.fixture
def empty(tmp_path: Path) -> DataFolder:
    """Return another folder, to restore into."""
    return DataFolder(tmp_path / "empty")


@pytest.fixture
def old(folder: DataFolder) -> DataFolder:
    """Return the folder of a released data file, with its attached file."""
    place = unpacked(RELEASED[1], folder).attachments / ORDER[:2] / ORDER
    place.parent.mkdir(parents=True, mode=0o700)
    place.write_bytes(ORDER_FORM)
    return folder


def test_the_schema_of_an_export_is_that_of_the_tables() -> None:
    anew = "python -m tests.export_schema > docs/export.schema.json"
    assert SCHEMA.read_text("utf-8") == export_schema.written(), f"the tables have changed: {anew}"


@pytest.mark.parametrize("released", RELEASED, ids=NAMES)
def test_a_file_of_every_released_format_is_exported_as_it_is_and_restored_as_if_opened(
    folder: DataFolder, empty: DataFolder, tmp_path: Path, released: Path
) -> None:
    written = tmp_path / "all.json"
    assert export(unpacked(released, folder), written).problems == ()
    assert parsed(written)["format"] == int(released.name[7:8])
    found = restored(written, empty)
    open_rider(folder).close()
    assert rows(empty) == rows(folder)
    assert check(empty.database) == []
    with closing(connect_reading(folder.database)) as connection:
        head = connection.execute("SELECT seq, hash FROM event ORDER BY seq DESC").fetchone()
    assert found.head is not None
    assert (found.head.seq, found.head.hash) == head
    clock = SteppedClock("Europe/Berlin", 1_785_000_000_000)
    assert boards(empty, clock) == boards(folder, clock)


def test_a_restored_board_can_be_worked_with_and_keeps_its_gate(
    store: Store, empty: DataFolder, tmp_path: Path
) -> None:
    fill(store)
    restored(document(store.folder, tmp_path / "all.json"), empty)
    with closing(open_rider(empty, Clock("Europe/Berlin"))) as again:
        builders.deal(again, "After the restore", in_stage="Validation")
    assert check(empty.database) == []


def test_an_export_of_what_was_restored_is_the_same_but_for_its_time(
    old: DataFolder, empty: DataFolder, tmp_path: Path
) -> None:
    open_rider(old).close()
    first = document(old, tmp_path / "first.json", clock=SteppedClock("UTC", 1_790_000_000_000))
    restored(first, empty)
    second = document(empty, tmp_path / "second.json", clock=SteppedClock("UTC", 1_791_000_000_000))
    assert second.read_bytes() == first.read_bytes().replace(b"1790000000000", b"1791000000000")


def test_attached_files_come_along_under_their_sum(
    old: DataFolder, empty: DataFolder, tmp_path: Path
) -> None:
    assert export(old, tmp_path / "all.json").files == 1
    assert restored(tmp_path / "all.json", empty).missing == ()
    place = empty.attachments / ORDER[:2] / ORDER
    assert place.read_bytes() == ORDER_FORM
    if os.name == "posix":
        assert {stat.S_IMODE(p.stat().st_mode) for p in empty.path.rglob("*")} == {0o600, 0o700}
        assert stat.S_IMODE((tmp_path / "all.json").stat().st_mode) == 0o600


def test_attached_files_can_be_left_out_and_are_then_told_as_missing(
    old: DataFolder, empty: DataFolder, tmp_path: Path
) -> None:
    assert export(old, tmp_path / "all.json", with_files=False).files == 0
    (sentence,) = restored(tmp_path / "all.json", empty).missing
    assert sentence == f"The attached file {ORDER} did not come with the export."


@pytest.mark.parametrize(
    ("content", "why"), [(None, "is not there"), (b"other", "is not as it was attached")]
)
def test_an_attached_file_that_cannot_be_had_is_told_and_the_rest_exported(
    old: DataFolder, tmp_path: Path, content: bytes | None, why: str
) -> None:
    place = old.attachments / ORDER[:2] / ORDER
    place.unlink() if content is None else place.write_bytes(content)
    found = export(old, tmp_path / "all.json")
    assert found.missing == (f"The attached file {ORDER} {why}, so it is not in the export.",)
    assert parsed(tmp_path / "all.json")["files"] == {}


def test_an_export_beside_an_open_rider_holds_one_moment(
    store: Store, empty: DataFolder, tmp_path: Path
) -> None:
    fill(store)
    before, worked = rows(store.folder), []

    def work(_done: int, _total: int) -> None:
        worked.append(builders.deal(store, f"Meanwhile {len(worked)}", in_stage="Discovery"))

    import rider.store.document as written

    usual, written.SET = written.SET, 7
    try:
        export(store.folder, tmp_path / "all.json", progress=work)
    finally:
        written.SET = usual
    assert len(worked) > 10
    restored(tmp_path / "all.json", empty)
    assert rows(empty) == before


def test_an_export_that_is_stopped_leaves_nothing(old: DataFolder, tmp_path: Path) -> None:
    names = sorted(tmp_path.iterdir())
    assert export(old, tmp_path / "all.json", cancelled=lambda: True) == Exported(cancelled=True)
    assert sorted(tmp_path.iterdir()) == names


def test_a_restore_that_is_stopped_leaves_the_folder_empty(
    old: DataFolder, empty: DataFolder, tmp_path: Path
) -> None:
    written = document(old, tmp_path / "all.json")
    for turn in range(100):
        answers = iter([False] * turn)
        if not restore(empty, written, cancelled=lambda: next(answers, True)).cancelled:  # noqa: B023
            break
        assert {p.name for p in empty.path.iterdir()} == {"rider.lock"}
    assert turn > 3
    assert check(empty.database) == []


def test_a_file_that_is_there_stays_unless_it_is_to_be_replaced(store: Store, tmp_path: Path) -> None:
    place = tmp_path / "all.json"
    place.write_text("mine")
    with pytest.raises(InputError, match=r"is there already\. Choose another name, or say --replace"):
        export(store.folder, place)
    assert place.read_text() == "mine"
    export(store.folder, place, replace=True)
    assert parsed(place)["rider"] == "export"


def test_places_of_riders_own_are_never_written_to(store: Store, tmp_path: Path) -> None:
    other = DataFolder(tmp_path / "other")
    open_rider(other).close()
    link = tmp_path / "link.json"
    link.symlink_to(store.folder.database)
    before = other.database.read_bytes()
    for place in (store.folder.database, store.folder.path / "all.json", link, store.folder.path):
        with pytest.raises(InputError, match=r"lies in Rider's own data folder"):
            export(store.folder, place, replace=True)
    with pytest.raises(InputError, match=r"is a Rider data file and stays as it is"):
        export(store.folder, other.database, replace=True)
    with pytest.raises(InputError, match=r"There is no folder"):
        export(store.folder, tmp_path / "nowhere" / "all.json")
    assert other.database.read_bytes() == before


def test_nothing_is_exported_of_a_folder_without_a_file(folder: DataFolder, tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"There is no data file at"):
        export(folder, tmp_path / "all.json")
    assert not (tmp_path / "all.json").exists()


def test_a_record_that_does_not_hold_is_exported_with_a_word_and_not_restored(
    old: DataFolder, empty: DataFolder, tmp_path: Path, sqlite3_cli: str
) -> None:
    open_rider(old).close()
    _attack(
        old,
        sqlite3_cli,
        "DROP TRIGGER event_changed; UPDATE event SET words = 'Something else' WHERE seq ="
        " (SELECT max(seq) FROM event WHERE words <> '');",
    )
    found = export(old, tmp_path / "all.json")
    assert any("its words are not the ones that were recorded" in problem for problem in found.problems)
    with pytest.raises(InputError, match=r"its words are not the ones that were recorded"):
        restored(tmp_path / "all.json", empty)
    assert {p.name for p in empty.path.iterdir()} == {"rider.lock"}


def test_a_value_that_json_cannot_hold_is_refused_by_its_place(
    old: DataFolder, tmp_path: Path, sqlite3_cli: str
) -> None:
    _attack(old, sqlite3_cli, "INSERT INTO setting VALUES ('mark', x'00ff');")
    with pytest.raises(FileError, match=r"Row 1 of “setting” holds something in “value” that a text file"):
        export(old, tmp_path / "all.json")
    assert not list(tmp_path.glob("all.json*"))


def test_a_text_that_is_none_is_refused(old: DataFolder, tmp_path: Path, sqlite3_cli: str) -> None:
    _attack(old, sqlite3_cli, "INSERT INTO setting VALUES ('mark', CAST(x'ff' AS TEXT));")
    with pytest.raises(FileError, match=r"A row in .* cannot be read .*, so nothing was exported"):
        export(old, tmp_path / "all.json")
    assert not list(tmp_path.glob("all.json*"))


def test_progress_rises_to_all_there_is(old: DataFolder, empty: DataFolder, tmp_path: Path) -> None:
    for work in (
        lambda heard: export(old, tmp_path / "all.json", progress=heard),
        lambda heard: restore(empty, tmp_path / "all.json", progress=heard),
    ):
        said: list[tuple[int, int]] = []
        work(lambda done, total: said.append((done, total)))  # noqa: B023
        assert said == sorted(said)
        assert said[-1] == (said[0][1], said[0][1])


def _attack(folder: DataFolder, cli: str, sql: str) -> None:
    from tests.store.raw import RawFile

    RawFile(folder.database, cli).accepts(sql)


def test_the_verbs_say_what_they_did(
    old: DataFolder, empty: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    open_rider(old).close()
    written = str(tmp_path / "all.json")
    assert main(["export", written, "--data", str(old.path)]) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"{written}: 28 deals, 240 events, 1 file, unchanged since ")
    assert main(["export", written, "--data", str(old.path)]) == 1
    assert "is there already" in capsys.readouterr().err
    assert main(["export", written, "--replace", "--json", "--data", str(old.path)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["deals"], told["events"], told["files"], told["problems"]) == (28, 240, 1, [])
    assert main(["restore", written, "--data", str(empty.path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {**told, "folder": str(empty.path)}
    assert main(["restore", written, "--data", str(empty.path)]) == 1
    assert "a restore never merges" in capsys.readouterr().err
    assert main(["export"]) == 2
