# SPDX-License-Identifier: MIT
"""The ladder of a playbook: the cards of its stages, worked by mouse and by keyboard alike."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from rider.domain.playbook_edits import Playbook
from ui.actions import Do, action, words
from ui.playbook.drop_line import DropLine
from ui.playbook.part import Kind, Part, part_of
from ui.playbook.row import RuleRow, focus
from ui.playbook.stage_card import ArchivedParts, StageCard

Refusing = Callable[[Part, int], str]
"""Returns why a part cannot be put at a place, or nothing where it can."""

_ACTIONS = (Do.EDIT_RULE, Do.ADD_REQUIREMENT, Do.ADD_STAGE, Do.RULE_UP, Do.RULE_DOWN, Do.ARCHIVE_RULE)
_GROUP_ENDS = (Do.EDIT_RULE, Do.ADD_STAGE, Do.RULE_DOWN)


class Ladder(QWidget):
    """The stages of one playbook; one row at a time is where Tab comes to, the arrows lead to the others.

    Signals:
        wanted(Do, Part): this is to be done with a part.
        moved(Part, int): a part is to stand at a place among its like, counted from 0.
        restore_requested(Part): this is to be used again.
        hovered(QPoint): something is dragged over this place.
        entered(): the focus has come to a row.
    """

    wanted = Signal(object, object)
    moved = Signal(object, object)
    restore_requested = Signal(object)
    hovered = Signal(object)
    entered = Signal()
    _dropped = Signal(object, object)

    def __init__(self, refuses: Refusing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refuses = refuses
        self._playbook: Playbook | None = None
        self.cards: list[StageCard] = []
        self.archived: ArchivedParts | None = None
        self._current: Part | None = None
        self.setAcceptDrops(True)
        self.line = DropLine(self)
        self._over: tuple[Part, int] | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        self._actions = {do: action(do, self) for do in _ACTIONS}
        for made in self._actions.values():
            made.triggered.connect(self._act)
        # Queued: what a drop leads to must not happen while the drag is still being run.
        self._dropped.connect(self.moved, Qt.ConnectionType.QueuedConnection)

    # -- what is shown

    def show_playbook(self, playbook: Playbook) -> None:
        """Show another playbook, or one anew; the focus stays with its part where that is still there."""
        has_focus = self.isAncestorOf(self.focusWidget() or self) and self.focusWidget() is not None
        was_here = has_focus and self.row_of(self._current) is not None
        self._playbook = playbook
        self._clear()
        pipeline = playbook.pipeline
        for place, stage in enumerate(pipeline.stages):
            archived = playbook.archived_of(stage.id)
            card = StageCard(stage, playbook.deals.get(stage.id, 0), archived, is_first=place == 0)
            self.cards.append(card)
            self._connect_card(card)
            self.column.addWidget(card)
            card.show()  # at once, so that the focus can go there; Qt would wait for its next turn
        if pipeline.archived:
            self._add_archived([(Part(Kind.STAGE, s.id), s.name) for s in pipeline.archived])
        row = self.row_of(self._current) or self.cards[0].head
        self._make_current(row)
        if was_here:
            focus(row.face)

    def _add_archived(self, parts: list[tuple[Part, str]]) -> None:
        one = self.tr("1 archived stage")
        said = one if len(parts) == 1 else self.tr("{n} archived stages").format(n=len(parts))
        self.archived = ArchivedParts(said, parts)
        self.archived.restore_requested.connect(self.restore_requested)
        self.column.addWidget(self.archived)
        self.archived.show()

    def _connect_card(self, card: StageCard) -> None:
        card.wanted.connect(self.wanted)
        card.restore_requested.connect(self.restore_requested)
        for row in card.all_rows():
            row.opened.connect(self._open)
            row.entered.connect(self._enter)
            row.stepped.connect(self._step)
            row.wanted.connect(self.do)
            row.menu_requested.connect(self._show_menu)

    def _clear(self) -> None:
        gone: list[QWidget] = [*self.cards, *([self.archived] if self.archived else [])]
        for widget in gone:
            self.column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.cards.clear()
        self.archived = None

    # -- where the focus is

    def rows(self) -> Iterator[RuleRow]:
        """Yield all rows as the eye goes."""
        for card in self.cards:
            yield from card.all_rows()

    def stops(self) -> Iterator[QWidget]:
        """Yield what takes the focus, as the eye goes."""
        for card in self.cards:
            yield from card.stops()
        if self.archived is not None:
            yield from self.archived.stops()

    def row_of(self, part: Part | None) -> RuleRow | None:
        """Return the row of a part, None where it is not in the ladder."""
        return next((row for row in self.rows() if row.part == part), None)

    @property
    def current(self) -> Part | None:
        """Return the part at which the rep is."""
        return self._current

    def select(self, part: Part) -> None:
        """Go to a part, with the focus."""
        if (row := self.row_of(part)) is not None:
            focus(row.face)

    def begin(self) -> None:
        """Put the focus where Tab comes to."""
        row = self.row_of(self._current)
        if row is not None:
            focus(row.face)

    def _make_current(self, row: RuleRow) -> None:
        for other in self.rows():
            is_it = other is row
            other.face.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_it else Qt.FocusPolicy.ClickFocus)
            if not is_it:
                other.leave()
        self._current = row.part

    @Slot(object)
    def _enter(self, part: Part) -> None:
        if (row := self.row_of(part)) is not None:
            self._make_current(row)
            self.entered.emit()

    @Slot(object)
    def _step(self, step: int) -> None:
        rows = list(self.rows())
        place = next((n for n, row in enumerate(rows) if row.part == self._current), 0) + step
        if 0 <= place < len(rows):
            focus(rows[place].face)

    # -- what is done

    @Slot(object)
    def _open(self, part: Part) -> None:
        self.do(Do.EDIT_RULE, part)

    @Slot()
    def _act(self) -> None:
        made = self.sender()
        if isinstance(made, QAction) and self._current is not None:
            self.do(Do(made.objectName()), self._current)

    @Slot(object, object)
    def do(self, do: Do, part: Part) -> None:
        """Do something with a part: a step up or down is a place, all else is wished for as it is."""
        if do in (Do.RULE_UP, Do.RULE_DOWN):
            place, last = self._place_of(part)
            wanted = place + (1 if do is Do.RULE_DOWN else -1)
            if 0 <= wanted <= last:
                self.moved.emit(part, wanted)
        else:
            self.wanted.emit(do, part)

    def _place_of(self, part: Part) -> tuple[int, int]:
        """Return the place of a part among its like, and the last such place."""
        likes = self._likes(part)
        places = [row.part for row in likes]
        return (places.index(part) if part in places else -1), len(places) - 1

    def _likes(self, part: Part) -> list[RuleRow]:
        """Return the rows among which a part can be moved: open stages, or requirements of its stage."""
        if part.kind is Kind.STAGE:
            return [card.head for card in self.cards if not card.is_won]
        return next((c.rows for c in self.cards if any(row.part == part for row in c.rows)), [])

    @Slot(object, object)
    def _show_menu(self, part: Part, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for do in self._offered(part):
            made = QAction(words(do).text, menu)
            made.setData((do.value, part.kind.value, part.id))
            made.triggered.connect(self._choose)
            menu.addAction(made)
            if do in _GROUP_ENDS:
                menu.addSeparator()
        menu.popup(place)

    def _offered(self, part: Part) -> tuple[Do, ...]:
        """Return what can be done with a part."""
        card = next((c for c in self.cards if c.head.part == part), None)
        moves = (Do.RULE_UP, Do.RULE_DOWN)
        if card is None:
            return (Do.EDIT_RULE, *moves, Do.ARCHIVE_RULE)
        if card.is_won:
            return (Do.ADD_REQUIREMENT,)
        if card is self.cards[0]:
            return (Do.EDIT_RULE, Do.ADD_STAGE)
        return (Do.EDIT_RULE, Do.ADD_REQUIREMENT, Do.ADD_STAGE, *moves, Do.ARCHIVE_RULE)

    @Slot()
    def _choose(self) -> None:
        made = self.sender()
        if isinstance(made, QAction):
            do, kind, part_id = made.data()
            self.do(Do(do), Part(Kind(kind), part_id))

    # -- dragging

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if part_of(event.mimeData()) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        part, at = part_of(event.mimeData()), event.position().toPoint()
        place = self._look(part, at) if part is not None else None
        event.setAccepted(place is not None)
        self.hovered.emit(at)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._look_away()

    def dropEvent(self, event: QDropEvent) -> None:
        part = part_of(event.mimeData())
        place = self._look(part, event.position().toPoint()) if part is not None else None
        self._look_away()
        if part is None or place is None:
            event.ignore()
            return
        event.acceptProposedAction()
        if place != self._place_of(part)[0]:
            self._dropped.emit(part, place)

    def _look(self, part: Part, at: QPoint) -> int | None:
        """Show where a part would go, and return that place; None where it cannot go there."""
        likes = self._likes(part)
        if not likes:
            return None
        frames = [self._frame_of(row) for row in likes]
        gap = sum(at.y() > y + tall // 2 for y, tall in frames)
        here = self._place_of(part)[0]
        place = gap - (1 if gap > here else 0)
        if (part, place) != self._over:
            self._over = (part, place)
            refusal = self._refuses(part, place) if place != here else ""
            y, tall = frames[min(gap, len(frames) - 1)]
            self.line.show_at(y + tall + 1 if gap == len(frames) else y - 3, refusal)
        return None if self.line.refusal else place

    def _look_away(self) -> None:
        self._over = None
        self.line.hide()

    def _frame_of(self, row: RuleRow) -> tuple[int, int]:
        """Return where what moves with a row begins, and how tall it is."""
        moving: QWidget = row
        if row.part.kind is Kind.STAGE:
            moving = next(card for card in self.cards if card.head is row)
        return moving.mapTo(self, QPoint(0, 0)).y(), moving.height()
