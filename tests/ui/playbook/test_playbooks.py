# SPDX-License-Identifier: MIT
"""Several playbooks: made, renamed, put away, taken out as TOML and read again; and what is told of them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.playbook.rules_desk import RulesDesk
from ui.playbook import drafts, head
from ui.playbook.confirm_sheet import ConfirmSheet
from ui.playbook.new_sheet import NewPlaybookSheet, RenameSheet
from ui.playbook.requirement_sheet import RequirementSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

K = Qt.Key


def test_a_new_playbook_begins_short_is_shown_at_once_and_can_be_taken_back(rules: RulesDesk) -> None:
    rules.look()
    rules.page.list.new.click()
    sheet = rules.sheet(NewPlaybookSheet)
    rules.type("Partners")
    sheet.look()
    assert sheet.ladder.text() == "Lead → Qualified → Won · 2 requirements"
    rules.confirm()
    assert rules.names("Partners") == ["Lead", "Qualified", "Won"]
    assert rules.page.title.text() == "Partners"
    rules.ctrl(K.Key_Z)
    assert rules.stored("Partners").is_archived


@pytest.mark.parametrize("chosen", [drafts.COPY, "short_cycle.toml"])
def test_a_playbook_can_begin_as_another_one(rules: RulesDesk, chosen: str) -> None:
    rules.look()
    rules.inside.handle(head.NEW)
    sheet = rules.sheet(NewPlaybookSheet)
    rules.type("Second")
    sheet.begins.choose(chosen)
    rules.confirm()
    like = "New business" if chosen == drafts.COPY else "Short cycle"
    assert rules.names("Second") == rules.names(like)


def test_a_playbook_leaves_as_toml_and_is_read_again(rules: RulesDesk, tmp_path: Path) -> None:
    rules.look()
    rules.inside.files._pipeline = rules.stored()
    place = tmp_path / "new.toml"
    rules.inside.files.save_to(str(place))
    assert rules.said == f"The playbook is in {place}."
    rules.inside.files.read_from(str(place))
    sheet = rules.sheet(NewPlaybookSheet)
    sheet.name.set_text("")
    rules.type("As filed")
    rules.confirm()
    assert rules.names("As filed") == rules.names()
    assert [r.title for s in rules.stored("As filed").stages for r in s.requirements] == [
        r.title for s in rules.stored().stages for r in s.requirements
    ]


def test_a_file_that_holds_no_playbook_is_told_of_and_nothing_is_made(
    rules: RulesDesk, tmp_path: Path
) -> None:
    rules.look()
    there = len(rules.bridge.pipelines())
    for content in (b"name = ", b"\xff\xfe\x00", b'name = "Half"\n'):
        place = tmp_path / "bad.toml"
        place.write_bytes(content)
        rules.window.toast.hide()
        rules.inside.files.read_from(str(place))
        assert rules.window.toast.isVisible()
        assert not rules.has_sheet
    rules.inside.files.read_from(str(tmp_path / "gone.toml"))
    assert rules.said.startswith("gone.toml cannot be read")
    assert len(rules.bridge.pipelines()) == there


def test_a_playbook_is_renamed_and_put_away_and_restored(rules: RulesDesk) -> None:
    rules.look()
    short = rules.stored("Short cycle").id
    rules.inside.choose(short)
    rules.inside.handle(head.RENAME)
    rules.sheet(RenameSheet)._name.set_text("")
    rules.type("Quick")
    rules.confirm()
    assert rules.stored("Quick").id == short
    rules.inside.handle(head.ARCHIVE)
    rules.sheet(ConfirmSheet)
    rules.confirm()
    assert rules.stored("Quick").is_archived
    assert rules.page.put_away.isVisible()
    rules.inside.handle(head.RESTORE)
    assert not rules.stored("Quick").is_archived
    assert rules.page.put_away.isHidden()


def test_what_was_changed_is_told_from_the_record(rules: RulesDesk) -> None:
    rules.look()
    rules.at("Discovery")
    rules.press(K.Key_N)
    rules.type("The budget has a line for it")
    rules.confirm()
    rules.page.record.opener.click()
    latest, *_, first = rules.page.record.said
    assert latest.endswith("Discovery asks for “The budget has a line for it” from then on.")
    assert first.endswith("The playbook was made.")
    assert len(rules.page.record.said) == 2


def test_while_presenting_no_deal_is_named(rules: RulesDesk) -> None:
    deal = rules.make("Dock scheduling")
    rules.prove(deal, "Discovery")
    rules.look()
    rules.inside.set_private(True)
    rules.at("Commit")
    rules.ctrl(K.Key_Up)
    assert "One deal stands" in rules.said
    assert "Dock" not in rules.said
    rules.at("Discovery")
    rules.press(K.Key_N)
    rules.type("The budget has a line for it")
    sheet = rules.sheet(RequirementSheet)
    sheet.look()
    assert sheet.summary.text() == "1 deal would need more proof"
    assert [name for group in sheet.effect.groups for name in group.names] == []


def test_no_part_of_a_sheet_stands_as_a_window_of_its_own(rules: RulesDesk) -> None:
    rules.look()
    rules.at("Discovery")
    rules.press(K.Key_N)
    rules.type("The budget has a line for it")
    rules.sheet(RequirementSheet).look()
    stray = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not rules.window]
    assert stray == []
