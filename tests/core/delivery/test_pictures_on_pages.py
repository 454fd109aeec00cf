"""Web pages show the media files that the export takes along, and tell of each that it lacks."""

import re

import pytest

from exporter_gui.core.export import export
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.model.media_record import MediaState
from exporter_gui.core.output.packing import Packing
from exporter_gui.core.request import ExportRequest
from tests.support.engine import EVERYTHING
from tests.support.media_archive import make_media_archive, package, picture, register, store, uri
from tests.support.sample_copy import IMAGES, copy_sample
from tests.support.small_archive import alter
from tests.support.web_pages import pages_of, post_pages

ALL_IMAGES = IMAGES + 2
"""With that of a reposted post."""


@pytest.fixture
def archive(empty, tmp_path):
    return make_media_archive(empty, tmp_path / "archive")


def articles(folder):
    """Return pages and their articles by the key of the post."""
    pages = pages_of({path.name: path.read_bytes() for path in folder.glob("*.html")})
    return {
        each.attributes["id"]: (pages[name], each) for name in post_pages(pages) for each in pages[name].all("article")
    }


def sources(folder):
    """Return the addresses of all pictures and videos on pages of posts."""
    found = [page.within(article, tag) for page, article in articles(folder).values() for tag in ("img", "video")]
    return [each.attributes["src"] for elements in found for each in elements]


def article(folder, number):
    page, found = articles(folder)["p-" + uri(number).rpartition("/")[2]]
    return found.text, [each.attributes["src"] for each in page.within(found, "img")]


def export_sample(archive, folder, media):
    request = ExportRequest(archive, EVERYTHING, "html", folder, packing=Packing.FOLDER, media=media)
    return export(request)


@pytest.mark.parametrize("media", [MediaChoice.IMAGES, MediaChoice.ALL])
def test_the_pictures_of_the_sample_are_on_its_pages(media, tmp_path, folder):
    export_sample(copy_sample(tmp_path), folder / "pages", media)
    shown = sources(folder / "pages")
    assert len(shown) == len(set(shown)) == ALL_IMAGES
    assert all((folder / "pages" / source).is_file() for source in shown)


def test_a_lost_picture_of_the_sample_is_told_on_its_page(tmp_path, folder):
    archive = copy_sample(tmp_path)
    lost = min((tmp_path / "sample-media").rglob("*.png"))
    lost.unlink()
    export_sample(archive, folder / "pages", MediaChoice.IMAGES)
    shown = sources(folder / "pages")
    assert len(shown) == ALL_IMAGES - 1
    assert not any(lost.stem in source for source in shown)
    told = [found.text for _page, found in articles(folder / "pages").values() if "Picture lost" in found.text]
    assert len(told) == 1
    assert "1 preview picture of a link card is recorded in the archive, but its file is missing or damaged." in (
        folder / "pages" / "about.html"
    ).read_text(encoding="utf-8")


def test_page_and_result_agree_on_what_was_never_saved(tmp_path, folder):
    result = export_sample(copy_sample(tmp_path), folder / "pages", MediaChoice.IMAGES)
    about = (folder / "pages" / "about.html").read_text(encoding="utf-8")
    told = re.search(
        r"(\d+) pictures were never saved with.*?(\d+) preview pictures of link cards were never saved",
        about,
        re.DOTALL,
    )
    assert sum(map(int, told.groups())) == result.media.never_archived


def test_without_media_files_the_pages_refer_to_none(tmp_path, folder):
    export_sample(copy_sample(tmp_path), folder / "pages", MediaChoice.NONE)
    assert sources(folder / "pages") == []
    assert not (folder / "pages" / "media").exists()


def test_pages_show_no_file_that_the_copy_refuses(archive, folder):
    """Damaged without a change of size; of another kind; outside of the media folder; and one that is as it was."""
    store(archive, picture(0), post_uri=uri(0)).write_bytes(picture(1))
    store(archive, b"<!doctype html>", ".jpg", post_uri=uri(1))
    register(archive, [{"hash": "a" * 64, "file_path": "../../x.jpg", "post_uri": uri(1)}])
    store(archive, picture(2), post_uri=uri(2))
    result = package(archive, folder / "pages", format="html")
    assert result.media.counts == {
        MediaState.CHANGED: 1,
        MediaState.OTHER_KIND: 1,
        MediaState.REFUSED_PATH: 1,
        MediaState.COPIED: 1,
    }
    for number, lost, pictures in ((0, 1, 0), (1, 1, 0), (2, 0, 1)):
        text, shown = article(folder / "pages", number)
        assert (text.count("Picture lost"), len(shown)) == (lost, pictures)
    assert all((folder / "pages" / source).is_file() for source in sources(folder / "pages"))


def test_without_their_folder_all_pictures_are_lost(archive, folder):
    store(archive, picture(0)).unlink()
    for place in sorted((archive.parent / "media").rglob("*"), reverse=True):
        place.rmdir()
    (archive.parent / "media").rmdir()
    result = package(archive, folder / "pages", format="html")
    assert not result.media.has_folder
    assert "Picture lost" in article(folder / "pages", 0)[0]


def test_a_post_whose_address_is_no_text_has_no_pictures(archive, folder):
    alter(archive, "UPDATE posts SET uri = CAST(x'61ff62' AS TEXT) WHERE uri = ?", (uri(0),))
    store(archive, picture(2), post_uri=uri(2))
    package(archive, folder / "pages", format="html")
    assert len(sources(folder / "pages")) == 1
