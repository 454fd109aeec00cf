"""Header of the page with an archive."""

import contextlib
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from exporter_gui.application.reading.archive_reader import OpenedArchive
from exporter_gui.core.language import posts_text
from exporter_gui.core.model.account import Summary
from exporter_gui.ui.archive.repository_line import RepositoryLine
from exporter_gui.ui.dialogs.lifetime import open_dialog
from exporter_gui.ui.theme.metrics import EDGE, MEDIUM, SMALL
from exporter_gui.ui.theme.type_scale import set_caption, set_title
from exporter_gui.ui.widgets.avatar import Avatar
from exporter_gui.ui.widgets.dates import date_text
from exporter_gui.ui.widgets.elided_label import ElidedLabel
from exporter_gui.ui.widgets.handle_text import handle_text
from exporter_gui.ui.widgets.header_buttons import HeaderButtons
from exporter_gui.ui.widgets.label_text import one_line
from exporter_gui.ui.widgets.untrusted import plain_tool_tip

_MOST_NAMES = 3
_HEIGHT, _COMPACT_HEIGHT = 70, 48
"""For text of the usual size."""
_AVATAR, _SMALL_AVATAR = 44, 32
_ROW, _COLUMN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class ArchiveHeader(QWidget):
    """Owners and contents of the archive, with buttons for other archives, the history and the menu."""

    everything_requested = Signal()
    """All records of the repository are to be exported."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.buttons = HeaderButtons()
        self._avatar = Avatar(_AVATAR)
        self._name, self._contents = ElidedLabel(), ElidedLabel()
        self._name.setObjectName("ownerLabel")
        self._contents.setObjectName("contentsLabel")
        set_title(self._name)
        set_caption(self._contents)
        self._contents.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._repository = RepositoryLine()
        self._repository.contents_requested.connect(self._on_contents_requested)
        self._archive: OpenedArchive | None = None
        line = QHBoxLayout()
        line.setSpacing(MEDIUM)
        line.addWidget(self._contents, 1)
        line.addWidget(self._repository)
        self._titles = QBoxLayout(_COLUMN)
        self._titles.addWidget(self._name)
        self._titles.addLayout(line, 1)
        layout = self._layout = QHBoxLayout(self)
        layout.setSpacing(MEDIUM)
        layout.addWidget(self._avatar)
        layout.addLayout(self._titles, 1)
        layout.addWidget(self.buttons)
        self.show_compact(False)  # noqa: FBT003 - a slot

    @Slot(bool)
    def show_compact(self, is_compact: bool) -> None:  # noqa: FBT001 - a slot
        """Take less height in a small window: all on one line."""
        above = (_COMPACT_HEIGHT - self.buttons.sizeHint().height()) // 2 if is_compact else (_HEIGHT - _AVATAR) // 2
        self._layout.setContentsMargins(EDGE, above, EDGE - SMALL, above)
        self._avatar.set_side(_SMALL_AVATAR if is_compact else _AVATAR)
        self._titles.setDirection(_ROW if is_compact else _COLUMN)
        self._titles.setSpacing(MEDIUM if is_compact else 0)
        across = QSizePolicy.Policy.Maximum if is_compact else QSizePolicy.Policy.Expanding
        self._name.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self._repository.show_compact(is_compact=is_compact)

    def show_archive(self, archive: OpenedArchive) -> None:
        """Show owners, number of posts, span and time of the last write."""
        self._archive, summary = archive, archive.summary
        names = [one_line(owner.display_name) or handle_text(owner.handle) for owner in summary.owners]
        first = summary.owners[0].did if summary.owners else ""
        self._avatar.show_account(first, names[0].lstrip("@") if names else archive.path.name)
        others = len(names) - _MOST_NAMES
        shown = ", ".join(names[:_MOST_NAMES]) or archive.path.name
        if others > 0:
            shown = self.tr("{names} and {number} more").format(names=shown, number=others)
        self._name.show_text(shown, plain_tool_tip("\n".join(names)))
        told = [*map(str, archive.paths), *(one_line(owner.did) for owner in summary.owners[:_MOST_NAMES])]
        if summary.repository is not None and summary.repository.merged is None:
            told.append(self.tr("repo.car does not tell how often posts were liked, reposted, answered and quoted."))
        self._contents.show_text(" · ".join(self._facts(archive)), plain_tool_tip("\n".join(told)))
        self._repository.show_repository(summary.repository)

    def _facts(self, archive: OpenedArchive) -> list[str]:
        summary = archive.summary
        handles = [handle_text(owner.handle) for owner in summary.owners if owner.handle]
        facts = [*handles[:1]] if len(handles) == 1 else [archive.path.name]
        facts.append(posts_text(summary.posts))
        if span := _span(summary):
            facts.append(span)
        if summary.repository is not None and summary.repository.merged is None:
            facts.append(self.tr("likes and other counts unknown"))
        if summary.last_archived:
            facts.append(self.tr("archived {date}").format(date=_day(summary.last_archived)))
        if summary.repository and summary.repository.as_of:
            facts.append(self.tr("repository as of {date}").format(date=_day(summary.repository.as_of)))
        return facts

    @Slot()
    def _on_contents_requested(self) -> None:
        from exporter_gui.ui.archive.repository_dialog import RepositoryDialog  # noqa: PLC0415 - not needed at startup

        if self._archive is not None and self._archive.summary.repository is not None:
            dialog = RepositoryDialog(self._archive, self._archive.summary.repository, self.window())
            dialog.everything_requested.connect(self.everything_requested)
            open_dialog(dialog)


def _day(time: str) -> str:
    """Return the day of a time in RFC 3339 in the local zone."""
    return date_text(datetime.fromisoformat(time).astimezone().date())


def _span(summary: Summary) -> str:
    """Return first and last day; as stored if one is no date of the calendar."""
    days = [day for day in (summary.first_post, summary.last_post) if day]
    with contextlib.suppress(ValueError):
        days = [date_text(date.fromisoformat(day)) for day in days]
    return " – ".join(days)
