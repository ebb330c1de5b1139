# SPDX-License-Identifier: MIT
"""What must hold at every step of a rep's life with Rider, whatever the rep does next."""

import shutil
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant

from rider.clock import SteppedClock
from rider.domain import gate
from rider.domain.day import DAY_MS
from rider.domain.deal import Change
from rider.domain.errors import GateClosedError, RiderError
from rider.domain.events import Outcome
from rider.domain.ids import uuid7
from rider.domain.playbook import Pipeline
from rider.file import DataFolder
from rider.reads.board.board import Board
from rider.reads.deal import Deal
from rider.reads.reader import Reader
from rider.service.check import check
from rider.service.session import open_rider
from rider.service.undo import undo
from tests.service import facts
from tests.torture.aftermath import can_be_acted_upon
from tests.torture.figures import Figures
from tests.torture.victim import ZONE

Seen = dict[str, list[str]]


class Stand(NamedTuple):
    """Where a deal stands on its ladder."""

    pipeline_id: str
    stage_id: str
    position: int
    outcome: str


class Done(NamedTuple):
    """A verb that was carried out, and what there was to be seen before it and after it."""

    change: Change
    before: Seen
    after: Seen


@dataclass(slots=True)
class CountedClock(SteppedClock):
    """A clock that stands, and whose ids come in the order of their making: a life can be lived again."""

    count: int = 0

    def new_id(self) -> str:
        """Return the next id."""
        self.count += 1
        return uuid7(self.at, self.count)


class Life(RuleBasedStateMachine):
    """An open data file, the verbs that were carried out on it, and what must hold after each of them."""

    def __init__(self, template: bytes, born_at: int, figures: Figures) -> None:
        super().__init__()
        self.figures = figures
        self._home = tempfile.TemporaryDirectory(prefix="rider-life-")
        self.folder = DataFolder(Path(self._home.name) / "data")
        self.folder.path.mkdir(mode=0o700)
        self.folder.database.write_bytes(template)
        self.clock = CountedClock(ZONE, born_at)
        self.latest = born_at + 365 * DAY_MS
        self.deals: list[str] = []
        self.done: list[Done] = []
        self.undone: list[Done] = []
        self.restless = False
        self._head = (0, "")
        self.open()

    def open(self) -> None:
        self.store = open_rider(self.folder, self.clock)
        self.reader = Reader(self.folder, self.clock)

    def close(self) -> None:
        self.reader.close()
        self.store.close()

    def teardown(self) -> None:
        self.close()
        self._home.cleanup()

    # ---- what the rep sees

    def boards(self) -> list[Board]:
        first = self.reader.board()
        return [self.reader.board(pipeline_id) for pipeline_id, _name in first.pipelines]

    @property
    def ladders(self) -> tuple[Pipeline, ...]:
        """Return all playbooks as they are now, those that are archived last."""
        return self.reader.pipelines(archived=True)

    def everything_read(self) -> tuple[list[Board], list[Deal]]:
        boards = [_with_what_is_held(board) for board in self.boards()]
        return boards, [self.reader.deal(deal_id) for deal_id in self.deals]

    def seen(self) -> Seen:
        return {name: sorted(map(repr, rows)) for name, rows in facts.seen(self.store).items()}

    def ladder_of(self, deal: Deal) -> Pipeline:
        return next(p for p in self.ladders if p.id == deal.pipeline.id)

    @initialize(restless=st.booleans())
    def be(self, restless: bool) -> None:
        """Be a rep who undoes and redoes everything at once, or one who does so now and then."""
        self.restless = restless

    # ---- doing something

    def do(self, verb: Callable[[], Change]) -> Change | RiderError:
        """Carry a verb out; a refusal changes nothing, and says what can be done."""
        before, head = self.seen(), self._head[0]
        said = self._carry_out(verb, before)
        if isinstance(said, Change):
            self.deals += [said.made_id] if said.made_id else []
            if said.span is not None:
                stays = said.span.first > head + 1  # the proofs that came with a move outlive its undoing
                wanted = {name: before[name] for name in ("deals", "stays")} if stays else before
                self.done.append(Done(said, wanted, self.seen()))
                self.undone.clear()
                if self.restless:
                    self.undo_and_redo()
        return said

    def take_back(self, done: Done, wanted: Seen) -> Change | None:
        """Undo or redo: what is to be seen is exactly as it was, unless proof is stale or words are gone."""
        span = done.change.span
        assert span is not None
        said = self._carry_out(partial(undo, self.store, span, done.change.name), self.seen())
        if isinstance(said, Change):
            assert {name: rows for name, rows in self.seen().items() if name in wanted} == wanted
            return said
        for_good = ("taken out for good", "has begun", "time is over", "is over by now")
        assert isinstance(said, GateClosedError) or any(words in str(said) for words in for_good), said
        return None

    def undo_and_redo(self) -> None:
        """Undo what was done last, and do it again."""
        self.undo_the_last()
        if self.undone:
            self.redo_the_last()

    def undo_the_last(self) -> None:
        done = self.done.pop()
        back = self.take_back(done, done.before)
        if back is None:
            self.nothing_can_be_undone()  # what lies deeper was before something that now stays
        else:
            self.undone.append(done._replace(change=back))
            self.figures.found("undone in lives of a rep, with everything as before")

    def redo_the_last(self) -> None:
        undone = self.undone.pop()
        again = self.take_back(undone, undone.after)
        if again is None:
            self.undone.clear()
        else:
            self.done.append(undone._replace(change=again))
            self.figures.found("done again in lives of a rep, with stages and stays as before")

    def nothing_can_be_undone(self) -> None:
        self.done.clear()
        self.undone.clear()

    def _carry_out(self, verb: Callable[[], Change], before: Seen) -> Change | RiderError:
        stands, events = self._stands(), self._events()
        try:
            change = verb()
        except RiderError as error:
            refusal = error
        else:
            self.figures.found("verbs carried out in lives of a rep")
            self._no_gate_was_passed_without_proof(stands)
            return change
        self.figures.found("verbs refused in lives of a rep, with nothing changed")
        assert can_be_acted_upon(refusal), refusal
        assert self._events() == events
        assert self.seen() == before
        return refusal

    def _events(self) -> list[tuple[object, ...]]:
        return facts.ask(self.store, "SELECT seq, hash FROM event ORDER BY seq")

    def _stands(self) -> dict[str, Stand]:
        rows = facts.ask(
            self.store,
            "SELECT d.id, d.pipeline_id, d.stage_id, s.position, d.outcome FROM deal d"
            " JOIN stage s ON s.id = d.stage_id",
        )
        return {str(deal_id): Stand(*rest) for deal_id, *rest in rows}  # type: ignore[arg-type]

    def _no_gate_was_passed_without_proof(self, before: dict[str, Stand]) -> None:
        for deal_id, now in self._stands().items():
            then = before.get(deal_id, now)
            wins = now.outcome == Outcome.WON and then.outcome != Outcome.WON
            rises = now.stage_id != then.stage_id and now.position > then.position
            if now.pipeline_id == then.pipeline_id and (rises or wins):
                deal = self.reader.deal(deal_id)
                ladder = self.ladder_of(deal)
                aim = ladder.won if wins else ladder.stages[now.position]
                assert gate.missing(ladder, aim, deal.held, self.clock.now()) == ()
                self.figures.found("gates passed in lives of a rep, each with proof")

    # ---- what holds always

    @invariant()
    def the_record_is_sound(self) -> None:
        assert check(self.folder.database) == []

    @invariant()
    def nothing_that_was_recorded_is_gone(self) -> None:
        kept = facts.ask(self.store, "SELECT seq, hash FROM event WHERE seq = ?", self._head[0])
        assert kept in ([], [self._head])
        assert kept or not self._head[0]
        (self._head,) = facts.ask(self.store, "SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1")

    @invariant()
    def every_deal_is_on_one_board_unless_it_was_put_away(self) -> None:
        shown = [
            (c.deal_id, column.id)
            for board in self.boards()
            for column in (*board.columns, board.won, board.lost)
            for c in column.cards
        ]
        rows = facts.ask(
            self.store,
            "SELECT id, CASE WHEN coalesce(claim_outcome, outcome) = 'open'"
            " THEN coalesce(claim_stage_id, stage_id) ELSE coalesce(claim_outcome, outcome) END"
            " FROM deal WHERE archived_at IS NULL"
            " AND pipeline_id IN (SELECT id FROM pipeline WHERE archived_seq IS NULL)",
        )
        assert sorted(shown) == sorted(rows)

    @invariant()
    def a_board_that_was_kept_up_to_date_is_the_one_that_is_read_anew(self) -> None:
        kept, reader = self.everything_read(), self.reader
        self.reader = Reader(self.folder, self.clock)
        anew = self.everything_read()
        self.reader.close()
        self.reader = reader
        assert kept == anew, _differences(kept, anew)

    # ---- the end of the program

    def start_again(self) -> None:
        """Close Rider and start it again: the same is to be read as before."""
        before = self.everything_read()
        self.close()
        self.open()
        assert self.everything_read() == before, _differences(before, self.everything_read())

    def crash_and_start_again(self) -> None:
        """Take the folder as a crash leaves it, and start on that: the same is to be read as before."""
        before, left = self.everything_read(), DataFolder(self.folder.path.with_name("crashed"))
        # Another process copies: this one must not open by hand what it has open as a database.
        subprocess.run(["cp", "-a", str(self.folder.path), str(left.path)], check=True)
        self.close()
        shutil.rmtree(self.folder.path)
        left.path.rename(self.folder.path)
        self.open()
        assert self.everything_read() == before, _differences(before, self.everything_read())


def _with_what_is_held(board: Board) -> Board:
    """Return a board with the proofs of its open deals as plain values, which can be compared."""
    shown = (card.deal_id for column in board.columns for card in column.cards)
    return replace(board, held={deal_id: dict(board.held.get(deal_id, {})) for deal_id in shown})


def _differences(before: tuple[list[Board], list[Deal]], after: tuple[list[Board], list[Deal]]) -> list[str]:
    """Return where two readings differ, field by field."""
    found = []
    for then, now in zip((*before[0], *before[1]), (*after[0], *after[1]), strict=True):
        for field in fields(then):
            was, has = getattr(then, field.name), getattr(now, field.name)
            if was != has:
                found.append(f"{field.name}: {was} became {has}")
    return found
