# SPDX-License-Identifier: MIT
"""The data file as tables for people and spreadsheets: names instead of ids, and days and money as text."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

from rider.domain.day import DAY_MS
from rider.domain.errors import FileError
from rider.domain.focus.blocks import MINUTE_MS
from rider.domain.money import Money, to_decimal
from rider.domain.playbook import Grade
from rider.file import SCHEMA_VERSION, DataFolder
from rider.store.document import Snapshot, snapshot

Folder: TypeAlias = DataFolder
Shown: TypeAlias = Callable[[object], str]
"""How a value that is there is written."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Field:
    """A column: its head, what of the query it shows, and how."""

    head: str
    sql: str
    shown: Shown = str


@dataclass(frozen=True, slots=True)
class PlainTable:
    """A table: its name, its columns, and the rest of the query that they come from.

    Heads are kept from one Rider to the next, since people build on them; a new column goes last.
    """

    name: str
    fields: tuple[Field, ...]
    rest: str

    @property
    def header(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return tuple(field.head for field in self.fields)

    @property
    def query(self) -> str:
        """Return the query."""
        return f"SELECT {', '.join(field.sql for field in self.fields)} {self.rest}"


def _instant(value: object) -> str:
    at = _EPOCH + timedelta(milliseconds=int(str(value)))
    return at.isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def _major(value: object) -> str:
    minor, _, currency = str(value).partition(" ")
    return f"{to_decimal(Money(int(minor), currency)):f}"


def _grade(value: object) -> str:
    return Grade(int(str(value))).name.lower()


def _yes(value: object) -> str:
    return "yes" if value else "no"


def _days(value: object) -> str:
    return f"{int(str(value)) / DAY_MS:.2f}"


def _minutes(value: object) -> str:
    return f"{int(str(value)) / MINUTE_MS:.2f}"


def _recorded(seq: str) -> str:
    return f"(SELECT recorded_at FROM event WHERE seq = {seq})"


_OF_DEAL = (Field("Deal id", "d.id"), Field("Deal", "d.name"))

DEALS = PlainTable(
    "deals",
    (
        Field("Deal id", "d.id"),
        Field("Name", "d.name"),
        Field("Account", "d.account"),
        Field("Pipeline", "p.name"),
        Field("Stage", "s.name"),
        Field("Claimed stage", "c.name"),
        Field("Outcome", "d.outcome"),
        Field("Claimed outcome", "d.claim_outcome"),
        Field("Value", "d.value_minor || ' ' || d.currency", _major),
        Field("Currency", "d.currency"),
        Field("Expected close", "d.expected_close"),
        Field("Closed on", "d.closed_on"),
        Field("Stated probability", "d.probability"),
        Field("Lead source", "d.lead_source"),
        Field("Owner", "d.owner"),
        Field("Source", "d.external_source"),
        Field("Source id", "d.external_id"),
        Field("CRM says", "d.crm_says"),
        Field("Waits until", "d.wait_until"),
        Field("Created", "d.created_at", _instant),
        Field("Archived", "d.archived_at", _instant),
        Field("Merged into", "m.name"),
    ),
    "FROM deal d JOIN pipeline p ON p.id = d.pipeline_id JOIN stage s ON s.id = d.stage_id"
    " LEFT JOIN stage c ON c.id = d.claim_stage_id LEFT JOIN deal m ON m.id = d.merged_into_id ORDER BY d.id",
)
PEOPLE = PlainTable(
    "people",
    (
        Field("Person id", "n.id"),
        *_OF_DEAL,
        Field("Name", "n.name"),
        Field("Title", "n.title"),
        Field("Role", "n.role"),
        Field("Removed", _recorded("n.removed_seq"), _instant),
    ),
    "FROM person n JOIN deal d ON d.id = n.deal_id ORDER BY n.deal_id, n.id",
)
PROOFS = PlainTable(
    "proofs",
    (
        Field("Proof id", "p.id"),
        *_OF_DEAL,
        Field("Requirement", "r.title"),
        Field("Kind", "p.kind"),
        Field("Words", "p.words"),
        Field("Person", "n.name"),
        Field("Role", "p.role"),
        Field("Happened on", "p.happened_on"),
        # As the view standing_proof says it, which knows only the proofs that stand.
        Field(
            "Grade",
            "CASE WHEN p.kind = 'waiver' THEN NULL WHEN r.form IN ('quote', 'document') THEN 3"
            " WHEN p.link IS NOT NULL OR p.attachment IS NOT NULL THEN 2 ELSE 1 END",
            _grade,
        ),
        Field("Amount", "p.amount_minor || ' ' || p.currency", _major),
        Field("Currency", "p.currency"),
        Field("Agreed for", "p.due_on"),
        Field("Link", "p.link"),
        Field("File", "a.name"),
        Field("File SHA-256", "p.attachment"),
        Field(
            "Standing",
            "CASE WHEN w.seq IS NOT NULL THEN 'withdrawn' WHEN later.id IS NOT NULL THEN 'superseded'"
            " ELSE 'standing' END",
        ),
        Field("Recorded", "e.recorded_at", _instant),
        Field("Event", "p.seq"),
    ),
    "FROM proof p JOIN deal d ON d.id = p.deal_id JOIN requirement r ON r.id = p.requirement_id"
    " JOIN event e ON e.seq = p.seq LEFT JOIN person n ON n.id = p.person_id"
    " LEFT JOIN attachment a ON a.sha256 = p.attachment LEFT JOIN withdrawal w ON w.proof_id = p.id"
    " LEFT JOIN proof later ON later.supersedes_id = p.id ORDER BY p.seq",
)
STEPS = PlainTable(
    "next_steps",
    (
        *_OF_DEAL,
        Field("Step", "n.what"),
        Field("Why now", "n.why_now"),
        Field("Refers to", "n.refers_to"),
        Field("Changed since", "n.changed_since"),
        Field("Due on", "n.due_on"),
        Field("Put off", "n.pushes"),
        Field("Outcome", "n.outcome"),
        Field("Set", _recorded("n.seq"), _instant),
        Field("Closed", _recorded("n.closed_seq"), _instant),
    ),
    "FROM next_step n JOIN deal d ON d.id = n.deal_id ORDER BY n.seq, n.id",
)
EVENTS = PlainTable(
    "events",
    (
        Field("Event", "e.seq"),
        Field("Kind", "e.kind"),
        Field("Deal id", "e.deal_id"),
        Field("Deal", "d.name"),
        Field("Stage", "s.name"),
        Field("Outcome", "e.outcome"),
        Field("Claimed stage", "c.name"),
        Field("Claimed outcome", "e.claim_outcome"),
        Field("Words", "e.words"),
        Field("Body", "e.body"),
        Field("About event", "e.about_seq"),
        Field("Happened", "e.happened_at", _instant),
        Field("Recorded", "e.recorded_at", _instant),
        Field("Zone", "e.zone"),
        Field("Source", "e.source"),
        Field("Previous hash", "e.prev_hash"),
        Field("Hash", "e.hash"),
    ),
    "FROM event e LEFT JOIN deal d ON d.id = e.deal_id LEFT JOIN stage s ON s.id = e.stage_id"
    " LEFT JOIN stage c ON c.id = e.claim_stage_id ORDER BY e.seq",
)
SPELLS = PlainTable(
    "spells",
    (
        *_OF_DEAL,
        Field("Pipeline", "p.name"),
        Field("Stage", "s.name"),
        Field("Entered", "y.entered_at", _instant),
        Field("Left", "y.left_at", _instant),
        Field("Days", "y.length_ms", _days),
    ),
    "FROM spell y JOIN deal d ON d.id = y.deal_id JOIN stage s ON s.id = y.stage_id"
    " JOIN pipeline p ON p.id = s.pipeline_id ORDER BY y.deal_id, y.entered_seq",
)
IMPORTED = PlainTable(
    "imported_rows",
    (
        Field("Import", "i.seq"),
        Field("File", "i.file"),
        Field("Line", "i.line"),
        Field("Deal id", "i.deal_id"),
        Field("Deal", "d.name"),
        Field("Verdict", "i.verdict"),
        Field("Reason", "i.reason"),
        Field("Row", "i.raw"),
    ),
    "FROM import_row i LEFT JOIN deal d ON d.id = i.deal_id ORDER BY i.seq, i.file, i.line",
)
PLAYBOOK = PlainTable(
    "playbook",
    (
        Field("Pipeline", "p.name"),
        Field("Position", "s.position"),
        Field("Stage", "s.name"),
        Field("Stall days", "s.stall_days"),
        Field("Qualified", "s.qualified", _yes),
        Field("Requirement", "r.title"),
        Field("Hint", "r.hint"),
        Field("Form", "r.form"),
        Field("Least grade", "r.least_grade", _grade),
        Field("Names a person", "r.names_person", _yes),
        Field("Can be waived", "r.waivable", _yes),
        Field("Shelf life in days", "r.shelf_life_days"),
        Field("Momentum", "r.momentum"),
        Field("Archived", _recorded("r.archived_seq"), _instant),
        Field("Stage archived", _recorded("s.archived_seq"), _instant),
        Field("Pipeline archived", _recorded("p.archived_seq"), _instant),
    ),
    "FROM pipeline p JOIN stage s ON s.pipeline_id = p.id LEFT JOIN requirement r ON r.stage_id = s.id"
    " ORDER BY p.name, s.position, r.position",
)

BLOCKS = PlainTable(
    "focus_blocks",
    (
        Field("Block id", "b.id"),
        Field("Kind", "b.kind"),
        Field("State", "b.state"),
        Field("Begins", "b.starts_at", _instant),
        Field("Ends", "b.ends_at", _instant),
        Field("Zone", "b.zone"),
        Field("Deal id", "b.deal_id"),
        Field("Deal", "d.name"),
        Field("Proof sought", "r.title"),
        Field("Intent", "b.intent"),
        Field("Tag", "b.tag"),
        Field("Started", "b.started_at", _instant),
        Field("Stopped", "b.ended_at", _instant),
        Field("Focus minutes", "b.focus_ms", _minutes),
        Field("Overrun minutes", "b.overrun_ms", _minutes),
        Field("Interrupted minutes", "b.interrupted_ms", _minutes),
        Field("Interruptions", "b.interruptions"),
        Field("Paused minutes", "b.paused_ms", _minutes),
        Field("Away minutes", "b.away_ms", _minutes),
        Field("Ending", "b.ending"),
        Field("Reached", "b.reach"),
        Field("What came of it", "b.reach_words"),
    ),
    "FROM focus_block b LEFT JOIN deal d ON d.id = b.deal_id"
    " LEFT JOIN requirement r ON r.id = b.requirement_id ORDER BY b.starts_at, b.id",
)
MEETINGS = PlainTable(
    "meetings",
    (
        Field("Meeting id", "m.id"),
        Field("Calendar", "c.name"),
        Field("Title", "m.title"),
        Field("Begins", "m.starts_at", _instant),
        Field("Ends", "m.ends_at", _instant),
        Field("Zone", "m.zone"),
        Field("First day", "m.first_day"),
        Field("Last day", "m.last_day"),
        Field("Place", "m.location"),
        Field("Deal id", "m.deal_id"),
        Field("Deal", "d.name"),
        Field("Outcome", "m.outcome"),
    ),
    "FROM meeting m JOIN calendar_source c ON c.id = m.source_id LEFT JOIN deal d ON d.id = m.deal_id"
    " ORDER BY m.starts_at, m.id",
)

REVIEWS = PlainTable(
    "reviews",
    (
        Field("Period", "r.period"),
        Field("First day", "r.first"),
        Field("Revision", "r.revision"),
        Field("Form", "r.form"),
        Field("Verdict", "r.verdict"),
        Field("Late", "r.late", _yes),
        Field("Finished", _recorded("r.seq"), _instant),
        Field("Question", "a.question"),
        Field("Choice", "a.choice"),
        Field("Words", "a.words"),
        Field("Deal id", "a.deal_id"),
        Field("Deal", "d.name"),
        Field("Requirement", "q.title"),
        Field("Who", "a.who"),
        Field("Day", "a.day"),
        Field("Came true", "x.came_true"),
    ),
    "FROM review r LEFT JOIN review_answer a ON a.review_id = r.id LEFT JOIN deal d ON d.id = a.deal_id"
    " LEFT JOIN requirement q ON q.id = a.requirement_id"
    " LEFT JOIN expectation x ON a.choice = 'leads_to' AND r.period = 'day' AND x.day = r.first"
    " ORDER BY r.period, r.first, r.revision, a.question, a.place",
)
OUTREACH = PlainTable(
    "outreach",
    (
        Field("Day", "o.day"),
        Field("Pain point", "o.pain_point"),
        Field("People reached", "o.reached"),
        Field("Positive replies", "o.positive"),
        Field("Closed", _recorded("o.seq"), _instant),
    ),
    "FROM outreach o WHERE o.removed_seq IS NULL ORDER BY o.day, o.seq",
)

TABLES = (
    *(DEALS, PEOPLE, PROOFS, STEPS, EVENTS, SPELLS, IMPORTED, PLAYBOOK, BLOCKS, MEETINGS),
    *(REVIEWS, OUTREACH),
)
"""Every table that is written; another one is added here and needs nothing else."""


class PlainFile:
    """The tables of a data file as they stand at one moment."""

    def __init__(self, found: Snapshot) -> None:
        """Look at one moment of a file."""
        self._found = found

    @property
    def extent(self) -> int:
        """Return how many rows there are in all of TABLES, roughly."""
        return sum(self._found.extent.values())

    def rows(self, table: PlainTable) -> Iterator[list[str]]:
        """Yield the rows of a table as texts; a value that is not there is an empty one."""
        shown = [field.shown for field in table.fields]
        for row in self._found.query(table.query):
            yield ["" if v is None else show(v) for v, show in zip(row, shown, strict=True)]


@contextmanager
def plain_file(folder: Folder) -> Iterator[PlainFile]:
    """Look at one moment of a data file, beside whoever writes to it.

    Raises:
        FileError: there is none, or it is of an older format, foreign or damaged.
    """
    with snapshot(folder.database) as found:
        if found.format < SCHEMA_VERSION:
            raise FileError(
                "{path} was made by an older Rider. Start Rider once, which brings it up to date, "
                "then export again; “rider export FILE.json” takes it as it is.",
                path=found.path,
            )
        yield PlainFile(found)
