# SPDX-License-Identifier: MIT
"""The attached files of all backups in a folder, each kept once under its SHA-256."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, suppress
from hashlib import sha256
from pathlib import Path

from rider.atomic import written_whole
from rider.domain.backups import Backup
from rider.domain.errors import FileError
from rider.file import UNREADABLE, sync_folder
from rider.store.backups.reading import connect_backup, files_of
from rider.store.document import Steps


def pool_of(place: Path) -> Path:
    """Return the folder of the attached files in a folder of backups."""
    return place / "files"


def place_in(files: Path, name: str) -> Path:
    """Return where a file lies among attached ones."""
    return files / name[:2] / name


def fill(place: Path, files: Mapping[str, int], attachments: Path, steps: Steps) -> None:
    """Copy into the pool what it lacks; a file that is gone or altered cannot be backed up any more.

    Raises:
        OSError: the disk does not take it.
    """
    for name, size in files.items():
        stands = place_in(pool_of(place), name)
        if not (stands.is_file() and stands.stat().st_size == size):
            copy(name, (attachments,), pool_of(place))
        steps.go_on(size)


def copy(name: str, sources: Iterable[Path], into: Path) -> bool:
    """Put a file in its place from the first source that has it as it was attached; say whether one had.

    Raises:
        OSError: the disk does not take it.
    """
    for source in sources:
        content = _read(place_in(source, name))
        if content is None or sha256(content).hexdigest() != name:
            continue
        to = place_in(into, name)
        for made in (into, to.parent):
            made.mkdir(exist_ok=True, mode=0o700)
        with written_whole(to) as (file,):
            file.write(content)
        for made in (into, into.parent):
            sync_folder(made)
        return True
    return False


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def is_sound(files: Path, name: str, size: int) -> bool:
    """Say whether a file lies among attached ones as it was attached."""
    path = place_in(files, name)
    if not path.is_file() or path.stat().st_size != size:
        return False
    content = _read(path)
    return content is not None and sha256(content).hexdigest() == name


def prune(place: Path, backups: Iterable[Backup]) -> None:
    """Delete the files to which none of the backups refers; none at all while one of these cannot be read."""
    with suppress(FileError, OSError, *UNREADABLE):
        wanted = {name for one in backups for name in _names(Path(one.path))}
        for path in _files(pool_of(place)):
            if path.name not in wanted:
                path.unlink(missing_ok=True)
                with suppress(OSError):  # other files are in it
                    path.parent.rmdir()


def _names(path: Path) -> Iterator[str]:
    with closing(connect_backup(path)) as connection:
        yield from files_of(connection)


def _files(files: Path) -> list[Path]:
    return [path for path in files.glob("*/*") if path.is_file()]
