# SPDX-License-Identifier: MIT
"""What all charts have in common, and the panel that one stands in: its words, its menu, its table twin."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rider.domain.trends import Pick, Trends
from rider.domain.trends.weak import Weak
from ui.trends import picture
from ui.trends.closer import Closer
from ui.trends.twin import Table, Twin, as_csv
from ui.widgets.labels import plain
from ui.widgets.menu_button import MenuButton
from ui.widgets.mirror import inset

__all__ = ["Chart", "Panel", "Table"]

_SUFFIXES = (".png", ".svg")
_IN_NO_NAME = str.maketrans("", "", '\\/:*?"<>|')
"""What a file cannot have in its name, at least on one platform."""


class Chart(QWidget):
    """Draws one figure. What it draws is in `table` as well, for those who do not see it.

    Signals:
        picked(Pick): what is behind this part of it is wanted.
        reworded(): another part is shown, of which other words and another table tell.
    """

    picked = Signal(object)
    reworded = Signal()

    title = ""

    def show_trends(self, trends: Trends) -> None:
        """Draw other figures."""
        raise NotImplementedError

    def says(self) -> str:
        """Return the sentence under the title."""
        raise NotImplementedError

    def lacks(self) -> str:
        """Return what stands in place of the drawing, nothing where there is something to draw."""
        raise NotImplementedError

    def table(self) -> Table:
        """Return the same figures in rows."""
        raise NotImplementedError

    def has_rows(self) -> bool:
        """Say whether its table has any rows."""
        return bool(self.table().rows)

    def pick(self) -> Pick:
        """Return what is explained where this is."""
        raise NotImplementedError

    def stops(self) -> tuple[QWidget, ...]:
        """Return where Tab stops in it, in order."""
        return (self,)

    def drawing(self) -> QWidget:
        """Return what a picture is made of: the drawing without what it is chosen by."""
        return self


class Panel(QFrame):
    """A chart under its title and its sentence, with a menu of what else can be done with it.

    Signals:
        explain_requested(Pick): how this figure comes about is wanted.
        behind_requested(Pick): the deals and events behind this are wanted.
        closer_requested(Figure): what may lie behind it, as it is weak, is wanted.
        save_requested(Path, bytes): this picture is to be written there.
        told(str): something was done; the sentence says what.
    """

    explain_requested = Signal(object)
    behind_requested = Signal(object)
    closer_requested = Signal(object)
    save_requested = Signal(object, object)
    told = Signal(object)

    def __init__(self, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.chart, self._has_rows, self._is_filled = chart, False, False
        chart.setAccessibleName(chart.title)
        self.setAccessibleName(chart.title)
        self.title, self.sentence = plain(chart.title, "head"), plain("", "small")
        self.closer = Closer()
        self.closer.closer_requested.connect(self.closer_requested)
        self.lacking = plain("", "muted")
        self.lacking.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.twin = Twin(self.tr("{title}, as a table").format(title=chart.title))
        self.menu = MenuButton("", self.tr("More about {title}").format(title=chart.title))
        self._offer()
        self._build()
        chart.picked.connect(self.behind_requested)
        chart.reworded.connect(self.retell)
        self.twin.picked.connect(self.behind_requested)

    def _offer(self) -> None:
        self.menu.offer(self.tr("Explain this number"), self._explain)
        self._as_table = self.menu.offer(self.tr("Show as table"), self._turn)
        self._copy = self.menu.offer(self.tr("Copy as CSV"), self.copy)
        self._save = self.menu.offer(self.tr("Save as picture…"), self._ask_where)

    def _build(self) -> None:
        self.body = QStackedWidget()
        for widget in (self.chart, self.twin, self.lacking):
            self.body.addWidget(widget)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        words.addWidget(self.closer)
        words.addStretch(1)  # a title without a sentence stands as high as its neighbour's
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addLayout(words, 1)
        head.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        inset(column, 18, 14, 12, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.body, 1)

    # -- what is shown

    @property
    def is_table(self) -> bool:
        """Say whether the table twin stands in place of the drawing."""
        return self.body.currentWidget() is self.twin

    def stops(self) -> tuple[QWidget, ...]:
        """Return where Tab stops in it, in order."""
        return (self.closer.button, *self.chart.stops(), self.twin, self.menu)

    def show_trends(self, trends: Trends) -> None:
        """Show other figures, as a table where that was wanted."""
        self.chart.show_trends(trends)
        self.retell()

    @Slot()
    def retell(self) -> None:
        """Say what the chart says of what it shows by now."""
        self.sentence.setText(self.chart.says())
        self.sentence.setVisible(bool(self.chart.says()))
        self.lacking.setText(self.chart.lacks())
        self._has_rows, self._is_filled = self.chart.has_rows(), False
        self.show_as_table(self.is_table)

    def show_weak(self, found: Iterable[Weak]) -> None:
        """Offer to look closer where its figure is among the weak ones."""
        own = self.chart.pick().figure
        self.closer.show_weak([one for one in found if one.pick.figure is own], self.chart.title)

    def show_as_table(self, as_table: bool) -> None:
        """Show the table twin, or the drawing; what lacks is said in place of either."""
        lacks = bool(self.chart.lacks())
        shows_table = as_table and self._has_rows
        if shows_table and not self._is_filled:
            self.twin.show_table(self.chart.table())
            self._is_filled = True
        shown = self.twin if shows_table else self.lacking if lacks else self.chart
        self.body.setCurrentWidget(shown)
        self._as_table.setText(self.tr("Show as drawing") if shows_table else self.tr("Show as table"))
        self._as_table.setEnabled(self._has_rows)
        self._copy.setEnabled(self._has_rows)
        self._save.setEnabled(not lacks)

    @Slot()
    def _turn(self) -> None:
        self.show_as_table(not self.is_table)
        if self.is_table:
            self.twin.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _explain(self) -> None:
        self.explain_requested.emit(self.chart.pick())

    # -- out of Rider

    @Slot()
    def copy(self) -> None:
        """Put the figures on the clipboard as CSV."""
        QGuiApplication.clipboard().setText(as_csv(self.chart.table()))
        self.told.emit(self.tr("{title}: copied as CSV").format(title=self.chart.title))

    @Slot()
    def _ask_where(self) -> None:
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        dialog = QFileDialog(self, self.tr("Where does the picture go?"), home)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Picture (*.png)"), self.tr("Drawing (*.svg)")])
        dialog.setDefaultSuffix("png")
        dialog.filterSelected.connect(self._take_filter)
        dialog.selectFile(f"{self.chart.title.translate(_IN_NO_NAME)}.png")
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _take_filter(self, chosen: str) -> None:
        dialog = self.sender()
        if isinstance(dialog, QFileDialog):
            dialog.setDefaultSuffix("svg" if "svg" in chosen else "png")

    @Slot(str)
    def save_to(self, place: str) -> None:
        """Wish for the drawing in a file, as SVG where its name ends so, else as PNG."""
        to = Path(place)
        if to.suffix.lower() not in _SUFFIXES:
            to = to.with_name(f"{to.name}.png")
        was_table = self.is_table
        self.show_as_table(False)  # a chart that was never shown has no size of its own
        drawn = picture.svg if to.suffix.lower() == ".svg" else picture.png
        content = drawn(self.chart.drawing(), self.chart.title, self.chart.says())
        self.show_as_table(was_table)
        self.save_requested.emit(to, content)
