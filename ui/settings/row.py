# SPDX-License-Identifier: MIT
"""One thing on the settings page: what it is called, what it does, and what it is chosen or done with."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rider.settings import AnyOption
from ui.settings.words import choices, tr
from ui.widgets.labels import plain
from ui.widgets.option_fields import OptionField

_MOST_BESIDE = 0.55
"""Inputs that would take more of the width stand under the words instead of beside them."""

_LEAST_WORDS = 24
"""So many characters of the words have their place beside an input."""

_GAP, _SIDE = 24, 18


class Row(QFrame):
    """A name and a sentence, with what belongs to it beside them, or below where that is too wide."""

    def __init__(
        self, title: str, said: str, *controls: QWidget, also: str = "", below: bool = False
    ) -> None:
        """Put controls beside the words where there is room; with `below` always under them."""
        super().__init__()
        self._is_below = below
        self.setProperty("role", "clear")
        self.title, self.said = title, said
        self.controls = controls
        self._haystack = f"{title}\n{said}\n{also}".casefold()
        self.head = QHBoxLayout()
        self._line, self._across = QFrame(), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()

    def _build(self) -> None:
        self.head.setSpacing(8)
        self.head.addWidget(plain(self.title, "strong"), 1)
        words, body = QVBoxLayout(), QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(self.head)
        words.addWidget(plain(self.said, "muted"))
        words.addStretch(1)
        body.setSpacing(8)
        for control in self.controls:
            body.addWidget(control)
        body.addStretch(1)
        self._line.setProperty("role", "line")
        self._across.setSpacing(_GAP)
        self._across.addLayout(words, 1)
        self._across.addLayout(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 0, _SIDE, 0)
        column.setSpacing(12)
        column.addWidget(self._line)
        column.addLayout(self._across)
        column.addSpacing(2)

    def holds(self, words: Sequence[str], heading: str) -> bool:
        """Say whether every one of some casefolded words stands in this row or over it."""
        return all(word in self._haystack or word in heading for word in words)

    def stops(self) -> list[QWidget]:
        """Return the controls that take the focus, in their order."""
        return [stop for control in self.controls for stop in _stops(control)]

    def divide(self, *, divided: bool) -> None:
        """Draw a line between this row and the one above, or none."""
        self._line.setVisible(divided)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Put what belongs to the words beside them where there is room for both, else below."""
        wanted = max((control.sizeHint().width() for control in self.controls), default=0)
        least = _LEAST_WORDS * self.fontMetrics().averageCharWidth()
        room = min(_MOST_BESIDE * self.width(), self.width() - least - _GAP - 2 * _SIDE)
        tight = self._is_below or wanted > room
        direction = QBoxLayout.Direction.TopToBottom if tight else QBoxLayout.Direction.LeftToRight
        if self._across.direction() is not direction:
            self._across.setDirection(direction)
            self._across.setSpacing(10 if tight else _GAP)


class OptionRow(Row):
    """One declared option, or some that go together: whether it was changed is said beside its name.

    Signals:
        chosen(AnyOption): another value of this option holds from now on.
        refused(str): a choice could not be kept; the sentence says why.
    """

    chosen = Signal(object)
    refused = Signal(object)

    def __init__(self, field: OptionField) -> None:
        first = field.options[0]
        super().__init__(tr(first.label), tr(first.help), field, also=_also(field.options))
        self.field = field
        self.changed = plain(self.tr("Changed"), "small", wrap=False)
        self.reset = QPushButton(self.tr("Reset"))
        self.reset.setProperty("role", "quiet")
        self.reset.setAccessibleName(self.tr("Reset {option}").format(option=self.title))
        self.reset.setToolTip(self.tr("Back to what holds where nothing is chosen"))
        self.head.addWidget(self.changed)
        self.head.addWidget(self.reset)
        self.reset.clicked.connect(self._reset)
        field.kept_option.connect(self._tell)
        field.refused.connect(self.refused)
        self.mark()

    def stops(self) -> list[QWidget]:
        return [*super().stops(), self.reset]

    def mark(self) -> None:
        """Say whether the option is other than it would be where nothing is chosen."""
        self.changed.setVisible(not self.field.is_default)
        self.reset.setVisible(not self.field.is_default)

    def show_kept(self) -> None:
        """Show what the settings say, unless what stands here is at fault and still to be mended."""
        if not self.field.is_at_fault:
            self.field.show_kept()
        self.mark()

    @Slot()
    def _reset(self) -> None:
        self.field.reset()
        self.field.stops()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _tell(self) -> None:
        self.mark()
        for option in self.field.options:
            self.chosen.emit(option)


def _also(options: Sequence[AnyOption]) -> str:
    """Return all other words by which a row is found: of its choices, and of options that stand in it."""
    found = []
    for option in options:
        found += [tr(option.label), tr(option.help), tr(option.also)]
        found += [words for _value, words in choices(option)]
    return "\n".join(found)


def _stops(control: QWidget) -> list[QWidget]:
    if isinstance(control, OptionField):
        return control.stops()
    found = [control, *control.findChildren(QWidget)]
    return [each for each in found if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
