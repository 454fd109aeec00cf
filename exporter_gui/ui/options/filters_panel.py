"""Panel with the filters."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from exporter_gui.application.storage.choices import Choices
from exporter_gui.ui.widgets.quantities import number

_TYPING_PAUSE_MS = 250


class FiltersPanel(QWidget):
    """Replies, reposts, media and text. Emits `changed` after each change; of typing, after a pause."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._replies = self._check_box("includeRepliesCheckBox", self.tr("Repl&ies"))
        self._wants_reposts = self._are_all_taken = False
        self._reposts = self._check_box("includeRepostsCheckBox", self.tr("Re&posts of others"))
        self._media = self._check_box("includeMediaCheckBox", self.tr("Only posts &with media"))
        self._text = QLineEdit()
        self._text.setObjectName("textFilterEdit")
        self._text.setAccessibleName(self.tr("Text that posts contain"))
        self._text.setPlaceholderText(self.tr("any text"))
        self._text.setClearButtonEnabled(True)
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self._text.textChanged.connect(self._pause.start)
        self._lay_out()

    def _check_box(self, name: str, text: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName(name)
        box.setAccessibleName(text.replace("&", ""))
        box.toggled.connect(self.changed)
        return box

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Text contai&ns"))
        label.setBuddy(self._text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._replies, self._reposts, self._media, label, self._text):
            layout.addWidget(widget)

    def apply_typing(self) -> None:
        """Apply pending typing now; emits `changed` if there is any."""
        if self._pause.isActive():
            self._pause.stop()
            self.changed.emit()

    def show_reposts(self, posts_of_others: int, owners: int) -> None:
        """Show the number of posts of others, which bskyarchive's own export leaves out.

        An archive of several owners does not say which of them reposted a post.
        """
        self._reposts.setVisible(posts_of_others > 0)
        of_all = self.tr("Re&posts by all accounts ({posts})")
        text = (self.tr("Re&posts of others ({posts})") if owners == 1 else of_all).format(
            posts=number(posts_of_others)
        )
        self._reposts.setText(text)
        self._reposts.setAccessibleName(text.replace("&", ""))
        self._reposts.setToolTip(self.tr("Posts that were reposted; bskyarchive's own export leaves them out."))

    def show_all_accounts(self, *, is_chosen: bool) -> None:
        """Check and disable the reposts while all accounts are selected; restore the choice afterwards."""
        if is_chosen == self._are_all_taken:
            return
        self._wants_reposts = self.include_reposts
        self._are_all_taken = is_chosen
        self._show_reposts_choice()

    def _show_reposts_choice(self) -> None:
        """Update the check box without `changed`: the choice itself stays."""
        self._reposts.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._reposts.setEnabled(not self._are_all_taken)
        self._reposts.setChecked(self._are_all_taken or self._wants_reposts)
        self._reposts.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def show_choices(self, choices: Choices) -> None:
        """Set the filters."""
        self._replies.setChecked(choices.include_replies)
        if self._are_all_taken:
            self._wants_reposts = choices.include_reposts
        else:
            self._reposts.setChecked(choices.include_reposts)
        self._media.setChecked(choices.only_media)
        self._text.setText(choices.text)
        self._pause.stop()

    @property
    def include_replies(self) -> bool:
        """True if replies are included."""
        return self._replies.isChecked()

    @property
    def include_reposts(self) -> bool:
        """True if posts of others are included beside those of one account."""
        return self._wants_reposts if self._are_all_taken else self._reposts.isChecked()

    @property
    def only_media(self) -> bool:
        """True if posts without media are left out."""
        return self._media.isChecked()

    @property
    def text(self) -> str:
        """Text that posts must contain; '' for any."""
        return self._text.text()
