# SPDX-License-Identifier: MIT
"""What stands in the cells of the list, and how rows read once they are copied."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from rider.domain.day import DAY_MS, Zone, workday
from rider.domain.events import LostReason, Outcome
from rider.domain.momentum import BadgeKind
from rider.reads.board.deals import ListedDeal
from ui.board import words
from ui.board.list_columns import Col, title
from ui.board.list_order import close_of
from ui.regional import full
from ui.translate import QT_TRANSLATE_NOOP
from ui.widgets.days import shown

_REASONS = {
    LostReason.NO_DECISION: QT_TRANSLATE_NOOP("deals", "No decision"),
    LostReason.COMPETITOR: QT_TRANSLATE_NOOP("deals", "Competitor"),
    LostReason.PRICE: QT_TRANSLATE_NOOP("deals", "Price"),
    LostReason.TIMING: QT_TRANSLATE_NOOP("deals", "Timing"),
    LostReason.FIT: QT_TRANSLATE_NOOP("deals", "No fit"),
    LostReason.CHAMPION_LEFT: QT_TRANSLATE_NOOP("deals", "Champion left"),
    LostReason.OTHER: QT_TRANSLATE_NOOP("deals", "Other"),
}
_OUTCOMES = {Outcome.WON: QT_TRANSLATE_NOOP("deals", "Won"), Outcome.LOST: QT_TRANSLATE_NOOP("deals", "Lost")}
_BEGINS_FORMULA = tuple("=+-@")


def tr(text: str) -> str:
    """Return a text of the list in the rep's language."""
    return QCoreApplication.translate("deals", text)


class RowWords:
    """Words that depend on the rep's day and zone."""

    def __init__(self, today: date, zone: Zone, at_ms: int) -> None:
        """Speak as of an instant of the rep's day."""
        self._today, self._zone, self._at_ms = today, zone, at_ms
        self._texts: dict[Col, Callable[[ListedDeal], str]] = {
            Col.DEAL: _name,
            Col.ACCOUNT: _account,
            Col.PIPELINE: _pipeline,
            Col.STAGE: stage,
            Col.STOOD: stood,
            Col.VALUE: _value,
            Col.AMOUNT: _value,
            Col.CLOSE: self._close,
            Col.CLOSED_ON: self._closed_on,
            Col.STEP: _step,
            Col.DUE: self._due,
            Col.AGE: self._age,
            Col.SIGNS: signs,
            Col.REASON: _reason,
            Col.WORDS: _words,
            Col.ARCHIVED_ON: self._archived_on,
            Col.CREATED: self._created,
            Col.CHANGED: self._changed,
        }

    def text(self, row: ListedDeal, col: Col) -> str:
        """Return what stands in a cell."""
        return self._texts[col](row)

    def tip(self, row: ListedDeal, col: Col) -> str:
        """Return what a cell says in full."""
        return _stood(row) if col is Col.STAGE else self.text(row, col)

    def spoken(self, row: ListedDeal, col: Col) -> str:
        """Return a cell as a screen reader says it: under which title, and what."""
        return f"{title(col)}: {self.tip(row, col) or tr('nothing')}"

    def presses(self, row: ListedDeal) -> bool:
        """Say whether the next step is due today, or was before."""
        return row.due_on is not None and row.due_on <= self._today

    def _close(self, row: ListedDeal) -> str:
        return self._day(close_of(row))

    def _closed_on(self, row: ListedDeal) -> str:
        return self._day(row.closed_on)

    def _due(self, row: ListedDeal) -> str:
        if row.due_on is None or row.due_on > self._today:
            return self._day(row.due_on)
        late = (self._today - row.due_on).days
        return words.tr("{days} d late").format(days=late) if late else words.tr("Today")

    def _age(self, row: ListedDeal) -> str:
        if row.entered_at is None or not row.live:
            return ""
        return words.tr("{days} d").format(days=max(0, self._at_ms - row.entered_at) // DAY_MS)

    def _archived_on(self, row: ListedDeal) -> str:
        return "" if row.archived_at is None else self._day_of(row.archived_at)

    def _created(self, row: ListedDeal) -> str:
        return self._day_of(row.created_at)

    def _changed(self, row: ListedDeal) -> str:
        return self._day_of(row.changed_at)

    def _day_of(self, at_ms: int) -> str:
        return self._day(workday(at_ms, self._zone))

    def _day(self, day: date | None) -> str:
        return "" if day is None else shown(day, self._today)


def stage(row: ListedDeal) -> str:
    """Return where a deal stands, how it ended, or that it was put away."""
    if row.archived_at is not None:
        return tr("Archived")
    if row.outcome is not Outcome.OPEN:
        return tr(_OUTCOMES[row.outcome])
    return words.tr("claims {stage}").format(stage=row.stage) if row.hollow else row.stage


def stood(row: ListedDeal) -> str:
    """Return in which stage a deal was lost, or what it was when it was put away."""
    if row.outcome is Outcome.OPEN or (row.outcome is Outcome.LOST and row.archived_at is None):
        return row.stage
    return tr(_OUTCOMES[row.outcome])


def signs(row: ListedDeal) -> str:
    """Return the badge of a live deal; one that is well says nothing."""
    return words.badge(row.badge) if row.live and row.badge.kind is not BadgeKind.CALM else ""


def tab_separated(rows: Iterable[ListedDeal], cols: Sequence[Col], said: RowWords) -> str:
    """Return rows under their titles as a spreadsheet takes them; no cell can be read as a formula."""
    lines = [[title(c) for c in cols], *([said.text(r, c) for c in cols] for r in rows)]
    return "".join("\t".join(_cell(text) for text in line) + "\n" for line in lines)


def _cell(text: str) -> str:
    flat = " ".join(text.split())
    return f"'{flat}" if flat.startswith(_BEGINS_FORMULA) else flat


def _stood(row: ListedDeal) -> str:
    if row.archived_at is not None:
        return tr("Archived, stood in {stage}").format(stage=stood(row))
    if row.outcome is Outcome.LOST:
        return tr("Lost, stood in {stage}").format(stage=row.stage)
    return stage(row)


def _name(row: ListedDeal) -> str:
    return row.name


def _account(row: ListedDeal) -> str:
    return row.account


def _pipeline(row: ListedDeal) -> str:
    return row.pipeline


def _value(row: ListedDeal) -> str:
    return full(row.value) if row.value is not None else ""


def _step(row: ListedDeal) -> str:
    if row.step or not row.live or row.badge.kind is not BadgeKind.NO_NEXT_STEP:
        return row.step
    return words.tr("No next step")


def _reason(row: ListedDeal) -> str:
    return tr(_REASONS[row.reason]) if row.reason is not None else ""


def _words(row: ListedDeal) -> str:
    return " ".join(row.words.split())
