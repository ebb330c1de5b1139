# SPDX-License-Identifier: MIT
"""Rider left alone for some seconds with the focus page in view; the argument says whether a block runs.

Prints the share of the processor's time, and how often the process woke up, per second of the wall.
"""

import os
import resource
import sys
from time import perf_counter, process_time

from PySide6.QtCore import QTimer

from rider.clock import system_clock
from rider.domain.focus.blocks import MINUTE_MS, BlockKind, NewBlock
from rider.settings import Settings
from ui.bridge import Bridge
from ui.shell.pages import FOCUS
from ui.start import application
from ui.window import MainWindow

SETTLES_MS, LEFT_ALONE_MS = 3_000, 20_000


class LeftAlone:
    """A window that nobody touches."""

    def __init__(self, *, runs: bool) -> None:
        self.app, self.runs = application(), ""
        self.bridge = Bridge(None, system_clock())
        self.bridge.open()
        self.bridge.load_services()
        self.window = MainWindow(self.bridge, Settings())
        self.window.refresh()
        self.window.show_page(FOCUS)
        self.window.show()
        if runs:
            self.run_a_block()
        QTimer.singleShot(SETTLES_MS, self.look_away)
        QTimer.singleShot(SETTLES_MS + LEFT_ALONE_MS, self.tell)

    def run_a_block(self) -> None:
        now = self.bridge.clock.now()
        self.bridge.plan_block(NewBlock(BlockKind.PROOF_CHASE, now, now + 90 * MINUTE_MS))
        block = self.bridge.agenda(self.bridge.today(), 1).blocks[-1]
        self.window.doors.focus.running.start(block.id)
        self.runs = block.id

    def look_away(self) -> None:
        self.begun = perf_counter(), process_time(), wakes()

    def tell(self) -> None:
        wall, cpu, woken = self.begun
        seconds = perf_counter() - wall
        print((process_time() - cpu) / seconds, (wakes() - woken) / seconds, flush=True)
        if self.runs:
            self.bridge.discard_block(self.runs)  # the next turn begins without one
        self.bridge.close()
        os._exit(0)


def wakes() -> int:
    """Return how often the process gave the processor back of itself, having nothing more to do."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_nvcsw


if __name__ == "__main__":
    left_alone = LeftAlone(runs=os.environ["RIDER_BLOCK_RUNS"] == "1")  # named, or it would be gone at once
    sys.exit(left_alone.app.exec())
