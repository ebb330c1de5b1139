# SPDX-License-Identifier: MIT
"""Doors to edits of a playbook: an event that lies, a ladder turned under deals, a gate opened unsaid."""

import json
from contextlib import closing

import pytest

from rider.clock import Clock
from rider.domain.playbook_edits import ArchivePipeline, ArchiveStage, ChangeRequirement
from rider.file import DataFolder
from rider.service import archiving
from rider.service.check import check
from rider.service.playbook_edits import edit
from rider.service.session import open_rider
from tests.service.playbook_story import asked, book, rule_of
from tests.service.playbook_story import stage as of_book
from tests.store.raw import (
    HEAD,
    NEW_ID,
    RawFile,
    deal,
    event,
    insert,
    last_move,
    move,
    pipeline,
    requirement,
    stage,
)

FITS = requirement("Fits who we sell to")
_NOWHERE = "ladder: a deal stands in an open stage of its pipeline|gate: proof is short"
VERBS = ["UPDATE", "UPDATE OR IGNORE", "UPDATE OR REPLACE"]
LADDER = ("Prospect", "Discovery", "Validation", "Proposal", "Commit", "Won")
_ORDERED = "playbook: stages are ordered anew only where the gate of no deal changes"


def _said(**body: object) -> str:
    return json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _id(raw: RawFile, expression: str) -> str:
    return str(raw.ask(f"SELECT {expression}")[0][0])


def _order(raw: RawFile, names: tuple[str, ...], kind: str = "stages_ordered", **more: object) -> str:
    """Return the event that gives stages of a pipeline the places in which they are named."""
    of = more.pop("of", "New business")
    ids = {_id(raw, stage(name, str(of))): place for place, name in enumerate(names)}
    body = _said(
        positions={**ids, **dict(more.pop("places", {}))},
        **({"loosens": True} if more.pop("loosens", False) else {}),
    )
    subject = more.pop("subject", pipeline(str(of)))
    return event(kind, subject_id=subject, body=body, **more)


def _rule(**changes: object) -> str:
    usual = {
        "title": "Fits who we sell to",
        "hint": "Company, persona and why they should care.",
        "least_grade": 1,
        "names_person": False,
        "waivable": False,
        "shelf_life_days": None,
        "momentum": None,
    }
    return _said(**{**usual, **changes})


def _changed(**changes: object) -> str:
    return event("requirement_changed", subject_id=FITS, body=_rule(**changes))


# -- rules


LOOSER = {
    "its being waivable": ({"waivable": True}, "waivable = 1"),
    "its words and its waiver": ({"waivable": True, "title": "Fits"}, "title = 'Fits', waivable = 1"),
}


@pytest.mark.parametrize("what", LOOSER)
def test_a_requirement_is_loosened_only_by_an_event_that_says_so(raw: RawFile, what: str) -> None:
    said, row = LOOSER[what]
    for verb in VERBS:
        attack = f"{verb} requirement SET {row} WHERE id = {FITS};"
        raw.refuses(attack, "a requirement changes only as the ledger says", first=_changed(**said))
    fits = _id(raw, FITS)
    raw.accepts(_changed(**said, loosens=True) + f"UPDATE requirement SET {row} WHERE id = {FITS};")
    assert raw.ask(f"SELECT waivable FROM requirement WHERE id = '{fits}'") == [(1,)]


def test_a_shelf_life_grows_and_a_grade_falls_only_by_an_event_that_says_so(raw: RawFile) -> None:
    strict = {"least_grade": 2, "shelf_life_days": 30, "names_person": True}
    raw.accepts(
        _changed(**strict)
        + f"UPDATE requirement SET least_grade = 2, shelf_life_days = 30, names_person = 1 WHERE id = {FITS};"
    )
    for name, value, sql in (
        ("least_grade", 1, "1"),
        ("shelf_life_days", 31, "31"),
        ("shelf_life_days", None, "NULL"),
        ("names_person", False, "0"),
    ):
        attack = f"UPDATE requirement SET {name} = {sql} WHERE id = {FITS};"
        because = "a requirement changes only as the ledger says"
        raw.refuses(attack, because, first=_changed(**{**strict, name: value}))
        raw.refuses(attack, because, first=_changed(**strict, loosens=True))


LIES = {
    "another value": "shelf_life_days = 300",
    "a value that begins with what was said": "shelf_life_days = 3",
    "more than was said": "shelf_life_days = 30, waivable = 1",
    "another title": "shelf_life_days = 30, title = 'Anything'",
    "another hint": "shelf_life_days = 30, hint = 'Anything'",
    "another form": "shelf_life_days = 30, form = 'quote'",
    "another momentum": "shelf_life_days = 30, momentum = 'conversation_held'",
    "another stage": f"shelf_life_days = 30, stage_id = {stage('Won')}",
    "no grade": "shelf_life_days = 30, least_grade = 0",
    "its being archived": f"shelf_life_days = 30, archived_seq = {HEAD}",
    "another place": "shelf_life_days = 30, position = 9",
}


@pytest.mark.parametrize("what", LIES)
def test_a_requirement_does_not_change_otherwise_than_its_event_says_to(raw: RawFile, what: str) -> None:
    attack = f"UPDATE requirement SET {LIES[what]} WHERE id = {FITS};"
    raw.refuses(attack, "a requirement (keeps its|changes)", first=_changed(shelf_life_days=30))


def test_an_event_about_one_requirement_changes_no_other(raw: RawFile) -> None:
    other = requirement("The problem in the buyer’s words")
    attack = f"UPDATE requirement SET waivable = 1 WHERE id = {other};"
    raw.refuses(attack, "a requirement changes only", first=_changed(waivable=True, loosens=True))
    raw.refuses("UPDATE requirement SET waivable = 1;", "a requirement changes only")


def test_an_event_that_is_no_longer_the_last_changes_nothing(raw: RawFile) -> None:
    first = _changed(waivable=True, loosens=True) + event("conversation_held", deal_id=deal("Born"))
    raw.refuses(f"UPDATE requirement SET waivable = 1 WHERE id = {FITS};", "changes only", first=first)


def test_free_text_does_not_pass_for_a_rule(raw: RawFile) -> None:
    trick = 'x","waivable":true,"loosens":true,"y":"'
    first = _changed(title=trick)
    raw.refuses(
        f"UPDATE requirement SET waivable = 1, title = '{trick}' WHERE id = {FITS};",
        "changes only",
        first=first,
    )


def test_words_with_quotes_and_strokes_are_taken_as_the_event_says_them(raw: RawFile) -> None:
    words, fits = 'They say: "it \\ hurts"', _id(raw, FITS)
    raw.accepts(_changed(title=words) + f"UPDATE requirement SET title = '{words}' WHERE id = {FITS};")
    assert raw.ask(f"SELECT title FROM requirement WHERE id = '{fits}'") == [(words,)]


# -- archiving


@pytest.mark.parametrize("table", ["requirement", "stage", "pipeline"])
@pytest.mark.parametrize("value", [HEAD, "1", "0"])
def test_nothing_is_archived_or_restored_without_its_event(raw: RawFile, table: str, value: str) -> None:
    first = event("requirement_archived", subject_id=FITS, body='{"loosens":true}')
    attack = f"UPDATE {table} SET archived_seq = {value} WHERE archived_seq IS NOT {value};"
    raw.refuses(attack, f"a {table} changes", first=first)


def test_what_is_archived_comes_back_by_its_own_event_alone(raw: RawFile) -> None:
    archived = event("requirement_archived", subject_id=FITS, body='{"loosens":true}')
    raw.accepts(archived)
    assert raw.ask(f"SELECT archived_seq = {HEAD} FROM requirement WHERE id = {FITS}") == [(1,)]
    attack = f"UPDATE requirement SET archived_seq = NULL WHERE id = {FITS};"
    raw.refuses(attack, "a requirement changes only as the ledger says")
    raw.refuses(archived, "what is in use is archived, and what is archived is restored")
    raw.accepts(event("requirement_restored", subject_id=FITS))
    assert raw.ask(f"SELECT archived_seq FROM requirement WHERE id = {FITS}") == [(None,)]
    raw.refuses(event("requirement_restored", subject_id=FITS), "what is in use is archived")


def test_no_requirement_is_archived_unsaid_and_never_the_last_of_its_stage(raw: RawFile) -> None:
    raw.refuses(event("requirement_archived", subject_id=FITS), "an edit that asks for less says so")
    last = requirement("Signed order or equivalent")
    attack = event("requirement_archived", subject_id=last, body='{"loosens":true}')
    raw.refuses(attack, "a stage of the ladder asks for something")
    for title in ("Fits who we sell to", "A person at the buyer agreed to talk"):
        body = event("requirement_archived", subject_id=requirement(title), body='{"loosens":true}')
        if title.startswith("Fits"):
            raw.accepts(body)
        else:
            raw.refuses(body, "a stage of the ladder asks for something")


NOBODY = {
    "a stage": "stage_changed",
    "a requirement": "requirement_changed",
    "a requirement, archived": "requirement_archived",
    "a requirement, restored": "requirement_restored",
    "requirements of a stage": "requirements_ordered",
    "a pipeline": "pipeline_renamed",
    "a pipeline, archived": "pipeline_archived",
    "a pipeline, restored": "pipeline_restored",
}


@pytest.mark.parametrize("what", NOBODY)
def test_no_edit_is_about_nothing_or_about_a_deal(raw: RawFile, what: str) -> None:
    because = "an edit is about something that is in the playbook"
    raw.refuses(event(NOBODY[what], subject_id=NEW_ID, body='{"loosens":true}'), because)
    raw.refuses(event(NOBODY[what], body='{"loosens":true}'), because)
    raw.refuses(event(NOBODY[what], subject_id=FITS, deal_id=deal("Born"), body='{"loosens":true}'), because)


def test_a_pipeline_with_deals_and_the_last_one_stay(raw: RawFile) -> None:
    because = "a pipeline that deals stand in stays, and so does the last one"
    raw.refuses(event("pipeline_archived", subject_id=pipeline()), because)
    raw.refuses(event("pipeline_archived", subject_id=pipeline("Short cycle")), because)


# -- the ladder


TURNED = {
    "Proposal before Validation, which a deal stands in": (0, 1, 3, 2, 4, 5),
    "Commit before Proposal": (0, 1, 2, 4, 3, 5),
    "all the other way round": (0, 4, 3, 2, 1, 5),
}


TURNED_FIRST = next(iter(TURNED.values()))


@pytest.mark.parametrize("how", TURNED)
def test_no_ladder_is_turned_under_deals(raw: RawFile, how: str) -> None:
    attack = _order(raw, tuple(LADDER[place] for place in TURNED[how]))
    raw.refuses(attack, _ORDERED)
    raw.refuses(f"{attack}\n{move('Proven', 'Validation')}", _ORDERED)


WRONG = {
    "another first stage": (("Discovery", "Prospect", *LADDER[2:]), "the first stage stays the first"),
    "Won in the midst": (
        ("Prospect", "Discovery", "Won", *LADDER[2:5]),
        "a stage that deals stand in or claim",
    ),
    "Won at the start": (("Won", *LADDER[:5]), "the first stage stays|two stages at the least"),
    "a stage left out": (LADDER[:5], "names every stage of a pipeline"),
    "a stage of another pipeline": ((*LADDER[:5], "Lead"), "names every stage|no such"),
}


@pytest.mark.parametrize("what", WRONG)
def test_no_order_has(raw: RawFile, what: str) -> None:
    names, because = WRONG[what]
    ids = {
        _id(raw, stage(n, "Short cycle" if n == "Lead" else "New business")): p for p, n in enumerate(names)
    }
    for more in ({}, {"loosens": True}):
        attack = event("stages_ordered", subject_id=pipeline(), body=_said(positions=ids, **more))
        raw.refuses(attack, because)


PLACES = {
    "twice the same place": {"Commit": 3},
    "a place beyond": {"Commit": 60},
    "a place before the first": {"Commit": -1},
    "a place in words": {"Commit": "four"},
}


@pytest.mark.parametrize("what", PLACES)
def test_no_order_gives(raw: RawFile, what: str) -> None:
    places = {_id(raw, stage(name)): place for name, place in PLACES[what].items()}
    raw.refuses(
        _order(raw, LADDER, places=places), "names every stage of a pipeline, each at a place of its own"
    )


def test_a_stage_that_deals_stand_in_or_claim_is_not_taken_out(raw: RawFile) -> None:
    for name in ("Validation", "Proposal"):  # Standing stands there, Claimed claims it
        rest = tuple(other for other in LADDER if other != name)
        for kind, subject in (("stage_archived", stage(name)), ("stages_ordered", pipeline())):
            attack = _order(raw, (*rest, name), kind, subject=subject, loosens=True)
            raw.refuses(attack, "a stage that deals stand in or claim stays where it is; move them first")


def test_a_stage_is_taken_out_only_by_an_event_that_says_that_it_loosens(raw: RawFile) -> None:
    order = ("Prospect", "Discovery", "Validation", "Proposal", "Won", "Commit")
    raw.refuses(
        _order(raw, order, "stage_archived", subject=stage("Commit")), "an edit that asks for less says so"
    )
    raw.refuses(_order(raw, order), "an edit that asks for less says so")
    raw.refuses(
        _order(raw, LADDER, "stage_archived", subject=stage("Commit"), loosens=True),
        "what stands before Won is in use",
    )
    raw.accepts(_order(raw, order, "stage_archived", subject=stage("Commit"), loosens=True))
    assert raw.ask(f"SELECT position, archived_seq = {HEAD} FROM stage WHERE id = {stage('Commit')}") == [
        (5, 1)
    ]
    raw.refuses(_order(raw, LADDER), "what stands before Won is in use")
    raw.refuses(
        _order(raw, order, "stage_archived", subject=stage("Commit"), loosens=True),
        "a stage in use is archived, and an archived one restored",
    )
    raw.accepts(_order(raw, LADDER, "stage_restored", subject=stage("Commit")))
    assert raw.ask(f"SELECT position, archived_seq FROM stage WHERE id = {stage('Commit')}") == [(4, None)]


def test_neither_the_first_stage_nor_won_is_archived(raw: RawFile) -> None:
    for name in ("Prospect", "Won"):
        rest = tuple(other for other in LADDER if other != name)
        attack = _order(raw, (*rest, name), "stage_archived", subject=stage(name), loosens=True)
        raw.refuses(attack, "never the first, and never Won|the first stage stays|that deals stand in")


def test_a_place_is_taken_as_the_order_says_and_by_no_later_hand(raw: RawFile) -> None:
    order = ("Prospect", "Discovery", "Validation", "Proposal", "Won", "Commit")
    raw.accepts(_order(raw, order, "stage_archived", subject=stage("Commit"), loosens=True))
    for attack in (
        "UPDATE stage SET position = position + 1;",
        "UPDATE OR REPLACE stage SET position = 1 WHERE position = 2;",
        f"UPDATE stage SET position = 0 WHERE id = {stage('Commit')};",
        f"UPDATE stage SET archived_seq = NULL WHERE id = {stage('Commit')};",
        "UPDATE stage SET position = -1 - position;",
    ):
        raw.refuses(attack, "a stage changes its place only as the ledger says")


@pytest.mark.parametrize("verb", ["INSERT OR IGNORE", "INSERT OR REPLACE", "INSERT OR FAIL"])
def test_an_order_is_carried_out_whole_whatever_the_policy(raw: RawFile, verb: str) -> None:
    order = ("Prospect", "Discovery", "Validation", "Proposal", "Won", "Commit")
    attack = _order(raw, order, "stage_archived", subject=stage("Commit"), loosens=True, verb=verb)
    raw.accepts(attack)
    found = raw.ask(f"SELECT name FROM stage WHERE pipeline_id = {pipeline()} ORDER BY position")
    assert [name for (name,) in found] == list(order)


@pytest.mark.parametrize("verb", VERBS)
def test_no_deal_is_hidden_for_the_moment_in_which_a_ladder_is_turned(raw: RawFile, verb: str) -> None:
    raw.refuses(
        f"{verb} deal SET archived_at = 1;\n{_order(raw, tuple(LADDER[n] for n in TURNED_FIRST))}",
        "a deal is put away and brought back by the ledger alone",
    )
    put_away = event("archived", deal_id=deal("Born"))
    raw.accepts(f"{put_away}{verb} deal SET archived_at = 1 WHERE id = {deal('Born')};")
    back = f"{verb} deal SET archived_at = NULL WHERE id = {deal('Born')};"
    raw.refuses(back, "a deal is put away and brought back by the ledger alone")
    raw.accepts(event("restored", deal_id=deal("Born")) + back)


# -- a stage that is slipped in


def _new_stage(raw: RawFile, name: str = "Shortcut") -> str:
    """Return a bare stage behind Won, with its event."""
    row = {"pipeline_id": _id(raw, pipeline()), "name": name, "position": 6, "kind": "open", "stall_days": 14}
    said = event("stage_added", subject_id=NEW_ID, body=_said(**row, qualified=False))
    return said + insert("stage", id=NEW_ID, **row, qualified=0)


def _with_new(raw: RawFile, place: int, **more: object) -> str:
    """Return the order that puts the new stage at a place."""
    names = list(LADDER)
    ids = [_id(raw, stage(name)) for name in names]
    ids.insert(place, NEW_ID)
    body = _said(positions={row_id: n for n, row_id in enumerate(ids)}, **more)
    return event("stages_ordered", subject_id=pipeline(), body=body)


def test_a_bare_stage_is_neither_placed_nor_entered(raw: RawFile) -> None:
    raw.accepts(_new_stage(raw))
    for place in (1, 2, 5):
        raw.refuses(_with_new(raw, place), "what stands before Won is in use and asks for something")
    ladder = "ladder: a deal stands in an open stage of its pipeline|gate: proof is short"
    for kind, name in (("moved", "Proven"), ("reopened", "Lost deal"), ("moved_back", "Standing")):
        said = {"words": "Past the gates", "words_digest": "0" * 64} if kind == "moved_back" else {}
        attack = event(kind, deal_id=deal(name), stage_id=NEW_ID, outcome="open", **said)
        raw.refuses(attack, f"{ladder}|ladder: a move back leads backwards")
    claim = event(
        "claim_lowered",
        **{
            "deal_id": deal("Claimed"),
            "stage_id": stage("Prospect"),
            "outcome": "open",
            "claim_stage_id": NEW_ID,
        },
    )
    raw.refuses(claim, "ladder: a claim is only ever lowered")
    raw.refuses(
        f"UPDATE deal SET stage_id = '{NEW_ID}' WHERE id = {deal('Proven')};",
        "a deal stands where the ledger says",
    )


def test_a_stage_that_asks_is_placed_and_closes_the_gates_behind_it(raw: RawFile) -> None:
    row = {"stage_id": NEW_ID, "position": 0, "title": "One thing more", "hint": "", "form": "statement"}
    row |= {"least_grade": 1, "shelf_life_days": None, "momentum": None}
    said = event(
        "requirement_added", subject_id="e" * 32, body=_said(**row, names_person=False, waivable=False)
    )
    asked_for = insert("requirement", id="e" * 32, **row, names_person=0, waivable=0)
    raw.accepts(_new_stage(raw) + said + asked_for + _with_new(raw, 1))
    raw.refuses(move("Proven", "Discovery"), "gate: proof is short")
    assert check_but_hashes(raw) == []


def check_but_hashes(raw: RawFile) -> list[str]:
    """Return what the examination finds but that hashes and digests are invented here."""
    return [p for p in check(raw.path) if "hash" not in p and "chain" not in p and "words" not in p]


# -- an archived stage


def _archived(raw: RawFile) -> None:
    """Put away what stands in Validation, and archive the stage."""
    with closing(open_rider(DataFolder(raw.path.parent), Clock("Europe/Berlin"))) as rider:
        archiving.archive(rider, _id(raw, deal("Standing")))
        edit(rider, ArchiveStage(of_book(rider, "Validation").id))


def test_no_deal_comes_back_into_an_archived_stage_or_out_of_it_past_the_gates(raw: RawFile) -> None:
    _archived(raw)
    standing, lost = deal("Standing"), deal("Lost deal")
    raw.refuses(event("restored", deal_id=standing), "ladder: the stage of that deal is archived")
    words = {"words": "Past the gates", "words_digest": "0" * 64}
    attack = event("moved_back", deal_id=standing, stage_id=stage("Commit"), outcome="open", **words)
    raw.refuses(attack, "ladder: a move back leads backwards")
    back = {"deal_id": lost, "stage_id": stage("Validation"), "outcome": "open"}
    raw.refuses(event("voided", about_seq=last_move("Lost deal"), **back), _NOWHERE)
    raw.refuses(event("reopened", **back), _NOWHERE)
    raw.refuses(move("Proven", "Validation"), _NOWHERE)


def test_no_deal_is_born_into_an_archived_pipeline_or_changes_to_it(raw: RawFile) -> None:
    with closing(open_rider(DataFolder(raw.path.parent), Clock("Europe/Berlin"))) as rider:
        archiving.archive(rider, _id(raw, deal("Quick")))
        edit(rider, ArchivePipeline(book(rider, "Short cycle").id))
    first = stage("Lead", "Short cycle")
    raw.refuses(
        event("created", deal_id=NEW_ID, stage_id=first, outcome="open"), "a deal stands in an open stage"
    )
    words = {"words": "It is a small sale", "words_digest": "0" * 64}
    attack = event("pipeline_changed", deal_id=deal("Standing"), stage_id=first, outcome="open", **words)
    raw.refuses(attack, "a deal stands in an open stage|asks for something")
    raw.refuses(event("restored", deal_id=deal("Quick")), "the stage of that deal is archived")


def test_no_name_of_the_playbook_is_taken_over_by_another(raw: RawFile) -> None:
    said = event(
        "stage_changed",
        subject_id=stage("Commit"),
        body=_said(name="Proposal", qualified=False, stall_days=14),
    )
    for verb in VERBS:
        attack = f"{verb} stage SET name = 'Proposal', stall_days = 14 WHERE id = {stage('Commit')};"
        raw.refuses(attack, "another stage has that name", first=said)
    said = event("pipeline_renamed", subject_id=pipeline(), body=_said(name="Short cycle"))
    for verb in VERBS:
        attack = f"{verb} pipeline SET name = 'Short cycle' WHERE id = {pipeline()};"
        raw.refuses(attack, "another pipeline has that name", first=said)


def test_check_finds_an_edit_that_its_rows_do_not_follow(raw: RawFile) -> None:
    raw.accepts(_changed(waivable=True, loosens=True))
    assert "The requirement “Fits who we sell to” is not as the record says." in check(raw.path)


def test_an_edit_of_rider_itself_leaves_a_file_that_check_finds_sound(raw: RawFile) -> None:
    with closing(open_rider(DataFolder(raw.path.parent), Clock("Europe/Berlin"))) as rider:
        quote = asked(rider, "The problem in")
        edit(rider, ChangeRequirement(quote.id, rule_of(quote)._replace(waivable=True, shelf_life_days=90)))
    assert check(raw.path) == []
