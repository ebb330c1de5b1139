# SPDX-License-Identifier: MIT
"""The words of a file for pipelines, stages and outcomes, and what they mean on Rider's boards."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from rider.domain.events import Outcome
from rider.domain.playbook import Pipeline
from rider.exchange.inspection import Word
from rider.exchange.mappings.answers import LEAVE_OUT, Answers
from rider.exchange.mappings.mapping import Mapping, folded
from rider.exchange.scan import Claimed

CLOSED = {"won": Outcome.WON, "lost": Outcome.LOST}
OUTCOMES = {"open": Outcome.OPEN, **CLOSED}


class Words(NamedTuple):
    """The words of a file, the most frequent first."""

    pipelines: tuple[Word, ...]
    stages: tuple[Word, ...]
    outcomes: tuple[Word, ...]


def pipeline_named(pipelines: Iterable[Pipeline], name: str | None) -> Pipeline | None:
    """Return the pipeline of a name."""
    wanted = folded(name or "")
    return next((pipeline for pipeline in pipelines if folded(pipeline.name) == wanted), None)


class Meanings:
    """What words mean by what the rep says, by the mapping, and by equal names; nothing else is a meaning."""

    def __init__(self, mapping: Mapping, answers: Answers, pipelines: tuple[Pipeline, ...]) -> None:
        """Take what is said."""
        self._mapping, self._answers, self._pipelines = mapping, answers, pipelines
        self._stages = {folded(key): target for key, target in answers.stages.items()}
        self._outcomes = {folded(word): target for word, target in answers.outcomes.items()}
        self._named = {folded(word): target for word, target in answers.pipelines.items()}

    @property
    def standard(self) -> Pipeline | None:
        """Return the pipeline of rows that name none, None where a name is given and there is none of it."""
        name = self._answers.pipeline or self._mapping.pipeline
        if name is None:
            return next(iter(self._pipelines), None)
        return pipeline_named(self._pipelines, name)

    def pipeline(self, word: str, *, alone: bool) -> str | None:
        """Return the target of the file's word for a pipeline, `alone` where it has no other."""
        known = self._named.get(folded(word))
        if known and (folded(known) == LEAVE_OUT or pipeline_named(self._pipelines, known)):
            return known
        told = (self._mapping.pipelines.get(folded(word)), word)
        answered = self._answers.pipeline
        for name in (answered, *told) if alone else (*told, answered):
            if name and (found := pipeline_named(self._pipelines, name)):
                return found.name
            if name and name is told[0] and folded(name) == LEAVE_OUT:
                return LEAVE_OUT
        return self.standard.name if alone and self.standard else None

    def stage(self, word: str, key: str, ladder: Pipeline | None) -> str | None:
        """Return the target of the file's word for a stage in the pipeline that it leads to."""
        said = self._stages.get(folded(key))
        stages = self._mapping.stages
        for name in (said, *stages.get(folded(key), ()), *stages.get(folded(word), ()), word):
            if name and (target := stage_target(name, ladder)):
                return target
        return None

    def outcome(self, word: str) -> str | None:
        """Return the target of the file's word for an outcome."""
        for name in (self._outcomes.get(folded(word)), self._mapping.outcomes.get(folded(word)), word):
            if name and folded(name) in (*OUTCOMES, LEAVE_OUT):
                return folded(name)
        return None


def stage_target(name: str, ladder: Pipeline | None) -> str | None:
    """Return what a name means in a pipeline: one of its stages, won, lost or leave out; None if neither."""
    for stage in ladder.open_stages if ladder else ():
        if folded(stage.name) == folded(name):
            return stage.name
    return folded(name) if folded(name) in (*CLOSED, LEAVE_OUT) else None


class Gathering:
    """Gathers the words of what rows claim under their meanings."""

    def __init__(self, meanings: Meanings, pipelines: tuple[Pipeline, ...]) -> None:
        """Begin without words."""
        self._meanings, self._pipelines = meanings, pipelines
        self._of_pipelines: Counter[str] = Counter()
        self._of_outcomes: Counter[str] = Counter()
        self._of_stages: Counter[tuple[str, str]] = Counter()
        self._closings: dict[tuple[str, str], set[str]] = {}
        self._asked: set[tuple[str, str]] = set()

    def claimed(self, words: Counter[Claimed]) -> None:
        """Take in what rows claim."""
        for claim, count in words.items():
            self._of_pipelines[claim.pipeline] += count
            if claim.outcome:
                self._of_outcomes[claim.outcome] += count
            if claim.stage:
                key = (claim.pipeline, claim.stage)
                self._of_stages[key] += count
                target = self._meanings.outcome(claim.outcome) if claim.outcome else None
                self._closings.setdefault(key, set()).add(claim.closing)
                if not claim.closing and target not in (*CLOSED, LEAVE_OUT):
                    self._asked.add(key)

    def entered(self, pipeline: str, stage: str, count: int) -> None:
        """Take in the word of a stage that deals are said to have entered."""
        if not pipeline and (alike := [key for key in self._of_stages if folded(key[1]) == folded(stage)]):
            pipeline, stage = alike[0]
        key = (pipeline, stage)
        self._of_stages[key] += count
        if count:
            self._asked.add(key)

    def words(self) -> Words:
        """Return all words with their meanings."""
        named = [word for word, _count in self._of_pipelines.most_common() if word]
        alone = len(named) == 1
        of = {word: self._meanings.pipeline(word, alone=alone) for word in named}
        pipelines = tuple(Word(word, self._of_pipelines[word], of[word]) for word in named)
        outcomes = (Word(w, n, self._meanings.outcome(w)) for w, n in self._of_outcomes.most_common())
        merged: Counter[tuple[str, str]] = Counter()
        asked = set()
        for (pipeline, stage), count in self._of_stages.most_common():
            key = ("" if len(named) < 2 else pipeline, stage)
            merged[key] += count
            if (pipeline, stage) in self._asked and of.get(pipeline) != LEAVE_OUT:
                asked.add(key)
        stages = (self._stage(p, s, n, of, asks=(p, s) in asked) for (p, s), n in merged.most_common())
        return Words(pipelines, tuple(stages), tuple(outcomes))

    def _stage(self, pipeline: str, word: str, count: int, of: dict[str, str | None], *, asks: bool) -> Word:
        only = next(iter(of.values()), None) if len(of) == 1 else None
        name = of.get(pipeline) or only
        ladder = pipeline_named(self._pipelines, name) or self._meanings.standard
        found = Word(word, count, None, pipeline, asks)
        target = self._meanings.stage(word, found.key, ladder) or self._closing(pipeline, word)
        return Word(word, count, target, pipeline, asks)

    def _closing(self, pipeline: str, word: str) -> str | None:
        """Return what flags say of all deals of a stage that nobody knows: won, or lost."""
        keys = [key for key in self._closings if key[1] == word and pipeline in ("", key[0])]
        told = {closing for key in keys for closing in self._closings[key]}
        return next(iter(told)) or None if len(told) == 1 else None
