"""Choice of a format and its options."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exporter_gui.core.formats import FORMATS
from exporter_gui.core.formats.format import Layout
from exporter_gui.core.formats.options import PlainValue, make_options
from exporter_gui.core.language import translate
from exporter_gui.core.messages import Code, Message
from exporter_gui.core.sentences import in_words
from exporter_gui.ui.options.format_options_form import FormatOptionsForm
from exporter_gui.ui.options.format_picker import FormatPicker
from exporter_gui.ui.theme.metrics import SMALL
from exporter_gui.ui.theme.type_scale import set_caption
from exporter_gui.ui.widgets.wrapped_label import WrappedLabel


class FormatChoice(QWidget):
    """Formats, with a sentence about the chosen one and its options."""

    chosen = Signal()
    """Another format is chosen, by the user or by code."""
    options_changed = Signal()
    """The user has changed an option."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picker = FormatPicker()
        self.picker.setObjectName("formatComboBox")
        self.picker.setAccessibleName(self.tr("Format"))
        self._explanation = WrappedLabel()
        self._explanation.setObjectName("formatExplanationLabel")
        set_caption(self._explanation)
        self._form = FormatOptionsForm(self.picker)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        for widget in (self.picker, self._explanation, self._form):
            layout.addWidget(widget)
        self.picker.currentIndexChanged.connect(self._on_chosen)
        self._form.changed.connect(self.options_changed)
        self._explain()

    @property
    def format_id(self) -> str:
        """Id of the chosen format."""
        return str(self.picker.currentData())

    @property
    def label(self) -> str:
        """Name of the chosen format."""
        return self.picker.currentText()

    def options(self) -> dict[str, PlainValue]:
        """Return the options that differ from their defaults."""
        return self._form.options()

    def choose(self, format_id: str) -> None:
        """Choose a format, with its options as they were left."""
        self.picker.setCurrentIndex(self.picker.findData(format_id))

    def show_choice(self, format_id: str, options: Mapping[str, PlainValue]) -> bool:
        """Choose a format with its options; return False if there is no such format, and the first one is chosen."""
        index = self.picker.findData(format_id)
        self.picker.setCurrentIndex(max(0, index))
        self._form.show_options(self.format_id, {} if index < 0 else options)
        return index >= 0

    def why_no_file(self) -> str:
        """Return a sentence about why the chosen format cannot be a single file; '' if it can."""
        format_ = FORMATS[self.format_id]
        if format_.layout_of(make_options(format_.options, self.options())) is Layout.FILE:
            return ""
        code = Code.MANY_FILES if format_.layout is Layout.FOLDER else Code.NEEDS_FOLDER
        return in_words(Message(code, {"format": format_.label}))

    @Slot()
    def _on_chosen(self) -> None:
        self._explain()
        self.chosen.emit()

    def _explain(self) -> None:
        explanation = translate("engine", FORMATS[self.format_id].description)
        self._explanation.setText(explanation)
        self._explanation.updateGeometry()
        self.picker.setAccessibleDescription(explanation)
        self._form.show_format(self.format_id)
