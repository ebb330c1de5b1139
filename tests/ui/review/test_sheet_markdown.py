# SPDX-License-Identifier: MIT
"""The 1:1 sheet as Markdown, read by a Markdown reader: what is from data is text and nothing else."""

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QApplication

from rider.domain.review.one_to_one import OneToOne, Plan
from rider.domain.review.one_to_one_text import markdown, written
from tests.domain import sheets

NASTY = (
    *("# x", "*a*", "**a**", "_a_", "<img src=x>", "<b>", "`a`", "```", "~~a~~", "| a | b |", "|-|-|"),
    *("a\nb", "\n\n# x", "\n- a", "1. a", "- a", "+ a", "> a", "    a", "\t a", "---", "===", "[a](b)"),
    *("![a](b)", "[a]: b", "<http://a.example>", "http://a.example", "https://a.example", "www.a.example"),
    *("a@b.example", "&lt;", "&#35;", "&amp;", "\\", "\\*", "a\\", "- [ ] a", ":-:", "$a$", "a  \nb"),
    *("\u202eabc", "\u2067abc", "נמל חיפה", "ميناء", "#", "a #", "a ##", "\u2028# x", "\x00", "\ufeff"),
)
WORDS = st.lists(st.sampled_from(NASTY) | st.text(max_size=8), min_size=1, max_size=5).map(" ".join)


def full_of(words: str) -> OneToOne:
    """Return a sheet in which these words stand everywhere where data can."""
    deal = sheets.top(
        words,
        account=words,
        stage=words,
        next_stage=words,
        missing=(words, words),
        plan=Plan(words, words, words),
    )
    unplanned = sheets.top(words, plan=None, step=words, claimed=words)
    proof = sheets.proof(words, requirement=words, person=words)
    moved = sheets.moved(words, account=words, proofs=(proof,))
    return sheets.sheet(deal, unplanned, moved=(moved,))


def read(text: str) -> QTextDocument:
    made = QTextDocument()
    made.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    return made


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def formats(document: QTextDocument) -> Iterator[QTextCharFormat]:
    for block in blocks(document):
        places = block.begin()
        while not places.atEnd():
            yield places.fragment().charFormat()
            places += 1


def outline(document: QTextDocument) -> list[tuple[int, bool, bool]]:
    """Return of each block which heading it is, and whether it is in a list or a code block."""
    return [
        (b.blockFormat().headingLevel(), b.textList() is not None, b.blockFormat().hasProperty(0x1090))
        for b in blocks(document)
    ]


PLAIN = "plain"


@settings(max_examples=150)
@given(WORDS.filter(lambda words: any(sign.isalnum() for sign in words)))
def test_whatever_the_words_are_the_page_has_the_same_parts_and_no_other_marks(
    qapp: QApplication, words: str
) -> None:
    document, usual = read(markdown(full_of(words))), read(markdown(full_of(PLAIN)))
    assert outline(document) == outline(usual)
    for one in formats(document):
        assert not one.isAnchor()
        assert not one.isImageFormat()
        assert not one.fontItalic()
        assert not one.fontStrikeOut()
        assert not one.fontFixedPitch()
        assert not one.fontUnderline()


@settings(max_examples=150)
@given(WORDS.filter(lambda words: any(sign.isalnum() for sign in words)))
def test_whatever_the_words_are_a_reader_shows_them_as_they_are(qapp: QApplication, words: str) -> None:
    told = written(full_of(words))
    shown = [" ".join(block.text().split()) for block in blocks(read(markdown(full_of(words))))]
    for passage in (passage for section in told.sections for passage in section.passages):
        assert passage.name in shown
        for line in passage.lines:
            assert f"{line.label}: {line.words}" in shown


def test_this_reader_would_see_markup_that_is_not_escaped(qapp: QApplication) -> None:
    document = read("- *a* `b` http://a.example www.a.example <b>c</b> [a](b)\n\n| a |\n|-|\n")
    told = list(formats(document))
    assert any(one.fontItalic() for one in told)
    assert sum(one.isAnchor() for one in told) >= 2
