"""A folder of media files that is chosen for a repository: both are read together, and once."""

import shutil

import pytest
from PySide6.QtWidgets import QFileDialog

from exporter_gui.core.sources.repository import repository_store
from exporter_gui.core.sources.repository.opening import forget_repository
from exporter_gui.ui.preview.posts_browser import PostsBrowser
from tests.make_car import make
from tests.support.folder_user import export_to_folder
from tests.support.repositories import write_car


@pytest.fixture
def made(tmp_path):
    """A repository, and its blobs in a folder elsewhere."""
    (tmp_path / "elsewhere").mkdir()
    return make(60, 1.0, 3, blobs=tmp_path / "elsewhere")


@pytest.fixture
def path(tmp_path, monkeypatch, made):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    yield write_car(tmp_path / "own" / "repo.car", made.car)
    forget_repository()


@pytest.fixture
def imports(monkeypatch):
    """Count how often a repository is read as a whole."""
    read, real = [], repository_store.import_repository

    def counted(files, *arguments):
        read.append(files.media_roots)
        return real(files, *arguments)

    monkeypatch.setattr(repository_store, "import_repository", counted)
    return read


def choose_folder(user, folder):
    user.choose("packingComboBox", "folder")
    user.wait(lambda: user.sees("chooseMediaFolderButton"))
    user.press("chooseMediaFolderButton")
    user.wait(lambda: any(each.isVisible() for each in user.window.findChildren(QFileDialog, "mediaFolderDialog")))
    dialog = user.find("mediaFolderDialog", QFileDialog)
    dialog.fileSelected.emit(str(folder))
    dialog.reject()


def test_without_its_folder_the_files_are_counted_that_it_names(open_window, path, tmp_path):
    user = open_window(path)
    user.wait_until_read()
    user.choose("packingComboBox", "folder")
    told = ". Their folder was not found; without it, no files are saved."
    user.wait(lambda: told in user.text("mediaSizeLabel"))
    files = user.text("mediaSizeLabel").removesuffix(told)
    choose_folder(user, tmp_path / "elsewhere")
    user.wait(lambda: user.text("mediaSizeLabel").startswith(f"{files}, "))
    assert files.split()[0] not in ("0", "1")


def test_the_repository_is_read_again_with_its_folder_and_not_for_the_export(
    open_window, path, imports, folder, tmp_path
):
    user = open_window(path)
    user.wait_until_read()
    choose_folder(user, tmp_path / "elsewhere")
    user.wait(lambda: "from “elsewhere”" in user.text("mediaSizeLabel"))
    user.wait_until_read()
    export_to_folder(user, folder / "all")
    user.wait_for_state("completed")
    assert len(list((folder / "all" / "media").rglob("*.*"))) > 10

    user.choose("packingComboBox", "file")
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")
    user.wait_until_read()
    assert imports == [(), (tmp_path / "elsewhere",)]


def test_posts_that_come_into_view_meanwhile_do_not_have_the_repository_read_as_it_was(
    open_window, path, imports, tmp_path
):
    user = open_window(path)
    user.wait_until_read()
    browser = user.window.findChild(PostsBrowser)
    keys = [browser.model.key(row) for row in range(3)]
    choose_folder(user, tmp_path / "elsewhere")
    browser.model.rows_requested.emit(keys)
    user.wait(lambda: "from “elsewhere”" in user.text("mediaSizeLabel"))
    user.wait_until_read()
    assert imports == [(), (tmp_path / "elsewhere",)]
    assert browser.model.post(0) is not None


def test_a_folder_that_is_gone_does_not_keep_the_repository_from_being_opened(open_window, path, tmp_path):
    user = open_window(path)
    user.wait_until_read()
    choose_folder(user, tmp_path / "elsewhere")
    user.wait(lambda: "from “elsewhere”" in user.text("mediaSizeLabel"))
    shutil.rmtree(tmp_path / "elsewhere")
    again = open_window(path)
    assert again.wait_for_count().startswith("60 posts")


@pytest.mark.parametrize(("gone", "told"), [(1, "1 more is not"), (2, "2 more are not")])
def test_files_that_the_folder_lacks_are_told_after_its_name(open_window, path, tmp_path, gone, told):
    for file in sorted((tmp_path / "elsewhere").iterdir())[:gone]:
        file.unlink()
    user = open_window(path)
    user.wait_until_read()
    choose_folder(user, tmp_path / "elsewhere")
    user.wait(lambda: user.text("mediaSizeLabel").endswith(f", from “elsewhere”; {told} in the media folder"))
