# SPDX-License-Identifier: MIT
"""What stands in place of the board where the data file cannot be used: why, and the way back."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from rider.domain.backups import Backup, Changes
from rider.domain.errors import Fault
from ui.backups import words
from ui.backups.cards import BackupCards
from ui.backups.changed import ChangesView
from ui.widgets.ask import ask
from ui.widgets.enter import press_focused
from ui.widgets.labels import plain

_MOST_WIDE_CHARACTERS = 150
_BESIDE_CHARACTERS = 96
_OFFERS_FIRST = (Fault.DAMAGED, Fault.ALTERED, Fault.MISSING)
_OFFERS_AFTER_ASKING = (Fault.FOREIGN, Fault.NEWER)


class RescuePage(QWidget):
    """Says what is the matter and what can be done; nothing is done to the file before the rep says so.

    Signals:
        looked_at(Backup): what restoring this one would change is wanted.
        restore_requested(Backup): the rep wants this one back.
        again_requested(): the file is to be opened once more. anew_requested(): an empty one is to be made.
        folder_requested(), quit_requested().
    """

    looked_at = Signal(object)
    restore_requested = Signal(object)
    again_requested = Signal()
    anew_requested = Signal()
    folder_requested = Signal()
    quit_requested = Signal()

    def __init__(self, fault: Fault, sentence: str, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._fault, self._zone = fault, zone
        self.title = self._titled()
        self.setAccessibleName(self.title)
        self._why = plain(self._without_advice(sentence), "")
        self._advice = plain(self._advised(), "muted")
        self._said = plain("", "danger")
        self._said.hide()
        self.cards, self.changes = BackupCards(), ChangesView()
        self.restore = QPushButton(self.tr("Restore") if self._offers_first else self.tr("Restore…"))
        self.again = QPushButton(self.tr("Try again"))
        self.anew = QPushButton(self.tr("Begin anew"))
        self.folder = QPushButton(self.tr("Open the folder"))
        self.quit = QPushButton(self.tr("Quit"))
        self._build()
        self._connect()
        self.show_nothing_yet()

    # -- what is the matter

    @property
    def _offers_first(self) -> bool:
        return self._fault in _OFFERS_FIRST

    @property
    def _offers(self) -> bool:
        return self._fault in (*_OFFERS_FIRST, *_OFFERS_AFTER_ASKING)

    def _titled(self) -> str:
        return {
            Fault.DAMAGED: self.tr("Your data file is damaged"),
            Fault.MISSING: self.tr("Your data file is not there"),
            Fault.ALTERED: self.tr("Your data file was altered from outside"),
            Fault.FOREIGN: self.tr("This is not a data file of Rider’s"),
            Fault.NEWER: self.tr("Your data file is from a newer Rider"),
        }.get(self._fault, self.tr("Rider cannot open your data file"))

    def _without_advice(self, sentence: str) -> str:
        """Return what happened, without what to do about it where this page does just that."""
        happened, _, _advice = sentence.rpartition("; ")
        return f"{happened}." if happened and self._offers_first else sentence

    def _advised(self) -> str:
        return {
            Fault.DAMAGED: self.tr(
                "Choose the backup that is to take its place. The damaged file is kept beside the backups."
            ),
            Fault.MISSING: self.tr(
                "There are backups of it. Choose the one that is to come back, or begin anew with nothing."
            ),
            Fault.ALTERED: self.tr(
                "Choose the backup that is to take its place. What is there now is kept beside the backups."
            ),
            Fault.FOREIGN: self.tr(
                "Something else has its place. Move it away and try again, or let a backup take its place; "
                "what is there now is kept beside the backups."
            ),
            Fault.NEWER: self.tr(
                "Install the newer Rider to go on with it. You can also go back to a backup, without what "
                "was recorded since."
            ),
        }.get(self._fault, self.tr("Nothing is lost. Mend what is in the way, then try again."))

    # -- the backups

    def show_nothing_yet(self) -> None:
        """Show that the backups are being looked up."""
        self.changes.say(self.tr("Looking for backups…"))
        self._show_state()
        self.quit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_backups(self, backups: Sequence[Backup], newest: Backup | None, place: str) -> None:
        """Show what backups lie in a folder, with the newest sound one chosen."""
        self.cards.show_backups(backups, newest, self._zone)
        self._list.setVisible(bool(backups))
        if not backups and self._offers:
            none = self.tr(
                "There is no backup of it in {place}. “rider restore” makes another folder from an export of "
                "Rider’s. Move the file away and try again to begin anew."
            )
            self._advice.setText(none.format(place=place))
        self._show_state()
        self._order_tabs()
        if newest is not None and self._offers_first:
            self.cards.cards[newest.path].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_changes(self, backup: Backup, changes: Changes) -> None:
        """Show what a backup would change, if it is the one that is chosen."""
        if backup == self.cards.current:
            self.changes.show_changes(backup, changes, is_missing=self._fault is Fault.MISSING)

    @Slot(object)
    def say(self, sentence: str) -> None:
        """Say what was refused; an empty sentence takes it away."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    @Slot(object)
    def _look_at(self, backup: Backup) -> None:
        self.say("")
        self.changes.setVisible(not backup.problem)
        self.changes.say(self.tr("Comparing it with what is there now…"))
        self._show_state()
        if not backup.problem:
            self.looked_at.emit(backup)

    @Slot()
    def _restore(self) -> None:
        backup = self.cards.current
        if backup is None or not self.restore.isEnabled():
            return
        if self._offers_first:
            self.restore_requested.emit(backup)
            return
        title = self.tr("Put the backup of {when} in its place?").format(when=words.when(backup, self._zone))
        kept = self.tr(
            "What is there now is kept as it is beside the backups, and Rider does not use it any more."
        )
        ask(self, title, kept, self.tr("Restore")).accepted.connect(self._restore_asked)

    @Slot()
    def _restore_asked(self) -> None:
        backup = self.cards.current
        if backup is not None:
            self.restore_requested.emit(backup)

    def _show_state(self) -> None:
        backup = self.cards.current
        self.restore.setEnabled(backup is not None and not backup.problem)
        self.restore.setVisible(self._offers and bool(self.cards.cards))
        self.again.setVisible(not self._offers_first or not self.cards.cards)
        self.anew.setVisible(self._fault is Fault.MISSING)
        if not self._offers:
            self._list.hide()

    # -- building

    def _connect(self) -> None:
        self.cards.chosen.connect(self._look_at)
        self.restore.clicked.connect(self._restore)
        self.again.clicked.connect(self.again_requested)
        self.anew.clicked.connect(self.anew_requested)
        self.folder.clicked.connect(self.folder_requested)
        self.quit.clicked.connect(self.quit_requested)

    def _build(self) -> None:
        (self.restore if self._offers_first else self.again).setProperty("role", "primary")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._build_scroll(), 1)
        whole.addWidget(self._build_foot())

    def _build_list(self) -> QWidget:
        """Return the backups beside what the chosen one would change."""
        self._list = QWidget()
        self._list.setProperty("role", "clear")
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._list)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(20)
        left = QVBoxLayout()
        left.setSpacing(8)
        for part in (plain(self.tr("Backups"), "head"), self.cards):
            left.addWidget(part)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.changes)
        right.addStretch(1)
        self._beside.addLayout(left, 1)
        self._beside.addLayout(right, 1)
        return self._list

    def _build_scroll(self) -> QScrollArea:
        self._inside = inside = QWidget()
        inside.setProperty("role", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 28, 32, 16)
        column.setSpacing(6)
        for label in (plain("Rider", "eyebrow"), plain(self.title, "display"), self._why, self._advice):
            column.addWidget(label)
        column.addSpacing(14)
        column.addWidget(self._build_list())
        column.addStretch(1)
        outside = QWidget()
        outside.setProperty("role", "clear")
        row = QHBoxLayout(outside)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inside, 100)
        row.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(outside)
        return scroll

    def _build_foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("role", "foot")
        column = QVBoxLayout(foot)
        column.setContentsMargins(32, 12, 32, 14)
        column.setSpacing(8)
        column.addWidget(self._said)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.folder)
        row.addStretch(1)
        for button in (self.quit, self.anew, self.again, self.restore):
            row.addWidget(button)
        column.addLayout(row)
        return foot

    def _order_tabs(self) -> None:
        buttons = (self.restore, self.again, self.anew, self.folder, self.quit)
        stops: list[QWidget] = [*self.cards.cards.values(), *buttons]
        for one, after in pairwise(stops):
            QWidget.setTabOrder(one, after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.fontMetrics().averageCharWidth()
        self._inside.setMaximumWidth(_MOST_WIDE_CHARACTERS * wide)
        fits = event.size().width() >= _BESIDE_CHARACTERS * wide
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(way)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.restore.hasFocus() and event.isAutoRepeat():
            return  # a key that is held down restores nothing
        if not press_focused(event, self.window().focusWidget()):
            super().keyPressEvent(event)
