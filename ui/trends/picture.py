# SPDX-License-Identifier: MIT
"""A chart as a picture: PNG twice as fine as the screen, or SVG, in the colours of the theme."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from ui import theme

_MARGIN, _GAP, _FINER = 20, 4, 2


def png(chart: QWidget, title: str, sentence: str) -> bytes:
    """Return a chart under its title and its sentence as PNG."""
    image = QImage(_size(chart, sentence) * _FINER, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(_FINER)
    painter = QPainter(image)
    _draw(painter, chart, title, sentence)
    painter.end()
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(kept, "PNG")  # type: ignore[call-overload]  # its stub asks for bytes
    return bytes(kept.data().data())


def svg(chart: QWidget, title: str, sentence: str) -> bytes:
    """Return a chart under its title and its sentence as SVG."""
    held = QByteArray()
    kept, size, made = QBuffer(held), _size(chart, sentence), QSvgGenerator()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    made.setOutputDevice(kept)
    made.setResolution(chart.logicalDpiX())  # else its text is as small as on a screen of 72 dots an inch
    made.setSize(size)
    made.setViewBox(QRect(QPoint(0, 0), size))
    made.setTitle(title)
    made.setDescription(sentence)
    painter = QPainter(made)
    _draw(painter, chart, title, sentence)
    painter.end()
    return bytes(held.data())


def _size(chart: QWidget, sentence: str) -> QSize:
    return QSize(chart.width() + 2 * _MARGIN, chart.height() + _head(chart, sentence) + 2 * _MARGIN)


def _head(chart: QWidget, sentence: str) -> int:
    """Return how high title and sentence are."""
    room = QRect(0, 0, chart.width(), 1000)
    said = chart.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, sentence).height()
    return chart.fontMetrics().height() + said + 4 * _GAP


def _draw(painter: QPainter, chart: QWidget, title: str, sentence: str) -> None:
    """Draw the chart on the theme's ground, with its words above."""
    worn, size = theme.current(), _size(chart, sentence)
    painter.fillRect(QRect(QPoint(0, 0), size), worn.color("surface"))
    high, bold = chart.fontMetrics().height(), QFont(chart.font())
    bold.setBold(True)
    painter.setFont(bold)
    painter.setPen(worn.color("text"))
    painter.drawText(QRect(_MARGIN, _MARGIN, chart.width(), high), Qt.TextFlag.TextSingleLine, title)
    painter.setFont(chart.font())
    painter.setPen(worn.color("muted"))
    below = QRect(_MARGIN, _MARGIN + high + _GAP, chart.width(), size.height())
    painter.drawText(below, Qt.TextFlag.TextWordWrap, sentence)
    at = QPoint(_MARGIN, _MARGIN + _head(chart, sentence))
    # as a widget, as a view has another method of this name; without the ground of a window
    QWidget.render(chart, painter, at, QRegion(), QWidget.RenderFlag.DrawChildren)
