"""Heading of the archive page."""

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from exporter_gui.application.reading.archive_reader import OpenedArchive
from exporter_gui.core.language import posts_text
from exporter_gui.ui.widgets.label_text import one_line, set_scaled_font
from exporter_gui.ui.widgets.untrusted import plain_tool_tip

_MAX_NAMES = 3


class ArchiveHeading(QWidget):
    """Owners and summary of the archive, with a button to open another."""

    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._contents = QLabel(), QLabel()
        self._name.setObjectName("ownerLabel")
        self._contents.setObjectName("contentsLabel")
        set_scaled_font(self._name, 1.4, bold=True)
        for label in (self._name, self._contents):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._other = QPushButton(self.tr("Open another ar&chive…"))
        self._other.setObjectName("openAnotherButton")
        self._other.setAccessibleName(self.tr("Open another archive"))
        self._other.clicked.connect(self.open_requested)
        titles = QVBoxLayout()
        titles.addWidget(self._name)
        titles.addWidget(self._contents)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(titles, 1)
        layout.addWidget(self._other, 0, Qt.AlignmentFlag.AlignTop)

    def clear_button_focus(self) -> None:
        """Clear the focus of the button."""
        self._other.clearFocus()

    def show_archive(self, archive: OpenedArchive) -> None:
        """Show owners, number of posts, dates and time of the last archiving."""
        summary = archive.summary
        names = [one_line(f"{owner.display_name or owner.handle} (@{owner.handle})") for owner in summary.owners]
        shown = ", ".join(names[:_MAX_NAMES]) or archive.path.name
        others = len(names) - _MAX_NAMES
        self._name.setText(
            shown if others <= 0 else self.tr("{names} and {number} more").format(names=shown, number=others)
        )
        self._name.setToolTip(plain_tool_tip("\n".join(names) if others > 0 else ""))
        parts = [archive.path.name, posts_text(summary.posts)]
        if summary.first_post:
            span = self.tr("{first} to {last}").format(first=summary.first_post, last=summary.last_post)
            parts.append(span)
        if summary.last_archived:
            time = QDateTime.fromString(summary.last_archived, Qt.DateFormat.ISODate).toLocalTime()
            parts.append(self.tr("last archived {time}").format(time=time.toString("yyyy-MM-dd HH:mm")))
        self._contents.setText(" · ".join(parts))
        self._contents.setToolTip(plain_tool_tip(str(archive.path)))
