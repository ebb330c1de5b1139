# SPDX-License-Identifier: MIT
"""All pictures there are, by the data folder over which they are drawn."""

from ui.shots import (
    backups,
    board,
    deals,
    first,
    focus,
    listed,
    owed,
    palette,
    past,
    playbook,
    review,
    review_day,
    settings,
    trends,
    week,
)
from ui.shots.importing import EARLIER, IMPORTING, IN_LITTLE_ROOM
from ui.shots.meetings import MEETINGS
from ui.shots.planning import IN_LITTLE_ROOM as PLANNING_SMALL
from ui.shots.planning import PLANNING
from ui.shots.running import RUNNING
from ui.shots.studio import LARGE, LEAST, SMALL, Scene, in_rooms
from ui.shots.verbs import VERBS

SCENES = (
    Scene("board", deals.board),
    Scene("board-1024", deals.board, SMALL),
    Scene("board-1920", deals.board, LARGE),
    Scene("board-text-200", deals.board, LARGE, 200),
    Scene("board-drag", board.short),
    Scene("board-drag-open", board.gate_open),
    Scene("board-toast", board.toast),
    Scene("board-no-match", board.no_match),
    Scene("board-won", board.closed),
    Scene("badges", board.badges),
    Scene("badges-1024", board.badges, SMALL),
    Scene("badges-why", board.why),
    Scene("gate", deals.gate),
    Scene("gate-1024", deals.gate, SMALL),
    Scene("gate-text-200", deals.gate, LARGE, 200),
    Scene("gate-skip", deals.gate_skip),
    Scene("gate-won", deals.gate_won),
    Scene("deal", deals.deal),
    Scene("deal-proof", deals.deal_proof),
    Scene("deal-people", deals.deal_people),
    Scene("deal-record", deals.deal_record),
    Scene("deal-1024", deals.deal, SMALL),
    Scene("deal-text-200", deals.deal, LARGE, 200),
    Scene("lost", deals.lost),
    Scene("move-back", deals.move_back),
    Scene("reopen", deals.reopen),
    Scene("new-deal", deals.new_deal),
    Scene("list", listed.everything),
    Scene("list-1024", listed.everything, SMALL),
    Scene("list-open", listed.open_deals),
    Scene("list-won", listed.won),
    Scene("list-lost", listed.lost),
    Scene("list-lost-1024", listed.lost, SMALL),
    Scene("list-text-200", listed.everything, LARGE, 200),
    Scene("list-archived", listed.archived),
    Scene("list-no-match", listed.no_match),
    *(Scene(name, arrange) for name, arrange in settings.SCENES.items()),
    *(Scene(f"{name}-1024", arrange, SMALL) for name, arrange in settings.IN_LITTLE_ROOM.items()),
    *(Scene(f"{name}-text-200", arrange, LARGE, 200) for name, arrange in settings.IN_LITTLE_ROOM.items()),
    *in_rooms(palette.SCENES, palette.IN_LITTLE_ROOM),
    Scene("export", first.export),
    Scene("export-text-200", first.export, LARGE, 200),
    Scene("export-done", first.exported),
    *(Scene(name, arrange) for name, arrange in VERBS.items()),
    *(Scene(name, arrange) for name, arrange in RUNNING.items()),
    Scene("running-1024", RUNNING["running"], SMALL),
    Scene("running-text-200", RUNNING["running"], LARGE, 200),
    *in_rooms(IMPORTING, IN_LITTLE_ROOM),
    *(Scene(name, arrange) for name, arrange in EARLIER.items()),
    *in_rooms(backups.SCENES, backups.IN_LITTLE_ROOM),
    *in_rooms(playbook.SCENES, playbook.IN_LITTLE_ROOM),
)
FRESH = (
    Scene("empty", deals.board),
    Scene("empty-1024", deals.board, SMALL),
    Scene("list-empty", listed.everything),
    Scene("focus-empty", focus.empty),
    Scene("review-owed-empty", owed.owed),
    Scene("first-hours", first.hours),
    Scene("first-hours-1024", first.hours, SMALL),
    Scene("first-hours-640", first.hours, LEAST),
    Scene("first-hours-text-200", first.hours, LARGE, 200),
    Scene("first-playbook", first.playbook),
    Scene("first-playbook-1024", first.playbook, SMALL),
    Scene("first-playbook-640", first.playbook, LEAST),
    Scene("first-playbook-text-200", first.playbook, LARGE, 200),
    Scene("first-ways", first.ways),
    Scene("first-ways-1024", first.ways, SMALL),
    Scene("first-ways-640", first.ways, LEAST),
    Scene("first-ways-text-200", first.ways, LARGE, 200),
    Scene("sample", first.sample),
    Scene("sample-1024", first.sample, SMALL),
    Scene("settings-empty-1024", settings.top, SMALL),
    Scene("backups-empty", backups.empty),
    Scene("review-week-empty", week.empty),
    *in_rooms({"trends-empty": trends.trends}),
)
NOON = (
    *in_rooms(focus.SCENES, focus.IN_LITTLE_ROOM),
    Scene("focus-640", focus.day, LEAST),
    *in_rooms(review.SCENES, review.IN_LITTLE_ROOM),
    *in_rooms(past.SCENES, past.IN_LITTLE_ROOM),
    *in_rooms(review_day.SCENES, review_day.IN_LITTLE_ROOM),
    *in_rooms(week.SCENES, week.IN_LITTLE_ROOM),
    *in_rooms(PLANNING, PLANNING_SMALL),
    *in_rooms(MEETINGS),
    *in_rooms(trends.SCENES),
)
THREE = tuple(in_rooms({"trends-three": trends.trends}))
SCALED = (Scene("board", deals.board, SMALL), Scene("gate", deals.gate, SMALL))
SCALED_NOON = (Scene("focus", focus.day, SMALL), Scene("focus-week", focus.week, SMALL))
OWED = tuple(in_rooms(owed.OWED))
QUIET = tuple(in_rooms({"review-reassess": week.reassess}))
PLAYS = (
    (focus.play_until_noon, NOON),
    (owed.play_debts, OWED),
    (week.play_quiet_weeks, QUIET),
    (trends.play_three, THREE),
)
SCALED_PLAYS = ((focus.play_until_noon, SCALED_NOON),)
