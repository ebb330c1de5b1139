# SPDX-License-Identifier: MIT
"""Every word of every screen is spoken in the rep's language, by a Rider that spoke no other before."""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def test_every_word_is_spoken_in_the_language_of_the_rep() -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(HERE / "every_word.py")]
    ran = subprocess.run(command, cwd=HERE.parents[1], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout[-6_000:]
