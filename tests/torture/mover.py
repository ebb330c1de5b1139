# SPDX-License-Identifier: MIT
"""The child that is killed: moves one deal to and fro for ever and says the number of each move's event.

Run as: python -m tests.torture.mover FOLDER DEAL honest|hasty. The hasty one, the negative control,
speaks before the commit.
"""

import sys
from pathlib import Path

from rider.clock import Clock
from rider.file import DataFolder
from rider.reads.reader import Reader
from rider.service import deals
from rider.service.session import open_rider


def main(folder: str, deal_id: str, manner: str) -> None:
    """Move until killed."""
    store = open_rider(DataFolder(Path(folder)), Clock("Europe/Berlin"))
    reader = Reader(store.folder, store.clock)
    first, second = reader.deal(deal_id).pipeline.open_stages[:2]
    while True:
        deal = reader.deal(deal_id)
        number = str(deal.timeline[0].seq + 1)  # the file holds this one deal alone
        if manner == "hasty":
            print(number, flush=True)
        if deal.position.stage_id == first.id:
            deals.move(store, deal_id, second.id)
        else:
            deals.move_back(store, deal_id, first.id, "tortured back again")
        if manner == "honest":
            print(number, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
