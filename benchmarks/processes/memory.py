# SPDX-License-Identifier: MIT
"""What a page that stood empty grows by in MB when it shows the cards of a board; they were read before."""

import gc
import os
from dataclasses import replace
from pathlib import Path

from benchmarks import screens
from ui.board.page import BoardPage


def resident() -> float:
    """Return the memory of this process in MB."""
    gc.collect()
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("the kernel tells nothing of memory")


screens.dressed()
board = screens.board_of(Path(os.environ["XDG_DATA_HOME"]) / "rider")
few = replace(board, columns=tuple(c._replace(cards=c.cards[:30]) for c in board.columns))
page = BoardPage()
page.resize(screens.WIDE, screens.HIGH)
page.show_board(few)
page.show()
screens.settle()
before = resident()
page.show_board(board)
screens.settle()
print(resident() - before)
os._exit(0)
