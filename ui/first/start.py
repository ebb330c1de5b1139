# SPDX-License-Identifier: MIT
"""The frame of the first start: one page at a time, forwards with Enter and back with Esc."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rider.domain.playbook import Pipeline
from rider.settings import Settings
from ui.first.pages import FirstPage, HoursPage, PlaybookPage, WaysPage
from ui.widgets.labels import plain

_MOST_WIDE_CHARACTERS = 130
_SCROLLS = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FirstStart(QWidget):
    """Asks what Rider should know before the first board. Every answer is kept as it is given.

    Signals:
        turned(int): this page is shown, counted from 1.
    """

    turned = Signal(object)

    def __init__(
        self, settings: Settings, pipelines: Sequence[Pipeline], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.hours, self.playbook, self.ways = HoursPage(settings), PlaybookPage(pipelines), WaysPage()
        self._pages: tuple[FirstPage, ...] = (self.hours, self.playbook, self.ways)
        self._step, self._title, self._why = plain("", "eyebrow"), plain("", "display"), plain("", "muted")
        self._said = plain("", "danger")
        self._said.hide()
        self._answers = QStackedWidget()
        self.back, self.next = QPushButton(self.tr("Back")), QPushButton(self.tr("Next"))
        self._build()
        self._bound_width()
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    @property
    def number(self) -> int:
        """Return the page that is shown, counted from 1."""
        return self._answers.currentIndex() + 1

    def show_page(self, number: int) -> None:
        """Show a page, with the focus on its first answer."""
        page = self._pages[number - 1]
        for each in self._pages:  # a stack is as tall as its tallest page, unless that is told to be ignored
            up = QSizePolicy.Policy.Preferred if each is page else QSizePolicy.Policy.Ignored
            each.setSizePolicy(QSizePolicy.Policy.Preferred, up)
        self._answers.setCurrentWidget(page)
        self._step.setText(self.tr("{number} of {all}").format(number=number, all=len(self._pages)))
        self._title.setText(page.title)
        self._why.setText(page.sentence)
        self.setAccessibleName(page.title)
        self.say("")
        self.back.setVisible(number > 1)
        self.next.setVisible(page is not self.ways)
        page.first_stop().setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.verticalScrollBar().setValue(0)
        self.turned.emit(number)

    @Slot(object)
    def say(self, sentence: str) -> None:
        """Say what was refused; an empty sentence takes it away."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    @Slot()
    def go_on(self) -> None:
        """Turn to the next page, unless something is wrong on this one."""
        wrong = self._pages[self.number - 1].fault()
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.number < len(self._pages):
            self.show_page(self.number + 1)

    @Slot()
    def go_back(self) -> None:
        """Turn to the page before."""
        if self.number > 1:
            self.show_page(self.number - 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_inside"):
            self._bound_width()

    def _bound_width(self) -> None:
        """Keep lines short enough to read, whatever the size of their words."""
        self._inside.setMaximumWidth(_MOST_WIDE_CHARACTERS * self.fontMetrics().averageCharWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.window().focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        elif event.key() in _SCROLLS:
            self._scroll.verticalScrollBar().triggerAction(_SCROLLS[Qt.Key(event.key())])
        elif event.key() in _ENTERS:
            self._enter(here)
        else:
            super().keyPressEvent(event)

    def _enter(self, here: QWidget | None) -> None:
        """Press what was walked to, where that leads somewhere; what is chosen on a page goes on."""
        if isinstance(here, QAbstractButton) and (here is self.back or self.number == len(self._pages)):
            here.click()
            return
        if (
            isinstance(here, QAbstractButton)
            and here in self.playbook.cards.values()
            and not here.isChecked()
        ):
            here.click()
        self.go_on()

    def _build(self) -> None:
        for page in self._pages:
            self._answers.addWidget(page)
            page.refused.connect(self.say)
        self.next.setProperty("role", "primary")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._build_scroll(), 1)
        whole.addWidget(self._build_foot())

    def _build_scroll(self) -> QScrollArea:
        self._inside = inside = QWidget()
        inside.setProperty("role", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 28, 32, 16)
        column.setSpacing(6)
        for label in (self._step, self._title, self._why):
            column.addWidget(label)
        column.addSpacing(14)
        column.addWidget(self._answers, 1)
        outside = QWidget()
        outside.setProperty("role", "clear")
        row = QHBoxLayout(outside)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inside, 100)
        row.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(outside)
        return self._scroll

    def _build_foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("role", "foot")
        column = QVBoxLayout(foot)
        column.setContentsMargins(32, 12, 32, 14)
        column.setSpacing(8)
        column.addWidget(self._said)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(plain(self.tr("Enter goes on · Esc goes back · nothing is lost"), "small"), 1)
        row.addWidget(self.back)
        row.addWidget(self.next)
        column.addLayout(row)
        return foot

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self._answers.isAncestorOf(now):
            return
        if now.height() < self._scroll.viewport().height():  # of a taller one, the beginning matters most
            self._scroll.ensureWidgetVisible(now, 0, 40)
