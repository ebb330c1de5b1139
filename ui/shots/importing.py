# SPDX-License-Identifier: MIT
"""The import page as pictures, step by step."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.importing.step_line import Step

if TYPE_CHECKING:  # the studio shows these scenes
    from pathlib import Path

    from PySide6.QtGui import QPixmap

    from ui.importing.page import ImportPage
    from ui.shots.studio import Studio

_UNKNOWN = "Reference;What;Client;Seller;Phase;Opened;Decision;Worth\n" + "".join(
    f"K-{n:04};{what};{client};{seller};{phase};{opened};{decision};{worth}\n"
    for n, (what, client, seller, phase, opened, decision, worth) in enumerate(
        (
            (
                "Cold-chain alerts",
                "Medivan",
                "Ines Falk",
                "Angebot",
                "03/04/2024",
                "05/06/2024",
                "88.000,00 €",
            ),
            (
                "Shift planner",
                "Alster Clinics",
                "Jon Berg",
                "Kontakt",
                "02/05/2024",
                "08/09/2024",
                "33.000,00 €",
            ),
            ("Print hub", "Amt Nord", "Ines Falk", "Gewonnen", "01/02/2024", "04/03/2024", "72.000,50 €"),
            ("Dock scheduling", "Hafen Terminal", "Ines Falk", "Klärung", "06/05/2024", "09/10/2024", ""),
            (
                "Route optimiser",
                "Stadtwerke Ulm",
                "Mara Wolf",
                "Verloren",
                "05/01/2024",
                "07/02/2024",
                "84.000,00 €",
            ),
        ),
        1,
    )
)
_HUBSPOT = (
    '"Record ID","Deal Name","Associated Company","Deal Stage","Pipeline","Amount","Currency","Close Date"\n'
)


def _hubspot_row(number: int, name: str, account: str) -> str:
    return f'"{number}","{name}","{account}","qualifiedtobuy","Sales Pipeline","{number}.0","EUR",""\n'


_OTHER = "".join(_hubspot_row(1200 + n, f"Harbour lease {n}", "Hafen Terminal") for n in range(8))
_LONG = "The renewal of everything that the northern depots have leased since the merger, with training " * 2
_GOODS = ("Fleet telematics", "Berth planning", "Cold-chain alerts", "Dock scheduling", "Shift planner")
_BUYERS = (
    "Hafen Terminal",
    "Medivan",
    "Alster Clinics",
    "Stadtwerke Ulm",
    "Amt Nord",
    "Nordkai Werft",
    "Ormond",
)
_WHERE = ("Appointment Scheduled", "Qualified To Buy", "Presentation Scheduled", "Closed Won", "Closed Lost")


def _messy_rows() -> Iterator[tuple[str, str, str, str, str]]:
    """Yield rows as a CRM would export them: most are in order, a few are not."""
    for n in range(74):
        stage, code = _WHERE[n * 7 % 5], "USD" if n % 6 == 4 else "EUR"
        yield _GOODS[n % 5], _BUYERS[n % 7], stage, f"{(n * 37 % 90 + 8) * 1250}.0", code
        if n == 2:
            yield "Plant energy audit", "Werk Süd", "Qualified To Buy", "soon", "EUR"
        elif n == 5:
            yield "Invoice matching", "Assurances Valmont", "Qualified To Buy", "-4000.0", "EUR"
        elif n == 8:
            yield "", "Ormond", "Qualified To Buy", "12000.0", "EUR"
    yield _LONG, "Landkreis Oberaue", "Closed Won", "125000.0", "EUR"


_MESSY = (
    '"Record ID","Deal Name","Associated Company","Deal Stage","Pipeline","Amount","Currency","Close Date",'
    '"Create Date","Deal owner"\n'
    + "".join(
        f'"{n}","{name}","{buyer}","{stage}","Sales Pipeline","{amount}","{code}",'
        f'"2024-{1 + n % 12:02}-15 10:00","2024-01-{1 + n % 28:02} 09:30","Ines Falk"\n'
        for n, (name, buyer, stage, amount, code) in enumerate(_messy_rows(), 1000)
    )
)
_MARKS = "Id;Deal name;Stage;Amount\n" + "".join(
    f"K-{n};{name};{stage};{worth}\n"
    for n, (name, stage, worth) in enumerate(
        (
            ("Night shift planner", "Discovery", "1.234"),
            ("Depot cameras", "Proposal", "12.500"),
            ("Cold-chain alerts", "Won", "250k"),
            ("Print hub", "Lost", "8.900"),
        )
    )
)


def _page(studio: Studio) -> ImportPage:
    flows, studio.bridge.home_currency = studio.window.flows, "EUR"
    flows.import_page.begin()
    flows.import_deals()
    return flows.import_page


def _file(studio: Studio, name: str, text: str) -> Path:
    path = studio.bridge.folder.path.parent / name
    path.write_text(text, encoding="utf-8")
    return path


def _rest(page: ImportPage) -> None:
    from ui.shots.studio import settle

    settle()
    while page.is_busy or page.steps.is_searching:
        settle()


def _looked(studio: Studio, name: str, text: str) -> ImportPage:
    page = _page(studio)
    page.look_at([_file(studio, name, text)])
    _rest(page)
    return page


def _answered(page: ImportPage, said: Mapping[str, object]) -> None:
    page.course.answer(said)
    _rest(page)


def _checked(studio: Studio, name: str, text: str) -> ImportPage:
    from rider.exchange.mappings.answers import ALL_OWNERS

    page = _looked(studio, name, text)
    _answered(page, {"owner": ALL_OWNERS})
    inspection = page.course.inspection
    assert inspection is not None
    words = {word.key: "Discovery" for word in inspection.stages if word.target is None and word.asks}
    pipelines = {word.key: "New business" for word in inspection.pipelines if word.target is None}
    _answered(page, {"stages": words, "pipelines": pipelines})
    page.go(Step.CHECK)
    _rest(page)
    return page


def _empty(studio: Studio) -> QWidget:
    _page(studio)
    return studio.window


def _recognised(studio: Studio) -> QWidget:
    _looked(studio, "deals of the quarter.csv", _MESSY)
    return studio.window


def _guessed(studio: Studio) -> QWidget:
    _looked(studio, "Export.csv", _UNKNOWN).go(Step.COLUMNS)
    return studio.window


def _known(studio: Studio) -> QWidget:
    _looked(studio, "deals.csv", _MESSY).go(Step.COLUMNS)
    return studio.window


def _dates(studio: Studio) -> QWidget:
    page = _looked(studio, "Export.csv", _UNKNOWN)
    columns = {"external_id": "Reference", "name": "What", "account": "Client", "owner": "Seller"}
    columns |= {"stage": "Phase", "created": "Opened", "closed": "Decision", "value": "Worth"}
    _answered(page, {"columns": columns})
    page.go(Step.COLUMNS)
    return studio.window


def _stages(studio: Studio) -> QWidget:
    _dates(studio)
    studio.window.flows.import_page.go(Step.STAGES)
    return studio.window


def _check(studio: Studio) -> QWidget:
    _checked(studio, "deals.csv", _MESSY)
    return studio.window


def _asked_amounts(studio: Studio) -> QWidget:
    _looked(studio, "deals.csv", _MARKS).go(Step.COLUMNS)
    return studio.window


def _same_name(studio: Studio) -> QWidget:
    named = [card for card in studio.cards() if card.account][:2]
    rows = "".join(_hubspot_row(9000 + n, c.name, c.account) for n, c in enumerate(named))
    page = _looked(studio, "deals of the year.csv", _HUBSPOT + rows + _OTHER)
    page.go(Step.CHECK)
    _rest(page)
    return studio.window


def _skipped(studio: Studio) -> QWidget:
    page = _checked(studio, "deals.csv", _MESSY)
    page.steps.check.rows.filter.button("skipped").click()
    page.steps.check.rows.table.selectRow(0)
    return studio.window


def _found(studio: Studio) -> QWidget:
    page = _checked(studio, "deals.csv", _MESSY)
    page.steps.check.rows.field.setText("renewal")
    _rest(page)
    page.steps.check.rows.table.setFocus(Qt.FocusReason.OtherFocusReason)
    page.steps.check.rows.table.selectRow(0)
    return studio.window


def _running(studio: Studio) -> QPixmap:
    from ui.shots.studio import settle

    page = _checked(studio, "deals.csv", _MESSY)
    page.course.carry_out()
    page.foot.bar.show()
    page.foot.show_progress(40, 100)
    picture = studio.window.grab()
    page.leave()
    _rest(page)
    settle()
    _take_back_all(page)
    return picture


def _done(studio: Studio) -> QPixmap:
    from ui.shots.studio import settle

    page = _checked(studio, "deals.csv", _MESSY)
    page.course.carry_out()
    _rest(page)
    settle()
    picture = studio.window.grab()
    _take_back_all(page)
    return picture


def _taken_back(studio: Studio) -> QWidget:
    page = _checked(studio, "deals.csv", _MESSY)
    page.course.carry_out()
    _rest(page)
    _take_back_all(page)
    return studio.window


def _take_back_all(page: ImportPage) -> None:
    """Take back what a scene has brought in, as the rep would."""
    page._read_imports()
    made = page.steps.file.earlier.current
    if made is not None and not made.taken_back and not made.built_on and made.file == "deals.csv":
        page.taking_back.take_back(made)
        _rest(page)


IMPORTING: dict[str, Callable[[Studio], QWidget | QPixmap]] = {
    "import": _empty,
    "import-recognised": _recognised,
    "import-columns": _guessed,
    "import-columns-known": _known,
    "import-dates": _dates,
    "import-stages": _stages,
    "import-check": _check,
    "import-amounts": _asked_amounts,
    "import-same-name": _same_name,
    "import-skipped": _skipped,
    "import-found": _found,
    "import-running": _running,
    "import-done": _done,
    "import-taken-back": _taken_back,
}
EARLIER: dict[str, Callable[[Studio], QWidget | QPixmap]] = {"import-earlier": _empty}
IN_LITTLE_ROOM = (
    "import",
    "import-columns",
    "import-dates",
    "import-stages",
    "import-check",
    "import-same-name",
    "import-done",
)
