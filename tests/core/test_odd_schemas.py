"""Archives that other programs rebuilt export right, or are refused in a sentence that says what is unexpected."""

import json

import apsw
import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.limits import bounded_query
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.estimate import estimate
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_range import TimeRange, parse_when
from exporter_gui.core.sources import read_archive
from tests.support.engine import EVERYTHING, export_to, exported
from tests.support.rebuilt import rebuilt, renamed_to_bytes, with_posts
from tests.support.small_archive import DID, Text, filled_copy, numbered, rest

ROWS = [numbered(number, created_at=f"2024-05-0{number} 10:00:00 +0000 UTC") for number in range(1, 6)]
FROM_THE_THIRD = Selection(DID, TimeRange(parse_when("2024-05-03T00:00:00Z", None, end=False)), text="ORDINARY")


def collated(column):
    return with_posts(rf"\b{column} (TEXT|TIMESTAMP)", rf"{column} \1 COLLATE de_AT")


SHADOWS = ("carray(value)", "json_each(value)", "json_tree(atom)", "pragma_table_info(name)")
SHADOWS += ("pragma_table_xinfo(name)", "pragma_index_list(name)", "pragma_index_xinfo(name)", "post_order(post)")
RIGHT = {
    "a table in capitals": [with_posts("posts", "POSTS", "POSTS")],
    "columns in capitals": [with_posts("uri TEXT|created_at", lambda match: match[0].upper())],
    "STRICT": [
        with_posts(r"BOOLEAN", "INTEGER"),
        with_posts(r"JSON", "BLOB"),
        with_posts(r"TIMESTAMP", "TEXT"),
        with_posts(r"$", " STRICT"),
    ],
    "columns of no type": [with_posts(r" (TEXT|TIMESTAMP|BOOLEAN|INTEGER|JSON)\b", "")],
    "an integer key called rowid": [with_posts("uri TEXT PRIMARY KEY", "rowid INTEGER PRIMARY KEY, uri TEXT")],
    "a generated column of counts": [
        "ALTER TABLE posts DROP COLUMN quote_count; ALTER TABLE posts ADD COLUMN quote_count AS (4)"
    ],
    "an unknown collation of times": [collated("created_at")],
    "an unknown collation of URIs": [collated("uri")],
    "an unknown collation of authors": [collated("did")],
    "an unknown collation of texts": [collated("text"), "CREATE INDEX by_text ON posts (text)"],
    "an index by an unknown function": ["CREATE INDEX by_other ON posts (other(text))"],
    "a collation that takes no notice of spaces": [with_posts("reply_parent TEXT", "reply_parent TEXT COLLATE RTRIM")],
    "sessions that are a view": ["DROP TABLE sessions; CREATE VIEW sessions AS SELECT 1 AS id"],
    "no profiles": ["DROP TABLE profiles"],
    "profiles of another shape": ["DROP TABLE profiles; CREATE TABLE profiles (did)"],
    "tables called like functions": [f"CREATE TABLE {shadow}" for shadow in SHADOWS],
    "a column's name that is not UTF-8": ["ALTER TABLE posts ADD COLUMN zzz", renamed_to_bytes("zzz", b'"\xff"')],
    "an index's name that is not UTF-8": ["CREATE INDEX zzz ON posts (created_at)", renamed_to_bytes("zzz", b"\xff")],
    "a version that is not UTF-8": [
        "DROP TABLE schema_version; CREATE TABLE schema_version (version)",
        "INSERT INTO schema_version VALUES (CAST(x'ff' AS TEXT))",
    ],
}
UNEXPECTED = {
    "WITHOUT ROWID": ([with_posts(r"\)\s*$", ") WITHOUT ROWID")], "the posts table was created WITHOUT ROWID"),
    "a text called rowid": (
        [with_posts("uri TEXT PRIMARY KEY", "rowid TEXT, uri TEXT PRIMARY KEY")],
        "the posts table has a column named rowid",
    ),
    "a key called rowid that is none": (
        [with_posts("uri TEXT PRIMARY KEY", "rowid INTEGER PRIMARY KEY DESC, uri TEXT")],
        "the posts table has a column named rowid",
    ),
    "posts that are a view": (
        ["ALTER TABLE posts RENAME TO all_posts; CREATE VIEW posts AS SELECT * FROM all_posts"],
        "posts is a view",
    ),
    "posts that are a virtual table": (
        ["DROP TABLE posts_fts; DROP TABLE posts", f"CREATE VIRTUAL TABLE posts USING fts5({', '.join(ROWS[0])})"],
        "posts is a view",
    ),
}


@pytest.fixture
def archive(make_archive, tmp_path):
    return filled_copy(make_archive("--posts", "0"), tmp_path / "archive", ROWS)


def all_shown(opened):
    """Read all that a window shows."""
    everything = opened.first(EVERYTHING, 50)
    return (
        opened.summary().posts,
        len(opened.previews(everything)),
        sum(count for _day, count in opened.posts_per_day(EVERYTHING).days),
        estimate(opened, EVERYTHING, FORMATS["json"]).posts,
    )


@pytest.mark.parametrize("by_index", [True, False])
@pytest.mark.parametrize("kind", RIGHT)
def test_it_exports_and_is_shown_like_any_other(kind, by_index, archive, tmp_path):
    whole, part = exported(archive, tmp_path / "whole"), exported(archive, tmp_path / "part", "csv", FROM_THE_THIRD)
    rebuilt(archive, *RIGHT[kind])
    assert exported(archive, tmp_path / "whole again") == whole
    assert exported(archive, tmp_path / "part again", "csv", FROM_THE_THIRD) == part
    assert part.count(b"\n") == 1 + 3
    assert read_archive(archive, Cancellation(), all_shown, by_index=by_index) == (5, 5, 5, 5)


@pytest.mark.parametrize("kind", ["sessions that are a view", "tables called like functions"])
def test_so_does_a_private_copy_of_it(kind, archive, tmp_path):
    whole = exported(archive, tmp_path / "whole")
    rebuilt(archive, *RIGHT[kind])
    archive.with_name("archive.db-wal").write_bytes(b"from another time")
    assert exported(archive, tmp_path / "again") == whole


@pytest.mark.parametrize("kind", UNEXPECTED)
def test_it_is_refused_in_a_sentence_that_says_why(kind, archive, tmp_path):
    steps, reason = UNEXPECTED[kind]
    rebuilt(archive, *steps)
    with pytest.raises(ArchiveError, match=rf"^“archive\.db” was modified by another program \({reason}.*\.$"):
        export_to(tmp_path / "posts.json", archive)


def test_a_format_of_the_future_is_refused_in_a_sentence(archive, tmp_path):
    content = bytearray(archive.read_bytes())
    content[44:48] = (5).to_bytes(4, "big")
    archive.write_bytes(content)
    rest(archive)
    with pytest.raises(ArchiveError, match=r"“archive\.db” .*unsupported file format"):
        export_to(tmp_path / "posts.json", archive)


def test_without_profiles_everybody_else_is_somebody_whom_an_owner_reposted(archive, tmp_path):
    rebuilt(archive, "DROP TABLE profiles", "UPDATE posts SET did = 'did:plc:other' WHERE rowid = 1")
    assert len(json.loads(exported(archive, tmp_path, selection=Selection(DID, include_reposts=True)))) == 5
    assert len(json.loads(exported(archive, tmp_path / "own", selection=Selection(DID)))) == 4


@pytest.mark.parametrize("by_index", [True, False])
def test_values_that_are_not_utf_8_stop_nothing(by_index, archive, tmp_path):
    odd = numbered(
        3, **dict.fromkeys(("did", "text", "created_at", "like_count", "embed_type", "archived_at"), Text(b"2\xff"))
    )
    rows = [*ROWS[:2], {**odd, "uri": Text(b"\xff")}, *ROWS[3:]]
    empty = rebuilt(archive, "DELETE FROM posts", "UPDATE profiles SET handle = CAST(x'ff' AS TEXT)")
    archive = filled_copy(empty, tmp_path / "odd", rows)
    assert b"2\\ufffd" in exported(archive, tmp_path / "json")
    assert b"2\xff" in exported(archive, tmp_path / "csv", "csv")
    assert read_archive(archive, Cancellation(), all_shown, by_index=by_index) == (5, 5, 4, 5)
    owners = read_archive(archive, Cancellation(), lambda opened: opened.owners(), by_index=by_index)
    assert [owner.handle for owner in owners] == ["\ufffd"]


ENDLESS = "FROM posts a, posts b, posts c, posts d, posts e, posts f, posts g, posts h, posts i, posts j, posts k"
COLUMNS = "AS did, '' AS handle, '' AS display_name, '' AS snapshot_at"
ENDLESS_PROFILES = {
    "of one account": f"SELECT '{DID}' {COLUMNS} {ENDLESS}",
    "of many accounts": f"SELECT random() {COLUMNS} {ENDLESS}",
    "without a row": f"SELECT 1 {COLUMNS} {ENDLESS} WHERE a.text = b.uri || k.uri",
    "to be sorted": f"SELECT hex(zeroblob(9000)) {COLUMNS} {ENDLESS} ORDER BY random()",
    "in one value": f"SELECT hex(zeroblob(900000000)) {COLUMNS}",
}


@pytest.mark.parametrize("kind", ENDLESS_PROFILES)
def test_profiles_without_end_are_refused_in_a_sentence(kind, archive, tmp_path):
    rebuilt(archive, "DROP TABLE profiles", f"CREATE VIEW profiles AS {ENDLESS_PROFILES[kind]}")
    sentence = r"“archive\.db” was modified by another program \(it has too many profiles"
    with pytest.raises(ArchiveError, match=sentence):
        export_to(tmp_path / "posts.json", archive, Selection(DID, include_reposts=True))
    with pytest.raises(ArchiveError, match=sentence):
        read_archive(archive, Cancellation(), all_shown)
    assert len(json.loads(exported(archive, tmp_path / "all"))) == 5


@pytest.mark.parametrize(
    "view",
    [
        "SELECT load_extension('x') AS did, 1 AS handle, 1 AS display_name, 1 AS snapshot_at",
        "SELECT readfile('/etc/passwd') AS did, 1 AS handle, 1 AS display_name, 1 AS snapshot_at",
        "SELECT access_token AS did, handle, display_name, 1 AS snapshot_at FROM sessions",
        "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n AS did, 1, 1 FROM r",
    ],
)
def test_a_view_of_profiles_that_may_not_be_read_names_nobody(view, archive, tmp_path):
    rebuilt(archive, f"DROP TABLE profiles; CREATE VIEW profiles AS {view}")
    assert read_archive(archive, Cancellation(), lambda opened: opened.summary()).owners == ()
    assert len(json.loads(exported(archive, tmp_path, selection=Selection(DID, include_reposts=True)))) == 5


def test_a_version_without_end_is_unknown(archive):
    rebuilt(
        archive,
        f"DROP TABLE schema_version; CREATE VIEW schema_version AS SELECT a.rowid * k.rowid AS version {ENDLESS}",
    )
    assert read_archive(archive, Cancellation(), lambda opened: opened.summary()).schema_version is None


def test_a_bounded_query_that_is_interrupted_says_so(archive):
    rebuilt(archive, "DROP TABLE profiles", f"CREATE VIEW profiles AS {ENDLESS_PROFILES['of one account']}")
    connection = apsw.Connection(str(archive))
    connection.set_progress_handler(lambda: True, 1_000)
    with pytest.raises(apsw.InterruptError):
        list(bounded_query(connection, "SELECT did FROM profiles"))
    connection.close()


def test_more_accounts_than_anybody_has_are_refused_in_a_sentence(archive):
    rebuilt(archive, "INSERT INTO profiles (did, handle) SELECT 'did:' || a.rowid || b.rowid || c.rowid, 'x'"
            " FROM posts a, posts b, posts c")  # fmt: skip
    with pytest.raises(ArchiveError, match="it has too many profiles"):
        read_archive(archive, Cancellation(), lambda opened: opened.owners())


def test_names_of_accounts_are_cut_short(archive):
    rebuilt(archive, "UPDATE profiles SET handle = hex(zeroblob(5000000)), display_name = hex(zeroblob(2000))")
    ((handle, name),) = read_archive(
        archive, Cancellation(), lambda opened: [(owner.handle, owner.display_name) for owner in opened.owners()]
    )
    assert (handle, name) == ("", "0" * 300)
