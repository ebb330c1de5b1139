# SPDX-License-Identifier: MIT
"""The strip above the grid with what is proposed: the same blocks as on the grid, for the keyboard too."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from rider.domain.focus.planning import Proposal
from ui.blocks.arrow_button import ARROWS
from ui.focus.deals_question import DealsQuestion
from ui.focus.offer_row import OfferRow, Told
from ui.widgets.enter import press_focused
from ui.widgets.labels import plain
from ui.widgets.mirror import inset

_SHARE = 0.34
_LEAST_ROWS = 2

Tell = Callable[[Proposal, bool], Told]
"""Returns what is told of a proposal, and whether in private."""


class _Rows(QScrollArea):
    """The rows; the arrows go from one to the next instead of scrolling.

    Signals:
        laid_out(): the rows want another height.
    """

    laid_out = Signal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.laid_out.emit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


class OfferStrip(QFrame):
    """What is proposed, or why nothing is. Up and down go from one to the next, Esc ends it.

    Signals:
        accepted(Proposal), dropped(Proposal): the answer to one.
        all_accepted(), done(): the answer to the rest.
        next_day_wanted(): another day is to be planned instead.
    """

    accepted = Signal(object)
    dropped = Signal(object)
    all_accepted = Signal()
    done = Signal()
    next_day_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.rows: list[OfferRow] = []
        self._private = False
        self._shown: tuple[Sequence[Proposal], Tell] | None = None
        self._said, self._note = plain("", "strong"), plain("", "small")
        self.accept_all, self.next_day = QPushButton(self.tr("Accept all")), QPushButton()
        self.close_button = QPushButton(self.tr("Done"))
        self.question = DealsQuestion()
        self._build()
        self._connect()
        self.hide()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._said, 1)
        for button in (self.accept_all, self.next_day, self.close_button):
            button.setProperty("role", "small")
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll = _Rows()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        inset(column, 18, 10, 14, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._note)
        column.addWidget(self.question)
        column.addWidget(self._scroll)

    def _connect(self) -> None:
        self.accept_all.clicked.connect(self.all_accepted)
        self.next_day.clicked.connect(self.next_day_wanted)
        self.close_button.clicked.connect(self.done)
        self.question.put_off.connect(self._begin_again)
        self._scroll.laid_out.connect(self._fit)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    @property
    def text(self) -> str:
        """Return what it says above its rows."""
        return self._said.text()

    @property
    def note(self) -> str:
        """Return what it says beside that."""
        return self._note.text()

    # -- showing

    def show_offers(self, said: str, note: str, offers: Sequence[Proposal], tell: Tell) -> None:
        """Show what is proposed."""
        self._say(said, note)
        self.accept_all.setVisible(len(offers) > 1)
        self.next_day.hide()
        self._show_rows(offers, tell)

    def show_nothing(self, said: str, next_day: str = "") -> None:
        """Say why nothing is proposed, and offer to plan another day, told in words for its button."""
        self._say(said, "")
        self.accept_all.hide()
        self.next_day.setText(next_day)
        self.next_day.setVisible(bool(next_day))
        self._show_rows((), _nothing)

    def ask_which(self, deals: Mapping[str, str], day: str) -> None:
        """Ask which deals (names by id) matter on a day; while others look on, none is named."""
        if self._private:
            named = enumerate(deals, start=1)
            deals = {deal_id: self.tr("Deal {number}").format(number=n) for n, deal_id in named}
        self.question.ask(deals, day)
        self._fit()

    def set_private(self, private: bool) -> None:
        """Name no deals while others look on."""
        self._private = private
        if self._shown is not None and not self.isHidden():
            self._show_rows(*self._shown)

    def begin(self) -> None:
        """Put the focus where the rep answers next."""
        if self.question.isVisible():
            next(iter(self.question.boxes.values())).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        buttons = [row.accept for row in self.rows] or [self.next_day, self.close_button]
        next(b for b in buttons if not b.isHidden()).setFocus(Qt.FocusReason.OtherFocusReason)

    def focused_row(self) -> tuple[int, bool] | None:
        """Return which row has the focus, and whether at its first button; None where none has it."""
        for place, row in enumerate(self.rows):
            for button in (row.accept, row.drop):
                if button.hasFocus():
                    return place, button is row.accept
        return None

    def focus_row(self, place: int, *, accept: bool) -> None:
        """Put the focus on a row, or on the last one where there are fewer."""
        if self.rows:
            row = self.rows[min(max(place, 0), len(self.rows) - 1)]
            (row.accept if accept else row.drop).setFocus(Qt.FocusReason.TabFocusReason)

    def _say(self, said: str, note: str) -> None:
        self._said.setText(said)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.setAccessibleName(said)
        self.setAccessibleDescription(note)
        self.question.hide()
        self.show()

    def _show_rows(self, offers: Sequence[Proposal], tell: Tell) -> None:
        self._shown = (offers, tell)
        at = self.focused_row()
        body = QWidget()
        body.setProperty("role", "clear")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(0)
        self.rows = [OfferRow(offer, tell(offer, self._private)) for offer in offers]
        for row in self.rows:
            column.addWidget(row)
            row.accepted.connect(self.accepted)
            row.dropped.connect(self.dropped)
        before = self._scroll.takeWidget()
        if before is not None:  # later: the button that was pressed may be in it
            before.hide()
            before.deleteLater()
        self._scroll.setWidget(body)
        self._fit()
        if at is not None:
            self.focus_row(at[0], accept=at[1])

    # -- room and keys

    @Slot()
    def _fit(self) -> None:
        """Be as tall as the rows, but leave most of the page to the grid."""
        body = self._scroll.widget()
        self._scroll.setVisible(bool(self.rows) and not self._asks_in_little_room())
        if body is None or not self.rows:
            return
        wide = max(row.time_width() for row in self.rows)
        for row in self.rows:
            row.set_time_width(wide)
        parent = self.parentWidget()
        most = int((parent.height() if parent is not None else 0) * _SHARE)
        row_high = self.rows[0].sizeHint().height()
        wanted = row_high * len(self.rows)
        self._scroll.setFixedHeight(min(wanted, max(most, row_high * _LEAST_ROWS)))

    def _asks_in_little_room(self) -> bool:
        """Say whether the question needs the room in which the rows would stand; else its own are cut off."""
        parent = self.parentWidget()
        if parent is None or not self.rows or self.question.isHidden():
            return False
        wanted = self.question.sizeHint().height() + self.rows[0].sizeHint().height()
        return wanted > _SHARE * parent.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "question"):
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.focused_row()
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and at is not None:
            self.focus_row(at[0] + ARROWS[Qt.Key(event.key())], accept=at[1])
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and at is not None:
            self.focus_row(at[0], accept=event.key() == Qt.Key.Key_Left)
        elif not press_focused(event, self.focusWidget()):
            super().keyPressEvent(event)

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._scroll.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now, 0, 6)

    @Slot()
    def _begin_again(self) -> None:
        self._fit()
        self.begin()


def _nothing(_offer: Proposal, _private: bool) -> Told:
    return Told("", "", "")
