"""A repository and an archive of the same account, opened together, are one."""

import json
import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from exporter_gui import cli
from exporter_gui.cli.exit_codes import DONE, WRONG_USAGE
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import ArchiveError, DestinationError, RequestError
from exporter_gui.core.export import export
from exporter_gui.core.messages import Code
from exporter_gui.core.model.additions import Additions
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.sentences import in_words
from exporter_gui.core.sources import read_archive
from exporter_gui.core.verify.verification import verify
from tests.make_car import HOSTILE, Link, SigningKey, Writer, cid_of, make
from tests.support.damage import ON_AUTHOR, TABLE, double_a_leaf, empty_a_leaf
from tests.support.engine import EVERYTHING
from tests.support.manifests import manifest_of
from tests.support.media_archive import package, picture, register, store
from tests.support.repositories import exported_posts, write_car, write_document, write_posts
from tests.support.small_archive import Text, alter, filled_copy, numbered, stored_posts

EMBED = {"$type": "app.bsky.embed.record", "record": {"uri": "at://x/app.bsky.feed.post/y", "cid": "bafy"}}
STRANGER = "did:plc:stranger"
OWNER = make(0, 0, 1).writer.did


def uri(number):
    return f"at://{OWNER}/app.bsky.feed.post/3k{number:011d}"


def row(number, **changes):
    """A row of the archive, with text and date of the repository's post of this number."""
    time = f"2024-05-01 00:00:{number:02d} +0000 UTC"
    same = {"uri": uri(number), "did": OWNER, "text": f"post {number}", "created_at": time}
    return numbered(number, **{**same, **changes})


@pytest.fixture
def repository(tmp_path):
    """Posts 0 to 2."""
    return write_posts(tmp_path / "own" / "repo.car", {}, {"embed": EMBED}, {"langs": ["de"]})


@pytest.fixture
def archived(repository, empty, tmp_path):
    """Posts 1 and 3, the second of them deleted since, and one of a stranger's."""
    cid = exported_posts(repository, tmp_path / "first")[1]["cid"]
    stranger = numbered(7, uri=f"at://{STRANGER}/app.bsky.feed.post/3k", did=STRANGER, text=Text(b"odd \xff"))
    archive = filled_copy(empty, tmp_path / "data", [row(1, like_count=41, cid=cid), row(3), stranger])
    alter(archive, "DELETE FROM profiles")
    return alter(
        archive,
        "INSERT INTO profiles (did, handle, display_name, snapshot_at) VALUES (?, 'ada.example', 'Ada', '2024-01-01')",
        [OWNER],
    )


def exported(path, also, folder, **what):
    destination = folder / "posts.json"
    export(ExportRequest(path, EVERYTHING, "json", destination, overwrite=True, also=also, **what))
    return {post["uri"]: post for post in json.loads(destination.read_bytes())}


def inspected(path, also):
    return read_archive(path, Cancellation(), lambda archive: archive.summary(), additions=Additions(archive=also))


@pytest.mark.parametrize("is_reversed", [False, True])
def test_each_post_is_there_once_with_what_the_archive_knows(is_reversed, repository, archived, folder):
    alone = {post["uri"]: post for post in exported_posts(archived, folder / "alone")}
    files = (archived, repository) if is_reversed else (repository, archived)
    posts = exported(*files, folder)
    assert set(posts) == {uri(0), uri(1), uri(2), uri(3), f"at://{STRANGER}/app.bsky.feed.post/3k"}
    assert posts[uri(0)]["text"] == "post 0"
    assert posts[uri(0)]["like_count"] is None
    assert posts[uri(1)]["like_count"] == 41
    assert posts[uri(1)]["embed_data"]["record"] == EMBED["record"]
    changed = {"embed_type", "embed_data", "has_media"}
    for each, post in alone.items():
        kept = set(post) - (changed if each == uri(1) else set())
        assert {name: posts[each][name] for name in kept} == {name: post[name] for name in kept}


@pytest.mark.parametrize(
    ("change", "is_another"),
    [
        (("text", "rewritten"), True),
        (("text", None), True),
        (("cid", "bafyreiother"), True),
        (("created_at", "2024-05-01 00:00:02 +0000 UTC"), True),
        (("created_at", "2024-05-01 02:00:01 +0200 CEST"), False),
        (("like_count", 7), False),
        (("labels", b'[{"val": "spam"}]'), False),
    ],
)
def test_a_record_that_differs_is_that_of_the_repository_and_counted(change, is_another, repository, archived, folder):
    column, value = change
    true = {post["uri"]: post for post in exported_posts(repository, folder / "true")}[uri(1)]
    before = exported(repository, archived, folder)[uri(1)]
    alter(archived, f"UPDATE posts SET {column} = ? WHERE uri = ?", [value, uri(1)])
    os.utime(archived)
    result = export(ExportRequest(repository, EVERYTHING, "json", folder / "more.json", also=archived))
    (post,) = (each for each in json.loads(result.path.read_bytes()) if each["uri"] == uri(1))
    record = ("text", "cid", "created_at")
    told = [note for note in result.notes if note.code is Code.MERGED_POSTS_DIFFER]
    assert [note.parameters["posts"] for note in told] == [1] * is_another
    if is_another:
        assert {name: post[name] for name in record} == {name: true[name] for name in record}
        assert post["like_count"] == before["like_count"]
    else:
        assert (post["text"], post["cid"]) == (before["text"], before["cid"])
        assert post[column] != before[column]


@pytest.mark.parametrize("is_reversed", [False, True])
def test_of_several_owners_the_file_that_has_them_is_named(is_reversed, repository, archived, folder, capsys):
    alter(archived, "INSERT INTO profiles (did, handle, snapshot_at) VALUES ('did:plc:b', 'bob.example', '2024-01-01')")
    files = (archived, repository) if is_reversed else (repository, archived)
    arguments = ["export", str(files[0]), "--also", str(files[1]), "-o", str(folder / "posts.json")]
    assert cli.main(arguments) == WRONG_USAGE
    assert "“archive.db” has several owners" in capsys.readouterr().err


def test_a_forgotten_value_is_told_of_the_option_that_lacks_it(repository, folder, capsys):
    with pytest.raises(SystemExit):
        cli.main(["export", str(repository), "-o", str(folder / "posts.json"), "--also"])
    told = capsys.readouterr().err
    assert "--also takes a value" in told
    assert "-o" not in told


@pytest.mark.parametrize("signature", ["valid", "not checked"])
def test_what_no_signature_covers_is_counted(signature, repository, archived, folder, capsys):
    if signature == "valid":
        write_document(repository.parent, make(0, 0, 1).writer)
    alter(archived, "UPDATE posts SET text = 'rewritten' WHERE uri = ?", [uri(1)])
    assert cli.main(["inspect", str(archived), "--also", str(repository)]) == DONE
    told = capsys.readouterr().out
    assert "  combined: 3 posts of repo.car and 3 posts of archive.db" in told
    assert f"signature {signature}\n" in told
    assert "Only in “archive.db”, and not signed: 1 post." in told  # not the stranger's, which no repository holds
    assert "1 post in “archive.db” with another text, date or CID" in told
    assert cli.main(["export", str(repository), "--also", str(archived), "-o", str(folder / "posts.json")]) == DONE
    assert "Only in “archive.db”, and not signed: 1 post." in capsys.readouterr().out


def test_nothing_is_told_of_posts_that_the_repository_has_too(repository, archived, folder, capsys):
    alter(archived, "DELETE FROM posts WHERE uri = ?", [uri(3)])
    assert cli.main(["inspect", str(repository), "--also", str(archived)]) == DONE
    assert cli.main(["export", str(repository), "--also", str(archived), "-o", str(folder / "posts.json")]) == DONE
    assert "not signed" not in capsys.readouterr().out


def test_views_of_the_archive_are_kept(repository, archived, folder):
    view = json.dumps({"$type": "app.bsky.embed.record#view", "record": {"value": {"text": "quoted"}}})
    alter(archived, "UPDATE posts SET embed_type = 'record', embed_data = ? WHERE uri = ?", [view, uri(1)])
    assert exported(repository, archived, folder)[uri(1)]["embed_data"]["record"] == {"value": {"text": "quoted"}}


def test_neither_file_is_changed(repository, archived, folder):
    before = [file.read_bytes() for file in (repository, archived)]
    names = sorted(archived.parent.iterdir())
    exported(repository, archived, folder)
    assert [file.read_bytes() for file in (repository, archived)] == before
    assert sorted(archived.parent.iterdir()) == names


def test_the_handle_comes_from_the_archive_unless_a_document_tells_it(repository, archived, tmp_path):
    def owners(**also):
        additions = Additions(archive=archived, **also)
        return read_archive(repository, Cancellation(), lambda opened: opened.owners(), additions=additions)

    (owner,) = owners()
    assert (owner.did, owner.handle, owner.display_name, owner.posts) == (OWNER, "ada.example", "Ada", 4)
    document = write_document(tmp_path, make(0, 0, 1).writer, alsoKnownAs=["at://new.example"])
    assert owners(did_document=document)[0].handle == "new.example"


def test_what_is_written_to_the_archive_is_read_again(repository, archived, folder):
    assert exported(repository, archived, folder)[uri(1)]["like_count"] == 41
    alter(archived, "UPDATE posts SET like_count = 42")
    os.utime(archived)
    assert exported(repository, archived, folder)[uri(1)]["like_count"] == 42


def test_an_archive_in_use_is_read_with_its_log(repository, archived, folder):
    connection = sqlite3.connect(archived)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("DROP TRIGGER IF EXISTS posts_au")
    connection.execute("UPDATE posts SET like_count = 43")
    connection.commit()
    assert exported(repository, archived, folder)[uri(1)]["like_count"] == 43
    connection.close()


def test_the_manifest_names_both_and_the_export_is_verified(repository, archived, folder):
    store(archived, picture(1), post_uri=uri(1))
    result = package(repository, folder / "export", also=archived, has_everything=True)
    manifest = manifest_of(folder / "export" / "manifest.json")
    assert (manifest["source"]["file_name"], manifest["source"]["posts"]) == ("repo.car", 3)
    assert manifest["merged_source"] == {
        "file_name": "archive.db",
        "bytes": archived.stat().st_size,
        "posts": 3,
        "only_there": 1,
        "differing": 0,
        "supplied": 0,
    }
    assert (result.media.copied, result.media.wanted) == (1, 1)
    assert verify(folder / "export").is_whole
    package(repository, folder / "alone")
    assert manifest_of(folder / "alone" / "manifest.json")["merged_source"] is None


def test_posts_that_only_the_archive_could_supply_are_not_told_as_missing(repository, archived, empty, tmp_path):
    data = repository.read_bytes()
    text = data.index(b"post 1")
    damaged = write_car(tmp_path / "damaged" / "repo.car", data[:text] + b"tsop" + data[text + 4 :])
    problems = inspected(damaged, archived).problems
    assert [problem.code for problem in problems] == [Code.REPOSITORY_POSTS_LOST, Code.MERGED_POSTS_SUPPLIED]
    assert in_words(problems[1]) == ("Not readable in “repo.car”, but in “archive.db”, and so not missing: 1 post.")
    assert len(exported(damaged, archived, tmp_path / "damaged")) == 5
    assert Code.MERGED_POSTS_SUPPLIED not in [problem.code for problem in inspected(repository, archived).problems]


def test_where_the_list_is_lost_it_is_told_that_posts_of_the_archive_may_be_among_what_is(archived, tmp_path):
    damaged = write_car(tmp_path / "damaged" / "repo.car", HOSTILE["tree-missing"].make(make(40, 0, 1)))
    told = {problem.code: problem.parameters for problem in inspected(damaged, archived).problems}
    assert told[Code.MERGED_POSTS_MAY_BE_SUPPLIED]["posts"] == 2  # not the stranger's


def test_of_two_copies_of_a_picture_the_one_that_is_there_is_taken(empty, tmp_path, folder):
    blob = {"$type": "blob", "ref": Link(cid_of(picture(5), 0x55)), "mimeType": "image/jpeg", "size": 1_000}
    embed = {"$type": "app.bsky.embed.images", "images": [{"image": blob, "alt": "original"}]}
    repository = write_posts(tmp_path / "own" / "repo.car", {"embed": embed})
    archive = filled_copy(empty, tmp_path / "data", [row(0)])
    register(archive, [{"post_uri": uri(0), "alt_text": "smaller"}])
    assert package(repository, folder / "first", also=archive).media.copied == 0
    assert "smaller" in (folder / "first" / "media.csv").read_text(encoding="utf-8-sig")
    (tmp_path / "blobs").mkdir()
    (tmp_path / "blobs" / "1.jpg").write_bytes(picture(5))
    result = package(repository, folder / "second", also=archive, media_root=tmp_path / "blobs")
    assert (result.media.copied, result.media.wanted) == (1, 1)
    assert "original" in (folder / "second" / "media.csv").read_text(encoding="utf-8-sig")


def test_a_page_that_the_archive_has_saved_does_not_hide_the_picture_of_its_card(empty, tmp_path, folder):
    thumb = {"$type": "blob", "ref": Link(cid_of(picture(5), 0x55)), "mimeType": "image/jpeg", "size": 1_000}
    card = {"uri": "https://example.com/", "title": "", "description": "", "thumb": thumb}
    repository = write_posts(
        tmp_path / "own" / "repo.car", {"embed": {"$type": "app.bsky.embed.external", "external": card}}
    )
    archive = filled_copy(empty, tmp_path / "data", [row(0)])
    register(archive, [{"post_uri": uri(0), "mime_type": "text/html"}])
    media = package(repository, folder / "all", also=archive).media
    assert (media.copied, media.wanted) == (0, 1)


def test_archives_of_another_account_are_refused(repository, empty, tmp_path, folder):
    other = alter(filled_copy(empty, tmp_path / "data", [numbered(1)]), "DELETE FROM profiles")
    with pytest.raises(RequestError) as raised:
        exported(repository, other, folder)
    assert raised.value.code is Code.NO_ACCOUNT_IN_COMMON
    assert list(folder.iterdir()) == []


def test_two_files_of_one_kind_are_refused(repository, archived, folder, tmp_path):
    again = write_car(tmp_path / "again.car", repository.read_bytes())
    for one, other in ((repository, again), (archived, archived)):
        with pytest.raises(RequestError) as raised:
            exported(one, other, folder)
        assert raised.value.code is Code.SAME_KIND_OF_ARCHIVE


def test_an_export_replaces_neither(repository, archived):
    for one, other in ((repository, archived), (archived, repository)):
        with pytest.raises(DestinationError) as raised:
            ExportRequest(one, EVERYTHING, "json", other, overwrite=True, also=other).check()
        assert raised.value.code is Code.FILE_IS_OF_ARCHIVE


def test_the_commands_take_both(repository, archived, folder, capsys):
    assert cli.main(["inspect", str(repository), "--also", str(archived)]) == DONE
    told = capsys.readouterr().out
    assert told.startswith(f"{repository} and {archived}: 5 posts")
    assert cli.main(["inspect", "--json", str(archived), "--also", str(repository)]) == DONE
    assert json.loads(capsys.readouterr().out)["repository"]["merged"]["posts"] == 3
    destination = folder / "posts.csv"
    assert cli.main(["export", str(archived), "--also", str(repository), "-o", str(destination)]) == DONE
    assert "4 posts" in capsys.readouterr().out
    assert cli.main(["inspect", str(repository), "--also", str(repository)]) == WRONG_USAGE


@pytest.fixture
def large(make_archive, tmp_path):
    """An archive of many posts that belongs to the test, and a repository of its account without any."""
    archive = Path(shutil.copy2(make_archive("--posts", "1500"), tmp_path / "archive.db"))
    writer = Writer(str(stored_posts(archive)[0]["did"]), SigningKey.of_seed(1))
    return write_car(tmp_path / "own" / "repo.car", writer.repository({})), archive


def test_a_wrong_index_of_the_archive_is_told(large):
    repository, archive = large

    def problems():
        additions = Additions(archive=archive)
        opened = read_archive(repository, Cancellation(), lambda opened: opened.summary(), additions=additions)
        return opened.posts, [problem.code for problem in opened.problems]

    assert problems() == (1500, [])
    empty_a_leaf(archive, ON_AUTHOR)
    os.utime(archive, (1, 1))
    assert problems() == (1500, [Code.INDEX_WRONG])


def test_an_archive_that_has_lost_posts_is_refused(large, folder):
    repository, archive = large
    double_a_leaf(archive, TABLE)
    os.utime(archive, (1, 1))
    with pytest.raises(ArchiveError) as raised:
        exported(repository, archive, folder)
    assert raised.value.code is Code.POSTS_LOST
    assert raised.value.message.parameters["name"] == "archive.db"
