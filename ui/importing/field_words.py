# SPDX-License-Identifier: MIT
"""What the fields of a deal are called where a file's columns are matched with them."""

from PySide6.QtCore import QCoreApplication


def field_words(field: str) -> str:
    """Return what a field is called."""
    named = {
        "external_id": _tr("Id of the deal"),
        "name": _tr("Name of the deal"),
        "account": _tr("Account"),
        "value": _tr("Value"),
        "currency": _tr("Currency"),
        "pipeline": _tr("Pipeline"),
        "stage": _tr("Stage"),
        "outcome": _tr("Status: open, won or lost"),
        "created": _tr("Day it was created"),
        "closed": _tr("Day it was closed"),
        "won_on": _tr("Day it was won"),
        "lost_on": _tr("Day it was lost"),
        "expected_close": _tr("Expected close"),
        "owner": _tr("Owner"),
        "lead_source": _tr("Source of the lead"),
        "probability": _tr("Probability"),
        "lost_reason": _tr("Why it was lost"),
        "people": _tr("People at the buyer"),
        "stage_entered": _tr("Day it came to its stage"),
        "is_closed": _tr("Whether it is closed"),
        "is_won": _tr("Whether it is won"),
        "next_step": _tr("Next step"),
        "deal_id": _tr("Deal that the row is about"),
        "entered": _tr("When the stage was entered"),
    }
    return named.get(field, field.replace("_", " ").capitalize())


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportFields", text)
