# SPDX-License-Identifier: MIT
"""The header above every page: its title, the pipeline, and what can be made here."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from rider.domain.ids import PipelineId
from rider.domain.money import Money
from rider.reads.board.board import Board, Control
from ui import icons
from ui.actions import Do, tip, words
from ui.regional import number, short
from ui.shell.more import MoreButton
from ui.widgets.elided import ElidedLabel
from ui.widgets.mirror import inset
from ui.widgets.totals import amounts

if TYPE_CHECKING:  # the first paint may do without the list
    from rider.reads.board.deals import Deals

_HEADER_HIGH = 56


class Header(QFrame):
    """The page's title, the pipeline and its size, and what can be made here.

    Signals:
        import_requested(), new_deal_requested().
        pipeline_chosen(PipelineId): the rep wants another pipeline's board.
    """

    import_requested = Signal()
    new_deal_requested = Signal()
    pipeline_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.pipeline = QToolButton()
        self.pipeline.setProperty("role", "quiet")
        self.pipeline.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.pipeline.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.pipeline.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.pipeline.setIconSize(QSize(14, 14))
        self.pipeline.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pipeline.setToolTip(self.tr("Choose a pipeline"))
        icons.dress(self.pipeline, "chevron-down")
        self._menu = QMenu(self.pipeline)
        self._menu.triggered.connect(self._choose_pipeline)
        self.pipeline.setMenu(self._menu)
        self.subtitle = ElidedLabel(role="muted")
        self.import_button = _button(Do.IMPORT)
        self.new_button = _button(Do.NEW_DEAL, "primary")
        self.more = MoreButton()
        self._makes = QWidget()
        self._own: QWidget | None = None
        self._build()

    def show_board(self, board: Board) -> None:
        """Show a board's pipeline and how much is open in it, per currency."""
        several = len(board.pipelines) > 1
        self.pipeline.setVisible(several)
        self.pipeline.setText(board.pipeline.name)
        self.pipeline.setAccessibleName(self.tr("Pipeline: {name}").format(name=board.pipeline.name))
        self._menu.clear()
        for pipeline_id, name in board.pipelines:
            entry = self._menu.addAction(name)
            entry.setData(str(pipeline_id))
            entry.setCheckable(True)
            entry.setChecked(pipeline_id == board.pipeline.id)
        count = sum(len(c.cards) for c in board.columns)
        said = [] if several else [board.pipeline.name]
        said.append(self.tr("{count} open").format(count=number(count)))
        totals = amounts(_together(board))
        self.subtitle.setText(" · ".join([*said, *([totals] if totals else [])]))
        self.subtitle.explain("\n".join(self._control(c) for c in board.control))

    def _control(self, control: Control) -> str:
        """Return how much of the open value in a currency is proven, and how much is hope."""
        told = self.tr("{proven} of {open} stands where it is proven.").format(
            proven=short(control.proven), open=short(control.open)
        )
        hope = self.tr("{hoped} is hope: stated beyond the proof.").format(hoped=short(control.hoped))
        return f"{told} {hope}" if control.hoped.minor > 0 else told

    def show_deals(self, deals: "Deals") -> None:
        """Show how many deals there are in all pipelines, and how many of them are open."""
        count, live = len(deals.rows), sum(row.live for row in deals.rows)
        deals_there = (
            self.tr("1 deal") if count == 1 else self.tr("{count} deals").format(count=number(count))
        )
        self.subtitle.setText(f"{deals_there} · {self.tr('{count} open').format(count=number(live))}")

    def show_page(self, title: str, *, is_board: bool, own: QWidget | None = None) -> None:
        """Name the page; only the board has the rest, and another page what is its own."""
        self.title.setText(title)
        if self._own is not None and self._own is not own:
            self._own.hide()
        self._own = own
        if own is not None:
            if self._row.indexOf(own) < 0:
                self._row.insertWidget(self._row.indexOf(self.subtitle), own, 1)
            own.show()
        for part in (self.subtitle, self.import_button, self.new_button, self._makes):
            part.setVisible(is_board)
        self.pipeline.setVisible(is_board and len(self._menu.actions()) > 1)

    def _build(self) -> None:
        self.setMinimumHeight(_HEADER_HIGH)
        makes = QHBoxLayout(self._makes)
        inset(makes, 6, 0, 0, 0)
        makes.setSpacing(12)
        for button in (self.import_button, self.new_button):
            makes.addWidget(button)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 24, 6)
        row.setSpacing(6)
        row.addWidget(self.title)
        row.addSpacing(6)
        row.addWidget(self.pipeline)
        row.addWidget(self.subtitle, 1)
        row.addStretch(0)
        row.addWidget(self._makes)
        row.addSpacing(6)
        row.addWidget(self.more)
        self.import_button.clicked.connect(self.import_requested)
        self.new_button.clicked.connect(self.new_deal_requested)

    @Slot(QAction)
    def _choose_pipeline(self, entry: QAction) -> None:
        self.pipeline_chosen.emit(PipelineId(entry.data()))


def _button(do: Do, role: str = "plain") -> QPushButton:
    button = QPushButton(words(do).text)
    button.setProperty("role", role)
    button.setToolTip(tip(do))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus with the cards
    return button


def _together(board: Board) -> tuple[Money, ...]:
    """Return what is open in all columns, each currency by itself."""
    sums: dict[str, int] = {}
    for column in board.columns:
        for money in column.totals:
            sums[money.currency] = sums.get(money.currency, 0) + money.minor
    return tuple(Money(minor, currency) for currency, minor in sums.items())
