# SPDX-License-Identifier: MIT
"""Playbooks as TOML, out and in: see docs/playbooks.md for the format."""

import tomllib
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import TypeVar

from rider.domain.errors import InputError
from rider.domain.playbook import Form, Grade, Momentum, Pipeline, Requirement, Stage, StageKind
from rider.domain.playbook_edits import (
    MOST_REQUIREMENTS,
    MOST_STAGES,
    STALL_DAYS,
    PipelineDraft,
    RequirementRule,
    StageDraft,
    StageRule,
)
from rider.domain.playbook_rules import draft_fault

LONGEST_TEXT = 1_000_000
"""The longest text in letters that is looked at; the largest playbook takes a small part of it."""

_PLAYBOOK = ("name", "stage")
_STAGE = ("name", "kind", "stall_days", "qualified", "requirement")
_REQUIREMENT = (
    *("title", "hint", "form", "least_grade", "names_person", "waivable"),
    *("shelf_life_days", "momentum"),
)
_Kind = TypeVar("_Kind", bound=StrEnum)

Table = Mapping[str, object]

# -- out


def written(pipeline: Pipeline) -> str:
    """Return a playbook as TOML, without what is archived and without ids."""
    parts = [_lines(_pairs(name=pipeline.name))]
    for stage in pipeline.stages:
        parts.append("[[stage]]\n" + _lines(_of_stage(stage)))
        parts += ["[[stage.requirement]]\n" + _lines(_of_requirement(r)) for r in stage.requirements]
    return "\n".join(parts)


def _of_stage(stage: Stage) -> dict[str, object]:
    return _pairs(
        name=stage.name,
        kind=stage.kind.value if stage.kind is StageKind.WON else None,
        stall_days=stage.stall_days,
        qualified=stage.qualified or None,
    )


def _of_requirement(asked: Requirement) -> dict[str, object]:
    return _pairs(
        title=asked.title,
        hint=asked.hint or None,
        form=asked.form.value,
        least_grade=None if asked.least_grade is Grade.CLAIM else asked.least_grade.value,
        names_person=None if asked.names_person else False,
        waivable=asked.waivable or None,
        shelf_life_days=asked.shelf_life_days,
        momentum=asked.momentum.value if asked.momentum else None,
    )


def _pairs(**values: object) -> dict[str, object]:
    """Return what is to be written: what is left to its usual value is None here."""
    return {name: value for name, value in values.items() if value is not None}


def _lines(pairs: Table) -> str:
    return "".join(f"{name} = {_value(value)}\n" for name, value in pairs.items())


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return _quoted(value) if isinstance(value, str) else str(value)


def _quoted(text: str) -> str:
    """Return a basic string of TOML 1.0, in which control signs are escaped."""
    signs = (
        f"\\{sign}" if sign in '"\\' else f"\\u{ord(sign):04x}" if sign < " " or sign == "\x7f" else sign
        for sign in text
    )
    return f'"{"".join(signs)}"'


# -- in


def read(text: str) -> PipelineDraft:
    """Return the playbook that a TOML text describes.

    Raises:
        InputError: it describes none; the sentence names the place.
    """
    if len(text) > LONGEST_TEXT:
        raise InputError("A playbook is a short text, and this one has {text:,} letters.", text=len(text))
    try:
        table = tomllib.loads(text.removeprefix("\ufeff"))
    except tomllib.TOMLDecodeError as error:
        raise InputError(
            "This is no TOML: {error}. Correct it there, then read it again.", error=error
        ) from error
    except RecursionError as error:
        raise InputError("This is no playbook: it is nested too deeply.") from error
    draft = _playbook(table)
    if fault := draft_fault(draft):
        raise InputError(fault)
    return draft


def _playbook(table: Table) -> PipelineDraft:
    _refuse_unknown(table, _PLAYBOOK, "The playbook")
    name = _text(table, "name", "The playbook")
    stages = _tables(table, "stage", "The playbook", MOST_STAGES)
    won = [n for n, one in enumerate(stages) if one.get("kind") == StageKind.WON]
    if won != [len(stages) - 1]:
        raise InputError('The last stage, and no other, has kind = "won": it holds what Won asks for.')
    return PipelineDraft(name, tuple(_stage(one, number) for number, one in enumerate(stages, 1)))


def _stage(table: Table, number: int) -> StageDraft:
    place = f"Stage {number}"
    name = _text(table, "name", place)
    place = f"{place} (“{name}”)"
    _refuse_unknown(table, _STAGE, place)
    _one_of(table, "kind", StageKind, place)
    days = _number(table, "stall_days", place)
    rule = StageRule(name, STALL_DAYS if days is None else days, _flag(table, "qualified", False, place))
    asked = _tables(table, "requirement", place, MOST_REQUIREMENTS) if "requirement" in table else []
    return StageDraft(rule, tuple(_requirement(one, n, place) for n, one in enumerate(asked, 1)))


def _requirement(table: Table, number: int, of: str) -> RequirementRule:
    place = f"{of}, requirement {number}"
    title = _text(table, "title", place)
    place = f"{place} (“{title}”)"
    _refuse_unknown(table, _REQUIREMENT, place)
    form = _one_of(table, "form", Form, place)
    if form is None:
        raise InputError(
            "{place} says no form. Say form = with one of {form}.", place=place, form=_listed(Form)
        )
    grade = _number(table, "least_grade", place)
    if grade is not None and grade not in tuple(Grade):
        raise InputError(
            "{place}: least_grade is 1 (claim), 2 (recorded fact) or 3 (by the buyer).", place=place
        )
    return RequirementRule(
        title=title,
        hint=_text(table, "hint", place) if "hint" in table else "",
        form=form,
        least_grade=Grade(grade or Grade.CLAIM),
        names_person=_flag(table, "names_person", True, place),
        waivable=_flag(table, "waivable", False, place),
        shelf_life_days=_number(table, "shelf_life_days", place),
        momentum=_one_of(table, "momentum", Momentum, place),
    )


def _refuse_unknown(table: Table, known: Iterable[str], place: str) -> None:
    for name in table:
        if name not in known:
            raise InputError(
                "{place} says “{name}”, which is not known there. Known are {known}.",
                place=place,
                name=name,
                known=_comma(known),
            )


def _tables(table: Table, name: str, place: str, most: int) -> list[Table]:
    found = table.get(name, [])
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise InputError(
            "{place}: “{name}” is a list of tables, each under [[{name2}]].",
            place=place,
            name=name,
            name2=_heading(name),
        )
    if len(found) > most:
        raise InputError(
            "{place} has {found:,} under [[{name}]]; {most} are possible.",
            place=place,
            found=len(found),
            name=_heading(name),
            most=most,
        )
    return found


def _heading(name: str) -> str:
    return "stage" if name == "stage" else f"stage.{name}"


def _text(table: Table, name: str, place: str) -> str:
    found = table.get(name)
    if found is None or (name != "hint" and isinstance(found, str) and not found.strip()):
        raise InputError('{place} says no {name}. Say {name} = "…".', place=place, name=name)
    if not isinstance(found, str):
        raise InputError("{place}: {name} is a text between quotes.", place=place, name=name)
    return found.strip()


def _number(table: Table, name: str, place: str) -> int | None:
    found = table.get(name)
    if found is not None and (not isinstance(found, int) or isinstance(found, bool)):
        raise InputError("{place}: {name} is a whole number.", place=place, name=name)
    return found


def _flag(table: Table, name: str, usual: bool, place: str) -> bool:
    found = table.get(name, usual)
    if not isinstance(found, bool):
        raise InputError("{place}: {name} is true or false.", place=place, name=name)
    return found


def _one_of(table: Table, name: str, kind: type[_Kind], place: str) -> _Kind | None:
    found = table.get(name)
    if found is None:
        return None
    if not isinstance(found, str) or found not in tuple(kind):
        raise InputError("{place}: {name} is one of {kind}.", place=place, name=name, kind=_listed(kind))
    return kind(found)


def _listed(kind: type[StrEnum]) -> str:
    return _comma(one.value for one in kind)


def _comma(words: Iterable[str]) -> str:
    return ", ".join(words)
