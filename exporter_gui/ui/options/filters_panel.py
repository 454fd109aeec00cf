"""Panel with the filters of an export."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from exporter_gui.application.storage.choices import Choices
from exporter_gui.core.model.account import Summary
from exporter_gui.ui.options.new_posts_box import NewPostsBox
from exporter_gui.ui.options.section import Section
from exporter_gui.ui.theme.icons import Ink, icon
from exporter_gui.ui.theme.metrics import EDGE
from exporter_gui.ui.widgets.label_text import spoken
from exporter_gui.ui.widgets.quantities import number

_TYPING_PAUSE_MS = 250


class FiltersPanel(QWidget):
    """Replies, reposts, media and text. Emits `changed` after each change, debounced for text input."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._replies = self._check_box("includeRepliesCheckBox", self.tr("My repl&ies"))
        self._reposts_choice = self._has_all_accounts = False
        self._reposts = self._check_box("includeRepostsCheckBox", self.tr("P&osts I reposted"))
        self._media = self._check_box("includeMediaCheckBox", self.tr("&with images, video or links"))
        self._media.setAccessibleName(self.tr("Only posts with images, video or links"))
        self.new = NewPostsBox()
        self.new.toggled.connect(self.changed)
        self._text = QLineEdit()
        self._text.setObjectName("textFilterEdit")
        self._text.setAccessibleName(self.tr("Only posts containing this text"))
        self._text.setPlaceholderText(self.tr("containing this text"))
        self._text.setToolTip(self.tr("All of it, exactly as written, in capitals or small letters"))
        self._text.addAction(icon("search", Ink.SECONDARY), QLineEdit.ActionPosition.LeadingPosition)
        self._text.setClearButtonEnabled(True)
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self._text.textChanged.connect(self._pause.start)
        self._lay_out()

    def _check_box(self, name: str, text: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName(name)
        box.setAccessibleName(spoken(text))
        box.toggled.connect(self.changed)
        return box

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(EDGE)
        layout.addWidget(Section(self.tr("Include"), None, self._replies, self._reposts))
        layout.addWidget(Section(self.tr("Only &posts"), self._text, self.new, self._media, self._text))

    def apply_typing(self) -> None:
        """Apply pending text input now; emits `changed` if there is any."""
        if self._pause.isActive():
            self._pause.stop()
            self.changed.emit()

    def show_archive(self, summary: Summary) -> None:
        """Show whose replies and reposts there are, with the number of reposts.

        An archive with several owners does not record which of them reposted a post. bskyarchive's own export does not
        include reposts.
        """
        posts_of_others, is_mine = summary.posts_of_others, len(summary.owners) == 1
        _set_text(self._replies, self.tr("My repl&ies") if is_mine else self.tr("Repl&ies"))
        self._reposts.setVisible(posts_of_others > 0)
        mine, of_all = self.tr("P&osts I reposted ({posts})"), self.tr("Rep&osts by all accounts ({posts})")
        _set_text(self._reposts, (mine if is_mine else of_all).format(posts=number(posts_of_others)))
        self._reposts.setToolTip(
            self.tr("Posts by other people that were reposted. bskyarchive's own export does not include them.")
        )

    def show_all_accounts(self, *, is_chosen: bool) -> None:
        """Check and disable the reposts box while all accounts are selected; restore it afterwards."""
        if is_chosen == self._has_all_accounts:
            return
        self._reposts_choice = self.include_reposts
        self._has_all_accounts = is_chosen
        self._show_reposts_choice()

    def _show_reposts_choice(self) -> None:
        """Update the check box without emitting `changed`: the choice itself is unchanged."""
        self._reposts.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._reposts.setEnabled(not self._has_all_accounts)
        self._reposts.setChecked(self._has_all_accounts or self._reposts_choice)
        self._reposts.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def show_choices(self, choices: Choices) -> None:
        """Set the filters."""
        self._replies.setChecked(choices.include_replies)
        if self._has_all_accounts:
            self._reposts_choice = choices.include_reposts
        else:
            self._reposts.setChecked(choices.include_reposts)
        self._media.setChecked(choices.only_media)
        self.new.show_choices(choices)
        self._text.setText(choices.text)
        self._pause.stop()

    @property
    def include_replies(self) -> bool:
        """True if replies are included."""
        return self._replies.isChecked()

    @property
    def include_reposts(self) -> bool:
        """True if reposts are included."""
        return self._reposts_choice if self._has_all_accounts else self._reposts.isChecked()

    @property
    def only_media(self) -> bool:
        """True if posts without media are excluded."""
        return self._media.isChecked()

    @property
    def text(self) -> str:
        """Text that posts must contain; '' for any."""
        return self._text.text()


def _set_text(box: QCheckBox, text: str) -> None:
    box.setText(text)
    box.setAccessibleName(spoken(text))
