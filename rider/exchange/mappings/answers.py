# SPDX-License-Identifier: MIT
"""What a rep has said about a file, and how it is remembered for the next file with the same columns."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, StrEnum
from hashlib import sha256

from rider.exchange.cells.amounts import DecimalMark
from rider.exchange.cells.dates import DateOrder
from rider.exchange.files.headers import is_nameless, normal

LEAVE_OUT = "leave out"
"""The target of a word whose rows are left out."""

RIDER_SAYS = "Rider says"
"""The header of the last column of a file of rows to fix."""

_TEXTS = ("columns", "pipelines", "stages", "outcomes")


class AllOwners(Enum):
    """The choice to take everyone's deals."""

    ALL = "all"


ALL_OWNERS = AllOwners.ALL


class SameName(StrEnum):
    """What becomes of rows whose name and account are on a board already, not from the file's source."""

    SAME = "same"
    OTHER = "other"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Answers:
    """What a rep has said; what is missing stays as it was recognised or remembered.

    `columns` gives the header of a field, None leaves the field out. `stages` are keyed by `Word.key`,
    `pipelines` and `outcomes` by the file's word, `date_orders` by header. `header_line` is 0 for a file
    without a header, `encoding` one of ENCODINGS; both hold for one file only. `by_name` says yes to telling
    deals apart by name and account, `shortened` whether 250k are 250,000.
    """

    header_line: int | None = None
    encoding: str | None = None
    columns: Mapping[str, str | None] = field(default_factory=dict)
    pipeline: str | None = None
    pipelines: Mapping[str, str] = field(default_factory=dict)
    stages: Mapping[str, str] = field(default_factory=dict)
    outcomes: Mapping[str, str] = field(default_factory=dict)
    date_orders: Mapping[str, DateOrder] = field(default_factory=dict)
    decimal_mark: DecimalMark | None = None
    currency: str | None = None
    shortened: bool | None = None
    by_name: bool | None = None
    owner: str | AllOwners | None = None
    same_name: SameName | None = None

    def over(self, remembered: "Answers") -> "Answers":
        """Return these answers, and where they say nothing the remembered ones."""
        return replace(
            self,
            columns={**remembered.columns, **self.columns},
            pipeline=self.pipeline or remembered.pipeline,
            pipelines={**remembered.pipelines, **self.pipelines},
            stages={**remembered.stages, **self.stages},
            outcomes={**remembered.outcomes, **self.outcomes},
            date_orders={**remembered.date_orders, **self.date_orders},
            decimal_mark=self.decimal_mark or remembered.decimal_mark,
            currency=self.currency or remembered.currency,
            shortened=remembered.shortened if self.shortened is None else self.shortened,
            by_name=remembered.by_name if self.by_name is None else self.by_name,
        )


def digest(header: tuple[str, ...]) -> str:
    """Return what stands for a set of headers, in whatever order they come."""
    names = sorted({normal(column) for column in header} - {normal(RIDER_SAYS)})
    return sha256("\n".join(names).encode("utf-8", "surrogatepass")).hexdigest()


def mapping_key(header: tuple[str, ...]) -> str | None:
    """Return the name under which the answers for a set of headers are remembered.

    None where the columns have no names: files that are merely as wide are not alike.
    """
    return None if is_nameless(header) else f"mapping:{digest(header)}"


def owner_key(source: str) -> str:
    """Return the name under which it is remembered whose deals of a source are taken."""
    return f"owner:{source}"


def as_text(answers: Answers) -> str:
    """Return the answers that hold for the next file with the same columns, as JSON."""
    told: dict[str, object] = {
        "columns": dict(answers.columns),
        "pipeline": answers.pipeline,
        "pipelines": dict(answers.pipelines),
        "stages": dict(answers.stages),
        "outcomes": dict(answers.outcomes),
        "date_orders": {header: order.value for header, order in answers.date_orders.items()},
        "decimal_mark": answers.decimal_mark,
        "currency": answers.currency,
        "shortened": answers.shortened,
        "by_name": answers.by_name,
    }
    kept = {name: value for name, value in told.items() if value not in (None, {})}
    return json.dumps(kept, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_text(text: str) -> Answers:
    """Return the answers that `as_text` wrote; what is not as it would write it is forgotten."""
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return Answers()
    if not isinstance(told, dict):
        return Answers()
    columns, pipelines, stages, outcomes = (_table(told.get(name)) for name in _TEXTS)
    orders = _table(told.get("date_orders"))
    return Answers(
        columns={f: h for f, h in columns.items() if h is None or isinstance(h, str)},
        pipeline=_text(told.get("pipeline")),
        pipelines=_texts(pipelines),
        stages=_texts(stages),
        outcomes=_texts(outcomes),
        date_orders={h: DateOrder(o) for h, o in _texts(orders).items() if o in tuple(DateOrder)},
        decimal_mark=_mark(told.get("decimal_mark")),
        currency=_text(told.get("currency")),
        shortened=_truth(told.get("shortened")),
        by_name=_truth(told.get("by_name")),
    )


def _table(found: object) -> dict[str, object]:
    return found if isinstance(found, dict) else {}


def _texts(found: dict[str, object]) -> dict[str, str]:
    return {name: value for name, value in found.items() if isinstance(value, str)}


def _text(found: object) -> str | None:
    return found if isinstance(found, str) and found else None


def _truth(found: object) -> bool | None:
    return found if isinstance(found, bool) else None


def _mark(found: object) -> DecimalMark | None:
    return DecimalMark(found) if isinstance(found, str) and found in tuple(DecimalMark) else None
