"""About dialog: version and licences."""

import platform

import apsw
from PySide6.QtCore import QSysInfo, Qt, Slot, qVersion
from PySide6.QtCore import __version__ as pyside_version  # type: ignore[attr-defined]
from PySide6.QtGui import QFontDatabase, QGuiApplication, QIcon
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from exporter_gui import __version__
from exporter_gui.resources import resource
from exporter_gui.ui.dialogs.reading_dialog import SELECTABLE, ReadingDialog
from exporter_gui.ui.theme.metrics import LARGE
from exporter_gui.ui.theme.type_scale import set_caption, set_title
from exporter_gui.ui.widgets.label_text import set_label_text

_PICTURE = 56


class AboutDialog(ReadingDialog):
    """Version, licences and system information."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(self.tr("About Archive Exporter"))
        name = QLabel(self.tr("Archive Exporter"))
        set_title(name)
        subtitle = QLabel(self.tr("for Bluesky archives (unofficial)"))
        set_caption(subtitle)
        self._versions = QLabel()
        self._versions.setObjectName("versionsLabel")
        self._versions.setAccessibleName(self.tr("Versions"))
        self._versions.setTextFormat(Qt.TextFormat.PlainText)
        self._versions.setTextInteractionFlags(SELECTABLE)
        self._versions.setWordWrap(True)
        set_label_text(self._versions, "\n".join(versions()))
        licences = QPlainTextEdit(resource("licenses.txt").read_text(encoding="utf-8"))
        licences.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        licences.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        title = QLabel(self.tr("&Licences"))
        title.setBuddy(licences)
        self.contents.addLayout(_beside(name, subtitle))
        for widget in (self._versions, title):
            self.contents.addWidget(widget)
        self.add_text(licences, "licencesText", self.tr("Licences"))
        copy = self.buttons.addButton(self.tr("Copy &versions"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAutoDefault(False)
        copy.setObjectName("copyVersionsButton")
        copy.setAccessibleName(self.tr("Copy versions"))
        copy.clicked.connect(self._on_copy)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._versions.text())


def _beside(name: QLabel, subtitle: QLabel) -> QHBoxLayout:
    """Return the icon with name and subtitle beside it."""
    picture = QLabel()
    picture.setPixmap(QIcon(str(resource("icons/exporter-gui.svg"))).pixmap(_PICTURE, _PICTURE))
    texts = QVBoxLayout()
    texts.setSpacing(0)
    texts.addStretch()
    for label in (name, subtitle):
        label.setWordWrap(True)
        texts.addWidget(label)
    texts.addStretch()
    row = QHBoxLayout()
    row.setSpacing(LARGE)
    row.addWidget(picture)
    row.addLayout(texts, 1)
    return row


def versions() -> list[str]:
    """Return names and versions for a bug report, not translated."""
    return [
        f"Archive Exporter {__version__}",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}, PySide6 {pyside_version}",
        f"SQLite {apsw.sqlite_lib_version()}, APSW {apsw.apsw_version()}",
        f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}",
    ]
