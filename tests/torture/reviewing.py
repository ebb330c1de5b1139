# SPDX-License-Identifier: MIT
"""A rep who reviews days and weeks: what is prefilled is of the record, and what is typed moves no deal."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from rider.domain.deal import Change
from rider.domain.periods import month_of, week_of
from rider.domain.review.answers import Answer, Choice, Draft, Period, Question, ReviewForm
from rider.domain.review.expectations import CameTrue
from rider.reads.review.day import ReviewOf
from rider.service import outreach, reviews
from tests.service import facts
from tests.torture.life import Life, Seen

HOSTILE = (
    "<b>moved</b>",
    "'; DROP TABLE review; --",
    '{"stage": "won"}',
    "שלום \u202e nevod",
    "=1+1",
    "\r\n\t",
)
SAID = st.sampled_from(["", " ", "They named who signs", *HOSTILE]) | st.text(max_size=12)
BACK = st.integers(-1, 4)
PICKS = st.integers(0, 40)

# What only the ledger may change: where deals stand, where they stood, and what is proven.
_DEALS = ("deal", "spell", "proof", "withdrawal", "person", "next_step", "requirement", "stage")

_TAKEN_BACK = """
SELECT e.seq FROM event e
 WHERE EXISTS (SELECT 1 FROM event v WHERE v.kind IN ('voided', 'undone') AND v.about_seq = e.seq)
    OR EXISTS (SELECT 1 FROM withdrawal w WHERE w.proof_id = e.subject_id)
    OR EXISTS (SELECT 1 FROM proof s WHERE s.supersedes_id = e.subject_id)"""


class Said(NamedTuple):
    """An answer as it is made up: with a deal, a requirement and a month by numbers."""

    question: Question
    choice: Choice
    words: str
    who: str
    deal: int | None
    requirement: int | None
    months: int | None


SOUND = st.builds(
    Said,
    st.sampled_from(Question),
    st.sampled_from(
        [Choice.NOTE, Choice.CONFIRMED, Choice.NO_TALK, Choice.TALK, Choice.LEADS_TO, Choice.PLAN]
    ),
    st.sampled_from(["They named who signs", *HOSTILE[:-1]]),
    SAID,
    PICKS,
    st.none() | PICKS,
    st.integers(0, 2),
)
"""Answers that can be kept, once there is a deal."""

ANSWERS = SOUND | st.builds(
    Said,
    st.sampled_from(Question),
    st.sampled_from(Choice),
    SAID,
    SAID,
    st.none() | PICKS,
    st.none() | PICKS,
    st.none() | st.integers(-1, 2),
)


class Reviewing(Life):
    """What a rep says of days."""

    def seen(self) -> Seen:
        """Return beside what else is to be seen the outreach, and what conversations led to."""
        batches = "SELECT day, pain_point, reached, positive FROM outreach WHERE removed_seq IS NULL"
        answered = "SELECT day, came_true, words FROM expectation WHERE came_true IS NOT NULL"
        told = {"batches": facts.ask(self.store, batches), "answered": facts.ask(self.store, answered)}
        return {**super().seen(), **{name: sorted(map(repr, rows)) for name, rows in told.items()}}

    @rule(
        back=BACK,
        week=st.booleans(),
        form=st.sampled_from(ReviewForm),
        said=st.lists(SOUND, max_size=3) | st.lists(ANSWERS, max_size=4),
    )
    def finish_a_review(self, back: int, week: bool, form: ReviewForm, said: list[Said]) -> None:
        period, first = self._when(back, week=week)
        answers = [self._answer(one, first) for one in said]
        before = self.reader.review(first, period) if first <= self.clock.today() else None
        done = self._talk(lambda: reviews.finish(self.store, period, first, form, answers))
        if isinstance(done, Change):
            assert before is not None
            self._is_kept(before, answers)

    @rule(back=BACK, week=st.booleans(), words=SAID, page=st.sampled_from(Question))
    def type_into_a_review(self, back: int, week: bool, words: str, page: Question) -> None:
        period, first = self._when(back, week=week)
        body = Draft(page=page).with_answers(page, [], words).to_json()

        def keep() -> Change:
            reviews.keep_draft(self.store, period, first, body)
            return Change()

        self._talk(keep)
        assert self.reader.review(first, period).draft == Draft.from_json(body)

    @rule(which=PICKS, came=st.sampled_from(CameTrue), words=SAID)
    def say_what_a_conversation_led_to(self, which: int, came: CameTrue, words: str) -> None:
        expected = facts.ask(
            self.store,
            "SELECT r.first FROM review_answer a JOIN review r ON r.id = a.review_id"
            " WHERE a.choice = 'leads_to' AND r.period = 'day' ORDER BY r.seq",
        )
        day = date.fromisoformat(str(expected[which % len(expected)][0])) if expected else self.clock.today()
        self._talk(lambda: reviews.answer_expectation(self.store, day, came, words))

    @rule(back=BACK, about=SAID, reached=st.integers(0, 9), positive=st.integers(-1, 9))
    def close_a_batch(self, back: int, about: str, reached: int, positive: int) -> None:
        _, day = self._when(back, week=False)
        self._talk(lambda: outreach.close(self.store, day, about, reached, positive))

    @rule(which=PICKS)
    def take_a_batch_out(self, which: int) -> None:
        made = facts.ask(self.store, "SELECT id FROM outreach ORDER BY seq")
        if made:
            batch_id = str(made[which % len(made)][0])
            self._talk(lambda: outreach.remove(self.store, batch_id))

    # ---- how it is checked

    def _when(self, back: int, *, week: bool) -> tuple[Period, date]:
        day = self.clock.today() - timedelta(days=back)
        return (Period.WEEK, week_of(day)) if week else (Period.DAY, day)

    def _answer(self, said: Said, first: date) -> Answer:
        asked = [str(r) for (r,) in facts.ask(self.store, "SELECT id FROM requirement ORDER BY id")]
        return Answer(
            said.question,
            said.choice,
            said.words,
            self.deals[said.deal % len(self.deals)] if self.deals and said.deal is not None else None,
            asked[said.requirement % len(asked)] if said.requirement is not None else None,
            who=said.who,
            day=None if said.months is None else month_of(first, said.months),
        )

    def _talk(self, verb: Callable[[], Change]) -> object:
        """Say something of a day: no deal is other than before, nor what is proven of one."""
        before = {name: facts.ask(self.store, f"SELECT * FROM {name}") for name in _DEALS}
        count = len(self.done)
        done = self.do(verb)
        if len(self.done) == count or not self.restless:
            assert {n: facts.ask(self.store, f"SELECT * FROM {n}") for n in _DEALS} == before
        self.figures.found("things said of days in lives of a rep, with every deal where it was")
        return done

    def _is_kept(self, before: ReviewOf, answers: list[Answer]) -> None:
        """See that the review is kept as it was said, with the verdict that was shown before it."""
        now = self.reader.review(before.first, before.period)
        assert now.last is not None
        assert now.last.judged == before.judged
        assert sorted(now.last.answers, key=repr) == sorted(answers, key=repr)
        assert now.reviews[:-1] == before.reviews
        assert now.draft is None
        assert now.judged == before.judged
        self.figures.found("reviews finished in lives of a rep, with the ledger's verdict")

    @invariant()
    def what_a_review_is_prefilled_with_is_of_the_record(self) -> None:
        back = {str(seq) for (seq,) in facts.ask(self.store, _TAKEN_BACK)}
        rows = facts.ask(
            self.store, "SELECT seq, deal_id, coalesce(words, ''), happened_at, recorded_at, kind FROM event"
        )
        ledger = {row[0]: row[1:] for row in rows}
        for shown in self._some_reviews():
            seqs = [fact.entry.seq for fact in shown.facts]
            assert seqs == sorted(set(seqs))
            assert not {str(seq) for seq in seqs} & back
            for fact in shown.facts:
                deal_id, words, *told = ledger[fact.entry.seq]
                assert [fact.entry.happened_at, fact.entry.recorded_at, fact.entry.kind] == told
                assert fact.deal_id == deal_id
                assert fact.entry.words in ("", words) or words in ("", fact.entry.words)
            assert set(shown.judged.events) <= set(seqs)
            self.figures.found("facts prefilled in lives of a rep, each in the record", len(seqs))

    def _some_reviews(self) -> list[ReviewOf]:
        today = self.clock.today()
        last = facts.ask(self.store, "SELECT max(happened_at) FROM event WHERE deal_id IS NOT NULL")[0][0]
        days = {today, today - timedelta(days=1)}
        if last is not None:
            days.add(date.fromtimestamp(int(str(last)) / 1000))
        daily = [self.reader.review(day, Period.DAY) for day in sorted(days)]
        return [*daily, self.reader.review(week_of(today), Period.WEEK)]
