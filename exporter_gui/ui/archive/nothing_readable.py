"""Reason why a damaged repository gives no posts."""

from exporter_gui.core.losses import reason_for_none
from exporter_gui.core.model.account import Summary
from exporter_gui.core.sentences import in_words


def nothing_readable(summary: Summary) -> str:
    """Return why no posts match, if that may be because the repository is damaged; else ''."""
    repository = summary.repository
    if repository is None or not repository.losses.concern_posts:
        return ""
    return in_words(reason_for_none(repository, summary.posts))
