# SPDX-License-Identifier: MIT
"""The page that defines the figures of Trends names each of them, and says what they do."""

import re
from dataclasses import fields
from datetime import date
from pathlib import Path

from rider.cli.trend_words import proportion_words
from rider.domain.cohorts import DEFAULT_AGE_DAYS, LEAST_AGE_DAYS, LEAST_COMPLETED
from rider.domain.outcomes import LEAST_WON
from rider.domain.stats import LEAST_RATED, rated
from rider.domain.trends import Figure, Reason, Span, Trends, window_of
from rider.domain.trends.weak import LOOKED_AT

PAGE = (Path(__file__).parents[2] / "docs" / "trends.md").read_text(encoding="utf-8")


def rows(name: str) -> list[list[str]]:
    """Return the rows of a table of the page."""
    table = PAGE.split(f"<!-- {name} -->")[1].split(f"<!-- /{name} -->")[0]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in table.strip().splitlines()[2:]]


def code(cell: str) -> str:
    """Return what stands in a cell as code."""
    return cell.strip("`")


def test_each_figure_has_its_row_in_their_order() -> None:
    assert [code(row[0]) for row in rows("figures")] == [figure.value for figure in Figure]


def test_each_figure_is_found_in_the_json_where_the_page_says() -> None:
    names = {field.name for field in fields(Trends)}
    for figure, _what, where in rows("figures"):
        assert re.split(r"[.\[]", code(where))[0] in names, figure


def test_each_part_of_the_json_is_explained() -> None:
    frame = {name for cell, _what in rows("frame") for name in re.findall(r"`(\w+)`", cell)}
    figures = {re.split(r"[.\[]", code(where))[0] for _figure, _what, where in rows("figures")}
    assert frame | figures == {field.name for field in fields(Trends)}
    assert not frame & figures


def test_each_reason_for_leaving_out_is_explained() -> None:
    assert [code(row[0]) for row in rows("reasons")] == [reason.value for reason in Reason]


def test_the_windows_begin_where_the_page_says() -> None:
    assert [code(row[0]) for row in rows("windows")] == [span.value for span in Span]
    today, began = date(2026, 11, 25), date(2026, 2, 3)
    firsts = {span: window_of(span, today, began).first for span in Span}
    assert firsts == {
        Span.QUARTER: date(2026, 10, 1),
        Span.SIX_MONTHS: date(2026, 5, 26),
        Span.TWELVE_MONTHS: date(2025, 11, 26),
        Span.THREE_YEARS: date(2023, 11, 26),
        Span.ALL: began,
    }


def test_what_is_looked_at_where_a_figure_is_weak_is_what_the_page_says() -> None:
    told = {code(figure): re.findall(r"`(\w+)`", looked_at) for figure, _where, looked_at in rows("weak")}
    assert told == {figure.value: [one.value for one in own] for figure, own in LOOKED_AT.items()}
    assert f"Under {LEAST_RATED} cases on either side nothing is weak" in " ".join(PAGE.split())


def test_rates_are_said_as_shown() -> None:
    for k, n, said in rows("rates"):
        assert proportion_words(int(k), int(n), rated(int(k), int(n))) == said


def test_the_ages_and_least_counts_are_those_of_the_rules() -> None:
    flat = " ".join(PAGE.split())
    assert f"at least {LEAST_AGE_DAYS} days, and {DEFAULT_AGE_DAYS} days while fewer than" in flat
    assert f"while fewer than {LEAST_COMPLETED} have gone on" in flat
    assert f"Under {LEAST_RATED} cases there are the counts, no rate" in flat
    assert f"blank under {LEAST_WON} won deals" in flat
