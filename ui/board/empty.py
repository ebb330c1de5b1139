# SPDX-License-Identifier: MIT
"""What the board says while there is nothing on it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.empty import EmptyState


class NoDeals(EmptyState):
    """The first thing a new rep sees.

    Signals:
        import_requested(), sample_requested(), new_deal_requested().
    """

    import_requested = Signal()
    sample_requested = Signal()
    new_deal_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.say(
            self.tr("No deals yet"),
            self.tr("Import your CRM’s export, look at a sample, or make your first deal."),
        )
        self.import_button = self.add_button(self.tr("Import…"))
        self.import_button.clicked.connect(self.import_requested)
        self.sample_button = self.add_button(self.tr("Look at a sample"))
        self.sample_button.clicked.connect(self.sample_requested)
        self.new_button = self.add_button(self.tr("New deal"), "primary")
        self.new_button.clicked.connect(self.new_deal_requested)


class NoMatch(EmptyState):
    """What a filter shows that lets nothing through.

    Signals:
        clear_requested(): let everything through again.
    """

    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.clear_button = self.add_button(self.tr("Clear filter"))
        self.clear_button.clicked.connect(self.clear_requested)

    def say_nothing_matches(self, text: str) -> None:
        """Name what was looked for; an empty text stands for a quick filter."""
        if text:
            self.say(self.tr("No deal matches “{text}”").format(text=text), "")
        else:
            self.say(self.tr("No deal is like that at the moment"), "")
