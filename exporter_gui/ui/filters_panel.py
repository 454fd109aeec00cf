"""The choice of kinds of posts, and of what they say."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from exporter_gui.application.choices import Choices
from exporter_gui.ui.text import number

_TYPING_PAUSE_MS = 250


class FiltersPanel(QWidget):
    """Replies, reposts, media, text. `changed` follows each change; of typing, after a pause."""

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

    def settle(self) -> None:
        """Wait no longer for further typing: `changed` follows at once where something was typed."""
        if self._pause.isActive():
            self._pause.stop()
            self.changed.emit()

    def show_reposts(self, posts_of_others: int, owners: int) -> None:
        """Say how many posts of others there are; bskyarchive's own export leaves them out.

        Which of several owners reposted one is not in the archive.
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
        """Show that everybody's posts are taken, reposts included, and leave no choice; or give the choice back."""
        if is_chosen == self._are_all_taken:
            return
        self._wants_reposts = self.include_reposts
        self._are_all_taken = is_chosen
        self._show_reposts_wish()

    def _show_reposts_wish(self) -> None:
        """Without `changed`: what is wished for stays as it is."""
        self._reposts.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._reposts.setEnabled(not self._are_all_taken)
        self._reposts.setChecked(self._are_all_taken or self._wants_reposts)
        self._reposts.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def show_choices(self, choices: Choices) -> None:
        """Choose as is remembered."""
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
        """Whether replies are taken."""
        return self._replies.isChecked()

    @property
    def include_reposts(self) -> bool:
        """Whether posts of others are taken beside those of one account."""
        return self._wants_reposts if self._are_all_taken else self._reposts.isChecked()

    @property
    def only_media(self) -> bool:
        """Whether posts without media are left out."""
        return self._media.isChecked()

    @property
    def text(self) -> str:
        """What posts must contain; empty for anything."""
        return self._text.text()
