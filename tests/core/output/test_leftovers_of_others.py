"""What another person's killed export has left is theirs."""

import os
import sys

import pytest

from tests.support.engine import export_to

LEFTOVER = ".archive-exporter-0123456789ab.part"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there, who owns a file is not looked at")


def leftovers(folder):
    return sorted(path.name for path in folder.iterdir() if path.suffix == ".part")


def test_an_unfinished_file_of_another_person_stays(make_archive, tmp_path, monkeypatch):
    (tmp_path / LEFTOVER).write_text("posts of another person")
    me = os.geteuid()
    with monkeypatch.context() as patched:
        patched.setattr(os, "geteuid", lambda: me + 1)
        export_to(tmp_path / "posts.json", make_archive("--posts", "50"))
    assert leftovers(tmp_path) == [LEFTOVER]

    export_to(tmp_path / "mine.json", make_archive("--posts", "50"))
    assert leftovers(tmp_path) == []
