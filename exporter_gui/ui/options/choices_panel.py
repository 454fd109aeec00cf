"""Panel with the options of an export."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from exporter_gui.application.storage.choices import Choices
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.language import translate
from exporter_gui.core.model.account import Summary
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_range import TimeRange
from exporter_gui.ui.options.account_combo_box import AccountComboBox
from exporter_gui.ui.options.filters_panel import FiltersPanel
from exporter_gui.ui.options.range_panel import RangePanel
from exporter_gui.ui.options.zone_combo_box import zone_of

_BETWEEN, _BELOW_LABEL = 14, 4


class ChoicesPanel(QWidget):
    """Account, dates, filters and format. Emits `changed` after each change, also by code."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._account = AccountComboBox()
        self._account.setObjectName("accountComboBox")
        self._account.setAccessibleName(self.tr("Account"))
        self.range = RangePanel()
        self._filters = FiltersPanel()
        self._format = QComboBox()
        self._format.setObjectName("formatComboBox")
        self._format.setAccessibleName(self.tr("Format"))
        for format_ in FORMATS.values():
            self._format.addItem(format_.label, format_.id)
        self._explanation = QLabel()
        self._explanation.setObjectName("formatExplanationLabel")
        self._explanation.setTextFormat(Qt.TextFormat.PlainText)
        self._explanation.setWordWrap(True)
        self._lay_out()
        self._notes: dict[QWidget, str] = {}
        self._account.currentIndexChanged.connect(self._on_account_changed)
        self._format.currentIndexChanged.connect(self._on_format_changed)
        self.range.changed.connect(self.changed)
        self.range.zone_changed.connect(self._on_zone_changed)
        self._filters.changed.connect(self.changed)
        self._explain_format()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_BETWEEN)
        layout.addLayout(_labelled(self.tr("&Account:"), self._account))
        layout.addLayout(_labelled(self.tr("Da&tes:"), self.range, self.range.first))
        layout.addLayout(_labelled(self.tr("Include:"), self._filters))
        format_ = _labelled(self.tr("For&mat:"), self._format)
        format_.addWidget(self._explanation)
        layout.addLayout(format_)
        layout.addStretch()

    def show_archive(self, summary: Summary, choices: Choices) -> None:
        """Show the options of an archive, and set the choices."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._account.show_archive(summary)
        self.range.show_archive(summary)
        owners = len(summary.owners)
        self._filters.show_reposts(summary.posts_of_others if owners else 0, owners)
        self._show_choices(choices)
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.changed.emit()

    def _show_choices(self, choices: Choices) -> None:
        """Set the choices, with notes about those that are no longer available."""
        has_account = self._account.choose(choices)
        format_ = self._format.findData(choices.format)
        self._format.setCurrentIndex(max(0, format_))
        has_zone = self.range.choose_zone(choices.zone)
        self.range.show_days(choices.first, choices.last)
        self._filters.show_choices(choices)
        self._notes.clear()
        if not has_account:
            text = self.tr("The account {did} is no longer in this archive; {account} is selected instead.")
            self._notes[self._account] = text.format(did=choices.account, account=self._account.currentText())
        if format_ < 0:
            text = self.tr("The format “{name}” is not available; {format} is selected instead.")
            self._notes[self._format] = text.format(name=choices.format, format=self._format.currentText())
        if not has_zone:
            text = self.tr("The time zone “{zone}” is unknown; this computer's time zone is used instead.")
            self._notes[self.range] = text.format(zone=choices.zone)

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences about remembered choices that were replaced, each until the user changes that choice."""
        return tuple(self._notes.values())

    @property
    def all_posts(self) -> int:
        """Number of posts of the selected account, ignoring dates and filters."""
        return self._account.posts(with_reposts=self._filters.include_reposts)

    def choose_format(self, name: str) -> None:
        """Select a format by its id."""
        self._format.setCurrentIndex(self._format.findData(name))

    @Slot()
    def reset_filters(self) -> None:
        """Reset dates and filters. Emits `changed` once."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        choices = self.choices().without_limits()
        self.range.show_days(choices.first, choices.last)
        self._filters.show_choices(choices)
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.changed.emit()

    def apply_typing(self) -> None:
        """Apply pending text input now; emits `changed` if there is any."""
        self._filters.apply_typing()

    def choices(self) -> Choices:
        """Return the current choices."""
        first, last = self.range.days()
        return Choices(
            account=self._account.did,
            all_accounts=self._account.are_all_chosen,
            first=first,
            last=last,
            zone=self.range.zone_name,
            format=str(self._format.currentData()),
            include_replies=self._filters.include_replies,
            include_reposts=self._filters.include_reposts,
            only_media=self._filters.only_media,
            text=self._filters.text,
        )

    def selection(self) -> Selection:
        """Return the selected posts.

        Raises `RequestError` if the end date is before the start date, or if the zone is unknown.
        """
        choices = self.choices()
        return Selection(
            choices.account,
            TimeRange.of_days(choices.first, choices.last, zone_of(choices.zone)),
            include_replies=choices.include_replies,
            include_reposts=choices.include_reposts,
            only_media=choices.only_media,
            text=choices.text,
        )

    @Slot()
    def _on_account_changed(self) -> None:
        self._notes.pop(self._account, None)
        self._filters.show_all_accounts(is_chosen=self._account.did is None)
        self.changed.emit()

    @Slot()
    def _on_zone_changed(self) -> None:
        self._notes.pop(self.range, None)

    @Slot()
    def _on_format_changed(self) -> None:
        self._notes.pop(self._format, None)
        self._explain_format()
        self.changed.emit()

    def _explain_format(self) -> None:
        explanation = translate("engine", FORMATS[str(self._format.currentData())].description)
        self._explanation.setText(explanation)
        self._format.setAccessibleDescription(explanation)


def _labelled(text: str, field: QWidget, buddy: QWidget | None = None) -> QVBoxLayout:
    """Return a layout of a field below its label. The label's mnemonic focuses `buddy`, by default the field."""
    label = QLabel(text)
    label.setBuddy(buddy or field)
    layout = QVBoxLayout()
    layout.setSpacing(_BELOW_LABEL)
    layout.addWidget(label)
    layout.addWidget(field)
    return layout
