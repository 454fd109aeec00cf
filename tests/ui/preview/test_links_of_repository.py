"""The drawer leads to what a repository's post links to, mentions and tags."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QTableView

from exporter_gui.core.database.preview import Author, WholePost
from exporter_gui.core.model.embed import EmbedKind, EmbedPart
from exporter_gui.ui.preview.link_row import LinkRow
from exporter_gui.ui.preview.links import links_of, related_posts
from exporter_gui.ui.preview.picture_strip import PictureStrip
from exporter_gui.ui.preview.post_view import PostView
from tests.make_car import Link, cid_of
from tests.support.facets import ADDRESS, POST, WREN
from tests.support.repositories import write_posts

LINKS = [
    "https://bsky.app/profile/did:plc:a/post/1",
    ADDRESS,
    f"https://bsky.app/profile/{WREN}",
    "https://bsky.app/hashtag/birds",
    "https://bsky.app/hashtag/K%C3%B6ln",
]


def open_first_post(user):
    user.wait_for_count()
    table = user.find("previewTable", QTableView)
    user.wait(lambda: bool(table.model().index(0, 0).data()))
    table.setFocus(Qt.FocusReason.TabFocusReason)
    table.selectRow(0)
    user.qtbot.keyClick(table, Qt.Key.Key_Return)
    user.wait(lambda: user.sees("postDrawer") and user.find("postView", QPlainTextEdit).toPlainText() != "")


def test_the_drawer_has_links_mentions_and_tags(open_window, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    user = open_window(write_posts(tmp_path / "repo.car", POST))
    open_first_post(user)
    for row in user.window.findChildren(LinkRow):
        row.findChildren(QAbstractButton)[0].click()
    shown = [row.findChildren(QAbstractButton)[0].text() for row in user.window.findChildren(LinkRow)]
    assert shown[0] == "Post replied to"
    assert shown[3:] == ["#birds", "#Köln"]
    assert [link.replace("%C3%B6", "ö") for link in LINKS] == opened


def test_a_quoted_post_is_opened_and_copied_only_on_request(open_window, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    record = {"uri": "at://did:plc:other/app.bsky.feed.post/3k", "cid": "x"}
    embed = {"$type": "app.bsky.embed.record", "record": record}
    user = open_window(write_posts(tmp_path / "repo.car", {"text": "look", "embed": embed}))
    open_first_post(user)
    (row,) = user.window.findChildren(LinkRow)
    open_, copy = row.findChildren(QAbstractButton)
    address = "https://bsky.app/profile/did:plc:other/post/3k"
    assert (open_.text(), open_.accessibleName(), open_.accessibleDescription()) == (
        "Quoted post",
        "Quoted post",
        address,
    )
    assert open_.toolTip() == address
    assert user.find("postView", QPlainTextEdit).toPlainText() == "look"
    assert opened == []
    open_.click()
    assert opened == [address]
    copy.click()
    assert QGuiApplication.clipboard().text() == address


def test_of_pictures_it_is_told_that_a_repository_holds_none(open_window, tmp_path):
    blob = {"$type": "blob", "ref": Link(cid_of(b"", 0x55)), "mimeType": "image/jpeg", "size": 1_000}
    images = {"$type": "app.bsky.embed.images", "images": [{"image": blob, "alt": ""}]}
    user = open_window(write_posts(tmp_path / "repo.car", {"embed": images}))
    open_first_post(user)
    strip = user.window.findChild(PictureStrip)
    assert strip.accessibleDescription() == "No image files found: repo.car holds none."


def post(text="", links=(), parent="", embed=(), **others):
    return WholePost("at://x", Author("did:plc:x"), "", text, parent, embed, (), links=links, **others)


def test_a_shortened_address_gives_way_to_the_whole_one():
    text = "https://news.example/a-lon… and https://other.example"
    assert links_of(post(text, ("https://news.example/a-long-story",))) == (
        "https://news.example/a-long-story",
        "https://other.example",
    )


def test_only_addresses_of_web_pages_are_opened():
    assert links_of(post(links=("javascript:alert(1)", "file:///etc/passwd", "https://a@b.example", "https://"))) == ()


def test_a_tag_cannot_lead_elsewhere():
    assert links_of(post(tags=("../../profile/evil", "a?b#c"))) == (
        "https://bsky.app/hashtag/..%2F..%2Fprofile%2Fevil",
        "https://bsky.app/hashtag/a%3Fb%23c",
    )


def test_an_address_that_no_button_opens_is_shown_in_the_text(qtbot):
    view = PostView()
    qtbot.addWidget(view)
    view.show_post(post("hi", ("gemini://x.example", "https://y.example")))
    assert "Link: gemini://x.example" in view.toPlainText().splitlines()
    assert "y.example" not in view.toPlainText()


def shown_text(qtbot, shown):
    view = PostView()
    qtbot.addWidget(view)
    view.show_post(shown)
    return view.toPlainText()


@pytest.mark.parametrize(
    "uri",
    [
        "at://did:plc:a/app.bsky.feed.post/..%2f..",
        "at://did:plc:a?b#c/app.bsky.feed.post/1",
        "at://evil.example@x/app.bsky.feed.post/1",
        "at://did:plc:a/app.bsky.feed.generator/1",
        "https://evil.example/app.bsky.feed.post/1",
        "at://parent",
    ],
)
def test_only_uris_of_posts_become_links_and_others_stay_texts(qtbot, uri):
    quoting = post("hi", parent=uri, embed=(EmbedPart(EmbedKind.QUOTE, "A @a.example", "what they said", uri),))
    assert related_posts(quoting) == {}
    assert "Reply to " in shown_text(qtbot, quoting)
    assert "Quoted: A @a.example\nwhat they said" in shown_text(qtbot, quoting)


def test_what_was_quoted_stays_a_text_beside_the_link(qtbot):
    uri = "at://did:plc:a/app.bsky.feed.post/1"
    quoting = post("hi", embed=(EmbedPart(EmbedKind.QUOTE, "A @a.example", "what they said", uri),))
    assert related_posts(quoting) == {"https://bsky.app/profile/did:plc:a/post/1": "Quoted post"}
    assert "Quoted: A @a.example\nwhat they said" in shown_text(qtbot, quoting)
