# SPDX-License-Identifier: MIT
"""What happens in any life with Rider: second thoughts, time that passes, and the end of the program."""

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from rider.domain.day import DAY_MS
from tests.torture.life import Life
from tests.torture.reviewing import Reviewing
from tests.torture.selling import Selling

HOUR_MS = 3_600_000


class Going(Life):
    """A rep who goes on, whatever else they do."""

    # ---- the rep thinks better of it

    @precondition(lambda self: self.done)
    @rule()
    def think_better_of_it(self) -> None:
        self.undo_the_last()

    @precondition(lambda self: self.undone)
    @rule()
    def want_it_after_all(self) -> None:
        self.redo_the_last()

    @precondition(lambda self: self.done)
    @rule()
    def waver(self) -> None:
        self.undo_and_redo()

    # ---- time passes, and the program ends and begins

    @precondition(lambda self: self.clock.now() + 46 * DAY_MS < self.latest)
    @rule(days=st.sampled_from([0, 1, 3, 20, 45]), hours=st.integers(1, 23))
    def time_passes(self, days: int, hours: int) -> None:
        self.clock.at += days * DAY_MS + hours * HOUR_MS

    @rule()
    def close_and_start_again(self) -> None:
        self.start_again()

    @rule()
    def crash(self) -> None:
        self.crash_and_start_again()


class Reviewer(Selling, Reviewing, Going):
    """A rep who moves deals and reviews days, and does nothing else."""
