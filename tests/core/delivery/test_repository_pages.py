"""Web pages tell the truth about a repository, and about one that is combined with an archive."""

import re
from dataclasses import replace

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.messages import Code
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.model.record import POSTS
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.sources import read_archive
from exporter_gui.core.sources.repository.opening import forget_repository
from tests.make_car import make
from tests.support.media_archive import package
from tests.support.repositories import write_car, write_document
from tests.support.small_archive import alter, filled_copy, numbered
from tests.support.web_pages import pages_of

FACTS = ("Pictures", "Preview pictures of link cards", "Videos")


@pytest.fixture(autouse=True)
def _nothing_is_kept():
    yield
    forget_repository()


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A repository, and the folder of its blobs."""
    folder = tmp_path_factory.mktemp("blobs")
    return make(200, 1.0, 3, blobs=folder), folder


@pytest.fixture
def path(made, tmp_path):
    return write_car(tmp_path / "own" / "repo.car", made[0].car)


@pytest.fixture
def archive(empty, made, tmp_path):
    """Two posts of the same account, one of which the repository has not, with numbers of likes."""
    did = made[0].writer.did
    rows = [numbered(number, did=did, uri=f"at://{did}/{POSTS}/3jarch{number}", like_count=7) for number in range(2)]
    return alter(filled_copy(empty, tmp_path / "data", rows), "DELETE FROM profiles")


def export_pages(path, destination, **what):
    """Export as pages; return the result, the pages, and the facts and the sentences of About."""
    result = package(path, destination, format="html", **what)
    files = {
        file.relative_to(destination).as_posix(): file.read_bytes() for file in destination.rglob("*") if file.is_file()
    }
    pages = pages_of({name: content for name, content in files.items() if name.endswith(".html")})
    about = pages["about.html"]
    facts = dict(zip([each.text for each in about.all("dt")], [each.text for each in about.all("dd")], strict=True))
    return result, pages, facts, about.by_id("main").text


def test_what_a_repository_does_not_tell_is_not_nought(path, made, folder):
    write_document(path.parent, made[0].writer)
    _result, pages, facts, about = export_pages(path, folder / "pages")
    figures = pages["index.html"].all("ul", "figures")[0].text
    assert "of the repository" not in pages["index.html"].by_id("main").text
    assert "reposts" not in figures
    assert "replies" in figures
    assert "Reposts" not in facts
    assert "How often 200 posts were liked, reposted, answered and quoted is unknown: repo.car" in about
    reposts = sum(key.startswith("app.bsky.feed.repost/") for key in made[0].records)
    assert f"{reposts} reposts are not here: repo.car lists which posts were reposted" in about
    named = sum(page.by_id("main").text.count("Quoted post, not here") for page in pages.values())
    own = sum(page.by_id("main").text.count("Quoted post of this account") for page in pages.values())
    assert named > 1
    quotes = [each.text for page in pages.values() for each in page.all("blockquote")]
    assert sum("@ada.example" in text for text in quotes) == own > 0
    assert facts["Quoted posts"] == f"{own} of {own + named} here"
    assert f"{named} quoted posts are not here: only their addresses were saved" in about
    assert "Likes are those" not in pages["years.html"].by_id("main").text
    assert "bskyarchive" not in about
    assert "from a repository that Bluesky exports (repo.car)." in about


def test_pages_without_posts_have_the_name_of_the_account(path, made, folder):
    write_document(path.parent, made[0].writer)
    selection = Selection(did=None, text="no post holds this")
    pages, facts = export_pages(path, folder / "pages", selection=selection, has_everything=True)[1:3]
    titles = [pages[name].all("title")[0].text for name in ("index.html", "about.html")]
    assert all("Ada" in title and "Bluesky posts" not in title for title in titles)
    assert facts["Account"] == "@ada.example"


def test_of_combined_files_both_are_named_and_only_what_is_unknown_is_told(path, archive, folder):
    selection = Selection(did=None)
    for one, other in ((path, archive), (archive, path)):
        _result, pages, facts, about = export_pages(one, folder / one.name, also=other, selection=selection)
        assert facts["Made from"] == "repo.car, archive.db"
        assert facts["Reposts"] == "0"
        assert "from a repository that Bluesky exports (repo.car) and an archive of bskyarchive." in about
        assert "How often 200 posts were liked" in about
        assert "reposts are not here" not in about
        assert "Likes are those" in pages["years.html"].by_id("main").text


def test_an_archive_alone_is_as_before(archive, folder):
    _result, pages, facts, about = export_pages(archive, folder / "pages")
    assert (facts["Made from"], facts["Reposts"]) == ("archive.db", "0")
    assert "reposts" in pages["index.html"].all("ul", "figures")[0].text
    assert "is unknown" not in about
    assert "from an archive of bskyarchive." in about
    assert "repo.car" not in about


def test_reposts_that_were_not_asked_for_are_not_counted(archive, made, folder):
    selection = Selection(did=made[0].writer.did)
    _result, pages, facts, about = export_pages(archive, folder / "pages", selection=selection)
    assert "Reposts" not in facts
    assert "reposts" not in pages["index.html"].all("ul", "figures")[0].text
    assert "without reposts" in about


@pytest.mark.parametrize("kept", [0, 5])
def test_each_number_of_pictures_means_one_thing(kept, path, made, folder):
    """Those of pictures, previews and videos add up to that of the result."""
    (path.parent / "blobs").mkdir()
    for blob in sorted(made[1].iterdir())[:kept]:
        (path.parent / "blobs" / blob.name).write_bytes(blob.read_bytes())
    result, pages, facts, about = export_pages(path, folder / "pages", media=MediaChoice.ALL)
    there = [[int(n) for n in re.findall(r"\d+", facts[name])] for name in FACTS if name in facts]
    assert [sum(each) for each in zip(*there, strict=True)] == [result.media.copied, result.media.wanted]
    missing = {name: total - here for name, (here, total) in zip(FACTS, there, strict=True)}
    told = about.partition("What is missing")[2]
    assert f"{missing['Pictures']} pictures are not here: a repository (repo.car) names its pictures" in told
    assert f"{missing[FACTS[1]]} preview pictures of link cards are not here: a repository" in told
    assert "recorded in the archive" not in told
    texts = " ".join(page.by_id("main").text for page in pages.values())
    assert texts.count("Picture not here") == missing["Pictures"] + missing[FACTS[1]]
    assert "Picture lost" not in texts


@pytest.mark.parametrize("text", ["e", "no post holds this"])
def test_the_records_are_named_and_linked(text, path, made, folder):
    selection = Selection(did=None, text=text)
    result, pages, _facts, about = export_pages(path, folder / "all", selection=selection, has_everything=True)
    links = {each.attributes["href"] for each in pages["about.html"].all("a")}
    names = {name for each in result.records.first for name in each.files}
    assert names
    assert names <= links
    assert all((folder / "all" / name).is_file() for name in names)
    likes = sum(key.startswith("app.bsky.feed.like/") for key in made[0].records)
    assert f"Likes: {likes}" in about
    assert f"Posts: {len(made[0].records)}" not in about
    assert "Dates and filters apply to posts only; all other records that could be read are here." in about
    assert Code.RECORDS_NOT_SELECTED in [message.code for message in result.messages()]


def test_without_records_none_are_named(path, folder):
    _result, pages, _facts, about = export_pages(path, folder / "pages")
    assert "records/" not in pages["about.html"].content.decode()
    assert "all else" not in about
    _result, pages, _facts, about = export_pages(path, folder / "all", has_everything=True)
    assert "Posts: 200" in about
    assert "Dates and filters" not in about


def test_of_a_damaged_repository_the_page_tells_all_that_is_lost(made, tmp_path, folder):
    encoded = made[0].car.encoded()
    path = write_car(tmp_path / "cut" / "repo.car", encoded[: len(encoded) * 9 // 10])
    how = {"selection": Selection(did=None, text="e"), "has_everything": True}
    result, pages, _facts, about = export_pages(path, folder / "pages", **how)
    losses = read_archive(path, Cancellation(), lambda opened: opened.repository).losses
    assert losses.others > 1
    told = about.partition("What is missing")[2]
    assert f"The repository was cut short after {losses.cut_at:,} bytes" in told
    assert f"{losses.others} other records of the repository" in told
    start = pages["index.html"].by_id("main").text.partition("Search all posts")[0]
    assert f"The repository was cut short after {losses.cut_at:,} bytes" in start
    assert f"{losses.others} other records of the repository" in start
    assert "complete" not in about.partition("What is missing")[0]
    lost = [each for each in result.records.first if each.name != POSTS and each.written < each.listed]
    assert lost
    assert all(f": {each.written} of {each.listed} here" in about for each in lost)


def test_of_bytes_that_cannot_be_read_the_page_tells_the_number(made, tmp_path, folder):
    encoded = made[0].car.encoded()
    path = write_car(tmp_path / "bad" / "repo.car", encoded + b"\xff" * 40)
    skipped = read_archive(path, Cancellation(), lambda opened: opened.repository).losses.skipped
    assert skipped > 1
    about = export_pages(path, folder / "pages")[3]
    assert f"{skipped} bytes of the repository were damaged and could not be read." in about


@pytest.mark.parametrize(
    ("key", "share", "told"),
    [
        (None, 1, "not checked"),
        ("right", 1, "valid"),
        ("right", 0.9, "valid for what could be read"),
        ("wrong", 1, "does not fit the key of the account"),
    ],
)
def test_the_signature_is_told(key, share, told, made, folder):
    encoded = made[0].car.encoded()
    path = write_car(folder / "signed" / "repo.car", encoded[: int(len(encoded) * share)])
    if key is not None:
        signer = made[0] if key == "right" else make(0, 0, 4)
        write_document(path.parent, replace(made[0].writer, key=signer.writer.key))
    assert export_pages(path, folder / "pages")[2]["Signature of the repository"] == told


def test_an_archive_alone_has_no_signature(archive, folder):
    assert "Signature of the repository" not in export_pages(archive, folder / "pages")[2]
