# SPDX-License-Identifier: MIT
"""How sure a rate is, in the words that stand beside it everywhere."""

from PySide6.QtCore import QCoreApplication


def interval_words(bounds: tuple[float, float]) -> str:
    """Return the bounds of a share: 95% interval: 16% to 75%."""
    low, high = (round(100 * bound) for bound in bounds)
    return QCoreApplication.translate("rates", "95% interval: {low}% to {high}%").format(low=low, high=high)
