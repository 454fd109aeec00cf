"""A writer that makes pauses is not kept out while a private copy of its archive is made equal."""

import json

import pytest

from exporter_gui.core.sources.bskyarchive import snapshot_methods
from tests.support.archiver import Archiver
from tests.support.engine import contents, export_to

POSTS = 2_500


@pytest.fixture
def archive(own_archive):
    return own_archive("--posts", str(POSTS), "--seed", "11")


@pytest.fixture
def archiver(archive, python):
    program = Archiver(python, archive, "delete")
    yield program
    program.stop()


@pytest.mark.parametrize("writes", [0, 1, 2])
def test_what_is_written_while_the_copy_is_compared_is_not_refused_and_not_mixed_in(  # noqa: PLR0913, PLR0917 - fixtures
    writes, archive, archiver, private, tmp_path, monkeypatch
):
    answers, update_copy = [], snapshot_methods.update_copy

    def mend_while_archiving(*arguments):
        if len(answers) <= writes:
            answers.append(archiver.write_generation())
        update_copy(*arguments)
        if len(answers) <= writes:
            answers.append(archiver.write_generation())

    def write_once(_progress):
        if not answers:
            answers.append(archiver.write_generation())  # so that a copy is made

    monkeypatch.setattr(snapshot_methods, "update_copy", mend_while_archiving)
    result = export_to(tmp_path / "posts.json", archive, on_progress=write_once)
    assert answers == ["committed"] * (writes + 1)
    posts = json.loads(result.path.read_bytes())
    assert {post["text"] for post in posts} == {f"generation {archiver.generation}"}
    assert len(posts) == POSTS + archiver.generation + 1
    assert contents(private) == {}
