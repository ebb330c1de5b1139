# SPDX-License-Identifier: MIT
"""A rep who does anything in any order: sells, minds steps and people, and thinks better of it."""

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from rider.domain.deal import Change, DealFacts, Grounds, Resolution, StepOutcome
from rider.domain.landing import ImportedDeal
from rider.domain.money import Money
from rider.domain.proof import NewPerson, Role
from rider.service import archiving, facts, people, redaction, steps
from rider.service.transfer import taking_back
from rider.service.transfer.imports import existing
from rider.store.engine import Store
from tests.landed import SOURCE, landed, told
from tests.torture.editing import Editing
from tests.torture.going import Going
from tests.torture.planning import Planning
from tests.torture.reviewing import Reviewing
from tests.torture.selling import AHEAD, PLACES, WORDS, Selling

Telling = tuple[int, str, str, int, str]
"""A deal as a file tells of it: its number, its stage, its name, what it is worth and a person."""

TOLD = st.tuples(
    st.integers(1, 3),
    st.sampled_from(["Prospect", "Discovery", "Commit"]),
    st.sampled_from(["Berths", "Cranes"]),
    st.integers(0, 2),
    st.sampled_from(["", "Ines Okafor", "Cy Ohr"]),
)
NAMES = st.sampled_from(["Ines Okafor", "Jo Lind", "Ada Brandt"])


class Rep(Selling, Planning, Reviewing, Editing, Going):
    """Everything that a rep can do."""

    # ---- steps, facts and people

    @precondition(lambda self: self.deals)
    @rule(place=PLACES, ahead=AHEAD, words=st.just("") | WORDS, why=st.just("") | WORDS)
    def set_a_step(self, place: int, ahead: int, words: str, why: str) -> None:
        deal, due_on = self.deal(place), self.day(ahead)
        grounds = Grounds(why_now=why)
        self.do(
            lambda: steps.set_step(self.store, deal.id, "Send the plan", due_on, words=words, grounds=grounds)
        )

    @precondition(lambda self: self.deals)
    @rule(
        place=PLACES, outcome=st.sampled_from(StepOutcome), ahead=st.none() | AHEAD, words=st.just("") | WORDS
    )
    def resolve_a_step(self, place: int, outcome: StepOutcome, ahead: int | None, words: str) -> None:
        deal = self.deal(place)
        said = Resolution(outcome, words, None if ahead is None else self.day(ahead), "Ask for the order")
        self.do(lambda: steps.resolve(self.store, deal.id, said))

    @precondition(lambda self: self.deals)
    @rule(place=PLACES, value=st.none() | st.integers(0, 10**9), close=st.none() | AHEAD, name=NAMES)
    def edit_the_facts(self, place: int, value: int | None, close: int | None, name: str) -> None:
        deal = self.deal(place)
        said = DealFacts(
            deal.name, f"{name} and sons", value, "EUR", None if close is None else self.day(close)
        )
        self.do(lambda: facts.edit(self.store, deal.id, said))

    @precondition(lambda self: self.deals)
    @rule(place=PLACES, ahead=AHEAD, words=WORDS, new_obstacle=st.booleans())
    def push_the_close(self, place: int, ahead: int, words: str, new_obstacle: bool) -> None:
        deal, to = self.deal(place), self.day(ahead)
        self.do(lambda: facts.push_close(self.store, deal.id, to, words, new_obstacle=new_obstacle))

    @precondition(lambda self: self.deals)
    @rule(place=PLACES, ahead=st.none() | AHEAD, words=WORDS)
    def wait(self, place: int, ahead: int | None, words: str) -> None:
        deal, until = self.deal(place, "open"), None if ahead is None else self.day(ahead)
        self.do(lambda: facts.wait(self.store, deal.id, until, words))

    @precondition(lambda self: self.deals)
    @rule(place=PLACES, name=NAMES, role=st.sampled_from(Role))
    def name_a_person(self, place: int, name: str, role: Role) -> None:
        deal = self.deal(place)
        self.do(lambda: people.add(self.store, deal.id, NewPerson(name, "Buyer", role)))

    @precondition(lambda self: self.deals)
    @rule(place=PLACES, who=PLACES, name=NAMES, role=st.sampled_from(Role))
    def change_a_person(self, place: int, who: int, name: str, role: Role) -> None:
        person_id = self._someone(place, who)
        if person_id is not None:
            self.do(lambda: people.change(self.store, person_id, NewPerson(name, "Head of buying", role)))

    @precondition(lambda self: self.deals)
    @rule(place=PLACES, who=PLACES)
    def remove_a_person(self, place: int, who: int) -> None:
        person_id = self._someone(place, who)
        if person_id is not None:
            self.do(lambda: people.remove(self.store, person_id))

    def _someone(self, place: int, who: int) -> str | None:
        """Return the id of one person of a deal, or none."""
        found = self.deal(place).people
        return found[who % len(found)].id if found else None

    # ---- deals go

    @precondition(lambda self: self.deals)
    @rule(place=PLACES, words=st.just("") | WORDS)
    def archive(self, place: int, words: str) -> None:
        deal = self.deal(place)
        self.do(lambda: archiving.archive(self.store, deal.id, words))

    @precondition(lambda self: self.deals)
    @rule(place=PLACES)
    def restore(self, place: int) -> None:
        deal = self.deal(place, "away")
        self.do(lambda: archiving.restore(self.store, deal.id))

    @precondition(lambda self: len(self.deals) > 1)
    @rule(gone=PLACES, kept=PLACES)
    def merge(self, gone: int, kept: int) -> None:
        one, other = self.deal(gone), self.deal(kept)
        self.do(lambda: archiving.merge(self.store, one.id, other.id))

    # ---- files of a CRM come in, and go again

    @rule(tellings=st.lists(TOLD, min_size=1, max_size=3, unique_by=lambda one: one[0]))
    def import_a_file(self, tellings: list[Telling]) -> None:
        self._import(tellings)
        self.nothing_can_be_undone()  # what lies deeper may be of the deals that the file has changed

    @rule(tellings=st.lists(TOLD, min_size=1, max_size=3, unique_by=lambda one: one[0]))
    def import_a_file_and_take_it_back(self, tellings: list[Telling]) -> None:
        before = self.seen()
        if (seq := self._import(tellings)) is not None:
            self.do(lambda: taking_back.take_back(self.store, seq) or Change())
            assert self.seen() == before
        self.nothing_can_be_undone()

    @rule(which=PLACES)
    def take_some_import_back(self, which: int) -> None:
        made = self.reader.imports()
        if made:
            seq = made[which % len(made)].seq
            said = self.do(lambda: taking_back.take_back(self.store, seq) or Change())
            can_be = not (made[which % len(made)].built_on or made[which % len(made)].taken_back)
            assert isinstance(said, Change) == can_be, said
            self.nothing_can_be_undone()

    def _import(self, tellings: list[Telling]) -> int | None:
        """Bring in what a file tells, and return the number of the import."""
        results = []

        def bring_in() -> Change:
            results.append(landed(self.store, *(_as_deal(self.store, one) for one in tellings)))
            return Change()

        self.do(bring_in)
        known = {str(deal.id) for deal in existing(self.store, SOURCE).by_id.values()}
        self.deals += sorted(known - set(self.deals))
        return results[0].seq

    # ---- words go for good, and with them what could be undone

    @precondition(lambda self: self.deals)
    @rule(place=PLACES, which=PLACES)
    def redact_a_proof(self, place: int, which: int) -> None:
        one = self._some_proof(place, which)
        if one is not None:
            self.do(lambda: redaction.redact_proof(self.store, one.id))
            self.nothing_can_be_undone()

    @precondition(lambda self: self.deals)
    @rule(place=PLACES, who=PLACES)
    def redact_a_person(self, place: int, who: int) -> None:
        person_id = self._someone(place, who)
        if person_id is not None:
            self.do(lambda: redaction.redact_person(self.store, person_id))
            self.nothing_can_be_undone()


def _as_deal(store: Store, telling: Telling) -> ImportedDeal:
    number, stage, name, worth, person = telling
    people = (person,) if person else ()
    value = Money(worth * 10_000, "EUR") if worth else None
    return told(store, number, stage=stage, name=f"{name} {number}", value=value, people=people)
