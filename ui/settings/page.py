# SPDX-License-Identifier: MIT
"""The settings page: every declared option, applied at once."""

from collections.abc import Sequence
from operator import itemgetter
from typing import TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from rider.domain.errors import FileError
from rider.domain.ids import PipelineId
from rider.settings import CARD_ORDER, SNAP_MINUTES, TEXT_PERCENT, THEME, Option, Settings
from ui.regional import home_currency
from ui.settings.focus_fields import GuardField, LunchField, buffer_field, capacity_field
from ui.settings.review_fields import ReminderField
from ui.theme import Appearance
from ui.translate import spoken
from ui.widgets.choice_field import ChoiceField
from ui.widgets.option_fields import CurrencyField, DaysField, HoursField
from ui.widgets.segmented import Segment, Segmented

T = TypeVar("T", str, int)
_MOST_WIDE, _MARGIN = 760, 24


class SettingsPage(QWidget):
    """Choices that hold from the moment they are made.

    Signals:
        refused(str): a choice could not be kept; the sentence says why.
        order_chosen(str): the cards stand in this order from now on.
        currency_changed(str): what comes without a currency is in this one from now on.
        pipeline_chosen(PipelineId): this pipeline is shown first from now on.
        sample_requested(): the rep wants to look at the sample.
        export_requested(): the rep wants everything out.
    """

    refused = Signal(object)
    order_chosen = Signal(object)
    currency_changed = Signal(object)
    pipeline_chosen = Signal(object)
    sample_requested = Signal()
    export_requested = Signal()

    def __init__(self, settings: Settings, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._settings = settings
        self._appearance = appearance
        self.theme = Segmented(self._themes(), self.tr("Theme"))
        self.text_size = Segmented(
            [Segment(str(p), self.tr("{percent}%").format(percent=p)) for p in TEXT_PERCENT.choices],
            self.tr("Size of text"),
        )
        self.order = Segmented(self._orders(), self.tr("Order of the cards"))
        self.hours, self.days, self.currency = (
            HoursField(settings),
            DaysField(settings),
            CurrencyField(settings),
        )
        self.snap = Segmented(self._snaps(), self.tr("Blocks snap to"))
        self.lunch, self.guard = LunchField(settings), GuardField(settings)
        self.buffer = buffer_field(settings, self.tr("Free around a meeting"))
        self.capacity = capacity_field(settings, self.tr("Focus blocks in a day"))
        self.reminder = ReminderField(settings)
        self.pipeline = ChoiceField(self.tr("Playbook to begin with"))
        self.export_button = QPushButton(self.tr("Export…"))
        self.sample_button = QPushButton(self.tr("Look at the sample"))
        self.theme.choose(settings.get(THEME))
        self.text_size.choose(str(settings.get(TEXT_PERCENT)))
        self.order.choose(settings.get(CARD_ORDER))
        self.snap.choose(str(settings.get(SNAP_MINUTES)))
        self._build()
        self._connect()
        self._bound_width()

    def _connect(self) -> None:
        focus = (self.lunch, self.buffer, self.capacity, self.guard)
        for field in (self.hours, self.days, self.currency, self.reminder, *focus):
            field.refused.connect(self.refused)
        self.currency.kept_option.connect(self._tell_currency)
        self.pipeline.edited.connect(self._set_pipeline)
        self.export_button.clicked.connect(self.export_requested)
        self.sample_button.clicked.connect(self.sample_requested)
        self.order.chosen.connect(self._set_order)
        self.snap.chosen.connect(self._set_snap)
        self.theme.chosen.connect(self._set_theme)
        self.text_size.chosen.connect(self._set_text_size)
        self._appearance.changed.connect(self._bound_width)

    def show_file(self, pipelines: Sequence[tuple[str, str]], *, is_sample: bool) -> None:
        """Offer a file's pipelines with their names, the usual one first; the sample leads to no other."""
        self.sample_button.setVisible(not is_sample)
        self.pipeline.offer(sorted(pipelines, key=itemgetter(1)))
        self.pipeline.choose(pipelines[0][0])

    def _themes(self) -> list[Segment]:
        words = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        return [Segment(choice, words[choice]) for choice in THEME.choices]

    def _orders(self) -> list[Segment]:
        words = {
            "urgency": self.tr("Urgency"),
            "due": self.tr("Next step"),
            "value": self.tr("Value"),
            "name": self.tr("Name"),
        }
        return [Segment(choice, words[choice]) for choice in CARD_ORDER.choices]

    def _snaps(self) -> list[Segment]:
        said = self.tr("{minutes} min")
        return [Segment(str(m), said.format(minutes=m)) for m in SNAP_MINUTES.choices]

    def _build(self) -> None:
        self._inside = inside = QWidget()
        inside.setProperty("role", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, 20, _MARGIN, 24)
        column.setSpacing(14)
        column.addWidget(
            _option(self.tr("Theme"), self.tr("Light or dark, or as the system has it."), self.theme)
        )
        said = self.tr("Of all words in Rider, measured by what the system uses.")
        column.addWidget(_option(self.tr("Size of text"), said, self.text_size))
        said = self.tr("Within each column of the board: what is most urgent first, or another order.")
        column.addWidget(_option(self.tr("Order of the cards"), said, self.order))
        self._build_work(column)
        column.addStretch(1)
        self.view = QScrollArea()
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setWidgetResizable(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.view)

    @Slot()
    def _bound_width(self) -> None:
        """Keep lines short enough to read, of larger words too; Qt reckons heights by this width alone."""
        self._inside.setMaximumWidth(_MOST_WIDE * self._appearance.text_percent // 100 + 2 * _MARGIN)

    def _build_work(self, column: QVBoxLayout) -> None:
        """Add what the rep works with: time, money, stages, and the data itself."""
        said = self.tr("What is planned stays within these hours, on these days.")
        column.addWidget(_option(self.tr("Working hours"), said, self.hours, self.days))
        said = self.tr("On the wall clock: what is drawn, moved or stretched in Focus ends there.")
        column.addWidget(_option(self.tr("Blocks snap to"), said, self.snap))
        said = self.tr("“Plan my day” proposes nothing in it. 0 minutes for none.")
        column.addWidget(_option(self.tr("Lunch"), said, self.lunch))
        said = self.tr("Before and after a meeting, so that a block neither begins late nor ends early.")
        column.addWidget(_option(self.tr("Free around a meeting"), said, self.buffer))
        said = self.tr("“Plan my day” proposes no more than this; you can plan as much as you like.")
        column.addWidget(_option(self.tr("Focus blocks in a day"), said, self.capacity, self.guard))
        said = self.tr("A line above the page at the end of your working hours, or at a time of your own.")
        column.addWidget(_option(self.tr("Review"), said, self.reminder))
        said = self.tr("Of a new deal, and of imported deals whose file names none.")
        column.addWidget(_option(self.tr("Currency"), said, self.currency))
        said = self.tr("Its board is shown first, and new and imported deals go to it.")
        column.addWidget(_option(self.tr("Playbook to begin with"), said, self.pipeline))
        said = self.tr("All of it can leave at any time. The sample has a file of its own beside yours.")
        column.addWidget(_option(self.tr("Your data"), said, self.export_button, self.sample_button))

    @Slot()
    def _tell_currency(self) -> None:
        self.currency_changed.emit(home_currency(self._settings))

    @Slot()
    def _set_pipeline(self) -> None:
        self.pipeline_chosen.emit(PipelineId(self.pipeline.value()))

    @Slot(object)
    def _set_theme(self, mode: str) -> None:
        self._appearance.set_mode(mode)
        self._keep(THEME, mode)

    @Slot(object)
    def _set_text_size(self, percent: str) -> None:
        self._appearance.set_text_percent(int(percent))
        self._keep(TEXT_PERCENT, int(percent))

    @Slot(object)
    def _set_order(self, order: str) -> None:
        self.order_chosen.emit(order)
        self._keep(CARD_ORDER, order)

    @Slot(object)
    def _set_snap(self, minutes: str) -> None:
        self._keep(SNAP_MINUTES, int(minutes))

    def _keep(self, option: Option[T], value: T) -> None:
        try:
            self._settings.set(option, value)
        except FileError as error:
            self.refused.emit(spoken(error))


def _option(name: str, said: str, *controls: QWidget) -> QFrame:
    panel = QFrame()
    panel.setProperty("role", "panel")
    column = QVBoxLayout(panel)
    column.setContentsMargins(18, 14, 18, 18)
    column.setSpacing(4)
    for text, role in ((name, "head"), (said, "muted")):
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        column.addWidget(label)
    column.addSpacing(8)
    for place, control in enumerate(controls):
        column.addSpacing(8 if place else 0)
        column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
    return panel
