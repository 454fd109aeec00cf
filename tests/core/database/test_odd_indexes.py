"""Whatever indexes an archive has, the same posts are written in the same order."""

import pytest

from tests.support.engine import exported
from tests.support.small_archive import alter

ARCHIVE = ("--posts", "300", "--broken")


@pytest.mark.parametrize(
    "index",
    [
        "created_at COLLATE NOCASE DESC",
        "created_at DESC) WHERE (has_media = 1",
        "created_at DESC, uri ASC",
        "created_at ASC",
        "substr(created_at, 1, 10)",
        "uri, created_at",
    ],
)
def test_an_index_of_another_kind_changes_nothing(index, make_archive, own_archive, tmp_path):
    archive = own_archive(*ARCHIVE)
    alter(archive, f'DROP INDEX idx_posts_created_at; CREATE INDEX "an ""index""" ON posts ({index})')

    assert exported(archive, tmp_path / "odd") == exported(make_archive(*ARCHIVE), tmp_path / "usual")


def test_without_an_index_the_same_is_written(make_archive, own_archive, tmp_path):
    archive = alter(own_archive(*ARCHIVE), "DROP INDEX idx_posts_created_at")

    assert exported(archive, tmp_path / "odd") == exported(make_archive(*ARCHIVE), tmp_path / "usual")
