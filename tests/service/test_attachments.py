# SPDX-License-Identifier: MIT
"""A file that backs a proof is on the disk before the proof can count."""

import os
from pathlib import Path

import pytest

from rider.service.attachments import attach
from rider.service.session import Store


@pytest.mark.skipif(os.name != "posix", reason="folders are brought to the disk on POSIX alone")
def test_a_copy_and_the_folders_that_lead_to_it_are_on_the_disk_before_it_is_recorded(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda handle: synced.append(os.fstat(handle).st_ino))
    (tmp_path / "order.pdf").write_bytes(b"signed")
    name = attach(store, tmp_path / "order.pdf")
    place = store.folder.attachments / name[:2] / name
    assert synced == [path.stat().st_ino for path in (place, *place.parents[:3])]
