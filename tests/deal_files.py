# SPDX-License-Identifier: MIT
"""Files of deals that tests of the import share."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
OWN = ROOT / "tests" / "data" / "deals.csv"
OWN_MAP = ROOT / "tests" / "data" / "deals.toml"
MAVEN_MAP = ROOT / "docs" / "examples" / "maven.toml"
_SHARED = ROOT.parent / "shared" / "data"

HEADER = "Deal ID,Title,Company,Amount,Phase,Opened,Finished,Due,Rep,Source"


def shared(*parts: str) -> Path:
    """Return a file of the shared samples; skip the test where they are not beside the checkout."""
    path = _SHARED.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"the samples are not at {_SHARED}")
    return path


def write(path: Path, *rows: str, header: str = HEADER) -> Path:
    """Write a file of deals with the columns of tests/data/deals.csv."""
    path.write_text("\n".join((header, *rows, "")), encoding="utf-8")
    return path
