# SPDX-License-Identifier: MIT
"""What is edited of playbooks; each verb returns whether it was carried out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.bridge.verbs import Verbs

if TYPE_CHECKING:  # the services import SQLModel, which must not stand in the way of the first paint
    from rider.domain.playbook_edits import Edit


class PlaybookVerbs(Verbs):
    """Stages and what they ask for."""

    def edit_playbook(self, edit: Edit) -> bool:
        """Carry out an edit of a playbook."""
        from rider.service import playbook_edits

        return self._do(None, playbook_edits.edit, edit)
