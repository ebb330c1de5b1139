# SPDX-License-Identifier: MIT
"""While the rep presents, no deal is named around Focus: in menus, toasts and sheets that it opens."""

from PySide6.QtWidgets import QLabel

from tests.ui.focus.planner import FocusDesk
from tests.ui.focus.planning import meet
from ui.focus.held_sheet import HeldSheet

DEAL, ACCOUNT = "Dock scheduling", "Hafen Terminal"


def present(planner: FocusDesk) -> None:
    planner.page.head.private.setChecked(True)


def test_undo_names_no_deal_until_the_presentation_is_over(planner: FocusDesk) -> None:
    deal_id = planner.make(DEAL)
    planner.open_focus()
    assert planner.bridge.set_step(deal_id, "Call the CFO again", planner.day(2))
    undo = planner.window.undo_keys._undo
    assert DEAL in undo.text()
    present(planner)
    assert undo.text() == "Undo the next step"
    assert DEAL not in undo.toolTip()
    planner.page.head.private.setChecked(False)
    assert DEAL in undo.text()


def test_the_toast_about_a_linked_meeting_names_no_deal(planner: FocusDesk) -> None:
    deal_id = planner.make(DEAL)
    meet(planner, ("Call", planner.place(11)))
    page = planner.open_focus()
    present(planner)
    assert page.agenda is not None
    planner.flows.meetings.open_meeting(page.agenda.meetings[0].id)
    planner.flows.meetings.asking._link(page.agenda.meetings[0].id, deal_id)
    assert planner.said == "The meeting is linked."


def test_a_block_that_is_over_tells_when_it_was_and_not_for_whom(planner: FocusDesk) -> None:
    block = planner.plan(planner.place(9), planner.make(DEAL))
    planner.clock.at = planner.at(12)
    planner.open_focus()
    present(planner)
    planner.flows.placing.open(block.id)
    words = "\n".join(label.text() for label in planner.sheet(HeldSheet).findChildren(QLabel))
    assert "09:00" in words
    for hidden in (DEAL, ACCOUNT, "They name who signs"):
        assert hidden not in words
