"""Choice of the format."""

from PySide6.QtWidgets import QWidget

from exporter_gui.core.formats import FORMATS
from exporter_gui.core.language import translate
from exporter_gui.ui.options.cell_picker import CellPicker


class FormatPicker(CellPicker):
    """Shows all formats."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for format_ in FORMATS.values():
            label, description = translate("engine", format_.label), translate("engine", format_.description)
            self.add(label, format_.id, format_.icon, description)
