"""Card with what happens to an archive."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from exporter_gui.core.progress import OpeningProgress
from exporter_gui.ui.theme.icons import Ink, icon
from exporter_gui.ui.theme.metrics import LARGE, MEDIUM, SMALL
from exporter_gui.ui.welcome.opening_text import opening_text
from exporter_gui.ui.widgets.icon_view import IconView
from exporter_gui.ui.widgets.label_text import set_label_text, spoken

_PERCENT = 100


class StatusCard(QFrame):
    """Says that an archive is being opened, or why that failed, with an action; hidden otherwise."""

    retry_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusCard")
        self.setProperty("role", "card")
        self._icon = IconView("circle-alert", Ink.ERROR)
        self._opening = self._label("openingLabel", self.tr("Opening the archive"))
        self._error = self._label("openingFailedLabel", self.tr("Error opening the archive"))
        self._error.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._busy = QProgressBar()
        self._busy.setObjectName("openingBar")
        self._busy.setAccessibleName(self.tr("Opening the archive"))
        self._busy.setTextVisible(False)
        self._retry = self._button("openAgainButton", self.tr("Try a&gain"), "rotate-ccw")
        self._retry.clicked.connect(self.retry_requested)
        self._cancel = self._button("cancelOpeningButton", self.tr("&Cancel"), "x")
        self._cancel.clicked.connect(self.cancel_requested)
        self._lay_out()
        self.clear()

    def _label(self, name: str, accessible_name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setAccessibleName(accessible_name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _button(self, name: str, text: str, icon_name: str) -> QPushButton:
        button = QPushButton(icon(icon_name), text)
        button.setObjectName(name)
        button.setAccessibleName(spoken(text))
        return button

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(SMALL)
        for widget in (self._opening, self._busy, self._error):
            texts.addWidget(widget)
        for button in (self._retry, self._cancel):
            texts.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        layout.setSpacing(MEDIUM)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)

    def show_opening(self, name: str) -> None:
        """Show that an archive is being opened."""
        self._busy.setRange(0, 0)
        self._show(self.tr("Opening “{name}”…").format(name=name), "", tone="")

    def focus_cancel(self) -> None:
        """Focus the button that stops opening."""
        self._cancel.setFocus()

    def show_progress(self, name: str, progress: OpeningProgress) -> None:
        """Show how much of an archive is read that has to be read as a whole; the bar is busy if that is unknown."""
        percent = int((progress.share or 0) * _PERCENT)
        self._busy.setRange(0, 0 if progress.share is None else _PERCENT)
        self._busy.setValue(percent)
        set_label_text(self._opening, opening_text(name, progress, percent))

    def show_error(self, sentence: str, *, can_retry: bool) -> None:
        """Show why something failed, and a button to try again if that may help."""
        self._show("", sentence, tone="error")
        self._retry.setVisible(can_retry)

    def clear(self) -> None:
        """Hide the card."""
        self._show("", "", tone="")

    def _show(self, opening: str, error: str, *, tone: str) -> None:
        set_label_text(self._opening, opening)
        set_label_text(self._error, error)
        for widget, is_shown in (
            (self._opening, bool(opening)),
            (self._busy, bool(opening)),
            (self._cancel, bool(opening)),
            (self._icon, bool(error)),
            (self._error, bool(error)),
            (self._retry, False),
        ):
            widget.setVisible(is_shown)
        self.setProperty("tone", tone)
        for toned in (self, self._error):
            toned.style().unpolish(toned)
            toned.style().polish(toned)
        self.setVisible(bool(opening or error))
