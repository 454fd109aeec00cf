"""Outcome of an export."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from exporter_gui.application.failure import Failure
from exporter_gui.core.language import posts_text
from exporter_gui.core.result import ExportResult
from exporter_gui.ui.export.outcome_icon import ERROR, NEUTRAL, SUCCESS, WARNING, OutcomeIcon, OutcomeStyle
from exporter_gui.ui.export.show_in_folder import show_in_folder
from exporter_gui.ui.widgets.card import Card
from exporter_gui.ui.widgets.label_text import set_label_text, set_scaled_font
from exporter_gui.ui.widgets.quantities import duration, size

_AROUND, _BETWEEN = 72, 6
_IN_A_ROW, _IN_A_COLUMN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class ResultPanel(Card):
    """Card with the outcome and the next actions. Stays until it is dismissed or the next export starts."""

    again_requested = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._details = ""
        self._icon = OutcomeIcon(self)
        self._title = QLabel()
        set_scaled_font(self._title, 1.2, bold=True)
        self._label = QLabel()
        self._label.setObjectName("resultLabel")
        self._label.setAccessibleName(self.tr("Export result"))
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._show = self._button("showInFolderButton", self.tr("&Show in folder"))
        self._copy = self._button("copyDetailsButton", self.tr("Cop&y details"))
        self._again = self._button("exportAgainButton", self.tr("Export a&gain…"))
        self._dismiss = _DismissButton()
        self._dismiss.setObjectName("dismissResultButton")
        self._dismiss.setAccessibleName(self.tr("Dismiss result"))
        self._dismiss.setToolTip(self.tr("Dismiss"))
        self._dismiss.clicked.connect(self.dismissed)
        self._show.clicked.connect(self._on_show)
        self._copy.clicked.connect(self._on_copy)
        self._again.clicked.connect(self.again_requested)
        self._lay_out()

    def _lay_out(self) -> None:
        self._head, self._buttons = QBoxLayout(_IN_A_ROW), QBoxLayout(_IN_A_ROW)
        self._buttons.setSpacing(_BETWEEN)
        for button in (self._show, self._copy, self._again):
            self._buttons.addWidget(button)
        self._buttons.addStretch()
        self._head.addWidget(self._title, 1)
        self._head.addLayout(self._buttons)
        layout = QGridLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setHorizontalSpacing(12)
        layout.setColumnStretch(1, 1)
        layout.addWidget(self._icon, 0, 0)
        layout.addLayout(self._head, 0, 1)
        layout.addWidget(self._dismiss, 0, 2, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._label, 1, 1, 1, 2)
        self.setSizePolicy(
            QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
        )  # a long text must not widen the window

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the buttons next to the title if there is room, else below it, in a row or a column."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        shown = [button for button in (self._show, self._copy, self._again) if not button.isHidden()]
        row = sum(button.sizeHint().width() + self._buttons.spacing() for button in shown)
        room = width - self._icon.sizeHint().width() - self._dismiss.sizeHint().width() - _AROUND
        is_beside = row + self._title.sizeHint().width() <= room
        self._head.setDirection(_IN_A_ROW if is_beside else _IN_A_COLUMN)
        self._buttons.setDirection(_IN_A_ROW if row <= room else _IN_A_COLUMN)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text.replace("&", "").removesuffix("…"))
        return button

    def show_completed(self, result: ExportResult) -> None:
        """Show a summary of the file and the warnings."""
        sentence = self.tr("{posts} saved to “{name}” ({size}) in {duration}.").format(
            posts=posts_text(result.posts),
            name=result.path.name,
            size=size(result.bytes),
            duration=duration(result.seconds),
        )
        warnings = result.notes_in_words()
        details = "\n".join([str(result.path), sentence, *warnings]) if warnings else ""
        text = "\n".join([sentence, *warnings])
        style, title = (WARNING, self.tr("Completed with notes")) if warnings else (SUCCESS, self.tr("Completed"))
        self._show_outcome(style, title, text, path=result.path, details=details)
        self._show.setFocus()

    def show_cancelled(self) -> None:
        """Show that no file was created."""
        text = self.tr("No file was created. Any existing file is unchanged.")
        self._show_outcome(NEUTRAL, self.tr("Cancelled"), text)
        self._again.setFocus()

    def show_failed(self, failure: Failure) -> None:
        """Show the cause, with the details to copy."""
        text = f"{failure.sentence}\n{self.tr('No file was created. Any existing file is unchanged.')}"
        self._show_outcome(ERROR, self.tr("Export failed"), text, details=failure.details)
        self._copy.setFocus()

    def _show_outcome(
        self, style: OutcomeStyle, title: str, text: str, *, path: Path | None = None, details: str = ""
    ) -> None:
        self._path, self._details = path, details
        self._icon.show_style(style)
        self._title.setText(title)
        set_label_text(self._label, text)
        self._show.setVisible(path is not None)
        self._copy.setVisible(bool(details))
        self._fit(self.width())

    @Slot()
    def _on_show(self) -> None:
        if self._path is not None:
            show_in_folder(self._path, self.window())

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)


class _DismissButton(QToolButton):
    """Small close button that Enter presses, like other buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.setText("×")
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Press the button with Enter as well."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
