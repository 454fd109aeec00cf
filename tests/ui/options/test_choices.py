"""Options of an export, and the resulting number of posts."""

import re
from datetime import date

import apsw
import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QTableView

from exporter_gui.application.worker_thread import WorkerThread
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_range import TimeRange
from exporter_gui.core.sources import read_archive

TWO_ACCOUNTS = ("--posts", "600", "--accounts", "2", "--reposts", "0.2")
FIRST, SECOND = "did:plc:e3yipouzda2nyaoxh64aar6m", "did:plc:gnahophhhoja2ruf73dkxw5n"


def count(path, selection):
    return read_archive(path, Cancellation(), lambda opened: opened.count(selection))


def counted(user):
    """The number of posts that the window tells, exact; their size follows it."""
    match = re.fullmatch(r"([\d,]+)( of [\d,]+)? posts · about [\d.]+ (bytes|kB|MB)", user.wait_for_count())
    assert match, user.text("matchLabel")
    return int(match[1].replace(",", ""))


def items(box):
    return [(box.itemText(number), box.itemData(number)) for number in range(box.count())]


@pytest.fixture
def two_accounts(make_archive):
    return make_archive(*TWO_ACCOUNTS)


def test_each_owner_is_listed_with_handle_and_posts_and_has_a_did(open_window, two_accounts):
    user = open_window(two_accounts)
    counted(user)

    assert items(user.find("accountComboBox", QComboBox)) == [
        ("account0.bsky.social (256 posts)", FIRST),
        ("account1.bsky.social (242 posts)", SECOND),
        ("All accounts (600 posts)", None),
    ]
    assert counted(user) == 256


def test_the_account_is_first_in_the_sidebar_and_hidden_if_it_is_the_only_one(open_window, two_accounts, archive):
    user = open_window(two_accounts)
    counted(user)
    assert user.sees("accountComboBox")
    assert top(user, "accountComboBox") < top(user, "formatComboBox") < top(user, "fromDateEdit")

    user.window.open_archive(archive)
    user.wait(lambda: user.state == "ready" and user.text("matchLabel").startswith("5,000"))
    assert not user.sees("accountComboBox")
    assert user.find("accountComboBox", QComboBox).currentData() == FIRST


def top(user, name):
    widget = user.find(name)
    return widget.mapTo(user.window, widget.rect().topLeft()).y()


def test_the_other_account_is_counted_when_it_is_chosen(open_window, two_accounts):
    user = open_window(two_accounts)
    user.wait_for_count()

    user.choose("accountComboBox", SECOND)

    assert counted(user) == 242 == count(two_accounts, Selection(SECOND))


def test_an_archive_without_owners_offers_all_authors(open_window, own_archive):
    path = own_archive(*TWO_ACCOUNTS)
    connection = apsw.Connection(str(path))
    connection.execute("DELETE FROM profiles")
    connection.close()
    user = open_window(path)

    assert counted(user) == 600
    assert items(user.find("accountComboBox", QComboBox)) == [("All authors (600 posts)", None)]


def test_the_formats_are_those_of_the_engine(user):
    assert [data for _label, data in items(user.find("formatComboBox", QComboBox))] == list(FORMATS)


def test_the_size_depends_on_the_format(user):
    as_json = user.wait_for_count()
    user.choose("formatComboBox", "csv")
    as_csv = user.wait_for_count()

    assert as_json.split(" · ")[0] == as_csv.split(" · ")[0] == "5,000 posts"
    assert as_json != as_csv


def test_without_dates_both_ends_are_open(user):
    assert user.find("fromDateEdit").day is None
    assert user.find("toDateEdit").day is None
    assert user.find("fromDateEdit").placeholderText() == "First post"
    assert user.find("toDateEdit").placeholderText() == "Last post"
    assert user.find("clearDatesButton").isChecked()
    assert counted(user) == 5000


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("2024-06-01", None),
        (None, "2024-06-01"),
        ("2024-01-01", "2024-12-31"),
        ("2024-06-05", "2024-06-05"),
        ("2023-04-01", "2026-04-26"),
    ],
    ids=["from a day", "to a day", "a year", "a single day", "the whole span"],
)
def test_the_number_is_the_one_that_the_engine_counts(user, archive, first, last):
    if first:
        user.set_day("fromDateEdit", first)
    if last:
        user.set_day("toDateEdit", last)

    days = [date.fromisoformat(day) if day else None for day in (first, last)]
    expected = count(archive, Selection(FIRST, TimeRange.of_days(*days)))
    assert counted(user) == expected
    assert expected > 0


def test_all_dates_clears_both_dates(user):
    user.set_day("fromDateEdit", "2024-06-01")
    user.set_day("toDateEdit", "2024-06-30")
    assert counted(user) < 5000

    assert not user.find("clearDatesButton").isChecked()
    user.press("clearDatesButton")

    assert counted(user) == 5000
    assert user.find("fromDateEdit").day is None
    assert user.find("toDateEdit").day is None
    assert user.find("clearDatesButton").isChecked()


def test_an_end_date_before_the_start_date_is_an_error(user):
    user.set_day("fromDateEdit", "2024-06-02")
    user.set_day("toDateEdit", "2024-06-01")

    assert user.text("matchLabel") == "The range ends before it starts; swap start and end."
    assert not user.find("exportButton").isEnabled()
    user.find("exportButton").click()
    assert not user.window.findChildren(QFileDialog)
    assert user.state == "ready"
    assert user.find("previewTable", QTableView).model().rowCount() == 0

    user.set_day("toDateEdit", "2024-06-30")
    assert counted(user) > 0
    assert user.find("previewTable", QTableView).model().rowCount() == counted(user)
    assert user.find("exportButton").isEnabled()


def test_a_pending_count_does_not_hide_that_error(user):
    user.set_day("fromDateEdit", "2024-06-02")
    user.set_day("toDateEdit", "2024-06-30")
    user.set_day("toDateEdit", "2024-06-01")
    user.wait(lambda: not user.window.findChildren(WorkerThread))

    assert user.text("matchLabel") == "The range ends before it starts; swap start and end."
    assert not user.find("exportButton").isEnabled()


def test_a_span_without_posts_cannot_be_exported(user):
    user.set_day("fromDateEdit", "2030-01-01")

    assert user.wait_for_count() == "No posts match."
    assert not user.find("exportButton").isEnabled()


def test_after_quick_changes_the_count_is_that_of_the_last(user, archive):
    for day in ("2023-06-01", "2023-12-01", "2024-06-01", "2024-12-01", "2025-06-01"):
        user.set_day("fromDateEdit", day)

    assert counted(user) == count(archive, Selection(FIRST, TimeRange.of_days(date(2025, 6, 1), None)))
