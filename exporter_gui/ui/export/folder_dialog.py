"""Dialog for the folder that an export becomes."""

import contextlib
import os
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from exporter_gui.core.errors import DestinationError
from exporter_gui.core.output.folder_checks import check_folder
from exporter_gui.core.sentences import sentence
from exporter_gui.ui.dialogs.dialog_frame import frame
from exporter_gui.ui.dialogs.lifetime import open_dialog
from exporter_gui.ui.theme.icons import icon
from exporter_gui.ui.theme.metrics import SMALL, TIGHT
from exporter_gui.ui.theme.type_scale import set_caption
from exporter_gui.ui.widgets.label_text import set_label_text
from exporter_gui.ui.widgets.primary_button import PrimaryButton
from exporter_gui.ui.widgets.screen import fit_to_screen
from exporter_gui.ui.widgets.style_property import set_style_property
from exporter_gui.ui.widgets.wrapped_label import WrappedLabel

_TYPING_PAUSE_MS = 250
_SHOWN_CHARACTERS = 60
_NOT_IN_NAMES = "/\\:" if os.sep == "\\" else "/"
"""Characters that lead to other folders."""


class FolderDialog(QDialog):
    """Asks for the name of a folder, and for the place of it.

    A file dialog would not do: for the name of a folder that exists, it shows what is in it.
    """

    chosen = Signal(object)
    """`Path` of a folder that does not exist, or is an export that can be replaced; the dialog has closed."""

    def __init__(self, place: Path, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("folderDialog")
        self.setWindowTitle(self.tr("Export to a folder"))
        self.resize(fit_to_screen(self, QSize(520, 260)))
        self._name = QLineEdit(name)
        self._name.setObjectName("folderNameEdit")
        self._name.setAccessibleName(self.tr("Name of the folder"))
        self._place = QLineEdit(str(place))
        self._place.setObjectName("folderPlaceEdit")
        self._place.setAccessibleName(self.tr("Where to create it"))
        self._choose = QPushButton(icon("folder-open"), self.tr("&Choose…"))
        self._choose.setObjectName("choosePlaceButton")
        self._choose.setAccessibleName(self.tr("Choose where to create the folder"))
        self._choose.setAutoDefault(False)
        self._note = WrappedLabel()
        self._note.setObjectName("folderNoteLabel")
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._note.setMinimumWidth(1)  # no long word widens the dialog
        set_caption(self._note)
        self._export = PrimaryButton(self.tr("E&xport"), "download")
        self._export.setObjectName("exportToFolderButton")
        self._lay_out()
        self._show_note("")
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._on_paused)
        self._name.textChanged.connect(self._on_edited)
        self._place.textChanged.connect(self._on_edited)
        self._choose.clicked.connect(self._on_choose)
        self._name.setFocus()
        self._name.selectAll()

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(SMALL)
        beside.addWidget(self._place, 1)
        beside.addWidget(self._choose)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._export, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = frame(self)
        layout.addLayout(_labelled(self.tr("&Name"), self._name, self._name))
        layout.addLayout(_labelled(self.tr("&In"), self._place, beside))
        layout.addWidget(self._note, 1)
        layout.addWidget(buttons)

    @property
    def _path(self) -> Path:
        place = Path(self._place.text())
        with contextlib.suppress(RuntimeError):  # of a home that is not known
            place = place.expanduser()
        return place / self._name.text().strip()

    @Slot()
    def _on_edited(self) -> None:
        problem = self._problem()
        self._export.setEnabled(not problem)
        self._show_note(problem)
        if problem:
            self._pause.stop()
        else:
            self._pause.start()

    def _problem(self) -> str:
        """Return a sentence about a name or place that cannot be; '' if there is nothing against them."""
        name = self._name.text().strip()
        if not name:
            return self.tr("Enter a name for the folder.")
        if name in (".", "..") or Path(name).name != name:
            text = self.tr("“{name}” cannot be the name of a folder; leave out {characters}.")
            characters = " ".join(sorted({*name} & {*_NOT_IN_NAMES}))
            return text.format(name=name, characters=characters or name)
        return "" if self._place.text() else self.tr("Enter where to create the folder.")

    @Slot()
    def _on_paused(self) -> None:
        self._check()

    def _check(self) -> bool:
        """Show what is against the folder, such as another one of that name; return whether there is nothing."""
        try:
            check_folder(self._path, overwrite=True)
        except DestinationError as error:
            self._show_note(sentence(error))
            return False
        return True

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Where to create the folder"))
        dialog.setObjectName("placeDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        if Path(self._place.text()).is_dir():
            dialog.setDirectory(self._place.text())
        dialog.fileSelected.connect(self._place.setText)
        open_dialog(dialog)

    @Slot()
    def _on_accepted(self) -> None:
        self._pause.stop()
        if self._check():
            self.accept()
            self.chosen.emit(self._path)

    def _show_note(self, problem: str) -> None:
        """Show a problem, or else what will be where; the dialog grows where a long name has no room."""
        usual, name = self.tr("All files of the export will be in the folder “{name}”."), self._name.text().strip()
        shown = name if len(name) <= _SHOWN_CHARACTERS else f"{name[:_SHOWN_CHARACTERS]}…"
        set_label_text(self._note, problem or usual.format(name=shown))
        set_style_property(self._note, "tone", "error" if problem else "")
        if (layout := self.layout()) is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))


def _labelled(text: str, buddy: QWidget, field: QWidget | QHBoxLayout) -> QVBoxLayout:
    label = QLabel(text)
    label.setBuddy(buddy)
    layout = QVBoxLayout()
    layout.setSpacing(TIGHT)
    layout.addWidget(label)
    if isinstance(field, QWidget):
        layout.addWidget(field)
    else:
        layout.addLayout(field)
    return layout
