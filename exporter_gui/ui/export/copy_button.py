"""Button that copies the details of an outcome."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from exporter_gui.ui.theme.icons import icon
from exporter_gui.ui.widgets.label_text import spoken

_FEEDBACK_MS = 2_000


class CopyButton(QPushButton):
    """Copies `content` to the clipboard, and says so for a moment without changing its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = ""
        self.setObjectName("copyDetailsButton")
        self._pause = QTimer(self, singleShot=True, interval=_FEEDBACK_MS)
        self._pause.timeout.connect(self._show_usual)
        self.clicked.connect(self._on_clicked)
        self._show_usual()

    @Slot()
    def _on_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.content)
        self.setMinimumWidth(self.width())
        self._show("circle-check", self.tr("Copied"))
        self._pause.start()

    @Slot()
    def _show_usual(self) -> None:
        self._show("copy", self.tr("Cop&y details"))
        self.setMinimumWidth(0)

    def _show(self, icon_name: str, text: str) -> None:
        self.setIcon(icon(icon_name))
        self.setText(text)
        self.setAccessibleName(spoken(text))
