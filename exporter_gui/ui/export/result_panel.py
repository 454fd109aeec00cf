"""Outcome of an export."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from exporter_gui.application.failure import Failure
from exporter_gui.core.language import posts_text
from exporter_gui.core.result import ExportResult
from exporter_gui.ui.export.outcome_icon import Outcome, OutcomeIcon
from exporter_gui.ui.export.show_in_folder import show_in_folder
from exporter_gui.ui.theme.icons import icon
from exporter_gui.ui.theme.metrics import EDGE, ICON, MEDIUM, SMALL, TIGHT
from exporter_gui.ui.theme.type_scale import set_caption, set_section
from exporter_gui.ui.widgets.label_text import set_label_text
from exporter_gui.ui.widgets.quantities import duration, number, size

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
_ROW, _COLUMN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_LEAST_TEXT = 30
"""Characters for which there must be room beside the buttons."""
_NOTE_LINES = 6


class ResultPanel(QWidget):
    """Strip with the outcome and the next actions. It stays until the next export or until it is dismissed."""

    again_requested = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._details = ""
        self._icon = OutcomeIcon()
        self._title, self._caption, self._notes = QLabel(), QLabel(), QLabel()
        set_section(self._title)
        set_caption(self._caption)
        self._title.setObjectName("resultLabel")
        self._title.setAccessibleName(self.tr("Result of the export"))
        self._caption.setObjectName("resultDetailsLabel")
        self._notes.setObjectName("resultNotesLabel")
        self._notes.setAccessibleName(self.tr("Notes"))
        for label in (self._title, self._caption, self._notes):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(_SELECTABLE)
        self._unfold = self._button("notesButton", "", "chevron-right", self._on_unfold)
        self._unfold.setCheckable(True)
        self._show = self._button("showInFolderButton", self.tr("&Show in folder"), "folder-open", self._on_show)
        self._open = self._button("openFileButton", self.tr("Ope&n"), "external-link", self._on_open)
        self._copy = self._button("copyDetailsButton", self.tr("Cop&y details"), "copy", self._on_copy)
        self._again = self._button("exportAgainButton", self.tr("Try a&gain…"), "rotate-ccw", self.again_requested.emit)
        self._dismiss = QToolButton()
        self._dismiss.setObjectName("dismissResultButton")
        self._dismiss.setIcon(icon("x"))
        self._dismiss.setAccessibleName(self.tr("Dismiss the result"))
        self._dismiss.setToolTip(self.tr("Dismiss"))
        self._dismiss.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._dismiss.clicked.connect(self.dismissed)
        self._lay_out()

    def _button(self, name: str, text: str, icon_name: str, on_click: "Slot") -> QPushButton:
        button = QPushButton(icon(icon_name), text)
        button.setObjectName(name)
        button.setAccessibleName(text.replace("&", "").removesuffix("…"))
        button.clicked.connect(lambda: on_click())
        return button
