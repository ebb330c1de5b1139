# SPDX-License-Identifier: MIT
"""Install a wheel of Rider beside it, with what it needs at run time as the lock has it and nothing else.

python .ci/install_wheel.py FOLDER, where the folder has one wheel; it gets a `venv`. What only the tests need
is not there, so that a dependency that Rider forgot to name is missed.
"""

import re
import subprocess
import sys
import venv
from importlib.metadata import requires
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

INSTALL = ("-Im", "pip", "--disable-pip-version-check", "--no-input", "--quiet", "install", "--no-deps")
LOCK = Path(__file__).parents[1] / "requirements.lock"


def needed(name: str) -> set[str]:
    """Return the names of all that a package needs on this machine, directly or not."""
    found: set[str] = set()
    asked = [name]
    while asked:
        for said in requires(asked.pop()) or ():
            requirement = Requirement(said)
            other = canonicalize_name(requirement.name)
            applies = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
            if applies and other not in found:
                found.add(other)
                asked.append(other)
    return found


def locked(names: set[str]) -> str:
    """Return the part of the lock that is about these packages."""
    parts = re.split(r"\n(?=\w)", LOCK.read_text("utf-8"))
    return "\n".join(part for part in parts if re.split(r"[\[=]", part)[0] in names)


def main(folder: Path) -> None:
    """Make the environment."""
    (wheel,) = folder.glob("*.whl")
    chosen = folder / "requirements.lock"
    chosen.write_text(locked(needed("rider")), encoding="utf-8")
    venv.create(folder / "venv", clear=True, with_pip=True)
    python = folder / "venv" / "bin" / "python"
    subprocess.run([python, *INSTALL, "--require-hashes", "-r", chosen], check=True)
    subprocess.run([python, *INSTALL, "--no-index", wheel], check=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
