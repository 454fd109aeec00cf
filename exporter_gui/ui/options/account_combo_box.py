"""Combo box of accounts."""

from PySide6.QtWidgets import QWidget

from exporter_gui.application.storage.choices import Choices
from exporter_gui.core.language import posts_text
from exporter_gui.core.model.account import Summary
from exporter_gui.core.model.accounts import account_names
from exporter_gui.ui.widgets.label_text import one_line
from exporter_gui.ui.widgets.still_combo_box import StillComboBox
from exporter_gui.ui.widgets.untrusted import plain_tool_tip


class AccountComboBox(StillComboBox):
    """Owners of an archive, plus all accounts. Item data is the DID; None for all accounts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary: Summary | None = None
        self.currentTextChanged.connect(self._show_tool_tip)

    def show_archive(self, summary: Summary) -> None:
        """Show the accounts of an archive."""
        self._summary = summary
        self.clear()
        names = account_names(summary.owners)
        for owner in summary.owners:
            self.addItem(f"{one_line(names[owner.did])} ({posts_text(owner.posts)})", owner.did)
        if len(summary.owners) != 1:
            everybody = self.tr("All accounts ({posts})") if summary.owners else self.tr("All authors ({posts})")
            self.addItem(everybody.format(posts=posts_text(summary.posts)), None)

    def _show_tool_tip(self, text: str) -> None:
        self.setToolTip(plain_tool_tip(text))

    def choose(self, choices: Choices) -> bool:
        """Select the account of the choices, or the first one. Return False if the account is not in the archive."""
        if choices.account is None:
            index = self.count() - 1 if choices.all_accounts else 0  # the item for all accounts is the last
        else:
            index = self.findData(choices.account)
        self.setCurrentIndex(max(0, index))
        return index >= 0

    @property
    def did(self) -> str | None:
        """The selected DID; None for all accounts."""
        did = self.currentData()
        return None if did is None else str(did)

    @property
    def are_all_chosen(self) -> bool:
        """True if all accounts of an archive with several are selected."""
        return self.did is None and self.count() > 1

    def posts(self, *, with_reposts: bool) -> int:
        """Return the number of posts of the selected account, optionally including reposts."""
        if self._summary is None:
            return 0
        posts = {owner.did: owner.posts for owner in self._summary.owners}.get(self.did or "")
        if posts is None:
            return self._summary.posts
        return posts + (self._summary.posts_of_others if with_reposts else 0)
