"""Welcome page, shown without an archive."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from exporter_gui.application.window_state import Opening, Welcome, WindowState
from exporter_gui.resources import resource
from exporter_gui.ui.welcome.drop_area import DropArea
from exporter_gui.ui.widgets.label_text import set_label_text, set_scaled_font
from exporter_gui.ui.widgets.primary_button import PrimaryButton
from exporter_gui.ui.widgets.untrusted import plain_tool_tip

_ROWS_SHOWN = 5
_BETWEEN = 12
_PICTURE_LINES = 6


class WelcomePage(QScrollArea):
    """Drop area, buttons to open an archive or the sample, and recent archives."""

    open_requested = Signal()
    sample_requested = Signal()
    archive_requested = Signal(object)
    """A `Path`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self.tr("Export your Bluesky archive"))
        set_scaled_font(self._title, 1.7, bold=True)
        self._hint = QLabel(self.tr("Drop your archive here, or open it."))
        self._open = self._button("openArchiveButton", PrimaryButton(self.tr("&Open archive…")))
        self._open.clicked.connect(self.open_requested)
        self._sample = self._button("sampleArchiveButton", QPushButton(self.tr("&Try the sample archive")))
        self._sample.clicked.connect(self.sample_requested)
        self._error = QLabel()
        self._error.setObjectName("openingFailedLabel")
        self._error.setAccessibleName(self.tr("Error opening the archive"))
        self._promise = QLabel(
            self.tr(
                "Your archive is opened read-only and never changed. The file you asked for appears complete and"
                " checked, or not at all. We tell you what is missing. Nothing leaves your computer."
            )
        )
        self._recent_title = QLabel(self.tr("&Recent"))
        self._recent = QListWidget()
        self._recent.setObjectName("recentList")
        self._recent.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._recent.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._recent.setAccessibleName(self.tr("Recent archives"))
        self._recent.itemActivated.connect(self._on_recent)
        self._recent.itemClicked.connect(self._on_recent)
        self._recent_title.setBuddy(self._recent)
        self._lay_out()

    def _button(self, name: str, button: QPushButton) -> QPushButton:
        button.setObjectName(name)
        button.setAccessibleName(button.text().replace("&", "").removesuffix("…"))
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self._open, self._sample):
            buttons.addWidget(button)
        buttons.addStretch()
        self._area = DropArea()
        layout = QVBoxLayout(self._area)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(_BETWEEN)
        layout.addStretch()
        layout.addWidget(self._picture())
        layout.addWidget(self._title)
        layout.addWidget(self._hint)
        layout.addSpacing(_BETWEEN)
        layout.addLayout(buttons)
        layout.addWidget(self._error)
        layout.addStretch()
        for label in (self._title, self._hint, self._error, self._promise):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
        content = QWidget()
        outer = QVBoxLayout(content)
        outer.setContentsMargins(24, 24, 24, 20)
        outer.setSpacing(_BETWEEN)
        outer.addWidget(self._area, 1)
        outer.addWidget(self._recent_title)
        outer.addWidget(self._recent)
        outer.addSpacing(_BETWEEN)
        outer.addWidget(self._promise)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)

    def _picture(self) -> QLabel:
        picture = QLabel()
        side = round(_PICTURE_LINES * self.fontMetrics().lineSpacing())
        icon = QIcon(str(resource("icons/exporter-gui.svg")))
        picture.setPixmap(icon.pixmap(QSize(side, side), self.devicePixelRatioF()))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return picture

    @Slot(bool)
    def show_dragged(self, is_over: bool) -> None:  # noqa: FBT001 - a slot
        """Toggle the drag highlight."""
        self._area.set_highlighted(is_highlighted=is_over)

    def show_recent(self, archives: Sequence[Path]) -> None:
        """Show recent archives; missing ones are disabled."""
        self._recent.clear()
        for path in archives:
            exists = path.is_file()
            text = str(path) if exists else self.tr("{path} (not found)").format(path=path)
            item = QListWidgetItem(text, self._recent)
            item.setData(Qt.ItemDataRole.UserRole, path)
            item.setToolTip(plain_tool_tip(text))
            if not exists:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
        rows = min(_ROWS_SHOWN, len(archives))
        self._recent.setFixedHeight(rows * max(1, self._recent.sizeHintForRow(0)) + 2 * self._recent.frameWidth())
        self._recent.setVisible(bool(archives))
        self._recent_title.setVisible(bool(archives))

    def show_state(self, state: WindowState) -> None:
        """Show the invitation to open an archive, or that one is being opened."""
        match state:
            case Opening(path=path):
                self._show_opening(path.name)
            case Welcome(error=error):
                self._show_invitation(error)
            case _:
                self._show_invitation()

    def _show_opening(self, name: str) -> None:
        self._hint.setText(self.tr("Opening “{name}”…").format(name=name))
        self._enable(enabled=False)
        set_label_text(self._error, "")

    def _show_invitation(self, error: str = "") -> None:
        self._hint.setText(self.tr("Drop your archive here, or open it."))
        self._enable(enabled=True)
        set_label_text(self._error, error)
        if error:
            self._open.setFocus()

    def _enable(self, *, enabled: bool) -> None:
        for widget in (self._open, self._sample, self._recent):
            widget.setEnabled(enabled)

    @Slot(QListWidgetItem)
    def _on_recent(self, item: QListWidgetItem) -> None:
        self.archive_requested.emit(item.data(Qt.ItemDataRole.UserRole))
