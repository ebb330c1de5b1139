# SPDX-License-Identifier: MIT
"""The playbook edited: each edit is written into the ledger, in one unit of work that can be undone."""

from rider.domain.deal import Change
from rider.domain.playbook_edits import Edit
from rider.store.engine import Store


def edit(store: Store, wanted: Edit) -> Change:
    """Carry out an edit of a playbook; the Change names what it made.

    Raises:
        RuleError: it is refused; the sentence is the one that `playbook_effect` gives.
    """
    raise NotImplementedError
