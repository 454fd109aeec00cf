"""Files that are damaged, or made to harm: refused in a sentence, or read as far as they can be trusted."""

import json

import pytest

from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.messages import Code
from exporter_gui.core.sentences import sentence
from tests.make_car import DAMAGED, FINE, HOSTILE, REFUSE
from tests.support.engine import EVERYTHING, export_to
from tests.support.repositories import POST, damage_of, exported_posts, look, write_car

REFUSALS = {
    "empty-file": "is empty",
    "text-file": "is neither a bskyarchive database nor a repository",
    "car-v2": "another version",
    "no-roots": "without a commit",
    "huge-header": "is neither a bskyarchive database nor a repository",
    "root-missing": "its commit is missing or was altered",
    "root-is-no-commit": "holds no account's commit",
    "commit-version-1": "of a version that is not known",
    "commit-version-4": "of a version that is not known",
    "commit-did-is-a-path": "does not say whose it is",
}
TOLD = {
    "truncated-in-a-block": {Code.REPOSITORY_CUT, Code.REPOSITORY_POSTS_LOST},
    "trailing-garbage": {Code.REPOSITORY_DAMAGED},
    "record-missing": {Code.REPOSITORY_POSTS_LOST},
    "record-forged": {Code.REPOSITORY_POSTS_LOST},
    "record-is-cut": {Code.REPOSITORY_POSTS_LOST},
    "keys-that-are-no-paths": {Code.REPOSITORY_KEYS_INVALID},
    "keys-at-the-wrong-depth": {Code.REPOSITORY_KEYS_MISPLACED},
    "record-with-odd-values": {Code.REPOSITORY_VALUES_REPLACED},
    "record-key-twice": {Code.REPOSITORY_VALUES_REPLACED},
    "blocks-twice": set(),
    "trailing-zeros": set(),
}


@pytest.fixture
def hostile(made, tmp_path):
    return lambda name: write_car(tmp_path / f"{name}.car", HOSTILE[name].make(made))


def test_of_a_value_given_twice_it_is_told_that_one_is_taken(hostile, tmp_path):
    (told,) = export_to(tmp_path / "posts.json", hostile("record-key-twice")).notes_in_words()
    assert told.endswith("and of values given twice, the first is taken.")


@pytest.mark.parametrize("name", [name for name, file in HOSTILE.items() if file.outcome == REFUSE])
def test_a_file_that_is_no_repository_is_refused_in_a_sentence(name, hostile):
    with pytest.raises(ArchiveError, match=REFUSALS[name]) as refused:
        look(hostile(name), lambda opened: opened.count(EVERYTHING))
    assert sentence(refused.value).count(f"“{name}.car”") == 1


@pytest.mark.parametrize("name", [name for name, file in HOSTILE.items() if file.outcome != REFUSE])
def test_what_can_be_trusted_is_read_and_the_rest_is_told(name, hostile):
    path = hostile(name)
    before = path.read_bytes()
    posts, problems = look(path, lambda opened: (opened.count(EVERYTHING), opened.summary().problems))
    assert posts == HOSTILE[name].posts
    assert damage_of(path).is_damaged is (HOSTILE[name].outcome == DAMAGED)
    assert bool(problems) >= (HOSTILE[name].outcome == DAMAGED)
    assert path.read_bytes() == before


@pytest.mark.parametrize("name", [name for name, file in HOSTILE.items() if file.outcome != REFUSE])
def test_the_records_of_all_collections_are_those_that_were_read_and_those_that_were_not(name, hostile):
    path = hostile(name)
    repository = look(path, lambda opened: opened.summary()).repository
    damage, losses, listed = damage_of(path), repository.losses, dict(repository.collections)
    assert listed.pop(POST, 0) == losses.posts_read + losses.posts
    assert sum(listed.values()) == damage.others.read + losses.others


def test_a_lost_list_is_told_when_the_file_is_opened(hostile):
    problems = look(hostile("tree-missing"), lambda opened: opened.summary().problems)
    assert {each.code for each in problems} == {Code.REPOSITORY_POSTS_MAY_BE_LOST, Code.REPOSITORY_TREE_DAMAGED}


@pytest.mark.parametrize("name", TOLD)
def test_the_result_of_an_export_tells_what_is_missing(name, hostile, tmp_path):
    result = export_to(tmp_path / "posts.json", hostile(name))
    assert {note.code for note in result.notes} == TOLD[name]


def test_how_many_posts_are_missing_is_told_in_numbers(hostile, tmp_path):
    result = export_to(tmp_path / "posts.json", hostile("record-missing"))
    assert result.notes_in_words() == [
        "39 of 40 posts in “record-missing.car” could be read; not in the file: 1, altered: 0, unreadable: 0."
    ]


@pytest.mark.parametrize("name", ["deleted-posts", "record-forged", "record-forged-beside-the-true-one"])
def test_nothing_is_exported_that_the_commit_does_not_hold(name, hostile, made, tmp_path):
    texts = {post["text"] for post in exported_posts(hostile(name), tmp_path)}
    true_ones = exported_posts(write_car(tmp_path / "true.car", made.car), tmp_path)
    assert texts <= {post["text"] for post in true_ones}


@pytest.mark.parametrize("name", [name for name, file in HOSTILE.items() if file.outcome == FINE])
@pytest.mark.parametrize("suffix", ["csv", "jsonl"])
def test_every_format_takes_what_is_odd(name, suffix, hostile, tmp_path):
    result = export_to(tmp_path / f"posts.{suffix}", hostile(name))
    assert result.posts == HOSTILE[name].posts
    if suffix == "jsonl":
        assert len([json.loads(line) for line in result.path.read_text("utf-8").splitlines()]) == result.posts
