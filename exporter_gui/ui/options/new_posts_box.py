"""Check box for only what is new since the last export."""

from datetime import datetime

from PySide6.QtWidgets import QCheckBox, QWidget

from exporter_gui.application.storage.choices import Choices
from exporter_gui.application.storage.last_export import LastExport
from exporter_gui.ui.widgets.dates import clock_text, date_text
from exporter_gui.ui.widgets.quantities import number


class NewPostsBox(QCheckBox):
    """Choice of only the posts that are new since an earlier export; hidden without such an export."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last: LastExport | None = None
        self._offered_for = Choices()
        self._posts: int | None = None
        self.setObjectName("newPostsCheckBox")
        self.setToolTip(self.tr("Posts that the archive did not hold yet when it was last exported with these filters"))
        self.hide()

    @property
    def offered(self) -> LastExport | None:
        """Earlier export that is offered; None without one."""
        return self._last

    @property
    def since(self) -> LastExport | None:
        """Earlier export since which posts must be new; None for all posts."""
        return self._last if self.isChecked() else None

    def show_choices(self, choices: Choices) -> None:
        """Show the choice as it is stored."""
        self._show(choices.since, choices)
        self.setChecked(choices.since is not None)

    def offer(self, last: LastExport | None, choices: Choices, *, goes_on: bool = False) -> bool:
        """Offer the last export of these choices; return False if the choice was taken back for want of one.

        An export that is chosen stays as long as account, dates and filters do, unless the choice `goes_on` to the
        last one.
        """
        if self.isChecked() and not goes_on and choices.selects_like(self._offered_for):
            return True
        is_taken_back = self.isChecked() and last is None
        self._show(last, choices)
        if is_taken_back:
            self.setChecked(False)
        return not is_taken_back

    def show_number(self, posts: int) -> None:
        """Show how many posts are new."""
        self._posts = posts
        self._show_text()

    def _show(self, last: LastExport | None, choices: Choices) -> None:
        if last != self._last or not choices.selects_like(self._offered_for):
            self._posts = None
        self._last, self._offered_for = last, choices
        self.setVisible(last is not None)
        self._show_text()

    def _show_text(self) -> None:
        if self._last is None:
            return
        day = last_export_text(self._last)
        if self._posts is None:
            self.setText(self.tr("n&ew since {day}").format(day=day))
            self.setAccessibleName(self.tr("Only posts new since {day}").format(day=day))
        else:
            posts = number(self._posts)
            self.setText(self.tr("n&ew since {day} ({posts})").format(day=day, posts=posts))
            self.setAccessibleName(self.tr("Only posts new since {day} ({posts})").format(day=day, posts=posts))


def last_export_text(last: LastExport) -> str:
    """Return the local day of an export, like `1 Jun 2026`; of today, the minute, like `14:44`."""
    moment = last.finished_at.astimezone()
    is_today = moment.date() == datetime.now().astimezone().date()
    return clock_text(moment) if is_today else date_text(moment.date())
