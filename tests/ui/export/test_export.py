"""An export by the window: the save dialog, the file, the bar."""

import json
import re
import shutil
import sys
from datetime import date

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QMessageBox, QProgressBar, QTableView

from exporter_gui.core.export import export
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_range import TimeRange
from exporter_gui.core.request import ExportRequest
from tests.support.engine import FILE_FORMATS

OWNER, SECOND = "did:plc:e3yipouzda2nyaoxh64aar6m", "did:plc:gnahophhhoja2ruf73dkxw5n"


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def by_the_engine(archive, path, selection, format_=None):
    export(ExportRequest(archive, selection, format_ or path.suffix.removeprefix("."), path))
    return path.read_bytes()


@pytest.mark.parametrize("format_", FILE_FORMATS)
def test_the_file_is_the_engines_to_the_byte(open_window, make_archive, folder, tmp_path, format_):
    archive = make_archive("--posts", "1500", "--hostile", "--reposts", "0.1")
    user = open_window(archive)
    user.wait_for_count()
    user.choose("formatComboBox", format_)

    name = f"posts{FORMATS[format_].suffix}"
    user.export_to(folder / name)
    user.wait_for_state("completed")

    assert (folder / name).read_bytes() == by_the_engine(archive, tmp_path / "expected", Selection(OWNER), format_)
    assert names(folder) == [name]


@pytest.mark.skipif(sys.platform == "win32", reason="letters are counted there, and not bytes")
def test_a_name_that_is_too_long_gets_a_sentence(user, folder):
    user.press("exportButton")
    user.dialog("exportDialog").fileSelected.emit(str(folder / ("ä" * 200)))
    user.wait_for_state("failed")

    assert "is too long" in user.text("resultLabel")
    assert names(folder) == []


def test_account_and_days_are_those_that_were_chosen(open_window, make_archive, folder, tmp_path):
    archive = make_archive("--posts", "600", "--accounts", "2", "--reposts", "0.2")
    user = open_window(archive)
    user.wait_for_count()
    user.choose("accountComboBox", SECOND)
    user.set_day("fromDateEdit", "2023-06-01")
    user.set_day("toDateEdit", "2023-09-30")
    user.export_to(folder / "summer.json")
    user.wait_for_state("completed")

    summer = TimeRange.of_days(date(2023, 6, 1), date(2023, 9, 30))
    expected = by_the_engine(archive, tmp_path / "expected.json", Selection(SECOND, summer))
    assert (folder / "summer.json").read_bytes() == expected
    assert len(expected) > 10_000


def suggestion(user):
    user.press("exportButton")
    dialog = user.dialog("exportDialog")
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    name = dialog.findChild(QLineEdit).text()
    dialog.reject()
    user.wait(lambda: not user.window.findChildren(QFileDialog))
    return name


def test_the_suggested_name_contains_handle_and_dates(user):
    assert suggestion(user) == "account0.bsky.social 2023-04-01 to 2026-04-26.json"

    user.choose("formatComboBox", "csv")
    user.set_day("fromDateEdit", "2024-01-01")
    user.wait_for_count()
    assert suggestion(user) == "account0.bsky.social 2024-01-01 to 2026-04-26.csv"

    user.set_day("toDateEdit", "2024-12-31")
    user.wait_for_count()
    assert suggestion(user) == "account0.bsky.social 2024-01-01 to 2024-12-31.csv"


def test_a_name_without_a_suffix_gets_that_of_the_format(user, folder):
    user.choose("formatComboBox", "csv")
    user.export_to(folder / "posts")
    user.wait_for_state("completed")

    assert names(folder) == ["posts.csv"]


def test_the_suffix_of_a_name_tells_the_format_and_the_window_shows_it(user, folder, archive, tmp_path):
    user.export_to(folder / "posts.CSV")
    user.wait_for_state("completed")

    assert names(folder) == ["posts.CSV"]
    expected = by_the_engine(archive, tmp_path / "expected.csv", Selection(OWNER))
    assert (folder / "posts.CSV").read_bytes() == expected
    assert user.find("formatComboBox", QComboBox).currentData() == "csv"
    assert user.window._data.history.entries()[0].choices.format == "csv"


def test_another_format_can_be_chosen_in_the_dialog(user, folder):
    user.press("exportButton")
    dialog = user.dialog("exportDialog")
    assert dialog.nameFilters()[:2] == ["JSON (*.json)", "CSV (*.csv)"]
    assert dialog.selectedNameFilter() == "JSON (*.json)"

    dialog.selectNameFilter("CSV (*.csv)")
    user.accept(dialog, folder / "posts")
    user.wait_for_state("completed")

    assert names(folder) == ["posts.csv"]
    assert (folder / "posts.csv").read_bytes().startswith(b"\xef\xbb\xbfURI,")


def test_an_existing_file_with_the_added_suffix_is_replaced_only_after_confirmation(user, folder):
    (folder / "posts.json").write_text("the old file")
    user.export_to(folder / "posts")  # the dialog has seen no such file, and asked nothing
    user.wait(lambda: bool(user.window.findChildren(QMessageBox, "replaceQuestion")))
    user.window.findChild(QMessageBox, "replaceQuestion").reject()

    assert (user.state, (folder / "posts.json").read_text()) == ("ready", "the old file")


def test_a_folder_without_space_is_not_suggested_again(user, folder, tmp_path, monkeypatch):
    (tmp_path / "full").mkdir()
    user.export_to(folder / "first.json")
    user.wait_for_state("completed")
    user.wait_until_idle()
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: shutil._ntuple_diskusage(1_000, 1_000, 0))
    user.export_to(tmp_path / "full" / "second.json")
    user.wait_for_state("failed")
    user.wait_until_idle()

    user.press("exportAgainButton")
    dialog = user.dialog("exportDialog")

    assert (dialog.directory().absolutePath(), dialog.findChild(QLineEdit).text()) == (folder.as_posix(), "second.json")
    dialog.reject()
    assert user.window._data.preferences.last_folder == folder


def test_a_save_dialog_that_is_closed_without_a_choice_changes_nothing(user, folder):
    suggestion(user)

    assert user.states == ["opening", "ready"]
    assert names(folder) == []


def test_a_file_is_replaced_when_the_dialog_has_asked(user, folder, archive, tmp_path):
    (folder / "posts.json").write_text("an older export")

    user.export_over(folder / "posts.json")
    user.wait_for_state("completed")

    assert (folder / "posts.json").read_bytes() == by_the_engine(archive, tmp_path / "e.json", Selection(OWNER))
    assert names(folder) == ["posts.json"]


def test_a_file_is_kept_when_the_answer_is_no(user, folder):
    (folder / "posts.json").write_text("an older export")

    user.press("exportButton")
    dialog = user.dialog("exportDialog")
    (question,) = user.accept(dialog, folder / "posts.json", answer=QMessageBox.StandardButton.No)

    assert "posts.json" in question
    assert dialog.isVisible()
    assert user.state == "ready"
    assert (folder / "posts.json").read_text() == "an older export"


class Watch(QObject):
    """Records each value of the progress bar, its label, and whether the file is in place."""

    def __init__(self, user, path):
        super().__init__()
        self.steps = []
        self._user, self._path = user, path
        user.find("progressBar", QProgressBar).valueChanged.connect(self._on_value_changed)

    def _on_value_changed(self, value):
        self.steps.append((value, self._path.exists()))


def test_the_bar_advances_per_batch_and_is_full_only_when_the_file_is_in_place(user, folder):
    bar = user.find("progressBar", QProgressBar)
    assert (bar.minimum(), bar.maximum()) == (0, 1000)
    watch = Watch(user, folder / "posts.json")

    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")

    assert [value for value, _exists in watch.steps if value] == [200, 400, 600, 800, 999, 1000]
    assert watch.steps[-1] == (1000, True)
    assert bar.value() == 1000


def test_the_bar_is_reset_for_the_next_export(user, folder):
    user.export_to(folder / "first.json")
    user.wait_for_state("completed")
    user.wait_until_idle()
    watch = Watch(user, folder / "second.json")

    user.export_to(folder / "second.json")
    user.wait_for_state("completed")

    assert [value for value, _exists in watch.steps] == [0, 200, 400, 600, 800, 999, 1000]


def test_in_the_middle_the_bar_and_the_label_tell_how_far_it_is(user, gate, folder):
    user.export_to(folder / "posts.json")
    assert user.state == "exporting"
    bar = user.find("progressBar", QProgressBar)
    assert user.text("progressLabel") == "Reading the archive…"
    assert (bar.minimum(), bar.maximum()) == (0, 0)  # busy
    user.wait(lambda: bar.value() > 200)

    assert (bar.value(), bar.maximum()) == (400, 1000)
    assert user.text("progressLabel") == "Exporting… 2,000 of 5,000 posts"
    details = r"[\d.]+ MB · (less than 1|(\d+ min )?\d+) s left"
    assert re.fullmatch(details, user.text("progressDetailsLabel"))
    assert re.fullmatch(r"[\d,]+ posts per second", user.find("progressLabel").parentWidget().toolTip())
    assert user.sees("progressBar")
    assert user.sees("cancelButton")
    assert not (folder / "posts.json").exists()
    gate.open()
    user.wait_for_state("completed")


def test_nothing_can_be_changed_while_an_export_runs(user, gate, folder):
    user.export_to(folder / "posts.json")
    user.wait(lambda: "2,000" in user.text("progressLabel"))

    names = ("accountComboBox", "fromDateEdit", "toDateEdit", "formatComboBox", "timeline", "exportButton")
    assert [name for name in names if user.find(name).isEnabled()] == []
    assert not user.sees("exportButton")
    gate.open()
    user.wait_for_state("completed")
    assert user.find("formatComboBox").isEnabled()
    assert user.find("exportButton").isEnabled()


def test_the_posts_can_be_read_while_an_export_runs(user, gate, folder):
    table = user.find("previewTable", QTableView)
    user.wait(lambda: table.model().key(4999) is not None)
    user.export_to(folder / "posts.json")
    user.wait(lambda: "2,000" in user.text("progressLabel"))

    table.scrollToBottom()
    user.wait(lambda: bool(table.model().index(4999, 0).data()))
    table.selectRow(4999)

    assert table.isEnabled()
    assert user.state == "exporting"
    gate.open()
    user.wait_for_state("completed")


@pytest.mark.parametrize("is_replaced", [True, False])
def test_a_file_whose_name_gets_a_suffix_is_replaced_only_after_confirmation(is_replaced, user, folder):
    (folder / "posts.txt.json").write_text("the old file")
    user.export_to(folder / "posts.txt")
    user.wait(lambda: bool(user.window.findChildren(QMessageBox, "replaceQuestion")))
    (question,) = user.window.findChildren(QMessageBox, "replaceQuestion")
    assert "posts.txt.json" in question.text()
    assert question.textFormat() is Qt.TextFormat.PlainText
    roles = QMessageBox.ButtonRole
    yes, no = (roles.YesRole, roles.AcceptRole), (roles.NoRole, roles.RejectRole)
    (button,) = (each for each in question.buttons() if question.buttonRole(each) in (yes if is_replaced else no))
    assert is_replaced == (button is not question.defaultButton())
    button.click()

    if is_replaced:
        user.wait_for_state("completed")
        assert len(json.loads((folder / "posts.txt.json").read_bytes())) == 5000
    else:
        assert (user.state, (folder / "posts.txt.json").read_text()) == ("ready", "the old file")
