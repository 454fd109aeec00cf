"""Welcome page, shown without an archive."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from exporter_gui.application.storage.recent_archive import RecentArchive
from exporter_gui.application.window_state import Opening, Welcome, WindowState
from exporter_gui.core.progress import OpeningProgress
from exporter_gui.resources import resource
from exporter_gui.ui.theme.icons import icon
from exporter_gui.ui.theme.metrics import CAPTION, LARGE, MEDIUM, SMALL, TIGHT, WIDE
from exporter_gui.ui.theme.type_scale import scaled, set_caption, set_title
from exporter_gui.ui.welcome.promise import Promise
from exporter_gui.ui.welcome.recent_list import RecentList
from exporter_gui.ui.welcome.status_card import StatusCard
from exporter_gui.ui.widgets.bending_row import BendingRow
from exporter_gui.ui.widgets.header_buttons import HeaderButtons
from exporter_gui.ui.widgets.label_text import spoken
from exporter_gui.ui.widgets.primary_button import PrimaryButton
from exporter_gui.ui.widgets.scroll_area import ScrollArea

_WIDEST = 38
"""Width of the column, in lines of text."""
_PICTURE_LINES = 4.2
_ABOVE, _BELOW = 2, 3


class WelcomePage(ScrollArea):
    """Invitation to open an archive or a sample, and recent archives."""

    open_requested = Signal()
    sample_requested = Signal()
    sample_repository_requested = Signal()
    cancel_requested = Signal()
    """Stop opening the archive."""
    archive_requested = Signal(object)
    """A `Path`."""
    appeared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tried: Path | None = None
        self.content = QWidget()
        self.buttons = HeaderButtons()
        self._title = QLabel(self.tr("Export your Bluesky archive"))
        set_title(self._title)
        self._hint = self._caption(
            "dropHintLabel", self.tr("Drop your repo.car or bskyarchive database anywhere in this window, or open it.")
        )
        self._source = self._caption(
            "exportDataLabel",
            self.tr("On Bluesky: Settings → Account → Export my data gives you repo.car."),
        )
        self._open = self._button("openArchiveButton", PrimaryButton(self.tr("&Open archive…"), "folder-open"))
        self._open.clicked.connect(self.open_requested)
        self._sample = self._button("sampleArchiveButton", QPushButton(icon("play"), self.tr("&Try a sample")))
        self._sample.clicked.connect(self.sample_requested)
        self._repository = self._button("sampleRepositoryButton", QPushButton(self.tr("or a sample repo.car")))
        self._repository.setProperty("role", "link")
        self._repository.setFont(scaled(self._repository.font(), CAPTION))
        self._repository.clicked.connect(self.sample_repository_requested)
        self._status = StatusCard()
        self._status.retry_requested.connect(self._on_retry)
        self._status.cancel_requested.connect(self.cancel_requested)
        self._recent = RecentList()
        self._recent.archive_requested.connect(self.archive_requested)
        self._lay_out()

    def _caption(self, name: str, text: str) -> QLabel:
        label = QLabel(text)
        label.setObjectName(name)
        set_caption(label)
        return label

    def _button(self, name: str, button: QPushButton) -> QPushButton:
        button.setObjectName(name)
        button.setAccessibleName(spoken(button.text()))
        return button

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._column(), 1_000)
        middle.addStretch(1)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(WIDE, MEDIUM, MEDIUM, WIDE)
        layout.addWidget(self.buttons, 0, Qt.AlignmentFlag.AlignRight)
        layout.addStretch(_ABOVE)
        layout.addLayout(middle)
        layout.addStretch(_BELOW)
        layout.addSpacing(WIDE)
        layout.addWidget(Promise())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self.content)

    def _column(self) -> QWidget:
        column = QWidget()
        column.setMaximumWidth(_WIDEST * self.fontMetrics().lineSpacing())
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, MEDIUM, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self._picture())
        layout.addSpacing(SMALL)
        for label in (self._title, self._hint, self._source):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(label)
        layout.addSpacing(SMALL)
        layout.addWidget(BendingRow((self._open, self._sample), SMALL))
        layout.addWidget(self._repository, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(LARGE)
        layout.addWidget(self._status)
        layout.addSpacing(TIGHT)
        layout.addWidget(self._recent)
        return column

    def _picture(self) -> QLabel:
        picture = QLabel()
        side = round(_PICTURE_LINES * self.fontMetrics().lineSpacing())
        picture.setPixmap(
            QIcon(str(resource("icons/exporter-gui.svg"))).pixmap(QSize(side, side), self.devicePixelRatioF())
        )
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return picture

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Emit `appeared`."""
        super().showEvent(event)
        self.appeared.emit()

    def show_recent(self, archives: Sequence[RecentArchive]) -> None:
        """List recent archives, the newest first."""
        self._recent.show_archives(archives)

    @Slot(object, bool)
    def show_presence(self, path: Path, is_there: bool) -> None:  # noqa: FBT001 - a slot
        """Enable or disable a recent archive."""
        self._recent.show_presence(path, is_there)

    def show_state(self, state: WindowState) -> None:
        """Show the invitation to open an archive, or that one is being opened."""
        is_opening = isinstance(state, Opening)
        for widget in (self._open, self._sample, self._repository, self._recent):
            widget.setEnabled(not is_opening)
        match state:
            case Opening(path=path):
                self._tried = path
                self._status.show_opening(path.name)
                self._status.focus_cancel()  # rather than the next button that is enabled
            case Welcome(error=error) if error:
                self._status.show_error(error, can_retry=self._tried is not None)
                self._open.setFocus()
            case _:
                if isinstance(state, Welcome):
                    self._open.setFocus()
                self._tried = None
                self._status.clear()

    @Slot(object)
    def show_progress(self, progress: OpeningProgress) -> None:
        """Show how much is read of the archive that is being opened."""
        if self._tried is not None:
            self._status.show_progress(self._tried.name, progress)

    @Slot()
    def _on_retry(self) -> None:
        if self._tried is not None:
            self.archive_requested.emit(self._tried)
