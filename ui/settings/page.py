# SPDX-License-Identifier: MIT
"""The settings page: every declared option in its part, searched as one types, applied at once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from rider.domain.ids import PipelineId
from rider.domain.trends.outcomes import Quota
from rider.settings import MOTION, OPTIONS, TEXT_PERCENT, THEME, AnyOption, Section, Settings
from ui.actions import Do, action
from ui.settings import kinds
from ui.settings.own_data import OwnData
from ui.settings.quotas import QuotaLines
from ui.settings.row import OptionRow, Row
from ui.settings.search import SearchLine
from ui.settings.section import SectionPart
from ui.settings.words import SECTIONS, tr
from ui.theme import Appearance
from ui.widgets.choice_field import ChoiceField
from ui.widgets.empty import EmptyState
from ui.widgets.inside import Inside
from ui.widgets.option_fields import OptionField

_MOST_WIDE, _MARGIN = 820, 24


class SettingsPage(QWidget):
    """Choices that hold from the moment they are made.

    Signals:
        refused(str): a choice could not be kept; the sentence says why.
        option_chosen(AnyOption): this option is another one from now on.
        pipeline_chosen(PipelineId): this pipeline is shown first from now on.
        quota_requested(str): the quota of the pipeline of this id is to be set.
    """

    refused = Signal(object)
    option_chosen = Signal(object)
    pipeline_chosen = Signal(object)
    quota_requested = Signal(object)

    def __init__(self, settings: Settings, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAccessibleName(self.tr("Settings"))
        self._settings, self._appearance = settings, appearance
        self.search = SearchLine()
        self.parts = {section: SectionPart(tr(said)) for section, said in SECTIONS.items()}
        self._rows: dict[str, OptionRow] = {}
        self.pipeline, self.quotas = ChoiceField(self.tr("Playbook to begin with")), QuotaLines()
        self.own_data = OwnData()
        self.none = EmptyState("", "")
        self._fill()
        self._build()
        self._connect()
        self._bound_width()

    def field(self, option: AnyOption) -> OptionField:
        """Return the input of an option, which may be that of others too."""
        return self._rows[option.name].field

    def row(self, option: AnyOption) -> OptionRow:
        """Return the row in which an option stands."""
        return self._rows[option.name]

    def rows(self) -> Iterator[Row]:
        """Yield all rows in their order."""
        for part in self.parts.values():
            yield from part.rows

    def show_file(
        self, pipelines: Sequence[tuple[str, str]], quotas: Mapping[str, Quota], *, is_sample: bool
    ) -> None:
        """Offer a file's pipelines with their names, the usual one first; the sample leads to no other."""
        self.pipeline.offer(sorted(pipelines, key=itemgetter(1)))
        self.pipeline.choose(pipelines[0][0])
        self.quotas.show_quotas(pipelines, quotas)
        self.own_data.show_file(is_sample=is_sample)
        self._sift()

    def show_places(self, data: Path, backups: Path, log: Path) -> None:
        """Name the folders in which Rider keeps things."""
        self.own_data.show_places(data, backups, log)

    @Slot()
    def show_kept(self) -> None:
        """Show what the settings say, which may have been chosen elsewhere."""
        for row in self._rows.values():
            row.show_kept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_kept()

    # -- building

    def _fill(self) -> None:
        for field in kinds.fields(self._settings, OPTIONS):
            row = OptionRow(field)
            section = field.options[0].section
            assert section is not None
            self.parts[section].add(row)
            self._rows |= {option.name: row for option in field.options}
            row.refused.connect(self.refused)
            row.chosen.connect(self._take)
        money = self.parts[Section.MONEY]
        said = self.tr("Its board is shown first, and new and imported deals go to it.")
        also = self.tr("pipeline board default begin start")
        money.add(Row(self.tr("Playbook to begin with"), said, self.pipeline, also=also))
        said = self.tr("What you are to win in each period. Trends sets it against what is proven.")
        also = self.tr("target goal coverage pipeline month quarter year")
        money.add(Row(self.tr("Quota"), said, self.quotas, also=also))
        self.own_data.fill(self.parts[Section.FILES])

    def _build(self) -> None:
        self._inside = inside = Inside()
        inside.setProperty("role", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, 4, _MARGIN, 24)
        column.setSpacing(22)
        for part in self.parts.values():
            column.addWidget(part)
        column.addWidget(self.none, 1)
        column.addStretch(1)
        self.view = QScrollArea()
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setWidgetResizable(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setWidget(inside)
        top = QVBoxLayout()
        top.setContentsMargins(_MARGIN, 16, _MARGIN, 12)
        top.addWidget(self.search)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self.view, 1)
        self.show_all = self.none.add_button(self.tr("Show all settings"))
        self.none.hide()

    def _connect(self) -> None:
        action(Do.SEARCH_SETTINGS, self).triggered.connect(self.search.begin)
        self.search.changed.connect(self._sift)
        self.search.left_downwards.connect(self._go_to_found)
        self.show_all.clicked.connect(self.search.end)
        self.own_data.changed.connect(self._sift)
        self.own_data.refused.connect(self.refused)
        self.pipeline.edited.connect(self._set_pipeline)
        self.quotas.quota_requested.connect(self.quota_requested)
        self._appearance.changed.connect(self._bound_width)

    @Slot()
    def _bound_width(self) -> None:
        """Keep lines short enough to read, of larger words too; Qt reckons heights by this width alone."""
        self._inside.setMaximumWidth(_MOST_WIDE * self._appearance.text_percent // 100 + 2 * _MARGIN)

    # -- searching

    @Slot()
    def _sift(self) -> None:
        words = self.search.words()
        found = [row for part in self.parts.values() for row in part.sift(words, but=self.own_data.hidden)]
        self.search.say(len(found))
        said = self.tr("Nothing is called “{words}”").format(words=self.search.field.text().strip())
        self.none.say(said, self.tr("Try another word for it, or look through all."))
        self.none.setVisible(not found)
        self.view.verticalScrollBar().setValue(0)

    def show_option(self, name: str) -> None:
        """Lead to an option, past a search that hides it."""
        self.search.field.clear()
        self._sift()
        if (row := self._rows.get(name)) is not None:
            self._go_to([row])
            self.view.ensureWidgetVisible(row)

    @Slot()
    def _go_to_found(self) -> None:
        self._go_to(row for row in self.rows() if row.isVisible())

    def _go_to(self, shown: Iterable[Row]) -> None:
        """Give the focus to the first control of the first row that has one."""
        stops = (stop for row in shown for stop in row.stops() if stop.isVisible() and stop.isEnabled())
        first = next((stop for stop in stops if stop.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
            self.view.ensureWidgetVisible(first)

    # -- choosing

    @Slot(object)
    def _take(self, option: AnyOption) -> None:
        if option is THEME:
            self._appearance.set_mode(self._settings.get(THEME))
        elif option is TEXT_PERCENT:
            self._appearance.set_text_percent(self._settings.get(TEXT_PERCENT))
        elif option is MOTION:
            self._appearance.set_motion(self._settings.get(MOTION))
        self.option_chosen.emit(option)

    @Slot()
    def _set_pipeline(self) -> None:
        self.pipeline_chosen.emit(PipelineId(self.pipeline.value()))
