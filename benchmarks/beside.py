# SPDX-License-Identifier: MIT
"""Work in a thread, and the window beside it."""

from PySide6.QtCore import QEventLoop

from benchmarks import screens
from benchmarks.gaps import Gaps
from benchmarks.timing import Time
from ui.job import Job, Work


def gap_beside(work: Work) -> Time:
    """Do some work in a job's thread and return the longest gaps of the event loop meanwhile."""
    app, loop = screens.dressed(), QEventLoop()
    gaps = Gaps(app)
    job = Job(work, app)
    job.finished.connect(loop.quit)
    job.start()
    gaps.forget()
    loop.exec()
    longest = gaps.longest
    gaps.stop()
    return longest
