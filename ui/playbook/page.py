# SPDX-License-Identifier: MIT
"""The page of playbooks: which there are, the ladder of the one that is chosen, and its changes."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from rider.domain.playbook_edits import Playbook
from ui.actions import Do, tip, words
from ui.playbook.head import RESTORE, PlaybookHead
from ui.playbook.ladder import Ladder, Refusing
from ui.playbook.part import Kind, Part
from ui.playbook.pipelines import PlaybookList
from ui.playbook.record import Record
from ui.playbook.words import size_words
from ui.widgets.labels import plain
from ui.widgets.menu_button import MenuButton

_SIDE, _TOP, _GAP = 24, 18, 20
_LIST_WIDE, _LADDER_WIDE = 13, 60
"""How wide the list is, and the ladder at most, in heights of a line."""

_BESIDE = 40
"""How wide the page is at least for the list to stand beside the ladder, in heights of a line."""

_EDGE = 60


class _Inside(QWidget):
    """What scrolls, as tall as it has to be at its width: at its least one, words take most lines."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.fit()
        return done

    def fit(self) -> None:
        """Be as tall as the words are at this width, at once rather than some turns of Qt later."""
        tall = max(0, self.heightForWidth(self.width()))
        if tall != self.minimumHeight():
            self.setMinimumHeight(tall)


class PlaybookPage(QWidget):
    """Holds everything of the playbooks that is in view.

    Signals:
        add_stage_requested(Part): a stage is wanted behind this one.
    """

    add_stage_requested = Signal(object)

    def __init__(self, head: PlaybookHead, refuses: Refusing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAccessibleName(self.tr("Playbook"))
        self.list, self.ladder, self.record = PlaybookList(), Ladder(refuses), Record()
        self.title, self.size_said = plain("", "title"), plain("", "muted")
        self.more = MenuButton("", self.tr("The playbook that is shown"))
        self.more.choices.addActions(list(head.menu))
        self.add_stage = QPushButton(words(Do.ADD_STAGE).text)
        self.add_stage.setToolTip(tip(Do.ADD_STAGE))
        self.put_away = plain("", "muted")
        self.restore = head.entry(RESTORE)
        self._ladder_side, self._inside = QWidget(), _Inside()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._inside)
        self.view = self._build()
        self.add_stage.clicked.connect(self._add_stage)
        self.ladder.hovered.connect(self._bring_into_view)
        self.ladder.entered.connect(self._follow_focus)

    def show_playbooks(self, playbooks: Sequence[Playbook], chosen: Playbook) -> None:
        """Show which playbooks there are, and one of them."""
        at = self.view.verticalScrollBar().value()
        self.list.show_playbooks(playbooks, chosen.id)
        self.title.setText(chosen.pipeline.name)
        self.size_said.setText(size_words(chosen))
        archived = chosen.pipeline.is_archived
        said = self.tr("This playbook is archived: no deal can enter it. Restore it to use it again.")
        self.put_away.setText(said if archived else "")
        self.put_away.setVisible(archived)
        self.add_stage.setVisible(not archived)
        self.ladder.show_playbook(chosen)
        for part in self._inside.findChildren(QWidget):
            part.ensurePolished()  # else words are measured before they are dressed
        self._inside.fit()
        self._row.activate()
        self.view.verticalScrollBar().setValue(at)  # the rows went, and with them what was in view
        self._follow_focus()
        stops = (*self.list.stops(), self.add_stage, self.more, *self.ladder.stops(), self.record.opener)
        for one, after in pairwise(stops):
            QWidget.setTabOrder(one, after)

    # -- building

    def _build(self) -> QScrollArea:
        self._row.setContentsMargins(_SIDE, _TOP, _SIDE, _TOP)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self.list, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._ladder_side, 1)
        self._row.addStretch(0)
        column = QVBoxLayout(self._ladder_side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._build_head())
        column.addWidget(self.put_away)
        column.addWidget(self.ladder)
        column.addWidget(self.record)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        return scroll

    def _build_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.size_said)
        row.addLayout(names, 1)
        row.addWidget(self.add_stage, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        return row

    # -- where there is little room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "view"):
            self._fit()

    def _fit(self) -> None:
        """Let the list stand beside the ladder, or above it where that would leave too little room."""
        line = self.fontMetrics().height()
        is_beside = self.width() >= _BESIDE * line
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if is_beside else ways.TopToBottom)
        self._ladder_side.setMaximumWidth(_LADDER_WIDE * line)
        self.list.setFixedWidth(_LIST_WIDE * line if is_beside else min(self.width() - 2 * _SIDE, 26 * line))

    @Slot()
    def _follow_focus(self) -> None:
        """Keep the row that has the focus in view."""
        here = self.window().focusWidget()
        if here is not None and self.ladder.isAncestorOf(here):
            self.view.ensureWidgetVisible(here, 0, _EDGE)

    @Slot(object)
    def _bring_into_view(self, place: QPoint) -> None:
        """Scroll on while something is dragged along the edge."""
        at = self.ladder.mapTo(self._inside, place)
        self.view.ensureVisible(0, at.y(), 0, _EDGE)

    @Slot()
    def _add_stage(self) -> None:
        stages = [card.head.part for card in self.ladder.cards if not card.is_won]
        self.add_stage_requested.emit(stages[-1] if stages else Part(Kind.STAGE, ""))
