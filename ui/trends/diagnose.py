# SPDX-License-Identifier: MIT
"""Diagnose: what may lie behind a weak figure, closed until it is opened."""

from itertools import chain

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rider.domain.trends import Figure, Pick, Trends
from rider.domain.trends.weak import LOOKED_AT, weak
from ui.trends.tabs import in_order
from ui.trends.told import diagnose as told_diagnose
from ui.trends.told.diagnose import Compared
from ui.trends.twin import Table, Twin, as_csv
from ui.widgets.disclosure import Disclosure
from ui.widgets.labels import plain
from ui.widgets.menu_button import MenuButton

_GAP = 16
_COLUMNS = 2
_TWO_COLUMNS = 72
"""How wide it is at least for two columns, in heights of a line."""

_WIDE = frozenset({Figure.REPLIES, Figure.SOURCES})
"""What has long names or many columns."""

_MOST_ROWS = 12
"""More rows than these are scrolled to."""

_WIDEST = 22
"""How wide a column has to be at most, in heights of a line."""

_UNBOUND = 1_048_575
_CHANGES_SIZE = (QEvent.Type.FontChange, QEvent.Type.StyleChange)


class Rows(Twin):
    """The rows of a comparison, all of them in view as far as that is sensible."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def show_table(self, table: Table) -> None:
        super().show_table(table)
        if not self.hasFocus():
            self.clearSelection()  # of six tables one has the focus

    def measure(self) -> None:
        header = self.horizontalHeader()
        header.setMaximumSectionSize(_WIDEST * self.fontMetrics().height())
        super().measure()
        self.updateGeometry()

    def fill(self) -> None:
        """Share out what room is left: names do not stand too far from their numbers."""
        if not self.widths:
            return
        self.horizontalHeader().setMaximumSectionSize(_UNBOUND)
        first, last = self.widths[0], len(self.widths) - 1
        spare = max(0, self.viewport().width() - sum(self.widths))
        more = min(spare, max(0, _WIDEST * self.fontMetrics().height() - first))
        self.setColumnWidth(0, first + more)
        self.setColumnWidth(last, self.widths[last] + spare - more)

    def sizeHint(self) -> QSize:
        shown = min(self.rowCount(), _MOST_ROWS)
        height = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth()
        height += sum(self.rowHeight(row) for row in range(shown))
        if sum(self.widths) > self.viewport().width():
            height += self.horizontalScrollBar().sizeHint().height()
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentItem() is not None:
            self.currentItem().setSelected(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.clearSelection()


class Section(QFrame):
    """One comparison under its title, with a menu of what else can be done with it.

    Signals:
        behind_requested(Pick): what is behind a number is wanted.
        explain_requested(Pick): how a number comes about is wanted.
        told(str): something was done; the sentence says what.
    """

    behind_requested = Signal(object)
    explain_requested = Signal(object)
    told = Signal(object)

    def __init__(self, one: Compared, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "part")
        self.setAccessibleName(one.title)
        self.figure = one.figure
        self._table = one.table
        self.title, self.sentence = plain(one.title, "strong"), plain("", "small")
        self.mark, self.lacking = plain("", "accent"), plain("", "muted")
        self.rows = Rows(one.title)
        self.menu = MenuButton("", self.tr("More about {title}").format(title=one.title))
        self.menu.offer(self.tr("Explain this number"), self._explain)
        self._copy = self.menu.offer(self.tr("Copy as CSV"), self.copy)
        self.rows.picked.connect(self.behind_requested)
        self._build()
        self.show_compared(one)
        self.show_mark("")

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.title, self.sentence, self.mark):
            words.addWidget(label)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.rows)
        column.addWidget(self.lacking)
        column.addStretch(1)

    def show_compared(self, one: Compared) -> None:
        """Show other rows, or what stands in their place."""
        self._table = one.table
        self.sentence.setText(one.sentence)
        self.lacking.setText(one.lacks)
        self.rows.show_table(one.table)
        has_rows = bool(one.table.rows)
        self.rows.setVisible(has_rows)
        self.lacking.setVisible(not has_rows)
        self._copy.setEnabled(has_rows)

    def show_mark(self, words: str) -> None:
        """Say to which weak figure this belongs, or to none."""
        self.mark.setText(words)
        self.mark.setVisible(bool(words))
        self.rows.setAccessibleDescription(words)

    def take_focus(self) -> None:
        """Go to the rows, or to the menu where there are none."""
        target = self.rows if self._table.rows else self.menu
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _explain(self) -> None:
        pick = self._table.pick_at(self.rows.currentRow(), 0)
        self.explain_requested.emit(pick._replace(part="") if pick is not None else Pick(self.figure))

    @Slot()
    def copy(self) -> None:
        """Put the rows on the clipboard as CSV."""
        QGuiApplication.clipboard().setText(as_csv(self._table))
        self.told.emit(self.tr("{title}: copied as CSV").format(title=self.title.text()))


class DiagnosePanel(QFrame):
    """A line that opens; nothing that counts activity is there before it does, nor after it was closed.

    Signals:
        behind_requested(Pick): what is behind a number is wanted.
        explain_requested(Pick): how a number comes about is wanted.
        told(str): something was done; the sentence says what.
    """

    behind_requested = Signal(object)
    explain_requested = Signal(object)
    told = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("Diagnose"))
        self._trends: Trends | None = None
        self._asked: Figure | None = None
        self._columns = 1
        self.sections: tuple[Section, ...] = ()
        self.button = Disclosure()
        self.button.say(self.tr("Diagnose"))
        self.button.toggled.connect(self._toggle)
        self.sentence = plain(
            self.tr("What may lie behind a weak figure. Each number leads to what it counts."), "small"
        )
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        head = QHBoxLayout()
        head.addWidget(self.button)
        head.addWidget(self.sentence, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 8, 18, 8)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(self._grid)

    @property
    def is_open(self) -> bool:
        """Say whether it is open."""
        return self.button.isChecked()

    def show_trends(self, trends: Trends) -> None:
        """Have other figures; they are shown where this is open."""
        self._trends = trends
        if self.is_open:
            for section, one in zip(self.sections, told_diagnose.compared(trends), strict=True):
                section.show_compared(one)
            self._mark()

    def stops(self) -> tuple[QWidget, ...]:
        """Return where Tab stops in it, in order."""
        each = ((section.rows, section.menu) for section in self.sections)
        return (self.button, *chain.from_iterable(each))

    def open_at(self, figure: Figure) -> Section | None:
        """Open it at what belongs to a weak figure, go there, and return where that is."""
        self._asked = figure
        self.button.setChecked(True)
        self._mark()
        found = next((one for one in self.sections if one.figure is LOOKED_AT[figure][0]), None)
        if found is not None:
            found.take_focus()
        return found

    def close_up(self) -> None:
        """Close it."""
        self.button.setChecked(False)

    def fit(self) -> None:
        """Stand in as many columns as there is room for."""
        columns = _COLUMNS if self.width() >= _TWO_COLUMNS * self.fontMetrics().height() else 1
        if columns != self._columns:
            self._columns = columns
            self._lay_out()

    def _mark(self) -> None:
        asked, shown = self._asked, self._trends
        is_weak = shown is not None and any(one.pick.figure is asked for one in weak(shown))
        for section in self.sections:
            belongs = asked is not None and is_weak and section.figure in LOOKED_AT[asked]
            section.show_mark(told_diagnose.belongs_to(asked) if asked is not None and belongs else "")

    @Slot(bool)
    def _toggle(self, is_open: bool) -> None:
        if is_open and self._trends is not None:
            self.sections = tuple(map(self._section, told_diagnose.compared(self._trends)))
            self._lay_out()
            in_order(self.stops())
        elif not is_open:
            self._asked = None
            self._empty()

    def _section(self, one: Compared) -> Section:
        made = Section(one)
        made.behind_requested.connect(self.behind_requested)
        made.explain_requested.connect(self.explain_requested)
        made.told.connect(self.told)
        return made

    def _empty(self) -> None:
        here = self.window().focusWidget()
        if here is not None and here is not self.button and self.isAncestorOf(here):
            self.button.setFocus()  # else Qt seeks along all that takes the focus
        for section in self.sections:
            self._grid.removeWidget(section)
            section.setParent(None)
            section.deleteLater()
        self.sections = ()

    def _lay_out(self) -> None:
        for section in self.sections:
            self._grid.removeWidget(section)
        row = column = 0
        for section in self.sections:
            span = _COLUMNS if section.figure in _WIDE else 1
            if column + min(span, self._columns) > self._columns:
                row, column = row + 1, 0
            self._grid.addWidget(section, row, column, 1, min(span, self._columns))
            section.show()
            column += span
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _CHANGES_SIZE and self._trends is not None:
            self.show_trends(self._trends)
