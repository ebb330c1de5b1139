# SPDX-License-Identifier: MIT
"""The 1:1 sheet on paper: one page whatever the data, read back by another program."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize
from pytestqt.qtbot import QtBot

from rider.domain.money import LARGEST_MINOR, Money
from rider.domain.review.one_to_one import OneToOne, Plan
from tests.domain import sheets
from tests.ui.review import poppler
from ui.review.one_to_one.sheet_pdf import page_of, paper, pdf

A4, LETTER = QPageSize(QPageSize.PageSizeId.A4), QPageSize(QPageSize.PageSizeId.Letter)
LONG = "Dock scheduling and yard management for every terminal of the port authority, phase two " * 6
UNBROKEN = "Donaudampfschifffahrtsgesellschaft" * 40
HEBREW, ARABIC = "תזמון רציפים בנמל חיפה", "جدولة الأرصفة في ميناء دبي"
MOST = Money(LARGEST_MINOR, "KWD")
MARKUP = "<b>bold</b> <img src=x> **bold** &lt;i&gt; `code` [a](http://b.example)"


def full_of(words: str, deals: int = 3, moved: int = 30, proofs: int = 12) -> OneToOne:
    """Return a sheet in which all data are these words."""
    plan = Plan(words * 3, words, words)
    told = sheets.proof(words, requirement=words, person=words)
    return sheets.sheet(
        *(
            sheets.top(words, account=words, value=MOST, missing=(words,) * 7, plan=plan)
            for _ in range(deals)
        ),
        moved=tuple(
            sheets.moved(words, account=words, value=MOST, proofs=(told,) * proofs) for _ in range(moved)
        ),
    )


SHEETS = {
    "nothing": sheets.sheet(since=None),
    "three": sheets.sheet(
        sheets.top(),
        sheets.top("Zoo tickets", value=Money(2_400_000, "USD"), plan=None, step="Call", missing=()),
        sheets.top("Yard planning", value=Money(123_456_700, "JPY")),
        moved=(sheets.moved(), sheets.moved("Crane rota", value=Money(900_000, "GBP"))),
    ),
    "long": full_of(LONG),
    "unbroken": full_of(UNBROKEN),
    "right to left": full_of(f"{HEBREW} {ARABIC}", moved=4, proofs=3),
    "markup": full_of(MARKUP, moved=2, proofs=2),
    "high letters": full_of("Ấ̃̂̃̂̃̂ Ọ̣̣̣ ﷺ " * 5),
}


def written(into: Path, sheet: OneToOne, on: QPageSize = A4) -> Path:
    place = into / "sheet.pdf"
    place.write_bytes(pdf(sheet, on))
    return place


@pytest.mark.parametrize("on", [A4, LETTER], ids=["A4", "Letter"])
@pytest.mark.parametrize("name", SHEETS)
def test_it_is_one_page_with_all_its_ink_within_the_margins(
    qtbot: QtBot, tmp_path: Path, name: str, on: QPageSize
) -> None:
    place = written(tmp_path, SHEETS[name], on)
    facts = poppler.facts_of(place)
    assert facts["Pages"] == "1"
    assert facts["Title"] == "1:1 · Friday 19 November 2021"
    assert facts["Creator"] == "Rider"
    size = on.sizePoints()
    assert facts["Page size"].startswith(f"{size.width()} x {size.height()} pts")
    left, upper, right, lower = poppler.inked(poppler.picture_of(place))
    assert left >= 45
    assert upper >= 45
    assert right <= size.width() - 45
    assert lower <= size.height() - 45
    assert poppler.fonts_are_embedded(place)


def test_three_deals_are_told_in_full_in_their_own_currencies(qtbot: QtBot, tmp_path: Path) -> None:
    text = poppler.text_of(written(tmp_path, SHEETS["three"]))
    for words in ("Dock scheduling", "€61,000", "$24,000", "¥123,456,700", "£9,000", "Agree the date of the"):
        assert words in text
    assert "Decision process clarified; Next step agreed with the buyer" in text
    assert "“Each missed slot costs us a whole crane shift”" in text
    assert "Unchanged since the review of Thursday 18 November" in text
    assert text.count("…") == len(("head", "head before")), "nothing else is cut"


def test_what_has_no_room_is_counted(qtbot: QtBot, tmp_path: Path) -> None:
    text = poppler.text_of(written(tmp_path, full_of(LONG)))
    drawing = page_of(full_of(LONG), A4)
    assert 0 < drawing.left_out < 30
    assert f"… {drawing.left_out} more deals have no room here." in text
    assert "… and 12 more" in text
    assert text.count("KWD") == 3 + 30 - drawing.left_out
    assert "Record up to event 1,234" in text


def test_missing_proofs_without_room_are_counted(qtbot: QtBot, tmp_path: Path) -> None:
    titles = tuple(f"Proof number {n} that the buyer has confirmed in writing" for n in range(1, 15))
    text = " ".join(poppler.text_of(written(tmp_path, sheets.sheet(sheets.top(missing=titles)))).split())
    kept = text.count("Proof number")
    assert 0 < kept < len(titles)
    assert f"; and {14 - kept} more" in text


def test_a_week_of_many_moves_fits_by_telling_less_of_each(qtbot: QtBot, tmp_path: Path) -> None:
    six = tuple(sheets.moved(f"Deal {n}", proofs=(sheets.proof(),) * 5) for n in range(6))
    text = poppler.text_of(written(tmp_path, replace(SHEETS["three"], moved=six)))
    assert all(f"Deal {n}" in text for n in range(6))
    assert "no room" not in text


def test_words_from_right_to_left_keep_their_order_and_leave_what_is_beside_them(
    qtbot: QtBot, tmp_path: Path
) -> None:
    told = sheets.sheet(
        sheets.top(HEBREW, account="נמל חיפה", plan=Plan(HEBREW, "דוד כהן", "Decision process")),
        sheets.top("Dock \u202egnirevo", account="Polder"),
    )
    text = poppler.text_of(written(tmp_path, told))
    for word in HEBREW.split():
        assert word in text
    assert "€61,000" in text
    assert "with" in text
    assert "Dock gnirevo" in text, "an override turns nothing around"


def test_a_name_from_right_to_left_stands_at_the_left_and_ends_at_its_left_when_it_is_cut(
    qtbot: QtBot,
) -> None:
    drawing = page_of(sheets.sheet(sheets.top(" ".join([HEBREW] * 9))), A4)
    (name,) = (text for text in drawing.texts if text.startswith("\u2068תזמון"))
    assert name.endswith("…"), "the sign lies within the isolate, so that it is drawn at the left"
    assert "\u2069" not in name


def test_nothing_is_rendered_as_markup(qtbot: QtBot, tmp_path: Path) -> None:
    text = poppler.text_of(written(tmp_path, sheets.sheet(sheets.top(MARKUP, account=MARKUP, value=None))))
    assert text.count("<b>bold</b> <img src=x> **bold** &lt;i&gt; `code` [a](http://b.example)") == 2


def test_the_paper_is_that_of_the_region(qtbot: QtBot) -> None:
    regions = ("en_US", "fr_CA", "es_MX", "fil_PH", "en_GB", "de_DE", "ja_JP", "C")
    ids = [paper(QLocale(region)).id() for region in regions]
    assert ids == [QPageSize.PageSizeId.Letter] * 4 + [QPageSize.PageSizeId.A4] * 4


def test_it_is_the_same_page_every_time(qtbot: QtBot) -> None:
    first, again = page_of(SHEETS["three"], A4), page_of(SHEETS["three"], A4)
    assert first.texts == again.texts
