# SPDX-License-Identifier: MIT
"""What comes next for a deal, and another way where the one before was tried twice without an answer."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rider.domain.deal import NO_GROUNDS, Grounds
from rider.domain.debts import Debt, wants_another_way
from ui.telling.words import tried_words
from ui.widgets.choice_field import RadioField
from ui.widgets.day_fields import DueField
from ui.widgets.fields import Field, LineField
from ui.widgets.form_sheet import Beside, Labelled

CHANNEL, PERSON, REASON = "channel", "person", "reason"


def ways() -> dict[str, str]:
    """Return what can be different the next time, by its key."""
    return {
        CHANNEL: _tr("Another channel"),
        PERSON: _tr("Another person"),
        REASON: _tr("Another reason"),
    }


class NextPart(QWidget):
    """The step that follows, and its day; for one that would be tried a third time, what is different.

    Signals:
        edited(): something was typed or chosen.
    """

    edited = Signal()

    def __init__(self, debt: Debt, today: date, due_on: date) -> None:
        super().__init__()
        self._debt = debt
        what, by = self.tr("What is next?"), self.tr("By which day?")
        self.what = LineField(what, self.tr("Such as: ask her deputy who signs"), key="what")
        self.due = DueField(by, today)
        self.due.set_day(due_on)
        self.way = RadioField(self.tr("What is different"), "way", list(ways().items()))
        self.other = LineField(
            self.tr("What is different, in a word"), self.tr("Such as: by phone, or her deputy"), key="other"
        )
        asked = self.tr("What is different this time?")
        self._asks_way = Labelled(asked, self.way, "" if debt.tried_twice else tried_words())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        after = Beside(Labelled(what, self.what), Labelled(by, self.due))
        for row in (after, self._asks_way, self.other):
            column.addWidget(row)
        for field in self.fields():
            field.edited.connect(self._on_edited)
        self._show()

    def fields(self) -> list[Field]:
        """Return the inputs in their order."""
        return [self.what, self.due, self.way, self.other]

    def show_kept(self) -> None:
        """Show what depends on what was typed before and stands here again."""
        self._show()

    def sentences(self) -> dict[str, str]:
        """Return what is at fault."""
        told = {}
        if not self.what.text():
            told["what"] = self.tr("Say what the next step is.")
        if self.due.day() is None:
            told["due_on"] = self.tr("Choose its day, today or later.")
        if self._is_asked and not self.way.value():
            told["way"] = self.tr("Choose what is different, or take another step.")
        if self._is_asked and not self.other.text():
            told["other"] = self.tr("Say what is different.")
        return told

    def grounds(self) -> Grounds:
        """Return what is different, as a ground of the next step."""
        other = self.other.text()
        if self._asks_way.isHidden() or not (self.way.value() and other):
            return NO_GROUNDS
        return Grounds(changed_since=f"{ways()[self.way.value()]}: {other}")

    @property
    def _is_asked(self) -> bool:
        return bool(self.what.text()) and wants_another_way(self._debt, self.what.text())

    @Slot()
    def _on_edited(self) -> None:
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        asks = self._debt.tried_twice or self._is_asked
        self._asks_way.setVisible(asks)
        self.other.setVisible(asks)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Owed", text)
