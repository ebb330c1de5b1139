# SPDX-License-Identifier: MIT
"""Migrations lose neither a row nor the gate, and an altered gate is not written through."""

import gzip
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from rider.domain.backups import Why
from rider.domain.errors import FileError, GateClosedError
from rider.file import APPLICATION_ID, SCHEMA_VERSION, DataFolder
from rider.service import deals
from rider.service.backups import backups
from rider.service.check import check
from rider.service.session import open_rider
from rider.store import schema
from rider.store.migrations.run import upgrade
from tests import builders
from tests.store.raw import RawFile

Stamps = tuple[object, ...]

RELEASED = Path(__file__).parents[1] / "data" / "format-1.db.gz"
LATER = [RELEASED.with_name(f"format-{version}.db.gz") for version in range(2, SCHEMA_VERSION)]
"""A data file as the first released Rider made it, with deals in every standing."""


@pytest.fixture
def folder(raw: RawFile) -> DataFolder:
    """Return the folder of a data file that holds data."""
    return DataFolder(raw.path.parent)


def _stamps(path: Path) -> Stamps:
    with closing(sqlite3.connect(path)) as connection:
        asked = ("PRAGMA user_version", "PRAGMA application_id", "SELECT version_num FROM alembic_version")
        return tuple((connection.execute(sql).fetchone() or (None,))[0] for sql in asked)


def _schema_of(path: Path) -> set[tuple[str, str, str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master")
        return {(kind, name, table, schema.normal(sql)) for kind, name, table, sql in rows}


def _rows(raw: RawFile) -> dict[str, list[dict[str, object]]]:
    """Return every row of every table, by its columns."""
    with closing(sqlite3.connect(f"file:{raw.path}?mode=ro", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        tables = [name for (name,) in raw.ask("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {str(t): [dict(r) for r in connection.execute(f"SELECT * FROM {t}")] for t in tables}


def _age(raw: RawFile, released: Path = RELEASED) -> None:
    """Put the file of an older Rider in the place of this one."""
    raw.path.write_bytes(gzip.decompress(released.read_bytes()))


def test_a_fresh_file_and_a_migrated_one_have_the_same_schema(tmp_path: Path) -> None:
    for name, make in (("fresh.db", schema.create), ("migrated.db", upgrade)):
        engine = sa.create_engine(sa.URL.create("sqlite", database=str(tmp_path / name)))
        with engine.begin() as connection:
            make(connection)
        engine.dispose()
    assert _schema_of(tmp_path / "fresh.db") == _schema_of(tmp_path / "migrated.db")
    assert _stamps(tmp_path / "fresh.db") == (SCHEMA_VERSION, APPLICATION_ID, schema.REVISION)
    assert _stamps(tmp_path / "migrated.db") == _stamps(tmp_path / "fresh.db")


@pytest.mark.parametrize("released", [RELEASED, *LATER], ids=lambda path: path.name)
def test_a_file_of_every_older_format_keeps_every_row_and_gets_its_gate_back(
    raw: RawFile, folder: DataFolder, released: Path
) -> None:
    _age(raw, released)
    before = _rows(raw)
    open_rider(folder).close()
    after = _rows(raw)
    assert before["alembic_version"] != after["alembic_version"]
    for table in before.keys() - {"alembic_version"}:
        columns = before[table][0].keys() if before[table] else ()
        assert [{c: row[c] for c in columns} for row in after[table]] == before[table], table
    assert _stamps(raw.path) == (SCHEMA_VERSION, APPLICATION_ID, schema.REVISION)
    assert check(raw.path) == []
    raw.refuses("UPDATE deal SET outcome = 'won';", "gate: a deal stands where the ledger says")


def test_steps_that_were_put_off_in_the_first_format_keep_the_count(raw: RawFile, folder: DataFolder) -> None:
    _age(raw)
    open_rider(folder).close()
    assert raw.ask(
        "SELECT n.pushes FROM next_step n JOIN deal d ON d.id = n.deal_id"
        " WHERE d.name = 'Put off twice' ORDER BY n.seq"
    ) == [(0,), (1,), (2,)]


def test_deals_move_on_after_a_migration_by_the_same_rules(raw: RawFile, folder: DataFolder) -> None:
    _age(raw)
    rider = open_rider(folder)
    proven = str(raw.ask("SELECT id FROM deal WHERE name = 'Proven'")[0][0])
    deals.move(rider, proven, builders.stage(rider, "Discovery").id)
    with pytest.raises(GateClosedError):
        deals.move(rider, proven, builders.stage(rider, "Validation").id)
    rider.close()
    assert check(raw.path) == []


def test_the_backup_of_a_migration_is_whole_private_and_can_be_put_back(
    raw: RawFile, folder: DataFolder
) -> None:
    _age(raw)
    before = raw.content()
    open_rider(folder).close()
    (kept,) = backups(folder)
    assert (kept.why, kept.format, kept.problem) == (Why.MIGRATION, 1, "")
    backup = RawFile(Path(kept.path), raw.cli)
    assert backup.content() == before
    assert stat.S_IMODE(backup.path.stat().st_mode) == 0o600
    assert not folder.holds(backup.path)
    raw.path.write_bytes(backup.path.read_bytes())
    open_rider(folder).close()
    assert check(raw.path) == []


def test_what_can_be_made_again_is_migrated_without_a_backup(raw: RawFile, folder: DataFolder) -> None:
    _age(raw)
    open_rider(folder, can_be_made_again=True).close()
    _age(raw)
    folder.sample_mark.touch()
    open_rider(folder).close()
    assert backups(folder) == ()
    assert sorted(p.name for p in folder.path.iterdir()) == ["made-as-a-sample", "rider.db", "rider.lock"]
    assert check(raw.path) == []


def test_an_older_file_of_which_no_backup_can_be_made_is_not_migrated(
    raw: RawFile, folder: DataFolder, tmp_path: Path
) -> None:
    _age(raw)
    before = raw.content()
    (tmp_path / "no folder").touch()
    with pytest.raises(FileError, match=r"Rider cannot make the folder for backups .*choose another folder"):
        open_rider(folder, place=tmp_path / "no folder")
    assert raw.content() == before
    open_rider(folder, place=tmp_path / "other").close()
    assert [one.why for one in backups(folder, tmp_path / "other")] == [Why.MIGRATION]
    assert backups(folder) == ()


FAILURES = {
    "because its tables are there already": "DELETE FROM alembic_version",
    "because a row refers to nothing": "INSERT INTO person VALUES ('a', 'b', 'Nobody', '', 'user')",
    "because nobody knows its revision": "UPDATE alembic_version SET version_num = '9999'",
}


@pytest.mark.parametrize("why", FAILURES)
def test_a_migration_that_fails_leaves_the_file_as_it_was_and_names_the_backup(
    raw: RawFile, folder: DataFolder, why: str
) -> None:
    _age(raw)
    raw.accepts(f"{FAILURES[why]};")
    before = raw.content()
    with pytest.raises(FileError, match="could not be migrated") as refusal:
        open_rider(folder)
    (backup,) = backups(folder)
    assert f"It is as it was; a copy is {backup.path}." in str(refusal.value)
    assert raw.content() == before
    assert RawFile(Path(backup.path), raw.cli).content() == before
    assert _stamps(raw.path)[0] == 1


def test_a_migration_that_failed_is_done_at_the_next_start_once_its_cause_is_gone(
    raw: RawFile, folder: DataFolder
) -> None:
    _age(raw)
    raw.accepts("INSERT INTO person VALUES ('a', 'b', 'Nobody', '', 'user');")
    with pytest.raises(FileError, match="could not be migrated"):
        open_rider(folder)
    raw.accepts("DROP TRIGGER person_kept; DELETE FROM person WHERE id = 'a';")
    open_rider(folder).close()
    assert check(raw.path) == []


def test_a_current_file_is_not_migrated(raw: RawFile, folder: DataFolder) -> None:
    open_rider(folder).close()
    assert sorted(p.name for p in folder.path.iterdir()) == ["rider.db", "rider.lock"]


def _edited(name: str, old: str, new: str) -> str:
    """Return a script that writes another text under the name of a trigger."""
    return (
        "PRAGMA writable_schema = ON; UPDATE sqlite_master SET"
        f" sql = replace(sql, '{old}', '{new}') WHERE name = '{name}'; PRAGMA writable_schema = OFF;"
    )


ALTERED = {
    "a trigger dropped": ("DROP TRIGGER event_gate;", "event_gate is missing"),
    "the view dropped": (
        "DROP TRIGGER event_gate; DROP VIEW standing_proof;",
        "(event_gate|standing_proof) is missing",
    ),
    "a trigger made harmless": (
        "DROP TRIGGER event_gate; CREATE TRIGGER event_gate BEFORE INSERT ON event BEGIN SELECT 1; END;",
        "event_gate is not as Rider made it",
    ),
    "a kind taken out of its reach by quotes": (
        _edited("event_gate", "''moved''", "''\"moved\"''"),
        "event_gate is not as Rider made it",
    ),
    "a text changed by a blank": (
        _edited("proof_in", "'' ''", "''  ''"),
        "proof_in is not as Rider made it",
    ),
    "a letter in another case": (
        _edited("event_gate", "''won''", "''WON''"),
        "event_gate is not as Rider made it",
    ),
    "a trigger of someone else": (
        "CREATE TRIGGER mine AFTER INSERT ON event BEGIN SELECT 1; END;",
        "mine does not belong into the file",
    ),
    "a trigger under the name of a table": (
        "CREATE TRIGGER spell AFTER INSERT ON event BEGIN SELECT 1; END;",
        "spell (does not belong|is not as)",
    ),
    "a trigger hidden before a table of its name": (
        "PRAGMA writable_schema = ON; UPDATE sqlite_master SET rowid = -10 * rowid;"
        " UPDATE sqlite_master SET rowid = -rowid;"
        " INSERT INTO sqlite_master (rowid, type, name, tbl_name, rootpage, sql)"
        " SELECT rowid - 1, 'trigger', 'spell', 'event', 0,"
        " 'CREATE TRIGGER spell BEFORE INSERT ON event BEGIN SELECT RAISE(IGNORE); END'"
        " FROM sqlite_master WHERE name = 'spell';",
        "spell is not as Rider made it",
    ),
    "a table of someone else": ("CREATE TABLE mine (a);", "mine does not belong into the file"),
    "a column of someone else": ("ALTER TABLE deal ADD COLUMN mine;", "deal is not as Rider made it"),
    "an index dropped": ("DROP INDEX spell_open;", "spell_open is missing"),
    "a check taken out": (
        _edited("deal", "CONSTRAINT deal_probability CHECK", "CONSTRAINT deal_probability CHECK (1) --"),
        "deal is not as Rider made it",
    ),
}


@pytest.mark.parametrize("what", ALTERED)
def test_rider_does_not_write_past(raw: RawFile, folder: DataFolder, what: str) -> None:
    alteration, sentence = ALTERED[what]
    raw.accepts(alteration)
    before = raw.content()
    with pytest.raises(
        FileError, match=f"was altered from outside.*{sentence}.*open Rider and restore a backup"
    ):
        open_rider(folder)
    assert raw.content() == before


def test_statistics_that_sqlite_keeps_for_itself_alter_nothing(raw: RawFile, folder: DataFolder) -> None:
    raw.accepts("ANALYZE;")
    open_rider(folder).close()
    assert check(raw.path) == []
