# SPDX-License-Identifier: MIT
"""The three pages of the first start, each a question with its answers."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QVBoxLayout, QWidget

from rider.domain.playbook import Pipeline, Stage
from rider.settings import Settings
from ui.widgets.choice_card import ChoiceCard, ChoiceRow
from ui.widgets.labels import plain
from ui.widgets.option_fields import CurrencyField, DaysField, HoursField, OptionField

_LARGE = 96


class FirstPage(QWidget):
    """One page: what it asks, why, and its answers.

    Signals:
        refused(str): an answer could not be kept; the sentence says why.
    """

    refused = Signal(object)
    title = ""
    sentence = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)

    def first_stop(self) -> QWidget:
        """Return what the focus begins at."""
        raise NotImplementedError

    def fault(self) -> QWidget | None:
        """Keep what stands here; return what is at fault, None where the rep may go on."""
        return None


class HoursPage(FirstPage):
    """Working hours, days and the currency."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.title = self.tr("When do you work, and in which currency?")
        self.sentence = self.tr(
            "Plans of your day keep to these hours, and new deals are in this currency. "
            "You can change it later in Settings."
        )
        self.hours, self.days, self.currency = (
            HoursField(settings),
            DaysField(settings),
            CurrencyField(settings),
        )
        for name, field in (
            (self.tr("Working hours"), self.hours),
            (self.tr("Working days"), self.days),
            (self.tr("Currency"), self.currency),
        ):
            self.column.addWidget(plain(name, "head"))
            self.column.addWidget(field)
            self.column.addSpacing(14)
            field.refused.connect(self.refused)
        self.column.addStretch(1)

    @property
    def _fields(self) -> tuple[OptionField, ...]:
        return self.hours, self.days, self.currency

    def first_stop(self) -> QWidget:
        return self.hours.stops()[0]

    def fault(self) -> QWidget | None:
        for field in self._fields:
            if field.isVisible():  # what nobody has seen is as it was
                field.take()
        return next((field.first_fault() for field in self._fields if field.is_at_fault), None)


class PlaybookPage(FirstPage):
    """Which pipeline the rep begins with.

    Signals:
        pipeline_chosen(PipelineId): this one.
    """

    pipeline_chosen = Signal(object)

    def __init__(self, pipelines: Sequence[Pipeline]) -> None:
        """Offer pipelines in the order of their names; the first of those given is the chosen one."""
        super().__init__()
        self.title = self.tr("Which playbook do you begin with?")
        self.sentence = self.tr(
            "Its stages are the board that you see first, and where new deals go. "
            "You can change it later in Settings."
        )
        self.group = QButtonGroup(self)
        self.cards: dict[str, ChoiceCard] = {}
        for pipeline in sorted(pipelines, key=lambda p: p.name):
            card = ChoiceCard(pipeline.name, [line for s in pipeline.stages for line in _stage_lines(s)])
            card.setCheckable(True)
            card.setChecked(pipeline.id == pipelines[0].id)
            self.group.addButton(card)
            self.cards[pipeline.id] = card
        self.column.addWidget(ChoiceRow(list(self.cards.values())))
        self.column.addStretch(1)
        self.group.buttonClicked.connect(self._tell)

    def first_stop(self) -> QWidget:
        return next(card for card in self.cards.values() if card.isChecked())

    @Slot(QAbstractButton)
    def _tell(self, card: QAbstractButton) -> None:
        self.pipeline_chosen.emit(next(key for key, c in self.cards.items() if c is card))


def _stage_lines(stage: Stage) -> Iterator[tuple[str, str]]:
    yield stage.name, "strong"
    if stage.requirements:
        yield " · ".join(r.title for r in stage.requirements), "small"


class WaysPage(FirstPage):
    """Import, sample or empty.

    Signals:
        import_requested(), sample_requested(), empty_requested(), restore_requested().
    """

    import_requested = Signal()
    sample_requested = Signal()
    empty_requested = Signal()
    restore_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = self.tr("What is on your board to begin with?")
        self.sentence = self.tr("Each of these stays possible later, from the board and from Settings.")
        self.import_card = ChoiceCard(
            self.tr("Import from your CRM"),
            [
                (
                    self.tr(
                        "Bring in the file that your CRM exports. You see all of it before it is written."
                    ),
                    "muted",
                )
            ],
        )
        self.sample_card = ChoiceCard(
            self.tr("Look at a sample"),
            [
                (
                    self.tr("Thirty invented deals to try things on. One click takes them all away again."),
                    "muted",
                )
            ],
        )
        self.empty_card = ChoiceCard(
            self.tr("Start empty"),
            [(self.tr("Your stages and no deals. You make the first one yourself."), "muted")],
        )
        self.restore = QPushButton(self.tr("Restore an export of Rider…"))
        self._build()
        self.restore.clicked.connect(self.restore_requested)
        self.import_card.clicked.connect(self.import_requested)
        self.sample_card.clicked.connect(self.sample_requested)
        self.empty_card.clicked.connect(self.empty_requested)

    def _build(self) -> None:
        ways = [self.import_card, self.sample_card, self.empty_card]
        for card in ways:
            card.setMinimumHeight(_LARGE)
        self.column.addWidget(ChoiceRow(ways))
        self.restore.setProperty("role", "quiet")
        self.column.addSpacing(8)
        self.column.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def first_stop(self) -> QWidget:
        return self.import_card
