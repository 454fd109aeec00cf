"""The window opens and exports a repository as it does an archive."""

import json

import pytest

from exporter_gui.core.sources.repository.source import forget_repository
from tests.make_car import make
from tests.support.repositories import write_car, write_document


@pytest.fixture
def path(tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    made = make(300, 1, 3)
    write_document(tmp_path, made.writer)
    yield write_car(tmp_path / "repo.car", made.car)
    forget_repository()


def test_a_repository_is_opened_looked_at_and_exported(path, open_window, tmp_path):
    user = open_window(path)
    user.wait_for_state("ready")
    assert "300" in user.wait_for_count()
    user.wait_until_read()
    user.export_to(tmp_path / "posts.json")
    user.wait_for_state("completed")
    posts = json.loads((tmp_path / "posts.json").read_text("utf-8"))
    assert len(posts) == 300
    assert {post["like_count"] for post in posts} == {None}
