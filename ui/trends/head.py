# SPDX-License-Identifier: MIT
"""What Trends has in the header: what it is counted from, and the pickers of window and pipeline."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from rider.domain.trends import Span, Trends, Window
from ui.regional import dated, number
from ui.widgets.days import qdate
from ui.widgets.elided import ElidedLabel
from ui.widgets.fields import CalmCombo

_LEAST_SAID = 40
_LONGEST_NAME = 18


class TrendsHead(QWidget):
    """The part of the header that belongs to Trends.

    Signals:
        span_chosen(Span): another window is wanted.
        pipeline_chosen(str): another pipeline is wanted, by its id.
        quota_requested(): the rep wants to set a quota.
    """

    span_chosen = Signal(object)
    pipeline_chosen = Signal(object)
    quota_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        quota = QAction(self.tr("Quota…"), self)
        quota.triggered.connect(self._want_quota)
        self.menu: Sequence[QAction] = (quota,)
        self.said, self._told = ElidedLabel(role="muted"), ""
        self.pipeline, self.span = CalmCombo(), CalmCombo()
        self.pipeline.setAccessibleName(self.tr("Pipeline"))
        self.pipeline.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.pipeline.setMinimumContentsLength(_LONGEST_NAME)
        self.pipeline.hide()
        self.span.setAccessibleName(self.tr("How far back"))
        for span, words in self._spans():
            self.span.addItem(words, span)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.said, 1)
        for picker in (self.pipeline, self.span):
            picker.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(picker)
        self.span.activated.connect(self._choose_span)
        self.pipeline.activated.connect(self._choose_pipeline)

    def _spans(self) -> tuple[tuple[Span, str], ...]:
        return (
            (Span.QUARTER, self.tr("This quarter")),
            (Span.SIX_MONTHS, self.tr("6 months")),
            (Span.TWELVE_MONTHS, self.tr("12 months")),
            (Span.THREE_YEARS, self.tr("3 years")),
            (Span.ALL, self.tr("All")),
        )

    def stops(self) -> tuple[QWidget, ...]:
        """Return where Tab stops in it, in order."""
        return self.pipeline, self.span

    def choose(self, span: Span) -> None:
        """Show which window is chosen."""
        self.span.setCurrentIndex(self.span.findData(span))

    def show_trends(self, trends: Trends) -> None:
        """Say what is counted, and offer the pipelines where there are several."""
        with QSignalBlocker(self.pipeline):
            self.pipeline.clear()
            for pipeline_id, name in trends.pipelines:
                self.pipeline.addItem(name, pipeline_id)
            self.pipeline.setCurrentIndex(self.pipeline.findData(trends.pipeline_id))
        self.pipeline.setVisible(len(trends.pipelines) > 1)
        self._told = " · ".join((window_words(trends.asked.window), *self._counted(trends)))
        self.said.setText(self._told)

    def _counted(self, trends: Trends) -> list[str]:
        if not trends.deals:
            return []
        deals = (
            self.tr("1 deal") if trends.deals == 1 else self.tr("{n} deals").format(n=number(trends.deals))
        )
        imported = self.tr("{n} imported").format(n=number(trends.imported))
        return [deals, *([imported] if trends.imported else [])]

    def show_counting(self, counting: bool) -> None:
        """Say that figures are being counted, or again what they are counted from."""
        self.said.setText(self.tr("Counting…") if counting else self._told)

    def minimumSizeHint(self) -> QSize:
        """Let the header be narrower than all of it."""
        shown = [picker for picker in (self.pipeline, self.span) if not picker.isHidden()]
        wide = sum(picker.minimumSizeHint().width() + 8 for picker in shown)
        return QSize(_LEAST_SAID + wide, super().minimumSizeHint().height())

    @Slot()
    def _want_quota(self) -> None:
        self.quota_requested.emit()

    @Slot(int)
    def _choose_span(self, place: int) -> None:
        self.span_chosen.emit(Span(self.span.itemData(place)))

    @Slot(int)
    def _choose_pipeline(self, place: int) -> None:
        self.pipeline_chosen.emit(self.pipeline.itemData(place))


def window_words(window: Window) -> str:
    """Return a window by its first and its last day."""
    first, after = dated(qdate(window.first), "d MMM yyyy"), qdate(window.after)
    return f"{first} – {dated(after.addDays(-1), 'd MMM yyyy')}"
