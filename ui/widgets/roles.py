# SPDX-License-Identifier: MIT
"""What the parts are called that people play in a decision."""

from PySide6.QtCore import QCoreApplication

from rider.domain.proof import Role


def _tr(text: str) -> str:
    return QCoreApplication.translate("DealWords", text)


def role_words(role: Role) -> str:
    """Return what a person's part in the decision is called."""
    return {
        Role.CHAMPION: _tr("Champion"),
        Role.ECONOMIC_BUYER: _tr("Economic buyer"),
        Role.USER: _tr("User"),
        Role.TECHNICAL: _tr("Technical"),
        Role.BLOCKER: _tr("Blocker"),
        Role.UNKNOWN: _tr("Part unknown"),
    }[role]
