# SPDX-License-Identifier: MIT
from pathlib import Path

import pytest

from rider.domain.errors import InputError
from rider.exchange.dates import DateOrder
from rider.exchange.mapping import parse_mapping, read_mapping, recognised, refuse_unfit, vendor_mappings
from tests.deal_files import MAVEN_MAP, OWN_MAP

LEAST = 'source = "s"\npipeline = "p"\ncurrency = "EUR"\nname = "N"\n[columns]\nstage = "S"\n'


def test_the_example_is_a_mapping() -> None:
    mapping = read_mapping(MAVEN_MAP)
    assert mapping.names == ("{product} for {account}", "{product}")
    assert mapping.stages == {
        "prospecting": "Prospect",
        "engaging": "Discovery",
        "won": "won",
        "lost": "lost",
    }
    assert mapping.values == {"product": {"GTXPro": "GTX Pro"}}


def test_the_least_mapping_stands_and_the_rest_is_optional() -> None:
    mapping = parse_mapping('date_order = "mdy"\n' + LEAST, "m.toml")
    assert (mapping.title, mapping.names, mapping.date_order) == ("s", ("{N}",), DateOrder.MDY)


def test_a_vendor_is_recognised_by_its_header_and_cut_to_what_the_file_has() -> None:
    header = ("Id", "AccountId", "Name", "StageName", "Amount", "CloseDate", "IsClosed", "IsWon")
    mapping = recognised(header)
    assert mapping is not None
    assert mapping.source == "salesforce"
    assert set(mapping.columns) == {"external_id", "account", "value", "stage", "closed", "expected_close"}
    refuse_unfit(mapping, header, "x.csv")
    assert recognised(header[1:]) is None


def test_every_vendor_mapping_tells_itself_by_its_columns() -> None:
    assert all(mapping.recognise for mapping in vendor_mappings())


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("source = ", "is not a mapping in TOML"),
        (LEAST.replace("source", "sauce"), "it has “sauce”, and a mapping knows only source, title"),
        (LEAST.replace("stage", "stge"), "it has “stge”"),
        (LEAST.replace('stage = "S"', ""), "stage is missing"),
        (LEAST.replace('name = "N"\n', ""), "name is missing"),
        (LEAST.replace('"N"', "3"), "name has to be a list of texts"),
        (LEAST.replace('"p"', "3"), "pipeline has to be a text"),
        (LEAST.replace('"EUR"', '"euro"'), "currency is “euro”"),
        (LEAST.replace('currency = "EUR"\n', ""), "it names no currency"),
        ('date_order = "ymd"\n' + LEAST, "date_order is “ymd”; it has to be one of dmy, mdy"),
        ('stages = "x"\n' + LEAST, r"\[stages\] has to be a table"),
        (LEAST + '[lookup.account]\nfile = "a"\n', "key is missing"),
    ],
)
def test_what_is_no_mapping_says_why(text: str, says: str) -> None:
    with pytest.raises(InputError, match=says):
        parse_mapping(text, "m.toml")


def test_a_mapping_that_cannot_be_read_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="No such file"):
        read_mapping(tmp_path / "none.toml")
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(InputError, match="not text in UTF-8"):
        read_mapping(tmp_path / "bytes.toml")
    (tmp_path / "big.toml").write_bytes(b"#" * 1_100_000)
    with pytest.raises(InputError, match="too large"):
        read_mapping(tmp_path / "big.toml")


def test_a_file_without_a_named_column_or_with_two_is_refused() -> None:
    mapping = read_mapping(OWN_MAP)
    with pytest.raises(
        InputError, match=r"x\.csv has no column “Title”, which the mapping names. It has: A, B"
    ):
        refuse_unfit(mapping, ("A", "B"), "x.csv")
    with pytest.raises(InputError, match="has 2 columns “Title”"):
        refuse_unfit(mapping, ("Title", "title"), "x.csv")
