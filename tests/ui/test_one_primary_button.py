"""In each state one button is the main one; while an export runs, none, as there is nothing to do but to cancel it."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from exporter_gui.application.reading.archive_reader import ArchiveReader
from exporter_gui.ui.widgets.primary_button import PrimaryButton


def primary(user):
    """Names of the visible buttons that look like the main one."""
    buttons = user.window.findChildren(QAbstractButton)
    assert all(button.property("role") == "primary" for button in buttons if isinstance(button, PrimaryButton))
    return [each.objectName() for each in buttons if each.isVisible() and each.property("role") == "primary"]


def test_without_an_archive(open_window, folder):
    user = open_window()
    assert (user.state, primary(user)) == ("welcome", ["openArchiveButton"])

    user.window.open_archive(folder / "missing.db")
    user.wait_for_state("welcome")
    assert primary(user) == ["openArchiveButton"]


def test_while_an_archive_is_opened(open_window, archive, monkeypatch):
    monkeypatch.setattr(ArchiveReader, "open", lambda _reader, _path, _additions: None)
    user = open_window(archive)

    assert (user.state, primary(user)) == ("opening", ["openArchiveButton"])


def test_with_an_archive(user):
    assert (user.state, primary(user)) == ("ready", ["exportButton"])
    user.find("textFilterEdit").setText("nobody wrote this")
    user.wait(lambda: user.text("matchLabel").startswith("No posts"))

    assert (user.state, primary(user)) == ("ready", ["exportButton"])


def test_during_an_export_and_after_it(user, gate, folder):
    user.export_to(folder / "posts.json")
    user.wait(lambda: "2,000" in user.text("progressLabel"))
    assert (user.state, primary(user)) == ("exporting", [])
    user.press("cancelButton")
    assert (user.state, primary(user)) == ("cancelling", [])
    gate.open()
    user.wait_for_state("cancelled")
    assert primary(user) == ["exportButton"]

    user.wait_until_idle()
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")
    assert primary(user) == ["exportButton"]


def test_after_a_failure(user, folder, monkeypatch):
    monkeypatch.setattr("exporter_gui.application.export.export_worker.export", lambda *_arguments: 1 / 0)
    user.export_to(folder / "posts.json")
    user.wait_for_state("failed")

    assert primary(user) == ["exportButton"]


@pytest.mark.parametrize("end", ["completed", "cancelled", "failed"])
def test_the_property_is_there_before_anything_can_be_seen_of_the_state(user, gate, folder, monkeypatch, end):
    if end == "failed":
        monkeypatch.setattr("exporter_gui.application.export.export_worker.export", lambda *_arguments: 1 / 0)
    seen = []
    user.window._store.changed.connect(lambda state: seen.append((state.name, user.state)))
    user.export_to(folder / "posts.json")
    if end == "cancelled":
        user.wait(lambda: "2,000" in user.text("progressLabel"))
        user.press("cancelButton")
    gate.open()
    user.wait_for_state(end)

    assert seen[-1] == (end, end)
    assert [told for told, _shown in seen] == [shown for _told, shown in seen]
