"""Filters: each is reflected in the number and the timeline, and in the file."""

import json

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.sources import read_archive

OWNER = "did:plc:e3yipouzda2nyaoxh64aar6m"


def count(path, **filters):
    return read_archive(path, Cancellation(), lambda opened: opened.count(Selection(OWNER, **filters)))


def posts_told(user):
    return int(user.wait_for_count().split()[0].replace(",", ""))


@pytest.mark.parametrize(
    ("name", "filters"),
    [("includeRepliesCheckBox", {"include_replies": False}), ("includeMediaCheckBox", {"only_media": True})],
)
def test_a_check_box_is_a_filter(name, filters, user, archive):
    user.find(name, QCheckBox).click()

    assert posts_told(user) == count(archive, **filters) < 5000


def test_reposts_are_offered_with_their_number_and_off_by_default(open_window, make_archive):
    archive = make_archive("--posts", "600", "--reposts", "0.2")
    user = open_window(archive)
    own = posts_told(user)
    box = user.find("includeRepostsCheckBox", QCheckBox)
    assert not box.isChecked()
    everybodys = count(archive, include_reposts=True)
    assert f"({everybodys - own})" in box.text()

    box.click()
    assert posts_told(user) == everybodys > own


def test_reposts_are_not_offered_without_any(user):
    assert not user.sees("includeRepostsCheckBox")


def test_text_is_found_while_it_is_typed(user, archive):
    user.qtbot.keyClicks(user.find("textFilterEdit"), "Guitar")
    user.wait(lambda: not user.text("matchLabel").startswith("5,000"))

    assert posts_told(user) == count(archive, text="guitar")


def type_and_press_the_key_of_export(user, text):
    user.qtbot.keyClicks(user.find("textFilterEdit"), text)
    user.find_object("exportAction", QAction).trigger()


def test_pending_text_input_applies_to_the_export(user, archive, folder):
    type_and_press_the_key_of_export(user, "Guitar")
    user.accept(user.dialog("exportDialog"), folder / "posts.json")
    user.wait_for_state("completed")

    posts = json.loads((folder / "posts.json").read_bytes())
    assert len(posts) == count(archive, text="guitar") < 5000


def test_pending_text_input_without_matches_opens_no_save_dialog(user):
    type_and_press_the_key_of_export(user, "no post says this")
    user.wait(lambda: user.text("matchLabel").startswith("No posts"))
    user.find("textFilterEdit").clear()
    user.wait(lambda: user.text("matchLabel").startswith("5,000 posts"))

    assert not user.window.findChildren(QFileDialog)


def test_another_choice_cancels_a_deferred_export(user):
    type_and_press_the_key_of_export(user, "Guitar")
    user.find("includeRepliesCheckBox", QCheckBox).click()
    user.wait(user.find("exportButton").isEnabled)

    assert not user.window.findChildren(QFileDialog)


def test_pending_text_input_is_remembered(open_window, archive):
    user = open_window(archive)
    user.wait_for_count()
    user.qtbot.keyClicks(user.find("textFilterEdit"), "Guitar")
    user.window.close()

    again = open_window(archive)
    again.wait_for_count()
    assert again.text("textFilterEdit") == "Guitar"


def test_reposts_are_labelled_as_those_of_all_accounts_if_there_are_several(open_window, make_archive):
    user = open_window(make_archive("--posts", "600", "--accounts", "2", "--reposts", "0.2"))
    user.wait_for_count()

    assert user.text("includeRepostsCheckBox").replace("&", "").startswith("Reposts by all accounts (")


def test_replies_and_reposts_are_mine_if_there_is_one_account(open_window, make_archive):
    user = open_window(make_archive("--posts", "600", "--reposts", "0.2"))
    user.wait_for_count()

    assert user.text("includeRepliesCheckBox").replace("&", "") == "My replies"
    assert user.text("includeRepostsCheckBox").replace("&", "").startswith("Posts I reposted (")


def test_the_file_contains_the_filtered_posts(user, archive, folder):
    user.find("includeMediaCheckBox", QCheckBox).click()
    user.find("includeRepliesCheckBox", QCheckBox).click()
    expected = count(archive, only_media=True, include_replies=False)
    user.wait(lambda: user.text("matchLabel").startswith(f"{expected:,} of 5,000 posts"))
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")

    assert len(json.loads((folder / "posts.json").read_bytes())) == expected


def test_the_timeline_counts_the_filtered_posts(user, archive):
    timeline = user.find("timeline", QWidget)
    user.wait(lambda: timeline.model.counts is not None)
    user.find("includeMediaCheckBox", QCheckBox).click()
    expected = count(archive, only_media=True)

    def shown():
        return timeline.model.counts.between(None, None) if timeline.model.counts else 0

    user.wait(lambda: shown() == expected)
