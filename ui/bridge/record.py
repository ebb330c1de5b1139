# SPDX-License-Identifier: MIT
"""The examination of the record, run in a thread over a connection of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the services are loaded with the first use
    from rider.domain.checked import Checked
    from ui.bridge import Bridge


def check_record(
    bridge: Bridge, *, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> Checked | None:
    """Examine the whole record of the file that is shown; None where it was stopped.

    Raises:
        FileError: the file cannot be read at all.
    """
    from rider.service.check import check_watched

    return check_watched(bridge.folder.database, progress=progress, cancelled=cancelled)
