# SPDX-License-Identifier: MIT
"""Documents that are not what `rider export` wrote: each gives a sentence, and the folder stays empty."""

import json
from base64 import b64encode
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

import ijson
import pytest

from rider.domain.errors import FileError, InputError
from rider.file import DataFolder, WriterLock, connect_reading
from rider.service.session import open_rider
from rider.service.transfer.restoring import restore
from tests.leaving import RELEASED, document, parsed, unpacked

Parsed = dict[str, Any]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return a sound document of this build's format."""
    home = tmp_path_factory.mktemp("sound")
    folder = unpacked(RELEASED[1], DataFolder(home / "data"))
    open_rider(folder).close()
    return document(folder, home / "all.json").read_bytes()


def refusal(folder: DataFolder, content: bytes) -> str:
    """Return the sentence that a document is refused with; nothing of it may be left."""
    path = folder.path.parent / "all.json"
    path.write_bytes(content)
    with pytest.raises(InputError) as refused:
        restore(folder, path)
    assert {p.name for p in folder.path.iterdir()} <= {"rider.lock"}
    said = str(refused.value)
    assert said.startswith("all.json ")
    assert said.endswith(".")
    assert "\n" not in said
    return said


NO_JSON = "is not JSON {}, or it breaks off there, so nothing was restored. Take another copy of the export."
STRANGER = "is not an export of Rider. Choose the file that “rider export” wrote."
ODD = "is not written as Rider writes it at its beginning"
FILES = {
    "nothing": (b"", NO_JSON.format("at its beginning")),
    "a CSV": (b"Id,Name\r\n1,Dock\r\n", NO_JSON.format("at its beginning")),
    "a data file": (b"SQLite format 3\x00" * 100, NO_JSON.format("at its beginning")),
    "a list": (b"[1, 2]", ODD),
    "a number": (b"12", ODD),
    "another JSON": (b'{"name": "x", "rider": 1}', "has a part “name” that no export has at its beginning"),
    "an empty object": (b"{}", STRANGER),
    "a mark alone": (b'{"rider": "export"}', STRANGER),
    "tables without a mark": (b'{"tables": {}}', STRANGER),
    "another mark": (b'{"rider": "backup", "format": 1, "tables": {}}', STRANGER),
    "a format of text": (b'{"rider": "export", "format": "1", "tables": {}}', STRANGER),
    "format nought": (b'{"rider": "export", "format": 0, "tables": {}}', STRANGER),
    "a newer format": (
        b'{"rider": "export", "format": 999, "tables": {}}',
        "was made by a newer Rider (format 999, this one knows",
    ),
    "a huge format": (
        b'{"rider": "export", "format": 1e400, "tables": {}}',
        "has a number that is too large",
    ),
    "two marks": (b'{"rider": "export", "rider": "export"}', "has “rider” twice"),
    "a million brackets": (b"[" * 1_000_000, "is not "),
    "a million objects": (b'{"rider":' * 1_000_000, "is not "),
    "a million brackets in a table": (
        b'{"rider": "export", "format": 1, "tables": {"pipeline": {"columns": ["id", "name"], "rows": '
        + b"[" * 1_000_000,
        "“pipeline”",
    ),
    "bytes that are no UTF-8": (b'{"rider": "\xff\xfe"}', NO_JSON.format("at its beginning")),
    "a head without a hash": (b'{"head": {"seq": 1}}', "does not say where its record ends"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_no_document_is_refused(folder: DataFolder, name: str) -> None:
    content, sentence = FILES[name]
    assert sentence in refusal(folder, content)


def _row(table: str, column: str, value: object, number: int = 0) -> Callable[[Parsed], None]:
    def change(whole: Parsed) -> None:
        found = whole["tables"][table]
        found["rows"][number][found["columns"].index(column)] = value

    return change


def _more(table: str, value: object) -> Callable[[Parsed], None]:
    return lambda whole: whole["tables"][table]["rows"][1].append(value)


def _fewer(whole: Parsed) -> None:
    whole["tables"]["deal"]["rows"][2].pop()


def _twice(whole: Parsed) -> None:
    whole["tables"]["deal"]["rows"].append(whole["tables"]["deal"]["rows"][0])


def _without(table: str) -> Callable[[Parsed], None]:
    return lambda whole: whole["tables"].pop(table)


def _with(table: str) -> Callable[[Parsed], None]:
    return lambda whole: whole["tables"].update({table: {"columns": ["a"], "rows": []}})


def _column(old: str, new: str) -> Callable[[Parsed], None]:
    def change(whole: Parsed) -> None:
        columns = whole["tables"]["deal"]["columns"]
        columns[columns.index(old)] = new

    return change


def _shortened(whole: Parsed) -> None:
    """Take the last event away, and the head with it, as someone who is determined would."""
    events = whole["tables"]["event"]
    events["rows"].pop()
    last = dict(zip(events["columns"], events["rows"][-1], strict=True))
    whole["head"] = {"seq": last["seq"], "hash": last["hash"]}


def _file(name: str, content: bytes) -> Callable[[Parsed], None]:
    return lambda whole: whole["files"].update({name: b64encode(content).decode()})


OTHER = sha256(b"other").hexdigest()
CHANGES: dict[str, tuple[Callable[[Parsed], object], str]] = {
    "a number for a text": (
        _row("deal", "name", 5),
        "has in “name” something else than a text in row 1 of “deal”",
    ),
    "a text for a number": (
        _row("deal", "created_at", "5", 3),
        "has in “created_at” something else than a whole number in row 4 of “deal”",
    ),
    "nothing for a text": (_row("deal", "name", None), "has in “name” something else than a text in row 1"),
    "nothing for a key": (_row("deal", "id", None), "has in “id” something else than a text in row 1"),
    "a truth": (_row("deal", "value_minor", True), "something else than a whole number or nothing"),
    "a fraction": (_row("deal", "value_minor", 1.5), "something else than a whole number or nothing"),
    "a number beyond 64 bits": (
        _row("deal", "value_minor", 2**63),
        "has a number that is too large in row 1",
    ),
    "an object for a text": (_row("deal", "name", {}), "has something else than a row of"),
    "a list for a text": (_row("deal", "name", [1]), "has something else than a row of"),
    "a row too wide": (_more("deal", None), "values in row 2 of “deal”"),
    "a row too narrow": (_fewer, "values in row 3 of “deal”"),
    "a key that is there already": (_twice, "has a row that breaks a rule of the record (UNIQUE"),
    "an outcome that there is not": (_row("deal", "outcome", "gone"), "breaks a rule of the record (CHECK"),
    "a table missing": (_without("proof"), "lacks the table “proof”"),
    "a table of someone else": (
        _with("mine"),
        "has a table that its format does not know in",
    ),
    "a table of SQLite": (_with("sqlite_master"), "has a table that its format does not know"),
    "a column of someone else": (_column("name", "mine"), "lacks the column “name” in the table “deal”"),
    "a column twice": (_column("name", "account"), "does not name the columns as Rider names them"),
    "a deal that stands elsewhere": (_row("deal", "outcome", "won"), "does not stand where its last event"),
    "a stage that there is not": (_row("deal", "stage_id", "f" * 32), "refers to one that is not there"),
    "an event that was tampered with": (_row("event", "body", "{}", 0), "its hash does not fit its content"),
    "words that were tampered with": (
        _row("proof", "words", "They would love to buy it at once"),
        "the words of its proof are not the ones that were recorded",
    ),
    "an event too few": (
        lambda w: w["tables"]["event"]["rows"].pop(),
        "another record than it says",
    ),
    "an event too few, and its head": (_shortened, "a record that does not hold together"),
    "another head": (lambda w: w["head"].update(seq=1), "another record than it says"),
    "a file of another content": (
        _file(OTHER, b"mine"),
        f"{OTHER} that is not what its name says",
    ),
    "a file that no proof hangs on": (_file(OTHER, b"other"), f"has a file {OTHER} that no proof hangs on"),
    "a file that climbs out": (_file("../../../etc/passwd", b"x"), "that is not named by its SHA-256"),
    "a file in capitals": (_file(OTHER.upper(), b"other"), "that is not named by its SHA-256"),
    "a file that is no base64": (
        lambda w: w["files"].update({OTHER: "no base64!"}),
        f"{OTHER} that is not what its name says",
    ),
    "a file that is a list": (lambda w: w["files"].update({OTHER: []}), "is not written as Rider writes it"),
    "something more": (lambda w: w.update(more=1), "has a part “more” that no export has"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_document_that_was_changed_is_refused(folder: DataFolder, sound: bytes, name: str) -> None:
    whole = json.loads(sound)
    change, sentence = CHANGES[name]
    change(whole)
    assert sentence in refusal(folder, json.dumps(whole).encode())


TEXTS = {
    "NaN": (b'"Proven"', b"NaN", "is not JSON in row"),
    "1e400": (b'"Proven"', b"1e400", "has a number that is too large in row"),
    "a number of 5,000 digits": (b'"Proven"', b"9" * 5_000, "has a number that is too large in row"),
    "half a character": (b'"Proven"', b'"\\ud83d"', "holds half a character"),
    "the other half of one": (b'"Proven"', b'"\\udea2"', "holds half a character"),
    "two halves in the wrong order": (b'"Proven"', b'"\\udea2\\ud83d"', "holds half a character"),
    "a table twice": (b'"spell": {', b'"deal": {', "has “deal” twice"),
    "rows before columns": (
        b'"setting": {"columns": ["name", "value"], "rows": [\n]}',
        b'"setting": {"rows": [], "columns": ["name", "value"]}',
        "has “rows” where it should not be",
    ),
    "more behind the end": (b"\n}}\n", b"\n}}\n{}", "is not JSON after its tables"),
}


@pytest.mark.parametrize("name", TEXTS)
def test_a_document_whose_text_was_changed_is_refused(folder: DataFolder, sound: bytes, name: str) -> None:
    old, new, sentence = TEXTS[name]
    assert old in sound
    assert sentence in refusal(folder, sound.replace(old, new, 1))


def test_a_document_that_breaks_off_anywhere_is_refused(folder: DataFolder, sound: bytes) -> None:
    for end in (1, 20, 150, len(sound) // 3, len(sound) // 2, len(sound) - 100, len(sound) - 3):
        assert "or it breaks off there" in refusal(folder, sound[:end])


def test_a_document_that_another_program_has_written_anew_is_taken(
    folder: DataFolder, sound: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "all.json"
    path.write_text(json.dumps(json.loads(sound), indent=4, sort_keys=True, ensure_ascii=True))
    assert "\\ud83d\\udea2" in path.read_text()
    restore(folder, path)
    again = parsed(document(folder, tmp_path / "again.json"))
    whole = json.loads(sound)
    assert {**again, "made_at": 0} == {**whole, "made_at": 0}


def test_a_lone_half_is_found_wherever_the_blocks_end(folder: DataFolder, sound: bytes) -> None:
    place = sound.index(b'"Proven"')
    for shift in range(14):
        blanks = b" " * (65_536 - place - 14 + shift)
        filled = sound.replace(b'"Proven"', blanks + b'"\\ud83d\\udea2"', 1)
        restored = DataFolder(folder.path.parent / f"whole {shift}")
        (folder.path.parent / "all.json").write_bytes(filled)
        restore(restored, folder.path.parent / "all.json")
        with closing(connect_reading(restored.database)) as connection:
            assert connection.execute("SELECT count(*) FROM deal WHERE name = '🚢'").fetchone() == (1,)
        broken = filled.replace(b"\\ud83d\\udea2", b"\\\\\\ud83d\\\\udea2", 1)
        assert "holds half a character" in refusal(folder, broken)


def test_a_restore_never_touches_a_data_file_that_is_there(
    folder: DataFolder, sound: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "all.json"
    path.write_bytes(sound)
    open_rider(folder).close()
    before = folder.database.read_bytes()
    with pytest.raises(FileError, match=r"There is a data file in .* already, and a restore never merges"):
        restore(folder, path)
    assert folder.database.read_bytes() == before
    folder.database.write_bytes(b"")
    with pytest.raises(FileError, match=r"never merges"):
        restore(folder, path)
    assert folder.database.read_bytes() == b""


def test_a_folder_in_which_another_rider_works_is_left_to_it(
    folder: DataFolder, sound: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "all.json"
    path.write_bytes(sound)
    folder.prepare()
    lock = WriterLock(folder)
    with pytest.raises(FileError, match=r"Another Rider is writing to .*\. Close it first"):
        restore(folder, path)
    lock.release()
    assert restore(folder, path).deals > 0


def test_a_document_that_is_not_there_is_told(folder: DataFolder, tmp_path: Path) -> None:
    for path in (tmp_path / "none.json", tmp_path):
        with pytest.raises(InputError, match=r"cannot be read: .*\. Choose the file"):
            restore(folder, path)
    assert not folder.path.exists()


def test_leftovers_of_a_killed_restore_and_a_stale_journal_go_first(
    folder: DataFolder, sound: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "all.json"
    path.write_bytes(sound)
    folder.prepare()
    for name in ("rider.new", "rider.new-journal", "rider.db-wal", "rider.db-shm"):
        (folder.path / name).write_bytes(b"stale")
    restore(folder, path)
    assert {p.name for p in folder.path.iterdir()} <= {"rider.db", "rider.lock"}


def test_without_the_quick_json_library_the_slow_one_reads_and_refuses_the_same(
    folder: DataFolder, sound: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ijson, "basic_parse", ijson.get_backend("python").basic_parse)
    assert "or it breaks off there" in refusal(folder, sound[:-100])
    assert "is not JSON in row" in refusal(folder, sound.replace(b'"Proven"', b"9" * 5_000, 1))
    path = folder.path.parent / "all.json"
    path.write_bytes(sound)
    assert restore(folder, path).deals == len(json.loads(sound)["tables"]["deal"]["rows"])
