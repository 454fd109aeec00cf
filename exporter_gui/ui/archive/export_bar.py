"""Bar below the page, with the number of selected posts and the export."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from exporter_gui.application.storage.choices import Choices
from exporter_gui.core.estimate import Estimate
from exporter_gui.core.language import posts_text
from exporter_gui.ui.export.progress_panel import ProgressPanel
from exporter_gui.ui.export.result_panel import ResultPanel
from exporter_gui.ui.options.limits_line import LimitsLine
from exporter_gui.ui.widgets.label_text import set_label_text, set_scaled_font
from exporter_gui.ui.widgets.primary_button import PrimaryButton
from exporter_gui.ui.widgets.quantities import size

_MARGIN, _ABOVE, _BELOW, _BETWEEN = 20, 10, 16, 10


class ExportBar(QWidget):
    """Number of posts, active filters, export button, progress and outcome."""

    export_requested = Signal()
    reset_requested = Signal()

    def __init__(self, progress: ProgressPanel, result: ResultPanel) -> None:
        super().__init__()
        self._match = QLabel()
        self._match.setObjectName("matchLabel")
        self._match.setAccessibleName(self.tr("Posts to export"))
        self._match.setTextFormat(Qt.TextFormat.PlainText)
        self._match.setWordWrap(True)
        self._match.setToolTip(
            self.tr("The size is estimated from a sample of the posts. The actual file may be larger or smaller.")
        )
        set_scaled_font(self._match, 1.1, bold=True)
        self._limits = LimitsLine()
        self._limits.reset_requested.connect(self.reset_requested)
        self._export = PrimaryButton(self.tr("E&xport…"))
        self._export.setObjectName("exportButton")
        self._export.setAccessibleName(self.tr("Export"))
        self._export.clicked.connect(self.export_requested)
        action = QHBoxLayout()
        action.addWidget(self._match, 1)
        action.addWidget(self._export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _ABOVE, _MARGIN, _BELOW)
        layout.setSpacing(_BETWEEN)
        layout.addLayout(action)
        for widget in (self._limits, progress, result):
            layout.addWidget(widget)

    def show_counting(self) -> None:
        """Show that the posts are being counted."""
        set_label_text(self._match, self.tr("Counting…"))

    def show_estimate(self, estimate: Estimate, all_posts: int) -> None:
        """Show the number and estimated size of matching posts, out of `all_posts` of the account."""
        posts, about = posts_text(estimate.posts), size(estimate.bytes)
        text = self.tr("{posts}, about {size}") if estimate.posts else self.tr("No posts match.")
        set_label_text(self._match, text.format(posts=posts, size=about))
        self._limits.show_count(estimate.posts, all_posts)

    def show_choices(self, choices: Choices, notes: Sequence[str]) -> None:
        """Show the active dates and filters, and `notes`."""
        self._limits.show_choices(choices, notes)

    def show_error(self, sentence: str) -> None:
        """Show why no posts can be exported."""
        set_label_text(self._match, sentence)

    def set_enabled(self, *, choices: bool, export: bool) -> None:
        """Enable the filters and the export button."""
        self._limits.setEnabled(choices)
        self._export.setEnabled(export)

    def focus_button(self) -> None:
        """Focus the export button."""
        self._export.setFocus(Qt.FocusReason.TabFocusReason)
