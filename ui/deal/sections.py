# SPDX-License-Identifier: MIT
"""The parts of the deal sheet: facts, proofs by stage, people and the record."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rider.domain.day import workday
from rider.domain.gate import Item, Standing, items
from rider.domain.money import full
from rider.domain.playbook import Stage
from rider.reads.deal import Deal, Person
from rider.reads.timeline import TimelineEntry
from ui.deal.words import event_words, role_words
from ui.widgets.days import shown
from ui.widgets.labels import dot, plain
from ui.widgets.proof_words import proof_for, shown_person, tell, tell_older

MOST_ENTRIES = 60


def _tr(text: str) -> str:
    return QCoreApplication.translate("DealSections", text)


def section(title: str, *rows: QWidget) -> QWidget:
    """Return rows under a heading."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    column.addWidget(plain(title, "groupHeading"))
    for row in rows:
        column.addWidget(row)
    return made


def facts(deal: Deal) -> QWidget:
    """Return what is known of a deal, line by line."""
    ladder, position = deal.pipeline, deal.position
    stage = ladder.stage(position.stage_id).name
    claim = ladder.stage(position.claim_stage_id).name if position.claim_stage_id else ""
    told = {
        _tr("Value"): full(deal.value) if deal.value else _tr("not known"),
        _tr("Stage"): _tr("{stage} proven, {claim} claimed").format(stage=stage, claim=claim)
        if claim
        else stage,
        _tr("Expected close"): shown(deal.expected_close, deal.today) if deal.expected_close else "",
        _tr("Closed"): shown(deal.closed_on, deal.today) if deal.closed_on else "",
        _tr("Source"): deal.lead_source,
        _tr("Owner"): deal.owner,
        _tr("The CRM says"): deal.crm_says,
    }
    return _grid([(name, value) for name, value in told.items() if value])


def _grid(lines: Sequence[tuple[str, str]]) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for row, (name, value) in enumerate(lines):
        grid.addWidget(plain(name, "muted", wrap=False), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(plain(value), row, 1)
    return made


def proofs(deal: Deal) -> list[QWidget]:
    """Return the proofs that each stage asks for and how they stand, stage by stage."""
    found = items(deal.pipeline, deal.pipeline.won, deal.held, deal.at_ms)
    rows: list[QWidget] = []
    for stage in deal.pipeline.stages:
        own = [i for i in found if i.stage.id == stage.id]
        if own:
            rows.append(plain(_stage_line(stage, own), "strong"))
            rows += [_proof_row(deal, item) for item in own]
    return rows


def _stage_line(stage: Stage, own: Sequence[Item]) -> str:
    held = sum(i.standing.holds for i in own)
    return _tr("{stage}: {held} of {all}").format(stage=stage.name, held=held, all=len(own))


def _proof_row(deal: Deal, item: Item) -> QWidget:
    proof = proof_for(item, deal.proofs)
    told = tell(item, proof, deal.today) if proof and item.standing.holds else ""
    told = told or tell_older(item, proof, deal.today)
    made, words = QWidget(), QVBoxLayout()
    words.setSpacing(1)
    words.addWidget(plain(item.requirement.title))
    if told:
        words.addWidget(plain(told, "small"))
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 2, 0, 2)
    row.setSpacing(9)
    marks = QVBoxLayout()
    marks.setContentsMargins(0, 5, 0, 0)
    marks.addWidget(dot(item.standing))
    marks.addStretch(1)
    row.addLayout(marks)
    row.addLayout(words, 1)
    made.setAccessibleName(f"{item.requirement.title}: {standing_words(item.standing)}")
    return made


def standing_words(standing: Standing) -> str:
    """Return how a requirement stands, in a word or two."""
    return {
        Standing.PROVEN: _tr("proven"),
        Standing.WAIVED: _tr("waived"),
        Standing.STALE: _tr("proof stale"),
        Standing.WEAK: _tr("wants a link or a file"),
        Standing.MISSING: _tr("missing"),
    }[standing]


def people(known: Iterable[Person]) -> list[QWidget]:
    """Return who is known at the buyer, with their part."""
    rows: list[QWidget] = [plain(f"{shown_person(p.name, p.title)} · {role_words(p.role)}") for p in known]
    return rows or [plain(_tr("No one is named yet. Proofs name them."), "small")]


def timeline(deal: Deal) -> list[QWidget]:
    """Return the record of a deal, the latest first: when it happened, and when it was written if later."""
    rows = [_entry_row(entry, deal) for entry in deal.timeline[:MOST_ENTRIES]]
    left = len(deal.timeline) - MOST_ENTRIES
    if left > 0:
        rows.append(plain(_tr("Earlier entries: {count}").format(count=left), "small"))
    return rows


def _entry_row(entry: TimelineEntry, deal: Deal) -> QWidget:
    told = event_words(entry.kind, entry.stage_name)
    if entry.voided:
        told = _tr("{told} (undone since)").format(told=told)
    made = QFrame()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 1, 0, 3)
    column.setSpacing(0)
    head = QHBoxLayout()
    head.addWidget(plain(told), 1)
    head.addWidget(plain(_when(entry, deal), "small", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
    column.addLayout(head)
    if entry.words:
        column.addWidget(plain(" ".join(entry.words.split())[:400], "small"))
    return made


def _when(entry: TimelineEntry, deal: Deal) -> str:
    """Return the rep's day of an event, and the one on which it was written if that is another."""
    happened, recorded = workday(entry.happened_at, deal.zone), workday(entry.recorded_at, deal.zone)
    told = [shown(happened, deal.today)]
    if happened != recorded:
        told.append(_tr("recorded {day}").format(day=shown(recorded, deal.today)))
    if entry.imported:
        told.append(_tr("imported"))
    return " · ".join(told)
