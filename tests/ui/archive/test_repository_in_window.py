"""The window opens, describes and exports a repository as it does an archive."""

import json

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPalette
from PySide6.QtWidgets import QApplication, QListWidget, QTableView, QToolTip

from exporter_gui.core.sources.repository.opening import forget_repository
from exporter_gui.ui.archive.repository_dialog import RepositoryDialog
from exporter_gui.ui.preview.card_content import CardContext, card_content
from exporter_gui.ui.preview.card_metrics import card_metrics
from exporter_gui.ui.theme.colors import LIGHT
from exporter_gui.ui.widgets.rows.row import ROW_ROLE
from tests.make_car import HOSTILE, make
from tests.support.repositories import write_car, write_document, write_posts


@pytest.fixture(scope="module")
def made():
    return make(300, 1, 3)


@pytest.fixture
def folder_of_repository(tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    (tmp_path / "repository").mkdir()
    yield tmp_path / "repository"
    forget_repository()


@pytest.fixture
def path(folder_of_repository, made):
    return write_car(folder_of_repository / "repo.car", made.car)


@pytest.fixture
def signed(path, made):
    write_document(path.parent, made.writer)
    return path


def opened(open_window, path):
    user = open_window(path)
    user.wait_for_state("ready")
    user.wait_until_read()
    return user


def test_a_repository_is_opened_looked_at_and_exported(signed, open_window, tmp_path):
    user = opened(open_window, signed)
    assert "300" in user.wait_for_count()
    user.export_to(tmp_path / "posts.json")
    user.wait_for_state("completed")
    posts = json.loads((tmp_path / "posts.json").read_text("utf-8"))
    assert len(posts) == 300
    assert {post["like_count"] for post in posts} == {None}


def test_the_header_tells_the_handle_and_when_the_repository_was_changed(signed, open_window):
    user = opened(open_window, signed)
    assert user.text("contentsLabel") == (
        "@ada.example · 300 posts · Apr 29, 2023 – Mar 19, 2026 · likes and other counts unknown"
        " · repository as of Mar 23, 2026"
    )
    assert "repo.car does not tell how often posts were liked" in user.find("contentsLabel").toolTip()


def test_the_did_is_shown_where_the_handle_is_unknown(path, made, open_window):
    user = opened(open_window, path)
    did = made.writer.did
    assert user.text("contentsLabel").startswith(f"{did[:12]}…{did[-4:]} · 300 posts")
    assert did in user.find("contentsLabel").toolTip()


def test_a_signature_that_is_not_checked_says_how_to_check_it(path, open_window):
    user = opened(open_window, path)
    assert user.text("signatureLabel") == "Signature not checked"
    tool_tip = user.find("signatureLabel").parentWidget().toolTip()
    assert "DID document" in tool_tip
    assert "did.json" in tool_tip


def test_a_valid_signature_is_told_quietly(signed, open_window):
    user = opened(open_window, signed)
    assert user.text("signatureLabel") == "Signature valid"
    assert not user.find("signatureLabel").property("tone")
    assert not user.sees("problemsLabel")


def test_of_a_damaged_file_a_signature_is_valid_for_what_could_be_read(folder_of_repository, made, open_window):
    path = write_car(folder_of_repository / "repo.car", HOSTILE["record-missing"].make(made))
    write_document(folder_of_repository, made.writer)
    assert opened(open_window, path).text("signatureLabel") == "Signature valid for what could be read"


def test_a_wrong_signature_is_a_warning(folder_of_repository, made, open_window):
    path = write_car(folder_of_repository / "repo.car", HOSTILE["commit-signature-wrong"].make(made))
    write_document(folder_of_repository, made.writer)
    user = opened(open_window, path)
    label = user.find("signatureLabel")
    assert label.text() == "Signature wrong"
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(LIGHT.warning.text)
    assert "somebody else" in user.text("problemsLabel")


def test_an_archive_shows_nothing_of_a_repository(open_window, archive):
    user = opened(open_window, archive)
    assert not user.sees("signatureLabel")
    assert not user.sees("repositoryContentsButton")


def test_what_else_is_in_a_repository_is_listed_with_counts(signed, open_window):
    user = opened(open_window, signed)
    user.press("repositoryContentsButton")
    user.wait(lambda: user.sees("repositoryDialog"))
    collections = user.find("collectionsList", QListWidget)
    rows = [collections.item(row).data(ROW_ROLE) for row in range(collections.count())]
    assert [(row.title, row.path, row.aside) for row in rows[:3]] == [
        ("Likes", "", "210"),
        ("Follows", "", "40"),
        ("Reposts", "", "35"),
    ]
    assert collections.item(0).toolTip() == "app.bsky.feed.like"
    assert "Posts" not in [row.title for row in rows]
    assert "DID document" in user.text("signatureHintLabel")
    user.qtbot.keyClick(user.find("collectionsList"), Qt.Key.Key_Escape)
    user.wait(lambda: not any(each.isVisible() for each in user.window.findChildren(RepositoryDialog)))


def test_of_a_damaged_repository_numbers_that_are_not_known_are_not_told_as_exact(made, tmp_path, open_window):
    encoded = made.car.encoded()
    path = write_car(tmp_path / "cut" / "repo.car", encoded[: len(encoded) // 10])
    user = opened(open_window, path)
    user.press("repositoryContentsButton")
    user.wait(lambda: user.sees("repositoryDialog"))
    collections = user.find("collectionsList", QListWidget)
    rows = [collections.item(row).data(ROW_ROLE) for row in range(collections.count())]
    assert rows
    assert all(row.aside.endswith(" or more") for row in rows)
    user.choose("packingComboBox", "folder")
    user.wait_for_count()
    told = f"{rows[0].title}: {rows[0].aside}".replace(" ", "\N{NO-BREAK SPACE}")
    assert f"{told} · " in user.text("everythingLabel")


def test_no_filter_is_offered_for_reposts_which_a_repository_does_not_hold(path, open_window):
    user = opened(open_window, path)
    assert user.sees("includeRepliesCheckBox")
    assert not user.sees("includeRepostsCheckBox")


def test_a_repository_does_not_speak_of_reposts_that_are_left_out(path, open_window):
    user = opened(open_window, path)
    assert user.text("limitsLabel") == "All dates, all posts"


def test_without_any_posts_there_is_nothing_to_reset(folder_of_repository, open_window):
    user = open_window(write_posts(folder_of_repository / "empty.car"))
    user.wait(lambda: user.sees("previewStatusLabel") and "Counting" not in user.text("previewStatusLabel"))
    assert user.text("previewStatusLabel") == user.text("matchLabel") == "No posts to export."
    assert not user.sees("resetFiltersButton")


def test_counts_that_are_unknown_are_dashes_in_the_list_and_left_out_in_cards(path, open_window):
    user = opened(open_window, path)
    model = user.find("previewTable", QTableView).model()
    user.wait(lambda: model.post(0) is not None)
    assert [model.index(0, column).data() for column in (3, 4, 5)] == ["–"] * 3
    metrics = card_metrics(user.window.font(), is_compact=False)
    card = card_content(model.post(0), CardContext(800, metrics, None, "", "#000000", is_mirrored=False))
    assert card.counts == ()


def test_a_chip_tells_the_images_that_no_file_is_recorded_for(path, open_window):
    user = opened(open_window, path)
    model = user.find("previewTable", QTableView).model()
    user.wait(lambda: model.post(0) is not None)
    posts = [model.post(row) for row in range(20)]
    pictured = next(post for post in posts if post is not None and post.embed_type == "images")
    metrics = card_metrics(user.window.font(), is_compact=False)
    card = card_content(pictured, CardContext(800, metrics, None, "", "#000000", is_mirrored=False))
    assert card.has_picture_box == bool(pictured.files)
    assert (card.chip is not None and card.chip.icon == "image") != card.has_picture_box


@pytest.mark.parametrize("size", [(1120, 740), (800, 600), (560, 600)])
def test_the_header_holds_all_in_a_small_window(signed, open_window, size):
    user = opened(open_window, signed)
    user.window.resize(*size)
    user.qtbot.waitExposed(user.window)
    QApplication.processEvents()
    user.qtbot.wait(30)
    link, buttons = user.find("repositoryContentsButton"), user.find("openButton")
    assert user.window.width() == size[0]
    assert link.width() >= link.minimumSizeHint().width()
    right = link.mapTo(user.window, link.rect().topRight()).x()
    assert right < buttons.mapTo(user.window, buttons.rect().topLeft()).x()
    assert link.accessibleName() == "Also in this repository"


def test_the_signature_is_explained_at_the_spot_with_the_address_of_the_document(path, made, open_window):
    user = opened(open_window, path)
    label = user.find("signatureLabel")
    place = label.rect().center()
    QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, place, label.mapToGlobal(place)))
    user.wait(lambda: bool(QToolTip.text()))
    assert f"https://plc.directory/{made.writer.did}" in QToolTip.text()
    (tip,) = (each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel") and each.isVisible())
    assert tip.width() < 700
    QToolTip.hideText()
