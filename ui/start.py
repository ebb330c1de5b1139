# SPDX-License-Identifier: MIT
"""Start-up of the window: Qt, the board from plain SQL, the first paint; then the services are loaded."""

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from rider import __version__
from rider.domain.errors import Fault, FileError, RiderError
from rider.paths import resource
from rider.settings import BACKUP_PLACE, Settings, rep_clock
from ui import heard, single
from ui.bridge import Bridge
from ui.crash.qt_messages import listen_to_qt
from ui.crash.reporter import CrashReporter
from ui.language import speak
from ui.shell.pages import BOARD, SETTINGS
from ui.widgets.focus import come_forward
from ui.window import MainWindow

_MINUTE_MS = 60_000


class Start(QObject):
    """Holds together what lives as long as the window."""

    def __init__(
        self, app: QApplication, bridge: Bridge, settings: Settings, fault: RiderError | None = None
    ) -> None:
        """Build the window over an open file, or around why it could not be opened."""
        super().__init__(app)
        self.bridge, self._settings = bridge, settings
        self.window = MainWindow(bridge, settings)
        if fault is None:
            self.window.refresh()
            if bridge.is_open:  # it is shut where reading it has found damage
                self.window.beginning.stand()
        else:
            self.window.doors.backups.stand_in(fault)
        self._today = bridge.today()
        self._first: single.FirstInstance | None = None
        self._minute = QTimer(self)
        self._minute.timeout.connect(self._turn_the_day)
        app.commitDataRequest.connect(self.window.leaving.end_session)
        app.aboutToQuit.connect(self._end)

    @Slot()
    def _turn_the_day(self) -> None:
        """Show the new day's board once the workday has changed; stay within reach."""
        self.window.leaving.look_after_tray()
        today = self.bridge.today()
        if today != self._today and self.bridge.is_open:
            self._today = today
            self.window.refresh()
            self.window.doors.backups.keep_daily()

    def show(self) -> None:
        """Show the window and, once it is painted, load the services."""
        self._minute.start(_MINUTE_MS)
        self.bridge.ready.connect(self._settle)
        self.window.painted.connect(self._load)
        self.window.show()

    @Slot()
    def _load(self) -> None:
        """Load what the first paint did not need: first what takes the window's own time."""
        from ui.regional import home_currency

        self._listen()
        self.bridge.take_currency(home_currency(self._settings))
        wear_mark()
        if self.bridge.is_open:
            QTimer.singleShot(0, self.bridge.load_services)

    def _listen(self) -> None:
        """Come forward when Rider is started once more; where its folder is gone, once that is back."""
        if self._first is None and self.bridge.own.path.is_dir():
            self._first = single.FirstInstance(self.bridge.own.path, self)
            self._first.raise_requested.connect(self.come_forward)

    @Slot()
    def come_forward(self) -> None:
        """Raise the window, because the rep started Rider once more."""
        come_forward(self.window)

    @Slot()
    def _end(self) -> None:
        """Keep what was typed, also where nobody has closed the window, and let go of the file."""
        self.window.leave()
        self.bridge.close()

    @Slot()
    def _settle(self) -> None:
        """Begin to collect rubbish, though not in what stays; tell of a file that is closed to writing."""
        gc.freeze()
        gc.enable()
        self._listen()
        if not self.window.isVisible():
            return  # it was closed before the services were there
        if not self.bridge.write_error:
            self.window.doors.backups.keep_at_start()
        elif self.bridge.write_fault in (Fault.DAMAGED, Fault.ALTERED):
            self.window.doors.backups.offer(FileError(self.bridge.write_error, self.bridge.write_fault))
        else:
            from ui.widgets import ask

            title = self.tr("Rider can read this file, but not write to it")
            ask.tell(self.window, title, self.bridge.write_error)


def run(data: str | Path | None, *, smoke: bool) -> int:
    """Show the window until it is closed, or paint every page once, and return the exit code."""
    app = application()
    settings = Settings()
    speak(app, settings)
    bridge = Bridge(data, rep_clock(settings))
    reporter = None
    if not smoke:
        called = single.call_first(bridge.own.path)
        if called is not single.Call.NOBODY:
            return 0 if called is single.Call.HEARD else _tell_silence()
        reporter = CrashReporter(app)
        listen_to_qt()
    if reporter is None:
        return _shown(app, bridge, settings, None)
    try:
        return _shown(app, bridge, settings, reporter)
    except Exception as error:  # noqa: BLE001 - a bug before the loop runs that would show it
        reporter.take_at_start(error)
        app.exec()
        return 1


def _shown(app: QApplication, bridge: Bridge, settings: Settings, reporter: CrashReporter | None) -> int:
    """Show the window until it is closed; of a smoke run, which reports no bugs, end by itself."""
    fault = opened(bridge, settings)
    if reporter is None and fault is not None:
        print(fault, file=sys.stderr)
        return 1
    start = Start(app, bridge, settings, fault)
    if reporter is None:
        return _smoke(app, start)
    reporter.refused.connect(start.window.say_refused)
    start.show()
    return app.exec()


def opened(bridge: Bridge, settings: Settings) -> RiderError | None:
    """Open the file, or begin a first start where there was none; return why that cannot be."""
    try:
        if not bridge.folder.database.exists():
            _begin_first_start(bridge, settings)
        bridge.open()
    except RiderError as error:
        return _leave_sample(bridge, settings) if bridge.is_in_sample else error
    return None


def _leave_sample(bridge: Bridge, settings: Settings) -> RiderError | None:
    """Open the rep's own file in place of a sample that cannot be opened, and take that away."""
    from rider import sample

    bridge.leave_sample()
    fault = opened(bridge, settings)
    try:
        sample.remove(bridge.own)
    except RiderError as error:
        print(error, file=sys.stderr)  # the next start tries once more
    return fault


def _begin_first_start(bridge: Bridge, settings: Settings) -> None:
    """Begin with the first page, unless there was a file here.

    Raises:
        FileError: there are backups of one.
    """
    from rider import beginning
    from ui.bridge import safekeeping

    place = settings.get(BACKUP_PLACE)
    if (lost := safekeeping.lost(bridge, Path(place) if place else None)) is not None:
        raise lost
    beginning.keep_page(bridge.own, 1)  # before there is a data file, so that no crash in between skips it


def application() -> QApplication:
    """Return Qt's application object with Rider's name."""
    app = QApplication.instance() or QApplication(["rider"])
    assert isinstance(app, QApplication)
    heard.install(app)
    app.setApplicationName("Rider")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("rider")
    return app


def wear_mark() -> None:
    """Give the windows their icon."""
    mark = QPixmap()
    mark.loadFromData(resource("rider.svg").read_bytes())
    QApplication.setWindowIcon(QIcon(mark))


def _tell_silence() -> int:
    """Say that a Rider is there and does not answer; two of them would be in each other's way."""
    from ui.widgets import ask

    title = QApplication.translate("start", "Rider is open already, but does not answer")
    sentence = QApplication.translate(
        "start", "It may be busy. Wait a little; if it stays so, end it and start Rider anew."
    )
    print(f"{title}. {sentence}", file=sys.stderr)
    ask.tell(None, title, sentence)
    return 1


def _smoke(app: QApplication, start: Start) -> int:
    """Paint every page once, wait until the file is open for writing, and end."""
    start.window.grab()  # of a first start, all that stands there
    start.window.show_usual()
    for page in (BOARD, SETTINGS):
        start.window.show_page(page)
        start.window.show()
        start.window.grab()
    start.bridge.ready.connect(app.quit)
    QTimer.singleShot(0, start.bridge.load_services)
    app.exec()
    start.bridge.close()
    if start.bridge.write_error:
        print(start.bridge.write_error, file=sys.stderr)
    return int(bool(start.bridge.write_error))
