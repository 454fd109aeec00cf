"""Of a damaged file, all that is whole is read, and the loss is told in numbers that are true."""

import random
from collections import Counter
from pathlib import Path

import pytest

from exporter_gui import cli
from exporter_gui.cli.exit_codes import DONE
from exporter_gui.core.messages import Code
from exporter_gui.core.sentences import in_words
from exporter_gui.core.sources.repository import block_scan
from exporter_gui.core.sources.repository.damage import Damage, RecordCounts
from exporter_gui.resources import resource
from tests.make_car import cid_of, encode, make, varint
from tests.support.engine import EVERYTHING, export_to
from tests.support.repositories import POST, damage_of, exported_posts, look, write_car

SAMPLE = resource("sample.car")
LIKE = "app.bsky.feed.like"


@pytest.fixture(scope="module")
def large():
    """A repository of 400 posts."""
    return make(400, 1.0, 5)


def counted(path):
    return look(path, lambda opened: (opened.count(EVERYTHING), opened.summary()))


def messages(summary):
    return {problem.code: problem.parameters for problem in summary.problems}


def blocks_of(made):
    """Offset and length of each block of a post, and the offset of its data."""
    posts = {cid_of(encode(value)) for key, (value, _) in made.records.items() if key.startswith(f"{POST}/")}
    car, at = made.car.encoded(), 0
    for number, block in enumerate(made.car.blocks):
        if number == 0:
            at = car.index(varint(len(block.cid) + len(block.data)) + block.cid)
        length = varint(len(block.cid) + len(block.data))
        if block.cid in posts:
            yield at, len(length), at + len(length) + len(block.cid)
        at += len(length) + len(block.cid) + len(block.data)


def test_bytes_that_are_damaged_inside_a_post_spoil_only_that(large, tmp_path):
    encoded = bytearray(large.car.encoded())
    _at, _length, data = list(blocks_of(large))[100]
    encoded[data + 5] ^= 0xFF
    posts, summary = counted(write_car(tmp_path / "repo.car", bytes(encoded)))
    assert posts == 399
    assert messages(summary)[Code.REPOSITORY_POSTS_LOST]["altered"] == 1


@pytest.mark.parametrize("change", [0x01, 0x7F, 0x80, 0xFF])
def test_behind_a_length_that_is_damaged_reading_goes_on(change, large, tmp_path):
    encoded = bytearray(large.car.encoded())
    at, _length, _data = list(blocks_of(large))[100]
    encoded[at] ^= change
    posts, summary = counted(write_car(tmp_path / "repo.car", bytes(encoded)))
    assert posts >= 398
    assert summary.repository.losses.posts == 400 - posts


def test_damage_in_the_middle_costs_only_what_it_hits(large, tmp_path):
    encoded = bytearray(large.car.encoded())
    at, _length, _data = list(blocks_of(large))[200]
    encoded[at : at + 200] = random.Random(4).randbytes(200)
    path = write_car(tmp_path / "repo.car", bytes(encoded))
    posts, summary = counted(path)
    assert 397 <= posts < 400
    told = messages(summary)
    assert told[Code.REPOSITORY_DAMAGED]["size"] == at
    assert 200 <= told[Code.REPOSITORY_DAMAGED]["skipped"] < 5_000
    assert Code.REPOSITORY_CUT not in told


@pytest.mark.parametrize("seed", range(30))
def test_whatever_is_damaged_what_is_read_is_true(seed, large, tmp_path):
    rng, encoded = random.Random(seed), bytearray(large.car.encoded())
    for _ in range(rng.randrange(1, 4)):
        at, size = rng.randrange(1_000, len(encoded)), rng.randrange(1, 300)
        encoded[at : at + size] = rng.randbytes(len(encoded[at : at + size]))
    path = write_car(tmp_path / "repo.car", bytes(encoded))
    texts = {post["text"] for post in exported_posts(path, tmp_path / "damaged")}
    whole = exported_posts(write_car(tmp_path / "whole.car", large.car), tmp_path / "whole")
    assert texts <= {post["text"] for post in whole}
    posts, summary = counted(path)
    losses = summary.repository.losses
    assert losses.posts <= 400 - posts
    assert losses.has_more_posts or losses.posts == 400 - posts


@pytest.mark.parametrize("share", [0.3, 0.5, 0.9, 0.999])
def test_of_a_file_that_is_cut_the_numbers_do_not_understate(share, large, tmp_path):
    encoded = large.car.encoded()
    path = write_car(tmp_path / "repo.car", encoded[: int(len(encoded) * share)])
    posts, summary = counted(path)
    told, losses = messages(summary), summary.repository.losses
    assert Code.REPOSITORY_CUT in told
    assert Code.REPOSITORY_DAMAGED not in told
    assert Code.REPOSITORY_POSTS_LOST not in told or losses.posts == 400 - posts
    assert losses.posts <= 400 - posts
    assert losses.concern_posts is (posts < 400)
    if losses.has_more_posts and posts:
        sentences = " ".join(export_to(tmp_path / "posts.json", path).notes_in_words())
        assert f"{posts} posts in “repo.car” could be read; at least {losses.posts} post" in sentences
        assert "nobody can tell how many more" in sentences
        numbers = told[Code.REPOSITORY_MORE_POSTS_LOST]
        assert losses.posts == sum(numbers[part] for part in ("missing", "altered", "unreadable", "hidden"))


@pytest.mark.parametrize("size", [30_000, 50_000, 140_000, 200_000, 230_000, 400_000])
def test_the_numbers_of_each_collection_are_those_of_the_sentences(size, tmp_path, capsys):
    encoded = SAMPLE.read_bytes()
    there = look(SAMPLE, lambda opened: opened.repository).collections
    path = write_car(tmp_path / "repo.car", encoded[:size])
    posts, summary = counted(path)
    losses, listed, damage = summary.repository.losses, summary.repository.collections, damage_of(path)
    others = sum(number for name, number in listed.items() if name != POST)
    assert listed[POST] == posts + losses.posts
    assert others == damage.others.read + losses.others
    assert all(number <= there[name] for name, number in listed.items())
    assert losses.has_more_posts or listed[POST] == there[POST]
    assert losses.has_more_others or others == sum(there.values()) - there[POST]
    assert cli.main(["inspect", str(path)]) == DONE
    told = capsys.readouterr().out
    assert f"  Posts: {listed[POST]}{' or more' if losses.has_more_posts else ''}\n" in told
    assert f"  Likes: {listed[LIKE]}{' or more' if losses.has_more_others else ''}\n" in told
    if losses.has_more_others:
        assert f"that could be read: {damage.others.read}; at least {losses.others} could not" in told
        assert f"{damage.others.read} of " not in told


def test_where_only_parts_of_the_list_of_posts_are_lost_the_other_numbers_are_exact():
    damage = Damage(RecordCounts(listed=5), RecordCounts(listed=3, missing=1))
    damage.add_subtree(f"{POST}/a".encode(), f"{POST}/b".encode())
    assert (damage.losses().posts, damage.losses().others) == (1, 1)
    assert (damage.losses().has_more(POST), damage.losses().has_more(LIKE)) == (True, False)
    assert [message.code for message in damage.messages(Path("repo.car"))][1] is Code.REPOSITORY_RECORDS_LOST
    damage.add_subtree(b"app.bsky.feed.like/a", b"app.bsky.feed.like/b")
    damage.add_subtree(b"app.bsky.feed.like/b", f"{POST}/a".encode())  # may list either, and counts for none
    assert (damage.losses().posts, damage.losses().others) == (1, 2)
    told = in_words([*damage.messages(Path("repo.car"))][1])
    assert told.startswith(
        "Other records in “repo.car” that could be read: 2; at least 2 could not (not in the file: 1,"
    )
    assert "in lost parts of the list of records: 1 or more)" in told


def test_one_post_is_not_posts():
    damage = Damage(
        RecordCounts(listed=2, missing=1), subtrees=1, hidden=Counter({POST: 1}), may_hide_posts=True, misplaced=1
    )
    told = [in_words(message) for message in damage.messages(Path("repo.car"))]
    assert told[0].startswith("1 post in “repo.car” could be read; at least 2 posts could not (")
    assert "(places: 1)" in told[-1]


def test_what_is_made_to_be_searched_for_ever_is_given_up(large, tmp_path, monkeypatch):
    monkeypatch.setattr(block_scan, "_MOST_GUESSES", 50)
    path = write_car(tmp_path / "repo.car", large.car.encoded() + b"\xff" * 20 + b"\x20\x01\x71\x12\x20" * 50_000)
    posts, summary = counted(path)
    assert posts == 400
    assert summary.repository.losses.skipped == 250_020
    assert damage_of(path).is_damaged


def test_small_sizes_are_told_in_small_units(made, tmp_path):
    path = write_car(tmp_path / "repo.car", made.car.encoded()[:-7])
    (cut,) = (note for note in export_to(tmp_path / "posts.json", path).notes_in_words() if "cut short" in note)
    assert " kB:" in cut
    garbage = write_car(tmp_path / "more.car", made.car.encoded() + b"\x05hello, world")
    (damaged,) = export_to(tmp_path / "more.json", garbage).notes_in_words()
    assert damaged.endswith("and 13 bytes could not be read; download it again from Bluesky.")
