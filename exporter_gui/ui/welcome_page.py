"""What is seen without an archive: an invitation."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from exporter_gui.ui.text import set_scaled_font, tell


class WelcomePage(QWidget):
    """A large area to drop an archive on, and a button to choose one."""

    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("Export your Bluesky archive"))
        set_scaled_font(title, 1.7, bold=True)
        self._hint = QLabel(self.tr("Drop the archive that bskyarchive keeps here, or choose it."))
        self._open = QPushButton(self.tr("&Open archive…"))
        self._open.setObjectName("openArchiveButton")
        self._open.setAccessibleName(self.tr("Open archive"))
        self._open.setDefault(True)
        self._open.clicked.connect(self.open_requested)
        self._trouble = QLabel()
        self._trouble.setObjectName("openingFailedLabel")
        self._trouble.setAccessibleName(self.tr("Why the archive could not be opened"))
        promise = QLabel(
            self.tr(
                "Your archive is opened read-only and never changed. The file you ask for appears complete and checked,"
                " or not at all. You are told what is missing. Nothing leaves your computer."
            )
        )
        area = QFrame()
        area.setFrameShape(QFrame.Shape.StyledPanel)
        layout = QVBoxLayout(area)
        layout.setSpacing(16)
        layout.addStretch(2)
        for label in (title, self._hint):
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._open, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._trouble)
        layout.addStretch(2)
        layout.addWidget(promise)
        for label in (title, self._hint, self._trouble, promise):
            label.setWordWrap(label in (self._trouble, promise))
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addWidget(area)

    def show_opening(self, name: str) -> None:
        """Say that an archive is being opened."""
        self._hint.setText(self.tr("Opening “{name}”…").format(name=name))
        self._open.setEnabled(False)
        tell(self._trouble, "")

    def show_invitation(self, trouble: str = "") -> None:
        """Ask for an archive, and say why the last one could not be opened."""
        self._hint.setText(self.tr("Drop the archive that bskyarchive keeps here, or choose it."))
        self._open.setEnabled(True)
        tell(self._trouble, trouble)
