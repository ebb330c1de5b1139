# SPDX-License-Identifier: MIT
"""A card dragged through the window system itself, which needs a display: `make test` brings Xvfb for it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.x11
def test_a_card_is_dragged_from_column_to_column_under_a_real_display(tmp_path: Path) -> None:
    told = tmp_path / "told"
    code = f"from tests.ui.true_drag import run; run({str(told)!r})"
    done = subprocess.run(
        [*display(), sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=90,
    )
    assert done.returncode == 0, done.stderr
    assert told.read_text("utf-8").splitlines() == [
        "over: 2 proofs short of Proposal",
        "targets: shown",
        "wished: Dock scheduling -> s3",
        "stands: Dock scheduling in s2, row 0",
        "targets: hidden",
    ]


def display() -> list[str]:
    """Return what stands before a command that needs a display; CI must have it."""
    found = shutil.which("xvfb-run")
    if found:
        return [found, "-a", "-s", "-screen 0 1600x1000x24"]
    if os.environ.get("CI"):
        pytest.fail("CI must install xvfb")
    pytest.skip("xvfb-run is not installed")
