"""Form with the options of a format."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from exporter_gui.application.export.proposed_options import proposed_options
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.formats.options import OptionField, PlainValue, changed_options, describe, make_options
from exporter_gui.core.language import translate
from exporter_gui.ui.theme.metrics import SMALL, TIGHT
from exporter_gui.ui.widgets.still_combo_box import StillComboBox
from exporter_gui.ui.widgets.untrusted import plain_tool_tip

_MOST = 2**31 - 1


class FormatOptionsForm(QWidget):
    """A field for each option of a format. Emits `changed` after each change by the user.

    Each format keeps its values while another is chosen. Tab reaches the fields from `after`.
    """

    changed = Signal()

    def __init__(self, after: QWidget) -> None:
        super().__init__()
        self._after = after
        self._format = ""
        self._kept: dict[str, Mapping[str, PlainValue]] = {}
        self._values: dict[str, Callable[[], PlainValue]] = {}
        self._fields: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_options(self, format_id: str, options: Mapping[str, PlainValue]) -> None:
        """Show a format with these options by name, and the others at their defaults; forget all other formats."""
        self._kept = {format_id: options}
        self._format = ""
        self.show_format(format_id)

    def show_format(self, format_id: str) -> None:
        """Show the options of a format, as they were left or are proposed."""
        if self._format:
            self._kept[self._format] = self.options()
        self._format = format_id
        self._clear()
        known = describe(FORMATS[format_id].options)
        kept = self._kept.get(format_id)
        if kept is None:
            kept = proposed_options(format_id)
        for each in known:
            self._add(each, kept.get(each.name, each.default))
        self.setVisible(bool(known))
        before = self._after
        for each in known:
            if self._fields and (field := self._fields.findChild(QWidget, f"{each.name}Option")):
                self.setTabOrder(before, field)
                before = field

    def options(self) -> dict[str, PlainValue]:
        """Return the options that differ from the defaults, by name."""
        plain = {name: value() for name, value in self._values.items()}
        return changed_options(make_options(FORMATS[self._format].options, plain)) if plain else {}

    def _clear(self) -> None:
        self._values.clear()
        if self._fields is not None:
            self._fields.hide()
            self._fields.deleteLater()
        self._fields = QWidget()
        layout = QVBoxLayout(self._fields)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        self._layout.addWidget(self._fields)

    def _add(self, option: OptionField, value: PlainValue) -> None:
        label, help_ = translate("engine", option.label), translate("engine", option.help)
        field = self._field(option, value, label)
        field.setObjectName(f"{option.name}Option")
        field.setAccessibleName(label)
        field.setAccessibleDescription(help_)
        field.setToolTip(plain_tool_tip(help_))
        field.setAcceptDrops(False)
        layout = self._fields.layout() if self._fields else None
        if not isinstance(layout, QVBoxLayout):
            return
        if isinstance(field, QCheckBox):
            layout.addWidget(field)
            return
        caption = QLabel(label)
        caption.setBuddy(field)
        caption.setWordWrap(True)
        pair = QVBoxLayout()
        pair.setSpacing(TIGHT)
        pair.addWidget(caption)
        pair.addWidget(field)
        layout.addLayout(pair)

    def _field(self, option: OptionField, value: PlainValue, label: str) -> QWidget:
        """Return the field of an option, and keep how its value is read."""
        name = option.name
        if option.choices:
            combo = StillComboBox()
            for choice in option.choices:
                combo.addItem(translate("engine", option.label_of(choice)), choice)
            combo.setCurrentIndex(option.choices.index(value))
            combo.currentIndexChanged.connect(self.changed)
            self._values[name] = lambda: option.choices[combo.currentIndex()]
            return combo
        if option.type is bool:
            box = QCheckBox(label)
            box.setChecked(bool(value))
            box.toggled.connect(self.changed)
            self._values[name] = box.isChecked
            return box
        if option.type is int:
            number = QSpinBox(minimum=-_MOST, maximum=_MOST)
            number.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel scrolls past it
            number.lineEdit().setTextMargins(SMALL, 0, SMALL, 0)
            number.setValue(int(value))
            number.valueChanged.connect(self.changed)
            self._values[name] = number.value
            return number
        line = QLineEdit(str(value))
        line.editingFinished.connect(self.changed)
        self._values[name] = line.text
        return line
