# SPDX-License-Identifier: MIT
"""A playbook as tests edit it: by the names of its stages and the titles of its requirements."""

from rider.domain.playbook import Form, Requirement, Stage
from rider.domain.playbook_edits import Edit, Effect, Playbook, RequirementRule
from rider.reads.reader import Reader
from rider.store.engine import Store

NEW_BUSINESS = "New business"
SPONSOR = RequirementRule("A sponsor speaks for us in the house", form=Form.STATEMENT)
PILOT = RequirementRule("The pilot was run to its end with their team", form=Form.OCCASION)


def book(store: Store, name: str = NEW_BUSINESS) -> Playbook:
    """Return a playbook by its name."""
    return next(b for b in Reader(store.folder, store.clock).playbooks() if b.pipeline.name == name)


def stage(store: Store, name: str, of: str = NEW_BUSINESS) -> Stage:
    """Return a stage of a playbook, also an archived one."""
    pipeline = book(store, of).pipeline
    return next(s for s in (*pipeline.stages, *pipeline.archived) if s.name == name)


def asked(store: Store, title: str) -> Requirement:
    """Return a requirement whose title begins so, also an archived one."""
    one = book(store)
    every = (r for s in (*one.pipeline.stages, *one.pipeline.archived) for r in s.requirements)
    return next(r for r in (*every, *one.archived_requirements) if r.title.startswith(title))


def rule_of(requirement: Requirement) -> RequirementRule:
    """Return the rule of a requirement."""
    return RequirementRule(**{name: getattr(requirement, name) for name in RequirementRule._fields})


def names(store: Store, of: str = NEW_BUSINESS) -> list[str]:
    """Return the stages of a ladder in their order."""
    return [s.name for s in book(store, of).pipeline.stages]


def looked(store: Store, edit: Edit) -> Effect:
    """Return what an edit would do."""
    return Reader(store.folder, store.clock).playbook_effect(edit)
