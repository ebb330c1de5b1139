# SPDX-License-Identifier: MIT
"""Rider as a process: what is loaded when, a smoke run, and what is said when it cannot start."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QImage

from rider.file import DataFolder
from rider.service.session import open_rider

ROOT = Path(__file__).parents[2]
UNWANTED = ("rider.beginning", "rider.demo", "rider.sample", "ui.flows.beginning", "ui.first")
"""What only a first start or the sample wants."""

OF_FOCUS = ("ui.focus", "rider.reads.focus.agenda", "rider.domain.focus.worth", "icalendar")
"""What only Focus wants."""

OF_TRENDS = ("ui.trends", "rider.reads.trends", "rider.domain.trends", "pyqtgraph", "numpy")
"""What only Trends wants."""

HEAVY = ("sqlmodel", "sqlalchemy", "alembic", "pydantic")

FIRST_PAINT = f"""
import sys
from pathlib import Path
from rider.clock import system_clock
from rider.settings import Settings
from ui.bridge import Bridge
from ui.start import Start, application
app = application()
bridge = Bridge(Path(sys.argv[1]), system_clock())
bridge.open()
start = Start(app, bridge, Settings())
start.window.show()
start.window.grab()
print([name for name in {HEAVY!r} if name in sys.modules])
print([name for name in {UNWANTED!r} if name in sys.modules])
print([name for name in {OF_FOCUS!r} if name in sys.modules])
print([name for name in {OF_TRENDS!r} if name in sys.modules])
print([name for name in sys.modules if name.startswith("ui.importing")])
bridge.ready.connect(app.quit)
bridge.load_services()
app.exec()
print([name for name in {HEAVY!r} if name in sys.modules])
print([name for name in sys.modules if name.startswith("ui.importing") and name.endswith(("page", "_step"))])
start.window.close()
bridge.close()
"""


def rider(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run Rider with these arguments, without a display unless one is named."""
    kept = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-m", "ui.app", *arguments]
    return subprocess.run(
        command, cwd=ROOT, env=kept | environment, capture_output=True, text=True, timeout=120, check=False
    )


def test_the_board_is_painted_before_the_services_are_loaded(folder: DataFolder) -> None:
    open_rider(folder).close()
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, str(folder.path)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    *at_first_paint, when_ready, import_page = done.stdout.splitlines()
    assert at_first_paint == ["[]"] * 5, "of the services, a beginning, Focus, Trends and an import"
    assert when_ready == "['sqlmodel', 'sqlalchemy', 'pydantic']", "Alembic is imported only to migrate"
    assert "ui.importing.page" in import_page, "showing it for the first time would hold the window"
    assert "ui.importing.check_step" in import_page


def test_a_smoke_run_opens_paints_and_ends_without_a_display(folder: DataFolder) -> None:
    done = rider("--smoke", "--data", str(folder.path))
    assert done.returncode == 0, done.stderr
    assert folder.database.exists()


def test_without_a_display_rider_says_so_and_offers_pictures() -> None:
    done = rider()
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "Rider needs a screen, and this session has none. “rider shots DIR” (or “make shots”) "
        "draws its pages as pictures instead."
    ]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty (0 bytes), so it is not a data file any more"),
        (b"name,stage\nDock scheduling,Proposal\n", "is not a Rider data file, or its head is damaged"),
    ],
)
def test_a_file_that_is_not_riders_is_refused_with_a_sentence_and_left_alone(
    folder: DataFolder, content: bytes, sentence: str
) -> None:
    folder.prepare()
    folder.database.write_bytes(content)
    done = rider("--smoke", "--data", str(folder.path))
    assert done.returncode == 1
    assert sentence in done.stderr
    assert folder.database.read_bytes() == content


def test_shots_draws_a_screen_light_and_dark_from_a_demo(tmp_path: Path) -> None:
    done = rider("shots", str(tmp_path), "--only", "gate")
    assert done.returncode == 0, done.stderr
    pictures = {p.name: QImage(str(p)) for p in tmp_path.iterdir()}
    assert sorted(pictures) == ["gate-dark.png", "gate-light.png"]
    light, dark = pictures["gate-light.png"], pictures["gate-dark.png"]
    assert light.size() == dark.size() == QSize(1440, 900)
    beside_the_title = QPoint(1300, 60)
    assert (
        light.pixelColor(beside_the_title).lightness() > 200 > dark.pixelColor(beside_the_title).lightness()
    )


def test_shots_draws_twice_as_large_when_it_asks_itself(tmp_path: Path) -> None:
    done = rider("shots", str(tmp_path), "--only", "gate", "--scaled", QT_SCALE_FACTOR="2")
    assert done.returncode == 0, done.stderr
    assert {p.name for p in tmp_path.iterdir()} == {"gate-light-200.png", "gate-dark-200.png"}
    assert QImage(str(tmp_path / "gate-light-200.png")).size() == 2 * QSize(1024, 680)


def test_an_unknown_verb_is_wrong_usage_and_no_traceback() -> None:
    done = rider("dance")
    assert done.returncode == 2
    assert "invalid choice: 'dance'" in done.stderr
    assert "Traceback" not in done.stderr
