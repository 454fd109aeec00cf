"""Every record that the commit holds is found under its key, whatever the order of the file, and no other."""

import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.sources.repository.opening import forget_repository
from exporter_gui.core.sources.repository.tree import layer_of
from tests.make_car import Car, Link, cid_of, cid_text, make, ordered
from tests.support.engine import EVERYTHING
from tests.support.repositories import POST, damage_of, look, records_of, write_car, write_records

ORDERS = ("pds", "tree", "cid", "shuffled")
COLLECTIONS = (POST, "app.bsky.feed.postgate", "app.bsky.feed.like", "a.b.c", "a.b.c-d", "a.b.c.d")
record_keys = st.text("abyzAZ09.-_:~", min_size=1, max_size=20).filter(lambda key: key not in {".", ".."})
keys = st.tuples(st.sampled_from(COLLECTIONS), record_keys).map("/".join)


def collections_of(path):
    return dict(look(path, lambda opened: opened.summary().repository.collections))


@pytest.mark.parametrize("version", [2, 3])
@pytest.mark.parametrize("order", ORDERS)
def test_any_order_of_blocks_and_both_versions_give_the_same_records(order, version, tmp_path):
    made = make(300, 1.5, 7, version=version)
    path = write_car(tmp_path / "repo.car", ordered(made.car, order, random.Random(3)))
    expected = {}
    for key in made.records:
        collection, _, name = key.partition("/")
        expected.setdefault(collection, []).append(name)
    assert collections_of(path) == {collection: len(names) for collection, names in expected.items()}
    for collection, names in expected.items():
        assert [record.key for record in records_of(path, collection)] == sorted(names)
    assert not damage_of(path).is_damaged


@settings(max_examples=60)
@given(st.dictionaries(keys, st.integers(0, 2**53), max_size=60), st.integers(0, 5), st.sampled_from(ORDERS))
def test_records_of_any_keys_are_found_with_their_values(values, seed, order):
    writer = make(0, 0, seed).writer
    car = writer.repository({key: ({"n": value}, value) for key, value in values.items()})
    with tempfile.TemporaryDirectory() as folder:
        path = write_car(Path(folder, "repo.car"), ordered(car, order, random.Random(seed)))
        assert sum(collections_of(path).values()) == len(values)
        for collection in COLLECTIONS:
            found = {record.uri: record.value["n"] for record in records_of(path, collection)}
            mine = {key: value for key, value in values.items() if key.startswith(f"{collection}/")}
            assert found == {f"at://{writer.did}/{key}": value for key, value in mine.items()}
        assert not damage_of(path).is_damaged
        forget_repository()


def test_links_and_bytes_of_a_record_can_be_read(tmp_path):
    cid = cid_of(b"picture", 0x55)
    lookalike = b"\x01\x71\x12\x20" + bytes(32)
    value = {"link": Link(cid), "bytes": b"\0\xff", "lookalike": lookalike, "list": [Link(cid)], "text": "é"}
    path = write_records(tmp_path / "repo.car", {"a.b.c/x": value, "a.b.c/y": {"link": Link(cid)}})
    assert [record.value for record in records_of(path, "a.b.c")] == [
        {
            "link": {"$link": cid_text(cid)},
            "bytes": {"$bytes": "AP8="},
            "lookalike": {"$bytes": "AXESI" + "A" * 43},
            "list": [{"$link": cid_text(cid)}],
            "text": "é",
        },
        {"link": {"$link": cid_text(cid)}},
    ]


def test_a_collection_that_is_not_there_has_no_records(made, tmp_path):
    assert records_of(write_car(tmp_path / "repo.car", made.car), "app.bsky.feed") == []


@settings(max_examples=60)
@given(st.data())
def test_whatever_one_byte_is_changed_every_post_that_is_read_is_true(made, data):
    content = bytearray(made.car.encoded())
    content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
    assert_true_or_refused(made, bytes(content))


@settings(max_examples=60)
@given(st.data())
def test_wherever_a_file_is_cut_every_post_that_is_read_is_true(made, data):
    content = made.car.encoded()
    assert_true_or_refused(made, content[: data.draw(st.integers(1, len(content) - 1))])


def assert_true_or_refused(made, content):
    with tempfile.TemporaryDirectory() as folder:
        whole = write_car(Path(folder, "whole.car"), made.car)
        path = write_car(Path(folder, "repo.car"), content)
        true_records = {record.uri: record.value for record in records_of(whole)}
        try:
            posts = look(path, lambda opened: opened.count(EVERYTHING))
        except ArchiveError:
            return
        read = {record.uri: record.value for record in records_of(path)}
        damage = damage_of(path)
        assert read.items() <= true_records.items()
        assert len(read) == posts
        assert damage.is_damaged or len(read) == len(true_records)
        forget_repository()


@pytest.mark.parametrize(
    ("key", "layer"),
    [
        ("", 0),
        ("asdf", 0),
        ("blue", 1),
        ("2653ae71", 0),
        ("88bfafc7", 2),
        ("2a92d355", 4),
        ("884976f5", 6),
        ("app.bsky.feed.post/454397e440ec", 4),
        ("app.bsky.feed.post/9adeb165882c", 8),
    ],
)
def test_the_layer_of_a_key_is_that_of_the_official_examples(key, layer):
    assert layer_of(key.encode()) == layer


def test_many_blocks_that_claim_one_cid_do_not_keep_a_reader_busy(made, tmp_path):
    root = made.car.blocks[0]
    forged = [type(root)(block.cid, b"\xa0") for block in made.car.blocks[1:] for _ in range(30)]
    path = write_car(tmp_path / "repo.car", Car(made.car.roots, [*made.car.blocks, *forged]))
    assert look(path, lambda opened: opened.count(EVERYTHING)) == 40


def test_one_large_record_under_many_keys_does_not_fill_the_disk(tmp_path):
    large = {"$type": POST, "text": "x" * 2_000_000, "createdAt": "2024-05-01T00:00:00Z"}
    path = write_records(tmp_path / "repo.car", {f"{POST}/{number}": large for number in range(100)})
    posts = look(path, lambda opened: opened.count(EVERYTHING))
    assert 1 <= posts < 20
    assert damage_of(path).posts.unreadable == 100 - posts
