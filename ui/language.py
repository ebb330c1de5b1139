# SPDX-License-Identifier: MIT
"""The language of Rider's words and of days and months, chosen before anything is shown."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from rider.paths import resource
from rider.settings import LANGUAGE, Settings

SOURCE = "en"
"""The language in which Rider's words stand in its source."""

_AS_SYSTEM = "system"


def speak(app: QCoreApplication, settings: Settings) -> None:
    """Let the application speak the language that the rep chose, or the machine's where Rider knows it."""
    language = chosen(settings)
    region = _region(language)
    if region != QLocale():
        QLocale.setDefault(region)
    if language != SOURCE:
        take(app, language)


def chosen(settings: Settings) -> str:
    """Return the language as the name of its translation."""
    wanted = settings.get(LANGUAGE)
    if wanted != _AS_SYSTEM:
        return wanted
    spoken = (QLocale(name).language() for name in QLocale.system().uiLanguages())
    known = {QLocale(name).language(): name for name in LANGUAGE.choices if name != _AS_SYSTEM}
    return next((known[language] for language in spoken if language in known), SOURCE)


def take(app: QCoreApplication, language: str) -> None:
    """Install a language's words, and those that Qt has for its own dialogs."""
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in (("qtbase", of_qt), ("rider", str(resource("translations")))):
        translator = QTranslator(app)
        if translator.load(f"{name}_{language}", place):
            app.installTranslator(translator)


def _region(language: str) -> QLocale:
    """Return the machine's region in a language: Germany in English has 24 Nov and 1.234,5."""
    system = QLocale.system()
    spoken = QLocale(language)
    if spoken.language() == system.language():
        return system
    there = QLocale(spoken.language(), system.territory())
    if there.language() == spoken.language() and there.territory() == system.territory():
        return there
    return system if language == SOURCE else spoken
