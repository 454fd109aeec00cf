"""Panel with the form in which an export is saved."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from exporter_gui.application.storage.choices import Choices
from exporter_gui.core.media.media_estimate import MediaEstimate
from exporter_gui.core.model.account import Summary
from exporter_gui.core.output.packing import Packing
from exporter_gui.ui.options.cell_picker import CellPicker
from exporter_gui.ui.options.everything_form import EverythingForm
from exporter_gui.ui.options.media_form import MediaForm
from exporter_gui.ui.options.section import Section
from exporter_gui.ui.theme.type_scale import set_caption
from exporter_gui.ui.widgets.label_text import spoken
from exporter_gui.ui.widgets.wrapped_label import WrappedLabel


class PackingPanel(QWidget):
    """Single file, folder or ZIP, and what goes with each. Emits `changed` after each change."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_media = False
        self._is_replaced = False
        """True if a single file is chosen, and a folder stands in for it."""
        self._packing = CellPicker()
        self._packing.setObjectName("packingComboBox")
        self._packing.setAccessibleName(self.tr("Save as"))
        for packing, label, icon_name in (
            (Packing.FILE, self.tr("File"), "file"),
            (Packing.FOLDER, self.tr("Folder"), "folder"),
            (Packing.ZIP, self.tr("ZIP"), "package"),
        ):
            self._packing.add(label, packing.value, icon_name, self._explain(packing))
        self._explanation = WrappedLabel()
        self._explanation.setObjectName("packingExplanationLabel")
        set_caption(self._explanation)
        self._media, self._everything = MediaForm(), EverythingForm()
        self._bag = self._check_box("bagCheckBox", self.tr("&BagIt structure (for archivists)"))
        self._manifest = self._check_box("manifestCheckBox", self.tr("Manifest &beside it"))
        self._manifest.setToolTip(self.tr("A small file with the origin and the checksum, to verify the export later"))
        section = Section(
            self.tr("Save as"),
            None,
            self._packing,
            self._explanation,
            self._media,
            self._everything,
            self._bag,
            self._manifest,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(section)
        self._packing.currentIndexChanged.connect(self._on_packing_changed)
        self._media.changed.connect(self.changed)
        self._everything.changed.connect(self.changed)
        self._show_packing()

    def _explain(self, packing: Packing) -> str:
        match packing:
            case Packing.FILE:
                return self.tr("A single file with the posts.")
            case Packing.FOLDER if self._has_media:
                return self.tr("A folder with the posts, their media files, a manifest and checksums.")
            case Packing.FOLDER:
                return self.tr("A folder with the posts, a manifest and checksums.")
            case Packing.ZIP if self._has_media:
                return self.tr("One ZIP with the posts, their media files, a manifest and checksums.")
            case Packing.ZIP:
                return self.tr("One ZIP with the posts, a manifest and checksums.")

    def _check_box(self, name: str, text: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName(name)
        box.setAccessibleName(spoken(text))
        box.toggled.connect(self.changed)
        return box

    def show_archive(self, summary: Summary) -> None:
        """Offer media files only if the archive has any."""
        self._has_media = summary.has_media
        self._everything.show_archive(summary)
        self._show_packing()

    def show_choices(self, choices: Choices) -> None:
        """Set the choices."""
        self.offer_file()
        self._packing.setCurrentIndex(self._packing.findData(choices.packing.value))
        self._media.show_choices(choices)
        self._everything.choose(is_chosen=choices.everything)
        self._bag.setChecked(choices.bag)
        self._manifest.setChecked(choices.manifest)

    def offer_file(self, why_not: str = "") -> None:
        """Offer a single file, or say why not: then a folder stands in for it until there is another choice."""
        is_possible = not why_not
        self._packing.set_possible(Packing.FILE.value, why_not or self._explain(Packing.FILE), is_possible=is_possible)
        if is_possible and self._is_replaced:
            self._packing.setCurrentIndex(self._packing.findData(Packing.FILE.value))
        elif not is_possible and self._chosen is Packing.FILE:
            self._packing.setCurrentIndex(self._packing.findData(Packing.FOLDER.value))
            self._is_replaced = True

    def take_everything(self) -> None:
        """Choose to take all records of a repository along, in a folder unless a ZIP is chosen."""
        if self._chosen is Packing.FILE:
            self._packing.setCurrentIndex(self._packing.findData(Packing.FOLDER.value))
        self._everything.choose(is_chosen=True)

    def show_media(self, media: MediaEstimate | None) -> None:
        """Show number and size of the media files; None while they are not counted."""
        self._media.show_estimate(media)

    def add_to(self, choices: Choices) -> Choices:
        """Return choices with those of this panel."""
        return replace(
            choices,
            packing=self._chosen,
            media=self._media.choice,
            media_root=self._media.root,
            bag=self._bag.isChecked(),
            everything=self._everything.is_chosen,
            manifest=self._manifest.isChecked(),
        )

    @property
    def _chosen(self) -> Packing:
        return Packing(self._packing.currentData())

    @Slot()
    def _on_packing_changed(self) -> None:
        self._is_replaced = False
        self._show_packing()
        self.changed.emit()

    def _show_packing(self) -> None:
        is_file = self._chosen is Packing.FILE
        explanation = self._explain(self._chosen)
        self._explanation.setText(explanation)
        self._explanation.updateGeometry()
        self._packing.setAccessibleDescription(explanation)
        self._media.setVisible(self._has_media and not is_file)
        self._everything.setVisible(self._everything.is_possible and not is_file)
        self._bag.setVisible(not is_file)
        self._manifest.setVisible(is_file)
