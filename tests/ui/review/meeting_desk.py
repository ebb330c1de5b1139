# SPDX-License-Identifier: MIT
"""A rep at the end of a day with meetings in it and blocks that were held."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from rider.domain.day import DAY_MS
from rider.domain.focus.blocks import MINUTE_MS, Block, BlockKind, Meeting, NewBlock, Place
from rider.domain.focus.calendars import CalendarRead, Occurrence
from tests.ui.review.held import hold
from tests.ui.review.reviewing import ZONE, ReviewDesk
from ui.review.meetings.meeting_card import MeetingCard
from ui.review.meetings.question import MeetingsPage
from ui.review.protected.block_card import BlockAsk, BlockCard
from ui.review.protected.question import ProtectedPage

INES = "Ines Okafor <ines@hafen.example>"


class MeetingDesk(ReviewDesk):
    """It is Thursday, five in the afternoon."""

    def _come_in(self) -> None:
        if self._window is None or not self.page.isVisible():
            self.open_review()

    def start_again(self) -> "MeetingDesk":
        """Close the window, and return a rep who starts Rider anew at the same time."""
        self.window.close()
        self.bridge.close()
        again = MeetingDesk(self.bridge.own.path, self._qtbot)
        again.clock.at = self.clock.at
        return again

    # -- meetings

    def meet(self, *meetings: tuple[str, int], **changes: object) -> None:
        """Let a calendar have these meetings of an hour today, by their hours, and no others."""
        told = tuple(self._occurrence(title, hour, changes) for title, hour in meetings)
        window = (self.at(0) - 30 * DAY_MS, self.at(0) + 14 * DAY_MS)
        mark = f"{meetings}{changes}"
        assert self.bridge.take_calendar(CalendarRead("Work", "work.ics", False, mark, window, told))

    def _occurrence(self, title: str, hour: int, changes: dict[str, object]) -> Occurrence:
        values: dict[str, object] = {"people": (INES,), **changes}
        begins = self.at(hour)
        return Occurrence(title, "", title, begins, begins + 60 * MINUTE_MS, ZONE, **values)  # type: ignore[arg-type]

    def meeting(self, title: str) -> Meeting:
        """Return a meeting of the day as it is on record."""
        return next(m for m in self.bridge.agenda(self.bridge.today(), 1).meetings if m.title == title)

    def meet_about(self, deal_id: str, title: str = "Discovery", hour: int = 14, **changes: object) -> None:
        """Let a calendar have one meeting today, about a deal."""
        self.meet((title, hour), **changes)
        assert self.bridge.link_meeting(self.meeting(title).id, deal_id)

    def open_meetings(self) -> MeetingsPage:
        """Turn to the page about meetings."""
        self._come_in()
        return self.turn_to(MeetingsPage)

    def press_button(self, words: str) -> None:
        """Go by Tab to the button whose name begins so, and press Enter."""
        self.go_to(words)
        assert isinstance(self.here(), QPushButton)
        self.press(Qt.Key.Key_Return)
        self.settle()

    # -- blocks

    def plan(
        self, hour: int, deal_id: str | None, kind: BlockKind = BlockKind.PROOF_CHASE, minutes: int = 60
    ) -> Block:
        """Set a stretch of the day aside."""
        place = Place(self.at(hour), self.at(hour) + minutes * MINUTE_MS)
        intent = "They name who signs" if deal_id else ""
        assert self.bridge.plan_block(NewBlock(kind, *place, deal_id, None, intent))
        return self.block_at(hour)

    def block_at(self, hour: int) -> Block:
        """Return the block that begins at an hour, as it is on record."""
        blocks = self.bridge.agenda(self.bridge.today(), 1).blocks
        return next(b for b in blocks if b.starts_at == self.at(hour))

    def hold(self, hour: int, deal_id: str | None, kind: BlockKind = BlockKind.PROOF_CHASE) -> Block:
        """Set an hour aside and hold fifty minutes of it; it is five again afterwards."""
        now = self.clock.at
        self.clock.at = self.at(hour)
        hold(self.bridge, self.clock, self.plan(hour, deal_id, kind), 50)
        self.clock.at = now
        return self.block_at(hour)

    def open_protected(self) -> ProtectedPage:
        """Turn to the page about the protected time."""
        self._come_in()
        return self.turn_to(ProtectedPage)


def texts(page: MeetingsPage | ProtectedPage) -> list[str]:
    """Return what the cards of a page say."""
    cards: tuple[MeetingCard | BlockCard, ...] = page.cards.cards
    return [card.text for card in cards]


def asked(page: ProtectedPage) -> list[BlockAsk]:
    """Return the questions about blocks on a page."""
    return [card.ask for card in page.cards.cards if card.ask is not None]
