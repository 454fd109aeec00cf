"""What is wrong with an archive is told when it is opened, and stays until it is dismissed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from exporter_gui.core.sources.repository.opening import forget_repository
from exporter_gui.ui.export import outcome_icon
from tests.make_car import HOSTILE, make
from tests.support.damage import ON_TIME, empty_a_leaf
from tests.support.repositories import write_car
from tests.ui.archive.test_columns import SIZES, check_room, direction, settle  # noqa: F401 - a fixture
from tests.ui.test_layout import large_text, place  # noqa: F401 - a fixture


@pytest.fixture
def cut(tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    encoded = make(300, 1, 3).car.encoded()
    yield write_car(tmp_path / "repo.car", encoded[: len(encoded) * 9 // 10])
    forget_repository()


@pytest.fixture
def user(cut, open_window):
    user = open_window(cut)
    user.wait_until_read()
    return user


def by_button(user):
    user.press("dismissProblemsButton")


def by_escape(user):
    user.find("dismissProblemsButton").setFocus()
    user.qtbot.keyClick(user.focus, Qt.Key.Key_Escape)


def test_posts_that_are_not_in_the_file_are_told(user):
    text = user.text("problemsLabel")
    assert user.sees("problemsLabel")
    assert "“repo.car” is cut short" in text
    assert " in “repo.car” could be read" in text
    assert len(text.splitlines()) >= 3


def test_the_result_of_an_export_shows_them_at_once_and_no_check_mark(user, tmp_path, monkeypatch):
    drawn = []
    monkeypatch.setattr(outcome_icon, "draw_icon", lambda _painter, name, *_more: drawn.append(name))
    user.export_to(tmp_path / "posts.json")
    user.wait_for_state("completed")
    assert user.sees("resultNotesLabel")
    assert user.text("resultNotesLabel").startswith("“repo.car” is cut short")
    user.wait(lambda: bool(drawn))
    assert set(drawn) == {"triangle-alert"}


def test_a_repository_of_which_nothing_can_be_read_is_no_matter_of_filters(tmp_path, open_window):
    path = write_car(tmp_path / "own" / "repo.car", HOSTILE["tree-missing"].make(make(40, 1, 1)))
    user = open_window(path)
    user.wait_for_state("ready")
    user.wait(lambda: "repo.car" in user.text("previewStatusLabel"))
    assert "is damaged, and no post can be read in it; download it again" in user.text("previewStatusLabel")
    assert user.text("matchLabel") == "No posts can be read."
    assert not user.sees("resetFiltersButton")
    forget_repository()


def test_choices_leave_the_problems_in_place(user):
    user.choose("formatComboBox", "csv")
    user.wait_for_count()
    assert user.sees("problemsLabel")


@pytest.mark.parametrize("dismiss", [by_button, by_escape])
def test_problems_are_dismissed_and_told_again_when_the_archive_is_reloaded(user, dismiss):
    dismiss(user)
    assert not user.sees("problemsLabel")
    assert user.state == "ready"

    user.find_object("reloadAction", QAction).trigger()
    user.wait_for_state("ready")
    assert user.sees("problemsLabel")


def test_dismissed_problems_can_be_read_in_the_description_of_the_repository(user):
    by_button(user)
    user.press("repositoryContentsButton")
    user.wait(lambda: user.sees("repositoryProblemsLabel"))
    assert "is cut short" in user.text("repositoryProblemsLabel")


def test_a_sound_archive_has_none(user, archive):
    user.window.open_archive(archive)
    user.wait(lambda: user.window.windowTitle().startswith("archive.db"))
    assert not user.sees("problemsLabel")


def test_a_damaged_archive_tells_its_problems_too(own_archive, open_window):
    user = open_window(empty_a_leaf(own_archive("--posts", "3000"), ON_TIME))
    user.wait(lambda: user.sees("problemsLabel"))
    assert "An index in “archive.db” is damaged" in user.text("problemsLabel")


@pytest.mark.parametrize("language", ["en_GB", "de_DE", "ja_JP"])
@pytest.mark.usefixtures("direction")
def test_the_strip_pushes_nothing_off(language, desktop_language, cut, open_window, subtests):
    desktop_language(language)
    user = open_window(cut)
    user.wait_until_read()
    for size in SIZES:
        with subtests.test(size=size):
            settle(user, size)
            check_room(user, size)
            assert user.window.rect().contains(place(user, "dismissProblemsButton"))
            assert user.window.rect().contains(place(user, "repositoryContentsButton"))


@pytest.mark.usefixtures("large_text")
def test_the_strip_leaves_room_for_the_export_with_large_text(user):
    settle(user, (800, 600))
    assert user.window.height() <= 600
    assert place(user, "exportButton").bottom() <= 600
    assert user.window.rect().contains(place(user, "dismissProblemsButton"))
