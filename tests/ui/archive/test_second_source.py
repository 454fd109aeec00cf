"""A repository and an archive of the same account, combined in the window."""

import json

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMessageBox, QScrollArea, QWidget

from exporter_gui.core.sources.repository.opening import forget_repository
from tests.make_car import make
from tests.support.repositories import write_car, write_document, write_posts
from tests.support.small_archive import alter, filled_copy, numbered

OWNER = make(0, 0, 1).writer.did


def row(number, did=OWNER):
    uri = f"at://{did}/app.bsky.feed.post/3k{number:011d}"
    return numbered(number, uri=uri, did=did, text=f"archived {number}")


@pytest.fixture
def repository(tmp_path, monkeypatch):
    """Posts 0 to 2."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    yield write_posts(tmp_path / "own" / "repo.car", {}, {}, {})
    forget_repository()


def archive_of(did, empty, folder, *numbers):
    path = alter(filled_copy(empty, folder, [row(number, did) for number in numbers]), "DELETE FROM profiles")
    sql = "INSERT INTO profiles (did, handle, display_name, snapshot_at) VALUES (?, 'ada.example', 'Ada', '2024-01-01')"
    return alter(path, sql, [did])


@pytest.fixture
def archived(empty, tmp_path):
    """Posts 1 and 3."""
    return archive_of(OWNER, empty, tmp_path / "data", 1, 3)


@pytest.fixture
def empty(make_archive):
    return make_archive("--posts", "0")


def opened(open_window, path):
    user = open_window(path)
    user.wait_until_read()
    return user


def drop(user, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    middle, copy = user.window.rect().center(), Qt.DropAction.CopyAction
    keys, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QCoreApplication.sendEvent(user.window, QDragEnterEvent(middle, copy, data, left, keys))
    QCoreApplication.sendEvent(user.window, QDropEvent(QPointF(middle), copy, data, left, keys))


def combine(user, path):
    user.find_object("combineAction", QAction).trigger()
    user.accept(user.dialog("combineDialog"), path)


def wait_for_title(user, title):
    user.wait(lambda: user.window.windowTitle().startswith(f"{title} —"))
    return user.wait_for_count()


def test_the_two_files_are_in_view_once_they_are_combined(repository, archived, open_window):
    user = opened(open_window, repository)
    user.window.resize(800, 600)
    bar = user.find("sidebar", QScrollArea).verticalScrollBar()
    user.wait(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    combine(user, archived)
    wait_for_title(user, f"repo.car + {archived.name}")
    assert bar.value() < bar.maximum() // 2


def names_of_sources(user):
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [label.text() for label in user.window.findChildren(QWidget, "sourceLabel") if label.isVisible()]


@pytest.mark.parametrize("is_reversed", [False, True])
def test_a_second_archive_from_the_menu_is_combined_and_exported(
    is_reversed, repository, archived, open_window, folder
):
    first, second = (archived, repository) if is_reversed else (repository, archived)
    user = opened(open_window, first)
    combine(user, second)
    assert wait_for_title(user, f"{first.name} + {second.name}").startswith("4 posts")
    assert names_of_sources(user) == [first.name, second.name]
    assert str(second) in user.find("contentsLabel").toolTip()
    assert "unknown" not in user.text("contentsLabel")  # the archive has numbers of likes
    assert not user.find_object("combineAction", QAction).isEnabled()

    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")
    texts = {post["text"] for post in json.loads((folder / "posts.json").read_bytes())}
    assert texts == {"post 0", "post 1", "post 2", "archived 3"}


def test_what_differs_and_what_is_not_signed_is_told(repository, archived, open_window):
    write_document(repository.parent, make(0, 0, 1).writer)
    user = opened(open_window, repository)
    combine(user, archived)
    wait_for_title(user, "repo.car + archive.db")
    user.wait(lambda: "1 post in “archive.db” with another text, date or CID" in user.text("problemsLabel"))
    user.press("repositoryContentsButton")
    user.wait(lambda: user.sees("signatureHintLabel"))
    assert "Only in “archive.db”, and not signed: 1 post." in user.text("signatureHintLabel")


def test_what_is_not_signed_is_told_where_the_signature_is_not_checked_and_after_an_export(
    repository, archived, open_window, folder
):
    user = opened(open_window, repository)
    combine(user, archived)
    wait_for_title(user, "repo.car + archive.db")
    user.press("repositoryContentsButton")
    user.wait(lambda: user.sees("signatureHintLabel"))
    assert user.text("signatureHintLabel").endswith("Only in “archive.db”, and not signed: 1 post.")
    user.qtbot.keyClick(user.find("collectionsList"), Qt.Key.Key_Escape)
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")
    assert "Only in “archive.db”, and not signed: 1 post." in user.text("resultNotesLabel")


def test_either_archive_can_be_removed(repository, archived, open_window):
    user = opened(open_window, repository)
    for place, left, posts in ((1, "repo.car", "3 posts"), (0, "archive.db", "2 posts")):
        combine(user, archived)
        wait_for_title(user, "repo.car + archive.db")
        buttons = [each for each in user.window.findChildren(QWidget, "removeSourceButton") if each.isVisible()]
        user.qtbot.mouseClick(buttons[place], Qt.MouseButton.LeftButton)
        assert wait_for_title(user, left).startswith(posts)
        assert names_of_sources(user) == []


def test_a_choice_of_posts_is_kept_while_archives_are_combined(repository, archived, open_window):
    user = opened(open_window, repository)
    user.choose("formatComboBox", "csv")
    combine(user, archived)
    wait_for_title(user, "repo.car + archive.db")
    assert user.find("formatComboBox").currentData() == "csv"
    user.find_object("reloadAction", QAction).trigger()
    assert wait_for_title(user, "repo.car + archive.db").startswith("4 posts")


@pytest.mark.parametrize("is_reversed", [False, True])
def test_an_archive_of_the_same_account_that_is_dropped_is_combined(is_reversed, repository, archived, open_window):
    first, second = (archived, repository) if is_reversed else (repository, archived)
    user = opened(open_window, first)
    drop(user, second)
    user.wait(lambda: bool(user.window.findChildren(QMessageBox, "combineQuestion")))
    user.press("combineButton")
    assert wait_for_title(user, f"{first.name} + {second.name}").startswith("4 posts")


def test_an_archive_that_is_dropped_can_be_opened_instead_or_neither(repository, archived, open_window):
    user = opened(open_window, repository)
    drop(user, archived)
    user.wait(lambda: bool(user.window.findChildren(QMessageBox, "combineQuestion")))
    user.press("doNotCombineButton")
    user.wait(lambda: not user.window.findChildren(QMessageBox, "combineQuestion"))
    assert user.window.windowTitle().startswith("repo.car —")
    drop(user, archived)
    user.wait(lambda: bool(user.window.findChildren(QMessageBox, "combineQuestion")))
    user.press("openInsteadButton")
    assert wait_for_title(user, "archive.db").startswith("2 posts")


@pytest.mark.parametrize("is_reversed", [False, True])
def test_an_archive_of_another_account_that_is_dropped_is_opened_at_once(
    is_reversed, repository, empty, tmp_path, open_window
):
    other = archive_of("did:plc:stranger", empty, tmp_path / "data", 7)
    first, second = (other, repository) if is_reversed else (repository, other)
    user = opened(open_window, first)
    drop(user, second)
    wait_for_title(user, second.name)


def test_what_cannot_be_combined_is_refused_and_the_open_archive_stays(repository, empty, tmp_path, open_window):
    stranger = archive_of("did:plc:stranger", empty, tmp_path / "data", 7)
    again = write_car(tmp_path / "again.car", repository.read_bytes())
    user = opened(open_window, repository)
    for path, words in ((stranger, "nothing of the repository’s account"), (again, "of the same kind")):
        combine(user, path)
        user.wait(
            lambda words=words: any(words in box.text() for box in user.window.findChildren(QMessageBox, "notice"))
        )
        assert wait_for_title(user, "repo.car").startswith("3 posts")
        assert "welcome" not in user.states


def test_the_history_repeats_an_export_of_both(repository, archived, open_window, folder):
    user = opened(open_window, repository)
    combine(user, archived)
    wait_for_title(user, "repo.car + archive.db")
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")
    user.window.open_archive(repository)
    wait_for_title(user, "repo.car")
    (entry,) = user.window._data.history.entries()
    user.window._session.archives.repeat_export(entry)
    user.wait(lambda: user.window.windowTitle().startswith("repo.car + archive.db —"))
    user.dialog("exportDialog").reject()


@pytest.fixture
def unsigned(tmp_path, monkeypatch):
    """A repository without a DID document beside it, and what it is made of."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    made = make(20, 1, 3)
    (tmp_path / "elsewhere").mkdir()
    yield write_car(tmp_path / "own" / "repo.car", made.car), made
    forget_repository()


def choose_document(user, path):
    user.find_object("documentAction", QAction).trigger()
    user.accept(user.dialog("documentDialog"), path)


def test_a_did_document_that_is_chosen_tells_handle_and_signature(unsigned, open_window, tmp_path):
    path, made = unsigned
    user = opened(open_window, path)
    assert user.text("signatureLabel") == "Signature not checked"
    choose_document(user, write_document(tmp_path / "elsewhere", made.writer))
    user.wait(lambda: user.state == "ready" and user.text("signatureLabel") == "Signature valid")
    assert user.text("contentsLabel").startswith("@ada.example · ")


def test_a_did_document_of_another_account_is_refused_and_the_repository_stays(unsigned, open_window, tmp_path):
    user = opened(open_window, unsigned[0])
    choose_document(user, write_document(tmp_path / "elsewhere", make(0, 0, 9).writer))
    user.wait(lambda: bool(user.window.findChildren(QMessageBox, "notice")))
    assert "is not the DID document" in user.find("notice", QMessageBox).text()
    assert wait_for_title(user, "repo.car").startswith("20 posts")


def test_a_did_document_beside_the_repository_is_found_when_it_is_loaded_again(unsigned, open_window):
    path, made = unsigned
    user = opened(open_window, path)
    write_document(path.parent, made.writer)
    user.find_object("reloadAction", QAction).trigger()
    user.wait(lambda: user.state == "ready" and user.text("signatureLabel") == "Signature valid")


def test_only_a_repository_has_a_did_document(archived, open_window):
    assert not opened(open_window, archived).find_object("documentAction", QAction).isEnabled()
