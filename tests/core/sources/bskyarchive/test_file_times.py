"""A change is noticed even where the archive's time, size and name do not tell of it."""

import json
import os
import time

import pytest

from tests.support.archive_states import finish, log_checkpointed, rollback_journal, run
from tests.support.engine import export_to

MOMENT_NS = 1_700_000_000_000_000_000
FRACTION_NS = 250_000_000
pytestmark = pytest.mark.usefixtures("private")


@pytest.fixture
def archive(own_archive):
    return own_archive("--posts", "2500", "--seed", "11")


@pytest.fixture
def texts_of_export(archive, python, tmp_path):
    """Export while every post is changed after the first batch, and the file's time afterwards is what it was."""

    def export_while_writing(written_ns):
        os.utime(archive, ns=(written_ns, written_ns))
        writes = []

        def write_in_silence(_progress):
            if not writes:
                finish(run(python, archive, "UPDATE posts SET text = 'changed'"))
                os.utime(archive, ns=(written_ns, written_ns))
                writes.append(True)

        export_to(tmp_path / "posts.json", archive, on_progress=write_in_silence)
        assert writes
        return {post["text"] for post in json.loads((tmp_path / "posts.json").read_bytes())}

    return export_while_writing


def test_a_change_that_the_time_of_the_file_hides_is_noticed_in_the_end(archive, python, texts_of_export):
    rollback_journal(python, archive)

    assert texts_of_export(MOMENT_NS + FRACTION_NS) == {"changed"}


@pytest.mark.parametrize("state", [rollback_journal, log_checkpointed])
@pytest.mark.parametrize(
    ("written_ns", "age_ns"),
    [
        pytest.param(MOMENT_NS + FRACTION_NS, 5_000_000, id="two writes within a tick of the clock"),
        pytest.param(MOMENT_NS, 1_900_000_000, id="a disk that keeps every second second"),
    ],
)
def test_an_archive_is_not_read_in_place_while_a_further_write_might_not_show(  # noqa: PLR0913, PLR0917 - fixtures
    state, written_ns, age_ns, archive, python, texts_of_export, monkeypatch
):
    state(python, archive)
    monkeypatch.setattr(time, "time_ns", lambda: written_ns + age_ns)

    assert len(texts_of_export(written_ns)) == 1
