# SPDX-License-Identifier: MIT
"""Loads every service that the verbs use, and the pages behind the board, so that no first use waits."""

import rider.exchange.importing  # noqa: F401 - the import page stands upon it
from rider.reads.board import deals as listed  # noqa: F401
from rider.reads.focus import worth  # noqa: F401
from rider.service import (  # noqa: F401
    archiving,
    attachments,
    closing,
    deals,
    debts,
    drafts,
    facts,
    momentum,
    outreach,
    people,
    proofs,
    quotas,
    redaction,
    remembered,
    reviews,
    steps,
    undo,
)
from rider.service.focus import (  # noqa: F401
    blocks,
    meetings,
    preparing,
    running,
    series,
    week_templates,
)
from rider.service.transfer import taking_back  # noqa: F401
from ui.focus import flows, placing  # noqa: F401
from ui.importing import check_step, columns_step, done_step, page, stages_step  # noqa: F401
from ui.review import flows as reviewing  # noqa: F401
from ui.running import flows as running_flows  # noqa: F401 - it is made as soon as the file is open for writing
