# SPDX-License-Identifier: MIT
"""What is shipped: the wheel holds Rider and no more, and the bundle is told of all that no import names."""

import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from configparser import ConfigParser
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from PyInstaller.utils.hooks.qt import pyside6_library_info
from PySide6.QtCore import QLibraryInfo
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from rider import cli
from ui import app
from ui.start import application, wear_mark

ROOT = Path(__file__).parents[1]
SHIPPED = ("rider", "ui", "resources")
NOT_LINUX = {"qwindows", "qcocoa", "qmodernwindowsstyle", "qwindowsvistastyle", "qmacstyle"}


def sources(*folders: str) -> set[str]:
    """Return the files of these folders that are written by hand, by their paths in the checkout."""
    files = (file for folder in folders for file in (ROOT / folder).rglob("*") if file.is_file())
    return {str(file.relative_to(ROOT)) for file in files if "__pycache__" not in file.parts}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ZipFile]:
    """Return the wheel, open for reading."""
    place = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(place)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    (file,) = place.iterdir()
    with ZipFile(file) as opened:
        yield opened


def test_the_wheel_holds_every_file_of_rider_and_no_other(wheel: ZipFile) -> None:
    held = {name for name in wheel.namelist() if not name.split("/")[0].startswith("rider-")}
    assert held == sources(*SHIPPED)
    assert "rider/store/migrations/env.py" in held


def test_the_wheel_gives_a_desktop_its_entry_and_the_icon_that_it_names(wheel: ZipFile) -> None:
    (entry,) = (name for name in wheel.namelist() if name.endswith("share/applications/rider.desktop"))
    read = ConfigParser(interpolation=None)
    read.optionxform = str
    read.read_string(wheel.read(entry).decode())
    said = read["Desktop Entry"]
    icon = f"share/icons/hicolor/scalable/apps/{said['Icon']}.svg"
    assert any(name.endswith(icon) for name in wheel.namelist())
    commands = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["scripts"]
    assert said["Exec"] in commands


def test_every_verb_of_the_command_line_goes_on_without_a_screen() -> None:
    assert tuple(verb.name for verb in cli.VERBS) == app.HEADLESS_VERBS


def test_a_desktop_finds_the_entry_of_a_window_and_its_icon(qapp: QApplication) -> None:
    dressed = application()
    wear_mark()
    assert (ROOT / "resources" / f"{dressed.desktopFileName()}.desktop").exists()
    drawn = dressed.windowIcon().pixmap(64, 64).toImage()
    assert drawn.pixelColor(32, 6) == QColor("#0B6F5A")
    assert drawn.pixelColor(0, 0).alpha() == 0


def entries(given: str, into: str) -> Iterator[tuple[str, str, str]]:
    """Return what PyInstaller makes of a file or folder that it is given."""
    place = Path(given)
    for file in place.rglob("*") if place.is_dir() else (place,):
        if file.is_file():
            inside = file.relative_to(place) if file != place else file.name
            yield str(Path(into) / inside), str(file), "DATA"


class Told:
    """Stands for PyInstaller's builders and keeps what the specification tells them."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        self.arguments = arguments
        self.options = options
        self.pure = self.scripts = ()
        self.binaries = [(name, f"/wheels/{name}", "BINARY") for name in ("libz.so", "numpy.libs/libblas.so")]
        self.datas = [entry for given in options.get("datas", ()) for entry in entries(*given)]


@pytest.fixture(scope="module")
def spec() -> Iterator[dict[str, Any]]:
    """Return the names of build.spec after PyInstaller has read it, but built nothing."""
    names: dict[str, Any] = {name: Told for name in ("Analysis", "PYZ", "EXE")}
    names |= {"SPECPATH": str(ROOT), "COLLECT": lambda *a, **o: names.update(folder=Told(*a, **o))}
    before = pyside6_library_info.collect_plugins
    exec(compile((ROOT / "build.spec").read_text("utf-8"), "build.spec", "exec"), names)
    yield names
    pyside6_library_info.collect_plugins = before


def test_the_bundle_takes_along_every_resource_and_every_licence(spec: dict[str, Any]) -> None:
    given = {str(Path(file)) for file, _ in spec["found"].options["datas"]}
    assert {str(ROOT / name) for name in sources("resources") if not name.endswith(".py")} <= given
    described = {Path(file).name.split("-")[0].lower() for file in given if file.endswith(".dist-info")}
    assert {"rider", "pyside6_essentials", "shiboken6", "sqlmodel", "alembic", "tzdata"} <= described


def test_the_bundle_has_every_revision_as_a_file(spec: dict[str, Any]) -> None:
    revisions = {name.removesuffix(".py").replace("/", ".") for name in sources("rider/store/migrations")}
    named = {name.removesuffix(".__init__") for name in revisions}
    assert named <= set(spec["found"].options["hiddenimports"])
    assert spec["found"].options["module_collection_mode"] == {"rider.store.migrations": "py"}


def test_the_bundle_has_what_is_chosen_by_name_alone(spec: dict[str, Any]) -> None:
    backends = {"ijson.backends.yajl2_c", "ijson.backends.python"}
    assert backends <= set(spec["found"].options["hiddenimports"])


def test_the_bundle_is_neither_packed_nor_has_it_a_browser_qml_or_tk(spec: dict[str, Any]) -> None:
    unwanted = {"PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtWebEngineCore", "tkinter"}
    assert unwanted <= set(spec["found"].options["excludes"])
    assert [spec[made].options["upx"] for made in ("program", "folder")] == [False, False]


def test_the_bundle_tells_nothing_of_the_machine_that_built_it(spec: dict[str, Any]) -> None:
    found, kept = spec["found"].datas, spec["folder"].arguments[2]
    told = {name for name, file, _ in found if str(ROOT) in Path(file).read_text("utf-8", "ignore")}
    assert any(name.endswith("direct_url.json") for name in told)
    assert told & {name for name, *_ in kept} == set()
    assert any(name.endswith("dist-info/licenses/LICENSE") for name, *_ in kept)


def test_of_translations_the_bundle_has_riders_and_those_of_qts_dialogs_in_the_same_languages(
    spec: dict[str, Any],
) -> None:
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    is_shipped = spec["is_shipped"]
    for language in ("de",):
        assert (Path(of_qt) / f"qtbase_{language}.qm").exists()
        assert is_shipped(f"PySide6/Qt/translations/qtbase_{language}.qm")
        assert is_shipped(f"resources/translations/rider_{language}.qm")
    assert not is_shipped("PySide6/Qt/translations/qtbase_fr.qm")
    assert not is_shipped("PySide6/Qt/translations/assistant_de.qm")


def test_what_numpy_brings_along_goes_into_the_bundle_as_it_is(spec: dict[str, Any]) -> None:
    _program, stripped, _data, whole = spec["folder"].arguments
    assert [name for name, *_ in stripped] == ["libz.so"]
    assert whole == [("numpy.libs/libblas.so", "/wheels/numpy.libs/libblas.so", "DATA")]


@pytest.mark.skipif(sys.platform != "linux", reason="each platform has other plugins")
def test_every_plugin_that_is_shipped_exists(spec: dict[str, Any]) -> None:
    plugins = Path(pyside6_library_info.location["PluginsPath"])
    there = {file.stem.removeprefix("lib") for file in plugins.rglob("*.so")}
    named = set().union(*spec["PLUGINS"].values())
    assert named - there == NOT_LINUX
    screens = {Path(file).stem for file, _ in spec["shipped_plugins"]("platforms")}
    assert screens == {"libqxcb", "libqwayland", "libqoffscreen"}


@pytest.fixture
def umask() -> Iterator[None]:
    """Put the mask of new files back, which a start of Rider sets."""
    before = os.umask(0o022)
    os.umask(before)
    yield
    os.umask(before)


@pytest.mark.usefixtures("umask")
@pytest.mark.parametrize("before", ["", "/opt/own/lib"])
def test_what_a_bundle_opens_files_with_gets_the_libraries_of_the_desktop(
    monkeypatch: pytest.MonkeyPatch, before: str
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/rider/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    with pytest.raises(SystemExit):
        app.main(["--version"])
    assert os.environ.get("LD_LIBRARY_PATH", "") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
