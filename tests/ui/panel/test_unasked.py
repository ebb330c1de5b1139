# SPDX-License-Identifier: MIT
"""Proofs of what the playbook asks for no longer: still there to be read, withdrawn and redacted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from rider.domain.playbook import Form
from rider.domain.playbook_edits import ArchiveRequirement, RestoreRequirement
from tests.builders import WORDS
from tests.ui.panel.desk import PanelDesk
from ui.deal.redact import RedactSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

QUOTE = "The problem in the buyer’s words"
GONE = "Asked for no longer"


def archive(desk: PanelDesk, title: str = QUOTE) -> str:
    asked = desk.requirement(title).id
    assert desk.bridge.edit_playbook(ArchiveRequirement(asked))
    desk.settle()
    return asked


def test_a_proof_stays_in_sight_when_its_requirement_is_archived(desk: PanelDesk) -> None:
    desk.give(QUOTE)
    assert GONE not in desk.words("stageLine")
    asked = archive(desk)
    assert desk.words("stageLine")[-1] == GONE
    row = desk.row(QUOTE)
    assert row.accessibleName() == f"{QUOTE}: asked for no longer"
    assert "“Each missed slot" in desk.shown()
    assert not row.acceptDrops()
    assert desk.bridge.edit_playbook(RestoreRequirement(asked))
    desk.settle()
    assert GONE not in desk.words("stageLine")
    assert desk.row(QUOTE).accessibleName().endswith(": proven")


def test_what_was_never_proven_is_not_told(desk: PanelDesk) -> None:
    archive(desk)
    assert GONE not in desk.words("stageLine")


def test_its_words_can_still_be_taken_out_for_good(desk: PanelDesk) -> None:
    desk.give(QUOTE)
    archive(desk)
    desk.choose(f"More about: {QUOTE}", "Take out the words")
    assert isinstance(desk.content, RedactSheet)
    desk.click("Take out the words for good")
    assert WORDS[Form.QUOTE] not in desk.shown()
    assert "(words taken out) — Ines Okafor" in desk.shown()


def test_it_can_still_be_withdrawn_and_then_is_told_as_earlier(desk: PanelDesk) -> None:
    desk.give(QUOTE)
    archive(desk)
    desk.choose(f"More about: {QUOTE}", "Withdraw")
    desk.type_over(desk.content.findChildren(QPlainTextEdit)[0], "She spoke of another site")
    desk.ctrl(Qt.Key.Key_Return)
    assert desk.row(QUOTE).accessibleName() == f"{QUOTE}: asked for no longer"
    desk.click("Earlier: 1")
    assert "Withdrawn (She spoke of another site): “Each missed slot" in desk.shown()


def test_a_deal_in_another_playbook_still_tells_what_was_proven_in_the_first(desk: PanelDesk) -> None:
    desk.give(QUOTE)
    other = next(p for p in desk.bridge.pipelines() if p.id != desk.deal.pipeline.id)
    assert desk.bridge.change_pipeline(desk.deal_id, other.id, "They have a site already")
    desk.settle()
    assert desk.words("stageLine")[-1] == GONE
    assert "“Each missed slot" in desk.shown()
