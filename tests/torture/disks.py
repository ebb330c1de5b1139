# SPDX-License-Identifier: MIT
"""Disks that fill: a tiny one of our own where this user may mount it, and a limit on the size of files."""

import os
import subprocess
from abc import ABC, abstractmethod
from pathlib import Path

SIZE = 6 * 1024 * 1024
"""How large the tiny disk is, in bytes."""


class Disk(ABC):
    """A place that can be filled, and be given room again."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @abstractmethod
    def fill(self, left: int) -> None:
        """Leave so many bytes and no more."""

    @abstractmethod
    def make_room(self) -> None:
        """Let everything fit again."""


class TinyDisk(Disk):
    """A file system of its own, which is full when it is full."""

    def __str__(self) -> str:
        return "a disk that fills"

    @classmethod
    def mounted(cls, path: Path) -> "TinyDisk | None":
        """Return a disk that was mounted at an empty folder, None where this user may not mount."""
        path.mkdir()
        options = f"size={SIZE},mode=0700,uid={os.geteuid()}" if os.name == "posix" else ""
        asked = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(path)]
        try:
            done = subprocess.run(asked, capture_output=True, check=False)
        except FileNotFoundError:
            return None
        return cls(path) if done.returncode == 0 else None

    @property
    def _ballast(self) -> Path:
        return self.path / "ballast"

    def fill(self, left: int) -> None:
        self.make_room()
        free = os.statvfs(self.path)
        self._ballast.write_bytes(b"\0" * max(0, free.f_bavail * free.f_frsize - left))

    def make_room(self) -> None:
        self._ballast.unlink(missing_ok=True)

    def make_read_only(self, wanted: bool) -> None:
        """Turn the whole disk read-only, or writable again."""
        option = "ro" if wanted else "rw"
        subprocess.run(["mount", "-o", f"remount,{option}", str(self.path)], check=True)

    def unmount(self) -> None:
        subprocess.run(["umount", "--lazy", str(self.path)], check=True)


class LimitedFiles(Disk):
    """A place where no file grows beyond a limit: to SQLite, a disk that reports an error."""

    def __str__(self) -> str:
        return "files that cannot grow"

    def fill(self, left: int) -> None:
        import resource  # POSIX alone

        _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (left, most))

    def make_room(self) -> None:
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
