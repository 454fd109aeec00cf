"""The choice of an account."""

from PySide6.QtWidgets import QComboBox, QWidget

from exporter_gui.application.choices import Choices
from exporter_gui.core.account import Summary
from exporter_gui.core.accounts import account_names
from exporter_gui.core.language import posts_text
from exporter_gui.ui.text import one_line

_MOST_CHARACTERS = 64


class AccountComboBox(QComboBox):
    """The owners of an archive, with their posts, and all of them at once. Item data is the DID; None for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary: Summary | None = None
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaximumWidth(_MOST_CHARACTERS * self.fontMetrics().averageCharWidth())

    def show_archive(self, summary: Summary) -> None:
        """Offer the accounts of an archive."""
        self._summary = summary
        self.clear()
        names = account_names(summary.owners)
        for owner in summary.owners:
            self.addItem(f"{one_line(names[owner.did])} ({posts_text(owner.posts)})", owner.did)
        if len(summary.owners) != 1:
            everybody = self.tr("All accounts ({posts})") if summary.owners else self.tr("All authors ({posts})")
            self.addItem(everybody.format(posts=posts_text(summary.posts)), None)

    def choose(self, choices: Choices) -> bool:
        """Choose the account that is meant, or the first where it is not offered. Tell whether it is."""
        if choices.account is None:
            index = self.count() - 1 if choices.all_accounts else 0  # all of them come last
        else:
            index = self.findData(choices.account)
        self.setCurrentIndex(max(0, index))
        return index >= 0

    @property
    def did(self) -> str | None:
        """The chosen DID; None for all accounts, or where none is named."""
        did = self.currentData()
        return None if did is None else str(did)

    @property
    def are_all_chosen(self) -> bool:
        """True where all of several accounts are chosen."""
        return self.did is None and self.count() > 1

    def posts(self, *, with_reposts: bool) -> int:
        """Return how many posts the chosen account has; with the posts of others, where that is wished."""
        if self._summary is None:
            return 0
        posts = {owner.did: owner.posts for owner in self._summary.owners}.get(self.did or "")
        if posts is None:
            return self._summary.posts
        return posts + (self._summary.posts_of_others if with_reposts else 0)
