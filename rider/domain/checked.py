# SPDX-License-Identifier: MIT
"""What an examination of the record tells."""

from typing import NamedTuple


class Checked(NamedTuple):
    """What a record holds, since when (ms, None for an empty one), and what is wrong with it as sentences.

    Where anything is wrong nothing is counted: what a damaged file holds is not to be asked of it.
    """

    deals: int
    events: int
    since: int | None
    problems: tuple[str, ...]
