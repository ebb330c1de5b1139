# SPDX-License-Identifier: MIT
"""The folder in which the rep looked for a file last."""

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

from rider.paths import config_folder

_KEY = "import_folder"
_USUAL = (QStandardPaths.StandardLocation.DownloadLocation, QStandardPaths.StandardLocation.DocumentsLocation)


def folder_to_look_in() -> str:
    """Return the folder used last, else the one into which browsers save."""
    kept = _places().value(_KEY)
    found = [str(kept or ""), *(QStandardPaths.writableLocation(place) for place in _USUAL)]
    return next((folder for folder in found if folder and Path(folder).is_dir()), str(Path.home()))


def remember_folder(path: Path) -> None:
    """Keep in which folder a file was chosen."""
    _places().setValue(_KEY, str(path.parent))


def _places() -> QSettings:
    return QSettings(str(config_folder() / "window.ini"), QSettings.Format.IniFormat)
