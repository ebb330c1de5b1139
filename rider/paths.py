# SPDX-License-Identifier: MIT
"""Where Rider keeps its files on this machine."""

import os
from hashlib import sha256
from pathlib import Path

import platformdirs

import resources
from rider.file import DataFolder

_APP = "rider"


def data_folder(chosen: str | Path | None = None) -> DataFolder:
    """Return the data folder: the chosen one, else the one of the platform."""
    return DataFolder(
        Path(chosen).expanduser() if chosen else Path(platformdirs.user_data_dir(_APP, appauthor=False))
    )


def config_folder() -> Path:
    """Return the folder of what belongs to the window rather than to the data."""
    return Path(platformdirs.user_config_dir(_APP, appauthor=False))


def log_folder() -> Path:
    """Return the folder of the rotating log."""
    return Path(platformdirs.user_log_dir(_APP, appauthor=False))


def backup_folder(folder: DataFolder, place: Path | None = None) -> Path:
    """Return the folder of a data folder's backups, one of its own in the chosen place or the platform's.

    It is the same by whichever link the data folder is reached, and lies outside of it by default.
    """
    home = place or Path(platformdirs.user_data_dir(f"{_APP}-backups", appauthor=False))
    real = os.path.normcase(os.path.realpath(folder.path))
    return home / f"{Path(real).name or 'data'}-{sha256(os.fsencode(real)).hexdigest()[:8]}"


def resource(*parts: str) -> Path:
    """Return a file or folder that is shipped with Rider."""
    return Path(resources.__path__[0], *parts)
