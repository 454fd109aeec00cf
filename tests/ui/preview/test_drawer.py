"""The drawer with a whole post, and the menu of a post."""

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QPlainTextEdit, QPushButton, QTableView

from exporter_gui.resources import resource
from exporter_gui.ui.preview.link_row import LinkRow
from exporter_gui.ui.preview.picture_strip import PictureStrip
from tests.support.small_archive_window import with_embed, with_text

WIDE, NARROW = (1120, 760), (700, 700)


@pytest.fixture
def opened_links(monkeypatch):
    """Return the addresses that were opened in a browser."""
    links = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: links.append(url.toString()) or True)
    return links


@pytest.fixture
def sample(open_window):
    user = open_window(resource("sample.db"))
    user.wait_for_count()
    resize(user, WIDE)
    return user


def resize(user, size):
    user.window.resize(*size)
    user.qtbot.waitExposed(user.window)
    user.qtbot.wait(20)


def table(user):
    return user.find("previewTable", QTableView)


def show_row(user, row):
    table(user).scrollTo(table(user).model().index(row, 0))
    user.wait(lambda: bool(table(user).model().index(row, 0).data()))


def open_with_enter(user, row):
    show_row(user, row)
    table(user).setFocus(Qt.FocusReason.TabFocusReason)
    table(user).selectRow(row)
    user.qtbot.keyClick(table(user), Qt.Key.Key_Return)
    user.wait(lambda: text(user) != "" and user.sees("postDrawer"))


def click(user, row):
    show_row(user, row)
    column = table(user).columnAt(30)
    place = table(user).visualRect(table(user).model().index(row, column)).center()
    user.qtbot.mouseClick(table(user).viewport(), Qt.MouseButton.LeftButton, pos=place)


def text(user):
    return user.find("postView", QPlainTextEdit).toPlainText()


def test_the_drawer_is_closed_at_first(sample):
    assert not sample.sees("postDrawer")


@pytest.mark.parametrize("view", ["cardsViewButton", "listViewButton"])
def test_a_click_opens_a_post_and_escape_closes_it(sample, view):
    sample.press(view)
    click(sample, 2)
    sample.wait(lambda: sample.sees("postDrawer") and "leek" in text(sample).casefold())
    assert "Note to self" in text(sample)

    sample.qtbot.keyClick(sample.focus, Qt.Key.Key_Escape)
    assert not sample.sees("postDrawer")
    assert sample.focus is table(sample)


def test_enter_opens_a_post_and_the_button_closes_it(sample):
    open_with_enter(sample, 2)
    sample.press("closePostButton")

    assert not sample.sees("postDrawer")
    assert sample.focus is table(sample)


def test_with_room_the_drawer_is_beside_the_posts_and_follows_the_arrow_keys(sample):
    open_with_enter(sample, 2)
    assert table(sample).isVisible()
    first = text(sample)
    sample.qtbot.keyClick(table(sample), Qt.Key.Key_Down)
    sample.wait(lambda: text(sample) not in ("", first))

    drawer, posts = sample.find("postDrawer"), table(sample)
    assert drawer.mapTo(sample.window, QPoint(0, 0)).x() >= posts.mapTo(sample.window, posts.rect().topRight()).x()


def test_without_room_the_drawer_covers_the_posts_and_escape_returns(sample):
    resize(sample, NARROW)
    open_with_enter(sample, 2)
    assert not table(sample).isVisible()
    assert sample.focus is sample.find("postView")
    sample.qtbot.keyClick(sample.focus, Qt.Key.Key_Escape)

    assert table(sample).isVisible()
    assert sample.focus is table(sample)


def test_the_drawer_never_widens_the_window(sample):
    for size in (WIDE, NARROW, (560, 600)):
        resize(sample, size)
        open_with_enter(sample, 2)
        assert (sample.window.width(), sample.window.height()) == size


def test_all_of_the_drawer_has_room_in_a_low_window(sample):
    resize(sample, (560, 500))
    open_with_enter(sample, 2)
    drawer = sample.find("postDrawer")
    sample.wait(lambda: drawer.height() >= drawer.minimumSizeHint().height())

    assert sample.find("postView").height() >= sample.find("postView").minimumHeight()


def test_another_selection_of_posts_closes_the_drawer(sample):
    open_with_enter(sample, 2)
    sample.find("textFilterEdit").setText("tree")
    sample.wait(lambda: 0 < table(sample).model().rowCount() < 362)

    assert not sample.sees("postDrawer")
    assert text(sample) == ""


def test_the_links_of_a_post_are_opened_and_copied_only_on_request(sample, opened_links):
    open_with_enter(sample, 2)
    link = "https://example.com/soup/leek-and-potato"
    assert opened_links == []
    row = next(row for row in sample.window.findChildren(LinkRow) if row.isVisible())
    open_, copy = row.findChildren(QAbstractButton)
    assert open_.toolTip() == link
    sample.qtbot.mouseClick(open_, Qt.MouseButton.LeftButton)
    assert opened_links == [link]
    sample.qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == link

    sample.press("openPostButton")
    assert opened_links[1:] == ["https://bsky.app/profile/did:plc:m73kskddjwwjh7faltwzg74r/post/3llbtnnfbomgt"]
    sample.press("copyLinkButton")
    assert QGuiApplication.clipboard().text() == opened_links[1]


def test_an_address_that_a_button_shows_is_not_in_the_text_as_well(sample):
    open_with_enter(sample, 2)
    assert "Link: Leek and potato soup" in text(sample)
    assert "https://" not in text(sample)
    assert sum(row.isVisible() for row in sample.window.findChildren(LinkRow)) == 1


@pytest.mark.parametrize("address", ["gemini://x.example/", "https://x.example/?a=<b>"])
def test_an_address_that_no_button_opens_is_in_the_text(address, open_window, own_archive):
    card = {"$type": "app.bsky.embed.external#view", "external": {"uri": address, "title": "Capsule"}}
    user = open_window(with_embed(own_archive("--posts", "1"), "external", card))
    user.wait_for_count()
    open_with_enter(user, 0)
    assert address in text(user)
    assert not any("x.example" in row.findChild(QPushButton).toolTip() for row in user.window.findChildren(LinkRow))


def test_only_web_pages_can_be_opened(open_window, own_archive):
    words = "https://good.example/a?b=1&c=2. file:///etc/passwd javascript:alert(1) https://bsky.app@evil.example/x"
    user = open_window(with_text(own_archive("--posts", "1"), words))
    user.wait_for_count()
    open_with_enter(user, 0)

    links = [row.findChild(QPushButton).toolTip() for row in user.window.findChildren(LinkRow) if row.isVisible()]
    assert [link for link in links if "example.com" not in link] == ["https://good.example/a?b=1&c=2"]


def test_pictures_of_a_post_are_shown(sample):
    open_with_enter(sample, 2)
    strip = sample.window.findChild(PictureStrip)
    sample.wait(lambda: len(strip.shown()) == 1)

    assert (strip.shown()[0].width(), strip.shown()[0].height()) == (240, 160)


def test_a_post_says_that_its_images_are_missing(sample):
    open_with_enter(sample, 0)
    strip = sample.window.findChild(PictureStrip)

    assert strip.isVisible()
    assert strip.accessibleDescription() == "No image files found."
    assert "Image: Snow on the old bridge" in text(sample)


def menu(user, row):
    """Open the menu of a post as the menu key does."""
    show_row(user, row)
    table(user).setFocus()
    table(user).selectRow(row)
    place = table(user).visualRect(table(user).currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, table(user).viewport().mapToGlobal(place))
    QApplication.sendEvent(table(user).viewport(), event)
    user.wait(lambda: any(each.isVisible() for each in user.window.findChildren(QMenu, "postMenu")))
    return next(each for each in user.window.findChildren(QMenu, "postMenu") if each.isVisible())


def trigger(user, row, name):
    shown = menu(user, row)
    next(action for action in shown.actions() if action.objectName() == name).trigger()
    shown.close()


def test_the_menu_copies_text_and_link_and_opens_the_page(sample, opened_links):
    trigger(sample, 2, "copyPostTextAction")
    sample.wait(lambda: QGuiApplication.clipboard().text().startswith("Note to self: the secret of pancakes"))
    address = "https://bsky.app/profile/did:plc:m73kskddjwwjh7faltwzg74r/post/3llbtnnfbomgt"
    trigger(sample, 2, "copyPostLinkAction")
    assert QGuiApplication.clipboard().text() == address
    assert opened_links == []
    trigger(sample, 2, "openPostAction")
    assert opened_links == [QUrl(address).toString()]


def test_the_menu_sets_the_range_of_the_export(sample):
    trigger(sample, 100, "exportUntilAction")
    sample.wait(lambda: 0 < table(sample).model().rowCount() < 362)
    until = table(sample).model().rowCount()
    assert sample.find("fromDateEdit").day is None
    assert until in range(200, 300)
    last = sample.find("toDateEdit").day

    trigger(sample, 100, "exportFromAction")
    sample.wait(lambda: 0 < table(sample).model().rowCount() < until)
    assert sample.find("toDateEdit").day == last
    assert sample.find("fromDateEdit").day < last


def test_the_range_stays_while_an_export_runs(user, gate, folder):
    user.export_to(folder / "posts.json")
    user.wait_for_state("exporting")
    shown = menu(user, 0)
    enabled = {action.objectName() for action in shown.actions() if action.isEnabled() and action.objectName()}
    shown.close()

    assert enabled == {"copyPostTextAction", "copyPostLinkAction", "openPostAction"}
    gate.open()
    user.wait_for_state("completed")


def test_the_whole_text_is_copied(open_window, own_archive):
    words = "word " * 2_000
    user = open_window(with_text(own_archive("--posts", "1"), words))
    user.wait_for_count()
    trigger(user, 0, "copyPostTextAction")

    user.wait(lambda: QGuiApplication.clipboard().text() == words)
