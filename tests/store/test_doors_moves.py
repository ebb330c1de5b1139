# SPDX-License-Identifier: MIT
"""Doors through the ledger: a whole raw event moves a deal only where the gate holds."""

import pytest

from rider.service.check import check
from tests.store.raw import HEAD, NEW_ID, RawFile, Sql, deal, event, last_move, literal, move, proof, stage

POLICIES = ["INSERT", "INSERT OR IGNORE", "INSERT OR REPLACE", "INSERT OR FAIL", "INSERT OR ROLLBACK"]


def test_an_event_whose_gate_holds_moves_the_deal_and_check_reports_its_hash(raw: RawFile) -> None:
    raw.accepts(move("Proven", "Discovery"))
    assert raw.stands("Proven") == ("Discovery", "open")
    (seq,) = raw.ask("SELECT max(seq) FROM event")[0]
    assert check(raw.path) == [f"Event {seq}: its hash does not fit its content."]


WITHOUT_PROOF = {
    "a move without any proof": move("Born", "Discovery"),
    "a move over a gate that is proven into one that is not": move("Proven", "Validation"),
    "a skip to the last stage": move("Proven", "Commit"),
    "a move of a deal that stands further up": move("Standing", "Proposal"),
    "a move up again after a proof was withdrawn": move("Gone back", "Validation"),
    "a claim fulfilled without proof": move("Claimed", "Proposal"),
    "a step towards a claim without proof": move("Claimed", "Discovery", claim_stage_id=stage("Proposal")),
    "a reopening of the lost deal too far up": move("Lost deal", "Commit", "reopened"),
    "a reopening of the won deal after its claim": move("Claimed won", "Discovery", "reopened"),
}


@pytest.mark.parametrize("what", WITHOUT_PROOF)
def test_the_gate_refuses(raw: RawFile, what: str) -> None:
    for verb in POLICIES:
        raw.refuses(WITHOUT_PROOF[what].replace("INSERT", verb, 1), "gate: proof is short")


@pytest.mark.parametrize(
    "setting",
    [
        "PRAGMA foreign_keys = ON",
        "PRAGMA recursive_triggers = ON",
        "PRAGMA ignore_check_constraints = ON",
        "PRAGMA trusted_schema = OFF",
        "PRAGMA reverse_unordered_selects = ON",
        "PRAGMA case_sensitive_like = ON",
        "PRAGMA defer_foreign_keys = ON",
        "PRAGMA read_uncommitted = ON",
        "PRAGMA synchronous = OFF",
        "PRAGMA automatic_index = OFF",
    ],
)
def test_the_gate_does_not_depend_on_a_pragma(raw: RawFile, setting: str) -> None:
    raw.refuses(f"{setting};\n{move('Proven', 'Validation')}", "gate: proof is short")
    raw.accepts(f"{setting};\n{move('Proven', 'Discovery')}")
    assert raw.stands("Proven") == ("Discovery", "open")


SHADOWS = {
    "the view of what stands": "CREATE TEMP VIEW standing_proof AS SELECT NULL AS id, d.id AS deal_id,"
    " r.id AS requirement_id, 'waiver' AS kind, NULL AS happened_on, NULL AS seq, 3 AS grade"
    " FROM main.deal d, main.requirement r",
    "the requirements": "CREATE TEMP TABLE requirement AS SELECT * FROM main.requirement WHERE 0",
    "the proofs": "CREATE TEMP TABLE proof AS SELECT * FROM main.proof",
    "the withdrawals": "CREATE TEMP TABLE withdrawal AS SELECT * FROM main.withdrawal WHERE 0",
    "the stages": "CREATE TEMP TABLE stage AS SELECT id, pipeline_id, name, -position AS position, kind"
    " FROM main.stage",
}


@pytest.mark.parametrize("what", SHADOWS)
def test_a_temporary_object_does_not_take_the_place_of(raw: RawFile, what: str) -> None:
    attack = move("Gone back", "Validation").replace("INTO event", "INTO main.event")
    raw.refuses(f"{SHADOWS[what]};\n{attack}", "gate: proof is short")


def test_a_file_attached_under_another_name_has_the_same_gate(raw: RawFile) -> None:
    said = {"deal_id": deal("Born"), "stage_id": stage("Discovery"), "outcome": "open"}
    attack = event("moved", **said).replace("INTO event", "INTO board.event")
    raw.refuses(f".open :memory:\nATTACH '{raw.path}' AS board;\n{attack}", "gate: proof is short")


def test_a_proof_given_and_rolled_back_does_not_open_the_gate(raw: RawFile) -> None:
    attack = (
        "BEGIN;\nSAVEPOINT lent;\n"
        + proof("Gone back", "The problem in the buyer’s words")
        + "ROLLBACK TO lent;\n"
        + move("Gone back", "Validation")
        + "COMMIT;\n"
    )
    raw.refuses(attack, "gate: proof is short")


def test_a_good_move_and_a_bad_one_in_one_statement_are_both_refused(raw: RawFile) -> None:
    chained = {"seq": Sql("number"), "prev_hash": Sql("coalesce(before, prev.hash)"), "hash": Sql("own")}
    said = {"deal_id": Sql("who"), "stage_id": Sql("whither"), "outcome": "open"}
    rows = (
        f"FROM (SELECT {HEAD} + 1 AS number, NULL AS before, '{'a' * 64}' AS own, {deal('Proven')} AS who,"
        f" {stage('Discovery')} AS whither UNION ALL SELECT {HEAD} + 2, '{'a' * 64}', '{'b' * 64}',"
        f" {deal('Born')}, {stage('Commit')}) JOIN event prev ON prev.seq = {HEAD}"
    )
    both = event("moved", after=rows, **said, **chained)
    raw.refuses(both, "gate: proof is short")
    raw.refuses(both.replace("INSERT", "INSERT OR FAIL", 1), "gate: proof is short")
    good = both.split(" UNION ALL")[0] + f") JOIN event prev ON prev.seq = {HEAD};"
    raw.accepts(good)
    assert raw.stands("Proven") == ("Discovery", "open")


WON_WITHOUT_PROOF = {
    "from the stage before": move("Standing", "Validation", "won", outcome="won"),
    "from the first stage": move("Born", "Prospect", "won", outcome="won"),
}


@pytest.mark.parametrize("how", WON_WITHOUT_PROOF)
def test_no_deal_is_won_without_its_gate(raw: RawFile, how: str) -> None:
    for verb in POLICIES:
        raw.refuses(WON_WITHOUT_PROOF[how].replace("INSERT", verb, 1), "gate: proof is short for Won")


def _void(name: str, to: str, about: object = None, **columns: object) -> str:
    return move(name, to, "voided", **{"about_seq": about or last_move(name), **columns})


def test_a_move_back_is_not_voided_once_its_proof_was_withdrawn(raw: RawFile) -> None:
    raw.refuses(_void("Gone back", "Validation"), "gate: proof is short to undo the move back")


def test_a_reopening_is_not_voided_into_won_once_the_order_was_withdrawn(raw: RawFile) -> None:
    order = "(SELECT p.id FROM proof p JOIN requirement r ON r.id = p.requirement_id JOIN stage s ON s.id"
    order += f" = r.stage_id WHERE s.kind = 'won' AND p.deal_id = {deal('Won deal')})"
    first = (
        move("Won deal", "Commit", "reopened")
        + event("withdrew", deal_id=deal("Won deal"), subject_id=Sql(order))
        + f"INSERT INTO withdrawal (proof_id, seq) SELECT {order}, (SELECT max(seq) FROM event);\n"
    )
    raw.refuses(_void("Won deal", "Commit", outcome="won"), "gate: proof is short", first=first)


def test_a_move_is_voided_once(raw: RawFile) -> None:
    moved = f"(SELECT seq FROM event WHERE kind = 'moved' AND stage_id = {stage('Validation')}"
    moved += f" AND deal_id = {deal('Standing')})"
    raw.accepts(_void("Standing", "Discovery", Sql(moved)))
    assert raw.stands("Standing") == ("Discovery", "open")
    for verb in POLICIES:
        again = _void("Standing", "Discovery", Sql(moved)).replace("INSERT", verb, 1)
        raw.refuses(again, "record: a move is voided once|ladder: only the last move is voided")


_BIRTH = f"(SELECT seq FROM event WHERE kind = 'created' AND deal_id = {deal('Standing')})"
NOT_VOIDED = {
    "a move before the last": _void(
        "Standing",
        "Prospect",
        Sql(f"(SELECT min(seq) FROM event WHERE kind = 'moved' AND deal_id = {deal('Standing')})"),
    ),
    "a birth": _void("Standing", "Prospect", Sql(_BIRTH)),
    "a birth with nothing before it": _void("Born", "Prospect"),
    "a claim": _void("Claimed", "Prospect"),
    "the last move, to another stage than before": _void("Standing", "Prospect"),
    "the last move, to a later stage": _void("Standing", "Commit"),
    "the last move, with an outcome on top": _void("Standing", "Discovery", outcome="won"),
    "the last move, with a claim on top": _void("Standing", "Discovery", claim_stage_id=stage("Commit")),
    "the move of another deal": _void("Standing", "Discovery", last_move("Gone back")),
    "nothing": _void("Standing", "Discovery", Sql("NULL")),
    "an event that moved nothing": _void(
        "Standing",
        "Discovery",
        Sql(f"(SELECT max(seq) FROM event WHERE kind = 'proved' AND deal_id = {deal('Standing')})"),
    ),
    "an event to come": _void("Standing", "Discovery", Sql("(SELECT max(seq) FROM event) + 1")),
}


@pytest.mark.parametrize("what", NOT_VOIDED)
def test_only_the_last_move_is_voided_and_not(raw: RawFile, what: str) -> None:
    raw.refuses(NOT_VOIDED[what], "ladder: only the last move is voided|gate: proof is short to undo")


LADDER = {
    "into the stage that holds what Won asks for": (
        move("Standing", "Won"),
        "open stage of its pipeline|gate",
    ),
    "into a stage of another pipeline": (
        move("Proven", "Discovery", stage_id=stage("Lead", "Short cycle")),
        "open stage of its pipeline|leads forwards",
    ),
    "into a stage that does not exist": (
        move("Born", "Prospect", stage_id=NEW_ID),
        "open stage of its pipeline",
    ),
    "into the bytes of a stage": (
        move("Proven", "Discovery", stage_id=Sql(f"CAST({stage('Discovery')} AS BLOB)")),
        "open stage of its pipeline",
    ),
    "of no deal": (
        move("Born", "Discovery", deal_id=None),
        "open stage of its pipeline|a move leads forwards",
    ),
    "of two kinds at once": (
        move("Born", "Discovery", "moved,moved_back"),
        "of a known kind|only some events",
    ),
    "of the bytes of a kind": (move("Born", "Discovery", b"moved"), "of a known kind|only some events"),
    "of a deal that is not there": (
        move("Born", "Discovery", deal_id=NEW_ID),
        "a deal that is there|open stage of its pipeline|a move leads forwards",
    ),
    "backwards as if forwards": (move("Standing", "Prospect"), "a move leads forwards"),
    "to where it stands": (move("Standing", "Validation"), "a move leads forwards"),
    "of a won deal": (move("Won deal", "Commit"), "a move leads forwards"),
    "of a lost deal": (move("Lost deal", "Proposal"), "a move leads forwards|gate"),
    "with a claim that nobody made": (
        move("Proven", "Discovery", claim_stage_id=stage("Commit")),
        "a move leads forwards",
    ),
    "with a claimed outcome": (move("Proven", "Discovery", claim_outcome="won"), "a move leads forwards"),
    "that wins on the way": (move("Proven", "Discovery", outcome="won"), "an outcome is open, won or lost"),
    "without an outcome": (move("Proven", "Discovery", outcome=None), "an outcome is open, won or lost"),
    "with an outcome that is none": (
        move("Proven", "Discovery", outcome="kept"),
        "an outcome is open, won or lost",
    ),
    "back without a reason": (
        move("Standing", "Prospect", "moved_back"),
        "a move back leads",
    ),
    "back for a blank reason": (move("Standing", "Prospect", "moved_back", words="   "), "a move back leads"),
    "back for a reason of unseen blanks": (
        move("Standing", "Prospect", "moved_back", words="\t\u00a0\u2003\u3000"),
        "a move back leads",
    ),
    "back as if that were forwards": (
        move("Standing", "Commit", "moved_back", words="They paused"),
        "a move back leads",
    ),
    "back with a claim": (
        move("Standing", "Prospect", "moved_back", words="They paused", claim_stage_id=stage("Commit")),
        "a move back leads",
    ),
    "by winning into another stage": (
        move("Standing", "Commit", "won", outcome="won"),
        "only an open deal is won|gate",
    ),
    "by winning without saying so": (move("Standing", "Validation", "won"), "only an open deal is won|gate"),
    "by winning what is won": (move("Won deal", "Commit", "won", outcome="won"), "only an open deal is won"),
    "by losing without a reason": (
        move("Standing", "Validation", "lost", outcome="lost"),
        "only an open deal is lost",
    ),
    "by losing for a blank reason": (
        move("Standing", "Validation", "lost", outcome="lost", words="\t"),
        "only an open deal is lost",
    ),
    "by losing into another stage": (
        move("Standing", "Commit", "lost", outcome="lost", words="Price"),
        "only an open deal is lost",
    ),
    "by losing what was lost": (
        move("Lost deal", "Validation", "lost", outcome="lost", words="Price"),
        "only an open deal is lost",
    ),
    "by reopening what is open": (
        move("Standing", "Discovery", "reopened"),
        "only a closed deal is reopened",
    ),
    "by reopening with a claim": (
        move("Lost deal", "Discovery", "reopened", claim_stage_id=stage("Commit")),
        "only a closed deal is reopened",
    ),
    "by a second birth": (move("Standing", "Prospect", "created"), "open stage of its pipeline"),
    "by a birth past the first stage": (
        move("Born", "Commit", "created", deal_id=NEW_ID),
        "born in the first stage",
    ),
    "by a birth that is won": (
        move("Born", "Prospect", "created", deal_id=NEW_ID, outcome="won"),
        "an outcome is open, won or lost",
    ),
    "by a birth with a claim": (
        move("Born", "Prospect", "created", deal_id=NEW_ID, claim_stage_id=stage("Commit")),
        "born in the first stage",
    ),
    "by a claim for a deal of the rep": (
        move("Born", "Prospect", "claimed", claim_stage_id=stage("Commit")),
        "only an imported deal claims",
    ),
    "by a claim that calls a deal of the rep imported": (
        move("Born", "Prospect", "claimed", claim_stage_id=stage("Commit"), source="imported"),
        "only an imported deal claims",
    ),
    "by an outcome claimed for a deal of the rep": (
        move("Born", "Prospect", "claimed", claim_outcome="won", source="imported"),
        "only an imported deal claims",
    ),
    "by a second claim": (
        move("Claimed", "Prospect", "claimed", claim_stage_id=stage("Commit"), source="imported"),
        "only an imported deal claims",
    ),
    "by a claim raised": (
        move("Claimed", "Prospect", "claim_lowered", claim_stage_id=stage("Commit")),
        "a claim is only ever lowered",
    ),
    "by a claim lowered to where it is": (
        move("Claimed", "Prospect", "claim_lowered", claim_stage_id=stage("Proposal")),
        "a claim is only ever lowered",
    ),
    "by a claim turned into an outcome": (
        move("Claimed", "Prospect", "claim_lowered", claim_outcome="won"),
        "a claim is only ever lowered",
    ),
    "by a claim lowered along with a move": (
        move("Claimed", "Discovery", "claim_lowered"),
        "a claim is only ever lowered",
    ),
    "by a claim that was never made": (
        move("Born", "Prospect", "claim_lowered"),
        "a claim is only ever lowered",
    ),
    "before the stay that it ends": (
        move("Proven", "Discovery", happened_at=1),
        "a move does not happen before the stay",
    ),
    "by an event of another kind": (
        event("proved", deal_id=deal("Born"), stage_id=stage("Commit")),
        "only some events say|ladder|gate",
    ),
    "by an outcome beside it": (
        event("proved", deal_id=deal("Born"), outcome="won"),
        "only some events say|ladder|gate",
    ),
    "without a stage": (
        event("won", deal_id=deal("Standing"), outcome="won"),
        "only some events say|ladder|gate",
    ),
    "by a kind in capitals": (move("Proven", "Discovery", "MOVED"), "of a known kind"),
    "by a kind with a blank": (move("Proven", "Discovery", "moved "), "of a known kind"),
    "by a kind in bytes": (move("Proven", "Discovery", b"moved"), "of a known kind"),
    "by no kind": (move("Proven", "Discovery", None), "of a known kind"),
}


@pytest.mark.parametrize("how", LADDER)
def test_no_deal_moves(raw: RawFile, how: str) -> None:
    attack, because = LADDER[how]
    for verb in POLICIES:
        raw.refuses(attack.replace("INSERT", verb, 1), because)


def test_a_stale_proof_opens_no_gate(raw: RawFile) -> None:
    old = Sql("date('now', '-200 days')")
    titles = [
        "Economic buyer confirmed that the problem is worth solving",
        "Decision process clarified",
        "The strongest objection surfaced, and what answers it",
    ]
    for number, title in enumerate(titles):
        new_id = f"{number:032x}"
        day = old if title == "Decision process clarified" else Sql("date('now')")
        raw.accepts(proof("Standing", title, id=new_id, happened_on=day).replace(NEW_ID, new_id))
    agreed = (
        f"(SELECT r.id FROM requirement r WHERE r.form = 'agreed_step' AND r.stage_id = {stage('Proposal')})"
    )
    raw.accepts(proof("Standing", titles[0], requirement_id=Sql(agreed)))
    raw.refuses(move("Standing", "Proposal"), "gate: proof is short")
    fresh = f"{9:032x}"
    raw.accepts(proof("Standing", titles[1], id=fresh).replace(NEW_ID, fresh))
    raw.accepts(move("Standing", "Proposal"))
    assert raw.stands("Standing") == ("Proposal", "open")


def test_a_move_projects_its_stay_whatever_policy_the_attacker_chose(raw: RawFile) -> None:
    raw.accepts(move("Proven", "Discovery", verb="INSERT OR REPLACE"))
    stays = raw.ask(
        "SELECT s.name, left_seq IS NULL FROM spell JOIN stage s ON s.id = stage_id"
        f" WHERE deal_id = {literal(deal('Proven'))} ORDER BY entered_seq"
    )
    assert stays == [("Prospect", 0), ("Discovery", 1)]
