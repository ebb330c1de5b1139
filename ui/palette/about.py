# SPDX-License-Identifier: MIT
"""What Rider says of itself: its version, its licence, and where the data is."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rider import __version__
from ui.widgets.labels import plain
from ui.widgets.over import OverSheet


class AboutSheet(OverSheet):
    """A few lines, and a button that copies them for a report."""

    wide, high = 460, 320

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.panel.setAccessibleName(self.tr("About Rider"))
        self.folder = plain("", "muted")
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.version = plain(self.tr("Version {version}").format(version=__version__), "strong")
        self.copied = plain("", "small", wrap=False)
        self.copy_button = QPushButton(self.tr("Copy"))
        self.copy_button.setToolTip(self.tr("Copies the version and the folder, for a report"))
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setProperty("role", "primary")
        self._build()
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.leave)

    def open_for(self, folder: str) -> None:
        """Come up, and say in which folder the data is."""
        self.folder.setText(folder)
        self.copied.setText("")
        self.open_sheet()

    def begin(self) -> None:
        self.close_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def _build(self) -> None:
        inside = QVBoxLayout()
        inside.setContentsMargins(26, 22, 26, 18)
        inside.setSpacing(6)
        inside.addWidget(plain("Rider", "display"))
        inside.addWidget(self.version)
        inside.addWidget(plain(self.tr("Rewards what moved: no card moves without buyer-side proof.")))
        inside.addSpacing(10)
        inside.addWidget(plain(self.tr("Your data is on this machine alone, in"), "muted"))
        inside.addWidget(self.folder)
        inside.addSpacing(10)
        inside.addWidget(
            plain(
                self.tr("Free software under the MIT licence. Qt and PySide are used under the LGPL."),
                "small",
            )
        )
        inside.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copied, 1)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.close_button)
        inside.addLayout(buttons)
        self.column.addLayout(inside)

    def place(self) -> None:
        """Be as tall as the words take."""
        super().place()
        needed = self.column.totalHeightForWidth(self.panel.width()) if self.column.hasHeightForWidth() else 0
        high = max(needed, self.column.totalSizeHint().height())
        self.panel.resize(self.panel.width(), min(high, self.height() - self.panel.y()))

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText(f"Rider {__version__}\n{self.folder.text()}")
        self.copied.setText(self.tr("Copied."))
