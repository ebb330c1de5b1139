# SPDX-License-Identifier: MIT
"""Which edits of a playbook are refused, each with a sentence: for words, places, and deals in the way."""

import unicodedata
from collections.abc import Collection, Iterable, Sequence

from rider.domain.playbook import Pipeline, Requirement, Stage, StageKind, turned
from rider.domain.playbook_applied import applied, drafted, unwritten
from rider.domain.playbook_edits import (
    LONGEST_HINT,
    LONGEST_NAME,
    LONGEST_TITLE,
    MOST_DAYS,
    MOST_REQUIREMENTS,
    MOST_STAGES,
    AddPipeline,
    AddRequirement,
    AddStage,
    ArchivePipeline,
    ArchiveRequirement,
    ArchiveStage,
    ChangeRequirement,
    ChangeStage,
    Edit,
    InFlight,
    MoveRequirement,
    MoveStage,
    PipelineDraft,
    PipelineEdit,
    Playbook,
    RenamePipeline,
    RequirementEdit,
    RequirementRule,
    RestorePipeline,
    RestoreRequirement,
    RestoreStage,
    StageEdit,
    StageRule,
)
from rider.domain.said import Said

GONE = "That is not in the playbook any more. Reload the page and try again."


def found(books: Iterable[Playbook], edit: Edit) -> Playbook | None:
    """Return the playbook that an edit is about; None for a new one, and where there is none."""
    if isinstance(edit, AddPipeline):
        return None
    for book in books:
        if isinstance(edit, PipelineEdit | AddStage):
            is_here = book.id == edit.pipeline_id
        elif isinstance(edit, StageEdit | AddRequirement):
            is_here = _stage(book.pipeline, edit.stage_id) is not None
        else:
            is_here = book.requirement(edit.requirement_id) is not None
        if is_here:
            return book
    return None


def refusal(books: Sequence[Playbook], edit: Edit, deals: Collection[InFlight]) -> str:
    """Return why an edit is refused as a sentence, nothing where it is allowed.

    `deals` are those in flight of the edited playbook.
    """
    book = found(books, edit)
    if isinstance(edit, AddPipeline):
        return _name_of_playbook(books, None, edit.draft.name) or draft_fault(edit.draft)
    if book is None:
        return GONE
    if isinstance(edit, PipelineEdit):
        return _of_pipeline(books, book, edit, deals)
    if book.pipeline.is_archived:
        return Said("“{pipeline}” is archived. Restore it first.", pipeline=book.pipeline.name)
    if isinstance(edit, StageEdit):
        return _of_stage(book, edit, deals)
    return _of_requirement(book, edit)


def named(deals: Collection[InFlight]) -> str:
    """Return how many deals there are and which, as a part of a sentence; only how many without names."""
    names = sorted(deal.name for deal in deals if deal.name)
    if not names:
        return "one deal" if len(deals) == 1 else f"{len(deals)} deals"
    if len(names) == 1:
        return f"one deal ({names[0]})"
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return f"{len(names)} deals ({', '.join(names[:3])}{more})"


def free_name(name: str, taken: Collection[str]) -> str:
    """Return a name for a new playbook: its own one, or with the next number behind it where it is taken."""
    wanted, number = name.strip(), 2
    found = wanted
    while found in taken:
        found, number = f"{wanted[: LONGEST_NAME - len(str(number)) - 1]} {number}", number + 1
    return found


# -- words


def _text(what: str, text: str, longest: int) -> str:
    if any(unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp") for letter in text.strip()):
        return Said("{what} holds a sign that cannot be shown. Type it anew, on one line.", what=what)
    if len(text.strip()) > longest:
        return Said("{what} is longer than {longest} letters. Shorten it.", what=what, longest=longest)
    return ""


def _name_of_playbook(books: Iterable[Playbook], book: Playbook | None, name: str) -> str:
    if not name.strip():
        return "Give the playbook a name."
    for other in books:
        if (book is None or other.id != book.id) and other.pipeline.name == name.strip():
            away = ", among the archived ones" if other.pipeline.is_archived else ""
            return Said(
                "There is a playbook “{strip}” already{away}. Choose another name.",
                strip=name.strip(),
                away=away,
            )
    return _text("The name of the playbook", name, LONGEST_NAME)


def stage_fault(rule: StageRule, others: Iterable[Stage] = ()) -> str:
    """Return what is wrong with the rule of a stage, nothing if all is well."""
    name = rule.name.strip()
    if not name:
        return "Give the stage a name."
    for other in others:
        if other.name == name:
            return Said(
                "There is a stage “{name}” already, perhaps an archived one. Choose another name.", name=name
            )
    if not 1 <= rule.stall_days <= MOST_DAYS:
        return Said(
            "{name}: say after how many days a deal stalls, from 1 to {most_days}.",
            name=name,
            most_days=MOST_DAYS,
        )
    return _text("The name of the stage", name, LONGEST_NAME)


def requirement_fault(rule: RequirementRule) -> str:
    """Return what is wrong with the rule of a requirement, nothing if all is well."""
    title, life = rule.title.strip(), rule.shelf_life_days
    if not title:
        return "Say what the buyer must have done or said."
    if life is not None and not 1 <= life <= MOST_DAYS:
        return Said(
            "{title}: a proof stays fresh for 1 to {most_days} days, or for good.",
            title=title,
            most_days=MOST_DAYS,
        )
    return _text("The requirement", title, LONGEST_TITLE) or _text(
        f"What explains “{title}”", rule.hint, LONGEST_HINT
    )


def draft_fault(draft: PipelineDraft) -> str:
    """Return what is wrong with a playbook that is not there yet, but for its name."""
    pipeline = drafted(draft, unwritten())
    if len(draft.stages) > MOST_STAGES:
        return Said(
            "A playbook has {most_stages} stages at the most; this one has {stages}.",
            most_stages=MOST_STAGES,
            stages=len(draft.stages),
        )
    if len(draft.stages) < 3:
        return "A playbook needs two stages at the least, and what Won asks for."
    if pipeline.first.requirements:
        return Said(
            "Deals are born in “{first}”, the first stage: it cannot ask for proof.",
            first=pipeline.first.name,
        )
    faults = (
        stage_fault(one.rule, pipeline.stages[:place]) or _asked_fault(one.rule.name, place, one.requirements)
        for place, one in enumerate(draft.stages)
    )
    return next((fault for fault in faults if fault), "") or _text("The name", draft.name, LONGEST_NAME)


def _asked_fault(name: str, place: int, rules: Sequence[RequirementRule]) -> str:
    if place and not rules:
        return Said(
            "“{name}” asks for nothing. Say what the buyer must have done before a deal enters it.", name=name
        )
    if len(rules) > MOST_REQUIREMENTS:
        return Said(
            "“{name}” asks for more than {most_requirements} things. Take some of them out.",
            name=name,
            most_requirements=MOST_REQUIREMENTS,
        )
    titles = [rule.title.strip() for rule in rules]
    for place_of, title in enumerate(titles):
        if title and title in titles[:place_of]:
            return Said("“{name}” asks for “{title}” twice. Take one of them out.", name=name, title=title)
    return next((fault for rule in rules if (fault := requirement_fault(rule))), "")


# -- whole playbooks


def _of_pipeline(
    books: Sequence[Playbook],
    book: Playbook,
    edit: RenamePipeline | ArchivePipeline | RestorePipeline,
    deals: Collection[InFlight],
) -> str:
    name, is_archived = book.pipeline.name, book.pipeline.is_archived
    if isinstance(edit, RenamePipeline):
        return _name_of_playbook(books, book, edit.name)
    if isinstance(edit, RestorePipeline):
        return "" if is_archived else Said("“{name}” is in use already.", name=name)
    if is_archived:
        return Said("“{name}” is archived already.", name=name)
    if deals:
        return Said(
            "“{name}” still has {deals}. Close them or change their playbook first.",
            name=name,
            deals=named(deals),
        )
    if all(other.pipeline.is_archived for other in books if other.id != book.id):
        return Said("“{name}” is the only playbook in use, so it stays. Add another one first.", name=name)
    return ""


# -- stages


def _of_stage(book: Playbook, edit: StageEdit, deals: Collection[InFlight]) -> str:
    pipeline = book.pipeline
    every = (*pipeline.stages, *pipeline.archived)
    if isinstance(edit, AddStage):
        return _added_stage(pipeline, edit, every)
    stage = pipeline.stage(edit.stage_id)
    if isinstance(edit, RestoreStage):
        return _restored_stage(pipeline, edit, stage)
    if stage in pipeline.archived:
        return Said("“{stage}” is archived. Restore it first.", stage=stage.name)
    if isinstance(edit, ChangeStage):
        return stage_fault(edit.rule, (s for s in every if s.id != stage.id))
    fixed = _is_fixed(pipeline, stage)
    if isinstance(edit, ArchiveStage):
        return fixed or _archived_stage(pipeline, stage, deals)
    return fixed or _place(pipeline, edit.place, len(pipeline.open_stages) - 1) or _moved(book, edit, deals)


def _stage(pipeline: Pipeline, stage_id: str) -> Stage | None:
    return next((s for s in (*pipeline.stages, *pipeline.archived) if s.id == stage_id), None)


def _place(pipeline: Pipeline, place: int, last: int) -> str:
    if 1 <= place <= last:
        return ""
    return Said("A stage has its place after “{first}” and before Won.", first=pipeline.first.name)


def _is_fixed(pipeline: Pipeline, stage: Stage) -> str:
    if stage.kind is StageKind.WON:
        return Said("“{stage}” ends the ladder, so it stays where it is.", stage=stage.name)
    if stage.id == pipeline.first.id:
        return Said(
            "Deals are born in “{stage}”, so it stays the first stage. It can be renamed.", stage=stage.name
        )
    return ""


def _added_stage(pipeline: Pipeline, edit: AddStage, every: Sequence[Stage]) -> str:
    if len(every) >= MOST_STAGES:
        return Said(
            "“{pipeline}” has {every} stages, archived ones counted. More are not possible.",
            pipeline=pipeline.name,
            every=len(every),
        )
    return (
        stage_fault(edit.rule, every)
        or _place(pipeline, edit.place, len(pipeline.open_stages))
        or _asked_fault(edit.rule.name.strip(), 1, edit.requirements)
    )


def _restored_stage(pipeline: Pipeline, edit: RestoreStage, stage: Stage) -> str:
    if stage not in pipeline.archived:
        return Said("“{stage}” is in use already.", stage=stage.name)
    if not stage.requirements:
        return Said("“{stage}” asks for nothing any more. Add a stage instead.", stage=stage.name)
    return _place(pipeline, edit.place, len(pipeline.open_stages))


def _archived_stage(pipeline: Pipeline, stage: Stage, deals: Collection[InFlight]) -> str:
    there = [d for d in deals if stage.id in (d.stage_id, d.claim_stage_id)]
    if there:
        return Said(
            "{there} in “{stage}”. Move {value} first.",
            there=_begun(named(there)),
            stage=stage.name,
            value="it" if len(there) == 1 else "them",
        )
    if len(pipeline.open_stages) <= 2:
        return Said(
            "“{pipeline}” needs two stages at the least. Add another one first.", pipeline=pipeline.name
        )
    return ""


def _begun(part: str) -> str:
    verb = "stands" if part.startswith("one ") else "stand"
    return f"{part[0].upper()}{part[1:]} {verb}"


def _moved(book: Playbook, edit: MoveStage, deals: Collection[InFlight]) -> str:
    last = turned(book.pipeline, applied(book, edit, unwritten()))
    places = {s.id: s.position for s in book.pipeline.stages}
    before = [d for d in deals if places[d.stage_id] <= last]
    if not before:
        return ""
    upto = book.pipeline.stages[last].name
    return Said(
        "{before} in “{upto}” or before it, and would have other proof to bring. The order "
        "can change once none does.",
        before=_begun(named(before)),
        upto=upto,
    )


# -- requirements


def _of_requirement(book: Playbook, edit: RequirementEdit) -> str:
    if isinstance(edit, AddRequirement):
        return _added_requirement(book, edit)
    asked = book.requirement(edit.requirement_id)
    assert asked is not None
    stage = book.pipeline.stage(asked.stage_id)
    if stage in book.pipeline.archived:
        return Said("“{stage}” is archived. Restore it first.", stage=stage.name)
    is_archived = asked in book.archived_requirements
    if isinstance(edit, RestoreRequirement):
        return "" if is_archived else Said("“{title}” is asked for already.", title=asked.title)
    if is_archived:
        return Said("“{title}” is archived. Restore it first.", title=asked.title)
    if isinstance(edit, ChangeRequirement):
        return _changed_requirement(asked, edit) or _title_taken(stage, edit.rule.title, asked.id)
    if isinstance(edit, MoveRequirement):
        last = len(stage.requirements) - 1
        return "" if 0 <= edit.place <= last else Said("“{stage}” has no such place.", stage=stage.name)
    assert isinstance(edit, ArchiveRequirement)
    if len(stage.requirements) == 1:
        return Said(
            "“{title}” is all that “{stage}” asks for, and a stage asks for one thing at the "
            "least. Add another one first, or archive the stage.",
            title=asked.title,
            stage=stage.name,
        )
    return ""


def _added_requirement(book: Playbook, edit: AddRequirement) -> str:
    stage = book.pipeline.stage(edit.stage_id)
    if stage in book.pipeline.archived:
        return Said("“{stage}” is archived. Restore it first.", stage=stage.name)
    if stage.id == book.pipeline.first.id:
        return Said(
            "Deals are born in “{stage}”, the first stage: it cannot ask for proof.", stage=stage.name
        )
    if len(stage.requirements) + len(book.archived_of(stage.id)) >= MOST_REQUIREMENTS:
        return Said(
            "“{stage}” has {most_requirements} requirements, archived ones counted. That is the most.",
            stage=stage.name,
            most_requirements=MOST_REQUIREMENTS,
        )
    if not 0 <= edit.place <= len(stage.requirements):
        return Said("“{stage}” has no such place.", stage=stage.name)
    return _title_taken(stage, edit.rule.title) or requirement_fault(edit.rule)


def _title_taken(stage: Stage, title: str, but: str = "") -> str:
    if any(r.title == title.strip() and r.id != but for r in stage.requirements):
        return Said("“{stage}” asks for “{strip}” already.", stage=stage.name, strip=title.strip())
    return ""


def _changed_requirement(asked: Requirement, edit: ChangeRequirement) -> str:
    if edit.rule.form is not asked.form:
        return Said("The form of “{title}” stays. Archive it and add another one instead.", title=asked.title)
    return requirement_fault(edit.rule)
