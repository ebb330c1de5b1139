# SPDX-License-Identifier: MIT
"""What restoring a backup would change, before it is done."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from rider.domain.backups import Backup, Changed, Changes, Kin
from ui.backups import words
from ui.widgets.labels import plain

MOST_NAMES = 8
_Line = tuple[str, str]


class ChangesView(QFrame):
    """Says in sentences what would go and what would come back, with the first of the names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sunken")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 16, 18, 18)
        self._column.setSpacing(4)
        self._labels: list[QLabel] = []

    @property
    def text(self) -> str:
        """Return all that is said."""
        return "\n".join(label.text() for label in self._labels)

    def say(self, sentence: str, role: str = "muted") -> None:
        """Say one sentence, such as that it is being looked up."""
        self._show([(sentence, role)])

    def show_changes(self, backup: Backup, changes: Changes, *, is_missing: bool = False) -> None:
        """Show what a backup would change; where nothing is there now, all of it comes back."""
        if changes.same:
            same = self.tr("It is what you have now: nothing would change.")
            self._show([(same, "strong")])
        elif not changes.readable:
            self._show(list(self._all(backup, changes, is_missing=is_missing)))
        else:
            self._show(list(self._lines(changes)))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.text))

    def _all(self, backup: Backup, changes: Changes, *, is_missing: bool) -> Iterator[_Line]:
        """Say what comes back where there is nothing to compare it with."""
        yield self.tr("{holds} would come back").format(holds=words.holds(backup)), "head"
        yield from self._names(changes.deals_back)
        if not is_missing:
            kept = self.tr("It cannot be compared with what is there now, which is kept as it is first.")
            yield kept, "muted"

    def _lines(self, changes: Changes) -> Iterator[_Line]:
        yield from self._about(changes.kin)
        yield from self._events(changes)
        for title, lines in (
            (self._gone(len(changes.deals_lost)), self._names(changes.deals_lost)),
            (self._back(len(changes.deals_back)), self._names(changes.deals_back)),
            (self._moved(len(changes.deals_changed)), self._stages(changes.deals_changed)),
        ):
            named = list(lines)
            if named:
                yield title, "head"
                yield from named
        if not (changes.deals_lost or changes.deals_back or changes.deals_changed):
            yield self.tr("Every deal stands in the same stage."), ""
        saved = self.tr("What is there now is backed up first, so that you can come back to it.")
        yield saved, "muted"

    def _about(self, kin: Kin) -> Iterator[_Line]:
        if kin is Kin.APART:
            yield self.tr("This backup has nothing in common with what you have now."), "warn"
        elif kin is Kin.FORKED:
            yield self.tr("Since both were the same, each of them has gone on in its own way."), "warn"

    def _events(self, changes: Changes) -> Iterator[_Line]:
        if changes.events_lost:
            if changes.kin is Kin.EARLIER:
                said = self.tr("{events} since then would go")
            else:
                said = self.tr("{events} that this backup does not have would go")
            yield said.format(events=words.events(changes.events_lost)), "strong"
        if changes.events_back:
            said = self.tr("{events} that you do not have now would come back")
            yield said.format(events=words.events(changes.events_back)), "strong"

    def _gone(self, count: int) -> str:
        return self.tr("1 deal would go") if count == 1 else self.tr("{n} deals would go").format(n=count)

    def _back(self, count: int) -> str:
        if count == 1:
            return self.tr("1 deal would come back")
        return self.tr("{n} deals would come back").format(n=count)

    def _moved(self, count: int) -> str:
        if count == 1:
            return self.tr("1 deal would stand elsewhere")
        return self.tr("{n} deals would stand elsewhere").format(n=count)

    def _names(self, names: Sequence[str]) -> Iterator[_Line]:
        yield from ((name, "") for name in names[:MOST_NAMES])
        yield from self._more(len(names))

    def _stages(self, changed: Sequence[Changed]) -> Iterator[_Line]:
        said = self.tr("{deal}: from {now} back to {then}")
        for one in changed[:MOST_NAMES]:
            yield said.format(deal=one.name, now=one.now, then=one.then), ""
        yield from self._more(len(changed))

    def _more(self, count: int) -> Iterator[_Line]:
        if count > MOST_NAMES:
            yield self.tr("and {n} more").format(n=count - MOST_NAMES), "muted"

    def _show(self, lines: Sequence[_Line]) -> None:
        for gone in self._labels:
            gone.hide()
            gone.deleteLater()
        while self._column.takeAt(0) is not None:
            pass
        self._labels = []
        for place, (text, role) in enumerate(lines):
            label = plain(text, role)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if place and (role == "head" or place == len(lines) - 1):
                self._column.addSpacing(10)
            self._column.addWidget(label)
            self._labels.append(label)
        self.setAccessibleName(self.text)
