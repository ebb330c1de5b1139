# SPDX-License-Identifier: MIT
"""Tables and answers that Hypothesis makes up: what exports hold, mixed with what none should."""

import csv
import io
from collections.abc import Sequence

from hypothesis import strategies as st

from rider.exchange.cells.amounts import DecimalMark
from rider.exchange.cells.dates import DateOrder
from rider.exchange.mappings.answers import ALL_OWNERS, Answers, SameName
from rider.exchange.mappings.mapping import FIELDS

_SOUND = {
    "id": ("1", "2", "3", "4", "5", "6", "7", "8", "9", ""),
    "name": (
        "Dock",
        "Crane",
        "Harbour",
        "dock ",
        "'=1+1",
        "<b>bold</b>",
        "مرحبا 😀",
        "\u202eabc",
        "x" * 1_000,
    ),
    "text": ("Hafen", "Terminal", "", "Ada", "Bo", "@SUM(A1)", "<img src=x>"),
    "amount": ("5", "1,234.50", "0", "", "-5", "(500)", "90071992547409.91", "12"),
    "currency": ("EUR", "USD", "EUR", "JPY", "", "XQZ"),
    "stage": (
        "Discovery",
        "Proposal",
        "Prospect",
        "Won",
        "Closed Lost",
        "Appointment Scheduled",
        "Qualified",
    ),
    "status": ("open", "won", "lost", "", ""),
    "day": ("2024-01-31", "2024-03-01T09:30:00Z", "", "0000-00-00", "1900-01-01", "2199-12-31", "45322.99"),
    "people": ("Ana Silva", "Ana Silva; Bo Li", "", "bo li;BO LI"),
    "percent": ("85", "0.5", "", "100%"),
    "flag": ("1", "", "0"),
}
_KINDS = {
    "plain": "Deal ID=id|Deal Name=name|Account=text|Amount=amount|Currency=currency|Stage=stage|"
    "Status=status|Created=day|Close Date=day|Owner=text|Probability=percent|Contact=people",
    "hubspot": "Record ID=id|Deal Name=name|Pipeline=text|Deal Stage=stage|Amount=amount|Currency=currency|"
    "Close Date=day|Create Date=day|Deal owner=text|Associated Contact=people|Closed Lost Reason=text|"
    'Date entered "Appointment Scheduled (Sales Pipeline)"=day|Date entered "Won"=day',
    "pipedrive": "Deal - ID=id|Deal - Title=name|Deal - Value=amount|Deal - Currency=currency|"
    "Deal - Stage=stage|Deal - Status=status|Deal - Owner=text|Deal - Organization=text|Deal - Won time=day|"
    "Deal - Lost time=day|Deal - Deal created=day|Deal - Contact person=people",
    "salesforce": "Id=id|AccountId=text|Name=name|StageName=stage|Amount=amount|Probability=percent|"
    "CloseDate=day|LeadSource=text|IsClosed=flag|IsWon=flag|CreatedDate=day",
    "without ids": "Name=name|Company=text|Value=amount|Stage=stage|Closed on=day",
}
_ODD = (
    *(
        "",
        " ",
        "0000-00-00",
        "0000-00-00 00:00:00",
        "nan",
        "inf",
        "-inf",
        "1e999",
        "٥٦",
        "２０２４-０１-０１",
    ),
    *("9223372036854775808", "-9223372036854775808", "31/01/2024", "01/31/2024", "250k", "1.234"),
    *("²", "=1+1", "'=1+1", "@SUM(A1)", "+1", "\t=1", "<img src=x><b>bold</b>", "مرحبا", "😀", "\u202e"),
    *("24:00", "1899-12-31", "9999-12-31", "45322.999999999", "Euro", "%s", "{0}", "leave out", "\x1b[2J"),
    *("a\nb", 'say "so"', "a;b|c", "03/04/05", "99/99/9999", "x" * 1_001),
)
_FEW = st.integers(0, 8)
_CELLS = st.one_of(st.sampled_from(_ODD), st.text(max_size=8))
WORDS = st.sampled_from((*_SOUND["stage"], *_ODD, "Prospect", "New business")) | st.text(max_size=5)


def written(header: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """Return a table as the bytes of a CSV file."""
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows([header, *rows])
    return text.getvalue().encode("utf-8", "surrogatepass")


@st.composite
def tables(draw: st.DrawFn) -> bytes:
    """Return a small file of deals of some kind: most cells are sound, most rows as wide as the header."""
    columns = [column.split("=") for column in _KINDS[draw(st.sampled_from(sorted(_KINDS)))].split("|")]
    rows = [[draw(st.sampled_from(_SOUND[kind])) for _, kind in columns] for _ in range(draw(_FEW))]
    for row in rows:
        for _ in range(draw(st.sampled_from((0, 0, 0, 1, 2)))):
            row[draw(st.integers(0, len(row) - 1))] = draw(_CELLS)
        if draw(st.sampled_from((False,) * 9 + (True,))):
            row[draw(st.integers(0, len(row))) :] = draw(st.lists(_CELLS, max_size=4))
    return written([header for header, _ in columns], rows)


@st.composite
def answers(draw: st.DrawFn, headers: Sequence[str]) -> Answers:
    """Return something that a rep might say, sensible or not."""
    columns = st.one_of(st.none(), st.sampled_from([*headers, "no such column", ""]))
    named = st.one_of(st.sampled_from([*FIELDS, "no such field"]))
    said = st.dictionaries(WORDS, WORDS, max_size=4)
    return Answers(
        header_line=draw(st.sampled_from([None, None, None, 0, 1, 2, 3, -1, 10**9])),
        columns=draw(st.dictionaries(named, columns, max_size=5)),
        pipeline=draw(st.one_of(st.none(), st.none(), WORDS)),
        pipelines=draw(said),
        stages=draw(said),
        outcomes=draw(said),
        date_orders=draw(st.dictionaries(st.sampled_from([*headers, "?"]), st.sampled_from(DateOrder))),
        decimal_mark=draw(st.one_of(st.none(), st.sampled_from(DecimalMark))),
        currency=draw(st.one_of(st.none(), st.sampled_from(["EUR", "", "euro", "JPY", "🪙"]))),
        shortened=draw(st.sampled_from([None, True, False])),
        by_name=draw(st.sampled_from([None, True, False])),
        owner=draw(st.sampled_from([None, ALL_OWNERS, ALL_OWNERS, "Ada", "nobody", ""])),
        same_name=draw(st.one_of(st.none(), st.sampled_from(SameName))),
    )
