"""What is seen with an archive: whose it is, what to take, and the export."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from exporter_gui.application.archive_reader import OpenedArchive
from exporter_gui.application.window_state import WindowState
from exporter_gui.core.exporter import Estimate
from exporter_gui.ui.choices_panel import ChoicesPanel
from exporter_gui.ui.progress_panel import ProgressPanel
from exporter_gui.ui.result_panel import ResultPanel
from exporter_gui.ui.text import number, set_scaled_font, size, tell


class ArchivePage(QWidget):
    """One page, no wizard."""

    open_requested = Signal()
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = ChoicesPanel()
        self.progress = ProgressPanel()
        self.result = ResultPanel()
        self._name, self._contents = QLabel(), QLabel()
        set_scaled_font(self._name, 1.4, bold=True)
        for label in (self._name, self._contents):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._other = QPushButton(self.tr("&Open another archive…"))
        self._other.setObjectName("openAnotherButton")
        self._other.setAccessibleName(self.tr("Open another archive"))
        self._other.clicked.connect(self.open_requested)
        self._match = QLabel()
        self._match.setObjectName("matchLabel")
        self._match.setAccessibleName(self.tr("Posts that will be exported"))
        self._match.setTextFormat(Qt.TextFormat.PlainText)
        self._export = QPushButton(self.tr("&Export…"))
        self._export.setObjectName("exportButton")
        self._export.setAccessibleName(self.tr("Export"))
        self._export.setDefault(True)
        self._export.clicked.connect(self.export_requested)
        self._lay_out()

    def _lay_out(self) -> None:
        titles = QVBoxLayout()
        titles.addWidget(self._name)
        titles.addWidget(self._contents)
        head = QHBoxLayout()
        head.addLayout(titles, 1)
        head.addWidget(self._other, 0, Qt.AlignmentFlag.AlignTop)
        action = QHBoxLayout()
        action.addWidget(self._match, 1)
        action.addWidget(self._export)
        self._below = QStackedLayout()
        for widget in (QWidget(), self.progress, self.result):
            self._below.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(18)
        layout.addLayout(head)
        layout.addWidget(self.choices)
        layout.addLayout(action)
        layout.addLayout(self._below)
        layout.addStretch()

    def show_archive(self, archive: OpenedArchive) -> None:
        """Say whose archive it is and what it holds."""
        summary = archive.summary
        names = [f"{owner.display_name} (@{owner.handle})" for owner in summary.owners]
        self._name.setText(", ".join(names) or archive.path.name)
        span = self.tr(", {first} to {last}").format(first=summary.first_post, last=summary.last_post)
        self._contents.setText(
            self.tr("{file} · {posts} posts{span}").format(
                file=archive.path.name, posts=number(summary.posts), span=span if summary.first_post else ""
            )
        )
        self._contents.setToolTip(str(archive.path))
        self.choices.show_archive(summary)

    def show_estimate(self, estimate: Estimate | None) -> None:
        """Say how many posts match; None while they are being counted."""
        text = self.tr("Counting…")
        if estimate is not None:
            posts, about = number(estimate.posts), size(estimate.bytes)
            text = self.tr("{posts} posts, about {size}").format(posts=posts, size=about)
        tell(self._match, text)

    def show_trouble(self, sentence: str) -> None:
        """Say why there is nothing to export."""
        tell(self._match, sentence)

    def show_state(self, state: WindowState, *, can_export: bool) -> None:
        """Enable what can be done, and show the panel that belongs to the state."""
        self.choices.setEnabled(not state.is_busy)
        self._other.setEnabled(not state.is_busy)
        self._export.setEnabled(can_export and not state.is_busy)
        self._below.setCurrentIndex(1 if state.is_busy else 2 if state.is_outcome else 0)
