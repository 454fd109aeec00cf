"""Archive with missing index entries: the window corrects its first results and reports the index."""

import pytest
from PySide6.QtWidgets import QMessageBox

from tests.support.damage import ON_AUTHOR, ON_TIME, TABLE, double_a_leaf, empty_a_leaf


@pytest.mark.parametrize("index", [ON_AUTHOR, ON_TIME])
def test_posts_missing_from_an_index_are_counted_and_reported(index, own_archive, open_window):
    user = open_window(empty_a_leaf(own_archive("--posts", "3000"), index))
    user.wait(lambda: user.text("matchLabel").startswith("3,000 posts") and user.sees("problemsLabel"))

    assert "3,000 posts" in user.text("contentsLabel")
    assert "“archive.db”" in user.text("problemsLabel")
    assert ".dump" in user.text("problemsLabel")
    assert user.window.findChild(QMessageBox, "notice") is None


def test_posts_that_are_lost_are_not_counted_and_nothing_can_be_exported(own_archive, open_window):
    user = open_window(double_a_leaf(own_archive("--posts", "3000"), TABLE))
    user.wait(lambda: "is damaged" in user.text("matchLabel"))

    assert "3,000 posts" not in user.text("contentsLabel")
    assert not user.find("exportButton").isEnabled()
