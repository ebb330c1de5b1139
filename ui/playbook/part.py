# SPDX-License-Identifier: MIT
"""A part of a ladder that can be opened, moved and archived, and how a drag carries it."""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QMimeData

MIME = "application/x-rider-playbook-part"


class Kind(StrEnum):
    """What a part is."""

    STAGE = "stage"
    REQUIREMENT = "requirement"


class Part(NamedTuple):
    """A stage or a requirement by its id."""

    kind: Kind
    id: str


def carried(part: Part) -> QMimeData:
    """Return what a drag of a part carries."""
    mime = QMimeData()
    mime.setData(MIME, f"{part.kind}:{part.id}".encode())
    return mime


def part_of(mime: QMimeData) -> Part | None:
    """Return the part that a drag carries, None where it is not one of ours."""
    if not mime.hasFormat(MIME):
        return None
    kind, _colon, part_id = bytes(mime.data(MIME).data()).decode("utf-8", "replace").partition(":")
    return Part(Kind(kind), part_id) if kind in set(Kind) else None
