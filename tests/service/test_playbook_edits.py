# SPDX-License-Identifier: MIT
"""Playbooks are edited by events: what each edit does to gates and deals, and that it can be taken back."""

from collections.abc import Callable

import pytest

from rider.clock import SteppedClock
from rider.domain.day import DAY_MS
from rider.domain.deal import Change
from rider.domain.errors import GateClosedError, RuleError
from rider.domain.playbook import Form, Grade
from rider.domain.playbook_edits import (
    AddPipeline,
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
    PipelineDraft,
    RenamePipeline,
    RequirementRule,
    RestorePipeline,
    RestoreRequirement,
    RestoreStage,
    StageDraft,
    StageRule,
    Touched,
)
from rider.domain.proof import Evidence, ProofKind
from rider.service import deals, proofs
from rider.service.check import check
from rider.service.playbook_edits import edit
from rider.service.undo import undo
from rider.store.engine import Store
from tests import builders
from tests.imported import claimed_deal
from tests.service.playbook_story import (
    NEW_BUSINESS,
    PILOT,
    SPONSOR,
    asked,
    book,
    looked,
    names,
    rule_of,
    stage,
)

DRAFT = PipelineDraft(
    "Renewals",
    (
        StageDraft(StageRule("Due")),
        StageDraft(StageRule("Talking"), (SPONSOR,)),
        StageDraft(StageRule("Won"), (PILOT,)),
    ),
)


def _state(store: Store) -> object:
    """Return every playbook as it is edited, whatever order the archived ones are in."""
    with store.work() as work:
        ask = work.session.connection().exec_driver_sql
        return [
            sorted(map(tuple, ask(sql)))
            for sql in (
                "SELECT id, name, archived_seq IS NULL FROM pipeline",
                "SELECT id, name, position, stall_days, qualified, archived_seq IS NULL FROM stage",
                "SELECT id, title, hint, position, least_grade, names_person, waivable,"
                " ifnull(shelf_life_days, 0), archived_seq IS NULL FROM requirement",
            )
        ]


def _edits(store: Store) -> list[Edit]:
    pipeline = book(store).pipeline
    quote = asked(store, "The problem in")
    return [
        AddPipeline(DRAFT),
        RenamePipeline(pipeline.id, "Bigger business"),
        ArchivePipeline(book(store, "Short cycle").id),
        AddStage(pipeline.id, 2, StageRule("Pilot", 21), (PILOT, SPONSOR)),
        ChangeStage(stage(store, "Validation").id, StageRule("Proof “of” \\ need", 7, True)),
        MoveStage(stage(store, "Proposal").id, 2),
        ArchiveStage(stage(store, "Validation").id),
        AddRequirement(stage(store, "Validation").id, 0, SPONSOR),
        AddRequirement(stage(store, "Validation").id, 3, SPONSOR),
        ChangeRequirement(quote.id, rule_of(quote)._replace(least_grade=Grade.CLAIM, waivable=True)),
        ChangeRequirement(
            quote.id, rule_of(quote)._replace(title="Their words: “it \\ hurts”", shelf_life_days=30)
        ),
        MoveRequirement(quote.id, 2),
        ArchiveRequirement(quote.id),
    ]


@pytest.mark.parametrize("number", range(13))
def test_each_edit_is_recorded_undone_and_done_again(store: Store, number: int) -> None:
    wanted = _edits(store)[number]
    assert looked(store, wanted).refusal == ""
    before = _state(store)
    done = edit(store, wanted)
    after = _state(store)
    assert after != before
    assert done.name == "the change of the playbook"
    assert done.span is not None
    assert check(store.folder.database) == []
    back = undo(store, done.span, done.name)
    if number not in (0, 3, 7, 8):  # what was added stays, archived
        assert _state(store) == before
    assert check(store.folder.database) == []
    assert back.span is not None
    undo(store, back.span, back.name)
    assert _state(store) == after
    assert check(store.folder.database) == []


def test_what_was_added_is_in_no_ladder_once_it_is_undone(store: Store) -> None:
    before = book(store).pipeline.stages
    for wanted in (_edits(store)[number] for number in (3, 7, 8)):
        done = edit(store, wanted)
        assert done.span is not None
        undo(store, done.span)
        assert [(s.id, s.position, s.requirements) for s in book(store).pipeline.stages] == [
            (s.id, s.position, s.requirements) for s in before
        ]


# -- what an edit would do to the deals in flight


def _names(touched: tuple[Touched, ...]) -> list[tuple[str, str]]:
    return [(one.name, one.gate) for one in touched]


@pytest.fixture
def flight(store: Store) -> dict[str, str]:
    """Let deals stand in stages, one of them with all that the next gate wants, and one with half of it."""
    known = {name: builders.deal(store, name) for name in ("Bare", "Half", "Ready")}
    known |= {name: builders.deal(store, name, in_stage=name) for name in ("Validation", "Commit")}
    builders.prove(store, known["Ready"], "Discovery", "Validation")
    fit, agreed = builders.evidence_for(store, "Discovery")
    assert agreed.person is not None
    proofs.record(store, known["Half"], [fit])
    return known


def test_what_is_asked_for_no_longer_opens_the_gate_for_deals_that_had_all_else(
    store: Store, flight: dict[str, str]
) -> None:
    told = looked(store, ArchiveRequirement(asked(store, "A person at the buyer").id))
    assert told.refusal == ""
    assert _names(told.opens) == [("Half", "Discovery")]
    assert told.closes == told.stands_unproven == ()
    assert told.loosens
    (touched,) = told.opens
    assert (touched.deal_id, touched.account, touched.stage) == (flight["Half"], "Hafen Terminal", "Prospect")
    with pytest.raises(GateClosedError):
        deals.move(store, flight["Half"], stage(store, "Discovery").id)
    edit(store, ArchiveRequirement(asked(store, "A person at the buyer").id))
    deals.move(store, flight["Half"], stage(store, "Discovery").id)
    assert check(store.folder.database) == []


def test_one_thing_more_closes_the_gate_and_deals_beyond_it_stand_unproven(
    store: Store, flight: dict[str, str]
) -> None:
    wanted = AddRequirement(stage(store, "Discovery").id, 0, SPONSOR)
    told = looked(store, wanted)
    assert _names(told.closes) == [("Ready", "Discovery"), ("Ready", "Validation")]
    assert _names(told.stands_unproven) == [("Commit", "Discovery"), ("Validation", "Discovery")]
    assert (told.opens, told.loosens) == ((), False)
    edit(store, wanted)
    with pytest.raises(GateClosedError, match="Missing: A sponsor speaks for us"):
        deals.move(store, flight["Ready"], stage(store, "Discovery").id)
    assert check(store.folder.database) == []


def test_a_stage_that_goes_opens_the_gates_beyond_it_and_one_that_comes_closes_them(
    store: Store, flight: dict[str, str]
) -> None:
    builders.prove(store, flight["Half"], "Validation", "Proposal")
    told = looked(store, ArchiveStage(stage(store, "Discovery").id))
    assert told.refusal == ""
    assert _names(told.opens) == [("Half", "Validation"), ("Half", "Proposal")]
    assert told.loosens
    edit(store, ArchiveStage(stage(store, "Discovery").id))
    deals.move(store, flight["Half"], stage(store, "Proposal").id)
    back = looked(store, RestoreStage(stage(store, "Discovery").id, 1))
    assert _names(back.stands_unproven) == [("Half", "Discovery")]
    assert back.loosens is False
    pilot = looked(store, AddStage(book(store).id, 4, StageRule("Pilot"), (PILOT,)))
    assert _names(pilot.stands_unproven) == []
    assert check(store.folder.database) == []


def test_a_higher_grade_and_a_shorter_life_close_and_the_way_back_opens(
    store: Store, flight: dict[str, str], clock: SteppedClock
) -> None:
    fits = asked(store, "Fits who")
    for rule in (rule_of(fits)._replace(least_grade=Grade.FACT), rule_of(fits)._replace(shelf_life_days=3)):
        clock.at += 4 * DAY_MS if rule.shelf_life_days else 0
        told = looked(store, ChangeRequirement(fits.id, rule))
        assert _names(told.closes) == [("Ready", "Discovery"), ("Ready", "Validation")]
        assert {name for name, _ in _names(told.stands_unproven)} == {"Commit", "Validation"}
        edit(store, ChangeRequirement(fits.id, rule))
        back = looked(store, ChangeRequirement(fits.id, rule_of(fits)))
        assert _names(back.opens) == [("Ready", "Discovery"), ("Ready", "Validation")]
        assert back.loosens
        edit(store, ChangeRequirement(fits.id, rule_of(fits)))
    assert check(store.folder.database) == []


def test_a_waiver_that_was_given_holds_when_none_can_be_given_any_more(
    store: Store, flight: dict[str, str]
) -> None:
    agreed = asked(store, "A person at the buyer")
    edit(store, ChangeRequirement(agreed.id, rule_of(agreed)._replace(waivable=True)))
    waiver = Evidence(agreed.id, "They never talk before the tender is open", ProofKind.WAIVER)
    proofs.record(store, flight["Half"], [waiver])
    told = looked(store, ChangeRequirement(agreed.id, rule_of(agreed)))
    assert (told.closes, told.stands_unproven, told.loosens) == ((), (), False)
    edit(store, ChangeRequirement(agreed.id, rule_of(agreed)))
    with pytest.raises(RuleError, match="waive"):
        proofs.record(store, flight["Bare"], [waiver])
    deals.move(store, flight["Half"], stage(store, "Discovery").id)
    assert check(store.folder.database) == []


def test_a_record_says_of_each_edit_whether_it_loosened(store: Store) -> None:
    for wanted in _edits(store)[1:]:
        done = edit(store, wanted)
        assert done.span is not None
        with store.work() as work:
            said = work.session.connection().exec_driver_sql(
                "SELECT kind FROM event WHERE seq >= ? AND instr(body, '\"loosens\":true')",
                (done.span.first,),
            )
            loosened = [kind for (kind,) in said]
        undo(store, done.span)
        is_loose = isinstance(wanted, ArchiveStage | ArchiveRequirement) or (
            isinstance(wanted, ChangeRequirement) and wanted.rule.waivable
        )
        assert bool(loosened) is is_loose, wanted


def test_many_playbooks_edited_in_one_go_are_told_with_their_deals(
    store: Store, flight: dict[str, str]
) -> None:
    edit(store, AddPipeline(DRAFT))
    renewals, new = book(store, "Renewals"), book(store)
    assert names(store, "Renewals") == ["Due", "Talking", "Won"]
    assert renewals.deals == {}
    assert {new.pipeline.stage(i).name: n for i, n in new.deals.items()} == {
        "Prospect": 3, "Validation": 1, "Commit": 1,
    }  # fmt: skip
    made = builders.deal(store, "Renewal", pipeline_id=renewals.id)
    with pytest.raises(GateClosedError, match="A sponsor speaks"):
        deals.move(store, made, renewals.pipeline.stages[1].id)


# -- what is refused


def _refused_playbooks(store: Store) -> list[tuple[Edit, str]]:
    new, short = book(store), book(store, "Short cycle")
    bare = StageDraft(StageRule("Next"))
    return [
        (RenamePipeline(new.id, " "), "Give the playbook a name."),
        (
            RenamePipeline(new.id, "Short cycle"),
            "There is a playbook “Short cycle” already. Choose another name.",
        ),
        (RenamePipeline(new.id, "x" * 61), "longer than 60 letters"),
        (RenamePipeline(new.id, "a\nb"), "holds a sign that cannot be shown"),
        (RenamePipeline("f" * 32, "X"), "not in the playbook any more"),
        (ArchivePipeline(new.id), "“New business” still has 5 deals (Bare, Commit, Half and 2 more)."),
        (RestorePipeline(short.id), "“Short cycle” is in use already."),
        (AddPipeline(DRAFT._replace(name="Short cycle")), "There is a playbook “Short cycle” already."),
        (AddPipeline(DRAFT._replace(stages=DRAFT.stages[:2])), "needs two stages at the least"),
        (AddPipeline(DRAFT._replace(stages=(bare, *DRAFT.stages))), "“Due” asks for nothing."),
    ]


def _refused_stages(store: Store) -> list[tuple[Edit, str]]:
    new, rule = book(store), StageRule("Pilot")
    prospect, _, validation, proposal, commit, won = new.pipeline.stages
    return [
        (AddStage(new.id, 0, rule, (PILOT,)), "A stage has its place after “Prospect” and before Won."),
        (AddStage(new.id, 6, rule, (PILOT,)), "A stage has its place after “Prospect” and before Won."),
        (AddStage(new.id, 2, rule, ()), "“Pilot” asks for nothing."),
        (AddStage(new.id, 2, StageRule("Commit"), (PILOT,)), "There is a stage “Commit” already"),
        (AddStage(new.id, 2, StageRule(""), (PILOT,)), "Give the stage a name."),
        (AddStage(new.id, 2, StageRule("Pilot", 0), (PILOT,)), "from 1 to 3650"),
        (
            AddStage(new.id, 2, rule, (PILOT, PILOT)),
            "asks for “The pilot was run to its end with their team” twice",
        ),
        (ChangeStage(commit.id, StageRule("Proposal")), "There is a stage “Proposal” already"),
        (MoveStage(prospect.id, 1), "Deals are born in “Prospect”, so it stays the first stage."),
        (MoveStage(won.id, 1), "“Won” ends the ladder, so it stays where it is."),
        (MoveStage(commit.id, 0), "A stage has its place after “Prospect” and before Won."),
        (MoveStage(commit.id, 5), "A stage has its place after “Prospect” and before Won."),
        (
            MoveStage(proposal.id, 2),
            "4 deals (Bare, Half, Ready and 1 more) stand in “Proposal” or before it, and would have other",
        ),
        (ArchiveStage(prospect.id), "Deals are born in “Prospect”"),
        (ArchiveStage(won.id), "“Won” ends the ladder"),
        (ArchiveStage(validation.id), "One deal (Validation) stands in “Validation”. Move it first."),
        (RestoreStage(commit.id, 2), "“Commit” is in use already."),
    ]


def _refused_requirements(store: Store) -> list[tuple[Edit, str]]:
    prospect, discovery, *_, won = book(store).pipeline.stages
    fits, signed = asked(store, "Fits who"), won.requirements[0]
    return [
        (AddRequirement(prospect.id, 0, SPONSOR), "the first stage: it cannot ask for proof"),
        (AddRequirement(discovery.id, 3, SPONSOR), "“Discovery” has no such place."),
        (AddRequirement(discovery.id, 0, RequirementRule(" ")), "Say what the buyer must have done or said."),
        (
            AddRequirement(discovery.id, 0, rule_of(fits)),
            "“Discovery” asks for “Fits who we sell to” already.",
        ),
        (
            ChangeRequirement(fits.id, rule_of(fits)._replace(form=Form.QUOTE)),
            "The form of “Fits who we sell to” stays.",
        ),
        (
            ChangeRequirement(fits.id, rule_of(fits)._replace(shelf_life_days=0)),
            "stays fresh for 1 to 3650 days",
        ),
        (ChangeRequirement(fits.id, rule_of(fits)._replace(hint="x" * 601)), "longer than 600 letters"),
        (MoveRequirement(fits.id, 2), "“Discovery” has no such place."),
        (ArchiveRequirement(signed.id), "is all that “Won” asks for, and a stage asks for one thing"),
        (RestoreRequirement(fits.id), "“Fits who we sell to” is asked for already."),
    ]


@pytest.mark.parametrize("refused", [_refused_playbooks, _refused_stages, _refused_requirements])
def test_what_cannot_be_is_refused_with_a_sentence_and_changes_nothing(
    store: Store, flight: dict[str, str], refused: Callable[[Store], list[tuple[Edit, str]]]
) -> None:
    before = _state(store)
    for wanted, sentence in refused(store):
        told = looked(store, wanted)
        assert sentence in told.refusal, (wanted, told.refusal)
        assert told == Effect(told.refusal, veiled=told.veiled)
        with pytest.raises(RuleError) as refusal:
            edit(store, wanted)
        assert str(refusal.value) == told.refusal
    assert _state(store) == before


def test_what_is_archived_is_edited_only_once_it_is_restored(store: Store) -> None:
    validation, fits = stage(store, "Validation"), asked(store, "Fits who")
    edit(store, ArchiveStage(validation.id))
    edit(store, ArchiveRequirement(fits.id))
    quote = asked(store, "The problem in")
    for wanted in (
        ChangeStage(validation.id, StageRule("X")),
        MoveStage(validation.id, 1),
        ArchiveStage(validation.id),
        AddRequirement(validation.id, 0, SPONSOR),
        ArchiveRequirement(quote.id),
        ChangeRequirement(quote.id, rule_of(quote)),
        ChangeRequirement(fits.id, rule_of(fits)),
        ArchiveRequirement(fits.id),
        MoveRequirement(fits.id, 0),
    ):
        assert looked(store, wanted).refusal.endswith("is archived. Restore it first.")
    edit(store, ArchivePipeline(book(store, "Short cycle").id))
    short = book(store, "Short cycle")
    first = short.pipeline.stages[1]
    assert looked(store, MoveStage(first.id, 1)).refusal == "“Short cycle” is archived. Restore it first."
    assert looked(store, ArchivePipeline(book(store).id)).refusal == (
        "“New business” is the only playbook in use, so it stays. Add another one first."
    )


def test_an_edit_that_changes_nothing_writes_nothing(store: Store) -> None:
    fits, commit = asked(store, "Fits who"), stage(store, "Commit")
    for wanted in (
        RenamePipeline(book(store).id, f" {NEW_BUSINESS} "),
        ChangeStage(commit.id, StageRule(commit.name, commit.stall_days, commit.qualified)),
        MoveStage(commit.id, 4),
        ChangeRequirement(fits.id, rule_of(fits)),
        MoveRequirement(fits.id, 0),
    ):
        done = edit(store, wanted)
        assert done == Change(playbook_id=book(store).id)


def test_a_ladder_can_be_turned_where_every_deal_is_beyond_it(store: Store) -> None:
    builders.deal(store, "Far", in_stage="Commit")
    assert looked(store, MoveStage(stage(store, "Proposal").id, 2)).refusal == ""
    edit(store, MoveStage(stage(store, "Proposal").id, 2))
    assert names(store) == ["Prospect", "Discovery", "Proposal", "Validation", "Commit", "Won"]
    assert "One deal (Far) stands in" in looked(store, MoveStage(stage(store, "Commit").id, 2)).refusal
    assert check(store.folder.database) == []


def test_an_edit_that_was_built_upon_is_not_undone(store: Store) -> None:
    quote = asked(store, "The problem in")
    first = edit(store, ChangeRequirement(quote.id, rule_of(quote)._replace(shelf_life_days=30)))
    edit(store, ChangeRequirement(quote.id, rule_of(quote)._replace(shelf_life_days=60)))
    added = edit(store, AddStage(book(store).id, 2, StageRule("Pilot"), (PILOT,)))
    builders.climb(store, builders.deal(store, "Climber"), "Pilot")
    assert first.span is not None
    assert added.span is not None
    with pytest.raises(RuleError, match="changed there since"):
        undo(store, first.span)
    with pytest.raises(RuleError, match="a stage that deals stand in or claim stays"):
        undo(store, added.span)
    assert check(store.folder.database) == []


def test_a_deal_that_claims_another_stage_counts_in_both_and_once_in_the_playbook(store: Store) -> None:
    builders.deal(store, "Plain", in_stage="Discovery")
    claimed_deal(store, "Claimer", stage="Validation")
    counted = book(store)
    first, validation = counted.pipeline.first.id, stage(store, "Validation").id
    assert (counted.deals[first], counted.deals[validation]) == (1, 1)
    assert counted.in_flight == 2
