"""Every post comes out once, whatever an index says; an archive that contradicts itself is told."""

import json
import shutil
import subprocess

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_range import TimeRange
from exporter_gui.core.sentences import english
from exporter_gui.core.sources import read_archive
from tests.support.damage import (
    ON_AUTHOR,
    ON_TIME,
    ON_URI,
    TABLE,
    double_a_leaf,
    empty_a_leaf,
    leaves,
    page_size,
    write,
)
from tests.support.engine import EVERYTHING, export_to
from tests.support.small_archive import alter, stored_posts

POSTS = 1_500
NOTHING = bytes(4096)


@pytest.fixture(scope="module")
def sound(make_archive):
    return make_archive("--posts", str(POSTS))


@pytest.fixture
def archive(sound, tmp_path):
    return shutil.copy2(sound, tmp_path / "archive.db")


def author_of(path):
    return str(stored_posts(path)[0]["did"])


def uris(destination):
    return [post["uri"] for post in json.loads(destination.read_bytes())]


def look(path, question, *, by_index=False):
    return read_archive(path, Cancellation(), question, by_index=by_index)


@pytest.fixture(params=[ON_TIME, ON_AUTHOR, ON_URI])
def index(request):
    return request.param


@pytest.fixture(params=[empty_a_leaf, double_a_leaf], ids=["lost entries", "doubled entries"])
def damaged(request, archive, index):
    """The archive with an index that does not list what the table holds."""
    return request.param(archive, index)


@pytest.mark.parametrize("of_one", [False, True], ids=["all authors", "one author"])
def test_every_post_is_exported_once_whatever_an_index_says(damaged, of_one, sound, tmp_path):
    selection = Selection(author_of(sound)) if of_one else EVERYTHING
    export_to(tmp_path / "sound.json", sound, selection)
    result = export_to(tmp_path / "damaged.json", damaged, selection)
    assert (tmp_path / "damaged.json").read_bytes() == (tmp_path / "sound.json").read_bytes()
    (note,) = result.notes_in_words()
    assert "“archive.db”" in note
    assert ".dump" in note


def test_a_sound_archive_is_not_called_damaged(sound, tmp_path):
    assert export_to(tmp_path / "posts.json", sound).notes_in_words() == []
    assert look(sound, lambda opened: opened.summary()).problem is None


def test_counts_and_days_do_not_come_from_an_index_alone(damaged, sound):
    selection = Selection(author_of(sound))
    for question in (
        lambda opened: opened.count(selection),
        lambda opened: opened.count(EVERYTHING),
        lambda opened: opened.first(selection, 200),
        lambda opened: opened.posts_per_day(selection),
        lambda opened: opened.owners(),
        lambda opened: (opened.summary().posts, opened.summary().first_post, opened.summary().last_post),
    ):
        assert look(damaged, question) == look(sound, question)


def test_whoever_asks_what_an_archive_holds_is_told_of_a_wrong_index(damaged):
    assert ".dump" in english(look(damaged, lambda opened: opened.summary()).problem)


def test_posts_that_only_an_index_knows_are_not_left_out_in_silence(archive, tmp_path):
    double_a_leaf(archive, TABLE)
    with pytest.raises(ArchiveError, match=r"“archive.db” is damaged: \d+ posts? listed in its index cannot .*\.dump"):
        export_to(tmp_path / "posts.json", archive)
    assert not (tmp_path / "posts.json").exists()
    assert ".dump" in english(look(archive, lambda opened: opened.summary()).problem)


def test_posts_that_come_twice_are_not_exported_twice(archive, tmp_path):
    """The indexes would tell of it first; here there is none to tell."""
    alter(archive, "CREATE TABLE plain AS SELECT * FROM posts; DROP TABLE posts; ALTER TABLE plain RENAME TO posts")
    double_a_leaf(archive, TABLE)
    with pytest.raises(ArchiveError, match=r"“archive.db” is damaged: some posts are stored twice"):
        export_to(tmp_path / "posts.json", archive)


def test_an_index_that_cannot_be_read_is_done_without(index, sound, archive):
    write(archive, leaves(archive, index)[1], b"\xff" * page_size(archive))
    for question in (lambda opened: opened.count(EVERYTHING), lambda opened: opened.posts_per_day(EVERYTHING)):
        assert look(archive, question, by_index=True) == look(sound, question)


def test_posts_without_a_date_are_counted_in_the_table(sound, archive):
    empty_a_leaf(archive, ON_TIME)
    selection = Selection(None, TimeRange(0, 1))
    assert look(archive, lambda opened: opened.count_undated(selection)) == look(
        sound, lambda opened: opened.count_undated(selection)
    )


def test_a_table_whose_rows_cannot_be_found_by_their_numbers_is_damaged(archive, tmp_path):
    """A scan still finds them."""
    first, second, *_ = leaves(archive, TABLE)[1:]
    size = page_size(archive)
    content = archive.read_bytes()
    write(archive, first, content[(second - 1) * size : second * size])
    write(archive, second, content[(first - 1) * size : first * size])
    with pytest.raises(ArchiveError, match=r"“archive.db” is damaged: only [\d,]+ of 1,500 posts could be read"):
        export_to(tmp_path / "posts.json", archive)
    assert not (tmp_path / "posts.json").exists()


@pytest.mark.skipif(shutil.which("sqlite3") is None, reason="needs the program sqlite3")
@pytest.mark.parametrize("name", ["archive.db", "it's `my` $HOME archive.db"])
@pytest.mark.parametrize("damage", [empty_a_leaf, lambda path, index: write(path, leaves(path, index)[1], NOTHING)])
def test_what_is_advised_makes_a_sound_archive_of_it(damage, name, sound, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    damaged = damage(shutil.copy2(sound, tmp_path / name), ON_AUTHOR)
    (note,) = export_to(tmp_path / "damaged.json", damaged).notes_in_words()
    command = note.partition("the free program sqlite3: ")[2]
    subprocess.run(command, shell=True, check=True, cwd=tmp_path / "elsewhere", capture_output=True)
    result = export_to(tmp_path / "rebuilt.json", tmp_path / "elsewhere" / "rebuilt.db")
    assert result.notes_in_words() == []
    assert (tmp_path / "rebuilt.json").read_bytes() == (tmp_path / "damaged.json").read_bytes()
