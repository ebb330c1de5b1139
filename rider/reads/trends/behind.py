# SPDX-License-Identifier: MIT
"""The deals, blocks, meetings and batches behind a figure, classified by the rule that counts them."""

import json
from collections.abc import Callable, Iterable, Mapping

from rider.domain.trends import Behind, Figure, Pick
from rider.reads.trends import behind_effort, behind_outcomes, behind_stages
from rider.reads.trends.ground import Ground

Lister = Callable[[Ground, Pick], Iterable[Behind]]
"""Lists what is behind a figure, each with its part; names are added here."""

_NAMES = "SELECT id, name, account FROM deal WHERE id IN (SELECT value FROM json_each(?))"

_LISTERS: Mapping[Figure, Lister] = {
    Figure.CONVERSION: behind_stages.conversion,
    Figure.SERIES: behind_stages.series,
    Figure.FLOW: behind_stages.flow,
    Figure.BACK_MOVES: behind_stages.back_moves,
    Figure.SKIPS: behind_stages.skipped,
    Figure.TRANSITIONS: behind_stages.transitions,
    Figure.TIME_IN_STAGE: behind_stages.time_in_stage,
    Figure.STALLS: behind_outcomes.stalls,
    Figure.WIN_RATE: behind_outcomes.win_rate,
    Figure.WIN_MONTH: behind_outcomes.win_month,
    Figure.CREATED: behind_outcomes.created,
    Figure.VALUE_WIN_RATE: behind_outcomes.by_value,
    Figure.CYCLE: behind_outcomes.cycle,
    Figure.WON_VALUE: behind_outcomes.won_value,
    Figure.VELOCITY: behind_outcomes.velocity,
    Figure.GENERATED: behind_outcomes.generated,
    Figure.SLIPPAGE: behind_outcomes.slippage,
    Figure.CONTROL: behind_outcomes.control,
    Figure.COVERAGE: behind_outcomes.coverage,
    Figure.WAIVED: behind_outcomes.waived,
    Figure.STRIP: behind_effort.strip,
    Figure.FOCUS: behind_effort.focus,
    Figure.LEVERAGE: behind_effort.leverage,
    Figure.MEETINGS: behind_effort.meetings,
    Figure.REPLIES: behind_effort.replies,
    Figure.HITS: behind_effort.hits,
    Figure.PREPARED: behind_effort.prepared,
    Figure.SOURCES: behind_effort.sources,
    Figure.PERSONAS: behind_effort.personas,
}


def behind(on: Ground, pick: Pick) -> tuple[Behind, ...]:
    """List what is behind a pick, the latest first; where it names a part, that part alone."""
    found = [one for one in _LISTERS[pick.figure](on, pick) if pick.part in ("", one.part)]
    ids = sorted({one.deal_id for one in found if one.deal_id})
    rows = on.connection.execute(_NAMES, (json.dumps(ids),))
    names = {row[0]: (row[1], row[2]) for row in rows}
    named = (_named(one, names) for one in found)
    return tuple(sorted(named, key=_latest_first))


def _named(one: Behind, names: Mapping[str, tuple[str, str]]) -> Behind:
    if one.deal_id is None:
        return one
    name, account = names.get(one.deal_id, ("", ""))
    return one._replace(deal_name=name, account=account)


def _latest_first(one: Behind) -> tuple[int, str, str]:
    return -(one.at or 0), one.deal_name.casefold(), one.part
