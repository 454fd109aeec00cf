"""Section of the sidebar with two archives that are combined."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from exporter_gui.application.reading.archive_reader import OpenedArchive
from exporter_gui.core.language import posts_text
from exporter_gui.ui.options.section import Section
from exporter_gui.ui.theme.icons import icon
from exporter_gui.ui.theme.metrics import CONTROL_HEIGHT, SMALL
from exporter_gui.ui.theme.type_scale import set_caption
from exporter_gui.ui.widgets.elided_label import ElidedLabel
from exporter_gui.ui.widgets.icon_view import IconView
from exporter_gui.ui.widgets.label_text import one_line
from exporter_gui.ui.widgets.untrusted import plain_tool_tip


class SourcesSection(QWidget):
    """Lists both archives, each with a button to remove it; hidden while only one is open."""

    removed = Signal(object)
    """The `Path` of the archive to remove."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_SourceRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(SMALL)
        rows = QWidget()
        rows.setLayout(self._list)
        self._list.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Section(self.tr("Combined"), None, rows))
        self.hide()

    def show_archive(self, archive: OpenedArchive) -> bool:
        """Show the files of an archive; return whether they have just been combined."""
        was_combined = bool(self._rows)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        is_combined = archive.additions.archive is not None
        self._rows = [_SourceRow(archive, path) for path in archive.paths] if is_combined else []
        for row in self._rows:
            row.removed.connect(self.removed)
            self._list.addWidget(row)
        self.setVisible(is_combined)
        return is_combined and not was_combined


class _SourceRow(QWidget):
    """Name of a file, its number of posts, and a button to remove it."""

    removed = Signal(object)

    def __init__(self, archive: OpenedArchive, path: Path) -> None:
        super().__init__()
        is_repository = path == archive.repository
        name, posts = ElidedLabel(), ElidedLabel()
        name.setObjectName("sourceLabel")
        name.show_text(one_line(path.name), plain_tool_tip(str(path)))
        set_caption(posts)
        posts.setObjectName("sourcePostsLabel")
        posts.show_text(_posts(archive, is_repository=is_repository))
        remove = QToolButton()
        remove.setObjectName("removeSourceButton")
        remove.setIcon(icon("x"))
        remove.setProperty("role", "small")
        remove.setFixedSize(CONTROL_HEIGHT, CONTROL_HEIGHT)
        remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        remove.setToolTip(self.tr("Remove"))
        remove.setAccessibleName(self.tr("Remove “{name}”").format(name=one_line(path.name)))
        remove.clicked.connect(lambda: self.removed.emit(path))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(name)
        texts.addWidget(posts)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(IconView("package" if is_repository else "database"))
        layout.addLayout(texts, 1)
        layout.addWidget(remove)


def _posts(archive: OpenedArchive, *, is_repository: bool) -> str:
    repository = archive.summary.repository
    if repository is None or repository.merged is None:
        return ""
    return posts_text(repository.losses.posts_read if is_repository else repository.merged.posts)
