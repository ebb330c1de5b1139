# SPDX-License-Identifier: MIT
"""The letters of a file: a stray byte spoils one of them, and what a file is written in can be said."""

from pathlib import Path

import pytest

from rider.domain.errors import InputError
from rider.exchange.files.letters import ENCODINGS
from rider.exchange.files.reading import read_table
from rider.exchange.importing import answered
from rider.exchange.mappings.answers import Answers, as_text
from rider.store.engine import Store
from tests.deal_files import EVERYTHING, look_at

HEADER = "Id,Name,Stage\n"
SOUND = f"{HEADER}1,Müller Größe,Žižka\n".encode()


def test_one_stray_byte_spoils_one_letter_only() -> None:
    table = read_table(SOUND + b"2,Bad \x96 byte,X\r\n3,\xc3\xa9\xff\xff,Y\n", "x.csv")
    assert [row.cells[1] for row in table.rows] == ["Müller Größe", "Bad \ufffd byte", "é\ufffd\ufffd"]
    assert (table.encoding, table.doubtful) == ("utf-8", True)
    assert table.notes == ("3 letters could not be read as UTF-8 and stand as “\ufffd”: see lines 3, 4 ….",)


def test_a_stray_byte_far_below_is_told_with_its_line() -> None:
    rows = b"2,x,y\r\n" * 90_000
    table = read_table(SOUND.replace(b"\n", b"\r\n") + rows + b"3,\xfc,y\r\n", "x.csv")
    assert table.notes == ("1 letter could not be read as UTF-8 and stands as “\ufffd”: see line 90,003.",)


def test_a_sound_file_leaves_no_doubt() -> None:
    for data in (SOUND, SOUND.decode().encode("utf-16"), SOUND.decode().encode("utf-8-sig"), b"Id,N\n1,x\n"):
        table = read_table(data, "x.csv")
        assert (table.notes, table.doubtful) == ((), False)


def test_a_file_that_is_no_utf_8_says_what_it_was_read_as() -> None:
    table = read_table(f"{HEADER}1,Žižka,Dvořák\n".encode("cp1250"), "x.csv")
    assert (table.encoding, table.doubtful) == ("cp1252", True)
    assert table.notes == (
        "The file is not UTF-8; it was read as Windows-1252 (Western Europe). If its letters look wrong, say "
        "what it is in.",
    )
    odd = read_table(HEADER.encode() + b"1,A\x81B \xfc,X\n", "x.csv")
    assert odd.rows[0].cells[1] == "A\ufffdB ü"
    assert odd.notes[0] == (
        "1 letter could not be read as Windows-1252 (Western Europe) and stands as “\ufffd”: see line 2."
    )


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        *(("utf-8", "Žižka €"), ("cp1252", "Müller €"), ("cp1250", "Žižka"), ("cp1251", "Продажа")),
        *(("cp1253", "Αθήνα"), ("cp1254", "Işık"), ("iso-8859-15", "œuvre €"), ("mac_roman", "Müller")),
        *(("shift_jis", "表計算"), ("gb18030", "销售"), ("utf-16", "Žižka")),
    ],
)
def test_what_a_file_is_written_in_can_be_said(encoding: str, name: str) -> None:
    table = read_table(f"{HEADER}1,{name},Open\n".encode(encoding), "x.csv", encoding=encoding)
    assert (table.rows[0].cells[1], table.encoding, table.notes) == (name, encoding, ())
    assert table.doubtful


def test_whatever_is_said_a_file_is_read_or_refused_with_a_sentence() -> None:
    data = SOUND + b"2,\xff\x81 x,y\n3,a,b\n"
    for encoding in set(ENCODINGS) - {"utf-16"}:
        table = read_table(data, "x.csv", encoding=encoding)
        assert (table.encoding, len(table.rows)) == (encoding, 3)
    with pytest.raises(InputError, match=r"x\.csv has one column only"):
        read_table(data, "x.csv", encoding="utf-16")


def test_another_encoding_reads_the_file_again_and_is_not_remembered(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes("Deal ID,Deal name,Stage\n1,Dvořák,Discovery\n".encode("cp1250"))
    before = look_at(store, path)
    assert before.table.rows[0].cells[1] != "Dvořák"
    said = Answers(owner=EVERYTHING.owner, encoding="cp1250")
    after = answered(before, said)
    assert after.table.rows[0].cells[1] == "Dvořák"
    assert answered(after, said).table is after.table
    assert "cp1250" not in as_text(after.said)
