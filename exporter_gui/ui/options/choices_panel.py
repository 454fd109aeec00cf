"""Panel with the options of an export."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exporter_gui.application.storage.choices import Choices
from exporter_gui.application.storage.last_export import LastExport
from exporter_gui.core.media.media_estimate import MediaEstimate
from exporter_gui.core.model.account import Summary
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_range import TimeRange
from exporter_gui.ui.archive.sources_section import SourcesSection
from exporter_gui.ui.options.account_combo_box import AccountComboBox
from exporter_gui.ui.options.filters_panel import FiltersPanel
from exporter_gui.ui.options.format_choice import FormatChoice
from exporter_gui.ui.options.packing_panel import PackingPanel
from exporter_gui.ui.options.range_panel import RangePanel
from exporter_gui.ui.options.section import Section
from exporter_gui.ui.options.zone_names import zone_of
from exporter_gui.ui.theme.metrics import EDGE


class ChoicesPanel(QWidget):
    """Account, format with its options, dates and filters. Emits `changed` after each change, also by code."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sources = SourcesSection()
        self._account = AccountComboBox()
        self._account.setObjectName("accountComboBox")
        self._account.setAccessibleName(self.tr("Account"))
        self.range = RangePanel()
        self._filters = FiltersPanel()
        self._format = FormatChoice()
        self._packing = PackingPanel()
        self._accounts = Section(self.tr("Acco&unt"), self._account, self._account)
        self._lay_out()
        self._notes: dict[QWidget, str] = {}
        self._lost_exports = ""
        self._account.currentIndexChanged.connect(self._on_account_changed)
        self._format.chosen.connect(self._on_format_chosen)
        self._format.options_changed.connect(self._on_options_changed)
        self._packing.changed.connect(self.changed)
        self.range.changed.connect(self.changed)
        self.range.zone_changed.connect(self._on_zone_changed)
        self._filters.changed.connect(self.changed)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(EDGE)
        layout.addWidget(self.sources)
        layout.addWidget(self._accounts)
        layout.addWidget(Section(self.tr("For&mat"), self._format.picker, self._format))
        layout.addWidget(self._packing)
        layout.addWidget(Section(self.tr("&Dates"), self.range.first, self.range))
        layout.addWidget(self._filters)
        layout.addStretch()

    def show_archive(self, summary: Summary, choices: Choices) -> None:
        """Show the options of an archive, and set the choices."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._account.show_archive(summary)
        self.range.show_archive(summary)
        self._accounts.setVisible(self._account.count() > 1)
        self._filters.show_archive(summary)
        self._packing.show_archive(summary)
        self._show_choices(choices)
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.changed.emit()

    def show_summary(self, summary: Summary) -> None:
        """Show accounts and numbers of an archive that has changed; the choices stay, unless their account is gone."""
        choices = self.choices()
        self._account.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._account.show_archive(summary)
        self._account.choose(choices)
        self._account.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self._accounts.setVisible(self._account.count() > 1)
        self.range.suggest_days(summary)
        self._filters.show_archive(summary)
        if self._account.did != choices.account:
            self._on_account_changed()

    def _show_choices(self, choices: Choices) -> None:
        """Set the choices, with notes about those that are no longer available."""
        has_account = self._account.choose(choices)
        has_format = self._format.show_choice(choices.format, choices.options)
        has_zone = self.range.choose_zone(choices.zone)
        self.range.show_range(choices.first, choices.last, (choices.start_time, choices.end_time))
        self._filters.show_choices(choices)
        self._packing.show_choices(choices)
        self._offer_packings()
        self._notes.clear()
        if not has_account:
            text = self.tr("The account {did} is no longer in this archive; {account} is selected instead.")
            self._notes[self._account] = text.format(did=choices.account, account=self._account.currentText())
        if not has_format:
            text = self.tr("The format “{name}” is not available; {format} is selected instead.")
            self._notes[self._format] = text.format(name=choices.format, format=self._format.label)
        if not has_zone:
            text = self.tr("The time zone “{zone}” is unknown; this computer's time zone is used instead.")
            self._notes[self.range] = text.format(zone=choices.zone)

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences about remembered choices that were replaced, each until the user changes that choice.

        A further one may tell that exports before the chosen one are lost.
        """
        return *self._notes.values(), *filter(None, [self._lost_exports])

    @property
    def all_posts(self) -> int:
        """Number of posts of the selected account, ignoring dates and filters."""
        return self._account.posts(with_reposts=self._filters.include_reposts)

    def choose_format(self, name: str) -> None:
        """Select a format by its id."""
        self._format.choose(name)

    def show_media(self, media: MediaEstimate | None) -> None:
        """Show number and size of the media files; None if they are not counted."""
        self._packing.show_media(media)

    @property
    def offered_export(self) -> LastExport | None:
        """Earlier export since which posts may be chosen to be new; None without one."""
        return self._filters.new.offered

    def offer_new(self, last: LastExport | None, *, goes_on: bool = False) -> None:
        """Offer only what is new since the last export of these choices, as in `NewPostsBox.offer`. Emits nothing.

        Without such an export, the choice is taken back, with a note.
        """
        self._filters.blockSignals(True)  # noqa: FBT003 - Qt's signature
        has_last = self._filters.new.offer(last, self.choices(), goes_on=goes_on)
        self._filters.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self._notes.pop(self._filters, None)
        if not has_last:
            text = self.tr("There is no earlier export with these filters, so all posts are selected.")
            self._notes[self._filters] = text

    def show_lost_exports(self, sentence: str) -> None:
        """Show that exports which the chosen one goes on from are lost; '' if they are not. Emits nothing."""
        self._lost_exports = sentence

    def show_new_posts(self, posts: int) -> None:
        """Show how many posts are new since the export that is offered."""
        self._filters.new.show_number(posts)

    @Slot()
    def take_everything(self) -> None:
        """Choose to take all records of a repository along, unless choices are locked."""
        if self.isEnabled():
            self._packing.take_everything()

    @Slot()
    def reset_filters(self) -> None:
        """Reset dates and filters. Emits `changed` once."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        choices = self.choices().without_limits()
        self.range.show_range(None, None, (None, None))
        self._filters.show_choices(choices)
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.changed.emit()

    def apply_typing(self) -> None:
        """Apply pending text input now; emits `changed` if there is any."""
        self.range.apply_typing()
        self._filters.apply_typing()

    def choices(self) -> Choices:
        """Return the current choices."""
        first, last = self.range.days()
        start_time, end_time = self.range.minutes()
        chosen = Choices(
            account=self._account.did,
            all_accounts=self._account.are_all_chosen,
            first=first,
            last=last,
            start_time=start_time,
            end_time=end_time,
            zone=self.range.zone_name,
            format=self._format.format_id,
            include_replies=self._filters.include_replies,
            include_reposts=self._filters.include_reposts,
            only_media=self._filters.only_media,
            text=self._filters.text,
            options=self._format.options(),
            since=self._filters.new.since,
        )
        return self._packing.add_to(chosen)

    def selection(self) -> Selection:
        """Return the selected posts.

        Raises `RequestError` if the end date is before the start date, or if the zone is unknown.
        """
        choices = self.choices()
        time_range = TimeRange.of_days(
            choices.first,
            choices.last,
            zone_of(choices.zone),
            start_time=choices.start_time,
            end_time=choices.end_time,
        )
        return Selection(
            choices.account,
            time_range,
            include_replies=choices.include_replies,
            include_reposts=choices.include_reposts,
            only_media=choices.only_media,
            text=choices.text,
            since=None if choices.since is None else choices.since.end,
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
    def _on_format_chosen(self) -> None:
        self._notes.pop(self._format, None)
        self._offer_packings()
        self.changed.emit()

    @Slot()
    def _on_options_changed(self) -> None:
        self._offer_packings()
        self.changed.emit()

    def _offer_packings(self) -> None:
        """Offer no single file for a format of many files."""
        self._packing.offer_file(self._format.why_no_file())
