# SPDX-License-Identifier: MIT
"""The notice above every page that tells of blocks and meetings."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from rider.domain.focus.blocks import Meeting
from rider.domain.focus.notices import Notice, NoticeKind
from ui.blocks.running_words import title
from ui.blocks.words import clock_words
from ui.focus.running_face import FIFTEEN
from ui.widgets.notice import NoticeLine

_ASKING = (NoticeKind.LEFT_BEHIND, NoticeKind.MEETING_OVER)
"""Notices that lead to a question."""


class NoticeBar(NoticeLine):
    """A sentence and what can be done about it.

    Signals:
        start_requested(str): start the clock of the block with this id.
        finish_requested(): stop the clock of the running block.
        extension_requested(int): plan so many more minutes.
        recovery_requested(): say what becomes of the block that was left behind.
        meeting_requested(str): say what came of the meeting with this id.
        later_requested(): the rep has seen it.
    """

    start_requested = Signal(object)
    finish_requested = Signal()
    extension_requested = Signal(object)
    recovery_requested = Signal()
    meeting_requested = Signal(object)
    later_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice: Notice | None = None
        self.start, self.finish = self.add_button(self.tr("Start")), self.add_button(self.tr("Finish"))
        self.more, self.answer = self.add_button(self.tr("+15 min")), self.add_button(self.tr("Answer"))
        self.later = self.add_button()
        self._connect()

    def show_notice(self, notice: Notice | None, *, runs: bool, private: bool) -> None:
        """Show a notice, or none; `runs` says whether a clock runs, so that none can be started."""
        self._notice = notice
        if notice is None:
            self.hide()
            return
        is_over, asks = notice.kind is NoticeKind.OVER, notice.kind in _ASKING
        self.start.setVisible(not (is_over or asks or runs))
        self.answer.setVisible(asks)
        self.finish.setVisible(is_over)
        self.more.setVisible(is_over)
        self.later.setText(self.tr("Go on") if is_over else self.tr("Later"))
        self.say(sentence(notice, private=private))

    def _connect(self) -> None:
        self.start.clicked.connect(self._start)
        self.finish.clicked.connect(self.finish_requested)
        self.more.clicked.connect(self._extend)
        self.answer.clicked.connect(self._answer)
        self.later.clicked.connect(self.later_requested)

    @Slot()
    def _start(self) -> None:
        if self._notice is not None:
            self.start_requested.emit(self._notice.about.id)

    @Slot()
    def _answer(self) -> None:
        if self._notice is not None and isinstance(self._notice.about, Meeting):
            self.meeting_requested.emit(self._notice.about.id)
        else:
            self.recovery_requested.emit()

    @Slot()
    def _extend(self) -> None:
        self.extension_requested.emit(FIFTEEN)


def sentence(notice: Notice, *, private: bool) -> str:
    """Return what a notice says."""
    about = notice.about
    if isinstance(about, Meeting):
        called = _tr("The meeting") if private or not about.title else about.title
        return _tr("{title} is over. What came of it?").replace("{title}", called)
    at = clock_words(about.starts_at, about.zone)
    said = {
        NoticeKind.LEFT_BEHIND: _tr("A block ran while Rider was closed: {title}"),
        NoticeKind.SOON: _tr("At {time}: {title}"),
        NoticeKind.NOW: _tr("Now: {title}, planned for {time}"),
        NoticeKind.OVER: _tr("The planned time is over: {title}"),
    }[notice.kind]
    return said.replace("{time}", at).replace("{title}", title(about, private=private))


def _tr(text: str) -> str:
    return QCoreApplication.translate("NoticeBar", text)
