# SPDX-License-Identifier: MIT
"""Rows of evidence: each a fact of the ledger, which opens its deal."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.labels import heading, plain
from ui.widgets.laid_button import LaidButton

_SHOWN = 4


class DealRow(LaidButton):
    """A line and below it a note; pressing it opens the deal that it is about.

    Signals:
        opened(str): the deal is wanted.
    """

    opened = Signal(object)

    def __init__(self, line: str, note: str, deal_id: str | None = None, words: str = "") -> None:
        super().__init__()
        self.deal_id = deal_id
        self.setProperty("role", "dealRow")
        self.setAccessibleName(". ".join(text for text in (line, words, note) if text))
        self.line, self.words, self.note = plain(line), plain(words, "said"), plain(note, "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 8, 6, 8)
        column.setSpacing(2)
        for label in (self.line, self.words, self.note):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
            label.setVisible(bool(label.text()))
        if deal_id is None:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setToolTip(self.tr("Open the deal"))
        self.clicked.connect(self._open)

    @Slot()
    def _open(self) -> None:
        if self.deal_id is not None:
            self.opened.emit(self.deal_id)


class Group(QWidget):
    """Rows, of which the first few are shown until all are wanted.

    Signals:
        opened(str): the deal of a row is wanted.
    """

    opened = Signal(object)

    def __init__(self, rows: Sequence[DealRow], nothing: str = "", *, shown: int = _SHOWN) -> None:
        super().__init__()
        self.rows, self.is_whole = list(rows), False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.nothing = plain(nothing, "muted")
        column.addWidget(self.nothing)
        self.nothing.setVisible(not rows and bool(nothing))
        for place, row in enumerate(self.rows):
            row.opened.connect(self.opened)
            column.addWidget(row)
            row.setVisible(place < shown)
        self.more = QPushButton(self.tr("Show all"))
        self.more.setProperty("role", "quiet")
        self.more.clicked.connect(self._show_all)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.setVisible(len(self.rows) > shown)

    @property
    def texts(self) -> list[str]:
        """Return what the rows say."""
        return [row.accessibleName() for row in self.rows]

    def show_whole(self) -> None:
        """Show all rows."""
        for row in self.rows:
            row.show()
        self.more.hide()
        self.is_whole = True

    @Slot()
    def _show_all(self) -> None:
        first_new = next(row for row in self.rows if row.isHidden())
        self.show_whole()
        first_new.setFocus(Qt.FocusReason.OtherFocusReason)


class Fold(QWidget):
    """A group behind a line of words, which opens it."""

    def __init__(self, title: str, group: Group) -> None:
        super().__init__()
        self.title, self.group = title, group
        self.head = LaidButton()
        self.head.setProperty("role", "fold")
        self.head.setCheckable(True)
        self.head.setAccessibleName(title)
        self._arrow, label = plain("", "small", wrap=False), plain(title)
        row = QHBoxLayout(self.head)
        row.setContentsMargins(4, 5, 4, 5)
        row.setSpacing(8)
        row.addWidget(self._arrow, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        for part in (self._arrow, label):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(group)
        self.head.toggled.connect(self.open)
        self.open(False)

    @Slot(bool)
    def open(self, opened: bool) -> None:
        """Show the group, or the line alone."""
        self.head.setChecked(opened)
        self.group.setVisible(opened)
        self._arrow.setText("▾" if opened else "▸")
        state = self.tr("open") if opened else self.tr("closed")
        self.head.setAccessibleDescription(state)


class Section(NamedTuple):
    """Groups under a title, with a note where there is something to say of them."""

    title: str
    parts: Sequence[Group | Fold]
    note: str = ""


class Sections(QWidget):
    """Sections under one another, put in place of those before.

    Signals:
        opened(str): the deal of a row is wanted.
    """

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.groups: list[Group] = []
        self.folds: list[Fold] = []
        self._parts: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_sections(self, *sections: Section) -> None:
        """Show sections in place of those before; what was opened or closed stays so, and the focus stays."""
        opened = {fold.title: fold.head.isChecked() for fold in self.folds}
        whole = {group.more.accessibleName() for group in self.groups if group.is_whole}
        here = self.window().focusWidget()
        held = here if here is not None and self.isAncestorOf(here) else None
        if held is not None:
            held.clearFocus()  # else Qt seeks along all that takes the focus
        for old in self._parts:
            old.hide()
            old.deleteLater()
        self._parts, self.groups, self.folds = [], [], []
        for section in sections:
            self._add(section)
        for fold in self.folds:
            fold.open(opened.get(fold.title, fold.head.isChecked()))
        for group in self.groups:
            if group.more.accessibleName() in whole:
                group.show_whole()
        if held is not None:
            self._focus_like(held)

    def _focus_like(self, held: QWidget) -> None:
        """Give the focus to what says the same as one that went, else to the first that takes it."""
        stops = [stop for stop in self.stops() if not stop.isHidden()]
        same = (stop for stop in stops if stop.accessibleName() == held.accessibleName())
        if (found := next(same, None) or next(iter(stops), None)) is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def stops(self) -> list[QWidget]:
        """Return what can take the focus, in its order; some of it is not in sight."""
        found: list[QWidget] = []
        heads = {fold.group: fold.head for fold in self.folds}
        for group in self.groups:
            found += [heads[group]] if group in heads else []
            found += [row for row in group.rows if row.focusPolicy() is not Qt.FocusPolicy.NoFocus]
            found.append(group.more)
        return found

    def _add(self, section: Section) -> None:
        above: list[QWidget] = [heading(section.title)] if section.title else []
        above += [plain(section.note, "small")] if section.note else []
        for part in (*above, *section.parts):
            self._parts.append(part)
            self._column.addWidget(part)
            part.show()  # else it would wait for the event loop, and could not take the focus
        for part in section.parts:
            group = part.group if isinstance(part, Fold) else part
            self.folds += [part] if isinstance(part, Fold) else []
            group.opened.connect(self.opened)
            of = part.title if isinstance(part, Fold) else section.title
            group.more.setAccessibleName(f"{group.more.text()}: {of}" if of else group.more.text())
            self.groups.append(group)

    @property
    def texts(self) -> list[str]:
        """Return what all rows say."""
        return [text for group in self.groups for text in group.texts]
