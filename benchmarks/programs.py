# SPDX-License-Identifier: MIT
"""Programs of `benchmarks.processes`, run as processes of their own."""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

ROOT = Path(__file__).parents[1]


def environment(home: Path) -> dict[str, str]:
    """Return an environment without a screen, with a home of its own, in which Python keeps its bytecode."""
    left_out = ("DISPLAY", "WAYLAND_DISPLAY", "PYTHONDONTWRITEBYTECODE")
    kept = {name: value for name, value in os.environ.items() if name not in left_out}
    folders = dict.fromkeys(
        ("HOME", "TMPDIR", *(f"XDG_{n}_HOME" for n in ("CONFIG", "DATA", "STATE"))), str(home)
    )
    return kept | folders | {"QT_QPA_PLATFORM": "offscreen"}


def answer(program: str, home: Path | None = None, **more: str) -> tuple[list[str], float]:
    """Run a program; return what it says, and the seconds from its start to its first line."""
    command = [sys.executable, "-m", f"benchmarks.processes.{program}"]
    with TemporaryDirectory() as empty:
        begun = perf_counter()
        with subprocess.Popen(
            command,
            cwd=ROOT,
            env=environment(home or Path(empty)) | more,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as process:
            assert process.stdout is not None
            first = process.stdout.readline()
            seconds = perf_counter() - begun
            lines = [first, *process.stdout]
    if not first:
        raise RuntimeError(f"{program} ended without a word")
    return [line.strip() for line in lines], seconds
