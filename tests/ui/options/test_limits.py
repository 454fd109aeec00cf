"""Active dates and filters, and remembered choices that were replaced, are shown."""

from dataclasses import replace
from pathlib import Path

import apsw
import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit

from exporter_gui.application.storage.choices import Choices
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.sources import read_archive

TWO_ACCOUNTS = ("--posts", "600", "--accounts", "2", "--reposts", "0.2")
FIRST, SECOND = "did:plc:e3yipouzda2nyaoxh64aar6m", "did:plc:gnahophhhoja2ruf73dkxw5n"

OWNER = "account0.bsky.social (5,000 posts)"


def remember(open_window, archive, **changes):
    """Let the archive be reopened with these choices."""
    user = open_window()
    user.window._data.preferences.remember_choices(archive, replace(Choices(), **changes))


def number_of(text):
    return int(text.split()[0].replace(",", ""))


def accounts(user):
    box = user.find("accountComboBox", QComboBox)
    return [(box.itemText(row), box.itemData(row)) for row in range(box.count())]


def test_a_reopened_archive_shows_the_active_limits_and_the_number_of_posts_left(open_window, archive):
    remember(open_window, archive, zone="Asia/Tokyo", text="a", include_replies=False)
    user = open_window(archive)
    posts = number_of(user.wait_for_count())
    assert user.text("limitsLabel") == "no replies, text “a”"
    assert user.text("matchLabel").startswith(f"{posts:,} of 5,000 posts")

    user.press("resetChoicesButton")

    assert user.wait_for_count().startswith("5,000 posts")
    assert not user.sees("resetChoicesButton")
    assert user.find("includeRepliesCheckBox", QCheckBox).isChecked()
    assert user.find("textFilterEdit", QLineEdit).text() == ""
    assert user.text("zoneLabel") == "Whole days, Asia/Tokyo time"


def test_dates_are_shown_with_their_zone_and_can_be_reset(user):
    assert user.text("limitsLabel") == "All dates, all posts"
    user.choose_zone("Asia/Tokyo")
    user.set_day("fromDateEdit", "2024-02-01")
    posts = number_of(user.wait_for_count())
    assert user.text("limitsLabel") == "since Feb 1, 2024 (Asia/Tokyo)"
    assert user.text("matchLabel").startswith(f"{posts:,} of 5,000 posts")

    user.press("resetChoicesButton")

    assert user.wait_for_count().startswith("5,000 posts")
    assert user.find("fromDateEdit").day is None


def test_filters_without_matches_can_be_reset_by_keyboard(user):
    user.find("textFilterEdit", QLineEdit).setText("nobody wrote this")
    user.wait(lambda: user.text("matchLabel").startswith("No posts"))
    assert user.text("limitsLabel") == "text “nobody wrote this”"

    user.find("resetChoicesButton").setFocus()
    user.find("resetChoicesButton").click()

    assert user.wait_for_count().startswith("5,000 posts")
    assert user.focus is not None
    assert user.focus.isVisible()


def test_included_reposts_count_among_all_posts(open_window, make_archive):
    user = open_window(make_archive(*TWO_ACCOUNTS))
    user.wait_for_count()
    assert user.text("limitsLabel") == "All dates, all posts except reposts"
    user.find("includeRepostsCheckBox", QCheckBox).click()
    assert number_of(user.wait_for_count()) == 256 + 102
    assert user.text("limitsLabel") == "All dates, all posts"

    user.find("includeRepliesCheckBox", QCheckBox).click()
    posts = number_of(user.wait_for_count())

    assert user.text("limitsLabel") == "no replies, with reposts"
    assert user.text("matchLabel").startswith(f"{posts} of 358 posts")


def test_all_accounts_can_be_selected_at_once_and_are_remembered(open_window, make_archive, folder):
    archive = make_archive(*TWO_ACCOUNTS)
    user = open_window(archive)
    user.wait_for_count()
    assert accounts(user)[-1] == ("All accounts (600 posts)", None)

    user.find("accountComboBox", QComboBox).setCurrentIndex(2)

    assert user.wait_for_count().startswith("600 posts")
    reposts = user.find("includeRepostsCheckBox", QCheckBox)
    assert (reposts.isChecked(), reposts.isEnabled()) == (True, False)
    user.export_to(folder / "all.json")
    user.wait_for_state("completed")
    assert user.window._data.history.entries()[0].account == "all accounts"
    again = open_window(archive)
    assert again.wait_for_count().startswith("600 posts")
    again.choose("accountComboBox", SECOND)
    assert again.wait_for_count().startswith("242 posts")
    reposts = again.find("includeRepostsCheckBox", QCheckBox)
    assert (reposts.isChecked(), reposts.isEnabled()) == (False, True)


@pytest.fixture
def equal_handles(own_archive) -> Path:
    """Archive with two owners of the same handle."""
    archive = own_archive(*TWO_ACCOUNTS)
    connection = apsw.Connection(str(archive))
    connection.execute("UPDATE profiles SET handle = 'handle.invalid'")
    connection.close()
    return archive


def test_accounts_with_the_same_handle_can_be_distinguished(open_window, equal_handles, folder):
    user = open_window(equal_handles)
    user.wait_for_count()
    assert [text for text, _did in accounts(user)[:2]] == [
        f"handle.invalid ({FIRST}) (256 posts)",
        f"handle.invalid ({SECOND}) (242 posts)",
    ]

    user.choose("accountComboBox", SECOND)
    user.wait_for_count()
    user.press("exportButton")
    dialog = user.dialog("exportDialog")
    name = dialog.findChild(QLineEdit).text()
    user.accept(dialog, folder / "second.json")
    user.wait_for_state("completed")

    assert name.startswith(f"handle.invalid ({SECOND.replace(':', '_')}) 20")
    assert user.window._data.history.entries()[0].account == f"handle.invalid ({SECOND})"


def test_remembered_choices_that_are_unavailable_are_reported(open_window, archive):
    remember(open_window, archive, account="did:plc:gone", format="docx", zone="Nowhere/Land")
    user = open_window(archive)
    user.wait_for_count()

    assert user.text("choicesNoteLabel").splitlines() == [
        f"The account did:plc:gone is no longer in this archive; {OWNER} is selected instead.",
        "The format “docx” is not available; JSON is selected instead.",
        "The time zone “Nowhere/Land” is unknown; this computer's time zone is used instead.",
    ]
    user.choose("formatComboBox", "csv")
    user.choose_zone("UTC")
    assert len(user.text("choicesNoteLabel").splitlines()) == 1
    again = open_window(archive)
    again.wait_for_count()
    assert not again.sees("choicesNoteLabel")


def test_repeating_an_export_waits_for_the_user_if_its_account_is_missing(user, archive, folder):
    user.window.open_archive(archive, Choices(account="did:plc:gone"), folder / "posts.json")
    user.wait(lambda: user.sees("choicesNoteLabel"))
    user.wait(lambda: user.find("exportButton").isEnabled())

    assert not any(dialog.isVisible() for dialog in user.window.findChildren(QFileDialog))
    user.press("exportButton")
    assert user.dialog("exportDialog").findChild(QLineEdit).text() == "posts.json"


def test_a_zone_without_data_is_reported_and_nothing_is_exported_in_another(user, archive, monkeypatch):
    user.set_day("fromDateEdit", "2024-02-01")
    user.wait_for_count()
    monkeypatch.setattr("zoneinfo.available_timezones", set)
    monkeypatch.setattr("zoneinfo.ZoneInfo", zone_without_data)

    user.choose_zone("Europe/Berlin")

    assert user.text("matchLabel").startswith("“Europe/Berlin” cannot be used, because this computer has no time-zone")
    assert not user.find("exportButton").isEnabled()
    user.choose_zone("UTC")
    posts = read_archive(archive, Cancellation(), lambda opened: opened.count(Selection(FIRST)))
    assert 0 < number_of(user.wait_for_count()) < posts


def zone_without_data(name):
    raise OSError(name)
