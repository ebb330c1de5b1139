# SPDX-License-Identifier: MIT
"""How a proof and a person at the buyer are told, and which proof tells of a requirement."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from rider.domain.gate import Item, Standing
from rider.domain.playbook import Form
from rider.domain.proof import ProofKind
from rider.reads.deal import Proof
from ui.regional import full
from ui.widgets.days import shown

LONGEST_QUOTE = 280
_QUOTES = '“”„"'


def taken_out() -> str:
    """Return what stands where words were redacted."""
    return _tr("(words taken out)")


def shown_person(name: str, title: str) -> str:
    """Return how a person is written."""
    return f"{name}, {title}" if title else name


def proof_for(item: Item, proofs: Sequence[Proof]) -> Proof | None:
    """Return the proof to show for an item: the waiver that holds it, else the latest proof."""
    found = [p for p in proofs if p.requirement_id == item.requirement.id]
    waivers = [p for p in found if p.kind is ProofKind.WAIVER]
    given = [p for p in found if p.kind is ProofKind.PROOF]
    if item.standing is Standing.WAIVED and waivers:
        return waivers[-1]
    return max(given, key=_grade_and_day, default=None)


def tell(item: Item, proof: Proof, today: date) -> str:
    """Return a proof in one line: what was said, who, when, and the file."""
    if proof.kind is ProofKind.WAIVER:
        words = proof.words or taken_out()
        return _tr("Waived on {day}: {words}").format(day=shown(proof.happened_on, today), words=words)
    said = _cut(proof.words) or taken_out()
    if proof.words and item.requirement.form is Form.QUOTE:
        said = f"“{said.strip(_QUOTES)}”"
    facts = [shown_person(proof.person.name, proof.person.title)] if proof.person else []
    if proof.amount:
        facts.append(full(proof.amount))
    if proof.due_on:
        facts.append(_tr("by {day}").format(day=shown(proof.due_on, today)))
    facts.append(shown(proof.happened_on, today))
    facts += [text for text in (proof.attachment_name or proof.link,) if text]
    return " — ".join(text for text in (said, " · ".join(facts)) if text)


def tell_older(item: Item, proof: Proof | None, today: date) -> str:
    """Return why what is on record no longer counts, and what to do; empty when there is nothing."""
    if proof is None:
        return ""
    told = tell(item, proof, today)
    if item.standing is Standing.STALE:
        age, life = (today - proof.happened_on).days, item.requirement.shelf_life_days
        asked = _tr("Proven {age} days ago; it counts for {life}. Ask again. Then: {told}")
        return asked.format(age=age, life=life, told=told)
    asked = _tr("On record, but this one asks for more than a word of yours: a link or a file. Then: {told}")
    return asked.format(told=told)


def _grade_and_day(proof: Proof) -> tuple[int, int]:
    return proof.happened_on.toordinal(), int(proof.grade)


def _cut(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= LONGEST_QUOTE else flat[:LONGEST_QUOTE].rstrip() + "…"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProofWords", text)
