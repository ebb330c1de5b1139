# SPDX-License-Identifier: MIT
"""Asks for the quota of a pipeline: how much, in which currency, and how often it begins anew."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from rider.domain.trends.outcomes import Quota, QuotaPeriod
from ui.widgets import amounts
from ui.widgets.choice_field import RadioField
from ui.widgets.form_sheet import FormSheet, Labelled
from ui.widgets.labels import plain
from ui.widgets.money_field import MoneyField, unread_amount


def period_words() -> dict[QuotaPeriod, str]:
    """Return how often a quota begins anew, in words."""
    return {
        QuotaPeriod.MONTH: _tr("Every month"),
        QuotaPeriod.QUARTER: _tr("Every quarter"),
        QuotaPeriod.YEAR: _tr("Every year"),
    }


class QuotaSheet(FormSheet):
    """Asks for a quota, and offers to have none any more.

    Signals:
        quota_wanted(str, Quota | None): the pipeline of this id is to have this quota, or none.
    """

    quota_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._pipeline_id = ""
        self.primary.setText(self.tr("Set quota"))
        self.none = QPushButton(self.tr("No quota"))
        self.none.setToolTip(self.tr("Trends then says what was won, and no coverage"))
        self.none.clicked.connect(self._want_none)
        self.buttons.insertWidget(1, self.none)

    def open_for(
        self, pipeline_id: str, pipeline: str, quota: Quota | None, currency: str, *, where: str
    ) -> None:
        """Ask for the quota of a pipeline, in a currency where it has none yet; `where` names the page."""
        self._pipeline_id = pipeline_id
        self.show_head(where, self.tr("Quota of {pipeline}").format(pipeline=pipeline))
        self.none.setVisible(quota is not None)
        self._amount = MoneyField(self.tr("How much"), quota.amount.currency if quota else currency)
        self._period = RadioField(self.tr("How often"), "period", self._periods())
        self._period.choose((quota.period if quota else QuotaPeriod.QUARTER).value)
        if quota is not None:
            self._amount.set_money(amounts.typed(quota.amount), quota.amount.currency)
        note = self.tr(
            "It is yours: coverage sets what is proven in the open pipeline against what is left of it. "
            "Nothing else goes by it."
        )
        self.ask(
            plain(note, "muted"),
            Labelled(self.tr("How much"), self._amount),
            Labelled(self.tr("How often"), self._period),
            about=pipeline_id,
        )

    def _periods(self) -> list[tuple[str, str]]:
        return [(period.value, said) for period, said in period_words().items()]

    def sentences(self) -> Mapping[str, str]:
        money = self._amount.money()
        if money is None:
            text = self._amount.text()
            return {"amount": unread_amount(text) if text else self.tr("Give the amount of the quota.")}
        return {} if money.minor > 0 else {"amount": self.tr("Give an amount above nought.")}

    def send(self) -> None:
        money = self._amount.money()
        if money is not None:
            self.quota_wanted.emit(self._pipeline_id, Quota(QuotaPeriod(self._period.value()), money))

    @Slot()
    def _want_none(self) -> None:
        self.quota_wanted.emit(self._pipeline_id, None)


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuotaSheet", text)
