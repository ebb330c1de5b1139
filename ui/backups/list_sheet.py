# SPDX-License-Identifier: MIT
"""The backups of the rep's file: how many there are, what each holds, and what can be done with them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from rider.domain.backups import Backup
from ui.backups.cards import BackupCards
from ui.widgets.empty import EmptyState
from ui.widgets.frame import SheetFrame, lay_out
from ui.widgets.labels import plain

_WIDE = 620


class BackupsSheet(SheetFrame):
    """Lists the backups; one of them can be looked at to be restored.

    Signals:
        restore_requested(Backup): the rep wants to see what this one would change.
        back_up_requested(), folder_requested().
    """

    restore_requested = Signal(object)
    back_up_requested = Signal()
    folder_requested = Signal()

    is_place = True

    def __init__(self, zone: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._zone = zone
        self.setProperty("wide", _WIDE)
        self.cards = BackupCards()
        self.back_up = QPushButton(self.tr("Back up now"))
        self.folder = QPushButton(self.tr("Open folder"))
        self._told = plain("", "muted")
        self._trouble = plain("", "danger")
        self._trouble.hide()
        self.empty = EmptyState("", "")
        self._build()
        self.cards.chosen.connect(self._show_state)
        self.back_up.clicked.connect(self.back_up_requested)
        self.folder.clicked.connect(self.folder_requested)

    def open_at(self, place: str) -> None:
        """Show that the backups in a folder are being looked up, unless they are known."""
        self.refuse("")
        self._place = place
        self.show_head(self.tr("Your data"), self.tr("Backups"), place)
        if not self.cards.cards:
            self._told.setText(self.tr("Looking them up…"))
            self.empty.hide()
        self._show_state()
        self.begin_at(self.back_up)

    def show_backups(self, backups: Sequence[Backup], newest: Backup | None) -> None:
        """Show what there is, with the newest sound one chosen."""
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.cards.show_backups(backups, newest, self._zone)
        self.empty.setVisible(not backups)
        self._told.setVisible(bool(backups))
        self._told.setText(
            self.tr("Made when Rider starts, once a day, and before anything takes the place of your file.")
        )
        stops: list[QWidget] = [*self.cards.cards.values()]
        self.order_tabs(stops)
        chosen = self.cards.current
        first = self.cards.cards[chosen.path] if chosen is not None else self.back_up
        if had_focus or not backups:
            self.begin_at(first)
        self._show_state()

    def show_trouble(self, sentence: str) -> None:
        """Say why the latest backup could not be made; nothing where it could."""
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))

    @Slot()
    def go(self) -> None:
        backup = self.cards.current
        if backup is not None and not backup.problem:
            self.restore_requested.emit(backup)

    def _build(self) -> None:
        self.primary.setText(self.tr("Restore…"))
        for button in (self.back_up, self.folder):
            self.add_button(button)
        self.empty.say(
            self.tr("No backups yet"),
            self.tr("Rider makes one when it starts and once a day. You can make the first one now."),
        )
        body = QWidget()
        column = lay_out(body, self._trouble, self._told, self.cards, self.empty)
        column.addStretch(1)
        self.set_body(body)

    @Slot()
    def _show_state(self) -> None:
        backup = self.cards.current
        self.primary.setEnabled(backup is not None and not backup.problem)
