# SPDX-License-Identifier: MIT
"""Doors through keys: no row is replaced through any key of any table, and refusals reach SQLAlchemy."""

import pytest
import sqlalchemy as sa

from rider.store.tables import SQLModel
from tests.store.raw import NEW_ID, RawFile, Sql, deal, event, insert, move, person, proof, stage

FREE = {
    *("draft", "setting", "alembic_version", "focus_session", "calendar_source", "meeting"),
    "review_draft",
}
"""Tables that hold nothing that a gate or the record rests on, such as what calendars say."""


def _keys() -> list[tuple[str, tuple[str, ...]]]:
    """Return every unique key of every table: primary keys, constraints and indices."""
    found = []
    for table in SQLModel.metadata.sorted_tables:
        if table.name in FREE:
            continue
        constraints = [c for c in table.constraints if isinstance(c, sa.UniqueConstraint)]
        found.append((table.name, tuple(c.name for c in table.primary_key)))
        found += [(table.name, tuple(c.name for c in u.columns)) for u in constraints]
        found += [(table.name, tuple(c.name for c in i.columns)) for i in table.indexes if i.unique]
    return sorted(found)


KEYS = _keys()
_REFUSAL = "(block|gate|ladder|playbook|proof|record|review|step): "
_OTHER_KEYS = {
    "id": f"'{NEW_ID}'",
    "seq": "seq + 1000",
    "entered_seq": "entered_seq + 1000",
    "proof_id": f"'{NEW_ID}'",
    "sha256": f"'{'b' * 64}'",
    "line": "line + 1000",
    "place": "place + 1000",
    "series_day": "'2021-01-11'",
    "state": "'planned'",
    "revision": "revision + 1000",
    "review_id": f"'{NEW_ID}'",
}


def _columns(raw: RawFile, table: str) -> list[str]:
    return [str(row[1]) for row in raw.ask(f"PRAGMA table_info({table})")]


def _whole(table: str, key: tuple[str, ...]) -> str:
    """Return a condition on rows whose key is whole, and open where the index asks for that."""
    partial = {"spell": "left_seq IS NULL", "next_step": "closed_seq IS NULL", "event": "kind = 'voided'"}
    if key == ("state",):
        return "state = 'running'"
    said = [f"{column} IS NOT NULL" for column in key]
    return " AND ".join([*said, partial[table]] if key in (("deal_id",), ("about_seq",)) else said)


def _time_set_aside() -> str:
    """Return statements that set time aside: two series, a block of each, and a gap of each block."""
    made = ""
    for n in (1, 2):
        about = {"kind": "admin", "zone": "UTC", "intent": "", "seq": 1}
        rule = {"weekdays": "0", "starts_minute": 540, "length_minutes": 60, "from_day": "2021-01-04"}
        made += insert("block_series", id=str(n) * 32, **about, **rule)
        place = {"starts_at": n * 1000, "ends_at": n * 1000 + 500, "reach_words": ""}
        state = "running" if n == 1 else "planned"
        of_series = {"series_id": str(n) * 32, "series_day": "2021-01-04"}
        made += insert("focus_block", id=str(n + 2) * 32, state=state, **about, **place, **of_series)
        made += insert("block_gap", block_id=str(n + 2) * 32, place=n, kind="pause", begins_at=1, ends_at=2)
    return made


def _days_reviewed() -> str:
    """Return statements that review two days: with an answer, outreach, and what a conversation led to."""
    made = ""
    for n in (1, 2):
        day = f"2021-01-0{n + 3}"
        said = {"period": "day", "first": day, "form": "full", "verdict": "moved", "late": 0}
        made += insert("review", id=str(n) * 32, seq=n, revision=1, **said)
        answer = {"question": "moved", "place": n, "choice": "note", "words": "", "who": ""}
        made += insert("review_answer", review_id=str(n) * 32, **answer)
        made += insert("expectation", day=day, seq=n, words="")
        made += insert("outreach", id=str(n) * 32, seq=n, day=day, pain_point="Docks", reached=2, positive=1)
    return made


@pytest.fixture
def full(raw: RawFile) -> RawFile:
    """Return a file with rows in every table."""
    two_rows = "".join(
        insert("import_row", seq=1, file="", line=n, verdict="new", raw="{}", reason="")
        + insert("attachment", sha256=str(n) * 64, name="order.pdf", size=1, added_at=1)
        for n in (1, 2)
    )
    about = Sql(f"(SELECT max(seq) FROM event WHERE kind = 'moved' AND deal_id = {deal('Standing')})")
    voided = move("Standing", "Discovery", "voided", about_seq=about)
    corrected = Sql(
        f"(SELECT min(id) FROM proof WHERE deal_id = {deal('Standing')}"
        " AND requirement_id = (SELECT min(id) FROM requirement WHERE title = 'Fits who we sell to'))"
    )
    raw.accepts(_time_set_aside() + _days_reviewed())
    raw.accepts(two_rows + voided + proof("Standing", "Fits who we sell to", supersedes_id=corrected))
    raw.accepts("UPDATE deal SET external_source = 'crm', external_id = name WHERE external_id IS NULL;")
    return raw


@pytest.mark.parametrize(("table", "key"), KEYS)
def test_no_row_is_replaced_by_an_insertion(full: RawFile, table: str, key: tuple[str, ...]) -> None:
    for verb in ("INSERT OR REPLACE", "INSERT OR IGNORE", "INSERT", "REPLACE"):
        names = _columns(full, table)
        values = [_OTHER_KEYS.get(n, n) if n not in key else n for n in names]
        rows = f"SELECT {', '.join(values)} FROM {table} WHERE {_whole(table, key)}"
        assert full.ask(f"SELECT count(*) FROM ({rows})") != [(0,)]
        full.refuses(f"{verb} INTO {table} ({', '.join(names)}) {rows} LIMIT 1;", _REFUSAL)


@pytest.mark.parametrize(("table", "key"), KEYS)
def test_no_row_is_replaced_by_an_update(full: RawFile, table: str, key: tuple[str, ...]) -> None:
    theirs = f"(SELECT {', '.join(key)} FROM {table} WHERE {_whole(table, key)} ORDER BY 1 LIMIT 1)"
    changed = f"({', '.join(key)}) = {theirs}"
    for verb in ("UPDATE OR REPLACE", "UPDATE OR IGNORE", "UPDATE"):
        full.refuses(f"{verb} {table} SET {changed};", _REFUSAL)


THROUGH_SQLALCHEMY = {
    "a stage without proof": f"UPDATE deal SET stage_id = {stage('Commit')} WHERE name = 'Born'",
    "update or ignore": f"UPDATE OR IGNORE deal SET stage_id = {stage('Commit')}",
    "a win by hand": "UPDATE deal SET outcome = 'won'",
    "a move whose gate is closed": move("Born", "Discovery"),
    "a move over a gate": move("Proven", "Commit"),
    "Won without its gate": move("Standing", "Validation", "won", outcome="won"),
    "a replaced event": event("moved", verb="REPLACE", seq=1),
    "a changed event": "UPDATE event SET kind = 'lost'",
    "a deleted event": "DELETE FROM event",
    "a deleted deal": "DELETE FROM deal",
    "a deleted proof": "DELETE FROM proof",
    "a proof moved to another deal": f"UPDATE proof SET deal_id = {deal('Born')}",
    "a deleted withdrawal": "DELETE FROM withdrawal",
    "a loosened requirement": "UPDATE requirement SET waivable = 1",
    "a deleted requirement": "DELETE FROM requirement",
    "a reordered stage": "UPDATE stage SET position = position + 10",
    "a person moved": f"UPDATE person SET deal_id = {deal('Born')} WHERE id = {person('Standing')}",
    "a spell changed": "UPDATE spell SET length_ms = 1",
}


@pytest.mark.parametrize("what", THROUGH_SQLALCHEMY)
def test_sqlalchemy_calls_it_an_integrity_error(raw: RawFile, what: str) -> None:
    before = raw.content()
    engine = sa.create_engine(sa.URL.create("sqlite", database=str(raw.path)))
    with pytest.raises(sa.exc.IntegrityError, match=_REFUSAL), engine.begin() as connection:
        connection.exec_driver_sql(THROUGH_SQLALCHEMY[what].rstrip().removesuffix(";"))
    engine.dispose()
    assert raw.content() == before
