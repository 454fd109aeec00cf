"""The window that lists exports: what it tells, what can be done with each, and that no mouse is needed."""

import time
import unicodedata
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QListView, QPlainTextEdit, QWidget

from exporter_gui.application.storage.app_database import AppDatabase, open_app_database
from exporter_gui.application.storage.choices import Choices
from exporter_gui.application.storage.file_checker import FileChecker
from exporter_gui.application.storage.file_state import FileState
from exporter_gui.application.storage.history import History, Outcome
from exporter_gui.application.storage.last_export import LastExport
from exporter_gui.application.worker_thread import WorkerThread
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.model.continuation import Continuation
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.output.packing import Packing
from exporter_gui.resources import resource
from exporter_gui.ui.history.history_dialog import HistoryDialog
from exporter_gui.ui.history.history_row import history_row
from exporter_gui.ui.widgets.rows.row import ROW_ROLE, Tone
from tests.support.an_export import an_export, an_export_to

PATIENCE_MS = 10_000
NOON = datetime(2026, 3, 29, 12, tzinfo=UTC)
ENTRY_BUTTONS = ("showHistoryFileButton", "exportSameAgainButton", "removeHistoryEntryButton")


@pytest.fixture
def database(tmp_path):
    database = AppDatabase(tmp_path / "data.db")
    yield database
    database.close()


@pytest.fixture
def history(database):
    return History(database)


@pytest.fixture
def checker(qtbot):
    checker = FileChecker()
    yield checker
    checker.stop()
    checker.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def reader(checker, qtbot):
    """Open the dialog, with someone in front of it; `history` is what it lists."""
    readers = []

    def open_(history):
        dialog = HistoryDialog(history, checker)
        qtbot.addWidget(dialog)
        readers.append(Reader(dialog, checker, qtbot))
        with qtbot.waitActive(dialog):
            dialog.open()
            dialog.activateWindow()
        readers[-1].wait_for_files()
        return readers[-1]

    return open_


class Reader:
    """Uses the dialog by the names of its widgets."""

    def __init__(self, dialog, checker, qtbot):
        self.dialog, self.checker, self.qtbot = dialog, checker, qtbot
        self.shown, self.wanted_again = [], []
        dialog.show_requested.connect(self.shown.append)
        dialog.again_requested.connect(self.wanted_again.append)

    def wait_for_files(self):
        self.qtbot.waitUntil(lambda: not self.checker.findChildren(WorkerThread), timeout=PATIENCE_MS)

    def find(self, name, kind=QWidget):
        (widget,) = self.dialog.findChildren(kind, name)
        return widget

    @property
    def table(self):
        return self.find("historyTable", QListView)

    def rows(self, *titles):
        """Return the texts of the rows, in the columns with these titles or in all."""
        model = self.table.model()
        across = Qt.Orientation.Horizontal
        columns = [n for n in range(model.columnCount()) if not titles or model.headerData(n, across) in titles]
        return [tuple(model.index(row, n).data() for n in columns) for row in range(model.rowCount())]

    def choose(self, row):
        position = self.table.visualRect(self.table.model().index(row, 0)).center()
        self.qtbot.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, pos=position)

    def type(self, text):
        self.find("historySearchEdit", QLineEdit).setText(text)  # Qt's simulated keys are ASCII alone

    def press(self, name):
        assert self.find(name).isEnabled(), f"{name} cannot be pressed"
        self.qtbot.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyClick(self.dialog.focusWidget(), key, modifier)

    def enabled(self):
        return [name for name in ENTRY_BUTTONS if self.find(name).isEnabled()]

    def details(self):
        return self.find("historyDetailsEdit", QPlainTextEdit).toPlainText()


@pytest.fixture
def tokyo(monkeypatch):
    if not hasattr(time, "tzset"):
        pytest.skip("a process cannot change its zone there")
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def add_three(history, tmp_path):
    """Three exports, newest first: with an existing file, with a missing file, and failed."""
    return (
        history.add(an_export_to(tmp_path / "there.json", finished_at=NOON)),
        history.add(
            an_export(
                destination=tmp_path / "gone.csv", choices=Choices(format="csv"), finished_at=NOON - timedelta(days=1)
            )
        ),
        history.add(
            an_export(
                destination=tmp_path / "never.json",
                finished_at=NOON - timedelta(days=2),
                outcome=Outcome.FAILED,
                message="The disk is full, so “never.json” was not written.",
            )
        ),
    )


@pytest.mark.usefixtures("tokyo")
def test_an_export_is_described_in_words_and_local_time(history, reader):
    choices = Choices(
        first=date(2024, 3, 1), last=date(2024, 5, 31), zone="Europe/Berlin", format="csv", include_replies=False
    )
    what = {"posts": 1_234_567, "bytes": 16_400_000, "account": "anna.example"}
    history.add(an_export(finished_at=NOON.replace(hour=20), choices=choices, **what))

    user = reader(history)

    assert user.rows() == [
        (
            *(
                "Mar 30, 2026, 5:00\u202fAM",
                "posts.json",
                "File moved or deleted",
                "1,234,567",
                "16.4 MB",
                "anna.example",
            ),
            *("Mar 1, 2024 \N{EN DASH} May 31, 2024", "no replies", "CSV", "archive.db"),
        )
    ]


def row(user, number):
    return user.table.model().index(number, 0).data(ROW_ROLE)


@pytest.mark.usefixtures("tokyo")
def test_a_row_shows_an_export_in_two_lines(history, reader):
    what = {"posts": 1_234_567, "bytes": 16_400_000, "account": "anna.example"}
    history.add(an_export(finished_at=NOON.replace(hour=20), choices=Choices(format="csv"), **what))
    history.add(an_export(finished_at=NOON, outcome=Outcome.CANCELLED, **what))

    user = reader(history)
    shown = [(each.title, each.caption.replace("\u202f", " "), each.aside) for each in (row(user, 0), row(user, 1))]

    assert shown == [
        (
            "posts.json",
            "Mar 30, 2026, 5:00 AM · anna.example · all dates · 1,234,567 posts · 16.4 MB",
            "File moved or deleted",
        ),
        ("posts.json", "Mar 29, 2026, 9:00 PM · anna.example · all dates", "Cancelled"),
    ]


def test_a_row_tells_that_it_holds_only_what_is_new():
    since = LastExport(NOON, Continuation("2026-03-29T10:00:00Z", 5))
    everything, day = Choices(since=since), Choices(since=since, first=date(2024, 3, 1))
    assert (
        " · only new since Mar 29, 2026 · 1,234 posts" in history_row(an_export(choices=everything), None, "").caption
    )
    assert "all dates" not in history_row(an_export(choices=everything), None, "").caption
    assert "since Mar 1, 2024 · only new since Mar 29" in history_row(an_export(choices=day), None, "").caption


@pytest.mark.parametrize(("format_id", "icon"), [("json", "braces"), ("csv", "table"), ("parchment", "file")])
def test_a_row_has_the_icon_of_its_format(history, reader, format_id, icon):
    history.add(an_export(choices=Choices(format=format_id)))

    assert row(reader(history), 0).icon == icon


def test_every_format_has_an_icon_of_its_own():
    icons = [history_row(an_export(choices=Choices(format=name)), None, "").icon for name in FORMATS]

    assert len(set(icons)) == len(FORMATS)
    assert all(resource(f"icons/lucide/{icon}.svg").is_file() for icon in [*icons, "file"])


@pytest.mark.parametrize(
    ("what", "state", "tone"),
    [
        ({}, None, Tone.SUCCESS),
        ({}, FileState.UNCHANGED, Tone.SUCCESS),
        ({"message": "1 post lost"}, FileState.UNCHANGED, Tone.WARNING),
        ({}, FileState.CHANGED, Tone.WARNING),
        ({"message": "1 post lost"}, FileState.MISSING, Tone.NEUTRAL),
        ({"outcome": Outcome.CANCELLED}, None, Tone.NEUTRAL),
        ({"outcome": Outcome.FAILED, "message": "The disk is full."}, None, Tone.ERROR),
    ],
)
def test_the_tone_of_a_row_follows_from_outcome_and_file(what, state, tone):
    assert history_row(an_export(**what), state, "").tone is tone


def test_a_row_is_told_in_words(history, reader, tmp_path):
    add_three(history, tmp_path)
    user = reader(history)
    told = [user.table.model().index(number, 0).data(Qt.ItemDataRole.AccessibleTextRole) for number in range(3)]

    for words, parts in zip(
        told, (("there.json", "Completed"), ("gone.csv", "File moved or deleted"), ("Failed",)), strict=True
    ):
        assert all(part in words for part in parts)


def test_return_shows_an_existing_file(history, reader, tmp_path):
    add_three(history, tmp_path)
    user = reader(history)
    user.key(Qt.Key.Key_Tab)
    user.key(Qt.Key.Key_Return)
    user.key(Qt.Key.Key_Down)
    user.key(Qt.Key.Key_Return)

    assert user.shown == [tmp_path / "there.json"]


@pytest.mark.parametrize("width", [400, 1_000])
def test_buttons_that_do_not_fit_in_a_row_take_more(history, reader, tmp_path, width):
    add_three(history, tmp_path)
    user = reader(history)
    user.dialog.resize(width, 640)
    buttons = [user.find(name) for name in (*ENTRY_BUTTONS, "closeHistoryButton")]

    def rows():
        return {button.mapTo(user.dialog, QPoint()).y() for button in buttons}

    user.qtbot.waitUntil(lambda: len(rows()) in ({2, 3} if width == 400 else {1}))
    assert all(button.mapTo(user.dialog, button.rect().bottomRight()).x() < width for button in buttons)


@pytest.mark.parametrize(
    ("choices", "words"),
    [
        (Choices(), ("all dates", "none")),
        (Choices(first=date(2024, 3, 1)), ("since Mar 1, 2024", "none")),
        (Choices(last=date(2024, 3, 1)), ("until Mar 1, 2024", "none")),
        (Choices(first=date(2024, 3, 1), last=date(2024, 3, 1)), ("Mar 1, 2024", "none")),
        (Choices(include_reposts=True, only_media=True), ("all dates", "with reposts, with media only")),
        (Choices(include_replies=False, text="Käse"), ("all dates", "no replies, text “Käse”")),
    ],
)
def test_dates_and_filters_are_described_in_words(history, reader, choices, words):
    history.add(an_export(choices=choices))

    assert reader(history).rows("Dates", "Filters") == [words]


def test_a_format_of_another_version_is_shown_by_its_id(history, reader):
    history.add(an_export(choices=Choices(format="parchment")))

    assert reader(history).rows("Format") == [("parchment",)]


def test_the_state_of_each_file_is_shown(history, reader, tmp_path):
    history.add(an_export_to(tmp_path / "same.json", finished_at=NOON))
    history.add(an_export_to(tmp_path / "changed.json", finished_at=NOON - timedelta(days=1)))
    history.add(an_export_to(tmp_path / "unhashed.json", sha256=None, finished_at=NOON - timedelta(days=2)))
    history.add(an_export(destination=tmp_path / "gone.json", finished_at=NOON - timedelta(days=3)))
    history.add(an_export(outcome=Outcome.CANCELLED, finished_at=NOON - timedelta(days=4)))
    history.add(an_export(outcome=Outcome.FAILED, finished_at=NOON - timedelta(days=5)))
    (tmp_path / "changed.json").write_bytes(b"stops")

    outcomes = ["Completed", "File changed", "Completed", "File moved or deleted", "Cancelled", "Failed"]
    assert reader(history).rows("Outcome") == [(outcome,) for outcome in outcomes]


def test_notes_are_shown_with_the_outcome_while_the_file_exists(history, reader, tmp_path):
    note = {"message": "1 post with a time that cannot be read."}
    history.add(an_export_to(tmp_path / "same.json", finished_at=NOON, **note))
    history.add(an_export(destination=tmp_path / "gone.json", finished_at=NOON - timedelta(days=1), **note))
    history.add(an_export(outcome=Outcome.FAILED, finished_at=NOON - timedelta(days=2), **note))

    user = reader(history)

    outcomes = ["Completed with notes", "File moved or deleted", "Failed"]
    assert user.rows("Outcome") == [(outcome,) for outcome in outcomes]


def test_an_export_without_a_file_shows_no_posts_and_no_size(history, reader):
    history.add(an_export(outcome=Outcome.CANCELLED))

    assert reader(history).rows("Posts", "Size") == [("–", "–")]


def test_the_newest_export_is_selected_and_shown_in_full(history, reader, tmp_path):
    add_three(history, tmp_path)
    user = reader(history)

    assert user.details().splitlines()[:2] == [
        f"File: {tmp_path / 'there.json'}",
        f"Archive: {Path('/somewhere/archive.db')}",
    ]
    assert user.details().splitlines()[-1] == f"SHA-256: {history.entries()[0].sha256}"


def test_the_details_start_with_the_cause_of_a_failure(history, reader, tmp_path):
    add_three(history, tmp_path)
    user = reader(history)
    user.choose(2)

    assert user.details().startswith("The disk is full, so “never.json” was not written.")


def test_the_details_include_the_zone_of_the_dates(history, reader):
    history.add(an_export(choices=Choices(first=date(2024, 3, 1), zone="Europe/Berlin")))

    assert (
        "Dates: since Mar 1, 2024 (Europe/Berlin); filters: none; saved as: JSON; written in 2 s"
        in reader(history).details()
    )


def test_only_an_existing_file_can_be_shown(history, reader, tmp_path):
    add_three(history, tmp_path)
    user = reader(history)
    assert user.enabled() == list(ENTRY_BUTTONS)
    user.press("showHistoryFileButton")
    for row in (1, 2):
        user.choose(row)
        assert user.enabled() == ["exportSameAgainButton", "removeHistoryEntryButton"]

    assert user.shown == [tmp_path / "there.json"]
    assert user.dialog.isVisible()


def test_a_double_click_shows_an_existing_file(history, reader, tmp_path):
    add_three(history, tmp_path)
    user = reader(history)
    for row in (0, 1):
        position = user.table.visualRect(user.table.model().index(row, 0)).center()
        user.qtbot.mouseClick(user.table.viewport(), Qt.MouseButton.LeftButton, pos=position)
        user.qtbot.mouseDClick(user.table.viewport(), Qt.MouseButton.LeftButton, pos=position)

    assert user.shown == [tmp_path / "there.json"]


def test_export_again_closes_and_names_the_export(history, reader, tmp_path):
    add_three(history, tmp_path)
    user = reader(history)
    user.choose(1)
    user.press("exportSameAgainButton")

    assert user.wanted_again == [history.entries()[1]]
    assert not user.dialog.isVisible()


def test_an_export_is_removed_from_the_list_and_its_file_stays(history, reader, tmp_path):
    _there, gone, never = add_three(history, tmp_path)
    user = reader(history)
    user.press("removeHistoryEntryButton")

    assert [entry.id for entry in history.entries()] == [gone, never]
    assert user.rows("Name") == [("gone.csv",), ("never.json",)]
    assert (tmp_path / "there.json").exists()
    assert user.details().startswith(f"File: {tmp_path / 'gone.csv'}")


def test_removing_the_last_row_chooses_the_one_above_and_after_the_only_one_nothing_can_be_done(
    history, reader, tmp_path
):
    add_three(history, tmp_path)
    user = reader(history)
    user.choose(2)
    user.press("removeHistoryEntryButton")
    assert "gone.csv" in user.details()
    user.press("removeHistoryEntryButton")
    user.press("removeHistoryEntryButton")

    assert user.enabled() == []
    assert user.find("historyEmptyLabel").isVisible()


def test_a_search_lists_what_matches_in_any_case(history, reader, tmp_path):
    add_three(history, tmp_path)
    user = reader(history)
    user.type("DISK full")
    assert user.rows("Name") == [("never.json",)]
    assert user.details().startswith("The disk is full")
    user.type("")

    assert user.rows("Name") == [("there.json",), ("gone.csv",), ("never.json",)]
    assert user.rows("Outcome")[:2] == [("Completed",), ("File moved or deleted",)]


@pytest.mark.parametrize(
    "search",
    [
        *(
            "ÄRCHIVE",
            "größe",
            "GRÖSSE",
            "Anna.EXAMPLE",
            str(Path("holiday/posts")),
            "CSV",
            "disk IS full",
            "  anna  csv ",
        ),
        *("2026-03-28", "Mar 28", "failed", "since Mar", "no replies"),
        unicodedata.normalize("NFD", "größe"),
    ],
)
def test_a_search_covers_everything_shown_of_an_export(history, reader, search):
    sought = an_export(
        finished_at=NOON - timedelta(days=1),
        archive=Path("/somewhere/Ärchive Größe.db"),
        account="anna.example",
        choices=Choices(format="csv", first=date(2024, 3, 1), include_replies=False),
        destination=Path("/holiday/posts.txt"),
        outcome=Outcome.FAILED,
        message="The disk is full.",
    )
    history.add(sought)
    history.add(an_export(archive=Path("/a.db"), account="b.example", finished_at=NOON))
    user = reader(history)
    user.type(search)

    assert user.rows("Name") == [("posts.txt",)]


@pytest.mark.parametrize("search", ["nobody", "anna nobody", "%", "_"])
def test_a_search_finds_nothing_else(history, reader, search):
    history.add(an_export())
    user = reader(history)
    user.type(search)

    assert user.rows() == []


def test_a_search_covers_the_states_of_files(history, reader, tmp_path):
    add_three(history, tmp_path)
    user = reader(history)
    user.type("moved")

    assert user.rows("Name") == [("gone.csv",)]


def test_a_search_is_updated_by_new_file_states(history, reader):
    history.add(an_export(outcome=Outcome.FAILED))
    other = history.add(an_export(archive=Path("/other.db")))
    user = reader(history)
    user.type("changed")
    assert user.rows() == []

    user.checker.checked.emit(other, FileState.CHANGED)
    assert user.rows("Outcome", "Archive") == [("File changed", "other.db")]


def test_a_search_keeps_the_chosen_export_where_it_matches(history, reader, tmp_path):
    add_three(history, tmp_path)
    user = reader(history)
    user.choose(2)
    user.type("json")

    assert user.rows("Name") == [("there.json",), ("never.json",)]
    assert user.details().startswith("The disk is full")


def test_the_chosen_export_stays_chosen_when_newer_ones_come(history, reader, tmp_path):
    add_three(history, tmp_path)
    user = reader(history)
    user.choose(1)
    history.add(an_export(destination=tmp_path / "newer.json", finished_at=NOON + timedelta(days=1)))
    user.dialog.refresh()

    assert "gone.csv" in user.details()


def test_a_search_without_a_match_says_so(history, reader, tmp_path):
    add_three(history, tmp_path)
    user = reader(history)
    user.type("nobody")

    assert user.find("historyEmptyLabel", QLabel).text() == "No export matches “nobody”."
    assert not user.table.isVisible()
    assert user.enabled() == []


def test_an_empty_history_explains_itself(history, reader):
    user = reader(history)

    assert user.find("historyEmptyLabel", QLabel).text().startswith("No exports yet.")
    assert not user.find("historyDetailsEdit").isVisible()
    assert user.enabled() == []


def test_a_history_that_is_not_saved_says_why(reader, tmp_path):
    (tmp_path / "broken.db").write_bytes(b"a letter to a friend " * 100)
    database = open_app_database(tmp_path / "broken.db")
    user = reader(History(database))

    assert user.find("historyTroubleLabel", QLabel).text() == database.trouble
    assert user.find("historyTroubleLabel").isVisible()
    assert user.find("historyEmptyLabel", QLabel).text() == "No exports in this session yet."
    database.close()


def test_a_history_that_is_saved_shows_no_problem(history, reader):
    assert not reader(history).find("historyTroubleLabel").isVisible()


def test_closing_cancels_the_check_of_the_files(history, reader, checker, monkeypatch):
    began = []

    def last(_entries, cancellation):
        began.append(cancellation)
        while not cancellation.is_cancelled():
            time.sleep(0.002)
        return iter(())

    user = reader(history)
    monkeypatch.setattr("exporter_gui.application.storage.file_checker.file_states", last)
    user.dialog.refresh()
    user.qtbot.waitUntil(lambda: began != [], timeout=PATIENCE_MS)
    user.press("closeHistoryButton")

    assert not user.dialog.isVisible()
    user.wait_for_files()


def test_every_widget_has_an_accessible_name(history, reader, tmp_path):
    add_three(history, tmp_path)
    user = reader(history)
    names = ("historySearchEdit", "historyTable", "historyDetailsEdit", "historyEmptyLabel", "historyTroubleLabel")
    widgets = [user.find(name) for name in (*names, *ENTRY_BUTTONS, "closeHistoryButton")] + [user.dialog]
    widgets += [each for each in user.dialog.findChildren(QAbstractButton) if each.objectName().endswith("Button")]

    told = [QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name) for each in widgets]
    assert all(told), told


def test_no_mouse_is_needed(history, reader, tmp_path):
    add_three(history, tmp_path)
    user = reader(history)
    passed = [user.dialog.focusWidget().objectName()]
    while len(passed) < 10 and passed[-1] != "closeHistoryButton":
        user.key(Qt.Key.Key_Tab)
        passed.append(user.dialog.focusWidget().objectName())

    assert passed == [
        *("historySearchEdit", "historyTable", "historyDetailsEdit"),
        *ENTRY_BUTTONS,
        "closeHistoryButton",
    ]


def test_keys_choose_and_remove_a_row(history, reader, tmp_path):
    there, _gone, never = add_three(history, tmp_path)
    user = reader(history)
    user.key(Qt.Key.Key_Tab)
    user.key(Qt.Key.Key_Down)
    assert "gone.csv" in user.details()
    user.key(Qt.Key.Key_Delete)

    assert [entry.id for entry in history.entries()] == [there, never]
    user.key(Qt.Key.Key_Escape)
    assert not user.dialog.isVisible()


def test_delete_in_the_details_removes_nothing(history, reader, tmp_path):
    add_three(history, tmp_path)
    user = reader(history)
    user.find("historyDetailsEdit").setFocus()
    user.key(Qt.Key.Key_Delete)

    assert len(history.entries()) == 3


def test_delete_and_return_in_the_search_field_only_affect_its_text(history, reader, tmp_path):
    add_three(history, tmp_path)
    user = reader(history)
    user.type("there")
    user.key(Qt.Key.Key_Home)
    user.key(Qt.Key.Key_Delete)
    user.key(Qt.Key.Key_Return)

    assert user.find("historySearchEdit", QLineEdit).text() == "here"
    assert len(history.entries()) == 3
    assert user.dialog.isVisible()
    assert (user.shown, user.wanted_again) == ([], [])


def test_a_long_history_is_listed(history, reader):
    for number in range(300):
        history.add(an_export(destination=Path(f"/elsewhere/{number}.json"), finished_at=NOON + timedelta(days=number)))
    user = reader(history)

    assert [name for (name,) in user.rows("Name")] == [f"{number}.json" for number in range(299, -1, -1)]


FOLDER = Choices(packing=Packing.FOLDER)


@pytest.mark.parametrize(
    ("choices", "is_verifiable"),
    [
        (FOLDER, True),
        (Choices(packing=Packing.ZIP), True),
        (Choices(manifest=True), True),
        (Choices(), False),
    ],
)
def test_what_is_there_and_has_a_manifest_can_be_verified(reader, history, tmp_path, choices, is_verifiable):
    path = tmp_path / "export"
    path.mkdir() if choices.packing is Packing.FOLDER else path.write_bytes(b"posts")
    history.add(an_export(destination=path, choices=choices))
    user = reader(history)
    wanted = []
    user.dialog.verify_requested.connect(wanted.append)

    assert user.find("verifyHistoryButton").isEnabled() == is_verifiable
    if is_verifiable:
        user.find("verifyHistoryButton", QAbstractButton).click()
    assert wanted == [path] * is_verifiable


def test_what_is_gone_or_was_never_written_cannot_be_verified(reader, history, tmp_path):
    history.add(an_export(destination=tmp_path / "gone", choices=FOLDER))
    user = reader(history)
    assert not user.find("verifyHistoryButton").isEnabled()

    (tmp_path / "stopped").mkdir()
    history.add(an_export(destination=tmp_path / "stopped", choices=FOLDER, outcome=Outcome.CANCELLED))
    user.dialog.refresh()
    user.wait_for_files()
    user.find("historySearchEdit", QLineEdit).setText("stopped")
    assert not user.find("verifyHistoryButton").isEnabled()


@pytest.mark.parametrize(
    ("choices", "icon", "words"),
    [
        (FOLDER, "folder", "folder with images and videos"),
        (Choices(packing=Packing.ZIP, media=MediaChoice.NONE, bag=True), "package", "ZIP without media, BagIt"),
        (Choices(manifest=True), "braces", "single file with manifest"),
    ],
)
def test_the_form_of_an_export_is_shown_and_found(reader, history, choices, icon, words):
    history.add(an_export(choices=choices))
    user = reader(history)
    user.find("historySearchEdit", QLineEdit).setText(words)

    assert user.table.model().index(0, 0).data(ROW_ROLE).icon == icon
    assert f"saved as: JSON, {words};" in user.find("historyDetailsEdit", QPlainTextEdit).toPlainText()


def test_a_folder_is_looked_at(reader, history, tmp_path):
    (tmp_path / "there").mkdir()
    for name in ("there", "gone"):
        history.add(an_export(destination=tmp_path / name, choices=FOLDER, bytes=5_000))
    user = reader(history)
    model = user.table.model()
    outcomes = {model.entry(row).destination.name: model.index(row, 2).data() for row in range(model.rowCount())}

    assert outcomes == {"there": "Folder changed", "gone": "Folder moved or deleted"}  # it is empty


def test_a_zip_has_moved_or_changed(reader, history, tmp_path):
    (tmp_path / "there.zip").write_bytes(b"other")
    for name in ("there.zip", "gone.zip"):
        history.add(an_export(destination=tmp_path / name, choices=Choices(packing=Packing.ZIP), bytes=5_000))
    user = reader(history)
    user.wait_for_files()

    assert user.rows("Name", "Outcome") == [("gone.zip", "ZIP moved or deleted"), ("there.zip", "ZIP changed")]
    assert f"ZIP: {tmp_path / 'gone.zip'}" in user.find("historyDetailsEdit", QPlainTextEdit).toPlainText()
