# SPDX-License-Identifier: MIT
"""The 1:1 sheet as a PDF of one page, on the paper of the rep's region."""

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from rider.domain.review.one_to_one import OneToOne
from rider.domain.review.one_to_one_text import written
from ui.review.one_to_one.sheet_drawing import UNITS, Drawing, lay_out

_Land = QLocale.Country
_LETTER = frozenset(
    {
        _Land.UnitedStates,
        _Land.Canada,
        _Land.Mexico,
        _Land.Belize,
        _Land.Chile,
        _Land.Colombia,
        _Land.CostaRica,
        _Land.ElSalvador,
        _Land.Guatemala,
        _Land.Nicaragua,
        _Land.Panama,
        _Land.Philippines,
        _Land.PuertoRico,
        _Land.Venezuela,
    }
)
"""Where US Letter is the usual paper, as the Unicode CLDR has it; elsewhere it is A4."""


def paper(region: QLocale) -> QPageSize:
    """Return the paper that is usual in a region."""
    is_letter = region.territory() in _LETTER
    return QPageSize(QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4)


def page_of(sheet: OneToOne, on: QPageSize) -> Drawing:
    """Return the sheet laid out on one page of a paper."""
    return lay_out(written(sheet), QSizeF(on.sizePixels(UNITS)))


def pdf(sheet: OneToOne, on: QPageSize) -> bytes:
    """Return the sheet as a PDF."""
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(kept)
    writer.setResolution(UNITS)
    writer.setPageSize(on)
    writer.setPageMargins(QMarginsF())
    writer.setTitle(written(sheet).title)
    writer.setCreator("Rider")
    painter = QPainter(writer)
    page_of(sheet, on).paint(painter)
    painter.end()
    return bytes(kept.data().data())
