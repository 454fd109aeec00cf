"""An archive that changes while it is open: all numbers that are shown are those of one moment."""

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from tests.support.later_syncs import sync
from tests.support.small_archive import DID, alter, filled_copy, numbered

LATER = "2026-06-01 10:00:00.5 -0700 PDT m=+9.5"


@pytest.fixture
def archive(make_archive, tmp_path):
    """An archive of ten posts of its owner."""
    path = filled_copy(make_archive("--posts", "0"), tmp_path / "mine", [numbered(number) for number in range(10)])
    sql = "INSERT INTO profiles (did, handle, snapshot_at) VALUES (?, 'me.example', '2025-10-30 14:00:00 -0700 PDT')"
    return alter(path, f"DELETE FROM profiles; {sql}", (DID,))


def wait_for_posts(user, number):
    """Wait until header and export bar tell the same number of posts."""
    user.wait(lambda: user.text("matchLabel").startswith(f"{number} posts · "))
    user.wait_until_read()
    assert f"{number} posts" in user.text("contentsLabel")


def test_the_next_choice_shows_posts_that_were_added(user, archive):
    wait_for_posts(user, 10)
    user.wait_until_read()
    sync(archive, LATER, [20, 21])
    user.choose("formatComboBox", "csv")
    wait_for_posts(user, 12)
    assert user.find("accountComboBox", QComboBox).itemText(0).endswith("(12 posts)")
    user.find("textFilterEdit", QLineEdit).setText("no such text")
    user.wait(lambda: user.text("matchLabel") == "No posts match.")
    assert user.state == "ready"


def test_an_export_of_more_than_was_counted_shows_their_number(user, archive, folder):
    user.wait_until_read()
    sync(archive, LATER, [20, 21])
    user.export_to(folder / "all.json")
    user.wait_for_state("completed")
    wait_for_posts(user, 12)
    assert user.text("resultLabel").startswith("12 posts saved to")
    assert user.state == "completed"


def test_the_choices_stay(user, archive):
    user.find("textFilterEdit", QLineEdit).setText("post")
    user.window._page.choices.apply_typing()
    user.wait_until_read()
    before = user.window._page.choices.choices()
    sync(archive, LATER, [20, 21])
    user.window._session.archives.posts.count_again(user.window._store.state.view)
    user.wait(lambda: "12 posts" in user.text("contentsLabel"))
    assert user.window._page.choices.choices() == before
