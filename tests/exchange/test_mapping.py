# SPDX-License-Identifier: MIT
"""Mappings in TOML, and how they are fitted to the columns that a file has."""

from pathlib import Path

import pytest

from rider.domain.errors import InputError
from rider.exchange.cells.dates import DateOrder
from rider.exchange.mappings.answers import Answers, from_text
from rider.exchange.mappings.mapping import (
    FIELDS,
    IdForm,
    Kind,
    fitted,
    parse_mapping,
    read_mapping,
    refuse_unfit,
    with_columns,
)
from rider.exchange.mappings.vendors import recognised, vendor_mappings
from tests.deal_files import MAVEN_MAP, OWN_MAP

LEAST = 'source = "s"\nname = "N"\n[columns]\nstage = "S"\n'


def test_the_example_is_a_mapping() -> None:
    mapping = read_mapping(MAVEN_MAP)
    assert mapping.names == ("{product} for {account}", "{product}")
    assert mapping.stages == {
        "prospecting": ("Prospect",),
        "engaging": ("Discovery",),
        "won": ("won",),
        "lost": ("lost",),
    }
    assert mapping.values == {"product": {"GTXPro": "GTX Pro"}}


def test_the_least_mapping_stands_and_the_rest_is_optional() -> None:
    mapping = parse_mapping('date_order = "mdy"\n' + LEAST, "m.toml")
    assert (mapping.title, mapping.names, mapping.date_order) == ("s", ("{N}",), DateOrder.MDY)
    assert (mapping.kind, mapping.pipeline, mapping.currency) == (Kind.DEALS, None, None)


def test_a_vendor_says_more() -> None:
    text = (
        'source = "v"\nid = "salesforce"\nseveral = ";"\nrecognise = [["A", "B"], "C"]\nkept = ["K"]\n'
        'entered = [\'Entered "{stage}"\']\n[columns]\nname = ["N", "M"]\noutcome = "O"\n'
        '[stages]\nOffer = ["Proposal", "Offer"]\n[pipelines]\nSales = "New business"\n'
        '[history]\nfile = "History.csv"\n'
    )
    mapping = parse_mapping(text, "v.toml")
    assert mapping.recognise == (("A", "B"), ("C",))
    assert mapping.columns == {"name": ("N", "M"), "outcome": ("O",)}
    assert mapping.stages == {"offer": ("Proposal", "Offer")}
    assert (mapping.id_form, mapping.several, mapping.history) == (IdForm.SALESFORCE, ";", "History.csv")
    assert mapping.pipelines == {"sales": "New business"}


def test_the_first_alias_that_a_file_has_counts() -> None:
    text = 'source = "s"\nname = ["{N} for {A}", "{N}"]\n[columns]\nstage = ["T", "S"]\nvalue = "V"\n'
    mapping = fitted(parse_mapping(text, "m.toml"), ("n", "*S", "T"))
    assert mapping.columns == {"stage": ("T",)}
    assert mapping.names == ("{n}",)


def test_a_rep_chooses_other_columns() -> None:
    header = ("N", "S", "Phase", "Title")
    mapping = fitted(parse_mapping(LEAST, "m.toml"), header)
    chosen = with_columns(mapping, {"stage": "phase", "name": "Title", "value": "none there"}, header)
    assert (chosen.header("stage"), chosen.name_headers, chosen.header("value")) == (
        "Phase",
        ("Title",),
        None,
    )
    assert with_columns(chosen, {"stage": None}, header).header("stage") is None


def test_a_vendor_is_recognised_by_its_header_and_says_by_what() -> None:
    header = ("Id", "AccountId", "Name", "StageName", "Amount", "CloseDate", "IsClosed", "IsWon")
    found = recognised(header)
    assert found is not None
    assert found.mapping.source == "salesforce"
    assert set(found.by) <= set(header)
    assert recognised(header[1:]) is None


def test_every_vendor_mapping_tells_itself_by_its_columns() -> None:
    assert all(mapping.recognise for mapping in vendor_mappings())
    assert all(set(mapping.columns) <= set(FIELDS) for mapping in vendor_mappings())


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("source = ", "is not a mapping in TOML"),
        (LEAST.replace("source", "sauce"), "it has “sauce”, and a mapping knows only source, title"),
        (LEAST.replace("stage", "stge"), "it has “stge”"),
        (LEAST.replace('stage = "S"', ""), "stage is missing"),
        (LEAST.replace('name = "N"\n', ""), "name is missing"),
        (LEAST.replace('"N"', "3"), "name has to be a list of texts"),
        ("pipeline = 3\n" + LEAST, "pipeline has to be a text"),
        ('currency = "euro"\n' + LEAST, "currency is “euro”"),
        ('date_order = "ymd"\n' + LEAST, "date_order is “ymd”; it has to be one of dmy, mdy"),
        ('kind = "people"\n' + LEAST, "kind is “people”; it has to be one of deals, history"),
        ('kind = "history"\n' + LEAST, r"deal_id is missing under \[columns\]"),
        ('stages = "x"\n' + LEAST, r"\[stages\] has to be a table"),
        ('recognise = "x"\n' + LEAST, "recognise has to be a list"),
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


def test_a_file_without_a_named_column_is_refused() -> None:
    mapping = read_mapping(OWN_MAP)
    with pytest.raises(
        InputError, match=r"x\.csv has no column “Title”, which the mapping names. It has: A, B"
    ):
        refuse_unfit(mapping, ("A", "B"), "x.csv")


@pytest.mark.parametrize("opening", ["[", "{a="])
def test_a_mapping_that_is_nested_beyond_reason_is_refused(opening: str) -> None:
    with pytest.raises(InputError, match=r"m\.toml is not a mapping in TOML: .*\.$"):
        parse_mapping(f"a={opening * 50_000}", "m.toml")


def test_a_memory_that_is_nested_beyond_reason_is_forgotten() -> None:
    assert from_text('{"columns":' + "[" * 100_000) == Answers()
