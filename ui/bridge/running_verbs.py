# SPDX-License-Identifier: MIT
"""The verbs of a block whose clock runs, each carried out by its service; each returns whether it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rider.domain.errors import RiderError
from ui.bridge.verbs import Verbs
from ui.translate import spoken

if TYPE_CHECKING:  # the services import SQLModel, which must not stand in the way of the first paint
    from rider.domain.focus.blocks import Ending, Reach, Tag
    from rider.domain.focus.session import Session


class RunningVerbs(Verbs):
    """What can be done with the block in focus.

    `beat_error` says why the clock could not be written down at the last beat; it is empty where it was.
    """

    beat_error = ""

    def start_block(self, block_id: str) -> bool:
        """Let the clock of a block run."""
        from rider.service.focus import running

        return self._do(None, running.start, block_id)

    def beat(self, session: Session) -> bool:
        """Write down how far a running clock has come; that it could not be is no refusal of the rep's."""
        from rider.service.focus import running

        try:
            running.beat(self.writer(), session)
        except RiderError as error:
            self.beat_error = spoken(error)
        else:
            self.beat_error = ""
        return not self.beat_error

    def end_block(self, session: Session, ending: Ending) -> bool:
        """Stop the clock of the running block for good."""
        from rider.service.focus import running

        return self._do(None, running.end, session, ending)

    def close_block(
        self, block_id: str, reach: Reach, words: str, tag: Tag | None = None, conversation: str = ""
    ) -> bool:
        """Say what came of a block that has ended, and what a conversation in it has changed."""
        from rider.service.focus import running

        return self._do(None, running.close, block_id, reach, words, tag, conversation=conversation)

    def discard_block(self, block_id: str) -> bool:
        """Let the running block be as if its clock had never run."""
        from rider.service.focus import running

        return self._do(None, running.discard, block_id)

    def running_session(self) -> Session | None:
        """Return how far the clock of the running block was written down; None where none runs.

        Raises:
            RiderError: the file cannot be written, or a newer Rider has written it down.
        """
        from rider.service.focus import running

        return running.found(self.writer())
