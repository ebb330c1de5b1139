# SPDX-License-Identifier: MIT
"""A workbook that shows a currency by the format of its cells says it as well as one that writes it out."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from rider.domain.money import Money
from rider.exchange.files.number_formats import currency_shown
from rider.exchange.files.reading import read_file
from rider.store.engine import Store
from tests.deal_files import planned


@pytest.mark.parametrize(
    ("number_format", "shown"),
    [
        ('"€"#,##0', "EUR "),
        ("[$€-407] #,##0.00", "EUR "),
        ("#,##0.00\\ [$€-407];[Red]-#,##0.00\\ [$€-407]", "EUR "),
        ('_-* #,##0.00 "€"_-;-* #,##0.00 "€"_-', "EUR "),
        ("[$USD] #,##0", "USD "),
        ("[$CHF-807]\\ #,##0", "CHF "),
        ("$#,##0", "$"),
        ('"$"#,##0.00', "$"),
        ("[$$-409]#,##0", "$"),
        ("£#,##0", "GBP "),
        ("#,##0 kr", ""),
        ('#,##0 "kr"', "kr"),
        ('#,##0 "pcs"', ""),
        ("[$-407]dd.mm.yyyy", ""),
        ("#,##0.00", ""),
        ("General", ""),
    ],
)
def test_a_format_shows_a_currency(number_format: str, shown: str) -> None:
    assert currency_shown(number_format) == shown


def test_cells_of_a_workbook_come_in_with_the_currency_that_they_show(store: Store, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Deal ID", "Deal name", "Stage", "Amount"])
    formats = ["[$£-809]#,##0.00", '"$"#,##0', "[$USD] #,##0", "General", "#,##0.00 [$€-407]"]
    for number, written in enumerate(formats, 1):
        sheet.append([number, f"Deal {number}", "Discovery", 1234.5 if number == 1 else -100])
        sheet.cell(number + 1, 4).number_format = written
    path = tmp_path / "deals.xlsx"
    book.save(path)
    cells = [row.cells[3] for row in read_file(path).rows]
    assert cells == ["GBP 1234.5", "$-100", "USD -100", "-100", "EUR -100"]
    assert [row.deal and row.deal.value for row in planned(store, path).rows] == [
        Money(123_450, "GBP"),
        Money(-10_000, "EUR"),
        Money(-10_000, "USD"),
        Money(-10_000, "EUR"),
        Money(-10_000, "EUR"),
    ]
