"""Progress of an export."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from exporter_gui.core.progress import Progress
from exporter_gui.ui.export.pace import Pace
from exporter_gui.ui.widgets.label_text import set_label_text
from exporter_gui.ui.widgets.quantities import duration, number, size

_STEPS = 1_000


class ProgressPanel(QWidget):
    """Progress bar with a cancel button. The bar is full only when the file is in place."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pace = Pace()
        self._bar = QProgressBar()
        self._bar.setObjectName("progressBar")
        self._bar.setAccessibleName(self.tr("Export progress"))
        self._bar.setRange(0, _STEPS)
        self._label = QLabel()
        self._label.setObjectName("progressLabel")
        self._label.setAccessibleName(self.tr("Posts written"))
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._cancel = QPushButton(self.tr("Cance&l"))
        self._cancel.setObjectName("cancelButton")
        self._cancel.setAccessibleName(self.tr("Cancel export"))
        self._cancel.clicked.connect(self.cancel_requested)
        line = QHBoxLayout()
        line.addWidget(self._bar, 1)
        line.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self._label)

    def show_start(self) -> None:
        """Show an empty bar."""
        self._pace = Pace()
        self._bar.setValue(0)
        self._cancel.setEnabled(True)
        self._cancel.setFocus()
        self._describe(self.tr("Reading the archive…"))

    def show_progress(self, progress: Progress) -> None:
        """Show progress, rate and remaining time."""
        share = progress.posts_done / max(1, progress.posts_total)
        self._bar.setValue(min(_STEPS - 1, int(share * _STEPS)))
        rate = self._pace.posts_per_second(progress)
        left = self._pace.seconds_left(progress)
        self._describe(
            self.tr("{done} of {total} posts · {size} written · {rate} posts per second · {left} left").format(
                done=number(progress.posts_done),
                total=number(progress.posts_total),
                size=size(progress.bytes_written),
                rate=number(int(rate)),
                left=duration(left),
            )
        )

    def show_cancelling(self) -> None:
        """Show that cancellation was requested."""
        self._cancel.setEnabled(False)
        self._describe(self.tr("Cancelling…"))

    def show_end(self, *, completed: bool) -> None:
        """Fill the bar if the export has completed, or else reset it."""
        self._bar.setValue(_STEPS if completed else 0)
        self._cancel.setEnabled(False)

    def _describe(self, text: str) -> None:
        set_label_text(self._label, text)
        self._bar.setAccessibleDescription(text)
