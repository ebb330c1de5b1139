# SPDX-License-Identifier: MIT
"""How sure a rate is, in the words that stand beside it everywhere."""

from PySide6.QtCore import QCoreApplication

from ui.regional import number


def interval_words(bounds: tuple[float, float]) -> str:
    """Return the bounds of a share: 95% interval: 16% to 75%."""
    low, high = (round(100 * bound) for bound in bounds)
    return QCoreApplication.translate("rates", "95% interval: {low}% to {high}%").format(low=low, high=high)


def imported_words(imported: int, n: int) -> str:
    """Return how much of n deals an import brought: 25% imported (10 of 40). Nothing where none was."""
    if not imported:
        return ""
    told = QCoreApplication.translate("rates", "{share}% imported ({k} of {n}).")
    return told.format(share=round(100 * imported / n), k=number(imported), n=number(n))
