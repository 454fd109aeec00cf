"""The folder of the file goes away during the export: nothing appears elsewhere, and nothing is left anywhere."""

import shutil
import sys

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled, DestinationError
from tests.support.engine import contents, export_to

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there, a folder with an open file cannot be renamed")


@pytest.fixture
def archive(make_archive):
    return make_archive("--posts", "50", "--seed", "9")


@pytest.fixture
def out(tmp_path):
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def renamed(out):
    out.rename(out.with_name("moved"))


def renamed_and_made_anew(out):
    renamed(out)
    out.mkdir()


def removed(out):
    shutil.rmtree(out)


@pytest.mark.parametrize("overwrite", [False, True])
@pytest.mark.parametrize("move", [renamed, renamed_and_made_anew, removed])
def test_a_folder_that_has_gone_is_told_and_nothing_is_left(move, overwrite, archive, out):
    with pytest.raises(DestinationError, match=r"The folder of “.*” was moved, renamed or removed during the export"):
        export_to(out / "posts.json", archive, overwrite=overwrite, on_progress=lambda _: move(out))
    assert [name for name, what in contents(out.parent).items() if what != "no file"] == []


def test_a_link_to_the_folder_that_leads_elsewhere_now_is_told(archive, tmp_path):
    (tmp_path / "one").mkdir()
    (tmp_path / "other").mkdir()
    link = tmp_path / "link"
    link.symlink_to("one")

    def redirect(_progress):
        link.unlink()
        link.symlink_to("other")

    with pytest.raises(DestinationError, match="was moved, renamed or removed"):
        export_to(link / "posts.json", archive, on_progress=redirect)
    assert list((tmp_path / "one").iterdir()) == list((tmp_path / "other").iterdir()) == []


def test_a_folder_that_has_come_back_gets_its_file(archive, out):
    def there_and_back(_progress):
        renamed(out)
        out.with_name("moved").rename(out)

    export_to(out / "posts.json", archive, on_progress=there_and_back)
    assert sorted(contents(out.parent)) == ["out", "out/posts.json"]


def test_cancelling_after_the_folder_was_renamed_leaves_nothing(archive, out):
    cancellation = Cancellation()

    def rename_and_cancel(_progress):
        renamed(out)
        cancellation.cancel()

    with pytest.raises(Cancelled):
        export_to(out / "posts.json", archive, on_progress=rename_and_cancel, cancellation=cancellation)
    assert list(contents(out.parent)) == ["moved"]
