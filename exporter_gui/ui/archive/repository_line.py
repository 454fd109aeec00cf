"""Part of the header that only a repository has."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from exporter_gui.core.model.repository_contents import RepositoryContents
from exporter_gui.ui.archive.signature_label import SignatureLabel
from exporter_gui.ui.theme.icons import Ink, icon
from exporter_gui.ui.theme.metrics import CAPTION, SMALL
from exporter_gui.ui.theme.type_scale import scaled
from exporter_gui.ui.widgets.label_text import spoken


class RepositoryLine(QWidget):
    """State of the signature, and a link to what else the repository contains; hidden for other archives."""

    contents_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.signature = SignatureLabel()
        self._words = self.tr("Also in this repository…")
        self._link = QPushButton(self._words)
        self._link.setObjectName("repositoryContentsButton")
        self._link.setProperty("role", "link")
        self._link.setFont(scaled(self._link.font(), CAPTION))
        self._link.setAccessibleName(spoken(self._words))
        self._link.setToolTip(self.tr("Likes, follows and other records beside the posts"))
        self._link.clicked.connect(self.contents_requested)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self.signature)
        layout.addWidget(self._link)
        self.hide()

    def show_repository(self, repository: RepositoryContents | None) -> None:
        """Show a repository; None for another archive."""
        if repository is not None:
            self.signature.show_signature(repository)
        self.setVisible(repository is not None)

    def show_compact(self, *, is_compact: bool) -> None:
        """Show icons instead of words in a small window."""
        self.signature.show_compact(is_compact=is_compact)
        self._link.setText("" if is_compact else self._words)
        self._link.setIcon(icon("info", Ink.ACCENT) if is_compact else QIcon())
