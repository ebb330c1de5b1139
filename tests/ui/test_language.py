# SPDX-License-Identifier: MIT
"""Which language Rider speaks, in which region, and that it really says it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rider.domain.errors import RuleError
from rider.domain.said import Said
from rider.paths import resource
from rider.settings import LANGUAGE, Settings
from ui.translate import spoken

ROOT = Path(__file__).parents[2]
SPEAKS = """
import sys
from datetime import date
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialogButtonBox
from rider.domain.money import Money
from rider.paths import config_folder
from rider.settings import LANGUAGE, Settings
from ui.language import speak
from ui.start import application
settings = Settings(config_folder() / "settings.ini")
settings.set(LANGUAGE, sys.argv[1])
app = application()
speak(app, settings)
from ui.actions import Do, words
from ui.regional import dated, full
from ui.widgets.days import qdate
print(words(Do.NEW_DEAL).text)
print(dated(qdate(date(2026, 10, 4)), "d MMMM yyyy"))
print(full(Money(123450, "EUR")).replace(chr(160), " ").replace(chr(0x202f), " "))
box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
print(box.buttons()[0].text())
print(app.layoutDirection() is Qt.LayoutDirection.LeftToRight)
"""


@pytest.mark.parametrize(
    ("machine", "chosen", "said"),
    [
        ("C.UTF-8", "system", ["New deal", "4 October 2026", "€1,234.50", "Cancel"]),
        ("de_DE.UTF-8", "system", ["Neuer Deal", "4. Oktober 2026", "1.234,50 €", "Abbrechen"]),
        ("de_AT.UTF-8", "de", ["Neuer Deal", "4. Oktober 2026", "€ 1 234,50", "Abbrechen"]),
        ("de_DE.UTF-8", "en", ["New deal", "4 October 2026", "1.234,50 €", "Cancel"]),
        ("C.UTF-8", "de", ["Neuer Deal", "4. Oktober 2026", "1.234,50 €", "Abbrechen"]),
        ("en_US.UTF-8", "system", ["New deal", "October 4, 2026", "€1,234.50", "Cancel"]),
        ("fr_FR.UTF-8", "system", ["New deal", "4 October 2026", "1 234,50 €", "Cancel"]),
    ],
)
def test_the_words_follow_the_choice_and_the_numbers_the_region(
    tmp_path: Path, machine: str, chosen: str, said: list[str]
) -> None:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG"))}
    home = dict.fromkeys(("HOME", "XDG_CONFIG_HOME"), str(tmp_path))
    done = subprocess.run(
        [sys.executable, "-c", SPEAKS, chosen],
        cwd=ROOT,
        env=kept | home | {"LANG": machine, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    *told, runs_on = done.stdout.splitlines()
    assert [text.replace("&", "") for text in told] == said
    assert runs_on == "True"


def test_qt_has_its_own_words_in_every_language_of_riders() -> None:
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for language in LANGUAGE.choices:
        if language not in ("system", "en"):
            assert (of_qt / f"qtbase_{language}.qm").exists()
            assert resource("translations", f"rider_{language}.qm").exists()


def test_the_choice_is_kept(tmp_path: Path) -> None:
    Settings(tmp_path / "settings.ini").set(LANGUAGE, "de")
    assert Settings(tmp_path / "settings.ini").get(LANGUAGE) == "de"


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """Speak German."""
    translator = QTranslator()
    assert translator.load("rider_de", str(resource("translations")))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


class Below(QWidget):
    """What has words of its own."""


class Toast(Below):
    """Has the name of a widget whose words are translated."""


class Special(Toast):
    """Says the words of the class above, which Qt looks up by the class that they are said in."""


@pytest.mark.usefixtures("german")
def test_a_class_says_the_words_of_the_classes_above_it(qtbot: QtBot) -> None:
    made = Special()
    qtbot.addWidget(made)
    assert made.tr("Undo") == QCoreApplication.translate("Toast", "Undo") != "Undo"


@pytest.mark.usefixtures("german")
def test_a_refusal_from_below_is_said_with_its_values() -> None:
    error = RuleError("{name} is archived. Restore it first.", name="Berth planning")
    assert str(error) == "Berth planning is archived. Restore it first."
    assert spoken(error) == "Berth planning ist archiviert. Hol ihn erst zurück."
    plain = RuleError("That day is still to come.")
    assert (str(plain), spoken(plain)) == ("That day is still to come.", "Der Tag kommt noch.")


@pytest.mark.usefixtures("german")
def test_a_sentence_within_a_sentence_is_said_too() -> None:
    inner = Said("“{name}”{others} changed since.", name="Berth planning", others="")
    outer = Said("{later} So the import of {name} stays.", later=inner, name="deals.csv")
    assert outer == "“Berth planning” changed since. So the import of deals.csv stays."
    assert spoken(outer) == "„Berth planning“ wurde seither geändert. Also bleibt der Import von deals.csv."


def test_words_of_the_rep_are_never_taken_for_room_for_values() -> None:
    assert str(RuleError("{name} is archived already.", name="{odd}")) == "{odd} is archived already."
    assert str(RuleError("What {stands} here")) == "What {stands} here"
    assert spoken("What {stands} here") == "What {stands} here"
