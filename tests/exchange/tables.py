# SPDX-License-Identifier: MIT
"""Tables and answers that Hypothesis makes up: what exports hold, mixed with what none should."""

import csv
import io
from collections.abc import Sequence

from hypothesis import strategies as st

from rider.exchange.amounts import DecimalMark
from rider.exchange.answers import ALL_OWNERS, LEAVE_OUT, Answers, SameName
from rider.exchange.dates import DateOrder
from rider.exchange.mapping import FIELDS

HEADERS = {
    "plain": ("Deal ID", "Deal Name", "Account", "Amount", "Currency", "Stage", "Status", "Created")
    + ("Close Date", "Owner", "Probability", "Contact"),
    "hubspot": ("Record ID", "Deal Name", "Pipeline", "Deal Stage", "Amount", "Currency", "Close Date")
    + ("Create Date", "Deal owner", "Associated Contact", "Closed Lost Reason")
    + ('Date entered "Appointment Scheduled (Sales Pipeline)"',),
    "pipedrive": ("Deal - ID", "Deal - Title", "Deal - Value", "Deal - Currency", "Deal - Stage")
    + ("Deal - Status", "Deal - Owner", "Deal - Organization", "Deal - Won time", "Deal - Lost time")
    + ("Deal - Expected close date", "Deal - Deal created"),
    "salesforce": ("Id", "AccountId", "Name", "StageName", "Amount", "Probability", "CloseDate")
    + ("LeadSource", "IsClosed", "IsWon", "CreatedDate", "NextStep"),
}
_SOUND = ("1", "2", "Dock", "Crane", "Hafen", "5", "1,234.50", "EUR", "JPY", "Discovery", "Proposal", "Won")
_SOUND += ("Closed Won", "open", "lost", "2024-01-31", "31/01/2024", "01/31/2024", "2024-03-01T09:30:00Z")
_SOUND += ("Ada", "Bo", "85", "Appointment Scheduled", "Sales Pipeline", "Ana Silva; Bo Li")
_ODD = ("", " ", "0000-00-00", "0000-00-00 00:00:00", "nan", "inf", "-inf", "1e999", "٥٦", "２０２４-０１-０１", "²")
_ODD += ("9223372036854775808", "-9223372036854775808", "90071992547409.91", "(500)", "-5", "250k", "1.234")
_ODD += ("=1+1", "'=1+1", "@SUM(A1)", "+1", "\t=1", "<img src=x><b>bold</b>", "مرحبا", "😀", "\u202e", "x" * 1_001)
_ODD += ("1900-01-01", "2199-12-31", "1899-12-31", "9999-12-31", "45322", "45322.999999999", "XQZ", "Euro", "%s")
_ODD += ("{0}", "leave out", "won", "\x1b[2J", "a\nb", 'say "so"', "a;b|c", "03/04/05", "99/99/9999", "24:00")
CELLS = st.one_of(st.sampled_from(_SOUND), st.sampled_from(_ODD), st.text(max_size=8))
WORDS = st.one_of(st.sampled_from((*_SOUND, *_ODD, LEAVE_OUT, "Prospect", "New business")), st.text(max_size=5))


def written(header: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """Return a table as the bytes of a CSV file."""
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows([header, *rows])
    return text.getvalue().encode("utf-8", "surrogatepass")


@st.composite
def tables(draw: st.DrawFn) -> bytes:
    """Return a small file of deals of some kind, most of its rows as wide as its header."""
    header = HEADERS[draw(st.sampled_from(sorted(HEADERS)))]
    width = len(header)
    whole = st.lists(CELLS, min_size=width, max_size=width)
    rows = draw(st.lists(st.one_of(whole, whole, st.lists(CELLS, max_size=width + 2)), max_size=6))
    return written(header, rows)


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
