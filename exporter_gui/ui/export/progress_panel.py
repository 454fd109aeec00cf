"""Progress of an export."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from exporter_gui.core.progress import OpeningProgress, Progress
from exporter_gui.ui.export.pace import Pace
from exporter_gui.ui.theme.metrics import EDGE, MEDIUM, SMALL
from exporter_gui.ui.theme.type_scale import set_caption, set_section
from exporter_gui.ui.welcome.opening_text import opening_text
from exporter_gui.ui.widgets.elided_label import ElidedLabel
from exporter_gui.ui.widgets.label_text import set_label_text
from exporter_gui.ui.widgets.quantities import duration, number, size

_STEPS = 1_000
_PERCENT = 100


class ProgressPanel(QWidget):
    """Progress bar with a cancel button. The bar is full only when the file is in its place."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pace = Pace()
        self._bar = QProgressBar()
        self._bar.setObjectName("progressBar")
        self._bar.setAccessibleName(self.tr("Progress of the export"))
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._label = ElidedLabel()
        self._label.setObjectName("progressLabel")
        self._label.setAccessibleName(self.tr("Posts written"))
        set_section(self._label)
        self._details = QLabel()
        self._details.setObjectName("progressDetailsLabel")
        self._details.setAccessibleName(self.tr("Size and remaining time"))
        self._details.setTextFormat(Qt.TextFormat.PlainText)
        set_caption(self._details)
        self._cancel = QPushButton(self.tr("Cance&l"))
        self._cancel.setObjectName("cancelButton")
        self._cancel.setAccessibleName(self.tr("Cancel the export"))
        self._cancel.clicked.connect(self.cancel_requested)
        self._lay_out()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self._label, 1)
        above.addWidget(self._details)
        texts = QVBoxLayout()
        texts.setSpacing(SMALL)
        texts.addLayout(above)
        texts.addWidget(self._bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(EDGE, MEDIUM, EDGE, MEDIUM)
        layout.setSpacing(EDGE)
        layout.addLayout(texts, 1)
        layout.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_start(self) -> None:
        """Show a busy bar, until there is a figure."""
        self._pace = Pace()
        self._bar.setValue(0)
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        self._cancel.setFocus()
        self._describe(self.tr("Reading the archive…"))

    def show_opening(self, name: str, progress: OpeningProgress) -> None:
        """Show that an archive is read as a whole first; the bar stays busy, and fills for the export."""
        self._describe(opening_text(name, progress, int((progress.share or 0) * _PERCENT)))

    def show_progress(self, progress: Progress) -> None:
        """Show progress, size and remaining time; the speed is in the tooltip."""
        self._bar.setRange(0, _STEPS)
        self._bar.setValue(min(_STEPS - 1, int(progress.share * _STEPS)))
        rate, are_posts_done = self._pace.per_second(progress), progress.posts_done == progress.posts_total
        speed = ""
        if are_posts_done and progress.records_done < progress.records_total:
            text = self.tr("Exporting… {done} of {total} records")
            done, total = progress.records_done, progress.records_total
        elif are_posts_done and progress.files_total > 0:
            text = self.tr("Copying media… {done} of {total} files")
            done, total = progress.files_done, progress.files_total
        else:
            text = self.tr("Exporting… {done} of {total} posts")
            done, total = progress.posts_done, progress.posts_total
            speed = self.tr("{rate} posts per second").format(rate=number(int(rate)))
        details = self.tr("{size} · {time} left").format(
            size=size(progress.bytes_written), time=duration(self._pace.seconds_left(progress))
        )
        self._describe(text.format(done=number(done), total=number(total)), details, speed)

    def show_cancelling(self) -> None:
        """Show that cancellation is requested."""
        self._cancel.setEnabled(False)
        self._describe(self.tr("Cancelling…"))

    def show_end(self, *, completed: bool) -> None:
        """Fill the bar if the file is in its place."""
        self._bar.setRange(0, _STEPS)
        self._bar.setValue(_STEPS if completed else 0)
        self._cancel.setEnabled(False)

    def _describe(self, text: str, details: str = "", speed: str = "") -> None:
        set_label_text(self._label, text)
        set_label_text(self._details, details)
        self.setToolTip(speed)
        self._bar.setAccessibleDescription(f"{text} · {details}" if details else text)
