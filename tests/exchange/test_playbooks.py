# SPDX-License-Identifier: MIT
"""Playbooks go out as TOML and come in again: the same, or refused with a sentence that names the place."""

import tomllib
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rider.cli import main
from rider.domain.errors import InputError
from rider.domain.playbook import Form, Grade, Momentum, Pipeline
from rider.domain.playbook_applied import drafted, unwritten
from rider.domain.playbook_edits import PipelineDraft, RequirementRule, StageDraft, StageRule
from rider.domain.playbook_rules import draft_fault
from rider.exchange.playbooks import read, written
from rider.file import DataFolder
from rider.paths import resource
from rider.reads.reader import Reader
from rider.service.session import open_rider
from rider.store.engine import Store
from tests import builders

SHIPPED = ("new_business.toml", "short_cycle.toml")


def _as_draft(pipeline: Pipeline) -> PipelineDraft:
    rules = RequirementRule._fields
    return PipelineDraft(
        pipeline.name,
        tuple(
            StageDraft(
                StageRule(s.name, s.stall_days, s.qualified),
                tuple(RequirementRule(*(getattr(r, name) for name in rules)) for r in s.requirements),
            )
            for s in pipeline.stages
        ),
    )


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_playbook_comes_back_as_it_went_out(name: str) -> None:
    text = resource("playbooks", name).read_text(encoding="utf-8")
    first = read(text)
    again = written(drafted(first, unwritten()))
    assert read(again) == first
    assert tomllib.loads(again) == {
        **tomllib.loads(text),
        "stage": [{"stall_days": 14, **stage} for stage in tomllib.loads(text)["stage"]],
    }


@pytest.mark.parametrize("name", ["New business", "Short cycle"])
def test_what_a_file_holds_is_what_the_shipped_text_says(store: Store, name: str) -> None:
    ladder = builders.ladder(store, name)
    assert read(written(ladder)) == _as_draft(ladder)


_SIGNS = st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"))
_WORDS = st.text(_SIGNS, min_size=1, max_size=30).map(str.strip).filter(bool)
_RULES = st.builds(
    RequirementRule,
    title=_WORDS,
    hint=st.just("") | _WORDS,
    form=st.sampled_from(Form),
    least_grade=st.sampled_from(Grade),
    names_person=st.booleans(),
    waivable=st.booleans(),
    shelf_life_days=st.none() | st.integers(1, 3650),
    momentum=st.none() | st.sampled_from(Momentum),
)
_ASKED = st.lists(_RULES, min_size=1, max_size=3, unique_by=lambda rule: rule.title)
_STAGES = st.lists(
    st.tuples(st.builds(StageRule, _WORDS, st.integers(1, 3650), st.booleans()), _ASKED),
    min_size=3,
    max_size=5,
    unique_by=lambda one: one[0].name,
)


@given(_WORDS, _STAGES)
def test_any_playbook_comes_back_as_it_went_out(
    name: str, stages: list[tuple[StageRule, list[RequirementRule]]]
) -> None:
    drafts = (StageDraft(rule, tuple(asked) if place else ()) for place, (rule, asked) in enumerate(stages))
    draft = PipelineDraft(name, tuple(drafts))
    assert draft_fault(draft) == ""
    assert read(written(drafted(draft, unwritten()))) == draft


def _text(*, stage: str = "", asked: str = "", top: str = 'name = "Renewals"', end: str = "") -> str:
    return f"""{top}
[[stage]]
name = "Due"
{stage}
[[stage]]
name = "Talking"
[[stage.requirement]]
title = "They want to go on"
form = "quote"
{asked}
[[stage]]
name = "Won"
kind = "won"
[[stage.requirement]]
title = "Signed"
form = "document"
{end}
"""


MANY_STAGES = "".join(f'[[stage]]\nname = "S{n}"\n' for n in range(10_000))
MANY_ASKED = "".join(f'[[stage.requirement]]\ntitle = "T{n}"\nform = "quote"\n' for n in range(41))
FAULTS = {
    "no TOML": ("name = Renewals", r"no TOML: .*line 1, column 8"),
    "nothing": ("", r"The playbook says no name. Say name = "),
    "a table nested without end": ("a = " + "[" * 100_000, "no playbook: it is nested too deeply|no TOML"),
    "far too long": ("#" * 1_000_001, r"a short text, and this one has 1,000,001 letters"),
    "no stage": ('name = "X"', "The last stage, and no other, has kind"),
    "no Won": (_text().replace('kind = "won"', ""), "The last stage, and no other, has kind"),
    "Won in the midst": (_text(stage='kind = "won"'), "The last stage, and no other, has kind"),
    "stages that are none": (
        'name = "X"\nstage = 3',
        "“stage” is a list of tables, each under \\[\\[stage\\]\\]",
    ),
    "stages of another kind": ('name = "X"\nstage = ["a"]', "“stage” is a list of tables"),
    "a name that is a number": (_text(top="name = 3"), "The playbook: name is a text between quotes"),
    "a name without letters": (_text(top='name = " "'), "The playbook says no name"),
    "a name with a control sign": (_text(top='name = "a\\u0007b"'), "a sign that cannot be shown"),
    "a name that is too long": (_text(top=f'name = "{"x" * 61}"'), "longer than 60 letters"),
    "an unknown part": (
        _text(top='name = "X"\ncolour = "red"'),
        "The playbook says “colour”, which is not known",
    ),
    "an unknown part of a stage": (
        _text(stage="color = 1"),
        "Stage 1 .“Due”. says “color”, .*Known are name, kind",
    ),
    "an unknown part of a requirement": (
        _text(asked="grade = 2"),
        "Stage 2 .“Talking”., requirement 1 .“They want to go on”. says “grade”, .*least_grade",
    ),
    "a stage without a name": (_text().replace('name = "Due"', ""), "Stage 1 says no name"),
    "a stage of another kind": (_text(stage='kind = "shut"'), "Stage 1 .“Due”.: kind is one of open, won"),
    "days that are words": (
        _text(stage='stall_days = "ten"'),
        "Stage 1 .“Due”.: stall_days is a whole number",
    ),
    "days that are a flag": (_text(stage="stall_days = true"), "stall_days is a whole number"),
    "no day at all": (_text(stage="stall_days = 0"), "Due: say after how many days a deal stalls, from 1"),
    "days without end": (_text(stage="stall_days = 99999999999999999999"), "from 1 to 3650"),
    "a flag that is a number": (_text(stage="qualified = 1"), "qualified is true or false"),
    "two stages of one name": (_text().replace('"Talking"', '"Due"'), "There is a stage “Due” already"),
    "a first stage that asks": (
        _text(stage='[[stage.requirement]]\ntitle = "A"\nform = "quote"'),
        "Deals are born in “Due”",
    ),
    "a stage that asks for nothing": (
        _text().replace('title = "Signed"', "").replace("[[stage.requirement]]\n\nform", "#"),
        "“Won” asks for nothing",
    ),
    "no title": (_text().replace('title = "Signed"', ""), "Stage 3 .“Won”., requirement 1 says no title"),
    "no form": (_text().replace('form = "document"', ""), "says no form. Say form = with one of statement"),
    "an unknown form": (_text().replace('"document"', '"shrug"'), "form is one of statement, quote"),
    "a form that is a list": (_text().replace('"document"', "[1]"), "form is one of"),
    "an unknown momentum": (_text(asked='momentum = "luck"'), "momentum is one of stakeholder_identified"),
    "a grade beyond": (_text(asked="least_grade = 4"), "least_grade is 1 .claim., 2"),
    "a shelf life of none": (_text(asked="shelf_life_days = 0"), "stays fresh for 1 to 3650 days"),
    "the same key twice": (_text(asked='form = "quote"'), "no TOML: .*line"),
    "the same twice": (
        _text(asked='[[stage.requirement]]\ntitle = "They want to go on"\nform = "quote"'),
        "“Talking” asks for “They want to go on” twice",
    ),
    "ten thousand stages": ('name = "X"\n' + MANY_STAGES, "has 10,000 under .*; 40 are possible"),
    "too many requirements": (_text(asked=MANY_ASKED), "Stage 2 .* has 42 under .*; 40 are possible"),
}


@pytest.mark.parametrize("what", FAULTS)
def test_a_text_is_refused_for(what: str) -> None:
    text, sentence = FAULTS[what]
    with pytest.raises(InputError, match=sentence):
        read(text)


def test_a_text_with_the_usual_left_out_says_the_usual() -> None:
    due, talking, won = read(_text()).stages
    assert due == StageDraft(StageRule("Due", 14, False), ())
    assert talking.requirements == (RequirementRule("They want to go on", form=Form.QUOTE),)
    assert won.rule.name == "Won"
    assert read("\ufeff" + _text()) == read(_text())


def test_the_command_line_takes_a_playbook_out_and_in_under_another_name(
    store: Store, folder: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store.close()
    to, data = tmp_path / "mine.toml", ["--data", str(folder.path)]
    assert main(["playbook", "--out", str(to), "New business", *data]) == 0
    assert main(["playbook", "--out", str(to), "New business", *data]) == 1
    assert "is there already" in capsys.readouterr().err
    assert main(["playbook", "--in", str(to), *data]) == 0
    assert main(["playbook", "--in", str(to), "Upsell", *data]) == 0
    assert main(["playbook", "--in", str(to), "Upsell", *data]) == 1
    assert "There is a playbook “Upsell” already" in capsys.readouterr().err
    assert main(["playbook", *data]) == 0
    listed = capsys.readouterr().out
    with closing(open_rider(folder)) as rider, closing(Reader(folder, rider.clock)) as reader:
        books = {book.pipeline.name: book.pipeline for book in reader.playbooks()}
    assert list(books) == ["New business", "Short cycle", "New business 2", "Upsell"]
    assert all(name in listed for name in books)
    assert _as_draft(books["Upsell"])._replace(name="New business") == _as_draft(books["New business"])


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"\xff\xfe", "no text in UTF-8"), (b"name = 1", "name is a text"), (None, "cannot be read")],
)
def test_a_file_that_is_no_playbook_adds_nothing(
    store: Store,
    folder: DataFolder,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    content: bytes | None,
    sentence: str,
) -> None:
    store.close()
    path, before = tmp_path / "some.toml", folder.database.read_bytes()
    if content is not None:
        path.write_bytes(content)
    assert main(["playbook", "--in", str(path), "--data", str(folder.path)]) == 1
    assert sentence in capsys.readouterr().err
    assert main(["playbook", "--out", str(path), "Nothing such", "--data", str(folder.path)]) == 1
    assert "There is no playbook “Nothing such”" in capsys.readouterr().err
    assert folder.database.read_bytes() == before
