# SPDX-License-Identifier: MIT
"""What would be lost with the file stands in the way of a restore, in a sentence, and nothing is done."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rider import sample
from rider.domain.backups import Backup, Why, newest
from rider.domain.ids import DealId
from rider.service.backups import back_up, backups
from tests.ui.desk import Desk
from tests.ui.focus.planner import FocusDesk
from ui.backups.restore_sheet import RestoreSheet
from ui.deal.step import StepSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

LONG_MS = 60_000


def backed_up(desk: Desk) -> DealId:
    """Make a deal, a backup, and another deal; return the first one."""
    deal = desk.make("Dock scheduling")
    assert back_up(desk.bridge.own, Why.HAND, desk.bridge.clock) is not None
    desk.make("Cold-chain alerts")
    return deal


def only_backup(desk: Desk) -> Backup:
    found = newest(backups(desk.bridge.own), desk.bridge.clock.now())
    assert found is not None
    return found


def refused(desk: Desk, qtbot: QtBot) -> str:
    """Ask for the backup to be restored; return why it was not."""
    flows = desk.window.doors.backups.inside
    flows.look_at(only_backup(desk))
    qtbot.waitUntil(lambda: not flows.is_busy, timeout=LONG_MS)
    sheet = desk.sheet(RestoreSheet)
    with qtbot.assertNotEmitted(desk.bridge.turned):
        sheet.primary.click()
    qtbot.waitUntil(lambda: not flows.is_busy, timeout=LONG_MS)
    assert desk.sheet(RestoreSheet) is sheet
    assert {row.name for row in desk.bridge.deals().rows} == {"Dock scheduling", "Cold-chain alerts"}
    return sheet._refusal.text()


def type_into_a_step(desk: Desk, deal: DealId) -> None:
    desk.window.flows.ask_step(deal)
    assert isinstance(desk.window.flows.side.content, StepSheet)
    desk.type("Call the COO")


def look_at_a_file(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "deals.csv"
    path.write_text("Deal Name,Deal Stage\nShift planner,Proposal\n", encoding="utf-8")
    desk.window.flows.import_files([path])
    page = desk.window.flows.import_page
    qtbot.waitUntil(lambda: page.course.inspection is not None and not page.is_busy, timeout=LONG_MS)


def test_what_was_typed_and_not_recorded(desk: Desk, qtbot: QtBot) -> None:
    deal = backed_up(desk)
    desk.open()
    type_into_a_step(desk, deal)
    assert "is not recorded yet" in refused(desk, qtbot)


def test_an_import_that_is_not_finished(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    backed_up(desk)
    desk.open()
    look_at_a_file(desk, tmp_path, qtbot)
    assert refused(desk, qtbot).startswith("An import is not finished.")


def test_a_block_that_runs(tmp_path: Path, qtbot: QtBot) -> None:
    planner = FocusDesk(tmp_path / "data", qtbot)
    deal = backed_up(planner)
    block = planner.plan(planner.place(8), deal)
    planner.open_focus()
    planner.window.doors.focus.running.start(block.id)
    assert refused(planner, qtbot) == "A block is running. Finish it first, then restore."
    planner.window.close()
    planner.bridge.close()


def test_the_sample_is_left_first(desk: Desk, qtbot: QtBot) -> None:
    backed_up(desk)
    sample.make(desk.bridge.own, desk.bridge.clock, bool)
    desk.open()
    desk.bridge.turn_to(sample=True)
    flows = desk.window.doors.backups.inside
    flows.look_at(only_backup(desk))
    qtbot.waitUntil(lambda: not flows.is_busy, timeout=LONG_MS)
    sheet = desk.sheet(RestoreSheet)
    sheet.primary.click()
    assert sheet._refusal.text().startswith("This is the sample. Leave it first")
    assert desk.bridge.is_in_sample


def test_a_backup_that_goes_bad_between_list_and_restore_leaves_all_as_it_was(
    desk: Desk, qtbot: QtBot
) -> None:
    backed_up(desk)
    desk.open()
    flows, backup = desk.window.doors.backups.inside, only_backup(desk)
    flows.look_at(backup)
    qtbot.waitUntil(lambda: not flows.is_busy, timeout=LONG_MS)
    path = Path(backup.path)
    path.chmod(0o600)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with qtbot.waitSignal(desk.bridge.turned, timeout=LONG_MS):
        desk.sheet(RestoreSheet).primary.click()
    assert desk.said
    assert not desk.said.startswith("Restored")
    assert {row.name for row in desk.bridge.deals().rows} == {"Dock scheduling", "Cold-chain alerts"}
    assert desk.make("A third one")


def spoil(path: Path) -> None:
    path.chmod(0o600)
    path.write_bytes(b"")


def cut(path: Path) -> None:
    path.chmod(0o600)
    path.write_bytes(path.read_bytes()[:20_000])


@pytest.mark.parametrize("damage", [spoil, cut])
def test_a_row_of_a_backup_that_cannot_be_read_says_so_and_is_not_restored(
    desk: Desk, qtbot: QtBot, damage: Callable[[Path], None]
) -> None:
    backed_up(desk)
    damage(Path(only_backup(desk).path))
    desk.open()
    flows = desk.window.doors.backups.inside
    flows.open()
    qtbot.waitUntil(lambda: not flows.is_busy, timeout=LONG_MS)
    sheet = desk.window.flows.side.content
    assert sheet is flows._list
    assert flows._list is not None
    (card,) = flows._list.cards.cards.values()
    assert card.accessibleDescription() == "It is not sound, so it cannot be restored."
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert not flows._list.primary.isEnabled()
