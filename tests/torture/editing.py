# SPDX-License-Identifier: MIT
"""The part of a rep's life that edits playbooks: what is told before comes, and no gate opens unsaid."""

from collections.abc import Sequence
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import rule

from rider.domain import gate
from rider.domain.deal import Change
from rider.domain.playbook import Form, Grade, Pipeline, Requirement
from rider.domain.playbook_edits import (
    AddRequirement,
    AddStage,
    ArchivePipeline,
    ArchiveRequirement,
    ArchiveStage,
    ChangeRequirement,
    ChangeStage,
    Edit,
    Effect,
    MoveRequirement,
    MoveStage,
    RequirementRule,
    RestorePipeline,
    RestoreRequirement,
    RestoreStage,
    StageRule,
)
from rider.reads.deal import Deal
from rider.service.playbook_edits import edit
from tests.torture.life import Life

T = TypeVar("T")
ANY = st.integers(0, 99)
STAYS = ("Prospect", "Discovery", "Commit", "Won")
"""Stages that files of a CRM name, so they stay; they may be moved and ask for other things."""


class Editing(Life):
    """What a rep does to playbooks."""

    @rule(of=ANY, place=st.integers(0, 6), asks=st.integers(0, 2))
    def add_a_stage(self, of: int, place: int, asks: int) -> None:
        count = sum(len(p.stages) + len(p.archived) for p in self.ladders)
        rules = tuple(RequirementRule(f"Thing {n}", names_person=False) for n in range(asks))
        self._edit(AddStage(self._ladder(of).id, place, StageRule(f"Pilot {count}"), rules))

    @rule(of=ANY, which=ANY, place=st.integers(0, 6), back=st.booleans())
    def move_or_restore_a_stage(self, of: int, which: int, place: int, back: bool) -> None:
        ladder = self._ladder(of)
        among = ladder.archived if back and ladder.archived else ladder.stages
        stage = _one(among, which)
        kind = RestoreStage if stage in ladder.archived else MoveStage
        self._edit(kind(stage.id, place))

    @rule(of=ANY, which=ANY, days=st.integers(0, 30), qualified=st.booleans())
    def change_a_stage(self, of: int, which: int, days: int, qualified: bool) -> None:
        stage = _one(self._ladder(of).stages, which)
        self._edit(ChangeStage(stage.id, StageRule(stage.name, days, qualified)))

    @rule(of=ANY, which=ANY)
    def archive_a_stage(self, of: int, which: int) -> None:
        among = [s for s in self._ladder(of).stages if s.name not in STAYS]
        if among:
            self._edit(ArchiveStage(_one(among, which).id))

    @rule(of=ANY, which=ANY, place=st.integers(0, 4), form=st.sampled_from(Form), waivable=st.booleans())
    def ask_for_more(self, of: int, which: int, place: int, form: Form, waivable: bool) -> None:
        stage = _one(self._ladder(of).stages, which)
        title = f"Another {form} for {len(stage.requirements)}"
        asked = RequirementRule(title, form=form, names_person=False, waivable=waivable)
        self._edit(AddRequirement(stage.id, place, asked))

    @rule(
        of=ANY,
        which=ANY,
        grade=st.sampled_from(Grade),
        life=st.none() | st.sampled_from([1, 30, 90]),
        flags=st.tuples(st.booleans(), st.booleans()),
    )
    def ask_otherwise(
        self, of: int, which: int, grade: Grade, life: int | None, flags: tuple[bool, bool]
    ) -> None:
        asked = _one(_asked(self._ladder(of)), which)
        said = RequirementRule(
            asked.title, asked.hint, asked.form, grade, flags[0], flags[1], life, asked.momentum
        )
        self._edit(ChangeRequirement(asked.id, said))

    @rule(of=ANY, which=ANY, place=st.integers(0, 3))
    def order_what_is_asked_for(self, of: int, which: int, place: int) -> None:
        self._edit(MoveRequirement(_one(_asked(self._ladder(of)), which).id, place))

    @rule(of=ANY, which=ANY, back=st.booleans())
    def ask_for_less_or_again(self, of: int, which: int, back: bool) -> None:
        book = _one(self.reader.playbooks(), of)
        if back and book.archived_requirements:
            self._edit(RestoreRequirement(_one(book.archived_requirements, which).id))
        elif _asked(book.pipeline):
            self._edit(ArchiveRequirement(_one(_asked(book.pipeline), which).id))

    @rule()
    def archive_or_restore_a_playbook(self) -> None:
        ladder = next(one for one in self.ladders if one.name != "New business")  # files lead to that one
        self._edit(RestorePipeline(ladder.id) if ladder.is_archived else ArchivePipeline(ladder.id))

    # ---- how it is checked

    def _ladder(self, of: int) -> Pipeline:
        return _one(self.ladders, of)

    def _edit(self, wanted: Edit) -> None:
        """Edit a playbook: it comes as it was told, whether that is a refusal or other gates."""
        told, before = self.reader.playbook_effect(wanted), self._gates()
        was_restless, self.restless = self.restless, False
        done = self.do(lambda: edit(self.store, wanted))
        if isinstance(done, Change):
            assert told.refusal == ""
            self._came_as_told(told, before)
            self.figures.found("playbooks edited in lives of a rep, as it was told before")
        else:
            assert str(done) == told.refusal
        self.restless = was_restless
        if self.restless and isinstance(done, Change) and done.span is not None:
            self.undo_and_redo()

    def _gates(self) -> dict[tuple[str, str], tuple[bool, str]]:
        """Return of each deal in flight, and each stage ahead of it, whether it could enter, by their ids."""
        found = {}
        for deal in self._in_flight():
            ladder, here = deal.pipeline, deal.pipeline.stage(deal.position.stage_id).position
            for stage in ladder.stages[here + 1 :]:
                is_open = not gate.missing(ladder, stage, deal.held, self.clock.now())
                found[deal.id, stage.id] = is_open, stage.name
        return found

    def _in_flight(self) -> list[Deal]:
        every = (self.reader.deal(deal_id) for deal_id in self.deals)
        return [d for d in every if d.archived_at is None and d.position.shown_outcome == "open"]

    def _came_as_told(self, told: Effect, before: dict[tuple[str, str], tuple[bool, str]]) -> None:
        after = self._gates()
        both = before.keys() & after.keys()
        opened = sorted((key[0], after[key][1]) for key in both if after[key][0] > before[key][0])
        closed = sorted((key[0], before[key][1]) for key in both if after[key][0] < before[key][0])
        assert sorted((t.deal_id, t.gate) for t in told.opens) == opened
        assert sorted((t.deal_id, t.gate) for t in told.closes) == closed
        assert not opened or told.loosens


def _asked(pipeline: Pipeline) -> list[Requirement]:
    return [r for s in pipeline.stages for r in s.requirements]


def _one(among: Sequence[T], which: int) -> T:
    return among[which % len(among)]
