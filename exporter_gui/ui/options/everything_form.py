"""Form with the records of a repository other than posts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from exporter_gui.core.model.account import Summary
from exporter_gui.core.model.repository_contents import RepositoryContents
from exporter_gui.core.records.collection_names import collection_name, other_collections, records_text
from exporter_gui.ui.theme.metrics import TIGHT
from exporter_gui.ui.theme.type_scale import set_caption
from exporter_gui.ui.widgets.label_text import one_line, set_label_text
from exporter_gui.ui.widgets.wrapped_label import WrappedLabel

_NAMED = 3
_NO_BREAK = "\N{NO-BREAK SPACE}"


class EverythingForm(QWidget):
    """Choice to take all records along, with the largest collections. Emits `changed` after each change."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_possible = False
        """True if a repository is open that holds more than posts."""
        self._box = QCheckBox(self.tr("Likes, follows and all else"))
        self._box.setObjectName("everythingCheckBox")
        self._box.setAccessibleName(self._box.text())
        self._box.setToolTip(self.tr("Records of the repository, in files of their own: JSON Lines and tables"))
        self._box.toggled.connect(self.changed)
        self._numbers = WrappedLabel()
        self._numbers.setObjectName("everythingLabel")
        set_caption(self._numbers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        layout.addWidget(self._box)
        layout.addWidget(self._numbers)

    @property
    def is_chosen(self) -> bool:
        """True if all records are to be taken along; never where there are none."""
        return self.is_possible and self._box.isChecked()

    def choose(self, *, is_chosen: bool) -> None:
        """Set the choice."""
        self._box.setChecked(is_chosen)

    def show_archive(self, summary: Summary) -> None:
        """Show what else a repository contains."""
        repository = summary.repository
        text = self._in_words(repository) if repository is not None else ""
        self.is_possible = bool(text)
        set_label_text(self._numbers, text)
        self._box.setAccessibleDescription(text)

    def _in_words(self, repository: RepositoryContents) -> str:
        others, losses = other_collections(repository), repository.losses
        named = [
            self.tr("{collection}: {number}").format(
                collection=one_line(collection_name(name)), number=records_text(records, losses, name)
            )
            for name, records in others[:_NAMED]
        ]
        if len(others) > _NAMED:
            rest = sum(records for _name, records in others[_NAMED:])
            named.append(self.tr("others: {number}").format(number=records_text(rest, losses)))
        words = " · ".join(each.replace(" ", _NO_BREAK) for each in named)
        template = self.tr("{collections}. All of them, whatever the dates and filters.") if named else ""
        return template.format(collections=words)
