# SPDX-License-Identifier: MIT
"""Ideal weeks, kept under their names among what is remembered."""

from rider.domain.deal import Change
from rider.domain.errors import RuleError
from rider.domain.focus.ideal_week import SETTING, WeekTemplate, to_json
from rider.service import remembered
from rider.store.engine import Store

_LONGEST_NAME = 60


def keep(store: Store, template: WeekTemplate) -> Change:
    """Keep a template; one of the same name is replaced.

    Raises:
        RuleError: it has no name, too long a one, or nothing in it.
    """
    name = " ".join(template.name.split())
    if not name or len(name) > _LONGEST_NAME:
        raise RuleError("Give the week a name of up to {longest_name} letters.", longest_name=_LONGEST_NAME)
    if not template.slots:
        raise RuleError("There is no block in this week yet. Plan some first, then keep it.")
    remembered.remember(store, {SETTING + name: to_json(template)})
    return Change()


def forget(store: Store, name: str) -> Change:
    """Forget a template; the blocks that were planned from it stay."""
    with store.work() as work:
        work.session.connection().exec_driver_sql("DELETE FROM setting WHERE name = ?", (SETTING + name,))
    return Change()
