# SPDX-License-Identifier: MIT
"""Doors to another pipeline: a deal gets there by an event with a reason, and only into the first stage."""

import pytest

from rider.service.check import check
from tests.store.raw import HEAD, NEW_ID, RawFile, Sql, deal, event, insert, last_move, move, pipeline, stage

_LEAD = stage("Lead", "Short cycle")


def _change(name: str = "Standing", to: Sql = _LEAD, **columns: object) -> str:
    said = {"outcome": "open", "words": "It is a transactional sale", **columns}
    return event("pipeline_changed", deal_id=deal(name), stage_id=to, **said)


NO_CHANGE = {
    "past the first stage": _change(to=stage("Offer", "Short cycle")),
    "into the stage that holds what Won asks for": _change(to=stage("Won", "Short cycle")),
    "to its own pipeline": _change(to=stage("Prospect")),
    "to a stage that does not exist": _change(to=Sql(f"'{NEW_ID}'")),
    "without a reason": _change(words=None),
    "with blanks for a reason": _change(words=" \u3000"),
    "with a claim": _change(claim_stage_id=stage("Offer", "Short cycle")),
    "as a won deal": _change(outcome="won"),
    "of a deal that is won": _change("Won deal"),
    "of a deal that is lost": _change("Lost deal"),
    "of a deal that claims to be won": _change("Claimed won"),
}


@pytest.mark.parametrize("how", NO_CHANGE)
def test_no_deal_changes_its_pipeline(raw: RawFile, how: str) -> None:
    raw.refuses(
        NO_CHANGE[how],
        "ladder: (an open deal changes|a deal stands in an open|an outcome is)|playbook: every stage",
    )


def test_a_move_does_not_lead_into_another_pipeline(raw: RawFile) -> None:
    attack = event("moved", deal_id=deal("Born"), stage_id=stage("Offer", "Short cycle"), outcome="open")
    raw.refuses(attack, "(ladder|gate): ")


def test_a_change_of_pipeline_carries_the_deal_over_and_ends_its_stay(raw: RawFile) -> None:
    raw.accepts(_change())
    assert raw.stands("Standing") == ("Lead", "open")
    assert raw.ask(
        "SELECT p.name FROM deal d JOIN pipeline p ON p.id = d.pipeline_id WHERE d.name = 'Standing'"
    ) == [("Short cycle",)]
    assert raw.ask(
        "SELECT s.name, w.left_seq IS NULL FROM spell w JOIN stage s ON s.id = w.stage_id"
        f" WHERE w.deal_id = {deal('Standing')} ORDER BY w.entered_seq DESC LIMIT 2"
    ) == [("Lead", 1), ("Validation", 0)]


def test_proofs_of_the_old_pipeline_open_no_gate_of_the_new_one(raw: RawFile) -> None:
    attack = event("moved", deal_id=deal("Standing"), stage_id=stage("Offer", "Short cycle"), outcome="open")
    raw.refuses(attack, "gate: proof is short", first=_change())


def test_voiding_the_change_gives_back_the_stage_that_was_reached_and_no_other(raw: RawFile) -> None:
    raw.accepts(_change())
    back = {"deal_id": deal("Standing"), "outcome": "open", "about_seq": last_move("Standing")}
    raw.refuses(event("voided", stage_id=stage("Commit"), **back), "ladder: only the last move is voided")
    raw.accepts(event("voided", stage_id=stage("Validation"), **back))
    assert raw.stands("Standing") == ("Validation", "open")
    assert [p for p in check(raw.path) if "hash" not in p and "chain" not in p and "words" not in p] == []


def test_voiding_something_else_does_not_lead_across_pipelines(raw: RawFile) -> None:
    attack = event(
        "voided",
        deal_id=deal("Standing"),
        about_seq=last_move("Standing"),
        stage_id=stage("Offer", "Short cycle"),
        outcome="open",
    )
    raw.refuses(attack, "(ladder|gate): ")


def test_a_pipeline_that_asks_for_nothing_takes_no_deal(raw: RawFile) -> None:
    free = (("Start", 0, "open"), ("Gone", 1, "open"), ("Won", 2, "won"))
    script = event("pipeline_added", subject_id=NEW_ID, body='{"name":"Free"}')
    script += insert("pipeline", id=NEW_ID, name="Free")
    for name, place, kind in free:
        said = f'"kind":"{kind}","name":"{name}","pipeline_id":"{NEW_ID}","position":{place}'
        body = "{" + said + ',"qualified":false,"stall_days":9}'
        row = {"id": f"{place:032x}", "pipeline_id": NEW_ID, "name": name, "position": place, "kind": kind}
        script += event("stage_added", subject_id=row["id"], body=body)
        script += insert("stage", **row, stall_days=9, qualified=0)
    attack = _change(to=Sql(f"'{0:032x}'"))
    raw.refuses(attack, "every stage after the first asks for something", first=script)


def test_an_event_is_taken_back_once_and_only_by_its_own_deal(raw: RawFile) -> None:
    pushed = event("close_pushed", deal_id=deal("Born"), words="They asked for time")
    raw.accepts(pushed)
    about = Sql("(SELECT max(seq) FROM event WHERE kind = 'close_pushed')")
    refusal = "record: an event of the same deal is taken back, once"
    raw.refuses(event("undone", deal_id=deal("Standing"), about_seq=about), refusal)
    raw.refuses(event("undone", deal_id=deal("Born"), about_seq=Sql(f"{HEAD} + 9")), refusal)
    raw.refuses(event("undone", deal_id=deal("Born"), about_seq=last_move("Born")), refusal)
    raw.accepts(event("undone", deal_id=deal("Born"), about_seq=about))
    raw.refuses(event("undone", deal_id=deal("Born"), about_seq=about), refusal)


def test_a_step_loses_its_words_only_where_the_record_says_so(raw: RawFile) -> None:
    raw.refuses(
        f"UPDATE next_step SET what = '' WHERE deal_id = {deal('Born')};", "step: a step is closed once"
    )
    about = Sql(f"(SELECT seq FROM next_step WHERE deal_id = {deal('Born')})")
    raw.accepts(event("redacted", deal_id=deal("Born"), about_seq=about))
    emptied = "UPDATE next_step SET what = '', due_on = '2020-01-01'"
    raw.refuses(f"{emptied} WHERE deal_id = {deal('Born')};", "step: a step is closed once")
    others = "UPDATE next_step SET what = '', why_now = 'They never said so'"
    raw.refuses(f"{others} WHERE deal_id = {deal('Born')};", "step: a step is closed once")
    raw.accepts(f"UPDATE next_step SET what = '' WHERE deal_id = {deal('Born')};")


def test_a_move_raw_and_whole_is_still_a_move(raw: RawFile) -> None:
    raw.accepts(move("Proven", "Discovery"))
    assert raw.stands("Proven") == ("Discovery", "open")
    assert raw.ask(f"SELECT pipeline_id FROM deal WHERE id = {deal('Proven')}") == raw.ask(
        f"SELECT {pipeline()}"
    )
