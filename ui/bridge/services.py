# SPDX-License-Identifier: MIT
"""Loads every service that the verbs use, so that the first use of one does not wait for it."""

import rider.exchange.importing  # noqa: F401 - the import page stands upon it
from rider.service import (  # noqa: F401
    archiving,
    attachments,
    closing,
    deals,
    drafts,
    facts,
    people,
    proofs,
    redaction,
    remembered,
    steps,
    taking_back,
    undo,
)
