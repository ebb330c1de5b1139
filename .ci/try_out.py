# SPDX-License-Identifier: MIT
"""Try out a Rider that is to be shipped, on a machine that knows nothing of the checkout.

python .ci/try_out.py WHAT, where WHAT is a command, or the folder of a bundle, which is tried from a copy
elsewhere. Rider runs in an empty environment, in a folder and a home of its own. The last line says what was
tried.
"""

import gzip
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

SAMPLES = Path(__file__).parents[1] / "tests" / "data"
ZONE = "Asia/Kathmandu"
PATIENCE_S = 600


def expect(is_so: bool, otherwise: str) -> None:
    """End the trial with a sentence unless something is so."""
    if not is_so:
        raise SystemExit(f"The trial failed: {otherwise}")


def ask(database: Path, sql: str) -> object:
    """Return the first column of the first row."""
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute(sql).fetchone()[0]


class Trial:
    """One program in a folder that is its home and all it knows."""

    def __init__(self, program: Path, place: Path) -> None:
        self.program = program
        self.place = place

    def rider(self, *arguments: str, **environment: str) -> str:
        """Run Rider and return what it printed; whatever it cannot do ends the trial."""
        done = subprocess.run(
            [self.program, *arguments],
            cwd=self.place,
            env={"HOME": str(self.place), **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=PATIENCE_S,
            check=False,
        )
        said = f"“rider {' '.join(arguments)}” ended with {done.returncode}:\n{done.stdout}{done.stderr}"
        expect(done.returncode == 0, said)
        return done.stdout

    def start(self) -> str:
        """Ask for the version and paint every page over a fresh file."""
        expect(self.rider("--version").startswith("Rider "), "no version was told")
        self.rider("--smoke")
        return "--version, --smoke"

    def take_in(self) -> str:
        """Import a file in a zone that only Rider's own tables know, and examine the record."""
        for sample in ("deals.csv", "deals.toml"):
            shutil.copy(SAMPLES / sample, self.place)
        command = ("import", "deals.csv", "--map", "deals.toml", "--all-owners", "--data", "own")
        told = self.rider(*command, TZ=ZONE, PYTHONTZPATH="")
        expect("new                4" in told and "€20,500" in told, f"the import says\n{told}")
        zone = ask(self.place / "own" / "rider.db", "SELECT zone FROM event ORDER BY seq DESC")
        expect(zone == ZONE, f"the zone is {zone}, not {ZONE}: there are no time zones")
        expect("4 deals" in self.rider("check", "--data", "own"), "the record does not hold 4 deals")
        return "import, check"

    def leave(self) -> str:
        """Import a workbook, let everything out as a document, and make an equal record of that."""
        shutil.copy(SAMPLES / "crm" / "salesforce_report-en.xlsx", self.place)
        answers = ("--all-owners", "--currency", "EUR")
        self.rider("import", "salesforce_report-en.xlsx", *answers, "--data", "own")
        self.rider("export", "own.json", "--data", "own")
        self.rider("export", "--csv", "tables", "--data", "own")
        self.rider("restore", "own.json", "--data", "again")
        heads = {self.rider("check", "--data", folder) for folder in ("own", "again")}
        expect(len(heads) == 1 and "10 deals" in heads.pop(), f"the records differ: {heads}")
        return "a workbook, export, restore of a document"

    def back_up(self) -> str:
        """Back up, lose the file, and put the backup back."""
        before = self.rider("check", "--data", "own")
        expect("10 deals" in self.rider("backup", "--data", "own"), "the backup does not hold 10 deals")
        (self.place / "own" / "rider.db").write_bytes(b"lost")
        self.rider("restore", "latest", "--yes", "--data", "own")
        expect(self.rider("check", "--data", "own") == before, "what came back is not what was backed up")
        return "backup, restore"

    def migrate(self) -> str:
        """Open the files of older Riders, which brings them to the present format."""
        present = ask(self.place / "own" / "rider.db", "PRAGMA user_version")
        older = sorted(SAMPLES.glob("format-*.db.gz"))
        expect(bool(older), f"no older file is in {SAMPLES}")
        for sample in older:
            folder = self.place / sample.name.split(".")[0]
            folder.mkdir()
            database = folder / "rider.db"
            database.write_bytes(gzip.decompress(sample.read_bytes()))
            expect(ask(database, "PRAGMA user_version") != present, f"{sample.name} is not older")
            self.rider("--smoke", "--data", folder.name)
            expect(ask(database, "PRAGMA user_version") == present, f"{sample.name} was not migrated")
            self.rider("check", "--data", folder.name)
        return f"{len(older)} migration{'s' * (len(older) != 1)}"

    def draw(self) -> str:
        """Draw every screen, for which Rider starts itself a second time."""
        self.rider("shots", "shots")
        drawn = [picture.name for picture in (self.place / "shots").glob("*.png")]
        expect(any("-200" in name for name in drawn), "no screen was drawn twice as large")
        return f"{len(drawn)} pictures"


def megabytes(folder: Path) -> int:
    """Return what the files of a folder take, links not followed."""
    return round(sum(f.lstat().st_size for f in folder.rglob("*") if not f.is_dir()) / 1_000_000)


def main(what: Path) -> None:
    """Try everything and say so."""
    with TemporaryDirectory(prefix="rider-trial-") as kept:
        program, about = what.absolute(), str(what)
        if what.is_dir():
            program = shutil.copytree(what, Path(kept) / "program", symlinks=True) / what.name
            about = f"{what} ({megabytes(what)} MB)"
        place = Path(kept) / "home"
        place.mkdir()
        trial = Trial(program, place)
        steps = (trial.start, trial.take_in, trial.leave, trial.back_up, trial.migrate, trial.draw)
        tried = [step() for step in steps]
    print(f"{about} holds in an empty environment: {', '.join(tried)}.")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
