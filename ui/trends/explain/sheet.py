# SPDX-License-Identifier: MIT
"""The sheet that says how a number comes about: what it is, its formula with the counts, how sure it is."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from rider.domain.trends import Pick, Trends
from ui.trends.explain.figures import explain
from ui.trends.explain.words import Said
from ui.trends.named import lists, title, which
from ui.widgets.frame import SheetFrame, lay_out
from ui.widgets.labels import plain
from ui.widgets.menu_button import MenuButton

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class ExplainSheet(SheetFrame):
    """Explains a figure; its words can be selected and copied. One comes back to it from the list behind it.

    Signals:
        behind_requested(Pick): what is behind the figure is wanted.
        told(str): something was done; the sentence says what.
    """

    behind_requested = Signal(object)
    told = Signal(object)

    is_place = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Esc to close · Tab goes from part to part · Ctrl+C copies what is chosen"), parent
        )
        self.pick: Pick | None = None
        self.said: tuple[Said, ...] = ()
        self._lists: tuple[Pick, ...] = ()
        shows = self.tr("Show what is behind it")
        self.primary.setText(shows)
        self.which = MenuButton(shows, shows)
        self.copy_button = QPushButton(self.tr("Copy"))
        self.copy_button.setToolTip(self.tr("Copies all of it as text"))
        self.copy_button.clicked.connect(self.copy)
        for button in (self.which, self.copy_button):
            self.add_button(button)

    def open_for(self, trends: Trends, pick: Pick) -> None:
        """Explain a figure of these trends."""
        self.pick, self.said = pick, explain(trends, pick)
        self.show_head(self.tr("Explain this number"), title(trends, pick))
        self._offer(trends, lists(trends, pick))
        body, texts = QWidget(), []
        column = lay_out(body)
        for one in self.said:
            text = _text(one)
            texts.append(text)
            column.addLayout(_under(one.head, text))
        column.addStretch(1)
        self.set_body(body)
        self.order_tabs([*texts])
        self.refuse("")
        buttons = (self.primary, self.which, self.copy_button)
        self.begin_at(next(button for button in buttons if not button.isHidden()))

    def _offer(self, trends: Trends, offered: tuple[Pick, ...]) -> None:
        """Offer the list behind it, or one for each that is told of here."""
        self._lists = offered
        self.primary.setVisible(len(offered) == 1)
        self.which.setVisible(len(offered) > 1)
        self.which.choices.clear()
        for one in offered:
            self.which.offer(which(trends, one), self._choose).setData(one)

    @Slot()
    def _choose(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            self.behind_requested.emit(entry.data())

    @Slot()
    def go(self) -> None:
        if len(self._lists) == 1:
            self.behind_requested.emit(self._lists[0])
        elif self._lists:
            self.which.open_menu()

    @Slot()
    def copy(self) -> None:
        """Put all of it on the clipboard as text."""
        parts = (f"{one.head}\n{one.text}" for one in self.said)
        QGuiApplication.clipboard().setText("\n\n".join((self.title.text(), *parts)))
        self.told.emit(self.tr("The explanation is copied"))


def _text(one: Said) -> QLabel:
    label = plain(one.text)
    label.setTextInteractionFlags(_SELECTABLE)
    label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    label.setAccessibleName(f"{one.head}: {one.text}")
    label.setProperty("role", "explained")
    return label


def _under(head: str, text: QLabel) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(3)
    column.addWidget(plain(head, "strong"))
    column.addWidget(text)
    return column
