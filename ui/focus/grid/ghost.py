# SPDX-License-Identifier: MIT
"""What is shown where nothing stands yet: a block in the rep's hand, free time to fill, and the now."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from rider.domain.focus.blocks import Place
from ui.blocks.kinds import tr
from ui.focus.grid.look import BAR, RADIUS, GridLook

_PAD_X, _PAD_Y = 7, 2
_AROUND_PLUS = 14
_GLASS = Qt.WidgetAttribute.WA_TransparentForMouseEvents


class Ghost(QWidget):
    """A block where it would come to stand, with its times."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(_GLASS)
        self.label = GhostLabel(parent)
        self._crowded = False
        self.title = ""
        self.hide()

    def wear(self, look: GridLook) -> None:
        """Take on a look."""
        self._look = look
        self.label.wear(look)

    def show_at(self, frame: QRect, sight: QRect, title: str, told: str, *, crowded: bool) -> None:
        """Show it at a place, red where something is in the way; its times stay in sight."""
        if (title, crowded) != (self.title, self._crowded):
            self.title, self._crowded = title, crowded
            self.update()
        self.setGeometry(frame)
        self.setAccessibleName(told)
        self.label.say(told, crowded=crowded)
        self._put_label(frame, sight)
        if self.isHidden():
            for widget in (self, self.label):
                widget.show()
                widget.raise_()

    def put_away(self) -> None:
        """Show nothing any more."""
        self.hide()
        self.label.hide()

    def _put_label(self, frame: QRect, room: QRect) -> None:
        """Put the label into the lower edge; beside or above what is too small for it."""
        size = self.label.size()
        x = max(room.left(), min(frame.left() + BAR, room.right() - size.width()))
        fits = frame.height() >= size.height() * 2 + 6
        y = frame.bottom() - size.height() - 3 if fits else frame.top() - size.height() - 2
        if y < room.top():
            y = frame.bottom() + 3
        self.label.move(x, min(y, room.bottom() - size.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        pen, ground = self._look.ghost_crowded if self._crowded else self._look.ghost
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(ground)
        painter.setOpacity(0.92)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.setOpacity(1)
        if self.title and self.height() > self._look.title.metrics.height():
            face = self._look.title
            painter.setFont(face.font)
            painter.setPen(self._look.ink)
            top = min(7, (self.height() - face.metrics.height()) // 2)
            painter.drawText(13, top + face.metrics.ascent(), face.fitted(self.title, self.width() - 20))
        painter.end()


class GhostLabel(QWidget):
    """The times of a block that is being dragged, and what is in its way."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(_GLASS)
        self.text = ""
        self._crowded = False
        self.hide()

    def wear(self, look: GridLook) -> None:
        """Take on a look."""
        self._look = look

    def say(self, text: str, *, crowded: bool) -> None:
        """Say something else."""
        if (text, crowded) == (self.text, self._crowded):
            return
        self.text, self._crowded = text, crowded
        self.setAccessibleName(text)
        face = self._look.small
        self.resize(face.wide(text) + 2 * _PAD_X, face.metrics.height() + 2 * _PAD_Y)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        ground, ink = self._look.pill_crowded if self._crowded else self._look.pill
        face = self._look.small
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)
        painter.setPen(ink)
        painter.setFont(face.font)
        painter.drawText(_PAD_X, _PAD_Y + face.metrics.ascent(), self.text)
        painter.end()


class GapOffer(QWidget):
    """Free time that one click fills.

    Signals:
        wanted(Place): this time is to be filled.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(_GLASS)
        self.place: Place | None = None
        self.button = QToolButton(parent)
        self.button.setText("+")
        self.button.setProperty("role", "gap")
        self.button.setFocusPolicy(
            Qt.FocusPolicy.NoFocus
        )  # G and Enter are its keys: Tab goes from block to block
        self.button.clicked.connect(self._want)
        self.button.hide()
        self.hide()

    def wear(self, look: GridLook) -> None:
        """Take on a look."""
        self._look = look

    def offer(self, place: Place, frame: QRect, told: str) -> None:
        """Offer to fill a time."""
        if place == self.place and frame == self.geometry() and not self.isHidden():
            return
        self.place = place
        self.setGeometry(frame)
        said = tr("Fill {times} (G)").format(times=told)
        self.button.setToolTip(said)
        self.button.setAccessibleName(said)
        wide, usual = self.button.sizeHint().width(), self.button.fontMetrics().height() + _AROUND_PLUS
        high = min(usual, frame.height())
        middle = frame.center()
        self.button.setGeometry(middle.x() - wide // 2, middle.y() - high // 2, wide, high)
        self.show()
        self.button.show()
        self.button.raise_()

    def withdraw(self) -> None:
        """Offer nothing any more."""
        self.place = None
        self.hide()
        self.button.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._look.offer)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.end()

    @Slot()
    def _want(self) -> None:
        if self.place is not None:
            self.wanted.emit(self.place)


class NowLine(QWidget):
    """A line at the present instant, across the column of its day."""

    THICK = 2

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(_GLASS)

    def wear(self, look: GridLook) -> None:
        """Take on a look."""
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.now)
        painter.end()
