"""Bar below the page: the selected posts, and the main action."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exporter_gui.application.storage.choices import Choices
from exporter_gui.core.estimate import Estimate
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.language import posts_text, translate
from exporter_gui.ui.options.limits_line import LimitsLine
from exporter_gui.ui.theme.metrics import EDGE, MEDIUM, TIGHT
from exporter_gui.ui.theme.type_scale import set_section
from exporter_gui.ui.widgets.elided_label import ElidedLabel
from exporter_gui.ui.widgets.label_text import set_label_text
from exporter_gui.ui.widgets.primary_button import PrimaryButton
from exporter_gui.ui.widgets.quantities import about_size, number

_HEIGHT = 62


class ExportBar(QWidget):
    """Number and size of the selected posts, the filters in words, and the export button."""

    export_requested = Signal()
    reset_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.has_no_posts = False
        """True if no post at all can be read in the archive."""
        self._match = ElidedLabel()
        self._match.setObjectName("matchLabel")
        self._match.setAccessibleName(self.tr("Posts to export"))
        self._match.setToolTip(self.tr("The size is estimated from some of the posts."))
        set_section(self._match)
        self._limits = LimitsLine()
        self._limits.reset_requested.connect(self.reset_requested)
        self._export = PrimaryButton(self.tr("E&xport…"), "download")
        self._export.setObjectName("exportButton")
        self._export.setAccessibleName(self.tr("Export"))
        self._export.clicked.connect(self.export_requested)
        texts = QVBoxLayout()
        texts.setSpacing(TIGHT // 2)
        texts.addWidget(self._match)
        texts.addWidget(self._limits)
        layout = QHBoxLayout(self)
        layout.addStrut(_HEIGHT - 2 * MEDIUM)
        layout.setContentsMargins(EDGE, MEDIUM, EDGE, MEDIUM)
        layout.setSpacing(MEDIUM)
        layout.addLayout(texts, 1)
        layout.addWidget(self._export, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_counting(self) -> None:
        """Show that the posts are being counted."""
        set_label_text(self._match, self.tr("Counting…"))

    def show_estimate(self, estimate: Estimate, all_posts: int, *, is_only_new: bool = False) -> None:
        """Show the number of matching posts, of all that the account has, and their size."""
        whole = max(estimate.posts, all_posts)  # the archive may have grown since it was opened
        if not estimate.posts:
            text = self._text_for_none(has_posts=whole > 0, is_only_new=is_only_new)
        elif estimate.posts == whole:
            text = self.tr("{posts} · about {size}").format(posts=posts_text(whole), size=about_size(estimate.bytes))
        else:
            text = self.tr("{number} of {all} posts · about {size}").format(
                number=number(estimate.posts), all=number(whole), size=about_size(estimate.bytes)
            )
        set_label_text(self._match, text)

    def _text_for_none(self, *, has_posts: bool, is_only_new: bool) -> str:
        if self.has_no_posts:
            return self.tr("No posts can be read.")
        if is_only_new:
            return self.tr("No new posts.")
        return self.tr("No posts match.") if has_posts else self.tr("No posts to export.")

    def show_choices(self, choices: Choices, notes: Sequence[str], *, has_reposts: bool) -> None:
        """Show the filters in words, `notes`, and the format on the button."""
        self._limits.show_choices(choices, notes, has_reposts=has_reposts)
        format_ = FORMATS[choices.format]
        noun = translate("engine", format_.noun or format_.label)
        self._export.setText(self.tr("E&xport as {format}…").format(format=noun))

    def show_error(self, sentence: str) -> None:
        """Show why there is nothing to export."""
        set_label_text(self._match, sentence)

    def set_enabled(self, *, export: bool) -> None:
        """Enable the button."""
        self._export.setEnabled(export)

    def focus_button(self) -> None:
        """Focus the export button."""
        self._export.setFocus(Qt.FocusReason.TabFocusReason)
