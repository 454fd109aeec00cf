"""A damaged repository never leaves an empty export behind, and never replaces a better one."""

import pytest

from exporter_gui import cli
from exporter_gui.cli.exit_codes import DONE, FAILED
from exporter_gui.core.errors import ArchiveError, DestinationError
from exporter_gui.core.messages import Code
from exporter_gui.core.model.selection import Selection
from tests.make_car import HOSTILE
from tests.support.engine import contents, export_to
from tests.support.media_archive import package
from tests.support.repositories import POST, write_car, write_records

EMPTY = [name for name, file in HOSTILE.items() if file.outcome == "damaged" and not file.posts]


@pytest.fixture
def car(made, tmp_path):
    def write(name):
        return write_car(tmp_path / "own" / f"{name}.car", HOSTILE[name].make(made) if name else made.car)

    return write


@pytest.mark.parametrize("name", EMPTY)
def test_where_nothing_can_be_read_nothing_is_written(name, car, folder, capsys):
    export_to(folder / "posts.json", car(""))
    before = contents(folder)
    for destination in ("posts.json", "others.csv"):
        arguments = ["export", str(car(name)), "-o", str(folder / destination), "--force"]
        assert cli.main(arguments) == FAILED
        assert f"“{name}.car” is damaged, and no post can be read in it" in capsys.readouterr().err
    assert contents(folder) == before


def test_if_only_the_filters_match_nothing_both_causes_are_told(car, folder):
    with pytest.raises(ArchiveError, match=r"of what can be read in it \(39 posts\), nothing matches") as raised:
        export_to(folder / "posts.json", car("record-missing"), Selection(None, text="nobody wrote this"))
    assert raised.value.code is Code.NO_POSTS_IN_DAMAGED
    assert list(folder.iterdir()) == []


def test_of_a_whole_repository_an_export_without_posts_is_written(car, folder):
    assert export_to(folder / "posts.json", car(""), Selection(None, text="nobody wrote this")).posts == 0


def test_other_records_are_saved_although_no_post_can_be_read(tmp_path, folder):
    like = {
        "$type": "app.bsky.feed.like",
        "subject": {"uri": "at://x", "cid": "y"},
        "createdAt": "2024-05-01T00:00:00Z",
    }
    records = {f"{POST}/3k00000000000": {"$type": POST, "text": "lost"}, "app.bsky.feed.like/3k00000000000": like}
    path = write_records(tmp_path / "repo.car", records)
    path.write_bytes(path.read_bytes().replace(b"dlost", b"dlast"))
    result = package(path, folder / "all", has_everything=True)
    assert (result.posts, result.records.written) == (0, 1)
    assert {note.code for note in result.notes} >= {Code.REPOSITORY_POSTS_LOST}
    assert "No posts match" not in " ".join(result.notes_in_words())


def test_a_file_that_may_hold_more_is_not_replaced(car, folder):
    export_to(folder / "posts.json", car(""))
    before = contents(folder)
    with pytest.raises(DestinationError, match="only 39 posts can be read") as raised:
        export_to(folder / "posts.json", car("record-missing"), overwrite=True)
    assert raised.value.code is Code.DAMAGED_REPLACES_UNKNOWN
    assert contents(folder) == before
    assert export_to(folder / "other.json", car("record-missing")).posts == 39


def test_a_folder_that_holds_more_is_not_replaced_and_one_with_as_many_is(car, folder):
    package(car(""), folder / "all")
    package(car("record-missing"), folder / "some")
    with pytest.raises(DestinationError, match="holds 40 posts and is not replaced") as raised:
        package(car("record-missing"), folder / "all", overwrite=True)
    assert raised.value.code is Code.DAMAGED_REPLACES_MORE
    assert package(car("record-missing"), folder / "some", overwrite=True).posts == 39
    assert package(car(""), folder / "some", overwrite=True).posts == 40


def test_damage_that_concerns_no_post_replaces_as_always(car, folder, capsys):
    export_to(folder / "posts.json", car(""))
    arguments = ["export", str(car("trailing-garbage")), "-o", str(folder / "posts.json"), "--force"]
    assert cli.main(arguments) == DONE
    assert "is damaged after" in capsys.readouterr().out
