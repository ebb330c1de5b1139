# SPDX-License-Identifier: MIT
"""What all tables that are read and not typed into have in common."""

from PySide6.QtWidgets import QAbstractItemView, QTableView


def make_readable(table: QTableView) -> None:
    """Let a table be read by one current row or cell, moved pixel by pixel, and left with Tab."""
    table.setProperty("role", "importing")
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setSectionsClickable(False)
