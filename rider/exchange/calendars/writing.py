# SPDX-License-Identifier: MIT
"""Blocks as a calendar that other programs accept, so that the rep's real calendar protects the time."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from rider.atomic import written_whole
from rider.domain.errors import FileError
from rider.domain.focus.blocks import Block, BlockKind, BlockState
from rider.exchange.calendars.entries import OWN_BLOCKS
from rider.exchange.calendars.zone_rules import definition
from rider.exchange.files.decoding import named

_LONGEST_LINE = 75
_FIRST_VERSION_AT = 1_577_836_800
"""Seconds to 2020: versions count from there, so that they fit into 31 bits."""

_HEAD = (
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Rider//Focus blocks//EN",
    "CALSCALE:GREGORIAN",
    "X-WR-CALNAME:Rider focus",
)
_KINDS = {
    BlockKind.OUTREACH_PREP: "Outreach prep",
    BlockKind.DISCOVERY_PREP: "Discovery prep",
    BlockKind.ACCOUNT_STRATEGY: "Account strategy",
    BlockKind.CONVERSATION: "Conversation",
    BlockKind.PROOF_CHASE: "Proof chase",
    BlockKind.ADMIN: "Admin",
    BlockKind.INBOX: "Inbox",
}
_PRIVATE = "Focus time"
_UNFIT = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def write_blocks(to: Path, blocks: Sequence[Block], at_ms: int, *, private: bool = False) -> int:
    """Write blocks into a calendar file, over one that is there; return how many there are.

    `at_ms` is now. `private` leaves out what they are about.

    Raises:
        FileError: the disk does not take it; the sentence says why.
    """
    kept = [block for block in blocks if block.state is not BlockState.DROPPED]
    try:
        with written_whole(to) as (file,):
            file.write(calendar_of(kept, at_ms, private=private))
    except OSError as error:
        raise FileError(
            "The blocks could not be written to {to}: {reason}. Free some space or choose "
            "another place, then do it again.",
            to=named(to),
            reason=error.strerror,
        ) from error
    return len(kept)


def calendar_of(blocks: Sequence[Block], at_ms: int, *, private: bool = False) -> bytes:
    """Return a calendar of blocks."""
    lines = [*_HEAD, *_zones(blocks)]
    for block in blocks:
        lines += _event(block, at_ms, private=private)
    return b"".join(_folded(line) for line in (*lines, "END:VCALENDAR"))


def uid_of(block: Block) -> str:
    """Return by what other calendars know a block; a repeating one by its day, row or no row."""
    if block.series_id and block.series_day:
        return f"{block.series_id}-{block.series_day:%Y%m%d}{OWN_BLOCKS}"
    return f"{block.id}{OWN_BLOCKS}"


def _zones(blocks: Sequence[Block]) -> Iterator[str]:
    for zone in sorted({block.zone for block in blocks} - {"UTC"}):
        days = [datetime.fromtimestamp(b.starts_at / 1000, UTC).date() for b in blocks if b.zone == zone]
        yield from definition(zone, min(days), max(days))


def _event(block: Block, at_ms: int, *, private: bool) -> Iterator[str]:
    now = datetime.fromtimestamp(at_ms / 1000, UTC)
    yield "BEGIN:VEVENT"
    yield f"UID:{uid_of(block)}"
    yield f"DTSTAMP:{now:%Y%m%dT%H%M%SZ}"
    yield f"LAST-MODIFIED:{now:%Y%m%dT%H%M%SZ}"
    yield f"SEQUENCE:{max(0, at_ms // 1000 - _FIRST_VERSION_AT)}"
    yield f"DTSTART{_time(block.starts_at, block.zone)}"
    yield f"DTEND{_time(block.ends_at, block.zone)}"
    yield f"SUMMARY:{_escaped(_PRIVATE if private else _title(block))}"
    if not private and block.intent:
        yield f"DESCRIPTION:{_escaped(block.intent)}"
    yield from ("CATEGORIES:Focus", "CLASS:PRIVATE" if private else "CLASS:PUBLIC", "STATUS:CONFIRMED")
    yield from ("TRANSP:OPAQUE", "X-MICROSOFT-CDO-BUSYSTATUS:BUSY", "X-RIDER-BLOCK:1", "END:VEVENT")


def _title(block: Block) -> str:
    about = block.deal_name or block.account
    return f"{_KINDS[block.kind]}: {about}" if about else _KINDS[block.kind]


def _time(at_ms: int, zone: str) -> str:
    """Return an instant by the clock of its zone; in UTC where that clock shows the same hour once more."""
    at = datetime.fromtimestamp(at_ms / 1000, UTC)
    local = at.astimezone(ZoneInfo(zone))
    if zone == "UTC" or local.fold:
        return f":{at:%Y%m%dT%H%M%SZ}"
    return f";TZID={zone}:{local:%Y%m%dT%H%M%S}"


def _escaped(text: str) -> str:
    plain = "\n".join(text.splitlines()).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return _UNFIT.sub("", plain.replace("\n", "\\n"))


def _folded(line: str) -> bytes:
    """Return a line as bytes, folded so that no part is longer than 75 and no letter is torn apart."""
    parts: list[bytes] = []
    part = b""
    for letter in line:
        code = letter.encode("utf-8")
        if len(part) + len(code) > _LONGEST_LINE:
            parts.append(part)
            part = b" "
        part += code
    return b"\r\n".join((*parts, part)) + b"\r\n"
