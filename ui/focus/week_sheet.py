# SPDX-License-Identifier: MIT
"""Ideal weeks: the one in view is kept under a name, and those that are kept are laid over it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rider.domain.focus.ideal_week import WeekTemplate
from ui.blocks.words import length_words
from ui.widgets.fields import LineField
from ui.widgets.form_sheet import FormSheet, Labelled
from ui.widgets.labels import heading, plain

_LONGEST_NAME = 60


class WeekSheet(FormSheet):
    """Keeps the week in view, lays kept ones over it, and forgets them.

    Signals:
        keep_requested(str): keep the week in view under this name.
        lay_requested(WeekTemplate): propose this week's blocks in the week in view.
        forget_requested(WeekTemplate), restore_requested(WeekTemplate): forget one, or keep it after all.
    """

    keep_requested = Signal(object)
    lay_requested = Signal(object)
    forget_requested = Signal(object)
    restore_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Esc to close · Ctrl+Enter keeps the week"), parent)
        self.primary.setText(self.tr("Keep this week"))
        self.rows: list[WeekRow] = []
        self._weeks: tuple[WeekTemplate, ...] = ()
        self._blocks = 0

    def open_for(self, shown: str, blocks: int, weeks: Sequence[WeekTemplate]) -> None:
        """Ask about a week, told by its days, in which so many blocks stand."""
        self._blocks = blocks
        self.show_head(self.tr("Ideal week"), shown)
        keep = self.tr("Keep this week as")
        self._name = LineField(keep, self.tr("Such as: a calm week"), key="name")
        self._name.edited.connect(self._note_same)
        self._same = plain("", "small")
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        listed = QWidget()
        listed.setLayout(self._list)
        self._list.setContentsMargins(0, 0, 0, 0)
        self.ask(
            Labelled(keep, self._name, self._told(blocks)),
            self._same,
            heading(self.tr("Kept weeks")),
            listed,
            about="week",
        )
        self.show_weeks(weeks)

    def _told(self, blocks: int) -> str:
        if blocks == 0:
            return self.tr("There is no block in it yet.")
        counted = self.tr("1 block") if blocks == 1 else self.tr("{count} blocks").format(count=blocks)
        return self.tr("{blocks}, with their kinds and times, without their deals.").format(blocks=counted)

    def show_weeks(self, weeks: Sequence[WeekTemplate], gone: WeekTemplate | None = None) -> None:
        """Show the weeks that are kept, and in its place the one that has just been forgotten."""
        self._weeks = tuple(weeks)
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        shown = sorted([*weeks, *([gone] if gone else [])], key=_by_name)
        self.rows = [WeekRow(week, is_gone=week is gone) for week in shown]
        for row in self.rows:
            self._list.addWidget(row)
            row.lay_requested.connect(self.lay_requested)
            row.forget_requested.connect(self.forget_requested)
            row.restore_requested.connect(self.restore_requested)
        if not shown:
            none = self.tr("None yet. Plan a week as you would like it, and keep it here.")
            self._list.addWidget(plain(none, "muted"))
        self.order_tabs(
            [*self._name.stops(), *(b for row in self.rows for b in row.findChildren(QPushButton))]
        )
        self._note_same()

    def begin_name_anew(self) -> None:
        """Let another name be given, as the one that was is kept now."""
        self._name.set_text("")
        self._has_typed = self._tried = False
        self.forget()
        self._note_same()

    def row(self, name: str) -> "WeekRow":
        """Return the row of a week."""
        return next(row for row in self.rows if row.week.name == name)

    def sentences(self) -> dict[str, str]:
        name = self._name.text()
        if not name:
            return {"name": self.tr("Give the week a name.")}
        if len(name) > _LONGEST_NAME:
            return {"name": self.tr("A name has up to {most} letters.").format(most=_LONGEST_NAME)}
        if not self._blocks:
            return {"name": self.tr("There is no block in this week yet. Plan some first, then keep it.")}
        return {}

    def send(self) -> None:
        self.keep_requested.emit(self._name.text())

    @Slot()
    def _note_same(self) -> None:
        """Say what becomes of a week that is kept under this name already."""
        same = any(week.name == " ".join(self._name.text().split()) for week in self._weeks)
        self._same.setText(self.tr("A week of this name is kept; this one takes its place.") if same else "")
        self._same.setVisible(same)


class WeekRow(QFrame):
    """A kept week, or the one that was just forgotten.

    Signals:
        lay_requested, forget_requested, restore_requested: of WeekTemplate.
    """

    lay_requested = Signal(object)
    forget_requested = Signal(object)
    restore_requested = Signal(object)

    def __init__(self, week: WeekTemplate, *, is_gone: bool = False) -> None:
        super().__init__()
        self.week = week
        self.setProperty("role", "factCard")
        self.lay = self._button(self.tr("Lay over this week"))
        self.gone = self._button(self.tr("Forget"))
        self.back = self._button(self.tr("Keep it after all"))
        self.lay.setVisible(not is_gone)
        self.gone.setVisible(not is_gone)
        self.back.setVisible(is_gone)
        said = self.tr("“{week}” is forgotten.").format(week=week.name) if is_gone else week.name
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(4)
        column.addWidget(plain(said, "muted" if is_gone else "strong"))
        column.addWidget(plain(self._sum(), "small"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.lay, self.gone, self.back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self.lay.clicked.connect(self._on_lay)
        self.gone.clicked.connect(self._on_gone)
        self.back.clicked.connect(self._on_back)

    def _sum(self) -> str:
        """Return how many blocks the week has, and how long they are together."""
        count, minutes = len(self.week.slots), sum(slot.length_minutes for slot in self.week.slots)
        counted = self.tr("1 block") if count == 1 else self.tr("{count} blocks").format(count=count)
        return f"{counted} · {length_words(minutes)}"

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("role", "small")
        button.setAccessibleName(f"{words}: {self.week.name}")
        return button

    @Slot()
    def _on_lay(self) -> None:
        self.lay_requested.emit(self.week)

    @Slot()
    def _on_gone(self) -> None:
        self.forget_requested.emit(self.week)

    @Slot()
    def _on_back(self) -> None:
        self.restore_requested.emit(self.week)


def _by_name(week: WeekTemplate) -> str:
    return week.name.casefold()
