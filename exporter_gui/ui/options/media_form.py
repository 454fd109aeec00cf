"""Form with the media files of an export."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from exporter_gui.application.storage.choices import Choices
from exporter_gui.core.media.media_estimate import MediaEstimate
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.ui.dialogs.lifetime import open_dialog
from exporter_gui.ui.theme.icons import icon
from exporter_gui.ui.theme.metrics import SMALL
from exporter_gui.ui.theme.type_scale import set_caption
from exporter_gui.ui.widgets.label_text import set_label_text
from exporter_gui.ui.widgets.quantities import files_text, number, size
from exporter_gui.ui.widgets.still_combo_box import StillComboBox
from exporter_gui.ui.widgets.untrusted import plain_tool_tip
from exporter_gui.ui.widgets.wrapped_label import WrappedLabel


class MediaForm(QWidget):
    """Choice of media files and of their folder. Emits `changed` after each change."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.root: Path | None = None
        """Chosen folder; None for the one beside the archive."""
        self._estimate: MediaEstimate | None = None
        self._choice = StillComboBox()
        self._choice.setObjectName("mediaComboBox")
        self._choice.setAccessibleName(self.tr("Media files"))
        self._choice.addItem(self.tr("Images and videos"), MediaChoice.IMAGES.value)
        self._choice.addItem(self.tr("All files"), MediaChoice.ALL.value)
        self._choice.addItem(self.tr("No media"), MediaChoice.NONE.value)
        self._size = WrappedLabel()
        self._size.setObjectName("mediaSizeLabel")
        self._size.setAccessibleName(self.tr("Number and size of the media files"))
        set_caption(self._size)
        self._folder = QPushButton(icon("folder-open"), self.tr("Choose media folder…"))
        self._folder.setObjectName("chooseMediaFolderButton")
        self._folder.setAccessibleName(self.tr("Choose media folder"))
        self._folder.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        for widget in (self._choice, self._size, self._folder):
            layout.addWidget(widget)
        self._choice.currentIndexChanged.connect(self._on_choice_changed)
        self._folder.clicked.connect(self._on_folder)

    @property
    def choice(self) -> MediaChoice:
        """Media files to take along."""
        return MediaChoice(self._choice.currentData())

    def show_choices(self, choices: Choices) -> None:
        """Set the choices."""
        self.root = choices.media_root
        self._choice.setCurrentIndex(self._choice.findData(choices.media.value))

    def show_estimate(self, estimate: MediaEstimate | None) -> None:
        """Show number and size of the files, and whether their folder was found; None while that is unknown."""
        self._estimate = estimate
        self._show_size()

    def _show_size(self) -> None:
        estimate = self._estimate
        is_wanted = estimate is not None and self.choice is not MediaChoice.NONE
        set_label_text(self._size, self._in_words(estimate) if estimate is not None and is_wanted else "")
        self._size.setVisible(is_wanted)
        self._size.setToolTip(plain_tool_tip(str(self.root)) if self.root is not None else "")
        self._folder.setVisible(is_wanted and (self.root is not None or self._lacks_files(estimate)))

    def _lacks_files(self, estimate: MediaEstimate | None) -> bool:
        return estimate is not None and (estimate.root is None or estimate.size.missing > 0)

    def _in_words(self, estimate: MediaEstimate) -> str:
        files = files_text(estimate.size.files + (estimate.size.missing if estimate.root is None else 0))
        template = self.tr("{files}, {size}") if estimate.size.files else "{files}"
        text = template.format(files=files, size=size(estimate.size.bytes))
        if estimate.root is None and self.root is None:
            return self.tr("{text}. Their folder was not found; without it, no files are saved.").format(text=text)
        folder = self.root.name if self.root else ""
        if estimate.root is None:
            return self.tr("{text}. The folder “{folder}” was not found.").format(text=text, folder=folder)
        if folder:
            text = self.tr("{text}, from “{folder}”").format(text=text, folder=folder)
        if estimate.size.missing == 1:
            return self.tr("{text}; 1 more is not in the media folder").format(text=text)
        if estimate.size.missing:
            template = self.tr("{text}; {missing} more are not in the media folder")
            return template.format(text=text, missing=number(estimate.size.missing))
        return text

    @Slot()
    def _on_choice_changed(self) -> None:
        self.show_estimate(None)
        self.changed.emit()

    @Slot()
    def _on_folder(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Media folder"))
        dialog.setObjectName("mediaFolderDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        if self.root is not None and self.root.is_dir():
            dialog.setDirectory(str(self.root))
        dialog.fileSelected.connect(self._on_folder_chosen)
        open_dialog(dialog)

    @Slot(str)
    def _on_folder_chosen(self, name: str) -> None:
        self.root = Path(name)
        self.changed.emit()
